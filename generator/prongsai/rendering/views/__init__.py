"""Views: one frozen object per kind of page with exactly what its template shows, and its maker."""
