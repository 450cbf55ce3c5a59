#pragma once

#include "models/services/document.h"
#include "views/timetable/grid_layout.h"

#include <QAbstractListModel>

namespace rostrum::timetable {

/// What has no place on the grid: sessions without a placement, and placements that no conference day shows.
class UnscheduledModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SessionRole = Qt::UserRole, PlacementRole, MinutesRole, TrackRole, PeopleRole, NoteRole };

    explicit UnscheduledModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const std::vector<Stray>& items() const { return m_items; }
    [[nodiscard]] const Session* session(int row) const;
    /// Minutes that are still to be placed, breaks and cancelled sessions not counted.
    [[nodiscard]] int minutesLeft() const;

private:
    void follow(const ChangeSet& changes);
    [[nodiscard]] std::vector<Stray> wanted() const;
    [[nodiscard]] QString note(const Stray& item) const;

    Document& m_document;
    std::vector<Stray> m_items; ///< By session, then placement; a session without placement has none.
};

} // namespace rostrum::timetable
