"""Commands of the people at a customer and their numbers."""

from __future__ import annotations

from typing import Annotated

import typer

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session
from callplanner.domain.errors import PlannerError
from callplanner.domain.intake_people import same_person
from callplanner.domain.phone import digits, tail, tails
from callplanner.services.people import NumberEdit, PersonEdit
from callplanner.services.planner import Planner
from callplanner.services.views import ContactView, CustomerView, PhoneView

app = typer.Typer()
Customer = Annotated[str, typer.Argument(help="Reference, or a name that only one has.")]


@app.command("number")
def number(
    context: typer.Context,
    customer: Customer,
    number: Annotated[str, typer.Argument(help="As it is written.")],
    of: Annotated[str | None, typer.Option(help="Whose: a person there.")] = None,
    kind: Annotated[str | None, typer.Option(help="phone, mobile or phone2.")] = None,
    instead: Annotated[str | None, typer.Option(help="The number that it corrects.")] = None,
    first: Annotated[bool, typer.Option("--first", help="Dial it first.")] = False,
    works: Annotated[bool | None, typer.Option("--works/--bad", help="Whether anybody can be reached there.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take it away.")] = False,
) -> None:
    """Add, correct or remove a number."""
    session: Session = context.obj
    with session.write() as planner:
        customer_id = planner.find(customer)
        known = _number(planner.card(customer_id), instead or number)
        if known is None and (remove or instead):
            raise PlannerError("phone-unknown")
        if known is not None and remove:
            planner.remove_number(known.phone_id)
        else:
            edit = NumberEdit(
                number if known is None or instead else known.typed,
                kind if kind is not None else known.kind if known else "",
                of if of is not None else known.contact if known else "",
                first,
                works if works is not None else known is None or not known.bad or bool(instead),
            )
            planner.save_number(customer_id, edit, known.phone_id if known else None)
        _show(session, planner, customer_id)


@app.command("person")
def person(
    context: typer.Context,
    customer: Customer,
    name: Annotated[str, typer.Argument(help="Who.")],
    role: Annotated[str | None, typer.Option(help="What they do there.")] = None,
    email: Annotated[str | None, typer.Option(help="Their own e-mail.")] = None,
    instead: Annotated[str | None, typer.Option(help="The name that it corrects.")] = None,
    first: Annotated[bool, typer.Option("--first", help="Ask for them first.")] = False,
    remove: Annotated[bool, typer.Option("--remove", help="They are there no more.")] = False,
) -> None:
    """Add, change or remove a person at a customer."""
    session: Session = context.obj
    with session.write() as planner:
        customer_id = planner.find(customer)
        known = _person(planner.card(customer_id), instead or name)
        if known is None and (remove or instead):
            raise PlannerError("person-gone")
        if known is not None and remove:
            planner.remove_person(known.contact_id)
        else:
            edit = PersonEdit(
                name if known is None or instead else known.name,
                role if role is not None else known.role if known else "",
                email if email is not None else known.email if known else "",
                first,
            )
            planner.save_person(customer_id, edit, known.contact_id if known else None)
        _show(session, planner, customer_id)


def _number(view: CustomerView, typed: str) -> PhoneView | None:
    """The number that is meant, with its country or without."""
    wanted, end = digits(typed), tail(typed)
    exact = next((p for p in view.phones if wanted and wanted in (digits(p.typed), digits(p.dial))), None)
    return exact or next((p for p in view.phones if end and end in tails(p.dial)), None)


def _person(view: CustomerView, name: str) -> ContactView | None:
    return next((c for c in view.contacts if same_person(c.name, name)), None)


def phones_document(view: CustomerView) -> list[dict[str, object]]:
    """The numbers of a customer, the first one first."""
    return [
        {"number": p.typed, "normalised": p.dial, "kind": p.kind, "person": p.contact, "bad": p.bad,
         "suppressed": p.stopped}
        for p in view.phones
    ]  # fmt: skip


def people_document(view: CustomerView) -> list[dict[str, object]]:
    """The people at a customer, the one to ask for first."""
    return [{"name": c.name, "role": c.role, "email": c.email, "suppressed": c.stopped} for c in view.contacts]


def show_people(view: CustomerView) -> None:
    """Both as tables for people."""
    numbers = [(p.typed, p.kind, p.contact, p.bad or p.stopped) for p in view.phones]
    table("Numbers", ("Number", "Kind", "Whose", "Bad"), numbers)
    if view.contacts:
        people = [(c.name, c.role, c.email, c.stopped) for c in view.contacts]
        table("People", ("Name", "Role", "E-mail", "No calls"), people)


def _show(session: Session, planner: Planner, customer_id: int) -> None:
    view = planner.card(customer_id)
    if session.as_json:
        document = {"customer": view.reference, "phones": phones_document(view), "people": people_document(view)}
        write_json(document)
        return
    line(f"{view.name} ({view.reference})")
    show_people(view)
