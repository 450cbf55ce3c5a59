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

Exit runCheck(const QCommandLineParser& parser, const Console& console)
{
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    const Programme& programme = (*document)->programme();
    const std::vector<Conflict> conflicts = checkAll(programme);
    QJsonArray items;
    QJsonObject counts;
    const QLocale locale;
    for (const Conflict& conflict : conflicts) {
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
    console.say(QJsonObject{{QStringLiteral("conflicts"), items}, {QStringLiteral("counts"), counts}});
    if (conflicts.empty()) {
        console.say(Texts::tr("No conflicts."));
        return Exit::Done;
    }
    const auto errors = std::count_if(conflicts.begin(), conflicts.end(),
                                      [](const Conflict& each) { return each.severity == Severity::Error; });
    console.say(Texts::tr("%n error(s)", nullptr, static_cast<int>(errors)));
    console.say(Texts::tr("%n warning(s)", nullptr, static_cast<int>(conflicts.size()) - static_cast<int>(errors)));
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
