#pragma once

#include "models/services/document.h"

#include <QCoreApplication>

namespace rostrum {

/// In which order rooms stand on the timetable and everywhere else, and which are shown there. Each call is one step
/// that can be undone.
class RoomService
{
    Q_DECLARE_TR_FUNCTIONS(RoomService)

public:
    explicit RoomService(Document& document)
        : m_document(document)
    {}

    /// Puts a room before another one, or last where that is none. Where it stands there already, nothing happens.
    Result<void> moveBefore(RoomId room, RoomId before);
    /// What is held in a hidden room stays there.
    Result<void> setHidden(RoomId room, bool hidden);
    Result<void> showAll();

private:
    [[nodiscard]] Result<const Room*> find(RoomId room) const;
    Result<void> write(const QString& label, const std::vector<Room>& rooms);

    Document& m_document;
};

} // namespace rostrum
