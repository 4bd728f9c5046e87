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
  /^(?:\w+ ){0,2}word[- ]?count\b\s*(?:[:=~≈(–—-]|is\b|of\b|$)|\bword[- ]?count\b[^.]{0,20}\d|\bwords?\s*[:=]\s*\d|\b(?:this|the) (?:story|scene|piece|draft|chapter|passage|ending|part|text)\b[^.]{0,40}\b\d[\d,]*[- ]words?\b/iu;
const WRITTEN = String.raw`(?:story|scene|chapter|part|draft|excerpt|tale|passage|section|book)`;
const THE_END = new RegExp(
  String.raw`^(?:the\s+(?:very\s+)?end|fin|finis|end|to be continued(?: .*)?|continued(?: in .*)?|the story continues|(?:the )?end (?:of|to) (?:the |this |my |our )?${WRITTEN}(?: (?:${NUMBERED}|so far|for now))?|(?:story|scene|chapter) (?:ends?|complete[d]?|over))$`,
  'iu',
);
/** An aside in round brackets that is no story: "(Scene break)". */
const BRACKETED = new RegExp(
  String.raw`^\(\s*(?:to be continued|continu(?:ed|es|ing)\b.{0,12}\b${WRITTEN}|continued|end\b|the end\b|fin\b|word[- ]?count|(?:about |approx\.? |approximately |roughly |around |~)?\d[\d,]* words|${WRITTEN} (?:break|transition|change|ends?|continues|${NUMBERED})\b|(?:break|pause|transition)\W*\)|(?:author['’]s )?notes?\s*:|insert\b|(?:cut|fade|dissolve)s? (?:to|in|out)\b)`,
  'iu',
);
const ASSIGNMENT =
  /^(?:please\s+)?(?:write|continue|carry on|go on|end|finish|complete|compose|draft|begin|open|close)\b.{0,200}\b\d+[- ]?words?\b/iu;
const TOKENS = /<\|[^|>]{1,40}\|>|<\/?(?:s|think|thinking|answer|story|scene|eos|bos)>|\[\/?INST\]/giu;
const META_NOUN =
  /\b(?:story|stories|scene|draft|continuation|chapter|passage|ending|piece|narrative|version|words?|prompt|premise|request|instructions?|next part|feedback|revisions?|edits?|tone|beat|part \d+)\b/iu;
/** What is said of a text at the desk and hardly in a tale. */
const SHOP_TALK = new RegExp(
  String.raw`\b(?:drafts?|continuation|narrative|prompt|premise|requests?|requested|instructions?|next part|feedback|revisions?|edits|pacing|word (?:count|limit)|part \d+|\d+[- ]words?|(?:the|its) (?:tone|style)|(?:this|your|another|next|following) (?:story|scene|chapter|passage|ending|piece|version|part)|(?:the|a) scene)\b`,
  'iu',
);
const WORK = String.raw`(?:go on|continue|write|rewrite|revise|adjust|change|expand|extend|edit|make (?:it|any|changes))`;
const OWN_WORK =
  /^i(?:['’]ve| have)? (?:tried|kept|aimed|included|continued|written|wrote)\b|^(?:i(?:['’](?:ll|d|m)| will| would| can| could| am)|let me|let['’]s|shall i|should i|may i|can i)\b/iu;
const PRAISE =
  /^(?:great|good|wonderful|lovely|nice|interesting|excellent|fun|what an? \w+|(?:i )?love (?:this|the|your)|thank(?:s| you) for (?:the|your|this)) (?:\w+ )?(?:premise|prompt|concept|setup|request|story idea|idea for a story)\b/iu;
const AT_SERVICE = new RegExp(
  String.raw`^(?:let me know\b|feel free\b|as an ai\b|as (?:you )?(?:asked|requested)\b|happy to\b|shall i (?:go on|continue)\??$|want me to\b|(?:please )?enjoy(?: (?:the|this|your) (?:story|scene|read))?$|i hope (?:you(?:['’]ll)? (?:like|enjoy)|this (?:meets|works|helps|fits|captures))|let['’]s (?:dive in|get started|begin|jump in|go|start|continue)$|(?:i(?:['’]d| would) be |i['’]m |i am )?(?:happy|glad) to (?:help|${WORK})\b|please (?:let me know|provide|tell me if|note that)\b|(?:would you like|do you want|should i|shall i|may i|can i)\b.*\b${WORK}\b.*\b(?:it|story|scene|part|chapter|tone|ending|this|more)\b|if you(?:['’]d| would)? (?:like|want|need)\b.*(?:\b(?:just say|let me know)\b|\bi (?:can|could|will|would)\b|\bi['’](?:ll|d)\b))`,
  'iu',
);
const OF_THE_TEXT = new RegExp(
  String.raw`^(?:in )?this (?:scene|story|draft|version|continuation|ending|passage|chapter|piece)\b.*(?:\b\d+[- ]words?\b|\b(?:explores|captures|aims to|tries to|sets up|readers?|protagonist|themes?|premise|requested|tone|pacing|continues)\b)`,
  'iu',
);
const TOLD_WHAT_TO_DO =
  /^(?:please\s+)?(?:write|continue|carry on|finish|complete|compose|draft|begin|close|end)\s+(?:with\s+|on\s+)?(?:the|this|a|an|your)\b.{0,60}\b(?:story|scene|part|ending|chapter|opening|passage)\b/iu;
const OFFERS =
  /^(?:here(?:['’]s| is| are| you go| it is)|below (?:is|are|you)|the following (?:is|story|scene)|continuing|now for|presenting)\b/iu;
const THIS_IS = /^this is (?:a|the|your|my)\b/iu;
/** "Here is the story as she told it." */
const TOLD_BY_SOMEONE = /\b(?:told|tells?|heard|hear|remember(?:s|ed)?|knew|knows?)\b/iu;
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
  return sentence.trim().startsWith('[') || BRACKETED.test(sentence.trim());
}

/** A sentence that talks to the writer about the text. Suspect only: a narrator may say "I hope this story is never told." */
export function isChat(sentence: string): boolean {
  const text = bare(sentence);
  if (/^[“"‘']/u.test(sentence.trim())) return false;
  if (INTERJECTION.test(text) || PRAISE.test(text)) return true;
  const rest = text.replace(INTERJECTION_START, '');
  if (
    isOffer(
      rest,
      rest !== text ||
        sentence
          .trim()
          .replace(/[*_]+$/u, '')
          .endsWith(':'),
    )
  )
    return true;
  if (TOLD_WHAT_TO_DO.test(rest) || AT_SERVICE.test(rest) || OF_THE_TEXT.test(rest)) return true;
  return OWN_WORK.test(rest) && SHOP_TALK.test(rest);
}

/** @param plainly whether more than the words says so: an "Okay," before it or a colon after it */
function isOffer(text: string, plainly: boolean): boolean {
  if (!META_NOUN.test(text) || (text.length >= 160 && !plainly)) return false;
  if (OFFERS.test(text)) return plainly || !TOLD_BY_SOMEONE.test(text);
  return THIS_IS.test(text) ? plainly || SHOP_TALK.test(text) : plainly && OWN_WORK.test(text);
}
