<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The copy could not be read back.</source>
        <translation>No se pudo volver a leer la copia.</translation>
    </message>
    <message>
        <source>The option -o is missing: it tells where to write.</source>
        <translation>Falta la opción -o: indica dónde escribir.</translation>
    </message>
    <message>
        <source>Wrote a copy to %1.</source>
        <translation>Copia escrita en %1.</translation>
    </message>
    <message>
        <source>Writes a consistent copy, also while the window has the file open.</source>
        <translation>Escribe una copia coherente, incluso mientras la ventana tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>%1 is a sentence that tells a conflict.</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Sin conflictos.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every conflict and warning.</source>
        <translation>Enumera todos los conflictos y advertencias.</translation>
    </message>
    <message>
        <source>Writes one JSON object to standard output.</source>
        <translation>Escribe un objeto JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>The language of messages and of print: en, fr, ar, es or fil.</source>
        <translation>El idioma de los mensajes y de los impresos: en, fr, ar, es o fil.</translation>
    </message>
    <message>
        <source>Plans a conference and prints what it needs.</source>
        <translation>Planifica una conferencia e imprime lo que necesita.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Abre la ventana.</translation>
    </message>
    <message>
        <source>“rostrum COMMAND --help” tells the options of a command.</source>
        <translation>«rostrum COMMAND --help» indica las opciones de un comando.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to look at.</source>
        <translation>Código de salida: 0 correcto; 1 error, nada cambió; 2 uso incorrecto; 3 correcto, pero hay algo que revisar.</translation>
    </message>
    <message>
        <source>Where to write; “-” is standard output.</source>
        <translation>Dónde escribir; «-» es la salida estándar.</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose en, fr, ar, es or fil.</source>
        <translation>El idioma «%1» no existe aquí. Elija en, fr, ar, es o fil.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “rostrum --help” lists those that there are.</source>
        <translation>El comando «%1» no existe. «rostrum --help» enumera los que hay.</translation>
    </message>
    <message>
        <source>Tells how to use it.</source>
        <translation>Explica cómo usarlo.</translation>
    </message>
    <message>
        <source>%1
Usage: %2</source>
        <translation>%1
Uso: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Something is missing.
Usage: %1</source>
        <translation>Falta algo.
Uso: %1</translation>
    </message>
    <message>
        <source>There are too many arguments.
Usage: %1</source>
        <translation>Sobra algo.
Uso: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>No se puede escribir %1. Compruebe que su carpeta existe y que tiene permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation>Falta la opción --format.</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written. Choose one of: %2.</source>
        <translation>«%1» no es un formato que se pueda escribir. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full.</source>
        <translation>No se pudo escribir %1: el disco puede estar lleno.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Archivo escrito: %1.</translation>
    </message>
    <message>
        <source>Writes the programme in a format that other systems read.</source>
        <translation>Escribe el programa en un formato que leen otros sistemas.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>El formato: %1.</translation>
    </message>
    <message>
        <source>Also what is not public.</source>
        <translation>También lo que no es público.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Takes back the last change, whoever made it.</source>
        <translation>Deshace el último cambio, lo haya hecho quien lo haya hecho.</translation>
    </message>
    <message>
        <source>Does the change again that was taken back last.</source>
        <translation>Rehace el último cambio deshecho.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>La carpeta %1 no existe. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>No se pudo crear %1.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>No se escribió nada: esto es lo que haría una importación.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%n sesión leída</numerusform>
            <numerusform>%n sesiones leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificada</numerusform>
            <numerusform>%n modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file, now marked as cancelled:</source>
        <translation>
            <numerusform>%n ya no está en el archivo y quedó marcada como cancelada:</numerusform>
            <numerusform>%n ya no están en el archivo y quedaron marcadas como canceladas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the file:</source>
        <translation>
            <numerusform>%n de nuevo en el archivo:</numerusform>
            <numerusform>%n de nuevo en el archivo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Reads programmes of other systems into a conference, made if it is not there.</source>
        <translation>Lee programas de otros sistemas en una conferencia, que se crea si no existe.</translation>
    </message>
    <message>
        <source>The format of the sources: auto or %1.</source>
        <translation>El formato de las fuentes: auto o %1.</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>Solo indica lo que se haría.</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>First day – last day (time zone)</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n eje temático</numerusform>
            <numerusform>%n ejes temáticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) scheduled</source>
        <translation>
            <numerusform>%n sesión programada</numerusform>
            <numerusform>%n sesiones programadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n ponente</numerusform>
            <numerusform>%n ponentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n versión publicada</numerusform>
            <numerusform>%n versiones publicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation>Indica qué contiene un archivo.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing that can be listed. Choose one of: %2.</source>
        <translation>«%1» no es un tipo de elemento que se pueda enumerar. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Lists one kind of thing: %1.</source>
        <translation>Enumera un tipo de elementos: %1.</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>sin programar</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(deshecho)</translation>
    </message>
    <message>
        <source>(undone, then something else was done)</source>
        <translation>(deshecho; después se hizo otra cosa)</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>El título no puede estar vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-05-01.</source>
        <translation>«%1» no es una fecha para --%2. Escríbala como 2026-05-01.</translation>
    </message>
    <message>
        <source>The last day (--end) must not lie before the first (--start).</source>
        <translation>El último día (--end) no puede ser anterior al primero (--start).</translation>
    </message>
    <message numerus="yes">
        <source>A conference lasts at most %n day(s).</source>
        <translation>
            <numerusform>Una conferencia dura como máximo %n día.</numerusform>
            <numerusform>Una conferencia dura como máximo %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«%1» no es una zona horaria. Indique una como America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Archivo creado: %1.</translation>
    </message>
    <message>
        <source>Makes a new, empty conference.</source>
        <translation>Crea una conferencia nueva y vacía.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Su título.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-05-01.</source>
        <translation>Su primer día, como 2026-05-01.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Su último día.</translation>
    </message>
    <message>
        <source>Its time zone, as America/Toronto.</source>
        <translation>Su zona horaria, como America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1 with the sample programme.</source>
        <translation>Archivo creado con el programa de ejemplo: %1.</translation>
    </message>
    <message>
        <source>Makes a new conference filled with the sample programme.</source>
        <translation>Crea una conferencia nueva con el programa de ejemplo.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Choose one of: %2.</source>
        <translation>«%1» no se puede imprimir. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Prints to a PDF: %1.</source>
        <translation>Imprime en un PDF: %1.</translation>
    </message>
    <message>
        <source>booklet: the folded size, a5 or half-letter.</source>
        <translation>booklet: el tamaño doblado, a5 o half-letter.</translation>
    </message>
    <message>
        <source>booklet: on sheets, in the order for folding and stapling.</source>
        <translation>booklet: imposición en pliegos, en el orden para doblar y engrapar.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>%1 is a number: how much of the work is done.</extracomment>
        <translation>%1&#xa0;% completado</translation>
    </message>
    <message>
        <source>rostrum: The work was done, but writing about it to standard output failed.</source>
        <translation>rostrum: El trabajo se hizo, pero no se pudo informar de él en la salida estándar.</translation>
    </message>
    <message>
        <source>rostrum: Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>rostrum: No se pudo escribir en la salida estándar. El disco o la tubería que hay detrás puede estar lleno o cerrado.</translation>
    </message>
    <message>
        <source>Nobody reads from %1. Give the name of a file to write.</source>
        <translation>Nadie lee de %1. Indique el nombre de un archivo para escribir.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: it is full or was closed.</source>
        <translation>No se pudo escribir en %1: está lleno o se cerró.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>No se pudo escribir en la salida estándar. El disco o la tubería que hay detrás puede estar lleno o cerrado.</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>%1 is a sentence that tells a conflict, %2 why it may stay.</extracomment>
        <translation>Aceptado: %1 (%2)</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>--%1 no puede ser «%2». Elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>“%1” is no day of the conference. Its days are: %2.</source>
        <translation>«%1» no es un día de la conferencia. Sus días son: %2.</translation>
    </message>
    <message>
        <source>There is no room “%1”. `rostrum list FILE rooms` shows them.</source>
        <translation>No hay ninguna sala «%1». `rostrum list FILE rooms` las muestra.</translation>
    </message>
    <message>
        <source>There is no track “%1”. `rostrum list FILE tracks` shows them.</source>
        <translation>No hay ningún eje temático «%1». `rostrum list FILE tracks` los muestra.</translation>
    </message>
    <message>
        <source>“%1” is no scale. Give the millimetres for a minute, from %2 to %3.</source>
        <translation>«%1» no es una escala. Indique los milímetros por minuto, de %2 a %3.</translation>
    </message>
    <message>
        <source>a4, letter, a3 or tabloid; a booklet takes a4 or letter.</source>
        <translation>a4, letter, a3 o tabloid; un folleto admite a4 o letter.</translation>
    </message>
    <message>
        <source>timetable and planning-cards: landscape or portrait.</source>
        <translation>timetable y planning-cards: landscape (horizontal) o portrait (vertical).</translation>
    </message>
    <message>
        <source>timetable: only this day; may be given again.</source>
        <translation>timetable: solo este día; se puede repetir.</translation>
    </message>
    <message>
        <source>timetable: only this room; may be given again.</source>
        <translation>timetable: solo esta sala; se puede repetir.</translation>
    </message>
    <message>
        <source>planning-cards: only sessions that have no place yet.</source>
        <translation>planning-cards: solo las sesiones que aún no tienen lugar.</translation>
    </message>
    <message>
        <source>planning-cards: only of this track; may be given again.</source>
        <translation>planning-cards: solo de este eje temático; se puede repetir.</translation>
    </message>
    <message>
        <source>planning-cards: millimetres for a minute; 1 where not given.</source>
        <translation>planning-cards: milímetros por minuto; 1 si no se indica.</translation>
    </message>
    <message>
        <source>planning-cards: also hours and rooms to hang the cards between.</source>
        <translation>planning-cards: también horas y salas para colgar las tarjetas entre ellas.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2, only with: %3.</source>
        <translation>--%1 no va con %2, solo con: %3.</translation>
    </message>
    <message>
        <source>Certain: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they are taken for one person.</extracomment>
        <translation>Seguro: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Likely: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they may be one person.</extracomment>
        <translation>Probable: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody seems to be in the file twice.</source>
        <translation>Nadie parece estar dos veces en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s)</source>
        <translation>
            <numerusform>%n par seguro</numerusform>
            <numerusform>%n pares seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n par probable</numerusform>
            <numerusform>%n pares probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists people who may be in the file twice.</source>
        <translation>Enumera las personas que quizá estén dos veces en el archivo.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>%1 and %2 overlap on %3, and both call: %4</source>
        <extracomment>%1 and %2 a session and its room, %3 when, %4 the chapters called to both.</extracomment>
        <translation>%1 y %2 se superponen el %3 y ambas convocan a: %4</translation>
    </message>
    <message>
        <source>step-free access</source>
        <extracomment>What a room lacks, inside a list.</extracomment>
        <translation>acceso sin escalones</translation>
    </message>
    <message>
        <source>interpretation</source>
        <extracomment>What a room lacks, inside a list: booths or equipment for interpreters.</extracomment>
        <translation>interpretación</translation>
    </message>
    <message>
        <source>%3 lacks what “%1” on %2 needs: %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 a room, %4 what it lacks.</extracomment>
        <translation>%3 no tiene lo que necesita «%1» el %2: %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, short.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.</extracomment>
        <translation>%1 tiene %2 para ir de %3 a %4 el %5; la conferencia prevé %6&#xa0;min para ello</translation>
    </message>
    <message>
        <source>%1 on %2 has nobody on it</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, el %2, no tiene participantes</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the days and hours of the conference</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 es el %2, fuera de los días y horas de la conferencia</translation>
    </message>
    <message>
        <source>%3 is set up for “%2” while “%1” is still on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>El montaje de %3 para «%2» coincide con «%1», que aún no ha terminado, el %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” while “%2” is on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>El desmontaje de %3 después de «%1» no ha terminado durante «%2», el %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” when it is set up for “%2”, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>El desmontaje de %3 después de «%1» no ha terminado cuando empieza el montaje para «%2», el %4</translation>
    </message>
    <message>
        <source>%1 and %2 take up the same space on %3</source>
        <extracomment>%1 and %2 a session and its room, which is a part of the other&apos;s, %3 when.</extracomment>
        <translation>%1 y %2 ocupan el mismo espacio el %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when, %5 how many sessions the room can hold at a time.</extracomment>
        <translation>«%1» y «%2» están ambas en %3 el %4, cuando hay allí más sesiones que su límite de %5</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>«%1» y «%2» están ambas en %3 el %4</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <extracomment>A room&apos;s name and how many people it holds.</extracomment>
        <translation>%1 tiene capacidad para %2</translation>
    </message>
    <message>
        <source>“%1” on %2 expects %3, but %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.</extracomment>
        <translation>«%1», el %2, espera a %3 personas, pero %4</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the times when the room is open</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 es el %2, fuera de las horas en que la sala está abierta</translation>
    </message>
    <message>
        <source>%1 is in two places on %2: %3 and %4</source>
        <extracomment>%1 a person, %2 when, %3 and %4 a session and its room: “A” in Hall 1.</extracomment>
        <translation>%1 está en dos lugares el %2: %3 y %4</translation>
    </message>
    <message>
        <source>%1 is in two sessions at once on %2: “%3” and “%4”, both in %5</source>
        <extracomment>%1 a person, %2 when, %3 and %4 the titles of sessions, %5 the room of both.</extracomment>
        <translation>%1 está en dos sesiones a la vez el %2: «%3» y «%4», ambas en %5</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 no está disponible para %2 el %3</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3, only on %4</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is, %4 when the person is available.</extracomment>
        <translation>%1 no está disponible para %2 el %3, solo el %4</translation>
    </message>
    <message>
        <source>%1 has declined, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 declinó la invitación, pero participa en %2 el %3</translation>
    </message>
    <message>
        <source>%1 has not confirmed yet, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 aún no ha confirmado, pero participa en %2 el %3</translation>
    </message>
    <message>
        <source>Two sessions of the track “%1” overlap on %4: %2 and %3</source>
        <extracomment>%1 a track, %2 and %3 a session and its room, %4 when.</extracomment>
        <translation>Dos sesiones del eje temático «%1» se superponen el %4: %2 y %3</translation>
    </message>
    <message>
        <source>%1 is on %2 on %3, but was not asked when they can</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 participa en %2 el %3, pero no se le preguntó cuándo puede</translation>
    </message>
    <message>
        <source>%1 has only %2 between %3 and %4 on %5</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>%1 tiene solo %2 entre %3 y %4 el %5</translation>
    </message>
    <message>
        <source>%1 and %2 follow each other with %3 between, on %4, and both call: %5</source>
        <extracomment>%1 and %2 a session and its room, %3 a time such as “5 min”, %4 when, %5 the chapters that are called to both.</extracomment>
        <translation>%1 y %2 se suceden con %3 entre ambas el %4 y ambas convocan a: %5</translation>
    </message>
    <message>
        <source>%1 and %2 are in the wrong order</source>
        <extracomment>%1 and %2 a session and its room.</extracomment>
        <translation>%1 y %2 están en el orden equivocado</translation>
    </message>
    <message>
        <source>%1 must come after %2, but begins on %3, before that one ends on %4</source>
        <extracomment>%1 and %2 a session and its room, %3 and %4 a day and a time.</extracomment>
        <translation>%1 debe ir después de %2, pero empieza el %3, antes de que esa termine el %4</translation>
    </message>
    <message>
        <source>%1 must come after %2, but %3 begins on %5, before %4 ends on %6</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 and %6 a day and a time.</extracomment>
        <translation>%1 debe ir después de %2, pero %3 empieza el %5, antes de que termine %4 el %6</translation>
    </message>
    <message>
        <source>%1 on %2 has no abstract</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, el %2, no tiene resumen</translation>
    </message>
    <message>
        <source>%1 on %2 has no moderator</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, el %2, no tiene moderación</translation>
    </message>
    <message>
        <source>%1 on %2 is in no track</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, el %2, no está en ningún eje temático</translation>
    </message>
    <message>
        <source>%1 and %2 overlap on %3, though they must not</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>%1 y %2 se superponen el %3, aunque no deben</translation>
    </message>
    <message>
        <source>%1 and %2 must not be on at the same time, but %3 and %4 overlap on %5</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>%1 y %2 no deben coincidir en el tiempo, pero %3 y %4 se superponen el %5</translation>
    </message>
    <message>
        <source>%1 is on “%2”, though that must not be</source>
        <extracomment>%1 a person, %2 a session&apos;s title.</extracomment>
        <translation>%1 participa en «%2», aunque no debe</translation>
    </message>
    <message>
        <source>%1 are both on “%2”, though they must not be on one session</source>
        <extracomment>%1 two people, “Ana and Ben”, %2 a session&apos;s title.</extracomment>
        <translation>%1 participan en «%2», aunque no deben estar en una misma sesión</translation>
    </message>
    <message>
        <source>“%1” on %2 is in no room, so the timetable does not show it</source>
        <extracomment>%1 a session&apos;s title, %2 when it is.</extracomment>
        <translation>«%1», el %2, no tiene sala, así que el horario no la muestra</translation>
    </message>
    <message>
        <source>%1 on %2 is in a room that is hidden from the timetable</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, el %2, está en una sala oculta en el horario</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at most %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>%1, el %2, tiene %n participante; un panel tiene como máximo %3</numerusform>
            <numerusform>%1, el %2, tiene %n participantes; un panel tiene como máximo %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at least %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>%1, el %2, tiene %n participante; un panel tiene al menos %3</numerusform>
            <numerusform>%1, el %2, tiene %n participantes; un panel tiene al menos %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The plenaries %1 and %2 overlap on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>Las plenarias %1 y %2 se superponen el %3</translation>
    </message>
    <message>
        <source>%1 runs against the plenary %2 on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>%1 coincide con la plenaria %2 el %3</translation>
    </message>
    <message>
        <source>“%1” is held at times that overlap: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>«%1» se celebra en horas que se superponen: %2</translation>
    </message>
    <message>
        <source>“%1” is held more than once: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>«%1» se celebra más de una vez: %2</translation>
    </message>
    <message>
        <source>%1 is scheduled on %2, but not confirmed yet</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 está programada el %2, pero aún no está confirmada</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) in a row on %2 without a pause of %3 min: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 when, %3 a number of minutes, %4 the titles.</extracomment>
        <translation>
            <numerusform>%1 tiene %n sesión seguida el %2 sin una pausa de %3&#xa0;min: %4</numerusform>
            <numerusform>%1 tiene %n sesiones seguidas el %2 sin una pausa de %3&#xa0;min: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) on %2, where %3 is the most: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 a day, %3 a number, %4 the titles.</extracomment>
        <translation>
            <numerusform>%1 tiene %n sesión el %2, y el máximo es %3: %4</numerusform>
            <numerusform>%1 tiene %n sesiones el %2, y el máximo es %3: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s), where %2 is the most: %3</source>
        <extracomment>%1 a person, %n how many sessions, %2 a number, %3 the titles.</extracomment>
        <translation>
            <numerusform>%1 tiene %n sesión, y el máximo es %2: %3</numerusform>
            <numerusform>%1 tiene %n sesiones, y el máximo es %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is confirmed, but not scheduled</source>
        <extracomment>%1 a session&apos;s title.</extracomment>
        <translation>«%1» está confirmada, pero no programada</translation>
    </message>
