create sequence identity_spare_code_seq start with 50 increment by 50 nocache;

-- The secret is sealed with the server's key for its person; a code is good once, so the last step that was used is kept.
create table identity_second_factor (
  person bigint not null primary key,
  version int not null,
  sealed_secret varbinary(100) not null,
  set_up_at datetime(6) not null,
  last_step bigint not null,
  constraint identity_second_factor_person foreign key (person) references identity_person (id)
);

-- Keyed hashes: without the server's key nobody can try codes against a copy of this table.
create table identity_spare_code (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  code_hash char(64) character set ascii collate ascii_bin not null,
  used_at datetime(6),
  constraint identity_spare_code_factor foreign key (person) references identity_second_factor (person) on delete cascade,
  constraint identity_spare_code_once unique (person, code_hash)
);
