-- What statistics may know of employments: no names.
create or replace view identity_employment_view as
select e.id as employment,
       e.person,
       e.employer,
       e.unit,
       e.municipality,
       m.county,
       coalesce(p.parent, p.code) as profession_group,
       e.profession,
       w.kind as employer_kind,
       e.starts_on,
       e.ends_on
from identity_employment e
join organisation_municipality m on m.code = e.municipality
join organisation_profession p on p.code = e.profession
join organisation_employer w on w.id = e.employer;
