// 读值: a cell as the kind of value that its column declares, or why it is not one.

import { readCreditCode } from '#kernel/credit-code';
import { ok, type Result, refused } from '#kernel/result';
import { type Cell, plainCellText } from '../cell.ts';
import type { Misfit } from '../fault.ts';
import type { Column } from '../sheet-definition.ts';
import { hasLostDigits, isNoKey, lostDigits } from './codes/lost-digits.ts';
import { expectedFlag, offeredText, readFlag, readWord } from './codes/read-word.ts';
import { type Decimal, readDecimal, shiftedDigits } from './numbers/read-decimal.ts';
import { expectedMoney, type MoneyUnit, readMoney } from './numbers/read-money.ts';
import { placeholderIn } from './placeholders.ts';
import { codeText, isPrintable, nameText, unseenIn, withoutTextMark } from './plain-text.ts';
import { expectedDay, readDay } from './read-day.ts';

export interface ReadValue {
  /** Undefined: what stands there says that there is nothing. */
  readonly value: unknown;
  readonly warning?: Misfit;
}
type Read = Result<ReadValue, Misfit>;

export function readValue(cell: Cell, column: Column, unit: MoneyUnit | undefined): Read {
  const expected = expectedOf(column, unit);
  if (cell.kind === 'merged') return refused({ expected, remedy: '请取消合并单元格，每一行都写上自己的值。' });
  if (cell.kind === 'unusable') return refused({ expected, remedy: '请把公式换成它的结果：复制后选择性粘贴为数值。' });
  if (cell.kind === 'text' && !isPrintable(cell.text))
    return refused({ expected, remedy: '含有看不见的控制字符。请清空单元格后重新输入。' });
  const placeholder = cell.kind === 'text' && named.has(column.kind) ? placeholderIn(cell.text) : undefined;
  if (placeholder !== undefined && !isAnswer(column)) {
    if (column.required !== true && placeholder !== 'trial') return ok({ value: undefined, warning: { expected, remedy: readAsBlank } });
    if (placeholder === 'mark' || (placeholder === 'word' && column.kind !== 'text'))
      return refused({ expected, remedy: `请填写${column.header}，这一列不能为空，也不能用符号或「无」代替。` });
  }
  const meant = cell.kind === 'text' && column.kind !== 'text' ? { ...cell, text: withoutTextMark(cell.text) } : cell;
  return readers[column.kind](meant, column, unit);
}

/** Where a blank is all that nothing can mean. For a day or an amount, 无 may be news: no permit, no contract. */
const named = new Set<Column['kind']>(['text', 'key', 'credit-code']);
const isAnswer = (column: Column): boolean => column.kind === 'text' && column.noneIsAnswer === true;
const readAsBlank = '读作空白（没有或者不知道）。不需要时可不理会；确有内容的请补上。';

export function expectedOf(column: Column, unit: MoneyUnit | undefined): string {
  if (column.kind === 'day') return expectedDay(column.none);
  if (column.kind === 'money') return expectedMoney(unit ?? column.unit);
  if (column.kind === 'text') return `${longestOf(column)} 字以内的文字`;
  return column.kind === 'code' ? offeredText(column) : expected[column.kind];
}

/** A list may name all that there is to be listed. */
const longestOf = (column: Column): number => (column.kind === 'text' && column.lists !== undefined ? 2000 : 200);
const longestKey = 64;
const mostCounted = 100_000;
const noKey = '单元格是带小数或者负号的数值，不像编号。请先设为文本格式，再对照原件重新输入。';

const expected = {
  key: `${longestKey} 字以内的编号，由文字、数字和 - _ . / 括号组成`,
  'credit-code': '18 位统一社会信用代码',
  score: '0 至 100 的分值，最多两位小数',
  count: '不小于 0 的整数',
  flag: expectedFlag,
} as const;

