#include "models/services/document.h"
#include "models/services/import_service.h"
#include "models/services/sample_service.h"
#include "tests/exchange/shared_data.h"
#include "tests/paper/fixtures.h"
#include "views/paper/print_job.h"
#include "views/paper/text/markdown.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rostrum;
using namespace rostrum::paper;
using namespace rostrum::paper::fixtures;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Letters and digits only, so that line breaks and hyphens do not matter.
QString bare(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// Text that is read from right to left comes out of pdftotext in an order of its own.
bool isLeftToRight(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
    });
}

/// A word of a page, as pdftotext finds it.
struct Word
{
    QString text;
    QRectF box;
};

struct PdfPage
{
    QSizeF size;
    std::vector<Word> words;
};

std::vector<PdfPage> pagesOf(const QString& file)
{
    static const QRegularExpression line(QStringLiteral(
        "<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">|<word xMin=\"(-?[0-9.]+)\" yMin=\"(-?[0-9.]+)\" "
        "xMax=\"(-?[0-9.]+)\" yMax=\"(-?[0-9.]+)\">([^<]*)</word>"));
    std::vector<PdfPage> pages;
    auto found =
        line.globalMatch(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}));
    while (found.hasNext()) {
        const auto match = found.next();
        const auto number = [&](int group) { return match.captured(group).toDouble(); };
        if (match.hasCaptured(7))
            pages.back().words.push_back(
                {match.captured(7), QRectF(QPointF(number(3), number(4)), QPointF(number(5), number(6)))});
        else
            pages.push_back({QSizeF(number(1), number(2)), {}});
    }
    return pages;
}

int minuteOf(const QString& time)
{
    return time.left(2).toInt() * 60 + time.mid(3, 2).toInt();
}

} // namespace

class TestWallPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* tool : {"pdffonts", "pdftotext"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
                QSKIP("poppler-utils is not installed, so the PDF cannot be looked into");
        }
        QVERIFY(m_folder.isValid());
    }

    void programmes_data()
    {
        QTest::addColumn<QString>("source"); ///< Empty for the sample.
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<Orientation>("orientation");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("sample") << QString() << PaperSize::Letter << Orientation::Portrait << QSizeF(612, 792);
        QTest::newRow("FOSDEM 2025") << QStringLiteral("frab_xml/fosdem_2025.xml") << PaperSize::A3
                                     << Orientation::Landscape << QSizeF(1190.55, 841.89);
        QTest::newRow("36C3") << QStringLiteral("frab_xml/36c3_merged.xml") << PaperSize::A3 << Orientation::Portrait
                              << QSizeF(841.89, 1190.55);
        QTest::newRow("edge cases") << QStringLiteral("handmade/edge_cases.xml") << PaperSize::A4
                                    << Orientation::Landscape << QSizeF(841.89, 595.276);
    }

    void programmes()
    {
        QFETCH(QString, source);
        QFETCH(PaperSize, paper);
        QFETCH(Orientation, orientation);
        QFETCH(QSizeF, size);
        const QString path = sharedData() + QStringLiteral("/schedules/") + source;
        if (!source.isEmpty() && !QFile::exists(path))
            QSKIP("The shared data folder is not there; set ROSTRUM_DATA to where it is.");
        const auto document = read(source.isEmpty() ? QString() : path);
        QVERIFY(document);
        const Programme& programme = document->programme();

        TimetableOptions options;
        options.paper = paper;
        options.orientation = orientation;
        options.language = QLocale(QLocale::French, QLocale::France);
        QElapsedTimer timer;
        timer.start();
        const Result<PrintedPages> pages = layoutTimetable(programme, options);
        QVERIFY(pages);
        const QString file = write(*pages);
        // It takes under a second; the limit leaves time for a loaded machine and sanitizers.
        QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(faults(*pages, 6), QString());

        const QStringList fonts = run(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 3);
        for (const QString& font : fonts.mid(2))
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes yes yes"))), qPrintable(font));
        checkPages(file, size);
        checkTitles(file, programme);
    }

    void cardsOfAProgramme()
    {
        const auto document = read({});
        QVERIFY(document);
        CardOptions options;
        options.language = QLocale(QLocale::Arabic, QLocale::Egypt);
        options.wallScale = true;
        const Result<PrintedPages> pages = layoutPlanningCards(document->programme(), options);
        QVERIFY(pages);
        QCOMPARE(faults(*pages, 6), QString());
        const std::vector<PdfPage> written = pagesOf(write(*pages));
        QCOMPARE(written.size(), pages->pages.size());
        for (const PdfPage& page : written) {
            for (const Word& word : page.words)
                QVERIFY2(QRectF(QPointF(), page.size).contains(word.box), qPrintable(word.text));
        }
    }

