#pragma once

#include "models/domain/programme.h"
#include "views/paper/print_job.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace rostrum {

/// What to lay out.
struct PrintChoice
{
    enum class What { Booklet, Timetable, PlanningCards };

    What what = What::Booklet;
    paper::PaperSize paper = paper::PaperSize::A4;
    paper::Orientation orientation = paper::Orientation::Landscape; ///< Of a timetable and of cards.
    bool imposed = false;
    bool includePrivate = false;
    std::vector<QDate> days;   ///< Of a timetable; none means all.
    std::vector<RoomId> rooms; ///< Of a timetable; none means all that it shows.
    bool unscheduledOnly = false;
    std::vector<TrackId> tracks; ///< Of cards; none means all.
    double millimetresPerMinute = 1;
    bool wallScale = false;

    bool operator==(const PrintChoice&) const = default;
};

/// Lays pages out in a thread of its own, from a snapshot of the programme, so that the window goes on answering.
class LayoutJob : public QObject
{
    Q_OBJECT

public:
    explicit LayoutJob(QObject* parent = nullptr);
    ~LayoutJob() override;

    /// Begins; what was under way is stopped and never told of.
    void start(Programme programme, const PrintChoice& choice);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(std::shared_ptr<rostrum::paper::PrintedPages> pages);
    void failed(const QString& text);

private:
    struct Run
    {
        std::atomic<bool> cancelled = false;
    };

    void take(const std::shared_ptr<Run>& run, const std::shared_ptr<Result<paper::PrintedPages>>& result);

    std::shared_ptr<Run> m_run;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

/// The locale that a conference is printed in by this program as it is now.
[[nodiscard]] QLocale localeToPrint(const Programme& programme);

} // namespace rostrum
