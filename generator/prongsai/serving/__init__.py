"""The site at work on this machine: serves the last good build and builds again after changes."""
