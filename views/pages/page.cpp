#include "views/pages/page.h"

#include <QCoreApplication>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

} // namespace

QString pageTitle(Page page)
{
    switch (page) {
    case Page::Overview:
        return Texts::tr("Overview");
    case Page::Timetable:
        return Texts::tr("Timetable");
    case Page::Sessions:
        return Texts::tr("Sessions");
    case Page::People:
        return Texts::tr("People");
    case Page::Chapters:
        return Texts::tr("Chapters");
    case Page::Rooms:
        return Texts::tr("Rooms");
    case Page::Tracks:
        return Texts::tr("Tracks");
    case Page::Booklet:
        return Texts::tr("Booklet");
    }
    return {};
}

QString pageWord(Page page)
{
    switch (page) {
    case Page::Overview:
        return QStringLiteral("overview");
    case Page::Timetable:
        return QStringLiteral("timetable");
    case Page::Sessions:
        return QStringLiteral("sessions");
    case Page::People:
        return QStringLiteral("people");
    case Page::Chapters:
        return QStringLiteral("chapters");
    case Page::Rooms:
        return QStringLiteral("rooms");
    case Page::Tracks:
        return QStringLiteral("tracks");
    case Page::Booklet:
        return QStringLiteral("booklet");
    }
    return {};
}

QString pageIcon(Page page)
{
    return page == Page::Tracks ? QStringLiteral("filter") : QStringLiteral("page-") + pageWord(page);
}

std::optional<Kind> kindOf(Page page)
{
    switch (page) {
    case Page::Timetable:
    case Page::Sessions:
        return Kind::Session;
    case Page::People:
        return Kind::Person;
    case Page::Chapters:
        return Kind::Chapter;
    case Page::Rooms:
        return Kind::Room;
    case Page::Tracks:
        return Kind::Track;
    default:
        return std::nullopt;
    }
}

std::optional<Page> listPageOf(Kind kind)
{
    switch (kind) {
    case Kind::Session:
        return Page::Sessions;
    case Kind::Person:
        return Page::People;
    case Kind::Chapter:
        return Page::Chapters;
    case Kind::Room:
        return Page::Rooms;
    case Kind::Track:
        return Page::Tracks;
    default:
        return std::nullopt;
    }
}

} // namespace rostrum
