-- 消息: what a firm is told, each thing once.
create table notice (
  id uuid primary key default gen_random_uuid(),
  credit_code text not null,
  -- What it is about, and which of its turns: the same thing is not told twice.
  about text not null,
  turn integer not null check (turn > 0),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- The page that it leads to.
  path text not null check (path like '/%'),
  told jsonb not null,
  arrived_on date not null,
  arrived_at timestamptz not null,
  read_at timestamptz,
  unique (credit_code, about, turn)
);
create index notice_of_firm on notice (credit_code, arrived_at desc);

select trust.guard('notice', may_read => own, may_insert => own, may_update => own)
from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own) it;
-- Nothing of it changes but that it was read.
revoke update on notice from zhuce_app;
grant update (read_at) on notice to zhuce_app;
