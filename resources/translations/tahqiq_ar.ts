<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decade(s)</source>
        <translation>
            <numerusform>%n عقد</numerusform>
            <numerusform>عقد واحد</numerusform>
            <numerusform>عقدان</numerusform>
            <numerusform>%n عقود</numerusform>
            <numerusform>%n عقدًا</numerusform>
            <numerusform>%n عقد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tonne(s)</source>
        <translation>
            <numerusform>%n طن</numerusform>
            <numerusform>طن واحد</numerusform>
            <numerusform>طنّان</numerusform>
            <numerusform>%n أطنان</numerusform>
            <numerusform>%n طنًا</numerusform>
            <numerusform>%n طن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisController</name>
    <message>
        <source>Reading the article</source>
        <translation>قراءة المقال</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>قراءة المقالات</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Not said by %1</source>
        <translation>ليس القائل %1</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>أعد اقتراحه</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n thing(s) again</source>
        <translation>
            <numerusform>لا شيء لإعادة اقتراحه</numerusform>
            <numerusform>أعد اقتراح واحد</numerusform>
            <numerusform>أعد اقتراح اثنين</numerusform>
            <numerusform>أعد اقتراح %n</numerusform>
            <numerusform>أعد اقتراح %n</numerusform>
            <numerusform>أعد اقتراح %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected in this article</source>
        <translation>المرفوض في هذا المقال</translation>
    </message>
    <message>
        <source>What was accepted is an annotation: delete it, and it is gone.</source>
        <translation>أما ما قُبل فقد صار وسمًا، وحذفه يلغيه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing was rejected here</source>
        <translation>لم يُرفض شيء هنا</translation>
    </message>
    <message>
        <source>X on the page or Delete in the list rejects a suggestion.</source>
        <translation>المفتاح X في الصفحة أو Delete في القائمة يرفض الاقتراح.</translation>
    </message>
</context>
<context>
    <name>ArticleCanvas</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>The text of the article. Arrow keys move, Shift selects, Space grows the selection.</source>
        <translation>نصّ المقال. الأسهم للتنقّل، و⁦Shift⁩ معها للتحديد، والمسافة لتوسيع التحديد.</translation>
    </message>
</context>
<context>
    <name>ArticleChooser</name>
    <message>
        <source>this article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>same speaker: %1</source>
        <translation>المتحدث نفسه: %1</translation>
    </message>
    <message>
        <source>linked: %1</source>
        <translation>مرتبط: %1</translation>
    </message>
    <message>
        <source>Choose the other article</source>
        <translation>اختيار المقال الآخر</translation>
    </message>
    <message>
        <source>Find an article…</source>
        <translation>ابحث عن مقال…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>There is no text here to be a part of the page.</source>
        <translation>لا نصّ هنا ليكون قسمًا من الصفحة.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>In order of import</source>
        <translation>بترتيب الاستيراد</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>Most annotations first</source>
        <translation>الأكثر وسومًا أولًا</translation>
    </message>
    <message>
        <source>Most suggestions first</source>
        <translation>الأكثر اقتراحات أولًا</translation>
    </message>
    <message>
        <source>Most inconsistencies first</source>
        <translation>الأكثر تعارضًا أولًا</translation>
    </message>
    <message>
        <source>Any progress</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>With unsure annotations</source>
        <translation>فيها وسوم غير مؤكّدة</translation>
    </message>
    <message>
        <source>With claims or quotes without a speaker</source>
        <translation>فيها ادعاءات أو اقتباسات بلا متحدث</translation>
    </message>
    <message>
        <source>With suggestions to answer</source>
        <translation>فيها اقتراحات تنتظر الجواب</translation>
    </message>
    <message>
        <source>With open inconsistencies</source>
        <translation>فيها تعارضات مفتوحة</translation>
    </message>
    <message>
        <source>Not read by the program</source>
        <translation>لم يقرأها البرنامج</translation>
    </message>
    <message>
        <source>Without older versions</source>
        <translation>دون النسخ الأقدم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>إظهار كل المقالات</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكّدة</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>بلا متحدث</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>فيه تعارض</translation>
    </message>
    <message>
        <source>Newest versions</source>
        <translation>أحدث النسخ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Filter by title or source</source>
        <translation>تصفية بالعنوان أو المصدر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show only some articles</source>
        <translation>إظهار بعض المقالات فقط</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Drop text files here, or import them.</source>
        <translation>أفلت ملفات نصّية هنا، أو استوردها.</translation>
    </message>
    <message>
        <source>No article is like that</source>
        <translation>لا مقال يطابق التصفية</translation>
    </message>
    <message>
        <source>Escape in the field shows all again.</source>
        <translation>المفتاح ⁦Esc⁩ في الحقل يعيدها كلها.</translation>
    </message>
    <message>
        <source>Filter: %1. Press to take it away.</source>
        <translation>تصفية: %1. اضغط لإزالتها.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Title, source and author…</source>
        <translation>العنوان والمصدر والكاتب…</translation>
    </message>
    <message>
        <source>Publication date…</source>
        <translation>تاريخ النشر…</translation>
    </message>
    <message>
        <source>Review its inconsistencies</source>
        <translation>راجِع تعارضاته</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>لا مقال للاستبعاد</numerusform>
            <numerusform>استبعاد المقال</numerusform>
            <numerusform>استبعاد المقالين</numerusform>
            <numerusform>استبعاد %n مقالات</numerusform>
            <numerusform>استبعاد %n مقالًا</numerusform>
            <numerusform>استبعاد %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>older version</source>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>without speaker: %1</source>
        <translation>بلا متحدث: %1</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Another article…</source>
        <translation>مقال آخر…</translation>
    </message>
    <message>
        <source>Open this article for reading</source>
        <translation>فتح هذا المقال للقراءة</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Choices with commas between: high, medium, low</source>
        <translation>الخيارات تفصلها فواصل: عالية، متوسطة، ضعيفة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Arabic name of the attribute %1</source>
        <translation>الاسم العربي للسمة %1</translation>
    </message>
    <message>
        <source>English name of the attribute %1</source>
        <translation>الاسم الإنجليزي للسمة %1</translation>
    </message>
    <message>
        <source>Choices of the attribute %1</source>
        <translation>خيارات السمة %1</translation>
    </message>
    <message>
        <source>Type of the attribute %1</source>
        <translation>نوع السمة %1</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>إزالة السمة %1</translation>
    </message>
</context>
<context>
    <name>AttributesEditor</name>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>A number, such as 3.5 or ١٬٥٥٤</source>
        <translation>عدد، مثل 3.5 أو ١٬٥٥٤</translation>
    </message>
    <message>
        <source>A date, such as 2024-06-18, 2024-06 or 2024</source>
        <translation>تاريخ، مثل ⁦2024-06-18⁩ أو ⁦2024-06⁩ أو 2024</translation>
    </message>
</context>
<context>
    <name>BottomStrip</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>قبول</numerusform>
            <numerusform>قبول واحد</numerusform>
            <numerusform>قبول اثنين</numerusform>
            <numerusform>قبول %n</numerusform>
            <numerusform>قبول %n</numerusform>
            <numerusform>قبول %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation>
            <numerusform>رفض</numerusform>
            <numerusform>رفض واحد</numerusform>
            <numerusform>رفض اثنين</numerusform>
            <numerusform>رفض %n</numerusform>
            <numerusform>رفض %n</numerusform>
            <numerusform>رفض %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s).</source>
        <translation>
            <numerusform>لا مقالات.</numerusform>
            <numerusform>في مقال واحد.</numerusform>
            <numerusform>في مقالين.</numerusform>
            <numerusform>في %n مقالات.</numerusform>
            <numerusform>في %n مقالًا.</numerusform>
            <numerusform>في %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New in the register: %n</source>
        <translation>
            <numerusform>لا جديد في السجل</numerusform>
            <numerusform>جديد في السجل: واحد</numerusform>
            <numerusform>جديد في السجل: اثنان</numerusform>
            <numerusform>جديد في السجل: %n</numerusform>
            <numerusform>جديد في السجل: %n</numerusform>
            <numerusform>جديد في السجل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No label for «%1» in the labels in use: %2 stay open.</source>
        <translation>لا وسم لـ«%1» في مجموعة الوسوم المستعملة: يبقى %2 بلا جواب.</translation>
    </message>
    <message>
        <source>Answer many suggestions</source>
        <translation>البتّ في عدة اقتراحات</translation>
    </message>
    <message>
        <source>Answer all «%1»</source>
        <translation>البتّ في كل «%1»</translation>
    </message>
    <message>
        <source>One step of history, whatever the number: undo takes all of it back.</source>
        <translation>خطوة واحدة مهما كان العدد، ويعيدها التراجع كلها.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>أي درجة ثقة</translation>
    </message>
    <message>
        <source>Likely and sure</source>
        <translation>المرجّح والمؤكد</translation>
    </message>
    <message>
        <source>Only sure</source>
        <translation>المؤكد وحده</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>أدنى درجة ثقة</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What would be answered</source>
        <translation>ما سيُبتّ فيه</translation>
    </message>
    <message>
        <source>No such suggestions</source>
        <translation>لا اقتراحات من هذا النوع</translation>
    </message>
    <message>
        <source>Choose another kind or less confidence.</source>
        <translation>اختر نوعًا آخر أو درجة ثقة أدنى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <translation>كل شيء كما كُتب</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء يستدعي النظر</numerusform>
            <numerusform>أمر واحد يستدعي النظر</numerusform>
            <numerusform>أمران يستدعيان النظر</numerusform>
            <numerusform>%n أمور تستدعي النظر</numerusform>
            <numerusform>%n أمرًا يستدعي النظر</numerusform>
            <numerusform>%n أمر يستدعي النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed by the check. Each line says what is safe and what to do.</source>
        <translation>لم يغيّر الفحص شيئًا. وكل سطر يبيّن ما هو سليم وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Texts, annotations, links, labels, search index and the file itself; nothing is changed.</source>
        <translation>يشمل النصوص والوسوم والروابط والتصنيفات وفهرس البحث والملف نفسه، ولا يغيّر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مدى التقدّم</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>افحص الآن</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
</context>
<context>
    <name>ColorPicker</name>
    <message>
        <source>Colour as a number</source>
        <translation>رقم اللون</translation>
    </message>
    <message>
        <source>Colour as a number: #rrggbb</source>
        <translation>رقم اللون: ‎#rrggbb</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدّة</translation>
    </message>
</context>
<context>
    <name>ColumnsEditor</name>
    <message>
        <source>Which column is what?</source>
        <translation>ما محتوى كل عمود؟</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النصّ</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>ComparingController</name>
    <message>
        <source>Comparing the articles</source>
        <translation>مقارنة المقالات</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>With the articles&apos; text</source>
        <translation>مع نصوص المقالات</translation>
    </message>
    <message>
        <source>With older versions of corrected articles</source>
        <translation>مع النسخ الأقدم للمقالات المصحّحة</translation>
    </message>
    <message>
        <source>Each goes as an article of its own: no format can say which one corrects which.</source>
        <translation>تُصدَّر كلّ نسخة مقالًا مستقلًّا، فليس في الصيغ ما يقول أيّها تصحيح لأيّ.</translation>
    </message>
    <message>
        <source>Without the names of people</source>
        <translation>دون أسماء الأشخاص</translation>
    </message>
    <message>
        <source>Also as PDF, to print</source>
        <translation>ونسخة ⁨PDF⁩ للطباعة أيضًا</translation>
    </message>
    <message>
        <source>Each known name becomes a number, so the text is another one and places count in it. A name that neither the register nor an annotation knows may be left.</source>
        <translation>يحلّ رقم محلّ كل اسم معروف، فيصير النصّ نصًّا آخر وتُحسب المواضع فيه. وقد يبقى اسم لا يعرفه السجلّ ولا وسم.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجزة</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Whoever tagged</source>
        <translation>وسوم الجميع</translation>
    </message>
    <message>
        <source>Who tagged</source>
        <translation>صاحب الوسوم</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>بلا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>كلها مؤكّدة</numerusform>
            <numerusform>واحد غير مؤكّد</numerusform>
            <numerusform>اثنان غير مؤكّدين</numerusform>
            <numerusform>%n غير مؤكّدة</numerusform>
            <numerusform>%n غير مؤكّدة</numerusform>
            <numerusform>%n غير مؤكّدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>بلا تعارضات مفتوحة</numerusform>
            <numerusform>تعارض مفتوح واحد</numerusform>
            <numerusform>تعارضان مفتوحان</numerusform>
            <numerusform>%n تعارضات مفتوحة</numerusform>
            <numerusform>%n تعارضًا مفتوحًا</numerusform>
            <numerusform>%n تعارض مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>When was it published?</source>
        <translation>متى نُشر؟</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>لا يوجد يوم كهذا.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The text does not say. Relative dates in it stay open until it is known.</source>
        <translation>لا يذكره النصّ. وتبقى التواريخ النسبية فيه معلّقة حتى يُعرف.</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message numerus="yes">
        <source>The decision is for %n finding(s).</source>
        <translation>
            <numerusform>القرار لا يشمل شيئًا.</numerusform>
            <numerusform>القرار يشمل تعارضًا واحدًا.</numerusform>
            <numerusform>القرار يشمل تعارضين.</numerusform>
            <numerusform>القرار يشمل %n تعارضات.</numerusform>
            <numerusform>القرار يشمل %n تعارضًا.</numerusform>
            <numerusform>القرار يشمل %n تعارض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <translation>أيها الصواب؟</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>ما سبق من قرارات</translation>
    </message>
    <message>
        <source>Why it is so; it is saved by itself and goes with the decision.</source>
        <translation>سبب القرار؛ يُحفظ تلقائيًا ويُرفق بالقرار.</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>لم يُتخذ قرار بعد.</translation>
    </message>
    <message>
        <source>Number %1 is right: %2</source>
        <translation>الصواب رقم %1: %2</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحه</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Tag with…</source>
        <translation>وسم بـ…</translation>
    </message>
    <message>
        <source>Change the label to…</source>
        <translation>تغيير التصنيف إلى…</translation>
    </message>
    <message>
        <source>How is it related to «%1»?</source>
        <translation>ما صلته بـ«%1»؟</translation>
    </message>
    <message>
        <source>This part of the page is…</source>
        <translation>هذا القسم من الصفحة هو…</translation>
    </message>
