-- Counties, municipalities and professions are reference data: see db/reference.
create table organisation_county (
  code char(2) character set ascii collate ascii_bin not null primary key,
  name varchar(100) not null
);

create table organisation_municipality (
  code char(4) character set ascii collate ascii_bin not null primary key,
  county char(2) character set ascii collate ascii_bin not null,
  name varchar(100) not null,
  population int,
  minority_languages varchar(100) not null default '',
  tile_row int,
  tile_column int,
  constraint organisation_municipality_county foreign key (county) references organisation_county (code),
  constraint organisation_municipality_in_county check (left(code, 2) = county)
);
