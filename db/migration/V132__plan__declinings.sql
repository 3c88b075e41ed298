create sequence plan_declining_seq start with 50 increment by 50 nocache;

-- That an employer has answered that it does not adopt a line. It goes when that is taken back, or the line adopted.
create table plan_declining (
  id bigint not null primary key,
  version int not null,
  employer bigint not null,
  line bigint not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  constraint plan_declining_employer foreign key (employer) references organisation_employer (id),
  constraint plan_declining_line foreign key (line) references plan_line (id),
  constraint plan_declining_once unique (employer, line)
);
