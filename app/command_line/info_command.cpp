#include "app/command_line/command.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject countsOf(const Programme& programme)
{
    const auto count = [](const auto& rows) { return static_cast<int>(rows.size()); };
    const auto scheduled = std::count_if(programme.sessions.begin(), programme.sessions.end(),
                                         [](const Session& each) { return each.isScheduled(); });
    const auto meetings = std::count_if(programme.sessions.begin(), programme.sessions.end(),
                                        [](const Session& each) { return each.type == session_type::kChapterMeeting; });
    return {{QStringLiteral("days"), count(programme.days)},
            {QStringLiteral("rooms"), count(programme.rooms)},
            {QStringLiteral("tracks"), count(programme.tracks)},
            {QStringLiteral("sessions"), count(programme.sessions)},
            {QStringLiteral("scheduled"), static_cast<int>(scheduled)},
            {QStringLiteral("people"), count(programme.people)},
            {QStringLiteral("speakers"), static_cast<int>(programme.speakers().size())},
            {QStringLiteral("chapters"), count(programme.chapters)},
            {QStringLiteral("organisations"), count(programme.organisations)},
            {QStringLiteral("chapter_meetings"), static_cast<int>(meetings)},
            {QStringLiteral("releases"), count(programme.releases)}};
}

Exit runInfo(const QCommandLineParser& parser, const Console& console)
{
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    const Programme& programme = (*document)->programme();
    const Conference& conference = programme.conference;
    const QJsonObject counts = countsOf(programme);
    console.say(QJsonObject{{QStringLiteral("title"), conference.title},
                            {QStringLiteral("start"), conference.start.toString(Qt::ISODate)},
                            {QStringLiteral("end"), conference.end.toString(Qt::ISODate)},
                            {QStringLiteral("timezone"), QString::fromUtf8(conference.timezone)},
                            {QStringLiteral("schema_version"), (*document)->schemaVersion()},
                            {QStringLiteral("counts"), counts}});
    const QLocale locale;
    console.say(oneLine(conference.title));
    if (conference.start.isValid()) {
        //: First day – last day (time zone)
        console.say(Texts::tr("%1 – %2 (%3)")
                        .arg(locale.toString(conference.start, QLocale::LongFormat),
                             locale.toString(conference.end, QLocale::LongFormat),
                             QString::fromUtf8(conference.timezone)));
    }
    const auto number = [&](const char* key) { return counts.value(QLatin1String(key)).toInt(); };
    console.say(Texts::tr("%n day(s)", nullptr, number("days")));
    console.say(Texts::tr("%n room(s)", nullptr, number("rooms")));
    console.say(Texts::tr("%n track(s)", nullptr, number("tracks")));
    console.say(Texts::tr("%n session(s)", nullptr, number("sessions")));
    console.say(Texts::tr("%n session(s) scheduled", nullptr, number("scheduled")));
    console.say(Texts::tr("%n person(s)", nullptr, number("people")));
    console.say(Texts::tr("%n speaker(s)", nullptr, number("speakers")));
    console.say(Texts::tr("%n chapter(s)", nullptr, number("chapters")));
    console.say(Texts::tr("%n organisation(s)", nullptr, number("organisations")));
    console.say(Texts::tr("%n release(s)", nullptr, number("releases")));
    if ((*document)->isReadOnly())
        console.complain((*document)->readOnlyReason());
    return Exit::Done;
}

} // namespace

Command infoCommand()
{
    Command command;
    command.name = QStringLiteral("info");
    command.summary = Texts::tr("Tells what a file holds.");
    command.arguments = QStringLiteral("FILE");
    command.run = runInfo;
    return command;
}

} // namespace rostrum::command_line
