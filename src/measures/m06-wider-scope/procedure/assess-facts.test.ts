import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { AssessmentOnWire } from '../contract.ts';
import type { Sentence } from '../rules/assessment.ts';
import { otherLawCases } from '../rules/cases/other-law-cases.ts';
import { preconditions } from '../rules/preconditions.ts';
import { assessFacts, assessmentOnWire } from './assess-facts.ts';

const shared = {
  noticedOn: '2025-05-06',
  bidsDueOn: '2025-05-28',
  held: [{ category: 'municipal', grade: 'second', validThrough: '2028-03-31' }],
  required: { category: 'municipal', grade: 'first' },
  bidPrice: '75360000.00',
  guaranteeCommitted: '7536000.00',
  leaderWorks: [{ category: 'municipal', acceptedOn: '2023-10-20', amount: '38600000.00' }],
  sanctions: [],
  abilityFound: true,
  safetyPermitThrough: '2026-06-30',
  leader: { registered: [{ category: 'municipal', grade: 'first' }], employedByBidder: true, unfinishedWorks: 0 },
  bans: [],
  tenderAdmitsMeasure6: true,
};
const crossing = {
  ...shared,
  held: [{ category: 'port', grade: 'first', validThrough: '2028-03-31' }],
  required: { category: 'water', grade: 'first' },
  leaderWorks: [{ category: 'water', acceptedOn: '2024-04-15', amount: '63000000.00' }],
  leader: { registered: [{ category: 'water', grade: 'first' }], employedByBidder: true, unfinishedWorks: 0 },
};
const yesFacts: Record<Sentence, Record<string, unknown>> = { 'M06.S1': shared, 'M06.S2': crossing };

test('C.2 M06.S1 short of 2,536,000.00 when the line is 5,000,000: more guarantee, or a bid of 50,000,000.00', () => {
  const answer = assessed('M06.S1', { ...shared, guaranteeCommitted: '5000000.00' });
  expect(answer.answer).toBe('no');
  expect(answer.conditions[2]).toMatchObject({
    quote: '能够提供足额担保',
    holds: false,
    required: '7536000.00',
    actual: '5000000.00',
    gap: '2536000.00',
  });
  expect(answer.changes.map((set) => set.map(({ fact, to }) => [fact, to]))).toEqual([
    [['guaranteeCommitted', '7536000.00']],
    [['bidPrice', '50000000.00']],
  ]);
  expect(answer.changes[0]?.[0]?.saying).toContain('再增加 2,536,000.00 元');
});

test('M06.S1 where nothing is committed yet, the whole commitment is advised, and said once', () => {
  const { changes } = assessed('M06.S1', { ...shared, guaranteeCommitted: '0.00' });
  expect(changes[0]?.[0]?.saying).toBe('提供 7,536,000.00 元的担保承诺');
});

test('C.9 M06.S2 port first grade may take water works, and no credit test is applied', () => {
  const sanctions = [{ kind: 'wage-arrears', decidedOn: '2025-05-20', restoredOn: null }];
  expect(assessed('M06.S2', { ...crossing, sanctions })).toMatchObject({ answer: 'yes', may: 'yes', certificate: 'no' });
});

test('M06.S2 a leader with the record but registered only in municipal works: the words hold, may is no', () => {
  const leader = { registered: [{ category: 'municipal', grade: 'first' }], employedByBidder: true, unfinishedWorks: 0 };
  const answer = assessed('M06.S2', { ...crossing, leader });
  expect([answer.answer, answer.may]).toEqual(['yes', 'no']);
  expect(answer.preconditions.filter(({ holds }) => holds === false).map(({ id }) => id)).toEqual(['leader-registered']);
});

test.each(otherLawCases.cases)('M06.S1 other law stands beside the words: $name.0: $answer', ({ change, answer, because }) => {
  const assessed = assessmentOnWire('M06.S1', { ...otherLawCases.usual, ...change });
  expect([assessed.answer, assessed.may]).toEqual(['yes', answer]);
  expect(assessed.preconditions.filter(({ holds }) => holds !== true).map(({ id }) => id)).toEqual(because);
});

