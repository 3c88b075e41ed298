-- Every declaration; the newest on or before a day counts.
create or replace view organisation_headcount_view as
select h.id, h.employer, h.municipality, m.county, h.profession as profession_group, h.persons, h.counted_on
from organisation_headcount h
join organisation_municipality m on m.code = h.municipality;
