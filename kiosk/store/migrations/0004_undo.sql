-- What the end of a service or sending somebody on overwrites, for its undo: on the ticket's own row, as
-- it has constants of the calling rule. It goes with the next step, or when it is too late.

alter table ticket add column before text check (json_valid(before));
alter table ticket add column before_ms integer;
create index ticket_before on ticket (before_ms) where before is not null;
