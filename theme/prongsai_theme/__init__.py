"""The prongsai theme: chrome, page templates and assets on top of Material for MkDocs."""
