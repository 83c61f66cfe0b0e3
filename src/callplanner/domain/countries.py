"""Names of countries in English, German, French and Spanish, and their two-letter codes (ISO 3166)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# One line a country: code, then names. The first name is the English one that is shown.
_NAMES = """
AD Andorra, Andorre
AE United Arab Emirates, UAE, Vereinigte Arabische Emirate, VAE, Émirats arabes unis, Emiratos Árabes Unidos, \
Dubai, Abu Dhabi
AF Afghanistan, Afganistán
AG Antigua and Barbuda, Antigua und Barbuda, Antigua-et-Barbuda, Antigua y Barbuda
AI Anguilla
AL Albania, Albanien, Albanie
AM Armenia, Armenien, Arménie
AO Angola
AR Argentina, Argentinien, Argentine
AS American Samoa, Amerikanisch-Samoa
AT Austria, Österreich, Oesterreich, Autriche
AU Australia, Australien, Australie
AW Aruba
AZ Azerbaijan, Aserbaidschan, Azerbaïdjan, Azerbaiyán
BA Bosnia and Herzegovina, Bosnia, Bosnien und Herzegowina, Bosnien-Herzegowina, Bosnie-Herzégovine, \
Bosnia y Herzegovina
BB Barbados, Barbade
BD Bangladesh, Bangladesch
BE Belgium, Belgien, Belgique, Bélgica, België
BF Burkina Faso
BG Bulgaria, Bulgarien, Bulgarie
BH Bahrain, Bahreïn, Baréin
BI Burundi
BJ Benin, Bénin
BM Bermuda, Bermudes
BN Brunei, Brunei Darussalam
BO Bolivia, Bolivien, Bolivie
BR Brazil, Brasilien, Brésil, Brasil
BS Bahamas, The Bahamas
BT Bhutan, Bhoutan, Bután
BW Botswana, Botsuana
BY Belarus, Weißrussland, Biélorussie, Bielorrusia
BZ Belize, Belice
CA Canada, Kanada, Canadá
CD Congo Kinshasa, Democratic Republic of the Congo, DR Congo, Demokratische Republik Kongo, Congo (DRC), RD Congo
CF Central African Republic, Zentralafrikanische Republik, République centrafricaine, República Centroafricana
CG Congo, Congo Brazzaville, Republic of the Congo, Republik Kongo, République du Congo
CH Switzerland, Schweiz, Suisse, Suiza, Svizzera
CI Ivory Coast, Côte d'Ivoire, Elfenbeinküste, Costa de Marfil
CK Cook Islands, Cookinseln
CL Chile, Chili
CM Cameroon, Kamerun, Cameroun, Camerún
CN China, People's Republic of China, PR China, VR China, Chine
CO Colombia, Kolumbien, Colombie
CR Costa Rica
CU Cuba, Kuba
CV Cape Verde, Cabo Verde, Kap Verde, Cap-Vert
CW Curaçao
CY Cyprus, Zypern, Chypre, Chipre
CZ Czech Republic, Czechia, Tschechien, Tschechische Republik, République tchèque, Tchéquie, República Checa, \
Chequia
DE Germany, Deutschland, BRD, Federal Republic of Germany, Allemagne, Alemania, Germania
DJ Djibouti, Dschibuti, Yibuti
DK Denmark, Dänemark, Danemark, Dinamarca, Danmark
DM Dominica, Dominique
DO Dominican Republic, Dominikanische Republik, République dominicaine, República Dominicana
DZ Algeria, Algerien, Algérie, Argelia
EC Ecuador, Équateur
EE Estonia, Estland, Estonie
EG Egypt, Ägypten, Égypte, Egipto
ER Eritrea, Érythrée
ES Spain, Spanien, Espagne, España
ET Ethiopia, Äthiopien, Éthiopie, Etiopía
FI Finland, Finnland, Finlande, Finlandia, Suomi
FJ Fiji, Fidschi, Fidji, Fiyi
FM Micronesia, Mikronesien, Micronésie
FO Faroe Islands, Färöer, Îles Féroé, Islas Feroe
FR France, Frankreich, Francia
GA Gabon, Gabun, Gabón
GB United Kingdom, UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, \
Vereinigtes Königreich, \
Großbritannien, Schottland, Nordirland, Royaume-Uni, Grande-Bretagne, Angleterre, Reino Unido, Gran Bretaña, \
Inglaterra, GBR
GD Grenada, Granada
GE Georgia, Georgien, Géorgie
GF French Guiana, Französisch-Guayana, Guyane française
GG Guernsey, Channel Islands
GH Ghana
GI Gibraltar
GL Greenland, Grönland, Groenland, Groenlandia
GM Gambia, Gambie
GN Guinea, Guinée
GP Guadeloupe
GQ Equatorial Guinea, Äquatorialguinea, Guinée équatoriale, Guinea Ecuatorial
GR Greece, Griechenland, Grèce, Grecia, Hellas
GT Guatemala
GU Guam
GW Guinea-Bissau, Guinée-Bissau
GY Guyana
HK Hong Kong, Hongkong
HN Honduras
HR Croatia, Kroatien, Croatie, Croacia
HT Haiti, Haïti
HU Hungary, Ungarn, Hongrie, Hungría
ID Indonesia, Indonesien, Indonésie
IE Ireland, Irland, Irlande, Irlanda, Eire, EIRE, Republic of Ireland
IL Israel, Israël
IM Isle of Man
IN India, Indien, Inde
IQ Iraq, Irak
IR Iran
IS Iceland, Island, Islande, Islandia
IT Italy, Italien, Italie, Italia
JE Jersey
JM Jamaica, Jamaika, Jamaïque
JO Jordan, Jordanien, Jordanie, Jordania
JP Japan, Japon, Japón
KE Kenya, Kenia
KG Kyrgyzstan, Kirgisistan, Kirghizistan, Kirguistán
KH Cambodia, Kambodscha, Cambodge, Camboya
KI Kiribati
KM Comoros, Komoren, Comores, Comoras
KN Saint Kitts and Nevis, St. Kitts und Nevis, San Cristóbal y Nieves
KP North Korea, Nordkorea, Corée du Nord, Corea del Norte
KR South Korea, Korea, Republic of Korea, Südkorea, Corée du Sud, Corea del Sur
KW Kuwait, Koweït
KY Cayman Islands, Kaimaninseln, Îles Caïmans, Islas Caimán
KZ Kazakhstan, Kasachstan, Kazajistán
LA Laos
LB Lebanon, Libanon, Liban, Líbano
LC Saint Lucia, St. Lucia, Sainte-Lucie, Santa Lucía
LI Liechtenstein
LK Sri Lanka
LR Liberia, Libéria
LS Lesotho, Lesoto
LT Lithuania, Litauen, Lituanie, Lituania
LU Luxembourg, Luxemburg, Luxemburgo
LV Latvia, Lettland, Lettonie, Letonia
LY Libya, Libyen, Libye, Libia
MA Morocco, Marokko, Maroc, Marruecos
MC Monaco, Mónaco
MD Moldova, Moldawien, Moldau, Moldavie, Moldavia
ME Montenegro, Monténégro
MG Madagascar, Madagaskar
MH Marshall Islands, Marshallinseln
MK North Macedonia, Macedonia, Nordmazedonien, Mazedonien, Macédoine du Nord, Macedonia del Norte
ML Mali
MM Myanmar, Burma, Birmanie, Birmania
MN Mongolia, Mongolei, Mongolie
MO Macau, Macao
MQ Martinique
MR Mauritania, Mauretanien, Mauritanie
MT Malta, Malte
MU Mauritius, Maurice, Île Maurice, Mauricio
MV Maldives, Malediven, Maldivas
MW Malawi, Malaui
MX Mexico, Mexiko, Mexique, México
MY Malaysia, Malaisie, Malasia
MZ Mozambique, Mosambik
NA Namibia, Namibie
NC New Caledonia, Neukaledonien, Nouvelle-Calédonie
NE Niger, Níger
NG Nigeria, Nigéria
NI Nicaragua
NL Netherlands, The Netherlands, Holland, Niederlande, Pays-Bas, Países Bajos, Holanda, Nederland
NO Norway, Norwegen, Norvège, Noruega, Norge
NP Nepal, Népal
NR Nauru
NZ New Zealand, Neuseeland, Nouvelle-Zélande, Nueva Zelanda
OM Oman, Omán
PA Panama, Panamá
PE Peru, Pérou, Perú
PF French Polynesia, Französisch-Polynesien, Polynésie française
PG Papua New Guinea, Papua-Neuguinea, Papouasie-Nouvelle-Guinée, Papúa Nueva Guinea
PH Philippines, Philippinen, Filipinas
PK Pakistan, Pakistán
PL Poland, Polen, Pologne, Polonia, Polska
PR Puerto Rico, Porto Rico
PS Palestine, Palästina, Palestina
PT Portugal
PW Palau
PY Paraguay
QA Qatar, Katar, Catar
RE Réunion, La Réunion
RO Romania, Rumänien, Roumanie, Rumania
RS Serbia, Serbien, Serbie
RU Russia, Russian Federation, Russland, Russische Föderation, Russie, Rusia
RW Rwanda, Ruanda
SA Saudi Arabia, Saudi-Arabien, Arabie saoudite, Arabia Saudita
SB Solomon Islands, Salomonen
SC Seychelles, Seychellen
SD Sudan, Soudan, Sudán
SE Sweden, Schweden, Suède, Suecia, Sverige
SG Singapore, Singapur, Singapour
SI Slovenia, Slowenien, Slovénie, Eslovenia
SK Slovakia, Slovak Republic, Slowakei, Slovaquie, Eslovaquia
SL Sierra Leone, Sierra Leona
SM San Marino, Saint-Marin
SN Senegal, Sénégal
SO Somalia, Somalie
SR Suriname, Surinam
SS South Sudan, Südsudan, Soudan du Sud
ST São Tomé and Príncipe, São Tomé und Príncipe
SV El Salvador, Salvador
SY Syria, Syrien, Syrie, Siria
SZ Eswatini, Swaziland, Swasiland
TC Turks and Caicos Islands
TD Chad, Tschad, Tchad
TG Togo
TH Thailand, Thaïlande, Tailandia
TJ Tajikistan, Tadschikistan, Tadjikistan
TL Timor-Leste, East Timor, Osttimor
TM Turkmenistan, Turkménistan
TN Tunisia, Tunesien, Tunisie, Túnez
TO Tonga
TR Turkey, Türkiye, Türkei, Turquie, Turquía
TT Trinidad and Tobago, Trinidad, Trinidad und Tobago, Trinité-et-Tobago
TV Tuvalu
TW Taiwan, Taiwán
TZ Tanzania, Tansania, Tanzanie
UA Ukraine, Ucrania
UG Uganda, Ouganda
US United States, United States of America, USA, U.S.A., U.S., America, Vereinigte Staaten, \
Vereinigte Staaten von Amerika, \
États-Unis, Etats-Unis d'Amérique, Estados Unidos, EE. UU., EEUU
UY Uruguay
UZ Uzbekistan, Usbekistan, Ouzbékistan, Uzbekistán
VA Vatican City, Vatican, Vatikanstadt, Vatikan
VC Saint Vincent and the Grenadines, St. Vincent
VE Venezuela
VG British Virgin Islands
VI US Virgin Islands, Virgin Islands
VN Vietnam, Viet Nam
VU Vanuatu
WS Samoa
XK Kosovo
YE Yemen, Jemen, Yémen
ZA South Africa, RSA, Südafrika, Afrique du Sud, Sudáfrica
ZM Zambia, Sambia, Zambie
ZW Zimbabwe, Simbabwe
"""

# Three letters (ISO 3166) and the signs on cars, where people write those.
_OTHER_CODES = """
ARE AE|ARG AR|AUS AU|AUT AT|BEL BE|BGR BG|BRA BR|CAN CA|CHE CH|CHL CL|CHN CN|COL CO|CYP CY|CZE CZ|DEU DE|DNK DK
EGY EG|ESP ES|EST EE|FIN FI|FRA FR|GRC GR|HKG HK|HRV HR|HUN HU|IDN ID|IND IN|IRL IE|ISL IS|ISR IL|ITA IT|JPN JP
KOR KR|LTU LT|LUX LU|LVA LV|MAR MA|MEX MX|MLT MT|MYS MY|NLD NL|NOR NO|NZL NZ|PAK PK|PER PE|PHL PH|POL PL|PRT PT
ROU RO|RUS RU|SAU SA|SGP SG|SRB RS|SVK SK|SVN SI|SWE SE|THA TH|TUN TN|TUR TR|TWN TW|UKR UA|VEN VE|VNM VN|ZAF ZA
GER DE|D DE|A AT|F FR|I IT|E ES|B BE|L LU|P PT|H HU|SUI CH
"""
_SIGNS = re.compile(r"[^a-z]+")


def _fold(name: str) -> str:
    text = unicodedata.normalize("NFKD", name.replace("ß", "ss"))
    text = "".join(character for character in text if not unicodedata.combining(character))
    return _SIGNS.sub(" ", text.casefold()).strip()


@cache
def _codes() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _NAMES.strip().splitlines():
        code, _, names = line.partition(" ")
        table.setdefault(code.casefold(), code)
        for name in names.split(","):
            table.setdefault(_fold(name), code)
    for pair in _OTHER_CODES.replace("\n", "|").strip("|").split("|"):
        other, _, code = pair.partition(" ")
        table.setdefault(other.casefold(), code)
    return table


def region_of_country(text: str | None) -> str | None:
    """The two-letter code of a country by its name or code; None where the text names none that we know."""
    if not text:
        return None
    folded = _fold(text)
    codes = _codes()
    found = codes.get(folded)
    if found is None and folded.startswith(("the ", "republic of ", "republik ", "kingdom of ")):
        found = codes.get(folded.split(" ", 1)[1].removeprefix("of "))
    return found


@cache
def country_name(code: str) -> str:
    """The English name of a two-letter code, or the code itself."""
    for line in _NAMES.strip().splitlines():
        if line.startswith(f"{code} "):
            return line[3:].partition(",")[0].strip()
    return code
