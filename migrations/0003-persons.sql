-- 人员登记: project leaders, their 注册建造师 licences and the works they led. Null is not known.
create table person (
  id text primary key check (id <> ''),
  name text not null check (name <> ''),
  employer credit_code references enterprise,
  unfinished_works int check (unfinished_works >= 0),
  -- A register imported before this instant says nothing about the person.
  listed_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null
);
create index person_by_employer on person (employer);

create table licence (
  person text not null references person,
  category qualification_category not null,
  grade text not null check (grade in ('first', 'second')),
  source text not null,
  recorded_at timestamptz not null,
  primary key (person, category, grade)
);

create table led_work (
  person text not null references person,
  project text not null check (project <> ''),
  category qualification_category,
  accepted_on date,
  amount_fen fen,
  source text not null,
  recorded_at timestamptz not null,
  primary key (person, project)
);