</context>
<context>
    <name>ConflictKind</name>
    <message>
        <source>Two sessions in one room</source>
        <translation>Dos sesiones en una misma sala</translation>
    </message>
    <message>
        <source>Somebody in two places</source>
        <translation>Una persona en dos lugares</translation>
    </message>
    <message>
        <source>Somebody is not available</source>
        <translation>Una persona no está disponible</translation>
    </message>
    <message>
        <source>Room not open</source>
        <translation>Sala no abierta</translation>
    </message>
    <message>
        <source>Outside the conference’s hours</source>
        <translation>Fuera del horario de la conferencia</translation>
    </message>
    <message>
        <source>Chapter called to two meetings</source>
        <translation>Sección convocada a dos reuniones</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Sala demasiado pequeña</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>Falta equipo</translation>
    </message>
    <message>
        <source>No time to change rooms</source>
        <translation>Sin tiempo para cambiar de sala</translation>
    </message>
    <message>
        <source>Two sessions of one track</source>
        <translation>Dos sesiones de un mismo eje temático</translation>
    </message>
    <message>
        <source>Somebody has not confirmed</source>
        <translation>Una persona no ha confirmado</translation>
    </message>
    <message>
        <source>Nobody on it</source>
        <translation>Sin participantes</translation>
    </message>
    <message>
        <source>Somebody back to back</source>
        <translation>Una persona sin pausa entre dos sesiones</translation>
    </message>
    <message>
        <source>Somebody three times in a row</source>
        <translation>Una persona en tres sesiones seguidas</translation>
    </message>
    <message>
        <source>Somebody too often on one day</source>
        <translation>Una persona con demasiadas sesiones en un día</translation>
    </message>
    <message>
        <source>Somebody in too many sessions</source>
        <translation>Una persona en demasiadas sesiones</translation>
    </message>
    <message>
        <source>No moderator</source>
        <translation>Sin moderación</translation>
    </message>
    <message>
        <source>Too few on a panel</source>
        <translation>Muy pocas personas en un panel</translation>
    </message>
    <message>
        <source>Too many on a panel</source>
        <translation>Demasiadas personas en un panel</translation>
    </message>
    <message>
        <source>Together against a link</source>
        <translation>Juntos pese a un vínculo</translation>
    </message>
    <message>
        <source>Overlapping against a link</source>
        <translation>Superposición pese a un vínculo</translation>
    </message>
    <message>
        <source>In the wrong order</source>
        <translation>En el orden equivocado</translation>
    </message>
    <message>
        <source>Chapter changes rooms</source>
        <translation>Una sección cambia de sala</translation>
    </message>
    <message>
        <source>Against a plenary</source>
        <translation>Durante una plenaria</translation>
    </message>
    <message>
        <source>The same session twice</source>
        <translation>La misma sesión dos veces</translation>
    </message>
    <message>
        <source>Outside the visible plan</source>
        <translation>Fuera del horario visible</translation>
    </message>
    <message>
        <source>Confirmed, but not scheduled</source>
        <translation>Confirmada, pero no programada</translation>
    </message>
    <message>
        <source>Scheduled, but not confirmed</source>
        <translation>Programada, pero no confirmada</translation>
    </message>
    <message>
        <source>Somebody was not asked when they can</source>
        <translation>No se preguntó a alguien cuándo puede</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Sin eje temático</translation>
    </message>
    <message>
        <source>No abstract</source>
        <translation>Sin resumen</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open a conference</source>
        <translation>Abrir una conferencia</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum);;All files (*)</source>
        <translation>Conferencias (*.rostrum);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importar un programa</translation>
    </message>
    <message>
        <source>Programmes (*.xml *.json *.ics *.csv *.vcf);;All files (*)</source>
        <translation>Programas (*.xml *.json *.ics *.csv *.vcf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>Eliminación de %n sesión</numerusform>
            <numerusform>Eliminación de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Eliminación de %n persona</numerusform>
            <numerusform>Eliminación de %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n room(s)</source>
        <translation>
            <numerusform>Eliminación de %n sala</numerusform>
            <numerusform>Eliminación de %n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n track(s)</source>
        <translation>
            <numerusform>Eliminación de %n eje temático</numerusform>
            <numerusform>Eliminación de %n ejes temáticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chapter(s)</source>
        <translation>
            <numerusform>Eliminación de %n sección</numerusform>
            <numerusform>Eliminación de %n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organisation(s)</source>
        <translation>
            <numerusform>Eliminación de %n organización</numerusform>
            <numerusform>Eliminación de %n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>El nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>El título no puede estar vacío.</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>Una sesión dura entre 0 minutos y 7 días.</translation>
    </message>
    <message>
        <source>Set-up and clear-up times cannot be negative.</source>
        <translation>Los tiempos de montaje y desmontaje no pueden ser negativos.</translation>
    </message>
    <message>
        <source>The number of people expected cannot be negative.</source>
        <translation>El número de personas previstas no puede ser negativo.</translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation>La capacidad no puede ser negativa.</translation>
    </message>
    <message>
        <source>A room holds at least one session at once.</source>
        <translation>Una sala admite al menos una sesión a la vez.</translation>
    </message>
    <message>
        <source>A room cannot be a part of itself.</source>
        <translation>Una sala no puede ser parte de sí misma.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Adición de «%1»</translation>
    </message>
    <message>
        <source>“%1” has been deleted meanwhile.</source>
        <translation>«%1» se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modificación de «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminación de «%1»</translation>
    </message>
    <message>
        <source>The conference needs a title.</source>
        <translation>La conferencia necesita un título.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«%1» no es una zona horaria. Indique una como America/Toronto.</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>A day begins between 0:00 and 23:59.</source>
        <translation>Un día empieza entre las 0:00 y las 23:59.</translation>
    </message>
    <message>
        <source>The grid is at least one minute, and a changeover is not negative.</source>
        <translation>El paso del horario es de al menos un minuto, y el tiempo para cambiar de sala no puede ser negativo.</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>Modificación de la conferencia</translation>
    </message>
    <message>
        <source>Each day needs a date of its own.</source>
        <translation>Cada día necesita su propia fecha.</translation>
    </message>
    <message>
        <source>A day cannot close before it opens.</source>
        <translation>Un día no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>Edit the days</source>
        <translation>Modificación de los días</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambio de nombre de «%1» a «%2»</translation>
    </message>
</context>
<context>
    <name>EncodingGuess</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>El archivo empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Bytes of zero come as they do in UTF-16.</source>
        <translation>Los bytes nulos aparecen como en UTF-16.</translation>
    </message>
    <message>
        <source>It has the escape sequences of Japanese mail.</source>
        <translation>Tiene las secuencias de escape del correo japonés.</translation>
    </message>
    <message>
        <source>Every character beyond ASCII is valid UTF-8.</source>
        <translation>Todos los caracteres fuera de ASCII son UTF-8 válido.</translation>
    </message>
    <message>
        <source>There is nothing beyond ASCII.</source>
        <translation>No hay nada fuera de ASCII.</translation>
    </message>
    <message>
        <source>It is UTF-8 with damaged characters.</source>
        <translation>Es UTF-8 con caracteres dañados.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Sessions not scheduled</source>
        <translation>Sesiones sin programar</translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation>Sesiones sin sala</translation>
    </message>
    <message>
        <source>Sessions without people</source>
        <translation>Sesiones sin participantes</translation>
    </message>
    <message>
        <source>Sessions without an abstract</source>
        <translation>Sesiones sin resumen</translation>
    </message>
    <message>
        <source>Sessions without a track</source>
        <translation>Sesiones sin eje temático</translation>
    </message>
    <message>
        <source>Drafts and tentative sessions</source>
        <translation>Borradores y sesiones provisionales</translation>
    </message>
    <message>
        <source>Sessions with problems</source>
        <translation>Sesiones con problemas</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Sesiones canceladas</translation>
    </message>
    <message>
        <source>Sessions that are not public</source>
        <translation>Sesiones no públicas</translation>
    </message>
    <message>
        <source>People with a session</source>
        <translation>Personas con alguna sesión</translation>
    </message>
    <message>
        <source>Speakers not confirmed</source>
        <translation>Ponentes sin confirmar</translation>
    </message>
    <message>
        <source>Speakers who declined</source>
        <translation>Ponentes que declinaron</translation>
    </message>
    <message>
        <source>Speakers not asked when they are available</source>
        <translation>Ponentes: disponibilidad por consultar</translation>
    </message>
    <message>
        <source>Speakers without a biography</source>
        <translation>Ponentes sin biografía</translation>
    </message>
    <message>
        <source>Speakers without e-mail and phone</source>
        <translation>Ponentes sin correo ni teléfono</translation>
    </message>
    <message>
        <source>Rooms without a capacity</source>
        <translation>Salas sin capacidad indicada</translation>
    </message>
    <message>
        <source>Rooms with nothing in them</source>
        <translation>Salas sin uso</translation>
    </message>
    <message>
        <source>Chapters without a coordinator</source>
        <translation>Secciones sin coordinación</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Not here: drop it on a room and a time, or on the list to unschedule it.</source>
        <translation>Aquí no: suelte la sesión en una sala y una hora, o en la lista para quitarla del horario.</translation>
    </message>
    <message>
        <source>Not here: drop it on a room and a time.</source>
        <translation>Aquí no: suelte la sesión en una sala y una hora.</translation>
    </message>
    <message>
        <source>%1 is not on this session. Among people it moves in time only; its details say who is on it.</source>
        <translation>%1 no participa en esta sesión. En la vista por persona solo se mueve en el tiempo; sus detalles dicen quién participa.</translation>
    </message>
    <message>
        <source>A session has one track: a copy of it cannot be in another.</source>
        <translation>Una sesión tiene un solo eje: una copia suya no puede estar en otro.</translation>
    </message>
    <message>
        <source>Among tracks, several sessions together move in time only.</source>
        <translation>Entre ejes temáticos, varias sesiones juntas solo se mueven en el tiempo.</translation>
    </message>
    <message>
        <source>Not here: “%1” would be beside the rooms that are shown.</source>
        <translation>Aquí no: «%1» quedaría fuera de las salas que se muestran.</translation>
    </message>
    <message>
        <source>Not here: “%1” would fall outside its day.</source>
        <translation>Aquí no: «%1» quedaría fuera de su día.</translation>
    </message>
    <message>
        <source>Drop it on the session that it shall change places with.</source>
        <translation>Suéltela sobre la sesión con la que ha de cambiar de lugar.</translation>
    </message>
</context>
<context>
    <name>GestureKeys</name>
    <message>
        <source>On the timetable</source>
        <translation>En el horario</translation>
    </message>
    <message>
        <source>Go to the next session in the room, or in the next room</source>
        <translation>Ir a la sesión siguiente de la sala, o de la sala contigua</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Select everything up to there</source>
        <translation>Seleccionar todo hasta allí</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>Avanzar sin seleccionar</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Add to what is selected, or take out of it</source>
        <translation>Añadir a lo seleccionado, o quitar de ello</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espacio</translation>
    </message>
    <message>
        <source>Select one alone, or leave what was cut where it is</source>
        <translation>Seleccionar solo una, o dejar lo cortado donde está</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to an empty place, to add or to paste there</source>
        <translation>Ir a un lugar vacío, para añadir o pegar allí</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flechas</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit all</source>
        <translation>Acercar, alejar, ajustar todo</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>On the timetable, with something picked up</source>
        <translation>En el horario, con algo tomado</translation>
    </message>
    <message>
        <source>Move it by rooms, and by the minutes that times snap to</source>
        <translation>Moverla por salas, y por los minutos a los que se ajustan las horas</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>Moverla un minuto</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Mayús+arriba, Mayús+abajo</translation>
    </message>
    <message>
        <source>Move it to the next place without a clash</source>
        <translation>Moverla al siguiente lugar sin conflicto</translation>
    </message>
    <message>
        <source>Move it by an hour</source>
        <translation>Moverla una hora</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Take it to another day</source>
        <translation>Llevarla a otro día</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Re Pág, Ctrl+Av Pág</translation>
    </message>
    <message>
        <source>Make it longer or shorter</source>
        <translation>Alargarla o acortarla</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+abajo, Alt+arriba</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Soltarla</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Quitarla del horario</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarla como estaba</translation>
    </message>
    <message>
        <source>On the timetable, with the mouse</source>
        <translation>En el horario, con el ratón</translation>
    </message>
    <message>
        <source>Move a session; onto the list takes it off</source>
        <translation>Mover una sesión; sobre la lista la quita</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>Arrastrarla</translation>
    </message>
    <message>
        <source>Alter how long it is</source>
        <translation>Cambiar su duración</translation>
    </message>
    <message>
        <source>Drag its edge</source>
        <translation>Arrastrar su borde</translation>
    </message>
    <message>
        <source>Move or resize to the minute, without snapping</source>
        <translation>Mover o alargar al minuto, sin ajuste</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Mayús al arrastrar</translation>
    </message>
    <message>
        <source>Hold it once more elsewhere</source>
        <translation>Hacerla una vez más en otro lugar</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Ctrl o Alt al arrastrar</translation>
    </message>
    <message>
        <source>Let two change places</source>
        <translation>Intercambiar dos</translation>
    </message>
    <message>
        <source>Ctrl+Shift while dragging one onto the other</source>
        <translation>Ctrl+Mayús al arrastrar una sobre la otra</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Drag on empty ground</source>
        <translation>Arrastrar en un espacio vacío</translation>
    </message>
    <message>
        <source>Select what lies within</source>
        <translation>Seleccionar lo que queda dentro</translation>
    </message>
    <message>
        <source>Shift+drag or Ctrl+drag on empty ground</source>
        <translation>Mayús+arrastrar o Ctrl+arrastrar en un espacio vacío</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Mayús+clic</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Mostrar sus detalles</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Zoom time; zoom rooms</source>
        <translation>Ampliar el tiempo; ampliar las salas</translation>
    </message>
    <message>
        <source>Ctrl+wheel; Ctrl+Shift+wheel</source>
        <translation>Ctrl+rueda; Ctrl+Mayús+rueda</translation>
    </message>
    <message>
        <source>Open another day</source>
        <translation>Abrir otro día</translation>
    </message>
    <message>
        <source>Hold over its tab while dragging</source>
        <translation>Detenerse sobre su pestaña al arrastrar</translation>
    </message>
    <message>
        <source>In the list of what is not scheduled</source>
        <translation>En la lista de lo no programado</translation>
    </message>
    <message>
        <source>Pick a session up, to put it on the timetable</source>
        <translation>Tomar una sesión, para ponerla en el horario</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
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
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>Nueva pausa</translation>
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
        <translation>La importación se detuvo. No se modificó nada.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>El archivo %1 no existe. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it that is to be imported.</source>
        <translation>%1 es una carpeta. Indique el archivo de esa carpeta que desea importar.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>No se puede leer %1. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 está vacío. No hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes from.</source>
        <translation>%1 no está en ningún formato que se pueda importar. Expórtelo como schedule.xml desde el sistema de donde proviene.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence that tells what is wrong in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported. Choose one of: %2.</source>
        <translation>«%1» no es un formato que se pueda importar. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importación de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importación de %n archivo</numerusform>
            <numerusform>Importación de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The title “%1” was replaced by the file’s, “%2”, with its dates and time zone: there was no session yet.</source>
        <translation>El título «%1» se reemplazó por el del archivo, «%2», junto con las fechas y la zona horaria: aún no había ninguna sesión.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save what comes from it to a file, and import that.</source>
        <translation>%1 no es un archivo ordinario. Guarde en un archivo lo que sale de él e importe ese archivo.</translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eje temático</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrar sesiones</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Add the first one, or import a programme from another system (File ▸ Import).</source>
        <translation>Añada la primera o importe un programa de otro sistema (Archivo ▸ Importar).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrar personas</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>Add the first person here, or type a name into a session.</source>
        <translation>Añada aquí la primera persona o escriba un nombre en una sesión.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Filter rooms</source>
        <translation>Filtrar salas</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Aún no hay salas</translation>
    </message>
    <message>
        <source>Rooms are the columns of the timetable. Add the first one to begin planning.</source>
        <translation>Las salas son las columnas del horario. Añada la primera para empezar a planificar.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Ejes temáticos</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nuevo eje temático</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>Filtrar ejes temáticos</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todos los ejes</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Aún no hay ejes temáticos</translation>
    </message>
    <message>
        <source>Tracks group sessions by subject and give them their colour.</source>
        <translation>Los ejes temáticos agrupan las sesiones por tema y les dan su color.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Filter chapters</source>
        <translation>Filtrar secciones</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>Aún no hay secciones</translation>
    </message>
    <message>
        <source>Chapters are the local groups that take part. Add the first one to keep its members here.</source>
        <translation>Las secciones son los grupos locales que participan. Añada la primera para registrar aquí a sus integrantes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list are shown, and how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln sala</numerusform>
            <numerusform>%Ln salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln eje temático</numerusform>
            <numerusform>%Ln ejes temáticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln sección</numerusform>
            <numerusform>%Ln secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Looking for duplicates was cancelled. Nothing has changed.</source>
        <translation>Se canceló la búsqueda de duplicados. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name in another spelling</source>
        <translation>mismo nombre escrito de otra forma</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>forma corta del nombre</translation>
    </message>
    <message>
        <source>name with a typing mistake</source>
        <translation>nombre con una errata</translation>
    </message>
    <message>
        <source>initial instead of a name</source>
        <translation>inicial en lugar de un nombre</translation>
    </message>
    <message>
        <source>one name has a part more</source>
        <translation>uno de los nombres tiene una parte más</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>nombre de pila y apellido intercambiados</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>nombre de pila parecido</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>pero otro nombre de pila</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>pero otro apellido</translation>
    </message>
    <message>
        <source>but another generation (such as Jr. and Sr.)</source>
        <translation>pero otra generación (como Jr. y Sr.)</translation>
    </message>
    <message>
        <source>no name to compare</source>
        <translation>ningún nombre que comparar</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>mismo número de teléfono</translation>
    </message>
    <message>
        <source>same external ID</source>
        <translation>mismo identificador externo</translation>
    </message>
    <message>
        <source>almost the same external ID</source>
        <translation>casi el mismo identificador externo</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>almost the same birthday</source>
        <translation>casi la misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>misma organización</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>misma calle</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>misma ciudad</translation>
    </message>
    <message>
        <source>same chapter</source>
        <translation>misma sección</translation>
    </message>
    <message>
        <source>other details agree</source>
        <translation>coinciden otros datos</translation>
    </message>
    <message>
        <source>but another e-mail address</source>
        <translation>pero otra dirección de correo</translation>
    </message>
    <message>
        <source>but another phone number</source>
        <translation>pero otro número de teléfono</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>pero otra fecha de nacimiento</translation>
    </message>
    <message>
        <source>both are like a third entry</source>
        <translation>ambas se parecen a una tercera ficha</translation>
    </message>
    <message>
        <source>same shared e-mail address</source>
        <translation>misma dirección de correo compartida</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>misma dirección de correo</translation>
    </message>
    <message>
        <source>similar e-mail addresses</source>
        <translation>direcciones de correo parecidas</translation>
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
        <translation>En una sala coinciden más sesiones de las que caben a la vez, incluidos el montaje y el desmontaje.</translation>
    </message>
    <message>
        <source>A person has a part in two sessions that overlap.</source>
        <translation>Una persona participa en dos sesiones que coinciden.</translation>
    </message>
    <message>
        <source>A session lies outside the times that a person on it gave.</source>
        <translation>Una sesión queda fuera de las horas que indicó quien participa en ella.</translation>
    </message>
    <message>
        <source>A session lies outside the times at which its room is open.</source>
        <translation>Una sesión queda fuera de las horas en que su sala está abierta.</translation>
    </message>
    <message>
        <source>A session lies outside the conference’s days and hours.</source>
        <translation>Una sesión queda fuera de los días y horas del conferencia.</translation>
    </message>
    <message>
        <source>Two meetings to which one chapter is called overlap.</source>
        <translation>Coinciden dos reuniones a las que se convoca la misma sección.</translation>
    </message>
    <message>
        <source>More people are expected than the room holds.</source>
        <translation>Se espera a más personas de las que caben en la sala.</translation>
    </message>
    <message>
        <source>The room lacks what the session needs: equipment, step-free access, interpretation.</source>
        <translation>A la sala le falta lo que la sesión necesita: equipo, acceso sin escalones, interpretación.</translation>
    </message>
    <message>
        <source>A person has less time between two rooms than the conference allows for it.</source>
        <translation>Una persona tiene entre dos salas menos tiempo del que prevé el conferencia.</translation>
    </message>
    <message>
        <source>Two sessions of a track overlap, where the track asks that they do not.</source>
        <translation>Coinciden dos sesiones de un eje temático que pide que no coincidan.</translation>
    </message>
    <message>
        <source>A person on a scheduled session has not confirmed.</source>
        <translation>Una persona de una sesión programada no ha confirmado.</translation>
    </message>
    <message>
        <source>A scheduled panel, keynote or workshop has nobody on it.</source>
        <translation>Un panel, una conferencia principal o un taller programado no tiene a nadie.</translation>
    </message>
    <message>
        <source>A person has two sessions with a shorter break between them than this.</source>
        <translation>Una persona tiene dos sesiones con una pausa más corta que esta entre ellas.</translation>
    </message>
    <message>
        <source>A person has three sessions or more, one after the other, with shorter breaks between them than this.</source>
        <translation>Una persona tiene tres sesiones seguidas o más, con pausas más cortas que esta.</translation>
    </message>
    <message>
        <source>A person has more sessions on one day than this.</source>
        <translation>Una persona tiene en un día más sesiones que estas.</translation>
    </message>
    <message>
        <source>A person has more sessions in all than this.</source>
        <translation>Una persona tiene en total más sesiones que estas.</translation>
    </message>
    <message>
        <source>A scheduled panel has no moderator.</source>
        <translation>Un panel programado no tiene quien modere.</translation>
    </message>
    <message>
        <source>Fewer people than this are on a scheduled panel.</source>
        <translation>En un panel programado hay menos personas que estas.</translation>
    </message>
    <message>
        <source>More people than this are on a scheduled panel.</source>
        <translation>En un panel programado hay más personas que estas.</translation>
    </message>
    <message>
        <source>Somebody is on a session together with whom, or on which, they should not be by a link.</source>
        <translation>Alguien está en una sesión, o con alguien, que un vínculo le impide.</translation>
    </message>
    <message>
        <source>Two that should not be held at the same time, by a link, overlap.</source>
        <translation>Coinciden dos cosas que un vínculo pide separar.</translation>
    </message>
    <message>
        <source>What should come after something else, by a link, begins before that has ended.</source>
        <translation>Lo que por un vínculo debe ir después de otra cosa empieza antes de que esta acabe.</translation>
    </message>
    <message>
        <source>A chapter is called to another room for its next session, with a shorter break than this.</source>
        <translation>Se convoca a una sección a otra sala para su próxima sesión, con una pausa más corta que esta.</translation>
    </message>
    <message>
        <source>A session is held while a plenary is.</source>
        <translation>Una sesión se celebra durante una plenaria.</translation>
    </message>
    <message>
        <source>A session is held at two times that overlap, or in two rooms at once.</source>
        <translation>Una sesión se celebra en dos horas que coinciden, o en dos salas a la vez.</translation>
    </message>
    <message>
        <source>A session is in a room that is hidden, or in none: nobody sees it on the timetable.</source>
        <translation>Una sesión está en una sala oculta o en ninguna: nadie la ve en el horario.</translation>
    </message>
    <message>
        <source>A confirmed session has no time yet.</source>
        <translation>Una sesión confirmada aún no tiene hora.</translation>
    </message>
    <message>
        <source>A scheduled session is only a draft, or tentative.</source>
        <translation>Una sesión programada es solo un borrador o provisional.</translation>
    </message>
    <message>
        <source>A person on a scheduled session was not asked when they can.</source>
        <translation>A una persona de una sesión programada no se le preguntó cuándo puede.</translation>
    </message>
    <message>
        <source>A session has no track, in a conference that has tracks.</source>
        <translation>Una sesión no tiene eje temático, en un conferencia que los tiene.</translation>
    </message>
    <message>
        <source>A session has no abstract.</source>
        <translation>Una sesión no tiene resumen.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>%1: no clash</source>
        <extracomment>%1 is what can be done: “Move … to Hall 2, Saturday 11:00”. Nothing is wrong any more then.</extracomment>
        <translation>%1: sin conflictos</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <extracomment>A command. %1 is a person.</extracomment>
        <translation>Anotar que %1 ha confirmado</translation>
    </message>
    <message>
        <source>Move “%1” to %2 at the same time</source>
        <extracomment>A command. %1 is a session, %2 a room.</extracomment>
        <translation>Trasladar «%1» a %2 a la misma hora</translation>
    </message>
    <message>
        <source>Move “%1” to %2 in the same room</source>
        <extracomment>A command. %1 is a session, %2 a day and a time of day.</extracomment>
        <translation>Trasladar «%1» a %2 en la misma sala</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <extracomment>A command. %1 and %2 are sessions: each takes the other&apos;s room and time.</extracomment>
        <translation>Intercambiar «%1» y «%2»</translation>
    </message>
    <message>
        <source>Move “%1” to %2, %3</source>
        <extracomment>A command. %1 is a session, %2 a room, %3 a day and a time of day.</extracomment>
        <translation>Trasladar «%1» a %2, %3</translation>
    </message>
    <message>
        <source>Take “%1” on %2 off the timetable</source>
        <extracomment>A command. %1 is a session that is held several times, %2 the day and time of one of them.</extracomment>
        <translation>Quitar «%1» el %2 del horario</translation>
    </message>
    <message>
        <source>Put “%1” into the unscheduled list</source>
        <extracomment>A command. %1 is a session.</extracomment>
        <translation>Poner «%1» en la lista de sesiones sin programar</translation>
    </message>
    <message>
        <source>%1 (holds %2)</source>
        <extracomment>A room and how many people it holds.</extracomment>
        <translation>%1 (aforo: %2)</translation>
    </message>
</context>
<context>
    <name>MendService</name>
    <message>
        <source>The timetable has changed meanwhile.</source>
        <translation>El horario ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Intercambio de «%1» y «%2»</translation>
    </message>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>La persona se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <translation>Anotación de que %1 ha confirmado</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Resumen general</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Ejes temáticos</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Folleto</translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>La persona se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modificación de «%1»</translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation>La sesión se eliminó entretanto.</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>El nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Adición de «%1» a «%2»</translation>
    </message>
    <message>
        <source>The chapter has been deleted meanwhile.</source>
        <translation>La sección se eliminó entretanto.</translation>
    </message>
</context>
<context>
    <name>Rearrange</name>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>La sesión se quitó del horario entretanto.</translation>
    </message>
    <message>
        <source>It lies on no day of the conference, so nothing follows it.</source>
        <translation>No está en ningún día del congreso, así que nada la sigue.</translation>
    </message>
    <message>
        <source>“%1” follows, and it is pinned.</source>
        <translation>Sigue «%1», y está fijada.</translation>
    </message>
    <message>
        <source>“%1” follows, and breaks stay where they are, as other rooms have them at the same time.</source>
        <translation>Sigue «%1», y las pausas se quedan donde están, pues otras salas las tienen a la misma hora.</translation>
    </message>
    <message>
        <source>Nothing follows “%1” in its room on that day.</source>
        <translation>Nada sigue a «%1» en su sala ese día.</translation>
    </message>
    <message>
        <source>There is no gap after “%1”.</source>
        <translation>No hay hueco después de «%1».</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>«%1» está fijada. Libérela primero.</translation>
    </message>
</context>
<context>
    <name>RoomService</name>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>La sala se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Move the room “%1”</source>
        <translation>Traslado de la sala «%1»</translation>
    </message>
    <message>
        <source>Hide the room “%1”</source>
        <translation>Ocultación de la sala «%1»</translation>
    </message>
    <message>
        <source>Show the room “%1”</source>
        <translation>Muestra de la sala «%1»</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Muestra de todas las salas</translation>
    </message>
</context>
<context>
    <name>RuleService</name>
    <message>
        <source>Report “%1” as an error</source>
        <translation>Notificar «%1» como error</translation>
    </message>
    <message>
        <source>Report “%1” as a warning</source>
        <translation>Notificar «%1» como advertencia</translation>
    </message>
    <message>
        <source>Do not report “%1”</source>
        <translation>No notificar «%1»</translation>
    </message>
    <message>
        <source>Report “%1” as usual</source>
        <translation>Notificar «%1» como de costumbre</translation>
    </message>
    <message>
        <source>“%1” has no limit that can be set.</source>
        <translation>«%1» no tiene un límite que se pueda fijar.</translation>
    </message>
    <message>
        <source>A limit lies between 1 and %1.</source>
        <translation>Un límite está entre 1 y %1.</translation>
    </message>
    <message>
        <source>Use the usual limit of “%1”</source>
        <translation>Usar el límite habitual de «%1»</translation>
    </message>
    <message>
        <source>Set the limit of “%1” to %2</source>
        <translation>Fijar el límite de «%1» en %2</translation>
    </message>
    <message>
        <source>Reset all rules</source>
        <translation>Restablecer todas las reglas</translation>
    </message>
    <message>
        <source>One of the two has been deleted meanwhile.</source>
        <translation>Uno de los dos se eliminó entretanto.</translation>
    </message>
    <message>
        <source>A link needs two different ends.</source>
        <translation>Un vínculo necesita dos extremos distintos.</translation>
    </message>
    <message>
        <source>Two sessions cannot be on one session together. Keep them from overlapping instead.</source>
        <translation>Dos sesiones no pueden estar juntas en una sesión. Evite en cambio que se superpongan.</translation>
    </message>
    <message>
        <source>The two are linked like this already.</source>
        <translation>Los dos ya están vinculados así.</translation>
    </message>
    <message>
        <source>“%1” cannot come after “%2”: other links ask for the opposite.</source>
        <translation>«%1» no puede ir después de «%2»: otros vínculos piden lo contrario.</translation>
    </message>
    <message>
        <source>Add the link: %1</source>
        <translation>Añadir el vínculo: %1</translation>
    </message>
    <message>
        <source>The link has been deleted meanwhile.</source>
        <translation>El vínculo se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Edit the note of the link: %1</source>
        <translation>Modificación de la nota del vínculo: %1</translation>
    </message>
    <message>
        <source>Delete the link: %1</source>
        <translation>Eliminación del vínculo: %1</translation>
    </message>
    <message>
        <source>Say why it may stay: whoever meets it next will want to know.</source>
        <translation>Diga por qué puede quedarse: quien lo encuentre después querrá saberlo.</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Aceptar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>Aceptar %n problema</numerusform>
            <numerusform>Aceptar %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not accepted any more.</source>
        <translation>Ya no está aceptado.</translation>
    </message>
    <message>
        <source>No longer accept “%1”</source>
        <translation>Dejar de aceptar «%1»</translation>
    </message>
    <message>
        <source>“%1” must not overlap “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>«%1» no debe superponerse con «%2»</translation>
    </message>
    <message>
        <source>“%1” must come after “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>«%1» debe ir después de «%2»</translation>
    </message>
    <message>
        <source>“%1” must not be on one session with “%2”</source>
        <extracomment>%1 and %2 people.</extracomment>
        <translation>«%1» no debe estar en una misma sesión con «%2»</translation>
    </message>
    <message>
        <source>“%1” must not be on “%2”</source>
        <extracomment>%1 a person, %2 a session.</extracomment>
        <translation>«%1» no debe participar en «%2»</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample conference</source>
        <translation>Conferencia de ejemplo</translation>
    </message>
    <message>
        <source>Speakers, panels, workshops and a meeting for chapters throughout Canada</source>
        <translation>Ponentes, paneles, talleres y una reunión de secciones de todo Canadá</translation>
    </message>
    <message>
        <source>Sample Hall</source>
        <translation>Salón de ejemplo</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Planta baja</translation>
    </message>
    <message>
        <source>First floor</source>
        <translation>Primer piso</translation>
    </message>
    <message>
        <source>Hall 1</source>
        <translation>Salón 1</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Micrófonos</translation>
    </message>
    <message>
        <source>Hall 2</source>
        <translation>Salón 2</translation>
    </message>
    <message>
        <source>Room 3</source>
        <translation>Sala 3</translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation>Rotafolio</translation>
    </message>
    <message>
        <source>Room 4</source>
        <translation>Sala 4</translation>
    </message>
    <message>
        <source>Speakers and panels</source>
        <translation>Ponentes y paneles</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Sample chapter %1</source>
        <translation>Sección de ejemplo %1</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Escritor/a</translation>
    </message>
    <message>
        <source>Urban Indigenous organizer</source>
        <translation>Organizador/a indígena urbano/a</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Apertura del registro</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Canadian imperialism and Palestine, historically and at present</source>
        <translation>El imperialismo canadiense y Palestina, en la historia y en el presente</translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation>Pausa para café</translation>
    </message>
    <message>
        <source>Indigenous struggle internationally</source>
        <translation>La lucha indígena a nivel internacional</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Talk by %1</source>
        <translation>Charla de %1</translation>
    </message>
    <message>
        <source>Workshop: Preparing a meeting</source>
        <translation>Taller: Preparar una reunión</translation>
    </message>
    <message>
        <source>From the agenda to the minutes: what to settle before, during and after a meeting. Bring an agenda of your own.</source>
        <translation>Del orden del día al acta: lo que hay que resolver antes, durante y después de una reunión. Traiga su propio orden del día.</translation>
    </message>
    <message>
        <source>Workshop: Laying out a leaflet</source>
        <translation>Taller: Diagramar un volante</translation>
    </message>
    <message>
        <source>Type, margins and folding, with paper and scissors.</source>
        <translation>Tipografía, márgenes y plegado, con papel y tijeras.</translation>
    </message>
    <message>
        <source>Panel: Working together across distances</source>
        <translation>Panel: Trabajar en conjunto a distancia</translation>
    </message>
    <message>
        <source>Meeting for chapters throughout Canada</source>
        <translation>Reunión de las secciones de todo Canadá</translation>
    </message>
    <message>
        <source>Reports from chapters, campaigns, next steps.</source>
        <translation>Informes de las secciones, campañas, próximos pasos.</translation>
    </message>
    <message>
        <source>Workshop: Keeping a contact list safe</source>
        <translation>Taller: Proteger una lista de contactos</translation>
    </message>
    <message>
        <source>Who may see what, where copies lie, and how to hand a list on.</source>
        <translation>Quién puede ver qué, dónde están las copias y cómo entregar una lista.</translation>
    </message>
    <message>
        <source>Closing plenary</source>
        <translation>Plenaria de clausura</translation>
    </message>
    <message>
        <source>Workshop: Welcoming new members</source>
        <translation>Taller: Recibir a nuevos integrantes</translation>
    </message>
    <message>
        <source>The first evening, the first task, the first question.</source>
        <translation>La primera reunión, la primera tarea, la primera pregunta.</translation>
    </message>
    <message>
        <source>Film evening</source>
        <translation>Noche de cine</translation>
    </message>
    <message>
        <source>Fill in the sample programme</source>
        <translation>Creación del programa de ejemplo</translation>
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
        <translation>La sesión se eliminó entretanto.</translation>
    </message>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>La sala se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Schedule “%1” (%2)</source>
        <translation>Programación de «%1» (%2)</translation>
    </message>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>La sesión se quitó del horario entretanto.</translation>
    </message>
    <message>
        <source>Move “%1” (%2)</source>
        <translation>Traslado de «%1» (%2)</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>Una sesión dura entre 0 minutos y 7 días.</translation>
    </message>
    <message numerus="yes">
        <source>Change the length of “%1” to %n minute(s)</source>
        <translation>
            <numerusform>Cambio de la duración de «%1» a %n minuto</numerusform>
            <numerusform>Cambio de la duración de «%1» a %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unschedule “%1”</source>
        <translation>Retiro de «%1» del horario</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>Fijación de «%1»</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Liberación de «%1»</translation>
    </message>
    <message>
        <source>Move “%1” and alter its length (%2)</source>
        <translation>Traslado de «%1» y cambio de duración (%2)</translation>
    </message>
    <message>
        <source>The track has been deleted meanwhile.</source>
        <translation>El eje temático se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Take “%1” out of its track (%2)</source>
        <extracomment>Session, then the track that it gets, then weekday and time.</extracomment>
        <translation>Retirada de «%1» de su eje temático (%2)</translation>
    </message>
    <message>
        <source>Put “%1” into the track “%2” (%3)</source>
        <translation>Paso de «%1» al eje temático «%2» (%3)</translation>
    </message>
    <message>
        <source>“%1” has been unscheduled meanwhile.</source>
        <translation>«%1» se quitó del horario entretanto.</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>«%1» está fijada. Libérela primero.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation>
            <numerusform>Traslado de %n sesión</numerusform>
            <numerusform>Traslado de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n session(s)</source>
        <translation>
            <numerusform>Cambio de la duración de %n sesión</numerusform>
            <numerusform>Cambio de la duración de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n session(s)</source>
        <translation>
            <numerusform>Programación de %n sesión</numerusform>
            <numerusform>Programación de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unschedule %n session(s)</source>
        <translation>
            <numerusform>Retiro de %n sesión del horario</numerusform>
            <numerusform>Retiro de %n sesiones del horario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n session(s)</source>
        <translation>
            <numerusform>Fijación de %n sesión</numerusform>
            <numerusform>Fijación de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n session(s)</source>
        <translation>
            <numerusform>Liberación de %n sesión</numerusform>
            <numerusform>Liberación de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Intercambio de «%1» y «%2»</translation>
    </message>
    <message>
        <source>“%1” would fall outside its day.</source>
        <translation>«%1» quedaría fuera de su día.</translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Nada sigue ese día.</translation>
    </message>
    <message>
        <source>All that follows is pinned.</source>
        <translation>Todo lo que sigue está fijado.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far something is moved in time.</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) back by %1</source>
        <translation>
            <numerusform>Adelanto de %n sesión en %1</numerusform>
            <numerusform>Adelanto de %n sesiones en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) by %1</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>
            <numerusform>Retraso de %n sesión en %1</numerusform>
            <numerusform>Retraso de %n sesiones en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the gap after “%1”</source>
        <translation>Cierre del hueco después de «%1»</translation>
    </message>
    <message>
        <source>Only a break or a meal is held in all rooms at once.</source>
        <translation>Solo una pausa o una comida se hace en todas las salas a la vez.</translation>
    </message>
    <message>
        <source>No other room is free at that time.</source>
        <translation>No hay otra sala libre a esa hora.</translation>
    </message>
    <message numerus="yes">
        <source>Copy “%1” to %n room(s)</source>
        <translation>
            <numerusform>Copia de «%1» a %n sala</numerusform>
            <numerusform>Copia de «%1» a %n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has been removed meanwhile.</source>
        <translation>El día se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Choose another date to move the day to.</source>
        <translation>Elija otra fecha a la que trasladar el día.</translation>
    </message>
    <message>
        <source>Nothing is scheduled on that day.</source>
        <translation>No hay nada programado ese día.</translation>
    </message>
    <message>
        <source>Move all of %1 to %2</source>
        <translation>Traslado de todo lo del %1 al %2</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML. Nothing was imported. Export it again where it comes from, or mend that place.</source>
        <translation>Línea %1, columna %2: el archivo no es XML bien formado. No se importó nada. Expórtelo de nuevo desde su origen o corrija ese punto.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file declares entities of its own. Rostrum does not read such files, because they can be made to harm. Nothing was imported.</source>
        <translation>Línea %1, columna %2: el archivo declara entidades propias. Rostrum no lee archivos así, porque pueden usarse para causar daño. No se importó nada.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file holds &quot;%3&quot; where a schedule.xml holds &quot;schedule&quot;. Nothing was imported.</source>
        <translation>Línea %1, columna %2: el archivo contiene «%3» donde un schedule.xml contiene «schedule». No se importó nada.</translation>
    </message>
    <message>
        <source>The file holds neither a conference nor a day. Nothing was imported.</source>
        <translation>El archivo no contiene ni conferencia ni días. No se importó nada.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>El archivo está vacío. No se importó nada.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file is not XML. Nothing was imported. Choose the schedule.xml that the other program exports.</source>
        <translation>Línea 1, columna 1: el archivo no es XML. No se importó nada. Elija el schedule.xml que exporta el otro programa.</translation>
    </message>
    <message>
        <source>The file is too large to be a conference programme. Nothing was imported.</source>
        <translation>El archivo es demasiado grande para ser el programa de una conferencia. No se importó nada.</translation>
    </message>
    <message>
        <source>Line %1, column %2: elements stand in one another over a hundred times. No programme does that. Nothing was imported.</source>
        <translation>Línea %1, columna %2: hay elementos anidados más de cien veces. Ningún programa de conferencia hace eso. No se importó nada.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file uses an entity that XML does not know. Nothing was imported. Write the character itself in that place.</source>
        <translation>Línea %1, columna %2: el archivo usa una entidad que XML no conoce. No se importó nada. Escriba el propio carácter en ese lugar.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file is in an encoding that cannot be read here. Nothing was imported. Save it as UTF-8, and change the first line to say so.</source>
        <translation>Línea %1, columna %2: el archivo está en una codificación que no se puede leer aquí. No se importó nada. Guárdelo en UTF-8 y cambie la primera línea para indicarlo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file says that it is UTF-8, and here it is not. Nothing was imported. Save it as UTF-8, or let its first line name its real encoding.</source>
        <translation>Línea %1, columna %2: el archivo dice estar en UTF-8, pero aquí no lo está. No se importó nada. Guárdelo en UTF-8 o indique su codificación real en la primera línea.</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlWriter</name>
    <message>
        <source>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</source>
        <translation>La conferencia aún no tiene días y un schedule.xml necesita al menos uno. Fije su primer y su último día y exporte de nuevo.</translation>
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
        <translation>No hay sesiones en el portapapeles. Copie o corte alguna primero.</translation>
    </message>
    <message>
        <source>The sessions on the clipboard are not in this conference, or have been deleted.</source>
        <translation>Las sesiones del portapapeles no son de este congreso o se eliminaron.</translation>
    </message>
    <message>
        <source>“%1” is not on the timetable any more.</source>
        <translation>«%1» ya no está en el horario.</translation>
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
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>no pública</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>%1, %2 %3 to %4</source>
        <extracomment>Room, weekday, start and end of a session, read aloud by a screen reader.</extracomment>
        <translation>%1, %2 de %3 a %4</translation>
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
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Adds one more property to what is read aloud.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Sin eje temático</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1. Check the name, or make a new conference.</source>
        <translation>El archivo %1 no existe. Compruebe el nombre o cree una conferencia nueva.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Rostrum file.</source>
        <translation>%1 es una carpeta, no un archivo de Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>No se puede leer %1. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a Rostrum file.</source>
        <translation>%1 está vacío: no es un archivo de Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. To read another format, import it.</source>
        <translation>%1 no es un archivo de Rostrum. Para leer otro formato, impórtelo.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Rostrum file.</source>
        <translation>%1 es una base de datos de otro programa, no un archivo de Rostrum.</translation>
    </message>
    <message>
        <source>%1 may only be read: the file is write-protected.</source>
        <translation>%1 es de solo lectura: el archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>%1 may only be read: its folder is write-protected.</source>
        <translation>%1 es de solo lectura: su carpeta está protegida contra escritura.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>el proceso %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it has finished.</source>
        <translation>Otro programa está escribiendo en %1. No se modificó nada; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>%1 is locked by %2. Nothing was changed; try again when it has finished.</source>
        <translation>%1 está bloqueado por %2. No se modificó nada; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or work on a copy in another folder.</source>
        <translation>No se puede escribir en %1. No se modificó nada; permita la escritura en el archivo y su carpeta, o trabaje con una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>El disco que contiene %1 está lleno. No se modificó nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you may write there.</source>
        <translation>No se puede abrir %1 o escribir en su carpeta. Compruebe que ambos existen y que tiene permiso para escribir allí.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. Nothing was changed.</source>
        <translation>%1 no es un archivo de Rostrum. No se modificó nada.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read in full. Go back to a backup copy.</source>
        <translation>%1 está dañado y no se puede leer por completo. Vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.</source>
        <translation>No se pudo leer o escribir %1: el disco puede estar lleno, dañado o no disponible. No se modificó nada.</translation>
    </message>
    <message>
        <source>The change could not be written to %1, so nothing was changed. This is a fault of the program.</source>
        <translation>No se pudo escribir el cambio en %1, así que no se modificó nada. Es un fallo del programa.</translation>
    </message>
    <message>
        <source>The part of Qt that reads SQLite files is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Falta el componente de Qt que lee archivos SQLite. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation>%1 ya existe y no se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>La carpeta %1 no existe. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.</source>
        <translation>%1 se creó con una versión más reciente de Rostrum, así que aquí solo se puede leer. Actualice Rostrum para modificarlo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 es una carpeta. Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <source>%1 is the conference itself. Give the copy another name.</source>
        <translation>%1 es la propia conferencia. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: the file was altered since by something that keeps no history. Nothing was changed.</source>
        <translation>Este paso no se puede deshacer ni rehacer: desde entonces el archivo fue modificado por un programa que no lleva historial. No se modificó nada.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: something else now depends on it. Nothing was changed.</source>
        <translation>Este paso no se puede deshacer ni rehacer: ahora otra cosa depende de él. No se modificó nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Give the copy another name.</source>
        <translation>%1 no es un archivo ordinario. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation>%1 es una carpeta. Indique el nombre de un archivo para escribir.</translation>
    </message>
    <message>
        <source>%1 is a conference, and is not written over. Give another name.</source>
        <translation>%1 es una conferencia y no se sobrescribe. Indique otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>No se puede escribir %1. Compruebe que su carpeta existe y que tiene permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</source>
        <translation>No se pudo escribir %1: el disco puede estar lleno o no estar disponible. Lo que había antes sigue intacto.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file cannot be read any further. Check the disk that it is on.</source>
        <translation>No se puede seguir leyendo el archivo. Revise el disco en el que está.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be a row of a table. Is this the right file?</source>
        <translation>La línea %1 es demasiado larga para ser una fila de una tabla. ¿Es este el archivo correcto?</translation>
    </message>
    <message>
        <source>The quote opened on line %1 is never closed. Close it and import the file again.</source>
        <translation>Las comillas abiertas en la línea %1 no se cierran nunca. Ciérrelas e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 has a quote in the middle of a cell. Write it twice and import the file again.</source>
        <translation>La línea %1 tiene unas comillas en medio de una celda. Escríbalas dos veces e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Line %1 has characters that do not exist in the encoding %2. Choose another encoding.</source>
        <translation>La línea %1 tiene caracteres que no existen en la codificación %2. Elija otra codificación.</translation>
    </message>
    <message>
        <source>Line %1 does not have as many cells as the header. Mend it and import the file again.</source>
        <translation>La línea %1 no tiene tantas celdas como el encabezado. Corríjala e importe el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>The file cannot be read. Is it still there?</source>
        <translation>No se puede leer el archivo. ¿Sigue ahí?</translation>
    </message>
    <message>
        <source>There is no header: the first row is data.</source>
        <translation>No hay encabezado: la primera fila son datos.</translation>
    </message>
    <message>
        <source>Lines above the table are left out.</source>
        <translation>Se omiten las líneas que están encima de la tabla.</translation>
    </message>
    <message>
        <source>The first line of the file names the delimiter.</source>
        <translation>La primera línea del archivo indica el delimitador.</translation>
    </message>
    <message>
        <source>Quotes inside of cells are not marked as such.</source>
        <translation>Las comillas dentro de las celdas no están marcadas como tales.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and import that.</source>
        <translation>Esto no es un archivo de texto. Guarde la tabla como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>Some characters are damaged.</source>
        <translation>Algunos caracteres están dañados.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written to the end.</source>
        <translation>No se pudo escribir la tabla hasta el final.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: &quot;Saturday 10:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>A day and a stretch of it: &quot;Saturday 10:00–10:30&quot;.</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>From a time of one day to a time of another: &quot;Saturday 22:00 – Sunday 06:00&quot;.</extracomment>
        <translation>%1, %2, hasta el %3, %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A session&apos;s title inside a sentence, in the language&apos;s own quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <extracomment>A session&apos;s title and its room inside a sentence: “Opening” in Hall 1.</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 (after the clocks go back)</source>
        <extracomment>A time of day in the hour that comes twice when clocks go back: its second passage.</extracomment>
        <translation>%1 (después de atrasar los relojes)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Draft</source>
        <comment>session state</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>session state</comment>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>session state</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session state</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>somebody who steps in when a speaker drops out</comment>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión/a</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntario/a</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado/a</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado/a</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>state of a person</comment>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation>Invitado/a</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of a person</comment>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a person</comment>
        <translation>Declinó</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>state of a person</comment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>availability</comment>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>availability</comment>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <comment>availability</comment>
        <translation>Solo en estos momentos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a chapter</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Forming</source>
        <comment>state of a chapter</comment>
        <translation>En formación</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>state of a chapter</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Conferencia principal</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenaria</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Chapter meeting</source>
        <translation>Reunión de sección</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>session type</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
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
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: %1 hours.</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: %1 hours and %2 minutes.</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
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
        <translation>Acerca de Rostrum</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Plans a conference on your own computer. Nothing is sent anywhere.</source>
        <translation>Planifica una conferencia en su propia computadora. No se envía nada a ningún lado.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar las versiones</translation>
    </message>
