create sequence learning_meeting_seq start with 50 increment by 50 nocache;
create sequence learning_attendance_seq start with 50 increment by 50 nocache;

-- A sitting that a group has had, registered for an employer or one of its units. How many were registered stays when
-- attendances go, so that nothing tells a no from silence.
create table learning_meeting (
  id bigint not null primary key,
  version int not null,
  sitting bigint not null,
  employer bigint not null,
  scope varchar(40) character set ascii collate ascii_bin not null,
  held_on date not null,
  registered int not null,
  registered_at datetime(6) not null,
  registered_by bigint not null,
  constraint learning_meeting_sitting foreign key (sitting) references catalogue_sitting (id),
  constraint learning_meeting_employer foreign key (employer) references organisation_employer (id),
  constraint learning_meeting_once unique (sitting, scope, held_on)
);
create index learning_meeting_scope on learning_meeting (scope, registered_at);

-- That somebody is said to have been there, and what she answered. A pass stands here once she has said yes and it counted.
create table learning_attendance (
  id bigint not null primary key,
  version int not null,
  meeting bigint not null,
  person bigint not null,
  employment bigint not null,
  sitting bigint not null,
  held_on date not null,
  registered_at datetime(6) not null,
  answer varchar(3) character set ascii collate ascii_bin,
  answered_at datetime(6),
  enrolment bigint,
  constraint learning_attendance_meeting foreign key (meeting) references learning_meeting (id),
  constraint learning_attendance_person foreign key (person) references identity_person (id),
  constraint learning_attendance_employment foreign key (employment) references identity_employment (id),
  constraint learning_attendance_sitting foreign key (sitting) references catalogue_sitting (id),
  constraint learning_attendance_enrolment foreign key (enrolment) references learning_enrolment (id),
  constraint learning_attendance_once unique (person, sitting, held_on),
  constraint learning_attendance_answers check (answer is null or answer in ('YES', 'NO')),
  constraint learning_attendance_answered check ((answer is null) = (answered_at is null)),
  constraint learning_attendance_credit check (enrolment is null or (answer is not null and answer = 'YES'))
);
create index learning_attendance_registered on learning_attendance (registered_at);
