"""Names that stand close together, each found by itself and whole."""

from __future__ import annotations

import pytest

from tahqiq.domain.entities import EntityKind
from tahqiq.language.detections import MentionFound
from tahqiq.language.mentions import find_mentions


def found(text: str) -> dict[str, MentionFound]:
    return {text[m.start : m.end]: m for m in find_mentions(text)}


def people(text: str) -> list[str]:
    return [text[m.start : m.end] for m in find_mentions(text) if m.kind is EntityKind.PERSON]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("أكد مدير إدارة الخدمات بوكالة شؤون المسجد النبوي خالد الرويلي أن العمل مستمر في الساحات.", "خالد الرويلي"),
        ("قال نائب رئيس الاتحاد العربي سعيد الحازمي في الحفل إن البطولة ناجحة.", "سعيد الحازمي"),
        ("أما رئيس بعثة المنتخب محمد الزاهد فقال إن الفريق جاهز في المعسكر.", "محمد الزاهد"),
    ],
)
def test_person_behind_a_body_or_place_is_no_part_of_it(text: str, person: str) -> None:
    assert person in people(text)
    assert found(text)[person].title


def test_hospital_keeps_the_person_it_is_named_after() -> None:
    assert people("نقل المصاب إلى مستشفى الأمير محمد بن ناصر في المدينة.") == []


def test_ali_is_no_preposition_where_the_text_parts_the_two() -> None:
    text = "وصل محمد علي البارقي إلى جدة أمس، وأثنى الحضور على علي الشهري في كلمة ألقيت."
    assert people(text) == ["محمد علي البارقي", "علي الشهري"]


def test_given_name_in_a_row_belongs_to_the_family_name_behind_it() -> None:
    text = "اختير عمر الجيزاني وأسعد عطوي وماجد الشهري للمشاركة في البطولة."
    assert "أسعد عطوي" in people(text)


def test_two_that_and_joins_are_two() -> None:
    text = "تحدث خامنئي والسيسي عن المنطقة في خطابين."
    assert people(text) == ["خامنئي", "السيسي"]


def test_title_holds_no_other_name_and_begins_behind_a_pronoun() -> None:
    text = "أصيب العريف أحمد سالم البيشي والجندي أول محمد العمري وزميلهم الجندي أول حسن ناصر الفيفي في الحادث."
    titles = {name: one.title for name, one in found(text).items() if one.kind is EntityKind.PERSON}
    assert titles == {"أحمد سالم البيشي": "العريف", "محمد العمري": "الجندي أول", "حسن ناصر الفيفي": "الجندي أول"}


def test_article_that_a_clitic_swallowed_is_in_the_title_again() -> None:
    text = "سلمت الجائزة للأستاذ الدكتور ناصر العتيبي في الرياض."
    assert found(text)["ناصر العتيبي"].title == "الأستاذ الدكتور"


def test_family_name_before_the_colon_of_a_headline_is_a_person() -> None:
    text = "الأحمدي: نعمل على تطوير البطولة\nقال الرئيس إن العمل جار في الاتحاد."
    assert found(text)["الأحمدي"].kind is EntityKind.PERSON


def test_same_words_have_one_kind_in_a_text() -> None:
    text = (
        "قال البيت الأبيض إن الرئيس سيسافر غدا.\nوعقد الاجتماع في البيت الأبيض مساء.\nوأكد البيت الأبيض أن الموعد ثابت."
    )
    assert len({m.kind for m in find_mentions(text) if m.name == "البيت الأبيض"}) == 1


def test_writer_with_an_uncommon_family_name_is_whole() -> None:
    text = "عبدالحكيم شار- سبق- تبوك: باشرت الفرق الحادث."
    assert people(text) == ["عبدالحكيم شار"]


@pytest.mark.parametrize(
    "text",
    [
        "جدير بالذكر أن المعرض مجاني.",
        "صمم النظام بمعايير عالية الجودة والدقة.",
        "هنأ الجميع بعيد الفطر المبارك.",
        "شدد على الالتزام بحسن الجوار.",
        "بلغ سعر الجهاز 500 ريال فقط.",
        "للتواصل: desk@example.com",
        "إن الله مع الصابرين.",
    ],
)
def test_words_that_only_look_like_a_name(text: str) -> None:
    assert found(text) == {}


