-- The records of a case. They are added, never changed; what can be derived from them stands in the other scripts.
-- Statements are divided by blank lines.

create table report (
  number integer primary key,
  id text not null unique,
  text_hash blob not null,
  title text,
  outlet text,
  url text,
  published text,
  language text not null,
  text text not null,
  added text not null
) strict

create index report_by_text on report (text_hash)

-- The same report met again under another name.
create table sighting (
  number integer primary key,
  report integer not null references report,
  id text not null,
  title text,
  outlet text,
  url text,
  published text,
  seen text not null
) strict

create index sighting_by_report on sighting (report)

-- What a version of Purport read in a report: the contract's JSON, packed by zlib; the last of a report is in force.
create table reading (
  number integer primary key,
  report integer not null references report,
  reader text not null,
  made text not null,
  length integer not null,
  json blob not null
) strict

create index reading_by_report on reading (report, number)

-- What an analyst decided. Reports are named by id, words by their place in the text, which never changes.
create table judgement (
  number integer primary key,
  who text not null,
  made text not null,
  why text not null,
  kind text not null,
  report text,
  span_start integer,
  span_end integer,
  words text,
  other_report text,
  other_start integer,
  other_end integer,
  other_words text,
  value text,
  undoes integer references judgement
) strict

create trigger report_stays before update on report begin select raise(abort, 'reports are never changed'); end

create trigger report_kept before delete on report begin select raise(abort, 'reports are never removed'); end

create trigger reading_stays before update on reading begin select raise(abort, 'readings are never changed'); end

create trigger reading_kept before delete on reading begin select raise(abort, 'readings are never removed'); end

create trigger judgement_stays before update on judgement begin select raise(abort, 'judgements are never changed'); end

create trigger judgement_kept before delete on judgement begin select raise(abort, 'judgements are never removed'); end
