create sequence statistics_wait_seq start with 50 increment by 50 nocache;

-- That a county's release waits, since an attentive reader could conclude something from it. What it was is not kept.
create table statistics_wait (
  id bigint not null primary key,
  county char(2) character set ascii collate ascii_bin not null,
  period varchar(10) character set ascii collate ascii_bin not null,
  since datetime(6) not null,
  constraint statistics_wait_county foreign key (county) references organisation_county (code),
  constraint statistics_wait_once unique (county, period)
);
