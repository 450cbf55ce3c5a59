#include "views/details/placements_field.h"

#include "models/items/texts.h"
#include "views/details/wall_time_edit.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace rostrum {

PlacementsField::PlacementsField(const QString& label, Workbench& bench, std::function<SessionId()> session,
                                 QWidget* parent)
    : Field(label, parent)
    , m_bench(bench)
    , m_session(std::move(session))
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Schedule it"), this))
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    setEditor(box, m_add);
    connect(m_add, &QPushButton::clicked, this, &PlacementsField::addPlacement);
}

void PlacementsField::take(const Result<void>& result)
{
    if (result)
        restore();
    else
        showProblem(result.error().text);
}

void PlacementsField::addPlacement()
{
    const Programme& programme = m_bench.programme();
    const Session* session = programme.sessions.find(m_session());
    if (session == nullptr)
        return;
    WallTime start = WallTime::of(programme.conference.start, QTime(9, 0));
    if (!programme.days.empty() && programme.days[0].opens.minutes != 0)
        start = programme.days[0].opens;
    RoomId room;
    if (session->isScheduled()) {
        const Placement& last = session->placements.back();
        start = last.start.plus(last.durationMin);
        room = last.room;
    } else {
        // The first room that is free then; a clash would only have to be solved again.
        for (const Room& each : programme.rooms) {
            if (each.hidden)
                continue;
            Placement trial;
            trial.room = each.id;
            trial.start = start;
            trial.durationMin = session->durationMin;
            const auto clashes = m_bench.checks().whatIf(session->id, trial);
            const bool taken = std::any_of(clashes.begin(), clashes.end(), [](const Conflict& conflict) {
                return conflict.kind() == ConflictKind::RoomOverlap || conflict.kind() == ConflictKind::RoomUnavailable;
            });
            if (!taken) {
                room = each.id;
                break;
            }
        }
    }
    const auto placed = m_bench.schedule().place(session->id, room, start);
    take(placed ? Result<void>() : placed.error());
}

void PlacementsField::load()
{
    const RowFocus focus(m_rows);
    clearLayout(m_rows);
    const Session* session = m_bench.programme().sessions.find(m_session());
    if (session == nullptr)
        return;
    for (const Placement& placement : session->placements)
        addRow(placement);
    m_add->setText(session->isScheduled() ? tr("Add another time") : tr("Schedule it"));
    m_add->setAccessibleName(m_add->text());
}

void PlacementsField::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    load();
}

void PlacementsField::addRow(const Placement& placement)
{
    const Programme& programme = m_bench.programme();
    auto* card = new QFrame(this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height() / 3);
    grid->setVerticalSpacing(fontMetrics().height() / 3);
    auto* room = new QComboBox(card);
    room->setAccessibleName(tr("Room"));
    room->setToolTip(tr("Room"));
    room->setFocusPolicy(Qt::StrongFocus);
    room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    room->setMinimumContentsLength(8);
    room->addItem(tr("No room yet"), qint64(0));
    for (const Room& each : programme.rooms)
        room->addItem(each.name, each.id.value);
    room->setCurrentIndex(std::max(0, room->findData(placement.room.value)));
    auto* when = new WallTimeEdit(card);
    when->set(programme, placement.start);
    when->setNames(tr("Day"), tr("Start"));
    auto* length = new QSpinBox(card);
    length->setRange(0, 7 * 24 * 60);
    length->setValue(placement.durationMin);
    length->setSingleStep(5);
    //: Behind a number of minutes.
    length->setSuffix(tr(" min"));
    length->setAccessibleName(tr("Length in minutes"));
    length->setToolTip(length->accessibleName());
    length->setFocusPolicy(Qt::StrongFocus);
    length->setKeyboardTracking(false);
    auto* remove = new QToolButton(card);
    remove->setIcon(icon(QStringLiteral("unschedule")));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Unschedule %1").arg(whenText(placement.start, QLocale())));
    remove->setToolTip(tr("Take it off the timetable"));
    for (QWidget* each : std::initializer_list<QWidget*>{room, length, remove})
        each->setEnabled(m_editable);
    when->setEditable(m_editable);
    room->setObjectName(QStringLiteral("room"));
    length->setObjectName(QStringLiteral("length"));
    remove->setObjectName(QStringLiteral("remove"));
    when->dayEdit()->setObjectName(QStringLiteral("day"));
    when->timeEdit()->setObjectName(QStringLiteral("time"));
    room->installEventFilter(this);
    length->installEventFilter(this);
    grid->addWidget(room, 0, 0);
    grid->addWidget(length, 0, 1);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(when, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_rows->addWidget(card);
    const PlacementId id = placement.id;
    // Queued: taking the change over builds these rows anew.
    connect(
        room, &QComboBox::activated, this,
        [this, id, room, when] { take(m_bench.schedule().move(id, {room->currentData().toLongLong()}, when->time())); },
        Qt::QueuedConnection);
    connect(
        when, &WallTimeEdit::changed, this,
        [this, id, room, when] { take(m_bench.schedule().move(id, {room->currentData().toLongLong()}, when->time())); },
        Qt::QueuedConnection);
    connect(
        length, &QSpinBox::editingFinished, this,
        [this, id, when, length, before = placement.durationMin] {
            if (length->value() != before)
                take(m_bench.schedule().resize(id, when->time(), length->value()));
        },
        Qt::QueuedConnection);
    connect(
        remove, &QToolButton::clicked, this, [this, id] { take(m_bench.schedule().unschedule(id)); },
        Qt::QueuedConnection);
}

} // namespace rostrum
