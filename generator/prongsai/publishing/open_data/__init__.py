"""Open data next to the pages: JSON and CSV of everything, JSON twins of pages, a dictionary."""

from prongsai.publishing.open_data.dictionary import DICTIONARY, DictionaryRow
from prongsai.publishing.open_data.files import data_files
from prongsai.publishing.open_data.twins import twin

__all__ = ["DICTIONARY", "DictionaryRow", "data_files", "twin"]
