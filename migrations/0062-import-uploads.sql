-- 上传的文件: kept some days for who sent it, so that it is checked, looked at, mended and imported without being sent again.
create table import_upload (
  id uuid primary key default gen_random_uuid(),
  login text not null check (login <> ''),
  workbook text not null check (workbook in ('firms', 'tenders')),
  file_name text not null check (file_name <> ''),
  content bytea not null,
  sha256 bytea not null check (length(sha256) = 32),
  byte_count int not null check (byte_count = length(content)),
  uploaded_at timestamptz not null default now()
);
create index import_upload_by_login on import_upload (login, uploaded_at desc);

-- Nobody else sees it, the bureau included. The sweeper sees what nobody is to find any more.
select trust.guard(
  'import_upload',
  may_read => 'login = (select trust.login()) or ((select trust.role()) = ''sweeper'' and uploaded_at < now() - interval ''7 days'')',
  may_insert => 'login = (select trust.login())',
  may_delete => 'login = (select trust.login()) or ((select trust.role()) = ''sweeper'' and uploaded_at < now() - interval ''7 days'')'
);
