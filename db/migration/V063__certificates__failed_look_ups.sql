create sequence certificates_failed_look_up_seq start with 50 increment by 50 nocache;

-- Numbers that were no certificate's, for as long as they are counted: only when, and from which computer.
create table certificates_failed_look_up (
  id bigint not null primary key,
  at datetime(6) not null,
  address varchar(60) character set ascii collate ascii_bin not null
);
create index certificates_failed_look_up_address on certificates_failed_look_up (address, at);
create index certificates_failed_look_up_at on certificates_failed_look_up (at);
