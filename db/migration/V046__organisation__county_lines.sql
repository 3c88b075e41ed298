create sequence organisation_county_line_seq start with 50 increment by 50 nocache;

-- A county's own help lines, beside the national ones of db/reference.
create table organisation_county_line (
  id bigint not null primary key,
  version int not null,
  county char(2) character set ascii collate ascii_bin not null,
  label varchar(150) not null,
  target varchar(300) not null,
  hours varchar(100),
  for_whom varchar(150),
  owner varchar(150) not null,
  checked_on date not null,
  constraint organisation_county_line_county foreign key (county) references organisation_county (code),
  constraint organisation_county_line_label unique (county, label)
);
