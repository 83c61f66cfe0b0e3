<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>callplanner</name>
    <message numerus="yes">
        <source>%n after a sale</source>
        <translation><numerusform>%n after a sale</numerusform><numerusform>%n after a sale</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n attempts so far</source>
        <translation><numerusform>%n attempt so far</numerusform><numerusform>%n attempts so far</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation><numerusform>%n call</numerusform><numerusform>%n calls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n calls made</source>
        <translation><numerusform>%n call made</numerusform><numerusform>%n calls made</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n calls moved and pinned.</source>
        <translation><numerusform>%n call moved and pinned.</numerusform><numerusform>%n calls moved and pinned.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n calls planned and pinned for {day}.</source>
        <translation><numerusform>%n call planned and pinned for {day}.</numerusform><numerusform>%n calls planned and pinned for {day}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n calls stay.</source>
        <translation><numerusform>%n call stays.</numerusform><numerusform>%n calls stay.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait for the next working day</source>
        <translation><numerusform>%n call waits for the next working day</numerusform><numerusform>%n calls wait for the next working day</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>%n chosen</numerusform><numerusform>%n chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation><numerusform>%n customer</numerusform><numerusform>%n customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n customers are unknown so far</source>
        <translation><numerusform>%n customer is unknown so far</numerusform><numerusform>%n customers are unknown so far</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n customers by value and days since we last spoke</source>
        <translation><numerusform>%n customer by value and days since we last spoke</numerusform><numerusform>%n customers by value and days since we last spoke</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n customers left alone for 3 months.</source>
        <translation><numerusform>%n customer left alone for 3 months.</numerusform><numerusform>%n customers left alone for 3 months.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n customers updated</source>
        <translation><numerusform>%n customer updated</numerusform><numerusform>%n customers updated</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation><numerusform>%n day late</numerusform><numerusform>%n days late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n fringe</source>
        <translation><numerusform>%n fringe</numerusform><numerusform>%n fringe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation><numerusform>%n hour ago</numerusform><numerusform>%n hours ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation><numerusform>%n late</numerusform><numerusform>%n late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation><numerusform>%n left out</numerusform><numerusform>%n left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation><numerusform>%n left out.</numerusform><numerusform>%n left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n look like a customer you have</source>
        <translation><numerusform>%n looks like a customer you have</numerusform><numerusform>%n look like a customer you have</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>%n min ago</numerusform><numerusform>%n min ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more would be ready, but the day is full</source>
        <translation><numerusform>%n more would be ready, but the day is full</numerusform><numerusform>%n more would be ready, but the day is full</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n named exceptions</source>
        <translation><numerusform>%n named exception</numerusform><numerusform>%n named exceptions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new customers</source>
        <translation><numerusform>%n new customer</numerusform><numerusform>%n new customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new orders</source>
        <translation><numerusform>%n new order</numerusform><numerusform>%n new orders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation><numerusform>%n order</numerusform><numerusform>%n orders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n orders changed</source>
        <translation><numerusform>%n order changed</numerusform><numerusform>%n orders changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pinned stay put</source>
        <translation><numerusform>%n pinned stays put</numerusform><numerusform>%n pinned stay put</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation><numerusform>%n promised</numerusform><numerusform>%n promised</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation><numerusform>%n promise</numerusform><numerusform>%n promises</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation><numerusform>%n retry</numerusform><numerusform>%n retries</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows rejected, each with its reason</source>
        <translation><numerusform>%n row rejected, with its reason</numerusform><numerusform>%n rows rejected, each with its reason</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {file}.</source>
        <translation><numerusform>%n row written to {file}.</numerusform><numerusform>%n rows written to {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stay the same</source>
        <translation><numerusform>%n stays the same</numerusform><numerusform>%n stay the same</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation><numerusform>%n step</numerusform><numerusform>%n steps</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed; a suppression outlives deletion</source>
        <translation><numerusform>%n suppressed; a suppression outlives deletion</numerusform><numerusform>%n suppressed; a suppression outlives deletion</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation><numerusform>%n today</numerusform><numerusform>%n today</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n touches</source>
        <translation><numerusform>%n touch</numerusform><numerusform>%n touches</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n wait: day full</source>
        <translation><numerusform>%n waits: day full</numerusform><numerusform>%n wait: day full</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a call</source>
        <translation><numerusform>%n without a call</numerusform><numerusform>%n without a call</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Room for %n fringe calls a day.</source>
        <translation><numerusform>Room for %n fringe call a day.</numerusform><numerusform>Room for %n fringe calls a day.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation><numerusform>every %n day</numerusform><numerusform>every %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
</context>
</TS>
