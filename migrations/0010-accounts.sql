-- 账号与会话: who may sign in, and which browsers are signed in.
create table account (
  login text primary key check (login ~ '^[a-z0-9._-]{2,64}$'),
  name text not null,
  role text not null check (role in ('firm', 'procuring-entity', 'housing-bureau')),
  -- 统一社会信用代码 of the firm or the procuring entity; a public unit has none.
  credit_code text check ((role = 'housing-bureau') = (credit_code is null)),
  password_hash text not null,
  failed_count int not null default 0 check (failed_count >= 0),
  locked_until timestamptz,
  created_at timestamptz not null default now()
);

create table session (
  -- SHA-256 of the cookie: who reads this table cannot sign in with it.
  token_hash text primary key,
  login text not null references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);
create index session_expiry on session (expires_at);
