-- Uptimes are milliseconds since a start of the computer, which `boot` names: no clock tells them.

create table staff (                    -- no name: the office knows who has which number
  person text primary key,              -- pseudonym in the event log
  number text not null unique check (length(number) between 1 and 4),
  roles text not null check (json_valid(roles)),
  pin text not null check (pin like '$argon2id$%')
) strict, without rowid;

create table sign_in_try (              -- wrong tries in a row
  whose text primary key,               -- number:N, whoever has it or nobody, or at:POST
  count integer not null check (count > 0),
  boot text not null,
  since_ms integer not null
) strict, without rowid;

create table signed_in (                -- one person at a post, one post of a kind for a person
  kind text not null,
  place text not null,
  person text not null references staff (person) on delete cascade,
  sequence integer not null,            -- event that began it
  boot text not null,
  active_ms integer not null,
  primary key (kind, place),
  unique (kind, person)
) strict, without rowid;

create table log_seam (                 -- where the numbers of the log do not follow each other
  last integer primary key,             -- before the seam; 0 is the beginning
  next integer not null,                -- the first one after it
  hash blob                             -- what that one follows, null if it is not known
) strict;
insert into log_seam select 0, min(sequence), null from event having min(sequence) > 1;
insert into log_seam select * from (
  select sequence as last, lead(sequence) over (order by sequence) as next, hash from event
) where next > last + 1;
