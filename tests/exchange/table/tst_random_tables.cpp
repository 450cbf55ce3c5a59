#include "tests/exchange/table/table_text.h"

#include <QTest>

#include <iterator>
#include <random>

using namespace rostrum;
using namespace rostrum::test;

namespace {

struct Style
{
    Dialect dialect;
    const char* encoding;
    const char* lineEnd;
    bool quoteAll;
};

using Random = std::mt19937;

template <class List>
auto pick(Random& random, const List& list)
{
    return *std::next(std::begin(list), std::uniform_int_distribution<qsizetype>(0, std::ssize(list) - 1)(random));
}

bool chance(Random& random, double share)
{
    return std::bernoulli_distribution(share)(random);
}

/// Names of one encoding's languages, invented.
std::vector<const char*> namesFor(QByteArrayView encoding)
{
    if (encoding == "windows-1256")
        return {"محمد", "فاطمة", "بن يوسف", "الخطيب", "Hélène", "Omar", "عبد الرحيم", "Françoise", "ليلى"};
    if (encoding == "windows-1250")
        return {"Łukasz", "Jiří", "Dvořák", "Świątek", "Małgorzata", "Szűcs", "Anna", "Novák", "Żaneta"};
    if (encoding == "windows-1251")
        return {"Алексей", "Щербаков", "Елена", "Кузнецова", "Anna", "Дмитрий", "Ольга", "Пётр"};
    if (encoding == "windows-31j")
        return {"太郎", "山田", "花子", "佐藤", "東京", "大阪の会", "ソフィア", "表能"};
    if (encoding == "windows-1252" || encoding == "macintosh")
        return {"Hélène", "Núñez", "Jürgen", "Große", "François", "Åsa", "O'Hara", "dela Cruz", "Siân", "Lefèvre"};
    return {"Hélène", "محمد", "Łukasz", "Алексей", "太郎", "O'Hara", "dela Cruz", "Nguyễn", "😎 Ana"};
}

Rows randomTable(Random& random, const Style& style)
{
    const std::vector<const char*> names = namesFor(style.encoding);
    const auto name = [&] { return QString::fromUtf8(pick(random, names)); };
    Rows rows{{QStringLiteral("First name"), QStringLiteral("Last name"), QStringLiteral("E-mail"),
               QStringLiteral("Phone"), QStringLiteral("Joined"), QStringLiteral("Notes"), QStringLiteral("City")}};
    const int count = std::uniform_int_distribution(12, 120)(random);
    for (int i = 0; i < count; ++i) {
        QString note;
        for (int words = std::uniform_int_distribution(0, 6)(random); words > 0; --words)
            note += name() +
                    QString::fromLatin1(pick(random, std::vector{" ", ", ", "; ", "\n", " \"", "\" ", ": ", " - "}));
        if (style.dialect.quote == '\0') {
            for (const QChar c : {QChar::fromLatin1(style.dialect.delimiter), QChar(u'\n'), QChar(u'"')})
                note.replace(c, u' ');
        }
        note = note.trimmed();
        rows.push_back(
            {name(), chance(random, 0.1) ? QString() : name(),
             chance(random, 0.1) ? QString() : QStringLiteral("p%1@example.org").arg(i),
             chance(random, 0.3) ? QString() : QStringLiteral("+63 917 555 %1").arg(1000 + i),
             chance(random, 0.3) ? QString() : QStringLiteral("2024-%1-11").arg(i % 12 + 1, 2, 10, QChar(u'0')), note,
             name()});
    }
    // A space would stand between any two words.
    if (style.dialect.delimiter == ' ' && !style.quoteAll)
        return {};
    return rows;
}

QByteArray written(const Rows& rows, const Style& style)
{
    const QChar delimiter = QChar::fromLatin1(style.dialect.delimiter);
    const QChar quote = QChar::fromLatin1(style.dialect.quote);
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i];
            const bool special = cell.contains(delimiter) || cell.contains(quote) || cell.contains(u'\n');
            if (style.dialect.quote != '\0' && (special || style.quoteAll)) {
                if (style.dialect.escape == Escape::Backslash)
                    cell.replace(u'\\', QStringLiteral("\\\\")).replace(quote, QLatin1Char('\\') + QString(quote));
                else
                    cell.replace(quote, QString(2, quote));
                cell = quote + cell + quote;
            }
            text += cell;
            text += i + 1 < row.size() ? QString(delimiter) : QString::fromLatin1(style.lineEnd);
        }
    }
    return encoded(text, style.encoding);
}

