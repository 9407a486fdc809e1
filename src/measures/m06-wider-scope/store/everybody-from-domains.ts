// 全部企业与标段的取数: a page of firms in six statements, a page of lots in one, in the shape that one pair is gathered in.

import { createHash } from 'node:crypto';
import type { EverybodyPorts, FirmRead, FirmsByParts } from '../procedure/everybody/read-everybody.ts';
import { leaderOption } from '../procedure/standing/open-lots.ts';
import { bansSaid, type Domains, firmSaid, lotSaid, registeredLeader, sanctionsSaid } from './registers-from-domains.ts';

/** Of whom nothing is known yet. */
const anyLeader = { id: '', leader: undefined, leaderWorks: undefined };

export function everybodyFromDomains({ enterprises, leaders, credit, guarantees, lots }: Domains): EverybodyPorts & FirmsByParts {
  const listed: FirmsByParts['listed'] = async (asked) =>
    (await enterprises.page(asked)).map((firm): FirmRead => {
      const { creditCode, name, area } = firm;
      const facts = { ...firmSaid(firm), sanctions: undefined, bans: undefined, creditScore: undefined };
      return { ...{ creditCode, name, area, facts }, leaders: [anyLeader] };
    });
  const completed: FirmsByParts['completed'] = async (firms, asOf) => {
    const codes = firms.map(({ creditCode }) => creditCode);
    const [employed, sanctions, bans, scores] = await Promise.all([
      leaders.leadersOfEach(codes, asOf),
      credit.sanctionsOfEach(codes, asOf),
      credit.bansOfEach(codes, asOf),
      credit.scoresOfEach(codes, asOf),
    ]);
    return firms.map((firm): FirmRead => {
      const { creditCode, facts } = firm;
      const own = employed.get(creditCode) ?? [];
      const credits = { sanctions: sanctionsSaid(sanctions.get(creditCode)), bans: bansSaid(bans.get(creditCode)) };
      return {
        ...firm,
        facts: { ...facts, ...credits, creditScore: scores.get(creditCode)?.score },
        leaders: own.map((it) => leaderOption(registeredLeader(it), creditCode)),
      };
    });
  };
  return {
    countFirms: (asOf) => enterprises.count(asOf),
    firms: async (asked) => completed(await listed(asked), asked.asOf),
    listed,
    completed,
    async lots(asked) {
      const page = await lots.lotsOpened(asked);
      return page.map((lot) => {
        const { code, title, area, priceCeiling: ceiling } = lot;
        return { code, title, area, ceiling, facts: lotSaid(lot).value };
      });
    },
    committed: (asked, known) => guarantees.committedFor(asked, known),
    digesting: () => {
      const hash = createHash('sha256');
      return { update: (text) => void hash.update(text), digest: () => hash.digest('hex') };
    },
  };
}
