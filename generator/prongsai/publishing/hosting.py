"""Settings for web servers that a webmaster may take over: headers, file types, the 404 page.

`_headers` is read by static hosts of that kind and ignored by all others. The rest are text files,
because a wrong .htaccess or web.config can stop a whole server.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from prongsai.rendering.policy import HEADERS

TYPES = {
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".bin": "application/octet-stream",
}
_NOTE = "prongsai: copy into the server's configuration"


def hosting_files() -> Iterator[tuple[str, Iterator[str]]]:
    """Each file as its path and the pieces of its text."""
    yield "_headers", _headers()
    yield "hosting/apache-htaccess.txt", _apache()
    yield "hosting/nginx.txt", _nginx()
    yield "hosting/iis-web-config.txt", _iis()


def _headers() -> Iterator[str]:
    yield "/*\n"
    for name, value in HEADERS.items():
        yield f"  {name}: {value}\n"


def _apache() -> Iterator[str]:
    yield f"# {_NOTE} (.htaccess)\n<IfModule mod_headers.c>\n"
    for name, value in HEADERS.items():
        yield f'  Header set {name} "{value}"\n'
    yield "</IfModule>\n<IfModule mod_mime.c>\n"
    for suffix, type in TYPES.items():
        yield f'  AddType "{type}" {suffix}\n'
    yield "</IfModule>\nOptions -Indexes\n# ErrorDocument 404 /PATH-OF-THE-SITE/404.html\n"


def _nginx() -> Iterator[str]:
    yield f"# {_NOTE} (inside server or location)\n"
    for name, value in HEADERS.items():
        yield f'add_header {name} "{value}" always;\n'
    yield "charset utf-8;\nerror_page 404 /404.html;\n"


def _iis() -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    yield f"<!-- {_NOTE} (web.config) -->\n<configuration>\n  <system.webServer>\n"
    yield "    <httpProtocol>\n      <customHeaders>\n"
    for name, value in HEADERS.items():
        yield f"        <remove name={quoteattr(name)} />\n"
        yield f"        <add name={quoteattr(name)} value={quoteattr(value)} />\n"
    yield "      </customHeaders>\n    </httpProtocol>\n    <staticContent>\n"
    for suffix, type in TYPES.items():
        yield f"      <remove fileExtension={quoteattr(suffix)} />\n"
        yield f"      <mimeMap fileExtension={quoteattr(suffix)} mimeType={quoteattr(type)} />\n"
    yield "    </staticContent>\n  </system.webServer>\n</configuration>\n"
