#include "app/command_line/print_choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace rostrum::command_line {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto kPaper = QStringLiteral("paper");
const auto kOrientation = QStringLiteral("orientation");
const auto kFold = QStringLiteral("fold");
const auto kImposed = QStringLiteral("imposed");
const auto kDay = QStringLiteral("day");
const auto kRoom = QStringLiteral("room");
const auto kUnscheduled = QStringLiteral("unscheduled");
const auto kTrack = QStringLiteral("track");
const auto kScale = QStringLiteral("mm-per-minute");
const auto kWallScale = QStringLiteral("wall-scale");

template <class Value>
using Words = std::initializer_list<std::pair<const char*, Value>>;

/// What a word stands for; nothing where the option was not given.
template <class Value>
Result<std::optional<Value>> chosen(const QCommandLineParser& parser, const QString& option, Words<Value> words)
{
    if (!parser.isSet(option))
        return std::optional<Value>();
    const QString given = parser.value(option).toLower();
    QStringList known;
    for (const auto& [word, value] : words) {
        known << QString::fromLatin1(word);
        if (given == known.back())
            return std::optional(value);
    }
    return Error{
        ErrorCode::Usage,
        Texts::tr("--%1 cannot be “%2”. Choose one of: %3.").arg(option, given, known.join(QStringLiteral(", ")))};
}

Result<std::optional<paper::PaperSize>> paperOf(const QCommandLineParser& parser)
{
    using paper::PaperSize;
    return chosen<PaperSize>(
        parser, kPaper,
        {{"a4", PaperSize::A4}, {"letter", PaperSize::Letter}, {"a3", PaperSize::A3}, {"tabloid", PaperSize::Tabloid}});
}

Result<std::optional<paper::Orientation>> orientationOf(const QCommandLineParser& parser)
{
    using paper::Orientation;
    return chosen<Orientation>(parser, kOrientation,
                               {{"landscape", Orientation::Landscape}, {"portrait", Orientation::Portrait}});
}

Result<std::vector<QDate>> daysOf(const QCommandLineParser& parser, const Programme& programme)
{
    std::vector<QDate> days;
    for (const QString& given : parser.values(kDay)) {
        const QDate date = QDate::fromString(given, Qt::ISODate);
        QStringList known;
        for (const Day& day : programme.days)
            known << day.date.toString(Qt::ISODate);
        if (!known.contains(date.toString(Qt::ISODate)) || !date.isValid())
            return Error{ErrorCode::Usage, Texts::tr("“%1” is no day of the conference. Its days are: %2.")
                                               .arg(given, known.join(QStringLiteral(", ")))};
        days.push_back(date);
    }
    return days;
}

/// The rows that the option's values name, by name or guid.
template <class Row>
Result<std::vector<decltype(Row::id)>> named(const QCommandLineParser& parser, const QString& option,
                                             const Table<Row>& rows)
{
    std::vector<decltype(Row::id)> ids;
    for (const QString& given : parser.values(option)) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
            return row.guid == given || row.name.compare(given, Qt::CaseInsensitive) == 0;
        });
        if (found == rows.end())
            return Error{ErrorCode::Usage,
                         option == kRoom
                             ? Texts::tr("There is no room “%1”. `rostrum list FILE rooms` shows them.").arg(given)
                             : Texts::tr("There is no track “%1”. `rostrum list FILE tracks` shows them.").arg(given)};
        ids.push_back(found->id);
    }
    return ids;
}

Result<qreal> scaleOf(const QCommandLineParser& parser)
{
    using paper::CardOptions;
    if (!parser.isSet(kScale))
        return CardOptions().millimetresPerMinute;
    bool isNumber = false;
    const qreal scale = parser.value(kScale).toDouble(&isNumber);
    if (!isNumber || !(scale >= CardOptions::kLeastScale && scale <= CardOptions::kMostScale))
        return Error{ErrorCode::Usage, Texts::tr("“%1” is no scale. Give the millimetres for a minute, from %2 to %3.")
                                           .arg(parser.value(kScale), QString::number(CardOptions::kLeastScale),
                                                QString::number(CardOptions::kMostScale))};
    return scale;
}

} // namespace

