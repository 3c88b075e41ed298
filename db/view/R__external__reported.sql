-- What employers say their staff took in a quarter, elsewhere than here: the newest revision. It is never added to what is
-- recorded of persons.
create or replace view external_reported_view as
select r.employer,
       r.municipality,
       m.county,
       r.profession as profession_group,
       if(r.course_here is null, 'ELSEWHERE', 'HERE') as course_kind,
       coalesce(r.course_here, r.course_elsewhere) as course,
       coalesce(x.name, v.title) as course_name,
       r.quarter_from,
       r.persons,
       r.reported_at
from external_report r
join organisation_municipality m on m.code = r.municipality
left join external_course x on x.id = r.course_elsewhere
left join catalogue_version v on v.course = r.course_here and v.state = 'PUBLISHED'
where not exists (
  select 1 from external_report n
  where n.employer = r.employer and n.municipality = r.municipality and n.profession = r.profession
    and n.course_here <=> r.course_here and n.course_elsewhere <=> r.course_elsewhere
    and n.quarter_from = r.quarter_from and n.revision > r.revision);

-- Which employers have reported of which courses, and when: every revision, without what it says.
create or replace view external_reporting_view as
select r.employer,
       m.county,
       if(r.course_here is null, 'ELSEWHERE', 'HERE') as course_kind,
       coalesce(r.course_here, r.course_elsewhere) as course,
       coalesce(x.name, v.title) as course_name,
       r.reported_at
from external_report r
join organisation_municipality m on m.code = r.municipality
left join external_course x on x.id = r.course_elsewhere
left join catalogue_version v on v.course = r.course_here and v.state = 'PUBLISHED';
