"""Every statement about errands, with named parameters."""

ERRAND = "select ticket_id, note, back_to, service from errand where ticket_id = :ticket_id"
KEEP_ERRAND = """
insert into errand values (:ticket_id, :note, :back_to, :service)
on conflict (ticket_id) do update set note = excluded.note, back_to = excluded.back_to,
  service = excluded.service
"""
FORGET_ERRAND = "delete from errand where ticket_id = :ticket_id"
FORGET_ENDED_ERRANDS = """
delete from errand where ticket_id not in
  (select id from ticket where closed_by is null and ended_ms is null
    or closed_by in (select value from json_each(:resets)))
"""