</context>
<context>
    <name>DeskReview</name>
    <message>
        <source>Nothing disagrees with this sentence; a lozenge in the margin shows what does.</source>
        <translation>لا شيء يخالف هذه الجملة؛ المعيّن في الهامش يدلّ على ما فيه خلاف.</translation>
    </message>
    <message>
        <source>No open inconsistency in this article. F5 compares the articles.</source>
        <translation>لا تعارض مفتوحًا في هذا المقال. اضغط F5 لمقارنة المقالات.</translation>
    </message>
    <message numerus="yes">
        <source>Compared %n article(s).</source>
        <translation>
            <numerusform>لم يُقارَن أي مقال.</numerusform>
            <numerusform>قورن مقال واحد.</numerusform>
            <numerusform>قورن مقالان.</numerusform>
            <numerusform>قورنت %n مقالات.</numerusform>
            <numerusform>قورن %n مقالًا.</numerusform>
            <numerusform>قورن %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles are compared already.</source>
        <translation>كل المقالات مقارَنة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>لا تعارضات.</numerusform>
            <numerusform>تعارض واحد.</numerusform>
            <numerusform>تعارضان.</numerusform>
            <numerusform>%n تعارضات.</numerusform>
            <numerusform>%n تعارضًا.</numerusform>
            <numerusform>%n تعارض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>لا مقالات تعذّرت قراءتها.</numerusform>
            <numerusform>تعذّرت قراءة مقال واحد.</numerusform>
            <numerusform>تعذّرت قراءة مقالين.</numerusform>
            <numerusform>تعذّرت قراءة %n مقالات.</numerusform>
            <numerusform>تعذّرت قراءة %n مقالًا.</numerusform>
            <numerusform>تعذّرت قراءة %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>راجِعها</translation>
    </message>
</context>
<context>
    <name>DeskSuggestions</name>
    <message>
        <source>Loading camel-tools</source>
        <translation>تحميل camel-tools</translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s).</source>
        <translation>
            <numerusform>لم يُقرأ أي مقال.</numerusform>
            <numerusform>قُرئ مقال واحد.</numerusform>
            <numerusform>قُرئ مقالان.</numerusform>
            <numerusform>قُرئت %n مقالات.</numerusform>
            <numerusform>قُرئ %n مقالًا.</numerusform>
            <numerusform>قُرئ %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles are read already.</source>
        <translation>قُرئت المقالات كلها من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) to answer.</source>
        <translation>
            <numerusform>لا اقتراحات.</numerusform>
            <numerusform>اقتراح واحد ينتظر جوابك.</numerusform>
            <numerusform>اقتراحان ينتظران جوابك.</numerusform>
            <numerusform>%n اقتراحات تنتظر جوابك.</numerusform>
            <numerusform>%n اقتراحًا ينتظر جوابك.</numerusform>
            <numerusform>%n اقتراح ينتظر جوابك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>لا مقال تعذّرت قراءته.</numerusform>
            <numerusform>تعذّرت قراءة مقال واحد.</numerusform>
            <numerusform>تعذّرت قراءة مقالين.</numerusform>
            <numerusform>تعذّرت قراءة %n مقالات.</numerusform>
            <numerusform>تعذّرت قراءة %n مقالًا.</numerusform>
            <numerusform>تعذّرت قراءة %n مقال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskVersions</name>
    <message>
        <source>Select on the page the words of «%1», then press the key again.</source>
        <translation>حدّد في الصفحة كلمات «%1»، ثم اضغط المفتاح مرّة أخرى.</translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Exported to «%1»</source>
        <translation>صُدِّر إلى «%1»</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Linked.</source>
        <translation>تمّ الربط.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>The words are kept: you find them again where you typed them.</source>
        <translation>ما كتبته باقٍ، تجده حيث كتبته.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>«%1» is open in another window: you can read here, but not change anything.</source>
        <translation>«%1» مفتوح في نافذة أخرى: يمكنك القراءة هنا من دون تغيير شيء.</translation>
    </message>
    <message>
        <source>Close the other window and open the project again to work on it.</source>
        <translation>أغلق النافذة الأخرى وافتح المشروع من جديد للعمل عليه.</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n step(s)</source>
        <translation>
            <numerusform>لم يتغيّر شيء</numerusform>
            <numerusform>تراجعٌ عن خطوة</numerusform>
            <numerusform>تراجعٌ عن خطوتين</numerusform>
            <numerusform>تراجعٌ عن %n خطوات</numerusform>
            <numerusform>تراجعٌ عن %n خطوة</numerusform>
            <numerusform>تراجعٌ عن %n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n step(s)</source>
        <translation>
            <numerusform>لم يتغيّر شيء</numerusform>
            <numerusform>إعادة خطوة</numerusform>
            <numerusform>إعادة خطوتين</numerusform>
            <numerusform>إعادة %n خطوات</numerusform>
            <numerusform>إعادة %n خطوة</numerusform>
            <numerusform>إعادة %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجعٌ عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>DetailsBinding</name>
    <message>
        <source>Go to a quote, a claim or a name first.</source>
        <translation>انتقل أولًا إلى اقتباس أو ادعاء أو اسم.</translation>
    </message>
    <message>
        <source>Go to a quote or a claim first, then select the words.</source>
        <translation>انتقل أولًا إلى اقتباس أو ادعاء، ثم حدّد الكلمات.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>حدّد الكلمات أولًا.</translation>
    </message>
    <message>
        <source>Go to an annotation first.</source>
        <translation>انتقل أولًا إلى وسم.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the annotation</source>
        <translation>تفاصيل الوسم</translation>
    </message>
    <message>
        <source>Annotated words</source>
        <translation>الكلمات الموسومة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What should be remembered about this?</source>
        <translation>ما الذي ينبغي تذكّره هنا؟</translation>
    </message>
    <message>
        <source>No annotation here</source>
        <translation>لا وسم هنا</translation>
    </message>
    <message>
        <source>Select words with Space, then press a label&apos;s key: C for a claim, Q for a quote.</source>
        <translation>حدّد الكلمات بمفتاح المسافة، ثم اضغط مفتاح التصنيف: C للادعاء وQ للاقتباس.</translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>keep this one</source>
        <translation>أبقِ هذا</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>أبقِ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) and claim(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%n أقوال</numerusform>
            <numerusform>%n قولًا</numerusform>
            <numerusform>%n قول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لم يُذكر</numerusform>
            <numerusform>ذُكر مرة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر %n مرات</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
            <numerusform>ذُكر %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>صور الكتابة</translation>
    </message>
    <message>
        <source>Titles and offices</source>
        <translation>الصفات والمناصب</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>No quotes or claims yet</source>
        <translation>لا اقتباسات ولا ادعاءات بعد</translation>
    </message>
    <message>
        <source>Tag a quote or a claim and choose this speaker for it: what they said gathers here.</source>
        <translation>سِم اقتباسًا أو ادعاءً واختر له هذا المتحدث، فيجتمع كلامه هنا.</translation>
    </message>
    <message>
        <source>Not mentioned yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Tag the name where it is printed and say whom it names.</source>
        <translation>سِم الاسم حيث ورد وحدّد من هو.</translation>
    </message>
    <message>
        <source>Quotes and claims</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مواضع الذكر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>الاسم المعتمد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Split: make two entries of this one</source>
        <translation>فصل: اجعل هذا الاسم اسمين</translation>
    </message>
    <message>
        <source>Delete: take it out of the register; its annotations stay</source>
        <translation>حذف: أخرجه من السجلّ وتبقى وسومه</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>صور الكتابة</translation>
    </message>
    <message>
        <source>Titles and offices</source>
        <translation>الصفات والمناصب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What colleagues should know</source>
        <translation>ما ينبغي أن يعرفه الزملاء</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What was said, by article</source>
        <translation>ما قيل، بحسب المقال</translation>
    </message>
</context>
<context>
    <name>EntitySection</name>
    <message>
        <source>In the register</source>
        <translation>في السجلّ</translation>
    </message>
    <message>
        <source>Names nobody of the register</source>
        <translation>لا يسمّي أحدًا في السجلّ</translation>
    </message>
    <message>
        <source>Everything about this name</source>
        <translation>كل شيء عن هذا الاسم</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong in Tahqiq itself.</source>
        <translation>وقع خلل في «تحقيق» نفسه.</translation>
    </message>
    <message>
        <source>What you saved is safe. Copy the details and send them to us, please.</source>
        <translation>ما حُفظ سليم. انسخ التفاصيل وأرسلها إلينا من فضلك.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Finding out what this format holds…</source>
        <translation>يُنظر فيما تتسع له هذه الصيغة…</translation>
    </message>
    <message>
        <source>What this format leaves out:</source>
        <translation>ما لا تتسع له هذه الصيغة:</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>لا يسقط شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير باسم</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>اعتمد هذا الاسم</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب الملف %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>توقّف التصدير، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>File (the one that is there is replaced)</source>
        <translation>الملف (يحلّ محلّ الموجود)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose a format and what goes into it; what the format cannot hold is said beforehand.</source>
        <translation>اختر الصيغة وما يدخل فيها؛ وما لا تتسع له يُذكر قبل الكتابة.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مدى التقدّم</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>لا يمكن فتح هذا المجلد</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing of this kind here</source>
        <translation>لا شيء من هذا النوع هنا</translation>
    </message>
    <message>
        <source>Shown are folders, and: %1</source>
        <translation>تظهر هنا المجلدات و%1 وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>Open %n file(s)</source>
        <translation>
            <numerusform>فتح %n ملف</numerusform>
            <numerusform>فتح ملف واحد</numerusform>
            <numerusform>فتح ملفين</numerusform>
            <numerusform>فتح %n ملفات</numerusform>
            <numerusform>فتح %n ملفًا</numerusform>
            <numerusform>فتح %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>«%1» is there already; it will be replaced.</source>
        <translation>«%1» موجود هنا؛ سيُستبدل.</translation>
    </message>
    <message>
        <source>To the folder above (Alt+Up)</source>
        <translation>إلى المجلد الأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Find or path</source>
        <translation>بحث أو مسار</translation>
    </message>
    <message>
        <source>Part of a name in this folder, or a whole path</source>
        <translation>جزء من اسم في هذا المجلد، أو مسار كامل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FilePlaces</name>
    <message>
        <source>Home</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>In which encoding does the text make sense?</source>
        <translation>بأي ترميز يُقرأ النص سليمًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Take this encoding for %n other file(s) as well</source>
        <translation>
            <numerusform>وهذا الترميز لغيره أيضًا</numerusform>
            <numerusform>وهذا الترميز للملف الآخر أيضًا</numerusform>
            <numerusform>وهذا الترميز للملفين الآخرين أيضًا</numerusform>
            <numerusform>وهذا الترميز لـ%n ملفات أخرى أيضًا</numerusform>
            <numerusform>وهذا الترميز لـ%n ملفًا آخر أيضًا</numerusform>
            <numerusform>وهذا الترميز لـ%n ملف آخر أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>بداية النص</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا جاهز</numerusform>
            <numerusform>واحد جاهز</numerusform>
            <numerusform>اثنان جاهزان</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزًا</numerusform>
            <numerusform>%n جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearly the same</source>
        <translation>
            <numerusform>لا متقارب</numerusform>
            <numerusform>واحد يكاد يكون غيره</numerusform>
            <numerusform>اثنان يكادان يكونان غيرهما</numerusform>
            <numerusform>%n تكاد تكون غيرها</numerusform>
            <numerusform>%n يكاد يكون غيره</numerusform>
            <numerusform>%n يكاد يكون غيره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer version(s)</source>
        <translation>
            <numerusform>لا نسخ أحدث</numerusform>
            <numerusform>نسخة أحدث واحدة</numerusform>
            <numerusform>نسختان أحدث</numerusform>
            <numerusform>%n نسخ أحدث</numerusform>
            <numerusform>%n نسخة أحدث</numerusform>
            <numerusform>%n نسخة أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an encoding</source>
        <translation>
            <numerusform>لا ينتظر ترميزًا</numerusform>
            <numerusform>واحد ينتظر ترميزه</numerusform>
            <numerusform>اثنان ينتظران ترميزهما</numerusform>
            <numerusform>%n تنتظر ترميزها</numerusform>
            <numerusform>%n ينتظر ترميزه</numerusform>
            <numerusform>%n ينتظر ترميزه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>لا متعذّر</numerusform>
            <numerusform>واحد تعذّرت قراءته</numerusform>
            <numerusform>اثنان تعذّرت قراءتهما</numerusform>
            <numerusform>%n تعذّرت قراءتها</numerusform>
            <numerusform>%n تعذّرت قراءته</numerusform>
            <numerusform>%n تعذّرت قراءته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>لا موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل</numerusform>
            <numerusform>اثنان موجودان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودًا من قبل</numerusform>
            <numerusform>%n موجود من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other kinds passed over</source>
        <translation>
            <numerusform>لا شيء من نوع آخر</numerusform>
            <numerusform>ملف من نوع آخر تُرك</numerusform>
            <numerusform>ملفان من نوع آخر تُركا</numerusform>
            <numerusform>%n ملفات من أنواع أخرى تُركت</numerusform>
            <numerusform>%n ملفًا من أنواع أخرى تُرك</numerusform>
            <numerusform>%n ملف من أنواع أخرى تُرك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>أدنى درجة ثقة</translation>
    </message>
    <message>
        <source>The surest first</source>
        <translation>الأوثق أولًا</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>ليس في هذا المقال</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FindingHead</name>
    <message>
        <source>One event, as an editor said.</source>
        <translation>حدث واحد، بقول محرّر.</translation>
    </message>
    <message>
        <source>Not one event, as an editor said.</source>
        <translation>ليسا حدثًا واحدًا، بقول محرّر.</translation>
    </message>
    <message numerus="yes">
        <source>Held to be one event of %n article(s).</source>
        <translation>
            <numerusform>حدث واحد في تقدير البرنامج.</numerusform>
            <numerusform>حدث واحد في مقال واحد، في تقدير البرنامج.</numerusform>
            <numerusform>حدث واحد في مقالين، في تقدير البرنامج.</numerusform>
            <numerusform>حدث واحد في %n مقالات، في تقدير البرنامج.</numerusform>
            <numerusform>حدث واحد في %n مقالًا، في تقدير البرنامج.</numerusform>
            <numerusform>حدث واحد في %n مقال، في تقدير البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held to speak of the same.</source>
        <translation>يتحدثان عن الأمر نفسه، في تقدير البرنامج.</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Passages</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Both passages stand here</source>
        <translation>هنا يُعرض الموضعان جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>لا تعارض محدد</numerusform>
            <numerusform>تعارض واحد محدد</numerusform>
            <numerusform>تعارضان محددان</numerusform>
            <numerusform>%n تعارضات محددة</numerusform>
            <numerusform>%n تعارضًا محددًا</numerusform>
            <numerusform>%n تعارض محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter decides, Ctrl+Z takes it back.</source>
        <translation>حرف واحد يقرّر، وCtrl+Z يتراجع.</translation>
    </message>
    <message>
        <source>Choose an inconsistency in the queue: J goes to the next, a letter decides, Ctrl+Z undoes.</source>
        <translation>اختر تعارضًا من القائمة: J للتالي، وحرف واحد للقرار، وCtrl+Z للتراجع.</translation>
    </message>
</context>
<context>
    <name>FormatCard</name>
    <message>
        <source>Holds everything but the history; can be imported again</source>
        <translation>تتسع لكل شيء إلا سجلّ الخطوات، ويمكن استيرادها من جديد</translation>
    </message>
    <message>
        <source>Holds a part; what is left out is listed</source>
        <translation>تتسع لجزء، وما يسقط يُذكر</translation>
    </message>
</context>
<context>
    <name>FormatCards</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>بحث عن أمر</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>المشروع التجريبي</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Compare the articles</source>
        <translation>قارن المقالات</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>قرّر من جديد</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>متفقان</translation>
    </message>
    <message>
        <source>They conflict</source>
        <translation>متعارضان</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>هذا هو الصواب</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهَل</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>افتح المقال</translation>
    </message>
    <message>
        <source>The house writes this one</source>
        <translation>هكذا تكتبه الدار</translation>
    </message>
    <message>
        <source>Every spelling may stay</source>
        <translation>كل الرسوم جائزة</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>From mark to mark</source>
        <translation>من علامة إلى أخرى</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>افتح المقطع</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>الحجم الأصلي</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>رسم آخر</translation>
    </message>
    <message>
        <source>Into the picture</source>
        <translation>إلى داخل الرسم</translation>
    </message>
    <message>
        <source>Link to this one</source>
        <translation>ربط بهذا</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>تحديد الكلمة</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>الوسم التالي</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Cue of the quote</source>
        <translation>فعل القول</translation>
    </message>
    <message>
        <source>All occurrences</source>
        <translation>كل المواضع</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>قبول كل المثيل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>مَن هو</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكّد</translation>
    </message>
    <message>
        <source>One word more</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>Begin a link</source>
        <translation>بدء رابط</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 of %2 articles done</source>
        <translation>المقالات المكتملة: %1 من %2</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>سجلّ الخطوات</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>إظهار الموضع</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لا خطوات بعد</translation>
    </message>
    <message>
        <source>Every step will be listed here, and can be taken back.</source>
        <translation>تظهر هنا كل خطوة، ويمكن التراجع عنها.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n step(s) after this one</source>
        <translation>
            <numerusform>لا شيء بعدها</numerusform>
            <numerusform>التراجع عن الخطوة بعدها</numerusform>
            <numerusform>التراجع عن خطوتين بعدها</numerusform>
            <numerusform>التراجع عن %n خطوات بعدها</numerusform>
            <numerusform>التراجع عن %n خطوة بعدها</numerusform>
            <numerusform>التراجع عن %n خطوة بعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n step(s) up to this one</source>
        <translation>
            <numerusform>لا شيء لإعادته</numerusform>
            <numerusform>إعادة هذه الخطوة</numerusform>
            <numerusform>إعادة خطوتين حتى هذه</numerusform>
            <numerusform>إعادة %n خطوات حتى هذه</numerusform>
            <numerusform>إعادة %n خطوة حتى هذه</numerusform>
            <numerusform>إعادة %n خطوة حتى هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>الذهاب إلى هذه الخطوة</translation>
    </message>
</context>
<context>
    <name>HitPlace</name>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>note on a link</source>
        <translation>ملاحظة على رابط</translation>
    </message>
    <message>
        <source>note on a name</source>
        <translation>ملاحظة على اسم</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>صورة كتابة</translation>
    </message>
    <message>
        <source>office</source>
        <translation>صفة</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Articles and datasets</source>
        <translation>مقالات ومجموعات بيانات</translation>
    </message>
    <message>
        <source>Articles to import</source>
        <translation>المقالات المطلوب استيرادها</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>توقّف الاستيراد، ولم يدخل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) so far</source>
        <translation>
            <numerusform>لا مقالات حتى الآن</numerusform>
            <numerusform>مقال واحد حتى الآن</numerusform>
            <numerusform>مقالان حتى الآن</numerusform>
            <numerusform>%n مقالات حتى الآن</numerusform>
            <numerusform>%n مقالًا حتى الآن</numerusform>
            <numerusform>%n مقال حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>فتح الأول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>لا مقال يُستورد</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %n مقالات</numerusform>
            <numerusform>استيراد %n مقالًا</numerusform>
            <numerusform>استيراد %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفًا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Drop articles here</source>
        <translation>أفلت المقالات هنا</translation>
    </message>
    <message>
        <source>Text, saved pages, Word, PDF, feeds, tables, ZIP; nothing changes before you say so.</source>
        <translation>نصوص وصفحات محفوظة ومستندات ⁨Word⁩ و⁨PDF⁩ وخلاصات وجداول وملفات ⁨ZIP⁩؛ ولا يتغيّر شيء قبل أن تأمر به.</translation>
    </message>
    <message>
        <source>Date of all: 2024-06-18</source>
        <translation>تاريخها جميعًا: ‎2024-06-18</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Source of all, if it is one</source>
        <translation>مصدرها، إن كان واحدًا</translation>
    </message>
    <message>
        <source>Source of all files</source>
        <translation>مصدر الملفات كلها</translation>
    </message>
    <message>
        <source>Publication date of all files</source>
        <translation>تاريخ نشر الملفات كلها</translation>
    </message>
    <message>
        <source>Publication date of all files: year-month-day</source>
        <translation>تاريخ نشر الملفات كلها: سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مدى التقدّم</translation>
    </message>
