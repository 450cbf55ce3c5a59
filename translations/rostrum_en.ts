<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The copy could not be read back.</source>
        <translation>The copy could not be read back.</translation>
    </message>
    <message>
        <source>The option -o is missing: it tells where to write.</source>
        <translation>The option -o is missing: it tells where to write.</translation>
    </message>
    <message>
        <source>Wrote a copy to %1.</source>
        <translation>Wrote a copy to %1.</translation>
    </message>
    <message>
        <source>Writes a consistent copy, also while the window has the file open.</source>
        <translation>Writes a consistent copy, also while the window has the file open.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>%1 is a sentence that tells a conflict.</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>No conflicts.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every conflict and warning.</source>
        <translation>Lists every conflict and warning.</translation>
    </message>
    <message>
        <source>Writes one JSON object to standard output.</source>
        <translation>Writes one JSON object to standard output.</translation>
    </message>
    <message>
        <source>The language of messages and of print: en, fr, ar, es or fil.</source>
        <translation>The language of messages and of print: en, fr, ar, es or fil.</translation>
    </message>
    <message>
        <source>Plans a conference and prints what it needs.</source>
        <translation>Plans a conference and prints what it needs.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Opens the window.</translation>
    </message>
    <message>
        <source>“rostrum COMMAND --help” tells the options of a command.</source>
        <translation>“rostrum COMMAND --help” tells the options of a command.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to look at.</source>
        <translation>Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to look at.</translation>
    </message>
    <message>
        <source>Where to write; “-” is standard output.</source>
        <translation>Where to write; “-” is standard output.</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose en, fr, ar, es or fil.</source>
        <translation>There is no language “%1” here. Choose en, fr, ar, es or fil.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “rostrum --help” lists those that there are.</source>
        <translation>There is no command “%1”. “rostrum --help” lists those that there are.</translation>
    </message>
    <message>
        <source>Tells how to use it.</source>
        <translation>Tells how to use it.</translation>
    </message>
    <message>
        <source>%1
Usage: %2</source>
        <translation>%1
Usage: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Something is missing.
Usage: %1</source>
        <translation>Something is missing.
Usage: %1</translation>
    </message>
    <message>
        <source>There are too many arguments.
Usage: %1</source>
        <translation>There are too many arguments.
Usage: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>%1 cannot be written. Check that its folder exists and that you may write there.</translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation>The option --format is missing.</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written. Choose one of: %2.</source>
        <translation>“%1” is no format that can be written. Choose one of: %2.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full.</source>
        <translation>Writing %1 failed: the disk may be full.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>Writes the programme in a format that other systems read.</source>
        <translation>Writes the programme in a format that other systems read.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>The format: %1.</translation>
    </message>
    <message>
        <source>Also what is not public.</source>
        <translation>Also what is not public.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Takes back the last change, whoever made it.</source>
        <translation>Takes back the last change, whoever made it.</translation>
    </message>
    <message>
        <source>Does the change again that was taken back last.</source>
        <translation>Does the change again that was taken back last.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>There is no folder %1. Make it first, or choose another.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 could not be made.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>Nothing was written: this is what an import would do.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%n session read</numerusform>
            <numerusform>%n sessions read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file, now marked as cancelled:</source>
        <translation>
            <numerusform>%n gone from the file, now marked as cancelled:</numerusform>
            <numerusform>%n gone from the file, now marked as cancelled:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the file:</source>
        <translation>
            <numerusform>%n back in the file:</numerusform>
            <numerusform>%n back in the file:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Reads programmes of other systems into a conference, made if it is not there.</source>
        <translation>Reads programmes of other systems into a conference, made if it is not there.</translation>
    </message>
    <message>
        <source>The format of the sources: auto or %1.</source>
        <translation>The format of the sources: auto or %1.</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>Only tells what would be done.</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>First day – last day (time zone)</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) scheduled</source>
        <translation>
            <numerusform>%n session scheduled</numerusform>
            <numerusform>%n sessions scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation>Tells what a file holds.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing that can be listed. Choose one of: %2.</source>
        <translation>“%1” is no kind of thing that can be listed. Choose one of: %2.</translation>
    </message>
    <message>
        <source>Lists one kind of thing: %1.</source>
        <translation>Lists one kind of thing: %1.</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>unscheduled</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(undone)</translation>
    </message>
    <message>
        <source>(undone, then something else was done)</source>
        <translation>(undone, then something else was done)</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>The title must not be empty.</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-05-01.</source>
        <translation>“%1” is not a date for --%2. Write it as 2026-05-01.</translation>
    </message>
    <message>
        <source>The last day (--end) must not lie before the first (--start).</source>
        <translation>The last day (--end) must not lie before the first (--start).</translation>
    </message>
    <message numerus="yes">
        <source>A conference lasts at most %n day(s).</source>
        <translation>
            <numerusform>A conference lasts at most %n day.</numerusform>
            <numerusform>A conference lasts at most %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>“%1” is not a time zone. Give one as in America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Made %1.</translation>
    </message>
    <message>
        <source>Makes a new, empty conference.</source>
        <translation>Makes a new, empty conference.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>What it is called.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-05-01.</source>
        <translation>Its first day, as 2026-05-01.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Its last day.</translation>
    </message>
    <message>
        <source>Its time zone, as America/Toronto.</source>
        <translation>Its time zone, as America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1 with the sample programme.</source>
        <translation>Made %1 with the sample programme.</translation>
    </message>
    <message>
        <source>Makes a new conference filled with the sample programme.</source>
        <translation>Makes a new conference filled with the sample programme.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Choose one of: %2.</source>
        <translation>“%1” cannot be printed. Choose one of: %2.</translation>
    </message>
    <message>
        <source>Prints to a PDF: %1.</source>
        <translation>Prints to a PDF: %1.</translation>
    </message>
    <message>
        <source>booklet: the folded size, a5 or half-letter.</source>
        <translation>booklet: the folded size, a5 or half-letter.</translation>
    </message>
    <message>
        <source>booklet: on sheets, in the order for folding and stapling.</source>
        <translation>booklet: on sheets, in the order for folding and stapling.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>%1 is a number: how much of the work is done.</extracomment>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>rostrum: The work was done, but writing about it to standard output failed.</source>
        <translation>rostrum: The work was done, but writing about it to standard output failed.</translation>
    </message>
    <message>
        <source>rostrum: Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>rostrum: Writing to standard output failed. The disk or the pipe behind it may be full or closed.</translation>
    </message>
    <message>
        <source>Nobody reads from %1. Give the name of a file to write.</source>
        <translation>Nobody reads from %1. Give the name of a file to write.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: it is full or was closed.</source>
        <translation>Writing to %1 failed: it is full or was closed.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>Writing to standard output failed. The disk or the pipe behind it may be full or closed.</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>%1 is a sentence that tells a conflict, %2 why it may stay.</extracomment>
        <translation>Accepted: %1 (%2)</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>--%1 cannot be “%2”. Choose one of: %3.</translation>
    </message>
    <message>
        <source>“%1” is no day of the conference. Its days are: %2.</source>
        <translation>“%1” is no day of the conference. Its days are: %2.</translation>
    </message>
    <message>
        <source>There is no room “%1”. `rostrum list FILE rooms` shows them.</source>
        <translation>There is no room “%1”. `rostrum list FILE rooms` shows them.</translation>
    </message>
    <message>
        <source>There is no track “%1”. `rostrum list FILE tracks` shows them.</source>
        <translation>There is no track “%1”. `rostrum list FILE tracks` shows them.</translation>
    </message>
    <message>
        <source>“%1” is no scale. Give the millimetres for a minute, from %2 to %3.</source>
        <translation>“%1” is no scale. Give the millimetres for a minute, from %2 to %3.</translation>
    </message>
    <message>
        <source>a4, letter, a3 or tabloid; a booklet takes a4 or letter.</source>
        <translation>a4, letter, a3 or tabloid; a booklet takes a4 or letter.</translation>
    </message>
    <message>
        <source>timetable and planning-cards: landscape or portrait.</source>
        <translation>timetable and planning-cards: landscape or portrait.</translation>
    </message>
    <message>
        <source>timetable: only this day; may be given again.</source>
        <translation>timetable: only this day; may be given again.</translation>
    </message>
    <message>
        <source>timetable: only this room; may be given again.</source>
        <translation>timetable: only this room; may be given again.</translation>
    </message>
    <message>
        <source>planning-cards: only sessions that have no place yet.</source>
        <translation>planning-cards: only sessions that have no place yet.</translation>
    </message>
    <message>
        <source>planning-cards: only of this track; may be given again.</source>
        <translation>planning-cards: only of this track; may be given again.</translation>
    </message>
    <message>
        <source>planning-cards: millimetres for a minute; 1 where not given.</source>
        <translation>planning-cards: millimetres for a minute; 1 where not given.</translation>
    </message>
    <message>
        <source>planning-cards: also hours and rooms to hang the cards between.</source>
        <translation>planning-cards: also hours and rooms to hang the cards between.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2, only with: %3.</source>
        <translation>--%1 does not go with %2, only with: %3.</translation>
    </message>
    <message>
        <source>Certain: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they are taken for one person.</extracomment>
        <translation>Certain: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Likely: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they may be one person.</extracomment>
        <translation>Likely: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody seems to be in the file twice.</source>
        <translation>Nobody seems to be in the file twice.</translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s)</source>
        <translation>
            <numerusform>%n certain pair</numerusform>
            <numerusform>%n certain pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n likely pair</numerusform>
            <numerusform>%n likely pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists people who may be in the file twice.</source>
        <translation>Lists people who may be in the file twice.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>%1 and %2 overlap on %3, and both call: %4</source>
        <extracomment>%1 and %2 a session and its room, %3 when, %4 the chapters called to both.</extracomment>
        <translation>%1 and %2 overlap on %3, and both call: %4</translation>
    </message>
    <message>
        <source>step-free access</source>
        <extracomment>What a room lacks, inside a list.</extracomment>
        <translation>step-free access</translation>
    </message>
    <message>
        <source>interpretation</source>
        <extracomment>What a room lacks, inside a list: booths or equipment for interpreters.</extracomment>
        <translation>interpretation</translation>
    </message>
    <message>
        <source>%3 lacks what “%1” on %2 needs: %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 a room, %4 what it lacks.</extracomment>
        <translation>%3 lacks what “%1” on %2 needs: %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, short.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.</extracomment>
        <translation>%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it</translation>
    </message>
    <message>
        <source>%1 on %2 has nobody on it</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 on %2 has nobody on it</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the days and hours of the conference</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 is on %2, outside the days and hours of the conference</translation>
    </message>
    <message>
        <source>%3 is set up for “%2” while “%1” is still on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>%3 is set up for “%2” while “%1” is still on, on %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” while “%2” is on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>%3 is still cleared up after “%1” while “%2” is on, on %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” when it is set up for “%2”, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>%3 is still cleared up after “%1” when it is set up for “%2”, on %4</translation>
    </message>
    <message>
        <source>%1 and %2 take up the same space on %3</source>
        <extracomment>%1 and %2 a session and its room, which is a part of the other&apos;s, %3 when.</extracomment>
        <translation>%1 and %2 take up the same space on %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when, %5 how many sessions the room can hold at a time.</extracomment>
        <translation>“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>“%1” and “%2” are both in %3 on %4</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <extracomment>A room&apos;s name and how many people it holds.</extracomment>
        <translation>%1 holds %2</translation>
    </message>
    <message>
        <source>“%1” on %2 expects %3, but %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.</extracomment>
        <translation>“%1” on %2 expects %3, but %4</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the times when the room is open</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 is on %2, outside the times when the room is open</translation>
    </message>
    <message>
        <source>%1 is in two places on %2: %3 and %4</source>
        <extracomment>%1 a person, %2 when, %3 and %4 a session and its room: “A” in Hall 1.</extracomment>
        <translation>%1 is in two places on %2: %3 and %4</translation>
    </message>
    <message>
        <source>%1 is in two sessions at once on %2: “%3” and “%4”, both in %5</source>
        <extracomment>%1 a person, %2 when, %3 and %4 the titles of sessions, %5 the room of both.</extracomment>
        <translation>%1 is in two sessions at once on %2: “%3” and “%4”, both in %5</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 is not available for %2 on %3</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3, only on %4</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is, %4 when the person is available.</extracomment>
        <translation>%1 is not available for %2 on %3, only on %4</translation>
    </message>
    <message>
        <source>%1 has declined, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 has declined, but is on %2 on %3</translation>
    </message>
    <message>
        <source>%1 has not confirmed yet, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 has not confirmed yet, but is on %2 on %3</translation>
    </message>
    <message>
        <source>Two sessions of the track “%1” overlap on %4: %2 and %3</source>
        <extracomment>%1 a track, %2 and %3 a session and its room, %4 when.</extracomment>
        <translation>Two sessions of the track “%1” overlap on %4: %2 and %3</translation>
    </message>
    <message>
        <source>%1 is on %2 on %3, but was not asked when they can</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 is on %2 on %3, but was not asked when they can</translation>
    </message>
    <message>
        <source>%1 has only %2 between %3 and %4 on %5</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>%1 has only %2 between %3 and %4 on %5</translation>
    </message>
    <message>
        <source>%1 and %2 follow each other with %3 between, on %4, and both call: %5</source>
        <extracomment>%1 and %2 a session and its room, %3 a time such as “5 min”, %4 when, %5 the chapters that are called to both.</extracomment>
        <translation>%1 and %2 follow each other with %3 between, on %4, and both call: %5</translation>
    </message>
    <message>
        <source>%1 and %2 are in the wrong order</source>
        <extracomment>%1 and %2 a session and its room.</extracomment>
        <translation>%1 and %2 are in the wrong order</translation>
    </message>
    <message>
        <source>%1 must come after %2, but begins on %3, before that one ends on %4</source>
        <extracomment>%1 and %2 a session and its room, %3 and %4 a day and a time.</extracomment>
        <translation>%1 must come after %2, but begins on %3, before that one ends on %4</translation>
    </message>
    <message>
        <source>%1 must come after %2, but %3 begins on %5, before %4 ends on %6</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 and %6 a day and a time.</extracomment>
        <translation>%1 must come after %2, but %3 begins on %5, before %4 ends on %6</translation>
    </message>
    <message>
        <source>%1 on %2 has no abstract</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 on %2 has no abstract</translation>
    </message>
    <message>
        <source>%1 on %2 has no moderator</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 on %2 has no moderator</translation>
    </message>
    <message>
        <source>%1 on %2 is in no track</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 on %2 is in no track</translation>
    </message>
    <message>
        <source>%1 and %2 overlap on %3, though they must not</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>%1 and %2 overlap on %3, though they must not</translation>
    </message>
    <message>
        <source>%1 and %2 must not be on at the same time, but %3 and %4 overlap on %5</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>%1 and %2 must not be on at the same time, but %3 and %4 overlap on %5</translation>
    </message>
    <message>
        <source>%1 is on “%2”, though that must not be</source>
        <extracomment>%1 a person, %2 a session&apos;s title.</extracomment>
        <translation>%1 is on “%2”, though that must not be</translation>
    </message>
    <message>
        <source>%1 are both on “%2”, though they must not be on one session</source>
        <extracomment>%1 two people, “Ana and Ben”, %2 a session&apos;s title.</extracomment>
        <translation>%1 are both on “%2”, though they must not be on one session</translation>
    </message>
    <message>
        <source>“%1” on %2 is in no room, so the timetable does not show it</source>
        <extracomment>%1 a session&apos;s title, %2 when it is.</extracomment>
        <translation>“%1” on %2 is in no room, so the timetable does not show it</translation>
    </message>
    <message>
        <source>%1 on %2 is in a room that is hidden from the timetable</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 on %2 is in a room that is hidden from the timetable</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at most %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>%1 on %2 has %n person on it; a panel has at most %3</numerusform>
            <numerusform>%1 on %2 has %n people on it; a panel has at most %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at least %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>%1 on %2 has %n person on it; a panel has at least %3</numerusform>
            <numerusform>%1 on %2 has %n people on it; a panel has at least %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The plenaries %1 and %2 overlap on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>The plenaries %1 and %2 overlap on %3</translation>
    </message>
    <message>
        <source>%1 runs against the plenary %2 on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>%1 runs against the plenary %2 on %3</translation>
    </message>
    <message>
        <source>“%1” is held at times that overlap: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>“%1” is held at times that overlap: %2</translation>
    </message>
    <message>
        <source>“%1” is held more than once: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>“%1” is held more than once: %2</translation>
    </message>
    <message>
        <source>%1 is scheduled on %2, but not confirmed yet</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 is scheduled on %2, but not confirmed yet</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) in a row on %2 without a pause of %3 min: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 when, %3 a number of minutes, %4 the titles.</extracomment>
        <translation>
            <numerusform>%1 has %n session in a row on %2 without a pause of %3 min: %4</numerusform>
            <numerusform>%1 has %n sessions in a row on %2 without a pause of %3 min: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) on %2, where %3 is the most: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 a day, %3 a number, %4 the titles.</extracomment>
        <translation>
            <numerusform>%1 has %n session on %2, where %3 is the most: %4</numerusform>
            <numerusform>%1 has %n sessions on %2, where %3 is the most: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s), where %2 is the most: %3</source>
        <extracomment>%1 a person, %n how many sessions, %2 a number, %3 the titles.</extracomment>
        <translation>
            <numerusform>%1 has %n session, where %2 is the most: %3</numerusform>
            <numerusform>%1 has %n sessions, where %2 is the most: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is confirmed, but not scheduled</source>
        <extracomment>%1 a session&apos;s title.</extracomment>
        <translation>“%1” is confirmed, but not scheduled</translation>
    </message>
