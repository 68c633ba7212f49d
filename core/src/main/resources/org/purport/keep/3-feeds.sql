-- What watching remembers of feeds, so that no program asks for more than is new; no record of the case hangs on it.

create table feed (
  number integer primary key,
  address text not null unique,
  etag text,
  last_modified text,
  failures integer not null,
  not_before text not null
) strict

-- What feeds have announced; it waits until the page is read or given up, also over the end of the program.
create table feed_entry (
  number integer primary key,
  feed integer not null references feed,
  id text not null,
  link text,
  title text,
  outlet text,
  published text,
  text text not null,
  tries integer not null,
  not_before text not null,
  settled text,
  unique (feed, id)
) strict

create index feed_entry_waiting on feed_entry (feed) where settled is null
