-- Who answers for a contact, when it is open and whom it is for.
alter table organisation_local_contact
  add column owner varchar(150) not null default '',
  add column hours varchar(100),
  add column for_whom varchar(150);
