#include "tests/exchange/table/table_text.h"

#include <QTest>

using namespace rostrum;
using namespace rostrum::test;

namespace {

TableShape shapeOf(int columns, int headerRows = 1)
{
    TableShape shape;
    shape.headerRows = headerRows;
    shape.columns.resize(static_cast<size_t>(columns));
    return shape;
}

ReadTable readAs(QByteArray bytes, const TableShape& shape, TableReader::Mode mode = TableReader::Mode::Lenient)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readWith(buffer, shape, mode);
}

/// A device that cannot seek, and gives a little at a time.
class Trickle : public QIODevice
{
public:
    explicit Trickle(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    void failAt(qsizetype at) { m_failAt = at; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_failAt >= 0 && m_at >= m_failAt)
            return -1;
        const qsizetype count = std::min<qsizetype>({7, most, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_failAt = -1;
};

} // namespace

class TableReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLineOfEachRow();
    void passesOverWhatIsAboveAndTellsIt();
    void keepsAFooterApart();
    void givesRowsBackThatAreNoFooter();
    void skipsBlankLinesButNotEmptyRows();
    void blankLinesOfOneColumnAreRows();
    void marksRaggedRows();
    void marksFaultyText();
    void marksARepeatedHeader();
    void readsOnBehindAnUnclosedQuote();
    void strictModeStopsAtTheLine_data();
    void strictModeStopsAtTheLine();
    void readsPieceByPiece();
    void readsRowsLongerThanABlock();
    void refusesEndlessLines();
    void tellsThatReadingFailed();
};

void TableReaderTest::tellsTheLineOfEachRow()
{
    const ReadTable table = readAs("a,b\r\n1,\"x\r\ny\"\n\n2,z\r3,w", shapeOf(2));
    QCOMPARE(table.rows, (rowsOf({{"1", "x\r\ny"}, {"2", "z"}, {"3", "w"}})));
    QCOMPARE(table.lines, (std::vector<qint64>{2, 5, 6}));
    QCOMPARE(table.blankLines, 1);
}

void TableReaderTest::passesOverWhatIsAboveAndTellsIt()
{
    TableShape shape = shapeOf(2);
    shape.preambleLines = 3;
    const ReadTable table = readAs("Contacts, \"all\r\nMarch\r\n\r\na,b\r\n1,2\r\n", shape);
    QCOMPARE(table.rows, (rowsOf({{"1", "2"}})));
    QCOMPARE(table.lines.front(), 5);
    QCOMPARE(table.skipped.size(), 2U);
    QCOMPARE(table.skipped[0].text, QStringLiteral("Contacts, \"all"));
    QCOMPARE(table.skipped[1].line, 2);
}

void TableReaderTest::keepsAFooterApart()
{
    const ReadTable table = readAs("a,b,c\n1,2,3\nTotal contacts: 1\n\n", shapeOf(3));
    QCOMPARE(table.rows, (rowsOf({{"1", "2", "3"}})));
    QCOMPARE(table.skipped.size(), 1U);
    QCOMPARE(table.skipped[0].reason, SkippedText::Reason::Footer);
    QCOMPARE(table.skipped[0].line, 3);
    QCOMPARE(table.skipped[0].text, QStringLiteral("Total contacts: 1"));

    TableShape shape = shapeOf(3);
    shape.footer = false;
    QCOMPARE(readAs("a,b,c\n1,2,3\nTotal contacts: 1\n", shape).rows.size(), 2U);
}

void TableReaderTest::givesRowsBackThatAreNoFooter()
{
    const ReadTable table = readAs("a,b,c\nTotal: 7\nEnd of page 1\n1,2,3\n4,5,6\nNora\n", shapeOf(3));
    QCOMPARE(table.rows, (rowsOf({{"Total: 7"}, {"End of page 1"}, {"1", "2", "3"}, {"4", "5", "6"}, {"Nora"}})));
    QCOMPARE(table.lines, (std::vector<qint64>{2, 3, 4, 5, 6}));
    QVERIFY(table.skipped.empty());
    QVERIFY(table.flaws[0].testFlag(RowFlaw::Short));
    QVERIFY(!table.flaws[2]);
}

void TableReaderTest::skipsBlankLinesButNotEmptyRows()
{
    const ReadTable table = readAs("a,b\n\n1,2\n,\n   \n", shapeOf(2));
    QCOMPARE(table.rows, (rowsOf({{"1", "2"}, {"", ""}})));
    QVERIFY(table.flaws[1].testFlag(RowFlaw::Blank));
    QCOMPARE(table.blankLines, 2);
}

void TableReaderTest::blankLinesOfOneColumnAreRows()
{
    QCOMPARE(readAs("mail\na@example.org\n\nb@example.org\n", shapeOf(1)).rows,
             (rowsOf({{"a@example.org"}, {""}, {"b@example.org"}})));
}

void TableReaderTest::marksRaggedRows()
{
    const ReadTable table = readAs("a,b,c\n1,2\n1,2,3,\n1,2,3,4\n", shapeOf(3));
    QCOMPARE(table.flaws[0], RowFlaws(RowFlaw::Short));
    QCOMPARE(table.flaws[1], RowFlaws());
    QCOMPARE(table.flaws[2], RowFlaws(RowFlaw::Long));
    QCOMPARE(table.rows[2].size(), 4);
}

void TableReaderTest::marksFaultyText()
{
    const ReadTable table = readAs("a,b\nZo\xc3\xab,K\xf6ln\nx,y\n\xff\xfe,z\n", shapeOf(2));
    QCOMPARE(table.rows, (rowsOf({{"Zoë", "K\ufffdln"}, {"x", "y"}, {"\ufffd\ufffd", "z"}})));
    QCOMPARE(table.flaws[0], RowFlaws(RowFlaw::FaultyText));
    QCOMPARE(table.flaws[1], RowFlaws());
    QCOMPARE(table.flaws[2], RowFlaws(RowFlaw::FaultyText));
}

void TableReaderTest::marksARepeatedHeader()
{
    const ReadTable table = readAs("Name,Mail\nAna,a@example.org\nName,Mail\n", shapeOf(2));
    QVERIFY(!table.flaws[0].testFlag(RowFlaw::RepeatsHeader));
    QVERIFY(table.flaws[1].testFlag(RowFlaw::RepeatsHeader));
}

void TableReaderTest::readsOnBehindAnUnclosedQuote()
{
    const ReadTable table = readAs("a,b\n1,\"open\n2,3\n4,\"5\"\n", shapeOf(2));
    QCOMPARE(table.rows, (rowsOf({{"1", "\"open"}, {"2", "3"}, {"4", "5"}})));
    QCOMPARE(table.flaws[0], RowFlaws(RowFlaw::UnclosedQuote));
    QCOMPARE(table.lines[0], 2);
}

void TableReaderTest::strictModeStopsAtTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("well formed") << QByteArray("a,b\n1,\"2\"\"\n\"\n") << QString();
    QTest::newRow("unclosed") << QByteArray("a,b\n1,2\n3,\"4\n") << QStringLiteral("3");
    QTest::newRow("stray") << QByteArray("a,b\n1,\"2\" x\"\n") << QStringLiteral("2");
    QTest::newRow("quote in a plain cell") << QByteArray("a,b\n1,x\"y\n") << QStringLiteral("2");
    QTest::newRow("short") << QByteArray("a,b\n1\n") << QStringLiteral("2");
    QTest::newRow("long") << QByteArray("a,b\n1,2,3\n") << QStringLiteral("2");
    QTest::newRow("faulty") << QByteArray("a,b\n1,\xff\n") << QStringLiteral("2");
}

