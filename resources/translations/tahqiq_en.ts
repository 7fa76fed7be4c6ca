<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decade(s)</source>
        <translation>
            <numerusform>%n decade</numerusform>
            <numerusform>%n decades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tonne(s)</source>
        <translation>
            <numerusform>%n tonne</numerusform>
            <numerusform>%n tonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>Propose %n thing(s) again</source>
        <translation>
            <numerusform>Propose %n thing again</numerusform>
            <numerusform>Propose %n things again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Remove article</numerusform>
            <numerusform>Remove %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>Reject %n</numerusform>
            <numerusform>Reject %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s).</source>
        <translation>
            <numerusform>In %n article.</numerusform>
            <numerusform>In %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in the register: %n</source>
        <translation>
            <numerusform>New in the register: %n</numerusform>
            <numerusform>New in the register: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestion(s)</source>
        <translation>
            <numerusform>%n open suggestion</numerusform>
            <numerusform>%n open suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message numerus="yes">
        <source>The decision is for %n finding(s).</source>
        <translation>
            <numerusform>The decision is for %n finding.</numerusform>
            <numerusform>The decision is for %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskReview</name>
    <message numerus="yes">
        <source>Compared %n article(s).</source>
        <translation>
            <numerusform>Compared %n article.</numerusform>
            <numerusform>Compared %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%n article could not be read.</numerusform>
            <numerusform>%n articles could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskSuggestions</name>
    <message numerus="yes">
        <source>Read %n article(s).</source>
        <translation>
            <numerusform>Read %n article.</numerusform>
            <numerusform>Read %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) to answer.</source>
        <translation>
            <numerusform>%n suggestion to answer.</numerusform>
            <numerusform>%n suggestions to answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%n article could not be read.</numerusform>
            <numerusform>%n articles could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>Took back %n step(s)</source>
        <translation>
            <numerusform>Took back %n step</numerusform>
            <numerusform>Took back %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n step(s)</source>
        <translation>
            <numerusform>Brought back %n step</numerusform>
            <numerusform>Brought back %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message numerus="yes">
        <source>%n quote(s) and claim(s)</source>
        <translation>
            <numerusform>%n quote or claim</numerusform>
            <numerusform>%n quotes and claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>Open %n file</numerusform>
            <numerusform>Open %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message numerus="yes">
        <source>Take this encoding for %n other file(s) as well</source>
        <translation>
            <numerusform>Take this encoding for %n other file as well</numerusform>
            <numerusform>Take this encoding for %n other files as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly the same</source>
        <translation>
            <numerusform>%n nearly the same</numerusform>
            <numerusform>%n nearly the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s)</source>
        <translation>
            <numerusform>%n newer version</numerusform>
            <numerusform>%n newer versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an encoding</source>
        <translation>
            <numerusform>%n waits for an encoding</numerusform>
            <numerusform>%n wait for an encoding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other kinds passed over</source>
        <translation>
            <numerusform>%n of another kind passed over</numerusform>
            <numerusform>%n of other kinds passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingHead</name>
    <message numerus="yes">
        <source>Held to be one event of %n article(s).</source>
        <translation>
            <numerusform>Held to be one event of %n article.</numerusform>
            <numerusform>Held to be one event of %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>%n finding selected</numerusform>
            <numerusform>%n findings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>Take back %n step(s) after this one</source>
        <translation>
            <numerusform>Take back the step after this one</numerusform>
            <numerusform>Take back %n steps after this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n step(s) up to this one</source>
        <translation>
            <numerusform>Bring this step back</numerusform>
            <numerusform>Bring back %n steps up to this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n article(s) so far</source>
        <translation>
            <numerusform>%n article so far</numerusform>
            <numerusform>%n articles so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %n article</numerusform>
            <numerusform>Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportPanel</name>
    <message numerus="yes">
        <source>%n annotation(s) came with a dataset</source>
        <translation>
            <numerusform>%n annotation came with a dataset</numerusform>
            <numerusform>%n annotations came with a dataset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came in</source>
        <translation>
            <numerusform>%n article came in</numerusform>
            <numerusform>%n articles came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were here already and were not taken twice.</source>
        <translation>
            <numerusform>%n text was here already and was not taken twice.</numerusform>
            <numerusform>%n texts were here already and were not taken twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) name no publication date: give it under the title.</source>
        <translation>
            <numerusform>%n article names no publication date: give it under the title.</numerusform>
            <numerusform>%n articles name no publication date: give it under the title.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>%n difference(s) left as they are here</source>
        <translation>
            <numerusform>%n difference left as they are here</numerusform>
            <numerusform>%n differences left as they are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message numerus="yes">
        <source>%n thing(s) of the dataset left out</source>
        <translation>
            <numerusform>%n thing of the dataset left out</numerusform>
            <numerusform>%n things of the dataset left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message numerus="yes">
        <source>Make one of %n entries</source>
        <translation>
            <numerusform>Keep the entry</numerusform>
            <numerusform>Make one of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearChoice</name>
    <message numerus="yes">
        <source>Leave out all %n of the kind</source>
        <translation>
            <numerusform>Leave out %n of the kind</numerusform>
            <numerusform>Leave out all %n of the kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message numerus="yes">
        <source>%n more passage(s) differ</source>
        <translation>
            <numerusform>%n more passage differ</numerusform>
            <numerusform>%n more passages differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message numerus="yes">
        <source>the first %n article(s)</source>
        <translation>
            <numerusform>the first %n article</numerusform>
            <numerusform>the first %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>Deciding on %n finding(s)</source>
        <translation>
            <numerusform>Deciding on %n finding</numerusform>
            <numerusform>Deciding on %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersView</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same</source>
        <translation>
            <numerusform>%n pair may be the same</numerusform>
            <numerusform>%n pairs may be the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>Accept «%1» %n time(s) in this article</source>
        <translation>
            <numerusform>Accept «%1» %n time in this article</numerusform>
            <numerusform>Accept «%1» %n times in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject «%1» %n time(s) in this article</source>
        <translation>
            <numerusform>Reject «%1» %n time in this article</numerusform>
            <numerusform>Reject «%1» %n times in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagAllView</name>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n place(s)</source>
        <translation>
            <numerusform>Tag %n place</numerusform>
            <numerusform>Tag %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message numerus="yes">
        <source>Take out %n word(s)</source>
        <translation>
            <numerusform>Take out %n word</numerusform>
            <numerusform>Take out %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) saved in «%1».</source>
        <translation>
            <numerusform>%n word saved in «%1».</numerusform>
            <numerusform>%n words saved in «%1».</numerusform>
        </translation>
    </message>
</context>
</TS>
