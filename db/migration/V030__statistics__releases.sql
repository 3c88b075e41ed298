create sequence statistics_release_seq start with 50 increment by 50 nocache;
create sequence statistics_released_seq start with 50 increment by 50 nocache;

-- A county's figures for a quarter, made once. No true count stands in these tables.
create table statistics_release (
  id bigint not null primary key,
  county char(2) character set ascii collate ascii_bin not null,
  period varchar(10) character set ascii collate ascii_bin not null,
  k int not null,
  made_at datetime(6) not null,
  made_by bigint not null,
  constraint statistics_release_county foreign key (county) references organisation_county (code),
  constraint statistics_release_once unique (county, period),
  constraint statistics_release_k check (k >= 3)
);

-- The ranges of one place for one course and profession group, as the disclosure filter let them out.
create table statistics_released (
  id bigint not null primary key,
  part_of bigint not null,
  course bigint not null,
  profession_group varchar(60) character set ascii collate ascii_bin not null,
  place varchar(4) character set ascii collate ascii_bin not null,
  headcount int not null,
  missing int not null,
  registered_from int not null,
  registered_to int not null,
  started_from int not null,
  started_to int not null,
  completed_from int not null,
  completed_to int not null,
  constraint statistics_released_part_of foreign key (part_of) references statistics_release (id),
  constraint statistics_released_course foreign key (course) references catalogue_course (id),
  constraint statistics_released_once unique (part_of, course, profession_group, place)
);
