#pragma once

#include "models/items/facets.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace rostrum {

/// A table narrowed by typed words and by a facet, and sorted as the language sorts. What is empty comes last.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    FilterModel(const Document& document, const LiveChecks& checks, QObject* parent = nullptr);

    void setWords(const QString& text);
    void setFacet(std::optional<Facet> facet);
    [[nodiscard]] const std::optional<Facet>& facet() const { return m_facet; }
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty() || m_facet.has_value(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void forget(const ChangeSet& changes);

    const Document& m_document;
    const LiveChecks& m_checks;
    QStringList m_words;
    std::optional<Facet> m_facet;
    mutable std::optional<FacetContext> m_context;
    QCollator m_collator;
};

} // namespace rostrum
