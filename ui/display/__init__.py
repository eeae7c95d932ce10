"""The display face: shows and speaks calls to those who wait."""
