#pragma once

#include "models/services/document.h"

#include <QAbstractListModel>
#include <QLocale>

namespace rostrum {

/// What was done to the file, newest first. Undone steps stay in it until something else is done.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { UndoneRole = Qt::UserRole + 100, TimeRole };

    explicit HistoryModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// How many steps lead to the state right after that row: positive to undo, negative to redo.
    [[nodiscard]] int stepsTo(int row) const;
    /// Why the list cannot be read, where it cannot.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    [[nodiscard]] std::vector<HistoryEntry> read();
    void refresh();

    Document& m_document;
    QLocale m_locale;
    QString m_problem;
    std::vector<HistoryEntry> m_entries;
};

} // namespace rostrum
