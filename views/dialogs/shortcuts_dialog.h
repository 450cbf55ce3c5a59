#pragma once

#include <QDialog>

#include <vector>

class QLineEdit;
class QTreeWidget;

namespace rostrum {

class Prompts;

/// What can be done on one subject from the keyboard, or with the keyboard held.
struct ShortcutGroup
{
    struct Entry
    {
        QString what;
        QString keys;
    };
    QString subject;
    std::vector<Entry> entries;
};

/// The sheet of all keys: by subject, to be searched and printed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(std::vector<ShortcutGroup> groups, Prompts& prompts, QWidget* parent = nullptr);

    /// The sheet as a page for a printer. Every text is escaped.
    [[nodiscard]] QString html() const;

private:
    void fill();
    void filter();
    void print();

    std::vector<ShortcutGroup> m_groups;
    Prompts& m_prompts;
    QLineEdit* m_search;
    QTreeWidget* m_sheet;
};

} // namespace rostrum
