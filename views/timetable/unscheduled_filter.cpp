#include "views/timetable/unscheduled_filter.h"

#include "models/domain/text_fold.h"

#include <algorithm>

namespace rostrum::timetable {

bool Narrowing::accepts(const Session& session) const
{
    const auto isOn = [&](PersonId id) {
        return id.isValid() ? std::any_of(session.people.begin(), session.people.end(),
                                          [id](const Part& part) { return part.person == id; })
                            : session.people.empty();
    };
    const auto isCalled = [&](ChapterId id) {
        return id.isValid() ? std::find(session.chapters.begin(), session.chapters.end(), id) != session.chapters.end()
                            : session.chapters.empty();
    };
    return (!track || session.track == *track) && (!type || session.type == *type) &&
           (!atMostMin || session.durationMin <= *atMostMin) && (!person || isOn(*person)) &&
           (!state || session.state == *state) && (!chapter || isCalled(*chapter));
}

int Narrowing::count() const
{
    return int(track.has_value()) + int(type.has_value()) + int(atMostMin.has_value()) + int(person.has_value()) +
           int(state.has_value()) + int(chapter.has_value());
}

UnscheduledFilter::UnscheduledFilter(UnscheduledModel& source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    setSourceModel(&source);
    sort(0);
}

void UnscheduledFilter::setSearch(const QString& text)
{
    m_words = foldedWords(text);
    invalidateFilter();
}

void UnscheduledFilter::setNarrowing(const Narrowing& narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    invalidateFilter();
}

void UnscheduledFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

bool UnscheduledFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const Session* session = m_source.session(row);
    if (session == nullptr || !m_narrowing.accepts(*session))
        return false;
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = m_source.index(row, 0, parent);
    const QString text =
        index.data(Qt::DisplayRole).toString() + u'\n' + index.data(UnscheduledModel::PeopleRole).toString();
    return containsAllWords(foldText(text), m_words);
}

bool UnscheduledFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // What stands outside the days is a mistake to be mended: it comes first.
    const bool strayLeft = left.data(UnscheduledModel::PlacementRole).toLongLong() != 0;
    const bool strayRight = right.data(UnscheduledModel::PlacementRole).toLongLong() != 0;
    if (strayLeft != strayRight)
        return strayLeft;
    const auto byTitle = [&] {
        return m_collator.compare(left.data(Qt::DisplayRole).toString(), right.data(Qt::DisplayRole).toString()) < 0;
    };
    switch (m_order) {
    case Order::Title:
        break;
    case Order::Longest: {
        const int a = left.data(UnscheduledModel::MinutesRole).toInt();
        const int b = right.data(UnscheduledModel::MinutesRole).toInt();
        if (a != b)
            return a > b;
        break;
    }
    case Order::Track: {
        const qint64 a = left.data(UnscheduledModel::TrackRole).toLongLong();
        const qint64 b = right.data(UnscheduledModel::TrackRole).toLongLong();
        if (a != b)
            return a < b;
        break;
    }
    case Order::People: {
        const int order = m_collator.compare(left.data(UnscheduledModel::PeopleRole).toString(),
                                             right.data(UnscheduledModel::PeopleRole).toString());
        if (order != 0)
            return order < 0;
        break;
    }
    }
    return byTitle();
}

} // namespace rostrum::timetable
