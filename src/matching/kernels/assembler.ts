// 汇编: the few instructions of WebAssembly that the kernel uses, as bytes (WebAssembly Core Specification 2.0, section 5).

export type Code = readonly number[];

export function unsigned(value: number): Code {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const [low, rest] = [value & 0x7f, value >> 7];
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

const simd = (opcode: number): Code => [0xfd, ...unsigned(opcode)];
/** Alignment as a power of two, and a distance that is added to the address. */
const access = (align: number, offset: number): Code => [align, ...unsigned(offset)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const int = (value: number): Code => [0x41, ...signed(value)];
export const add: Code = [0x6a];
export const times: Code = [0x6c];
export const and: Code = [0x71];
export const shiftLeft: Code = [0x74];
export const shiftRight: Code = [0x76];
export const isBelow: Code = [0x49];
export const load = (offset = 0): Code => [0x28, ...access(2, offset)];
export const store: Code = [0x36, ...access(2, 0)];
export const loadVector: Code = [...simd(0x00), ...access(4, 0)];
export const storeVector: Code = [...simd(0x0b), ...access(4, 0)];
export const zeroVector: Code = [...simd(0x0c), ...new Array<number>(16).fill(0)];
export const andVectors: Code = simd(0x4e);
/** Bits set in each byte, then the sums of pairs of bytes, then of pairs of those. */
export const countBitsInVector: Code = [...simd(0x62), ...simd(0x7d), ...simd(0x7f)];
export const addVectors: Code = simd(0xae);
export const lane = (at: number): Code => [...simd(0x1b), at];

/** `while (condition) { body }` */
export const loopWhile = (condition: Code, body: Code): Code => {
  const leave: Code = [...condition, 0x45, 0x0d, 1]; // eqz, br_if 1
  return [0x02, 0x40, 0x03, 0x40, ...leave, ...body, 0x0c, 0, 0x0b, 0x0b];
};
export const when = (condition: Code, body: Code): Code => [...condition, 0x04, 0x40, ...body, 0x0b];

export const i32 = 0x7f;
export const v128 = 0x7b;

export interface Func {
  readonly name: string;
  readonly takes: number;
  /** Gives an i32? */
  readonly gives: boolean;
  /** Numbers of further locals, by type. */
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly body: Code;
}

/** A module whose functions share the memory that is brought as `heap.memory`. */
export function moduleOf(funcs: readonly Func[], mostPages: number): Uint8Array {
  const types = vec(funcs.map(({ takes, gives }) => [0x60, ...vec(new Array<Code>(takes).fill([i32])), ...vec(gives ? [[i32]] : [])]));
  const memory = [...name('heap'), ...name('memory'), 0x02, 0x01, ...unsigned(1), ...unsigned(mostPages)];
  const exports = vec(funcs.map(({ name: of }, at) => [...name(of), 0x00, ...unsigned(at)]));
  const codes = vec(
    funcs.map(({ locals, body }) => {
      const code = [...vec(locals.map(([count, type]) => [...unsigned(count), type])), ...body, 0x0b];
      return [...unsigned(code.length), ...code];
    }),
  );
  const sections = [section(1, types), section(2, vec([memory])), section(3, vec(funcs.map((_, at) => unsigned(at)))), section(7, exports)];
  return new Uint8Array([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat(), ...section(10, codes)]);
}

const vec = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const name = (text: string): Code => vec([...text].map((letter) => [letter.charCodeAt(0)]));
