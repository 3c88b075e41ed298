-- Who published a version, so that nobody approves her own text; 0 is the system.
alter table catalogue_version add column published_by bigint not null default 0;
