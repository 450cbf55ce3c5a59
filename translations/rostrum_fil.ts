<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH" sourcelanguage="en">
<context>
    <name>ChaptersModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The copy could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option -o is missing: it tells where to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a copy to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a consistent copy, also while the window has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>%1 is a sentence that tells a conflict.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every conflict and warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one JSON object to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of messages and of print: en, fr, ar, es or fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans a conference and prints what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“rostrum COMMAND --help” tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write; “-” is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose en, fr, ar, es or fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “rostrum --help” lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.
Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much.
Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to standard output failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format that can be written. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the programme in a format that other systems read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is not public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change, whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the change again that was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file, now marked as cancelled:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the file:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads programmes of other systems into a conference, made if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of the sources: auto or %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>First day – last day (time zone)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) scheduled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of thing that can be listed. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists one kind of thing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(undone, then something else was done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day (--end) must not lie before the first (--start).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A conference lasts at most %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new, empty conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day, as 2026-05-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time zone, as America/Toronto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 with the sample programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new conference filled with the sample programme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>%1 and %2 overlap on %3, and both call: %4</source>
        <extracomment>%1 and %2 a session and its room, %3 when, %4 the chapters called to both.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step-free access</source>
        <extracomment>What a room lacks, inside a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpretation</source>
        <extracomment>What a room lacks, inside a list: booths or equipment for interpreters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 lacks what “%1” on %2 needs: %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 a room, %4 what it lacks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has nobody on it</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, outside the days and hours of the conference</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is set up for “%2” while “%1” is still on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” while “%2” is on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” when it is set up for “%2”, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 take up the same space on %3</source>
        <extracomment>%1 and %2 a session and its room, which is a part of the other&apos;s, %3 when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when, %5 how many sessions the room can hold at a time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <extracomment>A room&apos;s name and how many people it holds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on %2 expects %3, but %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, outside the times when the room is open</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in two places on %2: %3 and %4</source>
        <extracomment>%1 a person, %2 when, %3 and %4 a session and its room: “A” in Hall 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in two sessions at once on %2: “%3” and “%4”, both in %5</source>
        <extracomment>%1 a person, %2 when, %3 and %4 the titles of sessions, %5 the room of both.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3, only on %4</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is, %4 when the person is available.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has declined, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not confirmed yet, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions of the track “%1” overlap on %4: %2 and %3</source>
        <extracomment>%1 a track, %2 and %3 a session and its room, %4 when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictKind</name>
    <message>
        <source>Two sessions in one room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the conference’s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter called to two meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time to change rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions of one track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n room(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chapter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organisation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up and clear-up times cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people expected cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room holds at least one session at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room cannot be a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day begins between 0:00 and 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is at least one minute, and a changeover is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day needs a date of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day cannot close before it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Sessions not scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions without an abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions without a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and tentative sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers who declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers not asked when they can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers without a biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers without e-mail and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms without a capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms with nothing in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters without a coordinator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When something was done, and who did it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it that is to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence that tells what is wrong in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name, and the same name in their own script.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chapter has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of problem, and how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a room can be reached without steps.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers, panels, workshops and a meeting for chapters throughout Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample Hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hall 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban Indigenous organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canadian imperialism and Palestine, historically and at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigenous struggle internationally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop: Preparing a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agenda to the minutes: what to settle before, during and after a meeting. Bring an agenda of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop: Laying out a leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, margins and folding, with paper and scissors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel: Working together across distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting for chapters throughout Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports from chapters, campaigns, next steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop: Keeping a contact list safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see what, where copies lie, and how to hand a list on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop: Welcoming new members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first evening, the first task, the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the sample programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleService</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the timetable: room, then weekday and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change the length of “%1” to %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unschedule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML. Nothing was imported. Export it again where it comes from, or mend that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the file declares entities of its own. Rostrum does not read such files, because they can be made to harm. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the file holds &quot;%3&quot; where a schedule.xml holds &quot;schedule&quot;. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds neither a conference nor a day. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1, column 1: the file is not XML. Nothing was imported. Choose the schedule.xml that the other program exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a conference programme. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleXmlWriter</name>
    <message>
        <source>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>What something is, what it is called, and more about it, for a screen reader.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What something is, and more about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1. Check the name, or make a new conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a Rostrum file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it is not a Rostrum file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. To read another format, import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Rostrum file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read: the file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read: its folder is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by %2. Nothing was changed; try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or work on a copy in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read in full. Go back to a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be written to %1, so nothing was changed. This is a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: &quot;Saturday 10:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>A day and a stretch of it: &quot;Saturday 10:00–10:30&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>From a time of one day to a time of another: &quot;Saturday 22:00 – Sunday 06:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A session&apos;s title inside a sentence, in the language&apos;s own quotation marks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <extracomment>A session&apos;s title and its room inside a sentence: “Opening” in Hall 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (after the clocks go back)</source>
        <extracomment>A time of day in the hour that comes twice when clocks go back: its second passage.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Draft</source>
        <comment>session state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>session state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>session state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>somebody who steps in when a speaker drops out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>state of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>state of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>availability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>availability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at these times</source>
        <comment>availability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forming</source>
        <comment>state of a chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>state of a chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>session type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date without its year, in QLocale&apos;s letters: d day, ddd weekday, MMM month. Put them in your language&apos;s order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: %1 minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: %1 hours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: %1 hours and %2 minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two names in a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Qt that reads SQLite files is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the conference itself. Give the copy another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: the file was altered since by something that keeps no history. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: something else now depends on it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracksModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <extracomment>Whether two sessions of one track may run at the same time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlInterpreter</name>
    <message>
        <source>The file names &quot;%1&quot; as its time zone, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no time zone that is known; that of the conference, %1, was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after the place that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken, which fits all its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after its times. Check the conference&apos;s time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing about its time zone; %1 was taken. Check the conference&apos;s time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) without any session were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry a guid that stood before; each was taken as an event of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry an id that stood before; each was taken as an event of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no title.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlTimes</name>
    <message numerus="yes">
        <source>%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s) date and start differ, first in &quot;%1&quot;; the date was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as days, hours and minutes, first &quot;%1&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as hours, minutes and seconds, first &quot;%1&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no duration that can be read; they were given none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time that can be read and are unscheduled, first &quot;%1&quot;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) something lies outside the hours that the file gives; the hours were widened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