</context>
<context>
    <name>rostrum::BookletPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Print on both sides, flipped on the short edge, at 100 %. Then fold the pile and staple it in the middle.</source>
        <translation>Imprima por ambos lados, volteando por el borde corto, al 100 %. Después doble la pila y engrápela por el centro.</translation>
    </message>
    <message>
        <source>Single pages in the order in which they are read.</source>
        <translation>Páginas sueltas en el orden de lectura.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Componiendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 booklet</source>
        <translation>%1 folleto</translation>
    </message>
    <message>
        <source>%1 timetable</source>
        <translation>%1 horario</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Archivo guardado: %1.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it, or save a PDF and print that.</source>
        <translation>No se puede acceder a la impresora. Compruébela, o guarde un PDF e imprímalo.</translation>
    </message>
    <message>
        <source>One or more sheets for each day, at one scale, to hang side by side.</source>
        <translation>Una o más hojas por día, a una misma escala, para colgar una junto a otra.</translation>
    </message>
    <message>
        <source>A card for each session, as high as it is long. Print at 100 %, cut, and plan on a wall.</source>
        <translation>Una tarjeta por sesión, tan alta como dura. Imprima al 100 %, recorte y planifique en una pared.</translation>
    </message>
    <message>
        <source>%1 planning cards</source>
        <translation>%1 tarjetas de planificación</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>rostrum::ChapterDetails</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Coordinators and members</source>
        <translation>Coordinación e integrantes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Public e-mail</source>
        <translation>Correo público</translation>
    </message>
    <message>
        <source>Public phone</source>
        <translation>Teléfono público</translation>
    </message>
    <message>
        <source>Internal e-mail</source>
        <translation>Correo interno</translation>
    </message>
    <message>
        <source>Internal phone</source>
        <translation>Teléfono interno</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
