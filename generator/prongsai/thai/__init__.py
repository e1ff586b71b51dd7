"""Thai text, digits, dates and order: what a machine needs to compare what officers write.

Standard library only; imports nothing else of prongsai, reads no file, changes no published text.
"""
