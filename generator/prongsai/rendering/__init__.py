"""From a planned page to the HTML of its body; reads no content file."""
