// 全部企业与标段的取数: a page of firms in six statements, a page of lots in one, in the shape that one pair is gathered in.

import { createHash } from 'node:crypto';
import type { EverybodyPorts, FirmRead } from '../procedure/everybody/read-everybody.ts';
import { leaderOption } from '../procedure/standing/open-lots.ts';
import { bansSaid, type Domains, firmSaid, lotSaid, registeredLeader, sanctionsSaid } from './registers-from-domains.ts';

export function everybodyFromDomains({ enterprises, leaders, credit, guarantees, lots }: Domains): EverybodyPorts {
  return {
    countFirms: (asOf) => enterprises.count(asOf),
    async firms({ asOf, ...asked }) {
      const page = await enterprises.page({ ...asked, asOf });
      const codes = page.map(({ creditCode }) => creditCode);
      const employed = await leaders.leadersOfEach(codes, asOf);
      const sanctions = await credit.sanctionsOfEach(codes, asOf);
      const bans = await credit.bansOfEach(codes, asOf);
      const scores = await credit.scoresOfEach(codes, asOf);
      return page.map((firm): FirmRead => {
        const { creditCode, name, area } = firm;
        const own = employed.get(creditCode) ?? [];
        const credits = { sanctions: sanctionsSaid(sanctions.get(creditCode)), bans: bansSaid(bans.get(creditCode)) };
        return {
          ...{ creditCode, name, area },
          facts: { ...firmSaid(firm), ...credits, creditScore: scores.get(creditCode)?.score },
          leaders: own.map((it) => leaderOption(registeredLeader(it), creditCode)),
        };
      });
    },
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
