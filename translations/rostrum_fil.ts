<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil_PH" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The copy could not be read back.</source>
        <translation>Hindi mabasa muli ang kopya.</translation>
    </message>
    <message>
        <source>The option -o is missing: it tells where to write.</source>
        <translation>Kulang ang opsiyong -o: sinasabi nito kung saan magsusulat.</translation>
    </message>
    <message>
        <source>Wrote a copy to %1.</source>
        <translation>Naisulat ang kopya sa %1.</translation>
    </message>
    <message>
        <source>Writes a consistent copy, also while the window has the file open.</source>
        <translation>Nagsusulat ng buo at tugmang kopya, kahit bukas ang file sa window.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>%1 is a sentence that tells a conflict.</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Babala: %1</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Walang salungatan.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n babala</numerusform>
            <numerusform>%n babala</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every conflict and warning.</source>
        <translation>Inililista ang bawat salungatan at babala.</translation>
    </message>
    <message>
        <source>Writes one JSON object to standard output.</source>
        <translation>Nagsusulat ng isang JSON object sa standard output.</translation>
    </message>
    <message>
        <source>The language of messages and of print: en, fr, ar, es or fil.</source>
        <translation>Ang wika ng mga mensahe at ng print: en, fr, ar, es o fil.</translation>
    </message>
    <message>
        <source>Plans a conference and prints what it needs.</source>
        <translation>Nagpaplano ng kumperensiya at nagpi-print ng mga kailangan nito.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Binubuksan ang window.</translation>
    </message>
    <message>
        <source>“rostrum COMMAND --help” tells the options of a command.</source>
        <translation>Ipinapakita ng “rostrum COMMAND --help” ang mga opsiyon ng isang command.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to look at.</source>
        <translation>Exit status: 0 tapos na; 1 nabigo, walang nabago; 2 maling paggamit; 3 tapos na, at may dapat tingnan.</translation>
    </message>
    <message>
        <source>Where to write; “-” is standard output.</source>
        <translation>Kung saan magsusulat; ang “-” ay standard output.</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose en, fr, ar, es or fil.</source>
        <translation>Walang wikang “%1” dito. Pumili ng en, fr, ar, es o fil.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “rostrum --help” lists those that there are.</source>
        <translation>Walang command na “%1”. Inililista ng “rostrum --help” ang mga mayroon.</translation>
    </message>
    <message>
        <source>Tells how to use it.</source>
        <translation>Ipinapaliwanag kung paano ito gamitin.</translation>
    </message>
    <message>
        <source>%1
Usage: %2</source>
        <translation>%1
Paggamit: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Paggamit: %1</translation>
    </message>
    <message>
        <source>Something is missing.
Usage: %1</source>
        <translation>May kulang.
Paggamit: %1</translation>
    </message>
    <message>
        <source>There are too many arguments.
Usage: %1</source>
        <translation>May sobra.
Paggamit: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>Hindi maisulat ang %1. Suriin kung umiiral ang folder nito at kung puwede kang magsulat doon.</translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation>Kulang ang opsiyong --format.</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written. Choose one of: %2.</source>
        <translation>Ang “%1” ay hindi format na naisusulat. Pumili sa mga ito: %2.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full.</source>
        <translation>Nabigo ang pagsulat ng %1: baka puno ang disk.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Naisulat ang %1.</translation>
    </message>
    <message>
        <source>Writes the programme in a format that other systems read.</source>
        <translation>Isinusulat ang programa sa format na nababasa ng ibang sistema.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>Ang format: %1.</translation>
    </message>
    <message>
        <source>Also what is not public.</source>
        <translation>Pati ang hindi pampubliko.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Binawi: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Inulit: %1</translation>
    </message>
    <message>
        <source>Takes back the last change, whoever made it.</source>
        <translation>Binabawi ang huling pagbabago, sinuman ang gumawa nito.</translation>
    </message>
    <message>
        <source>Does the change again that was taken back last.</source>
        <translation>Inuulit ang pagbabagong huling binawi.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Walang folder na %1. Gawin muna ito, o pumili ng iba.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>Hindi magawa ang %1.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>Walang naisulat: ito ang gagawin ng pag-import.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%n sesyon ang nabasa</numerusform>
            <numerusform>%n sesyon ang nabasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ang idinagdag</numerusform>
            <numerusform>%n ang idinagdag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ang binago</numerusform>
            <numerusform>%n ang binago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ang walang pagbabago</numerusform>
            <numerusform>%n ang walang pagbabago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file, now marked as cancelled:</source>
        <translation>
            <numerusform>%n ang wala na sa file, minarkahan nang kanselado:</numerusform>
            <numerusform>%n ang wala na sa file, minarkahan nang kanselado:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the file:</source>
        <translation>
            <numerusform>%n ang nakabalik sa file:</numerusform>
            <numerusform>%n ang nakabalik sa file:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Tala: %1</translation>
    </message>
    <message>
        <source>Reads programmes of other systems into a conference, made if it is not there.</source>
        <translation>Binabasa ang mga programa ng ibang sistema papunta sa kumperensiya, na gagawin kung wala pa.</translation>
    </message>
    <message>
        <source>The format of the sources: auto or %1.</source>
        <translation>Ang format ng mga pinagmulan: auto o %1.</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>Sinasabi lang kung ano ang gagawin.</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>First day – last day (time zone)</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n araw</numerusform>
            <numerusform>%n araw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n silid</numerusform>
            <numerusform>%n silid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesyon</numerusform>
            <numerusform>%n sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) scheduled</source>
        <translation>
            <numerusform>%n sesyon ang nakaiskedyul</numerusform>
            <numerusform>%n sesyon ang nakaiskedyul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n tao</numerusform>
            <numerusform>%n tao</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n tagapagsalita</numerusform>
            <numerusform>%n tagapagsalita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n sangay</numerusform>
            <numerusform>%n sangay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisasyon</numerusform>
            <numerusform>%n organisasyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n release</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation>Sinasabi kung ano ang laman ng file.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing that can be listed. Choose one of: %2.</source>
        <translation>Ang “%1” ay hindi uri ng bagay na naililista. Pumili sa mga ito: %2.</translation>
    </message>
    <message>
        <source>Lists one kind of thing: %1.</source>
        <translation>Inililista ang isang uri ng bagay: %1.</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(binawi)</translation>
    </message>
    <message>
        <source>(undone, then something else was done)</source>
        <translation>(binawi, tapos may ibang ginawa)</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Kulang ang opsiyong --%1.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>Hindi puwedeng walang laman ang pamagat.</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-05-01.</source>
        <translation>Ang “%1” ay hindi petsa para sa --%2. Isulat ito nang ganito: 2026-05-01.</translation>
    </message>
    <message>
        <source>The last day (--end) must not lie before the first (--start).</source>
        <translation>Hindi puwedeng mauna ang huling araw (--end) sa unang araw (--start).</translation>
    </message>
    <message numerus="yes">
        <source>A conference lasts at most %n day(s).</source>
        <translation>
            <numerusform>Hanggang %n araw lang ang kumperensiya.</numerusform>
            <numerusform>Hanggang %n araw lang ang kumperensiya.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>Ang “%1” ay hindi time zone. Isulat ito gaya ng America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Nagawa ang %1.</translation>
    </message>
    <message>
        <source>Makes a new, empty conference.</source>
        <translation>Gumagawa ng bago at walang lamang kumperensiya.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Ang pangalan nito.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-05-01.</source>
        <translation>Ang unang araw nito, gaya ng 2026-05-01.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Ang huling araw nito.</translation>
    </message>
    <message>
        <source>Its time zone, as America/Toronto.</source>
        <translation>Ang time zone nito, gaya ng America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1 with the sample programme.</source>
        <translation>Nagawa ang %1 na may halimbawang programa.</translation>
    </message>
    <message>
        <source>Makes a new conference filled with the sample programme.</source>
        <translation>Gumagawa ng bagong kumperensiya na may lamang halimbawang programa.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Choose one of: %2.</source>
        <translation>Hindi maipi-print ang “%1”. Pumili sa mga ito: %2.</translation>
    </message>
    <message>
        <source>Prints to a PDF: %1.</source>
        <translation>Nagpi-print sa PDF: %1.</translation>
    </message>
    <message>
        <source>booklet: the folded size, a5 or half-letter.</source>
        <translation>booklet: ang laki kapag natupi, a5 o half-letter.</translation>
    </message>
    <message>
        <source>booklet: on sheets, in the order for folding and stapling.</source>
        <translation>booklet: sa mga buong papel, ayon sa ayos para sa pagtupi at pag-staple.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>%1 is a number: how much of the work is done.</extracomment>
        <translation>%1 % tapos na</translation>
    </message>
    <message>
        <source>rostrum: The work was done, but writing about it to standard output failed.</source>
        <translation>rostrum: Tapos na ang gawain, pero hindi naisulat ang ulat nito sa standard output.</translation>
    </message>
    <message>
        <source>rostrum: Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>rostrum: Hindi nakapagsulat sa standard output. Maaaring puno o sarado na ang disk o pipe sa likod nito.</translation>
    </message>
    <message>
        <source>Nobody reads from %1. Give the name of a file to write.</source>
        <translation>Walang bumabasa mula sa %1. Ibigay ang pangalan ng file na susulatan.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: it is full or was closed.</source>
        <translation>Hindi nakapagsulat sa %1: puno na ito o isinara.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Itinigil. Walang naisulat.</translation>
    </message>
    <message>
        <source>Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>Hindi nakapagsulat sa standard output. Maaaring puno o sarado na ang disk o pipe sa likod nito.</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>%1 is a sentence that tells a conflict, %2 why it may stay.</extracomment>
        <translation>Tinanggap: %1 (%2)</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>Hindi puwedeng “%2” ang --%1. Pumili sa mga ito: %3.</translation>
    </message>
    <message>
        <source>“%1” is no day of the conference. Its days are: %2.</source>
        <translation>Ang “%1” ay hindi araw ng kumperensiya. Ang mga araw nito ay: %2.</translation>
    </message>
    <message>
        <source>There is no room “%1”. `rostrum list FILE rooms` shows them.</source>
        <translation>Walang silid na “%1”. Ipinapakita ng `rostrum list FILE rooms` ang mga ito.</translation>
    </message>
    <message>
        <source>There is no track “%1”. `rostrum list FILE tracks` shows them.</source>
        <translation>Walang track na “%1”. Ipinapakita ng `rostrum list FILE tracks` ang mga ito.</translation>
    </message>
    <message>
        <source>“%1” is no scale. Give the millimetres for a minute, from %2 to %3.</source>
        <translation>Ang “%1” ay hindi sukat. Ibigay ang milimetro bawat minuto, mula %2 hanggang %3.</translation>
    </message>
    <message>
        <source>a4, letter, a3 or tabloid; a booklet takes a4 or letter.</source>
        <translation>a4, letter, a3 o tabloid; a4 o letter ang para sa buklet.</translation>
    </message>
    <message>
        <source>timetable and planning-cards: landscape or portrait.</source>
        <translation>timetable at planning-cards: landscape (pahiga) o portrait (patayo).</translation>
    </message>
    <message>
        <source>timetable: only this day; may be given again.</source>
        <translation>timetable: ang araw na ito lamang; puwedeng ulitin.</translation>
    </message>
    <message>
        <source>timetable: only this room; may be given again.</source>
        <translation>timetable: ang silid na ito lamang; puwedeng ulitin.</translation>
    </message>
    <message>
        <source>planning-cards: only sessions that have no place yet.</source>
        <translation>planning-cards: ang mga sesyong wala pang puwesto lamang.</translation>
    </message>
    <message>
        <source>planning-cards: only of this track; may be given again.</source>
        <translation>planning-cards: sa track na ito lamang; puwedeng ulitin.</translation>
    </message>
    <message>
        <source>planning-cards: millimetres for a minute; 1 where not given.</source>
        <translation>planning-cards: milimetro bawat minuto; 1 kapag hindi ibinigay.</translation>
    </message>
    <message>
        <source>planning-cards: also hours and rooms to hang the cards between.</source>
        <translation>planning-cards: pati mga oras at silid na pagsasabitan ng mga kard.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2, only with: %3.</source>
        <translation>Hindi para sa %2 ang --%1, kundi para lamang sa: %3.</translation>
    </message>
    <message>
        <source>Certain: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they are taken for one person.</extracomment>
        <translation>Tiyak: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Likely: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they may be one person.</extracomment>
        <translation>Malamang: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody seems to be in the file twice.</source>
        <translation>Mukhang walang taong nakalista nang dalawang beses sa file.</translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s)</source>
        <translation>
            <numerusform>%n tiyak na pares</numerusform>
            <numerusform>%n tiyak na pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n malamang na pares</numerusform>
            <numerusform>%n malamang na pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists people who may be in the file twice.</source>
        <translation>Inililista ang mga taong maaaring dalawang beses na nasa file.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>%1 and %2 overlap on %3, and both call: %4</source>
        <extracomment>%1 and %2 a session and its room, %3 when, %4 the chapters called to both.</extracomment>
        <translation>Nagsasapawan ang %1 at %2 sa %3, at parehong tinatawag ang: %4</translation>
    </message>
    <message>
        <source>step-free access</source>
        <extracomment>What a room lacks, inside a list.</extracomment>
        <translation>daanang walang hagdan</translation>
    </message>
    <message>
        <source>interpretation</source>
        <extracomment>What a room lacks, inside a list: booths or equipment for interpreters.</extracomment>
        <translation>interpretasyon</translation>
    </message>
    <message>
        <source>%3 lacks what “%1” on %2 needs: %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 a room, %4 what it lacks.</extracomment>
        <translation>Wala sa %3 ang kailangan ng “%1” sa %2: %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, short.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.</extracomment>
        <translation>May %2 si %1 para lumipat mula %3 papuntang %4 sa %5; %6 min ang inilalaan ng kumperensiya para dito</translation>
    </message>
    <message>
        <source>%1 on %2 has nobody on it</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Walang taong nakatakda sa %1 sa %2</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the days and hours of the conference</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Ang %1 ay sa %2, labas sa mga araw at oras ng kumperensiya</translation>
    </message>
    <message>
        <source>%3 is set up for “%2” while “%1” is still on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>Inihahanda ang %3 para sa “%2” habang hindi pa tapos ang “%1”, sa %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” while “%2” is on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>Nililigpit pa ang %3 pagkatapos ng “%1” habang ginaganap ang “%2”, sa %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” when it is set up for “%2”, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>Nililigpit pa ang %3 pagkatapos ng “%1” habang inihahanda na ito para sa “%2”, sa %4</translation>
    </message>
    <message>
        <source>%1 and %2 take up the same space on %3</source>
        <extracomment>%1 and %2 a session and its room, which is a part of the other&apos;s, %3 when.</extracomment>
        <translation>Iisang lugar ang gamit ng %1 at %2 sa %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when, %5 how many sessions the room can hold at a time.</extracomment>
        <translation>Parehong nasa %3 ang “%1” at “%2” sa %4, kung kailan lampas sa limitasyon nitong %5 ang mga sesyon doon</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>Parehong nasa %3 ang “%1” at “%2” sa %4</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <extracomment>A room&apos;s name and how many people it holds.</extracomment>
        <translation>%2 lang ang kasya sa %1</translation>
    </message>
    <message>
        <source>“%1” on %2 expects %3, but %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.</extracomment>
        <translation>%3 ang inaasahan sa “%1” sa %2, pero %4</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the times when the room is open</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Ang %1 ay sa %2, labas sa oras na bukas ang silid</translation>
    </message>
    <message>
        <source>%1 is in two places on %2: %3 and %4</source>
        <extracomment>%1 a person, %2 when, %3 and %4 a session and its room: “A” in Hall 1.</extracomment>
        <translation>Nasa dalawang lugar si %1 sa %2: %3 at %4</translation>
    </message>
    <message>
        <source>%1 is in two sessions at once on %2: “%3” and “%4”, both in %5</source>
        <extracomment>%1 a person, %2 when, %3 and %4 the titles of sessions, %5 the room of both.</extracomment>
        <translation>Nasa dalawang magkasabay na sesyon si %1 sa %2: “%3” at “%4”, parehong nasa %5</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>Hindi puwede si %1 para sa %2 sa %3</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3, only on %4</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is, %4 when the person is available.</extracomment>
        <translation>Hindi puwede si %1 para sa %2 sa %3, sa %4 lang</translation>
    </message>
    <message>
        <source>%1 has declined, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>Tumanggi si %1, pero nasa %2 pa rin sa %3</translation>
    </message>
    <message>
        <source>%1 has not confirmed yet, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>Hindi pa nagkukumpirma si %1, pero nasa %2 sa %3</translation>
    </message>
    <message>
        <source>Two sessions of the track “%1” overlap on %4: %2 and %3</source>
        <extracomment>%1 a track, %2 and %3 a session and its room, %4 when.</extracomment>
        <translation>Nagsasapawan sa %4 ang dalawang sesyon ng track na “%1”: %2 at %3</translation>
    </message>
    <message>
        <source>%1 is on %2 on %3, but was not asked when they can</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>Nasa %2 si %1 sa %3, pero hindi natanong kung kailan siya puwede</translation>
    </message>
    <message>
        <source>%1 has only %2 between %3 and %4 on %5</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>%2 lamang ang mayroon si %1 sa pagitan ng %3 at %4 sa %5</translation>
    </message>
    <message>
        <source>%1 and %2 follow each other with %3 between, on %4, and both call: %5</source>
        <extracomment>%1 and %2 a session and its room, %3 a time such as “5 min”, %4 when, %5 the chapters that are called to both.</extracomment>
        <translation>Magkasunod ang %1 at %2 nang may %3 sa pagitan sa %4, at parehong tinatawag ang: %5</translation>
    </message>
    <message>
        <source>%1 and %2 are in the wrong order</source>
        <extracomment>%1 and %2 a session and its room.</extracomment>
        <translation>Mali ang pagkakasunod ng %1 at %2</translation>
    </message>
    <message>
        <source>%1 must come after %2, but begins on %3, before that one ends on %4</source>
        <extracomment>%1 and %2 a session and its room, %3 and %4 a day and a time.</extracomment>
        <translation>Dapat sumunod ang %1 sa %2, pero nagsisimula ito sa %3, bago matapos ang isa sa %4</translation>
    </message>
    <message>
        <source>%1 must come after %2, but %3 begins on %5, before %4 ends on %6</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 and %6 a day and a time.</extracomment>
        <translation>Dapat sumunod si %1 kay %2, pero nagsisimula ang %3 sa %5, bago matapos ang %4 sa %6</translation>
    </message>
    <message>
        <source>%1 on %2 has no abstract</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Walang buod ang %1 sa %2</translation>
    </message>
    <message>
        <source>%1 on %2 has no moderator</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Walang tagapamagitan ang %1 sa %2</translation>
    </message>
    <message>
        <source>%1 on %2 is in no track</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Walang track ang %1 sa %2</translation>
    </message>
    <message>
        <source>%1 and %2 overlap on %3, though they must not</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>Nagsasapawan ang %1 at %2 sa %3, kahit hindi dapat</translation>
    </message>
    <message>
        <source>%1 and %2 must not be on at the same time, but %3 and %4 overlap on %5</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>Hindi dapat sabay ang %1 at %2, pero nagsasapawan ang %3 at %4 sa %5</translation>
    </message>
    <message>
        <source>%1 is on “%2”, though that must not be</source>
        <extracomment>%1 a person, %2 a session&apos;s title.</extracomment>
        <translation>Nasa “%2” si %1, kahit hindi dapat</translation>
    </message>
    <message>
        <source>%1 are both on “%2”, though they must not be on one session</source>
        <extracomment>%1 two people, “Ana and Ben”, %2 a session&apos;s title.</extracomment>
        <translation>Parehong nasa “%2” sina %1, kahit hindi sila dapat magkasama sa iisang sesyon</translation>
    </message>
    <message>
        <source>“%1” on %2 is in no room, so the timetable does not show it</source>
        <extracomment>%1 a session&apos;s title, %2 when it is.</extracomment>
        <translation>Walang silid ang “%1” sa %2, kaya hindi ito ipinapakita sa iskedyul</translation>
    </message>
    <message>
        <source>%1 on %2 is in a room that is hidden from the timetable</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Ang %1 sa %2 ay nasa silid na nakatago sa iskedyul</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at most %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>May %n tao sa %1 sa %2; hanggang %3 ang nasa isang panel</numerusform>
            <numerusform>May %n tao sa %1 sa %2; hanggang %3 ang nasa isang panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at least %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>May %n tao sa %1 sa %2; hindi bababa sa %3 ang nasa isang panel</numerusform>
            <numerusform>May %n tao sa %1 sa %2; hindi bababa sa %3 ang nasa isang panel</numerusform>
        </translation>
    </message>
    <message>
        <source>The plenaries %1 and %2 overlap on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>Nagsasapawan ang mga plenaryong %1 at %2 sa %3</translation>
    </message>
    <message>
        <source>%1 runs against the plenary %2 on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>Kasabay ng plenaryong %2 ang %1 sa %3</translation>
    </message>
    <message>
        <source>“%1” is held at times that overlap: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>Nagsasapawan ang mga oras ng “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is held more than once: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>Higit sa isang beses gaganapin ang “%1”: %2</translation>
    </message>
    <message>
        <source>%1 is scheduled on %2, but not confirmed yet</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Nakaiskedyul ang %1 sa %2, pero hindi pa kumpirmado</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) in a row on %2 without a pause of %3 min: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 when, %3 a number of minutes, %4 the titles.</extracomment>
        <translation>
            <numerusform>May %n magkasunod na sesyon si %1 sa %2 nang walang %3 min na pahinga: %4</numerusform>
            <numerusform>May %n magkasunod na sesyon si %1 sa %2 nang walang %3 min na pahinga: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) on %2, where %3 is the most: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 a day, %3 a number, %4 the titles.</extracomment>
        <translation>
            <numerusform>May %n sesyon si %1 sa %2, at hanggang %3 lamang dapat: %4</numerusform>
            <numerusform>May %n sesyon si %1 sa %2, at hanggang %3 lamang dapat: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s), where %2 is the most: %3</source>
        <extracomment>%1 a person, %n how many sessions, %2 a number, %3 the titles.</extracomment>
        <translation>
            <numerusform>May %n sesyon si %1, at hanggang %2 lamang dapat: %3</numerusform>
            <numerusform>May %n sesyon si %1, at hanggang %2 lamang dapat: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is confirmed, but not scheduled</source>
        <extracomment>%1 a session&apos;s title.</extracomment>
        <translation>Kumpirmado ang “%1”, pero hindi nakaiskedyul</translation>
    </message>
