import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sizes in bytes of GGUF's scalar types, by type number; 8 is a string, 9 an array. */
const SCALAR_BYTES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const STRING = 8;
const ARRAY = 9;
const ALIGNMENT = 32;

/** A model's bytes, to be damaged or borrowed from: where each metadata value lies, and where the weights begin. */
export class GgufBytes {
  readonly values = new Map<string, { readonly type: number; readonly offset: number }>();
  readonly weightsOffset: number;
  /** Where each metadata entry lies, its key and type included. */
  readonly #entries = new Map<string, { readonly start: number; readonly end: number }>();
  #at = 24;

  constructor(readonly bytes: Buffer) {
    const tensors = Number(bytes.readBigUInt64LE(8));
    const entries = Number(bytes.readBigUInt64LE(16));
    for (let entry = 0; entry < entries; entry++) {
      const start = this.#at;
      const key = this.#string();
      const type = this.#u32();
      this.values.set(key, { type, offset: this.#at });
      this.#skip(type);
      this.#entries.set(key, { start, end: this.#at });
    }
    for (let tensor = 0; tensor < tensors; tensor++) {
      this.#string();
      // Dimensions, their sizes, type, offset.
      const dimensions = this.#u32();
      this.#at += dimensions * 8 + 4 + 8;
    }
    this.weightsOffset = Math.ceil(this.#at / ALIGNMENT) * ALIGNMENT;
  }

  /** @param rootDir the package's root */
  static async ofBuiltInModel(rootDir: string): Promise<GgufBytes> {
    return new GgufBytes(await readFile(join(rootDir, 'models', 'polaris-mini.gguf')));
  }

  /** The metadata whose keys begin so, as it stands in the file. */
  rawEntries(prefix: string): Buffer[] {
    return [...this.#entries].filter(([key]) => key.startsWith(prefix)).map(([, { start, end }]) => this.bytes.subarray(start, end));
  }

  arrayLength(key: string): number {
    return Number(this.bytes.readBigUInt64LE(this.#offsetOf(key) + 4));
  }

  setU32(key: string, value: number): this {
    this.bytes.writeUInt32LE(value, this.#offsetOf(key));
    return this;
  }

  /** Of the same length as the one that is there. */
  setString(key: string, value: string): this {
    this.bytes.write(value, this.#offsetOf(key) + 8, 'latin1');
    return this;
  }

  /** Q8_0 blocks begin with a half-precision scale: 0x7e00 is not a number. */
  spoilWeights(): this {
    this.bytes.writeUInt16LE(0x7e00, this.weightsOffset);
    return this;
  }

  #offsetOf(key: string): number {
    const value = this.values.get(key);
    if (!value) throw new Error(`no ${key} in the model`);
    return value.offset;
  }

  #skip(type: number): void {
    if (type === STRING) {
      this.#string();
    } else if (type === ARRAY) {
      const inner = this.#u32();
      const length = this.#u64();
      for (let item = 0; item < length; item++) this.#skip(inner);
    } else {
      this.#at += SCALAR_BYTES[type] ?? 0;
    }
  }

  #string(): string {
    const length = this.#u64();
    const text = this.bytes.toString('utf8', this.#at, this.#at + length);
    this.#at += length;
    return text;
  }

  #u32(): number {
    const value = this.bytes.readUInt32LE(this.#at);
    this.#at += 4;
    return value;
  }

  #u64(): number {
    const value = Number(this.bytes.readBigUInt64LE(this.#at));
    this.#at += 8;
    return value;
  }
}
