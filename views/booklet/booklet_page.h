#pragma once

#include "views/booklet/layout_job.h"
#include "views/workbench.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rostrum {

class PagesPreview;
class PrintOptions;

/// Printing the programme: what, on which paper, and how it will look.
class BookletPage : public QWidget
{
    Q_OBJECT

public:
    explicit BookletPage(Workbench& bench, QWidget* parent = nullptr);

    void choose(PrintChoice::What what);
    void savePdf();
    void print();
    [[nodiscard]] const std::shared_ptr<paper::PrintedPages>& pages() const { return m_pages; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeSide(QWidget* side);
    void layOutSoon();
    void layOut();
    void take(std::shared_ptr<paper::PrintedPages> pages);
    void refresh();

    Workbench& m_bench;
    LayoutJob m_job;
    QTimer m_soon;
    std::shared_ptr<paper::PrintedPages> m_pages;
    bool m_stale = true;
    PrintOptions* m_options;
    QLabel* m_hint;
    QPushButton* m_save;
    QPushButton* m_print;
    PagesPreview* m_preview;
    QLabel* m_where;
    QProgressBar* m_progress;
    QLabel* m_problem;
};

} // namespace rostrum