</context>
<context>
    <name>ConflictKind</name>
    <message>
        <source>Two sessions in one room</source>
        <translation>Dalawang sesyon sa iisang silid</translation>
    </message>
    <message>
        <source>Somebody in two places</source>
        <translation>Isang tao sa dalawang lugar</translation>
    </message>
    <message>
        <source>Somebody is not available</source>
        <translation>May taong hindi puwede</translation>
    </message>
    <message>
        <source>Room not open</source>
        <translation>Hindi bukas ang silid</translation>
    </message>
    <message>
        <source>Outside the conference’s hours</source>
        <translation>Labas sa oras ng kumperensiya</translation>
    </message>
    <message>
        <source>Chapter called to two meetings</source>
        <translation>Sangay na tinatawag sa dalawang pulong</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Masyadong maliit ang silid</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>Kulang ang kagamitan</translation>
    </message>
    <message>
        <source>No time to change rooms</source>
        <translation>Walang oras para lumipat ng silid</translation>
    </message>
    <message>
        <source>Two sessions of one track</source>
        <translation>Dalawang sesyon ng iisang track</translation>
    </message>
    <message>
        <source>Somebody has not confirmed</source>
        <translation>May taong hindi pa nagkukumpirma</translation>
    </message>
    <message>
        <source>Nobody on it</source>
        <translation>Walang taong nakatakda</translation>
    </message>
    <message>
        <source>Somebody back to back</source>
        <translation>May taong sunod-sunod ang sesyon</translation>
    </message>
    <message>
        <source>Somebody three times in a row</source>
        <translation>May taong tatlong beses na sunod-sunod</translation>
    </message>
    <message>
        <source>Somebody too often on one day</source>
        <translation>May taong sobrang dami ng sesyon sa isang araw</translation>
    </message>
    <message>
        <source>Somebody in too many sessions</source>
        <translation>May taong nasa sobrang daming sesyon</translation>
    </message>
    <message>
        <source>No moderator</source>
        <translation>Walang tagapamagitan</translation>
    </message>
    <message>
        <source>Too few on a panel</source>
        <translation>Kulang ang tao sa panel</translation>
    </message>
    <message>
        <source>Too many on a panel</source>
        <translation>Sobra ang tao sa panel</translation>
    </message>
    <message>
        <source>Together against a link</source>
        <translation>Magkasama laban sa ugnayan</translation>
    </message>
    <message>
        <source>Overlapping against a link</source>
        <translation>Nagsasapawan laban sa ugnayan</translation>
    </message>
    <message>
        <source>In the wrong order</source>
        <translation>Mali ang pagkakasunod</translation>
    </message>
    <message>
        <source>Chapter changes rooms</source>
        <translation>Lumilipat ng silid ang sangay</translation>
    </message>
    <message>
        <source>Against a plenary</source>
        <translation>Kasabay ng plenaryo</translation>
    </message>
    <message>
        <source>The same session twice</source>
        <translation>Dalawang beses ang iisang sesyon</translation>
    </message>
    <message>
        <source>Outside the visible plan</source>
        <translation>Wala sa nakikitang iskedyul</translation>
    </message>
    <message>
        <source>Confirmed, but not scheduled</source>
        <translation>Kumpirmado, pero hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>Scheduled, but not confirmed</source>
        <translation>Nakaiskedyul, pero hindi kumpirmado</translation>
    </message>
    <message>
        <source>Somebody was not asked when they can</source>
        <translation>May taong hindi natanong kung kailan puwede</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Walang track</translation>
    </message>
    <message>
        <source>No abstract</source>
        <translation>Walang buod</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open a conference</source>
        <translation>Buksan ang isang kumperensiya</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum);;All files (*)</source>
        <translation>Mga kumperensiya (*.rostrum);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Mag-import ng programa</translation>
    </message>
    <message>
        <source>Programmes (*.xml *.json *.ics *.csv *.vcf);;All files (*)</source>
        <translation>Mga programa (*.xml *.json *.ics *.csv *.vcf);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Itigil</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>Burahin ang %n sesyon</numerusform>
            <numerusform>Burahin ang %n sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Burahin ang %n tao</numerusform>
            <numerusform>Burahin ang %n tao</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n room(s)</source>
        <translation>
            <numerusform>Burahin ang %n silid</numerusform>
            <numerusform>Burahin ang %n silid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n track(s)</source>
        <translation>
            <numerusform>Burahin ang %n track</numerusform>
            <numerusform>Burahin ang %n track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chapter(s)</source>
        <translation>
            <numerusform>Burahin ang %n sangay</numerusform>
            <numerusform>Burahin ang %n sangay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organisation(s)</source>
        <translation>
            <numerusform>Burahin ang %n organisasyon</numerusform>
            <numerusform>Burahin ang %n organisasyon</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>Hindi puwedeng walang laman ang pangalan.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>Hindi puwedeng walang laman ang pamagat.</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>Ang sesyon ay tumatagal nang 0 minuto hanggang 7 araw.</translation>
    </message>
    <message>
        <source>Set-up and clear-up times cannot be negative.</source>
        <translation>Hindi puwedeng negatibo ang oras ng paghahanda at pagliligpit.</translation>
    </message>
    <message>
        <source>The number of people expected cannot be negative.</source>
        <translation>Hindi puwedeng negatibo ang bilang ng inaasahang tao.</translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation>Hindi puwedeng negatibo ang kapasidad.</translation>
    </message>
    <message>
        <source>A room holds at least one session at once.</source>
        <translation>Kahit isang sesyon man lang ang dapat magkasya sa silid nang sabay.</translation>
    </message>
    <message>
        <source>A room cannot be a part of itself.</source>
        <translation>Hindi puwedeng maging bahagi ng sarili nito ang silid.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Idagdag ang “%1”</translation>
    </message>
    <message>
        <source>“%1” has been deleted meanwhile.</source>
        <translation>Nabura na ang “%1” sa pagitan.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>I-edit ang “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Burahin ang “%1”</translation>
    </message>
    <message>
        <source>The conference needs a title.</source>
        <translation>Kailangan ng pamagat ang kumperensiya.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>Ang “%1” ay hindi time zone. Isulat ito gaya ng America/Toronto.</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>Hindi puwedeng mauna ang huling araw sa unang araw.</translation>
    </message>
    <message>
        <source>A day begins between 0:00 and 23:59.</source>
        <translation>Ang araw ay nagsisimula sa pagitan ng 0:00 at 23:59.</translation>
    </message>
    <message>
        <source>The grid is at least one minute, and a changeover is not negative.</source>
        <translation>Kahit isang minuto ang grid, at hindi negatibo ang oras ng paglipat.</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>I-edit ang kumperensiya</translation>
    </message>
    <message>
        <source>Each day needs a date of its own.</source>
        <translation>Kailangan ng sariling petsa ang bawat araw.</translation>
    </message>
    <message>
        <source>A day cannot close before it opens.</source>
        <translation>Hindi puwedeng magsara ang araw bago ito magbukas.</translation>
    </message>
    <message>
        <source>Edit the days</source>
        <translation>I-edit ang mga araw</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Palitan ang pangalan ng “%1” ng “%2”</translation>
    </message>
</context>
<context>
    <name>EncodingGuess</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Nagsisimula ang file sa marka ng pagkakasunod ng byte.</translation>
    </message>
    <message>
        <source>Bytes of zero come as they do in UTF-16.</source>
        <translation>Lumilitaw ang mga sero na byte gaya ng sa UTF-16.</translation>
    </message>
    <message>
        <source>It has the escape sequences of Japanese mail.</source>
        <translation>May mga escape sequence ito ng koreong Hapon.</translation>
    </message>
    <message>
        <source>Every character beyond ASCII is valid UTF-8.</source>
        <translation>Wastong UTF-8 ang bawat karakter na lampas sa ASCII.</translation>
    </message>
    <message>
        <source>There is nothing beyond ASCII.</source>
        <translation>Walang lampas sa ASCII.</translation>
    </message>
    <message>
        <source>It is UTF-8 with damaged characters.</source>
        <translation>UTF-8 ito na may mga sirang karakter.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Sessions not scheduled</source>
        <translation>Mga sesyong hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation>Mga sesyong walang silid</translation>
    </message>
    <message>
        <source>Sessions without people</source>
        <translation>Mga sesyong walang tao</translation>
    </message>
    <message>
        <source>Sessions without an abstract</source>
        <translation>Mga sesyong walang buod</translation>
    </message>
    <message>
        <source>Sessions without a track</source>
        <translation>Mga sesyong walang track</translation>
    </message>
    <message>
        <source>Drafts and tentative sessions</source>
        <translation>Mga borador at pansamantalang sesyon</translation>
    </message>
    <message>
        <source>Sessions with problems</source>
        <translation>Mga sesyong may problema</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Mga kanseladong sesyon</translation>
    </message>
    <message>
        <source>Sessions that are not public</source>
        <translation>Mga sesyong hindi pampubliko</translation>
    </message>
    <message>
        <source>People with a session</source>
        <translation>Mga taong may sesyon</translation>
    </message>
    <message>
        <source>Speakers not confirmed</source>
        <translation>Mga tagapagsalitang hindi pa kumpirmado</translation>
    </message>
    <message>
        <source>Speakers who declined</source>
        <translation>Mga tagapagsalitang tumanggi</translation>
    </message>
    <message>
        <source>Speakers not asked when they are available</source>
        <translation>Mga tagapagsalitang hindi pa natanong kung kailan puwede</translation>
    </message>
    <message>
        <source>Speakers without a biography</source>
        <translation>Mga tagapagsalitang walang talambuhay</translation>
    </message>
    <message>
        <source>Speakers without e-mail and phone</source>
        <translation>Mga tagapagsalitang walang e-mail at telepono</translation>
    </message>
    <message>
        <source>Rooms without a capacity</source>
        <translation>Mga silid na walang kapasidad</translation>
    </message>
    <message>
        <source>Rooms with nothing in them</source>
        <translation>Mga silid na walang laman</translation>
    </message>
    <message>
        <source>Chapters without a coordinator</source>
        <translation>Mga sangay na walang tagapag-ugnay</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Not here: drop it on a room and a time, or on the list to unschedule it.</source>
        <translation>Hindi rito: ihulog ito sa isang silid at oras, o sa listahan para alisin sa iskedyul.</translation>
    </message>
    <message>
        <source>Not here: drop it on a room and a time.</source>
        <translation>Hindi rito: ihulog ito sa isang silid at oras.</translation>
    </message>
    <message>
        <source>%1 is not on this session. Among people it moves in time only; its details say who is on it.</source>
        <translation>Wala si %1 sa sesyong ito. Sa tanaw ayon sa tao, oras lang ang naililipat; nasa mga detalye kung sino ang kasali.</translation>
    </message>
    <message>
        <source>A session has one track: a copy of it cannot be in another.</source>
        <translation>Iisa ang track ng isang sesyon: hindi maaaring nasa iba ang kopya nito.</translation>
    </message>
    <message>
        <source>Among tracks, several sessions together move in time only.</source>
        <translation>Sa pagitan ng mga track, sa oras lamang naililipat nang sabay ang ilang sesyon.</translation>
    </message>
    <message>
        <source>Not here: “%1” would be beside the rooms that are shown.</source>
        <translation>Hindi rito: mapupunta ang “%1” sa labas ng mga silid na nakikita.</translation>
    </message>
    <message>
        <source>Not here: “%1” would fall outside its day.</source>
        <translation>Hindi rito: mapupunta ang “%1” sa labas ng araw nito.</translation>
    </message>
    <message>
        <source>Drop it on the session that it shall change places with.</source>
        <translation>Ihulog ito sa sesyong makikipagpalit nito ng lugar.</translation>
    </message>
