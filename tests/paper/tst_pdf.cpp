#include "tests/paper/fixtures.h"
#include "views/paper/print_job.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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

Programme mixedScripts()
{
    Builder builder;
    const RoomId hall = builder.room(QStringLiteral("القاعة الكبرى"));
    const std::vector<PersonId> people{builder.person(QStringLiteral("ليلى البحّار")),
                                       builder.person(QStringLiteral("נועה ים")),
                                       builder.person(QStringLiteral("Åsa Öberg"))};
    builder.session(QStringLiteral("سلام من البحر"), people).abstract =
        QStringLiteral("هذا النص يختبر التشكيل والأرقام 2026 مع Latin words في سطر واحد.");
    builder.place(hall, at(1, 9), 45);
    builder.done();
    builder.session(QStringLiteral("שלום מן הים"), people).abstract =
        QStringLiteral("An efficient office offers waffles. 漢字も。");
    builder.place(hall, at(1, 10), 45);
    builder.done();
    return builder.programme;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* tool : {"pdffonts", "pdftotext", "pdfinfo", "pdftohtml"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
                QSKIP("poppler-utils is not installed, so the PDF cannot be looked into");
        }
        QVERIFY(m_folder.isValid());
    }

    void embedsFontsAndKeepsText()
    {
        const QString file = write(mixedScripts(), QLocale(QLocale::English, QLocale::Belgium), false);
        const QStringList fonts = run(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 4);
        for (const QString& font : fonts.mid(2))
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes yes yes"))), qPrintable(font));

        const QString text = run(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")})
                                 .normalized(QString::NormalizationForm_KC);
        for (const char* wanted : {"سلام", "البحر", "القاعة", "שלום", "נועה", "Åsa Öberg",
                                   "efficient office offers waffles", "Latin words", "漢字", "التشكيل"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
    }

    void hasTitleLanguageAndBoxes()
    {
        const QString reading = write(busyProgramme(30), QLocale(QLocale::French), false);
        QString info = run(QStringLiteral("pdfinfo"), {QStringLiteral("-box"), reading});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title: +Harbour Assembly"))), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +419\\.5\\d* x 595\\.27"))),
                 qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("TrimBox: +0\\.00 +0\\.00 +419\\.53 +595\\.28"))),
                 qPrintable(info));
        const QString imposed = write(busyProgramme(30), QLocale(QLocale::English), true);
        info = run(QStringLiteral("pdfinfo"), {imposed});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +841\\.8\\d* x 595\\.27"))),
                 qPrintable(info));
    }

    void leadsToItsPages()
    {
        const QString file = write(busyProgramme(30), QLocale(QLocale::English), false);
        const QString xml = run(QStringLiteral("pdftohtml"),
                                {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), file});
        static const QRegularExpression entry(QStringLiteral("<item page=\"([0-9]+)\">Session number 7</item>"));
        const auto outlined = entry.match(xml);
        QVERIFY2(outlined.hasMatch(), qPrintable(xml.right(2000)));
        const QString page = outlined.captured(1);
        const QString text = run(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-f"), page, QStringLiteral("-l"), page, file, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("Session number 7\n")));
        // The contents lead to the first day.
        QVERIFY(xml.contains(QRegularExpression(QStringLiteral("<a href=\"[^\"]*#3\">"))));
    }

    void everythingLiesOnThePage()
    {
        for (const bool imposed : {false, true}) {
            const QString file = write(busyProgramme(60), QLocale(QLocale::Arabic), imposed);
            const QString boxes =
                run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
            static const QRegularExpression word(QStringLiteral(
                "<word xMin=\"(-?[0-9.]+)\" yMin=\"(-?[0-9.]+)\" xMax=\"(-?[0-9.]+)\" yMax=\"(-?[0-9.]+)\">"));
            int words = 0;
            auto found = word.globalMatch(boxes);
            while (found.hasNext()) {
                const auto match = found.next();
                ++words;
                QVERIFY2(match.captured(1).toDouble() >= mm(10) && match.captured(2).toDouble() >= mm(5) &&
                             match.captured(3).toDouble() <= (imposed ? mm(287) : mm(138)) &&
                             match.captured(4).toDouble() <= mm(208),
                         qPrintable(match.captured(0)));
            }
            QVERIFY(words > 1000);
        }
    }

    void imposedSheetsCarryTheRightPages()
    {
        const QString file = write(busyProgramme(60), QLocale(QLocale::English), true);
        const QString boxes = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
        const QStringList sides = boxes.split(QStringLiteral("<page ")).mid(1);
        const int pages = static_cast<int>(sides.size()) * 2;
        // The folio at the foot of the left half of each front is the count of pages less two for each sheet.
        for (qsizetype sheet = 1; sheet < sides.size() / 2; ++sheet) {
            static const QRegularExpression folio(
                QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"(5[5-9][0-9][0-9.]*)\"[^>]*>([0-9]+)</word>"));
            QMap<double, int> found;
            auto match = folio.globalMatch(sides[sheet * 2]);
            while (match.hasNext()) {
                const auto one = match.next();
                found.insert(one.captured(1).toDouble(), one.captured(3).toInt());
            }
            QCOMPARE(found.values(),
                     (QList<int>{pages - 2 * static_cast<int>(sheet), 1 + 2 * static_cast<int>(sheet)}));
        }
    }

    void isTheSameTextAtEveryTime()
    {
        QCOMPARE(textOfPdf(write(busyProgramme(20), QLocale(QLocale::English), false)),
                 textOfPdf(write(busyProgramme(20), QLocale(QLocale::English), false)));
    }

    void tellsOfAnOutputThatFails()
    {
        BookletOptions options;
        const Result<PrintedPages> pages = layoutBooklet(busyProgramme(2), options);
        QVERIFY(pages);
        QByteArray bytes;
        QBuffer closed(&bytes);
        closed.open(QIODevice::ReadOnly);
        const Result<void> written = writePdf(*pages, closed, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
    }

private:
    static QString textOfPdf(const QString& file)
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    }

    QString write(const Programme& programme, const QLocale& language, bool imposed)
    {
        BookletOptions options;
        options.language = language;
        options.imposed = imposed;
        const Result<PrintedPages> pages = layoutBooklet(programme, options);
        if (!pages)
            qFatal("%s", qPrintable(pages.error().text));
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        const Result<void> written = writePdf(*pages, file, {programme.conference.title, language.bcp47Name(), {}});
        if (!written)
            qFatal("%s: %s", qPrintable(written.error().text), qPrintable(written.error().detail));
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
