create sequence learning_local_part_seq start with 50 increment by 50 nocache;

-- How it is done where she works, of one course and one employment: that she has gone through it, and whether her manager
-- notes that they did. No text is kept.
create table learning_local_part (
  id bigint not null primary key,
  version int not null,
  employment bigint not null,
  course bigint not null,
  confirmed_at datetime(6),
  together boolean,
  noted_at datetime(6),
  noted_by bigint,
  constraint learning_local_part_employment foreign key (employment) references identity_employment (id),
  constraint learning_local_part_course foreign key (course) references catalogue_course (id),
  constraint learning_local_part_once unique (employment, course),
  constraint learning_local_part_noted check (
    (together is null) = (noted_at is null) and (noted_at is null) = (noted_by is null))
);
