#include "views/timetable/unscheduled_panel.h"

#include "models/domain/free_time.h"
#include "views/timetable/narrowing_bar.h"
#include "views/timetable/session_words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rostrum::timetable {

UnscheduledDelegate::UnscheduledDelegate(const Document& document, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
{}

QSize UnscheduledDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    const bool noted = !index.data(UnscheduledModel::NoteRole).toString().isEmpty();
    return {line * 8, line * (noted ? 3 : 2) + line * 2 / 3};
}

void UnscheduledDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Programme& programme = m_document.programme();
    const Session* session = programme.sessions.find(SessionId{index.data(UnscheduledModel::SessionRole).toLongLong()});
    if (session == nullptr)
        return;
    const Track* track = programme.tracks.find(session->track);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active) && option.state.testFlag(QStyle::State_HasFocus);
    const BoxColours& colours = m_boxes.colours(track, session->isBreak());
    const QColor highlight = option.palette.color(QPalette::Highlight);
    const QColor fill = selected ? mixed(colours.fill, highlight, 0.14) : colours.fill;

    painter->save();
    const QRect card = option.rect.adjusted(4, 2, -4, -2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(selected ? QPen(highlight, active ? 2.4 : 1.6) : QPen(colours.border, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int stripe = m_boxes.stripeWidth();
    m_boxes.paintStripe(
        *painter,
        QRect(rightToLeft ? card.right() - stripe - 1 : card.left() + 2, card.top() + 2, stripe, card.height() - 4),
        track);

    const int line = option.fontMetrics.height();
    QRect text = card.adjusted(rightToLeft ? line / 2 : stripe + line / 2, line / 6, -line / 2, -line / 6);
    if (rightToLeft)
        text = card.adjusted(line / 2, line / 6, -stripe - line / 2, -line / 6);
    painter->setLayoutDirection(option.direction);
    QFont bold = option.font;
    bold.setWeight(QFont::Medium);
    bold.setStrikeOut(session->state == SessionState::Cancelled);
    painter->setFont(bold);
    painter->setPen(readable(colours.text, fill));
    // Aligned as the window runs; within the line the title runs its own way.
    const auto draw = [&](int row, const QFont& font, const QString& words) {
        painter->drawText(
            QRect(text.left(), text.top() + row * line, text.width(), line),
            static_cast<int>(Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute) |
                Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width()));
    };
    draw(0, bold, session->title.simplified());
    painter->setFont(option.font);
    painter->setPen(readable(colours.faint, fill));
    const QString people = index.data(UnscheduledModel::PeopleRole).toString();
    const QString length = SessionWords::length(session->durationMin);
    //: Length of a session, then who is on it.
    draw(1, option.font, people.isEmpty() ? length : tr("%1 · %2").arg(length, people));
    const QString note = index.data(UnscheduledModel::NoteRole).toString();
    if (!note.isEmpty()) {
        painter->setPen(readable(warningColour(option.palette), fill));
        draw(2, option.font, note);
    }
    painter->restore();
}

UnscheduledPanel::UnscheduledPanel(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_model(new UnscheduledModel(document, this))
    , m_filter(new UnscheduledFilter(*m_model, this))
    , m_delegate(new UnscheduledDelegate(document, this))
    , m_list(new DragList(this))
    , m_summary(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_narrowButton(new QToolButton(this))
    , m_narrowing(new NarrowingBar(this))
{
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Not scheduled"));
    m_list->setAccessibleDescription(tr("Space picks up a session to place it with the arrow keys."));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search title or person"));
    m_search->setAccessibleName(tr("Search what is not scheduled"));
    m_search->setClearButtonEnabled(true);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By title"), int(UnscheduledFilter::Order::Title));
    m_order->addItem(tr("Longest first"), int(UnscheduledFilter::Order::Longest));
    m_order->addItem(tr("By track"), int(UnscheduledFilter::Order::Track));
    m_order->addItem(tr("By person"), int(UnscheduledFilter::Order::People));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(6);
    m_narrowButton->setCheckable(true);
    m_narrowButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_narrowButton->setArrowType(Qt::DownArrow);
    m_narrowButton->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_narrowButton->setFocusPolicy(Qt::StrongFocus);
    m_narrowing->hide();

    auto* narrow = new QHBoxLayout;
    narrow->addWidget(m_order, 1);
    narrow->addWidget(m_narrowButton, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_search);
    layout->addLayout(narrow);
    layout->addWidget(m_narrowing);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        refreshTexts();
    });
    connect(m_narrowButton, &QToolButton::toggled, this, [this](bool open) {
        m_narrowing->setVisible(open);
        m_narrowButton->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
    });
    connect(m_narrowing, &NarrowingBar::changed, this, &UnscheduledPanel::narrow);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setOrder(UnscheduledFilter::Order(m_order->currentData().toInt())); });
    connect(&m_document, &Document::changed, this, [this] {
        m_delegate->setStyle(palette(), font());
        refresh();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_following && m_list->hasFocus())
            m_selection.select(Kind::Session, itemAt(index).session.value);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_selection.select(Kind::Session, itemAt(index).session.value); });
    connect(&m_selection, &Selection::changed, this, [this](Selection::Item item) {
        const QModelIndex current = m_list->currentIndex();
        if (current.isValid() && (item.kind != Kind::Session || itemAt(current).session.value != item.id))
            m_list->clearSelection();
    });
    m_delegate->setStyle(palette(), font());
    refresh();
}

