create sequence catalogue_approval_seq start with 50 increment by 50 nocache;
create sequence catalogue_withdrawal_seq start with 50 increment by 50 nocache;

-- Append-only: that a named expert has approved exactly this version, and who recorded it.
create table catalogue_approval (
  id bigint not null primary key,
  course_version bigint not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  expert varchar(150) not null,
  title varchar(200) not null,
  approved_on date not null,
  note varchar(1000) not null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  constraint catalogue_approval_version foreign key (course_version) references catalogue_version (id),
  constraint catalogue_approval_recorder foreign key (recorded_by) references identity_person (id),
  constraint catalogue_approval_kinds check (kind in ('SUBJECT', 'LAW'))
);

-- Append-only: that an approval no longer stands, and why.
create table catalogue_withdrawal (
  id bigint not null primary key,
  approval bigint not null,
  reason varchar(1000) not null,
  at datetime(6) not null,
  withdrawn_by bigint not null,
  constraint catalogue_withdrawal_approval foreign key (approval) references catalogue_approval (id),
  constraint catalogue_withdrawal_once unique (approval),
  constraint catalogue_withdrawal_by foreign key (withdrawn_by) references identity_person (id)
);
