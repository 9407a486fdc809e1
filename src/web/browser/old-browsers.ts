// 旧浏览器: the few library methods that Chromium 83 lacks and our code or its packages call. Syntax is lowered by the build.

interface StandIn {
  readonly on: object;
  readonly name: string;
  readonly does: (...given: never[]) => unknown;
}

export const standIns: readonly StandIn[] = [
  { on: Array.prototype, name: 'at', does: itemAt },
  { on: String.prototype, name: 'at', does: itemAt },
  { on: Array.prototype, name: 'findLast', does: findLast },
  { on: String.prototype, name: 'replaceAll', does: replaceAll },
  { on: Object, name: 'hasOwn', does: hasOwn },
];

// As the built-in ones: not enumerable, and never in place of one that is there.
for (const { on, name, does } of standIns) {
  if (!(name in on)) Object.defineProperty(on, name, { value: does, writable: true, configurable: true });
}

function itemAt(this: ArrayLike<unknown>, at: number): unknown {
  return this[at < 0 ? this.length + at : at];
}

function findLast(this: readonly unknown[], found: (item: unknown, at: number) => boolean): unknown {
  for (let at = this.length - 1; at >= 0; at--) {
    if (found(this[at], at)) return this[at];
  }
  return undefined;
}

function replaceAll(this: string, words: string | RegExp, by: string): string {
  return typeof words === 'string' ? this.split(words).join(by) : this.replace(words, by);
}

/** Not by way of `hasOwnProperty`: tools like to write that back as the very method that is missing. */
function hasOwn(of: object, key: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(of, key) !== undefined;
}
