"""What the criteria of an assessment year ask for, held against what a report shows.

Pure: no files, no addresses, no words of pages.
"""
