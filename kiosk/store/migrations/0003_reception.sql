-- Moments are milliseconds since 1970 UTC; days are ISO dates of the business day.

create table closed_service (           -- services that staff have closed
  service text primary key,
  day text not null,                    -- the next one opens it by itself
  until_ms integer,                     -- when it opens again by itself, or null
  today_only integer not null check (today_only in (0, 1))
) strict, without rowid;

create table display_message (          -- one row: what staff let the displays say
  one integer primary key check (one = 1),
  day text not null,                    -- the next one ends it
  texts text not null check (json_valid(texts)),
  until_ms integer                      -- when it ends by itself, or null
) strict;

create table errand (                   -- what a desk asks of the one it sends somebody to
  ticket_id text primary key,           -- goes with the ticket
  note text not null,                   -- for staff; never in the log, on paper or a display
  back_to text,                         -- the desk to which the person comes back, or null
  service text not null                 -- for which they come back
) strict, without rowid;
