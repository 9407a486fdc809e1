-- 担保承诺: what banks, insurers and guarantors committed for one firm and one lot.
create table guarantee_commitment (
  document_no text primary key check (document_no <> ''),
  enterprise credit_code not null references enterprise,
  lot text not null references lot,
  issuer text not null check (issuer <> ''),
  amount_fen fen not null,
  committed_on date not null,
  source text not null,
  recorded_at timestamptz not null
);
create index guarantee_commitment_by_bid on guarantee_commitment (enterprise, lot);
