#pragma once

#include "views/timetable/unscheduled_model.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace rostrum::timetable {

/// What a list of sessions is narrowed to. Nothing set narrows nothing; an id that is none asks for those without.
struct Narrowing
{
    std::optional<TrackId> track;
    std::optional<QString> type;
    std::optional<int> atMostMin;
    std::optional<PersonId> person;
    std::optional<SessionState> state;
    std::optional<ChapterId> chapter;

    [[nodiscard]] bool accepts(const Session& session) const;
    /// How many of them are set.
    [[nodiscard]] int count() const;

    bool operator==(const Narrowing&) const = default;
};

/// What is not scheduled: searched, narrowed and sorted.
class UnscheduledFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { Title, Longest, Track, People };

    explicit UnscheduledFilter(UnscheduledModel& source, QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setNarrowing(const Narrowing& narrowing);
    void setOrder(Order order);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    UnscheduledModel& m_source;
    QStringList m_words;
    Narrowing m_narrowing;
    Order m_order = Order::Title;
    QCollator m_collator;
};

} // namespace rostrum::timetable
