-- 标段与项目的检索: what a word is looked for in is worked out once, when the row is written, not for each row of each search.
create function search_lot() returns trigger language plpgsql as $$
begin
  new.search_text := search_key(concat_ws(E'\n', new.title, new.code, new.procuring_entity, new.area));
  return new;
end $$;
create function search_project() returns trigger language plpgsql as $$
begin
  new.search_text := search_key(concat_ws(E'\n', new.name, new.code, new.owner, new.area));
  return new;
end $$;
revoke execute on function search_lot(), search_project() from public;

alter table lot add column search_text text;
alter table project add column search_text text;
-- The planner keeps no samples of what may be hidden.
alter table lot alter column search_text set statistics 0;
alter table project alter column search_text set statistics 0;

-- The owner of a database may be no superuser, and then changes rows only while it is not bound itself.
alter table lot no force row level security, disable trigger refuse_rewriting;
alter table project no force row level security, disable trigger refuse_rewriting;
update lot set search_text = search_key(concat_ws(E'\n', title, code, procuring_entity, area));
update project set search_text = search_key(concat_ws(E'\n', name, code, owner, area));
alter table lot force row level security, enable trigger refuse_rewriting;
alter table project force row level security, enable trigger refuse_rewriting;

create trigger search before insert on lot for each row execute function search_lot();
create trigger search before insert on project for each row execute function search_project();