</context>
<context>
    <name>ConflictKind</name>
    <message>
        <source>Two sessions in one room</source>
        <translation>Two sessions in one room</translation>
    </message>
    <message>
        <source>Somebody in two places</source>
        <translation>Somebody in two places</translation>
    </message>
    <message>
        <source>Somebody is not available</source>
        <translation>Somebody is not available</translation>
    </message>
    <message>
        <source>Room not open</source>
        <translation>Room not open</translation>
    </message>
    <message>
        <source>Outside the conference’s hours</source>
        <translation>Outside the conference’s hours</translation>
    </message>
    <message>
        <source>Chapter called to two meetings</source>
        <translation>Chapter called to two meetings</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Room too small</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>Equipment missing</translation>
    </message>
    <message>
        <source>No time to change rooms</source>
        <translation>No time to change rooms</translation>
    </message>
    <message>
        <source>Two sessions of one track</source>
        <translation>Two sessions of one track</translation>
    </message>
    <message>
        <source>Somebody has not confirmed</source>
        <translation>Somebody has not confirmed</translation>
    </message>
    <message>
        <source>Nobody on it</source>
        <translation>Nobody on it</translation>
    </message>
    <message>
        <source>Somebody back to back</source>
        <translation>Somebody back to back</translation>
    </message>
    <message>
        <source>Somebody three times in a row</source>
        <translation>Somebody three times in a row</translation>
    </message>
    <message>
        <source>Somebody too often on one day</source>
        <translation>Somebody too often on one day</translation>
    </message>
    <message>
        <source>Somebody in too many sessions</source>
        <translation>Somebody in too many sessions</translation>
    </message>
    <message>
        <source>No moderator</source>
        <translation>No moderator</translation>
    </message>
    <message>
        <source>Too few on a panel</source>
        <translation>Too few on a panel</translation>
    </message>
    <message>
        <source>Too many on a panel</source>
        <translation>Too many on a panel</translation>
    </message>
    <message>
        <source>Together against a link</source>
        <translation>Together against a link</translation>
    </message>
    <message>
        <source>Overlapping against a link</source>
        <translation>Overlapping against a link</translation>
    </message>
    <message>
        <source>In the wrong order</source>
        <translation>In the wrong order</translation>
    </message>
    <message>
        <source>Chapter changes rooms</source>
        <translation>Chapter changes rooms</translation>
    </message>
    <message>
        <source>Against a plenary</source>
        <translation>Against a plenary</translation>
    </message>
    <message>
        <source>The same session twice</source>
        <translation>The same session twice</translation>
    </message>
    <message>
        <source>Outside the visible plan</source>
        <translation>Outside the visible plan</translation>
    </message>
    <message>
        <source>Confirmed, but not scheduled</source>
        <translation>Confirmed, but not scheduled</translation>
    </message>
    <message>
        <source>Scheduled, but not confirmed</source>
        <translation>Scheduled, but not confirmed</translation>
    </message>
    <message>
        <source>Somebody was not asked when they can</source>
        <translation>Somebody was not asked when they can</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>No track</translation>
    </message>
    <message>
        <source>No abstract</source>
        <translation>No abstract</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open a conference</source>
        <translation>Open a conference</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum);;All files (*)</source>
        <translation>Conferences (*.rostrum);;All files (*)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Import a programme</translation>
    </message>
    <message>
        <source>Programmes (*.xml *.json *.ics *.csv *.vcf);;All files (*)</source>
        <translation>Programmes (*.xml *.json *.ics *.csv *.vcf);;All files (*)</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>Delete %n session</numerusform>
            <numerusform>Delete %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n room(s)</source>
        <translation>
            <numerusform>Delete %n room</numerusform>
            <numerusform>Delete %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n track(s)</source>
        <translation>
            <numerusform>Delete %n track</numerusform>
            <numerusform>Delete %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chapter(s)</source>
        <translation>
            <numerusform>Delete %n chapter</numerusform>
            <numerusform>Delete %n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organisation(s)</source>
        <translation>
            <numerusform>Delete %n organisation</numerusform>
            <numerusform>Delete %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>The name must not be empty.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>The title must not be empty.</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>A session lasts between 0 minutes and 7 days.</translation>
    </message>
    <message>
        <source>Set-up and clear-up times cannot be negative.</source>
        <translation>Set-up and clear-up times cannot be negative.</translation>
    </message>
    <message>
        <source>The number of people expected cannot be negative.</source>
        <translation>The number of people expected cannot be negative.</translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation>The capacity cannot be negative.</translation>
    </message>
    <message>
        <source>A room holds at least one session at once.</source>
        <translation>A room holds at least one session at once.</translation>
    </message>
    <message>
        <source>A room cannot be a part of itself.</source>
        <translation>A room cannot be a part of itself.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>“%1” has been deleted meanwhile.</source>
        <translation>“%1” has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>The conference needs a title.</source>
        <translation>The conference needs a title.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>“%1” is not a time zone. Give one as in America/Toronto.</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>The last day must not lie before the first.</translation>
    </message>
    <message>
        <source>A day begins between 0:00 and 23:59.</source>
        <translation>A day begins between 0:00 and 23:59.</translation>
    </message>
    <message>
        <source>The grid is at least one minute, and a changeover is not negative.</source>
        <translation>The grid is at least one minute, and a changeover is not negative.</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>Edit the conference</translation>
    </message>
    <message>
        <source>Each day needs a date of its own.</source>
        <translation>Each day needs a date of its own.</translation>
    </message>
    <message>
        <source>A day cannot close before it opens.</source>
        <translation>A day cannot close before it opens.</translation>
    </message>
    <message>
        <source>Edit the days</source>
        <translation>Edit the days</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Rename “%1” to “%2”</translation>
    </message>
