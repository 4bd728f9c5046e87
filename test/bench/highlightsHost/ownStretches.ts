import type { Profiler } from 'node:inspector';

/** What a profile shows where no code runs. */
const NOTHING_RUNS = new Set(['(idle)', '(program)', '(root)']);

/**
 * How long the files of one folder, with all they call, kept others from running, milliseconds. Collecting what they left counts; code of
 * others in between does not, but does not end a stretch either: the host had no pause.
 * @param folder part of the path of their files
 */
export function ownStretches({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, folder: string): number[] {
  const own = ownNodes(nodes, folder);
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const stretches: number[] = [];
  let ms = 0;
  for (const [at, id] of samples.entries()) {
    const takenMs = (timeDeltas[at] ?? 0) / 1_000;
    const name = names.get(id) ?? '';
    if (own.has(id) || (ms > 0 && name === '(garbage collector)')) ms += takenMs;
    else if (ms > 0 && NOTHING_RUNS.has(name)) {
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
