-- A form that registers a person works once, however often it is sent.
create table identity_registration (
  form_key varchar(40) character set ascii collate ascii_bin not null primary key,
  registered_by bigint not null,
  person bigint not null,
  constraint identity_registration_by foreign key (registered_by) references identity_person (id),
  constraint identity_registration_person foreign key (person) references identity_person (id)
);
create index identity_employment_staff on identity_employment (employer, unit, starts_on);
