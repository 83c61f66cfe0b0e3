"""Column titles that people use, in English, German, French and Spanish, and the field that each names.

The number is the rank: where two columns claim one field, the higher rank has it. How titles are compared: titles.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from callplanner.domain.intake_mapping import ImportKind

Table = Mapping[str, Mapping[int, str]]

_CUSTOMER_NUMBER = """customer id, customer number, customer no, customer nr, customer code, customer ref,
customer key,
customer reference, cust id, cust no, cust num, account number, account no, account id, client id, client number,
client no,
client code, Kundennummer, Kunden Nr, Kd Nr, Kundennr., Kunden-ID, KundenId, Debitor, Debitorennummer, Debitor Nr,
Mitgliedsnummer, Geschäftspartner Nr, identifiant tiers, référence tiers, code tiers,
numéro client, numéro de client, no client, code client, id client,
número de cliente, N° client, N° de client, codice cliente, numero cliente, klantnummer, klantnr,
debiteurnummer, número do cliente, código do cliente,
código cliente, código de cliente, id cliente, num cliente, cliente id, member id, member number,
membership number, partner id, contact id, buyer id, Datensatz-ID, ID de fiche d'informations, ID de registro"""

_COMPANY = """company name, customer name, company, firm, firm name, Firma, Firmenname, Firmename, Kundenname,
Kunde Name,
client name,
nom du client, nom client, nombre del cliente, nombre cliente, raison sociale, société, entreprise, empresa,
razón social,
business name, Unternehmensname, nom de l'entreprise, nombre de la empresa, organización, associated company,
primary company, Name Adressattyp Unternehmen, Accountname,
nombre fiscal, nombre comercial, denominación social, ragione sociale, nome azienda, azienda, bedrijf, bedrijfsnaam,
klantnaam, razão social, nome fantasia, nome da empresa, nome do cliente, nome cliente,
organisation, organization, organisation name, organization name, account name, Unternehmen,
company person,
Name der Firma, Name 1, bill to name, business, trading name, buyer name"""

_WHO = "customer, customers, Kunde, Kunden, client, clients, cliente, clientes, account, tiers, klant"

_FULL_NAME = """nome, naam, nome completo, volledige naam,
name, full name, display name, nom complet, nombre completo, vollständiger Name, nombre, nom,
nom prénom, Name Vorname"""

_WHOLE_NAME = "full name, nom complet, nombre completo, vollständiger Name, Name Vorname, nom prénom"

_FIRST_NAME = """first name, given name, forename, Vorname, prénom, contact first name, fname, first,
Vorname Kontakt, Vorname Adressattyp natürl Person, Vorname Adressattyp natürliche Person,
prénom contact, Vorname Ansprechpartner, voornaam,
primer nombre, Rufname, contact given name"""

_LAST_NAME = """last name, surname, family name, Nachname, Familienname, Zuname, nom de famille, apellido,
apellidos,
nom contact, Nachname Ansprechpartner, cognome, achternaam, sobrenome,
contact last name, lname, last, contact surname, Name Adressattyp natürl Person,
Name Adressattyp natürliche Person"""

_PHONE = """phone, phone number, telephone, telephone number, tel, tel no, tel nr, Telefon, Telefonnummer,
Telefonnr,
Rufnummer, phone 1, tel 1, Telefon 1, main phone, business phone, work phone, office phone, company phone, landline,
telefono, telefoon, telefoonnummer, telefone,
Festnetz, Festnetznummer, teléfono, número de teléfono, teléfono fijo, Tlf., Tfno., Tél., Tel. nr.,
téléphone, numéro de téléphone,
téléphone fixe,
daytime phone, contact number, contact phone, phone no, phone nr, ph, ph no, number to call, Telefon geschäftlich,
Telefon Firma, Geschäftstelefon, customer phone, phone work, tel office, telephone 1, billing phone, teléfono 1"""

_CURRENCY = "currency, currency code, default currency, Währung, devise, moneda, divisa, Währungscode"