</context>
<context>
    <name>GestureKeys</name>
    <message>
        <source>On the timetable</source>
        <translation>Sa iskedyul</translation>
    </message>
    <message>
        <source>Go to the next session in the room, or in the next room</source>
        <translation>Pumunta sa susunod na sesyon ng silid, o ng katabing silid</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Mga arrow</translation>
    </message>
    <message>
        <source>Select everything up to there</source>
        <translation>Piliin ang lahat hanggang doon</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+mga arrow</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>Magpatuloy nang hindi pumipili</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+mga arrow</translation>
    </message>
    <message>
        <source>Add to what is selected, or take out of it</source>
        <translation>Idagdag sa napili, o alisin dito</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Select one alone, or leave what was cut where it is</source>
        <translation>Isa lamang ang piliin, o iwan ang ginupit sa lugar nito</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to an empty place, to add or to paste there</source>
        <translation>Pumunta sa bakanteng lugar para magdagdag o magdikit doon</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+mga arrow</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit all</source>
        <translation>Palakihin, paliitin, ipagkasya lahat</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>On the timetable, with something picked up</source>
        <translation>Sa iskedyul, habang may dinampot</translation>
    </message>
    <message>
        <source>Move it by rooms, and by the minutes that times snap to</source>
        <translation>Ilipat ayon sa silid, at sa minutong kinakapitan ng oras</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>Ilipat nang isang minuto</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+pataas, Shift+pababa</translation>
    </message>
    <message>
        <source>Move it to the next place without a clash</source>
        <translation>Ilipat sa susunod na lugar na walang salungatan</translation>
    </message>
    <message>
        <source>Move it by an hour</source>
        <translation>Ilipat nang isang oras</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Take it to another day</source>
        <translation>Dalhin sa ibang araw</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Make it longer or shorter</source>
        <translation>Pahabain o paikliin</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+pababa, Alt+pataas</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Ilapag</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter, Space</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Alisin sa iskedyul</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Iwan kung paano ito dati</translation>
    </message>
    <message>
        <source>On the timetable, with the mouse</source>
        <translation>Sa iskedyul, gamit ang mouse</translation>
    </message>
    <message>
        <source>Move a session; onto the list takes it off</source>
        <translation>Ilipat ang sesyon; inaalis kapag sa listahan</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>I-drag ito</translation>
    </message>
    <message>
        <source>Alter how long it is</source>
        <translation>Baguhin ang haba nito</translation>
    </message>
    <message>
        <source>Drag its edge</source>
        <translation>I-drag ang gilid nito</translation>
    </message>
    <message>
        <source>Move or resize to the minute, without snapping</source>
        <translation>Ilipat o baguhin ang haba nang eksakto sa minuto</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Shift habang nagda-drag</translation>
    </message>
    <message>
        <source>Hold it once more elsewhere</source>
        <translation>Idaos muli sa ibang lugar</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Ctrl o Alt habang nagda-drag</translation>
    </message>
    <message>
        <source>Let two change places</source>
        <translation>Pagpalitin ang dalawa</translation>
    </message>
    <message>
        <source>Ctrl+Shift while dragging one onto the other</source>
        <translation>Ctrl+Shift habang dina-drag ang isa papunta sa isa pa</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Magdagdag ng sesyon</translation>
    </message>
    <message>
        <source>Drag on empty ground</source>
        <translation>Mag-drag sa bakanteng espasyo</translation>
    </message>
    <message>
        <source>Select what lies within</source>
        <translation>Piliin ang nasa loob</translation>
    </message>
    <message>
        <source>Shift+drag or Ctrl+drag on empty ground</source>
        <translation>Shift+drag o Ctrl+drag sa bakanteng espasyo</translation>
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
        <translation>Ipakita ang detalye nito</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double click</translation>
    </message>
    <message>
        <source>Zoom time; zoom rooms</source>
        <translation>I-zoom ang oras; i-zoom ang mga silid</translation>
    </message>
    <message>
        <source>Ctrl+wheel; Ctrl+Shift+wheel</source>
        <translation>Ctrl+gulong; Ctrl+Shift+gulong</translation>
    </message>
    <message>
        <source>Open another day</source>
        <translation>Buksan ang ibang araw</translation>
    </message>
    <message>
        <source>Hold over its tab while dragging</source>
        <translation>Itapat sa tab nito habang nagda-drag</translation>
    </message>
    <message>
        <source>In the list of what is not scheduled</source>
        <translation>Sa listahan ng hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>Pick a session up, to put it on the timetable</source>
        <translation>Damputin ang sesyon para ilagay sa iskedyul</translation>
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
        <translation>Hanapin sa listahan</translation>
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
        <translation>Bagong sesyon</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>Bagong pahinga</translation>
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
        <translation>Itinigil ang pag-import. Walang nabago.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Walang file na %1. Suriin ang pangalan.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it that is to be imported.</source>
        <translation>Folder ang %1. Ibigay ang file sa loob nito na ii-import.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>Hindi mabasa ang %1. Suriin kung puwede mo itong basahin.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>Walang laman ang %1. Walang mai-import.</translation>
    </message>
    <message>
        <source>%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes from.</source>
        <translation>Wala sa format na mai-import ang %1. I-export ito bilang schedule.xml mula sa sistemang pinanggalingan nito.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence that tells what is wrong in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported. Choose one of: %2.</source>
        <translation>Ang “%1” ay hindi format na mai-import. Pumili sa mga ito: %2.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>I-import ang “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>I-import ang %n file</numerusform>
            <numerusform>I-import ang %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>The title “%1” was replaced by the file’s, “%2”, with its dates and time zone: there was no session yet.</source>
        <translation>Pinalitan ang pamagat na “%1” ng nasa file, “%2”, kasama ang mga petsa at time zone nito: wala pang sesyon noon.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save what comes from it to a file, and import that.</source>
        <translation>Hindi karaniwang file ang %1. I-save sa isang file ang lumalabas dito, at iyon ang i-import.</translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Conference</source>
        <translation>Kumperensiya</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesyon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Silid</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sangay</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>Sessions</source>
        <translation>Mga sesyon</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Bagong sesyon</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Salain ang mga sesyon</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Lahat ng sesyon</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Wala pang sesyon</translation>
    </message>
    <message>
        <source>Add the first one, or import a programme from another system (File ▸ Import).</source>
        <translation>Idagdag ang una, o mag-import ng programa mula sa ibang sistema (File ▸ Mag-import).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Bagong tao</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Salain ang mga tao</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Lahat ng tao</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Wala pang tao</translation>
    </message>
    <message>
        <source>Add the first person here, or type a name into a session.</source>
        <translation>Idagdag dito ang unang tao, o mag-type ng pangalan sa isang sesyon.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Mga silid</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Bagong silid</translation>
    </message>
    <message>
        <source>Filter rooms</source>
        <translation>Salain ang mga silid</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Lahat ng silid</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Wala pang silid</translation>
    </message>
    <message>
        <source>Rooms are the columns of the timetable. Add the first one to begin planning.</source>
        <translation>Ang mga silid ang mga kolum ng iskedyul. Idagdag ang una para masimulan ang pagpaplano.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Mga track</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Bagong track</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>Salain ang mga track</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Lahat ng track</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Wala pang track</translation>
    </message>
    <message>
        <source>Tracks group sessions by subject and give them their colour.</source>
        <translation>Pinagpapangkat ng mga track ang mga sesyon ayon sa paksa at binibigyan ng kulay ang mga ito.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Mga sangay</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Bagong sangay</translation>
    </message>
    <message>
        <source>Filter chapters</source>
        <translation>Salain ang mga sangay</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Lahat ng sangay</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>Wala pang sangay</translation>
    </message>
    <message>
        <source>Chapters are the local groups that take part. Add the first one to keep its members here.</source>
        <translation>Ang mga sangay ay ang mga lokal na grupong kalahok. Idagdag ang una para maitala rito ang mga miyembro nito.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list are shown, and how many there are.</extracomment>
        <translation>%1 sa %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesyon</numerusform>
            <numerusform>%Ln sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln tao</numerusform>
            <numerusform>%Ln tao</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln silid</numerusform>
            <numerusform>%Ln silid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln sangay</numerusform>
            <numerusform>%Ln sangay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Looking for duplicates was cancelled. Nothing has changed.</source>
        <translation>Kinansela ang paghahanap ng mga duplikado. Walang nagbago.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>parehong pangalan</translation>
    </message>
    <message>
        <source>same name in another spelling</source>
        <translation>parehong pangalan, iba ang baybay</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>pinaikling anyo ng pangalan</translation>
    </message>
    <message>
        <source>name with a typing mistake</source>
        <translation>pangalang may mali sa pagmakinilya</translation>
    </message>
    <message>
        <source>initial instead of a name</source>
        <translation>inisyal sa halip na pangalan</translation>
    </message>
    <message>
        <source>one name has a part more</source>
        <translation>may dagdag na bahagi ang isang pangalan</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>nagkapalit ang unang pangalan at apelyido</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>kahawig na unang pangalan</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>ngunit ibang unang pangalan</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>ngunit ibang apelyido</translation>
    </message>
    <message>
        <source>but another generation (such as Jr. and Sr.)</source>
        <translation>ngunit ibang salinlahi (gaya ng Jr. at Sr.)</translation>
    </message>
    <message>
        <source>no name to compare</source>
        <translation>walang pangalang maihahambing</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>parehong numero ng telepono</translation>
    </message>
    <message>
        <source>same external ID</source>
        <translation>parehong panlabas na ID</translation>
    </message>
    <message>
        <source>almost the same external ID</source>
        <translation>halos parehong panlabas na ID</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>parehong kaarawan</translation>
    </message>
    <message>
        <source>almost the same birthday</source>
        <translation>halos parehong kaarawan</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>parehong organisasyon</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>parehong kalye</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>parehong lungsod</translation>
    </message>
    <message>
        <source>same chapter</source>
        <translation>parehong sangay</translation>
    </message>
    <message>
        <source>other details agree</source>
        <translation>tugma ang iba pang detalye</translation>
    </message>
    <message>
        <source>but another e-mail address</source>
        <translation>ngunit ibang e-mail address</translation>
    </message>
    <message>
        <source>but another phone number</source>
        <translation>ngunit ibang numero ng telepono</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>ngunit ibang kaarawan</translation>
    </message>
    <message>
        <source>both are like a third entry</source>
        <translation>kapwa kahawig ng ikatlong tala</translation>
    </message>
    <message>
        <source>same shared e-mail address</source>
        <translation>parehong pinagsasaluhang e-mail address</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>parehong e-mail address</translation>
    </message>
    <message>
        <source>similar e-mail addresses</source>
        <translation>magkahawig na e-mail address</translation>
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
        <translation>Mas maraming sesyong nagsasabay sa silid kaysa sa kaya nito, kasama ang paghahanda at pagliligpit.</translation>
    </message>
    <message>
        <source>A person has a part in two sessions that overlap.</source>
        <translation>May taong kasali sa dalawang sesyong nagsasabay.</translation>
    </message>
    <message>
        <source>A session lies outside the times that a person on it gave.</source>
        <translation>Nasa labas ng mga oras na ibinigay ng kasali rito ang isang sesyon.</translation>
    </message>
    <message>
        <source>A session lies outside the times at which its room is open.</source>
        <translation>Nasa labas ng mga oras na bukas ang silid nito ang isang sesyon.</translation>
    </message>
    <message>
        <source>A session lies outside the conference’s days and hours.</source>
        <translation>Nasa labas ng mga araw at oras ng kumperensiya ang isang sesyon.</translation>
    </message>
    <message>
        <source>Two meetings to which one chapter is called overlap.</source>
        <translation>Nagsasabay ang dalawang pulong na tinatawagan ng iisang sangay.</translation>
    </message>
    <message>
        <source>More people are expected than the room holds.</source>
        <translation>Mas maraming taong inaasahan kaysa kasya sa silid.</translation>
    </message>
    <message>
        <source>The room lacks what the session needs: equipment, step-free access, interpretation.</source>
        <translation>Wala sa silid ang kailangan ng sesyon: kagamitan, daang walang baitang, interpretasyon.</translation>
    </message>
    <message>
        <source>A person has less time between two rooms than the conference allows for it.</source>
        <translation>Mas maikli ang oras ng isang tao sa pagitan ng dalawang silid kaysa sa inilalaan ng kumperensiya.</translation>
    </message>
    <message>
        <source>Two sessions of a track overlap, where the track asks that they do not.</source>
        <translation>Nagsasabay ang dalawang sesyon ng track na humihiling na huwag magsabay.</translation>
    </message>
    <message>
        <source>A person on a scheduled session has not confirmed.</source>
        <translation>Hindi pa nagkukumpirma ang isang taong kasali sa nakaiskedyul na sesyon.</translation>
    </message>
    <message>
        <source>A scheduled panel, keynote or workshop has nobody on it.</source>
        <translation>Walang kasali sa nakaiskedyul na panel, pangunahing talumpati o workshop.</translation>
    </message>
    <message>
        <source>A person has two sessions with a shorter break between them than this.</source>
        <translation>May dalawang sesyon ang isang tao na mas maikli rito ang pahinga sa pagitan.</translation>
    </message>
    <message>
        <source>A person has three sessions or more, one after the other, with shorter breaks between them than this.</source>
        <translation>May tatlo o higit pang magkakasunod na sesyon ang isang tao na mas maikli rito ang mga pahinga.</translation>
    </message>
    <message>
        <source>A person has more sessions on one day than this.</source>
        <translation>Mas marami rito ang sesyon ng isang tao sa isang araw.</translation>
    </message>
    <message>
        <source>A person has more sessions in all than this.</source>
        <translation>Mas marami rito ang lahat ng sesyon ng isang tao.</translation>
    </message>
    <message>
        <source>A scheduled panel has no moderator.</source>
        <translation>Walang tagapamagitan ang isang nakaiskedyul na panel.</translation>
    </message>
    <message>
        <source>Fewer people than this are on a scheduled panel.</source>
        <translation>Mas kaunti rito ang tao sa isang nakaiskedyul na panel.</translation>
    </message>
    <message>
        <source>More people than this are on a scheduled panel.</source>
        <translation>Mas marami rito ang tao sa isang nakaiskedyul na panel.</translation>
    </message>
    <message>
        <source>Somebody is on a session together with whom, or on which, they should not be by a link.</source>
        <translation>May taong nasa sesyon, o kasama ng iba, na ipinagbabawal ng isang ugnayan.</translation>
    </message>
    <message>
        <source>Two that should not be held at the same time, by a link, overlap.</source>
        <translation>Nagsasabay ang dalawang hindi dapat magsabay ayon sa isang ugnayan.</translation>
    </message>
    <message>
        <source>What should come after something else, by a link, begins before that has ended.</source>
        <translation>Nagsisimula ang dapat mahuli ayon sa isang ugnayan bago matapos ang nauuna.</translation>
    </message>
    <message>
        <source>A chapter is called to another room for its next session, with a shorter break than this.</source>
        <translation>Tinatawag ang isang sangay sa ibang silid para sa susunod nitong sesyon na mas maikli rito ang pahinga.</translation>
    </message>
    <message>
        <source>A session is held while a plenary is.</source>
        <translation>May sesyong ginaganap habang may plenaryo.</translation>
    </message>
    <message>
        <source>A session is held at two times that overlap, or in two rooms at once.</source>
        <translation>Ginaganap ang isang sesyon sa dalawang oras na nagsasabay, o sa dalawang silid nang sabay.</translation>
    </message>
    <message>
        <source>A session is in a room that is hidden, or in none: nobody sees it on the timetable.</source>
        <translation>Nasa nakatagong silid o walang silid ang isang sesyon: walang nakakakita nito sa iskedyul.</translation>
    </message>
    <message>
        <source>A confirmed session has no time yet.</source>
        <translation>Wala pang oras ang isang kumpirmadong sesyon.</translation>
    </message>
    <message>
        <source>A scheduled session is only a draft, or tentative.</source>
        <translation>Borador o pansamantala lamang ang isang nakaiskedyul na sesyon.</translation>
    </message>
    <message>
        <source>A person on a scheduled session was not asked when they can.</source>
        <translation>Hindi natanong kung kailan puwede ang isang taong kasali sa nakaiskedyul na sesyon.</translation>
    </message>
    <message>
        <source>A session has no track, in a conference that has tracks.</source>
        <translation>Walang track ang isang sesyon, sa kumperensiyang may mga track.</translation>
    </message>
    <message>
        <source>A session has no abstract.</source>
        <translation>Walang buod ang isang sesyon.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>%1: no clash</source>
        <extracomment>%1 is what can be done: “Move … to Hall 2, Saturday 11:00”. Nothing is wrong any more then.</extracomment>
        <translation>%1: walang salungatan</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <extracomment>A command. %1 is a person.</extracomment>
        <translation>Itala na nagkumpirma na si %1</translation>
    </message>
    <message>
        <source>Move “%1” to %2 at the same time</source>
        <extracomment>A command. %1 is a session, %2 a room.</extracomment>
        <translation>Ilipat ang “%1” sa %2 sa parehong oras</translation>
    </message>
    <message>
        <source>Move “%1” to %2 in the same room</source>
        <extracomment>A command. %1 is a session, %2 a day and a time of day.</extracomment>
        <translation>Ilipat ang “%1” sa %2 sa parehong silid</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <extracomment>A command. %1 and %2 are sessions: each takes the other&apos;s room and time.</extracomment>
        <translation>Pagpalitin ang “%1” at “%2”</translation>
    </message>
    <message>
        <source>Move “%1” to %2, %3</source>
        <extracomment>A command. %1 is a session, %2 a room, %3 a day and a time of day.</extracomment>
        <translation>Ilipat ang “%1” sa %2, %3</translation>
    </message>
    <message>
        <source>Take “%1” on %2 off the timetable</source>
        <extracomment>A command. %1 is a session that is held several times, %2 the day and time of one of them.</extracomment>
        <translation>Alisin sa iskedyul ang “%1” sa %2</translation>
    </message>
    <message>
        <source>Put “%1” into the unscheduled list</source>
        <extracomment>A command. %1 is a session.</extracomment>
        <translation>Ilagay ang “%1” sa listahan ng hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>%1 (holds %2)</source>
        <extracomment>A room and how many people it holds.</extracomment>
        <translation>%1 (kasya ang %2)</translation>
    </message>
