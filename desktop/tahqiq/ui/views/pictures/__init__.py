"""Pictures of what articles say: timeline, matrix and graph, drawn from plain shapes; also as SVG and PNG."""
