create sequence certificates_certificate_seq start with 50 increment by 50 nocache;
create sequence certificates_revocation_seq start with 50 increment by 50 nocache;

-- One for each completion. The number is random; what the certificate says stands in the completion.
create table certificates_certificate (
  id bigint not null primary key,
  completion bigint not null,
  number char(12) character set ascii collate ascii_bin not null,
  issued_at datetime(6) not null,
  constraint certificates_certificate_completion foreign key (completion) references learning_completion (id),
  constraint certificates_certificate_once unique (completion),
  constraint certificates_certificate_number unique (number)
);

-- Append-only: that a certificate is worth nothing any more, and why.
create table certificates_revocation (
  id bigint not null primary key,
  certificate bigint not null,
  reason varchar(1000) not null,
  at datetime(6) not null,
  revoked_by bigint not null,
  constraint certificates_revocation_certificate foreign key (certificate) references certificates_certificate (id),
  constraint certificates_revocation_once unique (certificate),
  constraint certificates_revocation_by foreign key (revoked_by) references identity_person (id)
);
