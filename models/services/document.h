#pragma once

#include "models/domain/change_set.h"
#include "models/domain/programme.h"
#include "models/domain/result.h"
#include "models/storage/history.h"
#include "models/storage/writer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rostrum {

/// An open conference: the file, the programme read from it, and the one way to change it. There is no saving: what
/// programme() tells is in the file.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file that holds `conference` and `days`; those are its beginning and cannot be undone.
    static Result<std::unique_ptr<Document>> create(const QString& path, Conference conference,
                                                    const std::vector<Day>& days = {});
    static Result<std::unique_ptr<Document>> open(const QString& path);

    [[nodiscard]] const Programme& programme() const { return m_programme; }
    [[nodiscard]] const QString& path() const { return m_database.path(); }
    [[nodiscard]] int schemaVersion() const { return m_database.schemaVersion(); }
    [[nodiscard]] bool isReadOnly() const { return m_database.isReadOnly(); }
    [[nodiscard]] const QString& readOnlyReason() const { return m_database.readOnlyReason(); }

    /// One change: all of `work` in one transaction, one entry in the history under `label`, and one changed(). When
    /// `work` gives an error, or nothing differs in the end, there is none of that. Gives what was changed.
    /// Only services call this.
    Result<ChangeSet> write(const QString& label, const std::function<Result<void>(Writer&)>& work);

    /// Takes back the last change, or does it again; gives its label.
    Result<QString> undo();
    Result<QString> redo();
    /// Empty where there is nothing to take back, or to do again.
    [[nodiscard]] const QString& undoLabel() const { return m_undoLabel; }
    [[nodiscard]] const QString& redoLabel() const { return m_redoLabel; }
    [[nodiscard]] Result<std::vector<HistoryEntry>> history() { return m_history.entries(); }

    /// Reads what other programs have written to the file since the last look, and tells it by changed().
    Result<void> catchUp();

    /// A consistent copy at `target`.
    Result<void> backup(const QString& target) { return m_database.backup(target); }

Q_SIGNALS:
    /// After every change of whatever origin: an edit, undo, redo, an import, another program. programme() has it.
    void changed(const rostrum::ChangeSet& changes);
    /// The labels of undo and redo, or the list of entries, have changed.
    void historyChanged();

private:
    explicit Document(Database database);
    Result<void> load();
    Result<ChangeSet> takeIn(ChangeSet changes);
    Result<void> readHistoryState();
    Result<QString> replay(Result<History::Step> step);

    Database m_database;
    History m_history;
    Programme m_programme;
    QString m_undoLabel;
    QString m_redoLabel;
    qint64 m_revision = 0;
    qint64 m_dataVersion = 0;
};

} // namespace rostrum
