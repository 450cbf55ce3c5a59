#include "views/dialogs/move_day_dialog.h"

#include "models/arrange/rearrange.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rostrum {

MoveDayDialog::MoveDayDialog(const Programme& programme, DayId id, QWidget* parent)
    : QDialog(parent)
    , m_programme(programme)
    , m_day(id)
    , m_to(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_preview(new QLabel(this))
{
    setWindowTitle(tr("Move a whole day"));
    setObjectName(QStringLiteral("moveDay"));
    const Day* day = programme.days.find(id);
    const QLocale locale;
    for (const Day& each : programme.days) {
        if (each.id != id)
            m_to->addItem(locale.toString(each.date, QLocale::LongFormat), each.date);
    }
    m_to->addItem(tr("Another date"));
    m_date->setCalendarPopup(true);
    m_date->setDate(programme.days.empty() ? QDate() : std::prev(programme.days.end())->date.addDays(1));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    auto* from = new QLabel(day == nullptr ? QString() : locale.toString(day->date, QLocale::LongFormat), this);
    from->setTextFormat(Qt::PlainText);
    form->addRow(tr("From"), from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Date"), m_date);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    m_preview->setMinimumSize(24 * em, 6 * em);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveDayDialog::preview);
    connect(m_date, &QDateEdit::dateChanged, this, &MoveDayDialog::preview);
    m_to->setFocus();
    preview();
}

QDate MoveDayDialog::date() const
{
    return m_to->currentData().isValid() ? m_to->currentData().toDate() : m_date->date();
}

void MoveDayDialog::preview()
{
    m_date->setEnabled(!m_to->currentData().isValid());
    const Day* day = m_programme.days.find(m_day);
    if (day == nullptr)
        return;
    const Rearrangement plan = moveDay(m_programme, m_day, date());
    QStringList lines{tr("%n session(s) move, at the same times in the same rooms.", nullptr, int(plan.moved.size()))};
    if (!plan.pinned.empty())
        lines << tr("%n of them is pinned and goes along.", nullptr, int(plan.pinned.size()));
    const auto there = std::find_if(m_programme.days.begin(), m_programme.days.end(),
                                    [this](const Day& each) { return each.date == date(); });
    if (there == m_programme.days.end()) {
        lines << tr("The conference gets this day in place of the old one.");
    } else {
        const int kept = int(moveDay(m_programme, there->id, day->date).moved.size());
        if (kept > 0 && there->id != m_day)
            lines << tr("%n session(s) of that day stay where they are.", nullptr, kept);
    }
    m_preview->setText(lines.join(QStringLiteral("\n\n")));
    m_move->setEnabled(date().isValid() && date() != day->date &&
                       (!plan.moved.empty() || there == m_programme.days.end()));
}

} // namespace rostrum
