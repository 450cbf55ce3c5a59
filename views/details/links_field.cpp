#include "views/details/links_field.h"

#include "models/domain/text_fold.h"
#include "models/items/item_table_model.h"
#include "models/items/link_ends_model.h"
#include "views/details/name_completer.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace rostrum {

namespace {

/// Tells by a sign whether a name is that of a session or of a person.
class EndDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isPerson = index.data(LinkEndsModel::IsPersonRole).toBool();
        option->icon = icon(isPerson ? QStringLiteral("page-people") : QStringLiteral("page-sessions"));
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

QString LinksField::textOf(Wish wish)
{
    switch (wish) {
    case Wish::NotAgainst:
        //: Before the name of a session or person.
        return tr("Not at the same time as");
    case Wish::NotWith:
        //: Before the name of a session or person.
        return tr("Not together with");
    case Wish::After:
        //: Before the name of a session or person.
        return tr("Must come after");
    case Wish::Before:
        break;
    }
    //: Before the name of a session or person.
    return tr("Must come before");
}

LinksField::LinksField(const QString& label, Workbench& bench, std::function<LinkEnd()> end, QWidget* parent)
    : Field(label, parent)
    , m_bench(bench)
    , m_end(std::move(end))
    , m_rows(new QVBoxLayout)
    , m_addLine(new QWidget(this))
    , m_wish(new QComboBox(m_addLine))
    , m_other(new QLineEdit(m_addLine))
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(fontMetrics().height() / 3);
    column->addLayout(m_rows);
    column->addWidget(m_addLine);
    auto* line = new QVBoxLayout(m_addLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fontMetrics().height() / 4);
    line->addWidget(m_wish);
    line->addWidget(m_other);
    setEditor(box, m_other);
    for (const Wish wish : {Wish::NotAgainst, Wish::NotWith, Wish::After, Wish::Before})
        m_wish->addItem(textOf(wish), static_cast<int>(wish));
    m_wish->setAccessibleName(tr("What the new link asks for"));
    m_wish->setFocusPolicy(Qt::StrongFocus);
    m_wish->installEventFilter(this);
    m_other->setPlaceholderText(tr("A session or a person…"));
    m_other->setAccessibleName(tr("Add to %1").arg(label));
    m_other->setClearButtonEnabled(true);
    m_other->addAction(icon(QStringLiteral("add")), QLineEdit::LeadingPosition);
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        markEdited();
        if (m_ends == nullptr)
            makeCompleter();
    });
}

void LinksField::makeCompleter()
{
    // Names are gathered when somebody first types here.
    m_ends = new LinkEndsModel(m_bench.document(), this);
    auto* completer = new NameCompleter(m_ends, m_other);
    m_other->setCompleter(completer);
    completer->popup()->setItemDelegate(new EndDelegate(completer));
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const qint64 id = index.data(IdRole).toLongLong();
        addTo(index.data(LinkEndsModel::IsPersonRole).toBool() ? LinkEnd(PersonId{id}) : LinkEnd(SessionId{id}));
    });
    completer->setCompletionPrefix(m_other->text());
    completer->complete();
}

LinksField::Wish LinksField::wishOf(const LinkRule& link) const
{
    if (link.kind == LinkKind::MustComeAfter)
        return link.a == m_end() ? Wish::After : Wish::Before;
    return link.kind == LinkKind::NotWith ? Wish::NotWith : Wish::NotAgainst;
}

LinkEnd LinksField::otherOf(const LinkRule& link) const
{
    return link.a == m_end() ? link.b : link.a;
}

void LinksField::load()
{
    const LinkEnd end = m_end();
    std::vector<LinkRule> links;
    QStringList names;
    for (const LinkRule& link : m_bench.programme().links) {
        if (end.id == 0 || !link.joins(end))
            continue;
        links.push_back(link);
        names << nameOf(otherOf(link), m_bench.programme());
    }
    m_other->clear();
    if (links == m_links && names == m_names)
        return;
    m_links = std::move(links);
    m_names = names;
    rebuild();
}

