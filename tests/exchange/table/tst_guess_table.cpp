#include "tests/exchange/table/table_text.h"

#include <QTest>

using namespace rostrum;
using namespace rostrum::test;

namespace {

constexpr char kPeople[] = "Ana,Cruz,ana@example.org,+63 917 555 0101,2024-03-01\n"
                           "Zoë,O'Hara,zoe@example.org,,2023-12-24\n"
                           "Omar,,omar@example.org,+20 100 555 0102,\n"
                           "Li,Wei,,+86 138 5550 0103,2022-07-15\n";

QByteArray people(const char* above)
{
    return QByteArray(above) + kPeople;
}

} // namespace

class GuessTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void findsHowQuotesAreWritten_data();
    void findsHowQuotesAreWritten();
    void fewStrayQuotesAreSlips();
    void findsTheHeader_data();
    void findsTheHeader();
    void passesOverLinesAbove_data();
    void passesOverLinesAbove();
    void namesGroupsOfColumns();
    void aSepLineDecides();
    void takesHints();
    void countsTheColumnsOfARaggedTable();
    void readsOneColumn();
    void looksFurtherDownForTheEncoding();
    void emptyFilesHaveNoColumns();
    void refusesWhatIsNoText();
};

void GuessTableTest::findsTheDelimiter_data()
{
    QTest::addColumn<char>("delimiter");
    for (const char delimiter : {',', ';', '\t', '|', '^', '~', ':', ' '})
        QTest::newRow(QByteArray(1, delimiter).constData()) << delimiter;
}

void GuessTableTest::findsTheDelimiter()
{
    QFETCH(const char, delimiter);
    QByteArray text = people("Given,Family,Mail,Phone,Joined\n");
    const bool quoteAll = delimiter == ':' || delimiter == ' ';
    if (quoteAll) {
        text.replace(",", "\",\"").replace("\n", "\"\n\"");
        text = '"' + text.chopped(1);
    }
    const ReadTable table = read(text.replace(',', delimiter));
    QCOMPARE(table.shape.dialect.delimiter, delimiter);
    QCOMPARE(table.header.size(), 5);
    QCOMPARE(table.rows.size(), 4U);
    QCOMPARE(table.rows[1], rowsOf({{"Zoë", "O'Hara", "zoe@example.org", "", "2023-12-24"}}).front());
}

void GuessTableTest::findsHowQuotesAreWritten_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<char>("quote");
    QTest::addColumn<Escape>("escape");
    QTest::addColumn<QString>("reads");

    QTest::newRow("doubled") << QByteArray("\"said \"\"yes\"\", then no\"") << '"' << Escape::Doubled
                             << QStringLiteral("said \"yes\", then no");
    QTest::newRow("backslash") << QByteArray("\"said \\\"yes\\\", then no\"") << '"' << Escape::Backslash
                               << QStringLiteral("said \"yes\", then no");
    QTest::newRow("forgotten") << QByteArray("\"said \"yes\", then no\"") << '"' << Escape::None
                               << QStringLiteral("said \"yes\", then no");
    QTest::newRow("apostrophes") << QByteArray("'said ''yes'', then no'") << '\'' << Escape::Doubled
                                 << QStringLiteral("said 'yes', then no");
    QTest::newRow("none") << QByteArray("\"Ana\" then more") << '\0' << Escape::None
                          << QStringLiteral("\"Ana\" then more");
}

void GuessTableTest::findsHowQuotesAreWritten()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const char, quote);
    QFETCH(const Escape, escape);
    QFETCH(const QString, reads);
    QByteArray text = "Given,Note,Mail\n";
    for (const char* name : {"Ana", "Ben", "Cleo", "Dan"})
        text += QByteArray(name) + ',' + cell + ",x@example.org\n";
    const ReadTable table = read(text);
    QCOMPARE(table.shape.dialect.quote, quote);
    QCOMPARE(table.shape.dialect.escape, escape);
    QCOMPARE(table.rows.size(), 4U);
    for (const QStringList& row : table.rows)
        QCOMPARE(row.value(1), reads);
}

/// As Python's reader takes them: the quotes around "a" go, those in the middle stay.
void GuessTableTest::fewStrayQuotesAreSlips()
{
    const ReadTable table = read("a,b\n\"a\" b,c\nx\"y\"z,d\n\"q\",r\n");
    QCOMPARE(table.rows, rowsOf({{"a b", "c"}, {"x\"y\"z", "d"}, {"q", "r"}}));
    QVERIFY(table.flaws[0].testFlag(RowFlaw::StrayQuote));
}

void GuessTableTest::findsTheHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("headers");

    QTest::newRow("by words") << QByteArray("Vorname,Nachname\nAna,Cruz\nOmar,Said\n") << 1;
    QTest::newRow("by what stands below") << people("aaa,bbb,ccc,ddd,eee\n") << 1;
    QTest::newRow("Arabic") << QByteArray("الاسم,المدينة\nعمر,القاهرة\nليلى,تونس\n") << 1;
    QTest::newRow("none") << people("") << 0;
    QTest::newRow("none, words only") << QByteArray("Ana,Cruz\nOmar,Said\nAna,Reyes\nLeo,Cruz\n") << 0;
    QTest::newRow("repeated and empty cells") << people("Name,Name,E-mail,,\n") << 1;
    QTest::newRow("alone") << QByteArray("Name,E-mail\n") << 1;
}

