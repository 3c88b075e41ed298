create sequence statistics_released_line_seq start with 50 increment by 50 nocache;
create sequence statistics_released_line_place_seq start with 50 increment by 50 nocache;

-- A part of a municipality, such as 2560/2, when its profession group is divided.
alter table statistics_released modify place varchar(12) character set ascii collate ascii_bin not null;

-- A line of the county's plans as it stood when a release was made. No true count stands in these tables.
create table statistics_released_line (
  id bigint not null primary key,
  part_of bigint not null,
  line bigint not null,
  sort int not null,
  plan varchar(150) not null,
  name varchar(150) not null,
  goal_kind varchar(20) character set ascii collate ascii_bin not null,
  goal_number int,
  shown varchar(20) character set ascii collate ascii_bin not null,
  constraint statistics_released_line_part_of foreign key (part_of) references statistics_release (id),
  constraint statistics_released_line_line foreign key (line) references plan_line (id),
  constraint statistics_released_line_once unique (part_of, line),
  constraint statistics_released_line_goal check (
    (goal_kind in ('SHARE', 'AT_LEAST') and goal_number between 1 and 100)
    or (goal_kind = 'PARTICIPATION' and goal_number is null)),
  constraint statistics_released_line_shown check (shown in ('FIGURES', 'OWN_EMPLOYER', 'BY_COURSES'))
);
create index statistics_released_line_of on statistics_released_line (line);

-- The sum of the ranges of its parts in one municipality, where all employers have adopted the line.
create table statistics_released_line_place (
  id bigint not null primary key,
  line bigint not null,
  place char(4) character set ascii collate ascii_bin not null,
  standing varchar(20) character set ascii collate ascii_bin not null,
  employers int not null,
  adopters int not null,
  headcount int not null,
  missing int not null,
  registered_from int not null,
  registered_to int not null,
  started_from int not null,
  started_to int not null,
  completed_from int not null,
  completed_to int not null,
  constraint statistics_released_line_place_line foreign key (line) references statistics_released_line (id),
  constraint statistics_released_line_place_once unique (line, place),
  constraint statistics_released_line_place_adopters check (adopters between 0 and employers),
  constraint statistics_released_line_place_standing check (
    standing in ('FIGURES', 'NOT_ADOPTED', 'PARTLY', 'NOBODY', 'UNDIVIDED', 'OUTDATED'))
);
