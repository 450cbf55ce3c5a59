#pragma once

#include "models/domain/change_set.h"
#include "models/services/document.h"

#include <QAbstractListModel>

namespace rostrum {

/// Everything that a person may look for in one list: sessions, people, rooms, tracks, chapters and what the window
/// can do. The best matches come first.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 200, ActionRole, HintRole };

    /// Something that the window can do; `key` is for the one who offered it.
    struct Command
    {
        QString key;
        QString title;
        QString hint; ///< Its shortcut.
    };

    explicit SearchModel(const Document* document, std::vector<Command> commands, QObject* parent = nullptr);

    /// Shows what fits; an empty text shows nothing.
    void setText(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry
    {
        int kind = -1; ///< A Kind, or -1 for a command.
        qint64 id = 0;
        QString key;
        QString title;
        QString hint;
        QString foldedTitle;
        QString foldedRest;
    };
    void gather(const Programme& programme);
    void add(Kind kind, qint64 id, const QString& title, const QString& hint, const QStringList& rest = {});

    std::vector<Entry> m_entries;
    std::vector<size_t> m_found;
};

/// What a kind of thing is called, for one of it: "Session".
[[nodiscard]] QString kindName(Kind kind);

} // namespace rostrum
