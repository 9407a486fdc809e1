// 复核的轮次: when something was recorded or a day has passed, the open sheets are weighed again, and opened ones that it touched, each in the firm's own name.

import { lotOnWire } from '#domains/tendering';
import { fenOfYuan } from '#kernel/fen';
import { instantOf } from '#kernel/instant';
import {
  checkSheetsInPostgres,
  forgetMarks,
  gatherFrom,
  hasMarks,
  type KeptSheet,
  lastContent,
  type RecheckPorts,
  recheckSheet,
  registersFromDomains,
  sheetsToCheck,
  weighBid,
  weighOlderSheet,
} from '#measures/m06-wider-scope';
import type { Clock } from '#platform/clock';
import type { Database } from '#platform/database/connect';
import { type LimitedDatabase, rechecker, sequencer, servantOf } from '#platform/database/limited/limited-database';
import { lastPlace } from '#platform/journal/feed';
import { byAnother } from './by-another.ts';
import { deskOn } from './city.ts';
import { noticeOfSheet } from './sheet-notice.ts';

export interface Running {
  readonly limited: LimitedDatabase;
  readonly clock: Clock;
}

/** Gives the number of sheets that had news. A first call always looks: the process may have been killed before it told anybody. */
export function recheckRounds({ limited, clock }: Running): () => Promise<number> {
  let seen = '';
  return async () => {
    const now = `${clock.today()} ${await limited.as(sequencer)(lastPlace)}`;
    if (now === seen && !(await limited.as(rechecker)((database) => hasMarks(database, clock.today())))) return 0;
    const told = await recheckAll({ limited, clock });
    seen = now;
    return told;
  };
}

async function recheckAll({ limited, clock }: Running): Promise<number> {
  let told = 0;
  const { sheets, marks } = await limited.as(rechecker)((database) => sheetsToCheck(database, clock.today()));
  for (const { number, creditCode } of sheets) {
    const news = await limited
      .as(servantOf(creditCode))((database) => recheckOne(number, { database, clock }))
      .catch(byAnother);
    if (news !== undefined) told += 1;
  }
  await limited.as(rechecker)((database) => forgetMarks(database, marks));
  return told;
}

function recheckOne(number: string, { database, clock }: { readonly database: Database; readonly clock: Clock }) {
  const doer = { login: system, name: system, now: instantOf(clock.now()), today: clock.today() };
  const desk = deskOn(database, { clock, account: null });
  const ports: RecheckPorts = {
    sheets: checkSheetsInPostgres(database),
    findLot: async (code, asOf) => {
      const lot = await desk.lots.findLot(code, asOf);
      return lot && lotOnWire(lot);
    },
    weighFor: (sheet) => {
      const [registers, plan] = [registersFromDomains(desk), frozenPlan(sheet.content.plan)];
      const gather = gatherFrom({ ...desk, registers, plans: { find: async () => plan } });
      const { assumed, assumedLeader } = lastContent(sheet);
      return (bid, asOf) =>
        assumed === undefined
          ? weighOlderSheet({ ...bid, plan, asOf }, { gather, registers }, assumedLeader)
          : weighBid({ ...bid, plan, asOf }, { gather, registers }, assumed);
    },
    tell: (news) => desk.notices.tell({ ...noticeOfSheet(news), arrivedOn: doer.today, arrivedAt: doer.now }),
    recordSealed: desk.recordSealed,
  };
  return recheckSheet(number, doer, ports);
}

const system = '系统';

/** The sheet's own price and leader, whatever the firm plans by now. */
const frozenPlan = ({ bidPrice, leader }: KeptSheet['content']['plan']) => ({
  bidPrice: bidPrice === null ? null : fenOfYuan(bidPrice),
  leader,
});
