"""The command line without a screen: one module for each group of commands."""
