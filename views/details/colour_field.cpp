#include "views/details/colour_field.h"

#include <QComboBox>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include <array>

namespace rostrum {

namespace {

struct Named
{
    const char* name;
    const char* colour;
};

/// Colours that colour-blind eyes can tell apart. Source: Paul Tol, "Colour schemes" (2021), muted.
constexpr std::array kColours{
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Rose"), "#cc6677"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Indigo"), "#332288"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Sand"), "#ddcc77"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Green"), "#117733"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Cyan"), "#88ccee"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Wine"), "#882255"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Teal"), "#44aa99"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Olive"), "#999933"},
    Named{QT_TRANSLATE_NOOP("rostrum::ColourField", "Purple"), "#aa4499"},
};

QIcon chip(const QString& colour, int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    if (const QColor shown(colour); shown.isValid()) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shown);
        painter.drawEllipse(picture.rect());
    }
    return QIcon(picture);
}

} // namespace

ColourField::ColourField(const QString& label, Binding<QString> binding, QWidget* parent)
    : Field(label, parent)
    , m_binding(std::move(binding))
    , m_edit(new QComboBox(this))
{
    m_edit->setFocusPolicy(Qt::StrongFocus);
    setEditor(m_edit);
    connect(m_edit, &QComboBox::activated, this, [this] {
        markEdited();
        commit();
    });
}

void ColourField::load()
{
    const QString colour = m_binding.read();
    const int size = fontMetrics().height();
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    m_edit->addItem(tr("Chosen by the program"), QString());
    for (const Named& each : kColours) {
        const QString value = QString::fromLatin1(each.colour);
        m_edit->addItem(chip(value, size), tr(each.name), value);
    }
    int current = m_edit->findData(colour.toLower());
    if (current < 0) {
        current = m_edit->count();
        m_edit->addItem(chip(colour, size), colour, colour);
    }
    m_edit->setCurrentIndex(current);
}

Result<void> ColourField::store()
{
    return m_binding.write(m_edit->currentData().toString());
}

void ColourField::setEditable(bool editable)
{
    m_edit->setEnabled(editable);
}

} // namespace rostrum
