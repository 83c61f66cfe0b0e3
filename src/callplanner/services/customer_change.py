"""What an import would do to one customer, and the words for it."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from callplanner.domain.intake import CustomerDraft
from callplanner.domain.phone import digits
from callplanner.domain.phrase import Money, Phrase, phrase

TEXTS = ("segment", "street", "postcode", "town", "region", "country", "email", "note")


class CustomerChange(Struct):
    """What one draft would do: a new customer (`customer_id` None) or changes to a known one. A new number names its
    person under "of", because who is new has no id yet."""

    draft: CustomerDraft
    customer_id: int | None
    reference: str
    name: str
    values: dict[str, Any] = field(default_factory=dict)
    phone_updates: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    new_phones: list[dict[str, Any]] = field(default_factory=list)
    new_contacts: list[dict[str, Any]] = field(default_factory=list)
    contact_updates: list[tuple[int, dict[str, Any]]] = field(default_factory=list)
    suppress: bool = False
    search: str = ""
    words: list[Phrase] = field(default_factory=list)
    looks_like: str = ""

    @property
    def changes(self) -> bool:
        return bool(
            self.values
            or self.phone_updates
            or self.new_phones
            or self.new_contacts
            or self.contact_updates
            or self.suppress
        )

    @property
    def verdict(self) -> str:
        if self.looks_like:
            return "check"
        if self.customer_id is None:
            return "new"
        return "update" if self.changes else "same"


def keys_of(number: Any) -> set[str]:
    """What a number is known by, normalised or not."""
    return {key for key in (number.e164, digits(number.typed)) if key}


def words_of(name: str, old: Any, new: Any) -> Phrase:
    if name == "yearly_cents":
        return phrase("import-changed", field="value", old=Money(old or 0), new=Money(new))
    return phrase("import-changed", field=name, old=str(old), new=str(new))
