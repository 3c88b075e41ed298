create sequence statistics_working_seq start with 50 increment by 50 nocache;
create sequence statistics_working_place_seq start with 50 increment by 50 nocache;

-- The coordinator's working view: one week's figures of large groups, replaced each week. There is no history.
create table statistics_working (
  id bigint not null primary key,
  county char(2) character set ascii collate ascii_bin not null,
  day date not null,
  made_at datetime(6) not null,
  constraint statistics_working_county foreign key (county) references organisation_county (code),
  constraint statistics_working_once unique (county)
);

create table statistics_working_place (
  id bigint not null primary key,
  part_of bigint not null,
  course bigint not null,
  profession_group varchar(60) character set ascii collate ascii_bin not null,
  place char(4) character set ascii collate ascii_bin not null,
  headcount int not null,
  missing int not null,
  registered_from int not null,
  registered_to int not null,
  started_from int not null,
  started_to int not null,
  completed_from int not null,
  completed_to int not null,
  constraint statistics_working_place_part_of foreign key (part_of) references statistics_working (id),
  constraint statistics_working_place_course foreign key (course) references catalogue_course (id),
  constraint statistics_working_place_once unique (part_of, course, profession_group, place)
);
