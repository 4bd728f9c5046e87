import { t } from '../shared/l10n.js';
import { blocksOf, render, type Block } from './blocks.js';
import { drawMarks, stretchesIn } from './marks.js';
import { drawEnds, endId, endsIn, establishedOf } from './pairs.js';
import type { ShownFinding, ShownStory } from './protocol.js';

/** A block on the page. */
export interface Section {
  readonly element: HTMLElement;
  readonly key: string;
  readonly raw: string;
  /** Plain offsets in the document. */
  readonly start: number;
  readonly end: number;
  readonly marks: number;
}

const GRADES = ['textured', 'heavy', 'overloaded'];

/** Draws a story; what did not change since the last time stays the same element. */
export class Page {
  sections: readonly Section[] = [];
  private readonly head = document.createElement('header');
  private readonly body = document.createElement('article');

  constructor(
    root: HTMLElement,
    /** A place was chosen that a note names. */
    private readonly go: (place: { readonly start: number; readonly end: number }) => void,
  ) {
    const main = document.createElement('main');
    this.head.className = 'head';
    this.body.className = 'story';
    main.append(this.head, this.body);
    root.replaceChildren(main);
  }

  /** @returns how many highlights are on the page */
  draw(story: ShownStory): number {
    this.drawHead(story);
    const old = new Map<string, Section[]>();
    for (const section of this.sections) old.set(section.key, [...(old.get(section.key) ?? []), section]);
    this.sections = blocksOf(story.text, story.markdown).map((block) => this.section(block, story, old));
    place(
      this.body,
      this.sections.map(({ element }) => element),
    );
    return this.sections.reduce((sum, { marks }) => sum + marks, 0);
  }

  private drawHead({ title, summary, findings }: ShownStory): void {
    const name = document.createElement('h1');
    name.className = 'title';
    name.textContent = title;
    const line = document.createElement('p');
    line.textContent = summary;
    this.head.replaceChildren(name, line, legend(new Set(findings.map(({ kind }) => kind))));
  }

  private section(block: Block, story: ShownStory, old: Map<string, Section[]>): Section {
    const start = story.start + block.start;
    const end = start + block.raw.length;
    const stretches = stretchesIn(story.findings, start, end);
    const ends = endsIn(story.findings, start, end);
    const notes = story.findings.filter((finding) => finding.note !== '' && finding.start >= start && finding.start < end);
    const key = JSON.stringify([
      block.raw,
      block.markdown,
      stretches,
      ends,
      notes.map(({ note, label, places }) => [note, label, places.length]),
    ]);
    const kept = old.get(key)?.shift();
    if (kept && notes.length === 0) return { ...kept, start, end };
    const element = document.createElement('section');
    element.dir = 'auto';
    element.append(render(block));
    const marks = drawMarks(element, block.raw, stretches);
    drawEnds(element, block.raw, ends);
    const grade = GRADES.findLast((one) => stretches.some(({ classes }) => classes === one));
    if (grade !== undefined && element.textContent.trim() !== '') element.classList.add('graded', grade);
    element.prepend(...notes.map((finding) => this.note(finding, story)));
    return { element, key, raw: block.raw, start, end, marks };
  }

  private note(finding: ShownFinding, story: ShownStory): HTMLElement {
    const note = document.createElement('aside');
    note.className = finding.kind;
    const label = document.createElement('strong');
    label.textContent = finding.label;
    const text = document.createElement('p');
    text.textContent = finding.note;
    note.append(label, text);
    if (GRADES.includes(finding.kind)) return note;
    if (finding.pair > 0) this.pairUp(note, label, finding, story);
    else for (const place of [finding, ...finding.places]) note.append(this.link(place, story));
    return note;
  }

  /** The note of a contradiction bears its number and leads to the other end; it stands beside the one, and quotes both. */
  private pairUp(note: HTMLElement, label: HTMLElement, finding: ShownFinding, story: ShownStory): void {
    note.id = endId(finding.pair, 'note');
    note.tabIndex = -1;
    label.textContent = `${finding.pair} · ${finding.label}`;
    const established = establishedOf(finding);
    if (established) note.append(this.link(established, story, endId(finding.pair, 'established')));
  }

  /** @param name the end of a contradiction that it leads to, where the page is a file of its own */
  private link({ start, end }: { readonly start: number; readonly end: number }, story: ShownStory, name?: string): HTMLElement {
    const line = document.createElement('p');
    const button = document.createElement('button');
    const quote = document.createElement('q');
    quote.textContent = story.text.slice(start - story.start, end - story.start).replaceAll(/\s+/gu, ' ');
    button.append(quote);
    if (name !== undefined) button.dataset['end'] = name;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      this.go({ start, end });
    });
    line.append(button);
    return line;
  }
}

/** Puts elements in order, touching only those that stand elsewhere. */
function place(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (child instanceof HTMLElement && !keep.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const element of wanted) {
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
  }
}

function legend(kinds: ReadonlySet<ShownFinding['kind']>): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'legend';
  const names: readonly (readonly [ShownFinding['kind'], string])[] = [
    ['textured', t('textured')],
    ['heavy', t('heavy')],
    ['overloaded', t('overloaded')],
    ['judged', t('said by a judge')],
    ['slip', t('contradiction')],
  ];
  for (const [kind, name] of names) {
    if (!kinds.has(kind)) continue;
    const item = document.createElement('li');
    const mark = document.createElement('mark');
    mark.className = kind;
    mark.textContent = name;
    item.append(mark);
    list.append(item);
  }
  return list;
}
