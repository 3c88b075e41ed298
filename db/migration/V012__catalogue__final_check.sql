create sequence catalogue_question_seq start with 50 increment by 50 nocache;

-- The bank of the final check; practice questions stand inside their blocks.
create table catalogue_question (
  id bigint not null primary key,
  course_version bigint not null,
  module bigint not null,
  stable_key varchar(60) character set ascii collate ascii_bin not null,
  sort int not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  content json not null,
  constraint catalogue_question_module foreign key (module, course_version)
    references catalogue_module (id, course_version),
  constraint catalogue_question_key unique (course_version, stable_key)
);
