-- How many municipalities' true counts a reader may know, as the release was made for it.
alter table statistics_release add column known int not null default 1;
