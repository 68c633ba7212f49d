-- What linking remembers has grown by who says what in a report: it is linked from the beginning.

delete from link_bytes

delete from link_number

delete from link_item

delete from link_done

delete from link_due

delete from link_state

delete from story

delete from story_report

-- The list of stories is drawn from it alone: the rows of stories hold their links, which are large.
create index if not exists story_list on story (reports desc, number, id, title, first, last, copies, origins)

-- Which story a report tells, by numbers.
create table if not exists story_member (
  report integer primary key,
  story integer not null
) strict

create index if not exists story_member_by_story on story_member (story)


delete from story_member
