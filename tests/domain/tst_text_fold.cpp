#include "models/domain/text_fold.h"

#include <QTest>

using namespace rostrum;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsMeet_data();
    void spellingsMeet();
    void wordsAreFoundInAnyOrder();
    void aBeginningRanksBefore();
};

void TestTextFold::spellingsMeet_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"ÉCOLE"_qs << u"école"_qs;
    QTest::newRow("accents") << u"José Müller"_qs << u"jose muller"_qs;
    QTest::newRow("composed") << u"e\u0301"_qs << u"\u00e9"_qs;
    QTest::newRow("sharp s") << u"Straße"_qs << u"strasse"_qs;
    QTest::newRow("strokes") << u"Łódź Ørsted"_qs << u"lodz orsted"_qs;
    QTest::newRow("ligatures") << u"Œuvre Æther"_qs << u"oeuvre aether"_qs;
    QTest::newRow("full width") << u"Ｈａｌｌ２"_qs << u"hall2"_qs;
    QTest::newRow("alef forms") << u"أحمد إبراهيم آمال"_qs << u"احمد ابراهيم امال"_qs;
    QTest::newRow("ta marbuta") << u"فاطمة"_qs << u"فاطمه"_qs;
    QTest::newRow("vowel signs and tatweel") << u"مُحَمَّد الـــعرب"_qs << u"محمد العرب"_qs;
    QTest::newRow("alef maksura") << u"مصطفى"_qs << u"مصطفي"_qs;
    QTest::newRow("hamza on a carrier") << u"مؤتمر"_qs << u"موتمر"_qs;
    QTest::newRow("Arabic digits") << u"قاعة ٢٣"_qs << u"قاعه 23"_qs;
    QTest::newRow("Persian digits") << u"۴۵"_qs << u"45"_qs;
    QTest::newRow("apostrophes") << u"O’Neill"_qs << u"o'neill"_qs;
    QTest::newRow("Vietnamese") << u"Nguyễn"_qs << u"nguyen"_qs;
}

void TestTextFold::spellingsMeet()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(foldText(one), foldText(other));
}

void TestTextFold::wordsAreFoundInAnyOrder()
{
    const QString name = foldText(u"Opening Plenary: Zürich Chapter");
    QVERIFY(containsAllWords(name, foldedWords(u"zurich  OPEN")));
    QVERIFY(!containsAllWords(name, foldedWords(u"zurich closing")));
    QVERIFY(containsAllWords(name, foldedWords(u"  ")));
}

void TestTextFold::aBeginningRanksBefore()
{
    const QStringList words = foldedWords(u"art");
    QCOMPARE_GT(matchRank(foldText(u"Art in public"), words), matchRank(foldText(u"Modern art"), words));
    QCOMPARE_GT(matchRank(foldText(u"Modern art"), words), matchRank(foldText(u"The smart city"), words));
    QCOMPARE(matchRank(foldText(u"Music"), words), -1);
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_text_fold.moc"
