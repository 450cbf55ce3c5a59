#pragma once

#include "models/checks/rule_book.h"
#include "models/services/live_checks.h"
#include "models/services/rule_service.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace rostrum {

/// Every kind of conflict, a row each: what it means, what is made of it, and how many there are. What is made of it
/// and the limit can be set; each change is one step of the history.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Meaning, Setting, Limit, Found, Columns };
    enum Role {
        KindRole = Qt::UserRole + 300, ///< The ConflictKind.
        UnitRole,                      ///< The LimitUnit.
        ChangedRole,                   ///< Whether the cell differs from what the program has.
    };

    RulesModel(Document& document, const LiveChecks& checks, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes a RuleSetting as int for Setting, and for Limit a number: what the program has is kept as "as usual".
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Whether anything differs from what the program has.
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void refused(const QString& text);

private:
    void refresh();
    [[nodiscard]] static ConflictKind kindOf(int row) { return static_cast<ConflictKind>(row); }
    [[nodiscard]] RuleSetting settingOf(ConflictKind kind) const;
    [[nodiscard]] QString text(ConflictKind kind, int column) const;

    Document& m_document;
    const LiveChecks& m_checks;
    QLocale m_locale;
    RuleBook m_book;
    std::array<int, kConflictKinds> m_found{};
};

/// "Error", "Warning", "Off".
[[nodiscard]] QString displayName(RuleSetting setting);
/// "15 minutes", "4 sessions", "3 people".
[[nodiscard]] QString limitText(LimitUnit unit, int limit);

} // namespace rostrum
