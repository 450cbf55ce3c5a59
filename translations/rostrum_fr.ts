<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The copy could not be read back.</source>
        <translation>La copie n’a pas pu être relue.</translation>
    </message>
    <message>
        <source>The option -o is missing: it tells where to write.</source>
        <translation>L’option -o manque&#xa0;: elle indique où écrire.</translation>
    </message>
    <message>
        <source>Wrote a copy to %1.</source>
        <translation>Copie écrite dans %1.</translation>
    </message>
    <message>
        <source>Writes a consistent copy, also while the window has the file open.</source>
        <translation>Écrit une copie cohérente, même pendant que le fichier est ouvert dans la fenêtre.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>%1 is a sentence that tells a conflict.</extracomment>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every conflict and warning.</source>
        <translation>Énumère tous les conflits et avertissements.</translation>
    </message>
    <message>
        <source>Writes one JSON object to standard output.</source>
        <translation>Écrit un objet JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>The language of messages and of print: en, fr, ar, es or fil.</source>
        <translation>La langue des messages et des imprimés&#xa0;: en, fr, ar, es ou fil.</translation>
    </message>
    <message>
        <source>Plans a conference and prints what it needs.</source>
        <translation>Planifie une conférence et imprime ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>“rostrum COMMAND --help” tells the options of a command.</source>
        <translation>«&#xa0;rostrum COMMAND --help&#xa0;» indique les options d’une commande.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to look at.</source>
        <translation>Code de sortie&#xa0;: 0 réussite&#xa0;; 1 échec, rien n’a été modifié&#xa0;; 2 utilisation incorrecte&#xa0;; 3 réussite, mais il y a quelque chose à examiner.</translation>
    </message>
    <message>
        <source>Where to write; “-” is standard output.</source>
        <translation>Où écrire&#xa0;; «&#xa0;-&#xa0;» désigne la sortie standard.</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose en, fr, ar, es or fil.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’existe pas ici. Choisissez en, fr, ar, es ou fil.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “rostrum --help” lists those that there are.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;rostrum --help&#xa0;» énumère celles qui existent.</translation>
    </message>
    <message>
        <source>Tells how to use it.</source>
        <translation>Explique comment l’utiliser.</translation>
    </message>
    <message>
        <source>%1
Usage: %2</source>
        <translation>%1
Utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something is missing.
Usage: %1</source>
        <translation>Il manque quelque chose.
Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are too many arguments.
Usage: %1</source>
        <translation>Il y a quelque chose de trop.
Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>Impossible d’écrire %1. Vérifiez que son dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation>L’option --format manque.</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written. Choose one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format que l’on peut écrire. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full.</source>
        <translation>L’écriture de %1 a échoué&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Fichier écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Writes the programme in a format that other systems read.</source>
        <translation>Écrit le programme dans un format que lisent d’autres systèmes.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>Le format&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Also what is not public.</source>
        <translation>Aussi ce qui n’est pas public.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes back the last change, whoever made it.</source>
        <translation>Annule la dernière modification, peu importe qui l’a faite.</translation>
    </message>
    <message>
        <source>Does the change again that was taken back last.</source>
        <translation>Rétablit la dernière modification annulée.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le d’abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>Rien n’a été écrit&#xa0;: voici ce que ferait une importation.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>%n session lue</numerusform>
            <numerusform>%n sessions lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file, now marked as cancelled:</source>
        <translation>
            <numerusform>%n disparue du fichier, désormais marquée comme annulée&#xa0;:</numerusform>
            <numerusform>%n disparues du fichier, désormais marquées comme annulées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the file:</source>
        <translation>
            <numerusform>%n de retour dans le fichier&#xa0;:</numerusform>
            <numerusform>%n de retour dans le fichier&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reads programmes of other systems into a conference, made if it is not there.</source>
        <translation>Lit des programmes d’autres systèmes dans une conférence, créée si elle n’existe pas.</translation>
    </message>
    <message>
        <source>The format of the sources: auto or %1.</source>
        <translation>Le format des sources&#xa0;: auto ou %1.</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>Indique seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>First day – last day (time zone)</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n parcours</numerusform>
            <numerusform>%n parcours</numerusform>
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
            <numerusform>%n session planifiée</numerusform>
            <numerusform>%n sessions planifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n intervenant·e</numerusform>
            <numerusform>%n intervenant·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
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
            <numerusform>%n version publiée</numerusform>
            <numerusform>%n versions publiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation>Indique ce que contient un fichier.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing that can be listed. Choose one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’élément que l’on peut énumérer. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Lists one kind of thing: %1.</source>
        <translation>Énumère un type d’éléments&#xa0;: %1.</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>non planifiée</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(annulé)</translation>
    </message>
    <message>
        <source>(undone, then something else was done)</source>
        <translation>(annulé, puis autre chose a été fait)</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>Le titre ne peut pas être vide.</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-05-01.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date pour --%2. Écrivez-la comme 2026-05-01.</translation>
    </message>
    <message>
        <source>The last day (--end) must not lie before the first (--start).</source>
        <translation>Le dernier jour (--end) ne peut pas précéder le premier (--start).</translation>
    </message>
    <message numerus="yes">
        <source>A conference lasts at most %n day(s).</source>
        <translation>
            <numerusform>Une conférence dure au plus %n jour.</numerusform>
            <numerusform>Une conférence dure au plus %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Donnez-en un comme America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Fichier créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Makes a new, empty conference.</source>
        <translation>Crée une nouvelle conférence, vide.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Son titre.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-05-01.</source>
        <translation>Son premier jour, comme 2026-05-01.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Son dernier jour.</translation>
    </message>
    <message>
        <source>Its time zone, as America/Toronto.</source>
        <translation>Son fuseau horaire, comme America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1 with the sample programme.</source>
        <translation>Fichier créé avec le programme d’exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Makes a new conference filled with the sample programme.</source>
        <translation>Crée une nouvelle conférence remplie avec le programme d’exemple.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Choose one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être imprimé. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Prints to a PDF: %1.</source>
        <translation>Imprime dans un PDF&#xa0;: %1.</translation>
    </message>
    <message>
        <source>booklet: the folded size, a5 or half-letter.</source>
        <translation>booklet&#xa0;: le format plié, a5 ou half-letter.</translation>
    </message>
    <message>
        <source>booklet: on sheets, in the order for folding and stapling.</source>
        <translation>booklet&#xa0;: imposé en cahier, sur des feuilles dans l’ordre du pliage et de l’agrafage.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>%1 is a number: how much of the work is done.</extracomment>
        <translation>%1&#xa0;% effectués</translation>
    </message>
    <message>
        <source>rostrum: The work was done, but writing about it to standard output failed.</source>
        <translation>rostrum: Le travail a été fait, mais l’écriture du compte rendu sur la sortie standard a échoué.</translation>
    </message>
    <message>
        <source>rostrum: Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>rostrum: L’écriture sur la sortie standard a échoué. Le disque ou le tube derrière elle est peut-être plein ou fermé.</translation>
    </message>
    <message>
        <source>Nobody reads from %1. Give the name of a file to write.</source>
        <translation>Rien ne lit depuis %1. Donnez le nom d’un fichier à écrire.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: it is full or was closed.</source>
        <translation>L’écriture dans %1 a échoué&#xa0;: c’est plein ou fermé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>L’écriture sur la sortie standard a échoué. Le disque ou le tube derrière elle est peut-être plein ou fermé.</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>%1 is a sentence that tells a conflict, %2 why it may stay.</extracomment>
        <translation>Accepté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>--%1 ne peut pas être «&#xa0;%2&#xa0;». Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is no day of the conference. Its days are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour de la conférence. Ses jours sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no room “%1”. `rostrum list FILE rooms` shows them.</source>
        <translation>Il n’y a pas de salle «&#xa0;%1&#xa0;». `rostrum list FILE rooms` les affiche.</translation>
    </message>
    <message>
        <source>There is no track “%1”. `rostrum list FILE tracks` shows them.</source>
        <translation>Il n’y a pas de parcours «&#xa0;%1&#xa0;». `rostrum list FILE tracks` les affiche.</translation>
    </message>
    <message>
        <source>“%1” is no scale. Give the millimetres for a minute, from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une échelle. Donnez les millimètres par minute, de %2 à %3.</translation>
    </message>
    <message>
        <source>a4, letter, a3 or tabloid; a booklet takes a4 or letter.</source>
        <translation>a4, letter, a3 ou tabloid&#xa0;; un livret prend a4 ou letter.</translation>
    </message>
    <message>
        <source>timetable and planning-cards: landscape or portrait.</source>
        <translation>timetable et planning-cards&#xa0;: landscape (paysage) ou portrait.</translation>
    </message>
    <message>
        <source>timetable: only this day; may be given again.</source>
        <translation>timetable&#xa0;: seulement ce jour&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>timetable: only this room; may be given again.</source>
        <translation>timetable&#xa0;: seulement cette salle&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>planning-cards: only sessions that have no place yet.</source>
        <translation>planning-cards&#xa0;: seulement les sessions qui n’ont pas encore de place.</translation>
    </message>
    <message>
        <source>planning-cards: only of this track; may be given again.</source>
        <translation>planning-cards&#xa0;: seulement de ce parcours&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>planning-cards: millimetres for a minute; 1 where not given.</source>
        <translation>planning-cards&#xa0;: millimètres par minute&#xa0;; 1 sans indication.</translation>
    </message>
    <message>
        <source>planning-cards: also hours and rooms to hang the cards between.</source>
        <translation>planning-cards&#xa0;: aussi les heures et les salles entre lesquelles accrocher les fiches.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2, only with: %3.</source>
        <translation>--%1 ne va pas avec %2, seulement avec&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Certain: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they are taken for one person.</extracomment>
        <translation>Certain : %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Likely: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they may be one person.</extracomment>
        <translation>Probable : %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody seems to be in the file twice.</source>
        <translation>Personne ne semble figurer deux fois dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s)</source>
        <translation>
            <numerusform>%n paire certaine</numerusform>
            <numerusform>%n paires certaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n paire probable</numerusform>
            <numerusform>%n paires probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists people who may be in the file twice.</source>
        <translation>Énumère les personnes qui figurent peut-être deux fois dans le fichier.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>%1 and %2 overlap on %3, and both call: %4</source>
        <extracomment>%1 and %2 a session and its room, %3 when, %4 the chapters called to both.</extracomment>
        <translation>%1 et %2 se chevauchent le %3 et convoquent toutes deux&#xa0;: %4</translation>
    </message>
    <message>
        <source>step-free access</source>
        <extracomment>What a room lacks, inside a list.</extracomment>
        <translation>accès de plain-pied</translation>
    </message>
    <message>
        <source>interpretation</source>
        <extracomment>What a room lacks, inside a list: booths or equipment for interpreters.</extracomment>
        <translation>interprétation</translation>
    </message>
    <message>
        <source>%3 lacks what “%1” on %2 needs: %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 a room, %4 what it lacks.</extracomment>
        <translation>Il manque à %3 ce qu’exige «&#xa0;%1&#xa0;» le %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, short.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.</extracomment>
        <translation>%1 a %2 pour aller de %3 à %4 le %5&#xa0;; la conférence prévoit %6&#xa0;min pour cela</translation>
    </message>
    <message>
        <source>%1 on %2 has nobody on it</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>Personne ne participe à %1 le %2</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the days and hours of the conference</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 a lieu le %2, en dehors des jours et des heures de la conférence</translation>
    </message>
    <message>
        <source>%3 is set up for “%2” while “%1” is still on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>L’installation de %3 pour «&#xa0;%2&#xa0;» a lieu pendant que «&#xa0;%1&#xa0;» n’est pas terminée, le %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” while “%2” is on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>Le rangement de %3 après «&#xa0;%1&#xa0;» n’est pas terminé pendant «&#xa0;%2&#xa0;», le %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” when it is set up for “%2”, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>Le rangement de %3 après «&#xa0;%1&#xa0;» n’est pas terminé quand commence l’installation pour «&#xa0;%2&#xa0;», le %4</translation>
    </message>
    <message>
        <source>%1 and %2 take up the same space on %3</source>
        <extracomment>%1 and %2 a session and its room, which is a part of the other&apos;s, %3 when.</extracomment>
        <translation>%1 et %2 occupent le même espace le %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when, %5 how many sessions the room can hold at a time.</extracomment>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont toutes deux dans %3 le %4, où il y a alors plus de sessions que la limite de %5</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont toutes deux dans %3 le %4</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <extracomment>A room&apos;s name and how many people it holds.</extracomment>
        <translation>%1 a une capacité de %2</translation>
    </message>
    <message>
        <source>“%1” on %2 expects %3, but %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.</extracomment>
        <translation>«&#xa0;%1&#xa0;», le %2, attend %3 personnes, mais %4</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the times when the room is open</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 a lieu le %2, en dehors des heures d’ouverture de la salle</translation>
    </message>
    <message>
        <source>%1 is in two places on %2: %3 and %4</source>
        <extracomment>%1 a person, %2 when, %3 and %4 a session and its room: “A” in Hall 1.</extracomment>
        <translation>%1 est à deux endroits le %2&#xa0;: %3 et %4</translation>
    </message>
    <message>
        <source>%1 is in two sessions at once on %2: “%3” and “%4”, both in %5</source>
        <extracomment>%1 a person, %2 when, %3 and %4 the titles of sessions, %5 the room of both.</extracomment>
        <translation>%1 est dans deux sessions à la fois le %2&#xa0;: «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;», toutes deux dans %5</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 n’est pas disponible pour %2 le %3</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3, only on %4</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is, %4 when the person is available.</extracomment>
        <translation>%1 n’est pas disponible pour %2 le %3, seulement le %4</translation>
    </message>
    <message>
        <source>%1 has declined, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 a décliné l’invitation, mais participe à %2 le %3</translation>
    </message>
    <message>
        <source>%1 has not confirmed yet, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 n’a pas encore confirmé, mais participe à %2 le %3</translation>
    </message>
    <message>
        <source>Two sessions of the track “%1” overlap on %4: %2 and %3</source>
        <extracomment>%1 a track, %2 and %3 a session and its room, %4 when.</extracomment>
        <translation>Deux sessions du parcours «&#xa0;%1&#xa0;» se chevauchent le %4&#xa0;: %2 et %3</translation>
    </message>
    <message>
        <source>%1 is on %2 on %3, but was not asked when they can</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 participe à %2 le %3, mais ses disponibilités n’ont pas été demandées</translation>
    </message>
    <message>
        <source>%1 has only %2 between %3 and %4 on %5</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>%1 n’a que %2 entre %3 et %4 le %5</translation>
    </message>
    <message>
        <source>%1 and %2 follow each other with %3 between, on %4, and both call: %5</source>
        <extracomment>%1 and %2 a session and its room, %3 a time such as “5 min”, %4 when, %5 the chapters that are called to both.</extracomment>
        <translation>%1 et %2 se suivent à %3 d’intervalle le %4 et convoquent toutes deux&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 and %2 are in the wrong order</source>
        <extracomment>%1 and %2 a session and its room.</extracomment>
        <translation>%1 et %2 sont dans le mauvais ordre</translation>
    </message>
    <message>
        <source>%1 must come after %2, but begins on %3, before that one ends on %4</source>
        <extracomment>%1 and %2 a session and its room, %3 and %4 a day and a time.</extracomment>
        <translation>%1 doit venir après %2, mais commence le %3, avant que l’autre se termine le %4</translation>
    </message>
    <message>
        <source>%1 must come after %2, but %3 begins on %5, before %4 ends on %6</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 and %6 a day and a time.</extracomment>
        <translation>%1 doit venir après %2, mais %3 commence le %5, avant que %4 se termine le %6</translation>
    </message>
    <message>
        <source>%1 on %2 has no abstract</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, le %2, n’a pas de résumé</translation>
    </message>
    <message>
        <source>%1 on %2 has no moderator</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, le %2, n’a pas de modération</translation>
    </message>
    <message>
        <source>%1 on %2 is in no track</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, le %2, n’est dans aucun parcours</translation>
    </message>
    <message>
        <source>%1 and %2 overlap on %3, though they must not</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>%1 et %2 se chevauchent le %3, alors qu’elles ne le doivent pas</translation>
    </message>
    <message>
        <source>%1 and %2 must not be on at the same time, but %3 and %4 overlap on %5</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>%1 et %2 ne doivent pas avoir lieu en même temps, mais %3 et %4 se chevauchent le %5</translation>
    </message>
    <message>
        <source>%1 is on “%2”, though that must not be</source>
        <extracomment>%1 a person, %2 a session&apos;s title.</extracomment>
        <translation>%1 participe à «&#xa0;%2&#xa0;», alors que cela ne doit pas être</translation>
    </message>
    <message>
        <source>%1 are both on “%2”, though they must not be on one session</source>
        <extracomment>%1 two people, “Ana and Ben”, %2 a session&apos;s title.</extracomment>
        <translation>%1 participent à «&#xa0;%2&#xa0;», alors que ces personnes ne doivent pas être dans une même session</translation>
    </message>
    <message>
        <source>“%1” on %2 is in no room, so the timetable does not show it</source>
        <extracomment>%1 a session&apos;s title, %2 when it is.</extracomment>
        <translation>«&#xa0;%1&#xa0;», le %2, n’a pas de salle&#xa0;: la grille horaire ne la montre pas</translation>
    </message>
    <message>
        <source>%1 on %2 is in a room that is hidden from the timetable</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1, le %2, est dans une salle masquée dans la grille horaire</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at most %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>%n personne participe à %1 le %2&#xa0;; une table ronde en compte au plus %3</numerusform>
            <numerusform>%n personnes participent à %1 le %2&#xa0;; une table ronde en compte au plus %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at least %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>%n personne participe à %1 le %2&#xa0;; une table ronde en compte au moins %3</numerusform>
            <numerusform>%n personnes participent à %1 le %2&#xa0;; une table ronde en compte au moins %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The plenaries %1 and %2 overlap on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>Les plénières %1 et %2 se chevauchent le %3</translation>
    </message>
    <message>
        <source>%1 runs against the plenary %2 on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>%1 a lieu pendant la plénière %2 le %3</translation>
    </message>
    <message>
        <source>“%1” is held at times that overlap: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a lieu à des heures qui se chevauchent&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is held more than once: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a lieu plus d’une fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is scheduled on %2, but not confirmed yet</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 est planifiée le %2, mais pas encore confirmée</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) in a row on %2 without a pause of %3 min: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 when, %3 a number of minutes, %4 the titles.</extracomment>
        <translation>
            <numerusform>%1 a %n session d’affilée le %2 sans pause de %3&#xa0;min&#xa0;: %4</numerusform>
            <numerusform>%1 a %n sessions d’affilée le %2 sans pause de %3&#xa0;min&#xa0;: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) on %2, where %3 is the most: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 a day, %3 a number, %4 the titles.</extracomment>
        <translation>
            <numerusform>%1 a %n session le %2, pour un maximum de %3&#xa0;: %4</numerusform>
            <numerusform>%1 a %n sessions le %2, pour un maximum de %3&#xa0;: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s), where %2 is the most: %3</source>
        <extracomment>%1 a person, %n how many sessions, %2 a number, %3 the titles.</extracomment>
        <translation>
            <numerusform>%1 a %n session, pour un maximum de %2&#xa0;: %3</numerusform>
            <numerusform>%1 a %n sessions, pour un maximum de %2&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is confirmed, but not scheduled</source>
        <extracomment>%1 a session&apos;s title.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est confirmée, mais pas planifiée</translation>
    </message>
