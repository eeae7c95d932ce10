"""The rules of waiting and being served; pure: no I/O, no clock, no Qt."""
