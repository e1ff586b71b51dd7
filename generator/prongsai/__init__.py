"""prongsai (โปร่งใส): turns measure files into a public integrity and transparency site."""

__version__ = "0.1.0"