_CUSTOMERS: Table = {
    "reference": {
        100: _CUSTOMER_NUMBER + ", ID de fiche d'informations",
        75: "A/C, Konto, Kto, compte, numéro compte, n° compte, cuenta",
        80: "reference, ref, rec id, record id, lead id, company id, business id, Referenz, référence, referencia",
        66: _WHO,
        70: "id, no, nr, number, Nummer, numéro, número, code, código, key, Kennung, _id, ID-Nummer, respondent",
    },
    "name": {
        100: _COMPANY,
        95: _WHO + ", buyer",
        85: _FULL_NAME,
        80: "intitulé, Intitulé du compte",
        60: "title of company, shop, store name, shop name",
    },
    "person": {
        100: """contact name, contact person, contact, Ansprechpartner, Kontaktperson, Kontakt,
        contact full name, nom du contact,
        Anspr., Anspr. Partner, Anspr. Person,
        contactpersoon, persona di riferimento, referente, contato,
        interlocuteur, persona de contacto, contacto, main contact, primary contact, attention, attn, z. Hd.,
        Ansprechperson, decision maker,
        person""",
    },
    "first_name": {100: _FIRST_NAME},
    "last_name": {100: _LAST_NAME},
    "role": {
        100: """contact title, job title, position, role, function, Funktion, fonction, cargo, puesto, Stellung,
        contact role, Jobbezeichnung, Berufsbezeichnung, intitulé du poste, poste,
        Position im Unternehmen""",
        60: "title",
    },
    "phone": {100: _PHONE, 80: "home phone, phone home, Telefon privat, private phone, evening phone"},
    "area_code": {
        100: """area code, phone area code, dialling code, dialing code, STD code, Vorwahl, Ortsvorwahl, indicatif,
        prefijo""",
    },
    "phone2": {
        100: """phone 2, second phone, other phone, alternative phone, alternate phone, alt phone, Telefon 2, tel 2,
        zweite Telefonnummer,
        weitere Telefonnummer, Telefon 3, tel 3, téléphone 3, teléfono 3, third phone,
        2nd phone, secondary phone, teléfono 2, téléphone 2, additional phone,
        Telefonnummer 2""",
        70: "home phone, phone home, Telefon privat, private phone, phone 3",
    },
    "mobile": {
        100: """mobile, mobile phone, phone mobile, mobile number, cell, cell phone, cellphone, cell number, Mobil,
        Mobiltelefon, Handy,
        Handynummer, Mobilnummer, Mobiltelefonnummer, mobile phone number, Mobilfunk, portable, tél mobile,
        numéro de téléphone mobile, número de teléfono móvil, téléphone mobile, téléphone portable, móvil, celular,
        teléfono móvil, GSM,
        cellulare, mobiel, mobiele telefoon, Natel""",
    },
    "email": {
        100: """email, e-mail, email address, mail, E-Mail-Adresse, Mailadresse, Mail-Adresse, courriel,
        adresse email,
        e-mailadres, indirizzo e-mail, posta elettronica,
        adresse e-mail, adresse de messagerie, correo, correo electrónico, dirección de correo electrónico,
        main email,
        email 1, contact email""",
    },
    "street": {
        100: """street, Str., street address, address 1, address line 1, addr 1, Straße, Strasse und Hausnummer,
        Straße Hausnummer,
        Straße/Hausnummer, Straße Nr, rue, straat, via, rua, adres,
        adresse 1, direccion 1, calle, domicilio, street name, address line,
        addressline""",
        90: """address, addr, Anschrift, Adresse, dirección, indirizzo, endereço, billing address,
        mailing address, full address""",
        50: "location",
    },
    "street2": {
        100: """address 2, address line 2, addr 2, Adresszusatz, Zusatz, Adresszeile 2, adresse 2,
        complément d'adresse,
        dirección 2, street 2, addressline 2""",
    },
    "house": {
        100: """huisnummer, huisnr, numero civico, house number, house no, street number, Hausnummer, Haus Nr,
        Hausnr, Hnr"""
    },
    "postcode": {
        100: """postcode, post code, postal code, zip, zip code, PLZ, Postleitzahl, code postal, CP,
        codice postale, CAP, CEP,
        código postal, postal,
        billing postal code, zip postal code, post zip code""",
    },
    "town": {
        100: """town, city, Ort, Stadt, Wohnort, ville, ciudad, población, localidad, localité, commune,
        plaats, woonplaats, città, comune, cidade, municipality,
        billing city, city town, town city, Ortschaft, post town""",
        80: "suburb",
    },
    "region": {
        100: """state, province, Bundesland, Kanton, canton, département, provincia, estado, state province, county,
        billing state, state region, Bundesland Region, Bundesland Kanton, estado región, dép région,
        département région,
        provincia o estado""",
        90: "region, région, región, state code, province code",
        60: "territory, Gebiet, Verkaufsgebiet, district",
    },
    "country": {
        100: """country, Land, Staat, pays, país, nation, country name, billing country, country region, Land Region,
        pays région,
        país región, país o región""",
        90: "country code, Landescode, Länderkennzeichen, Länderkürzel, code pays",
    },
    "segment": {
        100: """segment, customer segment, industry, Branche, sector, secteur, Sektor, customer type,
        customer group,
        Kundengruppe, Kundenart, Kundensegment, line of business, business type, type de client, tipo de cliente,
        rubro""",
        60: "type, category, Kategorie, Gruppe, group, channel, catégorie, categoría, cuisine",
    },
    "currency": {100: _CURRENCY},
    "private": {
        100: """private, private person, privat, Privatperson, Privatkunde, particulier, particular, is private,
        consumer,
        private customer, persona privada, personne privée""",
    },
    "value": {
        100: """yearly value, annual value, annual revenue, annual sales, yearly sales, yearly revenue,
        annual turnover,
        Jahresumsatz, Umsatz pro Jahr, Umsatz Vorjahr, chiffre d'affaires annuel, ventas anuales, facturación anual,
        sales last year, revenue last year, Umsatz 12 Monate, annual spend, last year, last yr, Vorjahr,
        last 12 months, L12M""",
        60: """turnover, Umsatz, revenue, sales, value, chiffre d'affaires, CA, ventas, facturación,
        fatturato, omzet, spend,
        total spend""",
    },
    "last_order": {
        100: """last order, last order date, last purchase, last purchase date, date of last order,
        letzte Bestellung,
        letzter Kauf, letzter Auftrag, letztes Bestelldatum, dernière commande, dernier achat, último pedido,
        última compra, ultimo ordine, laatste bestelling,
        last invoice, last invoice date, last sale""",
    },
    "last_conversation": {
        100: """last conversation, last call, last contact, last called, last contacted, last call date,
        last contact date,
        date of last call, letztes Gespräch, letzter Kontakt, letzter Anruf, dernier appel, dernier contact,
        última llamada,
        último contacto, last spoken""",
    },
    "tier": {
        100: "tier, ABC, ABC class, Klasse, ABC-Klasse, Kundenklasse, customer class, customer tier, catégorie ABC"
    },
    "caller": {
        100: """caller, telemarketer, account manager, assigned to, Betreuer, Kundenbetreuer, Anrufer, zuständig,
        responsable,
        gestor, key account manager""",
    },
    "do_not_call": {
        100: """do not call, do not contact, DNC, no call, no calls, opt out, call opt out, nicht anrufen,
        kein Anruf,
        Anrufsperre, Sperre, gesperrt, Werbesperre, Kontaktsperre, ne pas appeler, ne pas contacter, no llamar,
        no contactar,
        nicht mehr anrufen, nicht kontaktieren, keine Anrufe, keine Werbung, ne plus appeler, ne plus contacter,
        opposition, no molestar, niet bellen, bel niet, non chiamare, non contattare, não ligar, TPS, CTPS, Robinson,
        don't call, call block, stop calling, suppressed, do not phone""",
    },
    "may_call": {
        100: """may call, may we call, may be called, can call, ok to call, okay to call, call allowed, calls allowed,
        call permitted, consent to call, call consent, phone consent, telephone consent, phone opt in, call opt in,
        Anruf erlaubt, Anrufe erlaubt, Anruf gestattet, Telefonwerbung erlaubt, Einwilligung Telefon,
        Einwilligung Anruf,
        Telefoneinwilligung, darf angerufen werden, appel autorisé, appels autorisés, accepte les appels,
        acepta llamadas, llamadas permitidas, se puede llamar""",
    },
    "closed": {
        100: """closed, date closed, closed on, closed date, date of death, deceased on, geschlossen am, verstorben am,
        Sterbedatum, décédé le, out of business, ceased trading, closed down, geschlossen, erloschen, fermé, cerrado,
        baja, dado de baja, gekündigt, ehemalig, ehemaliger Kunde, former customer, ancien client,
        deceased,
        dead,
        verstorben, décédé, fallecido, inactive, inaktiv, inactif, inactivo, is inactive, archived, archiviert""",
    },
    "active": {
        80: "status, customer status, account status, Kundenstatus, statut, statut client, contact status",
        100: "active, is active, aktiv, actif, activo, active customer, aktiver Kunde, in business, active status",
    },
    "weekdays": {
        100: "weekdays, preferred weekdays, call days, Wochentage, preferred days, Anruftage, jours, días",
    },
    "hours": {
        100: """hours, calling hours, call times, call time, preferred hours, preferred time, Anrufzeit,
        Anrufzeiten,
        Erreichbarkeit, erreichbar, heures, horario, best time to call""",
    },
    "note": {
        100: """opmerking, opmerkingen, observações, note, notes, comment, comments, remark, remarks,
        Bemerkung, Bemerkungen, Notiz, Notizen,
        Anmerkung, Anmerkungen,
        Kommentar, commentaire, commentaires, remarque, nota, notas, comentario, comentarios, observaciones,
        memo""",
        60: "info, information, Information",
    },
}

