#include "app/command_line/command.h"
#include "models/checks/checker.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject conflictObject(const Programme& programme, const Conflict& conflict, const QString& message)
{
    QJsonArray sessions;
    for (const SessionId id : conflict.sessions) {
        if (const Session* session = programme.sessions.find(id); session != nullptr)
            sessions.append(session->guid);
    }
    QJsonArray people;
    for (const PersonId id : conflict.people) {
        if (const Person* person = programme.people.find(id); person != nullptr)
            people.append(person->guid);
    }
    const Room* room = programme.rooms.find(conflict.room);
    return {{QStringLiteral("kind"), toWord(conflict.kind())},
            {QStringLiteral("severity"), toWord(conflict.severity)},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("people"), people},
            {QStringLiteral("room"), room == nullptr ? QJsonValue(QJsonValue::Null) : QJsonValue(room->name)},
            {QStringLiteral("message"), message}};
}

/// What somebody let be, told apart from what there is to look at.
QJsonArray sayAccepted(const Programme& programme, const std::vector<AcceptedFinding>& accepted, const Console& console)
{
    QJsonArray items;
    const QLocale locale;
    for (const AcceptedFinding& each : accepted) {
        const QString message = describe(each.conflict, programme, locale);
        if (!console.isJson()) {
            //: %1 is a sentence that tells a conflict, %2 why it may stay.
            console.say(Texts::tr("Accepted: %1 (%2)").arg(oneLine(message), oneLine(each.acceptance.reason)));
            continue;
        }
        QJsonObject item = conflictObject(programme, each.conflict, message);
        item.insert(QStringLiteral("reason"), each.acceptance.reason);
        item.insert(QStringLiteral("who"), each.acceptance.who);
        item.insert(QStringLiteral("at"), each.acceptance.at);
        items.append(item);
    }
    return items;
}

Exit runCheck(const QCommandLineParser& parser, const Console& console)
{
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    const Programme& programme = (*document)->programme();
    const CheckReport report = checkProgramme(programme);
    QJsonArray items;
    QJsonObject counts;
    const QLocale locale;
    for (const Conflict& conflict : report.conflicts) {
        const QString message = describe(conflict, programme, locale);
        const QString kind = toWord(conflict.kind());
        counts[kind] = counts.value(kind).toInt() + 1;
        if (console.isJson())
            items.append(conflictObject(programme, conflict, message));
        else if (conflict.severity == Severity::Error)
            //: %1 is a sentence that tells a conflict.
            console.say(Texts::tr("Error: %1").arg(oneLine(message)));
        else
            console.say(Texts::tr("Warning: %1").arg(oneLine(message)));
    }
    const QJsonArray accepted = sayAccepted(programme, report.accepted, console);
    console.say(QJsonObject{{QStringLiteral("conflicts"), items},
                            {QStringLiteral("accepted"), accepted},
                            {QStringLiteral("counts"), counts}});
    if (report.conflicts.empty()) {
        console.say(Texts::tr("No conflicts."));
        return Exit::Done;
    }
    const auto errors = std::count_if(report.conflicts.begin(), report.conflicts.end(),
                                      [](const Conflict& each) { return each.severity == Severity::Error; });
    console.say(Texts::tr("%n error(s)", nullptr, static_cast<int>(errors)));
    console.say(
        Texts::tr("%n warning(s)", nullptr, static_cast<int>(report.conflicts.size()) - static_cast<int>(errors)));
    return Exit::LookAt;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = QStringLiteral("check");
    command.summary = Texts::tr("Lists every conflict and warning.");
    command.arguments = QStringLiteral("FILE");
    command.run = runCheck;
    return command;
}

} // namespace rostrum::command_line
