create sequence external_course_seq start with 50 increment by 50 nocache;

-- What a county counts although it is taken elsewhere. A retired one is not chosen any more; what was shown of it stays.
create table external_course (
  id bigint not null primary key,
  version int not null,
  county char(2) character set ascii collate ascii_bin not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  name varchar(150) not null,
  link varchar(500) not null,
  proof varchar(300) not null,
  valid_months int,
  retired boolean not null,
  constraint external_course_county foreign key (county) references organisation_county (code),
  constraint external_course_name unique (county, name),
  constraint external_course_kinds check (kind in ('COURSE', 'MEETING')),
  constraint external_course_valid check (valid_months is null or valid_months between 1 and 120)
);

-- What plans named in words until now.
insert into external_course (id, version, county, kind, name, link, proof, valid_months, retired)
select nextval(external_course_seq), 1, named.county, 'COURSE', named.name, named.link, '', null, false
from (
  select p.county, l.elsewhere as name, max(l.elsewhere_link) as link
  from plan_line l
  join plan_version v on v.id = l.plan_version
  join plan_plan p on p.id = v.plan
  where l.elsewhere <> ''
  group by p.county, l.elsewhere
) named;
