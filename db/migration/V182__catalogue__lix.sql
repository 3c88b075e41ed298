-- How hard a lesson is to read; unknown for versions that were published before it was counted, and for other languages.
alter table catalogue_lesson add column lix int;
