-- 公开的来源: whoever does not keep a project or lot is told which unit recorded it, and on which day; not the file, the person or the document.
create policy owner_tells on import_batch for select to current_user using (true);
create policy owner_tells on correction for select to current_user using (true);

-- An import that states no unit is from a time when only the housing bureau could import. Of a row that no act recorded only the day is told.
create function trust.told_source(source text, area text, recorded_at timestamptz) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select case
    when trust.role() in ('housing-bureau', 'policy-office') or trust.role() = 'county-clerk' and area = trust.area() then source
    else coalesce(
      (select coalesce(unit, case when imported_by = '演示数据' then imported_by else '市住建局' end) || ' '
        from public.import_batch where known_at = recorded_at),
      (select unit || ' ' from public.correction where known_at = recorded_at),
      '') || to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') || ' 登记'
  end
$$;
revoke execute on function trust.told_source(text, text, timestamptz) from public;
grant execute on function trust.told_source(text, text, timestamptz) to zhuce_app;
