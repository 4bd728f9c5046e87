import { randomModel } from '../../../support/gguf/randomModel.js';
import { ROOT } from './open.js';

/** @returns the bytes of a model of POLARIS' architecture, as small as it goes. */
export function recurrentModel(): Promise<Buffer> {
  return randomModel({ architecture: 'qwen35', contextTokens: 1024, width: 64, headSize: 32, heads: 2, feedForward: 128, layers: 4 }, ROOT);
}
