#include "views/docks/problem_pane.h"

#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/link_row.h"
#include "views/widgets/theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rostrum {

namespace {

constexpr int kLinksInARow = 3;

} // namespace

QIcon ProblemPane::iconOf(MendAct act)
{
    switch (act) {
    case MendAct::ChangeRoom:
        return icon(QStringLiteral("page-rooms"));
    case MendAct::ChangeTime:
        return icon(QStringLiteral("clock"));
    case MendAct::Swap:
        return icon(QStringLiteral("swap"));
    case MendAct::Unschedule:
        return icon(QStringLiteral("unschedule"));
    case MendAct::Confirm:
        return icon(QStringLiteral("done"));
    default:
        return icon(QStringLiteral("page-timetable"));
    }
}

ProblemPane::ProblemPane(Workbench& bench, QWidget* before, QWidget* parent)
    : QScrollArea(parent)
    , m_bench(bench)
    , m_before(before)
{
    auto* inside = new QWidget(this);
    m_sentence = new QLabel(inside);
    m_links = new QGridLayout;
    m_mendTitle = new QLabel(tr("What would mend it"), inside);
    m_mendColumn = new QVBoxLayout;
    const int em = fontMetrics().height();
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(em * 2 / 3, em / 2, em * 2 / 3, em / 2);
    column->setSpacing(em / 3);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_mendTitle->setFont(scaled(font(), 10, true));
    m_links->setSpacing(0);
    m_mendColumn->setSpacing(0);
    for (int at = 0; at < kLinksInARow; ++at)
        m_links->setColumnStretch(at, 1);
    column->addWidget(m_sentence);
    column->addLayout(m_links);
    column->addWidget(m_mendTitle);
    column->addLayout(m_mendColumn);
    makeAcceptance(inside);
    column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("The chosen problem"));
    // What is free now may be taken by the next change, also where that makes no conflict.
    connect(&bench.document(), &Document::changed, this, &ProblemPane::refresh);
    refresh();
}

void ProblemPane::makeAcceptance(QWidget* inside)
{
    m_accepted = new QLabel(inside);
    m_accepted->setTextFormat(Qt::PlainText);
    m_accepted->setWordWrap(true);
    m_reason = new QLineEdit(inside);
    m_reason->setPlaceholderText(tr("Accept it as it is, because…"));
    m_reason->setAccessibleName(tr("Why it is accepted"));
    m_accept = new QPushButton(inside);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_accept);
    auto* column = static_cast<QVBoxLayout*>(inside->layout());
    column->addSpacing(fontMetrics().height() / 3);
    column->addWidget(m_accepted);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_accept->setEnabled(m_acceptance || !text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ProblemPane::accept);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_acceptance)
            takeBack();
        else
            accept();
    });
}

void ProblemPane::show(const Conflict& conflict, const std::optional<AcceptedConflict>& acceptance)
{
    if (m_conflict == conflict && m_acceptance == acceptance)
        return;
    const bool isOther = !m_conflict || m_conflict->key != conflict.key;
    m_conflict = conflict;
    m_acceptance = acceptance;
    if (isOther) {
        verticalScrollBar()->setValue(0);
        m_reason->clear();
    }
    refresh();
}

void ProblemPane::clear()
{
    if (!m_conflict)
        return;
    m_conflict.reset();
    m_acceptance.reset();
    m_reason->clear();
    refresh();
}

void ProblemPane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        refresh();
}

void ProblemPane::refresh()
{
    // Looking for mends takes some milliseconds: nobody needs them while nobody sees them.
    m_stale = !isVisible();
    if (m_stale && m_conflict)
        return;
    clearLayout(m_links);
    clearLayout(m_mendColumn);
    m_mends.clear();
    m_mendRows.clear();
    const bool canMend = m_conflict && !m_acceptance && !m_bench.isReadOnly();
    m_mendTitle->setVisible(canMend);
    showAcceptance();
    if (!m_conflict) {
        m_sentence->setForegroundRole(QPalette::PlaceholderText);
        m_sentence->setText(tr("Choose a problem to see its sides and what would mend it."));
        return;
    }
    m_sentence->setForegroundRole(QPalette::WindowText);
    m_sentence->setText(describe(*m_conflict, m_bench.programme(), QLocale()));
    addSides();
    if (canMend)
        addMends();
    setTabOrders();
}

void ProblemPane::showAcceptance()
{
    const bool canSet = m_conflict && !m_bench.isReadOnly();
    m_accepted->setVisible(m_acceptance.has_value());
    m_reason->setVisible(canSet && !m_acceptance);
    m_accept->setVisible(canSet);
    m_accept->setText(m_acceptance ? tr("Take Back the Acceptance") : tr("Accept"));
    m_accept->setEnabled(m_acceptance || !m_reason->text().trimmed().isEmpty());
    if (!m_acceptance)
        return;
    const QLocale locale;
    const QDateTime at = QDateTime::fromString(m_acceptance->at, Qt::ISODate).toLocalTime();
    const QString when = at.isValid() ? locale.toString(at, QLocale::ShortFormat) : QString();
    //: %1 who accepted a problem, %2 when, %3 why.
    m_accepted->setText(tr("Accepted by %1, %2: %3").arg(m_acceptance->who, when, m_acceptance->reason));
}

