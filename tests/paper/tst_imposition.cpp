#include "views/paper/imposition.h"

#include <QTest>

#include <algorithm>

using namespace rostrum::paper;

namespace {

/// Folds the printed sheets, lays each into the one before, and reads the booklet from its front.
std::vector<int> readFolded(const std::vector<Spread>& sides, Binding binding)
{
    std::vector<int> firstHalf;
    std::vector<int> secondHalf;
    for (size_t sheet = 0; sheet + 1 < sides.size(); sheet += 2) {
        const Spread front = sides[sheet];
        const Spread back = sides[sheet + 1];
        // Turned on the short edge, the back's left half lies behind the front's right half.
        if (binding == Binding::Left) {
            firstHalf.insert(firstHalf.end(), {front.right, back.left});
            secondHalf.insert(secondHalf.end(), {front.left, back.right});
        } else {
            firstHalf.insert(firstHalf.end(), {front.left, back.right});
            secondHalf.insert(secondHalf.end(), {front.right, back.left});
        }
    }
    std::reverse(secondHalf.begin(), secondHalf.end());
    firstHalf.insert(firstHalf.end(), secondHalf.begin(), secondHalf.end());
    return firstHalf;
}

} // namespace

class TestImposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfoldsInOrder_data()
    {
        QTest::addColumn<int>("pages");
        for (int pages = 4; pages <= 128; pages += 4)
            QTest::addRow("%d pages", pages) << pages;
    }

    void unfoldsInOrder()
    {
        QFETCH(int, pages);
        for (const Binding binding : {Binding::Left, Binding::Right}) {
            const std::vector<Spread> sides = saddleStitch(pages, binding);
            QCOMPARE(static_cast<int>(sides.size()), pages / 2);
            const std::vector<int> read = readFolded(sides, binding);
            QCOMPARE(static_cast<int>(read.size()), pages);
            for (int page = 0; page < pages; ++page)
                QCOMPARE(read[static_cast<size_t>(page)], page);
        }
    }

    void outermostSheetCarriesTheCovers()
    {
        QCOMPARE(saddleStitch(8, Binding::Left).front(), (Spread{7, 0}));
        QCOMPARE(saddleStitch(8, Binding::Right).front(), (Spread{0, 7}));
        QCOMPARE(saddleStitch(8, Binding::Left).back(), (Spread{3, 4}));
    }

    void pads()
    {
        QCOMPARE(paddedToSheets(0), 0);
        QCOMPARE(paddedToSheets(1), 4);
        QCOMPARE(paddedToSheets(4), 4);
        QCOMPARE(paddedToSheets(61), 64);
    }
};

QTEST_APPLESS_MAIN(TestImposition)
#include "tst_imposition.moc"
