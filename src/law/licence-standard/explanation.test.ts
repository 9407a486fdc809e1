// 所需资质等级的理由: which limits decided, and which facts are missing.

import { describe, expect, test } from 'vitest';
import { fenOfYuan } from '#kernel/fen';
import { plainDate } from '#kernel/plain-date';
import { keeperOfStandard, type RequiredGradeFacts } from './facts.ts';
import { requiredGrade } from './required-grade.ts';

/** C.2: 东海县晶都大道东延市政综合工程, DH-2025-007. */
const road: RequiredGradeFacts = {
  on: plainDate('2025-05-06'),
  category: 'municipal',
  contractPrice: fenOfYuan('80000000.00'),
  parameters: { comprehensive: true, bridgeSpanM: 48 },
};

describe('what decided', () => {
  test('C.2 step 3: 8000万元 of comprehensive work and a span of 48 m ask for the first grade, for both reasons', () => {
    expect(requiredGrade(road)).toEqual({
      answer: 'determined',
      category: 'municipal',
      grade: 'first',
      because: [
        { row: 'municipal.second', parameter: 'bridgeSpanM', limit: 45, value: 48, verified: false },
        { row: 'municipal.second', parameter: 'comprehensive', limit: '40000000.00', value: '80000000.00', verified: false },
      ],
      missing: [],
    });
  });

  test.each`
    price            | span      | grade
    ${'39999999.99'} | ${40}     | ${'second'}
    ${'40000000.00'} | ${40}     | ${'second'}
    ${'40000000.01'} | ${40}     | ${'first'}
    ${'39999999.99'} | ${45}     | ${'second'}
    ${'39999999.99'} | ${45.001} | ${'first'}
    ${'25000000.00'} | ${25}     | ${'third'}
  `('C.2 step 3: $price yuan and a span of $span m ask for the $grade grade', ({ price, span, grade }) => {
    const lot = { ...road, contractPrice: fenOfYuan(price), parameters: { comprehensive: true, bridgeSpanM: span } };
    expect(requiredGrade(lot).grade).toBe(grade);
  });

  test('the third grade shows the limits kept, and no object that is not there', () => {
    const lot = {
      ...road,
      contractPrice: fenOfYuan('20000000.00'),
      parameters: { underground: true, comprehensive: false, expressRoad: false },
    };
    expect(requiredGrade(lot).because).toEqual([
      { row: 'municipal.third', parameter: 'underground', limit: '20000000.00', value: '20000000.00', verified: false },
    ]);
  });

  test('codes are shown in the form of the facts', () => {
    const lot: RequiredGradeFacts = { ...road, category: 'highway', parameters: { roadClass: 'expressway', bridgeSpanM: 30 } };
    expect(requiredGrade(lot).because).toEqual([
      { row: 'highway.second', parameter: 'roadClass', limit: 'first', value: 'expressway', verified: false },
    ]);
  });

  test('any tunnel takes a road out of the third grade', () => {
    const lot: RequiredGradeFacts = { ...road, category: 'highway', parameters: { roadClass: 'third', tunnelLengthM: 0.001 } };
    expect(requiredGrade(lot)).toMatchObject({
      grade: 'second',
      because: [{ row: 'highway.third', parameter: 'tunnelLengthM', limit: 0 }],
    });
  });

  test('a lot in which nothing is limited asks for the third grade', () => {
    expect(requiredGrade({ ...road, parameters: {} })).toMatchObject({ answer: 'determined', grade: 'third', because: [] });
  });
});