</context>
<context>
    <name>EncodingGuess</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>The file begins with a byte order mark.</translation>
    </message>
    <message>
        <source>Bytes of zero come as they do in UTF-16.</source>
        <translation>Bytes of zero come as they do in UTF-16.</translation>
    </message>
    <message>
        <source>It has the escape sequences of Japanese mail.</source>
        <translation>It has the escape sequences of Japanese mail.</translation>
    </message>
    <message>
        <source>Every character beyond ASCII is valid UTF-8.</source>
        <translation>Every character beyond ASCII is valid UTF-8.</translation>
    </message>
    <message>
        <source>There is nothing beyond ASCII.</source>
        <translation>There is nothing beyond ASCII.</translation>
    </message>
    <message>
        <source>It is UTF-8 with damaged characters.</source>
        <translation>It is UTF-8 with damaged characters.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Sessions not scheduled</source>
        <translation>Sessions not scheduled</translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation>Sessions without a room</translation>
    </message>
    <message>
        <source>Sessions without people</source>
        <translation>Sessions without people</translation>
    </message>
    <message>
        <source>Sessions without an abstract</source>
        <translation>Sessions without an abstract</translation>
    </message>
    <message>
        <source>Sessions without a track</source>
        <translation>Sessions without a track</translation>
    </message>
    <message>
        <source>Drafts and tentative sessions</source>
        <translation>Drafts and tentative sessions</translation>
    </message>
    <message>
        <source>Sessions with problems</source>
        <translation>Sessions with problems</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Cancelled sessions</translation>
    </message>
    <message>
        <source>Sessions that are not public</source>
        <translation>Sessions that are not public</translation>
    </message>
    <message>
        <source>People with a session</source>
        <translation>People with a session</translation>
    </message>
    <message>
        <source>Speakers not confirmed</source>
        <translation>Speakers not confirmed</translation>
    </message>
    <message>
        <source>Speakers who declined</source>
        <translation>Speakers who declined</translation>
    </message>
    <message>
        <source>Speakers not asked when they are available</source>
        <translation>Speakers not asked when they are available</translation>
    </message>
    <message>
        <source>Speakers without a biography</source>
        <translation>Speakers without a biography</translation>
    </message>
    <message>
        <source>Speakers without e-mail and phone</source>
        <translation>Speakers without e-mail and phone</translation>
    </message>
    <message>
        <source>Rooms without a capacity</source>
        <translation>Rooms without a capacity</translation>
    </message>
    <message>
        <source>Rooms with nothing in them</source>
        <translation>Rooms with nothing in them</translation>
    </message>
    <message>
        <source>Chapters without a coordinator</source>
        <translation>Chapters without a coordinator</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Not here: drop it on a room and a time, or on the list to unschedule it.</source>
        <translation>Not here: drop it on a room and a time, or on the list to unschedule it.</translation>
    </message>
    <message>
        <source>Not here: drop it on a room and a time.</source>
        <translation>Not here: drop it on a room and a time.</translation>
    </message>
    <message>
        <source>%1 is not on this session. Among people it moves in time only; its details say who is on it.</source>
        <translation>%1 is not on this session. Among people it moves in time only; its details say who is on it.</translation>
    </message>
    <message>
        <source>A session has one track: a copy of it cannot be in another.</source>
        <translation>A session has one track: a copy of it cannot be in another.</translation>
    </message>
    <message>
        <source>Among tracks, several sessions together move in time only.</source>
        <translation>Among tracks, several sessions together move in time only.</translation>
    </message>
    <message>
        <source>Not here: “%1” would be beside the rooms that are shown.</source>
        <translation>Not here: “%1” would be beside the rooms that are shown.</translation>
    </message>
    <message>
        <source>Not here: “%1” would fall outside its day.</source>
        <translation>Not here: “%1” would fall outside its day.</translation>
    </message>
    <message>
        <source>Drop it on the session that it shall change places with.</source>
        <translation>Drop it on the session that it shall change places with.</translation>
    </message>
</context>
<context>
    <name>GestureKeys</name>
    <message>
        <source>On the timetable</source>
        <translation>On the timetable</translation>
    </message>
    <message>
        <source>Go to the next session in the room, or in the next room</source>
        <translation>Go to the next session in the room, or in the next room</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Select everything up to there</source>
        <translation>Select everything up to there</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+arrows</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>Go on without selecting</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+arrows</translation>
    </message>
    <message>
        <source>Add to what is selected, or take out of it</source>
        <translation>Add to what is selected, or take out of it</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Select one alone, or leave what was cut where it is</source>
        <translation>Select one alone, or leave what was cut where it is</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to an empty place, to add or to paste there</source>
        <translation>Go to an empty place, to add or to paste there</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+arrows</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit all</source>
        <translation>Zoom in, zoom out, fit all</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>On the timetable, with something picked up</source>
        <translation>On the timetable, with something picked up</translation>
    </message>
    <message>
        <source>Move it by rooms, and by the minutes that times snap to</source>
        <translation>Move it by rooms, and by the minutes that times snap to</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>Move it by a minute</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+Up, Shift+Down</translation>
    </message>
    <message>
        <source>Move it to the next place without a clash</source>
        <translation>Move it to the next place without a clash</translation>
    </message>
    <message>
        <source>Move it by an hour</source>
        <translation>Move it by an hour</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Take it to another day</source>
        <translation>Take it to another day</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Make it longer or shorter</source>
        <translation>Make it longer or shorter</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Down, Alt+Up</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Put it down</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Space</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Take it off the timetable</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>On the timetable, with the mouse</source>
        <translation>On the timetable, with the mouse</translation>
    </message>
    <message>
        <source>Move a session; onto the list takes it off</source>
        <translation>Move a session; onto the list takes it off</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>Drag it</translation>
    </message>
    <message>
        <source>Alter how long it is</source>
        <translation>Alter how long it is</translation>
    </message>
    <message>
        <source>Drag its edge</source>
        <translation>Drag its edge</translation>
    </message>
    <message>
        <source>Move or resize to the minute, without snapping</source>
        <translation>Move or resize to the minute, without snapping</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Shift while dragging</translation>
    </message>
    <message>
        <source>Hold it once more elsewhere</source>
        <translation>Hold it once more elsewhere</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Ctrl or Alt while dragging</translation>
    </message>
    <message>
        <source>Let two change places</source>
        <translation>Let two change places</translation>
    </message>
    <message>
        <source>Ctrl+Shift while dragging one onto the other</source>
        <translation>Ctrl+Shift while dragging one onto the other</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>Drag on empty ground</source>
        <translation>Drag on empty ground</translation>
    </message>
    <message>
        <source>Select what lies within</source>
        <translation>Select what lies within</translation>
    </message>
    <message>
        <source>Shift+drag or Ctrl+drag on empty ground</source>
        <translation>Shift+drag or Ctrl+drag on empty ground</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+click</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+click</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Show its details</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double click</translation>
    </message>
    <message>
        <source>Zoom time; zoom rooms</source>
        <translation>Zoom time; zoom rooms</translation>
    </message>
    <message>
        <source>Ctrl+wheel; Ctrl+Shift+wheel</source>
        <translation>Ctrl+wheel; Ctrl+Shift+wheel</translation>
    </message>
    <message>
        <source>Open another day</source>
        <translation>Open another day</translation>
    </message>
    <message>
        <source>Hold over its tab while dragging</source>
        <translation>Hold over its tab while dragging</translation>
    </message>
    <message>
        <source>In the list of what is not scheduled</source>
        <translation>In the list of what is not scheduled</translation>
    </message>
    <message>
        <source>Pick a session up, to put it on the timetable</source>
        <translation>Pick a session up, to put it on the timetable</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>GridPainter</name>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>New break</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What is held for everybody, as it shows in other rooms: its title, then the room that it is in.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>There is no file %1. Check the name.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it that is to be imported.</source>
        <translation>%1 is a folder. Give the file in it that is to be imported.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>%1 cannot be read. Check that you may read it.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 is empty. There is nothing to import.</translation>
    </message>
    <message>
        <source>%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes from.</source>
        <translation>%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes from.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence that tells what is wrong in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported. Choose one of: %2.</source>
        <translation>“%1” is no format that can be imported. Choose one of: %2.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>The title “%1” was replaced by the file’s, “%2”, with its dates and time zone: there was no session yet.</source>
        <translation>The title “%1” was replaced by the file’s, “%2”, with its dates and time zone: there was no session yet.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save what comes from it to a file, and import that.</source>
        <translation>%1 is not an ordinary file. Save what comes from it to a file, and import that.</translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Filter sessions</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Add the first one, or import a programme from another system (File ▸ Import).</source>
        <translation>Add the first one, or import a programme from another system (File ▸ Import).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filter people</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Add the first person here, or type a name into a session.</source>
        <translation>Add the first person here, or type a name into a session.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>Filter rooms</source>
        <translation>Filter rooms</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>All rooms</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>No rooms yet</translation>
    </message>
    <message>
        <source>Rooms are the columns of the timetable. Add the first one to begin planning.</source>
        <translation>Rooms are the columns of the timetable. Add the first one to begin planning.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>New track</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>Filter tracks</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>All tracks</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>No tracks yet</translation>
    </message>
    <message>
        <source>Tracks group sessions by subject and give them their colour.</source>
        <translation>Tracks group sessions by subject and give them their colour.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>New chapter</translation>
    </message>
    <message>
        <source>Filter chapters</source>
        <translation>Filter chapters</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>All chapters</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>No chapters yet</translation>
    </message>
    <message>
        <source>Chapters are the local groups that take part. Add the first one to keep its members here.</source>
        <translation>Chapters are the local groups that take part. Add the first one to keep its members here.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list are shown, and how many there are.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Looking for duplicates was cancelled. Nothing has changed.</source>
        <translation>Looking for duplicates was cancelled. Nothing has changed.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>same name in another spelling</source>
        <translation>same name in another spelling</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>short form of the name</translation>
    </message>
    <message>
        <source>name with a typing mistake</source>
        <translation>name with a typing mistake</translation>
    </message>
    <message>
        <source>initial instead of a name</source>
        <translation>initial instead of a name</translation>
    </message>
    <message>
        <source>one name has a part more</source>
        <translation>one name has a part more</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>given and family name swapped</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>similar given name</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>but another given name</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>but another family name</translation>
    </message>
    <message>
        <source>but another generation (such as Jr. and Sr.)</source>
        <translation>but another generation (such as Jr. and Sr.)</translation>
    </message>
    <message>
        <source>no name to compare</source>
        <translation>no name to compare</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>same external ID</source>
        <translation>same external ID</translation>
    </message>
    <message>
        <source>almost the same external ID</source>
        <translation>almost the same external ID</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>same birthday</translation>
    </message>
    <message>
        <source>almost the same birthday</source>
        <translation>almost the same birthday</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>same organisation</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>same street</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>same city</translation>
    </message>
    <message>
        <source>same chapter</source>
        <translation>same chapter</translation>
    </message>
    <message>
        <source>other details agree</source>
        <translation>other details agree</translation>
    </message>
    <message>
        <source>but another e-mail address</source>
        <translation>but another e-mail address</translation>
    </message>
    <message>
        <source>but another phone number</source>
        <translation>but another phone number</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>but another birthday</translation>
    </message>
    <message>
        <source>both are like a third entry</source>
        <translation>both are like a third entry</translation>
    </message>
    <message>
        <source>same shared e-mail address</source>
        <translation>same shared e-mail address</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>same e-mail address</translation>
    </message>
    <message>
        <source>similar e-mail addresses</source>
        <translation>similar e-mail addresses</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the reasons why two people may be one: &quot;same e-mail address; short form of the name&quot;.</extracomment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>More sessions overlap in a room than it holds at once, set-up and clear-up included.</source>
        <translation>More sessions overlap in a room than it holds at once, set-up and clear-up included.</translation>
    </message>
    <message>
        <source>A person has a part in two sessions that overlap.</source>
        <translation>A person has a part in two sessions that overlap.</translation>
    </message>
    <message>
        <source>A session lies outside the times that a person on it gave.</source>
        <translation>A session lies outside the times that a person on it gave.</translation>
    </message>
    <message>
        <source>A session lies outside the times at which its room is open.</source>
        <translation>A session lies outside the times at which its room is open.</translation>
    </message>
    <message>
        <source>A session lies outside the conference’s days and hours.</source>
        <translation>A session lies outside the conference’s days and hours.</translation>
    </message>
    <message>
        <source>Two meetings to which one chapter is called overlap.</source>
        <translation>Two meetings to which one chapter is called overlap.</translation>
    </message>
    <message>
        <source>More people are expected than the room holds.</source>
        <translation>More people are expected than the room holds.</translation>
    </message>
    <message>
        <source>The room lacks what the session needs: equipment, step-free access, interpretation.</source>
        <translation>The room lacks what the session needs: equipment, step-free access, interpretation.</translation>
    </message>
    <message>
        <source>A person has less time between two rooms than the conference allows for it.</source>
        <translation>A person has less time between two rooms than the conference allows for it.</translation>
    </message>
    <message>
        <source>Two sessions of a track overlap, where the track asks that they do not.</source>
        <translation>Two sessions of a track overlap, where the track asks that they do not.</translation>
    </message>
    <message>
        <source>A person on a scheduled session has not confirmed.</source>
        <translation>A person on a scheduled session has not confirmed.</translation>
    </message>
    <message>
        <source>A scheduled panel, keynote or workshop has nobody on it.</source>
        <translation>A scheduled panel, keynote or workshop has nobody on it.</translation>
    </message>
    <message>
        <source>A person has two sessions with a shorter break between them than this.</source>
        <translation>A person has two sessions with a shorter break between them than this.</translation>
    </message>
    <message>
        <source>A person has three sessions or more, one after the other, with shorter breaks between them than this.</source>
        <translation>A person has three sessions or more, one after the other, with shorter breaks between them than this.</translation>
    </message>
    <message>
        <source>A person has more sessions on one day than this.</source>
        <translation>A person has more sessions on one day than this.</translation>
    </message>
    <message>
        <source>A person has more sessions in all than this.</source>
        <translation>A person has more sessions in all than this.</translation>
    </message>
    <message>
        <source>A scheduled panel has no moderator.</source>
        <translation>A scheduled panel has no moderator.</translation>
    </message>
    <message>
        <source>Fewer people than this are on a scheduled panel.</source>
        <translation>Fewer people than this are on a scheduled panel.</translation>
    </message>
    <message>
        <source>More people than this are on a scheduled panel.</source>
        <translation>More people than this are on a scheduled panel.</translation>
    </message>
    <message>
        <source>Somebody is on a session together with whom, or on which, they should not be by a link.</source>
        <translation>Somebody is on a session together with whom, or on which, they should not be by a link.</translation>
    </message>
    <message>
        <source>Two that should not be held at the same time, by a link, overlap.</source>
        <translation>Two that should not be held at the same time, by a link, overlap.</translation>
    </message>
    <message>
        <source>What should come after something else, by a link, begins before that has ended.</source>
        <translation>What should come after something else, by a link, begins before that has ended.</translation>
    </message>
    <message>
        <source>A chapter is called to another room for its next session, with a shorter break than this.</source>
        <translation>A chapter is called to another room for its next session, with a shorter break than this.</translation>
    </message>
    <message>
        <source>A session is held while a plenary is.</source>
        <translation>A session is held while a plenary is.</translation>
    </message>
    <message>
        <source>A session is held at two times that overlap, or in two rooms at once.</source>
        <translation>A session is held at two times that overlap, or in two rooms at once.</translation>
    </message>
    <message>
        <source>A session is in a room that is hidden, or in none: nobody sees it on the timetable.</source>
        <translation>A session is in a room that is hidden, or in none: nobody sees it on the timetable.</translation>
    </message>
    <message>
        <source>A confirmed session has no time yet.</source>
        <translation>A confirmed session has no time yet.</translation>
    </message>
    <message>
        <source>A scheduled session is only a draft, or tentative.</source>
        <translation>A scheduled session is only a draft, or tentative.</translation>
    </message>
    <message>
        <source>A person on a scheduled session was not asked when they can.</source>
        <translation>A person on a scheduled session was not asked when they can.</translation>
    </message>
    <message>
        <source>A session has no track, in a conference that has tracks.</source>
        <translation>A session has no track, in a conference that has tracks.</translation>
    </message>
    <message>
        <source>A session has no abstract.</source>
        <translation>A session has no abstract.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>%1: no clash</source>
        <extracomment>%1 is what can be done: “Move … to Hall 2, Saturday 11:00”. Nothing is wrong any more then.</extracomment>
        <translation>%1: no clash</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <extracomment>A command. %1 is a person.</extracomment>
        <translation>Note that %1 has confirmed</translation>
    </message>
    <message>
        <source>Move “%1” to %2 at the same time</source>
        <extracomment>A command. %1 is a session, %2 a room.</extracomment>
        <translation>Move “%1” to %2 at the same time</translation>
    </message>
    <message>
        <source>Move “%1” to %2 in the same room</source>
        <extracomment>A command. %1 is a session, %2 a day and a time of day.</extracomment>
        <translation>Move “%1” to %2 in the same room</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <extracomment>A command. %1 and %2 are sessions: each takes the other&apos;s room and time.</extracomment>
        <translation>Swap “%1” and “%2”</translation>
    </message>
    <message>
        <source>Move “%1” to %2, %3</source>
        <extracomment>A command. %1 is a session, %2 a room, %3 a day and a time of day.</extracomment>
        <translation>Move “%1” to %2, %3</translation>
    </message>
    <message>
        <source>Take “%1” on %2 off the timetable</source>
        <extracomment>A command. %1 is a session that is held several times, %2 the day and time of one of them.</extracomment>
        <translation>Take “%1” on %2 off the timetable</translation>
    </message>
    <message>
        <source>Put “%1” into the unscheduled list</source>
        <extracomment>A command. %1 is a session.</extracomment>
        <translation>Put “%1” into the unscheduled list</translation>
    </message>
    <message>
        <source>%1 (holds %2)</source>
        <extracomment>A room and how many people it holds.</extracomment>
        <translation>%1 (holds %2)</translation>
    </message>
