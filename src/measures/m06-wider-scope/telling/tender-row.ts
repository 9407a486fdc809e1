// 本次招标: without the words of the tender file an evaluator must reject what the certificate does not cover.

import type { AssessmentOnWire } from '#contract/measures/m06-wider-scope';
import { statutes } from '#law/statutes';
import type { Label } from '../../../web/language/labels/label.ts';
import { suppliedBy } from './awaited.ts';
import type { ToldRow } from './told-row.ts';

export const tenderAnswers = { admits: 'yes', 'does-not-admit': 'no', unknown: 'unknown' } as const;

interface Wording {
  readonly say: (key: 'tenderDemand' | AssessmentOnWire['tender']) => string;
  readonly label: Label;
}

export function tenderRow({ tender, under }: AssessmentOnWire, { say, label }: Wording): ToldRow {
  const heading = say('tenderDemand');
  const holds = { admits: true, 'does-not-admit': false, unknown: null }[tender];
  return {
    key: `${under.id}-tender`,
    heading,
    plain: say(tender) === heading ? '' : say(tender),
    reading: '',
    required: label('是'),
    actual: label(holds === null ? '不清楚' : holds ? '是' : '否'),
    gap: null,
    holds,
    basis: `${statutes.workWithinCertificate.law}、LC-02`,
    askOf: holds === true ? [] : [label(suppliedBy({ fact: 'tenderAdmitsMeasure6', askOf: '招标人' }))],
    assuming: [],
  };
}