</context>
<context>
    <name>ConflictKind</name>
    <message>
        <source>Two sessions in one room</source>
        <translation>Deux sessions dans une même salle</translation>
    </message>
    <message>
        <source>Somebody in two places</source>
        <translation>Une personne à deux endroits</translation>
    </message>
    <message>
        <source>Somebody is not available</source>
        <translation>Une personne n’est pas disponible</translation>
    </message>
    <message>
        <source>Room not open</source>
        <translation>Salle non ouverte</translation>
    </message>
    <message>
        <source>Outside the conference’s hours</source>
        <translation>En dehors des heures de la conférence</translation>
    </message>
    <message>
        <source>Chapter called to two meetings</source>
        <translation>Section convoquée à deux réunions</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Salle trop petite</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>Équipement manquant</translation>
    </message>
    <message>
        <source>No time to change rooms</source>
        <translation>Pas le temps de changer de salle</translation>
    </message>
    <message>
        <source>Two sessions of one track</source>
        <translation>Deux sessions d’un même parcours</translation>
    </message>
    <message>
        <source>Somebody has not confirmed</source>
        <translation>Une personne n’a pas confirmé</translation>
    </message>
    <message>
        <source>Nobody on it</source>
        <translation>Sans participant·es</translation>
    </message>
    <message>
        <source>Somebody back to back</source>
        <translation>Une personne sans pause entre deux sessions</translation>
    </message>
    <message>
        <source>Somebody three times in a row</source>
        <translation>Une personne trois fois d’affilée</translation>
    </message>
    <message>
        <source>Somebody too often on one day</source>
        <translation>Une personne trop souvent le même jour</translation>
    </message>
    <message>
        <source>Somebody in too many sessions</source>
        <translation>Une personne dans trop de sessions</translation>
    </message>
    <message>
        <source>No moderator</source>
        <translation>Sans modération</translation>
    </message>
    <message>
        <source>Too few on a panel</source>
        <translation>Trop peu de monde à une table ronde</translation>
    </message>
    <message>
        <source>Too many on a panel</source>
        <translation>Trop de monde à une table ronde</translation>
    </message>
    <message>
        <source>Together against a link</source>
        <translation>Ensemble malgré un lien</translation>
    </message>
    <message>
        <source>Overlapping against a link</source>
        <translation>Chevauchement malgré un lien</translation>
    </message>
    <message>
        <source>In the wrong order</source>
        <translation>Dans le mauvais ordre</translation>
    </message>
    <message>
        <source>Chapter changes rooms</source>
        <translation>Une section change de salle</translation>
    </message>
    <message>
        <source>Against a plenary</source>
        <translation>Pendant une plénière</translation>
    </message>
    <message>
        <source>The same session twice</source>
        <translation>La même session deux fois</translation>
    </message>
    <message>
        <source>Outside the visible plan</source>
        <translation>Hors de la grille visible</translation>
    </message>
    <message>
        <source>Confirmed, but not scheduled</source>
        <translation>Confirmée, mais pas planifiée</translation>
    </message>
    <message>
        <source>Scheduled, but not confirmed</source>
        <translation>Planifiée, mais pas confirmée</translation>
    </message>
    <message>
        <source>Somebody was not asked when they can</source>
        <translation>Une personne n’a pas été interrogée sur ses disponibilités</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Sans parcours</translation>
    </message>
    <message>
        <source>No abstract</source>
        <translation>Sans résumé</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open a conference</source>
        <translation>Ouvrir une conférence</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum);;All files (*)</source>
        <translation>Conférences (*.rostrum);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Programmes (*.xml *.json *.ics *.csv *.vcf);;All files (*)</source>
        <translation>Programmes (*.xml *.json *.ics *.csv *.vcf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>Suppression de %n session</numerusform>
            <numerusform>Suppression de %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Suppression de %n personne</numerusform>
            <numerusform>Suppression de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n room(s)</source>
        <translation>
            <numerusform>Suppression de %n salle</numerusform>
            <numerusform>Suppression de %n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n track(s)</source>
        <translation>
            <numerusform>Suppression de %n parcours</numerusform>
            <numerusform>Suppression de %n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chapter(s)</source>
        <translation>
            <numerusform>Suppression de %n section</numerusform>
            <numerusform>Suppression de %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organisation(s)</source>
        <translation>
            <numerusform>Suppression de %n organisation</numerusform>
            <numerusform>Suppression de %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>Le nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>Le titre ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>Une session dure entre 0 minute et 7 jours.</translation>
    </message>
    <message>
        <source>Set-up and clear-up times cannot be negative.</source>
        <translation>Les temps d’installation et de rangement ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <source>The number of people expected cannot be negative.</source>
        <translation>Le nombre de personnes attendues ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation>La capacité ne peut pas être négative.</translation>
    </message>
    <message>
        <source>A room holds at least one session at once.</source>
        <translation>Une salle accueille au moins une session à la fois.</translation>
    </message>
    <message>
        <source>A room cannot be a part of itself.</source>
        <translation>Une salle ne peut pas être une partie d’elle-même.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has been deleted meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The conference needs a title.</source>
        <translation>La conférence doit avoir un titre.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Donnez-en un comme America/Toronto.</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>Le dernier jour ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>A day begins between 0:00 and 23:59.</source>
        <translation>Un jour commence entre 0:00 et 23:59.</translation>
    </message>
    <message>
        <source>The grid is at least one minute, and a changeover is not negative.</source>
        <translation>Le pas de la grille est d’au moins une minute, et le temps de changement de salle ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>Modification de la conférence</translation>
    </message>
    <message>
        <source>Each day needs a date of its own.</source>
        <translation>Chaque jour doit avoir sa propre date.</translation>
    </message>
    <message>
        <source>A day cannot close before it opens.</source>
        <translation>Un jour ne peut pas se terminer avant de commencer.</translation>
    </message>
    <message>
        <source>Edit the days</source>
        <translation>Modification des jours</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommage de « %1 » en « %2 »</translation>
    </message>
</context>
<context>
    <name>EncodingGuess</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>Le fichier commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>Bytes of zero come as they do in UTF-16.</source>
        <translation>Les octets nuls se présentent comme en UTF-16.</translation>
    </message>
    <message>
        <source>It has the escape sequences of Japanese mail.</source>
        <translation>Il contient les séquences d’échappement du courrier japonais.</translation>
    </message>
    <message>
        <source>Every character beyond ASCII is valid UTF-8.</source>
        <translation>Tous les caractères hors ASCII sont de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>There is nothing beyond ASCII.</source>
        <translation>Il n’y a rien hors ASCII.</translation>
    </message>
    <message>
        <source>It is UTF-8 with damaged characters.</source>
        <translation>C’est de l’UTF-8 avec des caractères abîmés.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Sessions not scheduled</source>
        <translation>Sessions non planifiées</translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation>Sessions sans salle</translation>
    </message>
    <message>
        <source>Sessions without people</source>
        <translation>Sessions sans participant·es</translation>
    </message>
    <message>
        <source>Sessions without an abstract</source>
        <translation>Sessions sans résumé</translation>
    </message>
    <message>
        <source>Sessions without a track</source>
        <translation>Sessions sans parcours</translation>
    </message>
    <message>
        <source>Drafts and tentative sessions</source>
        <translation>Brouillons et sessions provisoires</translation>
    </message>
    <message>
        <source>Sessions with problems</source>
        <translation>Sessions avec des problèmes</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>Sessions annulées</translation>
    </message>
    <message>
        <source>Sessions that are not public</source>
        <translation>Sessions non publiques</translation>
    </message>
    <message>
        <source>People with a session</source>
        <translation>Personnes ayant une session</translation>
    </message>
    <message>
        <source>Speakers not confirmed</source>
        <translation>Intervenant·es sans confirmation</translation>
    </message>
    <message>
        <source>Speakers who declined</source>
        <translation>Intervenant·es ayant décliné</translation>
    </message>
    <message>
        <source>Speakers not asked when they are available</source>
        <translation>Intervenant·es&#xa0;: disponibilité à demander</translation>
    </message>
    <message>
        <source>Speakers without a biography</source>
        <translation>Intervenant·es sans biographie</translation>
    </message>
    <message>
        <source>Speakers without e-mail and phone</source>
        <translation>Intervenant·es sans courriel ni téléphone</translation>
    </message>
    <message>
        <source>Rooms without a capacity</source>
        <translation>Salles sans capacité indiquée</translation>
    </message>
    <message>
        <source>Rooms with nothing in them</source>
        <translation>Salles inutilisées</translation>
    </message>
    <message>
        <source>Chapters without a coordinator</source>
        <translation>Sections sans coordination</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Not here: drop it on a room and a time, or on the list to unschedule it.</source>
        <translation>Pas ici&#xa0;: déposez la session sur une salle et une heure, ou sur la liste pour la retirer de la grille.</translation>
    </message>
    <message>
        <source>Not here: drop it on a room and a time.</source>
        <translation>Pas ici&#xa0;: déposez la session sur une salle et une heure.</translation>
    </message>
    <message>
        <source>%1 is not on this session. Among people it moves in time only; its details say who is on it.</source>
        <translation>%1 ne participe pas à cette session. Dans la vue par personne, elle ne se déplace que dans le temps&#xa0;; ses détails disent qui y participe.</translation>
    </message>
    <message>
        <source>A session has one track: a copy of it cannot be in another.</source>
        <translation>Une session a un seul parcours&#xa0;: sa copie ne peut pas être dans un autre.</translation>
    </message>
    <message>
        <source>Among tracks, several sessions together move in time only.</source>
        <translation>Entre parcours, plusieurs sessions ensemble ne se déplacent que dans le temps.</translation>
    </message>
    <message>
        <source>Not here: “%1” would be beside the rooms that are shown.</source>
        <translation>Pas ici : «&#xa0;%1&#xa0;» serait hors des salles affichées.</translation>
    </message>
    <message>
        <source>Not here: “%1” would fall outside its day.</source>
        <translation>Pas ici : «&#xa0;%1&#xa0;» sortirait de sa journée.</translation>
    </message>
    <message>
        <source>Drop it on the session that it shall change places with.</source>
        <translation>Déposez-la sur la session avec laquelle elle doit changer de place.</translation>
    </message>
</context>
<context>
    <name>GestureKeys</name>
    <message>
        <source>On the timetable</source>
        <translation>Dans la grille</translation>
    </message>
    <message>
        <source>Go to the next session in the room, or in the next room</source>
        <translation>Aller à la session suivante de la salle, ou de la salle voisine</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Select everything up to there</source>
        <translation>Tout sélectionner jusque-là</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>Avancer sans sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Add to what is selected, or take out of it</source>
        <translation>Ajouter à la sélection, ou en retirer</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Select one alone, or leave what was cut where it is</source>
        <translation>N’en sélectionner qu’une, ou laisser en place ce qui a été coupé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Go to an empty place, to add or to paste there</source>
        <translation>Aller à un emplacement vide, pour y ajouter ou y coller</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit all</source>
        <translation>Agrandir, réduire, tout afficher</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>On the timetable, with something picked up</source>
        <translation>Dans la grille, avec quelque chose de saisi</translation>
    </message>
    <message>
        <source>Move it by rooms, and by the minutes that times snap to</source>
        <translation>La déplacer par salles, et par les minutes du magnétisme</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>La déplacer d’une minute</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Maj+haut, Maj+bas</translation>
    </message>
    <message>
        <source>Move it to the next place without a clash</source>
        <translation>La déplacer au prochain emplacement sans conflit</translation>
    </message>
    <message>
        <source>Move it by an hour</source>
        <translation>La déplacer d’une heure</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Take it to another day</source>
        <translation>L’emmener à un autre jour</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page préc., Ctrl+Page suiv.</translation>
    </message>
    <message>
        <source>Make it longer or shorter</source>
        <translation>L’allonger ou la raccourcir</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+bas, Alt+haut</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>La déposer</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>La retirer de la grille</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La laisser comme elle était</translation>
    </message>
    <message>
        <source>On the timetable, with the mouse</source>
        <translation>Dans la grille, à la souris</translation>
    </message>
    <message>
        <source>Move a session; onto the list takes it off</source>
        <translation>Déplacer une session ; sur la liste, la retirer</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>La faire glisser</translation>
    </message>
    <message>
        <source>Alter how long it is</source>
        <translation>Changer sa durée</translation>
    </message>
    <message>
        <source>Drag its edge</source>
        <translation>Faire glisser son bord</translation>
    </message>
    <message>
        <source>Move or resize to the minute, without snapping</source>
        <translation>Déplacer ou étirer à la minute, sans magnétisme</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Maj pendant le glissement</translation>
    </message>
    <message>
        <source>Hold it once more elsewhere</source>
        <translation>La tenir une fois de plus ailleurs</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Ctrl ou Alt pendant le glissement</translation>
    </message>
    <message>
        <source>Let two change places</source>
        <translation>En échanger deux</translation>
    </message>
    <message>
        <source>Ctrl+Shift while dragging one onto the other</source>
        <translation>Ctrl+Maj en faisant glisser l’une sur l’autre</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une session</translation>
    </message>
    <message>
        <source>Drag on empty ground</source>
        <translation>Glisser sur un espace vide</translation>
    </message>
    <message>
        <source>Select what lies within</source>
        <translation>Sélectionner ce qui est dedans</translation>
    </message>
    <message>
        <source>Shift+drag or Ctrl+drag on empty ground</source>
        <translation>Maj+glisser ou Ctrl+glisser sur un espace vide</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Maj+clic</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Afficher ses détails</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Zoom time; zoom rooms</source>
        <translation>Zoomer sur le temps ; zoomer sur les salles</translation>
    </message>
    <message>
        <source>Ctrl+wheel; Ctrl+Shift+wheel</source>
        <translation>Ctrl+molette ; Ctrl+Maj+molette</translation>
    </message>
    <message>
        <source>Open another day</source>
        <translation>Ouvrir un autre jour</translation>
    </message>
    <message>
        <source>Hold over its tab while dragging</source>
        <translation>S’arrêter sur son onglet pendant le glissement</translation>
    </message>
    <message>
        <source>In the list of what is not scheduled</source>
        <translation>Dans la liste de ce qui n’est pas planifié</translation>
    </message>
    <message>
        <source>Pick a session up, to put it on the timetable</source>
        <translation>Saisir une session, pour la mettre dans la grille</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
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
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>Nouvelle pause</translation>
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
        <translation>L’importation a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it that is to be imported.</source>
        <translation>%1 est un dossier. Indiquez le fichier de ce dossier à importer.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>Impossible de lire %1. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 est vide. Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes from.</source>
        <translation>%1 n’est dans aucun format importable. Exportez-le en schedule.xml depuis le système d’où il provient.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence that tells what is wrong in it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported. Choose one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format importable. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importation de %n fichier</numerusform>
            <numerusform>Importation de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The title “%1” was replaced by the file’s, “%2”, with its dates and time zone: there was no session yet.</source>
        <translation>Le titre «&#xa0;%1&#xa0;» a été remplacé par celui du fichier, «&#xa0;%2&#xa0;», ainsi que les dates et le fuseau horaire&#xa0;: il n’y avait encore aucune session.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save what comes from it to a file, and import that.</source>
        <translation>%1 n’est pas un fichier ordinaire. Enregistrez ce qui en provient dans un fichier et importez celui-ci.</translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Section</translation>
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
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrer les sessions</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>Add the first one, or import a programme from another system (File ▸ Import).</source>
        <translation>Ajoutez la première ou importez un programme d’un autre système (Fichier ▸ Importer).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Pas encore de personne</translation>
    </message>
    <message>
        <source>Add the first person here, or type a name into a session.</source>
        <translation>Ajoutez la première personne ici ou saisissez un nom dans une session.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Filter rooms</source>
        <translation>Filtrer les salles</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>Rooms are the columns of the timetable. Add the first one to begin planning.</source>
        <translation>Les salles sont les colonnes de la grille horaire. Ajoutez la première pour commencer à planifier.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>Filtrer les parcours</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tous les parcours</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>Tracks group sessions by subject and give them their colour.</source>
        <translation>Les parcours regroupent les sessions par sujet et leur donnent leur couleur.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Filter chapters</source>
        <translation>Filtrer les sections</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>Pas encore de section</translation>
    </message>
    <message>
        <source>Chapters are the local groups that take part. Add the first one to keep its members here.</source>
        <translation>Les sections sont les groupes locaux qui participent. Ajoutez la première pour y tenir la liste de ses membres.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list are shown, and how many there are.</extracomment>
        <translation>%1 sur %2</translation>
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
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln salle</numerusform>
            <numerusform>%Ln salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln parcours</numerusform>
            <numerusform>%Ln parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Looking for duplicates was cancelled. Nothing has changed.</source>
        <translation>La recherche de doublons a été annulée. Rien n’a changé.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name in another spelling</source>
        <translation>même nom écrit autrement</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>forme abrégée du nom</translation>
    </message>
    <message>
        <source>name with a typing mistake</source>
        <translation>nom avec une faute de frappe</translation>
    </message>
    <message>
        <source>initial instead of a name</source>
        <translation>initiale à la place d’un nom</translation>
    </message>
    <message>
        <source>one name has a part more</source>
        <translation>un des noms a une partie de plus</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>prénom et nom de famille intervertis</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>prénom semblable</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>mais un autre prénom</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>mais un autre nom de famille</translation>
    </message>
    <message>
        <source>but another generation (such as Jr. and Sr.)</source>
        <translation>mais une autre génération (comme Jr. et Sr.)</translation>
    </message>
    <message>
        <source>no name to compare</source>
        <translation>aucun nom à comparer</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>same external ID</source>
        <translation>même identifiant externe</translation>
    </message>
    <message>
        <source>almost the same external ID</source>
        <translation>presque le même identifiant externe</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>almost the same birthday</source>
        <translation>presque la même date de naissance</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>même organisation</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>même rue</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>same chapter</source>
        <translation>même section</translation>
    </message>
    <message>
        <source>other details agree</source>
        <translation>d’autres détails concordent</translation>
    </message>
    <message>
        <source>but another e-mail address</source>
        <translation>mais une autre adresse électronique</translation>
    </message>
    <message>
        <source>but another phone number</source>
        <translation>mais un autre numéro de téléphone</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>mais une autre date de naissance</translation>
    </message>
    <message>
        <source>both are like a third entry</source>
        <translation>toutes deux ressemblent à une troisième fiche</translation>
    </message>
    <message>
        <source>same shared e-mail address</source>
        <translation>même adresse électronique partagée</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse électronique</translation>
    </message>
    <message>
        <source>similar e-mail addresses</source>
        <translation>adresses électroniques semblables</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the reasons why two people may be one: &quot;same e-mail address; short form of the name&quot;.</extracomment>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>More sessions overlap in a room than it holds at once, set-up and clear-up included.</source>
        <translation>Plus de sessions se chevauchent dans une salle qu’elle n’en accueille à la fois, installation et rangement compris.</translation>
    </message>
    <message>
        <source>A person has a part in two sessions that overlap.</source>
        <translation>Une personne intervient dans deux sessions qui se chevauchent.</translation>
    </message>
    <message>
        <source>A session lies outside the times that a person on it gave.</source>
        <translation>Une session est en dehors des heures indiquées par une personne qui y intervient.</translation>
    </message>
    <message>
        <source>A session lies outside the times at which its room is open.</source>
        <translation>Une session est en dehors des heures d’ouverture de sa salle.</translation>
    </message>
    <message>
        <source>A session lies outside the conference’s days and hours.</source>
        <translation>Une session est en dehors des jours et heures de la conférence.</translation>
    </message>
    <message>
        <source>Two meetings to which one chapter is called overlap.</source>
        <translation>Deux réunions auxquelles une même section est convoquée se chevauchent.</translation>
    </message>
    <message>
        <source>More people are expected than the room holds.</source>
        <translation>Plus de personnes sont attendues que la salle n’en contient.</translation>
    </message>
    <message>
        <source>The room lacks what the session needs: equipment, step-free access, interpretation.</source>
        <translation>Il manque à la salle ce dont la session a besoin&#xa0;: équipement, accès de plain-pied, interprétation.</translation>
    </message>
    <message>
        <source>A person has less time between two rooms than the conference allows for it.</source>
        <translation>Une personne a moins de temps entre deux salles que ce que prévoit la conférence.</translation>
    </message>
    <message>
        <source>Two sessions of a track overlap, where the track asks that they do not.</source>
        <translation>Deux sessions d’un parcours se chevauchent alors qu’il demande de l’éviter.</translation>
    </message>
    <message>
        <source>A person on a scheduled session has not confirmed.</source>
        <translation>Une personne d’une session planifiée n’a pas confirmé.</translation>
    </message>
    <message>
        <source>A scheduled panel, keynote or workshop has nobody on it.</source>
        <translation>Une table ronde, une conférence principale ou un atelier planifié n’a personne.</translation>
    </message>
    <message>
        <source>A person has two sessions with a shorter break between them than this.</source>
        <translation>Une personne a deux sessions séparées par une pause plus courte que cela.</translation>
    </message>
    <message>
        <source>A person has three sessions or more, one after the other, with shorter breaks between them than this.</source>
        <translation>Une personne a au moins trois sessions de suite, avec des pauses plus courtes que cela.</translation>
    </message>
    <message>
        <source>A person has more sessions on one day than this.</source>
        <translation>Une personne a plus de sessions que cela dans une journée.</translation>
    </message>
    <message>
        <source>A person has more sessions in all than this.</source>
        <translation>Une personne a en tout plus de sessions que cela.</translation>
    </message>
    <message>
        <source>A scheduled panel has no moderator.</source>
        <translation>Une table ronde planifiée n’a personne à la modération.</translation>
    </message>
    <message>
        <source>Fewer people than this are on a scheduled panel.</source>
        <translation>Une table ronde planifiée compte moins de personnes que cela.</translation>
    </message>
    <message>
        <source>More people than this are on a scheduled panel.</source>
        <translation>Une table ronde planifiée compte plus de personnes que cela.</translation>
    </message>
    <message>
        <source>Somebody is on a session together with whom, or on which, they should not be by a link.</source>
        <translation>Quelqu’un est dans une session, ou avec une personne, qu’un lien exclut.</translation>
    </message>
    <message>
        <source>Two that should not be held at the same time, by a link, overlap.</source>
        <translation>Deux éléments qu’un lien interdit de tenir en même temps se chevauchent.</translation>
    </message>
    <message>
        <source>What should come after something else, by a link, begins before that has ended.</source>
        <translation>Ce qui doit venir après autre chose, selon un lien, commence avant que cela soit fini.</translation>
    </message>
    <message>
        <source>A chapter is called to another room for its next session, with a shorter break than this.</source>
        <translation>Une section est convoquée dans une autre salle pour sa session suivante, avec une pause plus courte que cela.</translation>
    </message>
    <message>
        <source>A session is held while a plenary is.</source>
        <translation>Une session se tient pendant une plénière.</translation>
    </message>
    <message>
        <source>A session is held at two times that overlap, or in two rooms at once.</source>
        <translation>Une session se tient à deux moments qui se chevauchent, ou dans deux salles à la fois.</translation>
    </message>
    <message>
        <source>A session is in a room that is hidden, or in none: nobody sees it on the timetable.</source>
        <translation>Une session est dans une salle masquée, ou dans aucune&#xa0;: personne ne la voit sur la grille.</translation>
    </message>
    <message>
        <source>A confirmed session has no time yet.</source>
        <translation>Une session confirmée n’a pas encore d’horaire.</translation>
    </message>
    <message>
        <source>A scheduled session is only a draft, or tentative.</source>
        <translation>Une session planifiée n’est qu’un brouillon, ou provisoire.</translation>
    </message>
    <message>
        <source>A person on a scheduled session was not asked when they can.</source>
        <translation>Une personne d’une session planifiée n’a pas été interrogée sur ses disponibilités.</translation>
    </message>
    <message>
        <source>A session has no track, in a conference that has tracks.</source>
        <translation>Une session n’a pas de parcours, dans une conférence qui en a.</translation>
    </message>
    <message>
        <source>A session has no abstract.</source>
        <translation>Une session n’a pas de résumé.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>%1: no clash</source>
        <extracomment>%1 is what can be done: “Move … to Hall 2, Saturday 11:00”. Nothing is wrong any more then.</extracomment>
        <translation>%1&#xa0;: aucun conflit</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <extracomment>A command. %1 is a person.</extracomment>
        <translation>Noter que %1 a confirmé</translation>
    </message>
    <message>
        <source>Move “%1” to %2 at the same time</source>
        <extracomment>A command. %1 is a session, %2 a room.</extracomment>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers %2 à la même heure</translation>
    </message>
    <message>
        <source>Move “%1” to %2 in the same room</source>
        <extracomment>A command. %1 is a session, %2 a day and a time of day.</extracomment>
        <translation>Déplacer «&#xa0;%1&#xa0;» à %2 dans la même salle</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <extracomment>A command. %1 and %2 are sessions: each takes the other&apos;s room and time.</extracomment>
        <translation>Échanger «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” to %2, %3</source>
        <extracomment>A command. %1 is a session, %2 a room, %3 a day and a time of day.</extracomment>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers %2, %3</translation>
    </message>
    <message>
        <source>Take “%1” on %2 off the timetable</source>
        <extracomment>A command. %1 is a session that is held several times, %2 the day and time of one of them.</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;» du %2 de la grille</translation>
    </message>
    <message>
        <source>Put “%1” into the unscheduled list</source>
        <extracomment>A command. %1 is a session.</extracomment>
        <translation>Mettre «&#xa0;%1&#xa0;» dans la liste des sessions non planifiées</translation>
    </message>
    <message>
        <source>%1 (holds %2)</source>
        <extracomment>A room and how many people it holds.</extracomment>
        <translation>%1 (%2&#xa0;places)</translation>
    </message>
</context>
<context>
    <name>MendService</name>
    <message>
        <source>The timetable has changed meanwhile.</source>
        <translation>La grille a changé entre-temps.</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Échange de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>La personne a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <translation>Confirmation de %1 notée</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Grille horaire</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>La personne a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation>La session a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>Le nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Ajout de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The chapter has been deleted meanwhile.</source>
        <translation>La section a été supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>Rearrange</name>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>La session a été retirée de la grille entre-temps.</translation>
    </message>
    <message>
        <source>It lies on no day of the conference, so nothing follows it.</source>
        <translation>Elle n’est dans aucune journée de la conférence : rien ne la suit.</translation>
    </message>
    <message>
        <source>“%1” follows, and it is pinned.</source>
        <translation>«&#xa0;%1&#xa0;» suit, et elle est épinglée.</translation>
    </message>
    <message>
        <source>“%1” follows, and breaks stay where they are, as other rooms have them at the same time.</source>
        <translation>«&#xa0;%1&#xa0;» suit, et les pauses restent en place, car d’autres salles les ont à la même heure.</translation>
    </message>
    <message>
        <source>Nothing follows “%1” in its room on that day.</source>
        <translation>Rien ne suit «&#xa0;%1&#xa0;» dans sa salle ce jour-là.</translation>
    </message>
    <message>
        <source>There is no gap after “%1”.</source>
        <translation>Il n’y a pas de trou après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>«&#xa0;%1&#xa0;» est épinglée. Désépinglez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>RoomService</name>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>La salle a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Move the room “%1”</source>
        <translation>Déplacement de la salle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide the room “%1”</source>
        <translation>Masquage de la salle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show the room “%1”</source>
        <translation>Affichage de la salle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Affichage de toutes les salles</translation>
    </message>
</context>
<context>
    <name>RuleService</name>
    <message>
        <source>Report “%1” as an error</source>
        <translation>Signaler «&#xa0;%1&#xa0;» comme erreur</translation>
    </message>
    <message>
        <source>Report “%1” as a warning</source>
        <translation>Signaler «&#xa0;%1&#xa0;» comme avertissement</translation>
    </message>
    <message>
        <source>Do not report “%1”</source>
        <translation>Ne pas signaler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Report “%1” as usual</source>
        <translation>Signaler «&#xa0;%1&#xa0;» comme d’habitude</translation>
    </message>
    <message>
        <source>“%1” has no limit that can be set.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de limite réglable.</translation>
    </message>
    <message>
        <source>A limit lies between 1 and %1.</source>
        <translation>Une limite est comprise entre 1 et %1.</translation>
    </message>
    <message>
        <source>Use the usual limit of “%1”</source>
        <translation>Utiliser la limite habituelle de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the limit of “%1” to %2</source>
        <translation>Régler la limite de «&#xa0;%1&#xa0;» à %2</translation>
    </message>
    <message>
        <source>Reset all rules</source>
        <translation>Réinitialiser toutes les règles</translation>
    </message>
    <message>
        <source>One of the two has been deleted meanwhile.</source>
        <translation>L’un des deux a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>A link needs two different ends.</source>
        <translation>Un lien a besoin de deux extrémités différentes.</translation>
    </message>
    <message>
        <source>Two sessions cannot be on one session together. Keep them from overlapping instead.</source>
        <translation>Deux sessions ne peuvent pas être ensemble dans une session. Évitez plutôt qu’elles se chevauchent.</translation>
    </message>
    <message>
        <source>The two are linked like this already.</source>
        <translation>Les deux sont déjà liés ainsi.</translation>
    </message>
    <message>
        <source>“%1” cannot come after “%2”: other links ask for the opposite.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas venir après «&#xa0;%2&#xa0;»&#xa0;: d’autres liens demandent le contraire.</translation>
    </message>
    <message>
        <source>Add the link: %1</source>
        <translation>Ajout du lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>The link has been deleted meanwhile.</source>
        <translation>Le lien a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Edit the note of the link: %1</source>
        <translation>Modification de la note du lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete the link: %1</source>
        <translation>Suppression du lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say why it may stay: whoever meets it next will want to know.</source>
        <translation>Dites pourquoi cela peut rester&#xa0;: la prochaine personne voudra le savoir.</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Acceptation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>Acceptation de %n problème</numerusform>
            <numerusform>Acceptation de %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not accepted any more.</source>
        <translation>Il n’est plus accepté.</translation>
    </message>
    <message>
        <source>No longer accept “%1”</source>
        <translation>Ne plus accepter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” must not overlap “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne doit pas chevaucher «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” must come after “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>«&#xa0;%1&#xa0;» doit venir après «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” must not be on one session with “%2”</source>
        <extracomment>%1 and %2 people.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne doit pas participer à une même session que «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” must not be on “%2”</source>
        <extracomment>%1 a person, %2 a session.</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne doit pas participer à «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample conference</source>
        <translation>Conférence d’exemple</translation>
    </message>
    <message>
        <source>Speakers, panels, workshops and a meeting for chapters throughout Canada</source>
        <translation>Intervenant·es, tables rondes, ateliers et réunion des sections de tout le Canada</translation>
    </message>
    <message>
        <source>Sample Hall</source>
        <translation>Salle d’exemple</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Rez-de-chaussée</translation>
    </message>
    <message>
        <source>First floor</source>
        <translation>Premier étage</translation>
    </message>
    <message>
        <source>Hall 1</source>
        <translation>Grande salle 1</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Microphones</translation>
    </message>
    <message>
        <source>Hall 2</source>
        <translation>Grande salle 2</translation>
    </message>
    <message>
        <source>Room 3</source>
        <translation>Salle 3</translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation>Tableau de conférence</translation>
    </message>
    <message>
        <source>Room 4</source>
        <translation>Salle 4</translation>
    </message>
    <message>
        <source>Speakers and panels</source>
        <translation>Intervenant·es et tables rondes</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sample chapter %1</source>
        <translation>Section d’exemple %1</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Écrivain·e</translation>
    </message>
    <message>
        <source>Urban Indigenous organizer</source>
        <translation>Organisateur·rice autochtone en milieu urbain</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Ouverture de l’accueil</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Mot de bienvenue</translation>
    </message>
    <message>
        <source>Canadian imperialism and Palestine, historically and at present</source>
        <translation>L’impérialisme canadien et la Palestine, hier et aujourd’hui</translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation>Pause café</translation>
    </message>
    <message>
        <source>Indigenous struggle internationally</source>
        <translation>La lutte autochtone à l’échelle internationale</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Repas de midi</translation>
    </message>
    <message>
        <source>Talk by %1</source>
        <translation>Exposé de %1</translation>
    </message>
    <message>
        <source>Workshop: Preparing a meeting</source>
        <translation>Atelier&#xa0;: Préparer une réunion</translation>
    </message>
    <message>
        <source>From the agenda to the minutes: what to settle before, during and after a meeting. Bring an agenda of your own.</source>
        <translation>De l’ordre du jour au procès-verbal&#xa0;: ce qu’il faut régler avant, pendant et après une réunion. Apportez votre propre ordre du jour.</translation>
    </message>
    <message>
        <source>Workshop: Laying out a leaflet</source>
        <translation>Atelier&#xa0;: Mettre en page un dépliant</translation>
    </message>
    <message>
        <source>Type, margins and folding, with paper and scissors.</source>
        <translation>Caractères, marges et pliage, avec du papier et des ciseaux.</translation>
    </message>
    <message>
        <source>Panel: Working together across distances</source>
        <translation>Table ronde&#xa0;: Travailler ensemble à distance</translation>
    </message>
    <message>
        <source>Meeting for chapters throughout Canada</source>
        <translation>Réunion des sections de tout le Canada</translation>
    </message>
    <message>
        <source>Reports from chapters, campaigns, next steps.</source>
        <translation>Comptes rendus des sections, campagnes, prochaines étapes.</translation>
    </message>
    <message>
        <source>Workshop: Keeping a contact list safe</source>
        <translation>Atelier&#xa0;: Protéger une liste de contacts</translation>
    </message>
    <message>
        <source>Who may see what, where copies lie, and how to hand a list on.</source>
        <translation>Qui peut voir quoi, où se trouvent les copies et comment transmettre une liste.</translation>
    </message>
    <message>
        <source>Closing plenary</source>
        <translation>Plénière de clôture</translation>
    </message>
    <message>
        <source>Workshop: Welcoming new members</source>
        <translation>Atelier&#xa0;: Accueillir les nouveaux membres</translation>
    </message>
    <message>
        <source>The first evening, the first task, the first question.</source>
        <translation>La première soirée, la première tâche, la première question.</translation>
    </message>
    <message>
        <source>Film evening</source>
        <translation>Soirée cinéma</translation>
    </message>
    <message>
        <source>Fill in the sample programme</source>
        <translation>Création du programme d’exemple</translation>
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
        <translation>La session a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>La salle a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Schedule “%1” (%2)</source>
        <translation>Planification de «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>La session a été retirée de la grille entre-temps.</translation>
    </message>
    <message>
        <source>Move “%1” (%2)</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>Une session dure entre 0 minute et 7 jours.</translation>
    </message>
    <message numerus="yes">
        <source>Change the length of “%1” to %n minute(s)</source>
        <translation>
            <numerusform>Durée de «&#xa0;%1&#xa0;» fixée à %n minute</numerusform>
            <numerusform>Durée de «&#xa0;%1&#xa0;» fixée à %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unschedule “%1”</source>
        <translation>Retrait de «&#xa0;%1&#xa0;» de la grille</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>Épinglage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Désépinglage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” and alter its length (%2)</source>
        <translation>Déplacement de «&#xa0;%1&#xa0;» et changement de durée (%2)</translation>
    </message>
    <message>
        <source>The track has been deleted meanwhile.</source>
        <translation>Le parcours a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Take “%1” out of its track (%2)</source>
        <extracomment>Session, then the track that it gets, then weekday and time.</extracomment>
        <translation>Retrait de «&#xa0;%1&#xa0;» de son parcours (%2)</translation>
    </message>
    <message>
        <source>Put “%1” into the track “%2” (%3)</source>
        <translation>Passage de «&#xa0;%1&#xa0;» dans le parcours «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>“%1” has been unscheduled meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été retirée de la grille entre-temps.</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>«&#xa0;%1&#xa0;» est épinglée. Désépinglez-la d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation>
            <numerusform>Déplacement de %n session</numerusform>
            <numerusform>Déplacement de %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n session(s)</source>
        <translation>
            <numerusform>Durée de %n session modifiée</numerusform>
            <numerusform>Durée de %n sessions modifiée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n session(s)</source>
        <translation>
            <numerusform>Planification de %n session</numerusform>
            <numerusform>Planification de %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unschedule %n session(s)</source>
        <translation>
            <numerusform>Retrait de %n session de la grille</numerusform>
            <numerusform>Retrait de %n sessions de la grille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n session(s)</source>
        <translation>
            <numerusform>Épinglage de %n session</numerusform>
            <numerusform>Épinglage de %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n session(s)</source>
        <translation>
            <numerusform>Désépinglage de %n session</numerusform>
            <numerusform>Désépinglage de %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>Échange de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” would fall outside its day.</source>
        <translation>«&#xa0;%1&#xa0;» sortirait de sa journée.</translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Rien ne suit ce jour-là.</translation>
    </message>
    <message>
        <source>All that follows is pinned.</source>
        <translation>Tout ce qui suit est épinglé.</translation>
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
            <numerusform>Avance de %n session de %1</numerusform>
            <numerusform>Avance de %n sessions de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) by %1</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>
            <numerusform>Décalage de %n session de %1</numerusform>
            <numerusform>Décalage de %n sessions de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the gap after “%1”</source>
        <translation>Suppression du trou après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only a break or a meal is held in all rooms at once.</source>
        <translation>Seule une pause ou un repas a lieu dans toutes les salles à la fois.</translation>
    </message>
    <message>
        <source>No other room is free at that time.</source>
        <translation>Aucune autre salle n’est libre à cette heure.</translation>
    </message>
    <message numerus="yes">
        <source>Copy “%1” to %n room(s)</source>
        <translation>
            <numerusform>Copie de «&#xa0;%1&#xa0;» dans %n salle</numerusform>
            <numerusform>Copie de «&#xa0;%1&#xa0;» dans %n salles</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has been removed meanwhile.</source>
        <translation>La journée a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Choose another date to move the day to.</source>
        <translation>Choisissez une autre date où déplacer la journée.</translation>
    </message>
    <message>
        <source>Nothing is scheduled on that day.</source>
        <translation>Rien n’est planifié ce jour-là.</translation>
    </message>
    <message>
        <source>Move all of %1 to %2</source>
        <translation>Déplacement de tout le %1 au %2</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML. Nothing was imported. Export it again where it comes from, or mend that place.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier n’est pas du XML bien formé. Rien n’a été importé. Exportez-le de nouveau depuis son système d’origine ou corrigez cet endroit.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file declares entities of its own. Rostrum does not read such files, because they can be made to harm. Nothing was imported.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier déclare ses propres entités. Rostrum ne lit pas de tels fichiers, car ils peuvent servir à nuire. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file holds &quot;%3&quot; where a schedule.xml holds &quot;schedule&quot;. Nothing was imported.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier contient «&#xa0;%3&#xa0;» là où un schedule.xml contient «&#xa0;schedule&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file holds neither a conference nor a day. Nothing was imported.</source>
        <translation>Le fichier ne contient ni conférence ni jour. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>Le fichier est vide. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file is not XML. Nothing was imported. Choose the schedule.xml that the other program exports.</source>
        <translation>Ligne 1, colonne 1&#xa0;: le fichier n’est pas du XML. Rien n’a été importé. Choisissez le schedule.xml qu’exporte l’autre logiciel.</translation>
    </message>
    <message>
        <source>The file is too large to be a conference programme. Nothing was imported.</source>
        <translation>Le fichier est trop volumineux pour être un programme de conférence. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: elements stand in one another over a hundred times. No programme does that. Nothing was imported.</source>
        <translation>Ligne %1, colonne %2&#xa0;: des éléments sont imbriqués plus de cent fois. Aucun programme de conférence ne fait cela. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file uses an entity that XML does not know. Nothing was imported. Write the character itself in that place.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier utilise une entité que XML ne connaît pas. Rien n’a été importé. Écrivez le caractère lui-même à cet endroit.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file is in an encoding that cannot be read here. Nothing was imported. Save it as UTF-8, and change the first line to say so.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier est dans un codage qui ne peut pas être lu ici. Rien n’a été importé. Enregistrez-le en UTF-8 et modifiez la première ligne pour l’indiquer.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file says that it is UTF-8, and here it is not. Nothing was imported. Save it as UTF-8, or let its first line name its real encoding.</source>
        <translation>Ligne %1, colonne %2&#xa0;: le fichier dit être en UTF-8, mais ici il ne l’est pas. Rien n’a été importé. Enregistrez-le en UTF-8 ou indiquez son vrai codage dans la première ligne.</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlWriter</name>
    <message>
        <source>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</source>
        <translation>La conférence n’a pas encore de jours, et un schedule.xml en exige au moins un. Fixez son premier et son dernier jour, puis exportez de nouveau.</translation>
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
        <translation>Le presse-papiers ne contient aucune session. Copiez-en ou coupez-en d’abord.</translation>
    </message>
    <message>
        <source>The sessions on the clipboard are not in this conference, or have been deleted.</source>
        <translation>Les sessions du presse-papiers ne sont pas dans cette conférence, ou ont été supprimées.</translation>
    </message>
    <message>
        <source>“%1” is not on the timetable any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans la grille.</translation>
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
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>non publique</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>%1, %2 %3 to %4</source>
        <extracomment>Room, weekday, start and end of a session, read aloud by a screen reader.</extracomment>
        <translation>%1, %2 de %3 à %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Type and title of a session, then its place and times, read aloud by a screen reader.</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Adds one more property to what is read aloud.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>Sans parcours</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1. Check the name, or make a new conference.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez le nom ou créez une nouvelle conférence.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Rostrum file.</source>
        <translation>%1 est un dossier, pas un fichier Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>Impossible de lire %1. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a Rostrum file.</source>
        <translation>%1 est vide&#xa0;: ce n’est pas un fichier Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. To read another format, import it.</source>
        <translation>%1 n’est pas un fichier Rostrum. Pour lire un autre format, importez-le.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Rostrum file.</source>
        <translation>%1 est une base de données d’un autre logiciel, pas un fichier Rostrum.</translation>
    </message>
    <message>
        <source>%1 may only be read: the file is write-protected.</source>
        <translation>%1 est en lecture seule&#xa0;: le fichier est protégé contre l’écriture.</translation>
    </message>
    <message>
        <source>%1 may only be read: its folder is write-protected.</source>
        <translation>%1 est en lecture seule&#xa0;: son dossier est protégé contre l’écriture.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>le processus %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it has finished.</source>
        <translation>Un autre logiciel écrit dans %1. Rien n’a été modifié&#xa0;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>%1 is locked by %2. Nothing was changed; try again when it has finished.</source>
        <translation>%1 est verrouillé par %2. Rien n’a été modifié&#xa0;; réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or work on a copy in another folder.</source>
        <translation>Impossible d’écrire dans %1. Rien n’a été modifié&#xa0;; autorisez l’écriture dans le fichier et son dossier, ou travaillez sur une copie dans un autre dossier.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque qui contient %1 est plein. Rien n’a été modifié&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you may write there.</source>
        <translation>Impossible d’ouvrir %1 ou d’écrire dans son dossier. Vérifiez que les deux existent et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. Nothing was changed.</source>
        <translation>%1 n’est pas un fichier Rostrum. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read in full. Go back to a backup copy.</source>
        <translation>%1 est endommagé et ne peut pas être lu en entier. Revenez à une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.</source>
        <translation>La lecture ou l’écriture de %1 a échoué&#xa0;: le disque est peut-être plein, retiré ou endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The change could not be written to %1, so nothing was changed. This is a fault of the program.</source>
        <translation>La modification n’a pas pu être écrite dans %1, donc rien n’a été modifié. C’est un défaut du logiciel.</translation>
    </message>
    <message>
        <source>The part of Qt that reads SQLite files is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le composant de Qt qui lit les fichiers SQLite manque. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le d’abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.</source>
        <translation>%1 a été créé par une version plus récente de Rostrum et ne peut donc qu’être lu ici. Mettez Rostrum à jour pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>%1 est un dossier. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is the conference itself. Give the copy another name.</source>
        <translation>%1 est la conférence elle-même. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: the file was altered since by something that keeps no history. Nothing was changed.</source>
        <translation>Cette étape ne peut être ni annulée ni rétablie&#xa0;: le fichier a depuis été modifié par un logiciel qui ne tient pas d’historique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: something else now depends on it. Nothing was changed.</source>
        <translation>Cette étape ne peut être ni annulée ni rétablie&#xa0;: autre chose en dépend désormais. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Give the copy another name.</source>
        <translation>%1 n’est pas un fichier ordinaire. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation>%1 est un dossier. Donnez le nom d’un fichier à écrire.</translation>
    </message>
    <message>
        <source>%1 is a conference, and is not written over. Give another name.</source>
        <translation>%1 est une conférence et n’est pas remplacé. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>Impossible d’écrire %1. Vérifiez que son dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</source>
        <translation>L’écriture de %1 a échoué&#xa0;: le disque est peut-être plein ou retiré. Ce qui s’y trouvait auparavant est intact.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file cannot be read any further. Check the disk that it is on.</source>
        <translation>La lecture du fichier ne peut pas continuer. Vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be a row of a table. Is this the right file?</source>
        <translation>La ligne %1 est trop longue pour être une ligne de tableau. Est-ce le bon fichier ?</translation>
    </message>
    <message>
        <source>The quote opened on line %1 is never closed. Close it and import the file again.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé. Fermez-le et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Line %1 has a quote in the middle of a cell. Write it twice and import the file again.</source>
        <translation>La ligne %1 a un guillemet au milieu d’une cellule. Doublez-le et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Line %1 has characters that do not exist in the encoding %2. Choose another encoding.</source>
        <translation>La ligne %1 a des caractères qui n’existent pas dans l’encodage %2. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>Line %1 does not have as many cells as the header. Mend it and import the file again.</source>
        <translation>La ligne %1 n’a pas autant de cellules que l’en-tête. Corrigez-la et importez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>The file cannot be read. Is it still there?</source>
        <translation>Le fichier ne peut pas être lu. Est-il toujours là ?</translation>
    </message>
    <message>
        <source>There is no header: the first row is data.</source>
        <translation>Il n’y a pas d’en-tête : la première ligne contient des données.</translation>
    </message>
    <message>
        <source>Lines above the table are left out.</source>
        <translation>Les lignes au-dessus du tableau sont laissées de côté.</translation>
    </message>
    <message>
        <source>The first line of the file names the delimiter.</source>
        <translation>La première ligne du fichier indique le séparateur.</translation>
    </message>
    <message>
        <source>Quotes inside of cells are not marked as such.</source>
        <translation>Les guillemets à l’intérieur des cellules ne sont pas signalés comme tels.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and import that.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez le tableau au format CSV et importez celui-ci.</translation>
    </message>
    <message>
        <source>Some characters are damaged.</source>
        <translation>Certains caractères sont abîmés.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written to the end.</source>
        <translation>Le tableau n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: &quot;Saturday 10:00&quot;.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>A day and a stretch of it: &quot;Saturday 10:00–10:30&quot;.</extracomment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>From a time of one day to a time of another: &quot;Saturday 22:00 – Sunday 06:00&quot;.</extracomment>
        <translation>%1 à %2 jusqu’au %3 à %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A session&apos;s title inside a sentence, in the language&apos;s own quotation marks.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <extracomment>A session&apos;s title and its room inside a sentence: “Opening” in Hall 1.</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1 (after the clocks go back)</source>
        <extracomment>A time of day in the hour that comes twice when clocks go back: its second passage.</extracomment>
        <translation>%1 (après le retour à l’heure normale)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Draft</source>
        <comment>session state</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>session state</comment>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>session state</comment>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session state</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant·e</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>somebody who steps in when a speaker drops out</comment>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué·e</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité·e</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>state of a person</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation>Invité·e</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of a person</comment>
        <translation>A confirmé</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a person</comment>
        <translation>A décliné</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>state of a person</comment>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>availability</comment>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>availability</comment>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <comment>availability</comment>
        <translation>Seulement à ces moments</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a chapter</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Forming</source>
        <comment>state of a chapter</comment>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>state of a chapter</comment>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Conférence principale</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Chapter meeting</source>
        <translation>Réunion de section</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>session type</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
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
        <translation>À propos de Rostrum</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Plans a conference on your own computer. Nothing is sent anywhere.</source>
        <translation>Planifie une conférence sur votre propre ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
</context>
<context>
    <name>rostrum::BookletPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Print on both sides, flipped on the short edge, at 100 %. Then fold the pile and staple it in the middle.</source>
        <translation>Imprimez en recto verso, retourné sur le bord court, à 100 %. Pliez ensuite la pile et agrafez-la au milieu.</translation>
    </message>
    <message>
        <source>Single pages in the order in which they are read.</source>
        <translation>Des pages simples dans l’ordre de lecture.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 booklet</source>
        <translation>%1 livret</translation>
    </message>
    <message>
        <source>%1 timetable</source>
        <translation>%1 grille horaire</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Fichier enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it, or save a PDF and print that.</source>
        <translation>L’imprimante est injoignable. Vérifiez-la, ou enregistrez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>One or more sheets for each day, at one scale, to hang side by side.</source>
        <translation>Une ou plusieurs feuilles par jour, à la même échelle, à accrocher côte à côte.</translation>
    </message>
    <message>
        <source>A card for each session, as high as it is long. Print at 100 %, cut, and plan on a wall.</source>
        <translation>Une fiche par session, haute selon sa durée. Imprimez à 100&#xa0;%, découpez et planifiez sur un mur.</translation>
    </message>
    <message>
        <source>%1 planning cards</source>
        <translation>%1 fiches de planification</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>rostrum::ChapterDetails</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Coordinators and members</source>
        <translation>Coordination et membres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Public e-mail</source>
        <translation>Courriel public</translation>
    </message>
    <message>
        <source>Public phone</source>
        <translation>Téléphone public</translation>
    </message>
    <message>
        <source>Internal e-mail</source>
        <translation>Courriel interne</translation>
    </message>
    <message>
        <source>Internal phone</source>
        <translation>Téléphone interne</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>rostrum::ChaptersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordination</translation>
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
        <translation>Sable</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Lie-de-vin</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Choisie par le logiciel</translation>
    </message>
</context>
<context>
    <name>rostrum::ConferenceDetails</name>
    <message>
        <source>“%1” is not a date. Write it as in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>Toutes les heures sont celles d’une horloge de ce fuseau, où que se trouve cet ordinateur.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Grid in minutes</source>
        <translation>Pas de la grille, en minutes</translation>
    </message>
    <message>
        <source>Changeover in minutes</source>
        <translation>Changement de salle, en minutes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>changeover</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Hours of the days</source>
        <translation>Heures des jours</translation>
    </message>
    <message>
        <source>Each day, when sessions may be held</source>
        <translation>Pour chaque jour, quand des sessions peuvent avoir lieu</translation>
    </message>
</context>
<context>
    <name>rostrum::Details</name>
    <message>
        <source>%1 was not changed. %2</source>
        <extracomment>A field of some thing, and why its new value was refused.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été modifié. %2</translation>
    </message>
</context>
<context>
    <name>rostrum::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select something to see and change its details.</source>
        <translation>Sélectionnez un élément pour voir et modifier ses détails.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>rostrum::Field</name>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Never printed or exported for the public.</source>
        <translation>Jamais imprimé ni exporté pour le public.</translation>
    </message>
</context>
<context>
    <name>rostrum::FileFlow</name>
    <message>
        <source>Where to keep the sample</source>
        <translation>Où garder l’exemple</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>Conférence d’exemple</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Conférences (*.rostrum)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a file.</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Copie enregistrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be added.</source>
        <translation>
            <numerusform>%Ln session sera ajoutée.</numerusform>
            <numerusform>%Ln sessions seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be changed.</source>
        <translation>
            <numerusform>%Ln session sera modifiée.</numerusform>
            <numerusform>%Ln sessions seront modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln session reste telle quelle.</numerusform>
            <numerusform>%Ln sessions restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) that had gone are back.</source>
        <translation>
            <numerusform>%Ln session disparue est de retour.</numerusform>
            <numerusform>%Ln sessions disparues sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be added.</source>
        <translation>
            <numerusform>%Ln personne sera ajoutée.</numerusform>
            <numerusform>%Ln personnes seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) will be added.</source>
        <translation>
            <numerusform>%Ln salle sera ajoutée.</numerusform>
            <numerusform>%Ln salles seront ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) will be added.</source>
        <translation>
            <numerusform>%Ln parcours sera ajouté.</numerusform>
            <numerusform>%Ln parcours seront ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>Export the programme</source>
        <translation>Exporter le programme</translation>
    </message>
    <message>
        <source>schedule.xml (*.xml)</source>
        <translation>schedule.xml (*.xml)</translation>
    </message>
    <message>
        <source>Exported the programme: %1</source>
        <translation>Programme exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Shown while an import runs.</extracomment>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>rostrum::GoToDialog</name>
    <message>
        <source>Go to a time</source>
        <translation>Aller à une heure</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When something was done, and who did it.</extracomment>
        <translation>%1, par %2</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Rétablir jusqu’ici</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