</context>
<context>
    <name>MendService</name>
    <message>
        <source>The timetable has changed meanwhile.</source>
        <translation>The timetable has changed meanwhile.</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Swap “%1” and “%2”</translation>
    </message>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>The person has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <translation>Note that %1 has confirmed</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Booklet</translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>The person has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation>The session has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>The name must not be empty.</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Add “%1” to “%2”</translation>
    </message>
    <message>
        <source>The chapter has been deleted meanwhile.</source>
        <translation>The chapter has been deleted meanwhile.</translation>
    </message>
</context>
<context>
    <name>Rearrange</name>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>The session has been unscheduled meanwhile.</translation>
    </message>
    <message>
        <source>It lies on no day of the conference, so nothing follows it.</source>
        <translation>It lies on no day of the conference, so nothing follows it.</translation>
    </message>
    <message>
        <source>“%1” follows, and it is pinned.</source>
        <translation>“%1” follows, and it is pinned.</translation>
    </message>
    <message>
        <source>“%1” follows, and breaks stay where they are, as other rooms have them at the same time.</source>
        <translation>“%1” follows, and breaks stay where they are, as other rooms have them at the same time.</translation>
    </message>
    <message>
        <source>Nothing follows “%1” in its room on that day.</source>
        <translation>Nothing follows “%1” in its room on that day.</translation>
    </message>
    <message>
        <source>There is no gap after “%1”.</source>
        <translation>There is no gap after “%1”.</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>“%1” is pinned. Unpin it first.</translation>
    </message>
</context>
<context>
    <name>RoomService</name>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>The room has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>Move the room “%1”</source>
        <translation>Move the room “%1”</translation>
    </message>
    <message>
        <source>Hide the room “%1”</source>
        <translation>Hide the room “%1”</translation>
    </message>
    <message>
        <source>Show the room “%1”</source>
        <translation>Show the room “%1”</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Show all rooms</translation>
    </message>
</context>
<context>
    <name>RuleService</name>
    <message>
        <source>Report “%1” as an error</source>
        <translation>Report “%1” as an error</translation>
    </message>
    <message>
        <source>Report “%1” as a warning</source>
        <translation>Report “%1” as a warning</translation>
    </message>
    <message>
        <source>Do not report “%1”</source>
        <translation>Do not report “%1”</translation>
    </message>
    <message>
        <source>Report “%1” as usual</source>
        <translation>Report “%1” as usual</translation>
    </message>
    <message>
        <source>“%1” has no limit that can be set.</source>
        <translation>“%1” has no limit that can be set.</translation>
    </message>
    <message>
        <source>A limit lies between 1 and %1.</source>
        <translation>A limit lies between 1 and %1.</translation>
    </message>
    <message>
        <source>Use the usual limit of “%1”</source>
        <translation>Use the usual limit of “%1”</translation>
    </message>
    <message>
        <source>Set the limit of “%1” to %2</source>
        <translation>Set the limit of “%1” to %2</translation>
    </message>
    <message>
        <source>Reset all rules</source>
        <translation>Reset all rules</translation>
    </message>
    <message>
        <source>One of the two has been deleted meanwhile.</source>
        <translation>One of the two has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>A link needs two different ends.</source>
        <translation>A link needs two different ends.</translation>
    </message>
    <message>
        <source>Two sessions cannot be on one session together. Keep them from overlapping instead.</source>
        <translation>Two sessions cannot be on one session together. Keep them from overlapping instead.</translation>
    </message>
    <message>
        <source>The two are linked like this already.</source>
        <translation>The two are linked like this already.</translation>
    </message>
    <message>
        <source>“%1” cannot come after “%2”: other links ask for the opposite.</source>
        <translation>“%1” cannot come after “%2”: other links ask for the opposite.</translation>
    </message>
    <message>
        <source>Add the link: %1</source>
        <translation>Add the link: %1</translation>
    </message>
    <message>
        <source>The link has been deleted meanwhile.</source>
        <translation>The link has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>Edit the note of the link: %1</source>
        <translation>Edit the note of the link: %1</translation>
    </message>
    <message>
        <source>Delete the link: %1</source>
        <translation>Delete the link: %1</translation>
    </message>
    <message>
        <source>Say why it may stay: whoever meets it next will want to know.</source>
        <translation>Say why it may stay: whoever meets it next will want to know.</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Accept “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>Accept %n problem</numerusform>
            <numerusform>Accept %n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not accepted any more.</source>
        <translation>It is not accepted any more.</translation>
    </message>
    <message>
        <source>No longer accept “%1”</source>
        <translation>No longer accept “%1”</translation>
    </message>
    <message>
        <source>“%1” must not overlap “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>“%1” must not overlap “%2”</translation>
    </message>
    <message>
        <source>“%1” must come after “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>“%1” must come after “%2”</translation>
    </message>
    <message>
        <source>“%1” must not be on one session with “%2”</source>
        <extracomment>%1 and %2 people.</extracomment>
        <translation>“%1” must not be on one session with “%2”</translation>
    </message>
    <message>
        <source>“%1” must not be on “%2”</source>
        <extracomment>%1 a person, %2 a session.</extracomment>
        <translation>“%1” must not be on “%2”</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample conference</source>
        <translation>Sample conference</translation>
    </message>
    <message>
        <source>Speakers, panels, workshops and a meeting for chapters throughout Canada</source>
        <translation>Speakers, panels, workshops and a meeting for chapters throughout Canada</translation>
    </message>
    <message>
        <source>Sample Hall</source>
        <translation>Sample Hall</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Ground floor</translation>
    </message>
    <message>
        <source>First floor</source>
        <translation>First floor</translation>
    </message>
    <message>
        <source>Hall 1</source>
        <translation>Hall 1</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Microphones</translation>
    </message>
    <message>
        <source>Hall 2</source>
        <translation>Hall 2</translation>
    </message>
    <message>
        <source>Room 3</source>
        <translation>Room 3</translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation>Flip chart</translation>
    </message>
    <message>
        <source>Room 4</source>
        <translation>Room 4</translation>
    </message>
    <message>
        <source>Speakers and panels</source>
        <translation>Speakers and panels</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Sample chapter %1</source>
        <translation>Sample chapter %1</translation>
    </message>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Writer</translation>
    </message>
    <message>
        <source>Urban Indigenous organizer</source>
        <translation>Urban Indigenous organizer</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Registration opens</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Canadian imperialism and Palestine, historically and at present</source>
        <translation>Canadian imperialism and Palestine, historically and at present</translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation>Coffee break</translation>
    </message>
    <message>
        <source>Indigenous struggle internationally</source>
        <translation>Indigenous struggle internationally</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Talk by %1</source>
        <translation>Talk by %1</translation>
    </message>
    <message>
        <source>Workshop: Preparing a meeting</source>
        <translation>Workshop: Preparing a meeting</translation>
    </message>
    <message>
        <source>From the agenda to the minutes: what to settle before, during and after a meeting. Bring an agenda of your own.</source>
        <translation>From the agenda to the minutes: what to settle before, during and after a meeting. Bring an agenda of your own.</translation>
    </message>
    <message>
        <source>Workshop: Laying out a leaflet</source>
        <translation>Workshop: Laying out a leaflet</translation>
    </message>
    <message>
        <source>Type, margins and folding, with paper and scissors.</source>
        <translation>Type, margins and folding, with paper and scissors.</translation>
    </message>
    <message>
        <source>Panel: Working together across distances</source>
        <translation>Panel: Working together across distances</translation>
    </message>
    <message>
        <source>Meeting for chapters throughout Canada</source>
        <translation>Meeting for chapters throughout Canada</translation>
    </message>
    <message>
        <source>Reports from chapters, campaigns, next steps.</source>
        <translation>Reports from chapters, campaigns, next steps.</translation>
    </message>
    <message>
        <source>Workshop: Keeping a contact list safe</source>
        <translation>Workshop: Keeping a contact list safe</translation>
    </message>
    <message>
        <source>Who may see what, where copies lie, and how to hand a list on.</source>
        <translation>Who may see what, where copies lie, and how to hand a list on.</translation>
    </message>
    <message>
        <source>Closing plenary</source>
        <translation>Closing plenary</translation>
    </message>
    <message>
        <source>Workshop: Welcoming new members</source>
        <translation>Workshop: Welcoming new members</translation>
    </message>
    <message>
        <source>The first evening, the first task, the first question.</source>
        <translation>The first evening, the first task, the first question.</translation>
    </message>
    <message>
        <source>Film evening</source>
        <translation>Film evening</translation>
    </message>
    <message>
        <source>Fill in the sample programme</source>
        <translation>Fill in the sample programme</translation>
    </message>
