-- Units by name, for the own employer's figures.
create or replace view organisation_unit_view as
select id as unit, employer, name from organisation_unit;