QByteArray randomBytes(Random& random, int size)
{
    // The NUL at its end is one of them.
    static constexpr char kLikely[] = "\"\"\"',;\t\r\n\n\n\\ab1@. \xc3\xa9\xff";
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += chance(random, 0.9) ? pick(random, kLikely) : static_cast<char>(random());
    return bytes;
}

/// The letters and digits of a text in order of nothing: what may not be lost, however strange the file.
std::array<int, 128> plainCharacters(QByteArrayView text)
{
    std::array<int, 128> counts{};
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            ++counts[static_cast<size_t>(c)];
    }
    return counts;
}

} // namespace

class RandomTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenInAnyDialectReadsBack();
    void nothingOfAStrangeFileIsLost();
    void cutFilesAreReadToTheirEnd();
};

void RandomTablesTest::whatIsWrittenInAnyDialectReadsBack()
{
    const std::vector<const char*> encodings = {"UTF-8",        "UTF-16LE",     "UTF-16BE",
                                                "windows-1252", "windows-1256", "windows-1250",
                                                "windows-1251", "windows-31j",  "macintosh"};
    const std::vector<char> delimiters = {',', ';', '\t', '|', '^', '~', ':', ' '};
    const std::vector<const char*> lineEnds = {"\n", "\r\n", "\r"};
    Random random(20240611);
    for (const char* encoding : encodings) {
        for (const char delimiter : delimiters) {
            for (const auto& [quote, escape] : {std::pair('"', Escape::Doubled), std::pair('"', Escape::Backslash),
                                                std::pair('\'', Escape::Doubled), std::pair('\0', Escape::None)}) {
                const bool needsQuotes = delimiter == ' ' || delimiter == ':';
                if (needsQuotes && quote == '\0')
                    continue;
                const Style style{{delimiter, false, quote, escape},
                                  encoding,
                                  pick(random, lineEnds),
                                  needsQuotes || (quote != '\0' && chance(random, 0.3))};
                const Rows rows = randomTable(random, style);
                const ReadTable table = read(written(rows, style));
                const QString what =
                    QStringLiteral("%1 %2 %3 read as %4 %5 %6: ")
                        .arg(QLatin1String(encoding), QChar::fromLatin1(delimiter), QChar::fromLatin1(quote),
                             table.shape.encoding, QChar::fromLatin1(table.shape.dialect.delimiter),
                             QChar::fromLatin1(table.shape.dialect.quote));
                QVERIFY2(table.header == rows.front(), qPrintable(what + table.header.join(u'/')));
                QVERIFY2(table.rows.size() + 1 == rows.size(), qPrintable(what));
                for (size_t row = 0; row < table.rows.size(); ++row)
                    QVERIFY2(table.rows[row] == rows[row + 1],
                             qPrintable(what + table.rows[row].join(u'/') + u'\n' + rows[row + 1].join(u'/')));
            }
        }
    }
}

void RandomTablesTest::nothingOfAStrangeFileIsLost()
{
    Random random(7);
    for (int run = 0; run < 400; ++run) {
        QByteArray bytes = randomBytes(random, std::uniform_int_distribution(0, 400)(random));
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Result<TableShape> shape = guessTable(buffer);
        QVERIFY(shape);
        // Read as UTF-8 without a header every letter has to be in a row.
        shape->encoding = QStringLiteral("UTF-8");
        shape->markBytes = 0;
        shape->headerRows = 0;
        shape->preambleLines = 0;
        shape->footer = false;
        TableReader reader(buffer, *shape);
        TableRow row;
        QByteArray all;
        qint64 line = 0;
        while (reader.next(row)) {
            QVERIFY(row.line > line);
            line = row.line;
            for (const QByteArrayView cell : row.cells)
                all += cell;
        }
        QVERIFY(!reader.error());
        QCOMPARE(plainCharacters(all), plainCharacters(bytes));
        QCOMPARE(reader.bytesRead(), bytes.size());
    }
}

void RandomTablesTest::cutFilesAreReadToTheirEnd()
{
    Random random(11);
    for (const char* encoding : {"UTF-8", "UTF-16LE", "windows-31j", "windows-1252"}) {
        const Style style{{}, encoding, "\r\n", true};
        const QByteArray bytes = written(randomTable(random, style), style);
        for (int run = 0; run < 40; ++run) {
            const ReadTable table =
                read(bytes.first(std::uniform_int_distribution<qsizetype>(0, bytes.size())(random)));
            QVERIFY2(table.error.isEmpty(), qPrintable(table.error));
        }
    }
}

QTEST_GUILESS_MAIN(RandomTablesTest)
#include "tst_random_tables.moc"
