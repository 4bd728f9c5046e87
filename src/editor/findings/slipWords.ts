import * as vscode from 'vscode';
import { shortQuote } from '../../story/continuity/message.js';
import type { Matter, MatterKey } from '../../story/continuity/matters.js';
import type { Finding } from '../../story/findings/finding.js';

/** What a finding says, in the editor's language where it was measured; a judge says it in its own words. */
export function sentenceOf(finding: Finding): string {
  const { slip, rule, about, quote, evidence } = finding;
  const [established] = evidence;
  if (!slip || !established) return finding.message;
  const [here, there] = [shortQuote(quote), shortQuote(established.quote)];
  const what = matterName(slip.matter);
  const place = placeName(established.file, slip.distance);
  const told = vscode.l10n.t('{0} – here “{1}”, but {2} “{3}”.', what, here, place, there);
  const whole =
    about === undefined ? told : vscode.l10n.t('{0}: {1}', about === 'the narrator' ? vscode.l10n.t('the narrator') : about, told);
  return `${taxonomyName(rule)} · ${whole}`;
}

/** Where the established place stands, seen from the contradiction. */
function placeName(file: string | undefined, distance: number): string {
  if (file !== undefined) return vscode.l10n.t('in {0}', file);
  if (distance === 0) return vscode.l10n.t('in the same paragraph');
  if (distance === Number.NEGATIVE_INFINITY) return vscode.l10n.t('in the front matter');
  if (distance < 0) return vscode.l10n.t('further on');
  return distance === 1 ? vscode.l10n.t('one paragraph earlier') : vscode.l10n.t('{0} paragraphs earlier', distance);
}

/** The name of a slip in the taxonomy of ConStory. */
function taxonomyName(rule: string): string {
  switch (rule) {
    case 'continuity/appearance':
    case 'continuity/hand':
      return vscode.l10n.t('Factual detail: appearance');
    case 'continuity/age':
    case 'continuity/kinship':
    case 'continuity/quantity':
      return vscode.l10n.t('Factual detail: quantity');
    case 'continuity/naming':
      return vscode.l10n.t('Factual detail: naming');
    case 'continuity/death':
    case 'continuity/object':
      return vscode.l10n.t('Timeline and plot: abandoned element');
    case 'continuity/time':
    case 'continuity/weekday':
      return vscode.l10n.t('Timeline and plot: absolute time');
    case 'continuity/tense':
    case 'continuity/point-of-view':
      return vscode.l10n.t('Style: perspective');
    default:
      return vscode.l10n.t('Factual detail');
  }
}

/** What two places disagree about; made when asked for, since each is looked up. */
const MATTER_NAMES: Readonly<Record<MatterKey, (one: string, other: string) => string>> = {
  eyes: () => vscode.l10n.t('the colour of the eyes'),
  hair: () => vscode.l10n.t('the colour of the hair'),
  beard: () => vscode.l10n.t('the colour of the beard'),
  age: () => vscode.l10n.t('the age'),
  born: () => vscode.l10n.t('the year of birth'),
  handed: () => vscode.l10n.t('the better hand'),
  height: () => vscode.l10n.t('the height'),
  weight: () => vscode.l10n.t('the build'),
  baldness: () => vscode.l10n.t('the hair'),
  shaven: () => vscode.l10n.t('the beard'),
  scarred: () => vscode.l10n.t('where the scar is'),
  trade: () => vscode.l10n.t('the trade'),
  name: () => vscode.l10n.t('the name'),
  nickname: () => vscode.l10n.t('the nickname'),
  spelling: () => vscode.l10n.t('how the name is written'),
  relation: () => vscode.l10n.t('who is whose kin'),
  sibship: () => vscode.l10n.t('the number of siblings'),
  number: (one) => vscode.l10n.t('the number of {0}', one),
  nameOf: (one) => vscode.l10n.t('the name of the {0}', one),
  lostEye: () => vscode.l10n.t('the lost eye'),
  lostArm: () => vscode.l10n.t('the lost arm or hand'),
  lostLeg: () => vscode.l10n.t('the lost leg or foot'),
  side: (one) => vscode.l10n.t('the side of the {0}', one),
  lostSide: (one) => vscode.l10n.t('the side of the lost {0}', one),
  dead: () => vscode.l10n.t('who is dead'),
  became: (one, other) => vscode.l10n.t('what became of the {0}, which was {1}', one, other),
  colour: (one) => vscode.l10n.t('the colour of the {0}', one),
  place: (one) => vscode.l10n.t('where the {0} is', one),
  weekday: () => vscode.l10n.t('the day of the week in one scene'),
  partOfDay: () => vscode.l10n.t('the time of day in one scene'),
  season: () => vscode.l10n.t('the season in one scene'),
  year: () => vscode.l10n.t('the year in one scene'),
  tensePast: () => vscode.l10n.t('the tense: the scene is told in the past'),
  tensePresent: () => vscode.l10n.t('the tense: the scene is told in the present'),
  thirdPerson: () => vscode.l10n.t('who tells: the scene is told of “he” or “she”'),
  firstPerson: () => vscode.l10n.t('who tells: the scene is told by an “I”'),
};

function matterName({ key, words: [one = '', other = ''] }: Matter): string {
  return MATTER_NAMES[key](one, other);
}