</context>
<context>
    <name>ImportReportPanel</name>
    <message numerus="yes">
        <source>%n annotation(s) came with a dataset</source>
        <translation>
            <numerusform>لم تأتِ وسوم مع مجموعة البيانات</numerusform>
            <numerusform>جاء مع مجموعة البيانات وسم واحد</numerusform>
            <numerusform>جاء مع مجموعة البيانات وسمان</numerusform>
            <numerusform>جاءت مع مجموعة البيانات %n وسوم</numerusform>
            <numerusform>جاء مع مجموعة البيانات %n وسمًا</numerusform>
            <numerusform>جاء مع مجموعة البيانات %n وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» was corrected by a newer version</source>
        <translation>صُحّح «%1» بنسخة أحدث</translation>
    </message>
    <message>
        <source>What has no place waits beside the article, under «Versions».</source>
        <translation>الأوسام اليتيمة تنتظرك بجانب المقال، تحت «النسخ».</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) came in</source>
        <translation>
            <numerusform>لم يدخل مقال</numerusform>
            <numerusform>دخل مقال واحد</numerusform>
            <numerusform>دخل مقالان</numerusform>
            <numerusform>دخلت %n مقالات</numerusform>
            <numerusform>دخل %n مقالًا</numerusform>
            <numerusform>دخل %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>لم يدخل جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were here already and were not taken twice.</source>
        <translation>
            <numerusform>لا نصوص مكرّرة.</numerusform>
            <numerusform>نص واحد كان هنا من قبل فلم يُكرَّر.</numerusform>
            <numerusform>نصّان كانا هنا من قبل فلم يُكرَّرا.</numerusform>
            <numerusform>%n نصوص كانت هنا من قبل فلم تُكرَّر.</numerusform>
            <numerusform>%n نصًّا كانت هنا من قبل فلم تُكرَّر.</numerusform>
            <numerusform>%n نص كانت هنا من قبل فلم تُكرَّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) name no publication date: give it under the title.</source>
        <translation>
            <numerusform>لكل مقال تاريخ نشر.</numerusform>
            <numerusform>مقال واحد بلا تاريخ نشر: حدّده تحت العنوان.</numerusform>
            <numerusform>مقالان بلا تاريخ نشر: حدّده تحت العنوان.</numerusform>
            <numerusform>%n مقالات بلا تاريخ نشر: حدّده تحت العنوان.</numerusform>
            <numerusform>%n مقالًا بلا تاريخ نشر: حدّده تحت العنوان.</numerusform>
            <numerusform>%n مقال بلا تاريخ نشر: حدّده تحت العنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step of the history: Ctrl+Z takes it back.</source>
        <translation>الاستيراد خطوة واحدة في السجلّ: يتراجع عنها Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>choose encoding</source>
        <translation>اختر الترميز</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>twice in this import</source>
        <translation>مكرّر هنا</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>نسخة أحدث</translation>
    </message>
    <message>
        <source>annotated dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Title and file</source>
        <translation>العنوان والملف</translation>
    </message>
    <message>
        <source>Source, date</source>
        <translation>المصدر والتاريخ</translation>
    </message>
    <message>
        <source>Encoding, size</source>
        <translation>الترميز والحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>nearly the same as another</source>
        <translation>يكاد يكون غيره</translation>
    </message>
    <message>
        <source>an article of its own</source>
        <translation>مقالًا مستقلًّا</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>%n difference(s) left as they are here</source>
        <translation>
            <numerusform>لا اختلاف</numerusform>
            <numerusform>بقي اختلاف واحد على ما هو عليه في مشروعك</numerusform>
            <numerusform>بقي اختلافان على ما هما عليه في مشروعك</numerusform>
            <numerusform>بقيت %n اختلافات على ما هي عليه في مشروعك</numerusform>
            <numerusform>بقي %n اختلافًا على ما هو عليه في مشروعك</numerusform>
            <numerusform>بقي %n اختلاف على ما هو عليه في مشروعك</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset has something else for articles that are here already; nothing of yours was changed.</source>
        <translation>في ملف البيانات غير ما عندك في مقالات موجودة هنا من قبل، ولم يتغيّر مما عندك شيء.</translation>
    </message>
    <message>
        <source>Copy all of them</source>
        <translation>نسخها كلها</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Press the key; Backspace takes it away</source>
        <translation>اضغط المفتاح، ومفتاح المسح يزيله</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Kind of link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>%1 is the key of «%2»; press another</source>
        <translation>المفتاح %1 لـ«%2»، اضغط غيره</translation>
    </message>
    <message>
        <source>Hard to tell from «%1»: another colour or underline helps.</source>
        <translation>يصعب تمييزه من «%1»: غيّر اللون أو الخط.</translation>
    </message>
    <message>
        <source>Too pale on white paper: it is drawn darker there.</source>
        <translation>باهت على الورق الأبيض، فيُرسم عليه أغمق.</translation>
    </message>
    <message>
        <source>Too dark on dark paper: it is drawn lighter there.</source>
        <translation>داكن على الورق الداكن، فيُرسم عليه أفتح.</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>الاسم في الملفات</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>claim (has a speaker)</source>
        <translation>ادعاء (له متحدث)</translation>
    </message>
    <message>
        <source>quote (has a speaker)</source>
        <translation>اقتباس (له متحدث)</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>name of a place</source>
        <translation>اسم مكان</translation>
    </message>
    <message>
        <source>name of a body</source>
        <translation>اسم جهة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Guidelines: when to use it</source>
        <translation>الإرشادات: متى يُستعمل</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>What bears this label, what does not, with an example</source>
        <translation>ما يُوسم به وما لا يُوسم، مع مثال</translation>
    </message>
    <message>
        <source>Attributes: what can be said of it</source>
        <translation>السمات: ما يُقال عنه</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
