// 逐条核对表: the rows that the page shows, as a table on paper, with the gap in 大写 besides.

import type { Cell, Line, Table, TableRow } from '#platform/paper/paper';
import { capitalText } from '../../../web/ui/text/amount-text.ts';
import { uiWording } from '../../../web/ui/wording.ts';
import type { ToldRow } from '../telling/told-row.ts';

const { words } = uiWording;

export function toldTable(rows: readonly ToldRow[]): Table {
  return {
    is: 'table',
    columns: [
      { title: words.condition.zh, share: 44 },
      { title: words.required.zh, share: 33 },
      { title: words.actual.zh, share: 35 },
      { title: words.gap.zh, share: 33 },
      { title: words.conclusion.zh, share: 17 },
    ],
    rows: rows.map(rowOf),
  };
}

function rowOf(row: ToldRow): TableRow {
  const { heading, plain, required, actual, gap, holds } = row;
  return {
    cells: [
      { lines: [{ text: heading, look: 'strong' }, ...(plain === '' ? [] : [{ text: plain } as const])] },
      measured(required),
      measured(actual),
      gapCell(gap),
      { lines: [holdsLine(holds)] },
    ],
    beneath: beneath(row),
  };
}

function beneath({ basis, askOf, assuming }: ToldRow): readonly Line[] {
  return [
    { text: `${words.basis.zh}：${basis}`, look: 'faint' },
    ...(askOf.length === 0 ? [] : [{ text: `${words.supplier.zh}：${askOf.join('、')}` }]),
    ...assuming.flatMap(({ title, value, basis: why, verified }) => [
      {
        text: `${words.assumed.zh}：${title} ${value}${verified ? '' : `〔${words.unverified.zh}〕`}`,
        look: verified ? 'strong' : 'open',
      } as const,
      { text: `${words.basis.zh}：${why}`, look: 'faint' } as const,
    ]),
  ];
}

export function holdsLine(holds: boolean | null): Line {
  if (holds === null) return { text: words.open.zh, look: 'open' };
  return holds ? { text: words.holds.zh, look: 'good' } : { text: words.fails.zh, look: 'bad' };
}

/** 75,360,000.00 元（7,536.00 万元）, as `amountText` writes it. */
const money = /^(?<yuan>[\d,]+\.\d{2}) 元（.+ 万元）$/;

function measured(text: string | null): Cell {
  return text === null ? { lines: [{ text: words.none.zh }] } : measuredCell(text);
}

/** An amount stands at the end of the line, its 万元 below it. */
export function measuredCell(text: string): Cell {
  const isAmount = money.test(text);
  const lines = isAmount ? text.replace('（', '\n（').split('\n') : [text];
  return { lines: lines.map((it) => ({ text: it })), ...(isAmount ? { align: 'end' } : {}) };
}

/** A gap is written in 大写 too, as on every paper that asks for money. */
function gapCell(text: string | null): Cell {
  const cell = measured(text);
  const yuan = money.exec(text ?? '')?.groups?.yuan;
  return yuan === undefined ? cell : { ...cell, lines: [...cell.lines, { text: capitalText(yuan.replaceAll(',', '')) }] };
}
