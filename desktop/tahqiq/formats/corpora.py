"""The rows of ``table`` for the formats of annotated corpora and of programs that learn from them."""

from __future__ import annotations

from tahqiq.formats import cas_json, conll2003, conllu, conllu_reader, xmi
from tahqiq.formats.format import Format, Offsets

CORPORA: tuple[Format, ...] = (
    Format(
        "uima-xmi",
        (".xmi.zip", ".xmi"),
        "يو آي إم إيه (UIMA XMI)",
        "UIMA XMI",
        "ملف لكل مقال مع نظام أنواعه، لأدوات UIMA وINCEpTION وdkpro-cassis.",
        "A file for each article with its type system, for UIMA, INCEpTION and dkpro-cassis.",
        "application/zip",
        version="2.0",
        offsets=Offsets.UTF16,
        needs_text=True,
        write_package=xmi.write,
        read_dataset=xmi.read,
        recognises=xmi.recognises,
    ),
    Format(
        "uima-json",
        (".cas.zip", ".cas.json", ".json"),
        "يو آي إم إيه (CAS JSON)",
        "UIMA CAS JSON",
        "ما في XMI بصيغة JSON، وأنواع كل ملف فيه.",
        "What is in XMI as JSON, with the types in each file.",
        "application/zip",
        version=cas_json.VERSION,
        offsets=Offsets.UTF16,
        needs_text=True,
        write_package=cas_json.write,
        read_dataset=cas_json.read,
        recognises=cas_json.recognises,
    ),
    Format(
        "conll2003",
        (".conll.zip", ".conll", ".iob", ".iob2", ".bio"),
        "كونل (CoNLL-2003)",
        "CoNLL-2003",
        "كلمة في كل سطر مع وسمها، بلا تداخل، لتدريب برامج التعرّف على الأسماء وتقويمها.",
        "A token a line with its tag, without overlaps, to train and score recognisers of names.",
        "application/zip",
        version="2003",
        offsets=Offsets.TOKENS,
        needs_text=True,
        write_package=conll2003.write,
        read_dataset=conll2003.read,
        recognises=conll2003.recognises,
    ),
    Format(
        "conllu",
        (".conllu",),
        "كونل يو (CoNLL-U)",
        "CoNLL-U",
        "كلمات كل مقال وسوابقها سطرًا سطرًا، ووسوم كل كلمة في عمودها العاشر.",
        "The words and clitics of each article line by line, with the annotations of each in its tenth column.",
        "text/plain",
        version="2",
        offsets=Offsets.TOKENS,
        needs_text=True,
        write=conllu.write,
        read_back=conllu_reader.read,
    ),
)
