"""The kiosk face: where people help themselves."""
