-- What linking remembers from one report to the next, under keys of its own choosing. Derived from the readings.

drop table if exists link_bytes

drop table if exists link_number

drop table if exists link_item

drop table if exists link_done

drop table if exists link_due

drop table if exists link_state

create table link_bytes (
  key integer primary key,
  value blob not null
) strict

create table link_number (
  key integer primary key,
  value integer not null
) strict

create table link_item (
  key integer not null,
  item integer not null,
  primary key (key, item)
) strict, without rowid

-- Which reading of a report is linked.
create table link_done (
  report integer primary key,
  reading integer not null
) strict

-- Stories whose row is not what their links are now; a story has the number of its first report.
create table link_due (
  story integer primary key
) strict

-- The last reading and judgement that the links know of.
create table link_state (
  one integer primary key check (one = 1),
  reading integer not null,
  judgement integer not null
) strict

drop table if exists picture

delete from story

delete from story_report

create index if not exists story_report_by_story on story_report (story)
