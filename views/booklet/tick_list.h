#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QListWidget;

namespace rostrum {

/// A few of many to be ticked. Nothing ticked means that nothing is left out.
class TickList : public QWidget
{
    Q_OBJECT

public:
    /// Shows up to `rows` of them without scrolling.
    TickList(const QString& label, int rows, QWidget* parent = nullptr);

    /// Ids and names, in order. What is ticked stays so for as long as it is there.
    void setEntries(const std::vector<std::pair<qint64, QString>>& entries);
    [[nodiscard]] std::vector<qint64> ticked() const;

Q_SIGNALS:
    void changed();

private:
    QListWidget* m_list;
    int m_rows;
};

} // namespace rostrum
