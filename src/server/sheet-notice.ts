// 核对表的消息: what a firm is told of a sheet of its own: facts have changed, its lot was withdrawn, or is listed again.

import type { NewNotice } from '#domains/notices';
import { concluded, conclusionIn, dueOnOf, limitIn, measure6Facts, type SheetNews } from '#measures/m06-wider-scope';

type Content = SheetNews['after'];

export function noticeOfSheet({
  sheet: { number, creditCode },
  turn,
  before,
  after,
  changed,
  tender,
}: SheetNews): Omit<NewNotice, 'arrivedOn' | 'arrivedAt'> {
  const { code, title } = after.lot;
  const lot = { code, title, bidsDueOn: dueOnOf(after) };
  const moved = dueOnOf(before) === dueOnOf(after) ? {} : { dueOnBefore: dueOnOf(before) };
  const compared = {
    number,
    lot,
    ...moved,
    changed: changed.map((fact) => titleOf(fact, after)),
    conclusions: conclusionsOf(before, after),
  };
  return {
    creditCode,
    about: `check-sheet/${number}`,
    turn,
    path: `/check/${number}`,
    told:
      tender === 'withdrawn'
        ? { kind: 'tender-withdrawn', number, lot }
        : { kind: tender === 'back' ? 'tender-back' : 'sheet-rechecked', ...compared },
  };
}

const conclusionsOf = (before: Content, after: Content) =>
  concluded.map((of) => ({
    sentence: of,
    before: conclusionIn(before, of),
    after: conclusionIn(after, of),
    upToBefore: limitIn(before, of),
    upToAfter: limitIn(after, of),
  }));

/** A price that the firm has not planned is none of its facts. */
function titleOf(fact: string, { plan }: Content): string {
  if (fact === 'bidPrice' && plan.bidPrice === null) return '试算的投标报价';
  return (measure6Facts.facts as Readonly<Record<string, { readonly title: string }>>)[fact]?.title ?? fact;
}
