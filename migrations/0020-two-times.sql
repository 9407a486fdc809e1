-- 两个时间: when a fact was true (valid) and when we knew it (known). A change closes a row and opens another; nothing is rewritten.
create extension if not exists btree_gist;

-- A fact may have many versions, so others name its subject, which is registered once.
alter table enterprise drop constraint enterprise_pkey cascade;
alter table person drop constraint person_pkey cascade;
alter table lot drop constraint lot_pkey cascade;
alter table certificate drop constraint certificate_pkey;
alter table licence drop constraint licence_pkey;
alter table led_work drop constraint led_work_pkey;
alter table sanction drop constraint sanction_pkey;
alter table ban drop constraint ban_pkey;
alter table credit_score drop constraint credit_score_pkey;
alter table guarantee_commitment drop constraint guarantee_commitment_pkey;
alter table register_loaded drop constraint register_loaded_pkey;

create table enterprise_identity (credit_code credit_code primary key);
create table person_identity (id text primary key);
create table lot_identity (code text primary key);
insert into enterprise_identity select credit_code from enterprise;
insert into person_identity select id from person;
insert into lot_identity select code from lot;

create function identify_enterprise() returns trigger language plpgsql as $$
begin
  insert into enterprise_identity values (new.credit_code) on conflict do nothing;
  return new;
end $$;
create function identify_person() returns trigger language plpgsql as $$
begin
  insert into person_identity values (new.id) on conflict do nothing;
  return new;
end $$;
create function identify_lot() returns trigger language plpgsql as $$
begin
  insert into lot_identity values (new.code) on conflict do nothing;
  return new;
end $$;

-- The only change that a row may undergo: what we know is superseded, once.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if upper_inf(old.known) and not upper_inf(new.known) and lower(new.known) = lower(old.known)
      and to_jsonb(new) - 'known' = to_jsonb(old) - 'known' then
      return new;
    end if;
  end if;
  raise exception '登记的事实不改写、不删除（%）。变更请另记一行，原来的一行只结束其知悉时间。', tg_table_name
    using errcode = 'restrict_violation';
end $$;

do $$
declare
  it record;
begin
  for it in
    select register, string_agg(format('%I', part), ', ') as key, string_agg(format('%I with =', part), ', ') as same
    from (values
      ('enterprise', array['credit_code']),
      ('certificate', array['certificate_no', 'category']),
      ('person', array['id']),
      ('licence', array['person', 'category', 'grade']),
      ('led_work', array['person', 'project']),
      ('sanction', array['enterprise', 'kind', 'document_no']),
      ('ban', array['enterprise', 'kind', 'from_on']),
      ('credit_score', array['enterprise', 'scored_on']),
      ('lot', array['code']),
      ('guarantee_commitment', array['document_no'])
    ) as registers (register, key), unnest(key) with ordinality as parts (part, place)
    group by register
  loop
    execute format(
      'alter table %I
        add column version bigint generated always as identity primary key,
        add column valid daterange not null default ''(,)'' check (not isempty(valid)),
        add column known tstzrange,
        add column evidence text not null default ''E1'' check (evidence in (''E0'', ''E1'', ''E2'', ''E3'', ''E4''))', it.register);
    execute format('update %I set known = tstzrange(recorded_at, null)', it.register);
    execute format(
      'alter table %1$I
        drop column recorded_at,
        alter column valid drop default,
        alter column evidence drop default,
        alter column known set not null,
        add check (not isempty(known) and lower_inc(known) and not upper_inc(known)),
        add constraint %2$I exclude using gist (%3$s, valid with &&, known with &&)', it.register, it.register || '_one_truth', it.same);
    execute format('create index %I on %I (%s)', it.register || '_by_key', it.register, it.key);
    execute format(
      'create trigger refuse_rewriting before update or delete on %1$I for each row execute function refuse_rewriting()', it.register);
    execute format(
      'create trigger refuse_emptying before truncate on %1$I for each statement execute function refuse_rewriting()', it.register);
  end loop;
end $$;

create trigger identify before insert on enterprise for each row execute function identify_enterprise();
create trigger identify before insert on person for each row execute function identify_person();
create trigger identify before insert on lot for each row execute function identify_lot();

alter table enterprise add foreign key (credit_code) references enterprise_identity;
alter table certificate add foreign key (enterprise) references enterprise_identity;
alter table person add foreign key (id) references person_identity, add foreign key (employer) references enterprise_identity;
alter table licence add foreign key (person) references person_identity;
alter table led_work add foreign key (person) references person_identity;
alter table sanction add foreign key (enterprise) references enterprise_identity;
alter table ban add foreign key (enterprise) references enterprise_identity;
alter table credit_score add foreign key (enterprise) references enterprise_identity;
alter table lot add foreign key (code) references lot_identity;
alter table guarantee_commitment
  add foreign key (enterprise) references enterprise_identity,
  add foreign key (lot) references lot_identity;

-- Each import of a register is remembered: what was not yet imported on a day was not known on it.
alter table register_loaded add column known tstzrange;
update register_loaded set known = tstzrange(loaded_at, null);
alter table register_loaded
  drop column loaded_at,
  alter column known set not null,
  add check (not isempty(known) and lower_inc(known) and not upper_inc(known)),
  add primary key (register, known);
create trigger refuse_rewriting before update or delete on register_loaded for each row execute function refuse_rewriting();
create trigger refuse_emptying before truncate on register_loaded for each statement execute function refuse_rewriting();
