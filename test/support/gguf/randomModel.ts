import { GgufBytes } from './ggufBytes.js';
import { countEntry, countsEntry, ggufFile, realEntry, realTensor, stepTensor, textEntry, type Tensor } from './ggufWriter.js';

/**
 * Models with weights at random and the built-in model's words: `qwen3` is all attention, `qwen35`, POLARIS' architecture, three
 * recurrent layers (gated delta net), then one of attention. What they write is noise; how they are read, wound back and repeated is
 * the real thing.
 */
export interface RandomModel {
  readonly architecture: 'qwen3' | 'qwen35';
  readonly contextTokens: number;
  /** A multiple of 32, as are all below but the counts. */
  readonly width: number;
  readonly headSize: number;
  readonly heads: number;
  readonly feedForward: number;
  /** Of `qwen35` a multiple of 4. */
  readonly layers: number;
}

/** Layers of `qwen35` from one of attention to the next. */
const INTERVAL = 4;
/** Inputs the convolution before a recurrent layer looks back. */
const KERNEL = 4;

type Part = readonly [name: string, dimensions: readonly number[]];

/**
 * @param rootDir the package's root
 * @returns the bytes of a GGUF file
 */
export async function randomModel(model: RandomModel, rootDir: string): Promise<Buffer> {
  const builtIn = await GgufBytes.ofBuiltInModel(rootDir);
  const vocabulary = builtIn.arrayLength('tokenizer.ggml.tokens');
  const words = builtIn.rawEntries('tokenizer.').filter((entry) => !entry.includes('tokenizer.chat_template'));
  const random = generator(2);
  const tensors = [...partsOf(model, vocabulary)].map(([name, dimensions]) => tensorOf(name, dimensions, random));
  return ggufFile([...metadata(model, vocabulary), ...words], tensors);
}

function metadata({ architecture, contextTokens, width, headSize, heads, feedForward, layers }: RandomModel, vocabulary: number): Buffer[] {
  const key = (name: string): string => `${architecture}.${name}`;
  const counts: Readonly<Record<string, number>> = {
    context_length: contextTokens,
    embedding_length: width,
    block_count: layers,
    feed_forward_length: feedForward,
    vocab_size: vocabulary,
    'attention.head_count': heads,
    'attention.head_count_kv': 1,
    'attention.key_length': headSize,
    'attention.value_length': headSize,
    'rope.dimension_count': headSize,
  };
  const recurrent: Readonly<Record<string, number>> = {
    full_attention_interval: INTERVAL,
    'ssm.conv_kernel': KERNEL,
    'ssm.inner_size': heads * headSize,
    'ssm.state_size': headSize,
    'ssm.time_step_rank': heads,
    'ssm.group_count': heads,
  };
  const all = architecture === 'qwen3' ? counts : { ...counts, ...recurrent };
  const quarter = headSize / 4;
  return [
    textEntry('general.architecture', architecture),
    ...Object.entries(all).map(([name, value]) => countEntry(key(name), value)),
    realEntry(key('attention.layer_norm_rms_epsilon'), 1e-5),
    realEntry(key('rope.freq_base'), 10_000),
    ...(architecture === 'qwen3' ? [] : [countsEntry(key('rope.dimension_sections'), [quarter, quarter / 2, quarter / 2, 0])]),
  ];
}

function* partsOf(model: RandomModel, vocabulary: number): Generator<Part> {
  yield ['token_embd.weight', [model.width, vocabulary]];
  yield ['output_norm.weight', [model.width]];
  for (let layer = 0; layer < model.layers; layer++) {
    const isRecurrent = model.architecture === 'qwen35' && layer % INTERVAL !== INTERVAL - 1;
    for (const [name, dimensions] of [...(isRecurrent ? recurrentParts(model) : attentionParts(model)), ...everyLayersParts(model)]) {
      yield [`blk.${String(layer)}.${name}`, dimensions];
    }
  }
}

function attentionParts({ architecture, width, headSize, heads }: RandomModel): Part[] {
  // The newer architecture gates what its attention gives, by a second half of the queries.
  const queries = headSize * heads * (architecture === 'qwen3' ? 1 : 2);
  return [
    ['attn_q.weight', [width, queries]],
    ['attn_k.weight', [width, headSize]],
    ['attn_v.weight', [width, headSize]],
    ['attn_output.weight', [headSize * heads, width]],
    ['attn_q_norm.weight', [headSize]],
    ['attn_k_norm.weight', [headSize]],
  ];
}

function recurrentParts({ width, headSize, heads }: RandomModel): Part[] {
  const inner = heads * headSize;
  return [
    ['attn_qkv.weight', [width, 3 * inner]],
    ['attn_gate.weight', [width, inner]],
    ['ssm_conv1d.weight', [KERNEL, 3 * inner]],
    ['ssm_dt.bias', [heads]],
    ['ssm_a', [heads]],
    ['ssm_beta.weight', [width, heads]],
    ['ssm_alpha.weight', [width, heads]],
    ['ssm_norm.weight', [headSize]],
    ['ssm_out.weight', [inner, width]],
  ];
}

function everyLayersParts({ architecture, width, feedForward }: RandomModel): Part[] {
  return [
    ['attn_norm.weight', [width]],
    [architecture === 'qwen3' ? 'ffn_norm.weight' : 'post_attention_norm.weight', [width]],
    ['ffn_gate.weight', [width, feedForward]],
    ['ffn_up.weight', [width, feedForward]],
    ['ffn_down.weight', [feedForward, width]],
  ];
}

function tensorOf(name: string, dimensions: readonly number[], random: () => number): Tensor {
  // A decay must be negative, a norm one; the rest only has to keep sums of some size.
  if (name.endsWith('ssm_a')) return realTensor(name, dimensions, () => -0.5);
  if (name.includes('norm')) return realTensor(name, dimensions, () => 1);
  const [inputs = 1, outputs] = dimensions;
  if (outputs === undefined || inputs % 32 !== 0) return realTensor(name, dimensions, () => (random() - 0.5) * 0.6);
  // Steps are spread evenly over ±127, a root mean square of 74; sums over the inputs then stay about 1.
  const scale = 2 ** Math.round(Math.log2(1 / (74 * Math.sqrt(inputs))));
  return stepTensor(name, dimensions, scale, () => Math.floor(random() * 255) - 127);
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
