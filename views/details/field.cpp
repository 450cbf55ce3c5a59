#include "views/details/field.h"

#include "views/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace rostrum {

Field::Field(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_name(label)
    , m_column(new QVBoxLayout(this))
    , m_label(new QLabel(label, this))
    , m_note(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fontMetrics().height() / 6);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFont(scaled(font(), 9));
    m_note->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_note);
    m_column->addLayout(head);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_column->addWidget(m_problem);
}

void Field::setEditor(QWidget* editor, QWidget* focus)
{
    QWidget* watched = focus == nullptr ? editor : focus;
    m_column->insertWidget(1, editor);
    m_label->setBuddy(watched);
    watched->setAccessibleName(m_name);
    watched->installEventFilter(this);
    setFocusProxy(watched);
}

void Field::markPrivate()
{
    m_note->setText(tr("Private"));
    m_note->setToolTip(tr("Never printed or exported for the public."));
    m_note->show();
    if (focusProxy() != nullptr)
        focusProxy()->setAccessibleDescription(m_note->toolTip());
}

void Field::setHelp(const QString& text)
{
    setToolTip(text);
    if (focusProxy() != nullptr)
        focusProxy()->setAccessibleDescription(text);
}

QString Field::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void Field::showProblem(const QString& text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (focusProxy() != nullptr && !text.isEmpty())
        focusProxy()->setAccessibleDescription(text);
}

void Field::reload()
{
    if (m_edited || m_committing)
        return;
    load();
}

void Field::restore()
{
    m_edited = false;
    showProblem({});
    load();
}

bool Field::commit()
{
    if (!m_edited || m_committing)
        return true;
    m_committing = true;
    const Result<void> stored = store();
    m_committing = false;
    if (!stored) {
        showProblem(stored.error().text);
        return false;
    }
    restore();
    return true;
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // With nothing typed here, undo and redo are those of the conference.
        if (!m_edited && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
        if (m_edited && key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (key->key() == Qt::Key_Escape && (m_edited || !problem().isEmpty())) {
            restore();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            (!hasLines() || key->modifiers().testFlag(Qt::ControlModifier))) {
            commit();
            return hasLines();
        }
        break;
    case QEvent::FocusOut: {
        // A menu or a list that pops up for the field does not end the editing.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            commit();
        break;
    }
    case QEvent::Wheel:
        // Scrolling over a form must not alter what is in it.
        if (!static_cast<QWidget*>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rostrum
