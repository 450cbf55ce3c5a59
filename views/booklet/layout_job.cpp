#include "views/booklet/layout_job.h"

namespace rostrum {

namespace {

Result<paper::PrintedPages> layOut(const Programme& programme, const PrintChoice& choice,
                                   const paper::Progress& progress)
{
    if (choice.what == PrintChoice::What::PlanningCards) {
        paper::CardOptions options;
        options.paper = choice.paper;
        options.orientation = choice.orientation;
        options.unscheduledOnly = choice.unscheduledOnly;
        options.tracks = choice.tracks;
        options.millimetresPerMinute = choice.millimetresPerMinute;
        options.wallScale = choice.wallScale;
        options.language = localeToPrint(programme);
        options.includePrivate = choice.includePrivate;
        options.progress = progress;
        return paper::layoutPlanningCards(programme, options);
    }
    if (choice.what == PrintChoice::What::Timetable) {
        paper::TimetableOptions options;
        options.paper = choice.paper;
        options.orientation = choice.orientation;
        options.days = choice.days;
        options.rooms = choice.rooms;
        options.language = localeToPrint(programme);
        options.includePrivate = choice.includePrivate;
        options.progress = progress;
        return paper::layoutTimetable(programme, options);
    }
    paper::BookletOptions options;
    options.paper = choice.paper;
    options.language = localeToPrint(programme);
    options.includePrivate = choice.includePrivate;
    options.imposed = choice.imposed;
    options.progress = progress;
    return paper::layoutBooklet(programme, options);
}

} // namespace

QLocale localeToPrint(const Programme& programme)
{
    return paper::printLocale(QLocale().bcp47Name(), programme.conference);
}

LayoutJob::LayoutJob(QObject* parent)
    : QObject(parent)
{}

LayoutJob::~LayoutJob()
{
    cancel();
    for (const auto& thread : m_threads)
        thread->wait();
}

void LayoutJob::cancel()
{
    if (m_run)
        m_run->cancelled = true;
    m_run.reset();
}

void LayoutJob::start(Programme programme, const PrintChoice& choice)
{
    cancel();
    std::erase_if(m_threads, [](const auto& thread) { return thread->isFinished(); });
    const auto run = std::make_shared<Run>();
    m_run = run;
    std::unique_ptr<QThread> thread(QThread::create([this, run, choice, snapshot = std::move(programme)] {
        int told = -1;
        const auto progress = [&](int done, int total) {
            const int percent = total > 0 ? 100 * done / total : 0;
            if (percent != told && !run->cancelled) {
                told = percent;
                QMetaObject::invokeMethod(
                    this,
                    [this, run, percent] {
                        if (run == m_run)
                            Q_EMIT progressed(percent);
                    },
                    Qt::QueuedConnection);
            }
            return !run->cancelled;
        };
        auto result = std::make_shared<Result<paper::PrintedPages>>(layOut(snapshot, choice, progress));
        if (!run->cancelled)
            QMetaObject::invokeMethod(
                this, [this, run, result] { take(run, result); }, Qt::QueuedConnection);
    }));
    thread->start(QThread::LowPriority);
    m_threads.push_back(std::move(thread));
}

void LayoutJob::take(const std::shared_ptr<Run>& run, const std::shared_ptr<Result<paper::PrintedPages>>& result)
{
    if (run != m_run)
        return;
    m_run.reset();
    if (*result)
        Q_EMIT finished(std::make_shared<paper::PrintedPages>(std::move(**result)));
    else if (result->error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result->error().text);
}

} // namespace rostrum
