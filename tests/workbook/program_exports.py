"""The titles that well-known programs write when they export customers or orders, and what each column is.

Each entry: the program and language, what its rows are, its titles in their order, cells of some rows by title (what is
not named is empty, as most columns of such exports are), and the field of each column that matters.
"""

from __future__ import annotations

from msgspec import Struct

from callplanner.domain.intake import ImportKind

CUSTOMERS, ORDERS = ImportKind.CUSTOMERS, ImportKind.ORDERS


class Export(Struct, frozen=True):
    """One kind of export."""

    program: str
    kind: ImportKind
    titles: tuple[str, ...]
    rows: tuple[dict[str, object], ...]
    fields: dict[str, str]


def _rows(columns: dict[str, tuple[object, ...]]) -> tuple[dict[str, object], ...]:
    return tuple({title: cells[place] for title, cells in columns.items()} for place in range(3))


def _export(
    program: str,
    kind: ImportKind,
    titles: str,
    columns: dict[str, tuple[str, tuple[object, ...]]],
    extra: dict[str, tuple[object, ...]] | None = None,
    *,
    sep: str = ",",
) -> Export:
    """`columns`: title -> its field and three cells; `extra`: cells of columns that are not to be taken."""
    names = tuple(title.strip() for title in titles.replace("\n", " ").split(sep))
    missing = {*columns, *(extra or {})} - {*names}
    assert not missing, (program, missing)
    cells = {title: three for title, (_, three) in columns.items()} | (extra or {})
    fields = {field: title for title, (field, _) in columns.items() if field}
    return Export(program, kind, names, _rows(cells), fields)


FIRST = ("Anna", "Bernd", "Claire")
LAST = ("Ashford", "Becker", "Dupont")
FULL = ("Anna Ashford", "Bernd Becker", "Claire Dupont")
FIRMS = ("Ashford Bakery Ltd", "Becker GmbH", "Dupont et fils")
PHONES = ("020 7946 0001", "030 1234567", "01 42 68 53 00")
MORE = ("020 7946 0002", "030 1234568", "01 42 68 53 01")
MOBILES = ("07700 900123", "0171 1234567", "06 12 34 56 78")
MAILS = ("anna@ashford.example", "bernd@becker.example", "claire@dupont.example")
STREETS = ("1 High Street", "Hauptstraße 5", "3 rue de la Paix")
TOWNS = ("Whitby", "Berlin", "Paris")
ZIPS = ("YO21 1AB", "10115", "75002")
LANDS = ("United Kingdom", "Germany", "France")
ROLES = ("Owner", "Buyer", "Director")
NOTES = ("closed on Mondays", "likes e-mail", "ask for Claire")
STATES = ("North Yorkshire", "BE", "Ile-de-France")
DATES = ("2024-01-15", "2024-02-20", "2024-03-28")
TIMES = ("2024-01-15 10:12:01 +0100", "2024-02-20 09:00:00 +0100", "2024-03-28 17:45:12 +0100")
SUMS = ("120.50", "80.00", "1999.90")
IDS = ("10001", "10002", "10003")