</context>
<context>
    <name>MendService</name>
    <message>
        <source>The timetable has changed meanwhile.</source>
        <translation>Nagbago na ang iskedyul sa pagitan.</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Pagpalitin ang “%1” at “%2”</translation>
    </message>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>Nabura na ang tao sa pagitan.</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <translation>Itala na nagkumpirma na si %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Kabuoan</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Iskedyul</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Mga sesyon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Mga sangay</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Mga silid</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Mga track</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Buklet</translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>Nabura na ang tao sa pagitan.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>I-edit ang “%1”</translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation>Nabura na ang sesyon sa pagitan.</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>Hindi puwedeng walang laman ang pangalan.</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Idagdag ang “%1” sa “%2”</translation>
    </message>
    <message>
        <source>The chapter has been deleted meanwhile.</source>
        <translation>Nabura na ang sangay sa pagitan.</translation>
    </message>
</context>
<context>
    <name>Rearrange</name>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>Naalis na sa iskedyul ang sesyon sa pagitan.</translation>
    </message>
    <message>
        <source>It lies on no day of the conference, so nothing follows it.</source>
        <translation>Wala ito sa alinmang araw ng kumperensya, kaya walang sumusunod dito.</translation>
    </message>
    <message>
        <source>“%1” follows, and it is pinned.</source>
        <translation>Sumusunod ang “%1”, at naka-pin ito.</translation>
    </message>
    <message>
        <source>“%1” follows, and breaks stay where they are, as other rooms have them at the same time.</source>
        <translation>Sumusunod ang “%1”, at hindi inililipat ang mga pahinga dahil kasabay ito sa ibang silid.</translation>
    </message>
    <message>
        <source>Nothing follows “%1” in its room on that day.</source>
        <translation>Walang sumusunod sa “%1” sa silid nito sa araw na iyon.</translation>
    </message>
    <message>
        <source>There is no gap after “%1”.</source>
        <translation>Walang puwang pagkatapos ng “%1”.</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>Naka-pin ang “%1”. I-unpin muna ito.</translation>
    </message>
</context>
<context>
    <name>RoomService</name>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>Nabura na ang silid sa pagitan.</translation>
    </message>
    <message>
        <source>Move the room “%1”</source>
        <translation>Ilipat ang silid na “%1”</translation>
    </message>
    <message>
        <source>Hide the room “%1”</source>
        <translation>Itago ang silid na “%1”</translation>
    </message>
    <message>
        <source>Show the room “%1”</source>
        <translation>Ipakita ang silid na “%1”</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Ipakita ang lahat ng silid</translation>
    </message>
