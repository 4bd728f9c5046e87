import { BREAK_LEAD, type StorySentence } from '../draft/replyFilter.js';
import { SCENE_BREAK } from '../text/scenes.js';
import { countWords } from '../text/words.js';
import { leadsIntoSentence, missingClose, tailFor } from './joint.js';
import type { Surroundings } from './surroundings.js';

/** A line that leads up to something, or has no end: "He looked at her and said:" */
const DANGLES = /[\p{L}\p{N},:;]["”’»)*_]*$/u;

/** Sets sentences down between the text before the place and the text after it. What was given is never taken back. */
export class Pen {
  readonly #around: Surroundings;
  /** Where the text goes on within a sentence, its last one is kept back: it must lose its full stop. */
  readonly #keepsLast: boolean;
  #written = '';
  #kept = '';
  #count = 0;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#keepsLast = leadsIntoSentence(around);
  }

  /** All that was written, what is kept back included; its lines end with `\n`. */
  get written(): string {
    return this.#written + this.#kept;
  }

  get words(): number {
    return countWords(this.written);
  }

  /** Whether the last sentence has no end: more must come, or it goes. */
  get dangles(): boolean {
    return !this.#keepsLast && DANGLES.test(this.#kept);
  }

  get sentences(): number {
    return this.#count;
  }

  /**
   * Takes a sentence.
   * @param lead what stands before it
   * @returns what may be given now; '' where nothing may
   */
  put(sentence: StorySentence, lead: string): string {
    this.#count++;
    return this.#give(this.#leadOf(lead) + sentence.text);
  }

  /** The end of the text: what was kept back, a closing mark, the way to what follows. */
  finish(): string {
    if (this.#count === 0) return '';
    const kept = this.#keepsLast ? this.#kept.replace(/\.$/u, '') : this.dangles && this.#written !== '' ? '' : this.#kept;
    this.#count = 0;
    const end = kept + missingClose(this.#paragraph(kept), this.#around.lineAfter) + tailFor(this.#around);
    this.#kept = '';
    this.#written += end;
    return this.#inLines(end);
  }

  #give(text: string): string {
    const keeps = this.#keepsLast || DANGLES.test(text);
    const given = keeps ? this.#kept : this.#kept + text;
    this.#kept = keeps ? text : '';
    this.#written += given;
    return this.#inLines(given);
  }

  #leadOf(lead: string): string {
    const { paragraphBreak } = this.#around;
    if (lead === BREAK_LEAD) return paragraphBreak + SCENE_BREAK + paragraphBreak;
    return lead.includes('\n') && this.written !== '' ? paragraphBreak : lead;
  }

  /** The paragraph the text ends in, what stands of it before the place included. */
  #paragraph(kept: string): string {
    const all = this.#around.lineBefore + this.#written + kept;
    return all.slice(all.lastIndexOf('\n') + 1);
  }

  #inLines(text: string): string {
    return this.#around.lineBreak === '\n' ? text : text.replaceAll('\n', this.#around.lineBreak);
  }
}
