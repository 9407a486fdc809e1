-- 条件核对表: made by the firm itself for one lot, and never changed. Its number is drawn, so that no other follows from it.
create table m06_check_sheet (
  number text primary key check (number ~ '^HD(-[0-9A-HJKMNP-TV-Z]{4}){4}$'),
  credit_code text not null,
  lot_code text not null,
  bids_due_on date not null,
  made_by text not null,
  made_at timestamptz not null,
  content text not null,
  -- SHA-256 over the canonical JSON of the content.
  content_hash bytea not null check (content_hash = sha256(convert_to(content, 'UTF8')))
);
create index m06_check_sheet_of_firm on m06_check_sheet (credit_code, made_at desc);

-- 复核: what the facts of a sheet have become since. Before the opening the firm is told; after it, only noted.
create table m06_recheck (
  sheet text not null references m06_check_sheet,
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in ('before-opening', 'after-opening')),
  rechecked_on date not null,
  rechecked_at timestamptz not null,
  content text not null,
  primary key (sheet, ordinal)
);

create trigger append_only before update or delete on m06_check_sheet for each row execute function keep_journal();
create trigger append_only before update or delete on m06_recheck for each row execute function keep_journal();

-- Of the firm itself; of whoever holds the paper, by its number alone; and of the part of the system that finds what to check again.
select trust.guard(
  'm06_check_sheet',
  may_read => own || ' or (select trust.role()) = ''sheet-holder'' and number = (select trust.unit())
    or (select trust.role()) = ''rechecker''',
  may_insert => own
) from (select '(select trust.role()) = ''firm'' and credit_code = (select trust.credit_code())' as own) it;
select trust.guard(
  'm06_recheck',
  may_read => '(select trust.role()) in (''firm'', ''sheet-holder'') and sheet in (select number from public.m06_check_sheet)',
  may_insert => '(select trust.role()) = ''firm'' and sheet in (select number from public.m06_check_sheet)'
);
