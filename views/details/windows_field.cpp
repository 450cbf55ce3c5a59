#include "views/details/windows_field.h"

#include "models/items/texts.h"
#include "views/details/wall_time_edit.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace rostrum {

WindowsField::WindowsField(const QString& label, Workbench& bench, Binding<std::vector<Window>> binding,
                           QWidget* parent)
    : Field(label, parent)
    , m_bench(bench)
    , m_binding(std::move(binding))
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add times"), this))
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    setEditor(box, m_add);
    m_add->setAccessibleName(tr("Add times: %1").arg(label));
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_windows.push_back(suggested());
        markEdited();
        commit();
    });
}

Window WindowsField::suggested() const
{
    const Programme& programme = m_bench.programme();
    for (const Day& day : programme.days) {
        const WallTime opens = day.opens.minutes == 0 ? WallTime::of(day.date, QTime(9, 0)) : day.opens;
        const WallTime closes = day.closes.minutes == 0 ? WallTime::of(day.date, QTime(18, 0)) : day.closes;
        const bool taken = std::any_of(m_windows.begin(), m_windows.end(), [&](const Window& window) {
            return window.start < closes && opens < window.end;
        });
        if (!taken)
            return {opens, closes};
    }
    const QDate date = programme.conference.start;
    return {WallTime::of(date, QTime(9, 0)), WallTime::of(date, QTime(18, 0))};
}

void WindowsField::load()
{
    m_windows = m_binding.read();
    rebuild();
}

Result<void> WindowsField::store()
{
    for (const Window& window : m_windows) {
        if (window.end <= window.start)
            return Error{ErrorCode::Refused, tr("It must end after it begins.")};
    }
    return m_binding.write(m_windows);
}

void WindowsField::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    rebuild();
}

void WindowsField::rebuild()
{
    const RowFocus focus(m_rows);
    clearLayout(m_rows);
    for (size_t at = 0; at < m_windows.size(); ++at)
        addRow(at);
}

void WindowsField::addRow(size_t at)
{
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    auto* from = new WallTimeEdit(row);
    auto* to = new WallTimeEdit(row);
    from->set(m_bench.programme(), m_windows[at].start);
    to->set(m_bench.programme(), m_windows[at].end);
    from->setNames(tr("From: day"), tr("From: time"));
    to->setNames(tr("To: day"), tr("To: time"));
    from->setEditable(m_editable);
    to->setEditable(m_editable);
    auto* remove = new QToolButton(row);
    remove->setIcon(icon(QStringLiteral("remove")));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove %1").arg(whenText(m_windows[at].start, QLocale())));
    remove->setToolTip(tr("Remove these times"));
    remove->setEnabled(m_editable);
    grid->addWidget(new QLabel(tr("From"), row), 0, 0);
    grid->addWidget(from, 0, 1);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(new QLabel(tr("To"), row), 1, 0);
    grid->addWidget(to, 1, 1);
    from->dayEdit()->setObjectName(QStringLiteral("from-day"));
    from->timeEdit()->setObjectName(QStringLiteral("from-time"));
    to->dayEdit()->setObjectName(QStringLiteral("to-day"));
    to->timeEdit()->setObjectName(QStringLiteral("to-time"));
    remove->setObjectName(QStringLiteral("remove"));
    m_rows->addWidget(row);
    // Queued: taking the change over builds these rows anew.
    connect(
        from, &WallTimeEdit::changed, this,
        [this, at, from] {
            m_windows[at].start = from->time();
            markEdited();
            commit();
        },
        Qt::QueuedConnection);
    connect(
        to, &WallTimeEdit::changed, this,
        [this, at, to] {
            m_windows[at].end = to->time();
            markEdited();
            commit();
        },
        Qt::QueuedConnection);
    connect(
        remove, &QToolButton::clicked, this,
        [this, at] {
            m_windows.erase(m_windows.begin() + static_cast<std::ptrdiff_t>(at));
            markEdited();
            commit();
        },
        Qt::QueuedConnection);
}

} // namespace rostrum
