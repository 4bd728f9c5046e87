/**
 * The host of a server's address, as a person writes it: "127.0.0.1:8000", "api.example.org".
 * @returns undefined when the address is none
 */
export function hostOf(baseUrl: string): string | undefined {
  const url = URL.parse(baseUrl);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.host : undefined;
}

/** Whether an address is this machine itself: what is sent there does not leave it. */
export function isThisMachine(baseUrl: string): boolean {
  const name = URL.parse(baseUrl)?.hostname.toLowerCase();
  if (name === undefined) return false;
  // 127.0.0.0/8 is the loopback block, RFC 1122 3.2.1.3; localhost and names below it, RFC 6761 6.3. URL writes IPv6 in brackets.
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}
