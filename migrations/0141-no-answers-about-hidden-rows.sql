-- 不替隐藏的行作答: what runs as the owner is asked about texts, codes and instants that the asker chose; it must not tell of a row he does not see.

-- Which unit recorded something at that instant is told only to who sees a row recorded then; of any other instant only its own day is said.
create index lot_by_recording on lot (lower(known), published);
create index project_by_recording on project (lower(known), published);
create or replace function trust.told_source(source text, area text, recorded_at timestamptz) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select case
    when trust.role() in ('housing-bureau', 'policy-office') or trust.role() = 'county-clerk' and area = trust.area() then source
    when exists (select from public.lot where lower(known) = recorded_at and published)
      or exists (select from public.project where lower(known) = recorded_at and published)
      or trust.role() = 'procuring-entity' and (
        exists (select from public.lot
          where lower(known) = recorded_at and trust.credit_code() in (procuring_entity_code, owner_code))
        or exists (select from public.project where lower(known) = recorded_at and owner_code = trust.credit_code()))
    then coalesce(
      (select coalesce(unit, case when imported_by = '演示数据' then imported_by else '市住建局' end) || ' '
        from public.import_batch where known_at = recorded_at),
      (select unit || ' ' from public.correction where known_at = recorded_at),
      '') || to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') || ' 登记'
    else to_char(recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') || ' 登记'
  end
$$;

comment on function trust.taken(text, text[]) is
  'Tells a county''s clerk which of his codes others have. That is what writing the row would tell, by the constraint: codes are unique in the city. No area, name or day is told, and nothing is found by a part of a code.';
comment on function trust.names_what_is_gone(timestamptz) is
  'Tells a county''s clerk whether anything names a project or lot of his own area that was taken back: one yes or no, which the refusal of the undo tells as well. It finds rows of his own area alone.';
comment on function trust.search(text, text[], int) is
  'Gives keys of firms and persons alone, which whoever works here sees in whole; registers with hidden rows are not searched by it.';
comment on function trust.told_source(text, text, timestamptz) is
  'Says back the source that it was given to who may read it; to others, the unit of an instant at which a row that they see was recorded.';