def test_verb_before_a_family_name_is_no_part_of_it() -> None:
    text = "اشتكى المواطن سالم وادي الحربي من التأخير.\nوطالب الحربي بمحاسبة الشركة."
    assert "الحربي" in people(text)
    assert "طالب الحربي" not in people(text)


def test_and_before_a_place_of_a_list_is_no_letter_of_it() -> None:
    assert "جدة" in found("تقام الفعاليات في الرياض وجدة والدمام.")


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("أعلنت الوزارة أولوية تكليف المعلمين في القرى.", "الوزارة"),
        ("وقع الجانبان على اتفاق للتجارة، وسيعرض الاتفاق على البرلمان.", "الاتفاق"),
        ("أصيب اللاعب بقطع في الرباط الصليبي، وعولج الرباط في العيادة.", "الرباط"),
        ("تشهد المناطق مقاومة شرسة للميليشيات في الجبل.", "شرسة"),
    ],
)
def test_common_words_are_no_names_where_the_text_shows_it(text: str, none: str) -> None:
    assert not any(none in name for name in found(text))


def test_part_of_a_printed_name_is_the_same_person() -> None:
    text = "تعاقد النادي مع المدافع البرازيلي رودينيو كالفاس.\nولعب رودينيو من قبل في صفوف الفريق."
    assert {m.kind for m in find_mentions(text) if "رودينيو" in m.name} == {EntityKind.PERSON}


def test_office_that_leans_on_a_noun_is_no_person() -> None:
    text = "وأكد مشرف شؤون المعلمين الأستاذ مبارك الوديان أن العمل مستمر في المدارس."
    assert people(text) == ["مبارك الوديان"]
    assert found(text)["مبارك الوديان"].title == "مشرف شؤون المعلمين الأستاذ"


def test_what_a_body_is_for_belongs_to_its_name() -> None:
    text = "أعلنت الهيئة العامة للسياحة والتراث الوطني بمنطقة عسير النتائج أمس."
    assert "الهيئة العامة للسياحة والتراث الوطني" in found(text)


def test_word_before_the_fathers_name_is_the_given_one() -> None:
    assert "مساعد بن هليل" in " ".join(people("وتحدث الأستاذ مساعد بن هليل الحازمي في الحفل عن العمل."))


def test_first_letter_of_a_foreign_name_is_no_clitic() -> None:
    text = "تعاقد النادي مع المدافع تشيكو فلوريس لموسم واحد.\nوأكد الطبيب أن فلوريس شارك في التدريب."
    assert people(text) == ["تشيكو فلوريس", "فلوريس"]


def test_that_before_a_name_is_no_part_of_it() -> None:
    text = "نفى أفراد عائلة جلال الدين حقاني الخبر.\nوأفادت تقارير بأن حقاني كان مريضا في العام الماضي."
    assert people(text) == ["جلال الدين حقاني", "حقاني"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("حذر رئيس الوزراء البريطاني الأسبق توني بلير أعضاء الحزب من الخسارة.", "توني بلير"),
        ("قال الملك عبدالله بن عبدالعزيز رحمه الله إن العمل مستمر.", "عبدالله بن عبدالعزيز"),
        ("أعلن الفريق تعاقده مع أحمد الحربي صانع ألعاب المنتخب.", "أحمد الحربي"),
        ("اعتقل القيادي الحوثي غازي المصري في المدينة.", "غازي المصري"),
        ("انتخب المجلس برئاسة محمود طاهر لجنة جديدة.", "محمود طاهر"),
        ("أكابر الأحمدي – جدة احتفلت المدينة بالعيد أمس.", "أكابر الأحمدي"),
        ("بدر الجبل- سبق- تبوك: احتفل المستشفى بالعيد.", "بدر الجبل"),
        ("قال المتحدث الرسمي باسم المركز خالد الصباغ إن العمل مستمر.", "خالد الصباغ"),
        ("تحدث الرئيس التركي رجب طيب أردوغان عن ذلك.", "رجب طيب أردوغان"),
        ("أعلن الرئيس الفلسطيني محمود عباس الجمعة انه ينوي التوجه.", "محمود عباس"),
        ("من جهته، أدان أحمد بن محمد الجروان رئيس البرلمان الحادث.", "أحمد بن محمد الجروان"),
        ("كما شكر الأمين العام بان كي مون الحضور.", "بان كي مون"),
    ],
)
def test_person_without_the_words_at_the_edges(text: str, person: str) -> None:
    assert people(text) == [person]


