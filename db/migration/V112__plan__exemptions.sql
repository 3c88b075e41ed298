create sequence plan_exemption_seq start with 50 increment by 50 nocache;
create sequence plan_absence_seq start with 50 increment by 50 nocache;

-- The reason is one of a closed neutral list; no text is kept with it.
create table plan_exemption (
  id bigint not null primary key,
  version int not null,
  employment bigint not null,
  line bigint not null,
  reason varchar(30) character set ascii collate ascii_bin not null,
  first_day date not null,
  last_day date not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  constraint plan_exemption_employment foreign key (employment) references identity_employment (id),
  constraint plan_exemption_line foreign key (line) references plan_line (id),
  constraint plan_exemption_reasons check (reason in ('EQUAL_TRAINING', 'OTHER_TASKS', 'SHORT_TIME', 'OTHER_WAY')),
  constraint plan_exemption_days check (last_day >= first_day)
);
create index plan_exemption_of_employment on plan_exemption (employment);

-- No reason is asked for or kept.
create table plan_absence (
  id bigint not null primary key,
  version int not null,
  employment bigint not null,
  first_day date not null,
  last_day date,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  constraint plan_absence_employment foreign key (employment) references identity_employment (id),
  constraint plan_absence_days check (last_day is null or last_day >= first_day)
);
create index plan_absence_of_employment on plan_absence (employment);
