#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rostrum {

/// What is shown while no conference is open: what to do next.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void fileAsked(const QString& path);

private:
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

} // namespace rostrum
