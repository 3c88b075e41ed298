-- Courses by name, for figures.
create or replace view catalogue_course_view as
select c.id as course, v.title, v.english_title
from catalogue_course c
join catalogue_version v on v.course = c.id and v.state = 'PUBLISHED';
