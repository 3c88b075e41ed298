create sequence home_report_seq start with 50 increment by 50 nocache;

-- What somebody could not use. No person and no computer: who wants an answer writes where to.
create table home_report (
  id bigint not null primary key,
  version int not null,
  page varchar(300) not null,
  what varchar(4000) not null,
  contact varchar(200) not null,
  sent_at datetime(6) not null,
  done_at datetime(6),
  constraint home_report_said check (what <> ''),
  constraint home_report_contact check (done_at is null or contact = '')
);
create index home_report_sent on home_report (sent_at);
