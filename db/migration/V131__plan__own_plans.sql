-- A plan belongs to a county or to one employer, never to both.
alter table plan_plan
  modify county char(2) character set ascii collate ascii_bin,
  add employer bigint,
  add constraint plan_plan_employer foreign key (employer) references organisation_employer (id),
  add constraint plan_plan_owner check ((county is null) <> (employer is null));
