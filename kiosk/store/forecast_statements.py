"""Every statement about forecasts and what became of them, with named parameters."""

KEEP_FORECAST = """
insert into forecast values (1, :day, :made_ms, :holder, :sequence, :newcomers, :others)
on conflict (one) do update set day = excluded.day, made_ms = excluded.made_ms,
  holder = excluded.holder, sequence = excluded.sequence, newcomers = excluded.newcomers,
  others = excluded.others
"""
MADE = "select day, made_ms, holder, sequence from forecast"
NEWCOMERS = "select made_ms, newcomers as said from forecast where day = :day"
OTHERS = "select made_ms, others as said from forecast where day = :day"
FORGET_FORECAST = "delete from forecast where day < :day"
LAST_EVENT = "select sequence from head"

TELL = "update ticket set told = :told where id = :id"
TOLD = "select told from ticket where id = :id and told is not null"
_OUTCOME = "service, low_s, median_s, high_s, told_low_s, told_median_s, told_high_s, waited_s"
ADD_OUTCOME = f"""
insert into forecast_outcome ({_OUTCOME}) values (:service, :low_s, :median_s, :high_s,
  :told_low_s, :told_median_s, :told_high_s, :waited_s)
"""
OUTCOMES = f"select place, {_OUTCOME} from forecast_outcome where place > :after order by place"
FORGET_OUTCOMES = """
delete from forecast_outcome where place in (select place from (
  select place, row_number() over (partition by service order by place desc) as number
  from forecast_outcome) where number > :most)
"""

KEPT_OPEN = "select service from kept_open where day = :day"
KEEP_OPEN = """
insert into kept_open values (:service, :day)
on conflict (service) do update set day = excluded.day
"""
LEAVE_OPEN = "delete from kept_open where service = :service"

STEPS_OF_DAY = """
select at_ms / 1000 as at_s, kind, ticket_id, desk, service,
  json_extract(detail, '$.undone') as undone
from event where day = :day and kind in ('issued', 'checked_in', 'called', 'phoned', 'serving',
  'served', 'parked', 'resumed', 'transferred', 'no_show', 'reinstated', 'released', 'voided',
  'undone', 'desk_opened', 'desk_back', 'desk_paused', 'desk_closed')
order by sequence
"""
