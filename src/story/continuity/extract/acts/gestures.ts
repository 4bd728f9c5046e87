import type { Mention } from '../../grammar/mentions.js';
import { isResting, type Told } from './dealings.js';

const SOUNDS =
  /^(?:voice|laugh|laughter|footsteps?|steps?|knock|cough|whistle|singing|snoring|snores|humming|cry|shout|whisper|chuckle|sigh|snort|grunt)$/u;
const HEARD =
  /^(?:came|comes|rang|rings|rose|rises|called|calls|startled|stopped|drifted|sounded|carried|made|cut|broke|floated|boomed|cracked|shook|softened|hardened|dropped|wavered|faltered|interrupted|crackled|kept|filled|woke|went)$/u;
/** Parts that the living move, and what moves in a face. */
const PARTS =
  /^(?:hands?|eyes|eyebrows?|brows?|mouth|lips?|shoulders|fingers|jaw|grip|gaze|glance|face|smile|grin|frown|scowl|expression|knuckles|nostrils|cheeks|breath|breathing|arms?|feet|knees|foot|chin|temper|stomach|knee|thumb|elbow|eye|shoulder|hand|arm|tone|gaze|cheek|nose|fists?|chest|heart|boots|weight|tread)$/u;
/** What a part does by its owner's will or feeling, and no corpse's does. */
const MOVES =
  /^(?:tighten|narrow|widen|soften|darken|harden|clench|twitch|quiver|flush|redden|brighten|flick|flicker|flash|quicken|dart|rest|reach|jerk|curl|curve|crinkle|stiffen|relax|sag|slump|hover|tap|drum|flare|race|hammer|thud|skip|leap|wrinkle|furrow|crease|tense|wander|shift|move|work|press|brush|pause|waver|snap|light|burn|colour|color|droop|arch|crook|lift|hitch|growl|rumble|tremble|heave|pound|dance|gleam|sparkle|twinkle)(?:d|ed|s|es)$/u;
const MOVES_ODD =
  /^(?:shook|shakes|rose|rises|went|goes|came|comes|lit|caught|found|finds|met|meets|flew|flies|swung|swept|fell|slid|crept|sank|shot|shut|set|clapped|dipped|dropped|grabbed|gripped|slipped|twisted)$/u;
/** After the verbs that are not the living's alone. */
const BY_WILL = /^(?:up|to|around|round|on|over|her|him|hers|across|through|into|past|back|from|toward|towards|at|in|with|the|for)$/u;
/** What only the mind sees or hears. */
const INSIDE =
  /^(?:mind|memory|head|dreams?|ears|past|grave|dead|photograph|picture|portrait|frame|painting|sheet|coffin|photo|tape|screen)$/u;

/** How a part is only while its owner lives. */
const ALIVE_HOW =
  /^(?:busy|hoarse|warm|steady|shaking|trembling|quick|raised|sharp|gentle|cheerful|careful|full of|on (?:his|her|the)|in (?:his|her) pockets)$/u;

function isMoved(words: readonly string[], at: number): boolean {
  const verb = words[at] ?? '';
  if (MOVES.test(verb)) return true;
  if (/^(?:was|were|is|are)$/u.test(verb)) {
    const how = words[at + 1]?.endsWith('ly') === true ? at + 2 : at + 1;
    return ALIVE_HOW.test(words[how] ?? '') || ALIVE_HOW.test(words.slice(how, how + 2).join(' '));
  }
  if (/^(?:broke|breaks|split|splits)$/u.test(verb)) return words[at + 1] === 'into';
  // "His hand fell" may be the last it did.
  return MOVES_ODD.test(verb) && !/^(?:fell|sank|dropped|slipped|slid)$/u.test(verb) && BY_WILL.test(words[at + 1] ?? '');
}

const isPart = (word: string | undefined): boolean => word !== undefined && (PARTS.test(word) || SOUNDS.test(word));

/** Where the part, or the sound, that follows "Anna 's" stands: after one adjective at most. */
function partAt(words: readonly string[], first: number): number | undefined {
  if (isPart(words[first])) return first;
  return /^[a-z-]+$/u.test(words[first] ?? '') && isPart(words[first + 1]) ? first + 1 : undefined;
}

/** "Caught Anna 's eye", "took Anna 's arm". */
const TAKEN =
  /^(?:(?:caught|catches) (?:eyes?|gaze|glance)|(?:took|takes) (?:arm|hand|elbow)|(?:shook|shakes|squeezed|squeezes) (?:hands?|arm|fingers|shoulders?)|(?:met|meets) (?:eyes|gaze)|under (?:boots|feet|weight|tread|step|foot))$/u;

const SOMEWHERE = /^(?:away|here|back|home|upstairs|downstairs|outside|late|abroad|asleep|out|off)$/u;

/** "Anna 's away at sea", "Anna 's doing the pots": what "is" stands for. */
function awayAt(words: readonly string[], at: number): number | undefined {
  const [word = '', next = '.'] = [words[at], words[at + 1]];
  const isHere = SOMEWHERE.test(word) && !/^[a-z]+s$/u.test(next);
  const isDoing =
    /^[a-z]{3,}ing$/u.test(word) && !isResting(word) && /^(?:the|an?|his|her|at|in|on|for|to|with|up|down|out|off|by|over)$/u.test(next);
  return isHere || isDoing ? at : undefined;
}

/** What is seen to move, or heard, of somebody: "Anna 's laugh came from the next room", "Anna 's eyes narrowed". */
export function gestureOf(words: readonly string[], mention: Mention): Told | undefined {
  const away = awayAt(words, mention.last + 2);
  return away === undefined ? movedOf(words, mention) : { first: mention.token, last: away };
}

function movedOf(words: readonly string[], { token, last }: Mention): Told | undefined {
  const part = partAt(words, last + 2);
  if (part === undefined) return undefined;
  const taken = `${words[token - 1] ?? ''} ${words[part] ?? ''}`;
  if (TAKEN.test(taken) && !/^(?:had|has)$/u.test(words[token - 2] ?? '')) return { first: token - 1, last: part };
  const verb = words[part + 1]?.endsWith('ly') === true ? part + 2 : part + 1;
  const isHeard = SOUNDS.test(words[part] ?? '') && HEARD.test(words[verb] ?? '');
  const isSeen = isHeard || isMoved(words, verb);
  return isSeen && !words.slice(verb + 1).some((word) => INSIDE.test(word)) ? { first: token, last: verb } : undefined;
}
