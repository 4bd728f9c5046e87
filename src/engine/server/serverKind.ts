/** Which server answers, as far as it tells. */
export type ServerKind = 'vllm' | 'sglang' | 'llama-server' | 'ollama' | 'lm-studio' | 'docker-model-runner' | 'other';

/** `owned_by` of GET /v1/models as each server fills it in; the public services write their own names there. */
const OWNERS: Readonly<Record<string, ServerKind>> = {
  vllm: 'vllm',
  sglang: 'sglang',
  llamacpp: 'llama-server',
  library: 'ollama',
  organization_owner: 'lm-studio',
  docker: 'docker-model-runner',
};

/** Signs of a server besides its model list. */
export interface KindSigns {
  readonly ownedBy: string | undefined;
  /** GET /props answered as llama-server does. */
  readonly hasProps: boolean;
  /** GET /api/ps answered as Ollama does. */
  readonly hasOllamaRoute: boolean;
}

/** The kind of a server by the signs it gives; `other` where none is known. */
export function kindOf({ ownedBy, hasProps, hasOllamaRoute }: KindSigns): ServerKind {
  const listed = ownedBy === undefined ? undefined : OWNERS[ownedBy.toLowerCase()];
  if (listed !== undefined) return listed;
  if (hasProps) return 'llama-server';
  return hasOllamaRoute ? 'ollama' : 'other';
}
