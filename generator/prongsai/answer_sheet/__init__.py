"""What an officer copies into the assessment's form: answer, address, and the way there.

Rows are pure; the writers turn the same rows into CSV, XLSX and HTML.
"""
