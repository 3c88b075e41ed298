-- Why a certificate is revoked comes from a closed list, so that nothing is written about a person.
update certificates_revocation set reason = 'MISTAKE' where reason not in ('MISTAKE', 'NOT_TAKEN', 'USED_BY_OTHER', 'OWN_WISH');
alter table certificates_revocation
  modify reason varchar(20) character set ascii collate ascii_bin not null,
  add constraint certificates_revocation_reason check (reason in ('MISTAKE', 'NOT_TAKEN', 'USED_BY_OTHER', 'OWN_WISH'));