void addPrintOptions(QCommandLineParser& parser)
{
    const QString name = QStringLiteral("NAME");
    parser.addOption(
        {kPaper, Texts::tr("a4, letter, a3 or tabloid; a booklet takes a4 or letter."), QStringLiteral("SIZE")});
    parser.addOption(
        {kOrientation, Texts::tr("timetable and planning-cards: landscape or portrait."), QStringLiteral("WAY")});
    parser.addOption({kFold, Texts::tr("booklet: the folded size, a5 or half-letter."), QStringLiteral("SIZE")});
    parser.addOption({kImposed, Texts::tr("booklet: on sheets, in the order for folding and stapling.")});
    parser.addOption({kDay, Texts::tr("timetable: only this day; may be given again."), QStringLiteral("DATE")});
    parser.addOption({kRoom, Texts::tr("timetable: only this room; may be given again."), name});
    parser.addOption({kUnscheduled, Texts::tr("planning-cards: only sessions that have no place yet.")});
    parser.addOption({kTrack, Texts::tr("planning-cards: only of this track; may be given again."), name});
    parser.addOption(
        {kScale, Texts::tr("planning-cards: millimetres for a minute; 1 where not given."), QStringLiteral("N")});
    parser.addOption({kWallScale, Texts::tr("planning-cards: also hours and rooms to hang the cards between.")});
    parser.addOption({QStringLiteral("include-private"), Texts::tr("Also what is not public.")});
}

Result<void> checkPrintOptions(const QCommandLineParser& parser, const QString& what)
{
    const auto timetable = QStringLiteral("timetable");
    const auto cards = QStringLiteral("planning-cards");
    const std::initializer_list<std::pair<QString, QStringList>> belongings{{kOrientation, {timetable, cards}},
                                                                            {kDay, {timetable}},
                                                                            {kRoom, {timetable}},
                                                                            {kUnscheduled, {cards}},
                                                                            {kTrack, {cards}},
                                                                            {kScale, {cards}},
                                                                            {kWallScale, {cards}}};
    for (const auto& [option, kinds] : belongings) {
        if (parser.isSet(option) && !kinds.contains(what))
            return Error{ErrorCode::Usage, Texts::tr("--%1 does not go with %2, only with: %3.")
                                               .arg(option, what, kinds.join(QStringLiteral(", ")))};
    }
    return {};
}

Result<paper::BookletOptions> bookletOptions(const QCommandLineParser& parser)
{
    using paper::Fold;
    const auto size = paperOf(parser);
    if (!size)
        return size.error();
    const auto fold = chosen<Fold>(parser, kFold, {{"a5", Fold::A5}, {"half-letter", Fold::HalfLetter}});
    if (!fold)
        return fold.error();
    paper::BookletOptions options;
    options.paper = *size;
    options.fold = *fold;
    options.imposed = parser.isSet(kImposed);
    return options;
}

Result<paper::TimetableOptions> timetableOptions(const QCommandLineParser& parser, const Programme& programme)
{
    const auto size = paperOf(parser);
    if (!size)
        return size.error();
    const auto orientation = orientationOf(parser);
    if (!orientation)
        return orientation.error();
    auto days = daysOf(parser, programme);
    if (!days)
        return days.error();
    auto rooms = named(parser, kRoom, programme.rooms);
    if (!rooms)
        return rooms.error();
    paper::TimetableOptions options;
    options.paper = size->value_or(options.paper);
    options.orientation = orientation->value_or(options.orientation);
    options.days = std::move(*days);
    options.rooms = std::move(*rooms);
    return options;
}

Result<paper::CardOptions> cardOptions(const QCommandLineParser& parser, const Programme& programme)
{
    const auto size = paperOf(parser);
    if (!size)
        return size.error();
    const auto orientation = orientationOf(parser);
    if (!orientation)
        return orientation.error();
    auto tracks = named(parser, kTrack, programme.tracks);
    if (!tracks)
        return tracks.error();
    const auto scale = scaleOf(parser);
    if (!scale)
        return scale.error();
    paper::CardOptions options;
    options.paper = size->value_or(options.paper);
    options.orientation = orientation->value_or(options.orientation);
    options.tracks = std::move(*tracks);
    options.unscheduledOnly = parser.isSet(kUnscheduled);
    options.millimetresPerMinute = *scale;
    options.wallScale = parser.isSet(kWallScale);
    return options;
}

} // namespace rostrum::command_line