_OUTLOOK_EN = """First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,
Language,Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,
Home Phone 2,
Mobile Phone,Pager,Home Fax,Home Address,Home Street,Home Street 2,Home Street 3,Home Address PO Box,Home City,
Home State,
Home Postal Code,Home Country,Spouse,Children,Manager's Name,Assistant's Name,Referred By,Company Main Phone,
Business Phone,
Business Phone 2,Business Fax,Assistant's Phone,Company,Job Title,Department,Office Location,Organizational ID Number,
Profession,Account,Business Address,Business Street,Business Street 2,Business Street 3,Business Address PO Box,
Business City,
Business State,Business Postal Code,Business Country,Other Phone,Other Fax,Other Address,Other Street,Other City,
Other State,
Other Postal Code,Other Country,Callback,Car Phone,ISDN,Radio Phone,TTY/TDD Phone,Telex,User 1,User 2,Keywords,Mileage,
Hobby,
Billing Information,Directory Server,Sensitivity,Priority,Categories"""
_OUTLOOK_DE = """Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,
Straße geschäftlich 2,Straße geschäftlich 3,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,
Land/Region geschäftlich,Straße privat,Straße privat 2,Straße privat 3,Ort privat,Bundesland/Kanton privat,
Postleitzahl privat,Land/Region privat,Weitere Straße,Weiterer Ort,Weitere Postleitzahl,Telefon Assistent,
Fax geschäftlich,
Telefon geschäftlich,Telefon geschäftlich 2,Rückmeldung,Autotelefon,Telefon Firma,Fax privat,Telefon privat,
Telefon privat 2,ISDN,Mobiltelefon,Weiteres Fax,Weiteres Telefon,Pager,Haupttelefon,Mobiltelefon 2,
Telefon für Hörbehinderte,Telex,Abrechnungsinformation,Benutzer 1,Benutzer 2,Beruf,Büro,E-Mail-Adresse,E-Mail-Typ,
E-Mail: Angezeigter Name,E-Mail 2: Adresse,Empfohlen von,Geburtstag,Geschlecht,Hobby,Initialen,Internet-Frei/Gebucht,
Jahrestag,Kategorien,Kinder,Konto,Notizen,Ort,Partner/in,Priorität,Privat,Regierungs-Nr.,Sprache,Stichwörter,
Vertraulichkeit,
Verzeichnisserver,Webseite"""
_OUTLOOK_FR = """Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Fonction,Rue (bureau),Rue (bureau) 2,
Rue (bureau) 3,Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),Rue (domicile),
Ville (domicile),Dép/Région (domicile),Code postal (domicile),Pays/Région (domicile),Téléphone de l'assistant(e),
Télécopie (bureau),Téléphone (bureau),Téléphone 2 (bureau),Rappel,Téléphone (voiture),Téléphone société,
Télécopie (domicile),Téléphone (domicile),Téléphone 2 (domicile),RNIS,Tél. mobile,Télécopie (autre),Téléphone (autre),
Récepteur de radiomessagerie,Téléphone principal,Adresse de messagerie,Type de messagerie,
Nom complet de l'adresse de messagerie,Adresse de messagerie 2,Anniversaire,Catégories,Compte,Critère de diffusion,
Enfants,
Langue,Mots clés,Notes,Page Web,Priorité,Privé,Profession,Recommandé par,Responsable,Sexe"""
_OUTLOOK_ES = """Título,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,Calle del trabajo,
Calle del trabajo 2,Calle del trabajo 3,Ciudad de trabajo,Provincia o estado de trabajo,Código postal del trabajo,
País o región del trabajo,Calle del domicilio,Ciudad de residencia,Provincia o estado de residencia,
Código postal de residencia,País o región de residencia,Teléfono del ayudante,Fax del trabajo,Teléfono del trabajo,
Teléfono del trabajo 2,Devolución de llamada,Teléfono del automóvil,Número de centralita de la organización,
Fax particular,
Particular,Número de teléfono particular 2,RDSI,Móvil,Otro fax,Otro teléfono,Localizador,Teléfono principal,Télex,
Dirección de correo electrónico,Tipo de correo electrónico,Nombre para mostrar del correo electrónico,
Dirección del correo electrónico 2,Aniversario,Categorías,Cuenta,Cumpleaños,Notas,Página web,Prioridad,Privado,
Profesión"""
_GOOGLE = """First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,
Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,
E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,
Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,
Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,
Website 1 - Value"""
_GOOGLE_OLD = """Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,
Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,
Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,
Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,
Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,
Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Organization 1 - Type,Organization 1 - Name,
Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department"""
_XERO = """*ContactName,AccountNumber,EmailAddress,FirstName,LastName,POAttentionTo,POAddressLine1,POAddressLine2,
POAddressLine3,POAddressLine4,POCity,PORegion,POPostalCode,POCountry,SAAttentionTo,SAAddressLine1,SAAddressLine2,
SAAddressLine3,SAAddressLine4,SACity,SARegion,SAPostalCode,SACountry,PhoneNumber,FaxNumber,MobileNumber,DDINumber,
SkypeName,
BankAccountName,BankAccountNumber,BankAccountParticulars,TaxNumberType,TaxNumber,DueDateBillDay,Discount,CompanyNumber,
DefaultTaxBills,DefaultTaxSales,Website"""
_XERO_SALES = """ContactName,EmailAddress,POAddressLine1,POAddressLine2,POCity,PORegion,POPostalCode,POCountry,
InvoiceNumber,Reference,InvoiceDate,DueDate,PlannedDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,
InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,TrackingName1,
TrackingOption1,Currency,Type,Sent,Status"""
_QB_DESKTOP = """Active Status,Customer,Balance,Balance Total,Company,Mr./Ms./...,First Name,M.I.,Last Name,
Primary Contact,Main Phone,Fax,Alt. Phone,Secondary Contact,Job Title,Main Email,Bill to 1,Bill to 2,Bill to 3,
Ship to 1,
Customer Type,Terms,Rep,Sales Tax Code,Tax item,Resale Num,Account No.,Credit Limit,Job Status,Note"""
_QBO = "Name,Company Name,Street Address,City,State,Country,Zip,Phone,Email,Customer Type,Attachments,Open Balance"
_QBO_SALES = "Date,Transaction Type,Num,Customer,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance"
_SAGE_UK = """A/C,Name,Street1,Street2,Town,County,Post Code,Country,Contact Name,Telephone,Telephone 2,Fax,E-Mail,
WWW,VAT Reg No.,Account Status,Analysis 1,Credit Limit"""
_SAGE_ACCOUNTING = """Contact Name,Reference,Main Contact,Telephone,Mobile,Email,Address Line 1,Address Line 2,
Town/City,County,Post Code,Country,Balance"""
_SAGE_FR = """Numéro compte;Intitulé;Abrégé;Qualité;Contact;Adresse;Complément;Code postal;Ville;Région;Pays;Téléphone;
Télécopie;E-Mail;Site;N° Siret"""
_SAGE_ES = (
    "Código cliente;Razón social;Nombre comercial;NIF;Domicilio;C.P.;Población;Provincia;Teléfono;Móvil;Fax;E-mail"
)
_SAGE_DE = "Kto;Matchcode;Name1;Name2;Strasse;PLZ;Ort;Land;Telefon;Telefax;Mobilfunk;E-Mail;Memo"
_DATEV = """Konto;Name (Adressattyp Unternehmen);Unternehmensgegenstand;Name (Adressattyp natürl. Person);
Vorname (Adressattyp natürl. Person);Name (Adressattyp keine Angabe);Adressattyp;Kurzbezeichnung;EU-Land;EU-UStID;
Anrede;Titel/Akad. Grad;Adelstitel;Namensvorsatz;Adressart;Straße;Postfach;Postleitzahl;Ort;Land;Versandzusatz;
Adresszusatz;
Abweichende Anrede;Abw. Zustellbezeichnung 1;Adresse Gültig von;Telefon;Bemerkung (Telefon);Telefon GL;
Bemerkung (Telefon GL);E-Mail;Bemerkung (E-Mail);Internet;Bemerkung (Internet);Fax;Bemerkung (Fax);Sonstige;
Bankleitzahl 1;Bankbezeichnung 1;IBAN-Nr. 1;Kundennummer"""
_HUBSPOT = """Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Contact owner,Associated Company,
Last Activity Date,Lead Status,Marketing contact status,Create Date,Job Title,Street Address,City,State/Region,
Postal Code,Country/Region"""
_HUBSPOT_FIRMS = """Record ID,Company name,Company owner,Create Date,Phone Number,Last Activity Date,City,
Country/Region,Industry,Annual Revenue"""
_HUBSPOT_DE = """Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Mobiltelefonnummer,
Zuständiger Mitarbeiter für Kontakt,Unternehmensname,Datum der letzten Aktivität,Lead-Status,Erstellungsdatum,
Jobbezeichnung,Anschrift,Ort,Bundesland/Region,Postleitzahl,Land/Region"""
_HUBSPOT_FR = """ID de fiche d'informations,Prénom,Nom,E-mail,Numéro de téléphone,Numéro de téléphone mobile,
Propriétaire du contact,Nom de l'entreprise,Date de la dernière activité,Statut du lead,Date de création,
Intitulé du poste,Adresse,Ville,Région,Code postal,Pays/Région"""
_HUBSPOT_ES = """ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Número de teléfono móvil,
Propietario del contacto,Nombre de la empresa,Fecha de la última actividad,Estado del lead,Fecha de creación,Cargo,
Dirección,Ciudad,Estado/región,Código postal,País/región"""
_SALESFORCE = """Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing State/Province,
Mailing Zip/Postal Code,Mailing Country,Phone,Fax,Mobile,Email,Account Owner,Do Not Call"""
_SALESFORCE_DATA = """Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,BillingState,
BillingPostalCode,BillingCountry,BillingLatitude,BillingLongitude,ShippingStreet,ShippingCity,ShippingState,
ShippingPostalCode,ShippingCountry,Phone,Fax,AccountNumber,Website,Sic,Industry,AnnualRevenue,NumberOfEmployees,
Ownership,
Description,Rating,OwnerId,CreatedDate,LastModifiedDate,LastActivityDate"""
_SALESFORCE_DE = """Accountname,Account-Inhaber,Rechnungsstraße,Rechnungsort,Rechnungsbundesland/-kanton,
Rechnungspostleitzahl,Rechnungsland,Telefon,Typ,Branche,Letzte Aktivität"""
_SHOPIFY = """Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,
Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,
Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,
Total Orders,Note,Tax Exempt,Tags"""
_SHOPIFY_ORDERS = """Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,
Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,
Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,
Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,
Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,
Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,
Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,
Location,
Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Phone"""
_WOO = """Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code"""
_WOO_USERS = """customer_id,first_name,last_name,email,date_registered,billing_first_name,billing_last_name,
billing_company,billing_email,billing_phone,billing_address_1,billing_address_2,billing_postcode,billing_city,
billing_state,billing_country,shipping_first_name,shipping_last_name,shipping_company,shipping_address_1,
shipping_postcode,shipping_city,shipping_country"""
_WOO_ORDERS = """Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),
Company (Billing),Address 1&2 (Billing),City (Billing),State Code (Billing),Postcode (Billing),Country Code (Billing),
Email (Billing),Phone (Billing),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Shipping Method Title,
Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount"""
_WOO_ANALYTICS = (
    "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales"
)

