#pragma once

#include "models/services/document.h"

#include <QAbstractListModel>

namespace rostrum {

/// All that a link can join: the sessions, then the people, by name. It answers IdRole and SearchRole as the tables do.
class LinkEndsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsPersonRole = Qt::UserRole + 400 };

    explicit LinkEndsModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] LinkEnd endAt(int row) const { return m_entries[static_cast<size_t>(row)].end; }

private:
    struct Entry
    {
        LinkEnd end;
        QString name;
        QString folded;
    };
    void gather();

    Document& m_document;
    std::vector<Entry> m_entries;
};

/// A session's title or a person's name; empty where it is no longer there.
[[nodiscard]] QString nameOf(LinkEnd end, const Programme& programme);

} // namespace rostrum
