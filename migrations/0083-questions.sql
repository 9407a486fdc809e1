-- 质疑: a firm or a procuring entity says that a row about itself is wrong; whoever keeps the row answers, once.

-- Is the row about whoever asks? Of a firm: itself, its certificates, its people and their works, its credit and commitments.
create function trust.concerns(register text, version bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  own text := trust.credit_code();
  asked bigint := version;
begin
  if trust.role() = 'procuring-entity' then
    return register = 'lot' and exists (select from public.lot it where it.version = asked and it.procuring_entity_code = own);
  end if;
  if trust.role() <> 'firm' or own is null then return false; end if;
  case register
    when 'enterprise' then return exists (select from public.enterprise it where it.version = asked and it.credit_code = own);
    when 'certificate' then return exists (select from public.certificate it where it.version = asked and it.enterprise = own);
    when 'person' then return exists (select from public.person it where it.version = asked and it.employer = own);
    when 'licence' then return exists (
      select from public.licence it join public.person p on p.id = it.person and upper_inf(p.known)
      where it.version = asked and p.employer = own);
    when 'led_work' then return exists (
      select from public.led_work it join public.person p on p.id = it.person and upper_inf(p.known)
      where it.version = asked and p.employer = own);
    when 'sanction' then return exists (select from public.sanction it where it.version = asked and it.enterprise = own);
    when 'ban' then return exists (select from public.ban it where it.version = asked and it.enterprise = own);
    when 'credit_score' then return exists (select from public.credit_score it where it.version = asked and it.enterprise = own);
    when 'guarantee_commitment' then return exists (
      select from public.guarantee_commitment it where it.version = asked and it.enterprise = own);
    else return false;
  end case;
end $$;
revoke execute on function trust.concerns(text, bigint) from public;
grant execute on function trust.concerns(text, bigint) to zhuce_app;

create table question (
  id uuid primary key default gen_random_uuid(),
  register text not null check (register ~ '^[a-z_]+$'),
  key text[] not null check (cardinality(key) > 0),
  version bigint not null,
  field text not null check (field <> ''),
  -- What the register said then, and what it should say; null: blank.
  held text,
  claimed text,
  document text not null check (length(document) >= 4),
  asker_role text not null check (asker_role in ('firm', 'procuring-entity')),
  asker_code credit_code not null,
  asker_name text not null check (asker_name <> ''),
  asked_by text not null check (asked_by <> ''),
  asked_on date not null,
  asked_at timestamptz not null,
  -- Null: the calendar of that year was not kept yet.
  due_on date check (due_on >= asked_on)
);
create index question_by_asker on question (asker_code);
create index question_by_row on question (register, version);

create table question_outcome (
  question uuid primary key references question,
  outcome text not null check (outcome in ('corrected', 'upheld', 'withdrawn')),
  given_by text not null check (given_by <> ''),
  name text not null check (name <> ''),
  unit text not null check (unit <> ''),
  reasons text check (length(reasons) >= 10),
  correction uuid unique references correction,
  given_on date not null,
  given_at timestamptz not null,
  check ((outcome = 'corrected') = (correction is not null)),
  check ((outcome = 'withdrawn') = (reasons is null))
);
create trigger refuse_rewriting before update or delete on question for each row execute function keep_journal();
create trigger refuse_rewriting before update or delete on question_outcome for each row execute function keep_journal();

-- Nobody but who asks and who answers: what a firm has put right before a tender is not the tender's business.
select trust.guard(
  'question',
  may_read => 'asker_code = (select trust.credit_code()) and asker_role = (select trust.role())
    or (select trust.role()) = ''housing-bureau''
    or (select trust.role()) = ''county-clerk'' and trust.keeps(register, version)',
  may_insert => 'asked_by = (select trust.login()) and asker_role = (select trust.role())
    and asker_code = (select trust.credit_code()) and trust.concerns(register, version)'
);
select trust.guard(
  'question_outcome',
  may_read => 'exists (select from public.question it where it.id = question)',
  may_insert => 'given_by = (select trust.login()) and exists (
    select from public.question it where it.id = question and case outcome
      when ''withdrawn'' then it.asker_code = (select trust.credit_code()) and it.asker_role = (select trust.role())
      else trust.keeps(it.register, it.version) end)'
);
