#pragma once

#include "models/services/live_checks.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace rostrum {

/// What is wrong with the programme, in groups by kind. Groups and problems are told by what they are, so that a change
/// leaves open groups and the current row as they are.
class ProblemsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    ProblemsModel(Document& document, const LiveChecks& checks, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The problem of that row; nothing for a group.
    [[nodiscard]] const Conflict* conflict(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex groupOf(ConflictKind kind) const;
    [[nodiscard]] int errors() const { return m_errors; }
    [[nodiscard]] int warnings() const { return m_warnings; }

private:
    struct Group
    {
        ConflictKind kind;
        std::vector<Conflict> conflicts;
    };
    [[nodiscard]] std::vector<Group> grouped() const;
    void refresh();
    void refreshGroup(int row, std::vector<Conflict> conflicts);
    void count();

    Document& m_document;
    const LiveChecks& m_checks;
    QLocale m_locale;
    std::vector<Group> m_groups;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace rostrum
