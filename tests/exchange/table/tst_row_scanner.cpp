#include "models/exchange/table/row_scanner.h"

#include <QTest>

using namespace rostrum;

Q_DECLARE_METATYPE(rostrum::Dialect)

namespace {

using Cells = QList<QByteArrayList>;

constexpr Dialect kCsv;
constexpr Dialect kBackslash{',', false, '"', Escape::Backslash};
constexpr Dialect kUnescaped{',', false, '"', Escape::None};
constexpr Dialect kSpaced{',', true, '"', Escape::Doubled};
constexpr Dialect kApostrophe{';', false, '\'', Escape::Doubled};
constexpr Dialect kBare{'\t', false, '\0', Escape::None};

Cells scanAll(QByteArray text, const Dialect& dialect, qsizetype expected = 0, RowFlaws* flaws = nullptr)
{
    Cells rows;
    RowScanner scanner(dialect);
    scanner.setExpectedCells(expected);
    ScannedRow row;
    for (qsizetype from = 0; scanner.scan(text, from, true, row) == RowScanner::Outcome::Row; from = row.end) {
        QByteArrayList& cells = rows.emplaceBack();
        for (const ScannedRow::Cell& cell : row.cells)
            cells.append(scanner.unescape(text.data(), cell).toByteArray());
        if (flaws)
            *flaws |= row.flaws;
    }
    return rows;
}

} // namespace

class RowScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void marksWhatIsOdd_data();
    void marksWhatIsOdd();
    void asksForMoreUntilARowIsWhole();
};

void RowScannerTest::reads_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Cells>("rows");

    QTest::newRow("plain") << kCsv << QByteArray("a,b\n1,2\n") << Cells{{"a", "b"}, {"1", "2"}};
    QTest::newRow("no last line end") << kCsv << QByteArray("a,b\n1,2") << Cells{{"a", "b"}, {"1", "2"}};
    QTest::newRow("all line ends") << kCsv << QByteArray("a\r\nb\rc\nd") << Cells{{"a"}, {"b"}, {"c"}, {"d"}};
    QTest::newRow("empty cells") << kCsv << QByteArray(",,\n\"\",x,") << Cells{{"", "", ""}, {"", "x", ""}};
    QTest::newRow("quoted delimiter and line end")
        << kCsv << QByteArray("\"a,b\r\nc\",d\n") << Cells{{"a,b\r\nc", "d"}};
    QTest::newRow("doubled quotes") << kCsv << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n")
                                    << Cells{{"say \"hi\"", "\""}};
    QTest::newRow("quote inside a plain cell") << kCsv << QByteArray("5\" pipe,b\n") << Cells{{"5\" pipe", "b"}};
    QTest::newRow("text behind a closing quote") << kCsv << QByteArray("\"a\" b,c\n") << Cells{{"a b", "c"}};
    QTest::newRow("spaces behind a closing quote") << kCsv << QByteArray("\"a\"  ,c\n") << Cells{{"a", "c"}};
    QTest::newRow("stray quotes in a quoted cell")
        << kCsv << QByteArray("1,\"Hey, I missed \" it\",3\n") << Cells{{"1", "Hey, I missed \" it", "3"}};
    QTest::newRow("NUL is a character") << kCsv << QByteArray("a\0b,c\n", 6) << Cells{{QByteArray("a\0b", 3), "c"}};
    QTest::newRow("backslashes are text") << kCsv << QByteArray("\"a\\\",b\n") << Cells{{"a\\", "b"}};
    QTest::newRow("backslash escapes") << kBackslash << QByteArray("\"say \\\"hi\\\", C:\\\\x\",b\\c\n")
                                       << Cells{{"say \"hi\", C:\\x", "b\\c"}};
    QTest::newRow("unescaped quotes") << kUnescaped << QByteArray("\"say \"hi\" to, us\",b\n")
                                      << Cells{{"say \"hi\" to, us", "b"}};
    QTest::newRow("unescaped quotes before a delimiter")
        << kUnescaped << QByteArray("\"say \"hi\", then go\",b\n") << Cells{{"say \"hi\", then go", "b"}};
    QTest::newRow("unescaped quotes around it all")
        << kUnescaped << QByteArray("\"\"Ana\" <ana@example.org>\",b\n") << Cells{{"\"Ana\" <ana@example.org>", "b"}};
    QTest::newRow("spaces after delimiters") << kSpaced << QByteArray("a, b,  \"c, d\"\n") << Cells{{"a", "b", "c, d"}};
    QTest::newRow("apostrophes") << kApostrophe << QByteArray("'a;b';'O''Neill';x'y\n")
                                 << Cells{{"a;b", "O'Neill", "x'y"}};
    QTest::newRow("no quotes") << kBare << QByteArray("\"a\tb\"\n") << Cells{{"\"a", "b\""}};
    QTest::newRow("unclosed quote") << kCsv << QByteArray("a,\"b\nc,d\n") << Cells{{"a", "\"b"}, {"c", "d"}};
}

void RowScannerTest::reads()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QByteArray, text);
    QFETCH(const Cells, rows);
    QCOMPARE(scanAll(text, dialect), rows);
}

void RowScannerTest::marksWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<uint>("flaws");

    QTest::newRow("nothing") << QByteArray("a,\"b\"\"c\nd\"\n") << 0U;
    QTest::newRow("plain") << QByteArray("a,b\"c\n") << uint(RowFlaw::QuoteInPlainCell);
    QTest::newRow("stray") << QByteArray("a,\"b \" c\"\n") << uint(RowFlaw::StrayQuote);
    QTest::newRow("behind") << QByteArray("a,\"b\"c\n") << uint(RowFlaw::StrayQuote);
    QTest::newRow("unclosed") << QByteArray("a,\"b\n") << uint(RowFlaw::UnclosedQuote);
    // The quote opened in the first row seems to be closed by that which opens a cell of the second.
    QTest::newRow("swallows rows") << QByteArray("a,\"b\nc,\"d\"\n") << uint(RowFlaw::UnclosedQuote);
}

void RowScannerTest::marksWhatIsOdd()
{
    QFETCH(const QByteArray, text);
    QFETCH(const uint, flaws);
    RowFlaws found;
    const Cells rows = scanAll(text, kCsv, 2, &found);
    QCOMPARE(found.toInt(), flaws);
    for (const QByteArrayList& row : rows)
        QCOMPARE(row.size(), 2);
}

/// However the text is cut, the scanner says so, and then finds the same rows.
void RowScannerTest::asksForMoreUntilARowIsWhole()
{
    const QByteArray text = "a,\"b\r\n\"\"c\"\r\n1,2\r\n";
    const Cells whole = scanAll(text, kCsv);
    QCOMPARE(whole, (Cells{{"a", "b\r\n\"c"}, {"1", "2"}}));
    RowScanner scanner(kCsv);
    ScannedRow row;
    for (qsizetype size = 0; size < 12; ++size)
        QCOMPARE(scanner.scan(QByteArrayView(text).first(size), 0, false, row), RowScanner::Outcome::NeedMore);
    QCOMPARE(scanner.scan(QByteArrayView(text).first(12), 0, false, row), RowScanner::Outcome::Row);
    QCOMPARE(row.end, 12);
    QCOMPARE(row.lineBreaks, 1);
    QCOMPARE(row.lineEnd, LineEnd::CrLf);
}

QTEST_GUILESS_MAIN(RowScannerTest)
#include "tst_row_scanner.moc"