</context>
<context>
    <name>rostrum::ChaptersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordinación</translation>
    </message>
</context>
<context>
    <name>rostrum::ColourField</name>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Elegido por el programa</translation>
    </message>
</context>
<context>
    <name>rostrum::ConferenceDetails</name>
    <message>
        <source>“%1” is not a date. Write it as in %2.</source>
        <translation>«%1» no es una fecha. Escríbala como %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>Todas las horas son las de un reloj de esta zona, dondequiera que esté esta computadora.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Grid in minutes</source>
        <translation>Paso del horario, en minutos</translation>
    </message>
    <message>
        <source>Changeover in minutes</source>
        <translation>Cambio de sala, en minutos</translation>
    </message>
    <message>
        <source>None</source>
        <comment>changeover</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Hours of the days</source>
        <translation>Horas de los días</translation>
    </message>
    <message>
        <source>Each day, when sessions may be held</source>
        <translation>Cada día, cuándo puede haber sesiones</translation>
    </message>
</context>
<context>
    <name>rostrum::Details</name>
    <message>
        <source>%1 was not changed. %2</source>
        <extracomment>A field of some thing, and why its new value was refused.</extracomment>
        <translation>«%1» no se modificó. %2</translation>
    </message>
</context>
<context>
    <name>rostrum::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select something to see and change its details.</source>
        <translation>Seleccione un elemento para ver y modificar sus detalles.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>rostrum::Field</name>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Never printed or exported for the public.</source>
        <translation>Nunca se imprime ni se exporta para el público.</translation>
    </message>