</context>
<context>
    <name>rostrum::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>No longer in the file; marked as cancelled:</source>
        <translation>Absentes du fichier&#xa0;; marquées comme annulées&#xa0;:</translation>
    </message>
    <message>
        <source>What had to be assumed:</source>
        <translation>Ce qu’il a fallu supposer&#xa0;:</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>Une seule annulation défait le tout.</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkEndsModel</name>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Session&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What something is, and how many there are.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rostrum::LinksField</name>
    <message>
        <source>Not at the same time as</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Pas en même temps que</translation>
    </message>
    <message>
        <source>Not together with</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Pas avec</translation>
    </message>
    <message>
        <source>Must come after</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Doit venir après</translation>
    </message>
    <message>
        <source>Must come before</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>Doit venir avant</translation>
    </message>
    <message>
        <source>What the new link asks for</source>
        <translation>Ce que demande le nouveau lien</translation>
    </message>
    <message>
        <source>A session or a person…</source>
        <translation>Une session ou une personne…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>No session and nobody is called “%1”.</source>
        <translation>Aucune session ni personne ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list.</source>
        <translation>Plusieurs s’appellent «&#xa0;%1&#xa0;». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>%1 %2: show</source>
        <extracomment>%1 is what the link asks for, “Must come after”, %2 a session or person.</extracomment>
        <translation>%1 %2&#xa0;: afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>Retirer le lien avec %1</translation>
    </message>
    <message>
        <source>Why (private)</source>
        <translation>Pourquoi (privé)</translation>
    </message>
    <message>
        <source>Why: link with %1</source>
        <translation>Pourquoi&#xa0;: lien avec %1</translation>
    </message>
