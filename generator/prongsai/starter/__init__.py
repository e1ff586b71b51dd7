"""The files that a new site begins with, as package data: nothing is run here."""
