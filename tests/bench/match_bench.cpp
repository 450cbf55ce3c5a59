#include "tests/bench/measure.h"
#include "tests/contacts/contact_list.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace rostrum;

/// rostrum_match_bench LIST.csv [TRUTH.csv]: how well and how fast duplicates are found in a list that gen_contacts.py
/// made, or in a FEBRL set (no TRUTH).
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 2) {
        out << "rostrum_match_bench LIST.csv [TRUTH.csv]\n";
        return 2;
    }
    ContactList list =
        arguments.size() > 2 ? readGeneratedContacts(arguments[1], arguments[2]) : readFebrl(arguments[1]);
    const double before = bench::peakMemory();
    QElapsedTimer timer;
    timer.start();
    MatchPool pool;
    pool.reserve(list.records.size());
    for (const MatchRecord& record : list.records)
        pool.add(record);
    const qint64 pooled = timer.elapsed();
    const auto pairs = findDuplicates(pool);
    const qint64 done = timer.elapsed();
    out << list.records.size() << " records, " << list.truePairs << " true pairs, " << pairs->size() << " found\n";
    out << "pool " << pooled << " ms, search " << done - pooled << " ms, peak " << bench::peakMemory() << " MiB ("
        << before << " before)\n";
    const auto tell = [&](const QString& what, const MatchQuality& quality) {
        out << what << ": precision " << quality.precision() << " recall " << quality.recall() << " F1 " << quality.f1()
            << " wrong " << quality.found - quality.right << '\n';
    };
    tell(QStringLiteral("certain"), qualityOfCertain(list, *pairs));
    for (const double score : {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999})
        tell(QStringLiteral("score %1").arg(score), qualityFrom(list, *pairs, score));
    double at = 0;
    const MatchQuality best = bestQuality(list, *pairs, &at);
    tell(QStringLiteral("best, at %1").arg(at), best);
    return 0;
}
