// 一处错误: where bad input is wrong, what was found, what was expected, what to do.

export interface Fault {
  /** A place that a person can find: a key, a line, a cell. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}
