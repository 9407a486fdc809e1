-- 检索词的算法: the same words of the same rows, worked out in a loop. As one query they took 0.13 ms of each row that an import wrote or
-- closed, most of what it costs; in a loop 0.005 ms. A term may come twice: the index keeps it once.
create or replace function search_terms(search_text text, code text) returns text[] language plpgsql immutable parallel safe as $$
declare
  line text;
  terms text[] := '{}';
begin
  foreach line in array string_to_array(coalesce(search_text, ''), E'\n') loop
    if left(line, 1) = '~' then
      for at in 2 .. length(line) - 1 loop terms := terms || ('~' || substr(line, at, 2)); end loop;
    else
      for at in 1 .. length(line) - 1 loop terms := terms || substr(line, at, 2); end loop;
    end if;
  end loop;
  if code is not null then terms := terms || ('#' || lower(right(code, 4))); end if;
  return terms;
end $$;

-- No letter of ASCII is in the table of characters: codes and numbers are done without it.
create or replace function search_form(written text) returns text language plpgsql stable parallel safe strict as $$
declare
  form text := translate(search_key(written), '~#', '');
begin
  if octet_length(form) = length(form) then return form; end if;
  return (
    select string_agg(
      coalesce((select han.simple from han_character as han where han.character = said.character), said.character), '' order by said.place)
    from string_to_table(form, null) with ordinality as said (character, place));
end $$;
