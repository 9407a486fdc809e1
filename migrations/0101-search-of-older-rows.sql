-- 旧行的检索: where the owner of the database is no superuser, rows from before the search were written without the table of characters.
alter table han_character no force row level security;
alter table enterprise no force row level security, disable trigger refuse_rewriting;
alter table person no force row level security, disable trigger refuse_rewriting;
update enterprise set
  search_text = search_text_of(array(select search_form(each_name) from unnest(array_prepend(name, former_names)) as each_name)),
  name_initials = (initials_of(search_form(name)))[1]
where name_initials is distinct from (initials_of(search_form(name)))[1];
update person set
  search_text = search_text_of(array[search_form(name)]) || E'\n' || search_form(id),
  name_initials = (initials_of(search_form(name)))[1]
where name_initials is distinct from (initials_of(search_form(name)))[1];
alter table han_character force row level security;
alter table enterprise force row level security, enable trigger refuse_rewriting;
alter table person force row level security, enable trigger refuse_rewriting;
