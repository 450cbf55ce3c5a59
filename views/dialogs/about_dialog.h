#pragma once

#include <QDialog>

namespace rostrum {

/// What the program is, with the versions that a bug report wants.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace rostrum
