"""Reads slides as any program would that knows the format, and prints what it saw as JSON."""

import json
import sys

from pptx import Presentation
from pptx.enum.dml import MSO_FILL
from pptx.enum.shapes import MSO_SHAPE_TYPE


def marks(slide, width, height):
    """Where the middle of each mark is, in parts of the slide, and its colour."""
    for shape in slide.shapes:
        if shape.name.startswith("mark ") and shape.fill.type == MSO_FILL.SOLID:
            x = (shape.left + shape.width / 2) / width
            y = (shape.top + shape.height / 2) / height
            yield [x, y, str(shape.fill.fore_color.rgb)]


def seen(slide, width, height):
    shapes = list(slide.shapes)
    ids = {shape.shape_id for shape in shapes}
    connectors = [shape for shape in shapes if shape.shape_type == MSO_SHAPE_TYPE.LINE]
    ends = [
        int(end.get("id"))
        for shape in shapes
        for end in shape._element.iter()
        if end.tag.endswith(("}stCxn", "}endCxn"))
    ]
    texts = [shape.text_frame for shape in shapes if shape.has_text_frame and shape.text_frame.text]
    parts = [part for frame in texts for part in frame.paragraphs]
    return {
        "shapes": len(shapes),
        "marks": list(marks(slide, width, height)),
        "connectors": len(connectors),
        "ends": len(ends),
        "loose": [end for end in ends if end not in ids],
        # a line that is broken within a paragraph reads as a vertical tab
        "texts": [frame.text.replace("\v", " ") for frame in texts],
        "fonts": sorted({run.font.name for part in parts for run in part.runs if run.font.name}),
        "directions": sorted({part._p.pPr.get("rtl") or "0" for part in parts if part._p.pPr is not None}),
        "notes": slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else "",
    }


deck = Presentation(sys.argv[1])
print(json.dumps([seen(slide, deck.slide_width, deck.slide_height) for slide in deck.slides]))
