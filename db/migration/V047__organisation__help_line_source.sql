-- Where a national number was read, and whether it is for professionals, who find it on the safety page alone.
alter table organisation_help_line
  add column source varchar(200) not null default '',
  add column professional boolean not null default false;
