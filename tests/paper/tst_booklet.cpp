#include "tests/paper/fixtures.h"
#include "views/paper/print_job.h"

#include <QRegularExpression>
#include <QTest>

using namespace rostrum;
using namespace rostrum::paper;
using namespace rostrum::paper::fixtures;

namespace {

PrintedPages booklet(const Programme& programme, BookletOptions options = {})
{
    if (options.language == QLocale())
        options.language = QLocale(QLocale::English, QLocale::Belgium);
    Result<PrintedPages> pages = layoutBooklet(programme, options);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().text));
    return std::move(pages).value();
}

} // namespace

class TestBooklet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAllThatIsPublic()
    {
        Builder builder;
        const RoomId hall = builder.room(QStringLiteral("Hall A"));
        const PersonId ada = builder.person(QStringLiteral("Ada Quill"));
        builder.session(QStringLiteral("Tying knots"), {ada}).abstract = QStringLiteral("How to *tie* them.");
        builder.place(hall, at(1, 9, 30), 45);
        builder.done();
        builder.session(QStringLiteral("Closed circle")).isPublic = false;
        builder.place(hall, at(1, 11), 45);
        builder.done();
        builder.session(QStringLiteral("Called off")).state = SessionState::Cancelled;
        builder.place(hall, at(1, 12), 45);
        builder.done();
        builder.session(QStringLiteral("Somewhere some time")).abstract = QStringLiteral("Wait and see.");
        builder.done();
        builder.session(QStringLiteral("Coffee")).type = session_type::kBreak.toString();
        builder.place({}, at(1, 10, 15), 30);
        builder.done();

        BookletOptions options;
        const QString text = textOf(booklet(builder.programme, options));
        for (const char* wanted :
             {"Harbour Assembly", "1–2 May 2026", "Old Rope Works", "Ghent", "Friday", "09:30", "Tying knots",
              "Ada Quill", "Hall A", "45 min", "How to tie them.", "Coffee", "Somewhere some time"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(!text.contains(QStringLiteral("Closed circle")));
        QVERIFY(!text.contains(QStringLiteral("Called off")));
        options.includePrivate = true;
        const QString all = textOf(booklet(builder.programme, options));
        QVERIFY(all.contains(QStringLiteral("Closed circle")));
        QVERIFY(!all.contains(QStringLiteral("Called off")));
    }

    void namesStandOnThePagesThatTheListGives()
    {
        const Programme programme = busyProgramme(150);
        const PrintedPages pages = booklet(programme);
        QCOMPARE(faults(pages), QString());
        int list = -1;
        for (const OutlineEntry& entry : pages.outline) {
            if (entry.title == QStringLiteral("Speakers"))
                list = entry.page;
        }
        QVERIFY(list > 0);
        const QStringList texts = textsOf(pages.pages[static_cast<size_t>(list)]);
        for (const Person& person : programme.people) {
            const qsizetype row = texts.indexOf(person.name);
            QVERIFY2(row >= 0, qPrintable(person.name));
            QStringList numbers = texts[row + 1].trimmed().split(QStringLiteral(", "), Qt::SkipEmptyParts);
            // A long row of numbers goes on in the next line.
            for (qsizetype next = row + 2;
                 next < texts.size() && texts[next].contains(QRegularExpression(QStringLiteral("^[0-9, ]+$"))); ++next)
                numbers << texts[next].trimmed().split(QRegularExpression(QStringLiteral(", ?")), Qt::SkipEmptyParts);
            QStringList wanted;
            for (int page = 0; page < list; ++page) {
                if (textOf(pages.pages[static_cast<size_t>(page)]).contains(person.name))
                    wanted << QString::number(page + 1);
            }
            for (QString& number : numbers)
                number.remove(u',');
            QCOMPARE(numbers, wanted);
        }
    }

    void contentsPointToTheRightPages()
    {
        const PrintedPages pages = booklet(busyProgramme(40));
        for (const Page& page : pages.pages) {
            for (const Item& item : page.items) {
                if (const auto* link = std::get_if<LinkItem>(&item))
                    QVERIFY(link->page >= 0 && link->page < static_cast<int>(pages.pages.size()));
            }
        }
        int abstracts = 0;
        for (const OutlineEntry& entry : pages.outline) {
            if (!entry.title.startsWith(QStringLiteral("Session number")))
                continue;
            ++abstracts;
            QVERIFY(textsOf(pages.pages[static_cast<size_t>(entry.page)]).contains(entry.title));
        }
        QCOMPARE(abstracts, 40);
    }

    void everyDayStandsUnderItsConferenceDay()
    {
        Builder builder;
        builder.session(QStringLiteral("Night owls"));
        builder.place({}, at(2, 0, 30), 60);
        builder.done();
        builder.session(QStringLiteral("Before it all"));
        builder.place({}, WallTime::of(QDate(2026, 4, 27), 600), 60);
        builder.done();
        const PrintedPages pages = booklet(builder.programme);
        QString owls;
        QString before;
        for (const Page& page : pages.pages) {
            const QString text = textOf(page);
            if (text.contains(QStringLiteral("Night owls")))
                owls = text;
            if (text.contains(QStringLiteral("Before it all")))
                before = text;
        }
        QVERIFY2(owls.contains(QStringLiteral("Friday")), qPrintable(owls));
        QVERIFY2(before.contains(QStringLiteral("27 April")), qPrintable(before));
    }

    void keepsASessionWithItsFirstLines()
    {
        const PrintedPages pages = booklet(busyProgramme(150));
        for (const OutlineEntry& entry : pages.outline) {
            if (entry.level != 1)
                continue;
            // Two lines of the text stand below the title on the same page.
            int below = 0;
            for (const Item& item : pages.pages[static_cast<size_t>(entry.page)].items) {
                const auto* text = std::get_if<TextItem>(&item);
                if (text != nullptr && text->box.top() > entry.top && !text->runs.empty() &&
                    qAbs(text->runs.front().size - 8.5F) < 0.1F)
                    ++below;
            }
            QVERIFY2(below >= 3, qPrintable(entry.title));
        }
    }

    void marginsAreMirrored()
    {
        for (const QLocale& language : {QLocale(QLocale::English), QLocale(QLocale::Arabic)}) {
            BookletOptions options;
            options.language = language;
            const PrintedPages pages = booklet(busyProgramme(60), options);
            const bool rightToLeft = language.textDirection() == Qt::RightToLeft;
            QCOMPARE(pages.rightToLeft, rightToLeft);
            for (size_t index = 1; index + 1 < pages.pages.size(); ++index) {
                qreal left = 1e9;
                qreal right = 0;
                for (const Item& item : pages.pages[index].items) {
                    if (const auto* rule = std::get_if<RuleItem>(&item)) {
                        left = qMin(left, qMin(rule->line.x1(), rule->line.x2()));
                        right = qMax(right, qMax(rule->line.x1(), rule->line.x2()));
                    }
                }
                // The page with an odd number lies right of the fold, in an Arabic booklet left of it.
                const bool liesRight = (index % 2 == 0) != rightToLeft;
                QCOMPARE(qRound(left), qRound(mm(liesRight ? 15 : 11)));
                QCOMPARE(qRound(pages.pages[index].size.width() - right), qRound(mm(liesRight ? 11 : 15)));
            }
        }
    }

    void writesArabicFigures()
    {
        BookletOptions options;
        options.language = QLocale(QLocale::Arabic, QLocale::Egypt);
        const QString text = textOf(booklet(busyProgramme(6), options));
        QVERIFY(text.contains(QStringLiteral("٢٠٢٦")));
        QVERIFY(text.contains(QStringLiteral("١٥")));
    }

    void imposes()
    {
        for (const int count : {0, 1, 20, 61}) {
            BookletOptions options;
            options.imposed = true;
            const PrintedPages pages = booklet(busyProgramme(count), options);
            QCOMPARE(pages.pages.size() % 4, size_t(0));
            QCOMPARE(pages.sheets.size() * 2, pages.pages.size());
            const PlacedPage back = pages.sheets.front().pages[0];
            QCOMPARE(back.page, static_cast<int>(pages.pages.size()) - 1);
            // The last page is the back cover, and pages for notes come before it.
            QVERIFY(!textOf(pages.pages.back()).contains(QStringLiteral("Notes")));
            for (const SheetSide& side : pages.sheets) {
                QCOMPARE(qRound(side.size.width()), 842);
                QCOMPARE(qRound(side.size.height()), 595);
                QVERIFY(qAbs(side.pages[0].at.x() + mm(148) - side.size.width() / 2) < 0.01);
                QVERIFY(qAbs(side.pages[1].at.x() - side.size.width() / 2) < 0.01);
            }
        }
    }

    void takesThePaperThatFits()
    {
        BookletOptions options;
        options.imposed = true;
        options.paper = PaperSize::Letter;
        QCOMPARE(booklet(busyProgramme(3), options).pages.front().size, QSizeF(396, 612));
        options.fold = Fold::A5;
        const Result<PrintedPages> refused = layoutBooklet(busyProgramme(3), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Usage);
        options.paper.reset();
        options.fold = Fold::HalfLetter;
        QCOMPARE(booklet(busyProgramme(3), options).sheets.front().size, QSizeF(792, 612));
    }

    void stopsWhenAsked()
    {
        BookletOptions options;
        options.language = QLocale(QLocale::English);
        options.progress = [](int done, int total) { return done * 2 < total; };
        const Result<PrintedPages> stopped = layoutBooklet(busyProgramme(60), options);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void printsStrangeProgrammes_data()
    {
        QTest::addColumn<int>("kind");
        int kind = 0;
        for (const char* name : {"empty", "no title", "long title", "thirty hours", "long abstract", "no minutes",
                                 "many people", "one word without blanks", "odd characters"})
            QTest::newRow(name) << kind++;
    }

    void printsStrangeProgrammes()
    {
        QFETCH(int, kind);
        Builder builder(kind == 2 ? QStringLiteral("Very long title ").repeated(125) : QStringLiteral("Strange"));
        if (kind > 0) {
            std::vector<PersonId> people;
            for (int i = 0; i < (kind == 6 ? 300 : 1); ++i)
                people.push_back(builder.person(QStringLiteral("Nobody Number %1").arg(i)));
            Session& session = builder.session(QStringLiteral("Plain"), people);
            if (kind == 1)
                session.title.clear();
            if (kind == 2)
                session.title = QStringLiteral("Very long title ").repeated(125);
            if (kind == 4)
                session.abstract = QStringLiteral("A paragraph of an abstract that does not end. ")
                                       .repeated(60)
                                       .append(u'\n')
                                       .append(u'\n')
                                       .repeated(70);
            if (kind == 7)
                session.title = QString(2000, u'x');
            if (kind == 8)
                session.title = QStringLiteral("\u202eright\u202c \U0001F600 \uFFFC e\u0301") + QChar(0) + QChar(7) +
                                QChar(0xd800) + QString(40, QChar(0x0300));
            builder.place({}, at(1, 9), kind == 3 ? 1800 : kind == 5 ? 0 : 45);
            builder.done();
        }
        const PrintedPages pages = booklet(builder.programme);
        QCOMPARE(faults(pages), QString());
        QVERIFY(pages.pages.size() >= 3);
        const QString text = textOf(pages);
        if (kind == 0)
            QVERIFY(text.contains(QStringLiteral("no sessions")));
        if (kind == 3)
            QVERIFY(text.contains(QStringLiteral("30 h")));
        if (kind == 4)
            QVERIFY(pages.pages.size() > 60);
        if (kind == 6)
            QVERIFY(text.contains(QStringLiteral("Nobody Number 299")));
    }

    void choosesTheLocaleOfTheCountry()
    {
        Conference conference;
        conference.country = QStringLiteral("BE");
        QCOMPARE(printLocale(QStringLiteral("en"), conference).territory(), QLocale::Belgium);
        QCOMPARE(printLocale(QStringLiteral("en-US"), conference).territory(), QLocale::UnitedStates);
        QCOMPARE(printLocale(QStringLiteral("fil"), conference).language(), QLocale::Filipino);
        conference.country.clear();
        QCOMPARE(printLocale(QStringLiteral("ar"), conference).language(), QLocale::Arabic);
    }
};

QTEST_MAIN(TestBooklet)
#include "tst_booklet.moc"
