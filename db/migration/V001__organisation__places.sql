-- Counties, municipalities, professions and help lines are reference data: see db/reference.
create table organisation_county (
  code char(2) character set ascii collate ascii_bin not null primary key,
  name varchar(100) not null
);

create table organisation_municipality (
  code char(4) character set ascii collate ascii_bin not null primary key,
  county char(2) character set ascii collate ascii_bin not null,
  name varchar(100) not null,
  population int,
  minority_languages varchar(100),
  tile_row int,
  tile_column int,
  constraint organisation_municipality_county foreign key (county) references organisation_county (code),
  constraint organisation_municipality_in_county check (left(code, 2) = county)
);

-- A tree of two levels; the first is the profession group of all figures.
create table organisation_profession (
  code varchar(60) character set ascii collate ascii_bin not null primary key,
  parent varchar(60) character set ascii collate ascii_bin,
  name_sv varchar(100) not null,
  name_en varchar(100) not null,
  sort int not null,
  constraint organisation_profession_parent foreign key (parent) references organisation_profession (code)
);

create table organisation_help_line (
  code varchar(60) character set ascii collate ascii_bin not null primary key,
  name_sv varchar(100) not null,
  name_en varchar(100) not null,
  number varchar(30) not null,
  hours_sv varchar(60),
  hours_en varchar(60),
  note_sv varchar(200),
  note_en varchar(200),
  checked_on date not null,
  sort int not null
);
