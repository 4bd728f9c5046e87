import { reviewWithoutJudge } from '../story/review/review.js';
import { STORY_QUALITY } from '../story/review/rubric/storyQuality.js';
import { asksForJson } from './asksForJson.js';
import { DraftTally } from './draftTally.js';
import { NEEDED_NODE } from './restart.js';

/**
 * The end of every command under a Node that is too old, where there is no other. It runs under just that Node: what it uses has to be as
 * old.
 * @param args without Node and script
 */
export function sayTooOld(args: readonly string[], rootDir: string): void {
  const { node } = process.versions;
  const message = `Node ${node} is too old (${NEEDED_NODE} or newer is needed): run npm install in ${rootDir}, which brings one along, or install a newer Node.`;
  process.stderr.write(`polaris: ${message}\n`);
  if (asksForJson(args)) process.stdout.write(`${JSON.stringify(resultOf(args[0], { code: 'node-too-old', message }))}\n`);
  process.exitCode = 1;
}

/** What the command prints when it fails before it has read anything. */
function resultOf(command: string | undefined, error: { readonly code: string; readonly message: string }): object {
  switch (command) {
    case 'review':
      return reviewWithoutJudge({ text: '' }, STORY_QUALITY, error);
    case 'draft':
      return new DraftTally(0, 0, () => 0).result('failed', error);
    default:
      return { error };
  }
}