</context>
<context>
    <name>ScheduleService</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the timetable: room, then weekday and time.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation>The session has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>The room has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>Schedule “%1” (%2)</source>
        <translation>Schedule “%1” (%2)</translation>
    </message>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>The session has been unscheduled meanwhile.</translation>
    </message>
    <message>
        <source>Move “%1” (%2)</source>
        <translation>Move “%1” (%2)</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>A session lasts between 0 minutes and 7 days.</translation>
    </message>
    <message numerus="yes">
        <source>Change the length of “%1” to %n minute(s)</source>
        <translation>
            <numerusform>Change the length of “%1” to %n minute</numerusform>
            <numerusform>Change the length of “%1” to %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unschedule “%1”</source>
        <translation>Unschedule “%1”</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>Pin “%1”</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Unpin “%1”</translation>
    </message>
    <message>
        <source>Move “%1” and alter its length (%2)</source>
        <translation>Move “%1” and alter its length (%2)</translation>
    </message>
    <message>
        <source>The track has been deleted meanwhile.</source>
        <translation>The track has been deleted meanwhile.</translation>
    </message>
    <message>
        <source>Take “%1” out of its track (%2)</source>
        <extracomment>Session, then the track that it gets, then weekday and time.</extracomment>
        <translation>Take “%1” out of its track (%2)</translation>
    </message>
    <message>
        <source>Put “%1” into the track “%2” (%3)</source>
        <translation>Put “%1” into the track “%2” (%3)</translation>
    </message>
    <message>
        <source>“%1” has been unscheduled meanwhile.</source>
        <translation>“%1” has been unscheduled meanwhile.</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>“%1” is pinned. Unpin it first.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation>
            <numerusform>Move %n session</numerusform>
            <numerusform>Move %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n session(s)</source>
        <translation>
            <numerusform>Change the length of %n session</numerusform>
            <numerusform>Change the length of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n session(s)</source>
        <translation>
            <numerusform>Schedule %n session</numerusform>
            <numerusform>Schedule %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unschedule %n session(s)</source>
        <translation>
            <numerusform>Unschedule %n session</numerusform>
            <numerusform>Unschedule %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n session(s)</source>
        <translation>
            <numerusform>Pin %n session</numerusform>
            <numerusform>Pin %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n session(s)</source>
        <translation>
            <numerusform>Unpin %n session</numerusform>
            <numerusform>Unpin %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Swap “%1” and “%2”</translation>
    </message>
    <message>
        <source>“%1” would fall outside its day.</source>
        <translation>“%1” would fall outside its day.</translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Nothing follows on that day.</translation>
    </message>
    <message>
        <source>All that follows is pinned.</source>
        <translation>All that follows is pinned.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far something is moved in time.</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) back by %1</source>
        <translation>
            <numerusform>Shift %n session back by %1</numerusform>
            <numerusform>Shift %n sessions back by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) by %1</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>
            <numerusform>Shift %n session by %1</numerusform>
            <numerusform>Shift %n sessions by %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the gap after “%1”</source>
        <translation>Close the gap after “%1”</translation>
    </message>
    <message>
        <source>Only a break or a meal is held in all rooms at once.</source>
        <translation>Only a break or a meal is held in all rooms at once.</translation>
    </message>
    <message>
        <source>No other room is free at that time.</source>
        <translation>No other room is free at that time.</translation>
    </message>
    <message numerus="yes">
        <source>Copy “%1” to %n room(s)</source>
        <translation>
            <numerusform>Copy “%1” to %n room</numerusform>
            <numerusform>Copy “%1” to %n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has been removed meanwhile.</source>
        <translation>The day has been removed meanwhile.</translation>
    </message>
    <message>
        <source>Choose another date to move the day to.</source>
        <translation>Choose another date to move the day to.</translation>
    </message>
    <message>
        <source>Nothing is scheduled on that day.</source>
        <translation>Nothing is scheduled on that day.</translation>
    </message>
    <message>
        <source>Move all of %1 to %2</source>
        <translation>Move all of %1 to %2</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML. Nothing was imported. Export it again where it comes from, or mend that place.</source>
        <translation>Line %1, column %2: the file is not well-formed XML. Nothing was imported. Export it again where it comes from, or mend that place.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file declares entities of its own. Rostrum does not read such files, because they can be made to harm. Nothing was imported.</source>
        <translation>Line %1, column %2: the file declares entities of its own. Rostrum does not read such files, because they can be made to harm. Nothing was imported.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file holds &quot;%3&quot; where a schedule.xml holds &quot;schedule&quot;. Nothing was imported.</source>
        <translation>Line %1, column %2: the file holds &quot;%3&quot; where a schedule.xml holds &quot;schedule&quot;. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file holds neither a conference nor a day. Nothing was imported.</source>
        <translation>The file holds neither a conference nor a day. Nothing was imported.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>The file is empty. Nothing was imported.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file is not XML. Nothing was imported. Choose the schedule.xml that the other program exports.</source>
        <translation>Line 1, column 1: the file is not XML. Nothing was imported. Choose the schedule.xml that the other program exports.</translation>
    </message>
    <message>
        <source>The file is too large to be a conference programme. Nothing was imported.</source>
        <translation>The file is too large to be a conference programme. Nothing was imported.</translation>
    </message>
    <message>
        <source>Line %1, column %2: elements stand in one another over a hundred times. No programme does that. Nothing was imported.</source>
        <translation>Line %1, column %2: elements stand in one another over a hundred times. No programme does that. Nothing was imported.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file uses an entity that XML does not know. Nothing was imported. Write the character itself in that place.</source>
        <translation>Line %1, column %2: the file uses an entity that XML does not know. Nothing was imported. Write the character itself in that place.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file is in an encoding that cannot be read here. Nothing was imported. Save it as UTF-8, and change the first line to say so.</source>
        <translation>Line %1, column %2: the file is in an encoding that cannot be read here. Nothing was imported. Save it as UTF-8, and change the first line to say so.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file says that it is UTF-8, and here it is not. Nothing was imported. Save it as UTF-8, or let its first line name its real encoding.</source>
        <translation>Line %1, column %2: the file says that it is UTF-8, and here it is not. Nothing was imported. Save it as UTF-8, or let its first line name its real encoding.</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlWriter</name>
    <message>
        <source>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</source>
        <translation>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</translation>
    </message>
</context>
<context>
    <name>SessionClip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A session as a line of text: its title, then room, day and times.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No sessions are on the clipboard. Copy or cut some first.</source>
        <translation>No sessions are on the clipboard. Copy or cut some first.</translation>
    </message>
    <message>
        <source>The sessions on the clipboard are not in this conference, or have been deleted.</source>
        <translation>The sessions on the clipboard are not in this conference, or have been deleted.</translation>
    </message>
    <message>
        <source>“%1” is not on the timetable any more.</source>
        <translation>“%1” is not on the timetable any more.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A stretch of time: start, end.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Weekday, day and month of a conference day, short, in the pattern of QLocale::toString().</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Weekday, day and month of a conference day, in the pattern of QLocale::toString().</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>not public</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>%1, %2 %3 to %4</source>
        <extracomment>Room, weekday, start and end of a session, read aloud by a screen reader.</extracomment>
        <translation>%1, %2 %3 to %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Type and title of a session, then its place and times, read aloud by a screen reader.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Adds one more property to what is read aloud.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>No track</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1. Check the name, or make a new conference.</source>
        <translation>There is no file %1. Check the name, or make a new conference.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Rostrum file.</source>
        <translation>%1 is a folder, not a Rostrum file.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 is not an ordinary file.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>%1 cannot be read. Check that you may read it.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a Rostrum file.</source>
        <translation>%1 is empty: it is not a Rostrum file.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. To read another format, import it.</source>
        <translation>%1 is not a Rostrum file. To read another format, import it.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Rostrum file.</source>
        <translation>%1 is a database of another program, not a Rostrum file.</translation>
    </message>
    <message>
        <source>%1 may only be read: the file is write-protected.</source>
        <translation>%1 may only be read: the file is write-protected.</translation>
    </message>
    <message>
        <source>%1 may only be read: its folder is write-protected.</source>
        <translation>%1 may only be read: its folder is write-protected.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>process %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (process %2)</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it has finished.</source>
        <translation>Another program is writing to %1. Nothing was changed; try again when it has finished.</translation>
    </message>
    <message>
        <source>%1 is locked by %2. Nothing was changed; try again when it has finished.</source>
        <translation>%1 is locked by %2. Nothing was changed; try again when it has finished.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or work on a copy in another folder.</source>
        <translation>%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or work on a copy in another folder.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>The disk that holds %1 is full. Nothing was changed; free some space and try again.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you may write there.</source>
        <translation>%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you may write there.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. Nothing was changed.</source>
        <translation>%1 is not a Rostrum file. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read in full. Go back to a backup copy.</source>
        <translation>%1 is damaged and cannot be read in full. Go back to a backup copy.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.</source>
        <translation>Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>The change could not be written to %1, so nothing was changed. This is a fault of the program.</source>
        <translation>The change could not be written to %1, so nothing was changed. This is a fault of the program.</translation>
    </message>
    <message>
        <source>The part of Qt that reads SQLite files is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>The part of Qt that reads SQLite files is missing. Install the package libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation>%1 is there already and is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>There is no folder %1. Make it first, or choose another.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.</source>
        <translation>%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 is a folder. Give the name of a file.</translation>
    </message>
    <message>
        <source>%1 is the conference itself. Give the copy another name.</source>
        <translation>%1 is the conference itself. Give the copy another name.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: the file was altered since by something that keeps no history. Nothing was changed.</source>
        <translation>This step cannot be taken back or done again: the file was altered since by something that keeps no history. Nothing was changed.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: something else now depends on it. Nothing was changed.</source>
        <translation>This step cannot be taken back or done again: something else now depends on it. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Give the copy another name.</source>
        <translation>%1 is not an ordinary file. Give the copy another name.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation>%1 is a folder. Give the name of a file to write.</translation>
    </message>
    <message>
        <source>%1 is a conference, and is not written over. Give another name.</source>
        <translation>%1 is a conference, and is not written over. Give another name.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>%1 cannot be written. Check that its folder exists and that you may write there.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</source>
        <translation>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file cannot be read any further. Check the disk that it is on.</source>
        <translation>The file cannot be read any further. Check the disk that it is on.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be a row of a table. Is this the right file?</source>
        <translation>Line %1 is too long to be a row of a table. Is this the right file?</translation>
    </message>
    <message>
        <source>The quote opened on line %1 is never closed. Close it and import the file again.</source>
        <translation>The quote opened on line %1 is never closed. Close it and import the file again.</translation>
    </message>
    <message>
        <source>Line %1 has a quote in the middle of a cell. Write it twice and import the file again.</source>
        <translation>Line %1 has a quote in the middle of a cell. Write it twice and import the file again.</translation>
    </message>
    <message>
        <source>Line %1 has characters that do not exist in the encoding %2. Choose another encoding.</source>
        <translation>Line %1 has characters that do not exist in the encoding %2. Choose another encoding.</translation>
    </message>
    <message>
        <source>Line %1 does not have as many cells as the header. Mend it and import the file again.</source>
        <translation>Line %1 does not have as many cells as the header. Mend it and import the file again.</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>The file cannot be read. Is it still there?</source>
        <translation>The file cannot be read. Is it still there?</translation>
    </message>
    <message>
        <source>There is no header: the first row is data.</source>
        <translation>There is no header: the first row is data.</translation>
    </message>
    <message>
        <source>Lines above the table are left out.</source>
        <translation>Lines above the table are left out.</translation>
    </message>
    <message>
        <source>The first line of the file names the delimiter.</source>
        <translation>The first line of the file names the delimiter.</translation>
    </message>
    <message>
        <source>Quotes inside of cells are not marked as such.</source>
        <translation>Quotes inside of cells are not marked as such.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and import that.</source>
        <translation>This is not a text file. Save the table as CSV and import that.</translation>
    </message>
    <message>
        <source>Some characters are damaged.</source>
        <translation>Some characters are damaged.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written to the end.</source>
        <translation>The table could not be written to the end.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Untitled session</source>
        <translation>Untitled session</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Somebody without a name</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: &quot;Saturday 10:00&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>A day and a stretch of it: &quot;Saturday 10:00–10:30&quot;.</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>From a time of one day to a time of another: &quot;Saturday 22:00 – Sunday 06:00&quot;.</extracomment>
        <translation>%1 %2 – %3 %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A session&apos;s title inside a sentence, in the language&apos;s own quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <extracomment>A session&apos;s title and its room inside a sentence: “Opening” in Hall 1.</extracomment>
        <translation>“%1” in %2</translation>
    </message>
    <message>
        <source>%1 (after the clocks go back)</source>
        <extracomment>A time of day in the hour that comes twice when clocks go back: its second passage.</extracomment>
        <translation>%1 (after the clocks go back)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Draft</source>
        <comment>session state</comment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>session state</comment>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>session state</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session state</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>somebody who steps in when a speaker drops out</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>state of a person</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of a person</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a person</comment>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>state of a person</comment>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>availability</comment>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>availability</comment>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <comment>availability</comment>
        <translation>Only at these times</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a chapter</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Forming</source>
        <comment>state of a chapter</comment>
        <translation>Forming</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>state of a chapter</comment>
        <translation>Resting</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Keynote</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Chapter meeting</source>
        <translation>Chapter meeting</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>session type</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date without its year, in QLocale&apos;s letters: d day, ddd weekday, MMM month. Put them in your language&apos;s order.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: %1 minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: %1 hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: %1 hours and %2 minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two names in a list.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rostrum::AboutDialog</name>
    <message>
        <source>About Rostrum</source>
        <translation>About Rostrum</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Plans a conference on your own computer. Nothing is sent anywhere.</source>
        <translation>Plans a conference on your own computer. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copy versions</translation>
    </message>
