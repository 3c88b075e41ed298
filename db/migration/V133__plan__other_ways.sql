create sequence plan_other_way_seq start with 50 increment by 50 nocache;

-- That somebody needs another way through what a line asks of her. No reason is asked for or kept. open_of lets her ask once
-- at a time.
create table plan_other_way (
  id bigint not null primary key,
  version int not null,
  employment bigint not null,
  line bigint not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  asked_at datetime(6) not null,
  closed_at datetime(6),
  closed_by bigint,
  open_of bigint as (case when state = 'OPEN' then line end) virtual,
  constraint plan_other_way_employment foreign key (employment) references identity_employment (id),
  constraint plan_other_way_line foreign key (line) references plan_line (id),
  constraint plan_other_way_states check (state in ('OPEN', 'AGREED', 'EXEMPTED', 'WITHDRAWN')),
  constraint plan_other_way_closed check (
    (state = 'OPEN') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
  constraint plan_other_way_once unique (employment, open_of)
);
create index plan_other_way_of_employment on plan_other_way (employment);
