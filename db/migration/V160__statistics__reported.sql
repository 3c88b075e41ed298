create sequence statistics_released_report_seq start with 50 increment by 50 nocache;

-- What employers had reported of a quarter when a release was made, as ranges. No true count stands in this table.
create table statistics_released_report (
  id bigint not null primary key,
  part_of bigint not null,
  course_here bigint,
  course_elsewhere bigint,
  course_name varchar(200) not null,
  profession_group varchar(60) character set ascii collate ascii_bin not null,
  place char(4) character set ascii collate ascii_bin not null,
  headcount int not null,
  missing int not null,
  reported_from int not null,
  reported_to int not null,
  constraint statistics_released_report_part_of foreign key (part_of) references statistics_release (id),
  constraint statistics_released_report_here foreign key (course_here) references catalogue_course (id),
  constraint statistics_released_report_elsewhere foreign key (course_elsewhere) references external_course (id),
  constraint statistics_released_report_group foreign key (profession_group) references organisation_profession (code),
  constraint statistics_released_report_place foreign key (place) references organisation_municipality (code),
  constraint statistics_released_report_one check ((course_here is null) <> (course_elsewhere is null)),
  constraint statistics_released_report_once_here unique (part_of, course_here, profession_group, place),
  constraint statistics_released_report_once_elsewhere unique (part_of, course_elsewhere, profession_group, place),
  constraint statistics_released_report_range check (
    (missing = 1 and headcount = 0 and reported_from = 0 and reported_to = 0)
    or (missing = 0 and 0 <= reported_from and reported_from < reported_to and reported_to <= headcount))
);