_ORDERS: Table = {
    "order": {
        100: """N° commande, N° de commande, numero ordine, ordine, bestelnummer, ordernummer, número do pedido,
        order, order number, order no, order nr, order ref, order reference, order code,
        Bestellnummer,
        Bestell-Nr, Bestellung, Auftragsnummer, Auftrag, Auftrags-Nr, Auftragsnr, numéro de commande, commande,
        no commande,
        pedido, número de pedido, num pedido, sales order""",
        98: "order id, sales order id, Bestell-ID, id commande, id pedido",
        95: """N° facture, N° de facture, numero fattura, fattura, factuurnummer, factuur,
        Rg Nr, Rech Nr, Rechn Nr, Re Nr, Rg-Nummer, R-Nr, n° fact, nº factura,
        invoice, invoice no, invoice number, Rechnungsnummer, Rechnungs-Nr, Rechnungsnr,
        Rechnung, facture,
        numéro de facture, no facture, factura, número de factura, num factura""",
        94: "invoice id",
        85: """transaction id, transaction number, transaction, sale id, receipt, receipt no, receipt number,
        Transaktionscode, Transaktions-ID, Transaktionsnummer, Vorgangsnummer, numéro de transaction,
        document number,
        document no, num, doc num, Belegnummer, Beleg-Nr, Beleg, voucher, ticket number, number of order""",
        60: "po number, purchase order",
        50: "id, number, Nummer, no, nr, reference, ref",
    },
    "customer": {100: _CUSTOMER_NUMBER, 70: _WHO, 45: "id, user id, user, household key, household"},
    "name": {
        100: _COMPANY,
        92: _WHOLE_NAME,
        90: _WHO + ", buyer",
        80: _FULL_NAME,
        60: "contact name, Ansprechpartner",
    },
    "first_name": {100: _FIRST_NAME},
    "last_name": {100: _LAST_NAME},
    "person": {100: "billing name, bill to contact"},
    "phone": {100: _PHONE},
    "date": {
        100: """order time, order datetime, Bestellzeit, Bestellzeitpunkt, data ordine, besteldatum,
        orderdatum, data do pedido,
        order date, date of order, Bestelldatum, Auftragsdatum, date de commande, date commande,
        fecha de pedido,
        fecha pedido, ordered on, ordered at, order day, Datum der Bestellung""",
        95: """date issued, issue date, issued on, date of issue, Ausstellungsdatum, date d'émission,
        fecha de emisión, data fattura,
        factuurdatum, data di emissione,
        invoice date, purchase date, sale date, sales date, transaction date, Rechnungsdatum, Kaufdatum,
        Belegdatum,
        date de facture, date facture, date de facturation, date d'achat, fecha de factura, fecha de compra,
        date of purchase,
        posting date, Buchungsdatum""",
        90: "date, Datum, fecha, data, day, Tag, timestamp, order timestamp",
        60: """created, created at, created on, created date, date created, erstellt am, won time, close date,
        closed date, closing date""",
        40: "ship date, shipped date, shipping date, delivery date, Lieferdatum, Versanddatum, date de livraison",
    },
    "amount": {
        100: """importo, importo totale, bedrag, totaalbedrag, valor total,
        line total, line amount, order total, order amount, order value, invoice total, invoice amount,
        amount,
        total amount, net amount, sales amount, extended price, Betrag, Gesamtbetrag, Gesamtsumme, Nettobetrag,
        Rechnungsbetrag, Auftragswert, Bestellwert, Positionswert, Zeilensumme, montant, montant total,
        montant HT, total HT, order total amount, net sales,
        importe, monto, importe total, total factura, total pedido, total net, net total, amount net,
        Umsatz netto""",
        95: """sales, revenue, Umsatz, total, totale, totaal, ventas, grand total, Summe, Gesamt, total price,
        total sales, Gesamtpreis""",
        85: """value, valor, Wert, turnover, netto, net, subtotal, total TTC, montant TTC, gross amount, Bruttobetrag,
        dollars, spend,
        amount paid, paid, gross, brutto, sum, chiffre d'affaires, total dollars""",
    },
    "quantity": {
        100: """quantità, aantal, quantidade,
        quantity, qty, quantity ordered, order quantity, units, total units, Menge, Anzahl, Stückzahl,
        Stück, quantité,
        qté, nombre d'unités, cantidad, unidades, cant, pieces, pcs, ordered quantity, Bestellmenge""",
    },
    "price": {
        100: """prezzo unitario, stukprijs, preço unitário, Verkaufspreis, VK-Preis, VK, VK netto, VK brutto,
        unit price, price each, item price, price per unit, Einzelpreis, Stückpreis, EP, prix unitaire, PU,
        precio unitario, unit amount, item cost, price per item, sales price, Preis pro Stück""",
        85: "price, Preis, prix, precio, prezzo, prijs, preço, Nettopreis, Bruttopreis, list price, Listenpreis",
    },
    "discount": {
        100: """sconto, korting, desconto, discount, Rabatt, Nachlass, remise, descuento, discount rate,
        discount percent, Rabatt %,
        Rabatt in %, disc,
        discount %, rabais""",
    },
    "currency": {100: _CURRENCY},
    "kind": {
        100: """transaction type, document type, invoice type, voucher type, event type, Belegart, Dokumentart,
        type de document, type de pièce, tipo de documento""",
        90: "type, Typ, Art, tipo",
    },
    "status": {
        90: "financial status, payment status, Zahlungsstatus",
        100: "status, order status, Auftragsstatus, Bestellstatus, statut, estado, état, order state, Bestellstand",
    },
}

_SUPPRESSIONS: Table = {
    "phone": {
        100: _PHONE + ", mobile, Mobil, Handy, cell, number, Nummer, numéro, número, msisdn, caller id",
    },
    "customer": {100: _CUSTOMER_NUMBER, 70: "reference, ref, id"},
    "name": {100: _COMPANY, 95: _WHO, 85: _FULL_NAME},
    "first_name": {100: _FIRST_NAME},
    "last_name": {100: _LAST_NAME},
    "reason": {
        100: "reason, Grund, motif, raison, motivo, note, notes, comment, Bemerkung, remark, Notiz, source, Quelle",
    },
    "date": {
        100: """date, since, Datum, seit, fecha, depuis, desde, date added, added, added on, listed since,
        registration date,
        registered, date registered, blocked since, opt out date, gesperrt am, gesperrt seit""",
    },
}

TITLES: Mapping[ImportKind, Table] = {
    ImportKind.CUSTOMERS: _CUSTOMERS,
    ImportKind.ORDERS: _ORDERS,
    ImportKind.SUPPRESSIONS: _SUPPRESSIONS,
}
