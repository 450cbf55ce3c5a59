#pragma once

#include <QLabel>
#include <QLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rostrum {

/// Takes everything out of a layout. Widgets are hidden now and deleted when nobody is in the middle of using them.
inline void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

/// Lets a text stand where reading begins in the window, whatever script it is in itself.
inline void alignLeading(QLabel& label)
{
    const auto side = QStyle::visualAlignment(label.layoutDirection(), Qt::AlignLeft);
    label.setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

/// Where the keyboard is among rows that are about to be built anew, so that it can be put back.
class RowFocus
{
public:
    explicit RowFocus(QLayout* rows)
        : m_rows(rows)
    {
        for (int row = 0; row < rows->count(); ++row) {
            const QWidget* widget = rows->itemAt(row)->widget();
            if (widget == nullptr || widget->focusWidget() == nullptr || !widget->focusWidget()->hasFocus())
                continue;
            m_row = row;
            m_name = widget->focusWidget()->objectName();
        }
    }
    RowFocus(const RowFocus&) = delete;
    RowFocus& operator=(const RowFocus&) = delete;
    ~RowFocus()
    {
        if (m_row < 0 || m_rows->count() == 0)
            return;
        QWidget* row = m_rows->itemAt(std::min(m_row, m_rows->count() - 1))->widget();
        if (auto* child = row == nullptr ? nullptr : row->findChild<QWidget*>(m_name))
            child->setFocus();
    }

private:
    QLayout* m_rows;
    int m_row = -1;
    QString m_name;
};

} // namespace rostrum
