#include "models/services/mend_service.h"

#include "models/services/schedule_service.h"

#include <algorithm>

namespace rostrum {

Result<void> MendService::apply(const Mend& mend)
{
    for (const MendMove& each : mend.moves) {
        const Placement* now = m_document.programme().placement(each.from.id);
        if (now == nullptr || *now != each.from)
            return Error{ErrorCode::Conflict, tr("The timetable has changed meanwhile.")};
    }
    if (mend.act == MendAct::Confirm)
        return confirm(mend.person);
    const MendMove& first = mend.moves.front();
    if (mend.act == MendAct::Swap)
        return swap(first, mend.moves.back());
    ScheduleService schedule(m_document);
    if (!first.to)
        return schedule.unschedule(first.from.id);
    return schedule.move(first.from.id, first.to->room, first.to->start);
}

Result<void> MendService::swap(const MendMove& first, const MendMove& second)
{
    std::vector<Session> sessions;
    for (const MendMove* each : {&first, &second}) {
        sessions.push_back(*m_document.programme().sessions.find(each->session));
        std::vector<Placement>& placements = sessions.back().placements;
        *std::find(placements.begin(), placements.end(), each->from) = *each->to;
    }
    const QString label = tr("Swap “%1” and “%2”").arg(sessions.front().title, sessions.back().title);
    const auto written = m_document.write(label, [&](Writer& writer) {
        const auto done = writer.put(sessions.front());
        return done ? writer.put(sessions.back()) : done;
    });
    return written ? Result<void>() : written.error();
}

Result<void> MendService::confirm(PersonId id)
{
    const Person* found = m_document.programme().people.find(id);
    if (found == nullptr)
        return Error{ErrorCode::Conflict, tr("The person has been deleted meanwhile.")};
    Person confirmed = *found;
    confirmed.state = PersonState::Confirmed;
    const QString label = tr("Note that %1 has confirmed").arg(Programme::displayName(confirmed));
    const auto written = m_document.write(label, [&](Writer& writer) { return writer.put(confirmed); });
    return written ? Result<void>() : written.error();
}

} // namespace rostrum
