-- 密码: written down and never read but by the gate; the last one counts. One that another has set must be changed at the first sign-in.
create table account_password (
  version bigint generated always as identity primary key,
  login text not null references account,
  password_hash text not null,
  set_by text not null check (set_by <> ''),
  set_at timestamptz not null default now()
);
create index account_password_last on account_password (login, version desc);

-- The owner of a database may be no superuser, and then sees rows only while it is not bound itself.
alter table account no force row level security;
insert into account_password (login, password_hash, set_by, set_at) select login, password_hash, login, created_at from account;
alter table account
  drop column password_hash,
  drop column must_change_password,
  drop column failed_count,
  drop column locked_until,
  drop constraint account_state_check,
  -- suspended: by its own unit. barred: by the security administrator, and for him alone to lift.
  add constraint account_state_check check (state in ('pending', 'active', 'suspended', 'barred'));
alter table account force row level security;

-- 登录记录: every attempt. The failures of the last quarter of an hour lock an account, or an address.
create table sign_in (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- Or a digest of what was typed, where no account has that login: it may have been a password.
  login text not null check (login <> ''),
  address text not null check (address <> ''),
  outcome text not null check (outcome in ('signed-in', 'wrong-password', 'locked', 'not-active'))
);
create index sign_in_of_login on sign_in (login, id desc);
create index sign_in_of_address on sign_in (address, at desc);
create index sign_in_by_time on sign_in (at desc, id desc);
