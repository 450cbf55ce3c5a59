#pragma once

#include "views/paper/page.h"
#include "views/paper/painter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace rostrum {

/// Pages one below the other as they will be on paper, a whole one at a time. Only what is in view is painted.
class PagesPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesPreview(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const paper::PrintedPages> pages);
    [[nodiscard]] int pageInView() const;
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

Q_SIGNALS:
    void pageInViewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();

    std::shared_ptr<const paper::PrintedPages> m_pages;
    paper::PagePainter m_painter;
    std::vector<QRectF> m_places; ///< In pixels, from the top of all.
    double m_zoom = 1.0;          ///< 1 shows a whole page.
    double m_scale = 1.0;         ///< Pixels for a point.
};

} // namespace rostrum
