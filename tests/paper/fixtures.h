#pragma once

#include "models/domain/programme.h"
#include "views/paper/page.h"

#include <QStringList>

/// Invented programmes to lay out, and ways to read pages.
namespace rostrum::paper::fixtures {

/// Builds a conference of invented people, with ids that count from 1.
class Builder
{
public:
    explicit Builder(const QString& title = QStringLiteral("Harbour Assembly"))
    {
        programme.zone = Zone(QByteArrayLiteral("Europe/Brussels"));
        programme.conference.title = title;
        programme.conference.venue = QStringLiteral("Old Rope Works");
        programme.conference.city = QStringLiteral("Ghent");
        programme.conference.start = QDate(2026, 5, 1);
        programme.conference.end = QDate(2026, 5, 2);
        for (int day = 0; day < 2; ++day) {
            Day row;
            row.id = DayId{next()};
            row.date = QDate(2026, 5, 1 + day);
            programme.days.put(row);
        }
    }

    RoomId room(const QString& name)
    {
        Room row;
        row.id = RoomId{next()};
        row.name = name;
        row.position = static_cast<int>(programme.rooms.size());
        programme.rooms.put(row);
        return row.id;
    }

    TrackId track(const QString& name)
    {
        Track row;
        row.id = TrackId{next()};
        row.name = name;
        row.position = static_cast<int>(programme.tracks.size());
        programme.tracks.put(row);
        return row.id;
    }

    PersonId person(const QString& name, const QString& given = {}, const QString& family = {})
    {
        Person row;
        row.id = PersonId{next()};
        row.name = name;
        row.givenName = given;
        row.familyName = family;
        programme.people.put(row);
        return row.id;
    }

    Session& session(const QString& title, const std::vector<PersonId>& people = {})
    {
        m_session = Session();
        m_session.id = SessionId{next()};
        m_session.title = title;
        for (const PersonId person : people) {
            Part part;
            part.id = next();
            part.person = person;
            m_session.people.push_back(part);
        }
        return m_session;
    }

    void place(RoomId room, WallTime start, int minutes)
    {
        Placement placement;
        placement.id = PlacementId{next()};
        placement.room = room;
        placement.start = start;
        placement.durationMin = minutes;
        m_session.placements.push_back(placement);
    }

    /// Puts the session that was begun last into the programme.
    void done() { programme.sessions.put(m_session); }

    Programme programme;

private:
    qint64 next() { return ++m_id; }

    qint64 m_id = 0;
    Session m_session;
};

inline WallTime at(int day, int hour, int minute = 0)
{
    return WallTime::of(QDate(2026, 5, day), hour * 60 + minute);
}

/// `count` sessions over two days in three rooms, each with an abstract and two of a dozen people.
inline Programme busyProgramme(int count)
{
    Builder builder;
    const std::vector<RoomId> rooms{builder.room(QStringLiteral("Hall A")), builder.room(QStringLiteral("Hall B")),
                                    builder.room(QStringLiteral("Attic"))};
    const std::vector<TrackId> tracks{builder.track(QStringLiteral("Craft")), builder.track(QStringLiteral("Water"))};
    std::vector<PersonId> people;
    for (const char* name : {"Ada Quill", "Bo Tarn", "Cleo Marsh", "Dov Pike", "Esme Rook", "Finn Alder", "Gia Thorn",
                             "Hal Brook", "Ivo Crane", "Jun Sedge", "Kit Larch", "Lou Wren"})
        people.push_back(builder.person(QString::fromLatin1(name)));
    for (int i = 0; i < count; ++i) {
        Session& session =
            builder.session(QStringLiteral("Session number %1").arg(i + 1),
                            {people[static_cast<size_t>(i) % 12], people[static_cast<size_t>(i * 5 + 1) % 12]});
        session.track = tracks[static_cast<size_t>(i) % 2];
        session.abstract =
            QStringLiteral("What **number %1** is about.\n\n").arg(i + 1) +
            QStringLiteral("It goes on for a while so that lines break and pages fill. ").repeated(4 + i % 7);
        const int slot = i / 3;
        builder.place(rooms[static_cast<size_t>(i) % 3], at(1 + slot % 2, 9, 0).plus((slot / 2) * 15), 15);
        builder.done();
    }
    return builder.programme;
}

inline QStringList textsOf(const Page& page)
{
    QStringList texts;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts << text->text;
    }
    return texts;
}

/// All text of the page with lines joined, as a reader takes it in.
inline QString textOf(const Page& page)
{
    return textsOf(page).join(u' ').simplified();
}

inline QString textOf(const PrintedPages& pages)
{
    QStringList texts;
    for (const Page& page : pages.pages)
        texts << textOf(page);
    return texts.join(u' ');
}

/// What is wrong with the pages: ink outside of the paper, type below `least` points, text over other text. Empty
/// where all is well.
inline QString faults(const PrintedPages& pages, float least = 7)
{
    for (size_t index = 0; index < pages.pages.size(); ++index) {
        const Page& page = pages.pages[index];
        const QRectF paper(QPointF(0, 0), page.size);
        std::vector<const TextItem*> before;
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            const QRectF box = boundingBox(item);
            const bool inside = box.left() >= paper.left() - 0.5 && box.right() <= paper.right() + 0.5 &&
                                box.top() >= paper.top() - 0.5 && box.bottom() <= paper.bottom() + 0.5;
            if (!inside)
                return QStringLiteral("page %1: outside of the paper: %2")
                    .arg(index + 1)
                    .arg(text != nullptr ? text->text : QString());
            if (text == nullptr)
                continue;
            for (const TextItem* other : before) {
                const QRectF both = other->box.intersected(text->box);
                if (both.width() > 1 && both.height() > 0.4 * qMin(other->box.height(), text->box.height()))
                    return QStringLiteral("page %1: \"%2\" lies over \"%3\"")
                        .arg(QString::number(index + 1), text->text, other->text);
            }
            before.push_back(text);
            for (const GlyphRun& run : text->runs) {
                if (run.size < least - 0.01F)
                    return QStringLiteral("page %1: too small: %2").arg(index + 1).arg(text->text);
            }
        }
    }
    return {};
}

} // namespace rostrum::paper::fixtures