test('M06.S1 each demand of other law has a case that fails by it alone', () => {
  const alone = otherLawCases.cases.flatMap(({ answer, because }) => (answer === 'no' ? because : []));
  expect([...new Set(alone)]).toEqual(preconditions.map(({ id }) => id));
});

test('M06.S1 held at the required grade: measure 6 says no, the certificate says yes', () => {
  expect(assessed('M06.S1', { ...shared, held: [{ category: 'municipal', grade: 'first', validThrough: '2028-03-31' }] })).toMatchObject({
    answer: 'no',
    certificate: 'yes',
    changes: [],
  });
});

test('M06.S1 of two certificates that meet the words the valid one is used', () => {
  const held = [
    { category: 'municipal', grade: 'second', validThrough: '2025-01-01' },
    { category: 'municipal', grade: 'second', validThrough: '2028-01-01' },
  ];
  expect(assessed('M06.S1', { ...shared, held }).may).toBe('yes');
});

test('M06.S1 an expired certificate does not make a no while another one is undecided', () => {
  const held = [
    { category: 'municipal', grade: 'second', validThrough: '2025-01-01' },
    { category: 'municipal', grade: null, validThrough: '2028-01-01' },
  ];
  expect(assessed('M06.S1', { ...shared, held })).toMatchObject({ answer: 'yes', may: 'unknown' });
});

test('M06.S1 this tender does not admit measure 6: the words hold, may is no, LC-02 is named', () => {
  expect(assessed('M06.S1', { ...shared, tenderAdmitsMeasure6: false })).toMatchObject({
    answer: 'yes',
    tender: 'does-not-admit',
    may: 'no',
    conflicts: expect.arrayContaining(['LC-02']),
  });
});

test.each(['M06.S1', 'M06.S2'] as const)(
  '%s an empty firm qualifies for nothing, and nobody is refused for what is not known',
  (sentence) => {
    const { noticedOn, bidsDueOn, required } = yesFacts[sentence] ?? {};
    expect(assessed(sentence, { noticedOn, bidsDueOn, required, held: [], leaderWorks: [], sanctions: [], bans: [] }).answer).toBe('no');
    expect(assessed(sentence, { noticedOn, bidsDueOn, required })).toMatchObject({ answer: 'unknown', may: 'unknown' });
    expect(assessed(sentence, {})).toMatchObject({ answer: 'unknown', may: 'unknown', certificate: 'unknown' });
  },
);

test.each(['M06.S1', 'M06.S2'] as const)(
  '%s deleting a fact that a condition reads turns yes into unknown, deleting another changes nothing',
  (sentence) => {
    const facts = yesFacts[sentence];
    const full = assessed(sentence, facts);
    expect(full).toMatchObject({ answer: 'yes', may: 'yes', missing: [], changes: [] });
    const read = new Set(full.conditions.flatMap(({ from }) => from));
    for (const fact of Object.keys(facts)) {
      const less = assessed(sentence, { ...facts, [fact]: null });
      expect([fact, less.answer]).toEqual([fact, read.has(fact) ? 'unknown' : 'yes']);
      expect(less.missing.map((it) => it.fact)).toEqual(read.has(fact) ? [fact] : []);
    }
  },
);

test('M06.S1 M06.S2 every change flips the answer when it is applied and run again', () => {
  const broken = [
    { guaranteeCommitted: '5000000.00' },
    { sanctions: [{ kind: 'wage-arrears', decidedOn: '2025-05-20', restoredOn: null }] },
    { leaderWorks: [] },
    { abilityFound: false },
    { bidPrice: null },
    { sanctions: null },
  ];
  const some = constantFrom(...broken);
  assert(
    property(constantFrom<Sentence>('M06.S1', 'M06.S2'), some, some, (sentence, one, other) => {
      const facts = { ...yesFacts[sentence], ...one, ...other };
      const { changes, missing } = assessed(sentence, facts);
      return changes.every((set) => {
        const again = assessed(sentence, { ...facts, ...Object.fromEntries(set.map(({ fact, to }) => [fact, to])) }).answer;
        return again === 'yes' || (missing.length > 0 && again === 'unknown');
      });
    }),
  );
});

