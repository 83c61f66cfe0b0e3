"""Commands of privacy and law: suppressions, consent, calling hours, erasing, how long notes and attempts are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from callplanner.cli.output import line, table, write_json
from callplanner.cli.session import Session, told
from callplanner.domain.errors import PlannerError
from callplanner.moments import parse_day
from callplanner.services.planner import Planner

app = typer.Typer()
hours_app = typer.Typer(help="When people may be called, by country and state.")
app.add_typer(hours_app, name="hours")
Customer = Annotated[str, typer.Argument(help="The customer's own reference, or its exact name.")]
Region = Annotated[str | None, typer.Option(help="Country of numbers without one, two letters.")]


# suppression ---------------------------------------------------------------------------------------------------------


@app.command()
def suppress(
    context: typer.Context,
    who: Annotated[str, typer.Argument(help="A customer's reference, or a number in any spelling.")],
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    region: Region = None,
    person: Annotated[str, typer.Option(help="Only this person at the customer.")] = "",
    lift: Annotated[bool, typer.Option("--lift", help="Calls are allowed again; needs --reason.")] = False,
) -> None:
    """Stop calling a customer, one person there, or a number."""
    session: Session = context.obj
    with session.write() as planner:
        target = _target(planner, who)
        if lift:
            changes = planner.lift_suppression(target, reason, region)
        else:
            changes = planner.suppress(target, reason, region, person=person)
    told(session, "Done", changes)


def _target(planner: Planner, who: str) -> int | str:
    try:
        return planner.find(who)
    except PlannerError:
        if sum(c.isdigit() for c in who) < 5:
            raise
        return who


@app.command()
def suppressions(context: typer.Context) -> None:
    """Customers, people and numbers that must not be called, and the screening lists they came from."""
    session: Session = context.obj
    with session.read() as planner:
        rows = [
            {"number": s.number, "customer": s.customer, "since": s.since, "reason": s.reason, "person": s.person}
            for s in planner.suppressions()
        ]
        lists = [
            {"name": s.name, "as_of": s.as_of, "loaded": s.loaded_on, "numbers": s.numbers, "age_days": s.age_days}
            for s in planner.screenings()
        ]
    if session.as_json:
        write_json({"suppressions": rows, "lists": lists})
        return
    titles = ("Number", "Customer", "Since", "Reason", "Person")
    table("Must not be called", titles, ([*row.values()] for row in rows))
    if lists:
        table("Lists", ("List", "As of", "Loaded", "Numbers", "Days old"), ([*row.values()] for row in lists))


# consent -------------------------------------------------------------------------------------------------------------


@app.command()
def consent(
    context: typer.Context,
    customer: Customer,
    how: Annotated[str, typer.Option(help="How it was given: on the phone, a form, an e-mail.")] = "",
    text: Annotated[str, typer.Option(help="The words of the consent.")] = "",
    on: Annotated[str | None, typer.Option(help="The day it was given or withdrawn, YYYY-MM-DD; else today.")] = None,
    scope: Annotated[str, typer.Option("--for", help="What it is for; else calls.")] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help="The customer takes its consent back.")] = False,
) -> None:
    """Record a customer's consent to be called, or that it was withdrawn."""
    session: Session = context.obj
    day = parse_day(on) if on else None
    with session.write() as planner:
        customer_id = planner.find(customer)
        if withdraw:
            planner.withdraw_consent(customer_id, day)
        else:
            planner.record_consent(customer_id, how=how, wording=text, scope=scope, on=day)
        rows = _consent_rows(planner, customer_id)
    if session.as_json:
        write_json({"customer": customer, "consents": rows})
    else:
        line("Withdrawn. They are called no more where consent is required." if withdraw else "Recorded.")


@app.command()
def consents(
    context: typer.Context,
    export: Annotated[Path | None, typer.Option(help="Write the proof to this .xlsx or .csv.")] = None,
) -> None:
    """The consents that are recorded: who, what for, when, how, in which words."""
    session: Session = context.obj
    with session.read() as planner:
        rows = _consent_rows(planner, None)
        places = planner.consent_places()
        if export is not None:
            planner.export_consents(export)
    if session.as_json:
        write_json({"consents": rows, "required_in": places, "file": str(export) if export is not None else None})
        return
    titles = ("Customer", "Name", "Given", "For", "How", "Words", "Withdrawn")
    table("Consents", titles, ([*row.values()] for row in rows))
    line(f"Private people need one in: {', '.join(places) or 'no country'}.")
    if export is not None:
        line(f"{export}: {len(rows):,} rows.")


def _consent_rows(planner: Planner, customer_id: int | None) -> list[dict[str, Any]]:
    return [
        {"customer": c.reference, "name": c.name, "given": c.given_on, "for": c.scope, "how": c.how,
         "text": c.wording, "withdrawn": c.withdrawn_on}
        for c in planner.consents(customer_id)
    ]  # fmt: skip


@app.command("consent-countries")
def consent_countries(
    context: typer.Context,
    countries: Annotated[str | None, typer.Argument(help="Names or codes, commas between; empty: in none.")] = None,
) -> None:
    """In which countries private people are called with recorded consent only."""
    session: Session = context.obj
    if countries is None:
        with session.read() as planner:
            places = planner.consent_places()
    else:
        with session.write() as planner:
            planner.set_consent_places(countries)
            places = planner.consent_places()
    if session.as_json:
        write_json({"required_in": places})
    else:
        line(f"Private people need consent in: {', '.join(places) or 'no country'}.")


# calling hours -------------------------------------------------------------------------------------------------------


