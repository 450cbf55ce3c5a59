#include "views/dialogs/go_to_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace rostrum {

GoToDialog::GoToDialog(const Programme& programme, DayId day, QTime time, QWidget* parent)
    : QDialog(parent)
    , m_programme(programme)
    , m_day(new QComboBox(this))
    , m_time(new QTimeEdit(time, this))
{
    setWindowTitle(tr("Go to a time"));
    setObjectName(QStringLiteral("goTo"));
    const QLocale locale;
    for (const Day& each : programme.days) {
        m_day->addItem(locale.toString(each.date, QLocale::LongFormat), each.id.value);
        if (each.id == day)
            m_day->setCurrentIndex(m_day->count() - 1);
    }
    m_time->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Go"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(tr("&Time"), m_time);
    form->addRow(tr("&Day"), m_day);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    m_time->setFocus();
}

DayId GoToDialog::day() const
{
    return {m_day->currentData().toLongLong()};
}

WallTime GoToDialog::time() const
{
    const Day* day = m_programme.days.find(this->day());
    if (day == nullptr)
        return {};
    const WallTime time = WallTime::of(day->date, m_time->time());
    constexpr qint64 kDay = 24 * 60;
    return time.minutes < day->begins().minutes ? time.plus(kDay) : time;
}

} // namespace rostrum
