// 措施六的试算: its two sentences, the law beside them, and everybody's facts, for whoever matches and tries them.

import type { Crowd, Simulable } from '#domains/simulations';
import { grades } from '#law/qualification';
import { type Everybody, type EverybodyPorts, type FirmRead, readEverybody } from '../procedure/everybody/read-everybody.ts';
import { weighByArea } from '../procedure/everybody/weigh-by-area.ts';
import { sentences } from '../rules/assessment.ts';
import { preconditions } from '../rules/preconditions.ts';

export const measure6Simulable = (ports: EverybodyPorts, othersTurn: () => Promise<void>): Simulable => ({
  id: 'M06',
  title: '资质承接放宽',
  rules: Object.values(sentences),
  beside: preconditions,
  read: async (asked, progress) => crowdOf(await readEverybody(asked, ports, (read) => progress({ is: 'read', ...read })), othersTurn),
});

function crowdOf(everybody: Everybody, othersTurn: () => Promise<void>): Crowd {
  const { firms, lots, digest } = everybody;
  return {
    firms: firms.map((firm) => ({ code: firm.creditCode, name: firm.name, area: firm.area, grade: highestOf(firm) })),
    lots: lots.map(({ code, title, area, ceiling, facts: { bidsDueOn, noticedOn } }) => {
      return { ...{ code, title, area, ceiling }, dueOn: bidsDueOn, decidedOn: noticedOn };
    }),
    digest,
    weigh: (rules, told) => weighByArea(everybody, { rules, told, othersTurn }),
  };
}

/** Of all its certificates, whatever their category. */
function highestOf({ facts: { held } }: FirmRead): Crowd['firms'][number]['grade'] {
  if (held === undefined || held === null) return 'unknown';
  return grades.findLast((grade) => held.some((it) => it.grade === grade)) ?? 'none';
}