@hours_app.callback(invoke_without_command=True)
def hours(context: typer.Context) -> None:
    """The calling hours of all places, with their sources."""
    if context.invoked_subcommand is None:
        session: Session = context.obj
        with session.read() as planner:
            _show_hours(session, planner)


@hours_app.command("set")
def set_hours(
    context: typer.Context,
    place: Annotated[str, typer.Argument(help='GB, France, US-FL; "" for everywhere else.')],
    weekdays: Annotated[str, typer.Option(help='Monday to Friday, like 8-20 or "10-13, 14-19:30"; empty: no calls.')],
    saturday: Annotated[str, typer.Option(help="Saturday; empty: no calls.")] = "",
    sunday: Annotated[str, typer.Option(help="Sunday; empty: no calls.")] = "",
    holidays: Annotated[bool, typer.Option("--holidays/--no-holidays", help="Call on public holidays.")] = True,
    private: Annotated[bool, typer.Option("--private", help="For private people only.")] = False,
) -> None:
    """Give a place these calling hours."""
    from callplanner.services.calling_hours import HoursEdit

    session: Session = context.obj
    with session.write() as planner:
        planner.save_hours(HoursEdit(place, weekdays, saturday, sunday, private, holidays))
        _show_hours(session, planner)


@hours_app.command("reset")
def reset_hours(
    context: typer.Context,
    place: Annotated[str, typer.Argument(help="As `hours` shows it: GB, US-FL, FR.")],
    private: Annotated[bool, typer.Option("--private", help="Those for private people.")] = False,
) -> None:
    """Back to the default of a place."""
    session: Session = context.obj
    with session.write() as planner:
        planner.drop_hours(f"{place.upper()}:private" if private else place.upper())
        _show_hours(session, planner)


def _show_hours(session: Session, planner: Planner) -> None:
    rows = [
        {"place": r.place, "name": r.name, "private": r.private, "weekdays": r.weekday, "saturday": r.saturday,
         "sunday": r.sunday, "holidays": r.holidays, "source": r.source, "changed": r.changed}
        for r in planner.hours_rows()
    ]  # fmt: skip
    if session.as_json:
        write_json({"hours": rows})
        return
    titles = ("Place", "Name", "Private only", "Mon-Fri", "Sat", "Sun", "Holidays", "Source", "Changed")
    table("Calling hours", titles, ([*row.values()] for row in rows))


# what is kept --------------------------------------------------------------------------------------------------------


@app.command()
def retention(
    context: typer.Context,
    notes: Annotated[int | None, typer.Option(help="Keep notes so many years; 0: for ever.")] = None,
    attempts: Annotated[int | None, typer.Option(help="Keep attempts so many years; 0: for ever.")] = None,
    preview: Annotated[bool, typer.Option("--preview", help="Only show; save and wipe nothing.")] = False,
    apply: Annotated[bool, typer.Option("--apply", help="Wipe what is too old. It cannot be undone.")] = False,
) -> None:
    """How long notes and attempts are kept, and what would be wiped today."""
    session: Session = context.obj
    if preview and apply:
        raise typer.BadParameter("--preview and --apply exclude each other", param_hint="--apply")
    saves = (notes is not None or attempts is not None) and not preview
    applied = 0
    with session.write() if saves or apply else session.read() as planner:
        if saves:
            stands = planner.retention()
            planner.set_retention(
                notes_years=stands.notes_years if notes is None else notes,
                attempts_years=stands.attempts_years if attempts is None else attempts,
            )
        view = planner.retention(notes, attempts)
        if apply:
            applied = planner.apply_retention().rows
    document = {
        "notes_years": view.notes_years,
        "attempts_years": view.attempts_years,
        "notes": view.notes,
        "attempts": view.attempts,
        "customers": view.customers,
        "years": [
            {"year": y.year, "notes": y.notes, "attempts": y.attempts, "customers": y.customers} for y in view.years
        ],
        "backups_until": view.backups_until,
        "applied": apply,
    }
    if session.as_json:
        write_json(document)
        return
    kept = {0: "for ever"}
    line(f"Notes are kept {kept.get(view.notes_years, f'{view.notes_years} years')}, "
         f"attempts {kept.get(view.attempts_years, f'{view.attempts_years} years')}.")  # fmt: skip
    table("Too old", ("Year", "Notes", "Attempts", "Customers"),
          ((str(y.year), y.notes, y.attempts, y.customers) for y in view.years))  # fmt: skip
    if apply:
        line(f"Wiped: {applied:,} rows. It cannot be undone, nor can what was done before.")
        if view.backups_until is not None:
            line(f"Backups made so far may hold it until {view.backups_until:%Y-%m-%d} at the latest.")
    else:
        line(f"{view.notes:,} notes and {view.attempts:,} attempts of {view.customers:,} customers would be wiped. "
             "--apply does it, after a backup; it cannot be undone, nor can what was done before.")  # fmt: skip


@app.command()
def erase(context: typer.Context, customer: Customer) -> None:
    """Wipe everything of a customer but the suppression. It cannot be undone, nor can what was done before."""
    session: Session = context.obj
    with session.write() as planner:
        changes = planner.erase(planner.find(customer))
        held = len(planner.backups())
        until = planner.erased_until()
    if session.as_json:
        write_json({"customer": customer, "erased": changes.rows, "backups": held, "until": until})
        return
    line(f"Erased: {changes.rows:,} rows. A suppression stays. This cannot be undone.")
    if until is not None:
        line(f"{held} backups may still hold the customer, the last until {until:%Y-%m-%d} at the latest.")
        line("Delete them earlier when the law asks for it.")
