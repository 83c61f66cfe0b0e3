<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>callplanner</name>
    <message numerus="yes">
        <source>%Ln after a sale</source>
        <translation><numerusform>%Ln nach einem Kauf</numerusform><numerusform>%Ln nach einem Kauf</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln Versuch</numerusform><numerusform>%Ln Versuche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts so far</source>
        <translation><numerusform>bisher %Ln Versuch</numerusform><numerusform>bisher %Ln Versuche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation><numerusform>%Ln Anruf</numerusform><numerusform>%Ln Anrufe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are late</source>
        <translation><numerusform>%Ln Anruf ist überfällig</numerusform><numerusform>%Ln Anrufe sind überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are planned for {day}.</source>
        <translation><numerusform>%Ln Anruf ist für {day} geplant.</numerusform><numerusform>%Ln Anrufe sind für {day} geplant.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls caught up.</source>
        <translation><numerusform>%Ln Anruf nachgeholt.</numerusform><numerusform>%Ln Anrufe nachgeholt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls made</source>
        <translation><numerusform>%Ln Anruf gemacht</numerusform><numerusform>%Ln Anrufe gemacht</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls moved and pinned.</source>
        <translation><numerusform>%Ln Anruf verschoben und festgesteckt.</numerusform><numerusform>%Ln Anrufe verschoben und festgesteckt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of {file} recorded.</source>
        <translation><numerusform>%Ln Anruf aus {file} erfasst.</numerusform><numerusform>%Ln Anrufe aus {file} erfasst.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls planned and pinned for {day}.</source>
        <translation><numerusform>%Ln Anruf für {day} geplant und festgesteckt.</numerusform><numerusform>%Ln Anrufe für {day} geplant und festgesteckt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls put on the next days with room.</source>
        <translation><numerusform>%Ln Anruf auf den nächsten Tag mit Platz gelegt.</numerusform><numerusform>%Ln Anrufe auf die nächsten Tage mit Platz gelegt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls recorded</source>
        <translation><numerusform>%Ln Anruf erfasst</numerusform><numerusform>%Ln Anrufe erfasst</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls stay.</source>
        <translation><numerusform>%Ln Anruf bleibt.</numerusform><numerusform>%Ln Anrufe bleiben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls to record</source>
        <translation><numerusform>%Ln Anruf zu erfassen</numerusform><numerusform>%Ln Anrufe zu erfassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait for the hours of those customers</source>
        <translation><numerusform>%Ln Anruf wartet auf die Anrufzeit dieses Kunden</numerusform><numerusform>%Ln Anrufe warten auf die Anrufzeiten dieser Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait for the next working day</source>
        <translation><numerusform>%Ln Anruf wartet auf den nächsten Arbeitstag</numerusform><numerusform>%Ln Anrufe warten auf den nächsten Arbeitstag</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls went from {name} to {other}.</source>
        <translation><numerusform>%Ln Anruf ging von {name} an {other}.</numerusform><numerusform>%Ln Anrufe gingen von {name} an {other}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls written to {file}.</source>
        <translation><numerusform>%Ln Anruf in {file} geschrieben.</numerusform><numerusform>%Ln Anrufe in {file} geschrieben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes since then would be gone:</source>
        <translation><numerusform>%Ln Änderung seitdem wäre weg:</numerusform><numerusform>%Ln Änderungen seitdem wären weg:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation><numerusform>%Ln gewählt</numerusform><numerusform>%Ln gewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations do not fit.</source>
        <translation><numerusform>%Ln Gespräch passt nicht.</numerusform><numerusform>%Ln Gespräche passen nicht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies without a password were removed.</source>
        <translation><numerusform>%Ln Kopie ohne Passwort wurde entfernt.</numerusform><numerusform>%Ln Kopien ohne Passwort wurden entfernt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation><numerusform>%Ln Kunde</numerusform><numerusform>%Ln Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are unknown so far</source>
        <translation><numerusform>%Ln Kunde ist bisher unbekannt</numerusform><numerusform>%Ln Kunden sind bisher unbekannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers belong to {other} now.</source>
        <translation><numerusform>%Ln Kunde gehört jetzt zu {other}.</numerusform><numerusform>%Ln Kunden gehören jetzt zu {other}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers by value and days since we last spoke</source>
        <translation><numerusform>%Ln Kunde nach Wert und Tagen seit dem letzten Gespräch</numerusform><numerusform>%Ln Kunden nach Wert und Tagen seit dem letzten Gespräch</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers closed. Nobody calls them; everything stays.</source>
        <translation><numerusform>%Ln Kunde geschlossen. Niemand ruft an; alles bleibt.</numerusform><numerusform>%Ln Kunden geschlossen. Niemand ruft sie an; alles bleibt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers left alone for {time}.</source>
        <translation><numerusform>%Ln Kunde wird {time} in Ruhe gelassen.</numerusform><numerusform>%Ln Kunden werden {time} in Ruhe gelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers no longer</source>
        <translation><numerusform>%Ln Kunde nicht mehr</numerusform><numerusform>%Ln Kunden nicht mehr</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers updated</source>
        <translation><numerusform>%Ln Kunde geändert</numerusform><numerusform>%Ln Kunden geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers without a conversation</source>
        <translation><numerusform>%Ln Kunde ohne Gespräch</numerusform><numerusform>%Ln Kunden ohne Gespräch</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln Tag</numerusform><numerusform>%Ln Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation><numerusform>vor %Ln Tag</numerusform><numerusform>vor %Ln Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation><numerusform>%Ln Tag überfällig</numerusform><numerusform>%Ln Tage überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation><numerusform>%Ln Tag alt</numerusform><numerusform>%Ln Tage alt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fringe</source>
        <translation><numerusform>%Ln vom Rand</numerusform><numerusform>%Ln vom Rand</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation><numerusform>vor %Ln Stunde</numerusform><numerusform>vor %Ln Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapsed</source>
        <translation><numerusform>%Ln abgesprungen</numerusform><numerusform>%Ln abgesprungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation><numerusform>%Ln überfällig</numerusform><numerusform>%Ln überfällig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left blank</source>
        <translation><numerusform>%Ln leer geblieben</numerusform><numerusform>%Ln leer geblieben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation><numerusform>%Ln ausgelassen</numerusform><numerusform>%Ln ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation><numerusform>%Ln ausgelassen.</numerusform><numerusform>%Ln ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like a customer you have</source>
        <translation><numerusform>%Ln sieht aus wie ein Kunde, den Sie haben</numerusform><numerusform>%Ln sehen aus wie Kunden, die Sie haben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation><numerusform>vor %Ln Min.</numerusform><numerusform>vor %Ln Min.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation><numerusform>%Ln Monat</numerusform><numerusform>%Ln Monate</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filters</source>
        <translation><numerusform>%Ln weiterer Filter</numerusform><numerusform>%Ln weitere Filter</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would be ready, but the day is full</source>
        <translation><numerusform>%Ln weiterer wäre bereit, aber der Tag ist voll</numerusform><numerusform>%Ln weitere wären bereit, aber der Tag ist voll</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln named exceptions</source>
        <translation><numerusform>%Ln benannte Ausnahme</numerusform><numerusform>%Ln benannte Ausnahmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a decision</source>
        <translation><numerusform>%Ln braucht eine Entscheidung</numerusform><numerusform>%Ln brauchen eine Entscheidung</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln never called</source>
        <translation><numerusform>%Ln nie gesprochen</numerusform><numerusform>%Ln nie gesprochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation><numerusform>%Ln neuer Kunde</numerusform><numerusform>%Ln neue Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new orders</source>
        <translation><numerusform>%Ln neuer Auftrag</numerusform><numerusform>%Ln neue Aufträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not spoken to.</source>
        <translation><numerusform>Mit %Ln nicht gesprochen.</numerusform><numerusform>Mit %Ln nicht gesprochen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation><numerusform>%Ln Notiz</numerusform><numerusform>%Ln Notizen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers to mend</source>
        <translation><numerusform>%Ln Nummer zu berichtigen</numerusform><numerusform>%Ln Nummern zu berichtigen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies of this file have no password: anybody can read them who has them.</source>
        <translation><numerusform>%Ln ältere Kopie dieser Datei hat kein Passwort: Wer sie hat, kann sie lesen.</numerusform><numerusform>%Ln ältere Kopien dieser Datei haben kein Passwort: Wer sie hat, kann sie lesen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation><numerusform>%Ln Auftrag</numerusform><numerusform>%Ln Aufträge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders changed</source>
        <translation><numerusform>%Ln Auftrag geändert</numerusform><numerusform>%Ln Aufträge geändert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation><numerusform>%Ln Seite</numerusform><numerusform>%Ln Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs, the most likely first</source>
        <translation><numerusform>%Ln Paar</numerusform><numerusform>%Ln Paare, die wahrscheinlichsten zuerst</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned stay put</source>
        <translation><numerusform>%Ln festgesteckter bleibt</numerusform><numerusform>%Ln festgesteckte bleiben</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation><numerusform>%Ln versprochen</numerusform><numerusform>%Ln versprochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised calls come later today</source>
        <translation><numerusform>%Ln versprochener Anruf kommt heute noch</numerusform><numerusform>%Ln versprochene Anrufe kommen heute noch</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation><numerusform>%Ln Versprechen</numerusform><numerusform>%Ln Versprechen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises come first</source>
        <translation><numerusform>%Ln Versprechen zuerst</numerusform><numerusform>%Ln Versprechen zuerst</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation><numerusform>%Ln abgelehnt</numerusform><numerusform>%Ln abgelehnt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation><numerusform>%Ln neuer Versuch</numerusform><numerusform>%Ln neue Versuche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation><numerusform>%Ln Zeile</numerusform><numerusform>%Ln Zeilen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are on the clipboard, with their titles.</source>
        <translation><numerusform>%Ln Zeile ist in der Zwischenablage, mit Überschriften.</numerusform><numerusform>%Ln Zeilen sind in der Zwischenablage, mit Überschriften.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read</source>
        <translation><numerusform>%Ln Zeile war nicht zu lesen</numerusform><numerusform>%Ln Zeilen waren nicht zu lesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the damaged file can still be read and saved as a workbook.</source>
        <translation><numerusform>%Ln Zeile der beschädigten Datei ist noch lesbar und lässt sich als Arbeitsmappe sichern.</numerusform><numerusform>%Ln Zeilen der beschädigten Datei sind noch lesbar und lassen sich als Arbeitsmappe sichern.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows rejected, each with its reason</source>
        <translation><numerusform>%Ln Zeile abgelehnt, mit Grund</numerusform><numerusform>%Ln Zeilen abgelehnt, jede mit Grund</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows wiped. A backup was made before.</source>
        <translation><numerusform>%Ln Zeile getilgt. Vorher wurde gesichert.</numerusform><numerusform>%Ln Zeilen getilgt. Vorher wurde gesichert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to {file}.</source>
        <translation><numerusform>%Ln Zeile nach {file} geschrieben.</numerusform><numerusform>%Ln Zeilen nach {file} geschrieben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, as row {row}: {remark}</source>
        <translation><numerusform>%Ln Zeile, wie Zeile {row}: {remark}</numerusform><numerusform>%Ln Zeilen, wie Zeile {row}: {remark}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln silent</source>
        <translation><numerusform>%Ln still</numerusform><numerusform>%Ln still</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln silent customers</source>
        <translation><numerusform>%Ln stillen Kunden</numerusform><numerusform>%Ln stillen Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay the same</source>
        <translation><numerusform>%Ln bleibt gleich</numerusform><numerusform>%Ln bleiben gleich</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation><numerusform>%Ln Schritt</numerusform><numerusform>%Ln Schritte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppressed</source>
        <translation><numerusform>%Ln gesperrt</numerusform><numerusform>%Ln gesperrt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppressed; a suppression outlives deletion</source>
        <translation><numerusform>%Ln gesperrt; eine Sperre überdauert das Löschen</numerusform><numerusform>%Ln gesperrt; eine Sperre überdauert das Löschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken before</source>
        <translation><numerusform>%Ln schon übernommen</numerusform><numerusform>%Ln schon übernommen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks without anything of value</source>
        <translation><numerusform>%Ln Gespräch ohne etwas von Wert</numerusform><numerusform>%Ln Gespräche ohne etwas von Wert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation><numerusform>%Ln heute</numerusform><numerusform>%Ln heute</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation><numerusform>%Ln zu viel</numerusform><numerusform>%Ln zu viele</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln touches</source>
        <translation><numerusform>%Ln Aufmerksamkeit</numerusform><numerusform>%Ln Aufmerksamkeiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their hours</source>
        <translation><numerusform>%Ln wartet auf seine Anrufzeit</numerusform><numerusform>%Ln warten auf ihre Anrufzeiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait: day full</source>
        <translation><numerusform>%Ln wartet: Tag voll</numerusform><numerusform>%Ln warten: Tag voll</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a call</source>
        <translation><numerusform>%Ln ohne Anruf</numerusform><numerusform>%Ln ohne Anruf</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation><numerusform>%Ln Arbeitstag</numerusform><numerusform>%Ln Arbeitstage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation><numerusform>%Ln Jahr</numerusform><numerusform>%Ln Jahre</numerusform></translation>
    </message>
    <message>
        <source>/ customers that may be called</source>
        <translation>/ Kunden, die angerufen werden dürfen</translation>
    </message>
    <message>
        <source>0 keeps them for ever.</source>
        <translation>0 behält sie für immer.</translation>
    </message>
    <message>
        <source>0 keeps them for ever. When a customer was last spoken to stays as a day.</source>
        <translation>0 behält sie für immer. Wann zuletzt gesprochen wurde, bleibt als Tag erhalten.</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>0 to 10, if you asked</source>
        <translation>0 bis 10, falls gefragt</translation>
    </message>
    <message>
        <source>0–6 would not</source>
        <translation>0–6 würden nicht</translation>
    </message>
    <message>
        <source>1. Import a workbook of customers, and one of orders if you have it.</source>
        <translation>1. Führen Sie eine Tabelle der Kunden ein und, falls vorhanden, eine der Aufträge.</translation>
    </message>
    <message>
        <source>2. Plan the year on the Programme page: tiers are dealt out by value, everybody gets a call.</source>
        <translation>2. Planen Sie das Jahr auf der Seite Programm: Stufen werden nach Wert vergeben, jeder bekommt einen Anruf.</translation>
    </message>
    <message>
        <source>25 to 49 %</source>
        <translation>25 bis 49 %</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>3. Work through Today, one card at a time.</source>
        <translation>3. Arbeiten Sie Heute ab, eine Karte nach der anderen.</translation>
    </message>
    <message>
        <source>50 to 74 %</source>
        <translation>50 bis 74 %</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>75 % and more</source>
        <translation>75 % und mehr</translation>
    </message>
    <message>
        <source>7–8 may</source>
        <translation>7–8 vielleicht</translation>
    </message>
    <message>
        <source>9–10 would recommend</source>
        <translation>9–10 empfehlen</translation>
    </message>
    <message>
        <source>&lt;b&gt;{customers}&lt;/b&gt; now, {value} at risk.</source>
        <translation>Jetzt &lt;b&gt;{customers}&lt;/b&gt;, {value} gefährdet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{customers}&lt;/b&gt;, {value} at risk. New this month {now}, a year ago {then}.</source>
        <translation>&lt;b&gt;{customers}&lt;/b&gt;, {value} gefährdet. Neu im Monat {now}, vor einem Jahr {then}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{now}&lt;/b&gt; this month, {then} in the same days a year ago; {back} ordered again.</source>
        <translation>&lt;b&gt;{now}&lt;/b&gt; in diesem Monat, {then} an denselben Tagen vor einem Jahr; {back} haben wieder bestellt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{part} of {whole}&lt;/b&gt; planned conversations held ({share}).</source>
        <translation>&lt;b&gt;{part} von {whole}&lt;/b&gt; geplanten Gesprächen geführt ({share}).</translation>
    </message>
    <message>
        <source>&lt;b&gt;{part} of {whole}&lt;/b&gt; spoken to ({share}). {tail}</source>
        <translation>&lt;b&gt;{part} von {whole}&lt;/b&gt; gesprochen ({share}). {tail}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{value}&lt;/b&gt; with {customers} now.</source>
        <translation>&lt;b&gt;{value}&lt;/b&gt; bei {customers} zurzeit.</translation>
    </message>
    <message>
        <source>= cost of keeping one</source>
        <translation>= Kosten, einen zu halten</translation>
    </message>
    <message>
        <source>= cost of replacing them</source>
        <translation>= Kosten, sie zu ersetzen</translation>
    </message>
    <message>
        <source>= cost of the programme</source>
        <translation>= Kosten des Programms</translation>
    </message>
    <message>
        <source>A backup is opened again and checked before it counts. Restoring keeps the present file beside it.</source>
        <translation>Eine Sicherung wird wieder geöffnet und geprüft, bevor sie zählt. Beim Zurückholen bleibt die jetzige Datei daneben.</translation>
    </message>
    <message>
        <source>A backup was put back. No backup is tidied away until you say that all is well.</source>
        <translation>Eine Sicherung wurde zurückgeholt. Keine Sicherung wird ausgedünnt, bis Sie sagen, dass alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>A calculation, not a claim. That replacing costs so many times what keeping costs is your own figure: 5 at first, up to 10 is quoted in the trade, and nobody has measured it for you.</source>
        <translation>Eine Rechnung, keine Behauptung. Dass Ersetzen so viel Mal mehr kostet als Halten, ist Ihre eigene Zahl: 5 zu Beginn, bis zu 10 werden in der Branche genannt, und für Sie hat es niemand gemessen.</translation>
    </message>
    <message>
        <source>A call back takes words like "thu 14:30". A fills in what we do not know, O holds the rest.</source>
        <translation>Ein Rückruf versteht Worte wie „Do 14:30“. A trägt ein, was wir nicht wissen, O hält das Übrige bereit.</translation>
    </message>
    <message>
        <source>A call sheet is filled in anywhere and imported like any file. Each row is taken once.</source>
        <translation>Ein Anrufblatt wird irgendwo ausgefüllt und wie jede Datei importiert. Jede Zeile wird einmal übernommen.</translation>
    </message>
    <message>
        <source>A call was planned for {day}, {late} ago.</source>
        <translation>Ein Anruf war für {day} geplant, das liegt {late} zurück.</translation>
    </message>
    <message>
        <source>A callback needs the day and time that were promised.</source>
        <translation>Ein Rückruf braucht Tag und Uhrzeit, die versprochen wurden.</translation>
    </message>
    <message>
        <source>A card is put aside until a later time today. For another day choose Call back, or skip it.</source>
        <translation>Eine Karte wird bis zu einer späteren Uhrzeit heute zurückgelegt. Für einen anderen Tag „Rückruf“ wählen oder überspringen.</translation>
    </message>
    <message>
        <source>A cell of {table} cannot be read ({detail}). Restore a backup.</source>
        <translation>Eine Zelle von {table} ist nicht lesbar ({detail}). Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>A choice needs 2 to {most} answers, one on each line.</source>
        <translation>Eine Auswahl braucht 2 bis {most} Antworten, eine je Zeile.</translation>
    </message>
    <message>
        <source>A company is a file or a database on a PostgreSQL server, not {kind}.</source>
        <translation>Eine Firma ist eine Datei oder eine Datenbank auf einem PostgreSQL-Server, nicht {kind}.</translation>
    </message>
    <message>
        <source>A company on a server needs the package psycopg. Install it and start again: {python} -m pip install psycopg[binary].</source>
        <translation>Eine Firma auf einem Server braucht das Paket psycopg. Installieren Sie es und starten Sie neu: {python} -m pip install psycopg[binary].</translation>
    </message>
    <message>
        <source>A customer again</source>
        <translation>Wieder Kunde</translation>
    </message>
    <message>
        <source>A customer again. Plan anew for the calls of the year.</source>
        <translation>Wieder Kunde. Für die Anrufe des Jahres neu planen.</translation>
    </message>
    <message>
        <source>A customer cannot be introduced to itself.</source>
        <translation>Ein Kunde kann nicht sich selbst vorgestellt werden.</translation>
    </message>
    <message>
        <source>A customer no longer…</source>
        <translation>Kein Kunde mehr…</translation>
    </message>
    <message>
        <source>A date, or leave in peace.</source>
        <comment>guide</comment>
        <translation>Ein Termin, oder in Ruhe lassen.</translation>
    </message>
    <message>
        <source>A date, or the next call by the programme.</source>
        <comment>guide</comment>
        <translation>Ein Termin, oder der nächste Anruf nach Programm.</translation>
    </message>
    <message>
        <source>A failed try never resets anything; the next try comes by itself at another time of day.</source>
        <translation>Ein vergeblicher Versuch setzt nichts zurück; der nächste kommt von selbst zu einer anderen Tageszeit.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Ein Fehler des Programms</translation>
    </message>
    <message>
        <source>A few hundred invented customers with two years of orders and calls, in a file of its own.</source>
        <translation>Einige hundert erfundene Kunden mit zwei Jahren Aufträgen und Anrufen, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>A firm.</source>
        <translation>Eine Firma.</translation>
    </message>
    <message>
        <source>A guide has 1 to {most} steps, each with a heading and up to {longest} characters.</source>
        <translation>Ein Leitfaden hat 1 bis {most} Schritte, jeder mit Überschrift und höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A guide needs a title of up to {longest} characters.</source>
        <translation>Ein Leitfaden braucht einen Titel mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A lost password cannot be brought back by anybody: without it nobody can read the file or its backups again. Write it down and keep it where the file is not.</source>
        <translation>Ein verlorenes Passwort kann niemand zurückholen: Ohne es kann niemand mehr die Datei oder ihre Sicherungen lesen. Schreiben Sie es auf, und verwahren Sie es nicht bei der Datei.</translation>
    </message>
    <message>
        <source>A mention is one of: {known}.</source>
        <translation>Eine Erwähnung ist eines von: {known}.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A number is one of {known}, not {kind}.</source>
        <translation>Eine Nummer ist eines von {known}, nicht {kind}.</translation>
    </message>
    <message>
        <source>A password encrypts the file and its backups. A lost password cannot be brought back by anybody.</source>
        <translation>Ein Passwort verschlüsselt die Datei und ihre Sicherungen. Ein verlorenes Passwort kann niemand zurückholen.</translation>
    </message>
    <message>
        <source>A password needs at least {least} characters. Nothing was changed; choose a longer one.</source>
        <translation>Ein Passwort braucht mindestens {least} Zeichen. Nichts wurde geändert; wählen Sie ein längeres.</translation>
    </message>
    <message>
        <source>A period that begins on {first} cannot end on {last}. Swap the days.</source>
        <translation>Ein Zeitraum, der am {first} beginnt, kann nicht am {last} enden. Vertauschen Sie die Tage.</translation>
    </message>
    <message>
        <source>A pilot cannot be drawn from {base}. Known: {known}.</source>
        <translation>Aus {base} lässt sich keine Probe ziehen. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>A pilot needs a name of up to {longest} characters.</source>
        <translation>Eine Probe braucht einen Namen von höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A planned call not held</source>
        <translation>Geplanter Anruf nicht geführt</translation>
    </message>
    <message>
        <source>A private person</source>
        <translation>Eine Privatperson</translation>
    </message>
    <message>
        <source>A private person without recorded consent is not called in this country.</source>
        <translation>Eine Privatperson ohne vermerkte Einwilligung wird in diesem Land nicht angerufen.</translation>
    </message>
    <message>
        <source>A private person.</source>
        <translation>Eine Privatperson.</translation>
    </message>
    <message>
        <source>A programme may last up to {days} days. Choose an earlier last day.</source>
        <translation>Ein Programm darf höchstens {days} Tage dauern. Wählen Sie einen früheren letzten Tag.</translation>
    </message>
    <message>
        <source>A programme that begins on {first} cannot end on {last}. Swap the days.</source>
        <translation>Ein Programm, das am {first} beginnt, kann nicht am {last} enden. Tauschen Sie die Tage.</translation>
    </message>
    <message>
        <source>A programme that ended on {last} cannot be planned. Choose a later last day.</source>
        <translation>Ein Programm, das am {last} endete, lässt sich nicht planen. Wählen Sie einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>A promise with its day.</source>
        <translation>Ein Versprechen mit seinem Tag.</translation>
    </message>
    <message>
        <source>A question is not answered by {kind}. Known: {known}.</source>
        <translation>Eine Frage wird nicht mit {kind} beantwortet. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>A question needs up to {longest} characters.</source>
        <translation>Eine Frage braucht einen Text mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {other}.</source>
        <translation>Eine Zeile von {table} verweist auf eine fehlende Zeile von {other}.</translation>
    </message>
    <message>
        <source>A row that is in doubt, or whose customer was called meanwhile, is rejected with its reason.</source>
        <translation>Eine zweifelhafte Zeile, oder eine, deren Kunde inzwischen angerufen wurde, wird mit Grund abgelehnt.</translation>
    </message>
    <message>
        <source>A sample needs at least one customer.</source>
        <translation>Eine Stichprobe braucht mindestens einen Kunden.</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 10, not {score}.</source>
        <translation>Eine Wertung ist eine Zahl von 0 bis 10, nicht {score}.</translation>
    </message>
    <message>
        <source>A score up to this wants an answer</source>
        <translation>Eine Note bis hierher will eine Antwort</translation>
    </message>
    <message>
        <source>A share of {share} cannot be worked. Give one above 0, up to 1 for full-time.</source>
        <translation>Ein Anteil von {share} lässt sich nicht arbeiten. Einen über 0 angeben, bis 1 für Vollzeit.</translation>
    </message>
    <message>
        <source>A sheet to fill in: of the rows that are chosen, or of the whole list</source>
        <translation>Ein Blatt zum Ausfüllen: von den gewählten Zeilen oder der ganzen Liste</translation>
    </message>
    <message>
        <source>A square is a day: the darker, the fuller. Drag a call onto another day to move it; it is pinned.</source>
        <translation>Ein Quadrat ist ein Tag: je dunkler, desto voller. Ziehen Sie einen Anruf auf einen anderen Tag; er wird festgesteckt.</translation>
    </message>
    <message>
        <source>A thing to offer needs a kind ({kinds}) and a text of up to {longest} characters.</source>
        <translation>Ein Angebot braucht eine Art ({kinds}) und einen Text mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>A time to call back was given, but the outcome “{outcome}” has none. Choose the outcome for a callback, or leave the time out.</source>
        <translation>Eine Zeit für einen Rückruf ist angegeben, aber das Ergebnis „{outcome}“ hat keine. Wählen Sie das Ergebnis für einen Rückruf oder lassen Sie die Zeit weg.</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Über diese Datei</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a caller</source>
        <translation>Anrufer hinzufügen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Etwas hinzufügen</translation>
    </message>
    <message>
        <source>Add {days} more days, of another caller who works like {caller}.</source>
        <translation>{days} Tage mehr, eines weiteren Anrufers, der wie {caller} arbeitet.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, e-mail, segment and note. Otherwise an empty cell changes nothing.</source>
        <translation>Adresse, E-Mail, Segment und Notiz. Sonst ändert eine leere Zelle nichts.</translation>
    </message>
    <message>
        <source>After a sale</source>
        <translation>Nach einem Kauf</translation>
    </message>
    <message>
        <source>After a sale</source>
        <comment>guide</comment>
        <translation>Nach einem Kauf</translation>
    </message>
    <message>
        <source>After a sale {count}</source>
        <translation>Nach Kauf {count}</translation>
    </message>
    <message>
        <source>After working days</source>
        <translation>Nach Arbeitstagen</translation>
    </message>
    <message>
        <source>After-sale call from so many days after an order without a word</source>
        <translation>Nachfrage ab so vielen Tagen nach einer Bestellung ohne Gespräch</translation>
    </message>
    <message>
        <source>After-sale call until so many days after the order</source>
        <translation>Nachfrage bis so viele Tage nach der Bestellung</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Agree next</source>
        <comment>guide</comment>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Alle Anrufer</translation>
    </message>
    <message>
        <source>All fringe</source>
        <translation>Ganzer Rand</translation>
    </message>
    <message>
        <source>All is recorded. The whole sheet is one undo.</source>
        <translation>Alles ist erfasst. Das ganze Blatt ist ein Schritt zurück.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>All planned calls and callbacks end. Their numbers stay blocked after a new import too.</source>
        <translation>Alle geplanten Anrufe und Rückrufe enden. Die Nummern bleiben auch nach einem neuen Import gesperrt.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>All {called} are called: nobody is left as the control group, so their orders can be held against nothing. Choose more customers, or call fewer of them.</source>
        <translation>Alle {called} werden angerufen: Für die Kontrollgruppe bleibt niemand, also lassen sich ihre Aufträge mit nichts vergleichen. Wählen Sie mehr Kunden, oder rufen Sie weniger von ihnen an.</translation>
    </message>
    <message>
        <source>Allow calls</source>
        <translation>Anrufe erlauben</translation>
    </message>
    <message>
        <source>Already dealt with</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Already tried or spoken to today.</source>
        <translation>Heute schon versucht oder gesprochen.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Also buy from</source>
        <translation>Kaufen auch bei</translation>
    </message>
    <message>
        <source>Also buys from {text}</source>
        <translation>Kauft auch bei {text}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amounts in different currencies are never added: nobody here knows the rates. Shares are of those in {currency}.</source>
        <translation>Beträge verschiedener Währungen werden nie addiert: die Kurse kennt hier niemand. Anteile gelten für die in {currency}.</translation>
    </message>
    <message>
        <source>An answer needs a reply</source>
        <translation>Eine Antwort braucht eine Erwiderung</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>An order needs a customer and a date, or the number of a known order; the columns are: {columns}. Say which is which, for instance --map date=B --map customer=A.</source>
        <translation>Ein Auftrag braucht Kunde und Datum oder die Nummer eines bekannten Auftrags; die Spalten sind: {columns}. Sagen Sie, welche welche ist, zum Beispiel --map date=B --map customer=A.</translation>
    </message>
    <message>
        <source>An outcome needs a label of up to {longest} characters.</source>
        <translation>Ein Ergebnis braucht eine Bezeichnung mit höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Another caller calls this customer now.</source>
        <translation>Diesen Kunden ruft jetzt jemand anderes an.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Nummer</translation>
    </message>
    <message>
        <source>Another number, people and numbers</source>
        <translation>Andere Nummer, Personen und Nummern</translation>
    </message>
    <message>
        <source>Another password…</source>
        <translation>Anderes Passwort…</translation>
    </message>
    <message>
        <source>Another try {when}.</source>
        <translation>Neuer Versuch {when}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered in {month}</source>
        <translation>Geantwortet im {month}</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>Any of these mends it:</source>
        <translation>Jedes davon hilft:</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation>Plan wird angewendet</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article, tip, introduction.</source>
        <comment>guide</comment>
        <translation>Artikel, Tipp, Empfehlung.</translation>
    </message>
    <message>
        <source>Articles, tips and introductions that are worth something to a customer. T on a card offers them.</source>
        <translation>Artikel, Tipps und Kontakte, die einem Kunden etwas wert sind. T auf einer Karte bietet sie an.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>guide</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask about potential</source>
        <translation>Nach Potenzial fragen</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Zu verlangen</translation>
    </message>
    <message>
        <source>Ask for them first</source>
        <translation>Zuerst nach dieser Person fragen</translation>
    </message>
    <message>
        <source>Ask for two minutes.</source>
        <comment>guide</comment>
        <translation>Um zwei Minuten bitten.</translation>
    </message>
    <message>
        <source>Asked from now on</source>
        <translation>Wird ab jetzt gestellt</translation>
    </message>
    <message>
        <source>Asked when the right person was reached; each may stay open. Answers that need a reply, and low scores, become promises with a date.</source>
        <translation>Gefragt, wenn die richtige Person erreicht wurde; jede darf offen bleiben. Antworten, die eine Erwiderung brauchen, und niedrige Noten werden zu Versprechen mit Datum.</translation>
    </message>
    <message>
        <source>At first after minutes</source>
        <translation>Zuerst nach Minuten</translation>
    </message>
    <message>
        <source>At most {most} questions are asked in a call. Take one away first.</source>
        <translation>In einem Gespräch werden höchstens {most} Fragen gestellt. Zuerst eine weglassen.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Auf dem Spiel</translation>
    </message>
    <message>
        <source>At the right: what we know, what we do not know yet (press it to fill it in), and the timeline.</source>
        <translation>Rechts: was wir wissen, was wir noch nicht wissen (drücken Sie darauf, um es einzutragen), und der Verlauf.</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempts for each</source>
        <translation>Versuche je Kunde</translation>
    </message>
    <message>
        <source>Attempts for one planned call before a person decides</source>
        <translation>Versuche für einen geplanten Anruf, bevor ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Attempts in 7 days, at most</source>
        <translation>Versuche in 7 Tagen, höchstens</translation>
    </message>
    <message>
        <source>Attempts of the programme</source>
        <translation>Versuche des Programms</translation>
    </message>
    <message>
        <source>Attempts, with their notes</source>
        <translation>Versuche mit ihren Notizen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to before this</source>
        <translation>Zurück vor diesen Stand</translation>
    </message>
    <message>
        <source>Back to the default hours</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Gesichert und geprüft: {file}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backup {age}, checked</source>
        <translation>Sicherung {age}, geprüft</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups from before keep the password that they were made with, or none.</source>
        <translation>Frühere Sicherungen behalten das Passwort, mit dem sie gemacht wurden, oder keines.</translation>
    </message>
    <message>
        <source>Backups made until now may hold it until {day}.</source>
        <translation>Bisherige Sicherungen können es bis {day} enthalten.</translation>
    </message>
    <message>
        <source>Backups made until now may hold the customer until {day}.</source>
        <translation>Bisherige Sicherungen können den Kunden bis {day} enthalten.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Beside {file} lie changes that are not in it yet. Choose another name for the backup.</source>
        <translation>Neben {file} liegen Änderungen, die noch nicht darin stehen. Wählen Sie für die Sicherung einen anderen Namen.</translation>
    </message>
    <message>
        <source>Best on &lt;b&gt;{weekday} at {hour}&lt;/b&gt;: {share} ({part} of {whole}).</source>
        <translation>Am besten &lt;b&gt;{weekday} um {hour} Uhr&lt;/b&gt;: {share} ({part} von {whole}).</translation>
    </message>
    <message>
        <source>Blossom watch</source>
        <translation>Wer aufblüht</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book leave for {name}</source>
        <translation>Urlaub für {name} buchen</translation>
    </message>
    <message>
        <source>Book leave…</source>
        <translation>Urlaub buchen…</translation>
    </message>
    <message>
        <source>Bought, then no word</source>
        <translation>Gekauft, dann kein Wort</translation>
    </message>
    <message>
        <source>Bring a workbook, and nobody on it will be forgotten this year.</source>
        <translation>Bringen Sie eine Tabelle, und niemand darin wird dieses Jahr vergessen.</translation>
    </message>
    <message>
        <source>By number of orders: 80, 95, 99 %</source>
        <translation>Nach Zahl der Aufträge: 80, 95, 99 %</translation>
    </message>
    <message>
        <source>By share of value: 80, 95, 99 %</source>
        <translation>Nach Anteil am Wert: 80, 95, 99 %</translation>
    </message>
    <message>
        <source>By the interval of the tier. Plan the year to fix the day.</source>
        <translation>Nach dem Abstand der Stufe. Planen Sie das Jahr, um den Tag festzulegen.</translation>
    </message>
    <message>
        <source>By the rule again</source>
        <translation>Wieder nach der Regel</translation>
    </message>
    <message>
        <source>By when? Choose a day.</source>
        <translation>Bis wann? Wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Wieder anrufen</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>Rückruf am</translation>
    </message>
    <message>
        <source>Call guides</source>
        <translation>Gesprächsleitfäden</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Call on public holidays too</source>
        <translation>Auch an Feiertagen anrufen</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Anrufblatt</translation>
    </message>
    <message>
        <source>Call sheet of the chosen, or of the list</source>
        <translation>Anrufblatt der Gewählten oder der ganzen Liste</translation>
    </message>
    <message>
        <source>Call sheet {file}: {count} calls</source>
        <translation>Anrufblatt {file}: {count} Anrufe</translation>
    </message>
    <message>
        <source>Call sheet…</source>
        <translation>Anrufblatt…</translation>
    </message>
    <message>
        <source>Call tier {tier} {calls} times a year instead of {now}.</source>
        <translation>Stufe {tier} {calls}-mal im Jahr anrufen statt {now}-mal.</translation>
    </message>
    <message>
        <source>Callback promised</source>
        <translation>Rückruf versprochen</translation>
    </message>
    <message>
        <source>Callbacks are not reminded of.</source>
        <translation>An Rückrufe wird nicht erinnert.</translation>
    </message>
    <message>
        <source>Callbacks are reminded of.</source>
        <translation>An Rückrufe wird erinnert.</translation>
    </message>
    <message>
        <source>Called outside their calling hours, no reason given</source>
        <translation>Außerhalb der Anrufzeiten angerufen, ohne Grund</translation>
    </message>
    <message>
        <source>Called outside their calling hours: {reason}</source>
        <translation>Außerhalb der Anrufzeiten angerufen: {reason}</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Caller {name} added</source>
        <translation>Anrufer {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Caller {name} changed</source>
        <translation>Anrufer {name} geändert</translation>
    </message>
    <message>
        <source>Caller {name} is called {new} now</source>
        <translation>Anrufer {name} heißt jetzt {new}</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Callers and leave</source>
        <translation>Anrufer und Urlaub</translation>
    </message>
    <message>
        <source>Callers, their calls a day, weekdays, public holidays and leave. Plan anew after a change.</source>
        <translation>Anrufer, ihre Anrufe am Tag, Wochentage, Feiertage und Urlaub. Planen Sie nach einer Änderung neu.</translation>
    </message>
    <message>
        <source>Calling beside replacing</source>
        <translation>Anrufen neben Ersetzen</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Anrufzeiten</translation>
    </message>
    <message>
        <source>Calling hours changed: {place}</source>
        <translation>Anrufzeiten geändert: {place}</translation>
    </message>
    <message>
        <source>Calling hours: {place}</source>
        <translation>Anrufzeiten: {place}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>Anrufe am Tag</translation>
    </message>
    <message>
        <source>Calls a day of {name}</source>
        <translation>Anrufe am Tag von {name}</translation>
    </message>
    <message>
        <source>Calls a year</source>
        <translation>Anrufe im Jahr</translation>
    </message>
    <message>
        <source>Calls a year for {tier}</source>
        <translation>Anrufe im Jahr für {tier}</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Ruft wieder an</translation>
    </message>
    <message>
        <source>Calls are fine from {first} to {last}.</source>
        <translation>Anrufe passen von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Calls are fine from {hours}.</source>
        <translation>Anrufe passen von {hours}.</translation>
    </message>
    <message>
        <source>Calls go on.</source>
        <translation>Anrufe gehen weiter.</translation>
    </message>
    <message>
        <source>Calls of the day</source>
        <translation>Anrufe des Tages</translation>
    </message>
    <message>
        <source>Calls of {days}</source>
        <translation>Anrufe: {days}</translation>
    </message>
    <message>
        <source>Calls planned on {day}: {count}</source>
        <translation>Anrufe geplant am {day}: {count}</translation>
    </message>
    <message>
        <source>Calls to {name} are allowed again: {reason}</source>
        <translation>Anrufe bei {name} sind wieder erlaubt: {reason}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Care call</source>
        <comment>guide</comment>
        <translation>Pflegeanruf</translation>
    </message>
    <message>
        <source>Care call, every {interval} days.</source>
        <translation>Pflegeanruf, alle {interval} Tage.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Catch up after days away</source>
        <translation>Nach Abwesenheit nachholen</translation>
    </message>
    <message>
        <source>Catch up spreads what was left lying over days that you choose; it shows the result first.</source>
        <translation>Nachholen verteilt Liegengebliebenes auf Tage Ihrer Wahl und zeigt das Ergebnis zuerst.</translation>
    </message>
    <message>
        <source>Catch up…</source>
        <translation>Nachholen…</translation>
    </message>
    <message>
        <source>Caught up after days away.</source>
        <translation>Nach Abwesenheit nachgeholt.</translation>
    </message>
    <message>
        <source>Caught up {count} calls of {name}</source>
        <translation>{count} Anrufe von {name} nachgeholt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change a figure</source>
        <translation>Eine Zahl ändern</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation>Versprechen ändern</translation>
    </message>
    <message>
        <source>Change rates</source>
        <translation>Sätze ändern</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Die Frage ändern</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>guide</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose 1 to {most} attempts for each customer.</source>
        <translation>Wählen Sie 1 bis {most} Versuche je Kunde.</translation>
    </message>
    <message>
        <source>Choose a customer to see everything about them.</source>
        <translation>Wählen Sie einen Kunden, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Choose a day or drag over several. Closing days hold for all callers, leave for one of them.</source>
        <translation>Einen Tag wählen oder über mehrere ziehen. Schließtage gelten für alle Anrufer, Urlaub für einen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Liste wählen…</translation>
    </message>
    <message>
        <source>Choose a screening list</source>
        <translation>Sperrliste wählen</translation>
    </message>
    <message>
        <source>Choose at least one day to catch up on.</source>
        <translation>Mindestens einen Tag zum Nachholen wählen.</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose rows or draw a box around points, then put them into the programme or leave them.</source>
        <translation>Wählen Sie Zeilen oder ziehen Sie einen Rahmen um Punkte; nehmen Sie sie ins Programm oder lassen Sie sie ruhen.</translation>
    </message>
    <message>
        <source>Choose rows, or draw a box around points.</source>
        <translation>Wählen Sie Zeilen, oder ziehen Sie einen Rahmen um Punkte.</translation>
    </message>
    <message>
        <source>Choose what happened first: a key from 1 to 0.</source>
        <translation>Wählen Sie zuerst, was geschah: eine Taste von 1 bis 0.</translation>
    </message>
    <message>
        <source>Choose what happened with a key from 1 to 0, write a note with N, and press Enter: it is saved and the next card is there. Ctrl Z takes the last one back, also tomorrow.</source>
        <translation>Wählen Sie mit 1 bis 0, was geschah, schreiben Sie mit N eine Notiz und drücken Sie Enter: es ist gespeichert und die nächste Karte ist da. Strg Z nimmt das Letzte zurück, auch morgen noch.</translation>
    </message>
    <message>
        <source>Choose which at the bottom left, under Dates.</source>
        <translation>Wählen Sie unten links unter Daten.</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Von Hand gewählt.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>Klicken zum Ändern</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close these days…</source>
        <translation>Diese Tage schließen…</translation>
    </message>
    <message>
        <source>Close {span}</source>
        <translation>{span} schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed down or moved away</source>
        <translation>Geschlossen oder verzogen</translation>
    </message>
    <message>
        <source>Closed from {first} to {last}</source>
        <translation>Geschlossen vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Closed or deceased</source>
        <translation>Geschlossen oder verstorben</translation>
    </message>
    <message>
        <source>Closed {span}. Plan anew to move the calls.</source>
        <translation>{span} geschlossen. Neu planen, um die Anrufe zu verschieben.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Spalte {letter}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns are recognised by their titles and content. Change what is wrong; the preview follows.</source>
        <translation>Spalten werden an Titel und Inhalt erkannt. Ändern Sie, was nicht stimmt; die Vorschau folgt.</translation>
    </message>
    <message>
        <source>Columns as you corrected them for an earlier file of this shape.</source>
        <translation>Spalten, wie Sie sie für eine frühere Datei dieser Form berichtigt haben.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>Firmendatei</translation>
    </message>
    <message>
        <source>Company files ({kinds})</source>
        <translation>Firmendateien ({kinds})</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Comparing was stopped. Change a column, or go back and on again.</source>
        <translation>Das Vergleichen wurde abgebrochen. Ändern Sie eine Spalte oder gehen Sie einen Schritt zurück und wieder vor.</translation>
    </message>
    <message>
        <source>Comparing with what you have</source>
        <translation>Wird mit dem Bestand verglichen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Consent is asked for in</source>
        <translation>Einwilligung wird verlangt in</translation>
    </message>
    <message>
        <source>Consent is asked for in: {places}</source>
        <translation>Einwilligung wird verlangt in: {places}</translation>
    </message>
    <message>
        <source>Consent is withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Consent is withdrawn…</source>
        <translation>Einwilligung widerrufen…</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Einwilligung von {name}</translation>
    </message>
    <message>
        <source>Consent of {name} recorded</source>
        <translation>Einwilligung von {name} vermerkt</translation>
    </message>
    <message>
        <source>Consent of {name} withdrawn</source>
        <translation>Einwilligung von {name} widerrufen</translation>
    </message>
    <message>
        <source>Consent recorded. {name} may be called.</source>
        <translation>Einwilligung vermerkt. {name} darf angerufen werden.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Copies without a password</source>
        <translation>Kopien ohne Passwort</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Correct what was noted</source>
        <translation>Notiertes berichtigen</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kosten einer Stunde</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of its numbers</source>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation>Land der Nummern ohne Vorwahl</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage certificate</source>
        <translation>Nachweis der Abdeckung</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Credit note {amount}</source>
        <translation>Gutschrift {amount}</translation>
    </message>
    <message>
        <source>Ctrl C copies the chosen rows as a table that pastes into Excel.</source>
        <translation>Strg C kopiert die gewählten Zeilen als Tabelle, die sich in Excel einfügen lässt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer and reasons</source>
        <translation>Kunde und Gründe</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer numbers that a spreadsheet has cut short: {count}, the first in row {row} ({value}). Those customers are told apart by name, phone and e-mail; export the numbers as text.</source>
        <translation>Kundennummern, die eine Tabelle abgeschnitten hat: {count}, die erste in Zeile {row} ({value}). Diese Kunden werden an Name, Telefon und E-Mail unterschieden; exportieren Sie die Nummern als Text.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers and orders, as .xlsx, .xls, .ods or .csv. You see every row before anything is stored.</source>
        <translation>Kunden und Aufträge, als .xlsx, .xls, .ods oder .csv. Sie sehen jede Zeile, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Customers left alone until {until}: {count}</source>
        <translation>Kunden in Ruhe gelassen bis {until}: {count}</translation>
    </message>
    <message>
        <source>Customers that are not found by their name: {count}. Can be mended.</source>
        <translation>Kunden, die unter ihrem Namen nicht gefunden werden: {count}. Lässt sich richten.</translation>
    </message>
    <message>
        <source>Customers, orders, numbers not to be called; any sensible layout</source>
        <translation>Kunden, Aufträge, Sperrnummern; jede vernünftige Anordnung</translation>
    </message>
    <message>
        <source>DE, AT; empty: no country</source>
        <translation>DE, AT; leer: kein Land</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates in “{column}” read as {order}, like the other dates of the file.</source>
        <translation>Daten in „{column}“ als {order} gelesen, wie die anderen Daten der Datei.</translation>
    </message>
    <message>
        <source>Dates read as {order}, as is usual with dots.</source>
        <translation>Daten als {order} gelesen, wie bei Punkten üblich.</translation>
    </message>
    <message>
        <source>Dates read as {order}: only so do they stand in order.</source>
        <translation>Daten als {order} gelesen: nur so stehen sie in Reihenfolge.</translation>
    </message>
    <message>
        <source>Dates read as {order}: {values} of them allow nothing else.</source>
        <translation>Daten als {order} gelesen: {values} davon lassen nichts anderes zu.</translation>
    </message>
    <message>
        <source>Day of the call back</source>
        <translation>Tag des Rückrufs</translation>
    </message>
    <message>
        <source>Day of the promise</source>
        <translation>Tag des Versprechens</translation>
    </message>
    <message>
        <source>Days until a promise without a day is due</source>
        <translation>Tage, bis ein Versprechen ohne Datum fällig ist</translation>
    </message>
    <message>
        <source>Days until it ends</source>
        <translation>Tage bis zum Ende</translation>
    </message>
    <message>
        <source>Decide for one of: {known}.</source>
        <translation>Eines davon entscheiden: {known}.</translation>
    </message>
    <message>
        <source>Decided: {name}</source>
        <translation>Entschieden: {name}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Dial it first</source>
        <translation>Zuerst wählen</translation>
    </message>
    <message>
        <source>Dialled {time}</source>
        <translation>Gewählt {time}</translation>
    </message>
    <message>
        <source>Did everything arrive as it should?</source>
        <comment>guide</comment>
        <translation>Ist alles so angekommen, wie es sollte?</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Do not time this call</source>
        <translation>Dieses Gespräch nicht messen</translation>
    </message>
    <message>
        <source>Do we keep the programme?</source>
        <translation>Halten wir das Programm ein?</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>Legen Sie eine Datei hier ab, oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>An jedem Tag</translation>
    </message>
    <message>
        <source>Each figure holds from the next look at the queue. What was recorded stays as it was.</source>
        <translation>Jede Zahl gilt ab dem nächsten Blick auf die Liste. Was festgehalten wurde, bleibt.</translation>
    </message>
    <message>
        <source>Each of them with its reason.</source>
        <translation>Jeder mit seinem Grund.</translation>
    </message>
    <message>
        <source>Each picture answers one question; the answer stands above it with its figures.</source>
        <translation>Jedes Bild beantwortet eine Frage; die Antwort steht mit ihren Zahlen darüber.</translation>
    </message>
    <message>
        <source>Each tier has its calls a year. Everybody has at least one; the large ones keep their rhythm.</source>
        <translation>Jede Stufe hat ihre Anrufe im Jahr. Jeder hat mindestens einen; die Großen behalten ihren Takt.</translation>
    </message>
    <message>
        <source>Empty cells erase what stands there</source>
        <translation>Leere Zellen löschen, was dort steht</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Enough tries: a person decides now.</source>
        <translation>Genug Versuche: jetzt entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter or Space ticks it; then Enter saves.</source>
        <translation>Enter oder Leertaste setzt den Haken; danach speichert Enter.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase this customer?</source>
        <translation>Diesen Kunden löschen?</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Diesen Kunden löschen…</translation>
    </message>
    <message>
        <source>Erased a customer</source>
        <translation>Einen Kunden gelöscht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Even days</source>
        <translation>Gleichmäßige Tage</translation>
    </message>
    <message>
        <source>Even days to exact dates: {percent} %</source>
        <translation>Gleichmäßige Tage bis genaue Termine: {percent} %</translation>
    </message>
    <message>
        <source>Even days to exact dates: {share}. Plan anew to see what it changes.</source>
        <translation>Gleichmäßige Tage bis genaue Termine: {share}. Neu planen zeigt, was sich ändert.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every active customer has a conversation or a planned call.</source>
        <translation>Jeder aktive Kunde hat ein Gespräch oder einen geplanten Anruf.</translation>
    </message>
    <message>
        <source>Every command by name</source>
        <translation>Jeder Befehl mit Namen</translation>
    </message>
    <message>
        <source>Every customer in one table. Chips above it narrow it; a click on a column sorts.</source>
        <translation>Jeder Kunde in einer Tabelle. Die Filter darüber grenzen ein; ein Klick auf eine Spalte sortiert.</translation>
    </message>
    <message>
        <source>Every list as a workbook; call sheets to fill in anywhere</source>
        <translation>Jede Liste als Arbeitsmappe; Anrufblätter zum Ausfüllen</translation>
    </message>
    <message>
        <source>Every row has a verdict. Rejected rows can be saved as a workbook with the reason beside them.</source>
        <translation>Jede Zeile hat ein Urteil. Abgelehnte Zeilen lassen sich als Tabelle mit dem Grund daneben speichern.</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Every {interval}, last spoke on {spoken}: ideally {ideal}.</source>
        <translation>Alle {interval}, zuletzt gesprochen am {spoken}: ideal {ideal}.</translation>
    </message>
    <message>
        <source>Every {interval}, never spoken to yet: ideally {ideal}.</source>
        <translation>Alle {interval}, noch nie gesprochen: ideal {ideal}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody for today is called</source>
        <translation>Alle für heute sind angerufen</translation>
    </message>
    <message>
        <source>Everybody is called, so there is no control group and orders prove nothing.</source>
        <translation>Alle werden angerufen, es gibt also keine Kontrollgruppe, und Bestellungen beweisen nichts.</translation>
    </message>
    <message>
        <source>Everybody's one call comes first; then the large keep their rhythm.</source>
        <translation>Der eine Anruf für jeden kommt zuerst; dann behalten die Großen ihren Takt.</translation>
    </message>
    <message>
        <source>Everything about them is wiped from this file, the history included. A number that must not be called stays blocked. This cannot be undone, and neither can what was done before it.</source>
        <translation>Alles über sie wird aus dieser Datei getilgt, auch aus der Historie. Eine gesperrte Nummer bleibt gesperrt. Das lässt sich nicht zurücknehmen, und was davor geschah auch nicht.</translation>
    </message>
    <message>
        <source>Everything from “{what}” on is taken back. Redo brings it again, step by step.</source>
        <translation>Alles ab „{what}“ wird zurückgenommen. Wiederholen holt es Schritt für Schritt zurück.</translation>
    </message>
    <message>
        <source>Everything from “{what}” on was taken back. Redo brings it again, step by step.</source>
        <translation>Alles ab „{what}“ wurde zurückgenommen. Wiederholen bringt es Schritt für Schritt zurück.</translation>
    </message>
    <message>
        <source>Everything goes in and out here. The history lists every change and its way back.</source>
        <translation>Alles geht hier ein und aus. Der Verlauf nennt jede Änderung und ihren Weg zurück.</translation>
    </message>
    <message>
        <source>Everything may have changed</source>
        <translation>Alles kann sich geändert haben</translation>
    </message>
    <message>
        <source>Everything that helps is known.</source>
        <translation>Alles, was hilft, ist bekannt.</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>Überall sonst</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Anhaltspunkte</translation>
    </message>
    <message>
        <source>Exact dates</source>
        <translation>Genaue Termine</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Export a call sheet</source>
        <translation>Anrufblatt exportieren</translation>
    </message>
    <message>
        <source>Export all about one customer</source>
        <translation>Alles über einen Kunden ausgeben</translation>
    </message>
    <message>
        <source>Export all about them…</source>
        <translation>Alles über sie ausgeben…</translation>
    </message>
    <message>
        <source>Export as a sheet</source>
        <translation>Als Tabelle ausgeben</translation>
    </message>
    <message>
        <source>Export today's call sheet</source>
        <translation>Heutiges Anrufblatt exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Ausgabe läuft</translation>
    </message>
    <message>
        <source>Fell silent in the month</source>
        <translation>Im Monat still geworden</translation>
    </message>
    <message>
        <source>Fell silent this month</source>
        <translation>In diesem Monat still geworden</translation>
    </message>
    <message>
        <source>Fewer than five cases are called few, because a share of them says nothing.</source>
        <translation>Weniger als fünf Fälle heißen wenige, weil ein Anteil daraus nichts sagt.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Figures of the desk</source>
        <translation>Zahlen des Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Figures of the desk changed</source>
        <translation>Zahlen des Arbeitsplatzes geändert</translation>
    </message>
    <message>
        <source>File and sheet</source>
        <translation>Datei und Blatt</translation>
    </message>
    <message>
        <source>Files with a password need the package sqlcipher3. Install it and start again: {python} -m pip install sqlcipher3.</source>
        <translation>Dateien mit Passwort brauchen das Paket sqlcipher3. Installieren Sie es, und starten Sie neu: {python} -m pip install sqlcipher3.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Fill in what we do not know</source>
        <translation>Eintragen, was wir nicht wissen</translation>
    </message>
    <message>
        <source>First call, never spoken to yet.</source>
        <translation>Erster Anruf, noch nie gesprochen.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First in the queue {when}.</source>
        <translation>Zuerst an der Reihe {when}.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First: &lt;b&gt;{what}&lt;/b&gt;, unknown of {count}.</source>
        <translation>Zuerst: &lt;b&gt;{what}&lt;/b&gt;, unbekannt bei {count}.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Fold or open the guide</source>
        <translation>Leitfaden falten oder öffnen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For private people only</source>
        <translation>Nur für Privatpersonen</translation>
    </message>
    <message>
        <source>For the order of {last_order}.</source>
        <comment>guide</comment>
        <translation>Für die Bestellung vom {last_order}.</translation>
    </message>
    <message>
        <source>For the segment</source>
        <translation>Für die Branche</translation>
    </message>
    <message>
        <source>For {name}: {text}</source>
        <translation>Für {name}: {text}</translation>
    </message>
    <message>
        <source>Formulas in {columns} have no value yet, so these cells are empty here. Open the file in a spreadsheet, save it and import it again.</source>
        <translation>Formeln in {columns} haben noch keinen Wert, darum sind diese Zellen hier leer. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>France, GB, US-FL</source>
        <translation>Frankreich, GB, US-FL</translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Fringe call</source>
        <comment>guide</comment>
        <translation>Anruf am Rand</translation>
    </message>
    <message>
        <source>Fringe {count} a day</source>
        <translation>Rand {count} am Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Full: {caller}, {days} days from {first} to {last}, {must} calls must be there, {places} places.</source>
        <translation>Voll: {caller}, {days} Tage von {first} bis {last}, {must} Anrufe müssen dort sein, {places} Plätze.</translation>
    </message>
    <message>
        <source>Full: {caller}, {first} to {last}, {must} calls must be there and there are {places} places.</source>
        <translation>Voll: {caller}, {first} bis {last}, {must} Anrufe müssen dort sein und es gibt {places} Plätze.</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>Give the name of the screening list, like TPS.</source>
        <translation>Nennen Sie den Namen der Sperrliste, etwa TPS.</translation>
    </message>
    <message>
        <source>Give the words of the consent. Without them it proves nothing.</source>
        <translation>Nennen Sie den Wortlaut der Einwilligung. Ohne ihn beweist sie nichts.</translation>
    </message>
    <message>
        <source>Give to a caller</source>
        <translation>Einem Anrufer geben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Greet</source>
        <comment>guide</comment>
        <translation>Begrüßen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Guide changed: {title}</source>
        <translation>Leitfaden geändert: {title}</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation>Halbe Stunde</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over from {name}</source>
        <translation>Von {name} übergeben</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Hardly known to us</source>
        <translation>Uns kaum bekannt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Hours like "8-20" or "10-13, 14-19:30"; empty: no calls.</source>
        <translation>Zeiten wie „8-20“ oder „10-13, 14-19:30“; leer: keine Anrufe.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>How are they, and what has changed?</source>
        <translation>Wie geht es, und was hat sich geändert?</translation>
    </message>
    <message>
        <source>How is it going? What has changed?</source>
        <comment>guide</comment>
        <translation>Wie läuft es? Was hat sich geändert?</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie gegeben wurde</translation>
    </message>
    <message>
        <source>How likely they would recommend us, 0 to 10</source>
        <translation>Wie wahrscheinlich sie uns empfehlen, 0 bis 10</translation>
    </message>
    <message>
        <source>How likely would you recommend us, 0 to 10?</source>
        <comment>guide</comment>
        <translation>Wie wahrscheinlich empfehlen Sie uns, 0 bis 10?</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>How many to call</source>
        <translation>Wie viele anrufen</translation>
    </message>
    <message>
        <source>How well do we know them?</source>
        <translation>Wie gut kennen wir sie?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Import a filled one…</source>
        <translation>Ausgefülltes importieren…</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Tabelle einlesen</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden einlesen</translation>
    </message>
    <message>
        <source>Import numbers not to be called</source>
        <translation>Sperrnummern einlesen</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Aufträge einlesen</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Einfuhr von {file}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Einfuhr läuft</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In the customer's own time. The nearest line holds: that of its state before that of its country, that for private people before that for everybody. Defaults with their sources, no legal advice.</source>
        <translation>In der Zeit des Kunden. Die nächste Zeile gilt: die seines Bundesstaats vor der seines Landes, die für Privatpersonen vor der für alle. Vorgaben mit ihren Quellen, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Inbound call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Intervals hold 95 %: Wilson, corrected for the size of the base; the difference after Newcombe.</source>
        <translation>Die Spannen halten 95 %: Wilson, berichtigt um die Größe der Grundmenge; der Unterschied nach Newcombe.</translation>
    </message>
    <message>
        <source>Into the programme now</source>
        <translation>Jetzt ins Programm</translation>
    </message>
    <message>
        <source>Introduced to another customer…</source>
        <translation>Einem anderen Kunden vorgestellt…</translation>
    </message>
    <message>
        <source>Introduced to whom?</source>
        <translation>Wem vorgestellt?</translation>
    </message>
    <message>
        <source>Introduced to {text}</source>
        <translation>Bekannt gemacht mit {text}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vermittlung</translation>
    </message>
    <message>
        <source>Introduction noted.</source>
        <translation>Vermittlung notiert.</translation>
    </message>
    <message>
        <source>Is everybody covered?</source>
        <translation>Ist jeder abgedeckt?</translation>
    </message>
    <message>
        <source>It does not fit, {share}</source>
        <translation>Es passt nicht, {share}</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Sie funktioniert nicht</translation>
    </message>
    <message>
        <source>It fits, {share} full</source>
        <translation>Es passt, zu {share} voll</translation>
    </message>
    <message>
        <source>It is due, but others come before it and today's calls are full.</source>
        <translation>Der Anruf ist fällig, aber andere kommen vorher, und der heutige Tag ist voll.</translation>
    </message>
    <message>
        <source>It is locked with a password, or it is damaged. Nobody can open it without its password.</source>
        <translation>Sie ist mit einem Passwort verschlossen oder beschädigt. Ohne ihr Passwort kann sie niemand öffnen.</translation>
    </message>
    <message>
        <source>It is stored</source>
        <translation>Es ist gespeichert</translation>
    </message>
    <message>
        <source>It is urgent for them</source>
        <translation>Für sie ist es dringend</translation>
    </message>
    <message>
        <source>It is {time} there. Calls are fine from {first} to {last}.</source>
        <translation>Dort ist es {time}. Anrufe passen von {first} bis {last}.</translation>
    </message>
    <message>
        <source>It is {time} there. Calls are fine from {hours}.</source>
        <translation>Dort ist es {time}. Anrufe passen von {hours}.</translation>
    </message>
    <message>
        <source>It makes room for a call that has no other day.</source>
        <translation>Er macht Platz für einen Anruf, der keinen anderen Tag hat.</translation>
    </message>
    <message>
        <source>It may be from {first} to {last}.</source>
        <translation>Er darf vom {first} bis {last} sein.</translation>
    </message>
    <message>
        <source>It stays on record as proof of the time before.</source>
        <translation>Sie bleibt als Nachweis für die Zeit davor erhalten.</translation>
    </message>
    <message>
        <source>Its backups are locked with another password.</source>
        <translation>Ihre Sicherungen sind mit einem anderen Passwort verschlossen.</translation>
    </message>
    <message>
        <source>Its ideal date is {ideal} now.</source>
        <translation>Sein idealer Tag ist jetzt {ideal}.</translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation>Ihre Zeilen sind</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>Versuche aufbewahren</translation>
    </message>
    <message>
        <source>Keep notes of calls</source>
        <translation>Notizen von Anrufen aufbewahren</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <comment>guide</comment>
        <translation>Wort halten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Abgesprungen</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>Verlorene Kunden</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Auftrag</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Zuletzt gesprochen</translation>
    </message>
    <message>
        <source>Last spoke {ago} ago, longer than the tier allows.</source>
        <translation>Das letzte Gespräch liegt {ago} zurück, länger als die Stufe erlaubt.</translation>
    </message>
    <message>
        <source>Last spoken</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Last {moment}, opened again and checked</source>
        <translation>Zuletzt {moment}, wieder geöffnet und geprüft</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Lately for them</source>
        <translation>Zuletzt für sie</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln customers alone</source>
        <translation><numerusform>%Ln Kunden in Ruhe lassen</numerusform><numerusform>%Ln Kunden in Ruhe lassen</numerusform></translation>
    </message>
    <message>
        <source>Leave alone for a while</source>
        <translation>Eine Weile in Ruhe lassen</translation>
    </message>
    <message>
        <source>Leave alone for a while…</source>
        <translation>Eine Weile in Ruhe lassen…</translation>
    </message>
    <message>
        <source>Leave of {name} taken back: {span}.</source>
        <translation>Urlaub von {name} zurückgenommen: {span}.</translation>
    </message>
    <message>
        <source>Leave of {name}, {first} to {last}</source>
        <translation>Urlaub von {name}, {first} bis {last}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave taken back</source>
        <translation>Urlaub zurückgenommen</translation>
    </message>
    <message>
        <source>Leave that begins on {first} cannot end on {last}. Swap the days.</source>
        <translation>Urlaub, der am {first} beginnt, kann nicht am {last} enden. Tauschen Sie die Tage.</translation>
    </message>
    <message>
        <source>Leave this call out</source>
        <translation>Diesen Anruf auslassen</translation>
    </message>
    <message>
        <source>Leaves the firm</source>
        <translation>Verlässt die Firma</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Left alone until {until}.</source>
        <translation>In Ruhe gelassen bis {until}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out for today: {reason}.</source>
        <translation>Für heute ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>guide</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Loading the list</source>
        <translation>Die Liste wird geladen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>Low, medium or high: ask, do not guess.</source>
        <comment>guide</comment>
        <translation>Niedrig, mittel oder hoch: fragen, nicht raten.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Made on {day} with callplanner. Coverage: spoken to, of the active customers that are not excluded.</source>
        <translation>Erstellt am {day} mit callplanner. Abdeckung: gesprochen, von den aktiven Kunden, die nicht ausgenommen sind.</translation>
    </message>
    <message>
        <source>Make {more} more attempts a day, each caller.</source>
        <translation>{more} Versuche am Tag mehr machen, jeder Anrufer.</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Beispielfirma wird gemacht</translation>
    </message>
    <message>
        <source>Marks like {mark} are read as the cell above them (in {columns}).</source>
        <translation>Zeichen wie {mark} werden als die Zelle darüber gelesen (in {columns}).</translation>
    </message>
    <message>
        <source>May be called</source>
        <translation>Darf angerufen werden</translation>
    </message>
    <message>
        <source>May be called again</source>
        <translation>Darf wieder angerufen werden</translation>
    </message>
    <message>
        <source>May be called again…</source>
        <translation>Darf wieder angerufen werden…</translation>
    </message>
    <message>
        <source>May be called then after all</source>
        <translation>Darf dann doch angerufen werden</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Mend</source>
        <comment>guide</comment>
        <translation>Richten</translation>
    </message>
    <message>
        <source>Mended by the check: {count}</source>
        <translation>Bei der Prüfung gerichtet: {count}</translation>
    </message>
    <message>
        <source>Mended: a comma had split “{value}” in “{column}”.</source>
        <translation>Geheilt: ein Komma hatte „{value}“ in „{column}“ geteilt.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes for an attempt</source>
        <translation>Minuten für einen Versuch</translation>
    </message>
    <message>
        <source>Minutes, rate and factor changed</source>
        <translation>Minuten, Satz und Faktor geändert</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Fehlende Angaben</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Fehlt: {what}</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood of the call</source>
        <translation>Stimmung des Gesprächs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>More of our conversations than of our value: {names}</source>
        <translation>Mehr von unseren Gesprächen als vom Wert: {names}</translation>
    </message>
    <message>
        <source>More than {most} people are named besides the first; the others are left out.</source>
        <translation>Neben der ersten sind mehr als {most} Personen genannt; die übrigen bleiben weg.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Most shops cannot measure what calls do to orders: with so few customers only a very large difference would show.</source>
        <translation>Die meisten Betriebe können nicht messen, was Anrufe mit Bestellungen machen: Bei so wenigen Kunden zeigte sich nur ein sehr großer Unterschied.</translation>
    </message>
    <message>
        <source>Move calls to another day</source>
        <translation>Anrufe auf einen anderen Tag legen</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Auf einen anderen Tag legen…</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved here by hand.</source>
        <translation>Von Hand hierher gelegt.</translation>
    </message>
    <message>
        <source>Must not be called: {reason}.</source>
        <translation>Darf nicht angerufen werden: {reason}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a reason.</source>
        <translation>Nennen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Name and firm, ask for one minute.</source>
        <comment>guide</comment>
        <translation>Name und Firma, um eine Minute bitten.</translation>
    </message>
    <message>
        <source>Name whom it is about.</source>
        <translation>Angeben, um wen es geht.</translation>
    </message>
    <message>
        <source>Named us {text}</source>
        <translation>Hat uns {text} genannt</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Needs a reply</source>
        <translation>Braucht Erwiderung</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Vernachlässigt</translation>
    </message>
    <message>
        <source>Never call again</source>
        <translation>Nie wieder anrufen</translation>
    </message>
    <message>
        <source>Never call again…</source>
        <translation>Nie wieder anrufen…</translation>
    </message>
    <message>
        <source>Never called</source>
        <translation>Nie angerufen</translation>
    </message>
    <message>
        <source>Never spoken to</source>
        <translation>Nie gesprochen</translation>
    </message>
    <message>
        <source>Never tried: {count}.</source>
        <translation>Nie versucht: {count}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Nächster Anruf</translation>
    </message>
    <message>
        <source>Next call by the programme</source>
        <translation>Nächster Anruf nach Programm</translation>
    </message>
    <message>
        <source>Next call by the programme.</source>
        <translation>Nächster Anruf nach Programm.</translation>
    </message>
    <message>
        <source>Next call {when}.</source>
        <translation>Nächster Anruf {when}.</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Arbeitstag</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No attempt in this time yet; those of today count from tomorrow on.</source>
        <translation>In dieser Zeit noch kein Versuch; die von heute zählen ab morgen.</translation>
    </message>
    <message>
        <source>No backup needed yet</source>
        <translation>Noch keine Sicherung nötig</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>No call is due.</source>
        <translation>Kein Anruf ist fällig.</translation>
    </message>
    <message>
        <source>No call is planned. Plan the year to give everybody one.</source>
        <translation>Kein Anruf ist geplant. Planen Sie das Jahr, damit jeder einen bekommt.</translation>
    </message>
    <message>
        <source>No call was made yet.</source>
        <translation>Noch kein Anruf.</translation>
    </message>
    <message>
        <source>No calls for a while</source>
        <translation>Eine Weile keine Anrufe</translation>
    </message>
    <message>
        <source>No calls on these days.</source>
        <translation>Keine Anrufe an diesen Tagen.</translation>
    </message>
    <message>
        <source>No calls today.</source>
        <translation>Heute keine Anrufe.</translation>
    </message>
    <message>
        <source>No calls until {day}.</source>
        <translation>Keine Anrufe bis {day}.</translation>
    </message>
    <message>
        <source>No closing day lies between {first} and {last}.</source>
        <translation>Zwischen {first} und {last} liegt kein Schließtag.</translation>
    </message>
    <message>
        <source>No column holds an amount, so these orders have no value yet. Say which column it is, or import the file of their lines next.</source>
        <translation>In keiner Spalte steht ein Betrag, darum haben diese Bestellungen noch keinen Wert. Sagen Sie, welche Spalte es ist, oder lesen Sie als Nächstes die Datei ihrer Positionen ein.</translation>
    </message>
    <message>
        <source>No column was recognised as a customer's number, name, phone or e-mail among: {columns}. Say which is which, for instance --map name=B.</source>
        <translation>Keine Spalte wurde als Nummer, Name, Telefon oder E-Mail eines Kunden erkannt unter: {columns}. Sagen Sie, welche welche ist, zum Beispiel --map name=B.</translation>
    </message>
    <message>
        <source>No column was recognised as a phone number, customer number or name among: {columns}. Say which is which, for instance --map phone=A.</source>
        <translation>Keine Spalte wurde als Telefonnummer, Kundennummer oder Name erkannt unter: {columns}. Sagen Sie, welche welche ist, zum Beispiel --map phone=A.</translation>
    </message>
    <message>
        <source>No column was taken for names, so that numbers or e-mail addresses stand in for them. Say which column it is, for instance --map name=B.</source>
        <translation>Keine Spalte wurde für Namen gehalten, sodass Nummern oder E-Mail-Adressen dafür stehen. Angeben, welche es ist, zum Beispiel --map name=B.</translation>
    </message>
    <message>
        <source>No command has these letters</source>
        <translation>Kein Befehl hat diese Buchstaben</translation>
    </message>
    <message>
        <source>No consent is recorded that could be withdrawn.</source>
        <translation>Es ist keine Einwilligung vermerkt, die widerrufen werden könnte.</translation>
    </message>
    <message>
        <source>No consent recorded: not called</source>
        <translation>Keine Einwilligung vermerkt: kein Anruf</translation>
    </message>
    <message>
        <source>No conversation in the period and no call planned. Plan the year.</source>
        <translation>Kein Gespräch im Zeitraum und kein Anruf geplant. Planen Sie das Jahr.</translation>
    </message>
    <message>
        <source>No conversation in this time yet; those of today count from tomorrow on.</source>
        <translation>In dieser Zeit noch kein Gespräch; die von heute zählen ab morgen.</translation>
    </message>
    <message>
        <source>No customer is called {name}. Add a phone number or the customer number.</source>
        <translation>Kein Kunde heißt {name}. Ergänzen Sie eine Telefonnummer oder die Kundennummer.</translation>
    </message>
    <message>
        <source>No customer of these found a day with room.</source>
        <translation>Keiner dieser Kunden fand einen Tag mit Platz.</translation>
    </message>
    <message>
        <source>No customer passes all of these filters.</source>
        <translation>Kein Kunde passt zu allen diesen Filtern.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>No leave is booked on these days.</source>
        <translation>An diesen Tagen ist kein Urlaub gebucht.</translation>
    </message>
    <message>
        <source>No longer an active customer.</source>
        <translation>Kein aktiver Kunde mehr.</translation>
    </message>
    <message>
        <source>No longer wanted by the programme.</source>
        <translation>Vom Programm nicht mehr gewünscht.</translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>No open day between {first} and {last}: {why}.</source>
        <translation>Kein offener Tag zwischen {first} und {last}: {why}.</translation>
    </message>
    <message>
        <source>No order yet.</source>
        <translation>Noch kein Auftrag.</translation>
    </message>
    <message>
        <source>No pilot yet. Choose neglected customers on the Fringe page, or a list of silence here, and start one: a few are drawn by lot and called first, so that you know before you call them all.</source>
        <translation>Noch keine Probe. Wählen Sie vernachlässigte Kunden auf der Seite Rand oder eine Liste der Stille hier und beginnen Sie eine: Einige werden ausgelost und zuerst angerufen, damit Sie es wissen, bevor Sie alle anrufen.</translation>
    </message>
    <message>
        <source>No planned call has come due yet. Plan the year first.</source>
        <translation>Noch ist kein geplanter Anruf fällig geworden. Planen Sie zuerst das Jahr.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>No room on the days chosen. It stays late.</source>
        <translation>Kein Platz an den gewählten Tagen. Er bleibt überfällig.</translation>
    </message>
    <message>
        <source>No small customer that we spoke with has grown by a quarter yet.</source>
        <translation>Noch ist kein kleiner Kunde, mit dem wir sprachen, um ein Viertel gewachsen.</translation>
    </message>
    <message>
        <source>No usable number is left. It stands on the list of numbers to mend.</source>
        <translation>Keine brauchbare Nummer ist übrig. Sie steht auf der Liste der zu klärenden Nummern.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Nobody fell silent in the last two years, or there are too few orders to say.</source>
        <translation>In den letzten zwei Jahren wurde niemand still, oder es gibt zu wenige Bestellungen, um es zu sagen.</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. The survey is in the call.</source>
        <translation>Noch wurde niemand gefragt. Die Umfrage steht im Anruf.</translation>
    </message>
    <message>
        <source>Nobody has lapsed.</source>
        <translation>Niemand ist abgesprungen.</translation>
    </message>
    <message>
        <source>Nobody has this in name, phone, town or note</source>
        <translation>Niemand hat dies in Name, Nummer, Ort oder Notiz</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose one or more customers first.</source>
        <translation>Niemand ist gewählt. Wählen Sie zuerst einen oder mehrere Kunden.</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Niemand ist ausgelassen</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand ist ausgelassen.</translation>
    </message>
    <message>
        <source>Nobody is left to draw from: no customer of that kind may be called, or all are in a pilot.</source>
        <translation>Niemand ist übrig: Kein solcher Kunde darf angerufen werden, oder alle sind in einer Probe.</translation>
    </message>
    <message>
        <source>Nobody is silent beyond their own rhythm.</source>
        <translation>Niemand ist länger still als sein eigener Rhythmus.</translation>
    </message>
    <message>
        <source>Nobody known yet</source>
        <translation>Noch niemand bekannt</translation>
    </message>
    <message>
        <source>Nobody left out:</source>
        <translation>Niemand ausgelassen:</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else.</source>
        <translation>Niemand sieht aus wie ein anderer.</translation>
    </message>
    <message>
        <source>Nobody of the sample has been called yet.</source>
        <translation>Aus der Stichprobe wurde noch niemand angerufen.</translation>
    </message>
    <message>
        <source>Nobody of their own</source>
        <translation>Keinem fest</translation>
    </message>
    <message>
        <source>Nobody there is called {person}. Known: {known}.</source>
        <translation>Dort heißt niemand {person}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more</source>
        <translation>Niemand wartet mehr darauf</translation>
    </message>
    <message>
        <source>Nobody waits today</source>
        <translation>Heute wartet niemand</translation>
    </message>
    <message>
        <source>Nobody will call them again.</source>
        <translation>Niemand ruft sie mehr an.</translation>
    </message>
    <message>
        <source>None of its numbers is called from then on. After 31 days you are reminded to load a new one.</source>
        <translation>Keine ihrer Nummern wird fortan angerufen. Nach 31 Tagen werden Sie an eine neue erinnert.</translation>
    </message>
    <message>
        <source>None of their numbers may be dialled: each is on the list of numbers that must not be called.</source>
        <translation>Keine ihrer Nummern darf gewählt werden: Jede steht auf der Liste der gesperrten Nummern.</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <source>Not called between</source>
        <translation>Kein Anruf zwischen</translation>
    </message>
    <message>
        <source>Not called between…</source>
        <translation>Kein Anruf zwischen…</translation>
    </message>
    <message>
        <source>Not called for {days}</source>
        <translation>Seit {days} nicht angerufen</translation>
    </message>
    <message>
        <source>Not called just now; again from {back}.</source>
        <translation>Gerade kein Anruf; wieder ab {back}.</translation>
    </message>
    <message>
        <source>Not called since</source>
        <translation>Nicht angerufen seit</translation>
    </message>
    <message>
        <source>Not called then, but for what was promised. Plan anew to keep these days free.</source>
        <translation>Dann kein Anruf, außer was versprochen wurde. Neu planen hält diese Tage frei.</translation>
    </message>
    <message>
        <source>Not held: {what}</source>
        <translation>Nicht geführt: {what}</translation>
    </message>
    <message>
        <source>Not reached yet, tries in the last 7 days: {tries}. Now is the time that was set for the next one.</source>
        <translation>Noch nicht erreicht, Versuche in den letzten 7 Tagen: {tries}. Jetzt ist die Zeit, die für den nächsten bestimmt war.</translation>
    </message>
    <message>
        <source>Not the right moment</source>
        <translation>Nicht der richtige Moment</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <source>Not the same is remembered. Every decision is one step of undo.</source>
        <translation>„Nicht derselbe“ wird gemerkt. Jede Entscheidung ist ein Schritt zurück.</translation>
    </message>
    <message>
        <source>Not the same: {first} and {second}</source>
        <translation>Nicht derselbe: {first} und {second}</translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Not tried yet; planned for {day}.</source>
        <translation>Noch nicht versucht; geplant für {day}.</translation>
    </message>
    <message>
        <source>Not tried, and no call planned.</source>
        <translation>Nicht versucht, und kein Anruf geplant.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note it in their words.</source>
        <comment>guide</comment>
        <translation>In ihren Worten notieren.</translation>
    </message>
    <message>
        <source>Note of a call to {name} corrected</source>
        <translation>Notiz eines Anrufs bei {name} berichtigt</translation>
    </message>
    <message>
        <source>Noted for {name}: something of value.</source>
        <translation>Für {name} vermerkt: etwas Gutes getan.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>Notizen von Anrufen</translation>
    </message>
    <message>
        <source>Nothing but “{name}” stands in the row: a heading, or a customer without a number.</source>
        <translation>In der Zeile steht nur „{name}“: eine Überschrift oder ein Kunde ohne Nummer.</translation>
    </message>
    <message>
        <source>Nothing can be undone beyond the erasing of a customer or of old notes. Restore a backup if need be.</source>
        <translation>Hinter das Löschen eines Kunden oder alter Notizen führt kein Rückgängig zurück. Spielen Sie nötigenfalls eine Sicherung ein.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <source>Nothing in {file} can be read. Restore a backup.</source>
        <translation>In {file} ist nichts lesbar. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Nothing is changed until you apply it.</source>
        <translation>Nichts ändert sich, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Rejected rows go to a workbook with the reason. The whole import is one undo.</source>
        <translation>Noch ist nichts geändert. Abgelehnte Zeilen kommen mit dem Grund in eine Tabelle. Die ganze Einfuhr ist ein Schritt zurück.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The whole sheet is one undo.</source>
        <translation>Noch ist nichts erfasst. Das ganze Blatt ist ein Schritt zurück.</translation>
    </message>
    <message>
        <source>Nothing is to be wiped: notes and attempts are kept for ever. Choose the years first.</source>
        <translation>Nichts ist zu tilgen: Notizen und Versuche werden für immer aufbewahrt. Wählen Sie zuerst die Jahre.</translation>
    </message>
    <message>
        <source>Nothing is too old.</source>
        <translation>Nichts ist zu alt.</translation>
    </message>
    <message>
        <source>Nothing is wiped by itself: the rules say what is too old, and you say when it goes.</source>
        <translation>Nichts wird von selbst getilgt: Die Regeln sagen, was zu alt ist, und Sie sagen, wann es geht.</translation>
    </message>
    <message>
        <source>Nothing more until {time}</source>
        <translation>Nichts mehr bis {time}</translation>
    </message>
    <message>
        <source>Nothing stops calls to {name}.</source>
        <translation>Nichts sperrt Anrufe bei {name}.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision there any more. Refresh the list.</source>
        <translation>Dort wartet keine Entscheidung mehr. Die Liste neu laden.</translation>
    </message>
    <message>
        <source>Nothing was changed since then.</source>
        <translation>Seitdem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was due yet</source>
        <translation>Noch war nichts fällig</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Nothing: notes and attempts are kept for ever.</source>
        <translation>Nichts: Notizen und Versuche werden für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>Noticed in rows that are taken</source>
        <translation>In übernommenen Zeilen bemerkt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now its orders</source>
        <translation>Jetzt die Aufträge</translation>
    </message>
    <message>
        <source>Now: coverage and plan of this programme; pick-up, attention and scores of the last 12 months.</source>
        <translation>Jetzt: Abdeckung und Plan dieses Programms; Erreichbarkeit, Aufmerksamkeit und Noten der letzten 12 Monate.</translation>
    </message>
    <message>
        <source>Now: {present}.</source>
        <translation>Jetzt: {present}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of {name} changed to {number}</source>
        <translation>Nummer von {name} in {number} geändert</translation>
    </message>
    <message>
        <source>Number to be found</source>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>Number to mend</source>
        <translation>Nummer zu berichtigen</translation>
    </message>
    <message>
        <source>Number {number} added at {name}</source>
        <translation>Nummer {number} bei {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Number {number} taken off {name}</source>
        <translation>Nummer {number} bei {name} entfernt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Numbers are dialled by</source>
        <translation>Nummern werden gewählt über</translation>
    </message>
    <message>
        <source>Numbers are dialled by {scheme} from now on.</source>
        <translation>Nummern werden ab jetzt über {scheme} gewählt.</translation>
    </message>
    <message>
        <source>Numbers are not dialled by {scheme}. Use one of: {known}.</source>
        <translation>Nummern werden nicht mit {scheme} gewählt. Möglich: {known}.</translation>
    </message>
    <message>
        <source>Numbers of this file that must not be called: {count}. They are taken over and not called.</source>
        <translation>Gesperrte Nummern in dieser Datei: {count}. Sie werden übernommen und nicht angerufen.</translation>
    </message>
    <message>
        <source>Numbers that a spreadsheet has cut short: {count}, the first in row {row} ({value}). They cannot be dialled; get them anew.</source>
        <translation>Von einer Tabelle gekürzte Nummern: {count}, die erste in Zeile {row} ({value}). Sie lassen sich nicht wählen; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>Numbers that had lost their leading zero and got it back: {count}, the first in row {row} ({value}).</source>
        <translation>Nummern, die ihre führende Null verloren hatten und sie zurückbekamen: {count}, die erste in Zeile {row} ({value}).</translation>
    </message>
    <message>
        <source>Of &lt;b&gt;{few}&lt;/b&gt; of {all} we know less than a quarter of what helps.</source>
        <translation>Von &lt;b&gt;{few}&lt;/b&gt; von {all} kennen wir weniger als ein Viertel dessen, was hilft.</translation>
    </message>
    <message>
        <source>Of everybody we know at least a quarter of what helps.</source>
        <translation>Von allen wissen wir mindestens ein Viertel dessen, was hilft.</translation>
    </message>
    <message>
        <source>Offer</source>
        <comment>guide</comment>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Offer help</source>
        <comment>guide</comment>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>Offered on the Today page</source>
        <translation>Auf der Seite Heute angeboten</translation>
    </message>
    <message>
        <source>Old notes and attempts wiped</source>
        <translation>Alte Notizen und Versuche getilgt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>On the fringe with {points} points, last spoke {ago} ago. A small buyer is a customer too.</source>
        <translation>Am Rand mit {points} Punkten, das letzte Gespräch liegt {ago} zurück. Auch ein kleiner Käufer ist ein Kunde.</translation>
    </message>
    <message>
        <source>On the fringe with {points} points, never spoken to. A small buyer is a customer too.</source>
        <translation>Am Rand mit {points} Punkten, noch nie gesprochen. Auch ein kleiner Käufer ist ein Kunde.</translation>
    </message>
    <message>
        <source>On the fringe, but others come before it in today's fringe share.</source>
        <translation>Am Rand, aber andere kommen im heutigen Anteil davor.</translation>
    </message>
    <message>
        <source>Once removed they are gone, and cannot be put back.</source>
        <translation>Einmal entfernt, sind sie weg und können nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>One file holds everything; take another or try the sample</source>
        <translation>Eine Datei enthält alles; nehmen Sie eine andere oder das Beispiel</translation>
    </message>
    <message>
        <source>One key each on the Today page. Who was reached and what follows decide, never the label.</source>
        <translation>Je eine Taste auf der Seite Heute. Es entscheidet, wer erreicht wurde und was folgt, nie die Bezeichnung.</translation>
    </message>
    <message>
        <source>One outcome must stay that means: we spoke, next by the programme.</source>
        <translation>Ein Ergebnis muss bleiben, das heißt: gesprochen, weiter nach Programm.</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Zuerst eine Frage</translation>
    </message>
    <message>
        <source>One small thing, without pressure.</source>
        <comment>guide</comment>
        <translation>Etwas Kleines, ohne Druck.</translation>
    </message>
    <message>
        <source>One step on each line: a heading, a colon, the words. These places are filled with the customer's data: {places}.</source>
        <translation>Ein Schritt je Zeile: Überschrift, Doppelpunkt, Worte. Diese Stellen werden mit den Daten des Kunden gefüllt: {places}.</translation>
    </message>
    <message>
        <source>Only for the segment</source>
        <translation>Nur für die Branche</translation>
    </message>
    <message>
        <source>Only one order; the shop's average is every {usual}, silent for {silent} ({ratio} ×).</source>
        <translation>Nur ein Auftrag; im Schnitt des Geschäfts alle {usual}, still seit {silent} ({ratio} ×).</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. Others hold rows too: {others}. Import them one by one.</source>
        <translation>Nur das Blatt „{sheet}“ wurde gelesen. Auch andere enthalten Zeilen: {others}. Sie einzeln importieren.</translation>
    </message>
    <message>
        <source>Only {placed} of {called} calls find room until {last}. Choose a later end or a smaller sample; nothing was changed.</source>
        <translation>Nur {placed} von {called} Anrufen finden bis {last} Platz. Wählen Sie ein späteres Ende oder eine kleinere Stichprobe; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open again from {first} to {last}</source>
        <translation>Wieder offen vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Open again {span}.</source>
        <translation>{span} wieder offen.</translation>
    </message>
    <message>
        <source>Open another company file</source>
        <translation>Andere Firmendatei öffnen</translation>
    </message>
    <message>
        <source>Open another company file…</source>
        <translation>Andere Firmendatei öffnen…</translation>
    </message>
    <message>
        <source>Open on the Customers page</source>
        <translation>Auf der Kundenseite öffnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Beispielfirma öffnen</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Order {amount}</source>
        <translation>Auftrag {amount}</translation>
    </message>
    <message>
        <source>Order {order} belongs to customer {customer} already (row {row}).</source>
        <translation>Auftrag {order} gehört schon zu Kunde {customer} (Zeile {row}).</translation>
    </message>
    <message>
        <source>Order {reference} was cancelled</source>
        <translation>Auftrag {reference} wurde storniert</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Ordered again this month</source>
        <translation>In diesem Monat wieder bestellt</translation>
    </message>
    <message>
        <source>Ordered on two days only, by that every {usual}, silent for {silent} ({ratio} ×).</source>
        <translation>Nur an zwei Tagen bestellt, danach alle {usual}, still seit {silent} ({ratio} ×).</translation>
    </message>
    <message>
        <source>Ordered on {day}, {ago} ago, and nobody has asked since whether all is well.</source>
        <translation>Bestellt am {day}, das liegt {ago} zurück, und niemand hat seither gefragt, ob alles gut ist.</translation>
    </message>
    <message>
        <source>Ordered since, of the control group</source>
        <translation>Seither bestellt, von der Kontrollgruppe</translation>
    </message>
    <message>
        <source>Ordered since, of those to be called</source>
        <translation>Seither bestellt, von den Anzurufenden</translation>
    </message>
    <message>
        <source>Ordered {when}</source>
        <translation>Bestellt {when}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Orders in several currencies: {currencies}. Each keeps its own; nothing is converted and nothing added across them. A customer is counted in the currency of most of its orders of the last 12 months, and ranked among those of the same currency.</source>
        <translation>Bestellungen in mehreren Währungen: {currencies}. Jede behält ihre; nichts wird umgerechnet und nichts über Währungen hinweg addiert. Ein Kunde zählt in der Währung der meisten seiner Bestellungen der letzten 12 Monate und wird unter denen mit derselben Währung eingereiht.</translation>
    </message>
    <message>
        <source>Orders in the 12 months before today</source>
        <translation>Aufträge der 12 Monate vor heute</translation>
    </message>
    <message>
        <source>Orders of days still to come: {count}, the first in row {row} ({day}). They count from their day on.</source>
        <translation>Bestellungen von Tagen, die erst noch kommen: {count}, die erste in Zeile {row} ({day}). Sie zählen von ihrem Tag an.</translation>
    </message>
    <message>
        <source>Orders whose amount is not that of their head or lines: {count}. Can be mended.</source>
        <translation>Bestellungen, deren Betrag nicht der von Kopf oder Zeilen ist: {count}. Lässt sich richten.</translation>
    </message>
    <message>
        <source>Orders, 12 months</source>
        <translation>Aufträge, 12 Monate</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome changed: {label}</source>
        <translation>Ergebnis geändert: {label}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Overbooked by what is promised or pinned</source>
        <translation>Überbucht durch Versprochenes oder Festgelegtes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pairs of customers who may be the same, the most likely first, with what speaks for and against.</source>
        <translation>Kundenpaare, die derselbe sein könnten, die wahrscheinlichsten zuerst, mit dem, was dafür und dagegen spricht.</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Landesteil</translation>
    </message>
    <message>
        <source>Part-time, in per cent</source>
        <translation>Teilzeit, in Prozent</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password of the backup {file}</source>
        <translation>Passwort der Sicherung {file}</translation>
    </message>
    <message>
        <source>Password of the backups</source>
        <translation>Passwort der Sicherungen</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Passwort…</translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation>Pausiert bis {until}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and numbers</source>
        <translation>Personen und Nummern</translation>
    </message>
    <message>
        <source>People and numbers of {name}</source>
        <translation>Personen und Nummern von {name}</translation>
    </message>
    <message>
        <source>People and numbers…</source>
        <translation>Personen und Nummern…</translation>
    </message>
    <message>
        <source>Person to ask for at {name}</source>
        <translation>Ansprechpartner bei {name}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Pilot call</source>
        <comment>guide</comment>
        <translation>Pilotanruf</translation>
    </message>
    <message>
        <source>Pilot ended: {name}</source>
        <translation>Probe beendet: {name}</translation>
    </message>
    <message>
        <source>Pilot started: {name}</source>
        <translation>Probe begonnen: {name}</translation>
    </message>
    <message>
        <source>Pilot {name} ended.</source>
        <translation>Probe {name} beendet.</translation>
    </message>
    <message>
        <source>Pilot {name}: control group</source>
        <translation>Probe {name}: Kontrollgruppe</translation>
    </message>
    <message>
        <source>Pilot {name}: to be called</source>
        <translation>Probe {name}: anzurufen</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Anruf planen</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Plan anew shows first what would be added, moved and removed, and what does not fit with its reason. Nothing is changed before Apply.</source>
        <translation>Neu planen zeigt zuerst, was hinzukäme, verschoben und entfernt würde, und was mit welchem Grund nicht passt. Vor Anwenden ändert sich nichts.</translation>
    </message>
    <message>
        <source>Plan applied: {added} added, {moved} moved, {removed} removed</source>
        <translation>Plan angewendet: {added} hinzugefügt, {moved} verschoben, {removed} entfernt</translation>
    </message>
    <message>
        <source>Plan applied: {added} added, {moved} moved, {removed} removed.</source>
        <translation>Plan angewendet: {added} hinzugefügt, {moved} verschoben, {removed} entfernt.</translation>
    </message>
    <message>
        <source>Plan calls</source>
        <translation>Anrufe planen</translation>
    </message>
    <message numerus="yes">
        <source>Plan calls for %Ln customers</source>
        <translation><numerusform>Anruf für %Ln Kunden planen</numerusform><numerusform>Anrufe für %Ln Kunden planen</numerusform></translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Das Jahr planen</translation>
    </message>
    <message>
        <source>Plan the year: everybody gets a call, the large ones more often.</source>
        <translation>Planen Sie das Jahr: jeder bekommt einen Anruf, die Großen öfter.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned and promised calls go to the other caller; for good, customers and promises too. Plan anew afterwards where the days grow too full.</source>
        <translation>Geplante und zugesagte Anrufe gehen an die andere Person; für immer auch Kunden und Zusagen. Danach neu planen, wo die Tage zu voll werden.</translation>
    </message>
    <message>
        <source>Planned by hand.</source>
        <translation>Von Hand geplant.</translation>
    </message>
    <message>
        <source>Planned calls held</source>
        <translation>Geplante Anrufe geführt</translation>
    </message>
    <message>
        <source>Planned calls that count as held without a conversation: {count}. Look at their history.</source>
        <translation>Geplante Anrufe, die ohne Gespräch als geführt gelten: {count}. Sehen Sie sich ihren Verlauf an.</translation>
    </message>
    <message>
        <source>Planned calls that were closed by two conversations: {count}. Look at their history.</source>
        <translation>Geplante Anrufe, die von zwei Gesprächen erledigt wurden: {count}. Sehen Sie sich ihren Verlauf an.</translation>
    </message>
    <message>
        <source>Planned for today, the first conversation. Every {interval} by the programme.</source>
        <translation>Für heute geplant, das erste Gespräch. Alle {interval} nach Programm.</translation>
    </message>
    <message>
        <source>Planned for today. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation>Für heute geplant. Alle {interval} nach Programm, das letzte Gespräch liegt {ago} zurück.</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>Geplant für {day}.</translation>
    </message>
    <message>
        <source>Planned {late} ago and never spoken to yet. Every {interval} by the programme.</source>
        <translation>Geplant, das liegt {late} zurück, und noch nie gesprochen. Alle {interval} nach Programm.</translation>
    </message>
    <message>
        <source>Planned {late} ago and not spoken since. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation>Geplant, das liegt {late} zurück, und seither nicht gesprochen. Alle {interval} nach Programm, das letzte Gespräch liegt {ago} zurück.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung läuft</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planung läuft…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points are a weak guide: their top fifth holds 40 % of those who grow. Asked potential outranks them.</source>
        <translation>Punkte sind ein schwacher Hinweis: ihr bestes Fünftel enthält 40 % derer, die wachsen. Erfragtes Potenzial geht vor.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Potential</source>
        <comment>guide</comment>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Potential is low, medium or high, not {potential}.</source>
        <translation>Potenzial ist low, medium oder high, nicht {potential}.</translation>
    </message>
    <message>
        <source>Potential never asked</source>
        <translation>Potenzial nie erfragt</translation>
    </message>
    <message>
        <source>Potential noted.</source>
        <translation>Potenzial vermerkt.</translation>
    </message>
    <message>
        <source>Potential of {name}: {potential}</source>
        <translation>Potenzial von {name}: {potential}</translation>
    </message>
    <message>
        <source>Potential, {word}</source>
        <translation>Potenzial, {word}</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Vorschau der Einfuhr</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print today's call sheet</source>
        <translation>Anrufliste von heute drucken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private people there are planned and called only when their consent is recorded.</source>
        <translation>Privatpersonen dort werden nur mit vermerkter Einwilligung geplant und angerufen.</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programme {name}</source>
        <translation>Programm {name}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>Promise kept: {name}</source>
        <translation>Versprechen gehalten: {name}</translation>
    </message>
    <message>
        <source>Promise kept: {text}</source>
        <translation>Versprechen gehalten: {text}</translation>
    </message>
    <message>
        <source>Promise to {name}</source>
        <translation>Versprechen an {name}</translation>
    </message>
    <message>
        <source>Promise to {name} changed: {text}</source>
        <translation>Versprechen an {name} geändert: {text}</translation>
    </message>
    <message>
        <source>Promise to {name} dropped: {text}</source>
        <translation>Versprechen an {name} fallen gelassen: {text}</translation>
    </message>
    <message>
        <source>Promise: {text}</source>
        <translation>Versprechen: {text}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Promised for now</source>
        <translation>Jetzt versprochen</translation>
    </message>
    <message>
        <source>Promised for now: {names}.</source>
        <translation>Jetzt versprochen: {names}.</translation>
    </message>
    <message>
        <source>Promised for {at}, and never before that time.</source>
        <translation>Versprochen für {at}, und nie vor dieser Zeit.</translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation>Versprochen für {day}</translation>
    </message>
    <message>
        <source>Promised for {when}.</source>
        <translation>Versprochen für {when}.</translation>
    </message>
    <message>
        <source>Promised or set for {at}, and never before that time.</source>
        <translation>Versprochen oder bestimmt für {at}, und nie vor dieser Zeit.</translation>
    </message>
    <message>
        <source>Promised, and first in the queue at that time.</source>
        <translation>Versprochen, und zu dieser Zeit zuerst an der Reihe.</translation>
    </message>
    <message>
        <source>Promised, but {there} there is outside their calling hours: it comes up on {opens} here.</source>
        <translation>Versprochen, aber {there} dort liegt außerhalb ihrer Anrufzeiten: Der Rückruf kommt {opens} hiesiger Zeit an die Reihe.</translation>
    </message>
    <message>
        <source>Promises and the one call a year come first, then the most urgent. What finds no place stays late. Nothing is changed until you apply it.</source>
        <translation>Versprochenes und der eine Anruf im Jahr kommen zuerst, dann das Dringendste. Was keinen Platz findet, bleibt überfällig. Vor dem Anwenden ändert sich nichts.</translation>
    </message>
    <message>
        <source>Proof of consent</source>
        <translation>Nachweis der Einwilligung</translation>
    </message>
    <message>
        <source>Proof of consent…</source>
        <translation>Einwilligungen…</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Put aside until {at}.</source>
        <translation>Beiseitegelegt bis {at}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put on the next day with room by hand.</source>
        <translation>Von Hand auf den nächsten Tag mit Platz gelegt.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Diese Sicherung zurückholen?</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question changed: {text}</source>
        <translation>Frage geändert: {text}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Queue of the day</source>
        <translation>Liste des Tages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rates are numbers. Nothing was changed.</source>
        <translation>Sätze sind Zahlen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Rates changed.</source>
        <translation>Sätze geändert.</translation>
    </message>
    <message>
        <source>Re-plan preview</source>
        <translation>Vorschau der Neuplanung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reached so far: {reached}. That is too few to say anything.</source>
        <translation>Bisher erreicht: {reached}. Das ist zu wenig, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Reached {part} of {whole}</source>
        <translation>{part} von {whole} erreicht</translation>
    </message>
    <message>
        <source>Reached, of those tried</source>
        <translation>Erreicht, von den Versuchten</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen läuft</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose the file again, or another one.</source>
        <translation>Das Lesen wurde abgebrochen. Wählen Sie die Datei noch einmal oder eine andere.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Ready but for the hour where these customers are</source>
        <translation>Bereit, nur nicht zu dieser Stunde am Ort dieser Kunden</translation>
    </message>
    <message>
        <source>Ready for a next step, of those reached</source>
        <translation>Bereit zum nächsten Schritt, von den Erreichten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Receptive, of those reached</source>
        <translation>Aufgeschlossen, von den Erreichten</translation>
    </message>
    <message>
        <source>Recognised by name and content. Change what is wrong, the preview follows.</source>
        <translation>An Namen und Inhalt erkannt. Ändern Sie, was nicht stimmt, die Vorschau folgt.</translation>
    </message>
    <message>
        <source>Recommend us</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Recommendation score &lt;b&gt;{score}&lt;/b&gt; from {count} answers{few}.</source>
        <translation>Empfehlungswert &lt;b&gt;{score}&lt;/b&gt; aus {count} Antworten{few}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Einwilligung vermerken</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Einwilligung vermerken…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Remembered: {first} and {second} are not the same.</source>
        <translation>Gemerkt: {first} und {second} sind nicht derselbe.</translation>
    </message>
    <message>
        <source>Remind of callbacks, also when another window is in front</source>
        <translation>An Rückrufe erinnern, auch wenn ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copies without a password…</source>
        <translation><numerusform>%Ln Kopie ohne Passwort entfernen …</numerusform><numerusform>%Ln Kopien ohne Passwort entfernen …</numerusform></translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation>Passwort entfernen…</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Replacing costs so many times keeping</source>
        <translation>Ersetzen kostet so viel Mal Halten</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Neue Versuche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln fringe calls a day.</source>
        <translation><numerusform>Platz für %Ln Anruf vom Rand am Tag.</numerusform><numerusform>Platz für %Ln Anrufe vom Rand am Tag.</numerusform></translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {number}: {verdict}</source>
        <translation>Zeile {number}: {verdict}</translation>
    </message>
    <message>
        <source>Row {row} has the same customer number but another name: “{name}”.</source>
        <translation>Zeile {row} hat dieselbe Kundennummer, aber einen anderen Namen: „{name}“.</translation>
    </message>
    <message>
        <source>Row {row}: {remark}</source>
        <translation>Zeile {row}: {remark}</translation>
    </message>
    <message>
        <source>Rows of {table} that are neither open nor closed: {count}. Can be mended.</source>
        <translation>Zeilen von {table}, die weder offen noch erledigt sind: {count}. Lässt sich richten.</translation>
    </message>
    <message>
        <source>Rows of {table} with figures that cannot be: {count}. Restore a backup.</source>
        <translation>Zeilen von {table} mit unmöglichen Zahlen: {count}. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Rows of {table} with the {other} of another customer: {count}. Can be mended.</source>
        <translation>Zeilen von {table} mit {other} eines anderen Kunden: {count}. Lässt sich richten.</translation>
    </message>
    <message>
        <source>Rows with a cell too many that were mended: {count}, the first in row {row}.</source>
        <translation>Geheilte Zeilen mit einer Zelle zu viel: {count}, die erste in Zeile {row}.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Same: keep the left one</source>
        <translation>Derselbe: den linken behalten</translation>
    </message>
    <message>
        <source>Same: keep the right one</source>
        <translation>Derselbe: den rechten behalten</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Sample company made</source>
        <translation>Beispielfirma gemacht</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern, weiter</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Zusammenfassung speichern…</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Lesbares sichern</translation>
    </message>
    <message>
        <source>Save what is readable…</source>
        <translation>Lesbares sichern…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Say how the consent was given: on the phone, on a form, by e-mail.</source>
        <translation>Sagen Sie, wie die Einwilligung gegeben wurde: am Telefon, auf einem Formular, per E-Mail.</translation>
    </message>
    <message>
        <source>Say what happens with the answer.</source>
        <comment>guide</comment>
        <translation>Sagen, was mit der Antwort geschieht.</translation>
    </message>
    <message>
        <source>Say who asked for calls again, and how. The reason stays in the history.</source>
        <translation>Sagen Sie, wer wieder um Anrufe bat und wie. Der Grund bleibt in der Historie.</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>guide</comment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Screening list…</source>
        <translation>Sperrliste…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search customers, phones, notes…</source>
        <translation>Kunden, Nummern, Notizen suchen…</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweite Nummer</translation>
    </message>
    <message>
        <source>Second street line</source>
        <translation>Zweite Straßenzeile</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort setzen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Several columns are called “{title}” ({columns}); column {used} is used.</source>
        <translation>Mehrere Spalten heißen „{title}“ ({columns}); Spalte {used} wird genommen.</translation>
    </message>
    <message>
        <source>Several customers are called {customer}. Use one of the references {known}.</source>
        <translation>Mehrere Kunden heißen {customer}. Nehmen Sie eine der Nummern {known}.</translation>
    </message>
    <message>
        <source>Several years stand side by side; the yearly value is taken from “{title}”.</source>
        <translation>Mehrere Jahre stehen nebeneinander; der Jahreswert ist aus „{title}“.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of each day kept for the fringe, in per cent</source>
        <translation>Anteil jedes Tages für den Rand, in Prozent</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>Anteil am Wert</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Shout loudest</source>
        <translation>Am lautesten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Silent and lapsed: what they ordered in the 12 months before their silence. Never called: what they ordered in the last 12 months. A customer may stand in two lines.</source>
        <translation>Still und abgesprungen: was sie in den 12 Monaten vor ihrer Stille bestellten. Nie gesprochen: was sie in den letzten 12 Monaten bestellten. Ein Kunde kann in zwei Zeilen stehen.</translation>
    </message>
    <message>
        <source>Silent customers</source>
        <translation>Stille Kunden</translation>
    </message>
    <message>
        <source>Silent now</source>
        <translation>Jetzt still</translation>
    </message>
    <message>
        <source>Silent {what}</source>
        <translation>Still {what}</translation>
    </message>
    <message>
        <source>Sizes, attempts and days are whole numbers. Nothing was started.</source>
        <translation>Größe, Versuche und Tage sind ganze Zahlen. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation>Übergehen mit Grund</translation>
    </message>
    <message>
        <source>Skipped {name}: {reason}.</source>
        <translation>{name} übergangen: {reason}.</translation>
    </message>
    <message>
        <source>Sleeping-dog pilot</source>
        <translation>Probe bei schlafenden Kunden</translation>
    </message>
    <message>
        <source>Sleeping-dog pilot: {name}</source>
        <translation>Probe bei schlafenden Kunden: {name}</translation>
    </message>
    <message>
        <source>Small or rare buyers we have not spoken to in a year, most promising first</source>
        <translation>Kleine oder seltene Käufer, mit denen wir ein Jahr nicht sprachen, aussichtsreichste zuerst</translation>
    </message>
    <message>
        <source>Small or rare buyers whom nobody spoke to in a year. The points say how promising they are; each point has its reason.</source>
        <translation>Kleine oder seltene Käufer, mit denen ein Jahr niemand sprach. Die Punkte sagen, wie aussichtsreich sie sind; jeder Punkt hat seinen Grund.</translation>
    </message>
    <message>
        <source>Small, called and grown</source>
        <translation>Klein, angerufen und gewachsen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Some dates can only be day before month ({day_first}), others only month before day ({month_first}); those that could be either ({doubtful}) are rejected.</source>
        <translation>Einige Daten können nur Tag vor Monat sein ({day_first}), andere nur Monat vor Tag ({month_first}); die beides sein könnten ({doubtful}), werden abgelehnt.</translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Im Programm ging etwas schief</translation>
    </message>
    <message>
        <source>Something of value</source>
        <translation>Etwas Gutes</translation>
    </message>
    <message>
        <source>Space or D dials with the telephone program of this machine. W says why the call is due.</source>
        <translation>Leertaste oder D wählt mit dem Telefonprogramm dieses Rechners. W sagt, warum der Anruf fällig ist.</translation>
    </message>
    <message>
        <source>Speaks for us: answered {score} of 10 and sent {referrals} to us.</source>
        <translation>Spricht für uns: antwortete {score} von 10 und schickte uns {referrals}.</translation>
    </message>
    <message>
        <source>Speaks for us: answered {score} of 10.</source>
        <translation>Spricht für uns: antwortete {score} von 10.</translation>
    </message>
    <message>
        <source>Speaks for us: sent {referrals} to us.</source>
        <translation>Spricht für uns: schickte uns {referrals}.</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Spread what waits over the next days</source>
        <translation>Was wartet, auf die nächsten Tage verteilen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start a pilot</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay late</source>
        <translation>Bleiben überfällig</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {words}</source>
        <translation>Schritt {number} von {count}: {words}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Nicht mehr anrufen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Suppressed: {name}</source>
        <translation>Gesperrt: {name}</translation>
    </message>
    <message>
        <source>Suppressions of nobody: {count}. Look at the list of suppressions.</source>
        <translation>Sperren, die niemanden betreffen: {count}. Sehen Sie sich die Sperrliste an.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Survey call</source>
        <comment>guide</comment>
        <translation>Umfrageanruf</translation>
    </message>
    <message>
        <source>Survey in the call</source>
        <translation>Umfrage im Gespräch</translation>
    </message>
    <message>
        <source>TPS, CTPS, DNC…</source>
        <translation>Robinsonliste, TPS, DNC…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln changes</source>
        <translation><numerusform>%Ln Änderung zurücknehmen</numerusform><numerusform>%Ln Änderungen zurücknehmen</numerusform></translation>
    </message>
    <message>
        <source>Take leave back</source>
        <translation>Urlaub zurücknehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the number away</source>
        <translation>Nummer entfernen</translation>
    </message>
    <message>
        <source>Take this place off the list</source>
        <translation>Diesen Ort von der Liste nehmen</translation>
    </message>
    <message>
        <source>Taking the password off</source>
        <translation>Das Passwort wird entfernt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text and rows follow the size of the desktop's font.</source>
        <translation>Text und Zeilen folgen der Schriftgröße des Schreibtischs.</translation>
    </message>
    <message>
        <source>Thank</source>
        <comment>guide</comment>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>That call is not there any more.</source>
        <translation>Diesen Anruf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That is more than {days} days. Check the years.</source>
        <translation>Das sind mehr als {days} Tage. Die Jahre prüfen.</translation>
    </message>
    <message>
        <source>That is no number: no digit is in it.</source>
        <translation>Das ist keine Nummer: es ist keine Ziffer darin.</translation>
    </message>
    <message>
        <source>That is not its password. Try again.</source>
        <translation>Das ist nicht ihr Passwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is not the password of {file}, and nothing was changed. Try again; if you are sure of it, the file may be damaged: restore a backup.</source>
        <translation>Das ist nicht das Passwort von {file}, und nichts wurde geändert. Versuchen Sie es noch einmal; wenn Sie sicher sind, ist die Datei vielleicht beschädigt: Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>That is not the password of {file}. Nothing was changed; try again.</source>
        <translation>Das ist nicht das Kennwort von {file}. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is not the present password.</source>
        <translation>Das ist nicht das bisherige Passwort.</translation>
    </message>
    <message>
        <source>That is one and the same customer. Name two.</source>
        <translation>Das ist ein und derselbe Kunde. Nennen Sie zwei.</translation>
    </message>
    <message>
        <source>That leave is not booked any more.</source>
        <translation>Dieser Urlaub ist nicht mehr gebucht.</translation>
    </message>
    <message>
        <source>That number is not there any more.</source>
        <translation>Diese Nummer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That person is not there any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That planned call is not open any more. Refresh the list.</source>
        <translation>Dieser geplante Anruf ist nicht mehr offen. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>That promise does not exist any more. Refresh the card.</source>
        <translation>Dieses Versprechen gibt es nicht mehr. Laden Sie die Karte neu.</translation>
    </message>
    <message>
        <source>That question does not exist any more. Refresh the card.</source>
        <translation>Diese Frage gibt es nicht mehr. Die Karte neu laden.</translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>That time is not there any more.</source>
        <translation>Diese Zeit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The backup is back. The file as it was is kept as {file}.</source>
        <translation>Die Sicherung ist zurück. Die Datei, wie sie war, liegt als {file} daneben.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not put back ({detail}). Choose another.</source>
        <translation>Die Sicherung {file} ist beschädigt und wurde nicht zurückgeholt ({detail}). Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup: {held}.</source>
        <translation>Die Sicherung: {held}.</translation>
    </message>
    <message>
        <source>The change “{what}” of {at} does not fit what stands now. Do not undo beyond it; restore a backup.</source>
        <translation>Die Änderung „{what}“ vom {at} passt nicht zu dem, was jetzt dasteht. Nehmen Sie nichts darüber hinaus zurück; holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The column {column} of {table} is missing. Restore a backup.</source>
        <translation>Die Spalte {column} von {table} fehlt. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The columns are taken as you corrected them for an earlier file of this shape.</source>
        <translation>Die Spalten werden gelesen, wie Sie sie für eine frühere Datei dieser Form berichtigt haben.</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Die Einwilligung ist widerrufen.</translation>
    </message>
    <message>
        <source>The consent was given on {day}; it cannot be withdrawn before that.</source>
        <translation>Die Einwilligung wurde am {day} gegeben; vorher kann sie nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>The countries are saved.</source>
        <translation>Die Länder sind gespeichert.</translation>
    </message>
    <message>
        <source>The country {country} is not known. Use its two letters, like DE or GB.</source>
        <translation>Das Land {country} ist nicht bekannt. Nehmen Sie seine zwei Buchstaben, wie DE oder GB.</translation>
    </message>
    <message>
        <source>The customer is called on {weekdays} only, and {ideal} is none of these.</source>
        <translation>Der Kunde wird nur {weekdays} angerufen, und {ideal} ist kein solcher Tag.</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>Der Kunde ist gelöscht.</translation>
    </message>
    <message>
        <source>The customer is not active any more.</source>
        <translation>Der Kunde ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>The customer is not called on {day}: closed, or outside its calling days.</source>
        <translation>Der Kunde wird am {day} nicht angerufen: geschlossen oder außerhalb seiner Anruftage.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, under another name.</source>
        <translation>Die beschädigte Datei bleibt unter einem anderen Namen erhalten, wie sie ist.</translation>
    </message>
    <message>
        <source>The dates in “{column}”, {example} for one, can be read with the day or the month first.</source>
        <translation>Die Daten in „{column}“, etwa {example}, lassen sich mit dem Tag oder dem Monat zuerst lesen.</translation>
    </message>
    <message>
        <source>The dates in “{column}”, {example} for one, can be read with the day or the month first. Say which: --day-first or --month-first.</source>
        <translation>Die Daten in „{column}“, etwa {example}, lassen sich mit Tag oder Monat zuerst lesen. Sagen Sie, wie: --day-first oder --month-first.</translation>
    </message>
    <message>
        <source>The day at a glance</source>
        <translation>Der Tag auf einen Blick</translation>
    </message>
    <message>
        <source>The day at a glance ({key})</source>
        <translation>Der Tag auf einen Blick ({key})</translation>
    </message>
    <message>
        <source>The day at a glance, {day} {time}</source>
        <translation>Der Tag auf einen Blick, {day} {time}</translation>
    </message>
    <message>
        <source>The days nearer to {ideal} are full.</source>
        <translation>Die Tage näher an {ideal} sind voll.</translation>
    </message>
    <message>
        <source>The default hours hold again.</source>
        <translation>Die Vorgaben gelten wieder.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Die Platte ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The figure is saved.</source>
        <translation>Die Zahl ist gespeichert.</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it, under another name. Whoever must not be called stays stopped.</source>
        <translation>Die Datei, wie sie jetzt ist, bleibt unter anderem Namen daneben liegen. Wer nicht angerufen werden darf, bleibt gesperrt.</translation>
    </message>
    <message>
        <source>The file has a password now.</source>
        <translation>Die Datei hat jetzt ein Passwort.</translation>
    </message>
    <message>
        <source>The file has no password any more.</source>
        <translation>Die Datei hat kein Passwort mehr.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}.</source>
        <translation>Die Datei ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>The file names no country. States and postcodes are those of the United States; choose another country for the phones if that is wrong.</source>
        <translation>Die Datei nennt kein Land. Staaten und Postleitzahlen sind die der Vereinigten Staaten; wählen Sie für die Nummern ein anderes Land, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>The file names no country. The numbers are written as in the United States; choose another country for the phones if that is wrong.</source>
        <translation>Die Datei nennt kein Land. Die Nummern sind geschrieben wie in den Vereinigten Staaten; wählen Sie für die Nummern ein anderes Land, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>The file names no country. The postcodes are those of the United Kingdom; choose another country for the phones if that is wrong.</source>
        <translation>Die Datei nennt kein Land. Die Postleitzahlen sind die des Vereinigten Königreichs; wählen Sie für die Nummern ein anderes Land, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>The file reader could not be started. Close other programs, then try again.</source>
        <translation>Der Dateileser ließ sich nicht starten. Schließen Sie andere Programme und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>The file stays locked. Ctrl+O opens it, or another one.</source>
        <translation>Die Datei bleibt verschlossen. Strg+O öffnet sie oder eine andere.</translation>
    </message>
    <message>
        <source>The file was checked and is in order.</source>
        <translation>Die Datei wurde geprüft und ist in Ordnung.</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>Die Firma</translation>
    </message>
    <message>
        <source>The first one is asked for.</source>
        <translation>Nach der ersten wird gefragt.</translation>
    </message>
    <message>
        <source>The first one that may be dialled is dialled.</source>
        <translation>Die erste, die gewählt werden darf, wird gewählt.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation>Den Ordner {folder} gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The hours are saved.</source>
        <translation>Die Zeiten sind gespeichert.</translation>
    </message>
    <message>
        <source>The hours for everywhere else hold for all. Name a country for hours of private people only.</source>
        <translation>Die Zeiten für überall sonst gelten für alle. Nennen Sie ein Land für Zeiten nur von Privatpersonen.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key {key} belongs to {label}. Give that one another key first.</source>
        <translation>Die Taste {key} gehört zu {label}. Dort zuerst eine andere Taste vergeben.</translation>
    </message>
    <message>
        <source>The last backup could not be made. {why}</source>
        <translation>Die letzte Sicherung ist nicht gelungen. {why}</translation>
    </message>
    <message>
        <source>The list cannot be sorted by {name}. Known: {known}.</source>
        <translation>Die Liste lässt sich nicht nach {name} sortieren. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>The loudest</source>
        <translation>Die Lautesten</translation>
    </message>
    <message>
        <source>The name is saved.</source>
        <translation>Der Name ist gespeichert.</translation>
    </message>
    <message>
        <source>The name that stands in the window.</source>
        <translation>Der Name, der im Fenster steht.</translation>
    </message>
    <message>
        <source>The newest good backup is of {moment}: {held}.</source>
        <translation>Die neueste gute Sicherung ist von {moment}: {held}.</translation>
    </message>
    <message>
        <source>The next call by the programme.</source>
        <translation>Der nächste Anruf nach Programm.</translation>
    </message>
    <message>
        <source>The next call is planned for {day}, in {left}.</source>
        <translation>Der nächste Anruf ist für {day} geplant, bis dahin {left}.</translation>
    </message>
    <message>
        <source>The next try is set for {at}.</source>
        <translation>Der nächste Versuch ist für {at} bestimmt.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Die Notiz ist geändert.</translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters. Shorten it; nothing was saved.</source>
        <translation>Die Notiz ist länger als {longest} Zeichen. Kürzen Sie sie; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The number in “{column}” is a date in the file ({value}): a spreadsheet may have made it of another number.</source>
        <translation>Die Nummer in „{column}“ ist in der Datei ein Datum ({value}): Eine Tabelle hat es vielleicht aus einer anderen Nummer gemacht.</translation>
    </message>
    <message>
        <source>The number stands on the list of numbers to mend.</source>
        <translation>Die Nummer steht auf der Liste der zu klärenden Nummern.</translation>
    </message>
    <message>
        <source>The one call of the year.</source>
        <translation>Der eine Anruf des Jahres.</translation>
    </message>
    <message>
        <source>The one you keep has its name and reference; orders, calls, promises and bans of both stay.</source>
        <translation>Der behaltene hat seinen Namen und seine Kundennummer; Bestellungen, Anrufe, Zusagen und Sperren beider bleiben.</translation>
    </message>
    <message>
        <source>The person to ask for is changed.</source>
        <translation>Der Ansprechpartner ist geändert.</translation>
    </message>
    <message>
        <source>The pilot {name} ended on {day}.</source>
        <translation>Die Probe {name} endete am {day}.</translation>
    </message>
    <message>
        <source>The plan fills their working days, never more than their calls a day. Plan anew after a change.</source>
        <translation>Der Plan füllt ihre Arbeitstage, nie mehr als ihre Anrufe am Tag. Planen Sie nach einer Änderung neu.</translation>
    </message>
    <message>
        <source>The plan stays as it is</source>
        <translation>Der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The promise is changed.</source>
        <translation>Das Versprechen ist geändert.</translation>
    </message>
    <message>
        <source>The promise is dropped.</source>
        <translation>Das Versprechen ist fallen gelassen.</translation>
    </message>
    <message>
        <source>The question is saved.</source>
        <translation>Die Frage ist gespeichert.</translation>
    </message>
    <message>
        <source>The queue is in order: promised calls whose time has come, late ones by urgency, today's, after-sale calls, the daily fringe share, retries. Nothing comes before its time.</source>
        <translation>Die Reihenfolge: versprochene Anrufe, deren Zeit da ist, überfällige nach Dringlichkeit, die von heute, nach einem Kauf, der tägliche Anteil vom Rand, neue Versuche. Nichts kommt vor seiner Zeit.</translation>
    </message>
    <message>
        <source>The rest of this week</source>
        <translation>Der Rest dieser Woche</translation>
    </message>
    <message>
        <source>The row belongs to another table on this sheet, whose titles stand in row {head}. Import that one by itself: say which row has the titles.</source>
        <translation>Die Zeile gehört zu einer anderen Tabelle auf diesem Blatt, deren Überschriften in Zeile {head} stehen. Diese eigens importieren: angeben, welche Zeile die Überschriften hat.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns, and it cannot be told which belong together.</source>
        <translation>Die Zeile hat mehr Zellen als Spalten, und es ist nicht zu erkennen, welche zusammengehören.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>Die Zeile hat kein Datum.</translation>
    </message>
    <message>
        <source>The row has no name in “{column}”; what else is known stands in for it.</source>
        <translation>Die Zeile hat keinen Namen in „{column}“; was sonst bekannt ist, steht dafür.</translation>
    </message>
    <message>
        <source>The row has no order number.</source>
        <translation>Die Zeile hat keine Auftragsnummer.</translation>
    </message>
    <message>
        <source>The row has no phone number, customer number or name.</source>
        <translation>Die Zeile hat keine Telefonnummer, Kundennummer und keinen Namen.</translation>
    </message>
    <message>
        <source>The row is a ruled line.</source>
        <translation>Die Zeile ist ein Trennstrich.</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>Die Zeile nennt keinen Kunden.</translation>
    </message>
    <message>
        <source>The row names no customer: no number, name, phone or e-mail.</source>
        <translation>Die Zeile nennt keinen Kunden: keine Nummer, kein Name, Telefon oder E-Mail.</translation>
    </message>
    <message>
        <source>The row repeats the titles.</source>
        <translation>Die Zeile wiederholt die Spaltentitel.</translation>
    </message>
    <message>
        <source>The row stands apart with one cell only: a remark or a heading and no customer.</source>
        <translation>Die Zeile steht abgesetzt und hat nur eine Zelle: eine Bemerkung oder Überschrift, kein Kunde.</translation>
    </message>
    <message>
        <source>The rows appear when the whole file is read.</source>
        <translation>Die Zeilen erscheinen, wenn die ganze Datei gelesen ist.</translation>
    </message>
    <message>
        <source>The rule is saved. Nothing is wiped yet.</source>
        <translation>Die Regel ist gespeichert. Getilgt ist noch nichts.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The sample company shows all of it with invented customers, in a file of its own.</source>
        <translation>Die Beispielfirma zeigt das alles mit erfundenen Kunden, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The screening list {name} is {age} old. Load a new one: after {days} it must not be relied on.</source>
        <translation>Die Sperrliste {name} ist {age} alt. Laden Sie eine neue: nach {days} ist auf sie kein Verlass.</translation>
    </message>
    <message>
        <source>The server keeps the backups</source>
        <translation>Der Server sichert die Daten</translation>
    </message>
    <message>
        <source>The server refuses {server}: {detail}. Ask whoever looks after it.</source>
        <translation>Der Server lehnt {server} ab: {detail}. Fragen Sie, wer ihn betreut.</translation>
    </message>
    <message>
        <source>The shares {shares} do not fit: they must rise, lie between 0 and 1, and be one fewer than the tiers ({tiers}).</source>
        <translation>Die Anteile {shares} passen nicht: sie müssen steigen, zwischen 0 und 1 liegen und einer weniger sein als die Stufen ({tiers}).</translation>
    </message>
    <message>
        <source>The sheet is empty: there is nothing in it to import.</source>
        <translation>Das Blatt ist leer: es gibt nichts einzuführen.</translation>
    </message>
    <message>
        <source>The shelf is saved.</source>
        <translation>Die Angebote sind gespeichert.</translation>
    </message>
    <message>
        <source>The table {table} is missing. Restore a backup.</source>
        <translation>Die Tabelle {table} fehlt. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The text holds half a character, as programs leave behind that cut texts. Nothing was changed; type it anew.</source>
        <translation>Der Text enthält ein halbes Zeichen, wie es Programme hinterlassen, die Texte abschneiden. Nichts wurde geändert; tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. Shorten it; nothing was saved.</source>
        <translation>Der Text ist länger als {longest} Zeichen. Kürzen Sie ihn; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The thresholds must fall and be one fewer than the tiers ({tiers}).</source>
        <translation>Die Schwellen müssen fallen und eine weniger sein als die Stufen ({tiers}).</translation>
    </message>
    <message>
        <source>The tier follows the rule again.</source>
        <translation>Die Stufe folgt wieder der Regel.</translation>
    </message>
    <message>
        <source>The time from {first} to {last} runs backwards, or is a year or more. Change one of the days.</source>
        <translation>Die Zeit von {first} bis {last} läuft rückwärts oder ist ein Jahr oder länger. Ändern Sie einen der Tage.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was changed; type them again.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Nichts wurde geändert; geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The usual rhythm is not known yet.</source>
        <translation>Der übliche Takt ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The whole import is one step of undo. The same file twice changes nothing.</source>
        <translation>Die ganze Einfuhr ist ein Schritt zurück. Dieselbe Datei zweimal ändert nichts.</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The words and the way they were given are the proof. They can be exported at any time.</source>
        <translation>Der Wortlaut und wie er gegeben wurde sind der Nachweis. Er lässt sich jederzeit ausgeben.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>Ihre Zeiten</translation>
    </message>
    <message>
        <source>Then, {day}</source>
        <translation>Danach, {day}</translation>
    </message>
    <message>
        <source>There are {count} programmes at once, and one is right. Can be mended.</source>
        <translation>Es gibt {count} Programme zugleich, und eines ist richtig. Lässt sich richten.</translation>
    </message>
    <message>
        <source>There is a caller {name} already.</source>
        <translation>Es gibt schon einen Anrufer {name}.</translation>
    </message>
    <message>
        <source>There is a pilot {name} already. Choose another name.</source>
        <translation>Es gibt schon eine Probe {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no block of cells on the clipboard. Copy rows with their titles first.</source>
        <translation>In der Zwischenablage ist kein Block von Zellen. Kopieren Sie zuerst Zeilen mit ihren Titeln.</translation>
    </message>
    <message>
        <source>There is no caller {name}. Known: {known}.</source>
        <translation>Es gibt keinen Anrufer {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no caller. Add one, then plan.</source>
        <translation>Es gibt keinen Anrufer. Fügen Sie einen hinzu, dann planen Sie.</translation>
    </message>
    <message>
        <source>There is no column “{column}” for {field}. The columns are: {columns}.</source>
        <translation>Es gibt keine Spalte „{column}“ für {field}. Die Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>There is no customer {customer}. Use its reference, or search for it by name.</source>
        <translation>Es gibt keinen Kunden {customer}. Nehmen Sie seine Nummer, oder suchen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>Es gibt kein Feld {field}.</translation>
    </message>
    <message>
        <source>There is no figure {name}. Known: {known}.</source>
        <translation>Es gibt keine Zahl {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no filter {name}. Known: {known}.</source>
        <translation>Es gibt keinen Filter {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no good backup of this file.</source>
        <translation>Es gibt keine gute Sicherung dieser Datei.</translation>
    </message>
    <message>
        <source>There is no group {name}.</source>
        <translation>Es gibt keine Gruppe {name}.</translation>
    </message>
    <message>
        <source>There is no guide for {purpose}.</source>
        <translation>Es gibt keinen Leitfaden für {purpose}.</translation>
    </message>
    <message>
        <source>There is no list {name}. Known: {known}.</source>
        <translation>Es gibt keine Liste {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no number to dial. Find one and add it on the Customers page.</source>
        <translation>Es gibt keine Nummer zu wählen. Suchen Sie eine und tragen Sie sie auf der Seite Kunden ein.</translation>
    </message>
    <message>
        <source>There is no outcome {outcome}. Use one of: {known}.</source>
        <translation>Es gibt kein Ergebnis {outcome}. Nehmen Sie eines von: {known}.</translation>
    </message>
    <message>
        <source>There is no pilot {name}. Known: {known}.</source>
        <translation>Es gibt keine Probe {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no programme yet. Plan the year first.</source>
        <translation>Es gibt noch kein Programm. Planen Sie zuerst das Jahr.</translation>
    </message>
    <message>
        <source>There is no room for {file}. Free some space or choose another drive; nothing was left behind.</source>
        <translation>Für {file} ist kein Platz. Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>There is no row {row} that could hold the titles; the first {rows} rows were looked at.</source>
        <translation>Es gibt keine Zeile {row}, die die Titel enthalten könnte; die ersten {rows} Zeilen wurden angesehen.</translation>
    </message>
    <message>
        <source>There is no such day as “{text}”. Choose another.</source>
        <translation>Einen Tag „{text}“ gibt es nicht. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no tier {name}. Known: {known}.</source>
        <translation>Es gibt keine Stufe {name}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no usable number. Find a number first.</source>
        <translation>Es gibt keine brauchbare Nummer. Suchen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is no {table}, and one is needed. Restore a backup.</source>
        <translation>Es gibt keine Zeile in {table}, und eine wird gebraucht. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the new password. Name a file with --new-password-file.</source>
        <translation>Niemand kann nach dem neuen Passwort gefragt werden. Nennen Sie eine Datei mit --new-password-file.</translation>
    </message>
    <message>
        <source>There is nothing to put in the place of {place}. Known: {known}.</source>
        <translation>Für die Stelle {place} gibt es nichts einzusetzen. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>These are the first rows. Counting: %Ln rows so far.</source>
        <translation><numerusform>Das sind die ersten Zeilen. Bisher gezählt: %Ln Zeile.</numerusform><numerusform>Das sind die ersten Zeilen. Bisher gezählt: %Ln Zeilen.</numerusform></translation>
    </message>
    <message>
        <source>These are the first rows. The others are being read.</source>
        <translation>Das sind die ersten Zeilen. Die übrigen werden gelesen.</translation>
    </message>
    <message>
        <source>They also buy from…</source>
        <translation>Sie kaufen auch bei…</translation>
    </message>
    <message>
        <source>They and their numbers are not called any more.</source>
        <translation>Dieser Kunde und seine Nummern werden nicht mehr angerufen.</translation>
    </message>
    <message>
        <source>They are calling us. A talk now counts like a planned call.</source>
        <translation>Sie rufen uns an. Ein Gespräch zählt jetzt wie ein geplanter Anruf.</translation>
    </message>
    <message>
        <source>They are nobody's own; the next plan deals them out.</source>
        <translation>Sie gehören niemandem fest; der nächste Plan verteilt sie.</translation>
    </message>
    <message>
        <source>They are off the programme.</source>
        <translation>Sie sind aus dem Programm.</translation>
    </message>
    <message>
        <source>They are there no more</source>
        <translation>Ist nicht mehr dort</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>Sie baten darum</translation>
    </message>
    <message>
        <source>They come back to the fringe by themselves; planned calls stay.</source>
        <translation>Sie kommen von selbst auf die Randliste zurück; geplante Anrufe bleiben.</translation>
    </message>
    <message>
        <source>They leave the queue, the programme and the coverage. They can be made customers again at any time.</source>
        <translation>Sie verlassen Liste, Programm und Abdeckung. Sie können jederzeit wieder Kunden werden.</translation>
    </message>
    <message>
        <source>They may be called again.</source>
        <translation>Sie dürfen wieder angerufen werden.</translation>
    </message>
    <message>
        <source>They may be called then. Plan anew to use these days.</source>
        <translation>Sie dürfen dann angerufen werden. Neu planen nutzt diese Tage.</translation>
    </message>
    <message>
        <source>They named</source>
        <translation>Sie nannten</translation>
    </message>
    <message>
        <source>They named somebody to us…</source>
        <translation>Sie haben uns jemanden genannt…</translation>
    </message>
    <message>
        <source>Things of value</source>
        <translation>Dinge von Wert</translation>
    </message>
    <message>
        <source>Things to offer changed</source>
        <translation>Angebote geändert</translation>
    </message>
    <message>
        <source>This call is left out.</source>
        <translation>Dieser Anruf wird ausgelassen.</translation>
    </message>
    <message>
        <source>This call is not timed.</source>
        <translation>Dieses Gespräch wird nicht gemessen.</translation>
    </message>
    <message>
        <source>This cannot be imported so</source>
        <translation>So lässt sich das nicht einlesen</translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it. A backup is made first.</source>
        <translation>Das lässt sich nicht zurücknehmen, und was davor geschah auch nicht. Vorher wird gesichert.</translation>
    </message>
    <message>
        <source>This card is not in the queue of the day: there is nothing to put aside.</source>
        <translation>Diese Karte steht nicht in der Liste des Tages: Es gibt nichts zurückzulegen.</translation>
    </message>
    <message>
        <source>This file lies in a folder that {name} keeps in step. Open it on one machine at a time, and better move it to a folder of this machine.</source>
        <translation>Diese Datei liegt in einem Ordner, den {name} abgleicht. Öffnen Sie sie immer nur auf einem Rechner, und legen Sie sie besser in einen Ordner dieses Rechners.</translation>
    </message>
    <message>
        <source>This file lies on a network drive ({name}). Open it on one machine at a time; backups go to this machine.</source>
        <translation>Diese Datei liegt auf einem Netzlaufwerk ({name}). Öffnen Sie sie immer nur auf einem Rechner; Sicherungen kommen auf diesen Rechner.</translation>
    </message>
    <message>
        <source>This file lies where nothing can be written, so it can only be looked at. Copy it to a folder of your own to work with it.</source>
        <translation>Diese Datei liegt, wo nichts geschrieben werden kann, und lässt sich nur ansehen. Kopieren Sie sie in einen eigenen Ordner, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>This promise is kept</source>
        <translation>Dieses Versprechen ist gehalten</translation>
    </message>
    <message>
        <source>This takes the customer off all lists. Confirm that it has closed down or moved away.</source>
        <translation>Das nimmt den Kunden von allen Listen. Bestätigen Sie, dass er geschlossen hat oder verzogen ist.</translation>
    </message>
    <message>
        <source>This will be stored</source>
        <translation>Das wird gespeichert</translation>
    </message>
    <message>
        <source>This would be the first call</source>
        <translation>Das wäre der erste Anruf</translation>
    </message>
    <message>
        <source>Those we hardly know</source>
        <translation>Die wir kaum kennen</translation>
    </message>
    <message>
        <source>Three tries in seven days are the cap, so the next waits. Then: {part}.</source>
        <translation>Drei Versuche in sieben Tagen sind die Grenze, also wartet der nächste. Dann: {part}.</translation>
    </message>
    <message>
        <source>Tick what came of the call. Afterwards enter it in callplanner, on Today or with I for any customer.</source>
        <translation>Kreuzen Sie an, was der Anruf ergab. Danach tragen Sie es in callplanner ein, auf Heute oder mit I für jeden Kunden.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation>Stufe von Hand</translation>
    </message>
    <message>
        <source>Tier set by hand.</source>
        <translation>Stufe von Hand gesetzt.</translation>
    </message>
    <message>
        <source>Tier set by hand: {name}</source>
        <translation>Stufe von Hand gesetzt: {name}</translation>
    </message>
    <message>
        <source>Tier {names}</source>
        <translation>Stufe {names}</translation>
    </message>
    <message>
        <source>Tier {name}</source>
        <translation>Stufe {name}</translation>
    </message>
    <message>
        <source>Tier {name}: {calls} calls a year</source>
        <translation>Stufe {name}: {calls} Anrufe im Jahr</translation>
    </message>
    <message>
        <source>Tier {tier} · {due}</source>
        <translation>Stufe {tier} · {due}</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Tiers and the year's programme</source>
        <translation>Stufen und das Programm des Jahres</translation>
    </message>
    <message>
        <source>Tiers are assigned by value or by orders, not by {by}.</source>
        <translation>Stufen werden nach value oder nach orders vergeben, nicht nach {by}.</translation>
    </message>
    <message>
        <source>Tiers assigned</source>
        <translation>Stufen vergeben</translation>
    </message>
    <message>
        <source>Tiers dealt out anew; pinned ones stayed.</source>
        <translation>Stufen neu vergeben; festgesteckte blieben.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To be sure</source>
        <translation>Zur Sicherheit</translation>
    </message>
    <message>
        <source>To check or rejected</source>
        <translation>Zu prüfen oder abgelehnt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>section of the queue</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today's calls</source>
        <translation>Heutige Anrufe</translation>
    </message>
    <message>
        <source>Today's queue</source>
        <translation>Liste von heute</translation>
    </message>
    <message>
        <source>Today: one card at a time</source>
        <translation>Heute: eine Karte nach der anderen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Tomorrow's calls</source>
        <translation>Morgige Anrufe</translation>
    </message>
    <message>
        <source>Too few calls in any one hour to name the best.</source>
        <translation>In keiner Stunde genug Anrufe, um die beste zu nennen.</translation>
    </message>
    <message>
        <source>Too old today</source>
        <translation>Heute zu alt</translation>
    </message>
    <message>
        <source>Touch, no sale asked</source>
        <translation>Aufmerksamkeit, kein Verkauf</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tried as often as is sensible. A person has to decide what next.</source>
        <translation>So oft versucht, wie es sinnvoll ist. Ein Mensch muss entscheiden, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Tried often enough: what now?</source>
        <translation>Oft genug versucht: was nun?</translation>
    </message>
    <message>
        <source>Tried {weekday} at {hour}</source>
        <translation>Versucht {weekday} um {hour} Uhr</translation>
    </message>
    <message>
        <source>Tried, nobody reached.</source>
        <translation>Versucht, niemand erreicht.</translation>
    </message>
    <message>
        <source>Tried, nobody reached; planned for {day}.</source>
        <translation>Versucht, niemand erreicht; geplant für {day}.</translation>
    </message>
    <message>
        <source>Tries within {days}: {tries}, and that is the cap. It comes back when the first of them is older.</source>
        <translation>Versuche innerhalb von {days}: {tries}, und das ist die Grenze. Er kommt wieder, wenn der erste davon älter ist.</translation>
    </message>
    <message>
        <source>Tries without success: {tries}. A person decides what next.</source>
        <translation>Versuche ohne Erfolg: {tries}. Ein Mensch entscheidet, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again after working days</source>
        <translation>Neuer Versuch nach Arbeitstagen</translation>
    </message>
    <message>
        <source>Try again in another part of the day: {part}.</source>
        <translation>Zu einer anderen Tageszeit wieder versuchen: {part}.</translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <translation>In {minutes} Minuten wieder versuchen.</translation>
    </message>
    <message>
        <source>Try the other number.</source>
        <translation>Die andere Nummer versuchen.</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>Beispielfirma ansehen</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Zwei Stunden</translation>
    </message>
    <message>
        <source>Two machines changed this file: {name} lies beside it. Open both, and keep the right one.</source>
        <translation>Zwei Rechner haben diese Datei geändert: {name} liegt daneben. Öffnen Sie beide, und behalten Sie die richtige.</translation>
    </message>
    <message>
        <source>Type the name of a command</source>
        <translation>Tippen Sie den Namen eines Befehls</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Usually orders every {usual}, silent for {silent} ({ratio} ×).</source>
        <translation>Bestellt sonst alle {usual}, still seit {silent} ({ratio} ×).</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value and silence</source>
        <translation>Wert und Stille</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Gefährdeter Wert</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Wert davor</translation>
    </message>
    <message>
        <source>Value with those who are leaving</source>
        <translation>Wert bei denen, die gehen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>Wanted {wanted} attempts, there is room for {room}.</source>
        <translation>Gewünscht {wanted} Versuche, Platz ist für {room}.</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Wir wissen noch nicht</translation>
    </message>
    <message>
        <source>We gave</source>
        <translation>Wir gaben</translation>
    </message>
    <message>
        <source>We have not heard from each other since {last_order}.</source>
        <comment>guide</comment>
        <translation>Wir haben seit {last_order} nichts voneinander gehört.</translation>
    </message>
    <message>
        <source>We have not spoken yet</source>
        <translation>Wir haben noch nicht gesprochen</translation>
    </message>
    <message>
        <source>We know everything we ask for</source>
        <translation>Wir wissen alles, was wir fragen</translation>
    </message>
    <message>
        <source>We know {known} of {whole} things</source>
        <translation>Wir wissen {known} von {whole} Dingen</translation>
    </message>
    <message>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>We spoke with everybody after their last order.</source>
        <translation>Wir haben mit allen nach ihrem letzten Auftrag gesprochen.</translation>
    </message>
    <message>
        <source>We would like to know how you are doing.</source>
        <comment>guide</comment>
        <translation>Wir möchten wissen, wie es Ihnen geht.</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What do they mainly do, and for whom?</source>
        <translation>Was machen sie hauptsächlich, und für wen?</translation>
    </message>
    <message>
        <source>What do they say of us?</source>
        <translation>Was sagen sie über uns?</translation>
    </message>
    <message>
        <source>What do you buy elsewhere, and why there?</source>
        <comment>guide</comment>
        <translation>Was kaufen Sie anderswo, und warum dort?</translation>
    </message>
    <message>
        <source>What else could they need from us this year?</source>
        <translation>Was könnten sie dieses Jahr noch von uns brauchen?</translation>
    </message>
    <message>
        <source>What follows, or why not</source>
        <translation>Was folgt, oder warum nicht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What is the reason for the score?</source>
        <comment>guide</comment>
        <translation>Was ist der Grund für die Bewertung?</translation>
    </message>
    <message>
        <source>What matters most to them at present?</source>
        <translation>Was ist ihnen zurzeit am wichtigsten?</translation>
    </message>
    <message>
        <source>What shall we ask next?</source>
        <translation>Was fragen wir als Nächstes?</translation>
    </message>
    <message>
        <source>What the days would take</source>
        <translation>Was die Tage aufnehmen würden</translation>
    </message>
    <message>
        <source>What the new plan changes</source>
        <translation>Was der neue Plan ändert</translation>
    </message>
    <message>
        <source>What to say, step by step, under each card. It is chosen by what the call is for.</source>
        <translation>Was zu sagen ist, Schritt für Schritt, unter jeder Karte. Gewählt wird nach dem Zweck des Anrufs.</translation>
    </message>
    <message>
        <source>What was being done was taken back, everything saved before is safe. You can go on working.</source>
        <translation>Was gerade geschah, wurde zurückgenommen; alles zuvor Gespeicherte ist sicher. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>What was done after it would have to be done again.</source>
        <translation>Was danach getan wurde, müsste noch einmal getan werden.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was not right becomes a promise with a date.</source>
        <comment>guide</comment>
        <translation>Was nicht stimmte, wird ein Versprechen mit Termin.</translation>
    </message>
    <message>
        <source>What was said, what matters next time</source>
        <translation>Was gesagt wurde, was nächstes Mal zählt</translation>
    </message>
    <message>
        <source>What was the reason? Listen, do not defend.</source>
        <comment>guide</comment>
        <translation>Was war der Grund? Zuhören, nicht verteidigen.</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>Was wir schulden</translation>
    </message>
    <message>
        <source>What we owe: done, or said when.</source>
        <comment>guide</comment>
        <translation>Was wir schulden: erledigt, oder gesagt, wann.</translation>
    </message>
    <message>
        <source>What we will do for them</source>
        <translation>Was wir für sie tun werden</translation>
    </message>
    <message>
        <source>What would have to be different?</source>
        <comment>guide</comment>
        <translation>Was müsste anders sein?</translation>
    </message>
    <message>
        <source>What would help you this year?</source>
        <comment>guide</comment>
        <translation>Was würde Ihnen dieses Jahr helfen?</translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation>Was {column} ist</translation>
    </message>
    <message>
        <source>What {label} leads to does not go with who was reached. The programme, a promise and “no more calls” need the right person; everything else goes with nobody or somebody else.</source>
        <translation>Wozu {label} führt, passt nicht zu dem, wer erreicht wurde. Das Programm, ein Versprechen und „keine Anrufe mehr“ brauchen die richtige Person; alles andere gehört zu niemandem oder jemand anderem.</translation>
    </message>
    <message>
        <source>Whatever is changed from now on stands here, with its way back.</source>
        <translation>Was ab jetzt geändert wird, steht hier, mit seinem Weg zurück.</translation>
    </message>
    <message>
        <source>When do people pick up?</source>
        <translation>Wann nimmt jemand ab?</translation>
    </message>
    <message>
        <source>When do they like to be called?</source>
        <translation>Wann werden sie gern angerufen?</translation>
    </message>
    <message>
        <source>When may we call again?</source>
        <comment>guide</comment>
        <translation>Wann dürfen wir wieder anrufen?</translation>
    </message>
    <message>
        <source>When to call back</source>
        <translation>Wann zurückrufen</translation>
    </message>
    <message>
        <source>When? Choose a time, or type one.</source>
        <translation>Wann? Wählen Sie eine Zeit, oder schreiben Sie eine.</translation>
    </message>
    <message>
        <source>Where does our attention go?</source>
        <translation>Wohin geht unsere Aufmerksamkeit?</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Whether days are filled evenly or dates are kept exactly</source>
        <translation>Ob Tage gleichmäßig gefüllt oder Termine genau gehalten werden</translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation>An welche E-Mail-Adresse dürfen wir schreiben?</translation>
    </message>
    <message>
        <source>Which number reaches them best?</source>
        <translation>Unter welcher Nummer erreicht man sie am besten?</translation>
    </message>
    <message>
        <source>Who blossoms?</source>
        <translation>Wer blüht auf?</translation>
    </message>
    <message>
        <source>Who calls whom?</source>
        <translation>Wer ruft wen an?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Who decides about buying?</source>
        <translation>Wer entscheidet über den Einkauf?</translation>
    </message>
    <message>
        <source>Who has no call, and why</source>
        <translation>Wer keinen Anruf hat, und warum</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>Who is going silent?</source>
        <translation>Wer wird still?</translation>
    </message>
    <message>
        <source>Who leaves hands everything over. Leave out the last day.</source>
        <translation>Wer geht, übergibt alles. Lassen Sie den letzten Tag weg.</translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation>Wer derselbe sein könnte</translation>
    </message>
    <message>
        <source>Who must not be called could be called again: {names}.</source>
        <translation>Wer nicht angerufen werden darf, könnte wieder angerufen werden: {names}.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it then. Older backups keep the password that they were made with.</source>
        <translation>Wer die Datei hat, kann sie dann lesen. Ältere Sicherungen behalten das Passwort, mit dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>guide</comment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why not today</source>
        <translation>Warum heute nicht</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Why on this day</source>
        <translation>Warum an diesem Tag</translation>
    </message>
    <message>
        <source>Will not be called again.</source>
        <translation>Wird nicht mehr angerufen.</translation>
    </message>
    <message>
        <source>Win back</source>
        <comment>guide</comment>
        <translation>Zurückgewinnen</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Tilgen</translation>
    </message>
    <message>
        <source>Wipe it now…</source>
        <translation>Jetzt tilgen…</translation>
    </message>
    <message>
        <source>Wipe what is too old?</source>
        <translation>Tilgen, was zu alt ist?</translation>
    </message>
    <message>
        <source>Wiping</source>
        <translation>Es wird getilgt</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>Mit Bemerkung</translation>
    </message>
    <message>
        <source>With the chosen</source>
        <translation>Mit den Gewählten</translation>
    </message>
    <message>
        <source>With the chosen customers</source>
        <translation>Mit den gewählten Kunden</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Without a call since the year was planned last. Plan anew.</source>
        <translation>Ohne Anruf, seit das Jahr zuletzt geplant wurde. Planen Sie neu.</translation>
    </message>
    <message>
        <source>Words, dates and figures of the window; from its next start on.</source>
        <translation>Wörter, Daten und Zahlen des Fensters; ab seinem nächsten Start.</translation>
    </message>
    <message>
        <source>Work {days} more days, every caller.</source>
        <translation>{days} Tage mehr arbeiten, jeder Anrufer.</translation>
    </message>
    <message>
        <source>Work {days} more days, {caller}.</source>
        <translation>{days} Tage mehr arbeiten, {caller}.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation>Tabelle (*.xlsx);;Text (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv);;Business cards (*.vcf)</source>
        <translation>Arbeitsmappe (*.xlsx);;Text (*.csv);;Visitenkarten (*.vcf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv);;Calendar (*.ics)</source>
        <translation>Arbeitsmappe (*.xlsx);;Text (*.csv);;Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Workbooks ({kinds})</source>
        <translation>Tabellen ({kinds})</translation>
    </message>
    <message>
        <source>Workbooks and texts ({kinds})</source>
        <translation>Arbeitsmappen und Texte ({kinds})</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Would a next step be welcome?</source>
        <comment>guide</comment>
        <translation>Wäre ein nächster Schritt willkommen?</translation>
    </message>
    <message>
        <source>Would they recommend us</source>
        <translation>Würden sie uns empfehlen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Schreiben Sie, was versprochen wurde.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben läuft</translation>
    </message>
    <message>
        <source>Writing the file with its password</source>
        <translation>Die Datei wird mit ihrem Passwort geschrieben</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Geschrieben nach {file}.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Wrong person…</source>
        <translation>Falsche Person…</translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation>Jahreswert</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Years to keep are a whole number from 0 (for ever) to {longest}.</source>
        <translation>Die Jahre sind eine ganze Zahl von 0 (für immer) bis {longest}.</translation>
    </message>
    <message>
        <source>Years to keep notes and attempts changed</source>
        <translation>Aufbewahrung von Notizen und Versuchen geändert</translation>
    </message>
    <message>
        <source>Yes, take them off the programme</source>
        <translation>Ja, aus dem Programm nehmen</translation>
    </message>
    <message>
        <source>You promised to call at {time}. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation>Sie versprachen, um {time} anzurufen. Alle {interval} nach Programm, das letzte Gespräch liegt {ago} zurück.</translation>
    </message>
    <message>
        <source>You promised to call at {time}. Every {interval} by the programme, never spoken to yet.</source>
        <translation>Sie versprachen, um {time} anzurufen. Alle {interval} nach Programm, noch nie gesprochen.</translation>
    </message>
    <message>
        <source>You promised to call on {at}. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation>Sie versprachen, am {at} anzurufen. Alle {interval} nach Programm, das letzte Gespräch liegt {ago} zurück.</translation>
    </message>
    <message>
        <source>You promised to call on {at}. Every {interval} by the programme, never spoken to yet.</source>
        <translation>Sie versprachen, am {at} anzurufen. Alle {interval} nach Programm, noch nie gesprochen.</translation>
    </message>
    <message>
        <source>a call on the next day with room</source>
        <translation>ein Anruf am nächsten Tag mit Platz</translation>
    </message>
    <message>
        <source>a callback at the promised time</source>
        <translation>ein Rückruf zur versprochenen Zeit</translation>
    </message>
    <message>
        <source>a promise with a date</source>
        <translation>ein Versprechen mit Datum</translation>
    </message>
    <message>
        <source>a score is a whole number from 0 to 10, not {score}</source>
        <translation>eine Bewertung ist eine ganze Zahl von 0 bis 10, nicht {score}</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>ein Arbeitstag</translation>
    </message>
    <message>
        <source>active customers</source>
        <translation>aktive Kunden</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzu</translation>
    </message>
    <message>
        <source>addresses alike: {first} / {second}</source>
        <translation>ähnliche Adressen: {first} / {second}</translation>
    </message>
    <message>
        <source>after a new password</source>
        <translation>nach einem neuen Passwort</translation>
    </message>
    <message>
        <source>after a sale</source>
        <translation>nach einem Kauf</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>also {numbers}</source>
        <translation>auch {numbers}</translation>
    </message>
    <message>
        <source>an invoice is unpaid</source>
        <translation>eine Rechnung ist unbezahlt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>und %Ln weiteres</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the workbook</source>
        <translation><numerusform>und %Ln weiterer, in der Arbeitsmappe</numerusform><numerusform>und %Ln weitere, in der Arbeitsmappe</numerusform></translation>
    </message>
    <message>
        <source>another number, or it is mended</source>
        <translation>eine andere Nummer, oder sie wird berichtigt</translation>
    </message>
    <message>
        <source>another part of the day</source>
        <translation>zu anderer Tageszeit</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>as it will be stored</source>
        <translation>so wird es gespeichert</translation>
    </message>
    <message>
        <source>as of each month's end, by the orders known then</source>
        <translation>zum Ende jedes Monats, nach den damals bekannten Bestellungen</translation>
    </message>
    <message>
        <source>as other days</source>
        <translation>wie andere Tage</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>asking about potential</source>
        <translation>Frage nach dem Potenzial</translation>
    </message>
    <message>
        <source>association, not proof</source>
        <translation>Zusammenhang, kein Beweis</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message>
        <source>attempt {number} of at most {cap}</source>
        <translation>Versuch {number} von höchstens {cap}</translation>
    </message>
    <message>
        <source>attempts for one conversation ({tries} for {talks})</source>
        <translation>Versuche für ein Gespräch ({tries} für {talks})</translation>
    </message>
    <message>
        <source>away</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>away {reason}</source>
        <translation>nicht da {reason}</translation>
    </message>
    <message>
        <source>before a new programme</source>
        <translation>vor einem neuen Programm</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>vor dem Löschen</translation>
    </message>
    <message>
        <source>before old notes were wiped</source>
        <translation>vor dem Tilgen alter Notizen</translation>
    </message>
    <message>
        <source>bought, then no word</source>
        <translation>gekauft, danach kein Gespräch</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by its title “{title}”</source>
        <translation>nach dem Titel „{title}“</translation>
    </message>
    <message>
        <source>by share of value</source>
        <translation>nach Anteil am Wert</translation>
    </message>
    <message>
        <source>by what stands in it</source>
        <translation>nach dem, was darin steht</translation>
    </message>
    <message>
        <source>callplanner {version}, Qt {qt}</source>
        <translation>callplanner {version}, Qt {qt}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message numerus="yes">
        <source>calls are planned</source>
        <translation><numerusform>Anruf ist geplant</numerusform><numerusform>Anrufe sind geplant</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>calls promised for a time</source>
        <translation><numerusform>Rückruf mit Uhrzeit vereinbart</numerusform><numerusform>Rückrufe mit Uhrzeit vereinbart</numerusform></translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam wieder</translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>kam einmal wieder</translation>
    </message>
    <message>
        <source>came back {times} times</source>
        <translation>kam {times}-mal wieder</translation>
    </message>
    <message>
        <source>care call</source>
        <translation>Pflegeanruf</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translation>geprüft um {time}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed down, moved away…</source>
        <translation>geschlossen, weggezogen…</translation>
    </message>
    <message>
        <source>closed for the season, harvest…</source>
        <translation>Saisonpause, Ernte…</translation>
    </message>
    <message>
        <source>closed or gone</source>
        <translation>geschlossen oder weg</translation>
    </message>
    <message>
        <source>comes back by itself, stays in the programme</source>
        <translation>kommt von selbst zurück, bleibt im Programm</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>contacted us</source>
        <translation>hat sich gemeldet</translation>
    </message>
    <message>
        <source>contacted us on {day}</source>
        <translation>meldete sich am {day}</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>counting rows</source>
        <translation>Zeilen zählen</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day of every year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day with its year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>days since the last conversation / wanted interval</source>
        <translation>Tage seit dem letzten Gespräch / gewünschter Abstand</translation>
    </message>
    <message>
        <source>days since we last spoke</source>
        <translation>Tage seit dem letzten Gespräch</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a day</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>different addresses: {first} / {second}</source>
        <translation>verschiedene Adressen: {first} / {second}</translation>
    </message>
    <message>
        <source>different e-mails</source>
        <translation>verschiedene E-Mails</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>verschiedene Namen</translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation>verschiedene Nummern</translation>
    </message>
    <message>
        <source>different places: {first} / {second}</source>
        <translation>verschiedene Orte: {first} / {second}</translation>
    </message>
    <message>
        <source>do not call: suppressed</source>
        <translation>nicht anrufen: gesperrt</translation>
    </message>
    <message>
        <source>do not fit</source>
        <translation>passen nicht</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>drag a call onto a day to move and pin it</source>
        <translation>Anruf auf einen Tag ziehen, um ihn zu verschieben und festzustecken</translation>
    </message>
    <message>
        <source>due or planned</source>
        <translation>fällig, geplant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>empty takes it off the shelf</source>
        <translation>leer nimmt es heraus</translation>
    </message>
    <message>
        <source>empty: everything that is open</source>
        <translation>leer: alles Offene</translation>
    </message>
    <message>
        <source>empty: for all</source>
        <translation>leer: für alle</translation>
    </message>
    <message>
        <source>empty: for good</source>
        <translation>leer: für immer</translation>
    </message>
    <message>
        <source>empty: the file's name</source>
        <translation>leer: der Name der Datei</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation><numerusform>jeden Tag</numerusform><numerusform>alle %Ln Tage</numerusform></translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>everybody there</source>
        <translation>alle dort</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>few</source>
        <comment>in a small box</comment>
        <translation>&lt;5</translation>
    </message>
    <message>
        <source>filled in, but no outcome was chosen</source>
        <translation>ausgefüllt, aber kein Ergebnis gewählt</translation>
    </message>
    <message>
        <source>find a number</source>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>firm closed</source>
        <translation>Firma geschlossen</translation>
    </message>
    <message>
        <source>first call</source>
        <translation>erster Anruf</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>fringe call</source>
        <translation>Anruf vom Rand</translation>
    </message>
    <message>
        <source>from the fringe</source>
        <translation>vom Rand</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>gathering figures</source>
        <translation>Zahlen sammeln</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>good segment</source>
        <translation>gute Branche</translation>
    </message>
    <message>
        <source>half a day away</source>
        <translation>halber Tag nicht da</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>halber Tag</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation><numerusform>in %Ln Tag</numerusform><numerusform>in %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>in eigenen Worten</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>introductions made between customers</source>
        <translation>Kunden miteinander bekannt gemacht</translation>
    </message>
    <message>
        <source>is recorded</source>
        <translation>wird erfasst</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>large order</source>
        <translation>großer Auftrag</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>largest order {times} × the usual</source>
        <translation>größter Auftrag {times} × der übliche</translation>
    </message>
    <message>
        <source>last talk ended in interest</source>
        <translation>das letzte Gespräch endete mit Interesse</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message numerus="yes">
        <source>late, the longest %Ln days:</source>
        <translation><numerusform>überfällig, am längsten seit %Ln Tag:</numerusform><numerusform>überfällig, am längsten seit %Ln Tagen:</numerusform></translation>
    </message>
    <message>
        <source>left blank</source>
        <translation>leer geblieben</translation>
    </message>
    <message>
        <source>left from the fringe list</source>
        <translation>von der Randliste gelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>like 9-12, 14:00-17:30, then Enter</source>
        <translation>so wie 9-12, 14:00-17:30, dann Enter</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>mit Passwort verschlossen</translation>
    </message>
    <message numerus="yes">
        <source>locked with a password, %Ln copies without one</source>
        <translation><numerusform>mit Passwort verschlossen, %Ln Kopie ohne</numerusform><numerusform>mit Passwort verschlossen, %Ln Kopien ohne</numerusform></translation>
    </message>
    <message>
        <source>locked with another password</source>
        <translation>mit anderem Passwort verschlossen</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>länger her</translation>
    </message>
    <message>
        <source>looking for duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>looks like {name} ({reference})</source>
        <translation>sieht aus wie {name} ({reference})</translation>
    </message>
    <message>
        <source>looks like {name} in row {row}</source>
        <translation>sieht aus wie {name} in Zeile {row}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>minutes on the telephone, where a call was timed</source>
        <translation>Minuten am Telefon, soweit gemessen</translation>
    </message>
    <message>
        <source>missed so far</source>
        <translation>bisher verpasst</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>most promising first</source>
        <translation>aussichtsreichste zuerst</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>dringendste zuerst</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>must not be called</source>
        <translation>darf nicht angerufen werden</translation>
    </message>
    <message>
        <source>names alike: {first} / {second}</source>
        <translation>ähnliche Namen: {first} / {second}</translation>
    </message>
    <message>
        <source>neglected: over {days}</source>
        <translation>vernachlässigt: über {days}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie erfragt</translation>
    </message>
    <message>
        <source>never before its time</source>
        <translation>nie vor der Zeit</translation>
    </message>
    <message>
        <source>never called or excluded</source>
        <translation>nie angerufen, ausgenommen</translation>
    </message>
    <message>
        <source>never works then</source>
        <translation>arbeitet dann nie</translation>
    </message>
    <message>
        <source>new contact: {person}</source>
        <translation>neuer Kontakt: {person}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Anrufe</translation>
    </message>
    <message>
        <source>no consent recorded: not called</source>
        <translation>keine Einwilligung vermerkt: kein Anruf</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>kein Land</translation>
    </message>
    <message>
        <source>no country yet</source>
        <translation>noch kein Land</translation>
    </message>
    <message>
        <source>no customer {customer} is known; import the customers first</source>
        <translation>kein Kunde {customer} ist bekannt; führen Sie zuerst die Kunden ein</translation>
    </message>
    <message>
        <source>no more calls, at once</source>
        <translation>keine Anrufe mehr, sofort</translation>
    </message>
    <message>
        <source>no number: find one</source>
        <translation>keine Nummer: suchen</translation>
    </message>
    <message>
        <source>no order {order} is known, and no column is taken for its customer</source>
        <translation>Auftrag {order} ist nicht bekannt, und keine Spalte wird als sein Kunde gelesen</translation>
    </message>
    <message>
        <source>no order {order} is known; import the orders first</source>
        <translation>kein Auftrag {order} ist bekannt; führen Sie zuerst die Aufträge ein</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
    <message>
        <source>no rhythm yet</source>
        <translation>noch kein Takt</translation>
    </message>
    <message>
        <source>no working weekday</source>
        <translation>kein Arbeitswochentag</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody reached them in two years</source>
        <translation>zwei Jahre lang hat sie niemand erreicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>nicht mehr gefragt</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not offered any more</source>
        <translation>nicht mehr angeboten</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht genutzt</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>nichts gebucht</translation>
    </message>
    <message>
        <source>number, person, potential and hours weigh most</source>
        <translation>Nummer, Person, Potenzial und Zeiten wiegen am meisten</translation>
    </message>
    <message>
        <source>of the customers we reached did not mind being called</source>
        <translation>der erreichten Kunden hatten nichts gegen den Anruf</translation>
    </message>
    <message>
        <source>of the days we spoke we gave something of value</source>
        <translation>der Gesprächstage gaben wir etwas von Wert</translation>
    </message>
    <message>
        <source>of the promises that fell due were kept</source>
        <translation>der fälligen Versprechen wurden gehalten</translation>
    </message>
    <message numerus="yes">
        <source>of them were inbound calls</source>
        <translation><numerusform>davon war ein eingehender Anruf</numerusform><numerusform>davon waren eingehende Anrufe</numerusform></translation>
    </message>
    <message>
        <source>of {total} done</source>
        <translation>von {total} erledigt</translation>
    </message>
    <message>
        <source>oldest order first</source>
        <translation>ältester Auftrag zuerst</translation>
    </message>
    <message>
        <source>on rhythm</source>
        <translation>im Takt</translation>
    </message>
    <message>
        <source>on the phone, form on the web…</source>
        <translation>am Telefon, Formular im Web…</translation>
    </message>
    <message>
        <source>one of several answers</source>
        <translation>eine von mehreren Antworten</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>opens the card of Today</source>
        <translation>öffnet die Karte von Heute</translation>
    </message>
    <message>
        <source>or another reason, then Enter</source>
        <translation>oder ein anderer Grund, dann Enter</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>or in your own words, then Enter</source>
        <translation>oder in eigenen Worten, dann Enter</translation>
    </message>
    <message>
        <source>or: at 15:30, in 45 min</source>
        <translation>oder: um 15:30, in 45 min</translation>
    </message>
    <message>
        <source>or: thu 14:30, in 2 weeks</source>
        <translation>oder: Do 14:30, in 2 Wochen</translation>
    </message>
    <message>
        <source>ordered {ago} ago</source>
        <translation>Auftrag liegt {ago} zurück</translation>
    </message>
    <message>
        <source>ordered {days} ago</source>
        <translation>bestellte vor {days}</translation>
    </message>
    <message>
        <source>our calls to theirs, in 12 months</source>
        <translation>unsere Anrufe zu ihren, in 12 Monaten</translation>
    </message>
    <message>
        <source>overdue or left out</source>
        <translation>überfällig, ausgelassen</translation>
    </message>
    <message>
        <source>overdue or not spoken to</source>
        <translation>überfällig oder nicht gesprochen</translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation>von Hand pausiert</translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation>pausiert bis {day}</translation>
    </message>
    <message>
        <source>per cent reached, by hour of the call; under 5 calls: few</source>
        <translation>Prozent erreicht, nach Stunde des Anrufs; &lt;5: zu wenige Anrufe</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgesteckt</translation>
    </message>
    <message>
        <source>planned calls whose date has come</source>
        <translation>geplante Anrufe, deren Tag gekommen ist</translation>
    </message>
    <message>
        <source>planned for today, {tier}</source>
        <translation>für heute geplant, {tier}</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>potential: {word}</source>
        <translation>Potenzial: {word}</translation>
    </message>
    <message>
        <source>printed {day}, {time}</source>
        <translation>gedruckt {day}, {time}</translation>
    </message>
    <message>
        <source>promised call</source>
        <translation>versprochener Anruf</translation>
    </message>
    <message numerus="yes">
        <source>promises kept</source>
        <translation><numerusform>Zusage gehalten</numerusform><numerusform>Zusagen gehalten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>promises made</source>
        <translation><numerusform>Zusage gemacht</numerusform><numerusform>Zusagen gemacht</numerusform></translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>public holiday: {name}</source>
        <translation>Feiertag: {name}</translation>
    </message>
    <message>
        <source>referrals received</source>
        <translation>Empfehlungen erhalten</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>same address: {address}</source>
        <translation>gleiche Adresse: {address}</translation>
    </message>
    <message>
        <source>same e-mail {email}</source>
        <translation>gleiche E-Mail {email}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same number as {name}</source>
        <translation>dieselbe Nummer wie {name}</translation>
    </message>
    <message>
        <source>same number {number}</source>
        <translation>gleiche Nummer {number}</translation>
    </message>
    <message>
        <source>same place: {town}</source>
        <translation>gleicher Ort: {town}</translation>
    </message>
    <message>
        <source>second phone</source>
        <translation>zweites Telefon</translation>
    </message>
    <message>
        <source>segment {segment} holds {times} × the usual share of A and B</source>
        <translation>Branche {segment} hat {times} × den üblichen Anteil an A und B</translation>
    </message>
    <message>
        <source>several customers are called {customer}; the row must name the customer's number</source>
        <translation>mehrere Kunden heißen {customer}; die Zeile muss die Kundennummer nennen</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>Blatt „{name}“</translation>
    </message>
    <message>
        <source>silence against own rhythm, value at risk</source>
        <translation>Stille gegen den eigenen Takt, Wert auf dem Spiel</translation>
    </message>
    <message>
        <source>slipping away</source>
        <translation>entgleitet</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>sorting into tiers</source>
        <translation>in Stufen ordnen</translation>
    </message>
    <message>
        <source>speaks for us</source>
        <translation>spricht für uns</translation>
    </message>
    <message>
        <source>spoke {minutes} min</source>
        <translation>{minutes} Min. gesprochen</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>taken before</source>
        <translation>schon übernommen</translation>
    </message>
    <message>
        <source>taken before as “{outcome}” on {day}; change it in the program</source>
        <translation>schon als „{outcome}“ am {day} übernommen; ändern Sie es im Programm</translation>
    </message>
    <message>
        <source>takes a few seconds</source>
        <translation>dauert einige Sekunden</translation>
    </message>
    <message>
        <source>the afternoon</source>
        <translation>der Nachmittag</translation>
    </message>
    <message>
        <source>the chosen, or the whole list</source>
        <translation>die gewählten oder die ganze Liste</translation>
    </message>
    <message>
        <source>the customer has another call on each day that would be open</source>
        <translation>der Kunde hat an jedem offenen Tag schon einen Anruf</translation>
    </message>
    <message>
        <source>the customer is allowed on no weekday</source>
        <translation>der Kunde ist an keinem Wochentag erlaubt</translation>
    </message>
    <message>
        <source>the customer is called on {weekdays} only</source>
        <translation>der Kunde wird nur {weekdays} angerufen</translation>
    </message>
    <message>
        <source>the customer is closed down or gone</source>
        <translation>der Kunde ist geschlossen oder fort</translation>
    </message>
    <message>
        <source>the customer is not called from {first} to {last}</source>
        <translation>der Kunde wird vom {first} bis {last} nicht angerufen</translation>
    </message>
    <message>
        <source>the customer's</source>
        <translation>des Kunden</translation>
    </message>
    <message>
        <source>the file's name</source>
        <translation>der Name der Datei</translation>
    </message>
    <message>
        <source>the firm is closed: {reason}</source>
        <translation>die Firma ist geschlossen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln rows, as they will be stored</source>
        <translation><numerusform>die erste Zeile, wie sie gespeichert wird</numerusform><numerusform>die ersten %Ln Zeilen, wie sie gespeichert werden</numerusform></translation>
    </message>
    <message>
        <source>the hidden key of this row was changed, so it is not certain whose it is</source>
        <translation>der verborgene Schlüssel dieser Zeile wurde geändert, daher ist nicht sicher, wessen sie ist</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>der Vormittag</translation>
    </message>
    <message>
        <source>the next call by the programme</source>
        <translation>der nächste Anruf nach Programm</translation>
    </message>
    <message>
        <source>the one call of the year</source>
        <translation>der eine Anruf des Jahres</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>das einzige</translation>
    </message>
    <message>
        <source>the right person</source>
        <translation>die richtige Person</translation>
    </message>
    <message>
        <source>the right person, then Enter</source>
        <translation>die richtige Person, dann Eingabe</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>der ganze Tag</translation>
    </message>
    <message>
        <source>their answer, then Enter</source>
        <translation>ihre Antwort, dann Eingabe</translation>
    </message>
    <message>
        <source>their words, if you asked</source>
        <translation>ihre Worte, wenn gefragt wurde</translation>
    </message>
    <message>
        <source>there is no caller {caller}; the caller was left out</source>
        <translation>es gibt keinen Anrufer {caller}; der Anrufer blieb weg</translation>
    </message>
    <message>
        <source>there is no customer {customer}; fill in a known reference</source>
        <translation>es gibt keinen Kunden {customer}; tragen Sie eine bekannte Kundennummer ein</translation>
    </message>
    <message>
        <source>there is no outcome “{outcome}”; choose one of the list</source>
        <translation>es gibt kein Ergebnis „{outcome}“; wählen Sie eines der Liste</translation>
    </message>
    <message>
        <source>there is no tier {tier}; the tier was left out</source>
        <translation>es gibt keine Stufe {tier}; die Stufe blieb weg</translation>
    </message>
    <message numerus="yes">
        <source>things of value given</source>
        <translation><numerusform>Aufmerksamkeit gegeben</numerusform><numerusform>Aufmerksamkeiten gegeben</numerusform></translation>
    </message>
    <message>
        <source>this customer stands on the sheet twice; the first row counts</source>
        <translation>dieser Kunde steht zweimal auf dem Blatt; die erste Zeile zählt</translation>
    </message>
    <message>
        <source>this month so far</source>
        <translation>dieser Monat bisher</translation>
    </message>
    <message>
        <source>to try once more</source>
        <translation>noch einmal zu versuchen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>touch, no sale asked</source>
        <translation>Aufmerksamkeit, kein Verkauf</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>under 25 %</source>
        <translation>unter 25 %</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>unreached</source>
        <translation>unerreicht</translation>
    </message>
    <message>
        <source>up to {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value up {percent} % on the year before</source>
        <translation>Wert {percent} % höher als im Jahr davor</translation>
    </message>
    <message>
        <source>value up {share} %</source>
        <translation>Wert {share} % höher</translation>
    </message>
    <message>
        <source>wait for the hours of those customers</source>
        <translation>warten auf die Anrufzeit dieser Kunden</translation>
    </message>
    <message>
        <source>what helps the programme most stands first</source>
        <translation>was dem Programm am meisten hilft, steht zuerst</translation>
    </message>
    <message>
        <source>who, and how to reach them, then Enter</source>
        <translation>wer, und wie erreichbar, dann Eingabe</translation>
    </message>
    <message>
        <source>who, and why there, then Enter</source>
        <translation>wer, und warum dort, dann Eingabe</translation>
    </message>
    <message>
        <source>winning back</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation><numerusform>binnen %Ln Tag</numerusform><numerusform>binnen %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>would be ready, but the day is full</source>
        <translation>wären bereit, aber der Tag ist voll</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{at} is past. Choose a later time for the callback.</source>
        <translation>{at} ist vorbei. Wählen Sie für den Rückruf eine spätere Zeit.</translation>
    </message>
    <message>
        <source>{at} is past. Choose a later time.</source>
        <translation>{at} ist vorbei. Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>{at} is still to come. A call is recorded when it has happened.</source>
        <translation>{at} kommt erst noch. Ein Anruf wird vermerkt, wenn er war.</translation>
    </message>
    <message>
        <source>{called} of {base} are drawn by lot and called first; the other {control} are the control group. About {reached} will be reached; a share of one half would then be known to lie between {low} and {high}.</source>
        <translation>{called} von {base} werden ausgelost und zuerst angerufen; die anderen {control} sind die Kontrollgruppe. Etwa {reached} werden erreicht; von einem Anteil von der Hälfte wüsste man dann, dass er zwischen {low} und {high} liegt.</translation>
    </message>
    <message>
        <source>{called} of {called_of} small customers we spoke with grew by a quarter or more, {others} of {others_of} of the others: too few to compare. This is association, not proof.</source>
        <translation>{called} von {called_of} kleinen Kunden, mit denen wir sprachen, wuchsen um ein Viertel oder mehr, von den anderen {others} von {others_of}: zu wenige für einen Vergleich. Das ist ein Zusammenhang, kein Beweis.</translation>
    </message>
    <message>
        <source>{called} of {called_of} small customers we spoke with grew by a quarter or more, {others} of {others_of} of the others: {low} to {high} points of difference. This is association, not proof: who buys more is also spoken to more.</source>
        <translation>{called} von {called_of} kleinen Kunden, mit denen wir sprachen, wuchsen um ein Viertel oder mehr, von den anderen {others} von {others_of}: {low} bis {high} Punkte Unterschied. Das ist ein Zusammenhang, kein Beweis: Mit wem mehr kauft, wird auch mehr gesprochen.</translation>
    </message>
    <message>
        <source>{called} of {called_of} to be called have ordered since, {control} of {control_of} in the control group: a difference of {low} to {high} points, more than chance explains.</source>
        <translation>{called} von {called_of} Anzurufenden haben seither bestellt, {control} von {control_of} in der Kontrollgruppe: ein Unterschied von {low} bis {high} Punkten, mehr als der Zufall erklärt.</translation>
    </message>
    <message>
        <source>{called} of {called_of} to be called have ordered since, {control} of {control_of} in the control group: the difference lies between {low} and {high} points, so it may be none.</source>
        <translation>{called} von {called_of} Anzurufenden haben seither bestellt, {control} von {control_of} in der Kontrollgruppe: Der Unterschied liegt zwischen {low} und {high} Punkten, es mag also keiner sein.</translation>
    </message>
    <message>
        <source>{called} to be called and {control} as control group, drawn by lot from {customers} customers.</source>
        <translation>{called} anzurufen und {control} als Kontrollgruppe, ausgelost aus {customers} Kunden.</translation>
    </message>
    <message>
        <source>{caller}</source>
        <translation>{caller}</translation>
    </message>
    <message>
        <source>{caller} does not work on {ideal}.</source>
        <translation>{caller} arbeitet am {ideal} nicht.</translation>
    </message>
    <message>
        <source>{caller} does not work then</source>
        <translation>{caller} arbeitet dann nicht</translation>
    </message>
    <message>
        <source>{caller} has no place left on {days} of the days, for what is promised or pinned there</source>
        <translation>{caller} hat an {days} der Tage keinen Platz mehr, wegen dort Versprochenem oder Festgelegtem</translation>
    </message>
    <message>
        <source>{caller} has no time for a conversation on {days} of the days</source>
        <translation>{caller} hat an {days} der Tage keine Zeit für ein Gespräch</translation>
    </message>
    <message>
        <source>{caller} is away from {first} to {last}</source>
        <translation>{caller} ist vom {first} bis {last} nicht da</translation>
    </message>
    <message>
        <source>{caller} recorded “{outcome}” on {day}, after this sheet was made</source>
        <translation>{caller} hat „{outcome}“ am {day} erfasst, nachdem dieses Blatt entstand</translation>
    </message>
    <message>
        <source>{calls} calls a day do not work. Choose a number from 0 to {most}.</source>
        <translation>{calls} Anrufe am Tag gehen nicht. Wählen Sie eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>{calls} calls a year do not work. Choose a number from 1 to {most}.</source>
        <translation>{calls} Anrufe im Jahr gehen nicht. Wählen Sie eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>{calls} planned on {days} working days</source>
        <translation>{calls} an {days} Arbeitstagen geplant</translation>
    </message>
    <message>
        <source>{chosen} chosen of {shown}</source>
        <translation>{chosen} von {shown} gewählt</translation>
    </message>
    <message numerus="yes">
        <source>{company} · {caller} · %Ln calls</source>
        <translation><numerusform>{company} · {caller} · %Ln Anruf</numerusform><numerusform>{company} · {caller} · %Ln Anrufe</numerusform></translation>
    </message>
    <message>
        <source>{company}, {first} to {last}</source>
        <translation>{company}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{country} has no part {subdivision}. Known: {known}.</source>
        <translation>{country} hat keinen Landesteil {subdivision}. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>{count} calls moved to {day}</source>
        <translation>{count} Anrufe auf {day} verschoben</translation>
    </message>
    <message>
        <source>{count} calls put on the next days with room</source>
        <translation>{count} Anrufe auf die nächsten Tage mit Platz gelegt</translation>
    </message>
    <message>
        <source>{count} control</source>
        <translation>{count} Kontrolle</translation>
    </message>
    <message>
        <source>{count} d</source>
        <comment>days, short</comment>
        <translation>{count} T</translation>
    </message>
    <message>
        <source>{count} find a day</source>
        <translation>{count} finden einen Tag</translation>
    </message>
    <message>
        <source>{count} given to {name}.</source>
        <translation>{count} an {name} gegeben.</translation>
    </message>
    <message>
        <source>{count} to be called</source>
        <translation>{count} anzurufen</translation>
    </message>
    <message>
        <source>{customer} is the reference of {name}</source>
        <translation>{customer} ist die Kundennummer von {name}</translation>
    </message>
    <message>
        <source>{day} is closed now.</source>
        <translation>{day} ist jetzt geschlossen.</translation>
    </message>
    <message>
        <source>{day} is no end for a pilot that begins today. Choose a later day.</source>
        <translation>{day} ist kein Ende für eine Probe, die heute beginnt. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>{day} is past. Choose a later day.</source>
        <translation>{day} ist vorbei. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>{day} is past. Choose today or a later day for the promise.</source>
        <translation>{day} ist vorbei. Wählen Sie für das Versprechen heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>{day} is past. Choose today or a later day.</source>
        <translation>{day} ist vorbei. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>{day} is still to come. A consent is recorded once it was given or withdrawn.</source>
        <translation>{day} kommt erst noch. Eine Einwilligung wird vermerkt, wenn sie gegeben oder widerrufen ist.</translation>
    </message>
    <message>
        <source>{day} is still to come. Give the day on which the list was made.</source>
        <translation>{day} kommt erst noch. Nennen Sie den Stand der Liste.</translation>
    </message>
    <message>
        <source>{day} is still to come: it counts as the last order or conversation from that day on.</source>
        <translation>{day} kommt erst noch: Es zählt von diesem Tag an als letzte Bestellung oder letztes Gespräch.</translation>
    </message>
    <message>
        <source>{day} is still to come: not called from today on.</source>
        <translation>{day} kommt erst noch: ab heute wird nicht angerufen.</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, room for {room}</source>
        <translation>{day}, Platz für {room}</translation>
    </message>
    <message>
        <source>{day}, {caller}</source>
        <translation>{day}, {caller}</translation>
    </message>
    <message>
        <source>{day}, {how}: {what}</source>
        <translation>{day}, {how}: {what}</translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation>{day}: geschlossen</translation>
    </message>
    <message>
        <source>{day}: {calls}, room for {room} ({share})</source>
        <translation>{day}: {calls}, Platz für {room} ({share})</translation>
    </message>
    <message>
        <source>{delay} does not work as a delay. Choose a number from 1 to {longest}.</source>
        <translation>{delay} geht nicht als Frist. Eine Zahl von 1 bis {longest} wählen.</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>{figure} ×</source>
        <translation>{figure} ×</translation>
    </message>
    <message>
        <source>{file} belongs to another program. Nothing was changed; choose another file.</source>
        <translation>{file} gehört zu einem anderen Programm. Nichts wurde geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file} can only be read, so nothing can be changed. Copy it to a folder of your own.</source>
        <translation>{file} lässt sich nur lesen, also kann nichts geändert werden. Kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>{file} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that the folder exists and may be written to.</source>
        <translation>{file} lässt sich nicht öffnen. Prüfen Sie, ob es den Ordner gibt und ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>{file} cannot be reached just now ({detail}). Check the drive or the network and try again.</source>
        <translation>{file} ist gerade nicht erreichbar ({detail}). Prüfen Sie Laufwerk oder Netz und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>{file} cannot be read to its end ({detail}). Restore a backup, or save what is readable.</source>
        <translation>{file} lässt sich nicht bis zum Ende lesen ({detail}). Holen Sie eine Sicherung zurück oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>{file} cannot be replaced: it is open in another program or protected. Close it or choose another name.</source>
        <translation>{file} lässt sich nicht ersetzen: sie ist in einem anderen Programm offen oder geschützt. Schließen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} could not be brought up to date and was left as it was.</source>
        <translation>{file} ließ sich nicht auf den neuen Stand bringen und blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{file} could not be read or written ({detail}). Nothing was changed; check the disk.</source>
        <translation>{file} ließ sich nicht lesen oder schreiben ({detail}). Nichts wurde geändert; prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Choose another place; nothing was left behind.</source>
        <translation>{file} ließ sich nicht schreiben ({detail}). Wählen Sie einen anderen Ort; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, or import a workbook to make it.</source>
        <translation>{file} gibt es nicht. Prüfen Sie den Namen, oder führen Sie eine Tabelle ein, um sie zu machen.</translation>
    </message>
    <message>
        <source>{file} exists already. Name a file that does not exist yet.</source>
        <translation>{file} gibt es schon. Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{file} has a cell in row {row} that is far too long for a table. Shorten it first.</source>
        <translation>{file} hat in Zeile {row} eine Zelle, die für eine Tabelle viel zu lang ist. Kürzen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{file} has a password already. Change it, or remove it.</source>
        <translation>{file} hat schon ein Passwort. Ändern oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{file} has no password. Nothing was changed.</source>
        <translation>{file} hat kein Passwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} has no sheet called “{sheet}”. Its sheets are: {sheets}.</source>
        <translation>{file} hat kein Blatt „{sheet}“. Die Blätter sind: {sheets}.</translation>
    </message>
    <message>
        <source>{file} holds no password in its first line, or cannot be read. Nothing was changed.</source>
        <translation>{file} enthält in der ersten Zeile kein Passwort oder kann nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} holds no sheet with cells.</source>
        <translation>{file} enthält kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>{file} holds no table: neither a workbook nor readable text. Save it as .xlsx or .csv first.</source>
        <translation>{file} enthält keine Tabelle: weder Arbeitsmappe noch lesbaren Text. Speichern Sie sie zuerst als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>{file} holds rows of several call sheets. Nothing was changed; import each one by itself.</source>
        <translation>{file} enthält Zeilen mehrerer Anrufblätter. Nichts wurde geändert; importieren Sie jedes für sich.</translation>
    </message>
    <message>
        <source>{file} is a call sheet of another company file. Nothing was changed; open that one.</source>
        <translation>{file} ist ein Anrufblatt einer anderen Firmendatei. Nichts wurde geändert; öffnen Sie jene.</translation>
    </message>
    <message>
        <source>{file} is a company's file. Choose another name.</source>
        <translation>{file} ist eine Firmendatei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is a database and no workbook. Export the table that you need as .csv or .xlsx.</source>
        <translation>{file} ist eine Datenbank und keine Arbeitsmappe. Geben Sie die nötige Tabelle als .csv oder .xlsx aus.</translation>
    </message>
    <message>
        <source>{file} is a database on a server, which has passwords of its own.</source>
        <translation>{file} ist eine Datenbank auf einem Server, der eigene Passwörter hat.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a name for a file.</source>
        <translation>{file} ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>{file} ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a server's database. Its own tools back it up.</source>
        <translation>{file} ist die Datenbank eines Servers. Dessen eigene Werkzeuge sichern sie.</translation>
    </message>
    <message>
        <source>{file} is busy with another change. Nothing was changed; try again in a moment.</source>
        <translation>{file} ist mit einer anderen Änderung beschäftigt. Nichts wurde geändert; versuchen Sie es gleich wieder.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Open it in your spreadsheet program and save it anew, or ask for a new copy.</source>
        <translation>{file} ist beschädigt und nicht lesbar. Öffnen Sie sie in der Tabellenkalkulation und speichern Sie neu, oder bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; restore a backup.</source>
        <translation>{file} ist beschädigt. Nichts wurde geändert; holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} is empty, so it may have been damaged. Nothing was changed; restore a backup.</source>
        <translation>{file} ist leer und vielleicht beschädigt. Nichts wurde geändert; holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing in it to read.</source>
        <translation>{file} ist leer: darin ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>{file} is in use by another callplanner ({holder} on {host}, process {pid}). Close it there first.</source>
        <translation>{file} wird von einem anderen callplanner benutzt ({holder} auf {host}, Prozess {pid}). Schließen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>{file} is in: {new} new, {changed} changed.</source>
        <translation>{file} ist drin: {new} neu, {changed} geändert.</translation>
    </message>
    <message>
        <source>{file} is locked in a way that cannot be opened here. Save a copy without the password, or as .xlsx with it, and import that.</source>
        <translation>{file} ist auf eine Weise gesperrt, die hier nicht geöffnet werden kann. Speichern Sie eine Kopie ohne das Passwort, oder als .xlsx damit, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is locked with a password, or it is damaged. Type its password (command line: --password-file), or restore a backup.</source>
        <translation>{file} ist mit einem Passwort verschlossen oder beschädigt. Geben Sie ihr Passwort ein (Befehlszeile: --password-file), oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Name the password, or save a copy without it and import that.</source>
        <translation>{file} ist mit einem Kennwort gesperrt. Nennen Sie das Kennwort, oder speichern Sie eine Kopie ohne es und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is no call sheet of this program. Export one, fill it in and import that.</source>
        <translation>{file} ist kein Anrufblatt dieses Programms. Exportieren Sie eines, füllen Sie es aus und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>{file} is not a callplanner file. Nothing was changed; choose another, or import it.</source>
        <translation>{file} ist keine callplanner-Datei. Nichts wurde geändert; wählen Sie eine andere, oder führen Sie sie ein.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Check the name and the folder.</source>
        <translation>{file} ist nicht mehr da. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>{file} is the company file itself. Choose another name for the backup.</source>
        <translation>{file} ist die Firmendatei selbst. Wählen Sie für die Sicherung einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is {kind}, which cannot be read as a table. Save it as .xlsx or .csv first.</source>
        <translation>{file} ist {kind} und nicht als Tabelle lesbar. Speichern Sie sie zuerst als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>{file} is {megabytes} MB large, more than can be read. Split it into smaller files.</source>
        <translation>{file} ist {megabytes} MB groß, mehr als sich lesen lässt. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>{file} may not be read by you. Copy it to a folder of your own, or ask for permission.</source>
        <translation>{file} dürfen Sie nicht lesen. Kopieren Sie sie in einen eigenen Ordner, oder bitten Sie um Erlaubnis.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation>{file} muss auf .xlsx oder .csv enden.</translation>
    </message>
    <message>
        <source>{file} needs more memory than is safe, or is damaged. Copy the rows that you need into a new workbook and import that one.</source>
        <translation>{file} braucht mehr Speicher, als sicher ist, oder ist beschädigt. Kopieren Sie die nötigen Zeilen in eine neue Arbeitsmappe und führen Sie diese ein.</translation>
    </message>
    <message>
        <source>{file} takes too long to read. Open it in your spreadsheet program, save it as a new .xlsx file and try again.</source>
        <translation>{file} zu lesen dauert zu lange. Öffnen Sie sie in der Tabellenkalkulation, speichern Sie sie als neue .xlsx-Datei und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was being read. Nothing was changed here; try again when it is saved.</source>
        <translation>{file} wurde von einem anderen Programm geändert, während die Datei gelesen wurde. Hier wurde nichts geändert; versuchen Sie es erneut, wenn sie gespeichert ist.</translation>
    </message>
    <message>
        <source>{file} was made by a newer callplanner ({theirs}); this is {ours}. Nothing was changed; update this program.</source>
        <translation>{file} stammt von einem neueren callplanner ({theirs}); dies ist {ours}. Nichts wurde geändert; erneuern Sie dieses Programm.</translation>
    </message>
    <message>
        <source>{file} was made by an older callplanner. Open it once for writing to bring it up to date.</source>
        <translation>{file} stammt von einem älteren callplanner. Öffnen Sie sie einmal zum Schreiben, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>{file} would hold one table only. All about one customer goes into an .xlsx file.</source>
        <translation>{file} fasste nur eine Tabelle. Alles über einen Kunden kommt in eine .xlsx-Datei.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than a workbook holds, so it was not opened. Ask for a new copy.</source>
        <translation>{file} enthielte ausgepackt viel mehr als eine Arbeitsmappe und wurde nicht geöffnet. Bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>{file}, {size} on this machine</source>
        <translation>{file}, {size} auf diesem Rechner</translation>
    </message>
    <message>
        <source>{first} comes after {last}. Name the first day first.</source>
        <translation>{first} kommt nach {last}. Nennen Sie den ersten Tag zuerst.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, every year</source>
        <translation>{first} bis {last}, jedes Jahr</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} – {last}, up to {attempts} attempts each</source>
        <translation>{first} – {last}, bis zu {attempts} Versuche je Kunde</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Choose another folder.</source>
        <translation>In {folder} lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{found} found, {used} used</source>
        <translation>{found} gefunden, {used} genutzt</translation>
    </message>
    <message>
        <source>{gap} after the one before</source>
        <translation>{gap} nach dem davor</translation>
    </message>
    <message>
        <source>{group} ({about})</source>
        <translation>{group} ({about})</translation>
    </message>
    <message>
        <source>{ideal} is kept even with the days around it.</source>
        <translation>{ideal} wird mit den Tagen ringsum gleichmäßig gehalten.</translation>
    </message>
    <message>
        <source>{key} copies the rows as a table</source>
        <translation>{key} kopiert die Zeilen als Tabelle</translation>
    </message>
    <message>
        <source>{key} is no key of an outcome. Use one digit, or none.</source>
        <translation>{key} ist keine Taste für ein Ergebnis. Eine Ziffer oder keine verwenden.</translation>
    </message>
    <message>
        <source>{key} offers something</source>
        <translation>{key} bietet etwas an</translation>
    </message>
    <message>
        <source>{kind} cannot be imported. Known: {known}.</source>
        <translation>{kind} lässt sich nicht einlesen. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>{label} is saved.</source>
        <translation>{label} ist gespeichert.</translation>
    </message>
    <message>
        <source>{list}, too old</source>
        <translation>{list}, zu alt</translation>
    </message>
    <message>
        <source>{minutes} minutes do not work. Choose a number from 1 to 120.</source>
        <translation>{minutes} Minuten gehen nicht. Eine Zahl von 1 bis 120 wählen.</translation>
    </message>
    <message>
        <source>{month}: score {score} from {count} answers</source>
        <translation>{month}: Wert {score} aus {count} Antworten</translation>
    </message>
    <message>
        <source>{month}: {fell} fell silent, {back} ordered again, {lapsed} lapsed</source>
        <translation>{month}: {fell} wurden still, {back} bestellten wieder, {lapsed} sprangen ab</translation>
    </message>
    <message>
        <source>{month}: {value} at risk with {silent} silent, {lapsed} lapsed</source>
        <translation>{month}: {value} gefährdet bei {silent} stillen, {lapsed} abgesprungen</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation><numerusform>{names} und %Ln weiterer</numerusform><numerusform>{names} und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} called outside their hours: {reason}</source>
        <translation>{name} außerhalb der Anrufzeiten angerufen: {reason}</translation>
    </message>
    <message>
        <source>{name} calls again</source>
        <translation>{name} ruft wieder an</translation>
    </message>
    <message>
        <source>{name} calls again.</source>
        <translation>{name} ruft wieder an.</translation>
    </message>
    <message>
        <source>{name} calls from now on.</source>
        <translation>{name} ruft ab jetzt an.</translation>
    </message>
    <message>
        <source>{name} cannot be called: {why}</source>
        <translation>{name} kann nicht angerufen werden: {why}</translation>
    </message>
    <message>
        <source>{name} cannot hand over to {name}. Choose another caller.</source>
        <translation>{name} kann nicht an {name} übergeben. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>{name} geändert.</translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>{name} geschlossen</translation>
    </message>
    <message>
        <source>{name} comes back {when}.</source>
        <translation>{name} kommt {when} wieder.</translation>
    </message>
    <message>
        <source>{name} given to no caller of their own</source>
        <translation>{name} keinem Anrufer fest gegeben</translation>
    </message>
    <message>
        <source>{name} given to {caller}</source>
        <translation>{name} an {caller} gegeben</translation>
    </message>
    <message>
        <source>{name} handed over to {other}</source>
        <translation>{name} hat an {other} übergeben</translation>
    </message>
    <message>
        <source>{name} has begun; its calls come up in the queue.</source>
        <translation>{name} hat begonnen; ihre Anrufe kommen in der Reihe.</translation>
    </message>
    <message>
        <source>{name} is a customer now.</source>
        <translation>{name} ist jetzt Kunde.</translation>
    </message>
    <message>
        <source>{name} is away {span}. Plan anew to move the calls.</source>
        <translation>{name} ist {span} abwesend. Planen Sie neu, um die Anrufe zu verlegen.</translation>
    </message>
    <message>
        <source>{name} is called again</source>
        <translation>{name} wird wieder angerufen</translation>
    </message>
    <message>
        <source>{name} is not called any more.</source>
        <translation>{name} wird nicht mehr angerufen.</translation>
    </message>
    <message>
        <source>{name} is not called until {day}.</source>
        <translation>{name} wird bis {day} nicht angerufen.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} is taken off; their numbers stay.</source>
        <translation>{name} ist entfernt; die Nummern bleiben.</translation>
    </message>
    <message>
        <source>{name} left out for today: {reason}</source>
        <translation>{name} für heute ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>{name} left, {other} has the calls</source>
        <translation>{name} ist gegangen, {other} hat die Anrufe</translation>
    </message>
    <message>
        <source>{name} may be called from {first} to {last}</source>
        <translation>{name} darf von {first} bis {last} angerufen werden</translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation>{name} auf {day} gelegt</translation>
    </message>
    <message>
        <source>{name} must lie between {least} and {most}.</source>
        <translation>{name} muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>{name} not called from {first} to {last}</source>
        <translation>{name} wird von {first} bis {last} nicht angerufen</translation>
    </message>
    <message>
        <source>{name} open again</source>
        <translation>{name} wieder offen</translation>
    </message>
    <message>
        <source>{name} paused until {until}</source>
        <translation>{name} pausiert bis {until}</translation>
    </message>
    <message>
        <source>{name} put aside until {at}</source>
        <translation>{name} beiseitegelegt bis {at}</translation>
    </message>
    <message>
        <source>{name}: {calls} calls a day.</source>
        <translation>{name}: {calls} Anrufe am Tag.</translation>
    </message>
    <message>
        <source>{name}: {days}</source>
        <translation>{name}: {days}</translation>
    </message>
    <message>
        <source>{name}: {new} new, {known} known</source>
        <translation>{name}: {new} neu, {known} bekannt</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{name}: {value}, never spoken to</source>
        <translation>{name}: {value}, nie gesprochen</translation>
    </message>
    <message>
        <source>{name}: {value}, spoken to {days} days ago</source>
        <translation>{name}: {value}, gesprochen vor {days} Tagen</translation>
    </message>
    <message>
        <source>{notes} and {attempts} go.</source>
        <translation>{notes} und {attempts} gehen.</translation>
    </message>
    <message>
        <source>{notes} and {attempts} of {customers}:</source>
        <translation>{notes} und {attempts} von {customers}:</translation>
    </message>
    <message>
        <source>{now}, usually {usual}</source>
        <translation>{now}, sonst {usual}</translation>
    </message>
    <message>
        <source>{number} is no number that can be dialled.</source>
        <translation>{number} ist keine Nummer, die sich wählen lässt.</translation>
    </message>
    <message>
        <source>{number} is on the clipboard.</source>
        <translation>{number} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{number} is saved.</source>
        <translation>{number} ist gespeichert.</translation>
    </message>
    <message>
        <source>{number} is taken away.</source>
        <translation>{number} ist entfernt.</translation>
    </message>
    <message>
        <source>{number} stands there already.</source>
        <translation>{number} steht schon da.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{other} is one with {kept} now.</source>
        <translation>{other} ist jetzt eins mit {kept}.</translation>
    </message>
    <message>
        <source>{outcome}</source>
        <translation>{outcome}</translation>
    </message>
    <message>
        <source>{outcome} stays as it was noted, and what followed from it too: undo takes that back.</source>
        <translation>{outcome} bleibt, wie es notiert wurde, und was daraus folgte auch: das nimmt Rückgängig zurück.</translation>
    </message>
    <message>
        <source>{outcome}, {caller}</source>
        <translation>{outcome}, {caller}</translation>
    </message>
    <message>
        <source>{outcome}, {minutes} min, {caller}</source>
        <translation>{outcome}, {minutes} Min., {caller}</translation>
    </message>
    <message>
        <source>{outcome}: {name}</source>
        <translation>{outcome}: {name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} have a call this year.</source>
        <translation>{part} von {whole} haben dieses Jahr einen Anruf.</translation>
    </message>
    <message>
        <source>{part} of {whole} planned conversations held so far ({share})</source>
        <translation>{part} von {whole} geplanten Gesprächen bisher geführt ({share})</translation>
    </message>
    <message>
        <source>{part} of {whole} reached</source>
        <translation>{part} von {whole} erreicht</translation>
    </message>
    <message>
        <source>{part} of {whole} whom we reached were receptive: between {low} and {high} % of all of them.</source>
        <translation>{part} von {whole} Erreichten waren aufgeschlossen: zwischen {low} und {high} % von allen.</translation>
    </message>
    <message>
        <source>{person} added at {name}</source>
        <translation>{person} bei {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{person} at {name} changed</source>
        <translation>{person} bei {name} geändert</translation>
    </message>
    <message>
        <source>{person} is known there already.</source>
        <translation>{person} ist dort schon bekannt.</translation>
    </message>
    <message>
        <source>{person} taken off {name}</source>
        <translation>{person} bei {name} entfernt</translation>
    </message>
    <message>
        <source>{place} is no country or state that is known. Write GB, France or US-FL.</source>
        <translation>{place} ist kein bekanntes Land und kein Bundesstaat. Schreiben Sie GB, Frankreich oder US-FL.</translation>
    </message>
    <message>
        <source>{place}, private people</source>
        <translation>{place}, Privatpersonen</translation>
    </message>
    <message>
        <source>{ratio} × or more</source>
        <translation>{ratio} × oder mehr</translation>
    </message>
    <message>
        <source>{second} made one with {first}</source>
        <translation>{second} mit {first} zusammengelegt</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {detail}. Nothing was changed; check the connection and try again.</source>
        <translation>{server} ist nicht zu erreichen: {detail}. Nichts wurde geändert; prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{share} ({part} of {whole}), {low} to {high}</source>
        <translation>{share} ({part} von {whole}), {low} bis {high}</translation>
    </message>
    <message>
        <source>{share} of value</source>
        <translation>{share} vom Wert</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <source>{spoken} of {all} customers that may be called were spoken to: {share}. We made {attempts} attempts and held {talks} conversations.</source>
        <translation>Mit {spoken} von {all} Kunden, die angerufen werden dürfen, wurde gesprochen: {share}. Wir machten {attempts} Versuche und führten {talks} Gespräche.</translation>
    </message>
    <message>
        <source>{steps}, about {minutes} minutes</source>
        <translation>{steps}, etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>{talks} conversations, {people} customers, {value}</source>
        <translation>{talks} Gespräche, {people} Kunden, {value}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{text} is neither a customer nor a number that is understood.</source>
        <translation>{text} ist weder ein Kunde noch eine verständliche Nummer.</translation>
    </message>
    <message>
        <source>{text} is too far away. Choose a day of the years 1901 to 2100.</source>
        <translation>{text} liegt zu weit weg. Wählen Sie einen Tag der Jahre 1901 bis 2100.</translation>
    </message>
    <message>
        <source>{there}, fine to call</source>
        <translation>{there}, gute Zeit</translation>
    </message>
    <message>
        <source>{there}, fine to call until {time}</source>
        <translation>{there}, gute Zeit bis {time}</translation>
    </message>
    <message>
        <source>{there}, not their hour: {hours}</source>
        <translation>{there}, nicht ihre Zeit: {hours}</translation>
    </message>
    <message>
        <source>{tier} gets &lt;b&gt;{share}&lt;/b&gt; of conversations for {value} of value.</source>
        <translation>{tier} bekommt &lt;b&gt;{share}&lt;/b&gt; der Gespräche für {value} vom Wert.</translation>
    </message>
    <message>
        <source>{tier}: {calls} calls a year. Plan anew to see what it changes.</source>
        <translation>{tier}: {calls} Anrufe im Jahr. Planen Sie neu, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>dort {time}</translation>
    </message>
    <message>
        <source>{tries} tries without an answer</source>
        <translation>{tries} Versuche ohne Antwort</translation>
    </message>
    <message>
        <source>{type} file without titles</source>
        <translation>{type}-Datei ohne Titel</translation>
    </message>
    <message>
        <source>{type} file, titles in row {row}</source>
        <translation>{type}-Datei, Titel in Zeile {row}</translation>
    </message>
    <message>
        <source>{value} a year, last spoken to {days} days ago.</source>
        <translation>{value} im Jahr, zuletzt gesprochen vor {days} Tagen.</translation>
    </message>
    <message>
        <source>{value} a year, last spoken to {first} to {last} days ago.</source>
        <translation>{value} im Jahr, zuletzt gesprochen vor {first} bis {last} Tagen.</translation>
    </message>
    <message>
        <source>{value} a year, never spoken to.</source>
        <translation>{value} im Jahr, nie gesprochen.</translation>
    </message>
    <message>
        <source>{value} had lost its leading zero.</source>
        <translation>{value} hatte die führende Null verloren.</translation>
    </message>
    <message>
        <source>{value} had lost the plus before its country code.</source>
        <translation>{value} hatte das Plus vor der Landesvorwahl verloren.</translation>
    </message>
    <message>
        <source>{value} has no country code, and the customer's country is not known.</source>
        <translation>{value} hat keine Landesvorwahl, und das Land des Kunden ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{value} holds several e-mail addresses; the first is used.</source>
        <translation>{value} enthält mehrere E-Mail-Adressen; die erste wird benutzt.</translation>
    </message>
    <message>
        <source>{value} holds several numbers; the first is used.</source>
        <translation>{value} enthält mehrere Nummern; die erste wird genommen.</translation>
    </message>
    <message>
        <source>{value} is a number that lost its digits in a spreadsheet; the customer has none now.</source>
        <translation>{value} ist eine Nummer, der eine Tabelle die Ziffern abgeschnitten hat; der Kunde hat nun keine.</translation>
    </message>
    <message>
        <source>{value} is a phone number that lost its digits in a spreadsheet; it must be typed anew.</source>
        <translation>{value} ist eine Telefonnummer, die in einer Tabelle Ziffern verlor; sie muss neu getippt werden.</translation>
    </message>
    <message>
        <source>{value} is no phone number.</source>
        <translation>{value} ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>{value} is not a phone number that can be dialled.</source>
        <translation>{value} ist keine Telefonnummer, die sich wählen lässt.</translation>
    </message>
    <message>
        <source>{value} is not known to be in use, though its length is right.</source>
        <translation>{value} ist nicht als vergeben bekannt, obwohl die Länge stimmt.</translation>
    </message>
    <message>
        <source>{value} is out of range: 0 is even days, 1 exact dates.</source>
        <translation>{value} liegt außerhalb: 0 sind gleichmäßige Tage, 1 genaue Termine.</translation>
    </message>
    <message>
        <source>{value} is too short for a phone number.</source>
        <translation>{value} ist für eine Telefonnummer zu kurz.</translation>
    </message>
    <message>
        <source>{weekday} {hour}:00: reached {part} of {whole} ({share})</source>
        <translation>{weekday} {hour}:00: {part} von {whole} erreicht ({share})</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>{when}: first in the queue then, not before.</source>
        <translation>{when}: dann zuerst an der Reihe, nicht früher.</translation>
    </message>
    <message>
        <source>× cost of an hour / 60</source>
        <translation>× Kosten einer Stunde / 60</translation>
    </message>
    <message>
        <source>× minutes for each</source>
        <translation>× Minuten für jeden</translation>
    </message>
    <message>
        <source>× replacing costs so many times that</source>
        <translation>× Ersetzen kostet so viel Mal das</translation>
    </message>
    <message>
        <source>× silent and lapsed customers</source>
        <translation>× stille und abgesprungene Kunden</translation>
    </message>
    <message>
        <source>“{column}” holds words that forbid calls, but is not taken. If it is meant so, say it: --map active={column}.</source>
        <translation>„{column}“ enthält Worte, die Anrufe verbieten, wird aber nicht übernommen. Ist es so gemeint, angeben: --map active={column}.</translation>
    </message>
    <message>
        <source>“{example}” and its like stand above groups of rows, which are read as theirs ({field}).</source>
        <translation>„{example}“ und dergleichen stehen über Gruppen von Zeilen, die als deren gelesen werden ({field}).</translation>
    </message>
    <message>
        <source>“{field}” is no field of {kind}. The fields are: {fields}.</source>
        <translation>„{field}“ ist kein Feld von {kind}. Die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>“{half}” is no half of a day. Write morning or afternoon.</source>
        <translation>„{half}“ ist keine Tageshälfte. Vormittag oder Nachmittag schreiben.</translation>
    </message>
    <message>
        <source>“{label}” is a remark on the list and no customer.</source>
        <translation>„{label}“ ist eine Bemerkung zur Liste und kein Kunde.</translation>
    </message>
    <message>
        <source>“{label}” is a sum over rows and no entry of its own.</source>
        <translation>„{label}“ ist eine Summe über Zeilen und kein eigener Eintrag.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write it like 2024-05-31 14:30</source>
        <translation>„{text}“ ist zweideutig; schreiben Sie es wie 2024-05-31 14:30</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is none of the answers. Choose one of: {known}.</source>
        <translation>„{text}“ ist keine der Antworten. Eine davon wählen: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date. Write it like 2024-05-31, with a time 2024-05-31T14:30.</source>
        <translation>„{text}“ ist nicht als Datum verständlich. Schreiben Sie es wie 2024-05-31, mit Uhrzeit 2024-05-31T14:30.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a day. Write it like: 12.3.2024, 12 March, tomorrow.</source>
        <translation>„{text}“ ist als Tag nicht zu verstehen. Schreiben Sie ihn so: 12.3.2024, 12. März, morgen.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a time. Say it like: tomorrow 10, thu 14:30, in 2 weeks.</source>
        <translation>„{text}“ wird nicht als Zeit verstanden. Zum Beispiel so: morgen 10, Do 14:30, in 2 Wochen.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as hours. Write them like 9-12, 14:00-17:30.</source>
        <translation>„{text}“ ist nicht als Zeiten verständlich. Schreiben Sie sie wie 9-12, 14:00-17:30.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as weekdays. Write them like mon-fri or tue,thu.</source>
        <translation>„{text}“ ist nicht als Wochentage verständlich. Schreiben Sie sie wie mon-fri oder tue,thu.</translation>
    </message>
    <message>
        <source>“{value}” can be read as thousands or as a fraction, and the column has both</source>
        <translation>„{value}“ kann Tausender oder Bruch sein, und die Spalte hat beides</translation>
    </message>
    <message>
        <source>“{value}” can be read with the day or the month first, and the column has both</source>
        <translation>„{value}“ kann Tag oder Monat zuerst haben, und die Spalte hat beides</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” may forbid calls. Nothing was stopped, since no column of bans says so: look at it.</source>
        <translation>„{value}“ in „{column}“ verbietet vielleicht Anrufe. Gesperrt wurde nichts, weil es in keiner Spalte für Sperren steht: bitte ansehen.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” was not understood and left empty.</source>
        <translation>„{value}“ in „{column}“ wurde nicht verstanden und blieb leer.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” was taken for do not call, to be on the safe side.</source>
        <translation>„{value}“ in „{column}“ wurde sicherheitshalber als nicht anrufen genommen.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation>„{value}“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“{value}” is not a date</source>
        <translation>„{value}“ ist kein Datum</translation>
    </message>
    <message>
        <source>“{value}” is not a discount</source>
        <translation>„{value}“ ist kein Rabatt</translation>
    </message>
    <message>
        <source>“{value}” is not a number</source>
        <translation>„{value}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{value}” is not a real date</source>
        <translation>„{value}“ ist kein wirkliches Datum</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day</source>
        <translation>„{value}“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount</source>
        <translation>„{value}“ ist für einen Betrag zu groß</translation>
    </message>
    <message>
        <source>“{value}” names no weekdays</source>
        <translation>„{value}“ nennt keine Wochentage</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
