// 检索契约测试: a firm is found by any part of any name it has had, by initials, by digits, and however it was typed; as of a day.

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterpriseList, findAnswer } from '#contract/domains/enterprises';
import { personList } from '#contract/domains/persons';
import { saveEnterprises } from '#domains/enterprises';
import { savePersons } from '#domains/persons';
import { onEachPostgres } from '#platform/database/testing';
import { imported, june } from '#platform/register/testing';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { openDemoCity } from './testing.ts';

const [renamed, polyphonic, brackets, traditional] = [
  '91320706FAKE90023X',
  '91320706FAKE90031U',
  '91320706FAKE900401',
  '91320706FAKE90059H',
];

onEachPostgres((open) => {
  let city: Awaited<ReturnType<typeof openDemoCity>>;
  beforeAll(async () => {
    const owner = await open();
    city = await openDemoCity(owner);
    const save = (rows: readonly object[], at = june) =>
      imported(owner.database, { save: saveEnterprises, register: 'enterprise', at, rows });
    const at = { area: '海州区' };
    await save([
      { ...at, creditCode: renamed, name: '赣榆第一建筑公司' },
      { ...at, creditCode: polyphonic, name: '重庆长江建设集团有限公司' },
      { ...at, creditCode: brackets, name: '中交（连云港）工程局50%_有限公司' },
      { ...at, creditCode: traditional, name: '連雲港東華國際工程有限公司', formerNames: '东华港务、古丽·阿卜杜拉商行' },
    ]);
    await save([{ ...at, creditCode: renamed, name: '宏图建设有限公司', trueFrom: '2023-07-01' }], '2025-07-01T00:00:00Z');
    await imported(owner.database, {
      save: savePersons,
      register: 'person',
      at: '2025-08-01T00:00:00Z',
      rows: [
        { id: 'T1', name: '古丽•阿卜杜拉' },
        { id: 'T2', name: '单曾' },
      ],
    });
  }, 60_000);
  afterAll(() => city.close());
  const list = async (query: Readonly<Record<string, string>>) => {
    const { rows } = enterpriseList.parse((await city.get(`/api/enterprises?${new URLSearchParams(query)}`, { as: 'yinhang' })).json());
    return rows.map(({ creditCode, matched }) => [creditCode, matched?.by ?? null]);
  };

  test.each`
    q                       | code           | by
    ${'宏图'}               | ${renamed}     | ${null}
    ${'赣榆第一建筑'}       | ${renamed}     | ${'former-name'}
    ${'htjs'}               | ${renamed}     | ${'initials'}
    ${'宏图 有限'}          | ${renamed}     | ${null}
    ${'90023x'}             | ${renamed}     | ${'code'}
    ${'cqcj'}               | ${polyphonic}  | ${'initials'}
    ${'zqzj'}               | ${polyphonic}  | ${'initials'}
    ${'中交(连云港)工程局'} | ${brackets}    | ${null}
    ${'０％＿'}             | ${brackets}    | ${null}
    ${'连云港东华国际'}     | ${traditional} | ${null}
    ${'連雲港 国际'}        | ${traditional} | ${null}
    ${'东华港务'}           | ${traditional} | ${'former-name'}
    ${'古丽・阿卜杜拉'}     | ${traditional} | ${'former-name'}
    ${'lygdh'}              | ${traditional} | ${'initials'}
  `('q=$q finds it by $by', async ({ q, code, by }) => {
    expect(await list({ q })).toContainEqual([code, by]);
  });

  test('a word beside the name may be its area, and an area alone is a part of a name', async () => {
    const codes = async (q: string) => (await list({ q })).map(([code]) => code);
    expect([await codes('宏图 海州'), await codes('海州区 htjs'), await codes('宏图 东海')]).toEqual([[renamed], [renamed], []]);
    expect(await codes('海州')).not.toContain(renamed);
  });

  test.each`
    q
    ${'5%限'}
    ${'局5__有'}
    ${'宏图 路桥'}
    ${'·'}
  `('q=$q finds nothing: signs stand for themselves and every word is needed', async ({ q }) => {
    expect(await list({ q })).toEqual([]);
  });

  test('a former name is one of an earlier day, as far as was known', async () => {
    const codes = async (query: Readonly<Record<string, string>>) =>
      (await list({ q: '赣榆第一建筑', ...query })).filter(([code]) => code === renamed);
    expect(await codes({ asof: '2023-06-30' })).toEqual([[renamed, null]]);
    expect(await codes({ asof: '2023-07-01' })).toEqual([[renamed, 'former-name']]);
    expect(await codes({ known: '2025-06-15' })).toEqual([[renamed, null]]);
    expect((await list({ q: '宏图', asof: '2023-06-30' })).filter(([code]) => code === renamed)).toEqual([]);
  });

  test('names pasted from a list are found by what they are and were, brackets and spaces however typed', async () => {
    const names = [
      '中交 (连云港) 工程局５０％＿有限公司',
      '赣榆第一建筑公司',
      '东华港务',
      '连云港东华国际工程有限公司',
      renamed,
      '宏图',
      '3. 赣榆第一建筑公司',
      `别的名称\t${renamed}`,
    ];
    const { lines } = findAnswer.parse((await city.post('/api/enterprises/find', { as: 'yinhang', body: { names } })).json());
    expect(lines.map(({ outcome, enterprises }) => [outcome, enterprises[0]?.creditCode, enterprises[0]?.matched.by])).toEqual([
      ['found', brackets, 'name'],
      ['found', renamed, 'former-name'],
      ['found', traditional, 'former-name'],
      ['found', traditional, 'name'],
      ['found', renamed, 'code'],
      ['found', renamed, 'name-part'],
      ['found', renamed, 'former-name'],
      ['found', renamed, 'code'],
    ]);
  });

  test('persons are found by name, every reading of their initials, and number', async () => {
    const ids = async (q: string) =>
      personList.parse((await city.get(`/api/persons?${new URLSearchParams({ q })}`, { as: 'yinhang' })).json()).rows.map(({ id }) => id);
    expect([await ids('古丽·阿'), await ids('sz'), await ids('dc'), await ids('T2'), await ids('t2')]).toEqual([
      ['T1'],
      ['T2'],
      ['T2'],
      ['T2'],
      ['T2'],
    ]);
  });

  test('who may not see the register finds no keys either', async () => {
    const { limited } = city;
    const search = sql`select from trust.search('enterprise', array['宏图'], 10)`;
    const clerk = demoAccounts.find(({ login }) => login === 'guanyun-xian') ?? null;
    const administrator = demoAccounts.find(({ login }) => login === 'shenji') ?? null;
    const count = async (account: Parameters<typeof limited.as>[0]) =>
      (await limited.as(account)((database) => search.execute(database))).rows.length;
    expect([await count(null), await count(administrator), await count(clerk)]).toEqual([0, 0, 1]);
  });
});
