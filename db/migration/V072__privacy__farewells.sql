create sequence privacy_farewell_seq start with 50 increment by 50 nocache;

-- Who has been told that her unused account goes, and on which day.
create table privacy_farewell (
  id bigint not null primary key,
  person bigint not null,
  goes_on date not null,
  constraint privacy_farewell_person foreign key (person) references identity_person (id),
  constraint privacy_farewell_once unique (person)
);
