#include "app/command_line/command.h"
#include "app/command_line/output.h"
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
    return {QStringLiteral("booklet"), QStringLiteral("timetable")};
}

Result<std::optional<paper::PaperSize>> paperSize(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("paper")))
        return std::optional<paper::PaperSize>();
    const QString name = parser.value(QStringLiteral("paper")).toLower();
    if (name == QStringLiteral("a4"))
        return std::optional(paper::PaperSize::A4);
    if (name == QStringLiteral("letter"))
        return std::optional(paper::PaperSize::Letter);
    return Error{ErrorCode::Usage, Texts::tr("“%1” is no paper size. Choose a4 or letter.").arg(name)};
}

Result<std::optional<paper::Fold>> foldSize(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("fold")))
        return std::optional<paper::Fold>();
    const QString name = parser.value(QStringLiteral("fold")).toLower();
    if (name == QStringLiteral("a5"))
        return std::optional(paper::Fold::A5);
    if (name == QStringLiteral("half-letter"))
        return std::optional(paper::Fold::HalfLetter);
    return Error{ErrorCode::Usage, Texts::tr("“%1” is no folded size. Choose a5 or half-letter.").arg(name)};
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
    const auto size = paperSize(parser);
    if (!size)
        return console.fail(size.error());
    const auto fold = foldSize(parser);
    if (!fold)
        return console.fail(fold.error());
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
    const bool includePrivate = parser.isSet(QStringLiteral("include-private"));
    Result<paper::PrintedPages> pages = Error{};
    if (what == QStringLiteral("booklet")) {
        paper::BookletOptions options;
        options.paper = *size;
        options.fold = *fold;
        options.language = locale;
        options.includePrivate = includePrivate;
        options.imposed = parser.isSet(QStringLiteral("imposed"));
        options.progress = progress;
        pages = paper::layoutBooklet(programme, options);
    } else {
        paper::TimetableOptions options;
        options.paper = size->value_or(paper::PaperSize::A4);
        options.language = locale;
        options.includePrivate = includePrivate;
        options.progress = progress;
        pages = paper::layoutTimetable(programme, options);
    }
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
        parser.addOption({QStringLiteral("paper"), Texts::tr("a4 or letter."), QStringLiteral("SIZE")});
        parser.addOption({QStringLiteral("fold"), Texts::tr("booklet: the folded size, a5 or half-letter."),
                          QStringLiteral("SIZE")});
        parser.addOption(
            {QStringLiteral("imposed"), Texts::tr("booklet: on sheets, in the order for folding and stapling.")});
        parser.addOption({QStringLiteral("include-private"), Texts::tr("Also what is not public.")});
    };
    command.run = runPrint;
    return command;
}

} // namespace rostrum::command_line