void ProblemPane::askForReason()
{
    ensureWidgetVisible(m_reason);
    m_reason->setFocus();
}

void ProblemPane::accept()
{
    if (!m_conflict || m_acceptance || m_reason->text().trimmed().isEmpty())
        return;
    Q_EMIT m_bench.commitAsked();
    if (!m_bench.check(m_bench.rules().accept(*m_conflict, m_reason->text().trimmed())))
        return;
    Q_EMIT m_bench.done(m_bench.document().undoLabel());
    Q_EMIT settled();
}

void ProblemPane::takeBack()
{
    if (!m_acceptance)
        return;
    Q_EMIT m_bench.commitAsked();
    if (!m_bench.check(m_bench.rules().takeBackAcceptance(m_acceptance->id)))
        return;
    Q_EMIT m_bench.done(m_bench.document().undoLabel());
    Q_EMIT settled();
}

void ProblemPane::setTabOrders()
{
    // What is made late would come after everything else in the window.
    QWidget* last = m_before;
    for (const QLayout* rows : std::initializer_list<QLayout*>{m_links, m_mendColumn}) {
        for (int at = 0; at < rows->count(); ++at) {
            if (auto* row = qobject_cast<LinkRow*>(rows->itemAt(at)->widget())) {
                setTabOrder(last, row);
                last = row;
            }
        }
    }
    setTabOrder(last, m_reason);
    setTabOrder(m_reason, m_accept);
}

void ProblemPane::addLink(const QString& picture, const QString& name, std::function<void()> go)
{
    auto* row = new LinkRow(name, {}, icon(picture), widget());
    row->setAccessibleName(tr("Go to %1").arg(name));
    row->setToolTip(name.toHtmlEscaped());
    connect(row, &QAbstractButton::clicked, this, std::move(go));
    m_links->addWidget(row, m_links->count() / kLinksInARow, m_links->count() % kLinksInARow);
}

void ProblemPane::addSides()
{
    const auto link = [this](const QString& picture, const QString& name, Kind kind, qint64 id) {
        addLink(picture, name, [this, kind, id] { m_bench.selection().reveal(kind, id); });
    };
    for (const SessionId id : m_conflict->sessions) {
        if (const Session* session = m_bench.programme().sessions.find(id))
            link(QStringLiteral("page-sessions"), session->title, Kind::Session, id.value);
    }
    for (const PersonId id : m_conflict->people) {
        if (const Person* person = m_bench.programme().people.find(id))
            link(QStringLiteral("page-people"), Programme::displayName(*person), Kind::Person, id.value);
    }
    for (const ChapterId id : m_conflict->chapters) {
        if (const Chapter* chapter = m_bench.programme().chapters.find(id))
            link(QStringLiteral("page-chapters"), chapter->name, Kind::Chapter, id.value);
    }
    if (const Room* room = m_bench.programme().rooms.find(m_conflict->room))
        link(QStringLiteral("page-rooms"), room->name, Kind::Room, room->id.value);
}

void ProblemPane::addMends()
{
    m_mends = m_bench.checks().mendsFor(m_conflict->key);
    for (const Mend& mend : m_mends) {
        const QString text = describe(mend, m_bench.programme(), QLocale());
        auto* row = new LinkRow(text, {}, iconOf(mend.act), widget());
        row->setWordWrap(true);
        connect(row, &QAbstractButton::clicked, this, [this, mend] {
            apply(mend);
            Q_EMIT settled();
        });
        m_mendColumn->addWidget(row);
        m_mendRows.push_back(row);
    }
    if (!m_mends.empty())
        return;
    auto* nothing = new QLabel(tr("No single step mends this without harm elsewhere."), widget());
    nothing->setForegroundRole(QPalette::PlaceholderText);
    nothing->setWordWrap(true);
    m_mendColumn->addWidget(nothing);
}

void ProblemPane::apply(const Mend& mend)
{
    Q_EMIT m_bench.commitAsked();
    if (m_bench.check(m_bench.mend().apply(mend)))
        Q_EMIT m_bench.done(m_bench.document().undoLabel());
}

void ProblemPane::goToSides()
{
    if (!m_conflict)
        return;
    std::vector<PlacementId> placements;
    for (const Clash& clash : m_conflict->clashes) {
        for (const PlacementId id : {clash.first.placement, clash.second.placement}) {
            if (id.isValid() && std::find(placements.begin(), placements.end(), id) == placements.end())
                placements.push_back(id);
        }
    }
    if (!placements.empty())
        Q_EMIT m_bench.placementsAsked(placements);
    else
        m_bench.selection().reveal(Kind::Session, m_conflict->sessions.front().value);
}

} // namespace rostrum
