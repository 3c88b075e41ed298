create table plan_line_external (
  line bigint not null,
  course bigint not null,
  primary key (line, course),
  constraint plan_line_external_line foreign key (line) references plan_line (id),
  constraint plan_line_external_course foreign key (course) references external_course (id)
);

insert into plan_line_external (line, course)
select l.id, c.id
from plan_line l
join plan_version v on v.id = l.plan_version
join plan_plan p on p.id = v.plan
join external_course c on c.county = p.county and c.name = l.elsewhere
where l.elsewhere <> '';

-- A course elsewhere was enough beside the courses here, so any of them is.
update plan_line set all_courses = false where elsewhere <> '';

alter table plan_line drop column elsewhere, drop column elsewhere_link;
