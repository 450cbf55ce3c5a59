#pragma once

#include "models/domain/programme.h"

#include <vector>

namespace rostrum::schedule_xml {

/// One event of the file: a session at one of its places in the programme.
struct EventSlot
{
    const Session* session = nullptr;
    const Placement* placement = nullptr;
    bool first = true; ///< The session's first placement, which goes by the session's guid.
    QString guid;      ///< A UUID, once in the file.
    qint64 id = 0;     ///< Positive, once in the file.
};

/// The slots to write, each with its guid and id, in order of time.
[[nodiscard]] std::vector<EventSlot> eventSlots(const Programme& programme, bool includePrivate);
/// Whether the session is part of what is published.
[[nodiscard]] bool isPublished(const Session& session);

} // namespace rostrum::schedule_xml
