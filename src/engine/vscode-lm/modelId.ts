/** A model of the editor by name: who offers it, and what that provider calls it. */
export interface ModelId {
  readonly vendor: string;
  readonly id: string;
}

/** Reads "vendor/id"; an id may hold slashes of its own. Undefined for anything else. */
export function parseModelId(text: string): ModelId | undefined {
  const [, vendor, id] = /^([^/\s]+)\/(\S(?:.*\S)?)$/su.exec(text.trim()) ?? [];
  return vendor === undefined || id === undefined ? undefined : { vendor, id };
}

/** The name as the setting holds it. */
export function formatModelId({ vendor, id }: ModelId): string {
  return `${vendor}/${id}`;
}
