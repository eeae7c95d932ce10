-- What retention keeps (P9, design.md 13.13). Of visits: no numbers, no clock times, no operators, no
-- flags. The audit is another thing: what staff did, at which post, to the minute.

create table if not exists archived_day (
  day text primary key,
  issued integer not null,
  preferential integer                  -- null below five (P4)
) strict, without rowid;

create table if not exists visit (
  day text not null,
  service text not null,
  outcome text not null,
  waiting_s integer,
  walking_s integer,
  service_s integer
) strict;
create index if not exists visit_day on visit (day, service);

create table if not exists half_hour (
  day text not null,
  half_hour text not null,              -- local, 10:30
  service text not null,
  arrived integer not null,
  primary key (day, half_hour, service)
) strict, without rowid;

create table if not exists audit (      -- who reset, voided or changed what; never about whom
  day text not null,
  at_ms integer not null,               -- whole minutes: nobody is found by the instant
  kind text not null,
  actor text not null,                  -- role:place, never a name
  detail text not null
) strict;
create index if not exists audit_day on audit (day);

create table if not exists taken (      -- how long desks were taken, from call to ready; for forecasts
  day text not null,
  service text not null,
  took_s integer not null
) strict;
create index if not exists taken_service on taken (service, day);

create table if not exists kept_booking ( -- how late those with a booking came, null for who did not
  day text not null,
  late_s integer
) strict;
create index if not exists kept_booking_day on kept_booking (day);
