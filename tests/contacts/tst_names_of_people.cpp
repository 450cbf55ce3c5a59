#include "models/contacts/name_comparison.h"

#include <QTest>

using namespace rostrum;

namespace {

MatchRecord person(qint64 id, const QString& given, const QString& family)
{
    MatchRecord record;
    record.id = id;
    record.givenName = given;
    record.familyName = family;
    return record;
}

NameComparison compared(const MatchRecord& a, const MatchRecord& b)
{
    MatchPool pool;
    pool.add(a);
    pool.add(b);
    NameComparer comparer(pool);
    return comparer.compare(pool[0], pool[1]);
}

/// "Given|Family" on both sides.
NameComparison compared(const QString& a, const QString& b)
{
    return compared(person(1, a.section(u'|', 0, 0), a.section(u'|', 1)),
                    person(2, b.section(u'|', 0, 0), b.section(u'|', 1)));
}

bool isOneName(const NameComparison& name)
{
    return name.isKnown && !name.givenDiffers && !name.givenUnclear && !name.familyDiffers && name.bits > 5;
}

} // namespace

/// Whether two names can be one person's.
class NamesOfPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneName_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char* a, const char* b) {
            QTest::addRow("%s = %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b);
        };
        row("José|Núñez", "JOSE|NUNEZ");
        row("Mohammed|Al-Husseini", "Muhammad|El Husseini");
        row("محمد|الحسيني", "Mohamed|Alhusaini");
        row("Youssef|Haddad", "يوسف|حداد");
        row("Khaled|Mansour", "Khalid|Mansur");
        row("Abdul Rahman|Saleh", "Abderrahmane|Salih");
        row("عبد الرحمن|صالح", "Abdelrahman|Saleh");
        row("Мария|Иванова", "Maria|Ivanova");
        row("Robert|Fletcher", "Bob|Fletcher");
        row("Concepción|Ortega", "Concha|Ortega");
        row("Reynaldo|Villar", "Rey|Villar");
        row("Guillaume|Marchand", "Guy|Marchand");
        row("Margaret|Fletcher", "Magraret|Fletcher");
        row("Maria|dela Cruz", "Maria|De La Cruz");
        row("Jean-Pierre|Marchand", "Jean Pierre|Marchand");
        row("Mary Ann|Fletcher", "Maryann|Fletcher");
        row("Fletcher|Harriet", "Harriet|Fletcher");
        row("Dr. Harriet|Fletcher", "Harriet|Fletcher");
        row("Harriet Fletcher|", "Harriet|Fletcher");
        row("Fletcher, Harriet|", "Harriet|Fletcher");
        row("Harriet|Ortega Núñez", "Harriet|Ortega");
        row("ChloÃ©|Marchand", "Chloé|Marchand");
    }
    void oneName()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        const NameComparison name = compared(a, b);
        QVERIFY2(isOneName(name), qPrintable(QStringLiteral("%1 bits").arg(name.bits)));
    }

    void twoNames_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char* a, const char* b) {
            QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b);
        };
        row("Hassan|Haddad", "Hussein|Haddad");
        row("حسن|حداد", "Hussein|Haddad");
        row("Samir|Haddad", "Samira|Haddad");
        row("Mario|Ortega", "Maria|Ortega");
        row("Juan|Ortega", "Juana|Ortega");
        row("Alan|Fletcher", "Ellen|Fletcher");
        row("Daniel|Marchand", "Danielle|Marchand");
        row("Harriet|Fletcher", "Douglas|Fletcher");
        row("José Luis|Ortega", "José Carlos|Ortega");
        row("H.|Fletcher", "Douglas|Fletcher");
        row("Harriet|Fletcher", "Fletcher|Douglas");
    }
    void twoNames()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        const NameComparison name = compared(a, b);
        QVERIFY(name.givenDiffers || name.givenUnclear);
    }

    void anInitialIsTold()
    {
        const NameComparison name = compared(QStringLiteral("H.|Fletcher"), QStringLiteral("Harriet|Fletcher"));
        QVERIFY(name.isAbbreviated);
        QVERIFY(!name.givenDiffers);
        QVERIFY(compared(QStringLiteral("R.|Fletcher"), QStringLiteral("Bob|Fletcher")).isAbbreviated);
    }

    void anotherSurnameIsNotAnotherGivenName()
    {
        const NameComparison name = compared(QStringLiteral("Harriet|Fletcher"), QStringLiteral("Harriet|Marchand"));
        QVERIFY(name.familyDiffers);
        QVERIFY(!name.givenDiffers);
    }

    void theNativeNameCounts()
    {
        MatchRecord latin = person(1, QStringLiteral("Khaled"), QStringLiteral("Mansour"));
        latin.nativeName = QStringLiteral("王小明");
        QVERIFY(isOneName(compared(latin, person(2, QStringLiteral("خالد"), QStringLiteral("منصور")))));
        MatchRecord chinese = person(2, {}, {});
        chinese.name = QStringLiteral("王小明");
        QVERIFY(compared(latin, chinese).whole == 1);
    }

    void aTitleAloneIsNoName()
    {
        MatchRecord record = person(1, QStringLiteral("Dr."), QString());
        record.name = QStringLiteral("Fletcher, Harriet");
        QVERIFY(isOneName(compared(record, person(2, QStringLiteral("Harriet"), QStringLiteral("Fletcher")))));
    }

    void noNameIsNotKnown()
    {
        QVERIFY(!compared(person(1, {}, {}), person(2, QStringLiteral("Harriet"), QStringLiteral("Fletcher"))).isKnown);
    }

    void theOrderOfTheTwoMakesNoDifference_data() { oneName_data(); }
    void theOrderOfTheTwoMakesNoDifference()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        const NameComparison there = compared(a, b);
        const NameComparison back = compared(b, a);
        QCOMPARE(there.bits, back.bits);
        QCOMPARE(there.isSwapped, back.isSwapped);
        QCOMPARE(there.isPartial, back.isPartial);
        QCOMPARE(there.given, back.given);
    }
};

QTEST_APPLESS_MAIN(NamesOfPeopleTest)
#include "tst_names_of_people.moc"
