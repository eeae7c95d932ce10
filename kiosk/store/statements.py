"""Every statement once, with named parameters."""

TICKET_COLUMNS = (
    "id, day, queue, round, number, service, issued_ms, origin, language, token, start_s, rate,"
    " head_start_s, preferential, status, booked_ms, target_desk, desk, called_ms, calls,"
    " shown_ms, serving_ms, served_s, ended_ms, closed_by"
)
_LIVE = "status in ('waiting', 'called', 'serving', 'parked', 'no_show')"
_AT_A_DESK = "status in ('called', 'serving')"
_OPEN_JOB = "status in ('queued', 'sending', 'sent')"
# An index over some rows is used only by questions that repeat its condition word for word: that
# is why some below say it beside a narrower one.

# Tickets

INSERT_TICKET = f"""
insert into ticket ({TICKET_COLUMNS}) values (:id, :day, :queue, :round, :number, :service,
  :issued_ms, :origin, :language, :token, :start_s, :rate, :head_start_s, :preferential, :status,
  :booked_ms, :target_desk, :desk, :called_ms, :calls, :shown_ms,
  :serving_ms, :served_s, :ended_ms, :closed_by)
"""
TICKET_BY_ID = f"select {TICKET_COLUMNS} from ticket where id = :id"
WAITING = f"select {TICKET_COLUMNS} from ticket where status = 'waiting' and {_LIVE}"
IN_LINE = f"""
select id, service, queue, round, number, start_s, rate, head_start_s from ticket
where status = 'waiting' and {_LIVE} and day = :day
"""
AT_DESK = f"select {TICKET_COLUMNS} from ticket where {_AT_A_DESK} and desk = :desk"
AT_DESKS = f"select {TICKET_COLUMNS} from ticket where {_AT_A_DESK}"
PARKED_AT = f"""
select {TICKET_COLUMNS} from ticket where status = 'parked' and {_LIVE} and desk = :desk
order by called_ms
"""
PARKED = f"select {TICKET_COLUMNS} from ticket where status = 'parked' and {_LIVE}"
LIVE_NUMBERS = f"""
select number from ticket where queue = :queue and closed_by is null and {_LIVE}
"""
LIKE_NUMBER = f"""
select {TICKET_COLUMNS} from ticket
where day = :day and queue = :queue and number = :number order by round desc
"""
BY_TOKEN = f"select {TICKET_COLUMNS} from ticket where token = :token"
TICKETS_OF_DAY = f"""
select {TICKET_COLUMNS} from ticket where day = :day order by issued_ms, rowid
"""
COUNT_BY_QUEUE = """
select queue, status, count(*) as tickets from ticket where day = :day group by queue, status
"""
PREFERENTIAL = "select count(*) as tickets, sum(preferential) as share from ticket where day = :day"
UNFINISHED = f"select {TICKET_COLUMNS} from ticket where {_LIVE} and closed_by is null"
CLOSE_TICKET = """
update ticket set closed_from = status, status = :status, closed_by = :closed_by,
  ended_ms = coalesce(ended_ms, :ended_ms)
where id = :id
"""
REOPEN_TICKETS = """
update ticket set status = closed_from, closed_from = null, closed_by = null, ended_ms = null
where closed_by = :closed_by
"""
KEEP_CLOSED = "update ticket set closed_by = :by where id = :id and closed_by is not null"
COUNT_CLOSED_BY = "select count(*) as tickets from ticket where closed_by = :closed_by"
OLD_DAYS = """
select day from ticket where day < :day union
select day from event where sequence < (select min(sequence) from event where day >= :day)
order by day
"""
DELETE_SLICE = """
delete from ticket where id in (select id from ticket where day = :day limit :slice)
"""
DELETE_JOB_SLICE = """
delete from print_job where id in (select print_job.id from print_job
  join ticket on ticket.id = print_job.ticket_id where ticket.day = :day limit :slice)
"""
DELETE_EVENT_SLICE = """
delete from event where sequence in
  (select sequence from event
   where sequence < (select min(sequence) from event where day > :day)
   order by sequence limit :slice)
"""

# Numbering and the business day

COUNTER = "select round, number from counter where day = :day and queue = :queue"
SET_COUNTER = """
insert into counter values (:day, :queue, :round, :number)
on conflict (day, queue) do update set round = excluded.round, number = excluded.number
"""
HIGHEST_DAY = """
select nullif(max(coalesce((select max(day) from business_day), ''),
  coalesce((select max(day) from counter), '')), '') as day
"""
BUSINESS_DAY = "select day, closed_ms, closed_by from business_day where day = :day"
START_DAY = "insert into business_day values (:day, null, null) on conflict do nothing"
CLOSE_DAY = "update business_day set closed_ms = :ms, closed_by = :by where day = :day"
OPEN_DAYS_BEFORE = """
select day from business_day where day < :day and closed_by is null order by day
"""

# Events