</context>
<context>
    <name>rostrum::ListPage</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No row fits what is asked for above.</source>
        <translation>Aucune ligne ne correspond à ce qui est demandé ci-dessus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>rostrum::LoadPlot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A room or day, and how much of its time is used.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rostrum::MainWindow</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <extracomment>The title of the list of problems, and how many there are.</extracomment>
        <translation>Problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>rostrum::MoveDayDialog</name>
    <message>
        <source>Move a whole day</source>
        <translation>Déplacer une journée entière</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Une autre date</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;te</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move, at the same times in the same rooms.</source>
        <translation>
            <numerusform>%n session est déplacée, à la même heure et dans la même salle.</numerusform>
            <numerusform>%n sessions sont déplacées, aux mêmes heures et dans les mêmes salles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is pinned and goes along.</source>
        <translation>
            <numerusform>%n d’entre elles est épinglée et suit.</numerusform>
            <numerusform>%n d’entre elles sont épinglées et suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conference gets this day in place of the old one.</source>
        <translation>La conférence reçoit cette journée à la place de l’ancienne.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of that day stay where they are.</source>
        <translation>
            <numerusform>%n session de ce jour-là reste en place.</numerusform>
            <numerusform>%n sessions de ce jour-là restent en place.</numerusform>
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
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>Toutes les heures sont celles d’une horloge de ce fuseau, où que se trouve cet ordinateur.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Where to keep the conference</source>
        <translation>Où garder la conférence</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>Conférences (*.rostrum)</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>Le dernier jour ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Donnez-en un comme America/Toronto.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Time used in each room</source>
        <translation>Temps utilisé dans chaque salle</translation>
    </message>
    <message>
        <source>Time used on each day</source>
        <translation>Temps utilisé chaque jour</translation>
    </message>
    <message>
        <source>The conference is empty so far. Add rooms and sessions, or import a programme.</source>
        <translation>La conférence est encore vide. Ajoutez des salles et des sessions ou importez un programme.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Ajouter des salles</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>Ajouter des sessions</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importer un programme…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>Aucun conflit.</translation>
    </message>
