"""Pictures drawn at build time as inline SVG, each with the same facts as rows of a table."""

from prongsai.rendering.pictures.matrix import matrix
from prongsai.rendering.pictures.picture import Cell, Picture
from prongsai.rendering.pictures.timeline import timeline

__all__ = ["Cell", "Picture", "matrix", "timeline"]