describe('what is missing', () => {
  test.each`
    why                                           | change                                                                                          | missing
    ${'nothing, a known span decides'}            | ${{ contractPrice: null, parameters: { bridgeSpanM: 48, comprehensive: null } }}                | ${[]}
    ${'the span, if the price leaves it open'}    | ${{ contractPrice: fenOfYuan('1.00'), parameters: { bridgeSpanM: null, comprehensive: null } }} | ${['parameters.bridgeSpanM']}
    ${'price and kind, the span being small'}     | ${{ contractPrice: null, parameters: { bridgeSpanM: 20, comprehensive: null } }}                | ${['contractPrice', 'parameters.comprehensive']}
    ${'not the refuse plant, beside second work'} | ${{ parameters: { bridgeSpanM: 30, comprehensive: null, refuse: null } }}                       | ${['parameters.comprehensive']}
    ${'not the price of a plain road'}            | ${{ contractPrice: null, parameters: { heatingSqm: null } }}                                    | ${['parameters.heatingSqm']}
    ${'everything, if nobody lists the objects'}  | ${{ contractPrice: null, parameters: null }}                                                    | ${['contractPrice', 'parameters']}
    ${'the objects of building, not its price'}   | ${{ category: 'building', contractPrice: null, parameters: null }}                              | ${['parameters']}
    ${'the price of any water work'}              | ${{ category: 'water', contractPrice: null, parameters: {} }}                                   | ${['contractPrice']}
    ${'not the price, beside a medium dam'}       | ${{ category: 'water', contractPrice: null, parameters: { damHeightM: 60 } }}                   | ${[]}
    ${'nothing, 机电 has no special grade'}       | ${{ category: 'electromechanical', contractPrice: fenOfYuan('30000000.01'), parameters: null }} | ${[]}
    ${'the category alone'}                       | ${{ category: null, parameters: {} }}                                                           | ${['category']}
    ${'the category and a price that may matter'} | ${{ category: null, contractPrice: null, parameters: {} }}                                      | ${['category', 'contractPrice']}
    ${'the day'}                                  | ${{ on: null }}                                                                                 | ${['on']}
    ${'the day and a size that may matter'}       | ${{ on: null, parameters: { bridgeSpanM: null, comprehensive: false } }}                        | ${['on', 'parameters.bridgeSpanM']}
    ${'everything'}                               | ${{ on: null, category: null, contractPrice: null, parameters: null }}                          | ${['on', 'category', 'contractPrice', 'parameters']}
  `('$why', ({ change, missing }) => {
    const answer = requiredGrade({ ...road, ...change });
    expect(answer.missing.map(({ fact }) => fact)).toEqual(missing);
    expect(answer.missing.every(({ askOf }) => askOf === '招标人')).toBe(true);
    expect(answer.answer).toBe(missing.length === 0 ? 'determined' : 'unknown');
    expect(answer.grade === null).toBe(missing.length > 0);
  });

  test.each`
    why                                    | change                                                        | fact
    ${'railway has no transcribed limits'} | ${{ category: 'railway', parameters: {} }}                    | ${'category'}
    ${'building before November 2016'}     | ${{ category: 'building', on: '2016-10-31', parameters: {} }} | ${'on'}
    ${'nothing stands before 2015'}        | ${{ on: '2014-12-31' }}                                       | ${'on'}
  `('a limit, not a fact: $why', ({ change, fact }) => {
    const answer = requiredGrade({ ...road, ...change });
    expect(answer).toMatchObject({ answer: 'unknown', grade: null, because: [], missing: [{ fact, askOf: keeperOfStandard }] });
    expect(answer.missing).toHaveLength(1);
  });
});

describe('an object that nothing limits in the category', () => {
  test.each`
    category           | price             | parameters                                   | grade
    ${'municipal'}     | ${'80000000.00'}  | ${{ bridgeSpanM: 20, bridgeLengthM: 300 }}   | ${'third'}
    ${'municipal'}     | ${'80000000.00'}  | ${{ bridgeSpanM: 30, bridgeLengthM: 300 }}   | ${'second'}
    ${'municipal'}     | ${'80000000.00'}  | ${{ bridgeSpanM: 50, voltageKV: null }}      | ${'first'}
    ${'municipal'}     | ${null}           | ${{ heightM: null }}                         | ${'third'}
    ${'highway'}       | ${'80000000.00'}  | ${{ roadClass: 'second', heightM: null }}    | ${'third'}
    ${'highway'}       | ${'999000000.00'} | ${{ roadClass: 'third', underground: true }} | ${'third'}
    ${'building'}      | ${'80000000.00'}  | ${{ heightM: 200, bridgeSpanM: 10 }}         | ${'first'}
    ${'communication'} | ${'5000000.01'}   | ${null}                                      | ${'second'}
  `('$category $parameters at $price is $grade, by the other objects alone', ({ category, price, parameters, grade }) => {
    const contractPrice = price === null ? null : fenOfYuan(price);
    const answer = requiredGrade({ ...road, category, contractPrice, parameters });
    expect(answer).toMatchObject({ answer: 'determined', grade, missing: [] });
    expect(answer.because.map(({ parameter }) => parameter)).not.toContain('bridgeLengthM');
  });

  test('is not asked for beside a size that is', () => {
    const missing = requiredGrade({ ...road, parameters: { bridgeSpanM: null, voltageKV: null } }).missing;
    expect(missing).toEqual([{ fact: 'parameters.bridgeSpanM', askOf: '招标人' }]);
  });

  test('is asked for while a category that limits it is possible', () => {
    const answer = requiredGrade({ ...road, category: null, parameters: { heightM: null } });
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['category', 'parameters.heightM']);
  });
});

test('maintenance of unknown scale leaves the third grade open', () => {
  const plant: RequiredGradeFacts = { ...road, category: 'petrochemical', contractPrice: fenOfYuan('1.00'), parameters: {} };
  expect(requiredGrade({ ...plant, parameters: { maintenance: null } }).missing).toEqual([
    { fact: 'parameters.maintenance', askOf: '招标人' },
  ]);
  expect(requiredGrade({ ...plant, parameters: { maintenance: undefined } }).grade).toBe('third');
});
