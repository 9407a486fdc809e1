-- 地区次序的权限: like every function of ours, it may be called by the application and by nobody else.
revoke execute on function area_place(text) from public;
grant execute on function area_place(text) to zhuce_app;
