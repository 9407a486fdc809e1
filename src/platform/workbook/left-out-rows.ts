// 不导入的行: examples of the template, totals, footnotes, and the word that a sheet is empty on purpose.

import { type Cell, columnLetter, type SheetRow, shownCell } from './cell.ts';
import type { CellFault } from './fault.ts';
import { codeText, isBlank } from './values/plain-text.ts';

const example = /^示例/;
const total = /^(?:合计|总计|小计|共计)/;
/** Of all rows above; a 小计 is of some. */
const whole = /^(?:合计|总计|共计)/;
const none = /^(?:已核实无|经核实无)$/;
const footnote = /^(?:注|备注|说明|填表人|制表人|审核人|填报单位|填报日期)[:：]/;

export interface LeftOut {
  readonly kept: readonly SheetRow[];
  readonly totals: readonly SheetRow[];
  readonly warnings: readonly CellFault[];
  readonly saysNone: boolean;
}

/**
 * Examples go silently, for the template put them there; what a person wrote goes with a warning. `naming`: where the template's first
 * column stands, for it may have been moved, or have got a column of numbers in front of it.
 */
export function leftOut(rows: readonly SheetRow[], sheet: string, naming: number | undefined): LeftOut {
  const kept: SheetRow[] = [];
  const totals: SheetRow[] = [];
  const warnings: CellFault[] = [];
  let saysNone = false;
  for (const row of rows) {
    const [at, cell] = firstOf(row);
    const text = cell?.kind === 'text' ? codeText(cell.text) : '';
    const reason = total.test(text) ? '合计行不导入，由系统自行计算。' : footnote.test(text) ? '说明文字不导入。' : undefined;
    if (whole.test(text)) totals.push(row);
    if (reason !== undefined) {
      warnings.push({
        sheet,
        row: row.row,
        column: columnLetter(at),
        found: shownCell(cell),
        expected: '数据行',
        remedy: `${reason}如果这是数据，请改写第一格后重新导入。`,
      });
      continue;
    }
    const named = naming === undefined ? undefined : row.cells.get(naming);
    const texts = [text, named?.kind === 'text' ? codeText(named.text) : ''];
    if (texts.some((it) => none.test(it))) saysNone = true;
    else if (!texts.some((it) => example.test(it)) && cell !== undefined) kept.push(row);
  }
  return { kept, totals, warnings, saysNone };
}

/** A row in which only merged cells go on from above, or nothing can be seen, holds nothing. */
function firstOf({ cells }: SheetRow): readonly [number, Cell | undefined] {
  const [first] = [...cells].filter(([, cell]) => cell.kind !== 'merged' && !isBlank(cell)).sort(([one], [other]) => one - other);
  return first ?? [1, undefined];
}