EXPORTS = (
    _export("Outlook, English", CUSTOMERS, _OUTLOOK_EN, {
        "First Name": ("first_name", FIRST), "Last Name": ("last_name", LAST), "Notes": ("note", NOTES),
        "E-mail Address": ("email", MAILS), "Mobile Phone": ("mobile", MOBILES), "Business Phone": ("phone", PHONES),
        "Company": ("name", FIRMS), "Job Title": ("role", ROLES), "Business Street": ("street", STREETS),
        "Business City": ("town", TOWNS), "Business State": ("region", STATES),
        "Business Postal Code": ("postcode", ZIPS),
        "Business Country": ("country", LANDS),
    }, {"Title": ("Ms", "Mr", "Mme"), "Sensitivity": ("Normal",) * 3, "Priority": ("Normal",) * 3}),
    _export("Outlook, German", CUSTOMERS, _OUTLOOK_DE, {
        "Vorname": ("first_name", FIRST), "Nachname": ("last_name", LAST), "Firma": ("name", FIRMS),
        "Position": ("role", ROLES), "Straße geschäftlich": ("street", STREETS), "Ort geschäftlich": ("town", TOWNS),
        "Region geschäftlich": ("region", STATES), "Postleitzahl geschäftlich": ("postcode", ZIPS),
        "Land/Region geschäftlich": ("country", LANDS), "Telefon geschäftlich": ("phone", PHONES),
        "Mobiltelefon": ("mobile", MOBILES), "E-Mail-Adresse": ("email", MAILS), "Notizen": ("note", NOTES),
    }, {"Anrede": ("Frau", "Herr", "Frau"), "Priorität": ("Normal",) * 3, "Privat": ("Aus",) * 3,
        "Geschlecht": ("Keine Angabe",) * 3, "Vertraulichkeit": ("Normal",) * 3}),
    _export("Outlook, French", CUSTOMERS, _OUTLOOK_FR, {
        "Prénom": ("first_name", FIRST), "Nom": ("last_name", LAST), "Société": ("name", FIRMS),
        "Fonction": ("role", ROLES), "Rue (bureau)": ("street", STREETS), "Ville (bureau)": ("town", TOWNS),
        "Dép/Région (bureau)": ("region", STATES), "Code postal (bureau)": ("postcode", ZIPS),
        "Pays/Région (bureau)": ("country", LANDS), "Téléphone (bureau)": ("phone", PHONES),
        "Tél. mobile": ("mobile", MOBILES), "Adresse de messagerie": ("email", MAILS), "Notes": ("note", NOTES),
    }, {"Titre": ("Mme", "M.", "Mme"), "Privé": ("Faux",) * 3, "Priorité": ("Normale",) * 3}),
    _export("Outlook, Spanish", CUSTOMERS, _OUTLOOK_ES, {
        "Nombre": ("first_name", FIRST), "Apellidos": ("last_name", LAST), "Organización": ("name", FIRMS),
        "Puesto": ("role", ROLES), "Calle del trabajo": ("street", STREETS), "Ciudad de trabajo": ("town", TOWNS),
        "Provincia o estado de trabajo": ("region", STATES), "Código postal del trabajo": ("postcode", ZIPS),
        "País o región del trabajo": ("country", LANDS), "Teléfono del trabajo": ("phone", PHONES),
        "Móvil": ("mobile", MOBILES), "Dirección de correo electrónico": ("email", MAILS), "Notas": ("note", NOTES),
    }, {"Título": ("Sra.", "Sr.", "Sra."), "Privado": ("Falso",) * 3}),
    _export("Google Contacts", CUSTOMERS, _GOOGLE, {
        "First Name": ("first_name", FIRST), "Last Name": ("last_name", LAST), "Organization Name": ("name", FIRMS),
        "Organization Title": ("role", ROLES), "Notes": ("note", NOTES), "E-mail 1 - Value": ("email", MAILS),
        "Phone 1 - Value": ("phone", PHONES), "Phone 2 - Value": ("phone2", MORE),
        "Address 1 - Street": ("street", STREETS), "Address 1 - City": ("town", TOWNS),
        "Address 1 - Region": ("region", STATES), "Address 1 - Postal Code": ("postcode", ZIPS),
        "Address 1 - Country": ("country", LANDS),
    }, {"Labels": ("* myContacts",) * 3, "Phone 1 - Label": ("Work", "Main", "Work"), "Phone 2 - Label": ("Home",) * 3,
        "E-mail 1 - Label": ("* Work",) * 3, "Address 1 - Label": ("Work",) * 3,
        "Address 1 - Formatted": tuple(f"{a}\n{b}\n{c}" for a, b, c in zip(STREETS, TOWNS, ZIPS, strict=True))}),
    _export("Google Contacts, before 2024", CUSTOMERS, _GOOGLE_OLD, {
        "Given Name": ("first_name", FIRST), "Family Name": ("last_name", LAST),
        "Organization 1 - Name": ("name", FIRMS), "Organization 1 - Title": ("role", ROLES), "Notes": ("note", NOTES),
        "E-mail 1 - Value": ("email", MAILS), "Phone 1 - Value": ("phone", PHONES), "Phone 2 - Value": ("phone2", MORE),
        "Address 1 - Street": ("street", STREETS), "Address 1 - City": ("town", TOWNS),
        "Address 1 - Postal Code": ("postcode", ZIPS), "Address 1 - Country": ("country", LANDS),
    }, {"Name": FULL, "Group Membership": ("* myContacts",) * 3, "Phone 1 - Type": ("Work",) * 3,
        "E-mail 1 - Type": ("* Work",) * 3, "Address 1 - Type": ("Work",) * 3}),
    _export("Xero contacts", CUSTOMERS, _XERO, {
        "*ContactName": ("name", FIRMS), "AccountNumber": ("reference", IDS), "EmailAddress": ("email", MAILS),
        "FirstName": ("first_name", FIRST), "LastName": ("last_name", LAST), "POAddressLine1": ("street", STREETS),
        "POCity": ("town", TOWNS), "PORegion": ("region", STATES), "POPostalCode": ("postcode", ZIPS),
        "POCountry": ("country", LANDS), "PhoneNumber": ("phone", PHONES), "MobileNumber": ("mobile", MOBILES),
    }, {"SAAddressLine1": STREETS, "SACity": TOWNS, "TaxNumber": ("GB1", "DE2", "FR3")}),
    _export("Xero sales invoices", ORDERS, _XERO_SALES, {
        "ContactName": ("name", FIRMS), "InvoiceNumber": ("order", ("INV-1", "INV-2", "INV-2")),
        "InvoiceDate": ("date", DATES), "LineAmount": ("amount", ("100.00", "50.00", "30.00")),
        "Quantity": ("quantity", ("1", "2", "3")), "UnitAmount": ("price", ("100.00", "25.00", "10.00")),
        "Currency": ("currency", ("GBP",) * 3), "Status": ("status", ("Paid", "Voided", "Voided")),
    }, {"Total": ("120.00", "96.00", "96.00"), "DueDate": ("2024-02-15",) * 3, "EmailAddress": MAILS,
        "InvoiceAmountPaid": ("120.00", "0.00", "0.00"), "TaxAmount": ("20.00", "10.00", "6.00"),
        "Type": ("Sales invoice",) * 3, "AccountCode": ("200",) * 3, "Sent": ("Sent",) * 3}),
    _export("QuickBooks Desktop customers", CUSTOMERS, _QB_DESKTOP, {
        "Company": ("name", FIRMS), "First Name": ("first_name", FIRST), "Last Name": ("last_name", LAST),
        "Main Phone": ("phone", PHONES), "Alt. Phone": ("phone2", MORE), "Job Title": ("role", ROLES),
        "Main Email": ("email", MAILS), "Customer Type": ("segment", ("Retail", "Trade", "Retail")),
        "Account No.": ("reference", IDS), "Note": ("note", NOTES), "Active Status": ("active", ("Active",) * 3),
    }, {"Balance": ("0.00", "12.00", "0.00"), "Balance Total": ("0.00", "12.00", "0.00"), "Primary Contact": FULL,
        "Customer": FIRMS, "Bill to 1": FIRMS, "Bill to 2": STREETS}),
    _export("QuickBooks Online customers", CUSTOMERS, _QBO, {
        "Company Name": ("name", FIRMS), "Street Address": ("street", STREETS), "City": ("town", TOWNS),
        "State": ("region", STATES), "Country": ("country", LANDS), "Zip": ("postcode", ZIPS),
        "Phone": ("phone", PHONES), "Email": ("email", MAILS),
    }, {"Name": FULL, "Open Balance": ("0.00", "12.00", "0.00")}),
    _export("QuickBooks Online sales", ORDERS, _QBO_SALES, {
        "Date": ("date", ("01/15/2024", "02/20/2024", "03/28/2024")), "Num": ("order", IDS),
        "Customer": ("name", FIRMS), "Qty": ("quantity", ("1", "2", "3")),
        "Sales Price": ("price", ("10.00", "20.00", "30.00")), "Amount": ("amount", ("10.00", "40.00", "90.00")),
    }, {"Transaction Type": ("Invoice",) * 3, "Product/Service": ("Bread", "Cake", "Tea"),
        "Balance": ("10.00", "50.00", "140.00")}),
    _export("Sage 50", CUSTOMERS, _SAGE_UK, {
        "A/C": ("reference", ("ASH001", "BEC001", "DUP001")), "Name": ("name", FIRMS), "Street1": ("street", STREETS),
        "Town": ("town", TOWNS), "County": ("region", STATES), "Post Code": ("postcode", ZIPS),
        "Country": ("country", LANDS), "Contact Name": ("person", FULL), "Telephone": ("phone", PHONES),
        "Telephone 2": ("phone2", MORE), "E-Mail": ("email", MAILS),
    }, {"Account Status": ("0",) * 3, "Credit Limit": ("1000.00",) * 3}),
    _export("Sage Accounting", CUSTOMERS, _SAGE_ACCOUNTING, {
        "Contact Name": ("name", FIRMS), "Reference": ("reference", IDS), "Main Contact": ("person", FULL),
        "Telephone": ("phone", PHONES), "Mobile": ("mobile", MOBILES), "Email": ("email", MAILS),
        "Address Line 1": ("street", STREETS), "Town/City": ("town", TOWNS), "County": ("region", STATES),
        "Post Code": ("postcode", ZIPS), "Country": ("country", LANDS),
    }, {"Balance": ("0.00",) * 3}),
    _export("Sage 100, French", CUSTOMERS, _SAGE_FR, {
        "Numéro compte": ("reference", ("ASH001", "BEC001", "DUP001")), "Intitulé": ("name", FIRMS),
        "Contact": ("person", FULL), "Adresse": ("street", STREETS), "Code postal": ("postcode", ZIPS),
        "Ville": ("town", TOWNS), "Région": ("region", STATES), "Pays": ("country", LANDS),
        "Téléphone": ("phone", PHONES), "E-Mail": ("email", MAILS),
    }, {"Abrégé": ("ASHFORD", "BECKER", "DUPONT"), "N° Siret": ("44306184100047",) * 3}, sep=";"),
    _export("Sage, Spanish", CUSTOMERS, _SAGE_ES, {
        "Código cliente": ("reference", IDS), "Razón social": ("name", FIRMS), "Domicilio": ("street", STREETS),
        "C.P.": ("postcode", ("28001", "08001", "41001")), "Población": ("town", TOWNS),
        "Provincia": ("region", STATES),
        "Teléfono": ("phone", PHONES), "Móvil": ("mobile", MOBILES), "E-mail": ("email", MAILS),
    }, {"NIF": ("B12345678", "B12345679", "B12345670")}, sep=";"),
    _export("Sage, German", CUSTOMERS, _SAGE_DE, {
        "Kto": ("reference", ("10001", "10002", "10003")), "Name1": ("name", FIRMS), "Strasse": ("street", STREETS),
        "PLZ": ("postcode", ZIPS), "Ort": ("town", TOWNS), "Land": ("country", LANDS), "Telefon": ("phone", PHONES),
        "Mobilfunk": ("mobile", MOBILES), "E-Mail": ("email", MAILS), "Memo": ("note", NOTES),
    }, {"Matchcode": ("ASHFORD", "BECKER", "DUPONT"), "Telefax": MORE}, sep=";"),
    _export("DATEV Debitoren", CUSTOMERS, _DATEV, {
        "Konto": ("reference", IDS), "Name (Adressattyp Unternehmen)": ("name", ("Ashford Ltd", "Becker GmbH", None)),
        "Name (Adressattyp natürl. Person)": ("last_name", (None, None, "Dupont")),
        "Vorname (Adressattyp natürl. Person)": ("first_name", (None, None, "Claire")), "Straße": ("street", STREETS),
        "Postleitzahl": ("postcode", ZIPS), "Ort": ("town", TOWNS), "Land": ("country", ("GB", "DE", "FR")),
        "Telefon": ("phone", PHONES), "E-Mail": ("email", MAILS),
    }, {"Adressattyp": ("2", "2", "1"), "EU-Land": ("GB", "DE", "FR"), "Fax": MORE,
        "Kurzbezeichnung": ("Ashford", "Becker", "Dupont")}, sep=";"),
    _export("HubSpot contacts", CUSTOMERS, _HUBSPOT, {
        "Record ID": ("reference", IDS), "First Name": ("first_name", FIRST), "Last Name": ("last_name", LAST),
        "Email": ("email", MAILS), "Phone Number": ("phone", PHONES), "Mobile Phone Number": ("mobile", MOBILES),
        "Associated Company": ("name", FIRMS), "Job Title": ("role", ROLES), "Street Address": ("street", STREETS),
        "City": ("town", TOWNS), "State/Region": ("region", STATES), "Postal Code": ("postcode", ZIPS),
        "Country/Region": ("country", LANDS),
    }, {"Lead Status": ("New",) * 3, "Create Date": TIMES, "Contact owner": ("Jo Doe",) * 3}),
    _export("HubSpot companies", CUSTOMERS, _HUBSPOT_FIRMS, {
        "Record ID": ("reference", IDS), "Company name": ("name", FIRMS), "Phone Number": ("phone", PHONES),
        "City": ("town", TOWNS), "Country/Region": ("country", LANDS),
        "Industry": ("segment", ("FOOD_PRODUCTION", "RETAIL", "RETAIL")),
    }, {"Create Date": TIMES, "Company owner": ("Jo Doe",) * 3}),
    _export("HubSpot, German", CUSTOMERS, _HUBSPOT_DE, {
        "Datensatz-ID": ("reference", IDS), "Vorname": ("first_name", FIRST), "Nachname": ("last_name", LAST),
        "E-Mail": ("email", MAILS), "Telefonnummer": ("phone", PHONES), "Mobiltelefonnummer": ("mobile", MOBILES),
        "Unternehmensname": ("name", FIRMS), "Jobbezeichnung": ("role", ROLES), "Anschrift": ("street", STREETS),
        "Ort": ("town", TOWNS), "Bundesland/Region": ("region", STATES), "Postleitzahl": ("postcode", ZIPS),
        "Land/Region": ("country", LANDS),
    }, {"Lead-Status": ("Neu",) * 3}),
    _export("HubSpot, French", CUSTOMERS, _HUBSPOT_FR, {
        "ID de fiche d'informations": ("reference", IDS), "Prénom": ("first_name", FIRST), "Nom": ("last_name", LAST),
        "E-mail": ("email", MAILS), "Numéro de téléphone": ("phone", PHONES),
        "Numéro de téléphone mobile": ("mobile", MOBILES), "Nom de l'entreprise": ("name", FIRMS),
        "Intitulé du poste": ("role", ROLES), "Adresse": ("street", STREETS), "Ville": ("town", TOWNS),
        "Région": ("region", STATES), "Code postal": ("postcode", ZIPS), "Pays/Région": ("country", LANDS),
    }),
    _export("HubSpot, Spanish", CUSTOMERS, _HUBSPOT_ES, {
        "ID de registro": ("reference", IDS), "Nombre": ("first_name", FIRST), "Apellidos": ("last_name", LAST),
        "Correo": ("email", MAILS), "Número de teléfono": ("phone", PHONES),
        "Número de teléfono móvil": ("mobile", MOBILES), "Nombre de la empresa": ("name", FIRMS),
        "Cargo": ("role", ROLES), "Dirección": ("street", STREETS), "Ciudad": ("town", TOWNS),
        "Estado/región": ("region", STATES), "Código postal": ("postcode", ZIPS), "País/región": ("country", LANDS),
    }),
    _export("Salesforce contacts", CUSTOMERS, _SALESFORCE, {
        "First Name": ("first_name", FIRST), "Last Name": ("last_name", LAST), "Title": ("role", ROLES),
        "Account Name": ("name", FIRMS), "Mailing Street": ("street", STREETS), "Mailing City": ("town", TOWNS),
        "Mailing State/Province": ("region", STATES), "Mailing Zip/Postal Code": ("postcode", ZIPS),
        "Mailing Country": ("country", LANDS), "Phone": ("phone", PHONES), "Mobile": ("mobile", MOBILES),
        "Email": ("email", MAILS), "Do Not Call": ("do_not_call", ("0", "1", "0")),
    }, {"Salutation": ("Ms.", "Mr.", "Ms."), "Account Owner": ("Jo Doe",) * 3}),
    _export("Salesforce accounts, data export", CUSTOMERS, _SALESFORCE_DATA, {
        "AccountNumber": ("reference", IDS), "Name": ("name", FIRMS), "BillingStreet": ("street", STREETS),
        "BillingCity": ("town", TOWNS), "BillingState": ("region", STATES), "BillingPostalCode": ("postcode", ZIPS),
        "BillingCountry": ("country", LANDS), "Phone": ("phone", PHONES),
        "Industry": ("segment", ("Food", "Retail", "Retail")),
    }, {"Id": ("0015g00000A1", "0015g00000A2", "0015g00000A3"), "IsDeleted": ("0",) * 3, "ShippingStreet": STREETS,
        "ShippingCity": TOWNS, "Type": ("Customer",) * 3, "CreatedDate": TIMES}),
    _export("Salesforce, German", CUSTOMERS, _SALESFORCE_DE, {
        "Accountname": ("name", FIRMS), "Rechnungsstraße": ("street", STREETS), "Rechnungsort": ("town", TOWNS),
        "Rechnungsbundesland/-kanton": ("region", STATES), "Rechnungspostleitzahl": ("postcode", ZIPS),
        "Rechnungsland": ("country", LANDS), "Telefon": ("phone", PHONES),
        "Branche": ("segment", ("Lebensmittel", "Handel", "Handel")),
    }, {"Account-Inhaber": ("Jo Doe",) * 3}),
    _export("Shopify customers", CUSTOMERS, _SHOPIFY, {
        "Customer ID": ("reference", ("6940095564107", "6940095564108", "6940095564109")),
        "First Name": ("first_name", FIRST), "Last Name": ("last_name", LAST), "Email": ("email", MAILS),
        "Default Address Company": ("name", FIRMS), "Default Address Address1": ("street", STREETS),
        "Default Address City": ("town", TOWNS), "Default Address Province Code": ("region", ("ENG", "BE", "IDF")),
        "Default Address Country Code": ("country", ("GB", "DE", "FR")), "Default Address Zip": ("postcode", ZIPS),
        "Phone": ("phone", PHONES), "Note": ("note", NOTES),
    }, {"Accepts Email Marketing": ("yes", "no", "yes"), "Total Orders": ("3", "1", "0"), "Tags": ("vip", "", "")}),
    _export("Shopify orders", ORDERS, _SHOPIFY_ORDERS, {
        "Name": ("order", ("#1001", "#1002", "#1003")), "Currency": ("currency", ("EUR",) * 3),
        "Total": ("amount", SUMS), "Created at": ("date", TIMES),
        "Financial Status": ("status", ("paid", "voided", "paid")),
    }, {"Email": MAILS, "Subtotal": ("100.00", "70.00", "1900.00"), "Billing Name": FULL, "Paid at": TIMES,
        "Shipping Name": FULL, "Lineitem quantity": ("1", "2", "1"), "Lineitem price": ("100.00", "35.00", "1900.00"),
        "Lineitem name": ("Bread", "Cake", "Oven"), "Taxes": ("20.50", "10.00", "99.90"), "Billing Company": FIRMS,
        "Fulfillment Status": ("fulfilled", "", "fulfilled"), "Id": ("5001", "5002", "5003"), "Phone": PHONES,
        "Discount Amount": ("0.00",) * 3, "Shipping": ("0.00",) * 3}),
    _export("WooCommerce customers", CUSTOMERS, _WOO, {
        "Name": ("name", FULL), "Email": ("email", MAILS), "Country / Region": ("country", ("GB", "DE", "FR")),
        "City": ("town", TOWNS), "Region": ("region", ("ENG", "BE", "IDF")), "Postal Code": ("postcode", ZIPS),
    }, {"Username": ("anna", "bernd", "claire"), "Last Active": TIMES, "Orders": ("3", "1", "0"), "AOV": SUMS}),
    _export("WooCommerce customers by a plug-in", CUSTOMERS, _WOO_USERS, {
        "customer_id": ("reference", IDS), "first_name": ("first_name", FIRST), "last_name": ("last_name", LAST),
        "email": ("email", MAILS), "billing_company": ("name", FIRMS), "billing_phone": ("phone", PHONES),
        "billing_address_1": ("street", STREETS), "billing_postcode": ("postcode", ZIPS),
        "billing_city": ("town", TOWNS),
        "billing_state": ("region", STATES), "billing_country": ("country", ("GB", "DE", "FR")),
    }, {"billing_first_name": FIRST, "billing_last_name": LAST, "billing_email": MAILS, "shipping_city": TOWNS}),
    _export("WooCommerce orders", ORDERS, _WOO_ORDERS, {
        "Order Number": ("order", IDS), "Order Status": ("status", ("Completed", "Cancelled", "Processing")),
        "Order Date": ("date", DATES), "Order Total Amount": ("amount", SUMS), "Company (Billing)": ("name", FIRMS),
        "Phone (Billing)": ("phone", PHONES),
    }, {"First Name (Billing)": FIRST, "Last Name (Billing)": LAST, "Order Subtotal Amount": SUMS,
        "Order Refund Amount": ("0",) * 3, "Cart Discount Amount": ("0",) * 3, "Order Shipping Amount": ("0",) * 3}),
    _export("WooCommerce analytics", ORDERS, _WOO_ANALYTICS, {
        "Date": ("date", DATES), "Order #": ("order", IDS),
        "Status": ("status", ("completed", "cancelled", "completed")),
        "Customer": ("name", FULL), "Net Sales": ("amount", SUMS),
    }, {"Customer type": ("new", "returning", "new"), "Items sold": ("1", "2", "3")}),
)  # fmt: skip
