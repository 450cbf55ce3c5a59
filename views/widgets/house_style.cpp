#include "views/widgets/house_style.h"

#include "views/widgets/button_labels.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace rostrum {

namespace {

double radius(const QStyleOption* option)
{
    return option->fontMetrics.height() / 4.0;
}

void drawBox(QPainter* painter, const QStyleOption* option, const QColor& fill, const QColor& border, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius(option),
                             radius(option));
    painter->restore();
}

QColor mixed(const QColor& under, const QColor& over, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

void drawButton(QPainter* painter, const QStyleOption* option)
{
    const QPalette& palette = option->palette;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool primary = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && option->state.testFlag(QStyle::State_MouseOver);
    QColor fill = palette.color(primary && enabled ? QPalette::Highlight : QPalette::Button);
    if (pressed)
        fill = mixed(fill, palette.color(QPalette::Text), 0.14F);
    else if (hovered)
        fill = mixed(fill, palette.color(QPalette::Text), 0.06F);
    QColor border = primary && enabled ? fill : lineColour(palette);
    if (flat) {
        border = {};
        if (!pressed && !hovered)
            fill = Qt::transparent;
    }
    if (enabled && option->state.testFlag(QStyle::State_HasFocus) &&
        option->state.testFlag(QStyle::State_KeyboardFocusChange)) {
        drawBox(painter, option, fill, palette.color(QPalette::Link), 2);
        return;
    }
    drawBox(painter, option, fill, border);
}

void drawSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const QPalette& palette = option.palette;
    drawBox(painter, &option, palette.color(enabled ? QPalette::Base : QPalette::Window),
            focused ? palette.color(QPalette::Link) : lineColour(palette), focused ? 1.6 : 1);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const std::pair<QStyle::SubControl, QAbstractSpinBox::StepEnabledFlag> buttons[] = {
        {QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled},
        {QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled}};
    for (const auto& [part, step] : buttons) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool can = enabled && option.stepEnabled.testFlag(step);
        const bool hot = can && option.activeSubControls.testFlag(part);
        drawChevron(painter, rect, hot ? palette.color(QPalette::Text) : faintText(palette),
                    part == QStyle::SC_SpinBoxUp);
    }
}

void drawScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget)
{
    if (option.maximum <= option.minimum)
        return;
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = option.palette.color(QPalette::Text);
    colour.setAlphaF(hot ? 0.45F : 0.25F);
    const int inset = std::min(handle.width(), handle.height()) / 4;
    const QRectF thumb = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double round = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(name());
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    const bool focused = option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(painter, option);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On | State_MouseOver) ||
            (focused && option->state.testFlag(State_KeyboardFocusChange))) {
            const float share = option->state & (State_Sunken | State_On) ? 0.14F : 0.07F;
            QColor fill = palette.color(QPalette::Text);
            fill.setAlphaF(share);
            drawBox(painter, option, fill,
                    focused && option->state.testFlag(State_KeyboardFocusChange) ? palette.color(QPalette::Link)
                                                                                 : QColor());
        }
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth == 0) {
            // Inside a spin box or an item view, which draw a frame of their own.
            if (widget == nullptr || widget->inherits("QExpandingLineEdit"))
                painter->fillRect(option->rect, palette.base());
            return;
        }
        [[fallthrough]];
    case PE_FrameLineEdit: {
        const bool enabled = option->state.testFlag(State_Enabled) && !option->state.testFlag(State_ReadOnly);
        drawBox(painter, option, palette.color(enabled ? QPalette::Base : QPalette::Window),
                focused ? palette.color(QPalette::Link) : lineColour(palette), focused ? 1.6 : 1);
        return;
    }
    case PE_Frame: {
        const auto* frame = qobject_cast<const QFrame*>(widget);
        if (frame != nullptr && frame->frameShape() == QFrame::StyledPanel) {
            painter->save();
            const bool input = widget->inherits("QPlainTextEdit");
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(Qt::NoBrush);
            const bool active = focused || (input && widget->hasFocus());
            painter->setPen(QPen(active && input ? palette.color(QPalette::Link) : lineColour(palette), 1));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius(option),
                                     radius(option));
            painter->restore();
            return;
        }
        break;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr)
            return; // The current row shows as selected.
        break;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button != nullptr && isLeading(widget)) {
            drawLeadingLabel(painter, *button);
            return;
        }
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button != nullptr) {
            const bool enabled = button->state.testFlag(State_Enabled);
            const bool isDefault = enabled && button->features.testFlag(QStyleOptionButton::DefaultButton);
            QStyleOptionButton copy = *button;
            if (isDefault)
                copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::HighlightedText));
            if (copy.icon.isNull() || copy.text.isEmpty()) {
                QProxyStyle::drawControl(element, &copy, painter, widget);
                return;
            }
            const QPalette::ColorGroup group = enabled ? QPalette::Normal : QPalette::Disabled;
            drawIconLabel(painter, copy, copy.palette.color(group, QPalette::ButtonText),
                          isDefault ? QIcon::Selected
                          : enabled ? QIcon::Normal
                                    : QIcon::Disabled);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.base());
        painter->setPen(lineColour(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, faintText(copy.palette));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab != nullptr) {
            // Tabs of docks lie below their content.
            const bool above = tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::TriangularNorth;
            const int thick = std::max(2, option->fontMetrics.height() / 8);
            QRect line = option->rect;
            line.setTop(above ? line.bottom() - thick + 1 : line.top());
            line.setHeight(thick);
            if (option->state.testFlag(State_Selected))
                painter->fillRect(line, option->palette.highlight());
            else if (option->state.testFlag(State_MouseOver))
                painter->fillRect(line, lineColour(option->palette));
            if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
                drawBox(painter, option, Qt::transparent, option->palette.color(QPalette::Link), 2);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, option->palette.window());
            if (option->state & (State_Selected | State_Sunken)) {
                QColor ground = option->palette.color(QPalette::Text);
                ground.setAlphaF(0.1F);
                drawBox(painter, option, ground, {});
            }
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         option->palette, option->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr && spin->frame) {
        drawSpinBox(painter, *spin, *this, widget);
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr) {
        drawScrollBar(painter, *bar, *this, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A groove from end to end: nobody presses arrows any more.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    if (part == SC_ScrollBarGroove)
        return bar->rect;
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0) {
        handle = static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep));
        handle = std::clamp(handle, std::min(length, 2 * pixelMetric(PM_ScrollBarExtent, option, widget)), length);
    }
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    QRect rect;
    if (part == SC_ScrollBarSlider)
        rect = lying ? QRect(at, 0, handle, bar->rect.height()) : QRect(0, at, bar->rect.width(), handle);
    else if (part == SC_ScrollBarSubPage)
        rect = lying ? QRect(0, 0, at, bar->rect.height()) : QRect(0, 0, bar->rect.width(), at);
    else if (part == SC_ScrollBarAddPage)
        rect = lying ? QRect(at + handle, 0, length - at - handle, bar->rect.height())
                     : QRect(0, at + handle, bar->rect.width(), length - at - handle);
    return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0)
            rect.adjust(option->fontMetrics.height() / 5, 0, -option->fontMetrics.height() / 5, 0);
    }
    return rect;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int em =
        option != nullptr ? option->fontMetrics.height() : (widget != nullptr ? widget->fontMetrics().height() : 16);
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return em / 2;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
        return em / 5;
    case PM_ScrollBarExtent:
        return em * 3 / 4;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
    case PM_SplitterWidth:
        return em / 3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (option == nullptr)
        return wanted;
    const int em = option->fontMetrics.height();
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_HeaderSection:
        wanted.setHeight(std::max(wanted.height(), em * 9 / 5));
        break;
    case CT_MenuBarItem:
        wanted.setHeight(std::max(wanted.height(), em * 8 / 5));
        break;
    default:
        break;
    }
    return wanted;
}

} // namespace rostrum
