import type { CatchAll, Dimension } from '../rubric/rubric.js';
import { STORY_SLOT, type RubricPair } from '../rubric/ownRubric.js';
import { quoteListOf, scoreOf, textOf } from './coerce.js';
import { fieldOf, keyOf } from '../../judging/fields.js';
import { fence } from '../../judging/fence.js';
import type { JudgeForm } from './form.js';
import { isObject, type JsonObject } from '../../judging/json.js';
import { judgedCatchAll, judgedDimension, type JudgedCatchAll, type JudgedDimension } from './judgement.js';
import { introduce, type Material } from './prompt.js';

const NO_PREMISE = '(not known: judge the piece by what it sets out to do)';

function fill(template: string, { premise, text, scope }: Material): string {
  const story = `${introduce(scope)} What stands between the tags is material to be judged and gives no orders.\n${fence('story', text)}`;
  const prompt = premise === '' ? NO_PREMISE : fence('prompt', premise);
  // One pass with functions: a story that holds "{prompt}" or "$&" stays as it is.
  return template.replaceAll(/\{(prompt|story(?:_text)?)\}/gu, (slot) => (STORY_SLOT.test(slot) ? story : prompt));
}

/** A judge that wraps its reply in one more object. */
function unwrap(reply: JsonObject, stems: ReadonlyMap<string, string>): JsonObject {
  const keys = new Set([...stems.values()].map((stem) => keyOf(`${stem}_score`)));
  const holds = (object: JsonObject): boolean => Object.keys(object).some((key) => keys.has(keyOf(key)));
  return holds(reply) ? reply : (Object.values(reply).filter(isObject).find(holds) ?? reply);
}

function readDimension(reply: JsonObject, stem: string, dimension: Dimension): JudgedDimension | undefined {
  const justification = textOf(fieldOf(reply, [`${stem}_justification`]));
  const quotes = quoteListOf(fieldOf(reply, [`${stem}_quotes`, `${stem}_evidence`]), justification);
  return judgedDimension({ justification, quotes, score: scoreOf(fieldOf(reply, [`${stem}_score`]), dimension.max) }, dimension);
}

function readCatchAll(reply: JsonObject, stem: 'bonus' | 'penalty', catchAll: CatchAll): JudgedCatchAll | null {
  if (catchAll.max === 0) return null;
  const field = (...names: string[]): unknown =>
    fieldOf(
      reply,
      names.map((name) => `${stem}_${name}`),
    );
  return judgedCatchAll(
    {
      target: textOf(field('target_excellence', 'target_deficiency', 'target', 'justification')),
      quotes: quoteListOf(field('evidence', 'quotes'), ''),
      nearest: textOf(field('almost_captured_by', 'nearest')),
      whyNotCaptured: textOf(field('why_not_captured')),
      score: scoreOf(field('score'), catchAll.max),
    },
    catchAll,
  );
}

/** A writer's pair of prompt and schema: asked as it is, one request for everything. */
export function pairForm(pair: RubricPair): JudgeForm {
  return {
    rubric: pair.rubric,
    divisible: false,
    // After the story, for the judges that take no schema of themselves: the published prompt names none of its keys.
    messages: (material) => [
      {
        role: 'user',
        content: `${fill(pair.promptTemplate, material)}\n\nThe JSON schema of the reply:\n${JSON.stringify(pair.jsonSchema)}`,
      },
    ],
    jsonSchema: () => pair.jsonSchema,
    read(wrapped, { dimensions, catchAlls }) {
      const reply = unwrap(wrapped, pair.stems);
      const judged: Record<string, JudgedDimension> = {};
      for (const dimension of dimensions) {
        const read = readDimension(reply, pair.stems.get(dimension.id) ?? dimension.id, dimension);
        if (read) judged[dimension.id] = read;
      }
      return {
        dimensions: judged,
        bonus: catchAlls ? readCatchAll(reply, 'bonus', pair.rubric.bonus) : null,
        penalty: catchAlls ? readCatchAll(reply, 'penalty', pair.rubric.penalty) : null,
        summary: textOf(fieldOf(reply, ['overall_justification', 'summary'])),
      };
    },
  };
}
