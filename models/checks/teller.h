#pragma once

#include "models/checks/conflict.h"

#include <QCoreApplication>

namespace rostrum {

/// Puts what a conflict is about into words: names, rooms and times, in the language and manner of a locale.
class Teller
{
    Q_DECLARE_TR_FUNCTIONS(Teller)

public:
    Teller(const Programme& programme, const QLocale& locale)
        : m_programme(programme)
        , m_locale(locale)
    {}

    [[nodiscard]] const Programme& programme() const { return m_programme; }

    /// Text of a person's own as it stands inside a sentence: where it runs the other way than the language, it is
    /// kept from pulling the words around it along (Unicode's isolates).
    [[nodiscard]] QString inserted(const QString& text) const;

    [[nodiscard]] QString title(SessionId id) const;
    /// The titles of its sessions, each in quotation marks.
    [[nodiscard]] QString titles(const Conflict& conflict) const;
    [[nodiscard]] QString person(PersonId id) const;
    [[nodiscard]] QString people(const Conflict& conflict) const;
    /// A person's name, or a session's title in quotation marks.
    [[nodiscard]] QString end(LinkEnd end) const;
    [[nodiscard]] QString room(RoomId id) const;
    [[nodiscard]] QString track(TrackId id) const;
    [[nodiscard]] QString chapters(const std::vector<ChapterId>& ids) const;
    [[nodiscard]] QString number(qint64 number) const { return m_locale.toString(number); }
    /// The limit of its kind, as it is set.
    [[nodiscard]] int limit(const Conflict& conflict) const;
    /// How many have a part in a session, other than as a reserve.
    [[nodiscard]] int peopleOn(SessionId id) const;
    /// How many times the person of a conflict has to be there.
    [[nodiscard]] static int happenings(const Conflict& conflict);
    /// The names as the language lists them: "A, B and C".
    [[nodiscard]] QString list(const QStringList& names) const;

    /// "Saturday", or the date where the weekday alone does not tell the day.
    [[nodiscard]] QString day(QDate date) const;
    /// "Saturday 10:00–10:30", with the date where the weekday alone does not tell the day.
    [[nodiscard]] QString when(Span span) const;
    [[nodiscard]] QString when(const std::vector<Span>& spans) const;
    /// All the times at which the conflict shows.
    [[nodiscard]] QString when(const Conflict& conflict) const;

    /// From the first of its times to the last.
    [[nodiscard]] static Span stretch(const Conflict& conflict);
    /// How long its gaps are: "5 min".
    [[nodiscard]] QString gaps(const Conflict& conflict) const;

    /// The rooms of one side, each once. Empty where none is known.
    [[nodiscard]] QString rooms(const Conflict& conflict, Side Clash::*side) const;
    /// "“Title” in Hall 1", or just the title where there is no room.
    [[nodiscard]] QString first(const Conflict& conflict) const;
    [[nodiscard]] QString second(const Conflict& conflict) const;

private:
    [[nodiscard]] QString quoted(SessionId id) const;
    [[nodiscard]] QString held(SessionId session, const QString& rooms) const;
    [[nodiscard]] QString time(qint64 instant) const;
    /// The conference day's name for what happens at that instant.
    [[nodiscard]] QString dayName(qint64 instant) const;

    const Programme& m_programme;
    const QLocale m_locale;
};

} // namespace rostrum
