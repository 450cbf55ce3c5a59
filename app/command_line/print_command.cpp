#include "app/command_line/command.h"
#include "app/command_line/output.h"
#include "app/command_line/print_choices.h"
#include "app/language.h"
#include "views/paper/print_job.h"

#include <QCoreApplication>
#include <QIODevice>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList printedMatter()
{
    return {QStringLiteral("booklet"), QStringLiteral("timetable"), QStringLiteral("planning-cards")};
}

/// Lays out what was asked for, `what` being one of printedMatter().
Result<paper::PrintedPages> layOut(const QString& what, const QCommandLineParser& parser, const Programme& programme,
                                   const QLocale& locale, const paper::Progress& progress)
{
    const auto lay = [&](auto options, auto layout) -> Result<paper::PrintedPages> {
        if (!options)
            return options.error();
        options->language = locale;
        options->includePrivate = parser.isSet(QStringLiteral("include-private"));
        options->progress = progress;
        return layout(programme, *options);
    };
    if (what == QStringLiteral("booklet"))
        return lay(bookletOptions(parser), paper::layoutBooklet);
    if (what == QStringLiteral("timetable"))
        return lay(timetableOptions(parser, programme), paper::layoutTimetable);
    return lay(cardOptions(parser, programme), paper::layoutPlanningCards);
}

Exit runPrint(const QCommandLineParser& parser, const Console& console)
{
    const QString what = parser.positionalArguments().at(1);
    if (!printedMatter().contains(what)) {
        return console.misused(Texts::tr("“%1” cannot be printed. Choose one of: %2.")
                                   .arg(what, printedMatter().join(QStringLiteral(", "))));
    }
    const QString target = parser.value(outputOption());
    if (target.isEmpty())
        return console.misused(Texts::tr("The option -o is missing: it tells where to write."));
    if (const auto fitting = checkPrintOptions(parser, what); !fitting)
        return console.fail(fitting.error());
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    const Programme& programme = (*document)->programme();
    watchForInterrupt();
    const paper::Progress progress = [&](int done, int total) {
        console.progress(done, total);
        return !isInterrupted();
    };
    const QLocale locale = paper::printLocale(installedLanguage(), programme.conference);
    const auto pages = layOut(what, parser, programme, locale, progress);
    if (!pages)
        return console.fail(pages.error());
    paper::PdfOptions pdf;
    pdf.title = programme.conference.title;
    pdf.language = locale.bcp47Name();
    pdf.progress = progress;
    const auto written = writeOutput(target, [&](QIODevice& device) { return paper::writePdf(*pages, device, pdf); });
    console.endProgress();
    if (!written)
        return console.fail(written.error());
    if (target != QStringLiteral("-")) {
        console.say(Texts::tr("Wrote %1.").arg(target));
        console.say(QJsonObject{{QStringLiteral("file"), target}});
    }
    return Exit::Done;
}

} // namespace

Command printCommand()
{
    Command command;
    command.name = QStringLiteral("print");
    command.summary = Texts::tr("Prints to a PDF: %1.").arg(printedMatter().join(QStringLiteral(", ")));
    command.arguments = QStringLiteral("FILE WHAT -o OUT.pdf");
    command.fewest = 2;
    command.most = 2;
    command.paints = true;
    command.addOptions = [](QCommandLineParser& parser) {
        parser.addOption(outputOption());
        addPrintOptions(parser);
    };
    command.run = runPrint;
    return command;
}

} // namespace rostrum::command_line
