#include "models/exchange/table/table_writer.h"
#include "tests/exchange/table/table_text.h"

#include <QTest>

using namespace rostrum;
using namespace rostrum::test;

namespace {

QByteArray written(const Rows& rows, const TableWriter::Options& options = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    TableWriter writer(buffer, options);
    for (const QStringList& row : rows)
        writer.writeRow(row);
    return writer.finish() ? bytes : QByteArray();
}

/// A disk that is full.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TableWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatNeedsIt();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void writesAMarkWhereAsked();
    void whatIsWrittenReadsBack();
    void tellsThatWritingFailed();
};

void TableWriterTest::quotesWhatNeedsIt()
{
    QCOMPARE(written(rowsOf({{"a", "b,c", "d\"e", "f\ng", " h", ""}})),
             QByteArray("a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\r\n"));
    QCOMPARE(written(rowsOf({{""}})), QByteArray("\"\"\r\n"));
    QCOMPARE(written(rowsOf({{"a;b", "c,d"}}), {.delimiter = ';'}), QByteArray("\"a;b\";c,d\r\n"));
}

void TableWriterTest::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("formula");
    QTest::newRow("equals") << QStringLiteral("=1+1") << true;
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << true;
    QTest::newRow("plus") << QStringLiteral("+cmd|' /C calc'!A0") << true;
    QTest::newRow("minus") << QStringLiteral("-A1") << true;
    QTest::newRow("tab") << QStringLiteral("\t=1") << true;
    QTest::newRow("phone") << QStringLiteral("+63 (917) 555-0101") << false;
    QTest::newRow("number") << QStringLiteral("-12.5") << false;
    QTest::newRow("text") << QStringLiteral("a=b") << false;
}

void TableWriterTest::neutralisesFormulas()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, formula);
    QCOMPARE(isFormula(cell), formula);
    QCOMPARE(written({{cell, QStringLiteral("x")}}).contains('\''), formula || cell.contains(u'\''));
    QVERIFY(written({{QStringLiteral("=1"), QStringLiteral("x")}}, {.neutraliseFormulas = false}).startsWith("=1"));
}

void TableWriterTest::writesAMarkWhereAsked()
{
    QCOMPARE(written(rowsOf({{"é"}}), {.byteOrderMark = true}), QByteArray("\xef\xbb\xbf\xc3\xa9\r\n"));
}

void TableWriterTest::whatIsWrittenReadsBack()
{
    const Rows rows = rowsOf({{"Name", "E-mail", "Note"},
                              {"Zoë \"Z\"", "zoe@example.org", "one,\r\ntwo"},
                              {"", "nobody@example.org", ""},
                              {"محمد", "m@example.org", "\\"}});
    const ReadTable table = read(written(rows));
    QCOMPARE(table.header, rows.front());
    QCOMPARE(table.rows, Rows(rows.begin() + 1, rows.end()));
}

void TableWriterTest::tellsThatWritingFailed()
{
    FullDevice device;
    TableWriter writer(device, {});
    writer.writeRow({QStringLiteral("a")});
    QVERIFY(!writer.finish());
}

QTEST_GUILESS_MAIN(TableWriterTest)
#include "tst_table_writer.moc"