</context>
<context>
    <name>rostrum::FileFlow</name>
    <message>
        <source>Where to keep the sample</source>
        <translation>Dónde guardar el ejemplo</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>Conferencia de ejemplo</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Conferencias (*.rostrum)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a file.</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Copia guardada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %Ln sesión.</numerusform>
            <numerusform>Se añadirán %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be changed.</source>
        <translation>
            <numerusform>Se modificará %Ln sesión.</numerusform>
            <numerusform>Se modificarán %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln sesión queda como está.</numerusform>
            <numerusform>%Ln sesiones quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) that had gone are back.</source>
        <translation>
            <numerusform>%Ln sesión que había desaparecido está de vuelta.</numerusform>
            <numerusform>%Ln sesiones que habían desaparecido están de vuelta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %Ln persona.</numerusform>
            <numerusform>Se añadirán %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %Ln sala.</numerusform>
            <numerusform>Se añadirán %Ln salas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %Ln eje temático.</numerusform>
            <numerusform>Se añadirán %Ln ejes temáticos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>Export the programme</source>
        <translation>Exportar el programa</translation>
    </message>
    <message>
        <source>schedule.xml (*.xml)</source>
        <translation>schedule.xml (*.xml)</translation>
    </message>
    <message>
        <source>Exported the programme: %1</source>
        <translation>Programa exportado: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Shown while an import runs.</extracomment>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>rostrum::GoToDialog</name>
    <message>
        <source>Go to a time</source>
        <translation>Ir a una hora</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When something was done, and who did it.</extracomment>
        <translation>%1, por %2</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Rehacer hasta aquí</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
