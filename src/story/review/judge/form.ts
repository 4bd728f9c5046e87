import type { Message } from '../../languageModel.js';
import type { CatchAll, Dimension, Rubric } from '../rubric/rubric.js';
import { quoteListOf, scoreOf, textOf } from './coerce.js';
import { fieldOf } from '../../judging/fields.js';
import { dimensionsSeen } from './find.js';
import { isObject, type JsonObject } from '../../judging/json.js';
import { judgedCatchAll, judgedDimension, replySchema, type JudgedCatchAll, type JudgedDimension, type Judgement } from './judgement.js';
import { renderPrompt, renderRubric, type Material } from './prompt.js';

/** Which of a rubric's questions one request asks. */
export interface Questions {
  readonly dimensions: readonly Dimension[];
  readonly catchAlls: boolean;
}

/** How a rubric is asked and how its replies are read: the product's own form, or a writer's pair of prompt and schema. */
export interface JudgeForm {
  readonly rubric: Rubric;
  /** False when every request asks everything, because the prompt is one piece. */
  readonly divisible: boolean;
  messages(material: Material, questions: Questions): readonly Message[];
  jsonSchema(questions: Questions): Readonly<Record<string, unknown>>;
  /** Dimensions without a usable score are left out. */
  read(reply: JsonObject, questions: Questions): Judgement;
}

const REASONS = ['justification', 'reason', 'reasoning', 'rationale', 'explanation', 'comment', 'analysis'];
const QUOTES = ['quotes', 'quote', 'evidence', 'citations', 'excerpts', 'passages'];
const SCORES = ['score', 'points', 'value', 'rating', 'mark'];

function readDimension(value: unknown, dimension: Dimension): JudgedDimension | undefined {
  if (!isObject(value)) return judgedDimension({ justification: '', quotes: [], score: scoreOf(value, dimension.max) }, dimension);
  const justification = textOf(fieldOf(value, REASONS));
  const quotes = quoteListOf(fieldOf(value, QUOTES), justification);
  return judgedDimension({ justification, quotes, score: scoreOf(fieldOf(value, SCORES), dimension.max) }, dimension);
}

function readCatchAll(value: unknown, catchAll: CatchAll): JudgedCatchAll | null {
  if (!isObject(value)) return null;
  return judgedCatchAll(
    {
      target: textOf(fieldOf(value, ['target', ...REASONS])),
      quotes: quoteListOf(fieldOf(value, QUOTES), ''),
      nearest: textOf(fieldOf(value, ['nearest', 'nearestDimension'])),
      whyNotCaptured: textOf(fieldOf(value, ['whyNotCaptured', 'why'])),
      score: scoreOf(fieldOf(value, SCORES), catchAll.max),
    },
    catchAll,
  );
}

/** The product's own prompt and reply form for a rubric. */
export function ownForm(rubric: Rubric): JudgeForm {
  return {
    rubric,
    divisible: true,
    messages: (material, { dimensions, catchAlls }) => renderPrompt(renderRubric(rubric, dimensions, catchAlls), material),
    jsonSchema: ({ dimensions, catchAlls }) => replySchema(rubric, dimensions, catchAlls),
    read(reply, { dimensions, catchAlls }) {
      const seen = dimensionsSeen(reply, dimensions);
      const judged: Record<string, JudgedDimension> = {};
      for (const dimension of dimensions) {
        const read = readDimension(seen.get(dimension.id), dimension);
        if (read) judged[dimension.id] = read;
      }
      return {
        dimensions: judged,
        bonus: catchAlls ? readCatchAll(fieldOf(reply, ['BONUS']), rubric.bonus) : null,
        penalty: catchAlls ? readCatchAll(fieldOf(reply, ['PENALTY']), rubric.penalty) : null,
        summary: textOf(fieldOf(reply, ['summary', 'overall', 'overallJustification'])),
      };
    },
  };
}
