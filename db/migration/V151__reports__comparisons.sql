create sequence reports_sheet_seq start with 50 increment by 50 nocache;
create sequence reports_answer_seq start with 50 increment by 50 nocache;

-- What Öppna jämförelser asks for in a year, in our own words. Reference data.
create table reports_question (
  year int not null,
  number int not null,
  text_sv varchar(500) not null,
  text_en varchar(500) not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  basis varchar(30) character set ascii collate ascii_bin,
  primary key (year, number),
  constraint reports_question_year check (year between 2020 and 2099),
  constraint reports_question_number check (number between 1 and 99),
  constraint reports_question_kind check (kind in ('YES_NO', 'SHARE', 'NUMBER', 'TEXT'))
);

-- An employer's answers for a year. A signed one never changes; the next revision corrects it.
create table reports_sheet (
  id bigint not null primary key,
  version int not null,
  employer bigint not null,
  year int not null,
  revision int not null,
  opened_at datetime(6) not null,
  opened_by bigint not null,
  signed_at datetime(6),
  signed_by bigint,
  constraint reports_sheet_employer foreign key (employer) references organisation_employer (id),
  constraint reports_sheet_once unique (employer, year, revision),
  constraint reports_sheet_revision check (revision between 1 and 99),
  constraint reports_sheet_signed check ((signed_at is null) = (signed_by is null))
);

create table reports_answer (
  id bigint not null primary key,
  sheet bigint not null,
  number int not null,
  text varchar(500) not null,
  answered_at datetime(6) not null,
  answered_by bigint not null,
  constraint reports_answer_sheet foreign key (sheet) references reports_sheet (id),
  constraint reports_answer_once unique (sheet, number),
  constraint reports_answer_text check (text <> '')
);
