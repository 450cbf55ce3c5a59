#include "views/details/details_panel.h"

#include "models/items/search_model.h"
#include "views/details/details.h"
#include "views/details/forms.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace rostrum {

DetailsPanel::DetailsPanel(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_kind(new QLabel(this))
    , m_title(new QLabel(this))
    , m_delete(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QWidget(this))
{
    setAccessibleName(tr("Details"));
    const int em = fontMetrics().height();
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_title->setFont(scaled(font(), 13, true));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    alignLeading(*m_title);
    m_title->setMaximumHeight(m_title->fontMetrics().lineSpacing() * 3);
    m_delete->setIcon(icon(QStringLiteral("remove")));
    m_delete->setAutoRaise(true);
    m_delete->setToolTip(tr("Delete"));
    m_delete->setAccessibleName(m_delete->toolTip());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(em, em * 2 / 3, em / 2, em / 4);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_kind);
    texts->addWidget(m_title);
    head->addLayout(texts, 1);
    head->addWidget(m_delete, 0, Qt::AlignTop);

    auto* hint = new QLabel(tr("Select something to see and change its details."), m_nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* middle = new QVBoxLayout(m_nothing);
    middle->setContentsMargins(em * 2, em, em * 2, em * 4);
    middle->addWidget(hint);
    m_stack->addWidget(m_nothing);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(&bench.selection(), &Selection::changed, this, &DetailsPanel::showItem);
    connect(&bench.document(), &Document::changed, this, &DetailsPanel::refreshHead);
    connect(m_delete, &QToolButton::clicked, this, [this] {
        if (const Details* details = current())
            m_bench.remove(details->kind(), {details->id()});
    });
    showItem(bench.selection().current());
}

Details* DetailsPanel::current() const
{
    const auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    return area == nullptr ? nullptr : qobject_cast<Details*>(area->widget());
}

void DetailsPanel::showItem(Selection::Item item)
{
    if (Details* before = current())
        before->commit();
    const bool something = item.id != 0 || item.kind == Kind::Conference;
    if (something && !m_areas.contains(item.kind)) {
        Details* details = makeDetails(item.kind, m_bench, nullptr);
        if (details == nullptr)
            return;
        auto* area = new QScrollArea(this);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(details);
        area->setAccessibleName(tr("Fields"));
        area->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(area);
        m_areas[item.kind] = area;
    }
    if (something) {
        QScrollArea* area = m_areas[item.kind];
        m_stack->setCurrentWidget(area);
        current()->show(item.id);
        area->verticalScrollBar()->setValue(0);
    } else {
        m_stack->setCurrentWidget(m_nothing);
    }
    refreshHead();
}

void DetailsPanel::refreshHead()
{
    const Details* details = current();
    m_kind->setVisible(details != nullptr);
    m_title->setVisible(details != nullptr);
    m_delete->setVisible(details != nullptr && details->kind() != Kind::Conference && !m_bench.isReadOnly());
    if (details == nullptr)
        return;
    m_kind->setText(kindName(details->kind()));
    m_title->setText(details->title());
}

void DetailsPanel::startEditing()
{
    if (Details* details = current(); details != nullptr && !details->fields().empty())
        details->fields().front()->setFocus(Qt::OtherFocusReason);
}

} // namespace rostrum
