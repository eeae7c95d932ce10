"""Every statement about a ticket's last step and what it overwrote, with named parameters."""

UPDATE_TICKET = """
update ticket set service = :service, start_s = :start_s, rate = :rate,
  head_start_s = :head_start_s, preferential = :preferential, status = :status,
  booked_ms = :booked_ms, target_desk = :target_desk, desk = :desk, called_ms = :called_ms,
  calls = :calls, shown_ms = :shown_ms, serving_ms = :serving_ms,
  served_s = :served_s, ended_ms = :ended_ms, closed_by = :closed_by, before = null
where id = :id
"""
KEEP_BEFORE = "update ticket set before = :before, before_ms = :ms where id = :id"
FORGET_BEFORE = "update ticket set before = null where before is not null and before_ms < :ms"
BEFORE = "select before from ticket where id = :id and before is not null"
