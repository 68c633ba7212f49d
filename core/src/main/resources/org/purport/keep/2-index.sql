-- What is looked up fast. All of it is derived from the records, and made anew when this script changes.

create table claim (
  number integer primary key,
  report integer not null,
  id text not null,
  act text not null,
  source text not null,
  source_kind text not null,
  through text not null,
  content text not null,
  quotation text not null,
  low real,
  high real,
  statuses text not null,
  first text,
  last text
) strict

create index claim_by_report on claim (report)

-- By day of publication, those without one last: claims are listed so, and a short list need not look at all of them.
create index report_by_day on report (coalesce(published, '~'), number)

-- Names that claims and reports are looked up by: actors, places, kinds of status. Few, however many claims there are.
create table name (
  number integer primary key,
  kind text not null,
  value text not null,
  folded text not null,
  unique (kind, value)
) strict

create table claim_name (
  name integer not null,
  claim integer not null,
  primary key (name, claim)
) strict, without rowid

create index claim_name_by_claim on claim_name (claim)

create table report_name (
  name integer not null,
  report integer not null,
  primary key (name, report)
) strict, without rowid

create index report_name_by_report on report_name (report)

create virtual table claim_text using fts5 (
  content, source, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
)

create virtual table report_text using fts5 (
  title, text, content = 'report', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
)

-- The links as last found, a row a story; its links are the contract's JSON, packed by zlib.
create table story (
  number integer primary key,
  id text not null unique,
  title text,
  first text,
  last text,
  reports integer not null,
  copies integer not null,
  origins integer not null,
  length integer not null,
  links blob not null
) strict

create table story_report (
  report text not null,
  story integer not null,
  primary key (report, story)
) strict, without rowid

-- What the links were made of; they are found anew when this is no longer so.
create table picture (
  one integer primary key check (one = 1),
  made_of text not null
) strict
