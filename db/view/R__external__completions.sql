-- What statistics may know of courses elsewhere: when a person took one, when that was recorded, and until when it counts.
-- Not what she has objected to, while nobody has stood by it.
create or replace view external_completion_view as
select c.person, c.course, c.happened_on, c.recorded_at, c.valid_until
from external_completion c
where c.objected_at is null or c.answer = 'STANDS';
