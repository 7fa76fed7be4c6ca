"""The rows of ``table`` for the formats of tools that others annotate with."""

from __future__ import annotations

from tahqiq.formats import brat, brat_reader, doccano, doccano_reader, label_studio, label_studio_reader
from tahqiq.formats.format import Format

TOOLS: tuple[Format, ...] = (
    Format(
        "brat",
        (".brat.zip",),
        "برات (brat)",
        "brat standoff",
        "نصّ كل مقال وبجانبه ملف بوسومه، وفيه الوسوم المتقطّعة والمتداخلة والروابط داخل المقال.",
        "Each article's text with a file of its annotations beside it: overlapping and interrupted, with links.",
        "application/zip",
        version="1.3",
        needs_text=True,
        write_package=brat.write,
        read_dataset=brat_reader.read,
        recognises=brat_reader.recognises,
    ),
    Format(
        "doccano",
        (".doccano.jsonl", ".doccano.zip"),
        "دوكانو (doccano)",
        "doccano JSON Lines",
        "سطر لكل مقال بوسومه والروابط داخله، لأداة doccano.",
        "A line for each article with its annotations and the links inside it, for doccano.",
        "application/jsonl",
        version="1.8",
        needs_text=True,
        write=doccano.write,
        read_dataset=doccano_reader.read,
        recognises=doccano_reader.recognises,
    ),
    Format(
        "label-studio",
        (".label-studio.zip", ".label-studio.json", ".json"),
        "ليبل ستوديو (Label Studio)",
        "Label Studio",
        "مهمّة لكل مقال بوسومه، ومعها إعدادات الوسم بالعربية من اليمين إلى اليسار.",
        "A task for each article with its annotations, and the labelling configuration, right to left.",
        "application/zip",
        version="1",
        needs_text=True,
        write_package=label_studio.write,
        read_dataset=label_studio_reader.read,
        recognises=label_studio_reader.recognises,
    ),
)
