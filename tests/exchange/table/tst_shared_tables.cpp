#include "tests/exchange/shared_data.h"
#include "tests/exchange/table/table_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rostrum;
using namespace rostrum::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray jsonOf(const QString& path)
{
    return QJsonDocument::fromJson(contentOf(path)).array();
}

QStringList stringsOf(const QJsonArray& array)
{
    QStringList strings;
    for (const QJsonValue& value : array)
        strings.append(value.toString());
    return strings;
}

/// Header and rows in one list, as the expected files have them.
Rows allRows(const ReadTable& table)
{
    Rows rows = table.rows;
    if (table.shape.headerRows > 0)
        rows.insert(rows.begin(), table.header);
    return rows;
}

} // namespace

/// Files of other projects, with what they hold.
class SharedTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAsExpected_data();
    void readsAsExpected();
    void readsObjects_data();
    void readsObjects();
    void refusesBadFiles_data();
    void refusesBadFiles();

private:
    QString m_folder;
};

void SharedTablesTest::initTestCase()
{
    m_folder = sharedData() + QStringLiteral("/csv");
    if (!QDir(m_folder).exists())
        QSKIP("The folder of shared data is not there.");
}

void SharedTablesTest::readsAsExpected_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const QDir generated(m_folder + QStringLiteral("/generated"));
    const QStringList names = generated.entryList({QStringLiteral("*.expected.json")});
    for (const QString& name : names) {
        const QString path = generated.filePath(name.chopped(14));
        if (QFile::exists(path))
            QTest::newRow(qPrintable(name)) << path << generated.filePath(name);
    }
    const QDir sineemore(m_folder + QStringLiteral("/sineemore/csv"));
    const QStringList files = sineemore.entryList({QStringLiteral("*.csv")});
    for (const QString& name : files) {
        if (!name.startsWith(QLatin1String("bad-")) && !name.startsWith(QLatin1String("header-")))
            QTest::newRow(qPrintable(name))
                << sineemore.filePath(name)
                << sineemore.filePath(QStringLiteral("../json/") + name.chopped(4) + QStringLiteral(".json"));
    }
}

void SharedTablesTest::readsAsExpected()
{
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    const ReadTable table = read(contentOf(path));
    QVERIFY2(table.error.isEmpty(), qPrintable(table.error));
    Rows rows = allRows(table);
    const QJsonArray expectedRows = jsonOf(expected);
    if (path.endsWith(QLatin1String("unclosed_quote.csv"))) {
        // Expected is what a reader makes of it that swallows the rest; ours reads on, and names the line.
        QCOMPARE(rows, rowsOf({{"a", "b"}, {"1", "\"open"}, {"2", "3"}, {"4", "5"}}));
        QVERIFY(table.flaws[0].testFlag(RowFlaw::UnclosedQuote));
        QCOMPARE(table.lines[0], 2);
        return;
    }
    if (path.endsWith(QLatin1String("all-empty.csv"))) {
        QCOMPARE(table.blankLines, expectedRows.size());
        return;
    }
    QCOMPARE(std::ssize(rows), expectedRows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        rows[row].replaceInStrings(QString(QChar::ReplacementCharacter), QStringLiteral("?"));
        const QStringList cells = stringsOf(expectedRows[static_cast<qsizetype>(row)].toArray());
        // The longest is abbreviated there.
        if (cells.value(1).startsWith(QLatin1String("<1000000")))
            QCOMPARE(rows[row].value(1).size(), 1'000'000);
        else
            QCOMPARE(rows[row], cells);
    }
}

void SharedTablesTest::readsObjects_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    for (const auto& [csv, json, filter] : {std::tuple("/csv-spectrum/csvs", "/csv-spectrum/json", "*.csv"),
                                            std::tuple("/sineemore/csv", "/sineemore/json", "header-*.csv")}) {
        const QDir folder(m_folder + QLatin1String(csv));
        const QStringList names = folder.entryList({QLatin1String(filter)});
        for (const QString& name : names) {
            // What is expected of this one was made from another file.
            if (name == QLatin1String("location_coordinates.csv"))
                continue;
            QTest::newRow(qPrintable(name))
                << folder.filePath(name)
                << m_folder + QLatin1String(json) + u'/' + name.chopped(4) + QStringLiteral(".json");
        }
    }
}

void SharedTablesTest::readsObjects()
{
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    const ReadTable table = read(contentOf(path));
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(expected));
    const QJsonArray objects = document.isArray() ? document.array() : QJsonArray{document.object()};
    QCOMPARE(table.shape.headerRows, 1);
    QCOMPARE(std::ssize(table.rows), objects.size());
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QJsonObject object = objects[static_cast<qsizetype>(row)].toObject();
        QCOMPARE(table.header.size(), object.size());
        for (qsizetype column = 0; column < table.header.size(); ++column)
            QCOMPARE(table.rows[row].value(column), object[table.header[column]].toString());
    }
}

void SharedTablesTest::refusesBadFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    const QDir folder(m_folder + QStringLiteral("/sineemore/csv"));
    for (const char* name : {"bad-header-less-fields.csv", "bad-header-more-fields.csv", "bad-missing-quote.csv",
                             "bad-quotes-with-unescaped-quote.csv", "bad-unescaped-quote.csv"})
        QTest::newRow(name) << folder.filePath(QLatin1String(name)) << 2;
}

void SharedTablesTest::refusesBadFiles()
{
    QFETCH(const QString, path);
    QFETCH(const int, line);
    const ReadTable strict = read(contentOf(path), TableReader::Mode::Strict);
    QVERIFY(strict.rows.empty());
    QVERIFY2(strict.error.contains(QString::number(line)), qPrintable(strict.error));
    // Read leniently the row is marked, and nothing of it is lost.
    const ReadTable lenient = read(contentOf(path));
    QCOMPARE(lenient.rows.size(), 1U);
    QVERIFY(lenient.flaws[0]);
    QCOMPARE(lenient.lines[0], line);
}

QTEST_GUILESS_MAIN(SharedTablesTest)
#include "tst_shared_tables.moc"
