create sequence learning_enrolment_seq start with 50 increment by 50 nocache;
create sequence learning_seen_seq start with 50 increment by 50 nocache;
create sequence learning_answer_seq start with 50 increment by 50 nocache;
create sequence learning_walk_seq start with 50 increment by 50 nocache;
create sequence learning_attempt_seq start with 50 increment by 50 nocache;
create sequence learning_completion_seq start with 50 increment by 50 nocache;

-- One pass of one person through one version. Nothing is ever reset: a redo is a new row.
create table learning_enrolment (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  employment bigint,
  course bigint not null,
  course_version bigint not null,
  pass int not null,
  started_at datetime(6) not null,
  completed_at datetime(6),
  constraint learning_enrolment_person foreign key (person) references identity_person (id),
  constraint learning_enrolment_employment foreign key (employment) references identity_employment (id),
  constraint learning_enrolment_course foreign key (course) references catalogue_course (id),
  constraint learning_enrolment_version foreign key (course_version) references catalogue_version (id),
  constraint learning_enrolment_pass unique (person, course, pass)
);
create index learning_enrolment_started on learning_enrolment (course, started_at);

create table learning_seen (
  id bigint not null primary key,
  enrolment bigint not null,
  block bigint not null,
  at datetime(6) not null,
  constraint learning_seen_enrolment foreign key (enrolment) references learning_enrolment (id),
  constraint learning_seen_block foreign key (block) references catalogue_block (id),
  constraint learning_seen_once unique (enrolment, block)
);

-- Append-only: the newest answer to a question is the one that shows.
create table learning_answer (
  id bigint not null primary key,
  enrolment bigint not null,
  attempt bigint,
  question varchar(60) character set ascii collate ascii_bin not null,
  chosen varchar(4000) character set ascii collate ascii_bin not null,
  words text not null,
  at datetime(6) not null,
  constraint learning_answer_enrolment foreign key (enrolment) references learning_enrolment (id)
);
create index learning_answer_newest on learning_answer (enrolment, question, id);

-- Append-only: how far somebody has walked in a scenario; the newest row is where she stands.
create table learning_walk (
  id bigint not null primary key,
  enrolment bigint not null,
  block bigint not null,
  choices varchar(4000) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  constraint learning_walk_enrolment foreign key (enrolment) references learning_enrolment (id),
  constraint learning_walk_block foreign key (block) references catalogue_block (id)
);

create table learning_attempt (
  id bigint not null primary key,
  version int not null,
  enrolment bigint not null,
  number int not null,
  seed bigint not null,
  started_at datetime(6) not null,
  submitted_at datetime(6),
  asked int,
  correct int,
  passed boolean,
  constraint learning_attempt_enrolment foreign key (enrolment) references learning_enrolment (id),
  constraint learning_attempt_number unique (enrolment, number)
);

-- The fact. Where she worked and as what is copied as it was then, so that it outlives every change.
create table learning_completion (
  id bigint not null primary key,
  person bigint not null,
  enrolment bigint not null,
  course bigint not null,
  course_version bigint not null,
  employment bigint,
  employer_kind varchar(30) character set ascii collate ascii_bin,
  municipality char(4) character set ascii collate ascii_bin,
  profession varchar(60) character set ascii collate ascii_bin,
  happened_at datetime(6) not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  mode varchar(20) character set ascii collate ascii_bin not null,
  valid_until date,
  constraint learning_completion_person foreign key (person) references identity_person (id),
  constraint learning_completion_enrolment foreign key (enrolment) references learning_enrolment (id),
  constraint learning_completion_once unique (enrolment),
  constraint learning_completion_version foreign key (course_version) references catalogue_version (id),
  constraint learning_completion_employment foreign key (employment) references identity_employment (id)
);
create index learning_completion_happened on learning_completion (course, happened_at);
