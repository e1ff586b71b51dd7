"""How often the quality rules are right: labelled texts, and what the rules say of them."""
