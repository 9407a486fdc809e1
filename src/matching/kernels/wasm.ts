// 接口: the part of WebAssembly that we use; the language's own types know it only in browsers.

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  /** By pages of 64 KiB. Throws RangeError beyond the most. */
  grow(pages: number): number;
}

interface Wasm {
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  validate(bytes: Uint8Array): boolean;
}

const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;

/** Four gigabytes: what 32 bits address. */
export const mostPages = 65_536;

export const newMemory = (initial: number): WasmMemory => new wasm.Memory({ initial, maximum: mostPages });

export const isValid = (bytes: Uint8Array): boolean => wasm.validate(bytes);

export function instanceOf(bytes: Uint8Array, memory: WasmMemory): Readonly<Record<string, unknown>> {
  return new wasm.Instance(new wasm.Module(bytes), { heap: { memory } }).exports;
}
