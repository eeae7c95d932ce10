-- How long people wait. What one ticket was told stands on its own row, as it depends on constants of
-- the calling rule; what became of it is kept by service, without the ticket.

create table forecast (                 -- one row: what the branch can say at a moment
  one integer primary key check (one = 1),
  day text not null,
  made_ms integer not null,
  holder text not null,                 -- process that made it
  sequence integer not null,            -- last event it knows
  newcomers text not null check (json_valid(newcomers)),
  others text not null check (json_valid(others))  -- who waits, who is expected, by id
) strict;

create table forecast_outcome (         -- what was said, raw and as told, and what happened; seconds
  place integer primary key,            -- in the order of the calls
  service text not null,
  low_s real not null,
  median_s real not null,
  high_s real not null,
  told_low_s real not null,
  told_median_s real not null,
  told_high_s real not null,
  waited_s integer not null
) strict;
create index forecast_outcome_service on forecast_outcome (service, place);

create table kept_open (                -- services that a supervisor lets go on although it is late
  service text primary key,
  day text not null                     -- the next one ends it
) strict, without rowid;

alter table ticket add column told text check (json_valid(told));