</context>
<context>
    <name>rostrum::BookletPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Laying out</translation>
    </message>
    <message>
        <source>Print on both sides, flipped on the short edge, at 100 %. Then fold the pile and staple it in the middle.</source>
        <translation>Print on both sides, flipped on the short edge, at 100 %. Then fold the pile and staple it in the middle.</translation>
    </message>
    <message>
        <source>Single pages in the order in which they are read.</source>
        <translation>Single pages in the order in which they are read.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 booklet</source>
        <translation>%1 booklet</translation>
    </message>
    <message>
        <source>%1 timetable</source>
        <translation>%1 timetable</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it, or save a PDF and print that.</source>
        <translation>The printer cannot be reached. Check it, or save a PDF and print that.</translation>
    </message>
    <message>
        <source>One or more sheets for each day, at one scale, to hang side by side.</source>
        <translation>One or more sheets for each day, at one scale, to hang side by side.</translation>
    </message>
    <message>
        <source>A card for each session, as high as it is long. Print at 100 %, cut, and plan on a wall.</source>
        <translation>A card for each session, as high as it is long. Print at 100 %, cut, and plan on a wall.</translation>
    </message>
    <message>
        <source>%1 planning cards</source>
        <translation>%1 planning cards</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>rostrum::ChapterDetails</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Coordinators and members</source>
        <translation>Coordinators and members</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Public e-mail</source>
        <translation>Public e-mail</translation>
    </message>
    <message>
        <source>Public phone</source>
        <translation>Public phone</translation>
    </message>
    <message>
        <source>Internal e-mail</source>
        <translation>Internal e-mail</translation>
    </message>
    <message>
        <source>Internal phone</source>
        <translation>Internal phone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>rostrum::ChaptersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordinators</translation>
    </message>
</context>
<context>
    <name>rostrum::ColourField</name>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wine</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Chosen by the program</translation>
    </message>
</context>
<context>
    <name>rostrum::ConferenceDetails</name>
    <message>
        <source>“%1” is not a date. Write it as in %2.</source>
        <translation>“%1” is not a date. Write it as in %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>All times are as on a clock in this zone, wherever this computer is.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Grid in minutes</source>
        <translation>Grid in minutes</translation>
    </message>
    <message>
        <source>Changeover in minutes</source>
        <translation>Changeover in minutes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>changeover</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Hours of the days</source>
        <translation>Hours of the days</translation>
    </message>
    <message>
        <source>Each day, when sessions may be held</source>
        <translation>Each day, when sessions may be held</translation>
    </message>
</context>
<context>
    <name>rostrum::Details</name>
    <message>
        <source>%1 was not changed. %2</source>
        <extracomment>A field of some thing, and why its new value was refused.</extracomment>
        <translation>%1 was not changed. %2</translation>
    </message>
</context>
<context>
    <name>rostrum::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select something to see and change its details.</source>
        <translation>Select something to see and change its details.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
</context>
<context>
    <name>rostrum::Field</name>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Never printed or exported for the public.</source>
        <translation>Never printed or exported for the public.</translation>
    </message>
</context>
<context>
    <name>rostrum::FileFlow</name>
    <message>
        <source>Where to keep the sample</source>
        <translation>Where to keep the sample</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>Sample conference</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Conferences (*.rostrum)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a file.</extracomment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Saved a copy: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be added.</source>
        <translation>
            <numerusform>%Ln session will be added.</numerusform>
            <numerusform>%Ln sessions will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be changed.</source>
        <translation>
            <numerusform>%Ln session will be changed.</numerusform>
            <numerusform>%Ln sessions will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln session stays as it is.</numerusform>
            <numerusform>%Ln sessions stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) that had gone are back.</source>
        <translation>
            <numerusform>%Ln session that had gone is back.</numerusform>
            <numerusform>%Ln sessions that had gone are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be added.</source>
        <translation>
            <numerusform>%Ln person will be added.</numerusform>
            <numerusform>%Ln people will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) will be added.</source>
        <translation>
            <numerusform>%Ln room will be added.</numerusform>
            <numerusform>%Ln rooms will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) will be added.</source>
        <translation>
            <numerusform>%Ln track will be added.</numerusform>
            <numerusform>%Ln tracks will be added.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>There is nothing in it.</translation>
    </message>
    <message>
        <source>Export the programme</source>
        <translation>Export the programme</translation>
    </message>
    <message>
        <source>schedule.xml (*.xml)</source>
        <translation>schedule.xml (*.xml)</translation>
    </message>
    <message>
        <source>Exported the programme: %1</source>
        <translation>Exported the programme: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Shown while an import runs.</extracomment>
        <translation>Importing…</translation>
    </message>
</context>
<context>
    <name>rostrum::GoToDialog</name>
    <message>
        <source>Go to a time</source>
        <translation>Go to a time</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When something was done, and who did it.</extracomment>
        <translation>%1, by %2</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Redo to here</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Undo to here</translation>
    </message>
</context>
<context>
    <name>rostrum::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>No longer in the file; marked as cancelled:</source>
        <translation>No longer in the file; marked as cancelled:</translation>
    </message>
    <message>
        <source>What had to be assumed:</source>
        <translation>What had to be assumed:</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>One Undo takes all of it back.</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkEndsModel</name>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Session: %1</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What something is, and how many there are.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rostrum::LinksField</name>
    <message>
        <source>Not at the same time as</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Not at the same time as</translation>
    </message>
    <message>
        <source>Not together with</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Not together with</translation>
    </message>
    <message>
        <source>Must come after</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Must come after</translation>
    </message>
    <message>
        <source>Must come before</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Must come before</translation>
    </message>
    <message>
        <source>What the new link asks for</source>
        <translation>What the new link asks for</translation>
    </message>
    <message>
        <source>A session or a person…</source>
        <translation>A session or a person…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Add to %1</translation>
    </message>
    <message>
        <source>No session and nobody is called “%1”.</source>
        <translation>No session and nobody is called “%1”.</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list.</source>
        <translation>Several are called “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>%1 %2: show</source>
        <extracomment>%1 is what the link asks for, “Must come after”, %2 a session or person.</extracomment>
        <translation>%1 %2: show</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>Remove the link with %1</translation>
    </message>
    <message>
        <source>Why (private)</source>
        <translation>Why (private)</translation>
    </message>
    <message>
        <source>Why: link with %1</source>
        <translation>Why: link with %1</translation>
    </message>
</context>
<context>
    <name>rostrum::ListPage</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>No row fits what is asked for above.</source>
        <translation>No row fits what is asked for above.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>rostrum::LoadPlot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A room or day, and how much of its time is used.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rostrum::MainWindow</name>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <extracomment>The title of the list of problems, and how many there are.</extracomment>
        <translation>Problems: %1</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problems</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>%1 — Rostrum</source>
        <extracomment>The title of the window: the conference, then the program.</extracomment>
        <translation>%1 — Rostrum</translation>
    </message>
</context>
<context>
    <name>rostrum::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>rostrum::MoveDayDialog</name>
    <message>
        <source>Move a whole day</source>
        <translation>Move a whole day</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Another date</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Move</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move, at the same times in the same rooms.</source>
        <translation>
            <numerusform>%n session moves, at the same time in the same room.</numerusform>
            <numerusform>%n sessions move, at the same times in the same rooms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is pinned and goes along.</source>
        <translation>
            <numerusform>%n of them is pinned and goes along.</numerusform>
            <numerusform>%n of them are pinned and go along.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conference gets this day in place of the old one.</source>
        <translation>The conference gets this day in place of the old one.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of that day stay where they are.</source>
        <translation>
            <numerusform>%n session of that day stays where it is.</numerusform>
            <numerusform>%n sessions of that day stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::NavList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>rostrum::NewConferenceDialog</name>
    <message>
        <source>New conference</source>
        <translation>New conference</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>All times are as on a clock in this zone, wherever this computer is.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Where to keep the conference</source>
        <translation>Where to keep the conference</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Conferences (*.rostrum)</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>The last day must not lie before the first.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>“%1” is not a time zone. Give one as in America/Toronto.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>There is a file of that name already. Choose another name.</translation>
    </message>
</context>
<context>
    <name>rostrum::OverviewPage</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a date to a date.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much time is used, and how much there is.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Time used in each room</source>
        <translation>Time used in each room</translation>
    </message>
    <message>
        <source>Time used on each day</source>
        <translation>Time used on each day</translation>
    </message>
    <message>
        <source>The conference is empty so far. Add rooms and sessions, or import a programme.</source>
        <translation>The conference is empty so far. Add rooms and sessions, or import a programme.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Add rooms</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Add sessions</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Import a programme…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Nothing clashes.</translation>
    </message>
</context>
<context>
    <name>rostrum::PagesPreview</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleField</name>
    <message>
        <source>Add a person by name…</source>
        <translation>Add a person by name…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Add to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%n person is called “%1”. Choose one from the list.</numerusform>
            <numerusform>%n people are called “%1”. Choose one from the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name, and the same name in their own script.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rostrum::PersonDetails</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>When they can be there</source>
        <translation>When they can be there</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>These times</source>
        <translation>These times</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biography</translation>
    </message>
    <message>
        <source>The biography may be published</source>
        <translation>The biography may be published</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Name in own script</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronouns</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>chapter</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail addresses, one on a line</source>
        <translation>E-mail addresses, one on a line</translation>
    </message>
    <message>
        <source>Phone numbers, one on a line</source>
        <translation>Phone numbers, one on a line</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A session&apos;s title, and when it is held.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>No sessions.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>Not with, not against, before and after</translation>
    </message>
</context>
<context>
    <name>rostrum::PlacementsField</name>
    <message>
        <source>Schedule it</source>
        <translation>Schedule it</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>Add another time</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>No room yet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Length in minutes</translation>
    </message>
    <message>
        <source>Unschedule %1</source>
        <translation>Unschedule %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Take it off the timetable</translation>
    </message>
