-- What statistics may know of learning: when a person started and completed a course, and until when it is valid.
-- No answers, no attempts, no time spent.
create or replace view learning_pass_view as
select e.person,
       e.course,
       e.started_at,
       c.happened_at as completed_at,
       c.recorded_at,
       c.valid_until
from learning_enrolment e
left join learning_completion c on c.enrolment = e.id;
