"""The sample project with about a dozen annotations, as an editor might leave it after half an hour."""

from __future__ import annotations

from tahqiq.domain.anchors import Anchor, anchor_at
from tahqiq.domain.annotations import Attribution, LinkKind, SpeechForm
from tahqiq.domain.articles import ArticleSummary, Progress
from tahqiq.domain.entities import EntityKind
from tahqiq.services.commands.annotations import AddAnnotation, SetAttribution, SetEntity, SetNote, SetUnsure
from tahqiq.services.commands.articles import SetProgress
from tahqiq.services.commands.entities import AddEntity, NewEntity
from tahqiq.services.commands.links import AddLink
from tahqiq.services.session import Session

QUOTE = "إن العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا ملحوظًا خلال الأشهر الثلاثة والنصف الماضية"
SECOND = "في غضون الأشهر الثلاثة والنصف الماضية، اكتسبت علاقاتنا زخمًا قويًا"
CLAIM = "العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا كبيرًا خلال الأشهر الثلاثة والنصف الماضية"
HERO = "لن ينسى أبدًا الكفاح البطولي الذي خاضه جيش كوريا الشعبية"
AGREEMENT = "لقد أرست اتفاقية الشراكة الاستراتيجية أساسا متينا لتعميق علاقاتنا"
VISIT = "زيارة الرئيس فلاديمير بوتين إلى كوريا الشمالية في الفترة من 18 إلى 19 يونيو"
SUMMIT = "القمة التي جمعت قادة البلدين في بيونغ يانغ في يونيو/حزيران 2024"
HOPE = "تنفيذ الاتفاقيات سيسهم في مواصلة توسيع التعاون الثنائي البناء"
DECADES = "علاقات الصداقة وحسن الجوار بين روسيا وكوريا الشمالية"


class Worker:
    """Tags the sample; ``ids`` are the annotations by name."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._labels = {label.code: label.id for label in session.read.labels()}
        self._articles: dict[str, ArticleSummary] = {a.file_name[:3]: a for a in session.read.articles()}
        self.ids: dict[str, int] = {}

    def article(self, number: str) -> int:
        """The id of the seed whose file name begins with ``number``."""
        return self._articles[number].id

    def _place(self, number: str, words: str) -> tuple[int, int]:
        start = self._session.read.article(self.article(number)).text.index(words)
        return start, start + len(words)

    def _anchor(self, number: str, words: str) -> Anchor:
        return anchor_at(self._session.read.article(self.article(number)).text, *self._place(number, words))

    def tag(self, number: str, code: str, words: str, name: str = "") -> int:
        """Put a label on words of a seed."""
        made = self._session.do(AddAnnotation(self.article(number), self._labels[code], (self._place(number, words),)))
        if name:
            self.ids[name] = made
        return made

    def work(self) -> None:
        """Everything, in the order in which an editor would."""
        do = self._session.do
        lavrov = do(AddEntity(NewEntity(EntityKind.PERSON, "سيرغي لافروف", titles=("وزير الخارجية الروسي",))))
        putin = do(AddEntity(NewEntity(EntityKind.PERSON, "فلاديمير بوتين", titles=("الرئيس الروسي",))))
        person = self.tag("001", "person", "سيرغي لافروف")
        do(SetEntity(person, lavrov))
        direct, indirect = SpeechForm.DIRECT, SpeechForm.INDIRECT
        cue, mention = self._anchor("001", "قال"), self._anchor("001", "سيرغي لافروف")
        said = Attribution(lavrov, direct, "وزير الخارجية الروسي", "", cue, mention)
        do(SetAttribution(self.tag("001", "quote", QUOTE, "quote"), said))
        do(SetNote(self.ids["quote"], "يُقارَن بنصّ الوزارة."))
        second = self.tag("001", "quote", SECOND, "second")
        do(SetUnsure((second,), True))
        do(SetAttribution(self.tag("001", "claim", CLAIM, "claim"), Attribution(lavrov, indirect)))
        do(SetAttribution(self.tag("001", "quote", HERO), Attribution(lavrov, SpeechForm.MIXED)))
        for code, words in (
            ("figure", "الثلاثة والنصف"),
            ("place", "موسكو"),
            ("date", "يونيو/حزيران 2024"),
            ("org", "اللجنة البرلمانية المشتركة"),
            ("person", "فياتشيسلاف فولودين"),
        ):
            self.tag("001", code, words)
        do(SetAttribution(self.tag("000", "quote", AGREEMENT, "agreement"), Attribution(lavrov, direct)))
        self.tag("000", "claim", VISIT, "visit")
        do(SetAttribution(self.tag("001", "claim", SUMMIT, "summit"), Attribution(lavrov, indirect)))
        self.tag("000", "date", "18 إلى 19 يونيو")
        do(SetAttribution(self.tag("002", "quote", HOPE, "hope"), Attribution(putin, direct, "", "تاس")))
        do(SetAttribution(self.tag("003", "quote", DECADES, "decades"), Attribution(putin, indirect)))
        do(AddLink(LinkKind.AGREES, self.ids["quote"], self.ids["agreement"], "كلاهما عن تعميق العلاقات"))
        do(AddLink(LinkKind.AGREES, self.ids["summit"], self.ids["visit"], "الشهر نفسه؛ اليومان في أحدهما فقط"))
        do(AddLink(LinkKind.SAME_CLAIM, self.ids["quote"], self.ids["claim"]))
        do(SetProgress((self.article("000"),), Progress.DONE))
        do(SetProgress((self.article("001"),), Progress.STARTED))