</context>
<context>
    <name>rostrum::PrintOptions</name>
    <message>
        <source>On sheets, ready to fold and staple</source>
        <translation>On sheets, ready to fold and staple</translation>
    </message>
    <message>
        <source>Only what has no place yet</source>
        <translation>Only what has no place yet</translation>
    </message>
    <message>
        <source>With hours and rooms to hang</source>
        <translation>With hours and rooms to hang</translation>
    </message>
    <message>
        <source>Also what is not public</source>
        <translation>Also what is not public</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>Only these days</translation>
    </message>
    <message>
        <source>Only these rooms</source>
        <translation>Only these rooms</translation>
    </message>
    <message>
        <source>Only these tracks</source>
        <translation>Only these tracks</translation>
    </message>
    <message>
        <source>Programme booklet</source>
        <translation>Programme booklet</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Planning cards</source>
        <translation>Planning cards</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>%1 mm for a minute</source>
        <translation>%1 mm for a minute</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Height of the cards</source>
        <translation>Height of the cards</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemPane</name>
    <message>
        <source>What would mend it</source>
        <translation>What would mend it</translation>
    </message>
    <message>
        <source>The chosen problem</source>
        <translation>The chosen problem</translation>
    </message>
    <message>
        <source>Choose a problem to see its sides and what would mend it.</source>
        <translation>Choose a problem to see its sides and what would mend it.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>No single step mends this without harm elsewhere.</source>
        <translation>No single step mends this without harm elsewhere.</translation>
    </message>
    <message>
        <source>Accept it as it is, because…</source>
        <translation>Accept it as it is, because…</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Why it is accepted</translation>
    </message>
    <message>
        <source>Take Back the Acceptance</source>
        <translation>Take Back the Acceptance</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <extracomment>%1 who accepted a problem, %2 when, %3 why.</extracomment>
        <translation>Accepted by %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of problem or a session, and how many problems there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>%1. Accepted: %2</source>
        <extracomment>A problem, and why it was accepted.</extracomment>
        <translation>%1. Accepted: %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsPanel</name>
    <message>
        <source>Nothing clashes.</source>
        <translation>Nothing clashes.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of errors, %2 a number of warnings.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filter problems</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errors and warnings</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>By session</translation>
    </message>
    <message>
        <source>No problem fits what is asked for above.</source>
        <translation>No problem fits what is asked for above.</translation>
    </message>
    <message>
        <source>&amp;Show on the Timetable</source>
        <translation>&amp;Show on the Timetable</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>What would mend it</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Rules…</translation>
    </message>
    <message>
        <source>What is told as an error, as a warning, or not at all</source>
        <translation>What is told as an error, as a warning, or not at all</translation>
    </message>
    <message>
        <source>&amp;Take Back the Acceptance</source>
        <translation>&amp;Take Back the Acceptance</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accept…</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomDetails</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Capacity in people</source>
        <translation>Capacity in people</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sessions at once</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>What it has</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Several with commas between them: projector, microphone</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Step-free access</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretation</translation>
    </message>
    <message>
        <source>Hide it from the timetable</source>
        <translation>Hide it from the timetable</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>When it is open</translation>
    </message>
    <message>
        <source>Open at these times; without any, always</source>
        <translation>Open at these times; without any, always</translation>
    </message>
    <message>
        <source>Joined rooms</source>
        <translation>Joined rooms</translation>
    </message>
    <message>
        <source>Made of these rooms</source>
        <translation>Made of these rooms</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sessions at once</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Step-free</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Time used</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a room can be reached without steps.</extracomment>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesDialog</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limit of %1</translation>
    </message>
    <message>
        <source>What %1 is told as</source>
        <translation>What %1 is told as</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <extracomment>The setting of a rule that the program has by itself.</extracomment>
        <translation>%1 (as usual)</translation>
    </message>
    <message>
        <source>&amp;Reset All to the Usual</source>
        <translation>&amp;Reset All to the Usual</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>Rules of the checks</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filter rules</translation>
    </message>
    <message>
        <source>A change holds at once and can be undone. Bold is what differs from the usual.</source>
        <translation>A change holds at once and can be undone. Bold is what differs from the usual.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>A kind of problem that is not reported.</extracomment>
        <translation>Off</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of problem, and what is set for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>When it is told</source>
        <translation>When it is told</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Told as</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlInterpreter</name>
    <message>
        <source>The file names &quot;%1&quot; as its time zone, which is not known.</source>
        <translation>The file names &quot;%1&quot; as its time zone, which is not known.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; that of the conference, %1, was taken.</source>
        <translation>The file names no time zone that is known; that of the conference, %1, was taken.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after the place that it names.</source>
        <translation>The file names no time zone that is known; %1 was taken after the place that it names.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken, which fits all its times.</source>
        <translation>The file names no time zone that is known; %1 was taken, which fits all its times.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after its times. Check the conference&apos;s time zone.</source>
        <translation>The file names no time zone that is known; %1 was taken after its times. Check the conference&apos;s time zone.</translation>
    </message>
    <message>
        <source>The file says nothing about its time zone; %1 was taken. Check the conference&apos;s time zone.</source>
        <translation>The file says nothing about its time zone; %1 was taken. Check the conference&apos;s time zone.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) without any session were left out.</source>
        <translation>
            <numerusform>%n room without any session was left out.</numerusform>
            <numerusform>%n rooms without any session were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry a guid that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n event carries a guid that stood before; it was taken as an event of its own.</numerusform>
            <numerusform>%n events carry a guid that stood before; each was taken as an event of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry an id that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n event carries an id that stood before; it was taken as an event of its own.</numerusform>
            <numerusform>%n events carry an id that stood before; each was taken as an event of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no title.</source>
        <translation>
            <numerusform>%n event has no title.</numerusform>
            <numerusform>%n events have no title.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlTimes</name>
    <message numerus="yes">
        <source>%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.</source>
        <translation>
            <numerusform>%n event has an offset that the time zone does not have then; the clock beside it was taken.</numerusform>
            <numerusform>%n events have an offset that the time zone does not have then; the clock beside it was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s) date and start differ, first in &quot;%1&quot;; the date was taken.</source>
        <translation>
            <numerusform>In %n event date and start differ: &quot;%1&quot;; the date was taken.</numerusform>
            <numerusform>In %n events date and start differ, first in &quot;%1&quot;; the date was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as days, hours and minutes, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n duration in three parts was read as days, hours and minutes: &quot;%1&quot;.</numerusform>
            <numerusform>%n durations in three parts were read as days, hours and minutes, first &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as hours, minutes and seconds, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n duration in three parts was read as hours, minutes and seconds: &quot;%1&quot;.</numerusform>
            <numerusform>%n durations in three parts were read as hours, minutes and seconds, first &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no duration that can be read; they were given none.</source>
        <translation>
            <numerusform>%n event has no duration that can be read; it was given none.</numerusform>
            <numerusform>%n events have no duration that can be read; they were given none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time that can be read and are unscheduled, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n event has no time that can be read and is unscheduled: &quot;%1&quot;.</numerusform>
            <numerusform>%n events have no time that can be read and are unscheduled, first &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) something lies outside the hours that the file gives; the hours were widened.</source>
        <translation>
            <numerusform>On %n day something lies outside the hours that the file gives; the hours were widened.</numerusform>
            <numerusform>On %n days something lies outside the hours that the file gives; the hours were widened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::SearchModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>What something is, what it is called, and more about it, for a screen reader.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What something is, and more about it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rostrum::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Find sessions, people, rooms, actions…</source>
        <translation>Find sessions, people, rooms, actions…</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>Search for anything</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionDetails</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>None</source>
        <comment>track</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Length in minutes</translation>
    </message>
    <message>
        <source>Public: shown in programmes</source>
        <translation>Public: shown in programmes</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Times and rooms</source>
        <translation>Times and rooms</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A language code such as en, ar or fr.</source>
        <translation>A language code such as en, ar or fr.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>What it needs</translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation>On it, in this order</translation>
    </message>
    <message>
        <source>Chapters called to it</source>
        <translation>Chapters called to it</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>People expected</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Several with commas between them: projector, microphone</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Step-free access</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretation</translation>
    </message>
    <message>
        <source>Must not be recorded</source>
        <translation>Must not be recorded</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>Not with, not against, before and after</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionsModel</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>rostrum::SetField</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Nothing to choose from yet</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several that can be chosen</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>rostrum::ShiftDialog</name>
    <message>
        <source>In &amp;all rooms</source>
        <translation>In &amp;all rooms</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Shift what follows</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes; less than zero is earlier</source>
        <translation>Minutes; less than zero is earlier</translation>
    </message>
    <message>
        <source>Only in &amp;this room</source>
        <translation>Only in &amp;this room</translation>
    </message>
    <message>
        <source>&amp;Only in %1</source>
        <translation>&amp;Only in %1</translation>
    </message>
    <message>
        <source>“%1” &amp;itself as well</source>
        <translation>“%1” &amp;itself as well</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Shift</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;By</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Nothing follows on that day.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move.</source>
        <translation>
            <numerusform>%n session moves.</numerusform>
            <numerusform>%n sessions move.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What would be so of some sessions, then their titles.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned, so they stay:</source>
        <translation>Pinned, so they stay:</translation>
    </message>
    <message>
        <source>Would fall outside the day, so it cannot be:</source>
        <translation>Would fall outside the day, so it cannot be:</translation>
    </message>
    <message>
        <source>Would end after the day closes:</source>
        <translation>Would end after the day closes:</translation>
    </message>
    <message>
        <source>Would overlap what stays in the room:</source>
        <translation>Would overlap what stays in the room:</translation>
    </message>
</context>
<context>
    <name>rostrum::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Take over what is typed in a field</source>
        <translation>Take over what is typed in a field</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Bring back what stood in a field</source>
        <translation>Bring back what stood in a field</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take over a text of several lines</source>
        <translation>Take over a text of several lines</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Delete the selected rows</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>In a field</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Search the keys</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
</context>
<context>
    <name>rostrum::TimetablePage</name>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>All days in one scroll</source>
        <translation>All days in one scroll</translation>
    </message>
    <message>
        <source>Hold to open %1</source>
        <translation>Hold to open %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Take it off the timetable</translation>
    </message>
    <message>
        <source>Leave it unscheduled</source>
        <translation>Leave it unscheduled</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Start and end of a session being moved, then its length.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A copy in %1</source>
        <translation>A copy in %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>No clash</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>This conference has no days yet.
Set when it begins and ends, or import a programme, and the timetable is here.</source>
        <translation>This conference has no days yet.
Set when it begins and ends, or import a programme, and the timetable is here.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Fit all on the screen</source>
        <translation>&amp;Fit all on the screen</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Usual size</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>P&amp;revious day</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>Ne&amp;xt day</translation>
    </message>
    <message>
        <source>&amp;Go to now</source>
        <translation>&amp;Go to now</translation>
    </message>
    <message>
        <source>Leave out rooms that are &amp;empty that day</source>
        <translation>Leave out rooms that are &amp;empty that day</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>&amp;Snap</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>What times snap to; hold Shift to be free of it</source>
        <translation>What times snap to; hold Shift to be free of it</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Rooms</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <extracomment>The grid of minutes that times snap to.</extracomment>
        <translation>Snap: %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message numerus="yes">
        <source>Rooms (%n hidden)</source>
        <translation>
            <numerusform>Rooms (%n hidden)</numerusform>
            <numerusform>Rooms (%n hidden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rooms are shown</source>
        <translation>Which rooms are shown</translation>
    </message>
    <message>
        <source>Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the length, Enter drops, Escape leaves it.</source>
        <translation>Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the length, Enter drops, Escape leaves it.</translation>
    </message>
    <message>
        <source>It is not scheduled. A session is deleted on the page of sessions.</source>
        <translation>It is not scheduled. A session is deleted on the page of sessions.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, then its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A button that makes the timetable as large as the window.</extracomment>
        <translation>Fit</translation>
    </message>
    <message>
        <source>&amp;Wider columns</source>
        <translation>&amp;Wider columns</translation>
    </message>
    <message>
        <source>&amp;Narrower columns</source>
        <translation>&amp;Narrower columns</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>By r&amp;oom</source>
        <extracomment>What the columns of the timetable are.</extracomment>
        <translation>By r&amp;oom</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>By &amp;person</translation>
    </message>
    <message>
        <source>By &amp;track</source>
        <translation>By &amp;track</translation>
    </message>
    <message>
        <source>What stands side by side: rooms, people or tracks</source>
        <translation>What stands side by side: rooms, people or tracks</translation>
    </message>
    <message>
        <source>Move the room &amp;left</source>
        <translation>Move the room &amp;left</translation>
    </message>
    <message>
        <source>Move the room &amp;right</source>
        <translation>Move the room &amp;right</translation>
    </message>
    <message>
        <source>&amp;Hide the room</source>
        <translation>&amp;Hide the room</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>&amp;Show all rooms</translation>
    </message>
    <message>
        <source>Changes places with “%1”</source>
        <translation>Changes places with “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) together</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned session(s) stay(s) in place</source>
        <translation>
            <numerusform>%n pinned session stays in place</numerusform>
            <numerusform>%n pinned sessions stay in place</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>Fi&amp;nd…</translation>
    </message>
    <message>
        <source>Go to a &amp;time…</source>
        <translation>Go to a &amp;time…</translation>
    </message>
    <message>
        <source>Between the &amp;list and the timetable</source>
        <translation>Between the &amp;list and the timetable</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected: Space picks them up together, Delete takes them off, Escape leaves one.</source>
        <translation>
            <numerusform>%n session selected: Space picks it up, Delete takes it off, Escape leaves it.</numerusform>
            <numerusform>%n sessions selected: Space picks them up together, Delete takes them off, Escape leaves one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go to the next session (Shift selects more), Space picks it up, Enter shows its details, Delete takes it off.</source>
        <translation>Arrows go to the next session (Shift selects more), Space picks it up, Enter shows its details, Delete takes it off.</translation>
    </message>
    <message>
        <source>Drag sessions to move them, their edges to alter how long they are, and empty space to add one; Shift-drag selects several.</source>
        <translation>Drag sessions to move them, their edges to alter how long they are, and empty space to add one; Shift-drag selects several.</translation>
    </message>
