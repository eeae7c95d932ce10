-- Moments are milliseconds since 1970 UTC; days are ISO dates of the business day.

create table ticket (
  id text primary key,                  -- UUIDv7
  day text not null,
  queue text not null check (length(queue) = 1),
  round integer not null check (round >= 1),
  number integer not null check (number between 1 and 999),
  service text not null,
  issued_ms integer not null,
  origin text not null,                 -- kiosk, desk or reception post that issued it
  language text not null check (length(language) between 2 and 3),
  token text not null check (length(token) = 32),
  start_s integer not null,             -- constants of the calling rule; they go with the row
  rate integer not null check (rate >= 1),
  head_start_s integer not null check (head_start_s >= 0),
  preferential integer not null check (preferential in (0, 1)),
  status text not null check (status in ('waiting', 'called', 'serving', 'parked',
    'served', 'no_show', 'voided', 'unserved')),
  booked_ms integer,
  target_desk text,
  desk text,
  called_ms integer,
  calls integer not null default 0 check (calls >= 0),
  shown_ms integer,
  serving_ms integer,
  served_s integer not null default 0 check (served_s >= 0),
  ended_ms integer,
  closed_by integer,                    -- event of the reset that ended it
  closed_from text,                     -- status before that reset, for its undo
  unique (day, queue, round, number)
) strict;

create unique index ticket_live on ticket (queue, number)
  where closed_by is null and status in ('waiting', 'called', 'serving', 'parked', 'no_show');
create unique index ticket_at_desk on ticket (desk) where status in ('called', 'serving');
create index ticket_status on ticket (status)
  where status in ('waiting', 'called', 'serving', 'parked', 'no_show');
create index ticket_day on ticket (day, queue, status);

create table counter (                  -- how far numbering has come
  day text not null,
  queue text not null,
  round integer not null check (round >= 1),
  number integer,                       -- null before the first of a round
  primary key (day, queue)
) strict, without rowid;

create table head (                     -- one row: the end of the event log
  one integer primary key check (one = 1),
  sequence integer not null,
  call integer not null,
  hash blob not null check (length(hash) = 32)
) strict;
insert into head values (1, 0, 0, zeroblob(32));

create table event (                    -- append-only: history, audit and call list in one
  sequence integer primary key,
  day text not null,
  at_ms integer not null,
  kind text not null,
  actor text not null,                  -- role:place
  ticket_id text,
  queue text,
  number integer,
  desk text,
  service text,
  call integer unique,                  -- one more for each call or recall, else null
  detail text not null default '{}' check (json_valid(detail)),
  hash blob not null check (length(hash) = 32)
) strict;
create index event_ticket on event (ticket_id, sequence);
create index event_desk on event (desk, sequence) where desk is not null;
create index event_day on event (day, call);
create index event_reset on event (sequence) where kind in ('reset', 'day_closed', 'reset_undone');

create table print_job (
  id text primary key,
  ticket_id text not null,
  copy integer not null check (copy >= 0),  -- 0 is the first slip, then reprints
  printer text not null,
  content text not null check (json_valid(content)),
  status text not null check (status in
    ('queued', 'sending', 'sent', 'printed', 'failed', 'unknown')),
  confirmation text not null default 'none',
  condition text not null default 'unknown',
  process_id text not null check (length(process_id) = 4),
  queued_ms integer not null,
  sending_ms integer,
  done_ms integer,
  unique (ticket_id, copy)
) strict;
create index print_job_open on print_job (printer, queued_ms)
  where status in ('queued', 'sending', 'sent');

create table appointment (              -- no name and no reason (P7)
  id text primary key,
  day text not null,
  code text not null,
  mark text,                            -- keyed fingerprint of the tax code for its day
  service text not null,
  starts_ms integer not null,
  duration_min integer not null check (duration_min > 0),
  mode text not null check (mode in ('in_person', 'phone_recontact', 'web_meeting')),
  ticket_id text,
  unique (day, code)
) strict;
create index appointment_mark on appointment (day, mark) where mark is not null;
create index appointment_start on appointment (day, starts_ms);

create table look_up (                  -- when somebody looked for a booking, to slow down probing
  place text not null,
  at_ms integer not null
) strict;
create index look_up_place on look_up (place, at_ms);

create table desk_session (             -- one at a time for each desk
  sequence integer primary key,         -- event that opened it
  desk text not null,
  actor text not null,
  opened_ms integer not null,
  paused_ms integer,
  closed_ms integer
) strict;
create unique index desk_session_open on desk_session (desk) where closed_ms is null;

create table business_day (
  day text primary key,
  closed_ms integer,
  closed_by integer                     -- event of the closing
) strict, without rowid;

create table device (                   -- last sign of life of kiosks and displays
  kind text not null,
  name text not null,
  condition text not null,
  since_ms integer not null,
  seen_ms integer not null,
  shown integer not null default 0,     -- a display's last call on the screen
  primary key (kind, name)
) strict, without rowid;

create table roll (                     -- paper used since the roll was changed, by printer
  printer text primary key,
  used_mm integer not null check (used_mm >= 0)
) strict, without rowid;

create table help_request (
  place text primary key,
  asked_ms integer not null
) strict, without rowid;

create table lease (                    -- which process does the background work
  name text primary key,
  holder text not null,
  until_ms integer not null
) strict, without rowid;

create table notice (                   -- what staff must be told about the store itself
  at_ms integer not null,
  key text not null,
  detail text not null
) strict;
