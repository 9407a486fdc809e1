-- 质疑项目与任职: a project concerns its owner, an appointment the employer of who was appointed.
create or replace function trust.concerns(register text, version bigint) returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
declare
  own text := trust.credit_code();
  asked bigint := version;
begin
  if trust.role() = 'procuring-entity' then
    case register
      when 'lot' then return exists (
        select from public.lot it where it.version = asked and own in (it.procuring_entity_code, it.owner_code));
      when 'project' then return exists (select from public.project it where it.version = asked and it.owner_code = own);
      else return false;
    end case;
  end if;
  if trust.role() <> 'firm' or own is null then return false; end if;
  case register
    when 'enterprise' then return exists (select from public.enterprise it where it.version = asked and it.credit_code = own);
    when 'certificate' then return exists (select from public.certificate it where it.version = asked and it.enterprise = own);
    when 'person' then return exists (select from public.person it where it.version = asked and it.employer = own);
    when 'licence' then return exists (
      select from public.licence it join public.person p on p.id = it.person and upper_inf(p.known)
      where it.version = asked and p.employer = own);
    when 'led_work' then return exists (
      select from public.led_work it join public.person p on p.id = it.person and upper_inf(p.known)
      where it.version = asked and p.employer = own);
    when 'appointment' then return exists (
      select from public.appointment it join public.person p on p.id = it.person and upper_inf(p.known)
      where it.version = asked and p.employer = own);
    when 'sanction' then return exists (select from public.sanction it where it.version = asked and it.enterprise = own);
    when 'ban' then return exists (select from public.ban it where it.version = asked and it.enterprise = own);
    when 'credit_score' then return exists (select from public.credit_score it where it.version = asked and it.enterprise = own);
    when 'guarantee_commitment' then return exists (
      select from public.guarantee_commitment it where it.version = asked and it.enterprise = own);
    else return false;
  end case;
end $$;
