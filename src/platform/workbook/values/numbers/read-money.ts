// 读金额: 元 or 万元 into whole fen, exactly.

import { type Fen, fen } from '#kernel/fen';
import { ok, type Result, refused } from '#kernel/result';
import type { Cell } from '../../cell.ts';
import type { Misfit } from '../../fault.ts';
import { codeText } from '../plain-text.ts';
import { isZero, readDecimal, shiftedDigits } from './read-decimal.ts';
import { suggestedAmount } from './suggest-amount.ts';

export type MoneyUnit = '元' | '万元';

/** Powers of ten from the unit to the fen. */
const places = { 元: 2, 万元: 6 } as const;
/** 13 digits of yuan and two decimals: what money may be on the wire. */
const longest = 15;

/** 万元, 单位：万元, 人民币元 */
const unitShape = /^(?:金额)?(?:单位)?:?(?:人民币)?(万元|元)$/;
/** At the end of a line of its own or of a title; 填报单位 is another thing. */
const unitLine = /(?<![报制])单位:?(?:人民币)?(万元|元)[)\]】]?$/;

export const moneyUnitIn = (text: string): MoneyUnit | undefined => unitFound(unitShape.exec(codeText(text)));

/** What a line above the headers says of all amounts. */
export const moneyUnitOfLine = (text: string): MoneyUnit | undefined => unitFound(unitLine.exec(codeText(text)));

const unitFound = (found: RegExpExecArray | null): MoneyUnit | undefined => found?.[1] as MoneyUnit | undefined;

export const expectedMoney = (unit: MoneyUnit): string => `不为负的金额，单位${unit}，精确到分（${unit === '元' ? '两' : '六'}位小数以内）`;

export function readMoney(cell: Cell, unit: MoneyUnit): Result<Fen, Misfit> {
  const expected = expectedMoney(unit);
  const decimal = readDecimal(cell);
  if (decimal === undefined) {
    const meant = cell.kind === 'text' ? suggestedAmount(cell.text, unit) : undefined;
    const hint = meant === undefined ? '如 4650 或 4,650.00' : `疑似 ${meant}（单位${unit}），请对照原件核实`;
    return refused({ expected, remedy: `请只写数字，${hint}；不知道时留空。` });
  }
  if (decimal.unit !== '' && decimal.unit !== unit) {
    return refused({ expected, remedy: `表头的单位是${unit}，单元格里写的是「${decimal.unit}」。请按${unit}换算后只写数字。` });
  }
  if (decimal.negative && !isZero(decimal)) return refused({ expected, remedy: '金额不能为负。请对照原件改正。' });
  const digits = shiftedDigits(decimal, places[unit]);
  if (digits === undefined) return refused({ expected, remedy: '小数位过多，不足一分的部分无法入账。请对照原件，四舍五入到分后重填。' });
  if (digits.length > longest) return refused({ expected, remedy: '金额过大，疑似单位写错。请核对表头的单位后重填。' });
  return ok(fen(Number(digits)));
}
