/** Going on with a story at the writer's cursor. Pure: text and a model in, text out. See docs/continue.md. */
export { complete } from './complete.js';
export { continueScene, modelSees } from './continueScene.js';
export { bySentence, byWord } from './pieces.js';
export { placeFor } from './place.js';
export {
  PART_NAMES,
  type ContextPart,
  type ContinueEnd,
  type ContinueEvent,
  type ContinueForm,
  type ContinueNotes,
  type ContinueRequest,
  type ContinueStop,
  type ModelView,
  type PartName,
  type SummaryCache,
  type Take,
  type TakesEnd,
  type TakesEvent,
} from './request.js';
export { MemorySummaries } from './context/summaryCache.js';
export { MOST_TAKES, writeTakes } from './takes.js';
