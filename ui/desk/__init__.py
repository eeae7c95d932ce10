"""The desk face: where staff call, serve and send on the people who wait."""
