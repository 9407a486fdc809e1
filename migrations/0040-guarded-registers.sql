-- 两个时间的保护: the subjects of the registers are guarded as their facts are, and no trigger function is anybody's to call.
select trust.guard(
  it,
  may_read => '(select trust.login()) is not null',
  may_insert => '(select trust.role()) = ''housing-bureau'''
) from unnest(array['enterprise_identity', 'person_identity']::regclass[]) it;
select trust.guard('lot_identity', may_read => 'true', may_insert => '(select trust.role()) = ''housing-bureau''');
revoke execute on function identify_enterprise(), identify_person(), identify_lot(), refuse_rewriting() from public;
