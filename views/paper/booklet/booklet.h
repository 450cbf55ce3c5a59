#pragma once

#include "views/paper/block_maker.h"
#include "views/paper/day_plan.h"
#include "views/paper/print_job.h"

#include <QCoreApplication>

namespace rostrum::paper {

/// Makes a booklet part by part. One part, one source file.
class Booklet
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::paper::Booklet)

public:
    Booklet(const Programme& programme, const BookletOptions& options, const PageDesign& design);

    /// False where progress asked to stop.
    [[nodiscard]] bool layOut();
    /// The finished pages; to be taken once.
    [[nodiscard]] PrintedPages take();

private:
    void addCover();
    void addContents();
    void addDay(const DayPlan& day);
    void addAbstracts();
    void addPeople();
    /// Pages for notes, so that all pages with the back cover fill whole sheets.
    void addNotes();
    void addBackCover();
    void addHeadsAndFolios();

    [[nodiscard]] std::vector<Block> entry(const Slot& slot, const QString& time, bool firstOfTime) const;
    [[nodiscard]] std::vector<Block> breakEntry(const Slot& slot, const QString& time, bool firstOfTime) const;
    [[nodiscard]] std::vector<Block> abstractOf(const Session& session) const;
    [[nodiscard]] std::vector<Block> sectionTitle(const BlockMaker& maker, const QString& title, const QString& note,
                                                  Anchor anchor) const;
    /// Where and when, for the head of an abstract.
    [[nodiscard]] std::vector<BlockMaker::Piece> placesOf(const Session& session) const;
    void nameIn(std::vector<Block>& blocks, size_t first, const std::vector<const Person*>& people) const;
    [[nodiscard]] const QString& dayName(QDate date) const;
    [[nodiscard]] bool goOn();
    [[nodiscard]] QString title() const;

    const Programme& m_programme;
    const BookletOptions& m_options;
    QLocale m_locale;
    mutable TextSetter m_setter;
    Flow m_flow;
    BlockMaker m_maker;
    std::vector<DayPlan> m_days;
    std::vector<const Session*> m_withText;      ///< Sessions with an abstract, in the order of reading.
    mutable std::map<QDate, QString> m_dayNames; ///< Short names: asking ICU for each session is slow.
    QColor m_accent;
    qreal m_timeColumn = 40;
    int m_done = 0;
    int m_total = 0;
};

/// The text that stands for a session among the abstracts: its abstract, else its description.
[[nodiscard]] QString printedText(const Session& session);

} // namespace rostrum::paper
