"""Every statement about staff, their PINs and the verifying of the log, with named parameters."""

# Staff

MEMBERS = "select person, number, roles, pin from staff order by length(number), number"
MEMBER = "select person, number, roles, pin from staff where number = :number"
ADD_MEMBER = "insert into staff values (:person, :number, :roles, :pin) on conflict do nothing"
SET_PIN = "update staff set pin = :pin where person = :person"
REMOVE_MEMBER = "delete from staff where person = :person"

# Wrong tries

TRIES = "select count, boot, since_ms from sign_in_try where whose = :whose"
SET_TRIES = """
insert into sign_in_try values (:whose, :count, :boot, :since_ms)
on conflict (whose) do update set
  count = excluded.count, boot = excluded.boot, since_ms = excluded.since_ms
"""
FORGET_TRIES = "delete from sign_in_try where whose = :whose"
FORGET_TRIES_AT_POSTS = "delete from sign_in_try where whose like 'at:%'"

# Who is signed in where

SIGNED_IN_AT = """
select kind, place, person, sequence, boot, active_ms from signed_in
where kind = :kind and place = :place
"""
SIGNED_IN_AS = """
select kind, place, person, sequence, boot, active_ms from signed_in
where kind = :kind and person = :person
"""
ALL_SIGNED_IN = """
select kind, place, person, sequence, boot, active_ms from signed_in order by kind, place
"""
BEGIN = "insert into signed_in values (:kind, :place, :person, :sequence, :boot, :active_ms)"
END = "delete from signed_in where kind = :kind and place = :place"
END_ALL = "delete from signed_in where person = :person"
ACTIVE = """
update signed_in set boot = :boot, active_ms = :active_ms where kind = :kind and place = :place
"""

# The log

SEAMS = "select last, next, hash from log_seam order by last"
ADD_SEAM = "insert or replace into log_seam values (:last, :next, :hash)"
LAST_DELETED = """
select sequence, hash from event where sequence in
  (select sequence from event
   where sequence < (select min(sequence) from event where day > :day)
   order by sequence limit :slice)
order by sequence desc limit 1
"""