</context>
<context>
    <name>RuleService</name>
    <message>
        <source>Report “%1” as an error</source>
        <translation>Iulat ang “%1” bilang error</translation>
    </message>
    <message>
        <source>Report “%1” as a warning</source>
        <translation>Iulat ang “%1” bilang babala</translation>
    </message>
    <message>
        <source>Do not report “%1”</source>
        <translation>Huwag iulat ang “%1”</translation>
    </message>
    <message>
        <source>Report “%1” as usual</source>
        <translation>Iulat ang “%1” gaya ng dati</translation>
    </message>
    <message>
        <source>“%1” has no limit that can be set.</source>
        <translation>Walang limitasyong maitatakda ang “%1”.</translation>
    </message>
    <message>
        <source>A limit lies between 1 and %1.</source>
        <translation>Ang limitasyon ay nasa pagitan ng 1 at %1.</translation>
    </message>
    <message>
        <source>Use the usual limit of “%1”</source>
        <translation>Gamitin ang karaniwang limitasyon ng “%1”</translation>
    </message>
    <message>
        <source>Set the limit of “%1” to %2</source>
        <translation>Itakda sa %2 ang limitasyon ng “%1”</translation>
    </message>
    <message>
        <source>Reset all rules</source>
        <translation>I-reset ang lahat ng tuntunin</translation>
    </message>
    <message>
        <source>One of the two has been deleted meanwhile.</source>
        <translation>Nabura na ang isa sa dalawa sa pagitan.</translation>
    </message>
    <message>
        <source>A link needs two different ends.</source>
        <translation>Kailangan ng ugnayan ng dalawang magkaibang dulo.</translation>
    </message>
    <message>
        <source>Two sessions cannot be on one session together. Keep them from overlapping instead.</source>
        <translation>Hindi maaaring magsama ang dalawang sesyon sa iisang sesyon. Pigilan na lang silang magsapawan.</translation>
    </message>
    <message>
        <source>The two are linked like this already.</source>
        <translation>Ganito na ang pagkakaugnay ng dalawa.</translation>
    </message>
    <message>
        <source>“%1” cannot come after “%2”: other links ask for the opposite.</source>
        <translation>Hindi maaaring sumunod ang “%1” sa “%2”: kabaligtaran ang hinihingi ng ibang ugnayan.</translation>
    </message>
    <message>
        <source>Add the link: %1</source>
        <translation>Idagdag ang ugnayan: %1</translation>
    </message>
    <message>
        <source>The link has been deleted meanwhile.</source>
        <translation>Nabura na ang ugnayan sa pagitan.</translation>
    </message>
    <message>
        <source>Edit the note of the link: %1</source>
        <translation>I-edit ang tala ng ugnayan: %1</translation>
    </message>
    <message>
        <source>Delete the link: %1</source>
        <translation>Burahin ang ugnayan: %1</translation>
    </message>
    <message>
        <source>Say why it may stay: whoever meets it next will want to know.</source>
        <translation>Sabihin kung bakit ito maaaring manatili: gugustuhing malaman ito ng susunod na makakakita.</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Tanggapin ang “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>Tanggapin ang %n problema</numerusform>
            <numerusform>Tanggapin ang %n problema</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not accepted any more.</source>
        <translation>Hindi na ito tinatanggap.</translation>
    </message>
    <message>
        <source>No longer accept “%1”</source>
        <translation>Huwag nang tanggapin ang “%1”</translation>
    </message>
    <message>
        <source>“%1” must not overlap “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>Hindi dapat magsapawan ang “%1” at “%2”</translation>
    </message>
    <message>
        <source>“%1” must come after “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>Dapat sumunod ang “%1” sa “%2”</translation>
    </message>
    <message>
        <source>“%1” must not be on one session with “%2”</source>
        <extracomment>%1 and %2 people.</extracomment>
        <translation>Hindi dapat magkasama sa iisang sesyon sina “%1” at “%2”</translation>
    </message>
    <message>
        <source>“%1” must not be on “%2”</source>
        <extracomment>%1 a person, %2 a session.</extracomment>
        <translation>Hindi dapat nasa “%2” si “%1”</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample conference</source>
        <translation>Halimbawang kumperensiya</translation>
    </message>
    <message>
        <source>Speakers, panels, workshops and a meeting for chapters throughout Canada</source>
        <translation>Mga tagapagsalita, panel, workshop at isang pulong para sa mga sangay sa buong Canada</translation>
    </message>
    <message>
        <source>Sample Hall</source>
        <translation>Halimbawang Bulwagan</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Unang palapag</translation>
    </message>
    <message>
        <source>First floor</source>
        <translation>Ikalawang palapag</translation>
    </message>
    <message>
        <source>Hall 1</source>
        <translation>Bulwagan 1</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Mga mikropono</translation>
    </message>
    <message>
        <source>Hall 2</source>
        <translation>Bulwagan 2</translation>
    </message>
    <message>
        <source>Room 3</source>
        <translation>Silid 3</translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation>Flip chart</translation>
    </message>
    <message>
        <source>Room 4</source>
        <translation>Silid 4</translation>
    </message>
    <message>
        <source>Speakers and panels</source>
        <translation>Mga tagapagsalita at panel</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Mga workshop</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Mga sangay</translation>
    </message>
    <message>
        <source>Sample chapter %1</source>
        <translation>Halimbawang sangay ng %1</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Pangulo</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Manunulat</translation>
    </message>
    <message>
        <source>Urban Indigenous organizer</source>
        <translation>Organisador na Katutubo sa lungsod</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Bukas ang pagpaparehistro</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Pagbati</translation>
    </message>
    <message>
        <source>Canadian imperialism and Palestine, historically and at present</source>
        <translation>Ang imperyalismong Canadian at ang Palestina, noon at ngayon</translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation>Pahinga para magkape</translation>
    </message>
    <message>
        <source>Indigenous struggle internationally</source>
        <translation>Ang pakikibaka ng mga Katutubo sa buong mundo</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Tanghalian</translation>
    </message>
    <message>
        <source>Talk by %1</source>
        <translation>Panayam ni %1</translation>
    </message>
    <message>
        <source>Workshop: Preparing a meeting</source>
        <translation>Workshop: Paghahanda ng pulong</translation>
    </message>
    <message>
        <source>From the agenda to the minutes: what to settle before, during and after a meeting. Bring an agenda of your own.</source>
        <translation>Mula agenda hanggang katitikan: ang dapat ayusin bago, habang at pagkatapos ng pulong. Magdala ng sarili mong agenda.</translation>
    </message>
    <message>
        <source>Workshop: Laying out a leaflet</source>
        <translation>Workshop: Pag-layout ng polyeto</translation>
    </message>
    <message>
        <source>Type, margins and folding, with paper and scissors.</source>
        <translation>Titik, margin at pagtupi, gamit ang papel at gunting.</translation>
    </message>
    <message>
        <source>Panel: Working together across distances</source>
        <translation>Panel: Pagtutulungan kahit magkakalayo</translation>
    </message>
    <message>
        <source>Meeting for chapters throughout Canada</source>
        <translation>Pulong para sa mga sangay sa buong Canada</translation>
    </message>
    <message>
        <source>Reports from chapters, campaigns, next steps.</source>
        <translation>Mga ulat mula sa mga sangay, mga kampanya, mga susunod na hakbang.</translation>
    </message>
    <message>
        <source>Workshop: Keeping a contact list safe</source>
        <translation>Workshop: Pag-iingat ng listahan ng kontak</translation>
    </message>
    <message>
        <source>Who may see what, where copies lie, and how to hand a list on.</source>
        <translation>Kung sino ang puwedeng makakita ng ano, kung nasaan ang mga kopya, at kung paano ipasa ang listahan.</translation>
    </message>
    <message>
        <source>Closing plenary</source>
        <translation>Pangwakas na plenaryo</translation>
    </message>
    <message>
        <source>Workshop: Welcoming new members</source>
        <translation>Workshop: Pagtanggap sa mga bagong miyembro</translation>
    </message>
    <message>
        <source>The first evening, the first task, the first question.</source>
        <translation>Ang unang gabi, ang unang gawain, ang unang tanong.</translation>
    </message>
    <message>
        <source>Film evening</source>
        <translation>Gabi ng pelikula</translation>
    </message>
    <message>
        <source>Fill in the sample programme</source>
        <translation>Ilagay ang halimbawang programa</translation>
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
        <translation>Nabura na ang sesyon sa pagitan.</translation>
    </message>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>Nabura na ang silid sa pagitan.</translation>
    </message>
    <message>
        <source>Schedule “%1” (%2)</source>
        <translation>Iiskedyul ang “%1” (%2)</translation>
    </message>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>Naalis na sa iskedyul ang sesyon sa pagitan.</translation>
    </message>
    <message>
        <source>Move “%1” (%2)</source>
        <translation>Ilipat ang “%1” (%2)</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>Ang sesyon ay tumatagal nang 0 minuto hanggang 7 araw.</translation>
    </message>
    <message numerus="yes">
        <source>Change the length of “%1” to %n minute(s)</source>
        <translation>
            <numerusform>Gawing %n minuto ang haba ng “%1”</numerusform>
            <numerusform>Gawing %n minuto ang haba ng “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Unschedule “%1”</source>
        <translation>Alisin sa iskedyul ang “%1”</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>I-pin ang “%1”</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>I-unpin ang “%1”</translation>
    </message>
    <message>
        <source>Move “%1” and alter its length (%2)</source>
        <translation>Ilipat ang “%1” at baguhin ang haba nito (%2)</translation>
    </message>
    <message>
        <source>The track has been deleted meanwhile.</source>
        <translation>Nabura na ang track sa pagitan.</translation>
    </message>
    <message>
        <source>Take “%1” out of its track (%2)</source>
        <extracomment>Session, then the track that it gets, then weekday and time.</extracomment>
        <translation>Alisin ang “%1” sa track nito (%2)</translation>
    </message>
    <message>
        <source>Put “%1” into the track “%2” (%3)</source>
        <translation>Ilagay ang “%1” sa track na “%2” (%3)</translation>
    </message>
    <message>
        <source>“%1” has been unscheduled meanwhile.</source>
        <translation>Naalis na sa iskedyul ang “%1” sa pagitan.</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>Naka-pin ang “%1”. I-unpin muna ito.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation>
            <numerusform>Ilipat ang %n sesyon</numerusform>
            <numerusform>Ilipat ang %n sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n session(s)</source>
        <translation>
            <numerusform>Baguhin ang haba ng %n sesyon</numerusform>
            <numerusform>Baguhin ang haba ng %n sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n session(s)</source>
        <translation>
            <numerusform>Iiskedyul ang %n sesyon</numerusform>
            <numerusform>Iiskedyul ang %n sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unschedule %n session(s)</source>
        <translation>
            <numerusform>Alisin sa iskedyul ang %n sesyon</numerusform>
            <numerusform>Alisin sa iskedyul ang %n sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n session(s)</source>
        <translation>
            <numerusform>I-pin ang %n sesyon</numerusform>
            <numerusform>I-pin ang %n sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n session(s)</source>
        <translation>
            <numerusform>I-unpin ang %n sesyon</numerusform>
            <numerusform>I-unpin ang %n sesyon</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Pagpalitin ang “%1” at “%2”</translation>
    </message>
    <message>
        <source>“%1” would fall outside its day.</source>
        <translation>Mapupunta ang “%1” sa labas ng araw nito.</translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Walang sumusunod sa araw na iyon.</translation>
    </message>
    <message>
        <source>All that follows is pinned.</source>
        <translation>Naka-pin ang lahat ng sumusunod.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far something is moved in time.</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) back by %1</source>
        <translation>
            <numerusform>Agahan ang %n sesyon nang %1</numerusform>
            <numerusform>Agahan ang %n sesyon nang %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) by %1</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>
            <numerusform>Iurong ang %n sesyon nang %1</numerusform>
            <numerusform>Iurong ang %n sesyon nang %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the gap after “%1”</source>
        <translation>Isara ang puwang pagkatapos ng “%1”</translation>
    </message>
    <message>
        <source>Only a break or a meal is held in all rooms at once.</source>
        <translation>Pahinga o kainan lamang ang sabay-sabay sa lahat ng silid.</translation>
    </message>
    <message>
        <source>No other room is free at that time.</source>
        <translation>Walang ibang bakanteng silid sa oras na iyon.</translation>
    </message>
    <message numerus="yes">
        <source>Copy “%1” to %n room(s)</source>
        <translation>
            <numerusform>Kopyahin ang “%1” sa %n silid</numerusform>
            <numerusform>Kopyahin ang “%1” sa %n silid</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has been removed meanwhile.</source>
        <translation>Naalis na ang araw sa pagitan.</translation>
    </message>
    <message>
        <source>Choose another date to move the day to.</source>
        <translation>Pumili ng ibang petsang paglilipatan ng araw.</translation>
    </message>
    <message>
        <source>Nothing is scheduled on that day.</source>
        <translation>Walang nakaiskedyul sa araw na iyon.</translation>
    </message>
    <message>
        <source>Move all of %1 to %2</source>
        <translation>Ilipat ang lahat ng %1 sa %2</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML. Nothing was imported. Export it again where it comes from, or mend that place.</source>
        <translation>Linya %1, kolum %2: hindi maayos na XML ang file. Walang na-import. I-export itong muli mula sa pinanggalingan, o ayusin ang bahaging iyon.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file declares entities of its own. Rostrum does not read such files, because they can be made to harm. Nothing was imported.</source>
        <translation>Linya %1, kolum %2: nagdedeklara ang file ng sarili nitong mga entity. Hindi binabasa ng Rostrum ang ganitong mga file dahil puwedeng gamitin ang mga ito sa pananakit. Walang na-import.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file holds &quot;%3&quot; where a schedule.xml holds &quot;schedule&quot;. Nothing was imported.</source>
        <translation>Linya %1, kolum %2: “%3” ang nasa file kung saan “schedule” ang dapat nasa isang schedule.xml. Walang na-import.</translation>
    </message>
    <message>
        <source>The file holds neither a conference nor a day. Nothing was imported.</source>
        <translation>Walang kumperensiya o araw sa file. Walang na-import.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>Walang laman ang file. Walang na-import.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file is not XML. Nothing was imported. Choose the schedule.xml that the other program exports.</source>
        <translation>Linya 1, kolum 1: hindi XML ang file. Walang na-import. Piliin ang schedule.xml na ini-export ng kabilang program.</translation>
    </message>
    <message>
        <source>The file is too large to be a conference programme. Nothing was imported.</source>
        <translation>Masyadong malaki ang file para maging programa ng kumperensiya. Walang na-import.</translation>
    </message>
    <message>
        <source>Line %1, column %2: elements stand in one another over a hundred times. No programme does that. Nothing was imported.</source>
        <translation>Linya %1, kolum %2: mahigit sandaang beses na nakapaloob ang mga elemento sa isa’t isa. Walang programang gumagawa niyon. Walang na-import.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file uses an entity that XML does not know. Nothing was imported. Write the character itself in that place.</source>
        <translation>Linya %1, kolum %2: gumagamit ang file ng entity na hindi kilala ng XML. Walang na-import. Isulat ang mismong karakter sa lugar na iyon.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file is in an encoding that cannot be read here. Nothing was imported. Save it as UTF-8, and change the first line to say so.</source>
        <translation>Linya %1, kolum %2: nasa encoding ang file na hindi mababasa rito. Walang na-import. I-save ito bilang UTF-8, at baguhin ang unang linya para sabihin iyon.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file says that it is UTF-8, and here it is not. Nothing was imported. Save it as UTF-8, or let its first line name its real encoding.</source>
        <translation>Linya %1, kolum %2: sinasabi ng file na UTF-8 ito, pero hindi rito. Walang na-import. I-save ito bilang UTF-8, o ipalagay sa unang linya nito ang tunay na encoding.</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlWriter</name>
    <message>
        <source>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</source>
        <translation>Wala pang mga araw ang kumperensiya, at kailangan ng schedule.xml ang kahit isa. Itakda ang una at huling araw nito, saka mag-export muli.</translation>
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
        <translation>Walang sesyon sa clipboard. Kumopya o gumupit muna.</translation>
    </message>
    <message>
        <source>The sessions on the clipboard are not in this conference, or have been deleted.</source>
        <translation>Wala sa kumperensyang ito ang mga sesyon sa clipboard, o nabura na.</translation>
    </message>
    <message>
        <source>“%1” is not on the timetable any more.</source>
        <translation>Wala na sa iskedyul ang “%1”.</translation>
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
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Weekday, day and month of a conference day, in the pattern of QLocale::toString().</extracomment>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Walang silid</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>kanselado</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>hindi kumpirmado</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>hindi pampubliko</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>naka-pin</translation>
    </message>
    <message>
        <source>%1, %2 %3 to %4</source>
        <extracomment>Room, weekday, start and end of a session, read aloud by a screen reader.</extracomment>
        <translation>%1, %2 %3 hanggang %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Type and title of a session, then its place and times, read aloud by a screen reader.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problema</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Adds one more property to what is read aloud.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Walang track</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1. Check the name, or make a new conference.</source>
        <translation>Walang file na %1. Suriin ang pangalan, o gumawa ng bagong kumperensiya.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Rostrum file.</source>
        <translation>Folder ang %1, hindi file ng Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>Hindi karaniwang file ang %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>Hindi mabasa ang %1. Suriin kung puwede mo itong basahin.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a Rostrum file.</source>
        <translation>Walang laman ang %1: hindi ito file ng Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. To read another format, import it.</source>
        <translation>Hindi file ng Rostrum ang %1. Para mabasa ang ibang format, i-import ito.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Rostrum file.</source>
        <translation>Database ng ibang program ang %1, hindi file ng Rostrum.</translation>
    </message>
    <message>
        <source>%1 may only be read: the file is write-protected.</source>
        <translation>Basa lang ang puwede sa %1: protektado ang file laban sa pagsulat.</translation>
    </message>
    <message>
        <source>%1 may only be read: its folder is write-protected.</source>
        <translation>Basa lang ang puwede sa %1: protektado ang folder nito laban sa pagsulat.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proseso %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proseso %2)</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it has finished.</source>
        <translation>May ibang program na nagsusulat sa %1. Walang nabago; subukan muli kapag tapos na ito.</translation>
    </message>
    <message>
        <source>%1 is locked by %2. Nothing was changed; try again when it has finished.</source>
        <translation>Naka-lock ang %1 dahil sa %2. Walang nabago; subukan muli kapag tapos na ito.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or work on a copy in another folder.</source>
        <translation>Hindi masulatan ang %1. Walang nabago; payagan ang pagsulat sa file at sa folder nito, o gumamit ng kopya sa ibang folder.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>Puno ang disk na kinalalagyan ng %1. Walang nabago; magbakante ng espasyo at subukan muli.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you may write there.</source>
        <translation>Hindi mabuksan ang %1, o hindi masulatan ang folder nito. Suriin kung parehong umiiral at kung puwede kang magsulat doon.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. Nothing was changed.</source>
        <translation>Hindi file ng Rostrum ang %1. Walang nabago.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read in full. Go back to a backup copy.</source>
        <translation>Sira ang %1 at hindi mabasa nang buo. Bumalik sa isang backup na kopya.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.</source>
        <translation>Nabigo ang pagbasa o pagsulat ng %1: baka puno, wala na o sira ang disk. Walang nabago.</translation>
    </message>
    <message>
        <source>The change could not be written to %1, so nothing was changed. This is a fault of the program.</source>
        <translation>Hindi maisulat ang pagbabago sa %1, kaya walang nabago. Pagkakamali ito ng program.</translation>
    </message>
    <message>
        <source>The part of Qt that reads SQLite files is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Wala ang bahagi ng Qt na nagbabasa ng mga SQLite file. I-install ang package na libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation>Mayroon nang %1 at hindi ito papatungan. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Walang folder na %1. Gawin muna ito, o pumili ng iba.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.</source>
        <translation>Ginawa ang %1 gamit ang mas bagong bersiyon ng Rostrum, kaya basa lang ang puwede rito. I-update ang Rostrum para mabago ito.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>Folder ang %1. Ibigay ang pangalan ng isang file.</translation>
    </message>
    <message>
        <source>%1 is the conference itself. Give the copy another name.</source>
        <translation>Ang %1 ay ang mismong kumperensiya. Bigyan ng ibang pangalan ang kopya.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: the file was altered since by something that keeps no history. Nothing was changed.</source>
        <translation>Hindi mababawi o mauulit ang hakbang na ito: nabago na ang file ng isang bagay na walang itinatalang kasaysayan. Walang nabago.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: something else now depends on it. Nothing was changed.</source>
        <translation>Hindi mababawi o mauulit ang hakbang na ito: may iba nang nakasalalay dito. Walang nabago.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Walang mababawi.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Walang mauulit.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Give the copy another name.</source>
        <translation>Hindi karaniwang file ang %1. Bigyan ng ibang pangalan ang kopya.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation>Folder ang %1. Ibigay ang pangalan ng file na isusulat.</translation>
    </message>
    <message>
        <source>%1 is a conference, and is not written over. Give another name.</source>
        <translation>Isang kumperensiya ang %1, at hindi ito pinapatungan. Magbigay ng ibang pangalan.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>Hindi maisulat ang %1. Suriin kung umiiral ang folder nito at kung puwede kang magsulat doon.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</source>
        <translation>Nabigo ang pagsulat ng %1: baka puno o wala na ang disk. Hindi nabago ang dating naroon.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file cannot be read any further. Check the disk that it is on.</source>
        <translation>Hindi na maituloy ang pagbasa ng file. Suriin ang disk na kinalalagyan nito.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be a row of a table. Is this the right file?</source>
        <translation>Masyadong mahaba ang linya %1 para maging hilera ng talahanayan. Ito ba ang tamang file?</translation>
    </message>
    <message>
        <source>The quote opened on line %1 is never closed. Close it and import the file again.</source>
        <translation>Hindi naisara ang paniping binuksan sa linya %1. Isara ito at i-import muli ang file.</translation>
    </message>
    <message>
        <source>Line %1 has a quote in the middle of a cell. Write it twice and import the file again.</source>
        <translation>May panipi sa gitna ng isang cell sa linya %1. Isulat ito nang dalawang beses at i-import muli ang file.</translation>
    </message>
    <message>
        <source>Line %1 has characters that do not exist in the encoding %2. Choose another encoding.</source>
        <translation>May mga karakter sa linya %1 na wala sa encoding na %2. Pumili ng ibang encoding.</translation>
    </message>
    <message>
        <source>Line %1 does not have as many cells as the header. Mend it and import the file again.</source>
        <translation>Hindi kasindami ng sa header ang mga cell sa linya %1. Ayusin ito at i-import muli ang file.</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>The file cannot be read. Is it still there?</source>
        <translation>Hindi mabasa ang file. Naroon pa ba ito?</translation>
    </message>
    <message>
        <source>There is no header: the first row is data.</source>
        <translation>Walang header: datos ang unang hilera.</translation>
    </message>
    <message>
        <source>Lines above the table are left out.</source>
        <translation>Hindi isinasama ang mga linyang nasa itaas ng talahanayan.</translation>
    </message>
    <message>
        <source>The first line of the file names the delimiter.</source>
        <translation>Sinasabi ng unang linya ng file ang delimiter.</translation>
    </message>
    <message>
        <source>Quotes inside of cells are not marked as such.</source>
        <translation>Hindi minarkahan ang mga panipi sa loob ng mga cell.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and import that.</source>
        <translation>Hindi ito text file. I-save ang talahanayan bilang CSV at iyon ang i-import.</translation>
    </message>
    <message>
        <source>Some characters are damaged.</source>
        <translation>Sira ang ilang karakter.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written to the end.</source>
        <translation>Hindi naisulat ang talahanayan hanggang sa dulo.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Untitled session</source>
        <translation>Sesyong walang pamagat</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Isang taong walang pangalan</translation>
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
        <translation>“%1” sa %2</translation>
    </message>
    <message>
        <source>%1 (after the clocks go back)</source>
        <extracomment>A time of day in the hour that comes twice when clocks go back: its second passage.</extracomment>
        <translation>%1 (pagkatapos iatras ang orasan)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Draft</source>
        <comment>session state</comment>
        <translation>Borador</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>session state</comment>
        <translation>Pansamantala</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>session state</comment>
        <translation>Kumpirmado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session state</comment>
        <translation>Kanselado</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Tagapagsalita</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Tagapamagitan</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>somebody who steps in when a speaker drops out</comment>
        <translation>Reserba</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Boluntaryo</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Midya</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Tagapag-organisa</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Tagapag-ugnay</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Panauhin</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>state of a person</comment>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation>Inimbitahan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of a person</comment>
        <translation>Kumpirmado</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a person</comment>
        <translation>Tumanggi</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>state of a person</comment>
        <translation>Dumating na</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>availability</comment>
        <translation>Hindi pa natanong</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>availability</comment>
        <translation>Anumang oras</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <comment>availability</comment>
        <translation>Sa mga oras na ito lang</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a chapter</comment>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>Forming</source>
        <comment>state of a chapter</comment>
        <translation>Binubuo pa</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>state of a chapter</comment>
        <translation>Nagpapahinga</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Pangunahing talumpati</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaryo</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Panayam</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Pelikula</translation>
    </message>
    <message>
        <source>Chapter meeting</source>
        <translation>Pulong ng sangay</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pahinga</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Kainan</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>session type</comment>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miyembro</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date without its year, in QLocale&apos;s letters: d day, ddd weekday, MMM month. Put them in your language&apos;s order.</extracomment>
        <translation>ddd, MMM d</translation>
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
        <translation>%1 oras</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: %1 hours and %2 minutes.</extracomment>
        <translation>%1 oras %2 min</translation>
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
        <translation>Tungkol sa Rostrum</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Plans a conference on your own computer. Nothing is sent anywhere.</source>
        <translation>Nagpaplano ng kumperensiya sa sarili mong computer. Walang ipinapadala kahit saan.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Mga bersiyon</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopyahin ang mga bersiyon</translation>
    </message>
