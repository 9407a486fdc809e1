-- 忘掉的样本: samples that the planner took before it was told to take none. Only a superuser can take them away; they are taken no more.
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then return; end if;
  delete from pg_statistic using pg_attribute
  where attrelid = starelid and attnum = staattnum and attnum > 0 and attstattarget = 0;
end $$;
