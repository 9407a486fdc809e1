// 参数登记: every row of the register is there, on clauses that exist, with a day and a basis.

import { describe, expect, test } from 'vitest';
import { plainDate } from '#kernel/plain-date';
import { percent } from '#kernel/rate';
import { clauses2024 } from '../clauses/clauses-2024.ts';
import { documentClauses } from '../clauses/document-clauses.ts';
import { editionOn, type Parameter } from '../parameter.ts';
import { parameterRegister } from './register.ts';

const all: readonly Parameter[] = parameterRegister;
const firstDay = plainDate('2024-10-01');
const clauseIds = new Set([...clauses2024, ...documentClauses].flatMap(({ id, sentence }) => [id, sentence]));
const valueAtFirst = (key: string) => {
  const found = all.find((parameter) => parameter.key === key);
  return found && editionOn(found, firstDay).value;
};

test('every row of the register, each key once', () => {
  expect(all.map(({ key }) => key)).toEqual([
    ...['M01.planScope', 'M01.due', 'M02.controlPct', 'M02.quality'],
    ...['M03.threshold', 'M03.declaredRatio', 'M03.simRatio', 'M03.memberShareMin', 'M03.basis'],
    ...['M04.mode', 'M04.candidatesMax', 'M04.committee', 'M04.creditWeight'],
    ...['M06.guaranteePct', 'M06.goodCredit', 'M06.minScore', 'M06.leaderRecord', 'M06.techAbility'],
    ...['M06.oneToSpecial', 'M06.stack', 'M06.s2RequiresCredit', 'M06.inConsortium'],
    ...['M07.promiseDays', 'M07.devPoints', 'M07.lgReplace', 'M08.weights', 'M08.refs'],
    ...['M09.freq', 'M09.amber', 'M09.red', 'M10.rateTable', 'M11.sampling', 'M11.sharpDrop', 'M12.reply', 'M13.close'],
    ...['T.retroactive', 'T.savings'],
    ...['R.questionAnswer', 'R.registerStale', 'R.certificateExpiring', 'R.scoreStale'],
  ]);
});

test.each(all)('$key has a title, real clauses, and a basis from the first day', ({ title, clauses, editions }) => {
  expect(title).toMatch(/[\u4e00-\u9fff]/);
  expect(clauses.filter((clause) => !clauseIds.has(clause))).toEqual([]);
  expect(editions[0]?.from).toBe(firstDay);
  expect(editions.every(({ basis }) => basis.length > 5)).toBe(true);
});

test('only what the text or a checked article fixes is verified', () => {
  const verified = all.filter((parameter) => editionOn(parameter, firstDay).verified).map(({ key }) => key);
  expect(verified).toEqual(['M03.threshold', 'M04.candidatesMax']);
});

test('what must be declared is not filled in for anybody', () => {
  const declared = all.filter(({ hold }) => hold === 'declared');
  expect(declared.map(({ key }) => key)).toEqual(['M03.declaredRatio', 'M03.memberShareMin']);
  expect(declared.map((parameter) => editionOn(parameter, firstDay).value)).toEqual([null, null]);
});

describe('measure 6', () => {
  test.each`
    key                       | value
    ${'M06.guaranteePct'}     | ${percent(10)}
    ${'M06.goodCredit'}       | ${{ kinds: ['wage-arrears', 'market-violation', 'serious-dishonesty'] }}
    ${'M06.minScore'}         | ${null}
    ${'M06.leaderRecord'}     | ${{ works: 1, years: 5 }}
    ${'M06.oneToSpecial'}     | ${true}
    ${'M06.stack'}            | ${false}
    ${'M06.s2RequiresCredit'} | ${false}
    ${'M06.inConsortium'}     | ${'certificate'}
  `('$key starts at $value', ({ key, value }) => {
    expect(valueAtFirst(key)).toEqual(value);
  });
});

test('M03.threshold is fifty million yuan in fen, and the text holds it', () => {
  expect(valueAtFirst('M03.threshold')).toBe(5_000_000_000);
  expect(all.find(({ key }) => key === 'M03.threshold')?.hold).toBe('text');
});
