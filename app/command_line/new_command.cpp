#include "app/command_line/command.h"
#include "models/services/days.h"

#include <QCoreApplication>
#include <QDate>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit runNew(const QCommandLineParser& parser, const Console& console)
{
    for (const char* option : {"title", "start", "end", "timezone"}) {
        if (!parser.isSet(QString::fromLatin1(option)))
            return console.misused(Texts::tr("The option --%1 is missing.").arg(QString::fromLatin1(option)));
    }
    Conference conference;
    conference.title = parser.value(QStringLiteral("title")).trimmed();
    if (conference.title.isEmpty())
        return console.misused(Texts::tr("The title must not be empty."));
    const auto date = [&](const char* option) {
        return QDate::fromString(parser.value(QString::fromLatin1(option)), Qt::ISODate);
    };
    conference.start = date("start");
    conference.end = date("end");
    for (const char* option : {"start", "end"}) {
        if (!date(option).isValid()) {
            return console.misused(Texts::tr("“%1” is not a date for --%2. Write it as 2026-05-01.")
                                       .arg(parser.value(QString::fromLatin1(option)), QString::fromLatin1(option)));
        }
    }
    if (conference.end < conference.start)
        return console.misused(Texts::tr("The last day (--end) must not lie before the first (--start)."));
    constexpr qint64 kMostDays = 366;
    if (conference.start.daysTo(conference.end) >= kMostDays)
        return console.misused(Texts::tr("A conference lasts at most %n day(s).", nullptr, kMostDays));
    conference.timezone = parser.value(QStringLiteral("timezone")).toUtf8();
    if (!Zone(conference.timezone).isValid()) {
        return console.misused(Texts::tr("“%1” is not a time zone. Give one as in America/Toronto.")
                                   .arg(QString::fromUtf8(conference.timezone)));
    }
    const QString path = parser.positionalArguments().constFirst();
    const auto document = Document::create(path, conference, daysOf(conference));
    if (!document)
        return console.fail(document.error());
    console.say(Texts::tr("Made %1.").arg(path));
    console.say(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("title"), conference.title}});
    return Exit::Done;
}

} // namespace

Command newCommand()
{
    Command command;
    command.name = QStringLiteral("new");
    command.summary = Texts::tr("Makes a new, empty conference.");
    command.arguments = QStringLiteral("FILE --title T --start DATE --end DATE --timezone ZONE");
    command.addOptions = [](QCommandLineParser& parser) {
        parser.addOption({QStringLiteral("title"), Texts::tr("What it is called."), QStringLiteral("T")});
        parser.addOption({QStringLiteral("start"), Texts::tr("Its first day, as 2026-05-01."), QStringLiteral("DATE")});
        parser.addOption({QStringLiteral("end"), Texts::tr("Its last day."), QStringLiteral("DATE")});
        parser.addOption(
            {QStringLiteral("timezone"), Texts::tr("Its time zone, as America/Toronto."), QStringLiteral("ZONE")});
    };
    command.changes = true;
    command.run = runNew;
    return command;
}

} // namespace rostrum::command_line
