-- 认定在截止以后: a finding names a bidder, so the database takes none before the deadline day has passed (招标投标法 22).

-- The business date that the signed context carries; null: none is said, and whatever waits for a day waits.
create function trust.today() returns date language sql stable parallel safe as $$ select (trust.context() ->> 'today')::date $$;
revoke execute on function trust.today() from public;
grant execute on function trust.today() to zhuce_app;

select trust.guard(
  'm06_ability_finding',
  may_read => '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code()) or ' || procures || ')',
  may_insert => procures || opened,
  may_update => procures || opened
) from (
  select '(select trust.role()) = ''procuring-entity''
    and lot_code in (select code from public.lot where procuring_entity_code = (select trust.credit_code())' as procures,
    ' and upper_inf(known) and bids_due_on < (select trust.today()))' as opened
) it;
