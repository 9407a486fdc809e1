// 标段线上格式测试: the grade is that of the notice day's standard, with the ceiling as price.

import { expect, test } from 'vitest';
import { fenOfYuan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { lot as schema } from '../contract.ts';
import { lotOnWire } from './lot-on-wire.ts';
import type { RegisteredLot } from './lots.ts';

const road: RegisteredLot = {
  code: 'DH-2025-007',
  title: '某工程',
  procuringEntity: '某招标人',
  procuringEntityCode: '91320722FAKE90012M',
  area: '东海县',
  category: 'municipal',
  priceCeiling: fenOfYuan('80000000.00'),
  noticedOn: plainDate('2025-05-06'),
  bidsDueOn: plainDate('2025-05-28'),
  parameters: { comprehensive: true, bridgeSpanM: 48 },
  admitsMeasure6: true,
  project: undefined,
  owner: undefined,
  ownerCode: undefined,
  funding: undefined,
  sector: undefined,
  consortiumGrades: undefined,
  consortiumBasis: undefined,
  published: true,
  source: '表',
};

test('C.2 step 3: the lot is on the wire with the first grade and both reasons', () => {
  const wire = schema.parse(lotOnWire(road));
  expect(wire).toMatchObject({ code: 'DH-2025-007', priceCeiling: '80000000.00', parameters: { comprehensive: true, bridgeSpanM: 48 } });
  expect(wire.requiredGrade).toMatchObject({ answer: 'determined', grade: 'first', missing: [] });
  expect(wire.requiredGrade.because.map(({ parameter, value }) => [parameter, value])).toEqual([
    ['bridgeSpanM', 48],
    ['comprehensive', '80000000.00'],
  ]);
});

test.each`
  change                                                                                              | grade       | why
  ${{ priceCeiling: fenOfYuan('39999999.99'), parameters: { comprehensive: true, bridgeSpanM: 40 } }} | ${'second'} | ${'C.2: just below both limits'}
  ${{ parameters: undefined }}                                                                        | ${null}     | ${'nobody listed the objects'}
  ${{ parameters: {} }}                                                                               | ${'third'}  | ${'no object has a limit'}
  ${{ parameters: { bridgeSpanM: null } }}                                                            | ${null}     | ${'the span is not known'}
  ${{ priceCeiling: undefined, parameters: { comprehensive: true } }}                                 | ${null}     | ${'the ceiling is not known'}
  ${{ priceCeiling: undefined, parameters: { bridgeSpanM: 48 } }}                                     | ${'first'}  | ${'the span alone decides'}
`('$why: $grade', ({ change, grade }) => {
  const { requiredGrade } = schema.parse(lotOnWire({ ...road, ...change }));
  expect(requiredGrade).toMatchObject({ grade, answer: grade === null ? 'unknown' : 'determined' });
});

test('what is unknown is null on the wire, and a known no is false', () => {
  const unknown = { priceCeiling: undefined, parameters: undefined, admitsMeasure6: undefined };
  expect(lotOnWire({ ...road, ...unknown })).toMatchObject({ priceCeiling: null, parameters: null, admitsMeasure6: null });
  expect(lotOnWire({ ...road, admitsMeasure6: false, parameters: { bridgeSpanM: undefined } })).toMatchObject({
    admitsMeasure6: false,
    parameters: {},
  });
});
