create sequence notifications_mail_seq start with 50 increment by 50 nocache;

-- What is to be sent. Address, subject and text are sealed with the server's key, and gone as soon as it is sent or given up.
create table notifications_mail (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  sealed varbinary(8000),
  queued_at datetime(6) not null,
  next_try_at datetime(6) not null,
  tries int not null,
  claimed_until datetime(6),
  given_up_at datetime(6),
  constraint notifications_mail_person foreign key (person) references identity_person (id),
  constraint notifications_mail_tries check (tries >= 0),
  constraint notifications_mail_sealed check (sealed is not null or given_up_at is not null)
);
create index notifications_mail_next on notifications_mail (next_try_at);
