"""Benchmarks: run by hand, never asserted by the clock."""
