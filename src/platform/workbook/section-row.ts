// 分组标题行: a row between the data that only says what the rows below are, such as 海州区企业.

import { cellText, type SheetRow } from './cell.ts';
import { codeText, isBlank } from './values/plain-text.ts';

const numbered = /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|第[一二三四五六七八九十]{1,3}(?:部分|类|批|组))/;
const ofMany = /^\p{Script=Han}{0,8}(?:企业|单位|项目|标段|人员|名单)(?:[(].*[)])?:?$/u;
const example = /^示例/;
const han = /\p{Script=Han}/u;

export interface Places {
  /** Where what names a row stands. */
  readonly keys: readonly number[];
  /** Every column that is read. */
  readonly read: readonly number[];
}

/**
 * A row that says one thing and no more, where its code should be. Merged over columns any words do, for nobody merges a code with what
 * follows it; in a single cell only words for many things, for a name may stand there whose other cells were forgotten.
 */
export function isSectionRow({ cells }: SheetRow, { keys, read }: Places): boolean {
  const [only, ...more] = [...cells].filter(([, cell]) => cell.kind !== 'merged' && !isBlank(cell));
  if (only === undefined || more.length > 0 || keys.length === 0) return false;
  const [at, cell] = only;
  const text = codeText(cellText(cell));
  if (cell.kind !== 'text' || !han.test(text) || example.test(text)) return false;
  const first = Math.min(...keys);
  if (at <= first && cells.get(at + 1)?.kind === 'merged' && (at === first || cells.get(first)?.kind === 'merged')) return true;
  const isBeforeAll = at === first || (at < first && !read.includes(at));
  return isBeforeAll && (numbered.test(text) || ofMany.test(text));
}