void TableReaderTest::strictModeStopsAtTheLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, line);
    const ReadTable table = readAs(text, shapeOf(2), TableReader::Mode::Strict);
    QCOMPARE(table.error.isEmpty(), line.isEmpty());
    QVERIFY2(table.error.contains(line), qPrintable(table.error));
}

void TableReaderTest::readsPieceByPiece()
{
    TableShape shape = shapeOf(2);
    shape.encoding = QStringLiteral("UTF-16LE");
    const Rows rows = rowsOf({{"Zoë", "line one\r\nline two 😎"}, {"\"x\"", "y"}});
    Trickle device(encoded(QStringLiteral("a,b\r\nZoë,\"line one\r\nline two 😎\"\r\n\"\"\"x\"\"\",y\r\n"), "UTF-16LE"));
    QCOMPARE(readWith(device, shape).rows, rows);
}

void TableReaderTest::readsRowsLongerThanABlock()
{
    const QString cell = QString(1'000'000, u'x') + QStringLiteral("\n\"é\"");
    QString quoted = cell;
    quoted.replace(u'"', QStringLiteral("\"\""));
    const ReadTable table = readAs("a,b\n1,\"" + quoted.toUtf8() + "\"\n2,z\n", shapeOf(2));
    QCOMPARE(table.rows, (Rows{{QStringLiteral("1"), cell}, {QStringLiteral("2"), QStringLiteral("z")}}));
    QVERIFY(!table.flaws[0]);
}

void TableReaderTest::refusesEndlessLines()
{
    const ReadTable table = readAs("a,b\n1," + QByteArray(20 * 1024 * 1024, 'x') + "\n", shapeOf(2));
    QVERIFY(table.rows.empty());
    QVERIFY2(table.error.contains(u'2'), qPrintable(table.error));
}

void TableReaderTest::tellsThatReadingFailed()
{
    Trickle device("a,b\n1,2\n3,4\n5,6\n7,8\n");
    device.failAt(14);
    const ReadTable table = readWith(device, shapeOf(2));
    QVERIFY(!table.error.isEmpty());
}

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_table_reader.moc"
