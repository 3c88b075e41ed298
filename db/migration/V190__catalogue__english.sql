-- What a course and its chapters say of themselves to readers of English, beside title and summary.
alter table catalogue_version add column english_goals text not null default '';
alter table catalogue_module add column english_goals text not null default '', add column english_outline varchar(1000) not null default '';
