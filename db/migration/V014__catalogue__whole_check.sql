-- A condition with null is unknown, and unknown passes: a final check must have all three.
alter table catalogue_version drop constraint catalogue_version_check;
alter table catalogue_version add constraint catalogue_version_check check (
  (check_title is null and pass_mark is null and questions_drawn is null)
  or (check_title is not null
    and pass_mark is not null and pass_mark between 1 and 100
    and questions_drawn is not null and questions_drawn > 0));
