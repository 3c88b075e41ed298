-- Sessions begun before this moment have ended: the password was changed.
alter table identity_account add column sessions_since datetime(6);
alter table identity_audit add index identity_audit_person (person, at);
