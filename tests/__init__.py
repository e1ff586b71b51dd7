"""Tests of prongsai."""