HEAD = "select sequence, call, hash from head"
SET_HEAD = "update head set sequence = :sequence, call = :call, hash = :hash"
INSERT_EVENT = """
insert into event values (:sequence, :day, :at_ms, :kind, :actor, :ticket_id, :queue, :number,
  :desk, :service, :call, :detail, :hash)
"""
EVENT_COLUMNS = (
    "sequence, day, at_ms, kind, actor, ticket_id, queue, number, desk, service, call, detail, hash"
)
EVENTS_OF_TICKET = f"select {EVENT_COLUMNS} from event where ticket_id = :id order by sequence"
LATEST_EVENTS_OF_DESK = f"""
select {EVENT_COLUMNS} from event where desk = :desk order by sequence desc limit :most
"""
RESETS = f"""
select {EVENT_COLUMNS} from event where kind in ('reset', 'day_closed', 'reset_undone')
order by sequence desc
"""
EVENTS_FROM = f"select {EVENT_COLUMNS} from event where sequence >= :sequence order by sequence"
SLIPS_GIVEN = """
select count(*) as given from event
where sequence > coalesce(
    (select sequence from event where at_ms <= :ms order by sequence desc limit 1), 0
  ) and actor = :actor
  and kind in ('issued', 'checked_in', 'reprinted') and at_ms > :ms and at_ms <= :until_ms
"""
STEPS_OF_ACTOR = f"""
select {EVENT_COLUMNS} from event
where sequence > coalesce(
    (select sequence from event where at_ms < :ms order by sequence desc limit 1), 0
  ) and actor = :actor and kind in ('voided', 'merged', 'reinstated', 'served', 'undone')
order by sequence desc
"""
ISSUED_AFTER = """
select exists (
  select 1 from event where sequence > :sequence and kind in ('issued', 'checked_in')
    and (:queue is null or queue = :queue)
) as found
"""
AUDIT_OF_DAY = """
select day, at_ms, kind, actor, detail from event
where day = :day and kind in
  ('reset', 'reset_undone', 'day_closed', 'voided', 'reprinted', 'reinstated', 'help_given',
   'roll_changed', 'locked_out', 'staff_added', 'staff_removed', 'pin_reset', 'unlocked',
   'access_changed', 'service_closed', 'service_opened', 'message_put_up', 'message_taken_down',
   'booked', 'merged', 'bookings_imported', 'numbers_saved', 'numbers_printed', 'waiting_printed',
   'issue_stopped', 'issue_resumed', 'kept_open')
order by sequence
"""
CALLS_AFTER = """
select event.call, event.queue, event.number, event.desk, event.at_ms, ticket.language,
  ticket.status = 'called' and ticket.desk = event.desk as still_called,
  ticket.status in ('waiting', 'voided') as withdrawn
from event join ticket on ticket.id = event.ticket_id
where event.call > :call and event.day = :day order by event.call
"""
LAST_OF_LOG = """
select coalesce(max(sequence), 0) as sequence, coalesce(max(call), 0) as call from event
"""

# Print jobs

_JOB = (
    "id, ticket_id, copy, printer, content, status, confirmation, condition, process_id,"
    " queued_ms, sending_ms, done_ms"
)
INSERT_JOB = f"""
insert into print_job ({_JOB}) values (:id, :ticket_id, :copy, :printer, :content, 'queued',
  'none', 'unknown', :process_id, :queued_ms, null, null)
"""
NEXT_JOB = f"""
select {_JOB} from print_job where printer = :printer and status = 'queued' and {_OPEN_JOB}
order by rowid limit 1
"""
JOB = f"select {_JOB} from print_job where id = :id"
JOB_WITH_PROCESS_ID = f"""
select {_JOB} from print_job where printer = :printer and process_id = :process_id
order by rowid desc limit 1
"""
LAST_ENDED_JOB = f"""
select {_JOB} from print_job
where printer = :printer and sending_ms is not null and status <> 'failed'
order by sending_ms desc, rowid desc limit 1
"""
JOBS_OF_TICKET = f"select {_JOB} from print_job where ticket_id = :ticket_id order by copy"
JOBS_IN_FLIGHT = f"""
select {_JOB} from print_job
where printer = :printer and status in ('sending', 'sent') and {_OPEN_JOB} and done_ms is null
"""
DOUBTFUL_JOBS = f"""
select live.id, live.queue, live.number, print_job.status, print_job.confirmation
from (select id, queue, number from ticket where day = :day and closed_by is null and {_LIVE})
  as live join print_job on print_job.ticket_id = live.id
where (print_job.status in ('failed', 'unknown')
    or print_job.status = 'printed' and print_job.confirmation = 'uncut')
  and copy = (select max(copy) from print_job as latest where latest.ticket_id = live.id)
order by print_job.queued_ms desc, print_job.rowid desc limit :most
"""
LAST_SLIP = """
select ticket.id, ticket.queue, ticket.number, print_job.status, print_job.confirmation
from ticket join print_job on print_job.ticket_id = ticket.id
where day = :day and printer = :printer
order by print_job.queued_ms desc, print_job.rowid desc limit 1
"""
UNTAKEN_SLIPS = """
select printer, count(*) as slips from ticket join print_job on print_job.ticket_id = ticket.id
where day = :day and print_job.status = 'unknown' and print_job.condition = 'not_taken'
group by printer
"""
GIVE_UP_JOBS = f"""
update print_job set status = 'unknown', done_ms = :ms where {_OPEN_JOB} and done_ms is null
"""
UPDATE_JOB = """
update print_job set status = :status, confirmation = :confirmation, condition = :condition,
  sending_ms = coalesce(sending_ms, :sending_ms), done_ms = :done_ms
where id = :id
"""