test('M06.S1 an undecided sanction beside a known one is named as missing, so that the advice promises no more than unknown', () => {
  const sanctions = [
    { kind: 'wage-arrears', decidedOn: '2025-01-01' },
    { kind: 'market-violation', decidedOn: '2025-01-01', restoredOn: null },
  ];
  const { answer, missing, changes } = assessed('M06.S1', { ...shared, sanctions });
  expect([answer, missing.map(({ fact }) => fact), changes.length]).toEqual(['no', ['sanctions'], 1]);
  expect(assessed('M06.S1', { ...shared, [changes[0]?.[0]?.fact ?? '']: changes[0]?.[0]?.to }).answer).toBe('unknown');
});

test('M06.S2 no works led is a no whatever the deadline, for an empty list is known to be empty', () => {
  expect(assessed('M06.S2', { ...crossing, bidsDueOn: null, leaderWorks: [] }).answer).toBe('no');
  expect(
    assessed('M06.S2', { ...crossing, bidsDueOn: null, leaderWorks: [{ category: 'building', acceptedOn: '2024-01-01' }] }).answer,
  ).toBe('no');
});

test('M06.S1 without the notice day everything is unknown', () => {
  const broken = { ...shared, noticedOn: null, tenderAdmitsMeasure6: false, safetyPermitThrough: '2000-01-01', guaranteeCommitted: '0.01' };
  const { conditions, preconditions, ...rest } = assessed('M06.S1', broken);
  expect(rest).toMatchObject({ answer: 'unknown', certificate: 'unknown', tender: 'unknown', may: 'unknown', changes: [] });
  expect([...conditions, ...preconditions].every(({ holds }) => holds === null)).toBe(true);
});

test.each([
  ['an unknown key', { bidprice: '1.00' }, 'bidprice'],
  ['another code', { held: [{ category: 'road', grade: 'first' }] }, 'held[0].category'],
  ['a grade the category does not have', { required: { category: 'communication', grade: 'special' } }, 'required.grade'],
  ['an impossible day', { bidsDueOn: '2025-02-29' }, 'bidsDueOn'],
  ['a number for money', { bidPrice: 75360000 }, 'bidPrice'],
  ['money without decimals', { bidPrice: '75360000' }, 'bidPrice'],
  ['a deadline before the notice', { noticedOn: '2025-05-29', bidsDueOn: '2025-05-28' }, 'bidsDueOn'],
  ['a score above a hundred', { creditScore: '100.01' }, 'creditScore'],
  ['an unknown key in a row', { leaderWorks: [{ sum: '1.00' }] }, 'leaderWorks[0].sum'],
  [
    'a grade that no constructor of the category has',
    { leader: { registered: [{ category: 'communication', grade: 'special' }] } },
    'leader.registered[0].grade',
  ],
  ['a list instead of facts', [], '（整个输入）'],
  ['half a work', { leader: { unfinishedWorks: 0.5 } }, 'leader.unfinishedWorks'],
])('refuses %s and names its place', (_, facts, path) => {
  const answer = assessFacts('M06.S1', facts);
  expect(answer.ok ? [] : answer.refusal.map((it) => it.path)).toEqual([path]);
  expect(answer.ok ? '' : answer.refusal[0]?.remedy).not.toBe('');
});

test('an unknown name in a row is answered with the names that there are', () => {
  const answer = assessFacts('M06.S1', { sanctions: [{ kind: 'wage-arrears', repairedOn: '2025-01-01' }] });
  expect(answer.ok ? [] : answer.refusal).toContainEqual(expect.objectContaining({ expected: '名称之一：kind decidedOn restoredOn' }));
});

function assessed(sentence: Sentence, facts: object): AssessmentOnWire {
  const answer = assessFacts(sentence, facts);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}
