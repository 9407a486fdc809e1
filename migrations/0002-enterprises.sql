-- 企业登记: firms and their 施工总承包 certificates. A null day is not known.
create table enterprise (
  credit_code credit_code primary key,
  name text not null check (name <> ''),
  area text not null check (area <> ''),
  domicile text check (domicile <> ''),
  safety_permit_through date,
  -- A register imported before this instant says nothing about the firm.
  listed_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null
);

-- One certificate may list several categories.
create table certificate (
  certificate_no text not null check (certificate_no <> ''),
  category qualification_category not null,
  enterprise credit_code not null references enterprise,
  grade qualification_grade not null,
  valid_through date,
  source text not null,
  recorded_at timestamptz not null,
  primary key (certificate_no, category),
  check (grade <> 'special' or category not in ('communication', 'electromechanical'))
);
create index certificate_by_enterprise on certificate (enterprise);
