// 检索的执行计划契约测试: right after an import, before the database has taken a sample of it, a name is looked for in the index.

import { beforeAll, expect, test } from 'vitest';
import { onEachPostgres, type TestDatabase } from '../database/testing.ts';

onEachPostgres((open) => {
  let owner: TestDatabase;
  beforeAll(async () => {
    owner = await open();
    await owner.pool.query('alter table enterprise set (autovacuum_enabled = false)');
    await owner.pool.query(`set session_replication_role = replica;
      insert into enterprise (credit_code, name, area, search_text, name_initials, listed_at, source, evidence, valid, known)
      select '91320706FAKE' || lpad(n::text, 5, '0') || 'X', '公司' || n, '海州区', '公司' || n || E'\\n~gs' || n, 'gs' || n,
        '2025-01-01', '量测', 'E1', '(,)', tstzrange('2025-01-01', null) from generate_series(1, 3000) as n;
      reset session_replication_role`);
  }, 60_000);

  test.each([
    ['a part of a name', "search_terms(search_text, credit_code) @> search_terms('司2999', null)"],
    [
      'initials',
      "(search_terms(search_text, credit_code) @> search_terms('gs29', null) or search_terms(search_text, credit_code) @> search_terms('~gs29', null))",
    ],
    ['what nearly all have', "search_terms(search_text, credit_code) @> search_terms('公司', null)"],
  ])('%s', async (_what, condition) => {
    const client = await owner.pool.connect();
    try {
      const { rows: settings } = await client.query(
        "select unnest(proconfig) as it from pg_proc where oid = 'trust.search(text,text[],int)'::regprocedure",
      );
      expect(settings.map(({ it }) => it)).toEqual([
        'search_path=pg_catalog, pg_temp',
        ...['seqscan', 'indexscan', 'indexonlyscan'].map((it) => `enable_${it}=off`),
      ]);
      await client.query('set enable_seqscan = off; set enable_indexscan = off; set enable_indexonlyscan = off');
      const { rows } = await client.query(`explain select credit_code from enterprise where true and ${condition} limit 3000`);
      expect(JSON.stringify(rows)).toContain('Bitmap Index Scan on enterprise_by_terms');
    } finally {
      client.release(true);
    }
  });

  test('what stands at hand of each character is what the table of characters says', async () => {
    const { rows } = await owner.pool.query(`
      select character from han_character
      where search_form(character) <> coalesce(simple, character) or initials_of(character) <> string_to_array(initials, null)
        and (initials, initials_of(character)) is distinct from ('', array[''])`);
    expect(rows).toEqual([]);
  });

  test.each`
    name              | ways
    ${'张三'}         | ${['zs']}
    ${'重庆（甲）1A'} | ${['zqj1a', 'cqj1a']}
    ${'連雲港'}       | ${['lyg', 'lyj']}
    ${'，'}           | ${['']}
    ${''}             | ${[]}
  `('$name is read as $ways', async ({ name, ways }) => {
    const { rows } = await owner.pool.query('select initials_of(search_form($1)) as ways', [name]);
    expect(rows).toEqual([{ ways }]);
  });
});
