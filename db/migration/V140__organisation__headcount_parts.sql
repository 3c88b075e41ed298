-- A group's headcount by profession, declared together with it.
create table organisation_headcount_part (
  headcount bigint not null,
  profession varchar(60) character set ascii collate ascii_bin not null,
  persons int not null,
  primary key (headcount, profession),
  constraint organisation_headcount_part_of foreign key (headcount) references organisation_headcount (id),
  constraint organisation_headcount_part_profession foreign key (profession) references organisation_profession (code),
  constraint organisation_headcount_part_persons check (persons between 1 and 100000)
);
