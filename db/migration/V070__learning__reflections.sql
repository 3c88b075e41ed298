create sequence learning_reflection_seq start with 50 increment by 50 nocache;

-- What somebody asked to have kept, sealed with the server's key: 4 000 signs are at most 12 000 bytes, and 28 of the seal.
-- A day, not a time, and no enrolment: nothing here is joined with how she takes the course.
create table learning_reflection (
  id bigint not null primary key,
  person bigint not null,
  block bigint not null,
  sealed varbinary(12028) not null,
  saved_on date not null,
  constraint learning_reflection_person foreign key (person) references identity_person (id),
  constraint learning_reflection_block foreign key (block) references catalogue_block (id)
);