# Appointments

_APPOINTMENT = "id, code, mark, service, starts_ms, duration_min, mode, ticket_id"
INSERT_APPOINTMENT = f"""
insert into appointment (day, {_APPOINTMENT}) values (:day, :id, :code, :mark, :service,
  :starts_ms, :duration_min, :mode, null)
on conflict (id) do update set day = excluded.day, code = excluded.code, mark = excluded.mark,
  service = excluded.service, starts_ms = excluded.starts_ms,
  duration_min = excluded.duration_min, mode = excluded.mode
"""
PUT_CODE_ASIDE = "update appointment set code = 'of ' || id where id = :id"
APPOINTMENT_BY_ID = f"select {_APPOINTMENT} from appointment where day = :day and id = :id"
APPOINTMENT_BY_CODE = f"select {_APPOINTMENT} from appointment where day = :day and code = :code"
APPOINTMENTS_BY_MARK = f"""
select {_APPOINTMENT} from appointment where day = :day and mark = :mark order by starts_ms
"""
APPOINTMENT_OF_TICKET = f"""
select {_APPOINTMENT} from appointment where day = :day and ticket_id = :ticket_id
"""
APPOINTMENTS_FROM = f"""
select {_APPOINTMENT} from appointment where day = :day and starts_ms >= :ms order by starts_ms
"""
CHECK_IN = "update appointment set ticket_id = :ticket_id where id = :id"
CANCEL_APPOINTMENT = "delete from appointment where id = :id and ticket_id is null returning id"
DELETE_APPOINTMENTS = "delete from appointment where day <= :day"
LOOK_UPS = """
select count(*) as look_ups from look_up
where place = :place and at_ms > :ms and at_ms <= :until_ms
"""
ADD_LOOK_UP = "insert into look_up values (:place, :ms)"
DELETE_LOOK_UPS = "delete from look_up where at_ms < :ms"

# Desks

OPEN_SESSION = "insert into desk_session values (:sequence, :desk, :actor, :ms, null, null)"
SESSIONS = """
select desk_session.desk, desk_session.actor, opened_ms, paused_ms, event.day
from desk_session left join event on event.sequence = desk_session.sequence
where closed_ms is null
"""
PAUSE_SESSION = "update desk_session set paused_ms = :ms where desk = :desk and closed_ms is null"
CLOSE_SESSION = "update desk_session set closed_ms = :ms where desk = :desk and closed_ms is null"
CLOSE_SESSIONS_BEFORE = """
update desk_session set closed_ms = :ms where closed_ms is null and not exists
  (select 1 from event where event.sequence = desk_session.sequence and event.day >= :day)
"""
DELETE_SESSIONS = "delete from desk_session where closed_ms < :ms"

# Devices, help, leases, notices

SEEN_DEVICE = """
insert into device values (:kind, :name, :condition, :ms, :ms, :shown)
on conflict (kind, name) do update set
  since_ms = case when condition = excluded.condition then since_ms else excluded.since_ms end,
  condition = excluded.condition, seen_ms = excluded.seen_ms,
  shown = max(shown, excluded.shown)
"""
DEVICES = "select kind, name, condition, since_ms, seen_ms, shown from device"
MARK_SHOWN = """
update ticket set shown_ms = :ms where status = 'called' and shown_ms is null
  and id = (select ticket_id from event where call = :call)
  and :call = (select max(call) from event where ticket_id = ticket.id)
"""
USE_PAPER = """
insert into roll values (:printer, :mm) on conflict (printer) do update set used_mm = used_mm + :mm
"""
PAPER_USED = "select used_mm from roll where printer = :printer"
NEW_ROLL = "delete from roll where printer = :printer"
ASK_HELP = """
insert into help_request values (:place, :ms) on conflict (place) do nothing
"""
HELP_GIVEN = "delete from help_request where place = :place"
HELP_REQUESTS = "select place, asked_ms from help_request order by asked_ms"
TAKE_LEASE = """
insert into lease values (:name, :holder, :until_ms)
on conflict (name) do update set holder = excluded.holder, until_ms = excluded.until_ms
where holder = excluded.holder or until_ms < :ms or until_ms > :until_ms + 60000
returning holder
"""
"""A lease that would last a minute longer than a new one is of before the clock was set back."""
ADD_NOTICE = "insert into notice values (:ms, :key, :detail)"
NOTICES = "select at_ms, key, detail from notice where at_ms >= :ms order by at_ms"