def test_that_without_its_hamza_is_no_part_of_a_name() -> None:
    text = "قتل محسن الفضلي أمس، وتقول وزارة الدفاع ان الفضلي كان متورطا."
    assert people(text) == ["محسن الفضلي", "الفضلي"]


def test_person_behind_brother_is_another() -> None:
    text = "قبض على غازي المصري وعبد الخالق الحوثي شقيق عبد الملك الحوثي في المدينة."
    assert people(text) == ["غازي المصري", "عبد الخالق الحوثي", "عبد الملك الحوثي"]


@pytest.mark.parametrize(
    "text",
    [
        "كانت المجتمعات البدائية لم تعرف ديناً ولا إنسانية، ولم تعرف دينا ولا تعليما.",
        "وتلك هي تعاليم ديننا الحنيف دائما.",
        "اتهم بممارسة ارتكابات مسيئة تشمل الخطف.",
        "أرحب بكم جميعا في هذا الحفل.",
        "قضى هناك طوال السنوات الخمس في الشقة.",
        "أجرى الفريق حصته التدريبية مساء.",
        "وعلى الرغم من ذلك استمر العمل.",
        "يا أيها الناس للصبر حدود يارئيس الفريق.",
        "غادر المكان بحجة أن العمل انتهى.",
        "يهدف البرنامج إلى تشجيع الشباب على الحوار وتوفير العمل للشباب.",
        "وزير الشباب والرياضة يفتتح الدورة.",
        "بدأت إعادة إعمار جميع المنازل.",
        "ودان معالي الأمين العام الجريمة.",
    ],
)
def test_words_that_name_nothing(text: str) -> None:
    assert find_mentions(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قاتلت حركة الشباب في المدينة، وأعلن الشباب مسؤوليتهم عن الهجوم.", EntityKind.ORG),
        ("سجل الشباب هدفين في مباراة الفريق مع النصر في الدوري وفاز الشباب والهلال.", EntityKind.ORG),
        ("محاولة تسلل شرق الرمادي فجرا.", EntityKind.PLACE),
        ("سبق- نجران: احتفل الأهالي بالعيد.", EntityKind.PLACE),
        ("اليوم - الدمام استقبل الأمير الوفد.", EntityKind.PLACE),
    ],
)
def test_kind_of_the_last_name(text: str, kind: EntityKind) -> None:
    assert [m.kind for m in find_mentions(text)][-1] is kind


def test_name_that_is_whole_elsewhere_is_whole_behind_a_clitic() -> None:
    text = "تبدت سوق عكاظ واحة للفكر. ويهدف المشروع إلى جعل سوق عكاظ صورة لسوق عكاظ القديم."
    assert "عكاظ" not in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالوا إن المسجد الأقصى يستحق أكثر من ذلك.", "المسجد الأقصى"),
        ("وأعلنت اللجنة العليا للانتخابات فتح باب التقدم أمس.", "اللجنة العليا للانتخابات"),
        ("ونصحت هيئة الطيران المدني المسافرين بالتواصل معها.", "هيئة الطيران المدني"),
        ("أقيم الحفل في متنزه الملك عبدالله البيئي أمس.", "متنزه الملك عبدالله البيئي"),
        ("اختارت اللجنة مدينة ألماتي، وكانت ألماتي تتطلع للفوز في مدينة ألماتي.", "ألماتي"),
        ("اقتحموا الساحة من جهة باب المغاربة صباحا.", "باب المغاربة"),
        ("زار الوفد مركز الملك سلمان للشباب في المدينة.", "مركز الملك سلمان للشباب"),
        ("تحدثت المتحدثة في الحزب إيفيت كوبر عن الخسارة.", ""),
    ],
)
def test_body_or_place_ends_where_its_name_does(text: str, name: str) -> None:
    assert [words for words, one in found(text).items() if one.kind is not EntityKind.PERSON] == [name][: bool(name)]


def test_district_and_office_of_the_same_head() -> None:
    assert found("وقعت المعارك في مديرية كريتر التابعة لعدن.")["مديرية كريتر"].kind is EntityKind.PLACE
