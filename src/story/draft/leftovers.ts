/**
 * What models write around a story instead of the story: headings, counts, "The End", pleasantries, notes.
 * Everything here looks at one sentence or line; where it stands in the reply is the reply filter's business.
 */

const NUMBERED = String.raw`(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|last|final)`;
const DIVISION = new RegExp(
  String.raw`^(?:the\s+)?(?:chapter|scene|part|act|book|section|beat|episode)\s+${NUMBERED}\b\s*(?:[:.–—-].*)?$`,
  'iu',
);
const STANDALONE = /^(?:prologue|epilogue|interlude|untitled|opening scene|closing scene|final scene|opening|ending|conclusion)[:.]?$/iu;
const LABEL =
  /^(?:(?:working|story|scene|chapter|plot|state|closing|opening|final|next|previous|last|current|author['’]?s|total|target|beat) )*(?:title|premise|summary|outline|setting|genre|theme|tone|tense|style|pov|point of view|characters?|beats?|goals?|moral|length|target|words?|word count|notes?|instructions?|prompt|so far|recap|task)(?: \d+)?\s*:/iu;
const STORY_LABEL = /^(?:story|scene|continuation|ending|text|draft|narrative|response|output|assistant|narrator)\s*:\s*/iu;
const COUNT_LINE =
  /^(?:approximately|approx\.?|about|around|exactly|roughly|total)?[\s:~≈]*\d[\d,.]*\s*(?:-\s*)?words?(?:\s+(?:long|total|in total|so far|written))?$/iu;
const COUNT_MENTION =
  /\bword[- ]?count\b|\bwords?\s*[:=]\s*\d|\b(?:this|the) (?:story|scene|piece|draft|chapter|passage|ending|part|text)\b[^.]{0,40}\b\d[\d,]*[- ]words?\b/iu;
const THE_END =
  /^(?:the\s+(?:very\s+)?end|fin|finis|end|to be continued|continued(?: in .*)?|the story continues|(?:the )?end (?:of|to) (?:the |this |my |our )?(?:story|scene|chapter|part|draft|excerpt|tale|passage|section|book)(?: .*)?|(?:story|scene|chapter) (?:ends?|complete[d]?|over))$/iu;
const ASSIGNMENT =
  /^(?:please\s+)?(?:write|continue|carry on|go on|end|finish|complete|compose|draft|begin|open|close)\b.{0,200}\b\d+[- ]?words?\b/iu;
const TOKENS = /<\|[^|>]{1,40}\|>|<\/?(?:s|think|thinking|answer|story|scene|eos|bos)>|\[\/?INST\]/giu;
const META_NOUN =
  /\b(?:story|stories|scene|draft|continuation|chapter|passage|ending|piece|narrative|version|words?|prompt|premise|request|instructions?|next part|feedback|revisions?|edits?|tone|beat|part \d+)\b/iu;
const SPEAKS_TO_WRITER =
  /^(?:(?:great|good|wonderful|lovely|nice|interesting|excellent|fun|what an? \w+|love (?:this|the)|i love (?:this|the)) (?:premise|idea|prompt|concept|setup|story|request)\b|(?:shall|should|may|can) i\b|want me to|let['’]s (?:dive|get started|begin|start|jump|continue|go)\b|i hope|i['’]ve (?:written|tried|kept|aimed|included|continued)|i have (?:written|tried|kept|aimed|included|continued)|i (?:tried|aimed|kept|wrote)|i['’](?:ll|d) (?:continue|write|be|now|keep)|i (?:will|can|could) (?:now|also|continue|write|expand|revise|adjust|keep)|let me|feel free|would you like|do you want me|please (?:let|tell|note|provide|feel)|if you(?:['’]d| would| want| need| like)|happy to|glad to|thanks?\b|thank you|enjoy\b|as requested|as you (?:asked|requested)|as an ai|in this (?:scene|part|version|draft|story|continuation|chapter),? (?:we|i|the (?:author|reader|protagonist|scene|story))|this (?:scene|story|draft|version|continuation|ending|passage|chapter|piece) (?:is|was|has|aims|tries|explores|follows|captures|continues|ends|shows|sets|keeps|should))/iu;
const TOLD_WHAT_TO_DO =
  /^(?:please\s+)?(?:write|continue|carry on|finish|complete|compose|draft|begin|close|end)\s+(?:with\s+|on\s+)?(?:the|this|a|an|your)\b.{0,60}\b(?:story|scene|part|ending|chapter|opening|passage)\b/iu;
const OFFERS =
  /^(?:here(?:['’]s| is| are| you go| it is)|below (?:is|are|you)|the following (?:is|story|scene)|this is (?:a|the|your|my)\b|continuing|i['’]?(?:ll| will| would| am|m)\b|let['’]?s|let me|now for|presenting)/iu;
const INTERJECTION =
  /^(?:sure(?: thing)?|certainly|of course|absolutely|okay|ok|alright|all right|understood|got it|great|gladly|no problem|with pleasure|definitely|yes|very well)[!.,:…-]*$/iu;
const INTERJECTION_START =
  /^(?:sure(?: thing)?|certainly|of course|absolutely|okay|ok|alright|understood|got it|great|gladly|definitely|very well)\b[!,.:\s–—-]+/iu;

function bare(line: string): string {
  return line
    .replace(/^[\s*_#>~=[({⟨«–—-]+/u, '')
    .replace(/[\s*_\])}~=⟩».!…–—-]+$/u, '')
    .trim();
}

/** Takes template marks of a model out of a sentence. */
export function withoutTemplateMarks(sentence: string): string {
  return sentence.replaceAll(TOKENS, '').trim();
}

/** Takes a "Story:" before the text and heading or list marks off a line. */
export function withoutLabel(sentence: string): string {
  return sentence.replace(/^>\s+/, '').replace(STORY_LABEL, '').trim();
}

/** A line or sentence that is never part of a story, wherever it stands: a heading, a count, an end mark, a note, a fence. */
export function isLeftover(sentence: string, wholeLine: boolean): boolean {
  const text = bare(sentence);
  if (/^(?:```|~~~)/u.test(sentence)) return true;
  if (text === '') return !/[\p{L}\p{N}“”"'!?…]/u.test(sentence);
  if (THE_END.test(text) || COUNT_LINE.test(text) || isCountNote(sentence, text)) return true;
  if (LABEL.test(text) || DIVISION.test(text) || ASSIGNMENT.test(text)) return true;
  return wholeLine && isHeading(sentence, text);
}

function isCountNote(sentence: string, text: string): boolean {
  return COUNT_MENTION.test(text) && !/[“"]/u.test(sentence);
}

function isHeading(sentence: string, text: string): boolean {
  if (/^\s{0,3}#{1,6}\s/u.test(sentence) || STANDALONE.test(text)) return true;
  // A whole line in bold, or in any marks and without a full stop.
  if (/^(\*{2,3}|_{2,3})[^*]+\1[:.]?$/u.test(sentence) && text.split(/\s+/u).length <= 14) return true;
  if (/^[[(].*[\])]$/u.test(sentence.trim())) return isMetaNote(sentence);
  return /^\p{Lu}[\p{Lu}\s'’:,-]{3,60}$/u.test(text) && !/[.!?]$/u.test(sentence.trim()) && text.split(/\s+/u).length <= 8;
}

function isMetaNote(sentence: string): boolean {
  return (
    sentence.trim().startsWith('[') ||
    /\b(?:continu\w*|end of|word|scene|note|approx\w*|break|story|part|pause|cut to|fade)\b/iu.test(sentence)
  );
}

/** A sentence that talks to the writer about the text. Suspect only: a narrator may say "I hope the story is never told." */
export function isChat(sentence: string): boolean {
  const text = bare(sentence);
  if (/^[“"‘']/u.test(sentence.trim())) return false;
  if (INTERJECTION.test(text)) return true;
  const rest = text.replace(INTERJECTION_START, '');
  if (
    OFFERS.test(rest) &&
    META_NOUN.test(rest) &&
    (rest !== text ||
      sentence
        .trim()
        .replace(/[*_]+$/u, '')
        .endsWith(':') ||
      rest.length < 160)
  )
    return true;
  if (TOLD_WHAT_TO_DO.test(rest)) return true;
  return (
    SPEAKS_TO_WRITER.test(rest) &&
    (META_NOUN.test(rest) ||
      /^(?:let me know|feel free|enjoy|as an ai|happy to|shall i (?:go on|continue)|want me to|i hope (?:you (?:like|enjoy)|this (?:meets|works|helps|fits))|let['’]s (?:dive in|get started|begin|jump in|go|start|continue)$)/iu.test(
        rest,
      ))
  );
}
