-- 谁可以做什么: row security of every table. «(select …)» is worked out once for a statement, not for each row.

-- 登记簿: read by whoever is signed in, kept by the housing bureau. Nothing is taken away.
select trust.guard(
  it,
  may_read => '(select trust.login()) is not null',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['enterprise', 'certificate', 'person', 'licence', 'led_work']::regclass[]) it;

-- 招标项目: public, as their notices are; so is which registers have come in.
select trust.guard(
  it,
  may_read => 'true',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['lot', 'register_loaded']::regclass[]) it;

-- 信用与担保: of the firm itself and of the housing bureau; no competitor sees them.
select trust.guard(
  it,
  may_read => '(select trust.role()) = ''housing-bureau'' or (select trust.role()) = ''firm'' and enterprise = (select trust.credit_code())',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['sanction', 'ban', 'credit_score', 'guarantee_commitment']::regclass[]) it;

-- 导入记录: of the housing bureau. That 演示数据 are in is said to everybody, on every page.
select trust.guard(
  'import_batch',
  may_read => '(select trust.role()) = ''housing-bureau'' or imported_by = ''演示数据''',
  may_insert => '(select trust.role()) = ''housing-bureau'''
);

-- 账号与会话: of the gate, which lets people in and works for nobody.
select trust.guard(
  'account',
  may_read => '(select trust.role()) = ''gate''',
  may_insert => '(select trust.role()) = ''gate''',
  may_update => '(select trust.role()) = ''gate'''
);
select trust.guard(
  'session',
  may_read => '(select trust.role()) = ''gate''',
  may_insert => '(select trust.role()) = ''gate''',
  may_delete => '(select trust.role()) = ''gate'''
);

-- 措施六的计划: of the firm itself, and of nobody else whatever their office: until a tender is opened nobody learns who prepared.
select trust.guard('m06_plan', may_read => own, may_insert => own, may_update => own, may_delete => own)
from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own) it;

-- 措施六的认定: written by the procuring entity of that lot, read by it and by the firm that it speaks of.
select trust.guard(
  'm06_ability_finding',
  may_read => '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code()) or ' || procures,
  may_insert => procures,
  may_update => procures
) from (
  select '(select trust.role()) = ''procuring-entity''
    and lot_code in (select code from public.lot where procuring_entity_code = (select trust.credit_code()))' as procures
) it;

-- 日志: everybody writes leaves of their own; the gate writes for who comes in. Only the sequencer reads, and gives the places.
select trust.guard(
  'journal_leaf',
  may_read => '(select trust.role()) = ''sequencer''',
  may_insert => 'actor = (select trust.login()) or (select trust.role()) = ''gate'' and act = ''signed-in'''
);
select trust.guard('journal_salt', may_read => 'false', may_insert => '(select trust.role()) is not null');
select trust.guard(
  'journal_waiting',
  may_read => '(select trust.role()) = ''sequencer''',
  may_delete => '(select trust.role()) = ''sequencer'''
);
select trust.guard(
  'journal_sequence',
  may_read => '(select trust.role()) = ''sequencer''',
  may_insert => '(select trust.role()) = ''sequencer'''
);

-- Of the owner alone. trust.context() and await_place() run as the owner, who may be no superuser and then needs a policy too.
select trust.guard(it, may_read => 'false') from unnest(array['schema_migration', 'trust.signing_key']::regclass[]) it;
create policy owner_reads on schema_migration for select to current_user using (true);
create policy owner_inserts on schema_migration for insert to current_user with check (true);
create policy owner_reads on trust.signing_key for select to current_user using (true);
create policy owner_inserts on journal_waiting for insert to current_user with check (true);
create policy owner_inserts on trust.signing_key for insert to current_user with check (true);
