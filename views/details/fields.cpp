#include "views/details/fields.h"

#include "models/items/texts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

namespace rostrum {

LineField::LineField(const QString& label, Binding<QString> binding, QWidget* parent)
    : Field(label, parent)
    , m_binding(std::move(binding))
    , m_edit(new QLineEdit(this))
{
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::markEdited);
}

void LineField::load()
{
    const QString text = m_binding.read();
    if (text != m_edit->text()) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
}

Result<void> LineField::store()
{
    return m_binding.write(m_edit->text().trimmed());
}

void LineField::setEditable(bool editable)
{
    m_edit->setReadOnly(!editable);
}

TextField::TextField(const QString& label, Binding<QString> binding, int leastLines, QWidget* parent)
    : Field(label, parent)
    , m_binding(std::move(binding))
    , m_edit(new QPlainTextEdit(this))
    , m_leastLines(leastLines)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setEditor(m_edit);
    fitHeight();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        markEdited();
        fitHeight();
    });
}

void TextField::fitHeight()
{
    constexpr int kMostLines = 14;
    const int line = m_edit->fontMetrics().lineSpacing();
    const int lines = std::clamp(static_cast<int>(m_edit->document()->size().height()), m_leastLines, kMostLines);
    const int margins = static_cast<int>(2 * m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth();
    m_edit->setFixedHeight(lines * line + margins);
}

void TextField::resizeEvent(QResizeEvent* event)
{
    Field::resizeEvent(event);
    fitHeight();
}

void TextField::load()
{
    const QString text = m_binding.read();
    if (text == m_edit->toPlainText())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    fitHeight();
}

Result<void> TextField::store()
{
    return m_binding.write(m_edit->toPlainText());
}

void TextField::setEditable(bool editable)
{
    m_edit->setReadOnly(!editable);
}

NumberField::NumberField(const QString& label, Binding<int> binding, int least, int most, const QString& none,
                         QWidget* parent)
    : Field(label, parent)
    , m_binding(std::move(binding))
    , m_edit(new QSpinBox(this))
{
    m_edit->setRange(least, most);
    m_edit->setSpecialValueText(none);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_edit->setKeyboardTracking(false);
    setEditor(m_edit);
    connect(m_edit, &QSpinBox::textChanged, this, &NumberField::markEdited);
}

void NumberField::load()
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setValue(m_binding.read());
}

Result<void> NumberField::store()
{
    m_edit->interpretText();
    return m_binding.write(m_edit->value());
}

void NumberField::setEditable(bool editable)
{
    m_edit->setReadOnly(!editable);
    m_edit->setButtonSymbols(editable ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
}

ChoiceField::ChoiceField(const QString& label, Options options, Binding<QVariant> binding, QWidget* parent)
    : Field(label, parent)
    , m_options(std::move(options))
    , m_binding(std::move(binding))
    , m_edit(new QComboBox(this))
{
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_edit->setMinimumContentsLength(8);
    setEditor(m_edit);
    connect(m_edit, &QComboBox::activated, this, [this] {
        markEdited();
        commit();
    });
}

void ChoiceField::load()
{
    const QVariant value = m_binding.read();
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    int current = -1;
    for (const Option& option : m_options()) {
        if (option.value == value)
            current = m_edit->count();
        m_edit->addItem(option.text, option.value);
    }
    if (current < 0) {
        current = m_edit->count();
        m_edit->addItem(value.toString(), value);
    }
    m_edit->setCurrentIndex(current);
}

Result<void> ChoiceField::store()
{
    return m_binding.write(m_edit->currentData());
}

void ChoiceField::setEditable(bool editable)
{
    m_edit->setEnabled(editable);
}

FlagField::FlagField(const QString& label, Binding<bool> binding, QWidget* parent)
    : Field(label, parent)
    , m_binding(std::move(binding))
    , m_edit(new QCheckBox(label, this))
{
    setEditor(m_edit);
    for (auto* each : findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        if (each->buddy() == m_edit)
            each->hide();
    }
    connect(m_edit, &QCheckBox::clicked, this, [this] {
        markEdited();
        if (!commit())
            load();
    });
}

void FlagField::load()
{
    m_edit->setChecked(m_binding.read());
}

Result<void> FlagField::store()
{
    return m_binding.write(m_edit->isChecked());
}

void FlagField::setEditable(bool editable)
{
    m_edit->setEnabled(editable);
}

SetField::SetField(const QString& label, Options options, Binding<QVariantList> binding, QWidget* parent)
    : Field(label, parent)
    , m_options(std::move(options))
    , m_binding(std::move(binding))
    , m_button(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    m_button->setMenu(m_menu);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setProperty("leadingText", true);
    setEditor(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &SetField::fillMenu);
}

void SetField::fillMenu()
{
    m_menu->clear();
    for (const Option& option : m_options()) {
        QString text = option.text;
        QAction* action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(option.value));
        connect(action, &QAction::triggered, this, [this, value = option.value](bool on) {
            if (on)
                m_chosen.append(value);
            else
                m_chosen.removeAll(value);
            markEdited();
            commit();
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Nothing to choose from yet"))->setEnabled(false);
}

void SetField::load()
{
    m_chosen = m_binding.read();
    QStringList names;
    for (const Option& option : m_options()) {
        if (m_chosen.contains(option.value))
            names << option.text;
    }
    QString text = names.isEmpty() ? tr("None", "of several that can be chosen") : joined(names);
    m_button->setToolTip(text.toHtmlEscaped());
    m_button->setAccessibleDescription(text);
    m_button->setText(text.replace(u'&', QStringLiteral("&&")));
}

Result<void> SetField::store()
{
    return m_binding.write(m_chosen);
}

void SetField::setEditable(bool editable)
{
    m_button->setEnabled(editable);
}

QStringList splitList(const QString& text)
{
    // Also the comma and semicolon of Arabic and of CJK.
    static const QRegularExpression kSeparators(QStringLiteral("[,;\\x{060c}\\x{061b}\\x{3001}\\x{ff0c}\\n]"));
    QStringList items;
    for (const QString& each : text.split(kSeparators, Qt::SkipEmptyParts)) {
        const QString item = each.simplified();
        if (!item.isEmpty() && !items.contains(item))
            items << item;
    }
    return items;
}

} // namespace rostrum
