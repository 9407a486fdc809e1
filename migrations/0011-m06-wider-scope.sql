-- 措施六: what a firm plans for a lot, and what the procuring entity found about a firm.
create table m06_plan (
  credit_code text not null,
  lot_code text not null,
  bid_price_fen bigint check (bid_price_fen > 0),
  leader text,
  planned_by text not null,
  planned_at timestamptz not null,
  primary key (credit_code, lot_code)
);

create table m06_ability_finding (
  credit_code text not null,
  lot_code text not null,
  found boolean not null,
  reasons text not null check (length(reasons) >= 10),
  found_by text not null,
  found_at timestamptz not null,
  primary key (credit_code, lot_code)
);
