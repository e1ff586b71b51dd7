"""Files to model: decoding, YAML, shapes of every kind of file; knows no pages and addresses."""
