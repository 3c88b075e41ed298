create sequence identity_person_seq start with 50 increment by 50 nocache;
create sequence identity_account_seq start with 50 increment by 50 nocache;
create sequence identity_employment_seq start with 50 increment by 50 nocache;
create sequence identity_role_grant_seq start with 50 increment by 50 nocache;
create sequence identity_audit_seq start with 50 increment by 50 nocache;
create sequence identity_failed_sign_in_seq start with 50 increment by 50 nocache;

-- No personnummer, here or anywhere.
create table identity_person (
  id bigint not null primary key,
  version int not null,
  name varchar(150) not null,
  invented boolean not null
);

create table identity_account (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  email varchar(190) character set utf8mb4 collate utf8mb4_bin not null,
  password_hash varchar(200) character set ascii collate ascii_bin,
  opened_at datetime(6) not null,
  constraint identity_account_person foreign key (person) references identity_person (id),
  constraint identity_account_one unique (person),
  constraint identity_account_email unique (email)
);

create table identity_employment (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  unit bigint not null,
  employer bigint not null,
  municipality char(4) character set ascii collate ascii_bin not null,
  profession varchar(60) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  starts_on date not null,
  ends_on date,
  constraint identity_employment_person foreign key (person) references identity_person (id),
  constraint identity_employment_unit foreign key (unit) references organisation_unit (id),
  constraint identity_employment_serves foreign key (employer, municipality)
    references organisation_employer_municipality (employer, municipality),
  constraint identity_employment_profession foreign key (profession) references organisation_profession (code),
  constraint identity_employment_days check (ends_on is null or ends_on >= starts_on)
);
create index identity_employment_where on identity_employment (municipality, profession, starts_on);

create table identity_role_grant (
  id bigint not null primary key,
  person bigint not null,
  role varchar(30) character set ascii collate ascii_bin not null,
  scope_level varchar(20) character set ascii collate ascii_bin not null,
  scope_code varchar(40) character set ascii collate ascii_bin not null,
  granted_at datetime(6) not null,
  granted_by bigint not null,
  constraint identity_role_grant_person foreign key (person) references identity_person (id),
  constraint identity_role_grant_once unique (person, role, scope_level, scope_code)
);

-- Append-only: who did what that others must be able to ask about later.
create table identity_audit (
  id bigint not null primary key,
  at datetime(6) not null,
  person bigint not null,
  action varchar(60) character set ascii collate ascii_bin not null,
  subject varchar(200) not null
);
create index identity_audit_at on identity_audit (at);

create table identity_failed_sign_in (
  id bigint not null primary key,
  at datetime(6) not null,
  email_hash char(64) character set ascii collate ascii_bin not null,
  address varchar(60) character set ascii collate ascii_bin not null
);
create index identity_failed_sign_in_email on identity_failed_sign_in (email_hash, at);
create index identity_failed_sign_in_address on identity_failed_sign_in (address, at);
