-- 承诺上的事不留一叶: one leaf for each commitment would tell the audit administrator how many were given since a lot was noticed, and an
-- answer of the issuer which firm had asked about one. What an issuer does about them is sealed, as what a firm prepares is.
alter table sealed_act
  alter column credit_code drop not null,
  add column unit text default trust.unit();
create index sealed_act_of_unit on sealed_act (unit);

create or replace function keep_sealed() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and old.batch is null and new.batch is not null
    and (new.id, new.credit_code, new.unit, new.salt, new.digest) is not distinct from (old.id, old.credit_code, old.unit, old.salt, old.digest) then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

select trust.guard(
  'sealed_act',
  may_read => own || ' or (select trust.role()) = ''sealer''',
  may_insert => own || ' and batch is null',
  may_update => '(select trust.role()) = ''sealer'''
) from (
  select '((select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())
    or (select trust.role()) = ''bank'' and unit = (select trust.unit())
      and credit_code is not distinct from (select trust.credit_code()))' as own
) it;
-- The guard grants whole rows; where a row lies and which transaction wrote it would number the acts of all.
revoke select, insert, update on sealed_act from zhuce_app;
grant select (id, credit_code, unit, salt, digest, batch), insert (id, credit_code, unit, salt, digest), update (batch) on sealed_act to zhuce_app;