</context>
<context>
    <name>LabelSetDialog</name>
    <message>
        <source>This set is in use</source>
        <translation>هذه المجموعة مستعملة</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>استعمال هذه المجموعة</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظت في %1</translation>
    </message>
    <message>
        <source>Save the label set as</source>
        <translation>حفظ مجموعة التصنيفات باسم</translation>
    </message>
    <message>
        <source>Take a label set from</source>
        <translation>أخذ مجموعة تصنيفات من</translation>
    </message>
    <message>
        <source>Label sets</source>
        <translation>مجموعات التصنيفات</translation>
    </message>
    <message>
        <source>Each change shows at once, and can be undone.</source>
        <translation>كل تغيير يظهر في الحال، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Duplicate the set</source>
        <translation>نسخ المجموعة</translation>
    </message>
    <message>
        <source>Delete the set</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Take a set from a file…</source>
        <translation>أخذ مجموعة من ملف…</translation>
    </message>
    <message>
        <source>Save the set as a file…</source>
        <translation>حفظ المجموعة في ملف…</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>إضافة تصنيف</translation>
    </message>
    <message>
        <source>Remove the label (Delete)</source>
        <translation>إزالة التصنيف (Delete)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>إلى أعلى (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>إلى أسفل (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message numerus="yes">
        <source>%n thing(s) of the dataset left out</source>
        <translation>
            <numerusform>لم يُترك شيء من البيانات</numerusform>
            <numerusform>تُرك موضع واحد من البيانات</numerusform>
            <numerusform>تُرك موضعان من البيانات</numerusform>
            <numerusform>تُركت %n مواضع من البيانات</numerusform>
            <numerusform>تُرك %n موضعًا من البيانات</numerusform>
            <numerusform>تُرك %n موضع من البيانات</numerusform>
        </translation>
    </message>
    <message>
        <source>No project can hold these; everything else in the file came in.</source>
        <translation>لا يتسع لها مشروع؛ ودخل كل ما سواها من الملف.</translation>
    </message>
</context>
<context>
    <name>LinePicker</name>
    <message>
        <source>solid</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>منقّط</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>رفيع</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>متقطّع</translation>
    </message>
    <message>
        <source>double</source>
        <translation>مزدوج</translation>
    </message>
    <message>
        <source>wavy</source>
        <translation>متموّج</translation>
    </message>
</context>
<context>
    <name>LinkController</name>
    <message>
        <source>Go to an annotation first.</source>
        <translation>انتقل أولًا إلى وسم.</translation>
    </message>
    <message>
        <source>Begin a link at another annotation first.</source>
        <translation>ابدأ رابطًا من وسم آخر أولًا.</translation>
    </message>
    <message>
        <source>Go to the annotation that the link should lead to.</source>
        <translation>انتقل إلى الوسم الذي يقود إليه الرابط.</translation>
    </message>
</context>
<context>
    <name>LinkFrame</name>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Why: a note for colleagues</source>
        <translation>السبب: ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>ملاحظة على الرابط</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>تبديل الطرفين</translation>
    </message>
    <message>
        <source>Delete this link</source>
        <translation>حذف هذا الرابط</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Links of this article</source>
        <translation>روابط هذا المقال</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>كلمة بكلمة</translation>
    </message>
    <message>
        <source>%1 of the words shared</source>
        <translation>%1 من الكلمات مشتركة</translation>
    </message>
    <message>
        <source>Difference of the two ends, word by word</source>
        <translation>الفرق بين الطرفين كلمة بكلمة</translation>
    </message>
    <message>
        <source>Where is the other end?</source>
        <translation>أين الطرف الآخر؟</translation>
    </message>
    <message>
        <source>Articles with the same speaker come first; it can also be in the same article.</source>
        <translation>تتقدّم المقالات التي فيها المتحدث نفسه، وقد يكون الطرف في المقال ذاته.</translation>
    </message>
    <message>
        <source>Choose the article…</source>
        <translation>اختيار المقال…</translation>
    </message>
</context>
<context>
    <name>LinkInHand</name>
    <message>
        <source>Linked. Go to the next annotation, or close with Esc.</source>
        <translation>تم الربط. انتقل إلى الوسم التالي، أو أغلق بمفتاح Esc.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>This link is there. Change its kind or note, or delete it.</source>
        <translation>الرابط قائم. غيّر نوعه أو ملاحظته، أو احذفه.</translation>
    </message>
    <message>
        <source>Go to an annotation in the first article, or make one there.</source>
        <translation>انتقل إلى وسم في المقال الأول، أو اصنعه هناك.</translation>
    </message>
    <message>
        <source>Now the other end: Alt+Down goes through the annotations; a label key tags what is selected.</source>
        <translation>والآن الطرف الآخر: Alt+↓ يمرّ على الوسوم، ومفتاح التصنيف يسِم المحدد.</translation>
    </message>
    <message>
        <source>The first updates the second.</source>
        <translation>الأول يحدّث الثاني.</translation>
    </message>
    <message>
        <source>The first copies the second.</source>
        <translation>الأول ينقل عن الثاني.</translation>
    </message>
    <message>
        <source>The first supports the second.</source>
        <translation>الأول يؤيّد الثاني.</translation>
    </message>
    <message>
        <source>Choose the kind by its number, then Ctrl+Enter.</source>
        <translation>اختر النوع برقمه، ثم Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Link two annotations</source>
        <translation>ربط وسمين</translation>
    </message>
    <message>
        <source>First end</source>
        <translation>الطرف الأول</translation>
    </message>
    <message>
        <source>Article of the first end</source>
        <translation>مقال الطرف الأول</translation>
    </message>
    <message>
        <source>Second end</source>
        <translation>الطرف الثاني</translation>
    </message>
    <message>
        <source>Article of the second end</source>
        <translation>مقال الطرف الثاني</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Updated by</source>
        <translation>يحدّثه</translation>
    </message>
    <message>
        <source>Copied by</source>
        <translation>ينقل عنه</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>يؤيّده</translation>
    </message>
</context>
<context>
    <name>LinksSection</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Do not make this link</source>
        <translation>إلغاء هذا الرابط</translation>
    </message>
    <message>
        <source>Link from «%1»</source>
        <translation>رابط من «%1»</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tahqiq</source>
        <translation>تحقيق</translation>
    </message>
</context>
<context>
    <name>MarginMap</name>
    <message>
        <source>Map of the annotations</source>
        <translation>خريطة الوسوم</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Make them one: «%1»</source>
        <translation>اجعلها واحدًا: «%1»</translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation>دمج أسماء</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>أهما واحد؟</translation>
    </message>
    <message numerus="yes">
        <source>Make one of %n entries</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اجعل الاسمين واحدًا</numerusform>
            <numerusform>اجعل %n أسماء واحدًا</numerusform>
            <numerusform>اجعل %n اسمًا واحدًا</numerusform>
            <numerusform>اجعل %n اسم واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>هما مختلفان</translation>
    </message>
    <message>
        <source>They are not offered as one again</source>
        <translation>لن يُعرضا معًا بعد ذلك</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>The one you keep takes over spellings, titles, quotes and mentions of the others.</source>
        <translation>الاسم الباقي يأخذ من غيره صور الكتابة والصفات والأقوال ومواضع الذكر.</translation>
    </message>
    <message>
        <source>«%1» and «%2» are one name in two spellings.</source>
        <translation>«%1» و«%2» اسم واحد بصورتين.</translation>
    </message>
    <message>
        <source>«%1» and «%2» are spelled much alike.</source>
        <translation>«%1» و«%2» متقاربان في الكتابة.</translation>
    </message>
    <message>
        <source>«%1» may be short for «%2».</source>
        <translation>قد يكون «%1» اختصارًا لـ«%2».</translation>
    </message>
</context>
<context>
    <name>NameHead</name>
    <message>
        <source>The house writes the selected one</source>
        <translation>المحدَّد رسم الدار</translation>
    </message>
    <message>
        <source>Every spelling may stay</source>
        <translation>كل الرسوم جائزة</translation>
    </message>
    <message>
        <source>The selected one is another name</source>
        <translation>المحدَّد اسم آخر</translation>
    </message>
    <message>
        <source>Choose anew</source>
        <translation>اختر من جديد</translation>
    </message>
    <message>
        <source>A digit chooses how the house writes it, for the whole project.</source>
        <translation>رقمٌ يختار كيف تكتبه الدار في المشروع كله.</translation>
    </message>
    <message>
        <source>The house writes «%1».</source>
        <translation>تكتبه الدار «%1».</translation>
    </message>
    <message>
        <source>Every spelling may stay.</source>
        <translation>كل الرسوم جائزة.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Names spelled in several ways</source>
        <translation>أسماء بأكثر من رسم</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Filter by any spelling</source>
        <translation>تصفية بأي رسم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Open or chosen</source>
        <translation>مفتوح أو مختار</translation>
    </message>
    <message>
        <source>No name is spelled in two ways</source>
        <translation>لا اسم برسمين</translation>
    </message>
    <message>
        <source>Compare the articles: what they spell differently is gathered here, to choose the house&apos;s form.</source>
        <translation>قارن المقالات: ما تختلف في رسمه يُجمع هنا لاختيار رسم الدار.</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>لا شيء بهذه الصفة</translation>
    </message>
    <message>
        <source>All of it is chosen, or hidden by the field.</source>
        <translation>اختير رسمها كلها، أو يخفيها حقل التصفية.</translation>
    </message>
</context>
<context>
    <name>NearChoice</name>
    <message>
        <source>Bring it in all the same</source>
        <translation>أضفه مع ذلك</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعده</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n of the kind</source>
        <translation>
            <numerusform>لا شيء يُستبعد</numerusform>
            <numerusform>استبعد هذا وحده</numerusform>
            <numerusform>استبعد الاثنين معًا</numerusform>
            <numerusform>استبعد الـ%n كلّها</numerusform>
            <numerusform>استبعد الـ%n كلّها</numerusform>
            <numerusform>استبعد الـ%n كلّها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same as «%1», which is here already</source>
        <translation>يكاد يكون «%1» الموجود في المشروع</translation>
    </message>
    <message>
        <source>Nearly the same as «%1» of this import</source>
        <translation>يكاد يكون «%1» في هذا الاستيراد</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Suggested: %1</source>
        <translation>اقتراح: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>⚠ No publication date: set it</source>
        <translation>⚠ لا تاريخ نشر: حدّده</translation>
    </message>
    <message>
        <source>%1 (found in the text: confirm)</source>
        <translation>%1 (من النصّ: أكّده)</translation>
    </message>
    <message>
        <source>%1 (given at import)</source>
        <translation>%1 (ذُكر عند الاستيراد)</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>إخراج هذا الجزء</translation>
    </message>
</context>
<context>
    <name>ParticularsPopover</name>
    <message>
        <source>About the article</source>
        <translation>بيانات المقال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Agency that it quotes</source>
        <translation>الوكالة التي ينقل عنها</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Open this article at the passage</source>
        <translation>افتح المقال عند هذا الموضع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>A copy of one agency text</source>
        <translation>نسخة من نص وكالة واحدة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>مصدر غير معروف</translation>
    </message>
    <message>
        <source>no date ⚠</source>
        <translation>بلا تاريخ ⚠</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>الموضع %1</translation>
    </message>
    <message>
        <source>Copy the sentence with its source</source>
        <translation>انسخ الجملة مع مصدرها</translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message>
        <source>What differs</source>
        <translation>ما اختلف</translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) differ</source>
        <translation>
            <numerusform>لا مواضع أخرى</numerusform>
            <numerusform>موضع آخر مختلف</numerusform>
            <numerusform>موضعان آخران مختلفان</numerusform>
            <numerusform>%n مواضع أخرى مختلفة</numerusform>
            <numerusform>%n موضعًا آخر مختلفًا</numerusform>
            <numerusform>%n موضع آخر مختلف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>صور الاسم</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message numerus="yes">
        <source>the first %n article(s)</source>
        <translation>
            <numerusform>أوّل %n مقالًا</numerusform>
            <numerusform>أوّل %n مقالًا</numerusform>
            <numerusform>أوّل %n مقالًا</numerusform>
            <numerusform>أوّل %n مقالًا</numerusform>
            <numerusform>أوّل %n مقالًا</numerusform>
            <numerusform>أوّل %n مقالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>SVG and PNG</source>
        <translation>SVG و⁨PNG⁩</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>No articles chosen</source>
        <translation>لم تُختر مقالات</translation>
    </message>
    <message>
        <source>Choose a finding in the list: its articles are drawn.</source>
        <translation>اختر تعارضًا من القائمة فتُرسم مقالاته.</translation>
    </message>
    <message>
        <source>Dates that have a value are drawn, tagged or suggested.</source>
        <translation>تُرسم التواريخ المعروفة القيمة، موسومةً كانت أو مقترحة.</translation>
    </message>
    <message>
        <source>Quotes that have a speaker are counted; values come from the findings.</source>
        <translation>تُعدّ الاقتباسات المعروفة المتحدث، والقيم من التعارضات.</translation>
    </message>
    <message>
        <source>Quotes and claims are drawn with who says them and how they are linked.</source>
        <translation>تُرسم الاقتباسات والادعاءات مع قائليها وما بينها من روابط.</translation>
    </message>
    <message>
        <source>Nothing to draw here</source>
        <translation>لا شيء يُرسم هنا</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الرسم…</translation>
    </message>
    <message>
        <source>Arrow keys go from one to the next, Home to the first and End to the last; Enter opens it.</source>
        <translation>تنقلك الأسهم من عنصر إلى آخر، وHome إلى الأول وEnd إلى الأخير، وEnter يفتحه.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>يجري الرسم…</translation>
    </message>
    <message>
        <source>What the articles state is read.</source>
        <translation>يقرأ البرنامج ما تذكره المقالات.</translation>
    </message>
</context>
<context>
    <name>PreparingSheet</name>
    <message>
        <source>Getting the project ready</source>
        <translation>تجهيز المشروع</translation>
    </message>
    <message>
        <source>Getting «%1» ready</source>
        <translation>تجهيز «%1»</translation>
    </message>
    <message>
        <source>Another version of the program wrote it. It is gone through once, so that every word is found.</source>
        <translation>كُتب هذا المشروع بإصدار آخر من البرنامج، فيُراجَع كله مرة واحدة ليصل البحث إلى كل كلمة فيه.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>ترك المشروع دون فتح</translation>
    </message>
</context>
<context>
    <name>ProgramMenuBar</name>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Sample project</source>
        <translation>مشروع تجريبي</translation>
    </message>
    <message>
        <source>Open a project first, or make a new one; then drop the articles again.</source>
        <translation>افتح مشروعًا أو أنشئ واحدًا أولًا، ثم أفلت المقالات من جديد.</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>مشروعي</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>نسخ احتياطي إلى</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Tahqiq projects</source>
        <translation>مشاريع تحقيق</translation>
    </message>
    <message>
        <source>Backed up to «%1»</source>
        <translation>حُفظت نسخة في «%1»</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Everything is saved: each step is on disk before you see it.</source>
        <translation>كل شيء محفوظ: كل خطوة على القرص قبل أن تراها.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Fold all groups</source>
        <translation>اطوِ كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>افتح كل المجموعات</translation>
    </message>
    <message>
        <source>Filter: %1. Press to take it away.</source>
        <translation>تصفية: %1. اضغط لإزالتها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>مقرَّر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Queue of inconsistencies</source>
        <translation>قائمة التعارضات</translation>
    </message>
    <message>
        <source>Inconsistencies</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Filter by words, article or source</source>
        <translation>تصفية بكلمة أو مقال أو مصدر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Open or decided</source>
        <translation>مفتوح أو مقرَّر</translation>
    </message>
    <message>
        <source>Show only some inconsistencies</source>
        <translation>أظهر بعض التعارضات فقط</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>الترتيب والمجموعات</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>collapsed</source>
        <translation>مطويّة</translation>
    </message>
    <message>
        <source>open group</source>
        <translation>مبسوطة</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>بلا قرار</translation>
    </message>
</context>
<context>
    <name>QueuePages</name>
    <message>
        <source>Not compared yet</source>
        <translation>لم تُقارَن المقالات بعد</translation>
    </message>
    <message>
        <source>The program looks for names, dates, figures and quotes that the articles give differently.</source>
        <translation>يبحث البرنامج عن أسماء وتواريخ وأرقام وأقوال تختلف فيها المقالات.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>لم يبقَ ما يُقرَّر</translation>
    </message>
    <message>
        <source>Bring in more articles, or look at what was decided, above.</source>
        <translation>أضِف مقالات أخرى، أو انظر فوق إلى ما تقرَّر.</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>لا شيء بهذه الصفة</translation>
    </message>
    <message>
        <source>Escape in the field, or a filter&apos;s ×, shows more again.</source>
        <translation>Escape في الحقل، أو × على التصفية، يعيد إظهار الباقي.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>What is found appears here; go on with your work.</source>
        <translation>يظهر هنا ما يُعثر عليه؛ واصل عملك.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارٍ تحضير القائمة…</translation>
    </message>
    <message>
        <source>Queue of inconsistencies</source>
        <translation>قائمة التعارضات</translation>
    </message>
</context>
<context>
    <name>ReadingPanes</name>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Import text files, or drop them anywhere in this window.</source>
        <translation>استورد ملفات نصّية، أو أفلتها في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر مقالًا من القائمة.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>The project&apos;s articles will be listed here.</source>
        <translation>هنا تظهر مقالات المشروع.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدّد</translation>
    </message>
    <message>
        <source>Go to an annotation to see who said it, its links and its notes.</source>
        <translation>انتقل إلى وسم لترى قائله وروابطه وملاحظاته.</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Review of</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات ⁨PDF⁩</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>ملفات ⁨Markdown⁩</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Report of the review</source>
        <translation>تقرير المراجعة</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What it tells of</source>
        <translation>ما يشمله التقرير</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Both passages are tagged and linked. Undo takes it back.</source>
        <translation>وُسم الموضعان ورُبطا. يمكنك التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>Deciding on %n finding(s)</source>
        <translation>
            <numerusform>لا شيء يُقرَّر</numerusform>
            <numerusform>تسجيل القرار في تعارض واحد</numerusform>
            <numerusform>تسجيل القرار في تعارضين</numerusform>
            <numerusform>تسجيل القرار في %n تعارضات</numerusform>
            <numerusform>تسجيل القرار في %n تعارضًا</numerusform>
            <numerusform>تسجيل القرار في %n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: all of them are as they were before.</source>
        <translation>أُوقف العمل: بقيت كلها كما كانت.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>How the review is shown</source>
        <translation>طريقة عرض المراجعة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>How to ask</source>
        <translation>كيف تسأل</translation>
    </message>
    <message>
        <source>Asked lately</source>
        <translation>بحثتَ عنه مؤخرًا</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>انسَ هذه</translation>
    </message>
    <message>
        <source>Hamza, ya, ta marbuta, tashkeel and digits count as one, and words are found after و ف ب ل ك ال.</source>
        <translation>لا فرق بين صور الهمزة والياء والتاء المربوطة والتشكيل والأرقام، وتُعرف الكلمة بعد و ف ب ل ك ال.</translation>
    </message>
    <message>
        <source>both words, wherever they stand</source>
        <translation>الكلمتان معًا أينما وقعتا</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>هذه الكلمات بهذا الترتيب</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>كلمات تبدأ هكذا</translation>
    </message>
    <message>
        <source>one or the other; also أو</source>
        <translation>إحداهما؛ وتصلح «أو»</translation>
    </message>
    <message>
        <source>the first without the second; also NOT, ليس</source>
        <translation>الأولى من غير الثانية؛ ويصلح NOT و«ليس»</translation>
    </message>
    <message>
        <source>parentheses hold together</source>
        <translation>القوسان يجمعان</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالًا</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for «%1»</source>
        <translation>لا نتيجة لـ«%1»</translation>
    </message>
    <message>
        <source>Fewer words find more; a star finds words by their beginning: لافر*</source>
        <translation>كلمات أقلّ تجد أكثر، والنجمة تجد الكلمة بأولها: لافر*</translation>
    </message>
    <message>
        <source>Look in the texts</source>
        <translation>ابحث في النصوص</translation>
    </message>
    <message>
        <source>Search in the project</source>
        <translation>البحث في المشروع</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Tag all hits…</source>
        <translation>وسم كل النتائج…</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
</context>
<context>
    <name>SelectingView</name>
    <message>
        <source>Selected: %1</source>
        <translation>المحدّد: %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Labels for the selection</source>
        <translation>تصنيفات المحدّد</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>تصنيفات أخرى</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>نصّ المقال</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Names are found by</source>
        <translation>التعرّف إلى الأسماء</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>When an article is opened</source>
        <translation>عند فتح المقال</translation>
    </message>
    <message>
        <source>When I ask for them</source>
        <translation>حين أطلبها</translation>
    </message>
    <message>
        <source>The program alone</source>
        <translation>البرنامج وحده</translation>
    </message>
    <message>
        <source>The program and camel-tools</source>
        <translation>البرنامج مع camel-tools</translation>
    </message>
    <message>
        <source>Stands beside each of your changes in the history</source>
        <translation>يظهر بجانب كل خطوة لك في سجلّ الخطوات</translation>
    </message>
    <message>
        <source>Arabic fonts are missing. Install Noto Naskh Arabic and Noto Sans Arabic for the intended look.</source>
        <translation>الخطوط العربية غير مثبتة. ثبّت Noto Naskh Arabic وNoto Sans Arabic ليظهر النصّ كما ينبغي.</translation>
    </message>
    <message>
        <source>Dates and numbers look like this: {date}, {number}</source>
        <translation>هكذا تُكتب التواريخ والأعداد: {date}، {number}</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Filter the shortcuts…</source>
        <translation>تصفية الاختصارات…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The same keys work while an Arabic keyboard is on.</source>
        <translation>المفاتيح نفسها تعمل ولوحة المفاتيح عربية.</translation>
    </message>
</context>
<context>
    <name>SiblingRows</name>
    <message>
        <source>On these words</source>
        <translation>على هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Beside the article</source>
        <translation>بجانب المقال</translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Name, in any spelling</source>
        <translation>الاسم، بأي كتابة</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>Names found</source>
        <translation>الأسماء الموجودة</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>%1 — Tab changes this</source>
        <translation>%1 — يتغيّر بمفتاح ⁦Tab⁩</translation>
    </message>
</context>
<context>
    <name>SpeakerSection</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>صيغة النقل</translation>
    </message>
    <message>
        <source>Title here</source>
        <translation>صفته هنا</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>فعل القول</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>ذُكر باسم</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Title that the article gives the speaker here</source>
        <translation>الصفة التي يذكرها المقال للمتحدث هنا</translation>
    </message>
    <message>
        <source>Foreign minister…</source>
        <translation>وزير الخارجية…</translation>
    </message>
    <message>
        <source>News agency that it came through</source>
        <translation>وكالة الأنباء التي نُقل عنها</translation>
    </message>
    <message>
        <source>Tass, Reuters…</source>
        <translation>تاس، رويترز…</translation>
    </message>
    <message>
        <source>Select, then %1</source>
        <translation>حدّده ثم %1</translation>
    </message>
    <message>
        <source>Take the cue away</source>
        <translation>إزالة فعل القول</translation>
    </message>
    <message>
        <source>Take these words away</source>
        <translation>إزالة هذه الكلمات</translation>
    </message>
    <message>
        <source>Take the speaker away</source>
        <translation>إزالة المتحدث</translation>
    </message>
    <message>
        <source>Everything that they said</source>
        <translation>كل ما قاله</translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>تغيير المتحدث</translation>
    </message>
    <message>
        <source>Seems %1; choosing a speaker accepts it.</source>
        <translation>يبدو أنه %1؛ اختيار المتحدث يثبّته.</translation>
    </message>
</context>
<context>
    <name>SpeakersView</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same</source>
        <translation>
            <numerusform>لا أسماء متشابهة</numerusform>
            <numerusform>اسمان قد يكونان واحدًا</numerusform>
            <numerusform>زوجان قد يكون كلٌّ منهما واحدًا</numerusform>
            <numerusform>%n أزواج قد يكون كلٌّ منها واحدًا</numerusform>
            <numerusform>%n زوجًا قد يكون كلٌّ منها واحدًا</numerusform>
            <numerusform>%n زوج قد يكون كلٌّ منها واحدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>No name like «%1»</source>
        <translation>لا اسم يشبه «%1»</translation>
    </message>
    <message>
        <source>Spelling does not matter: hamza, ya, غ and ج, Persian letters are all found.</source>
        <translation>لا تهمّ صورة الكتابة: الهمزة والياء وغ وج والحروف الفارسية كلها تُعرف.</translation>
    </message>
    <message>
        <source>Enter it as a new name</source>
        <translation>أدخله اسمًا جديدًا</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>السجلّ فارغ</translation>
    </message>
    <message>
        <source>Names come in by themselves when you say who a quote is from. You can also enter one here.</source>
        <translation>تدخل الأسماء من نفسها حين تحدّد قائل الاقتباس، ولك أن تدخل اسمًا هنا.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Register of speakers</source>
        <translation>سجلّ المتحدثين</translation>
    </message>
    <message>
        <source>Find a name in any spelling…</source>
        <translation>ابحث عن اسم بأي كتابة…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>جهات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Most quoted</source>
        <translation>الأكثر قولًا</translation>
    </message>
    <message>
        <source>In most articles</source>
        <translation>الأكثر مقالات</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>SpellingRow</name>
    <message>
        <source>Prefer this spelling</source>
        <translation>اعتماد هذه الصورة</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>اعتماد %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>SpellingsEditor</name>
    <message>
        <source>Spellings</source>
        <translation>صور الكتابة</translation>
    </message>
    <message>
        <source>Add a spelling and press Enter</source>
        <translation>أضف صورة واضغط Enter</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>صورة أخرى</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Split an entry</source>
        <translation>فصل اسم</translation>
    </message>
    <message>
        <source>Make two of «%1»</source>
        <translation>اجعل «%1» اسمين</translation>
    </message>
    <message>
        <source>Check what belongs to somebody else. The two are remembered as different and not offered as one.</source>
        <translation>حدّد ما يخصّ غيره. ويبقى الاسمان مختلفين ولا يُعرضان معًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Spellings that go</source>
        <translation>صور الكتابة التي تنتقل</translation>
    </message>
    <message>
        <source>Quotes, claims and mentions that go</source>
        <translation>الأقوال ومواضع الذكر التي تنتقل</translation>
    </message>
    <message>
        <source>Name of the new entry</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>SuggestionController</name>
    <message>
        <source>The program has not read this article yet: Ctrl+F7 has it do so.</source>
        <translation>لم يقرأ البرنامج هذا المقال بعد: اضغط Ctrl+F7 ليقرأه.</translation>
    </message>
    <message>
        <source>Nothing is left to answer in this article.</source>
        <translation>لم يبق في هذا المقال ما ينتظر جوابك.</translation>
    </message>
    <message>
        <source>The filter hides all suggestions of this article.</source>
        <translation>التصفية تخفي كل اقتراحات هذا المقال.</translation>
    </message>
    <message>
        <source>No suggestion after this place. The same key again begins at the top.</source>
        <translation>لا اقتراح بعد هذا الموضع. المفتاح نفسه مرة أخرى يبدأ من أول المقال.</translation>
    </message>
    <message>
        <source>No suggestion before this place. The same key again begins at the end.</source>
        <translation>لا اقتراح قبل هذا الموضع. المفتاح نفسه مرة أخرى يبدأ من آخر المقال.</translation>
    </message>
    <message>
        <source>Go to a suggestion first: F7 takes you to the next one.</source>
        <translation>انتقل إلى اقتراح أولًا: المفتاح F7 يأخذك إلى التالي.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>Accept «%1» %n time(s) in this article</source>
        <translation>
            <numerusform>قبول «%1» في هذا المقال</numerusform>
            <numerusform>قبول «%1» في موضع واحد من هذا المقال</numerusform>
            <numerusform>قبول «%1» في موضعين من هذا المقال</numerusform>
            <numerusform>قبول «%1» في %n مواضع من هذا المقال</numerusform>
            <numerusform>قبول «%1» في %n موضعًا من هذا المقال</numerusform>
            <numerusform>قبول «%1» في %n موضع من هذا المقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject «%1» %n time(s) in this article</source>
        <translation>
            <numerusform>رفض «%1» في هذا المقال</numerusform>
            <numerusform>رفض «%1» في موضع واحد من هذا المقال</numerusform>
            <numerusform>رفض «%1» في موضعين من هذا المقال</numerusform>
            <numerusform>رفض «%1» في %n مواضع من هذا المقال</numerusform>
            <numerusform>رفض «%1» في %n موضعًا من هذا المقال</numerusform>
            <numerusform>رفض «%1» في %n موضع من هذا المقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Make it an annotation, with its speaker or value (Enter)</source>
        <translation>اجعله وسمًا بمتحدثه أو قيمته (Enter)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Do not propose it again (Delete)</source>
        <translation>لا تقترحه مرة أخرى (Delete)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the quote accepted last</source>
        <translation>إظهار آخر اقتباس قُبل</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>أجوبة أخرى</translation>
    </message>
    <message>
        <source>Change it on the page…</source>
        <translation>تعديله على الصفحة…</translation>
    </message>
    <message>
        <source>This is no name, anywhere in the project</source>
        <translation>ليس اسمًا، في المشروع كله</translation>
    </message>
    <message>
        <source>Somebody else said it</source>
        <translation>قائله شخص آخر</translation>
    </message>
    <message>
        <source>Answer all of the same words…</source>
        <translation>البتّ في كل ما هو بهذا اللفظ…</translation>
    </message>
    <message>
        <source>Answer all in the list…</source>
        <translation>البتّ في كل ما في القائمة…</translation>
    </message>
    <message>
        <source>What was rejected here…</source>
        <translation>ما رُفض هنا…</translation>
    </message>
    <message>
        <source>Nothing left to confirm</source>
        <translation>لم يبق ما ينتظر جوابك</translation>
    </message>
    <message>
        <source>Everything that the program found here is answered, or hidden by the filters above.</source>
        <translation>أجبتَ عن كل ما وجده البرنامج هنا، أو أخفته عوامل التصفية أعلاه.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>The program looks for quotes with their speakers, names, dates and figures. You decide on each.</source>
        <translation>يبحث البرنامج عن الاقتباسات وقائليها والأسماء والتواريخ والأرقام، والقرار لك في كل منها.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>What is found appears here; go on with your work.</source>
        <translation>يظهر ما يُعثر عليه هنا، فواصل عملك.</translation>
    </message>
</context>
<context>
    <name>TagAllView</name>
    <message>
        <source>Stopped. Change the words, or press Enter to look again.</source>
        <translation>أُوقف البحث. غيّر الكلمات، أو اضغط Enter للبحث من جديد.</translation>
    </message>
    <message>
        <source>tagged already</source>
        <translation>موسوم من قبل</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالًا</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n place(s)</source>
        <translation>
            <numerusform>وسم المواضع</numerusform>
            <numerusform>وسم موضع واحد</numerusform>
            <numerusform>وسم موضعين</numerusform>
            <numerusform>وسم %n مواضع</numerusform>
            <numerusform>وسم %n موضعًا</numerusform>
            <numerusform>وسم %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand nowhere else</source>
        <translation>لا ترد هذه الكلمات في موضع آخر</translation>
    </message>
    <message>
        <source>Which words?</source>
        <translation>أي كلمات؟</translation>
    </message>
    <message>
        <source>Spelling does not matter; و ف ب ل ك ال before a word are left out of the tag.</source>
        <translation>لا تهمّ صورة الكتابة، وتُترك و ف ب ل ك ال خارج الوسم.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>Tag all occurrences</source>
        <translation>وسم كل المواضع</translation>
    </message>
    <message>
        <source>Words to tag everywhere…</source>
        <translation>الكلمات المراد وسمها…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>مكان البحث</translation>
    </message>
    <message>
        <source>Only this very spelling</source>
        <translation>هذه الصورة بعينها فقط</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مدى التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>ترك الكل</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>TaggingController</name>
    <message>
        <source>Select words first: Space takes the word at the caret, and then more.</source>
        <translation>حدّد الكلمات أولًا: مفتاح المسافة يأخذ الكلمة عند المؤشر ثم ما هو أوسع.</translation>
    </message>
    <message>
        <source>Select the words that belong to the annotation first.</source>
        <translation>حدّد أولًا الكلمات التي تتبع الوسم.</translation>
    </message>
    <message>
        <source>Put the caret inside the annotation, where it should be split.</source>
        <translation>ضع المؤشر داخل الوسم حيث ينبغي شطره.</translation>
    </message>
    <message>
        <source>Go to an annotation first.</source>
        <translation>انتقل أولًا إلى وسم.</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Office or title</source>
        <translation>صفة أو منصب</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>صفة جديدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Held since: %1</source>
        <translation>بداية: %1</translation>
    </message>
    <message>
        <source>Held until: %1</source>
        <translation>نهاية: %1</translation>
    </message>
    <message>
        <source>Remove the title %1</source>
        <translation>إزالة الصفة %1</translation>
    </message>
</context>
<context>
    <name>TitlesEditor</name>
    <message>
        <source>Dates are written year-month-day, also only the year: 2024-06-18, 2024</source>
        <translation>يُكتب التاريخ سنة-شهر-يوم، أو السنة وحدها: ‎2024-06-18، 2024</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>الصفات</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search all articles…</source>
        <translation>بحث في كل المقالات…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>الشريط العلوي</translation>
    </message>
</context>
<context>
    <name>UndoController</name>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>These words could not be written to the project. Make room and try again, or copy them.</source>
        <translation>تعذّرت كتابة هذه الكلمات في المشروع. أفسح مكانًا على القرص وأعد المحاولة، أو انسخها.</translation>
    </message>
    <message>
        <source>Words that are not saved</source>
        <translation>كلمات لم تُحفظ</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>أغلق من دونها</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>انسخ الكلمات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>Correct that article by it</source>
        <translation>صحّح ذلك المقال به</translation>
    </message>
    <message>
        <source>Bring it in as an article of its own</source>
        <translation>أضفه مقالًا مستقلًّا</translation>
    </message>
    <message>
        <source>A newer version of «%1»</source>
        <translation>نسخة أحدث من «%1»</translation>
    </message>
    <message>
        <source>in place: %1</source>
        <translation>في مكانه: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>انتقل: %1</translation>
    </message>
    <message>
        <source>without a place: %1</source>
        <translation>يتيم: %1</translation>
    </message>
    <message>
        <source>decisions that go along: %1</source>
        <translation>قرارات تنتقل معه: %1</translation>
    </message>
    <message>
        <source>decisions without a place: %1</source>
        <translation>قرارات بلا موضع: %1</translation>
    </message>
    <message>
        <source>nothing is tagged there</source>
        <translation>لا أوسام فيه</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
    <message>
        <source>The change before</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Older: %1</source>
        <translation>الأقدم: %1</translation>
    </message>
    <message>
        <source>Newer: %1</source>
        <translation>الأحدث: %1</translation>
    </message>
    <message>
        <source>Words that differ are underlined; a dotted line is another spelling.</source>
        <translation>تحت الكلمات المختلفة خطّ، والخطّ المنقّط اختلاف في الرسم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Without a place</source>
        <translation>أوسام يتيمة</translation>
    </message>
    <message>
        <source>Go to one, select its words on the page, and place it; or delete it.</source>
        <translation>انتقل إلى وسم، وحدّد كلماته في الصفحة، ثم ضعه هناك، أو احذفه.</translation>
    </message>
    <message>
        <source>Annotations without a place in the newest version</source>
        <translation>أوسام لا موضع لها في أحدث نسخة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Decisions without a place</source>
        <translation>قرارات بلا موضع</translation>
    </message>
    <message>
        <source>Words of theirs are not in the newer version: compare, and decide anew.</source>
        <translation>في كل منها كلمات لم تعد في النسخة الأحدث: قارن المقالات ثم قرّر من جديد.</translation>
    </message>
    <message>
        <source>This is the newest version. It corrects «%1».</source>
        <translation>هذه أحدث نسخة، وهي تصحّح «%1».</translation>
    </message>
    <message>
        <source>Read the older one</source>
        <translation>اقرأ النسخة الأقدم</translation>
    </message>
    <message>
        <source>This is an older version. The newest is «%1».</source>
        <translation>هذه نسخة أقدم. وأحدث نسخة: «%1».</translation>
    </message>
    <message>
        <source>Read the newest one</source>
        <translation>اقرأ أحدث نسخة</translation>
    </message>
    <message>
        <source>its words are not there any more</source>
        <translation>لم تعد كلماته في النص</translation>
    </message>
    <message>
        <source>its words are there, but it is not sure which</source>
        <translation>كلماته في النص أكثر من مرّة، ولا يُعرف أيّها المقصود</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Tahqiq</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Tag, link and verify Arabic news</source>
        <translation>وسم الأخبار العربية وربطها والتحقّق منها</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Which project?</source>
        <translation>أي مشروع؟</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>Not names</source>
        <translation>ليست أسماء</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>ألقاب ومناصب</translation>
    </message>
    <message>
        <source>Reporting words</source>
        <translation>أفعال القول</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>ليست أفعال قول</translation>
    </message>
    <message>
        <source>People, bodies and places to know. The names of the register are known already.</source>
        <translation>أشخاص وجهات وأماكن يعرفها البرنامج، إضافة إلى أسماء السجل.</translation>
    </message>
    <message>
        <source>Words that look like a name and are none: never proposed, in any article.</source>
        <translation>كلمات تشبه الأسماء وليست منها: لا تُقترح في أي مقال.</translation>
    </message>
    <message>
        <source>Offices and ranks that stand before a name: they are not part of it.</source>
        <translation>مناصب ورتب تسبق الاسم وليست جزءًا منه.</translation>
    </message>
    <message>
        <source>Words that report what somebody said, and what they say of the report.</source>
        <translation>كلمات تنقل قول قائل، وما توحي به عن القول.</translation>
    </message>
    <message>
        <source>Words that were taken for a report and are none.</source>
        <translation>كلمات تبدو نقلًا لقول وليست كذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Take out %n word(s)</source>
        <translation>
            <numerusform>حذف</numerusform>
            <numerusform>حذف كلمة</numerusform>
            <numerusform>حذف كلمتين</numerusform>
            <numerusform>حذف %n كلمات</numerusform>
            <numerusform>حذف %n كلمة</numerusform>
            <numerusform>حذف %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save the words of the project</source>
        <translation>حفظ كلمات المشروع</translation>
    </message>
    <message>
        <source>Words from a file</source>
        <translation>كلمات من ملف</translation>
    </message>
    <message>
        <source>%1 of %2 words are new.</source>
        <translation>الجديد: %1 من أصل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) saved in «%1».</source>
        <translation>
            <numerusform>لا كلمات لحفظها في «%1».</numerusform>
            <numerusform>حُفظت كلمة واحدة في «%1».</numerusform>
            <numerusform>حُفظت كلمتان في «%1».</numerusform>
            <numerusform>حُفظت %n كلمات في «%1».</numerusform>
            <numerusform>حُفظت %n كلمة في «%1».</numerusform>
            <numerusform>حُفظت %n كلمة في «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات المشروع</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <source>Words of the project</source>
        <translation>كلمات المشروع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words in the list</source>
        <translation>كلمات القائمة</translation>
    </message>
    <message>
        <source>A word or a name, as it is printed</source>
        <translation>كلمة أو اسم كما يُكتب</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>قراءة من ملف…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing in this list</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>What you enter here holds for every article.</source>
        <translation>ما تضيفه هنا يسري على كل المقالات.</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Still at work: %1</source>
        <translation>ما زال العمل جاريًا: %1</translation>
    </message>
    <message>
        <source>The window closes by itself when this is done.</source>
        <translation>تُغلق النافذة من تلقاء نفسها حين ينتهي.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>أوقفه وأغلق</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>لا تغلق</translation>
    </message>
