-- 单位: whoever has accounts here. Role, credit code and area are the unit's; an account has those of its unit.
create table unit (
  code text primary key check (code ~ '^[0-9A-Za-z-]{2,64}$'),
  name text not null check (name <> ''),
  role text not null check (role in (
    'firm', 'procuring-entity', 'housing-bureau', 'county-clerk', 'policy-office', 'bank', 'association',
    'system-administrator', 'security-administrator', 'audit-administrator'
  )),
  credit_code credit_code check ((role in ('firm', 'procuring-entity', 'bank')) = (credit_code is not null)),
  -- One of the ten areas: what a county's clerks see and keep.
  area text check (area <> '' and (role = 'county-clerk') = (area is not null)),
  created_at timestamptz not null default now(),
  unique (role, credit_code)
);

-- The owner of a database may be no superuser, and then sees rows only while it is not bound itself.
alter table account no force row level security;
insert into unit (code, name, role, credit_code)
select distinct on (role, credit_code) role || coalesce('-' || credit_code, ''), name, role, credit_code
from account order by role, credit_code, login;

alter table account
  add column unit text references unit,
  -- 本单位账号管理员: creates and suspends accounts of this unit.
  add column administers boolean not null default false,
  add column state text not null default 'active' check (state in ('pending', 'active', 'suspended')),
  add column must_change_password boolean not null default false;
update account set unit = (
  select code from unit where unit.role = account.role and unit.credit_code is not distinct from account.credit_code
);
alter table account drop column role, drop column credit_code, alter column unit set not null;
create index account_by_unit on account (unit);

select trust.guard(
  it,
  may_read => '(select trust.role()) = ''gate''',
  may_insert => '(select trust.role()) = ''gate''',
  may_update => '(select trust.role()) = ''gate'''
) from unnest(array['unit', 'account']::regclass[]) it;