</context>
<context>
    <name>rostrum::TrackDetails</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Warn when two of its sessions run at the same time</source>
        <translation>Warn when two of its sessions run at the same time</translation>
    </message>
</context>
<context>
    <name>rostrum::TracksModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>At the same time</translation>
    </message>
    <message>
        <source>Warn</source>
        <extracomment>Whether two sessions of one track may run at the same time.</extracomment>
        <translation>Warn</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
</context>
<context>
    <name>rostrum::WallTimeEdit</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>rostrum::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Welcome to Rostrum</source>
        <translation>Welcome to Rostrum</translation>
    </message>
    <message>
        <source>Plan a conference on this computer: sessions, people, rooms and times in one file. What you see is always saved.</source>
        <translation>Plan a conference on this computer: sessions, people, rooms and times in one file. What you see is always saved.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>New conference…</translation>
    </message>
    <message>
        <source>Title, days and time zone are all it takes</source>
        <translation>Title, days and time zone are all it takes</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>A conference that is there already</source>
        <translation>A conference that is there already</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>A small conference to try everything on</source>
        <translation>A small conference to try everything on</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a file that is gone</comment>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;Sample…</source>
        <translation>Open &amp;Sample…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Save a &amp;Copy…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Booklet…</source>
        <translation>&amp;Booklet…</translation>
    </message>
    <message>
        <source>&amp;Timetable…</source>
        <translation>&amp;Timetable…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done.</extracomment>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation>&amp;Search Everything…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>&amp;Filter the List</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>&amp;Add to the List</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Conference Details</source>
        <translation>&amp;Conference Details</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Keyboard Shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Rostrum</source>
        <translation>&amp;About Rostrum</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>A page of the window with its number, which is also its key in the menu.</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Open &amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>&amp;Timetable</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>As the &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Redo %1</translation>
    </message>
    <message>
        <source>%1  %2 — %3</source>
        <extracomment>An entry of the menu of recent files: its number, its name, its folder.</extracomment>
        <translation>%1  %2 — %3</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A recent file that is gone.</extracomment>
        <translation>%1 (missing)</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Clear the List</translation>
    </message>
    <message>
        <source>&amp;Planning Cards…</source>
        <translation>&amp;Planning Cards…</translation>
    </message>
    <message>
        <source>Chec&amp;k Rules…</source>
        <translation>Chec&amp;k Rules…</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowsField</name>
    <message>
        <source>Add times</source>
        <translation>Add times</translation>
    </message>
    <message>
        <source>Add times: %1</source>
        <translation>Add times: %1</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>It must end after it begins.</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>From: day</translation>
    </message>
    <message>
        <source>From: time</source>
        <translation>From: time</translation>
    </message>
    <message>
        <source>To: day</source>
        <translation>To: day</translation>
    </message>
    <message>
        <source>To: time</source>
        <translation>To: time</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>Remove these times</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Booklet</name>
    <message>
        <source>not scheduled yet</source>
        <translation>not scheduled yet</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Abstracts</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>There are no sessions in the programme yet.</source>
        <translation>There are no sessions in the programme yet.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Version of the programme: %1</source>
        <translation>Version of the programme: %1</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>not public</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Two A5 pages do not fit on Letter paper at full size. Choose A4 paper, or half-letter pages.</source>
        <translation>Two A5 pages do not fit on Letter paper at full size. Choose A4 paper, or half-letter pages.</translation>
    </message>
    <message>
        <source>Two half-letter pages do not fit on A4 paper at full size. Choose Letter paper, or A5 pages.</source>
        <translation>Two half-letter pages do not fit on A4 paper at full size. Choose Letter paper, or A5 pages.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>page numbers</comment>
        <extracomment>What stands between two page numbers</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>A booklet is folded from A4 or Letter paper.</source>
        <translation>A booklet is folded from A4 or Letter paper.</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Pdf</name>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>The PDF could not be finished.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>There are no pages to print.</source>
        <translation>There are no pages to print.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>The PDF could not be begun.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>The PDF could not be written: %1</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::PlanWords</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: full hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one time to another</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two names in a list</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rostrum::paper::PlanningCard</name>
    <message>
        <source>A minute can be from %1 to %2 millimetres high.</source>
        <translation>A minute can be from %1 to %2 millimetres high.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>Every session has its place.</source>
        <translation>Every session has its place.</translation>
    </message>
    <message>
        <source>There are no sessions to print.</source>
        <translation>There are no sessions to print.</translation>
    </message>
    <message>
        <source>longer than the paper</source>
        <translation>longer than the paper</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n person expected</numerusform>
            <numerusform>%n people expected</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time and a room, such as &quot;Sat 2 10:30, Hall 1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>not public</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Timetable</name>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>Nothing is scheduled yet.</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Without a room</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>In full: what was too long for its place in the grid</source>
        <translation>In full: what was too long for its place in the grid</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <extracomment>From a day and time to another day and time, such as &quot;Sat 2 20:00–Mon 4 02:00&quot;</extracomment>
        <translation>%1 %2–%3 %4</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <extracomment>Which sheet of a day&apos;s timetable this is</extracomment>
        <translation>Sheet %1 of %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of the rooms on a sheet</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>With what is not public: do not hang up</source>
        <translation>With what is not public: do not hang up</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::TrackMarks</name>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::WallScale</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ArrangeActions</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Pick up to &amp;move</source>
        <translation>Pick up to &amp;move</translation>
    </message>
    <message>
        <source>&amp;New session here</source>
        <translation>&amp;New session here</translation>
    </message>
    <message>
        <source>New &amp;break here</source>
        <translation>New &amp;break here</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>C&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>Pas&amp;te</translation>
    </message>
    <message>
        <source>Select &amp;all that is shown</source>
        <translation>Select &amp;all that is shown</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>&amp;Pinned</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>&amp;Swap the two</translation>
    </message>
    <message>
        <source>Shift what &amp;follows…</source>
        <translation>Shift what &amp;follows…</translation>
    </message>
    <message>
        <source>Close the &amp;gap after it</source>
        <translation>Close the &amp;gap after it</translation>
    </message>
    <message>
        <source>Copy the break to all &amp;rooms</source>
        <translation>Copy the break to all &amp;rooms</translation>
    </message>
    <message>
        <source>Move the &amp;whole day…</source>
        <translation>Move the &amp;whole day…</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the timetable</source>
        <translation>Ta&amp;ke off the timetable</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>All that is selected is pinned.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cut: they go where you paste them.</source>
        <translation>
            <numerusform>%n session cut: it goes where you paste it.</numerusform>
            <numerusform>%n sessions cut: they go where you paste them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n session copied.</numerusform>
            <numerusform>%n sessions copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was done, then that pinned sessions were left out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned session(s) stay(s) in place.</source>
        <translation>
            <numerusform>%n pinned session stays in place.</numerusform>
            <numerusform>%n pinned sessions stay in place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are taken at that time.</source>
        <translation>
            <numerusform>%n room is taken at that time.</numerusform>
            <numerusform>%n rooms are taken at that time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ColumnHeader</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n session(s) at once</source>
        <translation>
            <numerusform>Holds %n session at once</numerusform>
            <numerusform>Holds %n sessions at once</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Step-free</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretation</translation>
    </message>
    <message>
        <source>Sessions that have a time and no room yet.</source>
        <translation>Sessions that have a time and no room yet.</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::DayTabs</name>
    <message numerus="yes">
        <source>%1, %n session(s) clash</source>
        <extracomment>A day, then how many sessions clash on it, read aloud.</extracomment>
        <translation>
            <numerusform>%1, %n session clashes</numerusform>
            <numerusform>%1, %n sessions clash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::FindBar</name>
    <message>
        <source>Find a session, a person, a track or a room</source>
        <translation>Find a session, a person, a track or a room</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::NarrowingBar</name>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Any track</source>
        <translation>Any track</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Any type</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Any length</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Any person</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Any chapter</source>
        <translation>Any chapter</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Without a track</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>A length of time: sessions that are as long or shorter.</extracomment>
        <translation>Up to %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>No chapter</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::TimetableGrid</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A row of the timetable, read aloud: weekday, then time.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>Left as it was.</translation>
    </message>
    <message>
        <source>There is no free time there on the days that are shown.</source>
        <translation>There is no free time there on the days that are shown.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Where a session is being moved to, then what is wrong with that.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Place and times of a session, then its length.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Not public</translation>
    </message>
    <message>
        <source>Nothing there is free at this time.</source>
        <translation>Nothing there is free at this time.</translation>
    </message>
    <message>
        <source>“%1” is pinned and stays. Take hold of another one, or unpin it first.</source>
        <translation>“%1” is pinned and stays. Take hold of another one, or unpin it first.</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>New break</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>All that is selected is pinned.</translation>
    </message>
    <message>
        <source>Select the two sessions that shall change places.</source>
        <translation>Select the two sessions that shall change places.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <extracomment>How many are selected on the timetable.</extracomment>
        <translation>
            <numerusform>%n session selected</numerusform>
            <numerusform>%n sessions selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An empty place of the timetable: room, then time.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::UnscheduledDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Length of a session, then who is on it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::UnscheduledModel</name>
    <message>
        <source>Outside the conference days: %1</source>
        <translation>Outside the conference days: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A session that is not scheduled, read aloud: type and title, length.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::UnscheduledPanel</name>
    <message>
        <source>Not scheduled</source>
        <translation>Not scheduled</translation>
    </message>
    <message>
        <source>Space picks up a session to place it with the arrow keys.</source>
        <translation>Space picks up a session to place it with the arrow keys.</translation>
    </message>
    <message>
        <source>Search title or person</source>
        <translation>Search title or person</translation>
    </message>
    <message>
        <source>Search what is not scheduled</source>
        <translation>Search what is not scheduled</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Longest first</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>By track</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Everything is scheduled. Drag a session here to take it off the timetable.</source>
        <translation>Everything is scheduled. Drag a session here to take it off the timetable.</translation>
    </message>
    <message>
        <source>Sessions that have no place yet are listed here.</source>
        <translation>Sessions that have no place yet are listed here.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>A button that shows what a list can be narrowed by; with how many of them are in use.</extracomment>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <translation>
            <numerusform>Filters (%n)</numerusform>
            <numerusform>Filters (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All scheduled, %1 free</source>
        <extracomment>How much time is still free in all rooms on all days.</extracomment>
        <translation>All scheduled, %1 free</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not scheduled: %1 to place, %2 free</source>
        <extracomment>How many sessions have no place yet, their length together, and how much time is still free in all rooms.</extracomment>
        <translation>
            <numerusform>%n session not scheduled: %1 to place, %2 free</numerusform>
            <numerusform>%n sessions not scheduled: %1 to place, %2 free</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more to place than there is room for.</source>
        <translation>There is more to place than there is room for.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nothing matches the search and the filters.</translation>
    </message>
</context>
</TS>
