-- 草案试算: what the policy office tried, kept as it was and never changed. It names firms by what a draft would give or take,
-- of lots whose opening is past, and is nobody else's to read; the rules in force are not in the database and are not touched.
create table simulation (
  id uuid primary key,
  made_by text not null,
  unit text not null,
  made_at timestamptz not null,
  summary text not null,
  content text not null,
  -- SHA-256 over the canonical JSON of the content.
  content_hash bytea not null check (content_hash = sha256(convert_to(content, 'UTF8')))
);
create index simulation_by_time on simulation (made_at desc, id);
alter table simulation
  alter column made_by set statistics 0, alter column unit set statistics 0, alter column made_at set statistics 0,
  alter column summary set statistics 0, alter column content set statistics 0, alter column content_hash set statistics 0;

create trigger append_only before update or delete on simulation for each row execute function keep_journal();

select trust.guard(
  'simulation',
  may_read => office,
  may_insert => office || ' and made_by = (select trust.login())'
) from (select '(select trust.role()) = ''policy-office''' as office) it;
