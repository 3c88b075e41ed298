-- A release is prepared until it is published: by the county's coordinator, or by itself when she has not after three weeks.
alter table statistics_release
  add column published_at datetime(6),
  add column published_by bigint,
  add column by_itself boolean not null default false;

update statistics_release set published_at = made_at, published_by = made_by;

alter table statistics_release
  add constraint statistics_release_published check ((published_at is null) = (published_by is null)),
  add constraint statistics_release_by_itself check (not by_itself or published_at is not null);
