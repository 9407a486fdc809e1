-- 日志: one leaf for every act, written with its effects. A leaf is never changed; what may be erased (the salt) stands apart.
create table journal_leaf (
  id uuid primary key default gen_random_uuid(),
  -- 已办何事, in the past tense: plan-saved
  act text not null check (act ~ '^[a-z]+(-[a-z]+)*$'),
  -- The provision that the act carries out: M06.S1; null for the running of the system itself.
  clause text check (clause ~ '^M[0-9]{2}'),
  actor text not null check (actor <> ''),
  unit text not null check (unit <> ''),
  occurred_on date not null,
  recorded_at timestamptz not null,
  object text not null check (object <> ''),
  -- SHA-256 over the salt and the effects: says what was done to whom it is shown, and nothing to others.
  effects_digest bytea not null check (length(effects_digest) = 32),
  -- RFC 6962: SHA-256 over 0x00 and the canonical leaf.
  leaf_hash bytea not null check (length(leaf_hash) = 32)
);

-- Erasing a salt makes its digest a random number, and leaves every hash valid.
create table journal_salt (
  leaf uuid primary key references journal_leaf,
  salt bytea not null check (length(salt) = 16)
);

-- Leaves without a place yet. A transaction that began early may commit late: its number tells when all before it are in.
create table journal_waiting (
  leaf uuid primary key references journal_leaf,
  xid xid8 not null default pg_current_xact_id(),
  added_at timestamptz not null default clock_timestamp()
);

-- The place of a leaf: 1, 2, 3 without a gap. Given once.
create table journal_sequence (
  seq bigint primary key check (seq > 0),
  leaf uuid not null unique references journal_leaf
);

create function keep_journal() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
revoke execute on function keep_journal() from public;

create trigger append_only before update or delete on journal_leaf for each row execute function keep_journal();
create trigger append_only before update or delete on journal_sequence for each row execute function keep_journal();

-- No leaf can be written past the queue, and nothing but a new leaf enters it.
create function await_place() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.journal_waiting (leaf) values (new.id);
  return null;
end $$;
revoke execute on function await_place() from public;
create trigger await_place after insert on journal_leaf for each row execute function await_place();
