#include "tests/contacts/contact_list.h"
#include "tests/exchange/shared_data.h"

#include <QTest>

using namespace rostrum;

/// How well duplicates are found in lists of which the truth is known: the goals, with one threshold for all of them.
class DuplicatesOfSharedListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void febrl_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("recall");
        QTest::newRow("dataset1") << QStringLiteral("dataset1.csv") << 0.999;
        QTest::newRow("dataset2") << QStringLiteral("dataset2.csv") << 0.998;
    }
    void febrl()
    {
        QFETCH(const QString, file);
        QFETCH(const double, recall);
        const ContactList list = readFebrl(sharedData() + QStringLiteral("/febrl/") + file);
        if (list.records.empty())
            QSKIP("The FEBRL sets are not beside the sources.");
        const std::vector<MatchPair> pairs = findDuplicates(list.records).value();
        const MatchQuality all = qualityFrom(list, pairs, 0.5);
        QCOMPARE(all.precision(), 1.0);
        QVERIFY2(all.recall() >= recall, qPrintable(QString::number(all.recall())));
        QCOMPARE(qualityOfCertain(list, pairs).precision(), 1.0);
    }

    void messyContacts()
    {
        const QString folder = sharedData() + QStringLiteral("/contacts-messy/");
        const ContactList list = readGeneratedContacts(folder + QStringLiteral("messy10k.csv"),
                                                       folder + QStringLiteral("messy10k.truth.csv"));
        if (list.records.empty())
            QSKIP("The messy contact lists are not beside the sources.");
        const std::vector<MatchPair> pairs = findDuplicates(list.records).value();
        const MatchQuality certain = qualityOfCertain(list, pairs);
        QVERIFY2(certain.precision() >= 0.9995, qPrintable(QString::number(certain.precision())));
        QVERIFY2(certain.recall() >= 0.93, qPrintable(QString::number(certain.recall())));
        const MatchQuality best = bestQuality(list, pairs);
        QVERIFY2(best.f1() >= 0.98, qPrintable(QString::number(best.f1())));
        QVERIFY2(qualityFrom(list, pairs, 0.5).f1() >= 0.98, "at the threshold");
        QVERIFY(qint64(pairs.size()) - certain.found <= qint64(list.records.size()) / 50);
        for (const MatchPair& pair : pairs)
            if (pair.isCertain && (list.kinds[pair.a].startsWith(QStringLiteral("trap")) ||
                                   list.kinds[pair.b].startsWith(QStringLiteral("trap"))))
                QCOMPARE(list.people[pair.a], list.people[pair.b]);
    }
};

QTEST_APPLESS_MAIN(DuplicatesOfSharedListsTest)
#include "tst_duplicates_of_shared_lists.moc"
