-- 母公司与曾用名: who a firm belongs to, which need not be registered here, and the names it had. Null is not known.
alter table enterprise
  add column parent_code credit_code,
  add column parent_name text check (parent_name <> ''),
  add column former_names text[] check (cardinality(former_names) > 0 and array_position(former_names, null) is null),
  add check (parent_code <> credit_code);

-- 比对用的写法: only what two spellings of one name have in common; the name itself is kept as it came.
create function search_key(written text) returns text language sql immutable parallel safe strict as $$
  select translate(lower(normalize(written, NFKC)), E' \t\r\n\u3000\u00b7\u2022\u30fb\u2027\u22c5"''', '')
$$;
revoke execute on function search_key(text) from public;
grant execute on function search_key(text) to zhuce_app;
