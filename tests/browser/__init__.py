"""Tests in a real Chromium: what readers see, at the sizes they have."""
