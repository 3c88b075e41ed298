create sequence statistics_released_course_seq start with 50 increment by 50 nocache;

-- What a course was called when a release was made, so that a report stays as it was.
create table statistics_released_course (
  id bigint not null primary key,
  part_of bigint not null,
  course bigint not null,
  title varchar(200) not null,
  english_title varchar(200) not null,
  constraint statistics_released_course_part_of foreign key (part_of) references statistics_release (id),
  constraint statistics_released_course_course foreign key (course) references catalogue_course (id),
  constraint statistics_released_course_once unique (part_of, course)
);

insert into statistics_released_course (id, part_of, course, title, english_title)
select next value for statistics_released_course_seq, r.part_of, r.course, v.title, v.english_title
from (select distinct part_of, course from statistics_released) r
join statistics_release s on s.id = r.part_of
join catalogue_version v on v.course = r.course
  and v.number = coalesce(
    (select max(n.number) from catalogue_version n where n.course = r.course and n.published_at <= s.made_at),
    (select min(n.number) from catalogue_version n where n.course = r.course));
