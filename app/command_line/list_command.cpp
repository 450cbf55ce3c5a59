#include "app/command_line/command.h"
#include "app/command_line/listing.h"

#include <QCoreApplication>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit runList(const QCommandLineParser& parser, const Console& console)
{
    const QString kind = parser.positionalArguments().at(1);
    if (!listKinds().contains(kind)) {
        return console.misused(Texts::tr("“%1” is no kind of thing that can be listed. Choose one of: %2.")
                                   .arg(kind, listKinds().join(QStringLiteral(", "))));
    }
    const auto document = Document::open(parser.positionalArguments().constFirst());
    if (!document)
        return console.fail(document.error());
    auto listing = listingOf(**document, kind);
    if (!listing)
        return console.fail(listing.error());
    console.say(QJsonObject{{listing->key, listing->items}});
    for (const QString& line : listing->lines)
        console.say(line);
    return Exit::Done;
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = QStringLiteral("list");
    command.summary = Texts::tr("Lists one kind of thing: %1.").arg(listKinds().join(QStringLiteral(", ")));
    command.arguments = QStringLiteral("FILE KIND");
    command.fewest = 2;
    command.most = 2;
    command.run = runList;
    return command;
}

} // namespace rostrum::command_line
