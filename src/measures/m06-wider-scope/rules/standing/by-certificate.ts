// 仅凭资质证书: measure 6 is not needed where the certificate suffices; what other law asks of every bidder still is.

import { both, type Truth, truthOf } from '#law/rule/evaluate';
import type { Test } from '#law/rule/expression';
import { type Route, routesOf } from '#law/rule/routes';
import { certificateSuffices } from '../assessment.ts';
import { certificateAlone } from '../certificate.ts';
import { facts as declared, type Measure6Facts } from '../facts.ts';
import { preconditions } from '../preconditions.ts';
import { beyondMending, mendingsOf } from './mending.ts';
import { blank, type Candidacy, nearly, none, type Standing, type Weighed } from './standing.ts';

const demands = [...certificateAlone, ...preconditions];

/** Where no certificate is of the category and the grade, no leader matters. */
export function byCertificate({ facts: ofAll }: Candidacy): (facts: Measure6Facts) => Weighed {
  if (certificateSuffices(ofAll) !== false) return weigh;
  return (facts) => ({ list: 'not-applicable', standing: () => weigh(facts).standing() });
}

/** One certificate that meets all demands is enough, whatever the others meet. */
export function eligibleByCertificate({ facts: ofAll }: Candidacy): (facts: Measure6Facts) => boolean {
  if (certificateSuffices(ofAll) !== true) return () => false;
  return (facts) => routesOf('held', facts).some(({ row }) => demands.every(({ test }) => holds(test, { facts, row })));
}

const holds = (test: Test, { facts, row }: { readonly facts: Measure6Facts; readonly row: Route['row'] }): boolean =>
  truthOf(test, { facts, bound: { fact: 'held', row }, given: {} }) === true;

function weigh(facts: Measure6Facts): Weighed {
  const best = bestCertificate(facts);
  const unmet = demands.filter((_, i) => best[i] === false);
  const failing = unmet.map(({ title }) => title);
  const truth = both(best);
  if (truth === true) return said({ ...blank, list: 'eligible' });
  if (best[0] === false || unmet.some(({ id }) => id === beyondMending)) return said(none(failing));
  const missing = asked.filter((name) => isUnknown(name, facts));
  if (truth === undefined) return said({ ...blank, list: 'pending', missing });
  const mendings = mendingsOf(unmet, facts);
  return said({ ...blank, list: failing.length <= nearly ? 'near' : 'not-applicable', missing, failing, mendings });
}

const said = (standing: Standing): Weighed => ({ list: standing.list, standing: () => standing });

/** What holds on it, in the order of the demands: the certificate first, then how little stands in the way. */
function bestCertificate(facts: Measure6Facts): readonly Truth[] {
  const routes = routesOf('held', facts).map(({ row }) =>
    demands.map(({ test }) => truthOf(test, { facts, bound: { fact: 'held', row }, given: {} })),
  );
  return routes.toSorted((one, other) => open(other) - open(one))[0] ?? [];
}

function open(truths: readonly Truth[]): number {
  const rank = (holds: Truth) => (holds === true ? 2 : holds === undefined ? 1 : 0);
  return rank(truths[0]) * 100 + truths.reduce((sum: number, holds) => sum + rank(holds), 0);
}

/** What a bid on the certificate alone rests on. */
const restsOn = new Set(['held', 'required', 'safetyPermitThrough', 'leader', 'bans', 'bidsDueOn']);
const asked = Object.keys(declared.facts).filter((name) => restsOn.has(name));

function isUnknown(name: string, facts: Measure6Facts): boolean {
  return (facts as Readonly<Record<string, unknown>>)[name] === undefined || (name === 'required' && facts.required?.grade === undefined);
}