</context>
<context>
    <name>rostrum::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>No longer in the file; marked as cancelled:</source>
        <translation>Ya no están en el archivo; marcadas como canceladas:</translation>
    </message>
    <message>
        <source>What had to be assumed:</source>
        <translation>Lo que hubo que suponer:</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>Con un solo Deshacer se revierte todo.</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkEndsModel</name>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sesión: %1</translation>
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
        <translation>No a la misma hora que</translation>
    </message>
    <message>
        <source>Not together with</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>No junto con</translation>
    </message>
    <message>
        <source>Must come after</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Debe ir después de</translation>
    </message>
    <message>
        <source>Must come before</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Debe ir antes de</translation>
    </message>
    <message>
        <source>What the new link asks for</source>
        <translation>Lo que pide el vínculo nuevo</translation>
    </message>
    <message>
        <source>A session or a person…</source>
        <translation>Una sesión o una persona…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>No session and nobody is called “%1”.</source>
        <translation>Ninguna sesión ni persona se llama «%1».</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list.</source>
        <translation>Hay varias llamadas «%1». Elija una de la lista.</translation>
    </message>
    <message>
        <source>%1 %2: show</source>
        <extracomment>%1 is what the link asks for, “Must come after”, %2 a session or person.</extracomment>
        <translation>%1 %2: mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>Quitar el vínculo con %1</translation>
    </message>
    <message>
        <source>Why (private)</source>
        <translation>Por qué (privado)</translation>
    </message>
    <message>
        <source>Why: link with %1</source>
        <translation>Por qué: vínculo con %1</translation>
    </message>
</context>
<context>
    <name>rostrum::ListPage</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No row fits what is asked for above.</source>
        <translation>Ninguna fila corresponde a lo que se pide arriba.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
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
        <translation>Problemas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles laterales</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <extracomment>The title of the list of problems, and how many there are.</extracomment>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>rostrum::MoveDayDialog</name>
    <message>
        <source>Move a whole day</source>
        <translation>Trasladar un día entero</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Trasladar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move, at the same times in the same rooms.</source>
        <translation>
            <numerusform>%n sesión se traslada, a la misma hora y en la misma sala.</numerusform>
            <numerusform>%n sesiones se trasladan, a las mismas horas y en las mismas salas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is pinned and goes along.</source>
        <translation>
            <numerusform>%n de ellas está fijada y va también.</numerusform>
            <numerusform>%n de ellas están fijadas y van también.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conference gets this day in place of the old one.</source>
        <translation>El congreso tendrá este día en lugar del anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of that day stay where they are.</source>
        <translation>
            <numerusform>%n sesión de ese día se queda donde está.</numerusform>
            <numerusform>%n sesiones de ese día se quedan donde están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::NavList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>rostrum::NewConferenceDialog</name>
    <message>
        <source>New conference</source>
        <translation>Nueva conferencia</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>Todas las horas son las de un reloj de esta zona, dondequiera que esté esta computadora.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Where to keep the conference</source>
        <translation>Dónde guardar la conferencia</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Conferencias (*.rostrum)</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>El último día no puede ser anterior al primero.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«%1» no es una zona horaria. Indique una como America/Toronto.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Ya existe un archivo con ese nombre. Elija otro nombre.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen general</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Lo que aún falta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Time used in each room</source>
        <translation>Tiempo usado en cada sala</translation>
    </message>
    <message>
        <source>Time used on each day</source>
        <translation>Tiempo usado cada día</translation>
    </message>
    <message>
        <source>The conference is empty so far. Add rooms and sessions, or import a programme.</source>
        <translation>La conferencia aún está vacía. Añada salas y sesiones o importe un programa.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Añadir salas</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Añadir sesiones</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importar un programa…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Sin conflictos.</translation>
    </message>
</context>
<context>
    <name>rostrum::PagesPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleField</name>
    <message>
        <source>Add a person by name…</source>
        <translation>Añadir una persona por su nombre…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%n persona se llama «%1». Elíjala en la lista.</numerusform>
            <numerusform>%n personas se llaman «%1». Elija una de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>When they can be there</source>
        <translation>Cuándo puede estar presente</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>These times</source>
        <translation>Estos momentos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>The biography may be published</source>
        <translation>La biografía se puede publicar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>En su escritura</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>None</source>
        <comment>chapter</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail addresses, one on a line</source>
        <translation>Direcciones de correo, una por línea</translation>
    </message>
    <message>
        <source>Phone numbers, one on a line</source>
        <translation>Números de teléfono, uno por línea</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A session&apos;s title, and when it is held.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Sin sesiones.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>No con, no contra, antes y después</translation>
    </message>
