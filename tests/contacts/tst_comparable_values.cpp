#include "models/contacts/comparable_text.h"
#include "models/contacts/contact_values.h"
#include "models/contacts/edit_distance.h"
#include "models/contacts/place_names.h"
#include "models/contacts/text_table.h"

#include <QTest>

using namespace rostrum;

namespace {

QString plain(const QString& text)
{
    return QString::fromStdString(comparableText(text));
}

QString place(const QString& text)
{
    return QString::fromStdString(placeKey(comparableText(text)));
}

} // namespace

/// Text, addresses, numbers and dates as they are compared.
class ComparableValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsPlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("accents") << QStringLiteral("Élodie  Ångström-Øre") << QStringLiteral("elodie angstrom ore");
        QTest::newRow("apostrophes") << QStringLiteral("O’Brien D'Aubigné") << QStringLiteral("obrien daubigne");
        QTest::newRow("Cyrillic") << QStringLiteral("Михаил Щукин") << QStringLiteral("mikhail shukin");
        QTest::newRow("Greek") << QStringLiteral("Γιώργος") << QStringLiteral("giorgos");
        QTest::newRow("Arabic") << QStringLiteral("أحمد فاطمة") << QStringLiteral("*HHMD FATMA");
        QTest::newRow("Chinese") << QStringLiteral("王 小明") << QStringLiteral("王 小明");
        QTest::newRow("nothing") << QStringLiteral(" - ") << QString();
    }
    void textIsPlain()
    {
        QFETCH(const QString, text);
        QTEST(plain(text), "expected");
    }

    void mojibakeIsRepaired_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two bytes") << QStringLiteral("BÃ©zier") << QStringLiteral("Bézier");
        QTest::newRow("capital") << QStringLiteral("NOÃ‰MIE") << QStringLiteral("NOÉMIE");
        QTest::newRow("three bytes") << QStringLiteral("Nguyá»…n") << QStringLiteral("Nguyễn");
        QTest::newRow("put in lower case") << QStringLiteral("renã©e") << QStringLiteral("renée");
        QTest::newRow("Arabic") << QStringLiteral("Ù†ÙˆØ±") << QStringLiteral("نور");
        QTest::newRow("whole text stays")
            << QStringLiteral("Ñuñoa Ångström São Tomé") << QStringLiteral("Ñuñoa Ångström São Tomé");
    }
    void mojibakeIsRepaired()
    {
        QFETCH(const QString, damaged);
        QTEST(repairMojibake(damaged), "expected");
    }

    void emailsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("mailbox");
        const auto row = [](const char* name, const char* text, const char* address, const char* mailbox) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(address) << QString::fromUtf8(mailbox);
        };
        row("plain", "A.B@Example.ORG", "a.b@example.org", "ab");
        row("with a name", "\"A. B.\" <a.b@example.org>;", "a.b@example.org", "ab");
        row("link", "mailto:a_b@example.org", "a_b@example.org", "ab");
        row("tag of a provider that ignores it", "ab+news@outlook.com", "ab@outlook.com", "ab");
        row("tag elsewhere", "ab+news@example.org", "ab+news@example.org", "ab");
        row("dots that do not count", "a.b@googlemail.com", "ab@gmail.com", "ab");
        row("invisible space",
            "\xe2\x80\x8b"
            "ab@example.org,",
            "ab@example.org", "ab");
        row("none", "not an address", "", "");
        row("half", "ab@", "", "");
    }
    void emailsAreFound()
    {
        QFETCH(const QString, text);
        const EmailKey key = emailKey(text);
        QTEST(QString::fromStdString(key.address), "address");
        QTEST(QString::fromStdString(key.mailbox), "mailbox");
    }

    void phonesAreOneInAllNotations_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"+44 7700 900123", "0044 7700 900123", "07700 900123", "07700-900-123",
                                 "(07700) 900123", "+44 (0) 77 00 90 01 23", "tel:+44-7700900123", "'+447700900123",
                                 "+44 7700 900123 ext. 12", "٠٧٧٠٠٩٠٠١٢٣", "+44\u00a07700\u2011900123", "447700900123"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void phonesAreOneInAllNotations()
    {
        QFETCH(const QString, text);
        const std::vector<PhoneKey> keys = phoneKeys(text);
        QCOMPARE(keys.size(), size_t{1});
        QVERIFY(isSamePhone(keys.front(), phoneKeys(QStringLiteral("+447700900123")).front()));
        QVERIFY(!isSamePhone(keys.front(), phoneKeys(QStringLiteral("+447700900124")).front()));
    }

    void phonesOfTwoCountriesDiffer()
    {
        const auto key = [](const char* text) { return phoneKeys(QString::fromLatin1(text)).front(); };
        QVERIFY(!isSamePhone(key("+33 612345678"), key("+34 612345678")));
        QVERIFY(isSamePhone(key("0612345678"), key("+33 612345678")));
        QVERIFY(!isSamePhone(key("123456"), key("999123456")));
        QCOMPARE(phoneKeys(QStringLiteral("0612345678 / 0712345678")).size(), size_t{2});
        QVERIFY(phoneKeys(QStringLiteral("n/a")).empty());
    }

    void datesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DateLikeness>("like"); // The third of May 1990.
        QTest::newRow("ISO") << QStringLiteral("1990-05-03") << DateLikeness::Same;
        QTest::newRow("compact") << QStringLiteral("19900503") << DateLikeness::Same;
        QTest::newRow("day first") << QStringLiteral("03/05/1990") << DateLikeness::Same;
        QTest::newRow("month first") << QStringLiteral("5/3/90") << DateLikeness::Same;
        QTest::newRow("English") << QStringLiteral("May 3, 1990") << DateLikeness::Same;
        QTest::newRow("French") << QStringLiteral("3 mai 1990") << DateLikeness::Same;
        QTest::newRow("turned") << QStringLiteral("1990-03-05") << DateLikeness::Turned;
        QTest::newRow("a digit") << QStringLiteral("1990-05-13") << DateLikeness::Near;
        QTest::newRow("the year") << QStringLiteral("1988-05-03") << DateLikeness::Near;
        QTest::newRow("another") << QStringLiteral("1985-11-24") << DateLikeness::Different;
        QTest::newRow("none") << QStringLiteral("unknown") << DateLikeness::Unknown;
        QTest::newRow("no such day") << QStringLiteral("1990-13-45") << DateLikeness::Unknown;
    }
    void datesAreRead()
    {
        QFETCH(const QString, text);
        QTEST(compareDates(dateKey(text), dateKey(QStringLiteral("1990-05-03"))), "like");
    }

    void citiesHaveOneName()
    {
        QCOMPARE(place(QStringLiteral("Le Caire")), place(QStringLiteral("القاهرة")));
        QCOMPARE(place(QStringLiteral("MUENCHEN")), place(QStringLiteral("Munich")));
        QCOMPARE(place(QStringLiteral("New York, NY")), place(QStringLiteral("New York City")));
        QCOMPARE(place(QStringLiteral("Paris 11e")), place(QStringLiteral("paris")));
        QCOMPARE(place(QStringLiteral("City of Springfield")), place(QStringLiteral("Springfield")));
        QVERIFY(place(QStringLiteral("San José")) != place(QStringLiteral("San Juan")));
    }

    void organisationsHaveOneName()
    {
        QCOMPARE(organisationKey("example foundation e v"), organisationKey("foundation example"));
        QVERIFY(organisationKey("example foundation") != organisationKey("example institute"));
        QCOMPARE(organisationKey("n a"), std::string());
    }

    void editDistanceCountsSlips()
    {
        QCOMPARE(editDistance("margaret", "margaret", 2), 0);
        QCOMPARE(editDistance("margaret", "magraret", 2), 1);
        QCOMPARE(editDistance("brien", "biren", 2), 1);
        QCOMPARE(editDistance("smith", "smth", 2), 1);
        QCOMPARE(editDistance("smith", "smyths", 2), 2);
        QCOMPARE(editDistance("smith", "jones", 2), 3);
        QCOMPARE(editDistance("", "ab", 2), 2);
    }

    void textTableCountsAndFinds()
    {
        TextTable table;
        for (int i = 0; i < 5000; ++i)
            table.add(std::to_string(i % 2500));
        QCOMPARE(table.size(), size_t{2501});
        QCOMPARE(table.count(table.find("1234")), 2U);
        QCOMPARE(table.text(table.find("77")), std::string_view("77"));
        QCOMPARE(table.find("2500"), 0U);
        QCOMPARE(table.add(""), 0U);
    }
};

QTEST_APPLESS_MAIN(ComparableValuesTest)
#include "tst_comparable_values.moc"
