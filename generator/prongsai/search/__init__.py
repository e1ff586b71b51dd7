"""The Thai search: words, index and files that the client in the browser reads."""