void GuessTableTest::findsTheHeader()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, headers);
    QCOMPARE(read(text).shape.headerRows, headers);
}

void GuessTableTest::passesOverLinesAbove_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<int>("lines");

    QTest::newRow("title") << QByteArray("Contacts of the chapter\n") << 1;
    QTest::newRow("title and blank line")
        << QByteArray("Contacts, all; do not share\nPrinted 3 March, by Ana\n\n") << 3;
    QTest::newRow("two lines and a blank one") << QByteArray("Report\nCreated 2024\n\n") << 3;
    QTest::newRow("blank lines") << QByteArray("\r\n\r\n") << 2;
    QTest::newRow("padded as spreadsheets do") << QByteArray("Contacts,,,,\n,,,,\n") << 2;
}

void GuessTableTest::passesOverLinesAbove()
{
    QFETCH(const QByteArray, above);
    QFETCH(const int, lines);
    const ReadTable table = read(above + people("Given,Family,Mail,Phone,Joined\n"));
    QCOMPARE(table.shape.preambleLines, lines);
    QCOMPARE(table.shape.headerRows, 1);
    QCOMPARE(table.header.value(2), QStringLiteral("Mail"));
    QCOMPARE(table.rows.size(), 4U);
    QCOMPARE(table.lines.front(), lines + 2);
}

void GuessTableTest::namesGroupsOfColumns()
{
    const ReadTable table = read(people("Person,,Contact,,\nGiven,Family,Mail,Phone,Joined\n"));
    QCOMPARE(table.shape.headerRows, 2);
    QCOMPARE(table.rows.size(), 4U);
    QCOMPARE(table.shape.columns[1], (TableColumn{QStringLiteral("Family"), QStringLiteral("Person")}));
    QCOMPARE(table.shape.columns[3], (TableColumn{QStringLiteral("Phone"), QStringLiteral("Contact")}));
}

void GuessTableTest::aSepLineDecides()
{
    const ReadTable table = read("sep=;\r\nName;E-mail\r\nCruz, Ana;ana@example.org\r\n");
    QCOMPARE(table.shape.dialect.delimiter, ';');
    QCOMPARE(table.shape.preambleLines, 1);
    QCOMPARE(table.rows, rowsOf({{"Cruz, Ana", "ana@example.org"}}));
    QCOMPARE(table.lines.front(), 3);
}

void GuessTableTest::takesHints()
{
    QByteArray bytes = encoded(QStringLiteral("Nom;Ville\nHélène;Orléans\n"), "windows-1252");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<TableShape> shape = guessTable(buffer, {QStringLiteral("macintosh"), ','});
    QVERIFY(shape);
    QCOMPARE(shape->encoding, QStringLiteral("macintosh"));
    QCOMPARE(shape->dialect.delimiter, ',');
    QCOMPARE(shape->columns.size(), 1U);
}

void GuessTableTest::countsTheColumnsOfARaggedTable()
{
    const ReadTable table = read("a,b,c\n1,2\n1,2,3,4\n1\n\n\"x\",,\n");
    QCOMPARE(table.header.size(), 3);
    QCOMPARE(table.rows, rowsOf({{"1", "2"}, {"1", "2", "3", "4"}, {"1"}, {"x", "", ""}}));
}

void GuessTableTest::readsOneColumn()
{
    const ReadTable table = read("E-mail\r\na@example.org\r\nb@example.org\r\n");
    QCOMPARE(table.header, QStringList(QStringLiteral("E-mail")));
    QCOMPARE(table.rows.size(), 2U);
}

void GuessTableTest::looksFurtherDownForTheEncoding()
{
    QByteArray text = "Given,Family,Mail\n";
    while (text.size() < 400'000)
        text += "Ana,Cruz,ana@example.org\n";
    while (text.size() < 800'000)
        text += encoded(QStringLiteral("Hélène,Lefèvre,h@example.org\n"), "windows-1252");
    const ReadTable table = read(text);
    QCOMPARE(table.shape.encoding, QStringLiteral("windows-1252"));
    QCOMPARE(table.rows.back().front(), QStringLiteral("Hélène"));
}

void GuessTableTest::emptyFilesHaveNoColumns()
{
    for (const char* text : {"", "\xef\xbb\xbf", "\n\n"}) {
        const ReadTable table = read(text);
        QVERIFY2(table.error.isEmpty(), qPrintable(table.error));
        QVERIFY(table.header.isEmpty());
        QVERIFY(table.rows.empty());
    }
}

void GuessTableTest::refusesWhatIsNoText()
{
    QVERIFY(!read(QByteArray("PK\x03\x04 an Excel workbook")).error.isEmpty());
    QByteArray bytes("a,b\n");
    QBuffer closed(&bytes);
    QVERIFY(!guessTable(closed));
}

QTEST_GUILESS_MAIN(GuessTableTest)
#include "tst_guess_table.moc"
