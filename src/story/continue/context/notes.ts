import { splitFrontMatter } from '../../text/frontMatter.js';
import type { ContinueNotes } from '../request.js';
import { namesIn, type Item } from './item.js';

const HEADING = /^[ \t]{0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/u;
/** "- Mara: …", "- **Mara** – …", "Mara Quist: …" */
const ENTRY =
  /^(?:[-*+][ \t]+)?(?:\*{2}|_{2})?(\p{Lu}[\p{L}\p{M}’'.-]*(?:[ \t]\p{Lu}[\p{L}\p{M}’'.-]*){0,3})(?:\*{2}|_{2})?(?:[ \t]*:|[ \t]+[–—-])(?:\*{2}|_{2})?[ \t]+\S/u;
/** Headings over what holds throughout a story. */
const THROUGHOUT =
  /^(?:(?:the|my|our|general|story|world|house)\s+)*(?:notes?|canon|voice|style|tone|tense|pov|point of view|rules?|setting|settings|world|premise|themes?|genre|period|story|book|characters?|people|cast|places?|timeline|plot|outline|plan|background|conventions?|language|format)\b/iu;

interface Section {
  readonly heading: string;
  readonly lines: string[];
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ heading: '', lines: [] }];
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line);
    if (heading) sections.push({ heading: heading[2] ?? '', lines: [line] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Entries that name somebody stand alone, with the lines that are set under them; the other lines of a section stay together. */
function itemsOf({ heading, lines }: Section, file: string): Item[] {
  const general = heading === '' || THROUGHOUT.test(heading);
  const names = general ? [] : namesIn(heading);
  // Under a name of its own a section is about that name, whatever its lines begin with.
  if (names.length > 0) return [{ name: `${file}: ${heading}`, text: lines.join('\n').trim(), names }];
  const entries: { name: string; lines: string[] }[] = [];
  const others: string[] = [];
  for (const line of lines) {
    const name = ENTRY.exec(line)?.[1];
    const last = entries.at(-1);
    if (name !== undefined) entries.push({ name, lines: [line] });
    else if (last && /^(?:[ \t]+\S|$)/u.test(line)) last.lines.push(line);
    else others.push(line);
  }
  const rest: Item = { name: heading === '' ? file : `${file}: ${heading}`, text: others.join('\n').trim(), names: [] };
  const named = entries.map((entry): Item => {
    return { name: `${file}: ${entry.name}`, text: entry.lines.join('\n').trim(), names: namesIn(entry.name) };
  });
  return [rest, ...named];
}

/** The notes beside a story, taken apart by headings and by entries that name somebody. Bare headings are no notes. */
export function notesItems(notes: readonly ContinueNotes[]): Item[] {
  return notes.flatMap(({ name, text }) => {
    const { body } = splitFrontMatter(text.replaceAll(/\r\n?/g, '\n'));
    return sectionsOf(body)
      .flatMap((section) => itemsOf(section, name))
      .filter((item) => item.text.split('\n').some((line) => line.trim() !== '' && !HEADING.test(line)));
  });
}
