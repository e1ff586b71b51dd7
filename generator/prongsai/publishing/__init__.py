"""Writes the site: pages, open data, attachments, sitemap, and the exchange of old for new."""
