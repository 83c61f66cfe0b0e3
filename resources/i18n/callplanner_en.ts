<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>callplanner</name>
    <message numerus="yes">
        <source>%Ln after a sale</source>
        <translation><numerusform>%Ln after a sale</numerusform><numerusform>%Ln after a sale</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln attempt</numerusform><numerusform>%Ln attempts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts so far</source>
        <translation><numerusform>%Ln attempt so far</numerusform><numerusform>%Ln attempts so far</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation><numerusform>%Ln call</numerusform><numerusform>%Ln calls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are late</source>
        <translation><numerusform>%Ln call is late</numerusform><numerusform>%Ln calls are late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are planned for {day}.</source>
        <translation><numerusform>%Ln call is planned for {day}.</numerusform><numerusform>%Ln calls are planned for {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls caught up.</source>
        <translation><numerusform>%Ln call caught up.</numerusform><numerusform>%Ln calls caught up.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls made</source>
        <translation><numerusform>%Ln call made</numerusform><numerusform>%Ln calls made</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls moved and pinned.</source>
        <translation><numerusform>%Ln call moved and pinned.</numerusform><numerusform>%Ln calls moved and pinned.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls of {file} recorded.</source>
        <translation><numerusform>%Ln call of {file} recorded.</numerusform><numerusform>%Ln calls of {file} recorded.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls planned and pinned for {day}.</source>
        <translation><numerusform>%Ln call planned and pinned for {day}.</numerusform><numerusform>%Ln calls planned and pinned for {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls put on the next days with room.</source>
        <translation><numerusform>%Ln call put on the next day with room.</numerusform><numerusform>%Ln calls put on the next days with room.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls recorded</source>
        <translation><numerusform>%Ln call recorded</numerusform><numerusform>%Ln calls recorded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls stay.</source>
        <translation><numerusform>%Ln call stays.</numerusform><numerusform>%Ln calls stay.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls to record</source>
        <translation><numerusform>%Ln call to record</numerusform><numerusform>%Ln calls to record</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait for the hours of those customers</source>
        <translation><numerusform>%Ln call waits for the hours of that customer</numerusform><numerusform>%Ln calls wait for the hours of those customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait for the next working day</source>
        <translation><numerusform>%Ln call waits for the next working day</numerusform><numerusform>%Ln calls wait for the next working day</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls went from {name} to {other}.</source>
        <translation><numerusform>%Ln call went from {name} to {other}.</numerusform><numerusform>%Ln calls went from {name} to {other}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls written to {file}.</source>
        <translation><numerusform>%Ln call written to {file}.</numerusform><numerusform>%Ln calls written to {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes since then would be gone:</source>
        <translation><numerusform>%Ln change since then would be gone:</numerusform><numerusform>%Ln changes since then would be gone:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation><numerusform>%Ln chosen</numerusform><numerusform>%Ln chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations do not fit.</source>
        <translation><numerusform>%Ln conversation does not fit.</numerusform><numerusform>%Ln conversations do not fit.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies without a password were removed.</source>
        <translation><numerusform>%Ln copy without a password was removed.</numerusform><numerusform>%Ln copies without a password were removed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation><numerusform>%Ln customer</numerusform><numerusform>%Ln customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are unknown so far</source>
        <translation><numerusform>%Ln customer is unknown so far</numerusform><numerusform>%Ln customers are unknown so far</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers belong to {other} now.</source>
        <translation><numerusform>%Ln customer belongs to {other} now.</numerusform><numerusform>%Ln customers belong to {other} now.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers by value and days since we last spoke</source>
        <translation><numerusform>%Ln customer by value and days since we last spoke</numerusform><numerusform>%Ln customers by value and days since we last spoke</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers closed. Nobody calls them; everything stays.</source>
        <translation><numerusform>%Ln customer closed. Nobody calls them; everything stays.</numerusform><numerusform>%Ln customers closed. Nobody calls them; everything stays.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers left alone for {time}.</source>
        <translation><numerusform>%Ln customer left alone for {time}.</numerusform><numerusform>%Ln customers left alone for {time}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers no longer</source>
        <translation><numerusform>%Ln customer no longer</numerusform><numerusform>%Ln customers no longer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers updated</source>
        <translation><numerusform>%Ln customer updated</numerusform><numerusform>%Ln customers updated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers without a conversation</source>
        <translation><numerusform>%Ln customer without a conversation</numerusform><numerusform>%Ln customers without a conversation</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln day</numerusform><numerusform>%Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation><numerusform>%Ln day ago</numerusform><numerusform>%Ln days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation><numerusform>%Ln day late</numerusform><numerusform>%Ln days late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation><numerusform>%Ln day old</numerusform><numerusform>%Ln days old</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fringe</source>
        <translation><numerusform>%Ln fringe</numerusform><numerusform>%Ln fringe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation><numerusform>%Ln hour ago</numerusform><numerusform>%Ln hours ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapsed</source>
        <translation><numerusform>%Ln lapsed</numerusform><numerusform>%Ln lapsed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation><numerusform>%Ln late</numerusform><numerusform>%Ln late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left blank</source>
        <translation><numerusform>%Ln left blank</numerusform><numerusform>%Ln left blank</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation><numerusform>%Ln left out</numerusform><numerusform>%Ln left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation><numerusform>%Ln left out.</numerusform><numerusform>%Ln left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like a customer you have</source>
        <translation><numerusform>%Ln looks like a customer you have</numerusform><numerusform>%Ln look like a customer you have</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation><numerusform>%Ln min ago</numerusform><numerusform>%Ln min ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation><numerusform>%Ln month</numerusform><numerusform>%Ln months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filters</source>
        <translation><numerusform>%Ln more filter</numerusform><numerusform>%Ln more filters</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would be ready, but the day is full</source>
        <translation><numerusform>%Ln more would be ready, but the day is full</numerusform><numerusform>%Ln more would be ready, but the day is full</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln named exceptions</source>
        <translation><numerusform>%Ln named exception</numerusform><numerusform>%Ln named exceptions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a decision</source>
        <translation><numerusform>%Ln needs a decision</numerusform><numerusform>%Ln need a decision</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln never called</source>
        <translation><numerusform>%Ln never called</numerusform><numerusform>%Ln never called</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation><numerusform>%Ln new customer</numerusform><numerusform>%Ln new customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new orders</source>
        <translation><numerusform>%Ln new order</numerusform><numerusform>%Ln new orders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not spoken to.</source>
        <translation><numerusform>%Ln not spoken to.</numerusform><numerusform>%Ln not spoken to.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation><numerusform>%Ln note</numerusform><numerusform>%Ln notes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers to mend</source>
        <translation><numerusform>%Ln number to mend</numerusform><numerusform>%Ln numbers to mend</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies of this file have no password: anybody can read them who has them.</source>
        <translation><numerusform>%Ln older copy of this file has no password: anybody can read it who has it.</numerusform><numerusform>%Ln older copies of this file have no password: anybody can read them who has them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation><numerusform>%Ln order</numerusform><numerusform>%Ln orders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders changed</source>
        <translation><numerusform>%Ln order changed</numerusform><numerusform>%Ln orders changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation><numerusform>%Ln page</numerusform><numerusform>%Ln pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs, the most likely first</source>
        <translation><numerusform>%Ln pair</numerusform><numerusform>%Ln pairs, the most likely first</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned stay put</source>
        <translation><numerusform>%Ln pinned stays put</numerusform><numerusform>%Ln pinned stay put</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation><numerusform>%Ln promised</numerusform><numerusform>%Ln promised</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised calls come later today</source>
        <translation><numerusform>%Ln promised call comes later today</numerusform><numerusform>%Ln promised calls come later today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation><numerusform>%Ln promise</numerusform><numerusform>%Ln promises</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises come first</source>
        <translation><numerusform>%Ln promise comes first</numerusform><numerusform>%Ln promises come first</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation><numerusform>%Ln rejected</numerusform><numerusform>%Ln rejected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation><numerusform>%Ln retry</numerusform><numerusform>%Ln retries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation><numerusform>%Ln row</numerusform><numerusform>%Ln rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are on the clipboard, with their titles.</source>
        <translation><numerusform>%Ln row is on the clipboard, with its titles.</numerusform><numerusform>%Ln rows are on the clipboard, with their titles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read</source>
        <translation><numerusform>%Ln row could not be read</numerusform><numerusform>%Ln rows could not be read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the damaged file can still be read and saved as a workbook.</source>
        <translation><numerusform>%Ln row of the damaged file can still be read and saved as a workbook.</numerusform><numerusform>%Ln rows of the damaged file can still be read and saved as a workbook.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows rejected, each with its reason</source>
        <translation><numerusform>%Ln row rejected, with its reason</numerusform><numerusform>%Ln rows rejected, each with its reason</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows wiped. A backup was made before.</source>
        <translation><numerusform>%Ln row wiped. A backup was made before.</numerusform><numerusform>%Ln rows wiped. A backup was made before.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to {file}.</source>
        <translation><numerusform>%Ln row written to {file}.</numerusform><numerusform>%Ln rows written to {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, as row {row}: {remark}</source>
        <translation><numerusform>%Ln row, as row {row}: {remark}</numerusform><numerusform>%Ln rows, as row {row}: {remark}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln silent</source>
        <translation><numerusform>%Ln silent</numerusform><numerusform>%Ln silent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln silent customers</source>
        <translation><numerusform>%Ln silent customer</numerusform><numerusform>%Ln silent customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay the same</source>
        <translation><numerusform>%Ln stays the same</numerusform><numerusform>%Ln stay the same</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation><numerusform>%Ln step</numerusform><numerusform>%Ln steps</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppressed</source>
        <translation><numerusform>%Ln suppressed</numerusform><numerusform>%Ln suppressed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppressed; a suppression outlives deletion</source>
        <translation><numerusform>%Ln suppressed; a suppression outlives deletion</numerusform><numerusform>%Ln suppressed; a suppression outlives deletion</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken before</source>
        <translation><numerusform>%Ln taken before</numerusform><numerusform>%Ln taken before</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks without anything of value</source>
        <translation><numerusform>%Ln talk without anything of value</numerusform><numerusform>%Ln talks without anything of value</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation><numerusform>%Ln today</numerusform><numerusform>%Ln today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation><numerusform>%Ln too many</numerusform><numerusform>%Ln too many</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln touches</source>
        <translation><numerusform>%Ln touch</numerusform><numerusform>%Ln touches</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their hours</source>
        <translation><numerusform>%Ln waits for its hours</numerusform><numerusform>%Ln wait for their hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait: day full</source>
        <translation><numerusform>%Ln waits: day full</numerusform><numerusform>%Ln wait: day full</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a call</source>
        <translation><numerusform>%Ln without a call</numerusform><numerusform>%Ln without a call</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days</source>
        <translation><numerusform>%Ln working day</numerusform><numerusform>%Ln working days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation><numerusform>%Ln year</numerusform><numerusform>%Ln years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln customers alone</source>
        <translation><numerusform>Leave %Ln customer alone</numerusform><numerusform>Leave %Ln customers alone</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Plan calls for %Ln customers</source>
        <translation><numerusform>Plan a call for %Ln customer</numerusform><numerusform>Plan calls for %Ln customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copies without a password…</source>
        <translation><numerusform>Remove %Ln copy without a password…</numerusform><numerusform>Remove %Ln copies without a password…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln fringe calls a day.</source>
        <translation><numerusform>Room for %Ln fringe call a day.</numerusform><numerusform>Room for %Ln fringe calls a day.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln changes</source>
        <translation><numerusform>Take back %Ln change</numerusform><numerusform>Take back %Ln changes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>These are the first rows. Counting: %Ln rows so far.</source>
        <translation><numerusform>These are the first rows. Counting: %Ln row so far.</numerusform><numerusform>These are the first rows. Counting: %Ln rows so far.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, in the workbook</source>
        <translation><numerusform>and %Ln more, in the workbook</numerusform><numerusform>and %Ln more, in the workbook</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>calls are planned</source>
        <translation><numerusform>call is planned</numerusform><numerusform>calls are planned</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>calls promised for a time</source>
        <translation><numerusform>call promised for a time</numerusform><numerusform>calls promised for a time</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation><numerusform>every %Ln day</numerusform><numerusform>every %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation><numerusform>in %Ln day</numerusform><numerusform>in %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>late, the longest %Ln days:</source>
        <translation><numerusform>late, the longest %Ln day:</numerusform><numerusform>late, the longest %Ln days:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>locked with a password, %Ln copies without one</source>
        <translation><numerusform>locked with a password, %Ln copy without one</numerusform><numerusform>locked with a password, %Ln copies without one</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>of them were inbound calls</source>
        <translation><numerusform>of them was an inbound call</numerusform><numerusform>of them were inbound calls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>promises kept</source>
        <translation><numerusform>promise kept</numerusform><numerusform>promises kept</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>promises made</source>
        <translation><numerusform>promise made</numerusform><numerusform>promises made</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln rows, as they will be stored</source>
        <translation><numerusform>the first row, as it will be stored</numerusform><numerusform>the first %Ln rows, as they will be stored</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>things of value given</source>
        <translation><numerusform>thing of value given</numerusform><numerusform>things of value given</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation><numerusform>within %Ln day</numerusform><numerusform>within %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{company} · {caller} · %Ln calls</source>
        <translation><numerusform>{company} · {caller} · %Ln call</numerusform><numerusform>{company} · {caller} · %Ln calls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation><numerusform>{names} and %Ln more</numerusform><numerusform>{names} and %Ln more</numerusform></translation>
    </message>
</context>
</TS>
