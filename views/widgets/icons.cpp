#include "views/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

/// Takes the pictures in from their library. It must stand outside of any namespace.
static void takeInPictures()
{
    Q_INIT_RESOURCE(icons);
}

namespace rostrum {

namespace {

/// Draws one picture in whatever colour is wanted when it is drawn.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("rostrum/%1/%2/%3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        takeInPictures();
        QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (renderer.isValid()) {
            QPainter painter(&pixmap);
            renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), colour);
        }
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(m_name, m_colour); }
    bool isNull() override { return m_name.isEmpty(); }
    QString key() const override { return QStringLiteral("rostrum-tinted"); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
    }

    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString& name, const QColor& colour)
{
    return QIcon(new TintedEngine(name, colour));
}

QIcon programIcon()
{
    takeInPictures();
    return QIcon(QStringLiteral(":/icons/rostrum.svg"));
}

} // namespace rostrum
