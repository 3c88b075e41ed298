-- Places and profession groups by code, for figures.
create or replace view organisation_municipality_view as
select code, county, name, tile_row, tile_column from organisation_municipality;

create or replace view organisation_profession_view as
select code, name_sv, name_en, sort from organisation_profession where parent is null;

create or replace view organisation_profession_in_group_view as
select code, parent as profession_group from organisation_profession where parent is not null;
