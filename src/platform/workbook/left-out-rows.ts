// 不导入的行: examples of the template, totals, footnotes, headings between the rows, headers once more, and the word that a sheet is empty on purpose.

import { type Cell, columnLetter, type SheetRow, shownCell } from './cell.ts';
import type { CellFault } from './fault.ts';
import { isSectionRow, type Places } from './section-row.ts';
import { codeText, isBlank } from './values/plain-text.ts';

const example = /^示例/;
const none = /^(?:已核实无|经核实无)$/;
const total = /^(?:合计|总计|小计|共计)/;
/** Of all rows above; a 小计 or 本页合计 is of some. */
const whole = /^(?:以上|全部)?(?:合计|总计|共计|累计)/;
const footnote = /^(?:注|备注|说明|填表人|制表人|审核人|填报单位|填报日期):/;

/** Words enough only where nothing names a row. */
const totalAnywhere = /^(?:本页|本表|本月|本年|以上|全部)?(?:合计|总计|小计|共计|累计)(?:[(:].*)?$/;
/** 海州区小计: of some rows. */
const partialTotal = /^\p{Script=Han}{1,8}(?:小计|合计)(?:[(:].*)?$/u;
const footnotesAnywhere = [
  /^(?:附?注|备注|(?:填表)?说明)[\d一二三四五六七八九十]{0,2}[:.、]/,
  /^(?:填表|制表|填报|编制|审核|审批|复核|校对|经办|负责|联系)(?:人|单位|日期|时间|电话)?(?:[:(]|$)/,
  /^(?:填表|制表|填报|编制|审核|审批|复核|校对|经办|负责|联系)人\p{Script=Han}{2,4}$/u,
  /^.{0,12}(?:签字|签名|签章|盖章|公章)[)]?:?(?:[(].*[)]:?)?$/,
  /^第\d+页(?:[,，]?共\d+页)?$/,
];

export interface LeftOut {
  readonly kept: readonly SheetRow[];
  readonly totals: readonly SheetRow[];
  readonly warnings: readonly CellFault[];
  readonly saysNone: boolean;
}

export interface RowsBelow extends Places {
  readonly sheet: string;
  /** Titles and headers: a table that was printed page by page holds them more than once. */
  readonly above: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
  /** Where the template's first column stands, for it may have been moved, or have got a column of numbers in front of it. */
  readonly naming: number | undefined;
}

/** Examples go silently, for the template put them there; what a person wrote goes with a warning. */
export function leftOut({ sheet, above, rows, naming, ...places }: RowsBelow): LeftOut {
  const kept: SheetRow[] = [];
  const totals: SheetRow[] = [];
  const warnings: CellFault[] = [];
  let saysNone = false;
  for (const row of rows) {
    const [at, cell] = firstOf(row);
    const odd = above.some((it) => isSame(it, row)) ? { at, reason: '与上面的表头或标题相同，不导入。' } : reasonToLeave(row, places);
    if (odd !== undefined) {
      if (whole.test(textAt(row, odd.at))) totals.push(row);
      const remedy = `${odd.reason}如果这是数据，请改写这一格后重新导入。`;
      const place = { sheet, row: row.row, column: columnLetter(odd.at), found: shownCell(row.cells.get(odd.at)) };
      warnings.push({ ...place, expected: '数据行', remedy });
      continue;
    }
    const texts = [textAt(row, at), naming === undefined ? '' : textAt(row, naming)];
    if (texts.some((it) => none.test(it))) saysNone = true;
    else if (!texts.some((it) => example.test(it)) && cell !== undefined) kept.push(row);
  }
  return { kept, totals, warnings, saysNone };
}

function reasonToLeave(row: SheetRow, places: Places): { readonly at: number; readonly reason: string } | undefined {
  const [isTotal, isNote] = ['合计行不导入，由系统自行计算。', '说明文字不导入。'];
  const [first] = firstOf(row);
  const text = textAt(row, first);
  if (total.test(text)) return { at: first, reason: isTotal };
  if (footnote.test(text)) return { at: first, reason: isNote };
  if (isSectionRow(row, places)) return { at: first, reason: '分组标题行不导入，下面的行照常读。' };
  const isNamed = places.keys.some((at) => hasContent(row.cells.get(at)) && !isWordAnywhere(textAt(row, at)));
  const word = isNamed ? undefined : [...row.cells.keys()].sort((one, other) => one - other).find((at) => isWordAnywhere(textAt(row, at)));
  return word === undefined ? undefined : { at: word, reason: isTotalAnywhere(textAt(row, word)) ? isTotal : isNote };
}

const isTotalAnywhere = (text: string): boolean => totalAnywhere.test(text) || partialTotal.test(text);

const isWordAnywhere = (text: string): boolean => isTotalAnywhere(text) || footnotesAnywhere.some((it) => it.test(text));

const hasContent = (cell: Cell | undefined): boolean => cell !== undefined && cell.kind !== 'merged' && !isBlank(cell);

function textAt({ cells }: SheetRow, at: number): string {
  const cell = cells.get(at);
  return cell?.kind === 'text' ? codeText(cell.text) : '';
}

const isSame = (one: SheetRow, other: SheetRow): boolean =>
  one.cells.size === other.cells.size &&
  [...one.cells.keys()].every((at) => textAt(one, at) !== '' && textAt(one, at) === textAt(other, at));

/** A row in which only merged cells go on from above, or nothing can be seen, holds nothing. */
function firstOf({ cells }: SheetRow): readonly [number, Cell | undefined] {
  const [first] = [...cells].filter(([, cell]) => hasContent(cell)).sort(([one], [other]) => one - other);
  return first ?? [1, undefined];
}