</context>
<context>
    <name>rostrum::BookletPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>I-save bilang PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Inilalatag ang mga pahina</translation>
    </message>
    <message>
        <source>Print on both sides, flipped on the short edge, at 100 %. Then fold the pile and staple it in the middle.</source>
        <translation>I-print nang back-to-back, nakabaligtad sa maikling gilid, sa 100 %. Saka tupiin ang bunton at i-staple sa gitna.</translation>
    </message>
    <message>
        <source>Single pages in the order in which they are read.</source>
        <translation>Mga solong pahina ayon sa pagkakasunod ng pagbasa.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Inilalatag ang mga pahina…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>%1 booklet</source>
        <translation>%1 buklet</translation>
    </message>
    <message>
        <source>%1 timetable</source>
        <translation>%1 iskedyul</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>I-save bilang PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Na-save ang %1.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it, or save a PDF and print that.</source>
        <translation>Hindi maabot ang printer. Suriin ito, o mag-save ng PDF at iyon ang i-print.</translation>
    </message>
    <message>
        <source>One or more sheets for each day, at one scale, to hang side by side.</source>
        <translation>Isa o higit pang papel bawat araw, sa iisang sukat, na isasabit nang magkakatabi.</translation>
    </message>
    <message>
        <source>A card for each session, as high as it is long. Print at 100 %, cut, and plan on a wall.</source>
        <translation>Isang kard bawat sesyon, ang taas ay ayon sa haba nito. I-print sa 100 %, gupitin, at magplano sa dingding.</translation>
    </message>
    <message>
        <source>%1 planning cards</source>
        <translation>%1 mga kard sa pagpaplano</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Pag-print</translation>
    </message>
</context>
<context>
    <name>rostrum::ChapterDetails</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Coordinators and members</source>
        <translation>Mga tagapag-ugnay at miyembro</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Public e-mail</source>
        <translation>Pampublikong e-mail</translation>
    </message>
    <message>
        <source>Public phone</source>
        <translation>Pampublikong telepono</translation>
    </message>
    <message>
        <source>Internal e-mail</source>
        <translation>Panloob na e-mail</translation>
    </message>
    <message>
        <source>Internal phone</source>
        <translation>Panloob na telepono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
</context>
<context>
    <name>rostrum::ChaptersModel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Mga tagapag-ugnay</translation>
    </message>
</context>
<context>
    <name>rostrum::ColourField</name>
    <message>
        <source>Rose</source>
        <translation>Rosas</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Buhangin</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Berde</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Pulang alak</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliba</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Pinili ng program</translation>
    </message>
</context>
<context>
    <name>rostrum::ConferenceDetails</name>
    <message>
        <source>“%1” is not a date. Write it as in %2.</source>
        <translation>Ang “%1” ay hindi petsa. Isulat ito gaya ng %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitulo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Unang araw</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Huling araw</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>Ang lahat ng oras ay ayon sa orasan sa zone na ito, nasaan man ang computer na ito.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar na pagdarausan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Pagpaplano</translation>
    </message>
    <message>
        <source>Grid in minutes</source>
        <translation>Grid sa minuto</translation>
    </message>
    <message>
        <source>Changeover in minutes</source>
        <translation>Oras ng paglipat sa minuto</translation>
    </message>
    <message>
        <source>None</source>
        <comment>changeover</comment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tungkol dito</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Paglalarawan</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Hours of the days</source>
        <translation>Oras ng mga araw</translation>
    </message>
    <message>
        <source>Each day, when sessions may be held</source>
        <translation>Bawat araw, kung kailan puwedeng idaos ang mga sesyon</translation>
    </message>
</context>
<context>
    <name>rostrum::Details</name>
    <message>
        <source>%1 was not changed. %2</source>
        <extracomment>A field of some thing, and why its new value was refused.</extracomment>
        <translation>Hindi nabago ang %1. %2</translation>
    </message>
</context>
<context>
    <name>rostrum::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalye</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select something to see and change its details.</source>
        <translation>Pumili ng kahit ano para makita at mabago ang detalye nito.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Mga field</translation>
    </message>
</context>
<context>
    <name>rostrum::Field</name>
    <message>
        <source>Private</source>
        <translation>Pribado</translation>
    </message>
    <message>
        <source>Never printed or exported for the public.</source>
        <translation>Hindi kailanman ipi-print o ie-export para sa publiko.</translation>
    </message>
</context>
<context>
    <name>rostrum::FileFlow</name>
    <message>
        <source>Where to keep the sample</source>
        <translation>Kung saan itatago ang halimbawa</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>Halimbawang kumperensiya</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Mga kumperensiya (*.rostrum)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a file.</extracomment>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Mag-save ng kopya</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Na-save ang kopya: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be added.</source>
        <translation>
            <numerusform>%Ln sesyon ang idadagdag.</numerusform>
            <numerusform>%Ln sesyon ang idadagdag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be changed.</source>
        <translation>
            <numerusform>%Ln sesyon ang babaguhin.</numerusform>
            <numerusform>%Ln sesyon ang babaguhin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln sesyon ang mananatili sa dati.</numerusform>
            <numerusform>%Ln sesyon ang mananatili sa dati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) that had gone are back.</source>
        <translation>
            <numerusform>%Ln sesyong nawala ang nakabalik.</numerusform>
            <numerusform>%Ln sesyong nawala ang nakabalik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be added.</source>
        <translation>
            <numerusform>%Ln tao ang idadagdag.</numerusform>
            <numerusform>%Ln tao ang idadagdag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) will be added.</source>
        <translation>
            <numerusform>%Ln silid ang idadagdag.</numerusform>
            <numerusform>%Ln silid ang idadagdag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) will be added.</source>
        <translation>
            <numerusform>%Ln track ang idadagdag.</numerusform>
            <numerusform>%Ln track ang idadagdag.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Walang laman ito.</translation>
    </message>
    <message>
        <source>Export the programme</source>
        <translation>I-export ang programa</translation>
    </message>
    <message>
        <source>schedule.xml (*.xml)</source>
        <translation>schedule.xml (*.xml)</translation>
    </message>
    <message>
        <source>Exported the programme: %1</source>
        <translation>Na-export ang programa: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Shown while an import runs.</extracomment>
        <translation>Nag-iimport…</translation>
    </message>
</context>
<context>
    <name>rostrum::GoToDialog</name>
    <message>
        <source>Go to a time</source>
        <translation>Pumunta sa isang oras</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Pumunta</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Oras</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Araw</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (binawi)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When something was done, and who did it.</extracomment>
        <translation>%1, ni %2</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Ulitin hanggang dito</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Bawiin hanggang dito</translation>
    </message>
</context>
<context>
    <name>rostrum::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>I-import</translation>
    </message>
    <message>
        <source>No longer in the file; marked as cancelled:</source>
        <translation>Wala na sa file; minarkahang kanselado:</translation>
    </message>
    <message>
        <source>What had to be assumed:</source>
        <translation>Ang kinailangang ipagpalagay:</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>Isang pagbawi lang, balik lahat sa dati.</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkEndsModel</name>
    <message>
        <source>Person: %1</source>
        <translation>Tao: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sesyon: %1</translation>
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
        <translation>Hindi kasabay ng</translation>
    </message>
    <message>
        <source>Not together with</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Hindi kasama ng</translation>
    </message>
    <message>
        <source>Must come after</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Dapat kasunod ng</translation>
    </message>
    <message>
        <source>Must come before</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Dapat mauna sa</translation>
    </message>
    <message>
        <source>What the new link asks for</source>
        <translation>Ang hinihingi ng bagong ugnayan</translation>
    </message>
    <message>
        <source>A session or a person…</source>
        <translation>Isang sesyon o tao…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Idagdag sa %1</translation>
    </message>
    <message>
        <source>No session and nobody is called “%1”.</source>
        <translation>Walang sesyon o taong may pangalang “%1”.</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list.</source>
        <translation>Marami ang may pangalang “%1”. Pumili sa listahan.</translation>
    </message>
    <message>
        <source>%1 %2: show</source>
        <extracomment>%1 is what the link asks for, “Must come after”, %2 a session or person.</extracomment>
        <translation>%1 %2: ipakita</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ipakita ang %1</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>Alisin ang ugnayan sa %1</translation>
    </message>
    <message>
        <source>Why (private)</source>
        <translation>Bakit (pribado)</translation>
    </message>
    <message>
        <source>Why: link with %1</source>
        <translation>Bakit: ugnayan sa %1</translation>
    </message>
</context>
<context>
    <name>rostrum::ListPage</name>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga kolum</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Walang tumutugma</translation>
    </message>
    <message>
        <source>No row fits what is asked for above.</source>
        <translation>Walang row na tumutugma sa hinihingi sa itaas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
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
        <translation>Mga problema</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Mga panel</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <extracomment>The title of the list of problems, and how many there are.</extracomment>
        <translation>Mga problema: %1</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Mga problema</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Kasaysayan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Bawiin</translation>
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
        <translation>Mensahe</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Isara ang mensahe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Babala</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
</context>
<context>
    <name>rostrum::MoveDayDialog</name>
    <message>
        <source>Move a whole day</source>
        <translation>Ilipat ang isang buong araw</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Ibang petsa</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Ilipat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Patungo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>P&amp;etsa</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move, at the same times in the same rooms.</source>
        <translation>
            <numerusform>%n sesyon ang ililipat, sa parehong oras at silid.</numerusform>
            <numerusform>%n sesyon ang ililipat, sa parehong oras at silid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is pinned and goes along.</source>
        <translation>
            <numerusform>Naka-pin ang %n sa mga ito at isasama.</numerusform>
            <numerusform>Naka-pin ang %n sa mga ito at isasama.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conference gets this day in place of the old one.</source>
        <translation>Ito ang magiging araw ng kumperensya kapalit ng dati.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of that day stay where they are.</source>
        <translation>
            <numerusform>Mananatili ang %n sesyon ng araw na iyon.</numerusform>
            <numerusform>Mananatili ang %n sesyon ng araw na iyon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::NavList</name>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
</context>
<context>
    <name>rostrum::NewConferenceDialog</name>
    <message>
        <source>New conference</source>
        <translation>Bagong kumperensiya</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Pamagat</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Unang araw</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Huling araw</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>Ang lahat ng oras ay ayon sa orasan sa zone na ito, nasaan man ang computer na ito.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pumili…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pumili ng file</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Unang araw</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Huling araw</translation>
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
        <translation>Gawin</translation>
    </message>
    <message>
        <source>Where to keep the conference</source>
        <translation>Kung saan itatago ang kumperensiya</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Mga kumperensiya (*.rostrum)</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>Hindi puwedeng mauna ang huling araw sa unang araw.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>Ang “%1” ay hindi time zone. Isulat ito gaya ng America/Toronto.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>May file nang ganoon ang pangalan. Pumili ng ibang pangalan.</translation>
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
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Kabuoan</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Kulang pa</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Mga problema</translation>
    </message>
    <message>
        <source>Time used in each room</source>
        <translation>Oras na gamit sa bawat silid</translation>
    </message>
    <message>
        <source>Time used on each day</source>
        <translation>Oras na gamit sa bawat araw</translation>
    </message>
    <message>
        <source>The conference is empty so far. Add rooms and sessions, or import a programme.</source>
        <translation>Wala pang laman ang kumperensiya. Magdagdag ng mga silid at sesyon, o mag-import ng programa.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Walang kulang.</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Magdagdag ng mga silid</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Magdagdag ng mga sesyon</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Mag-import ng programa…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Babala</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Walang salungatan.</translation>
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
        <translation>Magdagdag ng tao ayon sa pangalan…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Idagdag sa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%n tao ang may pangalang “%1”. Pumili ng isa sa listahan.</numerusform>
            <numerusform>%n tao ang may pangalang “%1”. Pumili ng isa sa listahan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ipakita ang %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Papel ni %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Itaas si %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Alisin si %1</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasyon</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sangay</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Mga papel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Kung kailan puwede</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Mga sesyon</translation>
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
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Mga papel</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Mga sesyon</translation>
    </message>
    <message>
        <source>When they can be there</source>
        <translation>Kung kailan sila puwede</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Kung kailan puwede</translation>
    </message>
    <message>
        <source>These times</source>
        <translation>Mga oras na ito</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mga teksto</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Talambuhay</translation>
    </message>
    <message>
        <source>The biography may be published</source>
        <translation>Puwedeng ilathala ang talambuhay</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Unang pangalan</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Sa sariling sulat</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Mga panghalip</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasyon</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Katungkulan</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sangay</translation>
    </message>
    <message>
        <source>None</source>
        <comment>chapter</comment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>E-mail addresses, one on a line</source>
        <translation>Mga e-mail address, isa bawat linya</translation>
    </message>
    <message>
        <source>Phone numbers, one on a line</source>
        <translation>Mga numero ng telepono, isa bawat linya</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
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
        <translation>Walang sesyon.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Mga ugnayan</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>Hindi kasama, hindi kasabay, bago at pagkatapos</translation>
    </message>
</context>
<context>
    <name>rostrum::PlacementsField</name>
    <message>
        <source>Schedule it</source>
        <translation>Iiskedyul ito</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>Idaos pa nang isang beses</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Silid</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Wala pang silid</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Haba sa minuto</translation>
    </message>
    <message>
        <source>Unschedule %1</source>
        <translation>Alisin sa iskedyul ang %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Alisin ito sa iskedyul</translation>
    </message>
