-- 检索: firms and persons by any part of a name they have or had, by pinyin initials, by the last digits of a code.
-- What is searched is made by the database whoever writes the row; as of which day and moment it counts, the row itself says.

-- As search_key, with traditional characters simplified. Each character is looked up by itself: a join would read the whole table each time.
create function search_form(written text) returns text language sql stable parallel safe strict as $$
  select coalesce(string_agg(
    coalesce((select han.simple from han_character as han where han.character = said.character), said.character), '' order by said.place), '')
  from string_to_table(translate(search_key(written), '~#', ''), null) with ordinality as said (character, place)
$$;

-- Every way to read a name by initials; of a name with many such characters only the first sixteen.
create function initials_of(form text) returns text[] language plpgsql stable parallel safe strict as $$
declare
  readings text[];
  ways text[] := array[''];
  reading text;
begin
  readings := array(
    select coalesce(
      (select nullif(han.initials, '') from han_character as han where han.character = said.character),
      case when said.character ~ '[a-z0-9]' then said.character else '' end)
    from string_to_table(form, null) with ordinality as said (character, place) order by said.place);
  if cardinality(readings) = 0 then return readings; end if;
  if octet_length(array_to_string(readings, '')) <= cardinality(readings) then return array[array_to_string(readings, '')]; end if;
  foreach reading in array readings loop
    if length(reading) > 1 and cardinality(ways) * length(reading) <= 16 then
      ways := array(select way || letter from unnest(ways) as way, string_to_table(reading, null) as letter);
    elsif cardinality(ways) = 1 then
      ways[1] := ways[1] || left(reading, 1);
    else
      ways := array(select way || left(reading, 1) from unnest(ways) as way);
    end if;
  end loop;
  return ways;
end $$;

-- A name a line, then each way of its initials behind a ~.
create function search_text_of(forms text[]) returns text language plpgsql stable parallel safe as $$
declare
  form text;
  lines text[] := '{}';
begin
  foreach form in array forms loop
    lines := lines || form || array(select '~' || way from unnest(initials_of(form)) as way);
  end loop;
  return array_to_string(lines, E'\n');
end $$;

-- What the index holds: neighbouring characters of each line, of initials behind a ~, and the last four of a code behind a #.
create function search_terms(search_text text, code text) returns text[] language sql immutable parallel safe as $$
  select array(
    select distinct case when left(line, 1) = '~' then '~' || substr(line, at + 1, 2) else substr(line, at, 2) end
    from string_to_table(search_text, E'\n') as line, generate_series(1, length(line) - 1 - (left(line, 1) = '~')::int) as at
    union all select '#' || lower(right(code, 4)) where code is not null
  )
$$;

create function search_enterprise() returns trigger language plpgsql as $$
begin
  new.search_text := search_text_of(array(select search_form(name) from unnest(array_prepend(new.name, new.former_names)) as name));
  new.name_initials := substring(new.search_text from E'\n~([^\n]*)');
  return new;
end $$;
create function search_person() returns trigger language plpgsql as $$
begin
  new.search_text := search_text_of(array[search_form(new.name)]) || E'\n' || search_form(new.id);
  new.name_initials := substring(new.search_text from E'\n~([^\n]*)');
  return new;
end $$;

alter table enterprise add column search_text text, add column name_initials text;
alter table person add column search_text text, add column name_initials text;

-- The owner of a database may be no superuser, and then sees rows only while it is not bound itself.
alter table enterprise no force row level security, disable trigger refuse_rewriting;
alter table person no force row level security, disable trigger refuse_rewriting;
update enterprise set
  search_text = search_text_of(array(select search_form(each_name) from unnest(array_prepend(name, former_names)) as each_name)),
  name_initials = (initials_of(search_form(name)))[1];
update person set
  search_text = search_text_of(array[search_form(name)]) || E'\n' || search_form(id),
  name_initials = (initials_of(search_form(name)))[1];
alter table enterprise force row level security, enable trigger refuse_rewriting;
alter table person force row level security, enable trigger refuse_rewriting;

create trigger search before insert on enterprise for each row execute function search_enterprise();
create trigger search before insert on person for each row execute function search_person();

create index enterprise_by_terms on enterprise using gin (search_terms(search_text, credit_code));
create index person_by_terms on person using gin (search_terms(search_text, null));

-- An index for «contains» is of no use under row security: the condition might tell of rows that may not be seen. So the owner looks, for
-- whoever works here, and gives keys of candidates alone; which of their rows are seen, and whether they really match, is decided outside.
create policy owner_searches on enterprise for select to current_user using (true);
create policy owner_searches on person for select to current_user using (true);

create function trust.search(register text, words text[], most int) returns setof text language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
  key text := case register when 'enterprise' then 'credit_code' when 'person' then 'id' end;
  terms text := case register when 'enterprise' then 'public.search_terms(search_text, credit_code)' else 'public.search_terms(search_text, null)' end;
  conditions text := 'true';
  word text;
begin
  if key is null then raise exception 'nothing is searched in %', register; end if;
  if not trust.works() then return; end if;
  foreach word in array words loop
    -- A single character tells too little.
    continue when length(word) < 2;
    conditions := conditions || format(' and (%1$s @> %2$L', terms, public.search_terms(word, null));
    if word ~ '^[a-z0-9]+$' then
      conditions := conditions || format(' or %1$s @> %2$L', terms, public.search_terms('~' || word, null));
    end if;
    if register = 'enterprise' and word ~ '^[0-9a-z]{4,18}$' then
      conditions := conditions || format(' or %1$s @> %2$L', terms, array['#' || right(word, 4)]);
    end if;
    conditions := conditions || ')';
  end loop;
  return query execute format('select distinct %I::text from public.%I where %s limit %s', key, register, conditions, most);
end $$;

revoke execute on function search_form(text), initials_of(text), search_text_of(text[]), search_terms(text, text), search_enterprise(),
  search_person(), trust.search(text, text[], int) from public;
grant execute on function search_form(text), initials_of(text), search_text_of(text[]), search_terms(text, text),
  trust.search(text, text[], int) to zhuce_app;
