#include "views/dialogs/shift_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rostrum {

namespace {

constexpr int kMostMin = 12 * 60;

} // namespace

ShiftDialog::ShiftDialog(const Programme& programme, PlacementId from, int step, QWidget* parent)
    : QDialog(parent)
    , m_programme(programme)
    , m_from(from)
    , m_minutes(new QSpinBox(this))
    , m_room(new QRadioButton(this))
    , m_allRooms(new QRadioButton(tr("In &all rooms"), this))
    , m_withIt(new QCheckBox(this))
    , m_preview(new QLabel(this))
{
    const auto literal = [](QString text) { return text.replace(u'&', QStringLiteral("&&")); };
    const Session* session = nullptr;
    const Placement* placement = programme.placement(from, &session);
    const Room* room = placement == nullptr ? nullptr : programme.rooms.find(placement->room);
    setWindowTitle(tr("Shift what follows"));
    setObjectName(QStringLiteral("shift"));
    m_minutes->setRange(-kMostMin, kMostMin);
    m_minutes->setSingleStep(step);
    m_minutes->setValue(step);
    //: Minutes, after a number.
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes; less than zero is earlier"));
    m_room->setText(room == nullptr ? tr("Only in &this room") : tr("&Only in %1").arg(literal(room->name)));
    m_room->setChecked(true);
    m_withIt->setText(session == nullptr ? QString() : tr("“%1” &itself as well").arg(literal(session->title)));
    m_withIt->setChecked(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_shift = buttons->addButton(tr("&Shift"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->addRow(tr("&By"), m_minutes);
    form->addRow(m_room);
    form->addRow(m_allRooms);
    form->addRow(m_withIt);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    m_preview->setMinimumSize(24 * em, 8 * em);
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_room, m_allRooms, m_withIt})
        connect(button, &QAbstractButton::toggled, this, &ShiftDialog::preview);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ShiftDialog::preview);
    m_minutes->setFocus();
    m_minutes->selectAll();
    preview();
}

int ShiftDialog::minutes() const
{
    return m_minutes->value();
}

bool ShiftDialog::withIt() const
{
    return m_withIt->isChecked();
}

ShiftScope ShiftDialog::scope() const
{
    return m_allRooms->isChecked() ? ShiftScope::AllRooms : ShiftScope::Room;
}

void ShiftDialog::preview()
{
    const Result<Rearrangement> plan = shiftFollowing(m_programme, m_from, withIt(), minutes(), scope());
    if (!plan) {
        m_preview->setText(plan.error().text);
        m_shift->setEnabled(false);
        return;
    }
    const auto titles = [this](const std::vector<Relocation>& all) {
        constexpr size_t kMost = 4;
        QStringList found;
        for (size_t each = 0; each < std::min(all.size(), kMost); ++each) {
            if (const Session* session = m_programme.sessions.find(all[each].session))
                found << session->title;
        }
        if (all.size() > kMost)
            found << tr("and %n more", nullptr, int(all.size() - kMost));
        return QLocale().createSeparatedList(found);
    };
    QStringList lines{plan->moved.empty() ? tr("Nothing follows on that day.")
                                          : tr("%n session(s) move.", nullptr, int(plan->moved.size()))};
    const auto tell = [&](const std::vector<Relocation>& all, const QString& text) {
        if (!all.empty())
            //: What would be so of some sessions, then their titles.
            lines << tr("%1 %2").arg(text, titles(all));
    };
    tell(plan->pinned, tr("Pinned, so they stay:"));
    tell(plan->lost, tr("Would fall outside the day, so it cannot be:"));
    tell(plan->late, tr("Would end after the day closes:"));
    tell(plan->colliding, tr("Would overlap what stays in the room:"));
    m_preview->setText(lines.join(QStringLiteral("\n\n")));
    m_shift->setEnabled(!plan->moved.empty() && plan->lost.empty() && minutes() != 0);
}

} // namespace rostrum
