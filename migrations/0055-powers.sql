-- 谁可以管账号: the unit's own administrator, the three administrators, and the gate; each their part, and nobody for himself.

-- 本单位账号管理员, of a unit that does business.
create function trust.administers() returns boolean language sql stable parallel safe as $$
  select coalesce((trust.context() ->> 'administers')::boolean, false) and trust.works()
$$;
revoke execute on function trust.administers() from public;
grant execute on function trust.administers() to zhuce_app;

-- 单位: opened by the system administrator. Those of the three administrators come with the installation, and from nowhere else.
select trust.guard(
  'unit',
  may_read => '(select trust.role()) in (''gate'', ''installer'', ''system-administrator'', ''security-administrator'')
    or code = (select trust.unit())',
  may_insert => 'case when role in (''system-administrator'', ''security-administrator'', ''audit-administrator'')
    then (select trust.role()) = ''installer'' else (select trust.role()) = ''system-administrator'' end'
);

-- 账号: the system administrator makes a unit's administrators, who wait for the security administrator; they make the others.
select trust.guard(
  'account',
  may_read => '(select trust.role()) in (''gate'', ''installer'', ''system-administrator'', ''security-administrator'')
    or login = (select trust.login()) or (select trust.administers()) and unit = (select trust.unit())',
  may_insert => '(select trust.administers()) and unit = (select trust.unit()) and state = ''active'' and not administers
    or (select trust.role()) = ''system-administrator'' and state = ''pending'' and administers
      and unit in (select code from public.unit
        where role not in (''system-administrator'', ''security-administrator'', ''audit-administrator''))
    or (select trust.role()) = ''installer'' and state = ''active'' and not administers
      and unit in (select code from public.unit
        where role in (''system-administrator'', ''security-administrator'', ''audit-administrator''))',
  may_update => 'login <> (select trust.login()) and (
    (select trust.role()) = ''security-administrator''
    or (select trust.administers()) and unit = (select trust.unit()) and state in (''active'', ''suspended''))'
);
-- Whom an account works for and whether it administers stays as it was made: nobody's powers are changed, they end.
revoke update on account from zhuce_app;
grant update (state) on account to zhuce_app;

select trust.guard(
  'account_password',
  may_read => '(select trust.role()) = ''gate''',
  may_insert => 'set_by = coalesce((select trust.login()), (select trust.role())) and (
    login = (select trust.login())
    or (select trust.administers()) and login in (select login from public.account where unit = (select trust.unit()))
    or (select trust.role()) = ''system-administrator'' and login in (select login from public.account where state = ''pending'')
    or (select trust.role()) = ''installer'' and login in (
      select login from public.account join public.unit on unit.code = account.unit
      where unit.role in (''system-administrator'', ''security-administrator'', ''audit-administrator'')))'
);

-- 会话: opened by the gate; ended by whose it is, by the administrator of the unit, and by the security administrator.
select trust.guard(
  'session',
  may_read => mine,
  may_insert => '(select trust.role()) = ''gate''',
  may_delete => mine
) from (
  select '(select trust.role()) in (''gate'', ''installer'', ''security-administrator'') or login = (select trust.login())
    or (select trust.administers()) and login in (select login from public.account where unit = (select trust.unit()))' as mine
) it;

select trust.guard(
  'sign_in',
  may_read => '(select trust.role()) in (''gate'', ''audit-administrator'') or login = (select trust.login())',
  may_insert => '(select trust.role()) = ''gate'' or login = (select trust.login())'
);

-- 日志: also read by the audit administrator.
select trust.guard(
  'journal_leaf',
  may_read => '(select trust.role()) in (''sequencer'', ''audit-administrator'')',
  may_insert => 'actor = (select trust.login()) or (select trust.role()) = ''gate'' and act = ''signed-in''
    or (select trust.role()) = ''installer'' and actor = ''installer'' and act = ''administrator-installed'''
);
select trust.guard(
  'journal_sequence',
  may_read => '(select trust.role()) in (''sequencer'', ''audit-administrator'')',
  may_insert => '(select trust.role()) = ''sequencer'''
);
-- What an auditor asks for; the newest first.
create index journal_leaf_by_time on journal_leaf (recorded_at desc, id);
create index journal_leaf_by_actor on journal_leaf (actor, recorded_at desc);
