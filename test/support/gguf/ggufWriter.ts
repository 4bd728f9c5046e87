/** Writes a GGUF file, version 3: metadata, then tensors, each at a multiple of 32 bytes. */

const ALIGNMENT = 32;
/** Weights a block of Q8_0 holds: a half-precision scale, then as many bytes. */
const BLOCK = 32;

/** Numbers of GGUF's value types. */
const TYPES = { u32: 4, i32: 5, f32: 6, string: 8, array: 9 } as const;

/** Numbers of ggml's tensor types. */
const TENSOR_TYPES = { F32: 0, Q8_0: 8 } as const;

export interface Tensor {
  readonly name: string;
  /** The fastest first: a matrix's columns, then its rows. */
  readonly dimensions: readonly number[];
  readonly type: keyof typeof TENSOR_TYPES;
  readonly data: Buffer;
}

/**
 * @param entries metadata, as the functions below give it or as it stands in another file
 * @returns the bytes of the file
 */
export function ggufFile(entries: readonly Buffer[], tensors: readonly Tensor[]): Buffer {
  let offset = 0;
  const infos = tensors.map(({ name, dimensions, type, data }) => {
    const info = [string(name), u32(dimensions.length), ...dimensions.map(u64), u32(TENSOR_TYPES[type]), u64(offset)];
    offset += padded(data).length;
    return Buffer.concat(info);
  });
  const header = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(entries.length), ...entries, ...infos];
  return Buffer.concat([padded(Buffer.concat(header)), ...tensors.map(({ data }) => padded(data))]);
}

export function textEntry(key: string, value: string): Buffer {
  return Buffer.concat([string(key), u32(TYPES.string), string(value)]);
}

export function countEntry(key: string, value: number): Buffer {
  return Buffer.concat([string(key), u32(TYPES.u32), u32(value)]);
}

export function realEntry(key: string, value: number): Buffer {
  return Buffer.concat([string(key), u32(TYPES.f32), f32(value)]);
}

export function countsEntry(key: string, values: readonly number[]): Buffer {
  return Buffer.concat([string(key), u32(TYPES.array), u32(TYPES.i32), u64(values.length), ...values.map(u32)]);
}

/** A tensor of single-precision numbers. */
export function realTensor(name: string, dimensions: readonly number[], valueAt: (index: number) => number): Tensor {
  const values = Float32Array.from({ length: sizeOf(dimensions) }, (_, index) => valueAt(index));
  return { name, dimensions, type: 'F32', data: Buffer.from(values.buffer) };
}

/**
 * A tensor of weights in Q8_0, all blocks of one scale.
 *
 * @param scale a power of two, so that half precision holds it exactly
 * @param stepAt whole steps of the scale, -127 to 127
 */
export function stepTensor(name: string, dimensions: readonly number[], scale: number, stepAt: () => number): Tensor {
  const blocks = sizeOf(dimensions) / BLOCK;
  const data = Buffer.alloc(blocks * (BLOCK + 2));
  for (let block = 0; block < blocks; block++) {
    const at = block * (BLOCK + 2);
    data.writeUInt16LE(halfOf(scale), at);
    for (let weight = 0; weight < BLOCK; weight++) data.writeInt8(stepAt(), at + 2 + weight);
  }
  return { name, dimensions, type: 'Q8_0', data };
}

function sizeOf(dimensions: readonly number[]): number {
  return dimensions.reduce((product, size) => product * size, 1);
}

/** A power of two in half precision: only the exponent has bits. */
function halfOf(powerOfTwo: number): number {
  return (Math.log2(powerOfTwo) + 15) << 10;
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((ALIGNMENT - (data.length % ALIGNMENT)) % ALIGNMENT)]);
}

function string(value: string): Buffer {
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
