"""The rules of the offices hold in the configuration (domain.md 1.6)."""

from pathlib import Path

import pytest

from tests.settings.planted import Planted, a_copy, assert_reported

COMMON = "common/services.toml"
RULES = "common/rules.toml"
CASE = '[services.case_status]\nunits = ["general_counter"]\naccess = "booking_required"\n'
CASE_LIMIT = CASE + "expected_min = 8\nlimit_min = "
ADVICE = '[services.pension_consulting]\nunits = ["consulting_post"]\n'
FRONT_DESK = 'front_desk_service = "counter_booking"'

MISTAKES = {
    "too few afternoons for consulting": Planted(
        "opening.toml", "15:00-17:30", "15:00-17:00", "[weekly]",
        "weekly: consulting is open 7 h 30 min a week in the afternoon",
    ),
    "no front desk": Planted(
        "office.toml", FRONT_DESK, "#", "[office]",
        "office.front_desk_service: 'case_status' needs a booking: say which service helps",
    ),
    "front desk with a booking": Planted(
        "office.toml", FRONT_DESK, 'front_desk_service = "case_status"', "front_desk_service",
        "'case_status' needs a booking itself",
    ),
    "counter without a limit": Planted(
        COMMON, CASE_LIMIT + "10\n", CASE + "expected_min = 8\n",
        "[services.case_status]", "a missing limit is not possible at a general counter",
    ),
    "counter with a long limit": Planted(
        COMMON, CASE_LIMIT + "10", CASE_LIMIT + "12", "limit_min = 12",
        "services.case_status.limit_min: 12 is not possible at a general counter",
    ),
    "expected beyond the limit": Planted(
        COMMON, CASE + "expected_min = 8\n", CASE + "expected_min = 11\n", "expected_min = 11",
        "11 is not possible (allowed: at most its limit_min, 10)",
    ),
    "consulting without appointment": Planted(
        COMMON, ADVICE + 'access = "appointment_only"', ADVICE + 'access = "free"',
        "", "services.pension_consulting.access: consulting is by appointment at any time",
    ),
    "front desk by appointment": Planted(
        COMMON, 'units = ["first_reception", "reception"]\naccess = "free"',
        'units = ["first_reception", "reception"]\naccess = "booking_required"',
        'access = "booking_required"', "(allowed: free, rule R1)",
    ),
    "front desk with a booking at times": Planted(
        "opening.toml", "[access.consulting_afternoons]",
        '[access.lunch]\nunits = ["first_reception"]\nweekdays = ["fri"]\nband = "11:00-12:00"\n'
        'mode = "booking_required" # then\n\n[access.consulting_afternoons]',
        'mode = "booking_required" # then',
        "access.lunch.mode: 'booking_required' is not possible at the front desk (allowed: free,",
    ),
    "help without a booking needs one at times": Planted(
        "opening.toml", "[access.consulting_afternoons]",
        '[access.lunch]\nservices = ["counter_booking"]\nweekdays = ["fri"]\n'
        'band = "11:00-12:00"\nmode = "appointment_only"\n\n[access.consulting_afternoons]',
        "", "office.front_desk_service: 'counter_booking' needs a booking itself",
    ),
    "free counter": Planted(
        COMMON, CASE, CASE.replace("booking_required", "free"), "",
        "services.case_status.access: 'free' is not possible at a general counter (allowed: book",
    ),
    "free counter at times": Planted(
        "opening.toml", 'mode = "booking_required"', 'mode = "free" # now', "# now",
        "access.monday_afternoon_counters.mode: 'free' is not possible at a general counter",
    ),
    "consulting without appointment at times": Planted(
        "opening.toml", "[access.consulting_afternoons]",
        '[access.lunch]\nunits = ["consulting_post"]\nweekdays = ["fri"]\nband = "11:00-12:00"\n'
        'mode = "free" # then\n\n[access.consulting_afternoons]',
        "# then", "access.lunch.mode: consulting is by appointment at any time",
    ),
    "short consulting": Planted(
        COMMON, "expected_min = 20", "expected_min = 14", "expected_min = 14",
        "14 is not possible for consulting (allowed: 15 to 30, rule R5)",
    ),
    "extended services in a local agency": Planted(
        "office.toml", 'type = "provincial_directorate"', 'type = "local_agency"',
        "extended_services", "a local agency has no extended services",
    ),
    "extended services that nobody knows where they are": Planted(
        "office.toml", "extended_services = true", "extended_services = false",
        "[office]", "extended_services_at: this key is missing: people are told which branch",
    ),
    "extended services both here and elsewhere": Planted(
        "office.toml", "extended_services = true",
        'extended_services = true\nextended_services_at.it = "INPS Bologna"', "INPS Bologna",
        "extended_services_at: they are here (allowed: only with extended_services = false)",
    ),
    "too short to answer": Planted(
        RULES, "question_s = 20", "question_s = 15", "question_s = 15",
        "times.question_s: 15 is not possible (allowed: 20 and more)",
    ),
    "too short to answer for whoever listens": Planted(
        RULES, "question_speech_s = 60", "question_speech_s = 20", "question_speech_s = 20",
        "times.question_speech_s: 20 is not possible (allowed: 60 and more)",
    ),
    "too short to listen": Planted(
        RULES, "idle_speech_s = 180", "idle_speech_s = 30", "idle_speech_s = 30",
        "times.idle_speech_s: 30 is not possible (allowed: 60 and more)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)
