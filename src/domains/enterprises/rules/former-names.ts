// 曾用名的写法: several names in one cell.

/** By 、 ； or a line break; undefined: not known. */
export function namesIn(cell: string | undefined): readonly string[] | undefined {
  const names = [...new Set((cell ?? '').split(/[、；;\n]/).map((name) => name.trim()))].filter((name) => name !== '');
  return names.length === 0 ? undefined : names;
}
