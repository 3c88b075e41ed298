create sequence external_proof_seq start with 50 increment by 50 nocache;
create sequence external_look_seq start with 50 increment by 50 nocache;

-- That somebody says she took a course elsewhere, and what a manager said to it.
create table external_proof (
  id bigint not null primary key,
  version int not null,
  person bigint not null,
  course bigint not null,
  happened_on date not null,
  shown_at datetime(6) not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  reason varchar(20) character set ascii collate ascii_bin,
  decided_at datetime(6),
  decided_by bigint,
  constraint external_proof_person foreign key (person) references identity_person (id),
  constraint external_proof_course foreign key (course) references external_course (id),
  constraint external_proof_states check (state in ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  constraint external_proof_reasons check (reason is null or reason in ('UNREADABLE', 'OTHER_PERSON', 'OTHER_COURSE', 'NO_DAY')),
  constraint external_proof_reason check ((state = 'DECLINED') = (reason is not null)),
  constraint external_proof_decided check (
    (state = 'WAITING') = (decided_at is null) and (state in ('CONFIRMED', 'DECLINED')) = (decided_by is not null))
);
create index external_proof_waiting on external_proof (state, person);

-- Sealed for the person, and there only as long as somebody needs to see it.
create table external_proof_file (
  proof bigint not null primary key,
  person bigint not null,
  type varchar(10) character set ascii collate ascii_bin not null,
  sealed mediumblob not null,
  constraint external_proof_file_proof foreign key (proof) references external_proof (id),
  constraint external_proof_file_person foreign key (person) references identity_person (id),
  constraint external_proof_file_types check (type in ('PDF', 'JPEG', 'PNG')),
  constraint external_proof_file_size check (length(sealed) <= 8000000)
);

-- Who has opened the file, and when.
create table external_look (
  id bigint not null primary key,
  proof bigint not null,
  viewer bigint not null,
  seen_at datetime(6) not null,
  constraint external_look_proof foreign key (proof) references external_proof (id),
  constraint external_look_viewer foreign key (viewer) references identity_person (id)
);
create index external_look_of_proof on external_look (proof, seen_at);
