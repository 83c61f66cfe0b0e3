<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>callplanner</name>
    <message numerus="yes">
        <source>%Ln after a sale</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts so far</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls made</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls moved and pinned.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls planned and pinned for {day}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls stay.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls wait for the next working day</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are unknown so far</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers by value and days since we last spoke</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers left alone for 3 months.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers updated</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fringe</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like a customer you have</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more would be ready, but the day is full</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln named exceptions</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new orders</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders changed</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned stay put</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promised calls come later today</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows rejected, each with its reason</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to {file}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay the same</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppressed; a suppression outlives deletion</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln today</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln touches</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait: day full</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a call</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>0 to 10, if you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Import a workbook of customers, and one of orders if you have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Plan the year on the Programme page: tiers are dealt out by value, everybody gets a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Work through Today, one card at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{customers}&lt;/b&gt;, {value} a year at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{part} of {whole}&lt;/b&gt; planned conversations held ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{part} of {whole}&lt;/b&gt; spoken to ({share}). {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is opened again and checked before it counts. Restoring keeps the present file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is planned for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call was planned for {day}, {late} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback needs the day and time that were promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written like {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failed try never resets anything; the next try comes by itself at another time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hundred invented customers with two years of orders and calls, in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private person without recorded consent is not called in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme may last up to {days} days. Choose an earlier last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme that begins on {first} cannot end on {last}. Swap the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme that ended on {last} cannot be planned. Choose a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise with its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is a number from 0 to 10, not {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square is a day: the darker, the fuller. Drag a call onto another day to move it; it is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sale {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already tried or spoken to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order needs a customer and a date, or the number of a known order; the columns are: {columns}. Say which is which, for instance --map date=B --map customer=A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another try {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right: what we know, what we do not know yet (press it to fill it in), and the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {age}, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book leave for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a workbook, and nobody on it will be forgotten this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number of orders: 80, 95, 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By share of value: 80, 95, 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the interval of the tier. Plan the year to fix the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call tier {tier} {calls} times a year instead of {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller {name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers, their calls a day, weekdays, public holidays and leave. Plan anew after a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a day of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a year for {tier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are fine from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls planned on {day}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care call, every {interval} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see everything about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rows or draw a box around points, then put them into the programme or leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rows, or draw a box around points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happened first: a key from 1 to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happened with a key from 1 to 0, write a note with N, and press Enter: it is saved and the next card is there. Ctrl Z takes the last one back, also tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed down or moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are recognised by their titles and content. Change what is wrong; the preview follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company files ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of phones without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl C copies the chosen rows as a table that pastes into Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and orders, as .xlsx, .xls, .ods or .csv. You see every row before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers left alone until {until}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, orders, numbers not to be called; any sensible layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in “{column}” read as {order}, like the other dates of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates read as {order}, as is usual with dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates read as {order}: only so do they stand in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates read as {order}: {values} of them allow nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialled {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we keep the programme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture answers one question; the answer stands above it with its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tier has its calls a year. Everybody has at least one; the large ones keep their rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough tries: a person decides now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every active customer has a conversation or a planned call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every customer in one table. Chips above it narrow it; a click on a column sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every list as a workbook that looks made by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a verdict. Rejected rows can be saved as a workbook with the reason beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody for today is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody's one call comes first; then the large keep their rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from “{what}” on was taken back. Redo brings it again, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes in and out here. The history lists every change and its way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything may have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than five cases are called few, because a share of them says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call, never spoken to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in the queue at {time}, not before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in the queue {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or open the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fringe {count} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: {caller}, {first} to {last}, {must} calls must be there and there are {places} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are they, and what has changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely they would recommend us, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a screening list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import numbers not to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the programme now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everybody covered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits, {share} full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {time} there. Calls are fine from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window or its day has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last spoke {ago} ago, longer than the tier allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {moment}, opened again and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave of {name}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that begins on {first} cannot end on {last}. Swap the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for today: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {more} more attempts a day, each caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended: a comma had split “{value}” in “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be called: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call by the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call by the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup needed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is planned. Plan the year to give everybody one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was recognised as a customer's number, name, phone or e-mail among: {columns}. Say which is which, for instance --map name=B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was recognised as a phone number, customer number or name among: {columns}. Say which is which, for instance --map phone=A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation in the last 12 months yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation in the period and no call planned. Plan the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer an active customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted by the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open day between {first} and {last}: the caller is away, or the customer is not called then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable number is left. It stands on the list of numbers to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this in name, phone, town or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will call them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not called for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not called since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached yet, tries in the last 7 days: {tries}. Now is the time that was set for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the right moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for {name}: something of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed until you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Rejected rows go to a workbook with the reason. The whole import is one undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now its orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the fringe with {points} points, last spoke {ago} ago. A small buyer is a customer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the fringe with {points} points, never spoken to. A small buyer is a customer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the fringe, but others come before it in today's fringe share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything; take another or try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one order; the shop's average is every {usual}, silent for {silent} ({ratio} ×).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another company file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another company file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {order} belongs to customer {customer} already (row {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {reference} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on two days only, by that every {usual}, silent for {silent} ({ratio} ×).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on {day}, {ago} ago, and nobody has asked since whether all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in the 12 months before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan anew shows first what would be added, moved and removed, and what does not fit with its reason. Nothing is changed before Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan applied: {added} added, {moved} moved, {removed} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan applied: {added} added, {moved} moved, {removed} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year: everybody gets a call, the large ones more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for today, the first conversation. Every {interval} by the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for today. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {late} ago and never spoken to yet. Every {interval} by the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {late} ago and not spoken since. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are a weak guide: their top fifth holds 40 % of those who grow. Asked potential outranks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential is low, medium or high, not {potential}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential of {name}: {potential}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential, {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {at}, and never before that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised or set for {at}, and never before that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised, and first in the queue at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside until {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-plan preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached {part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by name and content. Change what is wrong, the preview follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommend us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Room for %Ln fringe calls a day.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has the same customer number but another name: “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a cell too many that were mended: {count}, the first in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample company made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers, phones, notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second street line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns are called “{title}” ({columns}); column {used} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers are called {customer}. Use one of the references {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {name}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or rare buyers we have not spoken to in a year, most promising first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small or rare buyers whom nobody spoke to in a year. The points say how promising they are; each point has its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So-so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates can only be day before month ({day_first}), others only month before day ({month_first}); those that could be either ({doubtful}) are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or D dials with the telephone program of this machine. W says why the call is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and rows follow the size of the desktop's font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That planned call is not open any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That promise does not exist any more. Refresh the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back. The file as it was is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is damaged and was not put back ({detail}). Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country {country} is not known. Use its two letters, like DE or GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not active any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not called on {day}: closed, or outside its calling days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in “{column}”, {example} for one, can be read with the day or the month first. Say which: --day-first or --month-first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no country. States and postcodes are those of the United States; use --region for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no country. The numbers are written as in the United States; use --region for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no country. The postcodes are those of the United Kingdom; use --region for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file reader could not be started. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be sorted by {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next call by the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next call is planned for {day}, in {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is set for {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters. Shorten it; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands on the list of numbers to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one call of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan fills their working days, never more than their calls a day. Plan anew after a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is in order: promised calls whose time has come, late ones by urgency, today's, after-sale calls, the daily fringe share, retries. Nothing comes before its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than there are columns, and it cannot be told which belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no phone number, customer number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no customer: no number, name, phone or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample company shows all of it with invented customers, in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares {shares} do not fit: they must rise, lie between 0 and 1, and be one fewer than the tiers ({tiers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is empty: there is nothing in it to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters. Shorten it; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thresholds must fall and be one fewer than the tiers ({tiers}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tier follows the rule again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual rhythm is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole import is one step of undo. The same file twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a caller {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no caller {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no caller. Add one, then plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “{column}” for {field}. The columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer {customer}. Use its reference, or search for it by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number to dial. Find one and add it on the Customers page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outcome {outcome}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme yet. Plan the year first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for {file}. Free some space or choose another drive; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row {row} that could hold the titles; the first {rows} rows were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tier {name}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable number. Find a number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are calling us. A talk now counts like a planned call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are off the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be imported so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes the customer off all lists. Confirm that it has closed down or moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be the first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three tries in seven days are the cap, so the next waits. Then: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier set by hand: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier {name}: {calls} calls a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers and the year's programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers are assigned by value or by orders, not by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers dealt out anew; pinned ones stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>section of the queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today's queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: one card at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch, no sale asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried as often as is sensible. A person has to decide what next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries within {days}: {tries}, and that is the cap. It comes back when the first of them is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries without success: {tries}. A person decides what next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in another part of the day: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the other number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually orders every {usual}, silent for {silent} ({ratio} ×).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted {wanted} attempts, there is room for {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not spoken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know everything we ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know {known} of {whole} things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they mainly do, and for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could they need from us this year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most to them at present?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new plan changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being done was taken back, everything saved before is safe. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what matters next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will do for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {column} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is changed from now on stands here, with its way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do they like to be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does our attention go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which e-mail address may we write to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number reaches them best?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides about buying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has no call, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is going silent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not be called again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work {days} more days, {caller}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, take them off the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised to call at {time}. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised to call at {time}. Every {interval} by the programme, never spoken to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised to call on {at}. Every {interval} by the programme, last spoke {ago} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised to call on {at}. Every {interval} by the programme, never spoken to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invoice is unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>another part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it will be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {number} of at most {cap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its title “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by share of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callplanner {version}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes back by itself, stays in the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacted us on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since the last conversation / wanted interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days since we last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not call: suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag a call onto a day to move and pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due or planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fringe call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest order {times} × the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last talk ended in interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left from the fringe list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most promising first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neglected: over {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never called or excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new contact: {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no country yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no customer {customer} is known; import the customers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order {order} is known; import the orders first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rhythm yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reached them in two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest order first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the card of Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or another reason, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or in your own words, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered {ago} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned calls whose date has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potential: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment {segment} holds {times} × the usual share of A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence against own rhythm, value at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipping away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one call of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no caller {caller}; the caller was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tier {tier}; the tier was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touch, no sale asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value up {percent} % on the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value up {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winning back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} is past. Choose a later time for the callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} is past. Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} is still to come. A call is recorded when it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} calls a day do not work. Choose a number from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} calls a year do not work. Choose a number from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calls} planned on {days} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} chosen of {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} has no part {subdivision}. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <comment>days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is past. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is past. Choose today or a later day for the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is past. Choose today or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {calls}, room for {room} ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another program. Nothing was changed; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can only be read, so nothing can be changed. Copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that the folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be reached just now ({detail}). Check the drive or the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be replaced: it is open in another program or protected. Close it or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be brought up to date and was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read or written ({detail}). Nothing was changed; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Choose another place; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name, or import a workbook to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. Name a file that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a cell in row {row} that is far too long for a table. Shorten it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet called “{sheet}”. Its sheets are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no sheet with cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no table: neither a workbook nor readable text. Save it as .xlsx or .csv first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database and no workbook. Export the table that you need as .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a name for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a server's database. Its own tools back it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is busy with another change. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Open it in your spreadsheet program and save it anew, or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty, so it may have been damaged. Nothing was changed; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing in it to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another callplanner ({holder} on {host}, process {pid}). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in: {new} new, {changed} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save a copy without the password and import that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a callplanner file. Nothing was changed; choose another, or import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is {kind}, which cannot be read as a table. Save it as .xlsx or .csv first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is {megabytes} MB large, more than can be read. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be read by you. Copy it to a folder of your own, or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} needs more memory than is safe, or is damaged. Copy the rows that you need into a new workbook and import that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes too long to read. Open it in your spreadsheet program, save it as a new .xlsx file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer callplanner ({theirs}); this is {ours}. Nothing was changed; update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by an older callplanner. Open it once for writing to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would unpack to far more than a workbook holds, so it was not opened. Ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {size} on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}, all callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} found, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} after the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} copies the rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} cannot be imported. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} calls from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes back {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a customer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is away {span}. Plan anew to move the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left out for today: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} paused until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} put aside until {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {calls} calls a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}, never spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}, spoken to {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now}, usually {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, {minutes} min, {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} have a call this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} planned conversations held so far ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole} reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratio} × or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} attempts too many. Fewer calls a year, more calls a day or another caller mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps}, about {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is neither a customer nor a number that is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}, fine to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}, fine to call until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}, not their hour: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier} gets &lt;b&gt;{share}&lt;/b&gt; of conversations for {value} of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}: {calls} calls a year. Plan anew to see what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tries} tries without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} file without titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} file, titles in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} a year, last spoken to {days} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} a year, last spoken to {first} to {last} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} a year, never spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} had lost its leading zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} had lost the plus before its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has no country code, and the customer's country is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} holds several numbers; the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is a phone number that lost its digits in a spreadsheet; it must be typed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a phone number that can be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not known to be in use, though its length is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is too short for a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is no field of {kind}. The fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date. Write it like 2024-05-31, with a time 2024-05-31T14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not understood as hours. Write them like 9-12, 14:00-17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not understood as weekdays. Write them like mon-fri or tue,thu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can be read as thousands or as a fraction, and the column has both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can be read with the day or the month first, and the column has both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” in “{column}” was not understood and left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” in “{column}” was taken for do not call, to be on the safe side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a real date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” names no weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
