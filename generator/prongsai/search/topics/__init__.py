"""What people ask about, learned from how they put it.

The lists in this folder are kept up by people; `learning` makes `usual.json.gz` and `all.json.gz`
of them; `meaning` finds for a site what each topic means in the words of its content.
"""
