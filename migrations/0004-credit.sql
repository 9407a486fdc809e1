-- 信用: sanctions, bans and scores of firms.
create table sanction (
  enterprise credit_code not null references enterprise,
  document_no text not null check (document_no <> ''),
  kind text not null check (kind in ('wage-arrears', 'market-violation', 'serious-dishonesty')),
  decided_on date not null,
  restored_on date,
  -- true with no day: known not to be restored. false: nobody has said.
  restored_known boolean not null,
  source text not null,
  recorded_at timestamptz not null,
  primary key (enterprise, kind, document_no),
  check (restored_known or restored_on is null),
  check (restored_on >= decided_on)
);

create table ban (
  enterprise credit_code not null references enterprise,
  kind text not null check (kind <> ''),
  from_on date not null,
  -- Null: not known how long.
  through_on date,
  source text not null,
  recorded_at timestamptz not null,
  primary key (enterprise, kind, from_on),
  check (through_on >= from_on)
);

create table credit_score (
  enterprise credit_code not null references enterprise,
  scored_on date not null,
  -- In hundredths of a point.
  score_hundredths int not null check (score_hundredths between 0 and 10000),
  source text not null,
  recorded_at timestamptz not null,
  primary key (enterprise, scored_on)
);
