<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleCanvas</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article. Arrow keys move, Shift selects, Space grows the selection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Name, in any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Move a boundary</source>
        <translation>تحريك الحدود</translation>
    </message>
    <message>
        <source>New project…|Start an empty project in a file of its own|create file</source>
        <translation>مشروع جديد…|ابدأ مشروعًا فارغًا في ملف خاص به|إنشاء ملف</translation>
    </message>
    <message>
        <source>Open project…|Open a project file|load file</source>
        <translation>فتح مشروع…|افتح ملف مشروع|تحميل ملف</translation>
    </message>
    <message>
        <source>Open recent project…|Projects that were open lately|last previous</source>
        <translation>فتح مشروع حديث…|المشاريع التي فُتحت مؤخرًا|سابق أخير</translation>
    </message>
    <message>
        <source>Open the sample project|Five news articles to try everything on|example demo try seeds</source>
        <translation>فتح المشروع التجريبي|خمسة مقالات إخبارية لتجربة كل شيء|مثال عينة تجربة</translation>
    </message>
    <message>
        <source>Import articles…|Add text files to the project|add txt load files</source>
        <translation>استيراد مقالات…|أضف ملفات نصية إلى المشروع|إضافة تحميل ملفات</translation>
    </message>
    <message>
        <source>Export…|Leave with a dataset: JSON Lines, CSV, Web Annotation|dataset jsonl csv json save</source>
        <translation>تصدير…|اخرج بمجموعة بيانات: JSON Lines أو CSV أو Web Annotation|بيانات حفظ jsonl csv json</translation>
    </message>
    <message>
        <source>Is everything saved?|Every change is on disk before you see it|save write disk</source>
        <translation>هل حُفظ كل شيء؟|كل تغيير يُكتب على القرص قبل أن تراه|حفظ كتابة قرص</translation>
    </message>
    <message>
        <source>Back up…|Write a copy of the whole project|copy safe duplicate project</source>
        <translation>نسخة احتياطية…|اكتب نسخة من المشروع كله|نسخ أمان احتياط</translation>
    </message>
    <message>
        <source>Check the project|Verify texts, anchors and the file itself|verify integrity repair hash</source>
        <translation>فحص المشروع|تحقق من النصوص والمواضع ومن الملف نفسه|تحقق سلامة إصلاح</translation>
    </message>
    <message>
        <source>Close project|Close this project|shut leave</source>
        <translation>إغلاق المشروع|أغلق هذا المشروع|مغادرة</translation>
    </message>
    <message>
        <source>Quit|Leave Tahqiq|exit end</source>
        <translation>إنهاء|غادر «تحقيق»|خروج إغلاق</translation>
    </message>
    <message>
        <source>Undo|Take the last step back|revert back</source>
        <translation>تراجع|تراجع عن آخر خطوة|إلغاء رجوع</translation>
    </message>
    <message>
        <source>Redo|Do again what was undone|again forward</source>
        <translation>إعادة|أعد ما تراجعت عنه|تكرار</translation>
    </message>
    <message>
        <source>History|Every step in words, by whom and when|log journal steps audit</source>
        <translation>السجل|كل خطوة بالكلمات: من فعلها ومتى|تاريخ خطوات يومية</translation>
    </message>
    <message>
        <source>Find in all articles|Texts, annotations, speakers, notes, in any spelling|search concordance</source>
        <translation>بحث في كل المقالات|في النصوص والوسوم والمتحدثين والملاحظات، بأي رسم|بحث سياق</translation>
    </message>
    <message>
        <source>Find in this article|Search the article that is open|search look</source>
        <translation>بحث في هذا المقال|ابحث في المقال المفتوح|بحث</translation>
    </message>
    <message>
        <source>Find next|The next place found|search hit</source>
        <translation>النتيجة التالية|انتقل إلى الموضع التالي|بحث</translation>
    </message>
    <message>
        <source>Find previous|The place found before|search hit</source>
        <translation>النتيجة السابقة|انتقل إلى الموضع السابق|بحث</translation>
    </message>
    <message>
        <source>Grow selection|From word to sentence, quotation and paragraph|expand extend wider</source>
        <translation>توسيع التحديد|من الكلمة إلى الجملة فالاقتباس فالفقرة|تكبير زيادة</translation>
    </message>
    <message>
        <source>Shrink selection|Back to the smaller selection|narrow less reduce</source>
        <translation>تضييق التحديد|عُد إلى التحديد الأصغر|تصغير تقليص</translation>
    </message>
    <message>
        <source>Select word|The word at the caret without its clitics|token clitic</source>
        <translation>تحديد الكلمة|الكلمة عند المؤشر بلا سوابق ولواحق|لفظ</translation>
    </message>
    <message>
        <source>Select sentence|The sentence at the caret|phrase</source>
        <translation>تحديد الجملة|الجملة عند المؤشر|عبارة</translation>
    </message>
    <message>
        <source>Select quotation|What stands inside the quotation marks|quote marks</source>
        <translation>تحديد المقتبس|ما بين علامتي التنصيص|اقتباس تنصيص</translation>
    </message>
    <message>
        <source>Select paragraph|The paragraph at the caret|block</source>
        <translation>تحديد الفقرة|الفقرة عند المؤشر|مقطع</translation>
    </message>
    <message>
        <source>Settings|Language, theme, digits and your name|preferences options</source>
        <translation>الإعدادات|اللغة والمظهر والأرقام واسمك|تفضيلات خيارات</translation>
    </message>
    <message>
        <source>Tag with label {n}|Tag the selection with label {n} of the set|label mark annotate</source>
        <translation>وسم بالتصنيف {n}|سِم المحدد بالتصنيف رقم {n} من المجموعة|تصنيف تعليم وسم</translation>
    </message>
    <message>
        <source>Tag with a label</source>
        <translation>وسم بتصنيف</translation>
    </message>
    <message>
        <source>Tag with…|Choose a label for the selection by its name|label mark annotate</source>
        <translation>وسم بـ…|اختر للمحدد تصنيفًا باسمه|تصنيف تعليم</translation>
    </message>
    <message>
        <source>Tag all occurrences…|Find the same words and tag those you choose|every bulk repeat same</source>
        <translation>وسم كل المواضع…|اعثر على الكلمات نفسها وسِم ما تختاره منها|الكل تكرار جملة</translation>
    </message>
    <message>
        <source>Change label…|Give the annotation another label|relabel rename</source>
        <translation>تغيير التصنيف…|أعطِ الوسم تصنيفًا آخر|تبديل تصنيف</translation>
    </message>
    <message>
        <source>Start one word earlier|Take in the word before|extend begin</source>
        <translation>البداية قبل كلمة|أدخل الكلمة السابقة|توسيع أول</translation>
    </message>
    <message>
        <source>Start one word later|Leave the first word out|shorten begin</source>
        <translation>البداية بعد كلمة|أخرج الكلمة الأولى|تضييق أول</translation>
    </message>
    <message>
        <source>End one word earlier|Leave the last word out|shorten finish</source>
        <translation>النهاية قبل كلمة|أخرج الكلمة الأخيرة|تضييق آخر</translation>
    </message>
    <message>
        <source>End one word later|Take in the word after|extend finish</source>
        <translation>النهاية بعد كلمة|أدخل الكلمة التالية|توسيع آخر</translation>
    </message>
    <message>
        <source>Start one character earlier|Take in the character before|extend letter</source>
        <translation>البداية قبل حرف|أدخل الحرف السابق|توسيع أول</translation>
    </message>
    <message>
        <source>Start one character later|Leave the first one out|shorten letter clitic</source>
        <translation>البداية بعد حرف|أخرج الحرف الأول|تضييق أول سابقة</translation>
    </message>
    <message>
        <source>End one character earlier|Leave the last character out|shorten letter</source>
        <translation>النهاية قبل حرف|أخرج الحرف الأخير|تضييق آخر</translation>
    </message>
    <message>
        <source>End one character later|Take in the character after|extend letter</source>
        <translation>النهاية بعد حرف|أدخل الحرف التالي|توسيع آخر</translation>
    </message>
    <message>
        <source>Add the selection as a part|For a quote that is interrupted by its cue|discontinuous join</source>
        <translation>إضافة المحدد جزءًا|لاقتباس يقطعه فعل القول|متقطع وصل تتمة</translation>
    </message>
    <message>
        <source>Split at the caret|Make two annotations of one|cut divide two</source>
        <translation>شق عند المؤشر|اجعل الوسم وسمين|قسمة تقطيع فصل</translation>
    </message>
    <message>
        <source>Duplicate|A second annotation on the same words|copy again</source>
        <translation>تكرار الوسم|وسم ثانٍ على الكلمات نفسها|نسخ مضاعفة</translation>
    </message>
    <message>
        <source>Delete annotation|Remove the annotation; undo brings it back|remove erase untag</source>
        <translation>حذف الوسم|احذف الوسم؛ التراجع يعيده|إزالة محو</translation>
    </message>
    <message>
        <source>Set speaker…|Who said it, under any spelling|person who said attribution source name</source>
        <translation>تعيين المتحدث…|من قال ذلك، بأي رسم للاسم|قائل شخص إسناد اسم</translation>
    </message>
    <message>
        <source>Note|Write a note on the annotation|comment remark memo</source>
        <translation>ملاحظة|اكتب ملاحظة على الوسم|تعليق تنبيه</translation>
    </message>
    <message>
        <source>Unsure|Mark the annotation as one to come back to|doubt question maybe flag</source>
        <translation>غير متأكد|علّم الوسم لتعود إليه|شك سؤال ربما</translation>
    </message>
    <message>
        <source>Begin a link here|This annotation is the first end of the link|relation connect first</source>
        <translation>بدء رابط من هنا|هذا الوسم هو طرف الرابط الأول|علاقة ربط أول</translation>
    </message>
    <message>
        <source>Link to this one…|This annotation is the second end of the link|relation connect second end</source>
        <translation>ربط بهذا الوسم…|هذا الوسم هو طرف الرابط الثاني|علاقة ربط ثان</translation>
    </message>
    <message>
        <source>Link side by side…|Two articles beside each other, to pick the other end|relation compare</source>
        <translation>ربط جنبًا إلى جنب…|مقالان متجاوران لاختيار الطرف الآخر|علاقة مقارنة مقابلة</translation>
    </message>
    <message>
        <source>Labels…|Names, colours, keys, attributes, guidelines|label set preset colours scheme</source>
        <translation>التصنيفات…|الأسماء والألوان والمفاتيح والصفات والإرشادات|مجموعة تصنيفات ألوان</translation>
    </message>
    <message>
        <source>Title, source and author…|What is known about the article|metadata particulars url agency</source>
        <translation>العنوان والمصدر والكاتب…|ما هو معلوم عن المقال|بيانات رابط وكالة</translation>
    </message>
    <message>
        <source>Publication date…|When it was published, and how that is known|day published</source>
        <translation>تاريخ النشر…|متى نُشر وكيف عُرف ذلك|يوم نشر</translation>
    </message>
    <message>
        <source>Move progress on|Not started, started, done|status finished complete</source>
        <translation>تقديم حالة العمل|لم يبدأ، بدأ، اكتمل|حالة إنجاز اكتمال تقدم</translation>
    </message>
    <message>
        <source>What this part is…|Article, keywords, teasers, embedded article…|region section role</source>
        <translation>ما هذا القسم…|مقال أو كلمات مفتاحية أو عناوين أخرى أو مقال مضمّن|قسم جزء دور</translation>
    </message>
    <message>
        <source>Fold or unfold this part|Hide or show a part that is not the article|collapse expand hide</source>
        <translation>طي هذا القسم أو نشره|أخفِ قسمًا ليس من المقال أو أظهره|إخفاء إظهار طي</translation>
    </message>
    <message>
        <source>Fold everything but the article|Hide or show all such parts at once|collapse expand hide all</source>
        <translation>طي كل ما ليس من المقال|أخفِ هذه الأقسام أو أظهرها دفعة واحدة|إخفاء إظهار طي الكل</translation>
    </message>
    <message>
        <source>Remove article|Take the article out of the project; undo brings it back|delete erase</source>
        <translation>إزالة المقال|أخرج المقال من المشروع؛ التراجع يعيده|حذف محو</translation>
    </message>
    <message>
        <source>Article|To the article&apos;s text|read page text</source>
        <translation>المقال|إلى نص المقال|قراءة نص</translation>
    </message>
    <message>
        <source>List of articles|To the list of articles|list sidebar</source>
        <translation>قائمة المقالات|إلى قائمة المقالات|شريط جانبي</translation>
    </message>
    <message>
        <source>Details|To the details of the annotation|inspector properties attributes</source>
        <translation>التفاصيل|إلى تفاصيل الوسم|خصائص صفات</translation>
    </message>
    <message>
        <source>Speakers|The register: spellings, titles, everything they said|register people names</source>
        <translation>المتحدثون|سجل الأسماء: الرسوم والمناصب وكل ما قالوه|سجل أشخاص أسماء</translation>
    </message>
    <message>
        <source>Next annotation|To the annotation after this one|forward</source>
        <translation>الوسم التالي|إلى الوسم الذي بعد هذا|تال</translation>
    </message>
    <message>
        <source>Previous annotation|To the annotation before this one|back</source>
        <translation>الوسم السابق|إلى الوسم الذي قبل هذا|سابق</translation>
    </message>
    <message>
        <source>Next article|Open the next article of the list|forward</source>
        <translation>المقال التالي|افتح المقال التالي في القائمة|تال</translation>
    </message>
    <message>
        <source>Previous article|Open the article before|back</source>
        <translation>المقال السابق|افتح المقال السابق في القائمة|سابق</translation>
    </message>
    <message>
        <source>Next panel|Move the focus on: bar, list, article, details|focus pane cycle</source>
        <translation>اللوحة التالية|انقل التركيز: الشريط فالقائمة فالمقال فالتفاصيل|تنقل لوحة</translation>
    </message>
    <message>
        <source>Previous panel|Move the focus back|focus pane cycle</source>
        <translation>اللوحة السابقة|أرجع التركيز إلى الخلف|تنقل لوحة</translation>
    </message>
    <message>
        <source>Larger text|Enlarge the article&apos;s text|zoom bigger</source>
        <translation>نص أكبر|كبّر نص المقال|تكبير</translation>
    </message>
    <message>
        <source>Smaller text|Reduce the article&apos;s text|zoom smaller</source>
        <translation>نص أصغر|صغّر نص المقال|تصغير</translation>
    </message>
    <message>
        <source>Usual text size|The article&apos;s text at 100%|zoom reset normal</source>
        <translation>الحجم المعتاد|نص المقال بنسبة 100%|حجم تكبير أصلي</translation>
    </message>
    <message>
        <source>Next theme|Light, dark, high contrast|dark light contrast colours appearance night</source>
        <translation>المظهر التالي|فاتح فداكن فتباين عالٍ|داكن فاتح ألوان ليل مظهر</translation>
    </message>
    <message>
        <source>Arabic or English interface|Switch the interface&apos;s language|language عربي English</source>
        <translation>واجهة عربية أو إنجليزية|بدّل لغة الواجهة|لغة عربي إنجليزي English</translation>
    </message>
    <message>
        <source>Arabic or Latin digits|Digits of the interface; the article&apos;s own stay|numbers numerals</source>
        <translation>أرقام مشرقية أو مغربية|أرقام الواجهة؛ أما أرقام المقال فتبقى كما هي|أعداد هندية عربية لاتينية</translation>
    </message>
    <message>
        <source>Show the list of articles|Show or hide the list of articles|sidebar hide</source>
        <translation>إظهار قائمة المقالات|أظهر قائمة المقالات أو أخفها|شريط جانبي إخفاء</translation>
    </message>
    <message>
        <source>Show the details|Show or hide the details|sidebar hide inspector</source>
        <translation>إظهار التفاصيل|أظهر التفاصيل أو أخفها|شريط جانبي إخفاء</translation>
    </message>
    <message>
        <source>Only the article|Hide all panels and read|focus zen distraction</source>
        <translation>المقال وحده|أخفِ كل اللوحات واقرأ|تركيز قراءة</translation>
    </message>
    <message>
        <source>Full screen|Use the whole screen|maximise fullscreen</source>
        <translation>ملء الشاشة|استعمل الشاشة كلها|تكبير شاشة</translation>
    </message>
    <message>
        <source>Find an action…|Every action, article, speaker and label by name|command palette search</source>
        <translation>بحث عن أمر…|كل أمر ومقال ومتحدث وتصنيف باسمه|لوحة الأوامر</translation>
    </message>
    <message>
        <source>Keyboard shortcuts|All keys on one page|keys help</source>
        <translation>اختصارات لوحة المفاتيح|كل المفاتيح في صفحة واحدة|مفاتيح مساعدة</translation>
    </message>
    <message>
        <source>Open the menu|Go to the menus with the keyboard|menu bar</source>
        <translation>فتح القوائم|انتقل إلى القوائم بلوحة المفاتيح|شريط قائمة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
</TS>
