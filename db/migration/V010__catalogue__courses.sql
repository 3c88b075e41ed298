create sequence catalogue_course_seq start with 50 increment by 50 nocache;
create sequence catalogue_version_seq start with 50 increment by 50 nocache;
create sequence catalogue_source_seq start with 50 increment by 50 nocache;

create table catalogue_course (
  id bigint not null primary key,
  version int not null,
  code varchar(60) character set ascii collate ascii_bin not null,
  county char(2) character set ascii collate ascii_bin,
  newest_number int not null,
  constraint catalogue_course_code unique (code),
  constraint catalogue_course_county foreign key (county) references organisation_county (code)
);

-- A published version never changes; a newer one retires it. published_of lets a course have one published version only.
create table catalogue_version (
  id bigint not null primary key,
  version int not null,
  course bigint not null,
  number int not null,
  content_hash char(64) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  lang varchar(35) character set ascii collate ascii_bin not null,
  title varchar(200) not null,
  summary varchar(2000) not null,
  english_title varchar(200) not null,
  english_summary varchar(2000) not null,
  course_level varchar(20) character set ascii collate ascii_bin not null,
  audience varchar(500) not null,
  goals text not null,
  owner varchar(200) not null,
  minutes int not null,
  review varchar(20) character set ascii collate ascii_bin not null,
  review_by date not null,
  change_kind varchar(20) character set ascii collate ascii_bin not null,
  redo_by date,
  valid_months int,
  check_title varchar(200),
  pass_mark int,
  questions_drawn int,
  published_at datetime(6) not null,
  published_of bigint as (case when state = 'PUBLISHED' then course end) virtual,
  constraint catalogue_version_course foreign key (course) references catalogue_course (id),
  constraint catalogue_version_number unique (course, number),
  constraint catalogue_version_one_published unique (published_of),
  constraint catalogue_version_states check (state in ('PUBLISHED', 'RETIRED')),
  constraint catalogue_version_redo check ((change_kind = 'REDO_BY') = (redo_by is not null)),
  constraint catalogue_version_validity check (valid_months is null or valid_months > 0),
  constraint catalogue_version_check check (
    (check_title is null and pass_mark is null and questions_drawn is null)
    or (check_title is not null and pass_mark between 1 and 100 and questions_drawn > 0))
);

create table catalogue_source (
  id bigint not null primary key,
  course_version bigint not null,
  stable_key varchar(60) character set ascii collate ascii_bin not null,
  sort int not null,
  act varchar(300) not null,
  paragraph varchar(200) not null,
  in_force date,
  checked_on date not null,
  checked_by varchar(200) not null,
  note varchar(1000) not null,
  url varchar(500) not null,
  constraint catalogue_source_version foreign key (course_version) references catalogue_version (id),
  constraint catalogue_source_key unique (course_version, stable_key)
);