</context>
<context>
    <name>_DropHint</name>
    <message>
        <source>Drop text files to import them, or a project to open it</source>
        <translation>أفلت ملفات نصّية لاستيرادها، أو مشروعًا لفتحه</translation>
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
        <translation>استيراد مقالات…|أضف ملفات نصّية إلى المشروع|إضافة تحميل ملفات</translation>
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
        <translation>فحص المشروع|تحقّق من النصوص والمواضع ومن الملف نفسه|تحقق سلامة إصلاح</translation>
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
        <translation>سجلّ الخطوات|كل خطوة: ما هي ومن فعلها ومتى|تاريخ خطوات يومية</translation>
    </message>
    <message>
        <source>Find in all articles|Texts, annotations, speakers, notes, in any spelling|search concordance</source>
        <translation>بحث في كل المقالات|في النصوص والوسوم والمتحدثين والملاحظات، بأي كتابة|بحث سياق</translation>
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
        <translation>وسم بالتصنيف {n}|سِم المحدّد بالتصنيف رقم {n} من المجموعة|تصنيف تعليم وسم</translation>
    </message>
    <message>
        <source>Tag with a label</source>
        <translation>وسم بتصنيف</translation>
    </message>
    <message>
        <source>Tag with…|Choose a label for the selection by its name|label mark annotate</source>
        <translation>وسم بـ…|اختر للمحدّد تصنيفًا باسمه|تصنيف تعليم</translation>
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
        <translation>إضافة المحدّد جزءًا|لاقتباس يقطعه فعل القول|متقطع وصل تتمة</translation>
    </message>
    <message>
        <source>Make the parts one|With the words between them|join merge unite</source>
        <translation>ضمّ الأجزاء|مع ما بينها من كلمات|دمج وصل توحيد</translation>
    </message>
    <message>
        <source>Split at the caret|Make two annotations of one|cut divide two</source>
        <translation>شطر الوسم عند المؤشر|اجعل الوسم وسمين|قسمة تقطيع فصل</translation>
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
        <translation>تعيين المتحدث…|من قال ذلك، بأي كتابة للاسم|قائل شخص إسناد اسم</translation>
    </message>
    <message>
        <source>The selection is the cue|The words that report it: said, added, according to|verb reporting</source>
        <translation>التحديد هو فعل القول|الكلمات التي تنقل القول: قال، أضاف، بحسب|فعل قول نقل</translation>
    </message>
    <message>
        <source>The selection names the speaker|The words by which the article names who said it|mention name</source>
        <translation>التحديد هو اسم المتحدث|الكلمات التي يسمّي بها المقال القائل|ذكر اسم</translation>
    </message>
    <message>
        <source>The selection is the speaker&apos;s title|The office that the article names here|office position</source>
        <translation>التحديد هو صفة المتحدث|المنصب الذي يذكره المقال هنا|لقب منصب</translation>
    </message>
    <message>
        <source>Note|Write a note on the annotation|comment remark memo</source>
        <translation>ملاحظة|اكتب ملاحظة على الوسم|تعليق تنبيه</translation>
    </message>
    <message>
        <source>Unsure|Mark the annotation as one to come back to|doubt question maybe flag</source>
        <translation>غير مؤكّد|علّم الوسم لتعود إليه|شك سؤال ربما</translation>
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
        <translation>التصنيفات…|الأسماء والألوان والمفاتيح والسمات والإرشادات|مجموعة تصنيفات ألوان</translation>
    </message>
    <message>
        <source>Next suggestion|To the next thing that the program proposes to tag|proposal forward</source>
        <translation>الاقتراح التالي|إلى التالي مما يقترح البرنامج وسمه|مقترح اقتراح لاحق</translation>
    </message>
    <message>
        <source>Previous suggestion|To the suggestion before this one|proposal back</source>
        <translation>الاقتراح السابق|إلى الاقتراح الذي قبله|مقترح رجوع</translation>
    </message>
    <message>
        <source>Accept suggestion|Make it an annotation, with its speaker or value|confirm yes take</source>
        <translation>قبول الاقتراح|اجعله وسمًا بمتحدثه أو قيمته|تأكيد نعم موافقة</translation>
    </message>
    <message>
        <source>Reject suggestion|Never propose it again|dismiss no wrong</source>
        <translation>رفض الاقتراح|لا تقترحه مرة أخرى|لا خطأ استبعاد</translation>
    </message>
    <message>
        <source>Accept all the same here|All of these words, or of this name, in the article|yes same bulk</source>
        <translation>قبول كل المثيل هنا|كل ما له هذه الكلمات أو هذا الاسم في المقال|نعم نفسه مثله جملة</translation>
    </message>
    <message>
        <source>Reject all the same here|All of these words, or of this name, in the article|no same bulk</source>
        <translation>رفض كل المثيل هنا|كل ما له هذه الكلمات أو هذا الاسم في المقال|لا نفسه مثله جملة</translation>
    </message>
    <message>
        <source>Answer many at once…|Accept or reject all of a kind, after a preview|bulk all suggestions</source>
        <translation>البتّ في عدة اقتراحات…|قبول نوع كامل أو رفضه بعد معاينته|كل جملة دفعة اقتراحات</translation>
    </message>
    <message>
        <source>Rejected in this article…|To have it proposed again|reopen answers back</source>
        <translation>المرفوض في هذا المقال…|لإعادة اقتراحه|إعادة فتح أجوبة رجوع</translation>
    </message>
    <message>
        <source>Read this article|Look for quotes, speakers, names, dates and figures|analyse detect suggest</source>
        <translation>قراءة هذا المقال|ابحث فيه عن اقتباسات ومتحدثين وأسماء وتواريخ وأرقام|تحليل كشف اقتراح</translation>
    </message>
    <message>
        <source>Read all articles|Look for suggestions in every article not yet read|analyse detect suggest</source>
        <translation>قراءة كل المقالات|ابحث عن اقتراحات في كل مقال لم يُقرأ بعد|تحليل كشف اقتراح</translation>
    </message>
    <message>
        <source>Outline suggestions|Show or hide the suggestions on the page|proposals hide quiet</source>
        <translation>إظهار الاقتراحات على الصفحة|أحط المقترح بإطار خفيف أو أخفه|إخفاء مقترحات هدوء</translation>
    </message>
    <message>
        <source>Words of the project…|Names, titles and reporting words it has learned|lists gazetteer teach</source>
        <translation>كلمات المشروع…|أسماء وألقاب وأفعال قول تعلّمها|قوائم قاموس تعليم</translation>
    </message>
    <message>
        <source>Number {n} is right|Passage or spelling {n} is the right one|correct choose value house</source>
        <translation>الصواب رقم {n}|الموضع أو الرسم رقم {n} هو الصواب|صحيح اختيار قيمة رسم الدار</translation>
    </message>
    <message>
        <source>Compare the articles|Look for what they state differently|conflicts inconsistencies detect</source>
        <translation>قارن المقالات|ابحث عما تختلف فيه المقالات|تعارض اختلاف كشف مقارنة</translation>
    </message>
    <message>
        <source>Report of the review…|What was found and decided: PDF, HTML, Markdown|print save summary</source>
        <translation>تقرير المراجعة…|ما عُثر عليه وما تقرَّر: PDF وHTML وMarkdown|طباعة حفظ ملخص</translation>
    </message>
    <message>
        <source>Inconsistency at the caret|Open what disagrees with this sentence|conflict review open</source>
        <translation>التعارض عند المؤشر|افتح ما يخالف هذه الجملة|اختلاف مراجعة فتح</translation>
    </message>
    <message>
        <source>Next inconsistency|To the one after this in the queue|forward review</source>
        <translation>التعارض التالي|إلى ما يليه في القائمة|مراجعة تالي</translation>
    </message>
    <message>
        <source>Previous inconsistency|To the one before this in the queue|back review</source>
        <translation>التعارض السابق|إلى ما قبله في القائمة|مراجعة رجوع</translation>
    </message>
    <message>
        <source>Next group|To the next event, speaker or source of the queue|forward review</source>
        <translation>المجموعة التالية|إلى الحدث أو المتحدث أو المصدر التالي في القائمة|مراجعة تالي</translation>
    </message>
    <message>
        <source>Previous group|To the group of the queue before this|back review</source>
        <translation>المجموعة السابقة|إلى المجموعة التي قبلها في القائمة|مراجعة رجوع</translation>
    </message>
    <message>
        <source>Select the group|The next decision is for all of it|bulk many all review</source>
        <translation>حدّد المجموعة كلها|القرار التالي يشملها كلها|جملة دفعة كل مراجعة</translation>
    </message>
    <message>
        <source>Filter the queue|To the field above the queue|search find review</source>
        <translation>صفِّ القائمة|إلى الحقل الذي فوق القائمة|بحث مراجعة</translation>
    </message>
    <message>
        <source>They agree|No conflict: they say the same|same equal agree review decide</source>
        <translation>متفقان|لا تعارض: يقولان الشيء نفسه|تطابق سواء قرار مراجعة</translation>
    </message>
    <message>
        <source>They conflict|They contradict each other|contradict disagree review decide</source>
        <translation>متعارضان|يناقض أحدهما الآخر|تناقض خلاف قرار مراجعة</translation>
    </message>
    <message>
        <source>Which is right</source>
        <translation>أيها الصواب</translation>
    </message>
    <message>
        <source>Explained|They conflict, and it is known why|reason review decide</source>
        <translation>تعارض مفسَّر|يتعارضان، والسبب معروف|سبب قرار مراجعة</translation>
    </message>
    <message>
        <source>Not comparable|They speak of different things|other subject review decide</source>
        <translation>لا يُقارَنان|كلٌّ منهما عن شيء آخر|موضوع مختلف قرار مراجعة</translation>
    </message>
    <message>
        <source>Dismiss|Not worth the time; comes back only with another text|ignore review decide</source>
        <translation>تجاهَل|لا يستحق الوقت؛ لا يعود إلا إذا تغيّر النص|إهمال استبعاد قرار مراجعة</translation>
    </message>
    <message>
        <source>Open again|Take the decision back|reopen undecided review</source>
        <translation>أعد فتحه|تراجع عن القرار فيه|إلغاء القرار مفتوح مراجعة</translation>
    </message>
    <message>
        <source>Rationale|Write why it was decided so|note reason why review</source>
        <translation>التعليل|اكتب سبب القرار|ملاحظة سبب مراجعة</translation>
    </message>
    <message>
        <source>Open the first article|At the first passage|read jump review</source>
        <translation>افتح المقال الأول|عند الموضع الأول|قراءة انتقال مراجعة</translation>
    </message>
    <message>
        <source>Open the second article|At the second passage|read jump review</source>
        <translation>افتح المقال الثاني|عند الموضع الثاني|قراءة انتقال مراجعة</translation>
    </message>
    <message>
        <source>Tag and link the passages|Both become annotations, with a link|annotate relation review</source>
        <translation>اوسم الموضعين واربطهما|يصير كلٌّ منهما وسمًا وبينهما رابط|علاقة مراجعة</translation>
    </message>
    <message>
        <source>One event|These articles report the same event|same event join review</source>
        <translation>حدث واحد|هذه المقالات عن الحدث نفسه|دمج الحدث مراجعة</translation>
    </message>
    <message>
        <source>Not one event|These articles report two events|different event part review</source>
        <translation>ليسا حدثًا واحدًا|هذه المقالات عن حدثين مختلفين|فصل الحدث مراجعة</translation>
    </message>
    <message>
        <source>More context|One sentence more round the passages|wider sentences review</source>
        <translation>سياق أوسع|جملة أخرى حول كل موضع|جمل أكثر مراجعة</translation>
    </message>
    <message>
        <source>Less context|One sentence less round the passages|narrower sentences review</source>
        <translation>سياق أضيق|جملة أقل حول كل موضع|جمل أقل مراجعة</translation>
    </message>
    <message>
        <source>Title, source and author…|What is known about the article|metadata particulars url agency</source>
        <translation>العنوان والمصدر والكاتب…|ما هو معلوم عن المقال|بيانات رابط وكالة</translation>
    </message>
    <message>
        <source>Publication date…|When it was published, and how that is known|day published</source>
        <translation>تاريخ النشر…|متى نُشر، وكيف عُرف ذلك|يوم نشر</translation>
    </message>
    <message>
        <source>Move progress on|Not started, started, done|status finished complete</source>
        <translation>الحالة التالية للمقال|لم يُبدأ، فقيد العمل، فمكتمل|حالة إنجاز اكتمال تقدم</translation>
    </message>
    <message>
        <source>What this part is…|Article, keywords, teasers, embedded article…|region section role</source>
        <translation>ما هذا القسم…|متن المقال أو كلمات دلالية أو عناوين أخرى أو مقال مضمَّن|قسم جزء دور</translation>
    </message>
    <message>
        <source>Fold or unfold this part|Hide or show a part that is not the article|collapse expand hide</source>
        <translation>طيّ هذا القسم أو فتحه|أخفِ قسمًا ليس من المقال أو أظهره|إخفاء إظهار طي</translation>
    </message>
    <message>
        <source>Fold everything but the article|Hide or show all such parts at once|collapse expand hide all</source>
        <translation>طيّ كل ما ليس من المقال|أخفِ هذه الأقسام أو أظهرها دفعة واحدة|إخفاء إظهار طي الكل</translation>
    </message>
    <message>
        <source>Compare versions…|The older and the newer text side by side|correction difference diff newer</source>
        <translation>قارن النسختين…|النص الأقدم والأحدث جنبًا إلى جنب|تصحيح فرق اختلاف أحدث</translation>
    </message>
    <message>
        <source>Place it here|Put the annotation without a place onto the selected words|orphan move version</source>
        <translation>ضعه هنا|ضع الوسم اليتيم على الكلمات المحدّدة|يتيم نقل نسخة</translation>
    </message>
    <message>
        <source>Remove article|Take the article out of the project; undo brings it back|delete erase</source>
        <translation>استبعاد المقال|استبعد المقال من المشروع؛ التراجع يعيده|حذف محو</translation>
    </message>
    <message>
        <source>Article|To the article&apos;s text|read page text</source>
        <translation>المقال|إلى نصّ المقال|قراءة نص</translation>
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
        <source>Suggestions|To the list of what the program proposes|proposals panel</source>
        <translation>الاقتراحات|إلى قائمة ما يقترحه البرنامج|مقترحات لوحة</translation>
    </message>
    <message>
        <source>Review|What the articles state differently, side by side|conflicts inconsistencies queue</source>
        <translation>المراجعة|ما تختلف فيه المقالات، جنبًا إلى جنب|تعارض اختلاف قائمة</translation>
    </message>
    <message>
        <source>Speakers|The register: spellings, titles, everything they said|register people names</source>
        <translation>المتحدثون|سجلّ الأسماء: صور كتابتها وصفاتها وكل ما قاله أصحابها|سجل أشخاص أسماء</translation>
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
        <translation>نصّ أكبر|كبّر نصّ المقال|تكبير</translation>
    </message>
    <message>
        <source>Smaller text|Reduce the article&apos;s text|zoom smaller</source>
        <translation>نصّ أصغر|صغّر نصّ المقال|تصغير</translation>
    </message>
    <message>
        <source>Usual text size|The article&apos;s text at 100%|zoom reset normal</source>
        <translation>الحجم المعتاد|نصّ المقال بنسبة 100%|حجم تكبير أصلي</translation>
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
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
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
<context>
    <name>appearance</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Latin digits: 0123</source>
        <translation>مغربية 0123</translation>
    </message>
    <message>
        <source>Arabic digits: ٠١٢٣</source>
        <translation>مشرقية ٠١٢٣</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <source>all languages</source>
        <translation>لكل اللغات</translation>
    </message>
    <message>
        <source>Arabic, as Windows wrote it</source>
        <translation>العربية كما كان ويندوز يكتبها</translation>
    </message>
    <message>
        <source>Arabic, as older systems wrote it</source>
        <translation>العربية كما كتبتها أنظمة أقدم</translation>
    </message>
    <message>
        <source>French, English, Spanish and their like</source>
        <translation>الفرنسية والإنجليزية والإسبانية ونحوها</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Not saved. What you typed stays here; Enter tries again.</source>
        <translation>لم يُحفظ. ما كتبته باقٍ هنا، واضغط Enter لإعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>fonts</name>
    <message>
        <source>Arabic text will look plainer than it should: its fonts are not installed.</source>
        <translation>سيظهر النصّ العربي أبسط مما ينبغي: خطوطه غير مثبتة.</translation>
    </message>
    <message>
        <source>Install Noto Naskh Arabic and Noto Sans Arabic (on Debian: fonts-noto-core) and start again.</source>
        <translation>ثبّت Noto Naskh Arabic وNoto Sans Arabic (في دبيان: fonts-noto-core) ثم أعد التشغيل.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Another article says otherwise</source>
        <translation>مقال آخر يقول غير ذلك</translation>
    </message>
    <message>
        <source>Date that the article states</source>
        <translation>تاريخ يذكره المقال</translation>
    </message>
    <message>
        <source>Longer than a month</source>
        <translation>مدة تزيد على شهر</translation>
    </message>
    <message>
        <source>Day on which the article was published</source>
        <translation>يوم نشر المقال</translation>
    </message>
    <message>
        <source>Long gap, drawn short</source>
        <translation>فترة طويلة مختصرة على المحور</translation>
    </message>
    <message>
        <source>House spelling</source>
        <translation>صيغة الدار</translation>
    </message>
    <message>
        <source>How often: the darker, the more</source>
        <translation>عدد المرات، وكلما اشتد اللون زاد العدد</translation>
    </message>
    <message>
        <source>Words of the outlet</source>
        <translation>ما كتبه المصدر</translation>
    </message>
    <message>
        <source>Differs from another outlet</source>
        <translation>يخالف مصدرًا آخر</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Proposed, not yet accepted</source>
        <translation>مقترح لم يُقبل بعد</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>موسوم</translation>
    </message>
    <message>
        <source>Speaker, and the number of passages</source>
        <translation>متحدث، وعدد أقواله</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Outlets and speakers</source>
        <translation>المصادر والمتحدثون</translation>
    </message>
    <message>
        <source>Outlets and spellings</source>
        <translation>المصادر وصيغ الأسماء</translation>
    </message>
    <message>
        <source>Outlets and values</source>
        <translation>المصادر والقيم</translation>
    </message>
    <message>
        <source>What each article says happened when, a row for each article</source>
        <translation>ما يذكره كل مقال من تواريخ، ولكل مقال سطر</translation>
    </message>
    <message>
        <source>Quotes and claims in their articles, who says them and how they are linked</source>
        <translation>الاقتباسات والادعاءات في مقالاتها، وقائلوها، والروابط بينها</translation>
    </message>
    <message>
        <source>How often each outlet quotes whom</source>
        <translation>كم مرة اقتبس كل مصدر من كل متحدث</translation>
    </message>
    <message>
        <source>How often each outlet prints which spelling</source>
        <translation>كم مرة كتب كل مصدر كل صيغة</translation>
    </message>
    <message>
        <source>What each outlet gives where the articles differ</source>
        <translation>ما أورده كل مصدر حيث اختلفت المقالات</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>المقالات: %1</translation>
    </message>
    <message>
        <source>Saved with Tahqiq from the project «%1»</source>
        <translation>حُفظ ببرنامج تحقيق من مشروع «%1»</translation>
    </message>
    <message>
        <source>Quotes and claims for which there is no room: %1</source>
        <translation>اقتباسات وادعاءات لا متّسع لها: %1</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>الأسبوع %1 من %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 فأكثر</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 تريليون</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 مليار</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>إثبات ونفي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>عنوان ومتن</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Later count</source>
        <translation>حصيلة لاحقة</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>رسم آخر</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>Middling</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>متفقان</translation>
    </message>
    <message>
        <source>They conflict</source>
        <translation>متعارضان</translation>
    </message>
    <message>
        <source>One is right</source>
        <translation>أحدهما الصواب</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مفسَّر</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>لا يُقارَنان</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>حسب الحدث</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>حسب المتحدث</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Inside one article</source>
        <translation>داخل مقال واحد</translation>
    </message>
    <message>
        <source>Said by nobody named</source>
        <translation>بلا متحدث مسمّى</translation>
    </message>
    <message>
        <source>The gravest first</source>
        <translation>الأهم أولًا</translation>
    </message>
    <message>
        <source>The surest first</source>
        <translation>الأوثق أولًا</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>بترتيب المقالات</translation>
    </message>
    <message>
        <source>By kind of difference</source>
        <translation>بترتيب أنواع الاختلاف</translation>
    </message>
    <message>
        <source>Persian ya (ی)</source>
        <translation>ی الفارسية</translation>
    </message>
    <message>
        <source>Persian kaf (ک)</source>
        <translation>ک الفارسية</translation>
    </message>
    <message>
        <source>Urdu ha (ہ)</source>
        <translation>ہ الأردية</translation>
    </message>
    <message>
        <source>Kurdish ha (ە)</source>
        <translation>ە الكردية</translation>
    </message>
    <message>
        <source>Urdu ya (ے)</source>
        <translation>ے الأردية</translation>
    </message>
    <message>
        <source>stretched (ـ)</source>
        <translation>فيه تطويل (ـ)</translation>
    </message>
    <message>
        <source>a space that does not break</source>
        <translation>مسافة لا تنقسم</translation>
    </message>
    <message>
        <source>an unseen mark between letters</source>
        <translation>علامة لا تُرى بين الحروف</translation>
    </message>
    <message>
        <source>an unseen mark of direction</source>
        <translation>علامة اتجاه لا تُرى</translation>
    </message>
    <message>
        <source>letters in fixed shapes</source>
        <translation>حروف بأشكال جاهزة</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Slips of spelling</source>
        <translation>أخطاء إملائية</translation>
    </message>
    <message>
        <source>No group here: the button above the queue makes groups, Ctrl+A selects all that is listed.</source>
        <translation>لا مجموعة هنا: زر «الترتيب والمجموعات» فوق القائمة يجمعها، وCtrl+A يحدد كل ما في القائمة.</translation>
    </message>
</context>
<context>
    <name>suggestions</name>
    <message>
        <source>Sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>اقتباسات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تواريخ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <translation>المتحدث غير معروف</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>نقلًا عن %1</translation>
    </message>
    <message>
        <source>Open: no date to count from</source>
        <translation>مفتوح: لا تاريخ يُحسب منه</translation>
    </message>
    <message>
        <source>counted from the publication date</source>
        <translation>محسوب من تاريخ النشر</translation>
    </message>
    <message>
        <source>counted from the date before it</source>
        <translation>محسوب من التاريخ السابق له</translation>
    </message>
    <message>
        <source>the weekday does not fit</source>
        <translation>اليوم لا يوافق التاريخ</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 فأكثر</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 فأقل</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>History</source>
        <translation>الخطوات</translation>
    </message>
</context>
</TS>
