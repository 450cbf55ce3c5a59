#include "models/items/filter_model.h"

#include "models/domain/text_fold.h"
#include "models/items/item_table_model.h"

namespace rostrum {

namespace {

/// The "C" locale sorts by code point, which is no order for people.
QLocale sortingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

FilterModel::FilterModel(const Document& document, const LiveChecks& checks, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_document(document)
    , m_checks(checks)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    connect(&document, &Document::changed, this, &FilterModel::forget);
}

void FilterModel::forget(const ChangeSet& changes)
{
    m_context.reset();
    // The answer for a row may hang on rows of other kinds, of which the source model tells nothing.
    if (m_facet && (changes.touches(Kind::Session) || changes.touches(Kind::Track)))
        invalidateRowsFilter();
}

void FilterModel::setWords(const QString& text)
{
    QStringList words = foldedWords(text);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateRowsFilter();
}

void FilterModel::setFacet(std::optional<Facet> facet)
{
    m_facet = std::move(facet);
    invalidateRowsFilter();
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_facet) {
        // Rows are told of while the document changes, before forget() may have been called.
        if (!m_context || m_context->programme.sessions.size() != m_document.programme().sessions.size())
            m_context.emplace(m_document.programme(), m_checks);
        if (!m_facet->holds(*m_context, index.data(IdRole).toLongLong()))
            return false;
    }
    return m_words.isEmpty() || containsAllWords(index.data(SearchRole).toString(), m_words);
}

bool FilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    const auto isEmpty = [](const QVariant& value) { return !value.isValid() || value.toString().isEmpty(); };
    if (isEmpty(a) != isEmpty(b))
        return isEmpty(b) == (sortOrder() == Qt::AscendingOrder);
    if (a.typeId() == QMetaType::QString) {
        if (const int order = m_collator.compare(a.toString(), b.toString()); order != 0)
            return order < 0;
    } else if (a.toLongLong() != b.toLongLong()) {
        return a.toLongLong() < b.toLongLong();
    }
    // Rows that are equal keep the order of their ids, whatever passed over them.
    return left.data(IdRole).toLongLong() < right.data(IdRole).toLongLong();
}

} // namespace rostrum
