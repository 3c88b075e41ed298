-- Whether this database was created as a demo: told at the first start, and for ever. NULL: nobody has started here yet.
create table demo_origin (
  id int not null primary key,
  demo boolean,
  constraint demo_origin_one check (id = 1)
);
insert into demo_origin (id, demo) values (1, null);
