import { LanguageModelError } from '../../story/languageModel.js';

/** Where a server is. */
export interface Endpoint {
  /** Everything before "/chat/completions". */
  readonly baseUrl: string;
  /** Scheme, host and port: where /props and /tokenize are, and the only place anything is ever sent to. */
  readonly origin: string;
  /** Host and port, as the writer is told. */
  readonly where: string;
}

/**
 * Reads the base URL a person typed. The path is kept as typed; only an empty one becomes /v1, which is where
 * vLLM, SGLang, llama-server, Ollama and LM Studio serve.
 *
 * @throws {LanguageModelError} `bad-settings` when it is no http address
 */
export function parseEndpoint(typed: string): Endpoint {
  const url = URL.parse(typed.trim());
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new LanguageModelError('bad-settings', `“${typed.trim()}” is not a server's address; type one like http://127.0.0.1:8000/v1.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new LanguageModelError(
      'bad-settings',
      'The server address holds a user name or password; take it out and give the key separately.',
    );
  }
  if (url.pathname === '/') url.pathname = '/v1';
  url.hash = '';
  return { baseUrl: url.href, origin: url.origin, where: url.host };
}
