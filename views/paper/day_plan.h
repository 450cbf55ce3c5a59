#pragma once

#include "models/domain/programme.h"

#include <QCoreApplication>
#include <QLocale>

#include <vector>

namespace rostrum::paper {

/// One placement of a session, with what stands beside it. Points into the Programme it was made from.
struct Slot
{
    const Session* session = nullptr;
    const Placement* placement = nullptr;
    const Room* room = nullptr; ///< Null where none is known.
    const Track* track = nullptr;
    Span span; ///< Real time, in minutes since 1970 UTC.
    WallTime end;
};

/// A day with its sessions by start, then by the order of the rooms.
struct DayPlan
{
    QDate date;
    QString label; ///< What the conference calls it, where it says so.
    WallTime begins;
    std::vector<Slot> slots;
};

/// Whether a session may be printed: never a cancelled one, and what is not public only when asked for.
[[nodiscard]] bool isPrinted(const Session& session, bool includePrivate);
/// The days that have something to print, each once, in order. What lies outside of all days stands under its date.
[[nodiscard]] std::vector<DayPlan> planDays(const Programme& programme, bool includePrivate);
/// Those who are to be named with a session, in order: not those in reserve.
[[nodiscard]] std::vector<const Person*> namedPeople(const Programme& programme, const Session& session);

/// The track's own colour, else one by its place in the list.
[[nodiscard]] QString trackColour(const Programme& programme, const Track& track);

/// Words and figures that several kinds of printed matter share.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::PlanWords)

public:
    /// "45 min", "1 h 30 min".
    [[nodiscard]] static QString length(int minutes, const QLocale& locale);
    [[nodiscard]] static QString time(WallTime time, const QLocale& locale);
    /// "10:30–11:00".
    [[nodiscard]] static QString timeRange(const Slot& slot, const QLocale& locale);
    /// Names in a row. Where scripts of both directions meet, each is kept together.
    [[nodiscard]] static QString names(const std::vector<const Person*>& people, const QLocale& locale);
};

} // namespace rostrum::paper
