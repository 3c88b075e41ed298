create sequence plan_adoption_seq start with 50 increment by 50 nocache;

-- That an employer has said yes to a line. current_of lets it say so once at a time.
create table plan_adoption (
  id bigint not null primary key,
  version int not null,
  employer bigint not null,
  line bigint not null,
  holds_from date not null,
  ends_from date,
  decided_on date not null,
  register_number varchar(60) not null,
  own_day date,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  ended_by bigint,
  current_of bigint as (case when ends_from is null then line end) virtual,
  constraint plan_adoption_employer foreign key (employer) references organisation_employer (id),
  constraint plan_adoption_line foreign key (line) references plan_line (id),
  constraint plan_adoption_once unique (employer, current_of),
  constraint plan_adoption_days check (ends_from is null or ends_from >= holds_from),
  constraint plan_adoption_ended check ((ends_from is null) = (ended_by is null))
);
create index plan_adoption_of_employer on plan_adoption (employer, holds_from);