Result<void> LinksField::link(LinkEnd other)
{
    const LinkEnd end = m_end();
    Result<LinkRuleId> added = LinkRuleId();
    switch (static_cast<Wish>(m_wish->currentData().toInt())) {
    case Wish::NotAgainst:
        added = m_bench.rules().addLink(LinkKind::NotAgainst, end, other);
        break;
    case Wish::NotWith:
        added = m_bench.rules().addLink(LinkKind::NotWith, end, other);
        break;
    case Wish::After:
        added = m_bench.rules().addLink(LinkKind::MustComeAfter, end, other);
        break;
    case Wish::Before:
        added = m_bench.rules().addLink(LinkKind::MustComeAfter, other, end);
        break;
    }
    return added ? Result<void>() : added.error();
}

Result<void> LinksField::store()
{
    const QString name = m_other->text().simplified();
    if (name.isEmpty())
        return {};
    const QString folded = foldText(name);
    const LinkEndsModel ends(m_bench.document());
    std::vector<LinkEnd> same;
    for (int row = 0; row < ends.rowCount(); ++row) {
        if (ends.index(row).data(SearchRole).toString() == folded)
            same.push_back(ends.endAt(row));
    }
    if (same.size() == 1)
        return link(same.front());
    return Error{ErrorCode::Refused, same.empty() ? tr("No session and nobody is called “%1”.").arg(name)
                                                  : tr("Several are called “%1”. Choose one from the list.").arg(name)};
}

void LinksField::addTo(LinkEnd other)
{
    m_other->clear();
    tell(link(other));
    // The completer writes the chosen name into the line after telling of it.
    QMetaObject::invokeMethod(m_other, &QLineEdit::clear, Qt::QueuedConnection);
    m_other->setFocus();
}

void LinksField::tell(const Result<void>& done)
{
    if (done)
        restore();
    else
        showProblem(done.error().text);
}

void LinksField::setEditable(bool editable)
{
    m_editable = editable;
    m_addLine->setVisible(editable);
    rebuild();
}

void LinksField::rebuild()
{
    const RowFocus focus(m_rows);
    clearLayout(m_rows);
    for (size_t at = 0; at < m_links.size(); ++at)
        addRow(m_links[at], m_names[static_cast<qsizetype>(at)]);
}

void LinksField::addRow(const LinkRule& link, const QString& name)
{
    const int em = fontMetrics().height();
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em / 6);
    auto* wish = new QLabel(textOf(wishOf(link)), row);
    wish->setForegroundRole(QPalette::PlaceholderText);
    alignLeading(*wish);
    auto* line = new QHBoxLayout;
    line->setSpacing(em / 6);
    QString shown = name;
    auto* other = new QPushButton(shown.replace(u'&', QStringLiteral("&&")), row);
    other->setFlat(true);
    other->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    other->setProperty("leadingText", true);
    other->setObjectName(QStringLiteral("other"));
    //: %1 is what the link asks for, “Must come after”, %2 a session or person.
    other->setAccessibleName(tr("%1 %2: show").arg(wish->text(), name));
    other->setToolTip(tr("Show %1").arg(name.toHtmlEscaped()));
    auto* remove = new QToolButton(row);
    remove->setIcon(icon(QStringLiteral("remove")));
    remove->setAutoRaise(true);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAccessibleName(tr("Remove the link with %1").arg(name));
    remove->setToolTip(remove->accessibleName().toHtmlEscaped());
    remove->setEnabled(m_editable);
    auto* note = new QLineEdit(link.note, row);
    note->setPlaceholderText(tr("Why (private)"));
    note->setObjectName(QStringLiteral("note"));
    note->setAccessibleName(tr("Why: link with %1").arg(name));
    note->setReadOnly(!m_editable);
    column->addWidget(wish);
    column->addLayout(line);
    column->addWidget(note);
    line->addWidget(other, 1);
    line->addWidget(remove);
    m_rows->addWidget(row);
    const LinkEnd end = otherOf(link);
    connect(other, &QPushButton::clicked, this,
            [this, end] { m_bench.selection().reveal(end.person().isValid() ? Kind::Person : Kind::Session, end.id); });
    // Queued: taking the change over builds these rows anew.
    connect(
        remove, &QToolButton::clicked, this, [this, id = link.id] { tell(m_bench.rules().removeLink(id)); },
        Qt::QueuedConnection);
    connect(
        note, &QLineEdit::editingFinished, note,
        [this, note, link] {
            if (note->text().simplified() != link.note)
                tell(m_bench.rules().setLinkNote(link.id, note->text().simplified()));
        },
        Qt::QueuedConnection);
}

} // namespace rostrum
