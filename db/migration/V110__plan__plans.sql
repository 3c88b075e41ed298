create sequence plan_plan_seq start with 50 increment by 50 nocache;
create sequence plan_version_seq start with 50 increment by 50 nocache;
create sequence plan_line_seq start with 50 increment by 50 nocache;

create table plan_plan (
  id bigint not null primary key,
  version int not null,
  county char(2) character set ascii collate ascii_bin not null,
  newest_number int not null,
  constraint plan_plan_county foreign key (county) references organisation_county (code)
);

-- A decided version never changes, but that it is closed. draft_of lets a plan have one draft only.
create table plan_version (
  id bigint not null primary key,
  version int not null,
  plan bigint not null,
  number int not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  title varchar(150) not null,
  strategy varchar(200) not null,
  strategy_link varchar(500) not null,
  register_number varchar(60) not null,
  first_day date not null,
  last_day date not null,
  holds_from date,
  decided_at datetime(6),
  decided_by bigint,
  closed_from date,
  draft_of bigint as (case when state = 'DRAFT' then plan end) virtual,
  constraint plan_version_plan foreign key (plan) references plan_plan (id),
  constraint plan_version_number unique (plan, number),
  constraint plan_version_one_draft unique (draft_of),
  constraint plan_version_states check (state in ('DRAFT', 'DECIDED', 'CLOSED')),
  constraint plan_version_days check (last_day > first_day),
  constraint plan_version_decided check (
    (state = 'DRAFT') = (holds_from is null) and (holds_from is null) = (decided_at is null)
    and (holds_from is null) = (decided_by is null)),
  constraint plan_version_closed check ((state = 'CLOSED') = (closed_from is not null))
);

-- origin is the first line that demanded the same, none when it is the first itself: adoptions, obligations and
-- exemptions are of that one.
create table plan_line (
  id bigint not null primary key,
  version int not null,
  plan_version bigint not null,
  origin bigint,
  sort int not null,
  name varchar(150) not null,
  newly_employed boolean not null,
  all_courses boolean not null,
  elsewhere varchar(150) not null,
  elsewhere_link varchar(500) not null,
  due_kind varchar(20) character set ascii collate ascii_bin not null,
  due_day date,
  due_number int,
  due_month int,
  valid_months int,
  goal_kind varchar(20) character set ascii collate ascii_bin not null,
  goal_number int,
  constraint plan_line_version foreign key (plan_version) references plan_version (id),
  constraint plan_line_origin foreign key (origin) references plan_line (id),
  constraint plan_line_once unique (plan_version, origin),
  constraint plan_line_due check (
    (due_kind = 'BY_DAY' and due_day is not null and due_number is null and due_month is null)
    or (due_kind in ('AFTER_START', 'AFTER_LAST', 'MANDATE') and due_day is null and due_number > 0 and due_month is null)
    or (due_kind = 'CYCLE' and due_day is null and due_number in (6, 12) and due_month between 1 and 12)),
  constraint plan_line_valid check (valid_months is null or valid_months between 1 and 120),
  constraint plan_line_goal check (
    (goal_kind in ('SHARE', 'AT_LEAST') and goal_number between 1 and 100)
    or (goal_kind = 'PARTICIPATION' and goal_number is null))
);

create table plan_line_profession (
  line bigint not null,
  profession varchar(60) character set ascii collate ascii_bin not null,
  primary key (line, profession),
  constraint plan_line_profession_line foreign key (line) references plan_line (id),
  constraint plan_line_profession_code foreign key (profession) references organisation_profession (code)
);

create table plan_line_employer_kind (
  line bigint not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  primary key (line, kind),
  constraint plan_line_employer_kind_line foreign key (line) references plan_line (id)
);

create table plan_line_municipality (
  line bigint not null,
  municipality char(4) character set ascii collate ascii_bin not null,
  primary key (line, municipality),
  constraint plan_line_municipality_line foreign key (line) references plan_line (id),
  constraint plan_line_municipality_code foreign key (municipality) references organisation_municipality (code)
);

create table plan_line_employment_kind (
  line bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  primary key (line, kind),
  constraint plan_line_employment_kind_line foreign key (line) references plan_line (id)
);

create table plan_line_course (
  line bigint not null,
  course bigint not null,
  primary key (line, course),
  constraint plan_line_course_line foreign key (line) references plan_line (id),
  constraint plan_line_course_course foreign key (course) references catalogue_course (id)
);
