#pragma once

#include "models/services/live_checks.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <map>
#include <unordered_map>

namespace rostrum {

/// What is wrong with the programme, in groups by kind or by session, and last a group of what was accepted; narrowed
/// by severity and words. Groups and problems are told by what they are, so that a change leaves open groups and the
/// current row as they are.
class ProblemsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping {
        Kind,
        Session, ///< A problem of two sessions stands under both.
    };

    ProblemsModel(Document& document, const LiveChecks& checks, QObject* parent = nullptr);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Shows those of one severity, or all.
    void setSeverity(std::optional<Severity> severity);
    /// Shows those whose sentence has all the words, as foldText() compares them.
    void setWords(const QString& text);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The problem of that row; nothing for a group.
    [[nodiscard]] const Conflict* conflict(const QModelIndex& index) const;
    /// What somebody said who accepted the problem of that row; nothing where nobody did.
    [[nodiscard]] const AcceptedConflict* acceptance(const QModelIndex& index) const;
    /// The row of a problem, in the first of its groups; none where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const ConflictKey& key) const;
    /// None where problems are grouped by session, or nothing of the kind is shown.
    [[nodiscard]] QModelIndex groupOf(ConflictKind kind) const;
    [[nodiscard]] QModelIndex groupOf(SessionId session) const;
    /// Of all there are, shown or not.
    [[nodiscard]] int errors() const { return m_errors; }
    [[nodiscard]] int warnings() const { return m_warnings; }

Q_SIGNALS:
    /// After every change of what is shown or counted.
    void refreshed();

private:
    /// What a group is of: all that was accepted, or the session where there is one, or the kind.
    struct GroupKey
    {
        bool accepted = false;
        ConflictKind kind = ConflictKind::RoomOverlap;
        SessionId session = {};

        auto operator<=>(const GroupKey&) const = default;
    };
    struct Row
    {
        Conflict conflict;
        std::optional<AcceptedConflict> acceptance;

        bool operator==(const Row&) const = default;
    };
    struct Group
    {
        GroupKey key;
        std::vector<Row> rows;
        quintptr number = 0; ///< What its rows carry as internal id; a group itself carries 0.
    };

    [[nodiscard]] std::vector<Group> grouped() const;
    [[nodiscard]] bool isShown(const Row& row) const;
    [[nodiscard]] QString sentence(const Row& row) const;
    [[nodiscard]] const Row* row(const QModelIndex& index) const;
    [[nodiscard]] QVariant rowData(const Row& row, int role) const;
    [[nodiscard]] QString title(const Group& group) const;
    [[nodiscard]] QModelIndex indexOf(const GroupKey& key) const;
    void follow(const ChangeSet& changes);
    void refresh();
    void reset();
    void refreshGroup(int at, std::vector<Row> rows);
    void renumber();
    void count();

    Document& m_document;
    const LiveChecks& m_checks;
    QLocale m_locale;
    Grouping m_grouping = Grouping::Kind;
    std::optional<Severity> m_severity;
    QStringList m_words;
    std::vector<Group> m_groups;
    std::map<GroupKey, int> m_rowOfKey;
    std::unordered_map<quintptr, int> m_rowOfNumber;
    quintptr m_lastNumber = 0;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace rostrum
