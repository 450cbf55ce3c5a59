#include "models/checks/mend.h"

#include "models/checks/teller.h"

#include <QCoreApplication>

namespace rostrum {

namespace {

class MendTeller
{
    Q_DECLARE_TR_FUNCTIONS(Mend)

public:
    MendTeller(const Programme& programme, const QLocale& locale)
        : m_programme(programme)
        , m_teller(programme, locale)
    {}

    [[nodiscard]] QString tell(const Mend& mend) const
    {
        const QString text = bare(mend);
        const bool stays = mend.act != MendAct::Unschedule && mend.act != MendAct::Confirm;
        if (!mend.clean || !stays)
            return text;
        //: %1 is what can be done: “Move … to Hall 2, Saturday 11:00”. Nothing is wrong any more then.
        return tr("%1: no clash").arg(text);
    }

private:
    [[nodiscard]] QString bare(const Mend& mend) const
    {
        if (mend.act == MendAct::Confirm) {
            //: A command. %1 is a person.
            return tr("Note that %1 has confirmed").arg(m_teller.person(mend.person));
        }
        const MendMove& first = mend.moves.front();
        const QString title = m_teller.title(first.session);
        switch (mend.act) {
        case MendAct::ChangeRoom:
            //: A command. %1 is a session, %2 a room.
            return tr("Move “%1” to %2 at the same time").arg(title, roomWithSize(first.to->room));
        case MendAct::ChangeTime:
            //: A command. %1 is a session, %2 a day and a time of day.
            return tr("Move “%1” to %2 in the same room").arg(title, when(*first.to));
        case MendAct::Swap:
            //: A command. %1 and %2 are sessions: each takes the other's room and time.
            return tr("Swap “%1” and “%2”").arg(title, m_teller.title(mend.moves.back().session));
        case MendAct::Unschedule:
            return unscheduling(first, title);
        default:
            //: A command. %1 is a session, %2 a room, %3 a day and a time of day.
            return tr("Move “%1” to %2, %3").arg(title, roomWithSize(first.to->room), when(*first.to));
        }
    }

    [[nodiscard]] QString unscheduling(const MendMove& move, const QString& title) const
    {
        const Session* session = m_programme.sessions.find(move.session);
        if (session != nullptr && session->placements.size() > 1) {
            //: A command. %1 is a session that is held several times, %2 the day and time of one of them.
            return tr("Take “%1” on %2 off the timetable").arg(title, when(move.from));
        }
        //: A command. %1 is a session.
        return tr("Put “%1” into the unscheduled list").arg(title);
    }

    [[nodiscard]] QString when(const Placement& placement) const
    {
        const qint64 start = m_programme.zone.toInstant(placement.start);
        return m_teller.when(Span{start, start});
    }

    [[nodiscard]] QString roomWithSize(RoomId id) const
    {
        const Room* room = m_programme.rooms.find(id);
        if (room == nullptr || room->capacity <= 0)
            return m_teller.room(id);
        //: A room and how many people it holds.
        return tr("%1 (holds %2)").arg(m_teller.room(id), m_teller.number(room->capacity));
    }

    const Programme& m_programme;
    Teller m_teller;
};

} // namespace

QString describe(const Mend& mend, const Programme& programme, const QLocale& locale)
{
    return MendTeller(programme, locale).tell(mend);
}

} // namespace rostrum
