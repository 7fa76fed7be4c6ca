"""File formats: articles and annotated datasets in, datasets out. One module for each, one row each in ``table``.

To add a format:
    1. Write a module here with any of
       ``write(dataset, out) -> Written``: the project as streams (``dataset.Dataset``) into an open binary file;
       ``read(path, encoding) -> Iterator[Decoded]``: the articles in a file;
       ``read(path, known_text) -> Iterator[(line, item)]``: annotated articles (``jsonl_builder.Item``).
       Offsets are code points; what wants UTF-16 converts with ``domain.text.Utf16Map``. Count what the format cannot
       hold and return it as ``dataset.losses(...)``; raise ``Trouble`` naming file and place for what cannot be read.
    2. Add a row to ``table.FORMATS``. Dialogs, ``tahqiq import`` and ``tahqiq export`` offer it from then on.
    3. Give new messages their sentences in ``resources/messages/{ar,en}.json``.
    4. Test it as ``tests/formats/test_csv_and_w3c.py`` does: random projects out, and exactly the announced losses.
"""
