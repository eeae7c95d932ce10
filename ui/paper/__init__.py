"""A slip as a picture, drawn with Qt for the printer and for the screen."""
