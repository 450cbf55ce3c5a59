// Measures how right tables are read. See --help.
#include "models/exchange/table/guess_table.h"
#include "models/exchange/table/table_reader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <cstdio>

using namespace rostrum;

namespace {

using Rows = std::vector<QStringList>;

/// RFC 4180 and nothing else, so that the reader measured does not judge itself.
Rows readPlain(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    Rows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[i++];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row.append(std::exchange(cell, {}));
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

struct Reading
{
    QStringList header;
    Rows rows;
    QString skipped;
    RowFlaws flaws;
    TableShape shape;
    bool told = false; ///< Something was said about what is odd.
    QString error;
};

Reading read(const QString& path)
{
    Reading reading;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reading.error = file.errorString();
        return reading;
    }
    Result<TableShape> shape = guessTable(file);
    if (!shape) {
        reading.error = shape.error().text;
        return reading;
    }
    reading.shape = *shape;
    for (const TableColumn& column : shape->columns)
        reading.header.append(column.name);
    TableReader reader(file, *shape);
    TableRow row;
    while (reader.next(row)) {
        reading.flaws |= row.flaws;
        if (row.flaws.testFlag(RowFlaw::Blank))
            continue;
        QStringList& cells = reading.rows.emplace_back();
        for (const QByteArrayView cell : row.cells)
            cells.append(QString::fromUtf8(cell));
    }
    if (reader.error())
        reading.error = reader.error()->text;
    for (const SkippedText& text : reader.skipped())
        reading.skipped += text.text + u'\n';
    reading.told = reading.flaws || !reading.error.isEmpty();
    for (const TableFinding& finding : shape->findings)
        reading.told = reading.told || finding.confidence < 0.5;
    return reading;
}

QStringList padded(QStringList cells, qsizetype width)
{
    while (cells.size() < width)
        cells.append(QString());
    while (cells.size() > width && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

struct Verdict
{
    bool perfect = true;
    int lost = 0;
    QString first; ///< The first difference.
};

Verdict judge(const Reading& reading, const Rows& truth, bool hasHeader)
{
    Verdict verdict;
    const auto differ = [&](const QString& what) {
        verdict.perfect = false;
        if (verdict.first.isEmpty())
            verdict.first = what;
    };
    const qsizetype width = truth.front().size();
    if (!reading.error.isEmpty())
        differ(reading.error);
    if (hasHeader ? reading.header != truth.front() : reading.shape.headerRows != 0)
        differ(QStringLiteral("header: ") + reading.header.join(u'|').left(300));
    Rows expected;
    for (size_t r = 1; r < truth.size(); ++r) {
        if (std::any_of(truth[r].begin(), truth[r].end(), [](const QString& cell) { return !cell.isEmpty(); }))
            expected.push_back(padded(truth[r], width));
    }
    for (size_t r = 0; r < std::max(expected.size(), reading.rows.size()); ++r) {
        if (r >= expected.size() || r >= reading.rows.size()) {
            differ(QStringLiteral("%1 rows, not %2").arg(reading.rows.size()).arg(expected.size()));
            break;
        }
        if (padded(reading.rows[r], width) != expected[r])
            differ(QStringLiteral("row %1: %2\n     not %3")
                       .arg(QString::number(r), reading.rows[r].join(u'|'), expected[r].join(u'|')));
    }
    QMap<QString, int> cells;
    for (const QStringList& row : reading.rows) {
        for (const QString& cell : row)
            ++cells[cell];
    }
    for (const QStringList& row : expected) {
        for (const QString& cell : row)
            verdict.lost += !cell.isEmpty() && --cells[cell] < 0;
    }
    return verdict;
}

int measureSuite(const QString& path, bool verbose)
{
    QFile file(path + QStringLiteral("/suite.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return 1;
    }
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    int perfect = 0;
    int whole = 0;
    int silent = 0;
    QMap<QString, std::pair<int, int>> kinds;
    QElapsedTimer timer;
    timer.start();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry[QLatin1String("file")].toString();
        const Reading reading = read(path + u'/' + name);
        const Verdict verdict = judge(reading, readPlain(path + QStringLiteral("/clean/") + name),
                                      entry[QLatin1String("has_header")].toBool());
        auto& [right, all] = kinds[entry[QLatin1String("tag")].toString()];
        ++all;
        right += verdict.perfect;
        perfect += verdict.perfect;
        whole += verdict.lost == 0;
        silent += !verdict.perfect && !reading.told;
        if (verbose && !verdict.perfect)
            std::printf("%s [%s %c %c %d] lost %d%s: %s\n", qPrintable(name), qPrintable(reading.shape.encoding),
                        reading.shape.dialect.delimiter, reading.shape.dialect.quote, int(reading.shape.dialect.escape),
                        verdict.lost, reading.told ? "" : " SILENT", qPrintable(verdict.first));
    }
    std::printf("%s: %lld files, perfect %.1f %%, whole %.1f %%, silent failures %d, %.1f ms a file\n",
                qPrintable(path), static_cast<long long>(entries.size()), 100.0 * perfect / double(entries.size()),
                100.0 * whole / double(entries.size()), silent, double(timer.elapsed()) / double(entries.size()));
    if (verbose) {
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
            std::printf("  %s %d/%d\n", qPrintable(kind.key()), kind->first, kind->second);
    }
    return 0;
}

void measureFile(const QString& path, bool verbose)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QElapsedTimer timer;
    timer.start();
    const Result<TableShape> shape = guessTable(file);
    const double guessed = double(timer.nsecsElapsed()) / 1e6;
    if (!shape) {
        std::printf("%s: %s\n", qPrintable(path), qPrintable(shape.error().text));
        return;
    }
    timer.start();
    TableReader reader(file, *shape);
    TableRow row;
    qint64 rows = 0;
    qint64 bytes = 0;
    while (reader.next(row)) {
        ++rows;
        for (const QByteArrayView cell : row.cells)
            bytes += cell.size();
        if (verbose && rows <= 5) {
            QStringList cells;
            for (const QByteArrayView cell : row.cells)
                cells.append(QString::fromUtf8(cell));
            std::printf("   %lld [%x] %s\n", static_cast<long long>(row.line), unsigned(row.flaws.toInt()),
                        qPrintable(cells.join(u'|').left(200)));
        }
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QStringList header;
    for (const TableColumn& column : shape->columns)
        header.append(column.name);
    std::printf("%s: %s '%c'%s %c %d, preamble %lld, header %d (%.2f) [%s], %lld rows, %lld bytes, guess %.1f ms, read "
                "%.0f MB/s\n",
                qPrintable(path), qPrintable(shape->encoding), shape->dialect.delimiter,
                shape->dialect.spacesAfter ? "+space" : "", shape->dialect.quote, int(shape->dialect.escape),
                static_cast<long long>(shape->preambleLines), shape->headerRows,
                shape->confidence(TableFinding::Subject::Header), qPrintable(header.join(u'|').left(160)),
                static_cast<long long>(rows), static_cast<long long>(bytes), guessed,
                double(reader.bytesRead()) / 1e6 / std::max(seconds, 1e-9));
    for (const SkippedText& skipped : reader.skipped())
        std::printf("   skipped line %lld: %s\n", static_cast<long long>(skipped.line),
                    qPrintable(skipped.text.left(100)));
    if (reader.error())
        std::printf("   %s\n", qPrintable(reader.error()->text));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Reads tables without being told anything. A folder is a test suite: suite.json lists {file, tag, has_header}, "
        "and clean/ holds what a perfect reader gets, as plain CSV. A file is read once, and timed."));
    parser.addHelpOption();
    const QCommandLineOption verbose(QStringLiteral("verbose"),
                                     QStringLiteral("Shows what was read wrongly, or the first rows."));
    parser.addOption(verbose);
    parser.addPositionalArgument(QStringLiteral("paths"), QStringLiteral("Folders of suites, or files."));
    parser.process(application);
    int failures = 0;
    const QStringList paths = parser.positionalArguments();
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir())
            failures += measureSuite(path, parser.isSet(verbose));
        else
            measureFile(path, parser.isSet(verbose));
    }
    return failures;
}
