#pragma once

#include "models/services/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rostrum::timetable {

/// Finds sessions by title, people, track or room, and goes from one to the next.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Document& document, QWidget* parent = nullptr);

    /// Shows it, ready to be typed into.
    void open();
    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void found(rostrum::SessionId session);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void step(int by);
    void tell();
    void leave();

    const Document& m_document;
    QLineEdit* m_field;
    QLabel* m_count;
    std::vector<SessionId> m_matches; ///< By time; those without one last.
    size_t m_at = 0;
};

} // namespace rostrum::timetable