</context>
<context>
    <name>rostrum::PlacementsField</name>
    <message>
        <source>Schedule it</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>Añadir otra ubicación</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Aún sin sala</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Unschedule %1</source>
        <translation>Quitar %1 del horario</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Quitar del horario</translation>
    </message>
</context>
<context>
    <name>rostrum::PrintOptions</name>
    <message>
        <source>On sheets, ready to fold and staple</source>
        <translation>En pliegos, para doblar y engrapar</translation>
    </message>
    <message>
        <source>Only what has no place yet</source>
        <translation>Solo lo que aún no tiene lugar</translation>
    </message>
    <message>
        <source>With hours and rooms to hang</source>
        <translation>Con horas y salas para colgar</translation>
    </message>
    <message>
        <source>Also what is not public</source>
        <translation>También lo que no es público</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>Solo estos días</translation>
    </message>
    <message>
        <source>Only these rooms</source>
        <translation>Solo estas salas</translation>
    </message>
    <message>
        <source>Only these tracks</source>
        <translation>Solo estos ejes temáticos</translation>
    </message>
    <message>
        <source>Programme booklet</source>
        <translation>Folleto del programa</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Planning cards</source>
        <translation>Tarjetas de planificación</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>%1 mm for a minute</source>
        <translation>%1 mm por minuto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Height of the cards</source>
        <translation>Altura de las tarjetas</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloide</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemPane</name>
    <message>
        <source>What would mend it</source>
        <translation>Qué lo arreglaría</translation>
    </message>
    <message>
        <source>The chosen problem</source>
        <translation>El problema elegido</translation>
    </message>
    <message>
        <source>Choose a problem to see its sides and what would mend it.</source>
        <translation>Elija un problema para ver sus partes y qué lo arreglaría.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>No single step mends this without harm elsewhere.</source>
        <translation>Ningún paso por sí solo arregla esto sin daño en otra parte.</translation>
    </message>
    <message>
        <source>Accept it as it is, because…</source>
        <translation>Aceptarlo como está, porque…</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>Take Back the Acceptance</source>
        <translation>Retirar la aceptación</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <extracomment>%1 who accepted a problem, %2 when, %3 why.</extracomment>
        <translation>Aceptado por %1, %2: %3</translation>
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
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>%1. Accepted: %2</source>
        <extracomment>A problem, and why it was accepted.</extracomment>
        <translation>%1. Aceptado: %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsPanel</name>
    <message>
        <source>Nothing clashes.</source>
        <translation>Sin conflictos.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of errors, %2 a number of warnings.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Por sesión</translation>
    </message>
    <message>
        <source>No problem fits what is asked for above.</source>
        <translation>Ningún problema corresponde a lo que se pide arriba.</translation>
    </message>
    <message>
        <source>&amp;Show on the Timetable</source>
        <translation>&amp;Mostrar en el horario</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Qué lo arreglaría</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>What is told as an error, as a warning, or not at all</source>
        <translation>Qué se notifica como error, como advertencia o no se notifica</translation>
    </message>
    <message>
        <source>&amp;Take Back the Acceptance</source>
        <translation>&amp;Retirar la aceptación</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Aceptar…</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomDetails</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Capacity in people</source>
        <translation>Capacidad en personas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sesiones simultáneas</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Lo que ofrece</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Sepárelos con comas: proyector, micrófono</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Acceso sin escalones</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Hide it from the timetable</source>
        <translation>Ocultar en el horario</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Cuándo está abierta</translation>
    </message>
    <message>
        <source>Open at these times; without any, always</source>
        <translation>Abierta en estos momentos; si no hay ninguno, siempre</translation>
    </message>
    <message>
        <source>Joined rooms</source>
        <translation>Salas unidas</translation>
    </message>
    <message>
        <source>Made of these rooms</source>
        <translation>Formada por estas salas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sesiones simultáneas</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sin escalones</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Tiempo usado</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a room can be reached without steps.</extracomment>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesDialog</name>
    <message>
        <source>Limit of %1</source>
        <translation>Límite de %1</translation>
    </message>
    <message>
        <source>What %1 is told as</source>
        <translation>Cómo se notifica %1</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <extracomment>The setting of a rule that the program has by itself.</extracomment>
        <translation>%1 (lo habitual)</translation>
    </message>
    <message>
        <source>&amp;Reset All to the Usual</source>
        <translation>&amp;Restablecer todo a lo habitual</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>Reglas de las comprobaciones</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar reglas</translation>
    </message>
    <message>
        <source>A change holds at once and can be undone. Bold is what differs from the usual.</source>
        <translation>Un cambio vale de inmediato y se puede deshacer. En negrita, lo que difiere de lo habitual.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>A kind of problem that is not reported.</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
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
        <translation>Cuándo se notifica</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Se notifica como</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlInterpreter</name>
    <message>
        <source>The file names &quot;%1&quot; as its time zone, which is not known.</source>
        <translation>El archivo indica «%1» como zona horaria, que no se conoce.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; that of the conference, %1, was taken.</source>
        <translation>El archivo no indica ninguna zona horaria conocida; se tomó la de la conferencia, %1.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after the place that it names.</source>
        <translation>El archivo no indica ninguna zona horaria conocida; se tomó %1 según el lugar que indica.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken, which fits all its times.</source>
        <translation>El archivo no indica ninguna zona horaria conocida; se tomó %1, que concuerda con todas sus horas.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after its times. Check the conference&apos;s time zone.</source>
        <translation>El archivo no indica ninguna zona horaria conocida; se tomó %1 según sus horas. Compruebe la zona horaria de la conferencia.</translation>
    </message>
    <message>
        <source>The file says nothing about its time zone; %1 was taken. Check the conference&apos;s time zone.</source>
        <translation>El archivo no dice nada de su zona horaria; se tomó %1. Compruebe la zona horaria de la conferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) without any session were left out.</source>
        <translation>
            <numerusform>Se omitió %n sala sin sesiones.</numerusform>
            <numerusform>Se omitieron %n salas sin sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry a guid that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n evento lleva un guid que ya había aparecido; se tomó como un evento aparte.</numerusform>
            <numerusform>%n eventos llevan un guid que ya había aparecido; cada uno se tomó como un evento aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry an id that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n evento lleva un id que ya había aparecido; se tomó como un evento aparte.</numerusform>
            <numerusform>%n eventos llevan un id que ya había aparecido; cada uno se tomó como un evento aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no title.</source>
        <translation>
            <numerusform>%n evento no tiene título.</numerusform>
            <numerusform>%n eventos no tienen título.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlTimes</name>
    <message numerus="yes">
        <source>%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.</source>
        <translation>
            <numerusform>%n evento tiene un desfase que la zona horaria no tiene en ese momento; se tomó la hora indicada al lado.</numerusform>
            <numerusform>%n eventos tienen un desfase que la zona horaria no tiene en ese momento; se tomó la hora indicada al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s) date and start differ, first in &quot;%1&quot;; the date was taken.</source>
        <translation>
            <numerusform>En %n evento la fecha y el inicio difieren («%1»); se tomó la fecha.</numerusform>
            <numerusform>En %n eventos la fecha y el inicio difieren, primero en «%1»; se tomó la fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as days, hours and minutes, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n duración en tres partes se leyó como días, horas y minutos («%1»).</numerusform>
            <numerusform>%n duraciones en tres partes se leyeron como días, horas y minutos; la primera, «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as hours, minutes and seconds, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n duración en tres partes se leyó como horas, minutos y segundos («%1»).</numerusform>
            <numerusform>%n duraciones en tres partes se leyeron como horas, minutos y segundos; la primera, «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no duration that can be read; they were given none.</source>
        <translation>
            <numerusform>%n evento no tiene una duración legible; quedó sin duración.</numerusform>
            <numerusform>%n eventos no tienen una duración legible; quedaron sin duración.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time that can be read and are unscheduled, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n evento no tiene una hora legible y queda sin programar («%1»).</numerusform>
            <numerusform>%n eventos no tienen una hora legible y quedan sin programar; el primero, «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) something lies outside the hours that the file gives; the hours were widened.</source>
        <translation>
            <numerusform>En %n día hay algo fuera de las horas que da el archivo; las horas se ampliaron.</numerusform>
            <numerusform>En %n días hay algo fuera de las horas que da el archivo; las horas se ampliaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::SearchModel</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find sessions, people, rooms, actions…</source>
        <translation>Buscar sesiones, personas, salas, acciones…</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionDetails</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eje temático</translation>
    </message>
    <message>
        <source>None</source>
        <comment>track</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Public: shown in programmes</source>
        <translation>Pública: aparece en los programas</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Times and rooms</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A language code such as en, ar or fr.</source>
        <translation>Un código de idioma como en, ar o fr.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation>Participantes, en este orden</translation>
    </message>
    <message>
        <source>Chapters called to it</source>
        <translation>Secciones convocadas</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Personas previstas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Sepárelos con comas: proyector, micrófono</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Acceso sin escalones</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Must not be recorded</source>
        <translation>No se debe grabar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>No con, no contra, antes y después</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionsModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eje temático</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>rostrum::SetField</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Aún no hay nada que elegir</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several that can be chosen</comment>
        <translation>Nada elegido</translation>
    </message>
</context>
<context>
    <name>rostrum::ShiftDialog</name>
    <message>
        <source>In &amp;all rooms</source>
        <translation>En &amp;todas las salas</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Desplazar lo que sigue</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes; less than zero is earlier</source>
        <translation>Minutos; menos de cero es antes</translation>
    </message>
    <message>
        <source>Only in &amp;this room</source>
        <translation>Solo en &amp;esta sala</translation>
    </message>
    <message>
        <source>&amp;Only in %1</source>
        <translation>&amp;Solo en %1</translation>
    </message>
    <message>
        <source>“%1” &amp;itself as well</source>
        <translation>&amp;También «%1»</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Desplazar</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;En</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Nada sigue ese día.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move.</source>
        <translation>
            <numerusform>%n sesión se desplaza.</numerusform>
            <numerusform>%n sesiones se desplazan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What would be so of some sessions, then their titles.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned, so they stay:</source>
        <translation>Fijadas, así que se quedan:</translation>
    </message>
    <message>
        <source>Would fall outside the day, so it cannot be:</source>
        <translation>Quedarían fuera del día, así que no puede ser:</translation>
    </message>
    <message>
        <source>Would end after the day closes:</source>
        <translation>Terminarían después del cierre del día:</translation>
    </message>
    <message>
        <source>Would overlap what stays in the room:</source>
        <translation>Coincidirían con lo que se queda en la sala:</translation>
    </message>
</context>
<context>
    <name>rostrum::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Take over what is typed in a field</source>
        <translation>Aceptar lo escrito en un campo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Bring back what stood in a field</source>
        <translation>Recuperar lo que había en un campo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take over a text of several lines</source>
        <translation>Aceptar un texto de varias líneas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Eliminar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>En un campo</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
</context>
<context>
    <name>rostrum::TimetablePage</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>All days in one scroll</source>
        <translation>Todos los días, uno tras otro</translation>
    </message>
    <message>
        <source>Hold to open %1</source>
        <translation>Manténgase aquí para abrir %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Quitar del horario</translation>
    </message>
    <message>
        <source>Leave it unscheduled</source>
        <translation>Dejar sin programar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Start and end of a session being moved, then its length.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A copy in %1</source>
        <translation>Una copia en %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>Sin conflictos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>This conference has no days yet.
Set when it begins and ends, or import a programme, and the timetable is here.</source>
        <translation>Esta conferencia aún no tiene días.
