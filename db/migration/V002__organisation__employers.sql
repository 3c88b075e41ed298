create sequence organisation_employer_seq start with 50 increment by 50 nocache;
create sequence organisation_unit_seq start with 50 increment by 50 nocache;
create sequence organisation_headcount_seq start with 50 increment by 50 nocache;
create sequence organisation_local_contact_seq start with 50 increment by 50 nocache;

create table organisation_employer (
  id bigint not null primary key,
  version int not null,
  name varchar(150) not null,
  kind varchar(30) character set ascii collate ascii_bin not null
);

create table organisation_employer_municipality (
  employer bigint not null,
  municipality char(4) character set ascii collate ascii_bin not null,
  primary key (employer, municipality),
  constraint organisation_employer_municipality_employer foreign key (employer) references organisation_employer (id),
  constraint organisation_employer_municipality_municipality foreign key (municipality)
    references organisation_municipality (code)
);

create table organisation_unit (
  id bigint not null primary key,
  employer bigint not null,
  name varchar(150) not null,
  constraint organisation_unit_employer foreign key (employer) references organisation_employer (id),
  constraint organisation_unit_name unique (employer, name)
);

-- The denominator: persons, not full-time equivalents. Append-only: the newest before a day counts.
create table organisation_headcount (
  id bigint not null primary key,
  employer bigint not null,
  municipality char(4) character set ascii collate ascii_bin not null,
  profession varchar(60) character set ascii collate ascii_bin not null,
  persons int not null,
  counted_on date not null,
  source varchar(200) not null,
  declared_by bigint not null,
  declared_at datetime(6) not null,
  constraint organisation_headcount_serves foreign key (employer, municipality)
    references organisation_employer_municipality (employer, municipality),
  constraint organisation_headcount_profession foreign key (profession) references organisation_profession (code),
  constraint organisation_headcount_persons check (persons between 0 and 100000)
);
create index organisation_headcount_newest on organisation_headcount (municipality, profession, counted_on);

create table organisation_local_contact (
  id bigint not null primary key,
  version int not null,
  municipality char(4) character set ascii collate ascii_bin not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  label varchar(150) not null,
  target varchar(300) not null,
  checked_on date not null,
  constraint organisation_local_contact_municipality foreign key (municipality)
    references organisation_municipality (code),
  constraint organisation_local_contact_kind unique (municipality, kind)
);
