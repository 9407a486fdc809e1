-- 演示城市的状态: which demo city was begun here, how far it has come, and whether it was taken away again. One row, or none for a city in use.
create table demo_city (
  only_one boolean primary key default true check (only_one),
  city text not null check (city in ('cast', 'full')),
  state text not null check (state in ('filling', 'filled', 'removed')),
  -- An interrupted filling goes on behind these.
  steps_done integer not null default 0 check (steps_done >= 0)
);
select trust.guard(
  'demo_city',
  may_read => '(select trust.role()) = ''installer''',
  may_insert => '(select trust.role()) = ''installer''',
  may_update => '(select trust.role()) = ''installer'''
);
