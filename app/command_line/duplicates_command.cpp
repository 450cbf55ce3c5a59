#include "app/command_line/command.h"
#include "models/contacts/duplicates.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

MatchPool poolOf(const Programme& programme)
{
    MatchPool pool;
    pool.reserve(programme.people.size());
    for (const Person& person : programme.people) {
        const Organisation* organisation = programme.organisations.find(person.organisation);
        const Chapter* chapter = programme.chapters.find(person.chapter);
        pool.add(matchRecordOf(person, organisation == nullptr ? QString() : organisation->name,
                               chapter == nullptr ? QString() : chapter->name));
    }
    return pool;
}

QString guidOf(const Programme& programme, qint64 id)
{
    const Person* person = programme.people.find(PersonId{id});
    return person == nullptr ? QString() : person->guid;
}

QString nameOf(const Programme& programme, qint64 id)
{
    const Person* person = programme.people.find(PersonId{id});
    return person == nullptr ? QString() : oneLine(Programme::displayName(*person));
}

QJsonObject pairObject(const Programme& programme, const MatchPair& pair)
{
    return {{QStringLiteral("a"), guidOf(programme, pair.a)},
            {QStringLiteral("b"), guidOf(programme, pair.b)},
            {QStringLiteral("score"), pair.score},
            {QStringLiteral("certain"), pair.isCertain},
            {QStringLiteral("reason"), reasonText(pair.evidence)}};
}

QString pairText(const Programme& programme, const MatchPair& pair)
{
    const QString a = nameOf(programme, pair.a);
    const QString b = nameOf(programme, pair.b);
    const QString reason = reasonText(pair.evidence);
    //: %1 and %2 are names of people, %3 says why they are taken for one person.
    return pair.isCertain ? Texts::tr("Certain: %1 – %2 (%3)").arg(a, b, reason)
                          //: %1 and %2 are names of people, %3 says why they may be one person.
                          : Texts::tr("Likely: %1 – %2 (%3)").arg(a, b, reason);
}

Exit runDuplicates(const QCommandLineParser& parser, const Console& console)
{
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    const Programme& programme = (*document)->programme();
    const auto pairs = findDuplicates(poolOf(programme));
    if (!pairs)
        return console.fail(pairs.error());
    QJsonArray items;
    for (const MatchPair& pair : *pairs) {
        if (console.isJson())
            items.append(pairObject(programme, pair));
        else
            console.say(pairText(programme, pair));
    }
    console.say(QJsonObject{{QStringLiteral("pairs"), items}});
    if (pairs->empty()) {
        console.say(Texts::tr("Nobody seems to be in the file twice."));
        return Exit::Done;
    }
    const auto certain =
        std::count_if(pairs->begin(), pairs->end(), [](const MatchPair& pair) { return pair.isCertain; });
    console.say(Texts::tr("%n certain pair(s)", nullptr, static_cast<int>(certain)));
    console.say(Texts::tr("%n likely pair(s)", nullptr, static_cast<int>(pairs->size()) - static_cast<int>(certain)));
    return Exit::LookAt;
}

} // namespace

Command duplicatesCommand()
{
    Command command;
    command.name = QStringLiteral("duplicates");
    command.summary = Texts::tr("Lists people who may be in the file twice.");
    command.arguments = QStringLiteral("FILE");
    command.run = runDuplicates;
    return command;
}

} // namespace rostrum::command_line