</context>
<context>
    <name>rostrum::PrintOptions</name>
    <message>
        <source>On sheets, ready to fold and staple</source>
        <translation>Nakaayos para tupiin at i-staple</translation>
    </message>
    <message>
        <source>Only what has no place yet</source>
        <translation>Ang wala pang puwesto lamang</translation>
    </message>
    <message>
        <source>With hours and rooms to hang</source>
        <translation>Kasama ang mga oras at silid na isasabit</translation>
    </message>
    <message>
        <source>Also what is not public</source>
        <translation>Pati ang hindi pampubliko</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>Ang mga araw na ito lamang</translation>
    </message>
    <message>
        <source>Only these rooms</source>
        <translation>Ang mga silid na ito lamang</translation>
    </message>
    <message>
        <source>Only these tracks</source>
        <translation>Ang mga track na ito lamang</translation>
    </message>
    <message>
        <source>Programme booklet</source>
        <translation>Buklet ng programa</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Iskedyul</translation>
    </message>
    <message>
        <source>Planning cards</source>
        <translation>Mga kard sa pagpaplano</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pahiga</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Patayo</translation>
    </message>
    <message>
        <source>%1 mm for a minute</source>
        <translation>%1 mm bawat minuto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Oryentasyon</translation>
    </message>
    <message>
        <source>Height of the cards</source>
        <translation>Taas ng mga kard</translation>
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
        <translation>Ano ang makakaayos nito</translation>
    </message>
    <message>
        <source>The chosen problem</source>
        <translation>Ang napiling problema</translation>
    </message>
    <message>
        <source>Choose a problem to see its sides and what would mend it.</source>
        <translation>Pumili ng problema para makita ang magkabilang panig at kung ano ang makakaayos nito.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Pumunta sa %1</translation>
    </message>
    <message>
        <source>No single step mends this without harm elsewhere.</source>
        <translation>Walang iisang hakbang na makakaayos nito nang walang masisira sa iba.</translation>
    </message>
    <message>
        <source>Accept it as it is, because…</source>
        <translation>Tanggapin nang ganito, dahil…</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Bakit ito tinatanggap</translation>
    </message>
    <message>
        <source>Take Back the Acceptance</source>
        <translation>Bawiin ang pagtanggap</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tanggapin</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <extracomment>%1 who accepted a problem, %2 when, %3 why.</extracomment>
        <translation>Tinanggap ni %1, %2: %3</translation>
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
        <translation>Babala: %1</translation>
    </message>
    <message>
        <source>%1. Accepted: %2</source>
        <extracomment>A problem, and why it was accepted.</extracomment>
        <translation>%1. Tinanggap: %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Tinanggap</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsPanel</name>
    <message>
        <source>Nothing clashes.</source>
        <translation>Walang salungatan.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Mga problema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln babala</numerusform>
            <numerusform>%Ln babala</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Walang problema</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of errors, %2 a number of warnings.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Salain ang mga problema</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Mga error at babala</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Mga error</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Mga babala</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Pagpangkatin</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Ayon sa uri</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Ayon sa sesyon</translation>
    </message>
    <message>
        <source>No problem fits what is asked for above.</source>
        <translation>Walang problemang tumutugma sa hinihingi sa itaas.</translation>
    </message>
    <message>
        <source>&amp;Show on the Timetable</source>
        <translation>&amp;Ipakita sa iskedyul</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Ano ang makakaayos nito</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>Mga &amp;panuntunan…</translation>
    </message>
    <message>
        <source>What is told as an error, as a warning, or not at all</source>
        <translation>Ang iniuulat bilang error, bilang babala, o hindi iniuulat</translation>
    </message>
    <message>
        <source>&amp;Take Back the Acceptance</source>
        <translation>&amp;Bawiin ang pagtanggap</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Tanggapin…</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomDetails</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gusali</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Palapag</translation>
    </message>
    <message>
        <source>Capacity in people</source>
        <translation>Kapasidad ayon sa tao</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sabay-sabay na sesyon</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Ang mayroon dito</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Kagamitan</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Ilan, na may kuwit sa pagitan: projector, mikropono</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Daanang walang hagdan</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretasyon</translation>
    </message>
    <message>
        <source>Hide it from the timetable</source>
        <translation>Itago ito sa iskedyul</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Kung kailan ito bukas</translation>
    </message>
    <message>
        <source>Open at these times; without any, always</source>
        <translation>Bukas sa mga oras na ito; kung wala, laging bukas</translation>
    </message>
    <message>
        <source>Joined rooms</source>
        <translation>Pinagsamang silid</translation>
    </message>
    <message>
        <source>Made of these rooms</source>
        <translation>Binubuo ng mga silid na ito</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomsModel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gusali</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Palapag</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasidad</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sabay-sabay na sesyon</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Walang hagdan</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Kagamitan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Mga sesyon</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Oras na gamit</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a room can be reached without steps.</extracomment>
        <translation>Oo</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesDialog</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limitasyon ng %1</translation>
    </message>
    <message>
        <source>What %1 is told as</source>
        <translation>Kung paano iniuulat ang %1</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <extracomment>The setting of a rule that the program has by itself.</extracomment>
        <translation>%1 (karaniwan)</translation>
    </message>
    <message>
        <source>&amp;Reset All to the Usual</source>
        <translation>&amp;Ibalik ang lahat sa karaniwan</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>Mga panuntunan ng pagsusuri</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Salain ang mga panuntunan</translation>
    </message>
    <message>
        <source>A change holds at once and can be undone. Bold is what differs from the usual.</source>
        <translation>Umiiral agad ang pagbabago at maaaring bawiin. Makapal ang naiiba sa karaniwan.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mga row</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga kolum</translation>
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
        <translation>Babala</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>A kind of problem that is not reported.</extracomment>
        <translation>Nakapatay</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Karaniwan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesyon</numerusform>
            <numerusform>%Ln sesyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln tao</numerusform>
            <numerusform>%Ln tao</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of problem, and what is set for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>When it is told</source>
        <translation>Kailan ito iniuulat</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Iniuulat bilang</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limitasyon</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ngayon</translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlInterpreter</name>
    <message>
        <source>The file names &quot;%1&quot; as its time zone, which is not known.</source>
        <translation>“%1” ang time zone na nasa file, at hindi ito kilala.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; that of the conference, %1, was taken.</source>
        <translation>Walang kilalang time zone sa file; ginamit ang sa kumperensiya, %1.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after the place that it names.</source>
        <translation>Walang kilalang time zone sa file; ginamit ang %1 ayon sa lugar na nakasulat dito.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken, which fits all its times.</source>
        <translation>Walang kilalang time zone sa file; ginamit ang %1, na tugma sa lahat ng oras nito.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after its times. Check the conference&apos;s time zone.</source>
        <translation>Walang kilalang time zone sa file; ginamit ang %1 ayon sa mga oras nito. Suriin ang time zone ng kumperensiya.</translation>
    </message>
    <message>
        <source>The file says nothing about its time zone; %1 was taken. Check the conference&apos;s time zone.</source>
        <translation>Walang sinasabi ang file tungkol sa time zone nito; ginamit ang %1. Suriin ang time zone ng kumperensiya.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) without any session were left out.</source>
        <translation>
            <numerusform>%n silid na walang sesyon ang hindi isinama.</numerusform>
            <numerusform>%n silid na walang sesyon ang hindi isinama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Walang pamagat</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry a guid that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n event ang may guid na nagamit na; itinuring na hiwalay na event ang bawat isa.</numerusform>
            <numerusform>%n event ang may guid na nagamit na; itinuring na hiwalay na event ang bawat isa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry an id that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n event ang may id na nagamit na; itinuring na hiwalay na event ang bawat isa.</numerusform>
            <numerusform>%n event ang may id na nagamit na; itinuring na hiwalay na event ang bawat isa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no title.</source>
        <translation>
            <numerusform>%n event ang walang pamagat.</numerusform>
            <numerusform>%n event ang walang pamagat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlTimes</name>
    <message numerus="yes">
        <source>%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.</source>
        <translation>
            <numerusform>%n event ang may offset na wala sa time zone sa panahong iyon; ginamit ang oras na katabi nito.</numerusform>
            <numerusform>%n event ang may offset na wala sa time zone sa panahong iyon; ginamit ang oras na katabi nito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s) date and start differ, first in &quot;%1&quot;; the date was taken.</source>
        <translation>
            <numerusform>Sa %n event, magkaiba ang petsa at simula, una sa “%1”; ginamit ang petsa.</numerusform>
            <numerusform>Sa %n event, magkaiba ang petsa at simula, una sa “%1”; ginamit ang petsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as days, hours and minutes, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n haba ng oras na may tatlong bahagi ang binasa bilang araw, oras at minuto, una ang “%1”.</numerusform>
            <numerusform>%n haba ng oras na may tatlong bahagi ang binasa bilang araw, oras at minuto, una ang “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as hours, minutes and seconds, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n haba ng oras na may tatlong bahagi ang binasa bilang oras, minuto at segundo, una ang “%1”.</numerusform>
            <numerusform>%n haba ng oras na may tatlong bahagi ang binasa bilang oras, minuto at segundo, una ang “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no duration that can be read; they were given none.</source>
        <translation>
            <numerusform>%n event ang walang nababasang haba; hindi binigyan ng haba.</numerusform>
            <numerusform>%n event ang walang nababasang haba; hindi binigyan ng haba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time that can be read and are unscheduled, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n event ang walang nababasang oras at hindi nakaiskedyul, una ang “%1”.</numerusform>
            <numerusform>%n event ang walang nababasang oras at hindi nakaiskedyul, una ang “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) something lies outside the hours that the file gives; the hours were widened.</source>
        <translation>
            <numerusform>Sa %n araw, may nasa labas ng mga oras na nasa file; pinahaba ang mga oras.</numerusform>
            <numerusform>Sa %n araw, may nasa labas ng mga oras na nasa file; pinahaba ang mga oras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::SearchModel</name>
    <message>
        <source>Action</source>
        <translation>Aksiyon</translation>
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
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Find sessions, people, rooms, actions…</source>
        <translation>Maghanap ng sesyon, tao, silid, aksiyon…</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>Maghanap ng kahit ano</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ang mga nahanap</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionDetails</name>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitulo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>None</source>
        <comment>track</comment>
        <translation>Wala</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Haba sa minuto</translation>
    </message>
    <message>
        <source>Public: shown in programmes</source>
        <translation>Pampubliko: ipinapakita sa mga programa</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Kailan at saan</translation>
    </message>
    <message>
        <source>Times and rooms</source>
        <translation>Mga puwesto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mga teksto</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Buod</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Paglalarawan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>A language code such as en, ar or fr.</source>
        <translation>Code ng wika gaya ng en, ar o fr.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ang kailangan nito</translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation>Ang mga kasali, sa ganitong ayos</translation>
    </message>
    <message>
        <source>Chapters called to it</source>
        <translation>Mga sangay na tinatawag dito</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Inaasahang bilang ng tao</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Hindi alam</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Kagamitan</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Ilan, na may kuwit sa pagitan: projector, mikropono</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Daanang walang hagdan</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretasyon</translation>
    </message>
    <message>
        <source>Must not be recorded</source>
        <translation>Bawal i-record</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Babala</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Mga ugnayan</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>Hindi kasama, hindi kasabay, bago at pagkatapos</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionsModel</name>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Silid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Haba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
</context>
<context>
    <name>rostrum::SetField</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Wala pang mapagpipilian</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several that can be chosen</comment>
        <translation>Wala</translation>
    </message>
</context>
<context>
    <name>rostrum::ShiftDialog</name>
    <message>
        <source>In &amp;all rooms</source>
        <translation>Sa l&amp;ahat ng silid</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Iurong ang sumusunod</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes; less than zero is earlier</source>
        <translation>Minuto; mas maaga kung mas mababa sa sero</translation>
    </message>
    <message>
        <source>Only in &amp;this room</source>
        <translation>Sa silid na i&amp;to lamang</translation>
    </message>
    <message>
        <source>&amp;Only in %1</source>
        <translation>Sa %1 &amp;lamang</translation>
    </message>
    <message>
        <source>“%1” &amp;itself as well</source>
        <translation>Pati ang “%1” m&amp;ismo</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>I&amp;urong</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Nang</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>%n pa</numerusform>
            <numerusform>%n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Walang sumusunod sa araw na iyon.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move.</source>
        <translation>
            <numerusform>%n sesyon ang iuurong.</numerusform>
            <numerusform>%n sesyon ang iuurong.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What would be so of some sessions, then their titles.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned, so they stay:</source>
        <translation>Naka-pin, kaya mananatili:</translation>
    </message>
    <message>
        <source>Would fall outside the day, so it cannot be:</source>
        <translation>Mapupunta sa labas ng araw, kaya hindi maaari:</translation>
    </message>
    <message>
        <source>Would end after the day closes:</source>
        <translation>Matatapos pagkaraan ng pagsasara ng araw:</translation>
    </message>
    <message>
        <source>Would overlap what stays in the room:</source>
        <translation>Papatong sa nananatili sa silid:</translation>
    </message>
</context>
<context>
    <name>rostrum::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Mga keyboard shortcut</translation>
    </message>
    <message>
        <source>Take over what is typed in a field</source>
        <translation>Tanggapin ang tina-type sa isang field</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Bring back what stood in a field</source>
        <translation>Ibalik ang dating nasa field</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take over a text of several lines</source>
        <translation>Tanggapin ang tekstong may ilang linya</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Burahin ang mga napiling row</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ang ginagawa nito</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Mga key</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga kolum</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Sa isang field</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Sa isang listahan</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Hanapin ang mga key</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I-&amp;print…</translation>
    </message>
</context>
<context>
    <name>rostrum::TimetablePage</name>
    <message>
        <source>All days</source>
        <translation>Lahat ng araw</translation>
    </message>
    <message>
        <source>All days in one scroll</source>
        <translation>Lahat ng araw sa tuloy-tuloy na pag-scroll</translation>
    </message>
    <message>
        <source>Hold to open %1</source>
        <translation>Manatili rito para buksan ang %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Alisin ito sa iskedyul</translation>
    </message>
    <message>
        <source>Leave it unscheduled</source>
        <translation>Iwan itong hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Start and end of a session being moved, then its length.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A copy in %1</source>
        <translation>Kopya sa %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>at %n pa</numerusform>
            <numerusform>at %n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>Walang salungatan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Mga araw</translation>
    </message>
    <message>
        <source>This conference has no days yet.
Set when it begins and ends, or import a programme, and the timetable is here.</source>
        <translation>Wala pang mga araw ang kumperensiyang ito.
Itakda kung kailan ito magsisimula at matatapos, o mag-import ng programa, at lilitaw rito ang iskedyul.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Mag-zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Mag-zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Fit all on the screen</source>
        <translation>Ipagkas&amp;ya lahat sa screen</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Ka&amp;raniwang laki</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>Na&amp;unang araw</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>&amp;Susunod na araw</translation>
    </message>
    <message>
        <source>&amp;Go to now</source>
        <translation>Pumunta sa n&amp;gayon</translation>
    </message>
    <message>
        <source>Leave out rooms that are &amp;empty that day</source>
        <translation>Itago ang mga silid na &amp;walang laman sa araw na iyon</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>Pag-sna&amp;p</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>What times snap to; hold Shift to be free of it</source>
        <translation>Kung saan dumidikit ang mga oras; pindutin nang matagal ang Shift para makalaya rito</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>&amp;Mga silid</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <extracomment>The grid of minutes that times snap to.</extracomment>
        <translation>Pag-snap: %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Mga silid</translation>
    </message>
    <message numerus="yes">
        <source>Rooms (%n hidden)</source>
        <translation>
            <numerusform>Mga silid (%n nakatago)</numerusform>
            <numerusform>Mga silid (%n nakatago)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rooms are shown</source>
        <translation>Kung aling mga silid ang ipinapakita</translation>
    </message>
    <message>
        <source>Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the length, Enter drops, Escape leaves it.</source>
        <translation>Naglilipat ang mga arrow (Shift: tig-isang minuto, Ctrl: sa susunod na bakante), binabago ng Alt kasama ang pataas at pababa ang haba, inihuhulog ng Enter, iniiwan ng Escape.</translation>
    </message>
    <message>
        <source>It is not scheduled. A session is deleted on the page of sessions.</source>
        <translation>Hindi ito nakaiskedyul. Sa pahina ng mga sesyon binubura ang sesyon.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, then its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A button that makes the timetable as large as the window.</extracomment>
        <translation>Pagkasyahin</translation>
    </message>
    <message>
        <source>&amp;Wider columns</source>
        <translation>Mas ma&amp;lapad na hanay</translation>
    </message>
    <message>
        <source>&amp;Narrower columns</source>
        <translation>Mas ma&amp;kitid na hanay</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tanaw</translation>
    </message>
    <message>
        <source>By r&amp;oom</source>
        <extracomment>What the columns of the timetable are.</extracomment>
        <translation>Ay&amp;on sa silid</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>Ayon sa ta&amp;o</translation>
    </message>
    <message>
        <source>By &amp;track</source>
        <translation>Ayon sa &amp;track</translation>
    </message>
    <message>
        <source>What stands side by side: rooms, people or tracks</source>
        <translation>Kung ano ang magkakatabi: mga silid, tao o track</translation>
    </message>
    <message>
        <source>Move the room &amp;left</source>
        <translation>Ilipat ang silid pa&amp;kaliwa</translation>
    </message>
    <message>
        <source>Move the room &amp;right</source>
        <translation>Ilipat ang silid paka&amp;nan</translation>
    </message>
    <message>
        <source>&amp;Hide the room</source>
        <translation>I&amp;tago ang silid</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>Ipa&amp;kita ang lahat ng silid</translation>
    </message>
    <message>
        <source>Changes places with “%1”</source>
        <translation>Makikipagpalit ng lugar sa “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) together</source>
        <translation>
            <numerusform>%n sesyon nang sabay</numerusform>
            <numerusform>%n sesyon nang sabay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned session(s) stay(s) in place</source>
        <translation>
            <numerusform>Mananatili ang %n naka-pin na sesyon</numerusform>
            <numerusform>Mananatili ang %n naka-pin na sesyon</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>Ha&amp;napin…</translation>
    </message>
    <message>
        <source>Go to a &amp;time…</source>
        <translation>Pumunta sa isang o&amp;ras…</translation>
    </message>
    <message>
        <source>Between the &amp;list and the timetable</source>
        <translation>Sa pagitan ng &amp;listahan at iskedyul</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected: Space picks them up together, Delete takes them off, Escape leaves one.</source>
        <translation>
            <numerusform>%n sesyon ang napili: sabay na dinadampot ng Space, inaalis ng Delete, isa ang iniiwan ng Escape.</numerusform>
            <numerusform>%n sesyon ang napili: sabay na dinadampot ng Space, inaalis ng Delete, isa ang iniiwan ng Escape.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go to the next session (Shift selects more), Space picks it up, Enter shows its details, Delete takes it off.</source>
        <translation>Pumupunta sa susunod na sesyon ang mga arrow (mas marami ang pinipili ng Shift), dinadampot ito ng Space, ipinapakita ng Enter ang detalye nito, inaalis ito ng Delete.</translation>
    </message>
    <message>
        <source>Drag sessions to move them, their edges to alter how long they are, and empty space to add one; Shift-drag selects several.</source>
        <translation>I-drag ang mga sesyon para ilipat, ang mga gilid para baguhin ang haba, at ang bakanteng espasyo para magdagdag; pumipili ng ilan ang pag-drag nang may Shift.</translation>
    </message>