</context>
<context>
    <name>rostrum::PagesPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleField</name>
    <message>
        <source>Add a person by name…</source>
        <translation>Ajouter une personne par son nom…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>%n personne s’appelle «&#xa0;%1&#xa0;». Choisissez-la dans la liste.</numerusform>
            <numerusform>%n personnes s’appellent «&#xa0;%1&#xa0;». Choisissez-en une dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>When they can be there</source>
        <translation>Quand cette personne peut être présente</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>These times</source>
        <translation>Ces moments</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>The biography may be published</source>
        <translation>La biographie peut être publiée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Dans son écriture</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>None</source>
        <comment>chapter</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail addresses, one on a line</source>
        <translation>Adresses de courriel, une par ligne</translation>
    </message>
    <message>
        <source>Phone numbers, one on a line</source>
        <translation>Numéros de téléphone, un par ligne</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A session&apos;s title, and when it is held.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Aucune session.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>Pas avec, pas contre, avant et après</translation>
    </message>
</context>
<context>
    <name>rostrum::PlacementsField</name>
    <message>
        <source>Schedule it</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>Ajouter un placement</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de salle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Unschedule %1</source>
        <translation>Retirer %1 de la grille</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Retirer de la grille</translation>
    </message>
</context>
<context>
    <name>rostrum::PrintOptions</name>
    <message>
        <source>On sheets, ready to fold and staple</source>
        <translation>Imposé en cahier, à plier et à agrafer</translation>
    </message>
    <message>
        <source>Only what has no place yet</source>
        <translation>Seulement ce qui n’a pas encore de place</translation>
    </message>
    <message>
        <source>With hours and rooms to hang</source>
        <translation>Avec heures et salles à accrocher</translation>
    </message>
    <message>
        <source>Also what is not public</source>
        <translation>Aussi ce qui n’est pas public</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>Seulement ces jours</translation>
    </message>
    <message>
        <source>Only these rooms</source>
        <translation>Seulement ces salles</translation>
    </message>
    <message>
        <source>Only these tracks</source>
        <translation>Seulement ces parcours</translation>
    </message>
    <message>
        <source>Programme booklet</source>
        <translation>Livret du programme</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Grille horaire</translation>
    </message>
    <message>
        <source>Planning cards</source>
        <translation>Fiches de planification</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>%1 mm for a minute</source>
        <translation>%1 mm par minute</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Height of the cards</source>
        <translation>Hauteur des fiches</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloïd</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemPane</name>
    <message>
        <source>What would mend it</source>
        <translation>Ce qui y remédierait</translation>
    </message>
    <message>
        <source>The chosen problem</source>
        <translation>Le problème choisi</translation>
    </message>
    <message>
        <source>Choose a problem to see its sides and what would mend it.</source>
        <translation>Choisissez un problème pour voir qui est concerné et ce qui y remédierait.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>No single step mends this without harm elsewhere.</source>
        <translation>Aucune action seule n’y remédie sans nuire ailleurs.</translation>
    </message>
    <message>
        <source>Accept it as it is, because…</source>
        <translation>L’accepter tel quel, parce que…</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Pourquoi il est accepté</translation>
    </message>
    <message>
        <source>Take Back the Acceptance</source>
        <translation>Annuler l’acceptation</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <extracomment>%1 who accepted a problem, %2 when, %3 why.</extracomment>
        <translation>Accepté par %1, %2&#xa0;: %3</translation>
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
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Accepted: %2</source>
        <extracomment>A problem, and why it was accepted.</extracomment>
        <translation>%1. Accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsPanel</name>
    <message>
        <source>Nothing clashes.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of errors, %2 a number of warnings.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Par session</translation>
    </message>
    <message>
        <source>No problem fits what is asked for above.</source>
        <translation>Aucun problème ne correspond à ce qui est demandé ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Show on the Timetable</source>
        <translation>&amp;Afficher sur la grille</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Ce qui y remédierait</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>What is told as an error, as a warning, or not at all</source>
        <translation>Ce qui est signalé comme erreur, comme avertissement ou pas du tout</translation>
    </message>
    <message>
        <source>&amp;Take Back the Acceptance</source>
        <translation>Annule&amp;r l’acceptation</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>A&amp;ccepter…</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomDetails</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Capacity in people</source>
        <translation>Capacité en personnes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sessions simultanées</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Ce qu’elle offre</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Séparez-les par des virgules&#xa0;: projecteur, microphone</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Accès de plain-pied</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Hide it from the timetable</source>
        <translation>Masquer dans la grille horaire</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>Quand elle est ouverte</translation>
    </message>
    <message>
        <source>Open at these times; without any, always</source>
        <translation>Ouverte à ces moments&#xa0;; sans indication, toujours</translation>
    </message>
    <message>
        <source>Joined rooms</source>
        <translation>Salles réunies</translation>
    </message>
    <message>
        <source>Made of these rooms</source>
        <translation>Composée de ces salles</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Sessions simultanées</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>De plain-pied</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Temps utilisé</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a room can be reached without steps.</extracomment>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesDialog</name>
    <message>
        <source>Limit of %1</source>
        <translation>Limite de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What %1 is told as</source>
        <translation>Comment «&#xa0;%1&#xa0;» est signalé</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <extracomment>The setting of a rule that the program has by itself.</extracomment>
        <translation>%1 (habituel)</translation>
    </message>
    <message>
        <source>&amp;Reset All to the Usual</source>
        <translation>&amp;Tout rétablir comme d’habitude</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>Règles des vérifications</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>A change holds at once and can be undone. Bold is what differs from the usual.</source>
        <translation>Une modification s’applique aussitôt et peut être annulée. En gras, ce qui diffère de l’habituel.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>A kind of problem that is not reported.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Habituel</translation>
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
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of problem, and what is set for it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>When it is told</source>
        <translation>Quand il est signalé</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Signalé comme</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlInterpreter</name>
    <message>
        <source>The file names &quot;%1&quot; as its time zone, which is not known.</source>
        <translation>Le fichier indique «&#xa0;%1&#xa0;» comme fuseau horaire, qui est inconnu.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; that of the conference, %1, was taken.</source>
        <translation>Le fichier n’indique aucun fuseau horaire connu&#xa0;; celui de la conférence, %1, a été retenu.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after the place that it names.</source>
        <translation>Le fichier n’indique aucun fuseau horaire connu&#xa0;; %1 a été retenu d’après le lieu qu’il indique.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken, which fits all its times.</source>
        <translation>Le fichier n’indique aucun fuseau horaire connu&#xa0;; %1 a été retenu, car il convient à toutes ses heures.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after its times. Check the conference&apos;s time zone.</source>
        <translation>Le fichier n’indique aucun fuseau horaire connu&#xa0;; %1 a été retenu d’après ses heures. Vérifiez le fuseau horaire de la conférence.</translation>
    </message>
    <message>
        <source>The file says nothing about its time zone; %1 was taken. Check the conference&apos;s time zone.</source>
        <translation>Le fichier ne dit rien de son fuseau horaire&#xa0;; %1 a été retenu. Vérifiez le fuseau horaire de la conférence.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) without any session were left out.</source>
        <translation>
            <numerusform>%n salle sans session a été omise.</numerusform>
            <numerusform>%n salles sans session ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry a guid that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n événement porte un guid déjà rencontré&#xa0;; il a été traité comme un événement distinct.</numerusform>
            <numerusform>%n événements portent un guid déjà rencontré&#xa0;; chacun a été traité comme un événement distinct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry an id that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>%n événement porte un id déjà rencontré&#xa0;; il a été traité comme un événement distinct.</numerusform>
            <numerusform>%n événements portent un id déjà rencontré&#xa0;; chacun a été traité comme un événement distinct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no title.</source>
        <translation>
            <numerusform>%n événement n’a pas de titre.</numerusform>
            <numerusform>%n événements n’ont pas de titre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlTimes</name>
    <message numerus="yes">
        <source>%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.</source>
        <translation>
            <numerusform>%n événement a un décalage que le fuseau horaire n’a pas à ce moment&#xa0;; l’heure indiquée à côté a été retenue.</numerusform>
            <numerusform>%n événements ont un décalage que le fuseau horaire n’a pas à ce moment&#xa0;; l’heure indiquée à côté a été retenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s) date and start differ, first in &quot;%1&quot;; the date was taken.</source>
        <translation>
            <numerusform>Dans %n événement, la date et le début diffèrent («&#xa0;%1&#xa0;»)&#xa0;; la date a été retenue.</numerusform>
            <numerusform>Dans %n événements, la date et le début diffèrent, d’abord dans «&#xa0;%1&#xa0;»&#xa0;; la date a été retenue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as days, hours and minutes, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n durée en trois parties a été lue en jours, heures et minutes («&#xa0;%1&#xa0;»).</numerusform>
            <numerusform>%n durées en trois parties ont été lues en jours, heures et minutes, la première étant «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as hours, minutes and seconds, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n durée en trois parties a été lue en heures, minutes et secondes («&#xa0;%1&#xa0;»).</numerusform>
            <numerusform>%n durées en trois parties ont été lues en heures, minutes et secondes, la première étant «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no duration that can be read; they were given none.</source>
        <translation>
            <numerusform>%n événement n’a pas de durée lisible&#xa0;; il n’en a reçu aucune.</numerusform>
            <numerusform>%n événements n’ont pas de durée lisible&#xa0;; ils n’en ont reçu aucune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time that can be read and are unscheduled, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n événement n’a pas d’heure lisible et n’est pas planifié («&#xa0;%1&#xa0;»).</numerusform>
            <numerusform>%n événements n’ont pas d’heure lisible et ne sont pas planifiés, le premier étant «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) something lies outside the hours that the file gives; the hours were widened.</source>
        <translation>
            <numerusform>%n jour comporte quelque chose en dehors des heures que donne le fichier&#xa0;; les heures ont été élargies.</numerusform>
            <numerusform>%n jours comportent quelque chose en dehors des heures que donne le fichier&#xa0;; les heures ont été élargies.</numerusform>
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
        <translation>%1&#xa0;: %2. %3</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find sessions, people, rooms, actions…</source>
        <translation>Trouver des sessions, personnes, salles, actions…</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionDetails</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>None</source>
        <comment>track</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Public: shown in programmes</source>
        <translation>Publique&#xa0;: figure dans les programmes</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Times and rooms</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A language code such as en, ar or fr.</source>
        <translation>Un code de langue comme en, ar ou fr.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu’il lui faut</translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation>Participant·es, dans cet ordre</translation>
    </message>
    <message>
        <source>Chapters called to it</source>
        <translation>Sections convoquées</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Personnes attendues</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>Séparez-les par des virgules&#xa0;: projecteur, microphone</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Accès de plain-pied</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Must not be recorded</source>
        <translation>Ne doit pas être enregistrée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>Pas avec, pas contre, avant et après</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionsModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>rostrum::SetField</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Encore rien à choisir</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several that can be chosen</comment>
        <translation>Aucun choix</translation>
    </message>
</context>
<context>
    <name>rostrum::ShiftDialog</name>
    <message>
        <source>In &amp;all rooms</source>
        <translation>Dans &amp;toutes les salles</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Décaler ce qui suit</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes; less than zero is earlier</source>
        <translation>Minutes ; moins de zéro avance</translation>
    </message>
    <message>
        <source>Only in &amp;this room</source>
        <translation>Dans &amp;cette salle seulement</translation>
    </message>
    <message>
        <source>&amp;Only in %1</source>
        <translation>Dans %1 &amp;seulement</translation>
    </message>
    <message>
        <source>“%1” &amp;itself as well</source>
        <translation>«&#xa0;%1&#xa0;» &amp;elle-même aussi</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Décaler</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;De</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>Rien ne suit ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move.</source>
        <translation>
            <numerusform>%n session est décalée.</numerusform>
            <numerusform>%n sessions sont décalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What would be so of some sessions, then their titles.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned, so they stay:</source>
        <translation>Épinglées, donc elles restent :</translation>
    </message>
    <message>
        <source>Would fall outside the day, so it cannot be:</source>
        <translation>Sortiraient de la journée, donc impossible :</translation>
    </message>
    <message>
        <source>Would end after the day closes:</source>
        <translation>Finiraient après la fermeture de la journée :</translation>
    </message>
    <message>
        <source>Would overlap what stays in the room:</source>
        <translation>Chevaucheraient ce qui reste dans la salle :</translation>
    </message>
</context>
<context>
    <name>rostrum::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Take over what is typed in a field</source>
        <translation>Valider la saisie d’un champ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Bring back what stood in a field</source>
        <translation>Rétablir le contenu précédent d’un champ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Take over a text of several lines</source>
        <translation>Valider un texte de plusieurs lignes</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Supprimer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Dans un champ</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>rostrum::TimetablePage</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All days in one scroll</source>
        <translation>Tous les jours, à la suite</translation>
    </message>
    <message>
        <source>Hold to open %1</source>
        <translation>Restez ici pour ouvrir %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>Retirer de la grille</translation>
    </message>
    <message>
        <source>Leave it unscheduled</source>
        <translation>Laisser non planifiée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Start and end of a session being moved, then its length.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A copy in %1</source>
        <translation>Une copie dans %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>This conference has no days yet.
Set when it begins and ends, or import a programme, and the timetable is here.</source>
        <translation>Cette conférence n’a pas encore de jours.
Indiquez quand elle commence et se termine, ou importez un programme, et la grille horaire apparaîtra ici.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;Fit all on the screen</source>
        <translation>Tout &amp;afficher à l’écran</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>&amp;Jour précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>Jour s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Go to now</source>
        <translation>Aller à &amp;maintenant</translation>
    </message>
    <message>
        <source>Leave out rooms that are &amp;empty that day</source>
        <translation>&amp;Omettre les salles vides ce jour-là</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>&amp;Calage</translation>
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
        <translation>Ce sur quoi les heures se calent&#xa0;; maintenez Maj pour vous en affranchir</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>Sall&amp;es</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <extracomment>The grid of minutes that times snap to.</extracomment>
        <translation>Calage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message numerus="yes">
        <source>Rooms (%n hidden)</source>
        <translation>
            <numerusform>Salles (%n masquée)</numerusform>
            <numerusform>Salles (%n masquées)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rooms are shown</source>
        <translation>Quelles salles sont affichées</translation>
    </message>
    <message>
        <source>Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the length, Enter drops, Escape leaves it.</source>
        <translation>Les flèches déplacent (Maj&#xa0;: d’une minute, Ctrl&#xa0;: au prochain emplacement libre), Alt avec haut et bas change la durée, Entrée dépose, Échap abandonne.</translation>
    </message>
    <message>
        <source>It is not scheduled. A session is deleted on the page of sessions.</source>
        <translation>Cette session n’est pas planifiée. Une session se supprime dans la page des sessions.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, then its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A button that makes the timetable as large as the window.</extracomment>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>&amp;Wider columns</source>
        <translation>Colonnes plus &amp;larges</translation>
    </message>
    <message>
        <source>&amp;Narrower columns</source>
        <translation>Colonnes plus é&amp;troites</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>By r&amp;oom</source>
        <extracomment>What the columns of the timetable are.</extracomment>
        <translation>Par s&amp;alle</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>Par &amp;personne</translation>
    </message>
    <message>
        <source>By &amp;track</source>
        <translation>Par &amp;parcours</translation>
    </message>
    <message>
        <source>What stands side by side: rooms, people or tracks</source>
        <translation>Ce qui est côte à côte&#xa0;: salles, personnes ou parcours</translation>
    </message>
    <message>
        <source>Move the room &amp;left</source>
        <translation>Déplacer la salle à &amp;gauche</translation>
    </message>
    <message>
        <source>Move the room &amp;right</source>
        <translation>Déplacer la salle à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Hide the room</source>
        <translation>&amp;Masquer la salle</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>&amp;Afficher toutes les salles</translation>
    </message>
    <message>
        <source>Changes places with “%1”</source>
        <translation>Change de place avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) together</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions ensemble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned session(s) stay(s) in place</source>
        <translation>
            <numerusform>%n session épinglée reste en place</numerusform>
            <numerusform>%n sessions épinglées restent en place</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>Go to a &amp;time…</source>
        <translation>Aller à une &amp;heure…</translation>
    </message>
    <message>
        <source>Between the &amp;list and the timetable</source>
        <translation>Entre la &amp;liste et la grille</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected: Space picks them up together, Delete takes them off, Escape leaves one.</source>
        <translation>
            <numerusform>%n session sélectionnée : Espace la saisit, Suppr la retire, Échap la laisse.</numerusform>
            <numerusform>%n sessions sélectionnées : Espace les saisit ensemble, Suppr les retire, Échap n’en laisse qu’une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go to the next session (Shift selects more), Space picks it up, Enter shows its details, Delete takes it off.</source>
        <translation>Les flèches vont à la session suivante (Maj en sélectionne plus), Espace la saisit, Entrée affiche ses détails, Suppr la retire de la grille.</translation>
    </message>
    <message>
        <source>Drag sessions to move them, their edges to alter how long they are, and empty space to add one; Shift-drag selects several.</source>
        <translation>Faites glisser les sessions pour les déplacer, leurs bords pour changer leur durée, et un espace vide pour en ajouter une ; avec Maj, plusieurs sont sélectionnées.</translation>
    </message>
</context>
<context>
    <name>rostrum::TrackDetails</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Warn when two of its sessions run at the same time</source>
        <translation>Avertir quand deux de ses sessions ont lieu en même temps</translation>
    </message>
</context>
<context>
    <name>rostrum::TracksModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>En même temps</translation>
    </message>
    <message>
        <source>Warn</source>
        <extracomment>Whether two sessions of one track may run at the same time.</extracomment>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
</context>
<context>
    <name>rostrum::WallTimeEdit</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>rostrum::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Welcome to Rostrum</source>
        <translation>Bienvenue dans Rostrum</translation>
    </message>
    <message>
        <source>Plan a conference on this computer: sessions, people, rooms and times in one file. What you see is always saved.</source>
        <translation>Planifiez une conférence sur cet ordinateur&#xa0;: sessions, personnes, salles et heures dans un seul fichier. Ce que vous voyez est toujours enregistré.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Nouvelle conférence…</translation>
    </message>
    <message>
        <source>Title, days and time zone are all it takes</source>
        <translation>Un titre, des jours et un fuseau horaire suffisent</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A conference that is there already</source>
        <translation>Une conférence qui existe déjà</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>A small conference to try everything on</source>
        <translation>Une petite conférence pour tout essayer</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a file that is gone</comment>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Sample…</source>
        <translation>Ouvrir l’&amp;exemple…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Booklet…</source>
        <translation>&amp;Livret…</translation>
    </message>
    <message>
        <source>&amp;Timetable…</source>
        <translation>&amp;Grille horaire…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done.</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation>Recherc&amp;her partout…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>A&amp;jouter à la liste</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Conference Details</source>
        <translation>&amp;Détails de la conférence</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Rostrum</source>
        <translation>À &amp;propos de Rostrum</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>A page of the window with its number, which is also its key in the menu.</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>&amp;Grille horaire</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  %2 — %3</source>
        <extracomment>An entry of the menu of recent files: its number, its name, its folder.</extracomment>
        <translation>%1  %2 — %3</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A recent file that is gone.</extracomment>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>&amp;Planning Cards…</source>
        <translation>Fiches de &amp;planification…</translation>
    </message>
    <message>
        <source>Chec&amp;k Rules…</source>
        <translation>Rè&amp;gles de vérification…</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowsField</name>
    <message>
        <source>Add times</source>
        <translation>Ajouter des heures</translation>
    </message>
    <message>
        <source>Add times: %1</source>
        <translation>Ajouter des heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>Du&#xa0;: jour</translation>
    </message>
    <message>
        <source>From: time</source>
        <translation>De&#xa0;: heure</translation>
    </message>
    <message>
        <source>To: day</source>
        <translation>Au&#xa0;: jour</translation>
    </message>
    <message>
        <source>To: time</source>
        <translation>À&#xa0;: heure</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>Retirer ces heures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Booklet</name>
    <message>
        <source>not scheduled yet</source>
        <translation>pas encore planifiée</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>Résumés</translation>
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
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>There are no sessions in the programme yet.</source>
        <translation>Le programme ne contient pas encore de session.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·es</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Version of the programme: %1</source>
        <translation>État du programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>non publique</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Two A5 pages do not fit on Letter paper at full size. Choose A4 paper, or half-letter pages.</source>
        <translation>Deux pages A5 ne tiennent pas sur du papier Lettre en taille réelle. Choisissez du papier A4 ou des pages en demi-lettre.</translation>
    </message>
    <message>
        <source>Two half-letter pages do not fit on A4 paper at full size. Choose Letter paper, or A5 pages.</source>
        <translation>Deux pages en demi-lettre ne tiennent pas sur du papier A4 en taille réelle. Choisissez du papier Lettre ou des pages A5.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>page numbers</comment>
        <extracomment>What stands between two page numbers</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>A booklet is folded from A4 or Letter paper.</source>
        <translation>Un livret se plie dans du papier A4 ou Letter.</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Pdf</name>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>Le PDF n’a pas pu être terminé.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
    <message>
        <source>There are no pages to print.</source>
        <translation>Il n’y a aucune page à imprimer.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Le PDF n’a pas pu être commencé.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>Le PDF n’a pas pu être écrit&#xa0;: %1</translation>
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
        <translation>Une minute peut mesurer de %1 à %2 millimètres de haut.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
    <message>
        <source>Every session has its place.</source>
        <translation>Chaque session a sa place.</translation>
    </message>
    <message>
        <source>There are no sessions to print.</source>
        <translation>Il n’y a pas de session à imprimer.</translation>
    </message>
    <message>
        <source>longer than the paper</source>
        <translation>plus longue que le papier</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>%n personne attendue</numerusform>
            <numerusform>%n personnes attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>de plain-pied</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interprétation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time and a room, such as &quot;Sat 2 10:30, Hall 1&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>non publique</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Timetable</name>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>In full: what was too long for its place in the grid</source>
        <translation>En entier&#xa0;: ce qui était trop long pour sa place dans la grille</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été interrompue.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <extracomment>From a day and time to another day and time, such as &quot;Sat 2 20:00–Mon 4 02:00&quot;</extracomment>
        <translation>%1 %2–%3 %4</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <extracomment>Which sheet of a day&apos;s timetable this is</extracomment>
        <translation>Feuille %1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of the rooms on a sheet</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>With what is not public: do not hang up</source>
        <translation>Avec ce qui n’est pas public&#xa0;: ne pas afficher</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::TrackMarks</name>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::WallScale</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ArrangeActions</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Pick up to &amp;move</source>
        <translation>&amp;Saisir pour déplacer</translation>
    </message>
    <message>
        <source>&amp;New session here</source>
        <translation>&amp;Nouvelle session ici</translation>
    </message>
    <message>
        <source>New &amp;break here</source>
        <translation>Nouvelle pa&amp;use ici</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;all that is shown</source>
        <translation>Sélectionner &amp;tout ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>É&amp;pinglée</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>É&amp;changer les deux</translation>
    </message>
    <message>
        <source>Shift what &amp;follows…</source>
        <translation>Décaler ce qui s&amp;uit…</translation>
    </message>
    <message>
        <source>Close the &amp;gap after it</source>
        <translation>Supprimer le t&amp;rou qui la suit</translation>
    </message>
    <message>
        <source>Copy the break to all &amp;rooms</source>
        <translation>Copier la pause dans toutes les s&amp;alles</translation>
    </message>
    <message>
        <source>Move the &amp;whole day…</source>
        <translation>Déplacer toute la &amp;journée…</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the timetable</source>
        <translation>&amp;Retirer de la grille</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>Tout ce qui est sélectionné est épinglé.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cut: they go where you paste them.</source>
        <translation>
            <numerusform>%n session coupée : elle ira là où vous la collerez.</numerusform>
            <numerusform>%n sessions coupées : elles iront là où vous les collerez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n session copiée.</numerusform>
            <numerusform>%n sessions copiées.</numerusform>
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
            <numerusform>%n session épinglée reste en place.</numerusform>
            <numerusform>%n sessions épinglées restent en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are taken at that time.</source>
        <translation>
            <numerusform>%n salle est occupée à cette heure.</numerusform>
            <numerusform>%n salles sont occupées à cette heure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ColumnHeader</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n session(s) at once</source>
        <translation>
            <numerusform>Accueille %n session à la fois</numerusform>
            <numerusform>Accueille %n sessions à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>De plain-pied</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Sessions that have a time and no room yet.</source>
        <translation>Sessions qui ont une heure, mais pas encore de salle.</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::DayTabs</name>
    <message numerus="yes">
        <source>%1, %n session(s) clash</source>
        <extracomment>A day, then how many sessions clash on it, read aloud.</extracomment>
        <translation>
            <numerusform>%1, %n session en conflit</numerusform>
            <numerusform>%1, %n sessions en conflit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::FindBar</name>
    <message>
        <source>Find a session, a person, a track or a room</source>
        <translation>Rechercher une session, une personne, un parcours ou une salle</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::NarrowingBar</name>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Any track</source>
        <translation>Tous les parcours</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toutes les durées</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Any chapter</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>Sans parcours</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>A length of time: sessions that are as long or shorter.</extracomment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne dessus</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>Sans section</translation>
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
        <translation>Grille horaire</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no free time there on the days that are shown.</source>
        <translation>Il n’y a pas de créneau libre à cet endroit pendant les jours affichés.</translation>
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
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Non publique</translation>
    </message>
    <message>
        <source>Nothing there is free at this time.</source>
        <translation>Rien n’y est libre à cette heure.</translation>
    </message>
    <message>
        <source>“%1” is pinned and stays. Take hold of another one, or unpin it first.</source>
        <translation>«&#xa0;%1&#xa0;» est épinglée et reste. Saisissez-en une autre, ou désépinglez-la d’abord.</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>Nouvelle pause</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>Tout ce qui est sélectionné est épinglé.</translation>
    </message>
    <message>
        <source>Select the two sessions that shall change places.</source>
        <translation>Sélectionnez les deux sessions qui doivent changer de place.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <extracomment>How many are selected on the timetable.</extracomment>
        <translation>
            <numerusform>%n session sélectionnée</numerusform>
            <numerusform>%n sessions sélectionnées</numerusform>
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
        <translation>En dehors des jours de la conférence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A session that is not scheduled, read aloud: type and title, length.</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <translation>Non planifiées</translation>
    </message>
    <message>
        <source>Space picks up a session to place it with the arrow keys.</source>
        <translation>Espace saisit une session pour la placer avec les flèches.</translation>
    </message>
    <message>
        <source>Search title or person</source>
        <translation>Rechercher un titre ou une personne</translation>
    </message>
    <message>
        <source>Search what is not scheduled</source>
        <translation>Rechercher dans les sessions non planifiées</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longues d’abord</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Par parcours</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Everything is scheduled. Drag a session here to take it off the timetable.</source>
        <translation>Tout est planifié. Faites glisser une session ici pour la retirer de la grille.</translation>
    </message>
    <message>
        <source>Sessions that have no place yet are listed here.</source>
        <translation>Les sessions qui n’ont pas encore de placement sont énumérées ici.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>A button that shows what a list can be narrowed by; with how many of them are in use.</extracomment>
        <translation>Filtres</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <translation>
            <numerusform>Filtres (%n)</numerusform>
            <numerusform>Filtres (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All scheduled, %1 free</source>
        <extracomment>How much time is still free in all rooms on all days.</extracomment>
        <translation>Tout est planifié, %1 libres</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not scheduled: %1 to place, %2 free</source>
        <extracomment>How many sessions have no place yet, their length together, and how much time is still free in all rooms.</extracomment>
        <translation>
            <numerusform>%n session non planifiée&#xa0;: %1 à placer, %2 libres</numerusform>
            <numerusform>%n sessions non planifiées&#xa0;: %1 à placer, %2 libres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more to place than there is room for.</source>
        <translation>Il y a plus à placer que de place libre.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>Rien ne correspond à la recherche et aux filtres.</translation>
    </message>
</context>
</TS>