Indique cuándo empieza y termina, o importe un programa, y el horario aparecerá aquí.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Al&amp;ejar</translation>
    </message>
    <message>
        <source>&amp;Fit all on the screen</source>
        <translation>Ver todo en la &amp;pantalla</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>Día ante&amp;rior</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>Día &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Go to now</source>
        <translation>&amp;Ir al momento actual</translation>
    </message>
    <message>
        <source>Leave out rooms that are &amp;empty that day</source>
        <translation>&amp;Omitir las salas vacías ese día</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>A&amp;juste</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>What times snap to; hold Shift to be free of it</source>
        <translation>A qué se ajustan las horas; mantenga pulsada la tecla Mayús para moverse libremente</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>Sa&amp;las</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <extracomment>The grid of minutes that times snap to.</extracomment>
        <translation>Ajuste: %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message numerus="yes">
        <source>Rooms (%n hidden)</source>
        <translation>
            <numerusform>Salas (%n oculta)</numerusform>
            <numerusform>Salas (%n ocultas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rooms are shown</source>
        <translation>Qué salas se muestran</translation>
    </message>
    <message>
        <source>Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the length, Enter drops, Escape leaves it.</source>
        <translation>Las flechas mueven (Mayús: un minuto, Ctrl: al siguiente lugar libre), Alt con arriba y abajo cambia la duración, Intro suelta, Esc lo deja.</translation>
    </message>
    <message>
        <source>It is not scheduled. A session is deleted on the page of sessions.</source>
        <translation>Esta sesión no está programada. Las sesiones se eliminan en la página de sesiones.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, then its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A button that makes the timetable as large as the window.</extracomment>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>&amp;Wider columns</source>
        <translation>Columnas más an&amp;chas</translation>
    </message>
    <message>
        <source>&amp;Narrower columns</source>
        <translation>Columnas más an&amp;gostas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>By r&amp;oom</source>
        <extracomment>What the columns of the timetable are.</extracomment>
        <translation>P&amp;or sala</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>Por &amp;persona</translation>
    </message>
    <message>
        <source>By &amp;track</source>
        <translation>Por e&amp;je temático</translation>
    </message>
    <message>
        <source>What stands side by side: rooms, people or tracks</source>
        <translation>Lo que va en columnas: salas, personas o ejes temáticos</translation>
    </message>
    <message>
        <source>Move the room &amp;left</source>
        <translation>Mover la sala a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move the room &amp;right</source>
        <translation>Mover la sala a la de&amp;recha</translation>
    </message>
    <message>
        <source>&amp;Hide the room</source>
        <translation>&amp;Ocultar la sala</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>Mo&amp;strar todas las salas</translation>
    </message>
    <message>
        <source>Changes places with “%1”</source>
        <translation>Cambia de lugar con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) together</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones juntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned session(s) stay(s) in place</source>
        <translation>
            <numerusform>%n sesión fijada se queda en su sitio</numerusform>
            <numerusform>%n sesiones fijadas se quedan en su sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Go to a &amp;time…</source>
        <translation>Ir a una &amp;hora…</translation>
    </message>
    <message>
        <source>Between the &amp;list and the timetable</source>
        <translation>Entre la &amp;lista y el horario</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected: Space picks them up together, Delete takes them off, Escape leaves one.</source>
        <translation>
            <numerusform>%n sesión seleccionada: Espacio la toma, Supr la quita del horario, Esc la deja.</numerusform>
            <numerusform>%n sesiones seleccionadas: Espacio las toma juntas, Supr las quita del horario, Esc deja una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go to the next session (Shift selects more), Space picks it up, Enter shows its details, Delete takes it off.</source>
        <translation>Las flechas van a la sesión siguiente (Mayús selecciona más), Espacio la toma, Intro muestra sus detalles, Supr la quita del horario.</translation>
    </message>
    <message>
        <source>Drag sessions to move them, their edges to alter how long they are, and empty space to add one; Shift-drag selects several.</source>
        <translation>Arrastre las sesiones para moverlas, sus bordes para cambiar su duración y un espacio vacío para añadir una; con Mayús se seleccionan varias.</translation>
    </message>
</context>
<context>
    <name>rostrum::TrackDetails</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Warn when two of its sessions run at the same time</source>
        <translation>Advertir cuando dos de sus sesiones coinciden</translation>
    </message>
</context>
<context>
    <name>rostrum::TracksModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Al mismo tiempo</translation>
    </message>
    <message>
        <source>Warn</source>
        <extracomment>Whether two sessions of one track may run at the same time.</extracomment>
        <translation>Advertir</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
</context>
<context>
    <name>rostrum::WallTimeEdit</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>rostrum::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Welcome to Rostrum</source>
        <translation>Le damos la bienvenida a Rostrum</translation>
    </message>
    <message>
        <source>Plan a conference on this computer: sessions, people, rooms and times in one file. What you see is always saved.</source>
        <translation>Planifique una conferencia en esta computadora: sesiones, personas, salas y horas en un solo archivo. Lo que ve siempre está guardado.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Nueva conferencia…</translation>
    </message>
    <message>
        <source>Title, days and time zone are all it takes</source>
        <translation>Bastan un título, los días y la zona horaria</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A conference that is there already</source>
        <translation>Una conferencia que ya existe</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>A small conference to try everything on</source>
        <translation>Una pequeña conferencia para probarlo todo</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a file that is gone</comment>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Sample…</source>
        <translation>Abrir el e&amp;jemplo…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Booklet…</source>
        <translation>&amp;Folleto…</translation>
    </message>
    <message>
        <source>&amp;Timetable…</source>
        <translation>&amp;Horario…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done.</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>&amp;Añadir a la lista</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Conference Details</source>
        <translation>Detalles de la &amp;conferencia</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Rostrum</source>
        <translation>Acerca &amp;de Rostrum</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>A page of the window with its number, which is also its key in the menu.</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>%1  %2 — %3</source>
        <extracomment>An entry of the menu of recent files: its number, its name, its folder.</extracomment>
        <translation>%1  %2 — %3</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A recent file that is gone.</extracomment>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>&amp;Planning Cards…</source>
        <translation>&amp;Tarjetas de planificación…</translation>
    </message>
    <message>
        <source>Chec&amp;k Rules…</source>
        <translation>Re&amp;glas de comprobación…</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowsField</name>
    <message>
        <source>Add times</source>
        <translation>Añadir horas</translation>
    </message>
    <message>
        <source>Add times: %1</source>
        <translation>Añadir horas: %1</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>El final debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>Desde: día</translation>
    </message>
    <message>
        <source>From: time</source>
        <translation>Desde: hora</translation>
    </message>
    <message>
        <source>To: day</source>
        <translation>Hasta: día</translation>
    </message>
    <message>
        <source>To: time</source>
        <translation>Hasta: hora</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>Quitar estas horas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Booklet</name>
    <message>
        <source>not scheduled yet</source>
        <translation>aún sin programar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>There are no sessions in the programme yet.</source>
        <translation>El programa aún no tiene sesiones.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Ejes temáticos</translation>
    </message>
    <message>
        <source>Version of the programme: %1</source>
        <translation>Estado del programa: %1</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>no pública</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Two A5 pages do not fit on Letter paper at full size. Choose A4 paper, or half-letter pages.</source>
        <translation>Dos páginas A5 no caben en papel Carta a tamaño real. Elija papel A4 o páginas de media carta.</translation>
    </message>
    <message>
        <source>Two half-letter pages do not fit on A4 paper at full size. Choose Letter paper, or A5 pages.</source>
        <translation>Dos páginas de media carta no caben en papel A4 a tamaño real. Elija papel Carta o páginas A5.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>page numbers</comment>
        <extracomment>What stands between two page numbers</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>A booklet is folded from A4 or Letter paper.</source>
        <translation>Un folleto se pliega con papel A4 o Carta.</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Pdf</name>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>No se pudo terminar el PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>There are no pages to print.</source>
        <translation>No hay páginas que imprimir.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>No se pudo iniciar el PDF.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>No se pudo escribir el PDF: %1</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::PlanWords</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: full hours</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
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
        <translation>Un minuto puede medir de %1 a %2 milímetros de alto.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>Every session has its place.</source>
        <translation>Cada sesión tiene su lugar.</translation>
    </message>
    <message>
        <source>There are no sessions to print.</source>
        <translation>No hay sesiones que imprimir.</translation>
    </message>
    <message>
        <source>longer than the paper</source>
        <translation>más larga que el papel</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n persona prevista</numerusform>
            <numerusform>%n personas previstas</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>sin escalones</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time and a room, such as &quot;Sat 2 10:30, Hall 1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>no pública</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Timetable</name>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>Aún no hay nada programado.</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>In full: what was too long for its place in the grid</source>
        <translation>Completo: lo que era demasiado largo para su lugar en el horario</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La impresión se detuvo.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <extracomment>From a day and time to another day and time, such as &quot;Sat 2 20:00–Mon 4 02:00&quot;</extracomment>
        <translation>%1 %2–%3 %4</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <extracomment>Which sheet of a day&apos;s timetable this is</extracomment>
        <translation>Hoja %1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of the rooms on a sheet</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Ejes temáticos</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>With what is not public: do not hang up</source>
        <translation>Con lo que no es público: no colgar</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::TrackMarks</name>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::WallScale</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ArrangeActions</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Pick up to &amp;move</source>
        <translation>To&amp;mar para mover</translation>
    </message>
    <message>
        <source>&amp;New session here</source>
        <translation>&amp;Nueva sesión aquí</translation>
    </message>
    <message>
        <source>New &amp;break here</source>
        <translation>Nueva &amp;pausa aquí</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>Select &amp;all that is shown</source>
        <translation>Seleccionar t&amp;odo lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>&amp;Fijada</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>&amp;Intercambiar las dos</translation>
    </message>
    <message>
        <source>Shift what &amp;follows…</source>
        <translation>Desplazar lo que si&amp;gue…</translation>
    </message>
    <message>
        <source>Close the &amp;gap after it</source>
        <translation>C&amp;errar el hueco que la sigue</translation>
    </message>
    <message>
        <source>Copy the break to all &amp;rooms</source>
        <translation>Copiar la pausa a todas las &amp;salas</translation>
    </message>
    <message>
        <source>Move the &amp;whole day…</source>
        <translation>Trasladar el día e&amp;ntero…</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the timetable</source>
        <translation>&amp;Quitar del horario</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>Todo lo seleccionado está fijado.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cut: they go where you paste them.</source>
        <translation>
            <numerusform>%n sesión cortada: irá donde la pegue.</numerusform>
            <numerusform>%n sesiones cortadas: irán donde las pegue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n sesión copiada.</numerusform>
            <numerusform>%n sesiones copiadas.</numerusform>
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
            <numerusform>%n sesión fijada se queda en su sitio.</numerusform>
            <numerusform>%n sesiones fijadas se quedan en su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are taken at that time.</source>
        <translation>
            <numerusform>%n sala está ocupada a esa hora.</numerusform>
            <numerusform>%n salas están ocupadas a esa hora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ColumnHeader</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n session(s) at once</source>
        <translation>
            <numerusform>Admite %n sesión a la vez</numerusform>
            <numerusform>Admite %n sesiones a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sin escalones</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Sessions that have a time and no room yet.</source>
        <translation>Sesiones que tienen hora, pero aún no tienen sala.</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::DayTabs</name>
    <message numerus="yes">
        <source>%1, %n session(s) clash</source>
        <extracomment>A day, then how many sessions clash on it, read aloud.</extracomment>
        <translation>
            <numerusform>%1, %n sesión en conflicto</numerusform>
            <numerusform>%1, %n sesiones en conflicto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::FindBar</name>
    <message>
        <source>Find a session, a person, a track or a room</source>
        <translation>Buscar una sesión, una persona, un eje temático o una sala</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::NarrowingBar</name>
    <message>
        <source>Track</source>
        <translation>Eje temático</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Any track</source>
        <translation>Cualquier eje</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any chapter</source>
        <translation>Cualquier sección</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Sin eje temático</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>A length of time: sessions that are as long or shorter.</extracomment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Sin sección</translation>
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
        <translation>Horario</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>Se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is no free time there on the days that are shown.</source>
        <translation>Allí no hay tiempo libre en los días que se muestran.</translation>
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
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>No pública</translation>
    </message>
    <message>
        <source>Nothing there is free at this time.</source>
        <translation>Allí no hay nada libre a esta hora.</translation>
    </message>
    <message>
        <source>“%1” is pinned and stays. Take hold of another one, or unpin it first.</source>
        <translation>«%1» está fijada y se queda. Tome otra o libérela primero.</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>Nueva pausa</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>Todo lo seleccionado está fijado.</translation>
    </message>
    <message>
        <source>Select the two sessions that shall change places.</source>
        <translation>Seleccione las dos sesiones que han de cambiar de lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <extracomment>How many are selected on the timetable.</extracomment>
        <translation>
            <numerusform>%n sesión seleccionada</numerusform>
            <numerusform>%n sesiones seleccionadas</numerusform>
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
        <translation>Fuera de los días de la conferencia: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
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
        <translation>Sin programar</translation>
    </message>
    <message>
        <source>Space picks up a session to place it with the arrow keys.</source>
        <translation>Espacio toma una sesión para ubicarla con las flechas.</translation>
    </message>
    <message>
        <source>Search title or person</source>
        <translation>Buscar título o persona</translation>
    </message>
    <message>
        <source>Search what is not scheduled</source>
        <translation>Buscar en lo que está sin programar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Las más largas primero</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Por eje temático</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Everything is scheduled. Drag a session here to take it off the timetable.</source>
        <translation>Todo está programado. Arrastre una sesión aquí para quitarla del horario.</translation>
    </message>
    <message>
        <source>Sessions that have no place yet are listed here.</source>
        <translation>Aquí aparecen las sesiones que aún no tienen ubicación.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>A button that shows what a list can be narrowed by; with how many of them are in use.</extracomment>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <translation>
            <numerusform>Filtros (%n)</numerusform>
            <numerusform>Filtros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All scheduled, %1 free</source>
        <extracomment>How much time is still free in all rooms on all days.</extracomment>
        <translation>Todo programado, %1 libres</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not scheduled: %1 to place, %2 free</source>
        <extracomment>How many sessions have no place yet, their length together, and how much time is still free in all rooms.</extracomment>
        <translation>
            <numerusform>%n sesión sin programar: %1 por colocar, %2 libres</numerusform>
            <numerusform>%n sesiones sin programar: %1 por colocar, %2 libres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more to place than there is room for.</source>
        <translation>Hay más por colocar que espacio libre.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Nada coincide con la búsqueda y los filtros.</translation>
    </message>
</context>
</TS>
