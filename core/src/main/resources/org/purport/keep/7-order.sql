-- What claims are put in order by, in rows so small that tens of thousands of them are gone through at once.

create table if not exists claim_order (
  claim integer primary key,
  report integer not null,
  day text not null
) strict

insert or replace into claim_order select c.number, c.report, coalesce(r.published, '~') from claim c join report r on r.number = c.report

create index if not exists claim_order_by_report on claim_order (report)
