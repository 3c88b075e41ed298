create sequence external_report_seq start with 50 increment by 50 nocache;

-- Append-only: a new report of the same is a new revision, and the newest holds.
create table external_report (
  id bigint not null primary key,
  employer bigint not null,
  municipality char(4) character set ascii collate ascii_bin not null,
  profession varchar(60) character set ascii collate ascii_bin not null,
  course_here bigint,
  course_elsewhere bigint,
  quarter_from date not null,
  persons int not null,
  revision int not null,
  reported_at datetime(6) not null,
  reported_by bigint not null,
  constraint external_report_employer foreign key (employer) references organisation_employer (id),
  constraint external_report_municipality foreign key (municipality) references organisation_municipality (code),
  constraint external_report_profession foreign key (profession) references organisation_profession (code),
  constraint external_report_here foreign key (course_here) references catalogue_course (id),
  constraint external_report_elsewhere foreign key (course_elsewhere) references external_course (id),
  constraint external_report_one check ((course_here is null) <> (course_elsewhere is null)),
  constraint external_report_persons check (persons >= 0),
  constraint external_report_once_here unique (employer, quarter_from, municipality, profession, course_here, revision),
  constraint external_report_once_elsewhere unique (employer, quarter_from, municipality, profession, course_elsewhere, revision)
);
