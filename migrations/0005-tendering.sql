-- 招标项目: lots as their notices give them. Null is not known.
create table lot (
  code text primary key check (code <> ''),
  title text not null check (title <> ''),
  procuring_entity text not null check (procuring_entity <> ''),
  procuring_entity_code credit_code,
  area text not null check (area <> ''),
  category qualification_category not null,
  price_ceiling_fen fen,
  noticed_on date not null,
  bids_due_on date not null,
  -- Every object of the lot by key; a value of null: its size is not known. A null column: nobody has listed the objects.
  parameters jsonb check (jsonb_typeof(parameters) = 'object'),
  admits_measure6 boolean,
  -- A register imported before this instant says nothing about the lot.
  listed_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null,
  check (bids_due_on >= noticed_on)
);
