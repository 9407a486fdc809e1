-- 项目、标段、任职给谁看: what is published, everybody; what is not, its keepers, its area and its own unit. A county's clerks keep their own.
select trust.guard('project_identity', may_read => 'false');
create policy owner_inserts on project_identity for insert to current_user with check (true);

select trust.guard(
  'appointment',
  may_read => '(select trust.works())',
  may_insert => '(select trust.role()) = ''housing-bureau''',
  may_update => '(select trust.role()) = ''housing-bureau'''
);

select trust.guard(it.register, may_read => it.seen, may_insert => it.kept, may_update => it.kept)
from (
  select
    register,
    format('published
      or (select trust.role()) in (''housing-bureau'', ''policy-office'')
      or (select trust.role()) = ''county-clerk'' and area = (select trust.area())
      or (select trust.role()) = ''procuring-entity'' and (select trust.credit_code()) in (%s)', own) as seen,
    '(select trust.role()) = ''housing-bureau''
      or (select trust.role()) = ''county-clerk'' and area = (select trust.area())' as kept
  from (values ('project'::regclass, 'owner_code'), ('lot'::regclass, 'procuring_entity_code, owner_code')) as own (register, own)
) it;

-- That these registers came in may be said by whoever keeps a part of them.
select trust.guard(it, may_read => 'true', may_insert => kept, may_update => kept)
from (
  select 'register_loaded'::regclass as it, '(select trust.role()) = ''housing-bureau''
    or (select trust.role()) = ''county-clerk'' and register in (''project'', ''lot'', ''lot_parameter'')' as kept
) loaded;