type Reader = (cell: Cell, column: Column, unit: MoneyUnit | undefined) => Read;
const readers: Readonly<Record<Column['kind'], Reader>> = {
  text: (cell, column) => {
    const [expected, longest] = [expectedOf(column, undefined), longestOf(column)];
    if (hasLostDigits(cell)) return refused({ expected, remedy: lostDigits });
    const text = nameText(plainCellText(cell));
    const unseen = unseenIn(text);
    if (unseen !== undefined) return refused({ expected, remedy: `${unseen}。请清空单元格后重新输入，不要从网页直接粘贴。` });
    const fits = text !== '' && text.length <= longest;
    return fits ? known(text) : refused({ expected, remedy: `现为 ${text.length} 字。请改成文字；过长时请缩短。` });
  },
  key: (cell) => {
    if (isNoKey(cell)) return refused({ expected: expected.key, remedy: hasLostDigits(cell) ? lostDigits : noKey });
    const key = codeText(plainCellText(cell));
    const fits = key.length <= longestKey && /^[\p{L}\p{N}()〔〕[\]_.\-/—]+$/u.test(key);
    return fits
      ? known(key)
      : refused({ expected: expected.key, remedy: '请去掉多余的符号，只留编号；Excel 误改成日期的，请先设为文本格式再重新输入。' });
  },
  'credit-code': readCredit,
  code: (cell, column) => {
    if (column.kind !== 'code') throw new TypeError(`${column.header} has no list of words`);
    const code = readWord(plainCellText(cell), column);
    return code.ok ? known(code.value) : code;
  },
  day: (cell, column) => {
    const day = readDay(cell, column.kind === 'day' ? column.none : undefined);
    return day.ok ? known(day.value) : day;
  },
  money: (cell, _column, unit = '元') => {
    const amount = readMoney(cell, unit);
    return amount.ok ? known(amount.value) : amount;
  },
  score: (cell) => wholeNumber(cell, { places: 2, most: 10_000, expected: expected.score, unit: '分' }),
  count: (cell) => wholeNumber(cell, { places: 0, most: mostCounted, expected: expected.count, unit: '个' }),
  flag: (cell) => {
    const flag = cell.kind === 'flag' ? ok(cell.flag) : readFlag(plainCellText(cell));
    return flag.ok ? known(flag.value) : flag;
  },
};

function readCredit(cell: Cell): Read {
  if (cell.kind === 'number' || hasLostDigits(cell)) return refused({ expected: expected['credit-code'], remedy: lostDigits });
  const code = readCreditCode(plainCellText(cell));
  if (!code.valid) return refused({ expected: expected['credit-code'], remedy: code.reason });
  const value = code.code;
  return code.warning === undefined ? known(value) : ok({ value, warning: { expected: expected['credit-code'], remedy: code.warning } });
}

interface Whole {
  readonly places: number;
  readonly most: number;
  readonly expected: string;
  readonly unit: string;
}

function wholeNumber(cell: Cell, { places, most, expected, unit }: Whole): Read {
  const decimal = readDecimal(cell);
  const digits = decimal && [unit, ''].includes(decimal.unit) && !decimal.negative ? shiftedDigits(decimal, places) : undefined;
  const value = Number(digits ?? Number.NaN);
  if (value <= most) return known(value);
  return refused({ expected, remedy: (decimal && wrongNumber(decimal, { places, unit })) ?? '请只写数字；不知道时留空。' });
}

/** What is wrong with what is a number. */
function wrongNumber(decimal: Decimal, { places, unit }: Pick<Whole, 'places' | 'unit'>): string | undefined {
  if (!['', unit].includes(decimal.unit)) return undefined;
  if (decimal.negative) return '不能为负。请对照原件改正。';
  if (decimal.part.length <= places) return undefined;
  const share = unit === '分' && decimal.whole === '0' ? `疑似写成了比例：按百分制是 ${hundredfold(decimal)}。` : '';
  return places === 0
    ? '应为整数，现有小数。请对照原件改正。'
    : `${share}小数最多 ${places} 位，现有 ${decimal.part.length} 位。请对照原件改写。`;
}

const hundredfold = ({ part }: Decimal): string =>
  `${Number(part.slice(0, 2).padEnd(2, '0'))}${part.length > 2 ? `.${part.slice(2)}` : ''}`;

const known = (value: unknown): Read => ok({ value });