</context>
<context>
    <name>rostrum::TrackDetails</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>Warn when two of its sessions run at the same time</source>
        <translation>Magbabala kapag magkasabay ang dalawa sa mga sesyon nito</translation>
    </message>
</context>
<context>
    <name>rostrum::TracksModel</name>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Mga sesyon</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Magkasabay</translation>
    </message>
    <message>
        <source>Warn</source>
        <extracomment>Whether two sessions of one track may run at the same time.</extracomment>
        <translation>Magbabala</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Pinapayagan</translation>
    </message>
</context>
<context>
    <name>rostrum::WallTimeEdit</name>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
</context>
<context>
    <name>rostrum::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Huling binuksan</translation>
    </message>
    <message>
        <source>Welcome to Rostrum</source>
        <translation>Maligayang pagdating sa Rostrum</translation>
    </message>
    <message>
        <source>Plan a conference on this computer: sessions, people, rooms and times in one file. What you see is always saved.</source>
        <translation>Magplano ng kumperensiya sa computer na ito: mga sesyon, tao, silid at oras sa iisang file. Laging naka-save ang nakikita mo.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Bagong kumperensiya…</translation>
    </message>
    <message>
        <source>Title, days and time zone are all it takes</source>
        <translation>Pamagat, mga araw at time zone lang ang kailangan</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buksan…</translation>
    </message>
    <message>
        <source>A conference that is there already</source>
        <translation>Isang kumperensiyang mayroon na</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Tingnan ang halimbawa</translation>
    </message>
    <message>
        <source>A small conference to try everything on</source>
        <translation>Isang maliit na kumperensiya para subukan ang lahat</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a file that is gone</comment>
        <translation>nawawala</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Bago…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uksan…</translation>
    </message>
    <message>
        <source>Open &amp;Sample…</source>
        <translation>Buksan ang &amp;halimbawa…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Mag-save ng kopya…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Mag-&amp;import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Mag-&amp;export…</translation>
    </message>
    <message>
        <source>&amp;Booklet…</source>
        <translation>&amp;Buklet…</translation>
    </message>
    <message>
        <source>&amp;Timetable…</source>
        <translation>&amp;Iskedyul…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>I&amp;sara</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lumabas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done.</extracomment>
        <translation>Ba&amp;wiin</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulitin</translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation>&amp;Hanapin kahit ano…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>&amp;Salain ang listahan</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>&amp;Idagdag sa listahan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Burahin</translation>
    </message>
    <message>
        <source>&amp;Conference Details</source>
        <translation>&amp;Detalye ng kumperensiya</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalye</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Mga &amp;keyboard shortcut</translation>
    </message>
    <message>
        <source>&amp;About Rostrum</source>
        <translation>&amp;Tungkol sa Rostrum</translation>
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
        <translation>Buksan ang &amp;kamakailan</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Mag-&amp;print</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>I-&amp;edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tingnan</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>I&amp;skedyul</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;ulong</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Hitsura</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;Gaya ng desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Maliwanag</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Ma&amp;dilim</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>Ba&amp;wiin: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Ulitin: %1</translation>
    </message>
    <message>
        <source>%1  %2 — %3</source>
        <extracomment>An entry of the menu of recent files: its number, its name, its folder.</extracomment>
        <translation>%1  %2 — %3</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A recent file that is gone.</extracomment>
        <translation>%1 (nawawala)</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Burahin ang listahan</translation>
    </message>
    <message>
        <source>&amp;Planning Cards…</source>
        <translation>Mga &amp;kard sa pagpaplano…</translation>
    </message>
    <message>
        <source>Chec&amp;k Rules…</source>
        <translation>Mga panuntunan ng pa&amp;gsusuri…</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowsField</name>
    <message>
        <source>Add times</source>
        <translation>Magdagdag ng oras</translation>
    </message>
    <message>
        <source>Add times: %1</source>
        <translation>Magdagdag ng oras: %1</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Dapat itong matapos pagkatapos magsimula.</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>Mula: araw</translation>
    </message>
    <message>
        <source>From: time</source>
        <translation>Mula: oras</translation>
    </message>
    <message>
        <source>To: day</source>
        <translation>Hanggang: araw</translation>
    </message>
    <message>
        <source>To: time</source>
        <translation>Hanggang: oras</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Alisin ang %1</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>Alisin ang mga oras na ito</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hanggang</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Booklet</name>
    <message>
        <source>not scheduled yet</source>
        <translation>hindi pa nakaiskedyul</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Walang pamagat</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Mga buod</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga tala</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mga nilalaman</translation>
    </message>
    <message>
        <source>There are no sessions in the programme yet.</source>
        <translation>Wala pang mga sesyon sa programa.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Mga tagapagsalita</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Mga track</translation>
    </message>
    <message>
        <source>Version of the programme: %1</source>
        <translation>Kalagayan ng programa: %1</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>hindi pampubliko</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pahinga</translation>
    </message>
    <message>
        <source>Two A5 pages do not fit on Letter paper at full size. Choose A4 paper, or half-letter pages.</source>
        <translation>Hindi kasya sa papel na Letter ang dalawang pahinang A5 sa buong laki. Pumili ng papel na A4, o ng mga pahinang half-letter.</translation>
    </message>
    <message>
        <source>Two half-letter pages do not fit on A4 paper at full size. Choose Letter paper, or A5 pages.</source>
        <translation>Hindi kasya sa papel na A4 ang dalawang pahinang half-letter sa buong laki. Pumili ng papel na Letter, o ng mga pahinang A5.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Itinigil ang pag-print.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>page numbers</comment>
        <extracomment>What stands between two page numbers</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>A booklet is folded from A4 or Letter paper.</source>
        <translation>Ang buklet ay tinitiklop mula sa papel na A4 o Letter.</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Pdf</name>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>Hindi natapos ang PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Itinigil ang pag-print.</translation>
    </message>
    <message>
        <source>There are no pages to print.</source>
        <translation>Walang pahinang ipi-print.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Hindi masimulan ang PDF.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>Hindi maisulat ang PDF: %1</translation>
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
        <translation>%1 oras</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1 oras %2 min</translation>
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
        <translation>Ang taas ng isang minuto ay mula %1 hanggang %2 milimetro.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Itinigil ang pag-print.</translation>
    </message>
    <message>
        <source>Every session has its place.</source>
        <translation>May puwesto na ang bawat sesyon.</translation>
    </message>
    <message>
        <source>There are no sessions to print.</source>
        <translation>Walang sesyong ipi-print.</translation>
    </message>
    <message>
        <source>longer than the paper</source>
        <translation>mas mahaba kaysa papel</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Blg. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n taong inaasahan</numerusform>
            <numerusform>%n taong inaasahan</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>walang hagdan</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretasyon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time and a room, such as &quot;Sat 2 10:30, Hall 1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>hindi pampubliko</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Timetable</name>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>Wala pang nakaiskedyul.</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Walang silid</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Walang pamagat</translation>
    </message>
    <message>
        <source>In full: what was too long for its place in the grid</source>
        <translation>Kabuoan: ang hindi nagkasya sa puwesto nito sa grid</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Itinigil ang pag-print.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pahinga</translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <extracomment>From a day and time to another day and time, such as &quot;Sat 2 20:00–Mon 4 02:00&quot;</extracomment>
        <translation>%1 %2–%3 %4</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <extracomment>Which sheet of a day&apos;s timetable this is</extracomment>
        <translation>Papel %1 sa %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of the rooms on a sheet</extracomment>
        <translation>%1 hanggang %2</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Mga track</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Bersiyon %1</translation>
    </message>
    <message>
        <source>With what is not public: do not hang up</source>
        <translation>May hindi pampubliko: huwag isabit</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::TrackMarks</name>
    <message>
        <source>to be confirmed</source>
        <translation>kukumpirmahin pa</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::WallScale</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n upuan</numerusform>
            <numerusform>%n upuan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ArrangeActions</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalye</translation>
    </message>
    <message>
        <source>Pick up to &amp;move</source>
        <translation>Damputin para ilipa&amp;t</translation>
    </message>
    <message>
        <source>&amp;New session here</source>
        <translation>Bago&amp;ng sesyon dito</translation>
    </message>
    <message>
        <source>New &amp;break here</source>
        <translation>Bagong &amp;pahinga rito</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>&amp;Gupitin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>Idiki&amp;t</translation>
    </message>
    <message>
        <source>Select &amp;all that is shown</source>
        <translation>Piliin ang lahat ng n&amp;akikita</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>&amp;Naka-pin</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>Pagpali&amp;tin ang dalawa</translation>
    </message>
    <message>
        <source>Shift what &amp;follows…</source>
        <translation>Iurong ang &amp;sumusunod…</translation>
    </message>
    <message>
        <source>Close the &amp;gap after it</source>
        <translation>Isara ang p&amp;uwang pagkatapos nito</translation>
    </message>
    <message>
        <source>Copy the break to all &amp;rooms</source>
        <translation>Kopyahin ang pahinga sa lahat ng &amp;silid</translation>
    </message>
    <message>
        <source>Move the &amp;whole day…</source>
        <translation>Ilipat ang &amp;buong araw…</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the timetable</source>
        <translation>&amp;Alisin sa iskedyul</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>Naka-pin ang lahat ng napili.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cut: they go where you paste them.</source>
        <translation>
            <numerusform>%n sesyon ang ginupit: mapupunta kung saan mo idikit.</numerusform>
            <numerusform>%n sesyon ang ginupit: mapupunta kung saan mo idikit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n sesyon ang kinopya.</numerusform>
            <numerusform>%n sesyon ang kinopya.</numerusform>
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
            <numerusform>Mananatili ang %n naka-pin na sesyon.</numerusform>
            <numerusform>Mananatili ang %n naka-pin na sesyon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are taken at that time.</source>
        <translation>
            <numerusform>Okupado ang %n silid sa oras na iyon.</numerusform>
            <numerusform>Okupado ang %n silid sa oras na iyon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ColumnHeader</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n upuan</numerusform>
            <numerusform>%n upuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n session(s) at once</source>
        <translation>
            <numerusform>Kasya ang %n sesyon nang sabay</numerusform>
            <numerusform>Kasya ang %n sesyon nang sabay</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Walang hagdan</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretasyon</translation>
    </message>
    <message>
        <source>Sessions that have a time and no room yet.</source>
        <translation>Mga sesyong may oras na pero wala pang silid.</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::DayTabs</name>
    <message numerus="yes">
        <source>%1, %n session(s) clash</source>
        <extracomment>A day, then how many sessions clash on it, read aloud.</extracomment>
        <translation>
            <numerusform>%1, %n sesyon ang may salungatan</numerusform>
            <numerusform>%1, %n sesyon ang may salungatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::FindBar</name>
    <message>
        <source>Find a session, a person, a track or a room</source>
        <translation>Maghanap ng sesyon, tao, track o silid</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Nauna (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Susunod (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Isara (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches.</extracomment>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Walang nakita</translation>
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
        <translation>Uri</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Haba</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sangay</translation>
    </message>
    <message>
        <source>Any track</source>
        <translation>Anumang track</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Anumang uri</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Anumang haba</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Sinumang tao</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Anumang kalagayan</translation>
    </message>
    <message>
        <source>Any chapter</source>
        <translation>Anumang sangay</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Walang track</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>A length of time: sessions that are as long or shorter.</extracomment>
        <translation>Hanggang %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Walang tao</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Walang sangay</translation>
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
        <translation>Iskedyul</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Bagong sesyon</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>Iniwan sa dati.</translation>
    </message>
    <message>
        <source>There is no free time there on the days that are shown.</source>
        <translation>Walang bakanteng oras doon sa mga araw na ipinapakita.</translation>
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
        <translation>Kanselado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Hindi kumpirmado</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Hindi pampubliko</translation>
    </message>
    <message>
        <source>Nothing there is free at this time.</source>
        <translation>Walang bakante roon sa oras na ito.</translation>
    </message>
    <message>
        <source>“%1” is pinned and stays. Take hold of another one, or unpin it first.</source>
        <translation>Naka-pin ang “%1” at mananatili. Humawak ng iba, o i-unpin muna ito.</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>Bagong pahinga</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>Naka-pin ang lahat ng napili.</translation>
    </message>
    <message>
        <source>Select the two sessions that shall change places.</source>
        <translation>Piliin ang dalawang sesyong magpapalit ng lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <extracomment>How many are selected on the timetable.</extracomment>
        <translation>
            <numerusform>%n sesyon ang napili</numerusform>
            <numerusform>%n sesyon ang napili</numerusform>
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
        <translation>Labas sa mga araw ng kumperensiya: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kanselado</translation>
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
        <translation>Hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>Space picks up a session to place it with the arrow keys.</source>
        <translation>Dinadampot ng Space ang isang sesyon para mailagay gamit ang mga arrow key.</translation>
    </message>
    <message>
        <source>Search title or person</source>
        <translation>Maghanap ng pamagat o tao</translation>
    </message>
    <message>
        <source>Search what is not scheduled</source>
        <translation>Maghanap sa hindi nakaiskedyul</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ayos</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Pinakamahaba</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Tao</translation>
    </message>
    <message>
        <source>Everything is scheduled. Drag a session here to take it off the timetable.</source>
        <translation>Nakaiskedyul na ang lahat. Mag-drag ng sesyon dito para alisin ito sa iskedyul.</translation>
    </message>
    <message>
        <source>Sessions that have no place yet are listed here.</source>
        <translation>Nakalista rito ang mga sesyong wala pang puwesto.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>A button that shows what a list can be narrowed by; with how many of them are in use.</extracomment>
        <translation>Mga pansala</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <translation>
            <numerusform>Mga pansala (%n)</numerusform>
            <numerusform>Mga pansala (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All scheduled, %1 free</source>
        <extracomment>How much time is still free in all rooms on all days.</extracomment>
        <translation>Nakaiskedyul lahat, %1 ang bakante</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not scheduled: %1 to place, %2 free</source>
        <extracomment>How many sessions have no place yet, their length together, and how much time is still free in all rooms.</extracomment>
        <translation>
            <numerusform>%n hindi nakaiskedyul: %1 ang ilalagay, %2 ang bakante</numerusform>
            <numerusform>%n hindi nakaiskedyul: %1 ang ilalagay, %2 ang bakante</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more to place than there is room for.</source>
        <translation>Mas marami ang ilalagay kaysa sa bakanteng lugar.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Walang tumutugma sa hinahanap at sa mga pansala.</translation>
    </message>
</context>
</TS>
