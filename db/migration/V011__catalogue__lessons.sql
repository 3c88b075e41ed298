create sequence catalogue_module_seq start with 50 increment by 50 nocache;
create sequence catalogue_lesson_seq start with 50 increment by 50 nocache;
create sequence catalogue_block_seq start with 50 increment by 50 nocache;

create table catalogue_module (
  id bigint not null primary key,
  course_version bigint not null,
  stable_key varchar(60) character set ascii collate ascii_bin not null,
  sort int not null,
  title varchar(200) not null,
  english_title varchar(200) not null,
  goals text not null,
  constraint catalogue_module_version foreign key (course_version) references catalogue_version (id),
  constraint catalogue_module_key unique (course_version, stable_key),
  constraint catalogue_module_within unique (id, course_version)
);

create table catalogue_lesson (
  id bigint not null primary key,
  module bigint not null,
  course_version bigint not null,
  stable_key varchar(60) character set ascii collate ascii_bin not null,
  sort int not null,
  title varchar(200) not null,
  lang varchar(35) character set ascii collate ascii_bin not null,
  minutes int not null,
  constraint catalogue_lesson_module foreign key (module, course_version)
    references catalogue_module (id, course_version),
  constraint catalogue_lesson_key unique (course_version, stable_key),
  constraint catalogue_lesson_sort unique (course_version, sort)
);

-- What is counted or joined has a column; the rest of a block is JSON.
create table catalogue_block (
  id bigint not null primary key,
  lesson bigint not null,
  stable_key varchar(60) character set ascii collate ascii_bin not null,
  sort int not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  lang varchar(35) character set ascii collate ascii_bin not null,
  content json not null,
  constraint catalogue_block_lesson foreign key (lesson) references catalogue_lesson (id),
  constraint catalogue_block_key unique (lesson, stable_key),
  constraint catalogue_block_sort unique (lesson, sort),
  constraint catalogue_block_kind check (json_value(content, '$.kind') = kind)
);
