"""Postazione without Qt: what an office does, whoever looks at it."""

NAME = "postazione"
VERSION = "0.1.0"
__version__ = VERSION
