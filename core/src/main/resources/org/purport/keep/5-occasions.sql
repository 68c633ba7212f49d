-- What linking remembers of statements and of tellings has grown by stance and day: cases are linked from the beginning.

delete from link_bytes

delete from link_number

delete from link_item

delete from link_done

delete from link_due

delete from link_state

delete from story

delete from story_report
