#include "views/pages/list_texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

} // namespace

ListTexts listTexts(Kind kind)
{
    switch (kind) {
    case Kind::Session:
        return {Texts::tr("Sessions"),
                Texts::tr("New session"),
                Texts::tr("Filter sessions"),
                Texts::tr("All sessions"),
                Texts::tr("No sessions yet"),
                Texts::tr("Add the first one, or import a programme from another system (File ▸ Import)."),
                Texts::tr("New session")};
    case Kind::Person:
        return {Texts::tr("People"),        Texts::tr("New person"),
                Texts::tr("Filter people"), Texts::tr("All people"),
                Texts::tr("Nobody yet"),    Texts::tr("Add the first person here, or type a name into a session."),
                Texts::tr("New person")};
    case Kind::Room:
        return {Texts::tr("Rooms"),
                Texts::tr("New room"),
                Texts::tr("Filter rooms"),
                Texts::tr("All rooms"),
                Texts::tr("No rooms yet"),
                Texts::tr("Rooms are the columns of the timetable. Add the first one to begin planning."),
                Texts::tr("New room")};
    case Kind::Track:
        return {Texts::tr("Tracks"),        Texts::tr("New track"),
                Texts::tr("Filter tracks"), Texts::tr("All tracks"),
                Texts::tr("No tracks yet"), Texts::tr("Tracks group sessions by subject and give them their colour."),
                Texts::tr("New track")};
    case Kind::Chapter:
        return {Texts::tr("Chapters"),
                Texts::tr("New chapter"),
                Texts::tr("Filter chapters"),
                Texts::tr("All chapters"),
                Texts::tr("No chapters yet"),
                Texts::tr("Chapters are the local groups that take part. Add the first one to keep its members here."),
                Texts::tr("New chapter")};
    default:
        return {};
    }
}

QString countText(Kind kind, int shown, int all)
{
    const QLocale locale;
    if (shown != all)
        //: How many rows of a list are shown, and how many there are.
        return Texts::tr("%1 of %2").arg(locale.toString(shown), locale.toString(all));
    switch (kind) {
    case Kind::Session:
        return Texts::tr("%Ln session(s)", nullptr, all);
    case Kind::Person:
        return Texts::tr("%Ln person(s)", nullptr, all);
    case Kind::Room:
        return Texts::tr("%Ln room(s)", nullptr, all);
    case Kind::Track:
        return Texts::tr("%Ln track(s)", nullptr, all);
    case Kind::Chapter:
        return Texts::tr("%Ln chapter(s)", nullptr, all);
    default:
        return locale.toString(all);
    }
}

} // namespace rostrum
