export { NEGATIVES as negatives } from './negatives/index.js';
export { SLOTS as slots } from './wordings/index.js';
