"""What organizations, reports, measures and frameworks are: frozen, typed, no input or output."""
