create sequence external_completion_seq start with 50 increment by 50 nocache;

-- The fact. Where she worked and as what is copied as it was when it was recorded, so that it outlives every change. One that
-- was taken back never counted.
create table external_completion (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  course bigint not null,
  happened_on date not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  mode varchar(10) character set ascii collate ascii_bin not null,
  valid_until date,
  employment bigint,
  employer_kind varchar(30) character set ascii collate ascii_bin,
  municipality char(4) character set ascii collate ascii_bin,
  profession varchar(60) character set ascii collate ascii_bin,
  objected_at datetime(6),
  answer varchar(10) character set ascii collate ascii_bin,
  answered_at datetime(6),
  answered_by bigint,
  counted_on date as (case when answer = 'TAKEN_BACK' then null else happened_on end) virtual,
  constraint external_completion_person foreign key (person) references identity_person (id),
  constraint external_completion_course foreign key (course) references external_course (id),
  constraint external_completion_employment foreign key (employment) references identity_employment (id),
  constraint external_completion_once unique (person, course, counted_on),
  constraint external_completion_modes check (mode in ('PROOF', 'ATTESTED')),
  constraint external_completion_answers check (answer is null or (answer in ('STANDS', 'TAKEN_BACK') and objected_at is not null)),
  constraint external_completion_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