Stray UnscheduledPanel::itemAt(const QModelIndex& index) const
{
    return {SessionId{index.data(UnscheduledModel::SessionRole).toLongLong()},
            PlacementId{index.data(UnscheduledModel::PlacementRole).toLongLong()}};
}

bool UnscheduledPanel::reveal(SessionId session)
{
    const auto find = [&] {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            if (itemAt(m_filter->index(row, 0)).session == session)
                return m_filter->index(row, 0);
        }
        return QModelIndex();
    };
    const bool listed = std::any_of(m_model->items().begin(), m_model->items().end(),
                                    [session](const Stray& item) { return item.session == session; });
    if (!listed)
        return false;
    QModelIndex index = find();
    if (!index.isValid()) {
        m_search->clear();
        m_narrowing->clear();
        index = find();
    }
    m_following = true;
    m_list->setCurrentIndex(index);
    m_following = false;
    m_list->scrollTo(index);
    return true;
}

void UnscheduledPanel::selectRow(int row)
{
    const int rows = m_filter->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_filter->index(std::clamp(row, 0, rows - 1), 0));
}

void UnscheduledPanel::narrow()
{
    const Narrowing narrowing = m_narrowing->narrowing();
    m_filter->setNarrowing(narrowing);
    //: A button that shows what a list can be narrowed by; with how many of them are in use.
    m_narrowButton->setText(narrowing.count() == 0 ? tr("Filters") : tr("Filters (%n)", nullptr, narrowing.count()));
    refreshTexts();
}

QString UnscheduledPanel::summaryText()
{
    const Programme& programme = m_document.programme();
    const int count = m_model->rowCount();
    const qint64 wanted = m_model->minutesLeft();
    constexpr qint64 kNoHours = 20 * 60; // Files that say nothing of hours give the whole day or nearly so.
    std::vector<Span> hours;
    for (const ShownDay& day : allDays(programme))
        hours.push_back(day.open.length() < kNoHours ? day.open : day.interesting());
    const qint64 free = freeRoomMinutes(programme, hours);
    m_lacksRoom = wanted > free;
    const QString left = SessionWords::length(int(wanted));
    const QString there = SessionWords::length(int(free));
    if (count == 0)
        //: How much time is still free in all rooms on all days.
        return tr("All scheduled, %1 free").arg(there);
    //: How many sessions have no place yet, their length together, and how much time is still free in all rooms.
    return tr("%n session(s) not scheduled: %1 to place, %2 free", nullptr, count).arg(left, there);
}

void UnscheduledPanel::refresh()
{
    std::vector<const Session*> listed;
    listed.reserve(m_model->items().size());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const Session* session = m_model->session(row))
            listed.push_back(session);
    }
    m_narrowing->offer(m_document.programme(), listed);
    const bool nothingYet = m_document.programme().sessions.empty() || m_document.programme().rooms.empty();
    m_summary->setText(nothingYet && listed.empty() ? tr("Not scheduled") : summaryText());
    QPalette colours = palette();
    if (m_lacksRoom)
        colours.setColor(QPalette::WindowText, readable(warningColour(palette()), palette().color(QPalette::Window)));
    m_summary->setPalette(colours);
    m_summary->setToolTip(m_lacksRoom ? tr("There is more to place than there is room for.").toHtmlEscaped()
                                      : QString());
    narrow();
}

void UnscheduledPanel::refreshTexts()
{
    const int count = m_model->rowCount();
    if (!m_document.programme().sessions.empty() && count == 0)
        m_list->setEmptyText(tr("Everything is scheduled. Drag a session here to take it off the timetable."));
    else if (count == 0)
        m_list->setEmptyText(tr("Sessions that have no place yet are listed here."));
    else
        m_list->setEmptyText(tr("Nothing matches the search and the filters."));
}

void UnscheduledPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_delegate->setStyle(palette(), font());
}

} // namespace rostrum::timetable
