#include "views/widgets/search_panel.h"

#include "models/items/item_table_model.h"
#include "views/widgets/card.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace rostrum {

namespace {

QString pictureOf(int kind)
{
    switch (kind) {
    case static_cast<int>(Kind::Session):
        return QStringLiteral("page-sessions");
    case static_cast<int>(Kind::Person):
        return QStringLiteral("page-people");
    case static_cast<int>(Kind::Room):
        return QStringLiteral("page-rooms");
    case static_cast<int>(Kind::Chapter):
        return QStringLiteral("page-chapters");
    case static_cast<int>(Kind::Track):
        return QStringLiteral("filter");
    default:
        return QStringLiteral("next");
    }
}

class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const int em = option.fontMetrics.height();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Text);
            if (!selected)
                ground.setAlphaF(0.06F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(option.rect.adjusted(em / 4, 1, -em / 4, -1), em / 4.0, em / 4.0);
        }
        const auto place = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const QRect inside = option.rect.adjusted(em * 3 / 4, 0, -em * 3 / 4, 0);
        const QRect sign(inside.left(), inside.top() + (inside.height() - em) / 2, em, em);
        icon(pictureOf(index.data(SearchModel::KindRole).toInt()))
            .paint(painter, place(sign), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const QString hint = index.data(SearchModel::HintRole).toString();
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const auto start =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        const auto end = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
        QRect line = inside.adjusted(em * 3 / 2, 0, 0, 0);
        const int hintWidth = std::min(option.fontMetrics.horizontalAdvance(hint) + em / 4, line.width() / 2);
        painter->setFont(option.font);
        painter->setPen(selected ? text : faintText(option.palette));
        painter->drawText(place(line), end, option.fontMetrics.elidedText(hint, Qt::ElideRight, hintWidth));
        line.setRight(line.right() - hintWidth - em / 2);
        painter->setPen(text);
        painter->drawText(place(line), start,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {option.fontMetrics.height() * 20, option.fontMetrics.height() * 2};
    }
};

} // namespace

SearchPanel::SearchPanel(QWidget* window)
    : QFrame(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Search"));
    const int em = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    column->setSpacing(em / 3);
    m_edit->setPlaceholderText(tr("Find sessions, people, rooms, actions…"));
    m_edit->setAccessibleName(tr("Search for anything"));
    m_edit->setFont(scaled(font(), 12));
    m_edit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &SearchPanel::choose);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_model == nullptr)
            return;
        m_model->setText(text);
        m_list->setCurrentIndex(m_model->index(0));
        fit();
    });
    window->installEventFilter(this);
    hide();
}

void SearchPanel::open(const Document* document, std::vector<SearchModel::Command> commands)
{
    auto* before = m_model;
    m_model = new SearchModel(document, std::move(commands), this);
    m_list->setModel(m_model);
    delete before;
    m_edit->clear();
    fit();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void SearchPanel::fit()
{
    constexpr int kMostRows = 10;
    const int em = fontMetrics().height();
    const int rows = m_model == nullptr ? 0 : std::min(kMostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * em * 2);
    m_list->setVisible(rows > 0);
    const int width = std::min(parentWidget()->width() - em * 2, em * 36);
    layout()->activate();
    const int height = sizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, em * 4, width, height);
}

void SearchPanel::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int kind = index.data(SearchModel::KindRole).toInt();
    const qint64 id = index.data(IdRole).toLongLong();
    const QString key = index.data(SearchModel::ActionRole).toString();
    hide();
    if (kind < 0)
        Q_EMIT commandChosen(key);
    else
        Q_EMIT chosen(static_cast<Kind>(kind), id);
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit) {
        if (event->type() == QEvent::Resize && isVisible())
            fit();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && !m_list->underMouse())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        hide();
        parentWidget()->setFocus();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void SearchPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintGround(painter, *this, false, false);
}

} // namespace rostrum
