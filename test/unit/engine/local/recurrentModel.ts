import { GgufBytes } from './gguf.js';

/**
 * A model of POLARIS' architecture (`qwen35`: three recurrent layers, then one of attention), as small as it goes, with weights at
 * random and the built-in model's words. What it writes is noise; how it is read, wound back and repeated is the real thing.
 */

const WIDTH = 64;
const HEAD = 32;
const HEADS = 2;
const LAYERS = 4;
const FEED_FORWARD = 128;
const CONTEXT = 1024;
/** Queries, keys and values of the recurrent layers: two heads of 32 each. */
const MIXED = 3 * HEADS * HEAD;

const U32 = 4;
const F32 = 6;
const STRING = 8;
const ARRAY = 9;
const I32 = 5;
const ALIGNMENT = 32;

type Dimensions = readonly number[];

/** @returns the bytes of a GGUF file. */
export async function recurrentModel(): Promise<Buffer> {
  const builtIn = await GgufBytes.ofBuiltInModel();
  const words = builtIn.rawEntries('tokenizer.').filter((entry) => !entry.includes('tokenizer.chat_template'));
  const entries = [...metadata(builtIn.arrayLength('tokenizer.ggml.tokens')), ...words];
  const infos: Buffer[] = [];
  const weights: Buffer[] = [];
  let offset = 0;
  const random = generator(1);
  for (const [name, dimensions] of tensors(builtIn.arrayLength('tokenizer.ggml.tokens'))) {
    infos.push(text(name), u32(dimensions.length), ...dimensions.map(u64), u32(0), u64(offset));
    const data = padded(Buffer.from(valuesOf(name, dimensions, random).buffer));
    weights.push(data);
    offset += data.length;
  }
  const header = [Buffer.from('GGUF'), u32(3), u64(weights.length), u64(entries.length), ...entries, ...infos];
  return Buffer.concat([padded(Buffer.concat(header)), ...weights]);
}

function metadata(vocabulary: number): Buffer[] {
  const number = (key: string, value: number): Buffer => Buffer.concat([text(`qwen35.${key}`), u32(U32), u32(value)]);
  const real = (key: string, value: number): Buffer => Buffer.concat([text(`qwen35.${key}`), u32(F32), f32(value)]);
  return [
    Buffer.concat([text('general.architecture'), u32(STRING), text('qwen35')]),
    number('context_length', CONTEXT),
    number('embedding_length', WIDTH),
    number('block_count', LAYERS),
    number('feed_forward_length', FEED_FORWARD),
    number('vocab_size', vocabulary),
    number('attention.head_count', HEADS),
    number('attention.head_count_kv', 1),
    number('attention.key_length', HEAD),
    number('attention.value_length', HEAD),
    real('attention.layer_norm_rms_epsilon', 1e-5),
    real('rope.freq_base', 10_000),
    number('rope.dimension_count', HEAD),
    Buffer.concat([text('qwen35.rope.dimension_sections'), u32(ARRAY), u32(I32), u64(4), u32(8), u32(4), u32(4), u32(0)]),
    number('full_attention_interval', LAYERS),
    number('ssm.conv_kernel', 4),
    number('ssm.inner_size', HEADS * HEAD),
    number('ssm.state_size', HEAD),
    number('ssm.time_step_rank', HEADS),
    number('ssm.group_count', HEADS),
  ];
}

function* tensors(vocabulary: number): Generator<[string, Dimensions]> {
  yield ['token_embd.weight', [WIDTH, vocabulary]];
  yield ['output_norm.weight', [WIDTH]];
  for (let layer = 0; layer < LAYERS; layer++) {
    const parts = layer === LAYERS - 1 ? ATTENTION : RECURRENT;
    for (const [name, dimensions] of [...parts, ...EVERY_LAYER]) yield [`blk.${String(layer)}.${name}`, dimensions];
  }
}

const ATTENTION: readonly [string, Dimensions][] = [
  ['attn_q.weight', [WIDTH, HEAD * HEADS * 2]],
  ['attn_k.weight', [WIDTH, HEAD]],
  ['attn_v.weight', [WIDTH, HEAD]],
  ['attn_output.weight', [HEAD * HEADS, WIDTH]],
  ['attn_q_norm.weight', [HEAD]],
  ['attn_k_norm.weight', [HEAD]],
];

const RECURRENT: readonly [string, Dimensions][] = [
  ['attn_qkv.weight', [WIDTH, MIXED]],
  ['attn_gate.weight', [WIDTH, HEADS * HEAD]],
  ['ssm_conv1d.weight', [4, MIXED]],
  ['ssm_dt.bias', [HEADS]],
  ['ssm_a', [HEADS]],
  ['ssm_beta.weight', [WIDTH, HEADS]],
  ['ssm_alpha.weight', [WIDTH, HEADS]],
  ['ssm_norm.weight', [HEAD]],
  ['ssm_out.weight', [HEADS * HEAD, WIDTH]],
];

const EVERY_LAYER: readonly [string, Dimensions][] = [
  ['attn_norm.weight', [WIDTH]],
  ['post_attention_norm.weight', [WIDTH]],
  ['ffn_gate.weight', [WIDTH, FEED_FORWARD]],
  ['ffn_up.weight', [WIDTH, FEED_FORWARD]],
  ['ffn_down.weight', [FEED_FORWARD, WIDTH]],
];

function valuesOf(name: string, dimensions: Dimensions, random: () => number): Float32Array {
  const length = dimensions.reduce((product, size) => product * size, 1);
  // A decay must be negative, a norm one; the rest only has to keep sums of some size.
  if (name.endsWith('ssm_a')) return new Float32Array(length).fill(-0.5);
  if (name.includes('norm')) return new Float32Array(length).fill(1);
  return Float32Array.from({ length }, () => (random() - 0.5) * 0.6);
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((ALIGNMENT - (data.length % ALIGNMENT)) % ALIGNMENT)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}
