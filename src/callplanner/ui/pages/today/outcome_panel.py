"""What happened: ten keys, what the chosen one needs, a note, a mood, and Enter for the next card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from callplanner.services.survey import Question
from callplanner.services.views import OutcomeView
from callplanner.ui.actions import Actions
from callplanner.ui.i18n import tr
from callplanner.ui.metrics import CONTROL_TODAY, OUTCOME_KEY
from callplanner.ui.pages.today.callback_need import CallbackNeed
from callplanner.ui.pages.today.needs import ConfirmNeed, Draft, Need, Now, PromiseNeed, ScoreNeed
from callplanner.ui.pages.today.prompt import PromptRow
from callplanner.ui.pages.today.survey_need import SurveyNeed
from callplanner.ui.theme import Theme
from callplanner.ui.vocabulary import outcome_words
from callplanner.ui.widgets.buttons import Button
from callplanner.ui.widgets.card import Card, Rule
from callplanner.ui.widgets.choices import OptionButton, Segmented
from callplanner.ui.widgets.label import Label
from callplanner.ui.widgets.menus import open_menu
from callplanner.ui.widgets.note_field import KeyHint, NoteField

KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9")
MORE_KEY = "0"
ATTEMPT_FROM = 760


class OutcomePanel(Card):
    """The panel shows only what the chosen outcome needs. It decides nothing: the page saves."""

    save_asked = Signal()
    outcome_changed = Signal()
    left_note = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__(theme)
        self._theme = theme
        self._now: Now | None = None
        self._draft = Draft()
        self._by_code: dict[str, OutcomeView] = {}
        self._more_codes: list[str] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), 0)
        self._grid.setSpacing(theme.px(8))
        self._buttons: dict[str, OptionButton] = {}
        for place, key in enumerate((*KEYS, MORE_KEY)):
            button = OptionButton(theme, "", key=key)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, key=key: self.press(key))
            self._grid.addWidget(button, place // 5, place % 5)
            self._grid.setColumnStretch(place % 5, 1)
            self._buttons[key] = button
        self._rule = Rule(theme)
        self._needs_box = QVBoxLayout()
        self._needs_box.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self._needs_box.setSpacing(theme.px(8))
        self.callback = CallbackNeed(theme)
        self._needs: dict[str, Need] = {
            "callback": self.callback,
            "promise": PromiseNeed(theme, tr("Next step"), tr("What comes next"), required=False),
            "score": ScoreNeed(theme, actions.key("today.score")),
            "confirm": ConfirmNeed(theme, tr("To be sure"), tr("Yes, take them off the programme")),
            "owed": PromiseNeed(theme, tr("Promise"), tr("What we will do for them"), required=False),
        }
        for need in self._needs.values():
            need.hide()
            need.changed.connect(self._on_changed)
            self._needs_box.addWidget(need)
        self.survey = SurveyNeed(theme)
        self.survey.changed.connect(self._on_changed)
        self._needs_box.addWidget(self.survey)
        self.prompt = PromptRow(theme, self.left_note.emit)
        self._needs_box.addWidget(self.prompt)
        self.note = NoteField(theme, actions.key("today.note"))
        self.note.textEdited.connect(lambda _text: self._on_changed())
        self.note.left.connect(self.left_note)
        self.mood = Segmented(
            theme,
            (tr("Unhappy"), tr("So-so"), tr("Happy")),
            icons=("face-sad", "face-flat", "face-glad"),
            may_clear=True,
            height=CONTROL_TODAY,
        )
        self.mood.chosen.connect(lambda _place: self._on_changed())
        self.save = Button(
            theme, tr("Save and next"), kind="primary", key=actions.key("today.save"), height=CONTROL_TODAY
        )
        self.save.clicked.connect(self.save_asked)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        line.setSpacing(theme.px(8))
        line.addWidget(self.note, 1)
        line.addWidget(self.mood)
        line.addWidget(self.save)
        self.hints = {
            name: KeyHint(theme, actions.key(f"today.{name}"), words)
            for name, words in (
                ("snooze", tr("Snooze")),
                ("skip", tr("Skip with a reason")),
                ("why", tr("Why now")),
                ("promise", tr("Promise")),
                ("touch", tr("Something of value")),
                ("other", tr("More")),
            )
        }
        self._attempt = Label(theme, "", "small", tone="text-2")
        foot = self._foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12))
        foot.setSpacing(theme.px(12))
        for name, hint in self.hints.items():
            hint.clicked.connect(actions[f"today.{name}"].trigger)
            foot.addWidget(hint)
        foot.addStretch(1)
        foot.addWidget(self._attempt)
        self.body.setSpacing(theme.px(12))
        self.body.addLayout(self._grid)
        self.body.addWidget(self._rule)
        self.body.addLayout(self._needs_box)
        self.body.addLayout(line)
        self.body.addLayout(foot)
        self._show_needs()

    # what the page sets ----------------------------------------------------------------------------------------------

    def set_outcomes(self, outcomes: Sequence[OutcomeView]) -> None:
        """Offer these outcomes: those with a key 1 to 9 on their keys, all others behind "More"."""
        self._by_code = {outcome.code: outcome for outcome in outcomes}
        keyed = {outcome.key: outcome for outcome in outcomes if outcome.key in KEYS}
        self._more_codes = [outcome.code for outcome in outcomes if outcome.key not in KEYS]
        for key in KEYS:
            outcome = keyed.get(key)
            self._buttons[key].set_option(outcome_words(outcome.code, outcome.label) if outcome else "", key=key)
            self._buttons[key].setVisible(outcome is not None)
        self._buttons[MORE_KEY].set_option(tr("More…"), key=MORE_KEY)
        self._buttons[MORE_KEY].setVisible(bool(self._more_codes))

    def set_questions(self, questions: Sequence[Question]) -> None:
        """Ask these questions when the right person was reached."""
        scores = [q for q in questions if q.kind == "score"]
        self.survey.set_questions([q for q in questions if q not in scores[:1]])
        self._show_needs()

    def start(self, draft: Draft, now: Now, attempt: str) -> None:
        """Show the draft of another customer."""
        if not self.prompt.isHidden():
            self.prompt.leave()  # it was asked about the customer before
        self._draft, self._now = draft, now
        self._attempt.setText(attempt)
        self.note.setText(draft.note)
        self.mood.set_choice(draft.mood)
        self._mark_outcome()
        self._show_needs()

    def pass_to(self, now: Now) -> None:
        """The clock went on: what is asked from here on counts from now."""
        self._now = now
        for need in self._needs.values():
            need.pass_to(now)
        self.save.setEnabled(self.is_ready)

    def set_attempt(self, attempt: str) -> None:
        """Which attempt of how many this is."""
        self._attempt.setText(attempt)

    def press(self, key: str) -> None:
        """Choose the outcome on a key; the same key again takes the choice back."""
        if key == MORE_KEY:
            self._open_more()
            return
        code = next((o.code for o in self._by_code.values() if o.key == key), "")
        if code:
            self.choose("" if code == self._draft.outcome else code)

    def choose(self, code: str) -> None:
        """Choose an outcome by its code; empty takes the choice back. A question that is still open is dropped, so
        that Enter saves the outcome and does not answer it."""
        if not self.prompt.isHidden():
            self.prompt.leave()
        self._draft.outcome = code
        self._mark_outcome()
        self._show_needs()
        for name in self._asks():
            if not self._needs[name].is_ready or name == "promise":
                self._needs[name].focus_first()
                break
        self.outcome_changed.emit()

    def show_promise(self) -> None:
        """Ask for a promise beside whatever the outcome asks for."""
        self._draft.owed = True
        self._show_needs()
        self._needs["promise" if "promise" in self._asks() else "owed"].focus_first()

    def hide_promise(self) -> None:
        """Ask no longer for a promise that was not made."""
        if self._draft.owed and not self._draft.promise and self._draft.promise_day is None:
            self._draft.owed = False
            self._show_needs()

    def ask_score(self) -> None:
        """Go to the recommendation, where a digit is the answer."""
        if "score" in self._shown():
            self._needs["score"].focus_first()

    def press_focused(self) -> bool:
        """Enter on an answer that has the focus and is not chosen yet chooses it. False: there is none, so it saves."""
        pressed: QWidget | None = self.window().focusWidget()
        if (
            isinstance(pressed, QAbstractButton)
            and self.isAncestorOf(pressed)
            and pressed.isCheckable()
            and not pressed.isChecked()
        ):
            pressed.click()
            return True
        return False

    @property
    def draft(self) -> Draft:
        """What is chosen and typed."""
        return self._draft

    @property
    def outcome(self) -> OutcomeView | None:
        """The chosen outcome."""
        return self._by_code.get(self._draft.outcome)

    @property
    def asked(self) -> frozenset[str]:
        """What is asked for and shown; the rest of the draft was typed for another outcome and is not stored."""
        return frozenset((*self._shown(), *(("survey",) if self._asks_survey() else ())))

    @property
    def needs_room(self) -> bool:
        """Something beside the keys and the note is asked for."""
        return bool(self._shown()) or self._asks_survey()

    @property
    def is_ready(self) -> bool:
        """An outcome is chosen and nothing that it needs is missing."""
        return self.outcome is not None and all(self._needs[name].is_ready for name in self._shown())

    def complain(self) -> None:
        """Enter was pressed too early: go to what is missing and say what it is."""
        for name in self._shown():
            if not self._needs[name].is_ready:
                self._needs[name].complain()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the count of attempts gives way to the keys."""
        super().resizeEvent(event)
        self._attempt.setVisible(self.width() >= self._theme.px(ATTEMPT_FROM))

    def set_short(self, short: bool) -> None:
        """In a short window the panel takes less room, so that the card keeps some."""
        px = self._theme.px
        side = px(16)
        self._grid.setContentsMargins(side, px(10 if short else 16), side, 0)
        self._foot.setContentsMargins(side, 0, side, px(6 if short else 12))
        self._grid.setSpacing(px(6 if short else 8))
        self.body.setSpacing(px(8 if short else 12))
        for button in self._buttons.values():
            button.set_height(34 if short else OUTCOME_KEY)

    # inside ----------------------------------------------------------------------------------------------------------

    def _asks(self) -> tuple[str, ...]:
        outcome = self.outcome
        if outcome is None:
            return ()
        asks = tuple(name for name in outcome.asks if name in self._needs)
        return (*asks, "score") if outcome.right_party and not outcome.suppresses and "score" not in asks else asks

    def _shown(self) -> tuple[str, ...]:
        asks = self._asks()
        return (*asks, "owed") if self._draft.owed and "promise" not in asks else asks

    def _asks_survey(self) -> bool:
        outcome = self.outcome
        return bool(self.survey.questions) and outcome is not None and outcome.right_party and not outcome.suppresses

    def _show_needs(self) -> None:
        shown = self._shown()
        for name, need in self._needs.items():
            if name in shown and self._now is not None:
                need.start(self._draft, self._now)
            need.setVisible(name in shown)
        asks = self._asks_survey()
        if asks and self._now is not None:
            self.survey.start(self._draft, self._now)
        self.survey.setVisible(asks)
        self._rule.setVisible(bool(shown) or asks or self.prompt.isVisibleTo(self))
        self.save.setEnabled(self.is_ready)

    def _mark_outcome(self) -> None:
        outcome = self.outcome
        for key, button in self._buttons.items():
            button.setChecked(outcome is not None and outcome.key == key)
        more = outcome is not None and outcome.code in self._more_codes
        self._buttons[MORE_KEY].setChecked(more)
        words = outcome_words(outcome.code, outcome.label) if outcome is not None and more else tr("More…")
        self._buttons[MORE_KEY].set_option(words, key=MORE_KEY)

    def _on_changed(self) -> None:
        self._draft.note = self.note.text()
        self._draft.mood = self.mood.choice
        for name in self._shown():
            self._needs[name].fill(self._draft)
        if self._asks_survey():
            self.survey.fill(self._draft)
        self.save.setEnabled(self.is_ready)

    def _open_more(self) -> None:
        self._mark_outcome()
        if not self._more_codes:
            return
        menu = QMenu(self)
        for code in self._more_codes:
            outcome = self._by_code[code]
            action = menu.addAction(outcome_words(code, outcome.label))
            action.triggered.connect(lambda _checked=False, code=code: self.choose(code))
        open_menu(menu, self._buttons[MORE_KEY], above=True, by_key=True)
