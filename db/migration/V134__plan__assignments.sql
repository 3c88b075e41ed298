create sequence plan_assignment_seq start with 50 increment by 50 nocache;

-- What somebody may be asked to do beside her profession; rows come from db/reference/assignments.csv.
create table plan_assignment_kind (
  code varchar(40) character set ascii collate ascii_bin not null primary key,
  name_sv varchar(100) not null,
  name_en varchar(100) not null,
  sort int not null
);

-- That an employment holds an assignment, from a day to a day, both included.
create table plan_assignment (
  id bigint not null primary key,
  version int not null,
  employment bigint not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  first_day date not null,
  last_day date,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  constraint plan_assignment_employment foreign key (employment) references identity_employment (id),
  constraint plan_assignment_of_kind foreign key (kind) references plan_assignment_kind (code),
  constraint plan_assignment_days check (last_day is null or last_day >= first_day)
);
create index plan_assignment_of_employment on plan_assignment (employment);

create table plan_line_employer (
  line bigint not null,
  employer bigint not null,
  primary key (line, employer),
  constraint plan_line_employer_line foreign key (line) references plan_line (id),
  constraint plan_line_employer_employer foreign key (employer) references organisation_employer (id)
);

create table plan_line_unit (
  line bigint not null,
  unit bigint not null,
  primary key (line, unit),
  constraint plan_line_unit_line foreign key (line) references plan_line (id),
  constraint plan_line_unit_unit foreign key (unit) references organisation_unit (id)
);

create table plan_line_assignment (
  line bigint not null,
  assignment varchar(40) character set ascii collate ascii_bin not null,
  primary key (line, assignment),
  constraint plan_line_assignment_line foreign key (line) references plan_line (id),
  constraint plan_line_assignment_kind foreign key (assignment) references plan_assignment_kind (code)
);
