create sequence identity_password_request_seq start with 50 increment by 50 nocache;
create sequence identity_password_link_seq start with 50 increment by 50 nocache;

-- One code per person: a new one replaces it, using it deletes it. Codes and tokens stand here as keyed hashes alone.
create table identity_access_code (
  person bigint not null primary key,
  version int not null,
  code_hash char(64) character set ascii collate ascii_bin not null,
  issued_at datetime(6) not null,
  issued_by bigint not null,
  valid_until datetime(6) not null,
  constraint identity_access_code_person foreign key (person) references identity_person (id)
);

-- That somebody asked for a link, whether or not the address is known here; a job answers within seconds and deletes it.
create table identity_password_request (
  id bigint not null primary key,
  email varchar(190) character set utf8mb4 collate utf8mb4_bin not null,
  asked_at datetime(6) not null
);

create table identity_password_link (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  token_hash char(64) character set ascii collate ascii_bin not null,
  valid_until datetime(6) not null,
  constraint identity_password_link_person foreign key (person) references identity_person (id),
  constraint identity_password_link_token unique (token_hash)
);

-- The link that makes the first administrator: at most one row.
create table identity_first_link (
  id tinyint not null primary key,
  version int not null,
  token_hash char(64) character set ascii collate ascii_bin not null,
  valid_until datetime(6) not null,
  constraint identity_first_link_one check (id = 1)
);
