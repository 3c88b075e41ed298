-- Every declaration; the newest on or before a day counts.
create or replace view organisation_headcount_view as
select h.id, h.employer, w.kind as employer_kind, h.municipality, m.county, h.profession as profession_group, h.persons,
       h.counted_on
from organisation_headcount h
join organisation_employer w on w.id = h.employer
join organisation_municipality m on m.code = h.municipality;

-- The same by profession, of those declarations that are divided.
create or replace view organisation_headcount_part_view as
select headcount, profession, persons from organisation_headcount_part;
