// 反常的值: amounts in the wrong unit, shares written for percent, days far off. One column that is wrong throughout is one question.

import { type PlainDate, yearsAfter } from '#kernel/plain-date';
import { columnLetter, shownCell } from '../cell.ts';
import { sameMistake } from '../fault.ts';
import { placeholderIn } from '../values/placeholders.ts';
import type { ColumnInPlace, DoubtOf } from './doubt.ts';
import { lostZeros } from './lost-zeros.ts';
import { type Question, question } from './question.ts';

export function unlikelyValues(column: ColumnInPlace): readonly Question[] {
  const { sheet, found, rows, cellsByRow } = column;
  const doubtOf = doubter(column);
  if (doubtOf === undefined) return [];
  const doubts = rows.flatMap(({ row, values }) => {
    const value = values[found.field];
    const doubt = value === undefined || value === null ? undefined : doubtOf(value, row);
    return doubt === undefined ? [] : [{ row, doubt }];
  });
  const name = `${columnLetter(found.at)} ${found.column.header}`;
  return [...Map.groupBy(doubts, ({ doubt }) => doubt.about).values()].flatMap((alike) => {
    const asked = alike.map(({ row, doubt: { about, ...said } }) =>
      question(about, { sheet, row, column: name, found: shownCell(cellsByRow.get(row)?.get(found.at)), ...said }),
    );
    const [first] = asked;
    if (first === undefined || asked.length < sameMistake) return asked;
    return [{ ...first, id: `${first.id} 等 ${asked.length} 行`, found: `${first.found}（本列共 ${asked.length} 行如此）` }];
  });
}

function doubter(column: ColumnInPlace): DoubtOf | undefined {
  const declared = column.found.column;
  if (declared.kind === 'money') return doubtOfMoney(column);
  if (declared.kind === 'score') return doubtOfScore;
  if (declared.kind === 'key') return lostZeros(column);
  if (declared.kind === 'text' && declared.noneIsAnswer !== true) return doubtOfWords;
  if (declared.kind === 'day' && column.on !== undefined) return doubtOfDay(column.on, declared.past === true);
  return undefined;
}

const yuan = (fen: number): string => `${(fen / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 })} 元`;
/** Works differ a thousandfold, 元 and 万元 ten thousandfold. */
const farOff = 3000;
const enough = 5;

function doubtOfMoney({ found: { column, field, unit }, rows }: ColumnInPlace): DoubtOf {
  const usual = column.kind === 'money' ? column.usual : undefined;
  const amounts = rows.map(({ values }) => values[field]).filter((it): it is number => typeof it === 'number' && it > 0);
  const median = amounts.length < enough ? undefined : amounts.toSorted((one, other) => one - other)[Math.floor(amounts.length / 2)];
  const check = `表头的单位是${unit}。请核对是否把元写成了万元，或把万元写成了元；确实如此的请确认。`;
  return (value) => {
    // Without its unit the column is at fault, and nothing was read.
    if (typeof value !== 'number' || unit === undefined) return undefined;
    if (value === 0)
      return { about: '金额为零', expected: '大于 0 的金额', remedy: '读作 0 元。不知道或者尚未公布的请留空；确实为零的请确认。' };
    if (usual !== undefined && (value < usual.atLeast || value > usual.atMost))
      return { about: '金额', expected: `${yuan(usual.atLeast)} 至 ${yuan(usual.atMost)}`, remedy: `读作 ${yuan(value)}。${check}` };
    if (median !== undefined && (value > median * farOff || value * farOff < median))
      return { about: '金额悬殊', expected: `与同列其他行相近（中位数 ${yuan(median)}）`, remedy: `读作 ${yuan(value)}。${check}` };
    return undefined;
  };
}

/** In hundredths: a score of one point or less is a share of one. */
const doubtOfScore: DoubtOf = (value) =>
  typeof value === 'number' && value > 0 && value <= 100
    ? { about: '分值', expected: '0 至 100 的分值', remedy: '疑似写成了比例（0.926 即 92.60 分）。请按百分制改写；确实如此的请确认。' }
    : undefined;

const doubtOfWords: DoubtOf = (value) =>
  typeof value === 'string' && placeholderIn(value) !== undefined
    ? { about: '占位', expected: '真实的内容', remedy: '疑似没有内容时的代替，或者试填的字。请对照原件改正；确实如此的请确认。' }
    : undefined;

const longestAhead = 20;

function doubtOfDay(on: PlainDate, isPast: boolean): DoubtOf {
  const last = isPast ? on : yearsAfter(on, longestAhead);
  return (value) =>
    typeof value === 'string' && value > last
      ? {
          about: '日期',
          expected: isPast ? `不晚于今天（${on}）的日期` : `${last} 以前的日期`,
          remedy: isPast ? '这件事还没有发生。请核对年份；确实如此的请确认。' : '这一天太远。请核对年份；确实如此的请确认。',
        }
      : undefined;
}
