import type { Profiler } from 'node:inspector';

/**
 * How long the files of one folder, with all they call, ran with nothing of others between, milliseconds; collecting what they left counts.
 * @param folder part of the path of their files
 */
export function ownStretches({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, folder: string): number[] {
  const own = ownNodes(nodes, folder);
  const collecting = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id));
  const stretches: number[] = [];
  let ms = 0;
  for (const [at, id] of samples.entries()) {
    const takenMs = (timeDeltas[at] ?? 0) / 1_000;
    if (own.has(id) || (ms > 0 && collecting.has(id))) ms += takenMs;
    else if (ms > 0) {
      stretches.push(ms);
      ms = 0;
    }
  }
  return ms > 0 ? [...stretches, ms] : stretches;
}

/** The nodes that are in the folder's files, or were called from there. */
function ownNodes(nodes: readonly Profiler.ProfileNode[], folder: string): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const walk = (node: Profiler.ProfileNode, within: boolean): void => {
    const isOwn = within || node.callFrame.url.includes(folder);
    if (isOwn) own.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isOwn);
    }
  };
  const [root] = nodes;
  if (root) walk(root, false);
  return own;
}
