#pragma once

#include "models/domain/programme.h"
#include "views/timetable/grid_columns.h"

#include <QCoreApplication>
#include <QLocale>

namespace rostrum::timetable {

/// The words in which the timetable speaks of sessions: on boxes, at the pointer and to assistive technology.
class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    explicit SessionWords(const Programme& programme, const QLocale& locale = QLocale());

    [[nodiscard]] QString clock(qint64 instant) const;
    /// `10:00–11:30`
    [[nodiscard]] QString times(Span span) const;
    /// `1 h 30 min`
    [[nodiscard]] static QString length(int minutes);
    /// `Sat 1 Feb`, short enough for a tab.
    [[nodiscard]] QString shortDate(QDate date) const;
    /// `Saturday, 1 February`
    [[nodiscard]] QString longDate(QDate date) const;
    /// The room's name, or words for none.
    [[nodiscard]] QString room(RoomId id) const;
    /// The name of what the column stands for.
    [[nodiscard]] QString column(const Column& column) const;
    /// `A Speaker, Another Speaker`, without those in reserve.
    [[nodiscard]] QString people(const Session& session) const;
    /// All that one sees of a placement, to be read aloud: "Panel: Land and Return, Hall 1, Saturday 10:00 to 11:30,
    /// 2 problems".
    [[nodiscard]] QString spoken(const Session& session, const Placement& placement, int problems) const;
    /// Room, day and times: "Hall 1, Saturday 10:00 to 11:30".
    [[nodiscard]] QString spokenPlace(const Placement& placement) const;
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    [[nodiscard]] QStringList states(const Session& session, const Placement* placement) const;

    const Programme& m_programme;
    QLocale m_locale;
    QString m_timeFormat;
};

} // namespace rostrum::timetable
