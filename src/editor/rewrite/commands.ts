import * as vscode from 'vscode';
import { describe, placeFor, SENSES, type Sense } from '../../story/rewrite/describe.js';
import { notesBeside } from '../notes/notesFiles.js';
import { plainText } from '../text/plainOffsets.js';
import { askWay } from './askWay.js';
import { readDescribeCall, readRewriteCall, stretchOf, wayOf } from './call.js';
import { passageIn } from './passage.js';
import type { RewriteDesk, RewriteResult } from './rewriteDesk.js';
import { breathe } from './withWriter.js';

/** Story around a passage whose names are offered. */
const AROUND = 12_000;

/**
 * Rewrites the selection, or the paragraph at the cursor; the way is asked for unless a program gives it.
 * @throws {RequestError} `no-passage`, `no-document`, `bad-request`; {LanguageModelError} when the model fails
 */
export async function rewriteSelection(desk: RewriteDesk, argument: unknown): Promise<RewriteResult | undefined> {
  const call = readRewriteCall(argument);
  const given = wayOf(call);
  const { document, range } = await stretchOf(call);
  const text = plainText(document);
  const passage = passageIn(text, range);
  const around = text.slice(Math.max(0, passage.start - AROUND), passage.end + AROUND);
  const wish = given ? { way: given } : await askWay(text.slice(passage.start, passage.end), around, desk.parts.memory);
  if (!wish) return undefined;
  return desk.rewrite(document, passage, wish.way, call.words ?? ('words' in wish ? wish.words : undefined));
}

/**
 * Describes what is selected, for the place where it stands: the paragraph with the description in it comes into a diff.
 * Gives and throws what `rewriteSelection` does.
 */
export async function describeSelection(desk: RewriteDesk, argument: unknown): Promise<RewriteResult | undefined> {
  const { senses: given, words, ...call } = readDescribeCall(argument);
  const { document, range } = await stretchOf(call);
  const text = plainText(document);
  const thing = passageIn(text, range);
  const senses = given ?? (await askSenses(text.slice(thing.start, thing.end)));
  if (!senses || senses.length === 0) return undefined;
  const notes = await notesBeside(document.uri, desk.parts.log);
  const request = { text, thing, senses, notes, ...(words === undefined ? {} : { words }) };
  return desk.propose(document, placeFor(text, thing).paragraph, {
    title: vscode.l10n.t('Describing “{0}”', short(text.slice(thing.start, thing.end))),
    write: (model, signal) => describe(request, model, signal, { breathe }),
  });
}

const SHORT = 40;

function short(thing: string): string {
  const line = thing.replaceAll(/\s+/gu, ' ');
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1).toWellFormed()}…`;
}

async function askSenses(thing: string): Promise<readonly Sense[] | undefined> {
  const items = SENSES.map((sense) => ({
    ...senseWords(sense),
    sense,
    picked: sense === 'sight' || sense === 'sound' || sense === 'smell',
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Describe “{0}”', short(thing)),
    placeHolder: vscode.l10n.t('By which senses?'),
    canPickMany: true,
  });
  return chosen?.map(({ sense }) => sense);
}

function senseWords(sense: Sense): { readonly label: string; readonly description: string } {
  switch (sense) {
    case 'sight':
      return { label: vscode.l10n.t('Sight'), description: vscode.l10n.t('light, shape, colour, movement') };
    case 'sound':
      return { label: vscode.l10n.t('Sound'), description: vscode.l10n.t('what is heard, and what falls silent') };
    case 'smell':
      return { label: vscode.l10n.t('Smell'), description: vscode.l10n.t('what hangs in the air') };
    case 'touch':
      return { label: vscode.l10n.t('Touch'), description: vscode.l10n.t('warmth, weight, grain') };
    case 'taste':
      return { label: vscode.l10n.t('Taste'), description: vscode.l10n.t('on the tongue, in the throat') };
  }
}
