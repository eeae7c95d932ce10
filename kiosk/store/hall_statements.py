"""Every statement about what staff have told the hall, with named parameters."""

CLOSED_SERVICES = "select service, day, until_ms, today_only from closed_service"
CLOSE_SERVICE = """
insert into closed_service values (:service, :day, :until_ms, :today_only)
on conflict (service) do update set day = excluded.day, until_ms = excluded.until_ms,
  today_only = excluded.today_only
"""
OPEN_SERVICE = "delete from closed_service where service = :service"
MESSAGE = "select day, texts, until_ms from display_message"
PUT_UP_MESSAGE = """
insert into display_message values (1, :day, :texts, :until_ms)
on conflict (one) do update set day = excluded.day, texts = excluded.texts,
  until_ms = excluded.until_ms
"""
DELETE_BOOKING_JOBS = """
delete from print_job where queued_ms < :ms and ticket_id not in (select id from ticket)
"""
TAKE_DOWN_MESSAGE = "delete from display_message"
