"""How well the Thai search finds what people mean: a judged query set and its evaluation."""
