#pragma once

#include "models/items/item_table_model.h"
#include "models/services/live_checks.h"

namespace rostrum {

class SessionsModel : public ItemTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Starts, RoomName, People, TrackName, Type, Length, State };

    SessionsModel(Document& document, const LiveChecks& checks, QObject* parent = nullptr);

protected:
    QString text(qint64 id, int column) const override;
    QVariant sortValue(qint64 id, int column) const override;
    QString colour(qint64 id, int column) const override;
    QString toolTip(qint64 id, int column) const override;
    QString hiddenText(qint64 id) const override;
    int mark(qint64 id) const override;

private:
    const LiveChecks& m_checks;
};

class PeopleModel : public ItemTableModel
{
    Q_OBJECT

public:
    enum Column { Name, OrganisationName, ChapterName, Roles, State, Available, Sessions, Email };

    PeopleModel(Document& document, const LiveChecks& checks, QObject* parent = nullptr);

protected:
    QString text(qint64 id, int column) const override;
    QVariant sortValue(qint64 id, int column) const override;
    QString toolTip(qint64 id, int column) const override;
    QString hiddenText(qint64 id) const override;
    int mark(qint64 id) const override;
    void beforeChange(const ChangeSet& changes) override;

private:
    [[nodiscard]] int sessionsOf(qint64 person) const;

    const LiveChecks& m_checks;
    mutable std::unordered_map<qint64, int> m_sessions; ///< By person; counted when first asked for.
    mutable bool m_counted = false;
};

class RoomsModel : public ItemTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Building, Floor, Capacity, Holds, StepFree, Equipment, Sessions, Hours };

    explicit RoomsModel(Document& document, QObject* parent = nullptr);

protected:
    QString text(qint64 id, int column) const override;
    QVariant sortValue(qint64 id, int column) const override;
    QString hiddenText(qint64 id) const override;
    void beforeChange(const ChangeSet& changes) override;

private:
    struct Load
    {
        int sessions = 0;
        qint64 minutes = 0;
    };
    [[nodiscard]] Load loadOf(qint64 room) const;

    mutable std::unordered_map<qint64, Load> m_loads;
    mutable bool m_counted = false;
};

class ChaptersModel : public ItemTableModel
{
    Q_OBJECT

public:
    enum Column { Name, City, Country, State, Members, Coordinators };

    explicit ChaptersModel(Document& document, QObject* parent = nullptr);

protected:
    QString text(qint64 id, int column) const override;
    QVariant sortValue(qint64 id, int column) const override;
    QString hiddenText(qint64 id) const override;
};

class TracksModel : public ItemTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Sessions, ChecksOverlap };

    explicit TracksModel(Document& document, QObject* parent = nullptr);

protected:
    QString text(qint64 id, int column) const override;
    QVariant sortValue(qint64 id, int column) const override;
    QString colour(qint64 id, int column) const override;

private:
    [[nodiscard]] int sessionsOf(qint64 track) const;
};

} // namespace rostrum
