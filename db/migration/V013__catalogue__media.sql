create sequence catalogue_version_file_seq start with 50 increment by 50 nocache;

-- The same bytes are kept once, whichever versions and courses show them.
create table catalogue_media (
  sha256 char(64) character set ascii collate ascii_bin not null primary key,
  media_type varchar(10) character set ascii collate ascii_bin not null,
  size int not null,
  bytes mediumblob not null,
  constraint catalogue_media_size check (size = length(bytes) and size <= 2097152)
);

create table catalogue_version_file (
  id bigint not null primary key,
  course_version bigint not null,
  name varchar(100) character set ascii collate ascii_bin not null,
  media char(64) character set ascii collate ascii_bin not null,
  constraint catalogue_version_file_version foreign key (course_version) references catalogue_version (id),
  constraint catalogue_version_file_media foreign key (media) references catalogue_media (sha256),
  constraint catalogue_version_file_name unique (course_version, name)
);
