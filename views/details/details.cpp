#include "views/details/details.h"

#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rostrum {

Details::Details(Kind kind, Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_bench(bench)
    , m_column(new QVBoxLayout(this))
{
    const int em = fontMetrics().height();
    m_column->setContentsMargins(em, em / 2, em, em);
    m_column->setSpacing(em * 2 / 3);
    connect(&bench.document(), &Document::changed, this, &Details::reload);
    connect(&bench, &Workbench::commitAsked, this, &Details::commit);
}

void Details::show(qint64 id)
{
    commit();
    m_id = id;
    for (Field* field : m_fields)
        field->restore();
    refresh();
}

void Details::commit()
{
    for (Field* field : m_fields) {
        if (field->commit())
            continue;
        //: A field of some thing, and why its new value was refused.
        Q_EMIT m_bench.failed(tr("%1 was not changed. %2").arg(field->label(), field->problem()));
        field->restore();
    }
}

void Details::reload()
{
    for (Field* field : m_fields)
        field->reload();
    refresh();
}

void Details::section(const QString& title)
{
    auto* label = new QLabel(title, this);
    label->setFont(scaled(font(), 11, true));
    label->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_column->addWidget(label);
}

void Details::add(Field* field)
{
    field->setEditable(!m_bench.isReadOnly());
    m_fields.push_back(field);
    m_column->addWidget(field);
}

void Details::add(Field* first, Field* second)
{
    auto* row = new QHBoxLayout;
    for (Field* field : {first, second}) {
        field->setEditable(!m_bench.isReadOnly());
        m_fields.push_back(field);
        // Each takes half, however long its label is.
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

void Details::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

void Details::finish()
{
    m_column->addStretch(1);
}

} // namespace rostrum