private:
    std::unique_ptr<Document> read(const QString& source)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.rostrum").arg(++m_count));
        if (source.isEmpty()) {
            auto sample = createSample(path);
            return sample ? std::move(*sample) : nullptr;
        }
        Conference conference;
        conference.title = QStringLiteral("Read");
        conference.start = conference.end = QDate(2026, 5, 1);
        conference.timezone = "UTC";
        auto document = Document::create(path, conference);
        if (!document || !ImportService(**document).importProgrammes({source}))
            return nullptr;
        return std::move(*document);
    }

    QString write(const PrintedPages& pages)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_count)));
        return file.open(QIODevice::WriteOnly) && writePdf(pages, file, {}) ? file.fileName() : QString();
    }

    /// Everything lies on the paper, hours are evenly spaced, and sessions begin where the axis says that they do.
    void checkPages(const QString& file, QSizeF size)
    {
        static const QRegularExpression hour(QStringLiteral("^[0-9]{2}:00$"));
        static const QRegularExpression range(QStringLiteral("^([0-9]{2}:[0-9]{2})–[0-9]{2}:[0-9]{2}$"));
        int compared = 0;
        for (const PdfPage& page : pagesOf(file)) {
            QVERIFY(std::abs(page.size.width() - size.width()) < 0.1);
            QVERIFY(std::abs(page.size.height() - size.height()) < 0.1);
            std::vector<Word> hours;
            for (const Word& word : page.words) {
                QVERIFY2(QRectF(QPointF(), page.size).contains(word.box), qPrintable(word.text));
                // What stands in full behind the sheets is smaller.
                if (word.box.left() < mm(14) && word.box.height() > 11 && hour.match(word.text).hasMatch())
                    hours.push_back(word);
            }
            std::sort(hours.begin(), hours.end(),
                      [](const Word& a, const Word& b) { return a.box.top() < b.box.top(); });
            std::vector<std::pair<int, qreal>> axis; // Minutes since the first hour on it, and how far down.
            for (const Word& word : hours)
                axis.emplace_back(static_cast<int>(axis.size()) * 60, word.box.top());
            if (axis.size() < 3 || isRepeatedHour(page))
                continue;
            const int first = minuteOf(hours.front().text);
            const qreal perMinute = (axis.back().second - axis.front().second) / axis.back().first;
            for (const auto& [minutes, y] : axis)
                QVERIFY(std::abs(y - axis.front().second - minutes * perMinute) < 0.1);
            for (const Word& word : page.words) {
                const auto match = range.match(word.text);
                if (!match.hasMatch() || word.box.top() < axis.front().second - 4)
                    continue;
                int minutes = minuteOf(match.captured(1)) - first;
                minutes += minutes < 0 ? 24 * 60 : 0;
                if (minutes > axis.back().first + 60)
                    continue; // It began on the sheet before.
                const qreal off = word.box.top() - axis.front().second - minutes * perMinute;
                QVERIFY2(std::abs(off) < 6, qPrintable(QStringLiteral("%1 is off by %2").arg(word.text).arg(off)));
                ++compared;
            }
        }
        QVERIFY(compared > 5);
    }

    /// A clock that goes back shows an hour twice.
    static bool isRepeatedHour(const PdfPage& page)
    {
        return std::count_if(page.words.begin(), page.words.end(), [](const Word& word) {
                   return word.text == QStringLiteral("02:00") && word.box.left() < mm(14);
               }) > 1;
    }

    static void checkTitles(const QString& file, const Programme& programme)
    {
        const QString text =
            bare(run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                                   QStringLiteral("UTF-8"), file, QStringLiteral("-")}));
        int checked = 0;
        for (const Session& session : programme.sessions) {
            const bool printed = session.isScheduled() && session.isPublic && session.state != SessionState::Cancelled;
            if (!printed || !isLeftToRight(session.title))
                continue;
            QVERIFY2(text.contains(bare(plainLine(session.title))), qPrintable(session.title));
            ++checked;
        }
        QVERIFY(checked > 5);
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(TestWallPdf)
#include "tst_wall_pdf.moc"
