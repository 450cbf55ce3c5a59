#pragma once

#include "models/services/document.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <unordered_map>

namespace rostrum {

/// What the models answer beyond Qt's own roles.
enum ItemRole {
    IdRole = Qt::UserRole + 1, ///< The thing's id, a qint64.
    SortRole,                  ///< A text for collation, or a number.
    SearchRole,                ///< Folded text of the whole row, for filtering.
    ColourRole,                ///< `#rrggbb` of a mark beside the text.
    MarkRole,                  ///< How serious: 0 nothing, 1 a warning, 2 an error.
};

/// A table of all things of one kind, a row each. It follows the document: a change touches only the rows that it
/// names, and a very large one resets the model.
class ItemTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids[static_cast<size_t>(row)]; }
    /// -1 where there is no such row.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    struct Column
    {
        QString title;
        bool number = false;
    };

    /// `mentions` are the kinds whose names stand in the rows: a change of one may alter any row.
    ItemTableModel(Document& document, Kind kind, std::vector<Kind> mentions, std::vector<Column> columns,
                   QObject* parent);

    [[nodiscard]] const Programme& programme() const { return m_document.programme(); }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// What a cell shows; empty for an id that is no longer there.
    [[nodiscard]] virtual QString text(qint64 id, int column) const = 0;
    /// What to sort a cell by: its text unless said otherwise.
    [[nodiscard]] virtual QVariant sortValue(qint64 id, int column) const { return text(id, column); }
    [[nodiscard]] virtual QString colour(qint64 /*id*/, int /*column*/) const { return {}; }
    [[nodiscard]] virtual int mark(qint64 /*id*/) const { return 0; }
    [[nodiscard]] virtual QString toolTip(qint64 /*id*/, int /*column*/) const { return {}; }
    /// What can be found beyond what the columns show.
    [[nodiscard]] virtual QString hiddenText(qint64 /*id*/) const { return {}; }
    /// Called before the rows are told of, to let derived knowledge go.
    virtual void beforeChange(const ChangeSet& /*changes*/) {}
    /// Says that the row has to be shown anew, for a reason outside the document's own rows.
    void touch(qint64 id);

private:
    void follow(const ChangeSet& changes);
    void reload();
    void reindex();
    [[nodiscard]] const QString& searchText(qint64 id) const;

    Document& m_document;
    Kind m_kind;
    std::vector<Kind> m_mentions;
    std::vector<Column> m_columns;
    QLocale m_locale;
    std::vector<qint64> m_ids;
    std::unordered_map<qint64, int> m_rows;
    mutable std::unordered_map<qint64, QString> m_searchTexts;
};

/// The ids of all things of that kind, in the order of the programme.
[[nodiscard]] std::vector<qint64> idsOfKind(const Programme& programme, Kind kind);

} // namespace rostrum
