create sequence statistics_note_seq start with 50 increment by 50 nocache;

-- What the county says to whoever reads a release: what was corrected, what to know. Written once.
create table statistics_note (
  id bigint not null primary key,
  about bigint not null,
  text varchar(1000) not null,
  written_at datetime(6) not null,
  written_by bigint not null,
  constraint statistics_note_about foreign key (about) references statistics_release (id),
  constraint statistics_note_once unique (about),
  constraint statistics_note_text check (text <> '')
);
