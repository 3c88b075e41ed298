create sequence catalogue_sitting_seq start with 50 increment by 50 nocache;
create sequence catalogue_manual_seq start with 50 increment by 50 nocache;

-- How a group goes through a version with a leader. What she has before her is JSON; each module stands in one sitting.
create table catalogue_sitting (
  id bigint not null primary key,
  course_version bigint not null,
  stable_key varchar(60) character set ascii collate ascii_bin not null,
  sort int not null,
  title varchar(200) not null,
  minutes int not null,
  guide json not null,
  constraint catalogue_sitting_version foreign key (course_version) references catalogue_version (id),
  constraint catalogue_sitting_key unique (course_version, stable_key),
  constraint catalogue_sitting_sort unique (course_version, sort),
  constraint catalogue_sitting_within unique (id, course_version),
  constraint catalogue_sitting_minutes check (minutes between 5 and 240)
);

create table catalogue_manual (
  id bigint not null primary key,
  course_version bigint not null,
  markdown mediumtext not null,
  constraint catalogue_manual_version foreign key (course_version) references catalogue_version (id),
  constraint catalogue_manual_once unique (course_version)
);

alter table catalogue_module add column sitting bigint;
alter table catalogue_module add constraint catalogue_module_sitting
  foreign key (sitting, course_version) references catalogue_sitting (id, course_version);
