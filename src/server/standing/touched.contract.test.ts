// 触及契约测试: every write about a firm that a rule reads leaves a mark on it for both rounds; a plan of its own leaves none.

import { expect, test } from 'vitest';
import { onEachPostgres } from '#platform/database/testing';

const [firm, other] = ['91320706FAKE00013X', '91320707FAKE000217'];
const times = "'(,)', '[2025-05-01,)', 'E1', '甲'";
const into = (table: string, columns: string, values: string) =>
  `insert into ${table} (${columns}, valid, known, evidence, source) values (${values}, ${times})`;

const lot = into(
  'lot',
  'code, title, procuring_entity, area, category, noticed_on, bids_due_on, published, listed_at',
  "'L1', '某标段', '某单位', '东海县', 'municipal', '2025-05-06', '2025-05-28', true, '2025-05-01'",
);

/** In an order in which each finds the ones that it names. */
const writes: readonly (readonly [table: string, statement: string])[] = [
  ['enterprise', into('enterprise', 'credit_code, name, area, listed_at', `'${firm}', '甲公司', '海州区', '2025-05-01'`)],
  ['certificate', into('certificate', 'certificate_no, category, enterprise, grade', `'D1', 'municipal', '${firm}', 'second'`)],
  ['person', into('person', 'id, name, employer, listed_at', `'P1', '某人', '${firm}', '2025-05-01'`)],
  ['licence', into('licence', 'person, category, grade', "'P1', 'municipal', 'first'")],
  ['led_work', into('led_work', 'person, project', "'P1', '某工程'")],
  [
    'sanction',
    into('sanction', 'enterprise, kind, document_no, decided_on, restored_known', `'${firm}', 'wage-arrears', 'S1', '2025-05-01', true`),
  ],
  ['ban', into('ban', 'enterprise, kind, from_on', `'${firm}', '取消投标资格', '2025-05-01'`)],
  ['credit_score', into('credit_score', 'enterprise, scored_on, score_hundredths', `'${firm}', '2025-05-01', 8000`)],
  [
    'guarantee_commitment',
    into(
      'guarantee_commitment',
      'document_no, enterprise, lot, issuer, amount_fen, committed_on',
      `'G1', '${firm}', 'L1', '某银行', 1, '2025-05-20'`,
    ),
  ],
  [
    'm06_ability_finding',
    `insert into m06_ability_finding values ('${firm}', 'L1', true, '已核对业绩和人员名单', '某招标人', '2025-05-12')
      on conflict (credit_code, lot_code) do update set found = excluded.found`,
  ],
];

/** Who writes says no business date here: to such a writer every day is still to come. */
const laterOf: Readonly<Record<string, readonly string[]>> = { guarantee_commitment: [`standing ${firm} 2025-05-20`] };

onEachPostgres((open) => {
  test('each register, when a row is opened and when it is closed', async () => {
    const { pool } = await open();
    const marks = async () => {
      const { rows } = await pool.query(
        'delete from touched where credit_code is not null returning round, credit_code as code, due_on as day',
      );
      return rows.map(({ round, code, day }) => [round, code, ...(day === null ? [] : [day])].join(' ')).toSorted();
    };
    await pool.query(lot);
    const both = [`sheets ${firm}`, `standing ${firm}`];
    for (const [table, statement] of writes) {
      await pool.query(statement);
      expect([table, await marks()]).toEqual([table, [...both, ...(laterOf[table] ?? [])]]);
    }
    for (const [table, statement] of writes.toReversed()) {
      await pool.query(table === 'm06_ability_finding' ? statement : `update ${table} set known = tstzrange(lower(known), '2025-06-01')`);
      expect([table, 'again', new Set(await marks())]).toEqual([table, 'again', new Set(both)]);
    }
    await pool.query(`insert into m06_plan (credit_code, lot_code, planned_by, planned_at) values ('${firm}', 'L1', 'x', now())`);
    expect(await marks()).toEqual([]);
  });

  test('who changes the firm touches the old one and the new one; a lot touches its sheets alone', async () => {
    const { pool } = await open();
    for (const code of [firm, other])
      await pool.query(into('enterprise', 'credit_code, name, area, listed_at', `'${code}', '某公司', '海州区', '2025-05-01'`));
    await pool.query(writes[2]?.[1] ?? '');
    await pool.query('delete from touched');
    await pool.query(`update person set known = tstzrange(lower(known), '2025-06-01')`);
    await pool.query(`insert into person (id, name, employer, listed_at, valid, known, evidence, source)
      values ('P1', '某人', '${other}', '2025-05-01', '(,)', '[2025-06-01,)', 'E1', '甲')`);
    const { rows } = await pool.query("select credit_code as code from touched where round = 'standing' order by id");
    expect(rows).toEqual([{ code: firm }, { code: other }]);
    await pool.query('delete from touched');
    await pool.query(lot);
    expect((await pool.query('select round, credit_code as code, lot_code as lot from touched')).rows).toEqual([
      { round: 'sheets', code: null, lot: 'L1' },
    ]);
  });
});
