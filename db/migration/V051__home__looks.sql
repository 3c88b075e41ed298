-- Who has seen whose status in the named list: once for an hour. Deleted after two years.
create sequence home_look_seq start with 50 increment by 50 nocache;

create table home_look (
  id bigint not null primary key,
  viewer bigint not null,
  person bigint not null,
  at_hour datetime(6) not null,
  constraint home_look_viewer foreign key (viewer) references identity_person (id),
  constraint home_look_person foreign key (person) references identity_person (id),
  constraint home_look_once unique (person, at_hour, viewer)
);
create index home_look_hour on home_look (at_hour);
