#include "views/details/wall_time_edit.h"

#include "models/items/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace rostrum {

namespace {

constexpr int kBeginsRole = Qt::UserRole + 1;

} // namespace

WallTimeEdit::WallTimeEdit(QWidget* parent)
    : QWidget(parent)
    , m_day(new QComboBox(this))
    , m_time(new QTimeEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(m_day, 1);
    row->addWidget(m_time);
    m_day->setFocusPolicy(Qt::StrongFocus);
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setMinimumContentsLength(7);
    m_time->setFocusPolicy(Qt::StrongFocus);
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    // A computer's own clock changes must not make a time of the conference impossible.
    m_time->setTimeSpec(Qt::UTC);
    setNames(tr("Day"), tr("Time"));
    connect(m_day, &QComboBox::activated, this, &WallTimeEdit::finish);
    connect(m_time, &QTimeEdit::editingFinished, this, &WallTimeEdit::finish);
}

void WallTimeEdit::setNames(const QString& day, const QString& time)
{
    m_day->setAccessibleName(day);
    m_time->setAccessibleName(time);
    m_day->setToolTip(day);
    m_time->setToolTip(time);
}

void WallTimeEdit::setEditable(bool editable)
{
    m_day->setEnabled(editable);
    m_time->setReadOnly(!editable);
}

void WallTimeEdit::set(const Programme& programme, WallTime time)
{
    m_shown = time;
    const QLocale locale;
    const Day* of = programme.dayOf(time);
    const QDate date = of == nullptr ? time.date() : of->date;
    m_day->clear();
    int current = -1;
    for (const Day& day : programme.days) {
        if (day.date == date)
            current = m_day->count();
        m_day->addItem(dayName(day, locale), day.date);
        m_day->setItemData(m_day->count() - 1, day.dayStartMin, kBeginsRole);
    }
    if (current < 0) {
        current = m_day->count();
        m_day->addItem(dayName(date, locale), date);
        m_day->setItemData(current, 0, kBeginsRole);
    }
    m_day->setCurrentIndex(current);
    m_time->setTime(time.time());
}

WallTime WallTimeEdit::time() const
{
    const QTime ofDay = m_time->time();
    const int minute = ofDay.hour() * 60 + ofDay.minute();
    QDate date = m_day->currentData().toDate();
    if (minute < m_day->currentData(kBeginsRole).toInt())
        date = date.addDays(1);
    WallTime time = WallTime::of(date, minute);
    time.later = m_shown.later && time.minutes == m_shown.minutes;
    return time;
}

void WallTimeEdit::finish()
{
    if (time() == m_shown)
        return;
    m_shown = time();
    Q_EMIT changed();
}

} // namespace rostrum
