"""File formats: articles and annotated datasets in, datasets out. One module for each, one row each in ``table``.

To add a format that goes out:
    1. Write a module here with ``write(dataset, out) -> Written`` (one file: an open binary stream) or
       ``write(dataset, package) -> Written`` (many: ``packages.Package``, which is a ZIP or a folder). ``dataset`` is
       the project as streams (``dataset.Dataset``); go through ``dataset.articles()`` once and keep nothing, so that
       memory does not grow with the articles. The same dataset gives the same bytes. Offsets are code points; what
       wants UTF-16 converts with ``domain.text.Utf16Map``.
    2. Count what the format cannot hold with ``losses.Tally(LOSES)``, ``LOSES`` being the kinds (``losses.Loss``)
       that it never holds: ``tally.article(content, missing)`` for each article, ``missing`` the annotations left out
       of it; ``tally.lost(kind)`` for what is lost only sometimes; ``return tally.written(dataset)`` at the end.
    3. Write ``read(path, known_text) -> Items`` beside it (``items``; ``path`` is a file, a ZIP or a folder), which
       gives back what is in the file with the numbers of articles and annotations that it has there, articles in the
       order in which they were written. Use ``foreign.Foreign``: it numbers, checks spans, knows labels by code,
       lists what does not fit. ``bundles.opened`` reads ZIPs and folders safely, ``reading`` single files.
       ``services.exporting`` compares what it gives with the project (``verifying``), before the file is moved into
       place: what was announced and what is missing must be equal, kind by kind; ``strange`` things are our bug.
    4. Add a row to ``table.FORMATS``: ``write`` or ``write_package``; ``read_dataset`` where files of other tools
       come in by the same reader, ``read_back`` where only our own do. Dialogs, ``tahqiq import`` and ``tahqiq
       export`` offer it from then on, and ``tests/formats/test_every_format.py`` tries it with random projects.
    5. A loss that no kind speaks of yet: a line in ``losses.Loss``, how it is seen in ``verifying``, the sentence
       ``loss_…`` in ``resources/messages/{ar,en}.json``.
    6. Open a file with a tool of others in ``tests/interchange/test_<name>.py``; see ``tests/interchange/README.md``.

A format that only comes in: ``read(path, encoding) -> Iterator[Decoded]`` for articles, or ``read`` as above. Raise
``Trouble`` with file and place where the file cannot be read; one thing that does not fit is ``Foreign.leave_out``.
"""
