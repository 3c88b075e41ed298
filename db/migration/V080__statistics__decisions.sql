create sequence statistics_decision_seq start with 50 increment by 50 nocache;

-- What a county has decided about its figures from a 1 January on. Append-only: the newest revision holds.
create table statistics_decision (
  id bigint not null primary key,
  county char(2) character set ascii collate ascii_bin not null,
  holds_from date not null,
  revision int not null,
  k int not null,
  known int not null,
  decided_at datetime(6) not null,
  decided_by bigint not null,
  constraint statistics_decision_county foreign key (county) references organisation_county (code),
  constraint statistics_decision_once unique (county, holds_from, revision),
  constraint statistics_decision_day check (month(holds_from) = 1 and dayofmonth(holds_from) = 1),
  constraint statistics_decision_k check (k between 3 and 20),
  constraint statistics_decision_known check (known in (1, 3))
);

create table statistics_target (
  decision bigint not null,
  course bigint not null,
  percent int not null,
  primary key (decision, course),
  constraint statistics_target_decision foreign key (decision) references statistics_decision (id),
  constraint statistics_target_course foreign key (course) references catalogue_course (id),
  constraint statistics_target_percent check (percent between 1 and 100)
);

-- The primary key keeps clusters disjoint.
create table statistics_cluster (
  decision bigint not null,
  municipality char(4) character set ascii collate ascii_bin not null,
  name varchar(60) not null,
  primary key (decision, municipality),
  constraint statistics_cluster_decision foreign key (decision) references statistics_decision (id),
  constraint statistics_cluster_municipality foreign key (municipality) references organisation_municipality (code)
);
