#include "views/widgets/message_bar.h"

#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace rostrum {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    alignLeading(*m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setFlat(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    auto* row = new QHBoxLayout(this);
    const int em = fontMetrics().height();
    row->setContentsMargins(em * 3 / 4, em / 3, em / 3, em / 3);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT activated();
    });
    hide();
}

void MessageBar::tell(Tone tone, const QString& text, const QString& action)
{
    m_tone = tone;
    const QString name = tone == Tone::Error     ? QStringLiteral("error")
                         : tone == Tone::Warning ? QStringLiteral("warning")
                                                 : QStringLiteral("info");
    const QColor colour = tone == Tone::Error     ? errorColour(palette())
                          : tone == Tone::Warning ? warningColour(palette())
                                                  : palette().color(QPalette::Link);
    const int size = fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(icon(name, colour).pixmap(QSize(size, size), devicePixelRatioF()));
    m_icon->setAccessibleName(tone == Tone::Error ? tr("Error") : tone == Tone::Warning ? tr("Warning") : tr("Note"));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QColor tint = m_tone == Tone::Error     ? errorColour(palette())
                  : m_tone == Tone::Warning ? warningColour(palette())
                                            : palette().color(QPalette::Link);
    QPainter painter(this);
    tint.setAlphaF(0.12F);
    painter.fillRect(rect(), tint);
    tint.setAlphaF(0.45F);
    painter.setPen(tint);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace rostrum
