"""Pictures of every page of every face and of the slip, made from a played morning."""
