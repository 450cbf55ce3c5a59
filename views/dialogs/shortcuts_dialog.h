#pragma once

#include <QDialog>

#include <utility>
#include <vector>

namespace rostrum {

/// What can be done from the keyboard.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<std::pair<QString, QString>>& shortcuts, QWidget* parent = nullptr);
};

} // namespace rostrum
