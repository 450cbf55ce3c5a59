#include "models/exchange/zone_guess.h"

#include "models/exchange/names.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>

namespace rostrum {

namespace {

struct CityZone
{
    QLatin1String city; ///< Folded.
    const char* zone;
};

/// Cities where conferences are held that have no zone named after them, and the names that some have at home.
constexpr std::array kCities = {
    CityZone{QLatin1String("aachen"), "Europe/Berlin"},
    CityZone{QLatin1String("augsburg"), "Europe/Berlin"},
    CityZone{QLatin1String("bonn"), "Europe/Berlin"},
    CityZone{QLatin1String("bremen"), "Europe/Berlin"},
    CityZone{QLatin1String("chemnitz"), "Europe/Berlin"},
    CityZone{QLatin1String("cologne"), "Europe/Berlin"},
    CityZone{QLatin1String("darmstadt"), "Europe/Berlin"},
    CityZone{QLatin1String("dresden"), "Europe/Berlin"},
    CityZone{QLatin1String("dusseldorf"), "Europe/Berlin"},
    CityZone{QLatin1String("essen"), "Europe/Berlin"},
    CityZone{QLatin1String("frankfurt"), "Europe/Berlin"},
    CityZone{QLatin1String("freiburg"), "Europe/Berlin"},
    CityZone{QLatin1String("hamburg"), "Europe/Berlin"},
    CityZone{QLatin1String("hannover"), "Europe/Berlin"},
    CityZone{QLatin1String("heidelberg"), "Europe/Berlin"},
    CityZone{QLatin1String("karlsruhe"), "Europe/Berlin"},
    CityZone{QLatin1String("koln"), "Europe/Berlin"},
    CityZone{QLatin1String("leipzig"), "Europe/Berlin"},
    CityZone{QLatin1String("mildenberg"), "Europe/Berlin"},
    CityZone{QLatin1String("munchen"), "Europe/Berlin"},
    CityZone{QLatin1String("munich"), "Europe/Berlin"},
    CityZone{QLatin1String("nurnberg"), "Europe/Berlin"},
    CityZone{QLatin1String("sankt augustin"), "Europe/Berlin"},
    CityZone{QLatin1String("stuttgart"), "Europe/Berlin"},
    CityZone{QLatin1String("tubingen"), "Europe/Berlin"},
    CityZone{QLatin1String("antwerp"), "Europe/Brussels"},
    CityZone{QLatin1String("bruxelles"), "Europe/Brussels"},
    CityZone{QLatin1String("brussel"), "Europe/Brussels"},
    CityZone{QLatin1String("ghent"), "Europe/Brussels"},
    CityZone{QLatin1String("gent"), "Europe/Brussels"},
    CityZone{QLatin1String("leuven"), "Europe/Brussels"},
    CityZone{QLatin1String("wien"), "Europe/Vienna"},
    CityZone{QLatin1String("graz"), "Europe/Vienna"},
    CityZone{QLatin1String("linz"), "Europe/Vienna"},
    CityZone{QLatin1String("salzburg"), "Europe/Vienna"},
    CityZone{QLatin1String("basel"), "Europe/Zurich"},
    CityZone{QLatin1String("bern"), "Europe/Zurich"},
    CityZone{QLatin1String("geneva"), "Europe/Zurich"},
    CityZone{QLatin1String("geneve"), "Europe/Zurich"},
    CityZone{QLatin1String("lausanne"), "Europe/Zurich"},
    CityZone{QLatin1String("rapperswil"), "Europe/Zurich"},
    CityZone{QLatin1String("praha"), "Europe/Prague"},
    CityZone{QLatin1String("brno"), "Europe/Prague"},
    CityZone{QLatin1String("warszawa"), "Europe/Warsaw"},
    CityZone{QLatin1String("krakow"), "Europe/Warsaw"},
    CityZone{QLatin1String("gdansk"), "Europe/Warsaw"},
    CityZone{QLatin1String("wroclaw"), "Europe/Warsaw"},
    CityZone{QLatin1String("kobenhavn"), "Europe/Copenhagen"},
    CityZone{QLatin1String("gothenburg"), "Europe/Stockholm"},
    CityZone{QLatin1String("goteborg"), "Europe/Stockholm"},
    CityZone{QLatin1String("malmo"), "Europe/Stockholm"},
    CityZone{QLatin1String("bergen"), "Europe/Oslo"},
    CityZone{QLatin1String("tampere"), "Europe/Helsinki"},
    CityZone{QLatin1String("rotterdam"), "Europe/Amsterdam"},
    CityZone{QLatin1String("the hague"), "Europe/Amsterdam"},
    CityZone{QLatin1String("eindhoven"), "Europe/Amsterdam"},
    CityZone{QLatin1String("utrecht"), "Europe/Amsterdam"},
    CityZone{QLatin1String("lyon"), "Europe/Paris"},
    CityZone{QLatin1String("marseille"), "Europe/Paris"},
    CityZone{QLatin1String("nantes"), "Europe/Paris"},
    CityZone{QLatin1String("strasbourg"), "Europe/Paris"},
    CityZone{QLatin1String("toulouse"), "Europe/Paris"},
    CityZone{QLatin1String("bordeaux"), "Europe/Paris"},
    CityZone{QLatin1String("lille"), "Europe/Paris"},
    CityZone{QLatin1String("barcelona"), "Europe/Madrid"},
    CityZone{QLatin1String("valencia"), "Europe/Madrid"},
    CityZone{QLatin1String("sevilla"), "Europe/Madrid"},
    CityZone{QLatin1String("bilbao"), "Europe/Madrid"},
    CityZone{QLatin1String("lisboa"), "Europe/Lisbon"},
    CityZone{QLatin1String("porto"), "Europe/Lisbon"},
    CityZone{QLatin1String("roma"), "Europe/Rome"},
    CityZone{QLatin1String("milan"), "Europe/Rome"},
    CityZone{QLatin1String("milano"), "Europe/Rome"},
    CityZone{QLatin1String("turin"), "Europe/Rome"},
    CityZone{QLatin1String("torino"), "Europe/Rome"},
    CityZone{QLatin1String("bologna"), "Europe/Rome"},
    CityZone{QLatin1String("firenze"), "Europe/Rome"},
    CityZone{QLatin1String("florence"), "Europe/Rome"},
    CityZone{QLatin1String("thessaloniki"), "Europe/Athens"},
    CityZone{QLatin1String("heraklion"), "Europe/Athens"},
    CityZone{QLatin1String("cluj"), "Europe/Bucharest"},
    CityZone{QLatin1String("pristina"), "Europe/Belgrade"},
    CityZone{QLatin1String("prizren"), "Europe/Belgrade"},
    CityZone{QLatin1String("kyiv"), "Europe/Kiev"},
    CityZone{QLatin1String("lviv"), "Europe/Kiev"},
    CityZone{QLatin1String("saint petersburg"), "Europe/Moscow"},
    CityZone{QLatin1String("birmingham"), "Europe/London"},
    CityZone{QLatin1String("bristol"), "Europe/London"},
    CityZone{QLatin1String("cambridge"), "Europe/London"},
    CityZone{QLatin1String("edinburgh"), "Europe/London"},
    CityZone{QLatin1String("glasgow"), "Europe/London"},
    CityZone{QLatin1String("leeds"), "Europe/London"},
    CityZone{QLatin1String("manchester"), "Europe/London"},
    CityZone{QLatin1String("oxford"), "Europe/London"},
    CityZone{QLatin1String("sheffield"), "Europe/London"},
    CityZone{QLatin1String("cardiff"), "Europe/London"},
    CityZone{QLatin1String("eastnor"), "Europe/London"},
    CityZone{QLatin1String("cork"), "Europe/Dublin"},
    CityZone{QLatin1String("atlanta"), "America/New_York"},
    CityZone{QLatin1String("baltimore"), "America/New_York"},
    CityZone{QLatin1String("boston"), "America/New_York"},
    CityZone{QLatin1String("charlotte"), "America/New_York"},
    CityZone{QLatin1String("cleveland"), "America/New_York"},
    CityZone{QLatin1String("miami"), "America/New_York"},
    CityZone{QLatin1String("philadelphia"), "America/New_York"},
    CityZone{QLatin1String("pittsburgh"), "America/New_York"},
    CityZone{QLatin1String("raleigh"), "America/New_York"},
    CityZone{QLatin1String("washington"), "America/New_York"},
    CityZone{QLatin1String("austin"), "America/Chicago"},
    CityZone{QLatin1String("dallas"), "America/Chicago"},
    CityZone{QLatin1String("houston"), "America/Chicago"},
    CityZone{QLatin1String("minneapolis"), "America/Chicago"},
    CityZone{QLatin1String("new orleans"), "America/Chicago"},
    CityZone{QLatin1String("st. louis"), "America/Chicago"},
    CityZone{QLatin1String("salt lake city"), "America/Denver"},
    CityZone{QLatin1String("las vegas"), "America/Los_Angeles"},
    CityZone{QLatin1String("oakland"), "America/Los_Angeles"},
    CityZone{QLatin1String("pasadena"), "America/Los_Angeles"},
    CityZone{QLatin1String("portland"), "America/Los_Angeles"},
    CityZone{QLatin1String("san diego"), "America/Los_Angeles"},
    CityZone{QLatin1String("san francisco"), "America/Los_Angeles"},
    CityZone{QLatin1String("san jose"), "America/Los_Angeles"},
    CityZone{QLatin1String("seattle"), "America/Los_Angeles"},
    CityZone{QLatin1String("montreal"), "America/Toronto"},
    CityZone{QLatin1String("ottawa"), "America/Toronto"},
    CityZone{QLatin1String("waterloo"), "America/Toronto"},
    CityZone{QLatin1String("calgary"), "America/Edmonton"},
    CityZone{QLatin1String("rio de janeiro"), "America/Sao_Paulo"},
    CityZone{QLatin1String("curitiba"), "America/Sao_Paulo"},
    CityZone{QLatin1String("porto alegre"), "America/Sao_Paulo"},
    CityZone{QLatin1String("brasilia"), "America/Sao_Paulo"},
    CityZone{QLatin1String("medellin"), "America/Bogota"},
    CityZone{QLatin1String("buenos aires"), "America/Argentina/Buenos_Aires"},
    CityZone{QLatin1String("bangalore"), "Asia/Kolkata"},
    CityZone{QLatin1String("bengaluru"), "Asia/Kolkata"},
    CityZone{QLatin1String("chennai"), "Asia/Kolkata"},
    CityZone{QLatin1String("delhi"), "Asia/Kolkata"},
    CityZone{QLatin1String("hyderabad"), "Asia/Kolkata"},
    CityZone{QLatin1String("kochi"), "Asia/Kolkata"},
    CityZone{QLatin1String("mumbai"), "Asia/Kolkata"},
    CityZone{QLatin1String("pune"), "Asia/Kolkata"},
    CityZone{QLatin1String("beijing"), "Asia/Shanghai"},
    CityZone{QLatin1String("hsinchu"), "Asia/Taipei"},
    CityZone{QLatin1String("kyoto"), "Asia/Tokyo"},
    CityZone{QLatin1String("osaka"), "Asia/Tokyo"},
    CityZone{QLatin1String("busan"), "Asia/Seoul"},
    CityZone{QLatin1String("hanoi"), "Asia/Ho_Chi_Minh"},
    CityZone{QLatin1String("cebu"), "Asia/Manila"},
    CityZone{QLatin1String("quezon city"), "Asia/Manila"},
    CityZone{QLatin1String("tel aviv"), "Asia/Jerusalem"},
    CityZone{QLatin1String("haifa"), "Asia/Jerusalem"},
    CityZone{QLatin1String("ramallah"), "Asia/Hebron"},
    CityZone{QLatin1String("abu dhabi"), "Asia/Dubai"},
    CityZone{QLatin1String("cape town"), "Africa/Johannesburg"},
    CityZone{QLatin1String("durban"), "Africa/Johannesburg"},
    CityZone{QLatin1String("abuja"), "Africa/Lagos"},
    CityZone{QLatin1String("marrakech"), "Africa/Casablanca"},
    CityZone{QLatin1String("canberra"), "Australia/Sydney"},
    CityZone{QLatin1String("geelong"), "Australia/Melbourne"},
    CityZone{QLatin1String("gold coast"), "Australia/Brisbane"},
    CityZone{QLatin1String("wellington"), "Pacific/Auckland"},
    CityZone{QLatin1String("christchurch"), "Pacific/Auckland"},
    CityZone{QLatin1String("dunedin"), "Pacific/Auckland"},
};

/// Where most conferences are, the likeliest first for each pattern of offsets.
constexpr std::array kCommon = {
    "Europe/Berlin",
    "Europe/London",
    "Europe/Athens",
    "America/New_York",
    "America/Los_Angeles",
    "America/Chicago",
    "America/Denver",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Asia/Shanghai",
    "Australia/Sydney",
    "Europe/Moscow",
    "America/Sao_Paulo",
    "Asia/Jerusalem",
    "Europe/Istanbul",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Pacific/Auckland",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Africa/Cairo",
    "Africa/Nairobi",
    "Asia/Tehran",
    "Asia/Kathmandu",
    "Australia/Brisbane",
    "Australia/Adelaide",
    "America/Halifax",
    "America/St_Johns",
    "America/Argentina/Buenos_Aires",
    "America/Bogota",
    "America/Caracas",
    "America/Phoenix",
    "Pacific/Honolulu",
    "Atlantic/Reykjavik",
};

const QHash<QString, QByteArray>& cities()
{
    static const QHash<QString, QByteArray> all = [] {
        QHash<QString, QByteArray> map;
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        // Their names are words as well.
        const QStringList words = {QStringLiteral("reunion"), QStringLiteral("jersey"), QStringLiteral("nome"),
                                   QStringLiteral("regina"),  QStringLiteral("bahia"),  QStringLiteral("efate")};
        for (const QByteArray& zone : zones) {
            const QString text = QString::fromLatin1(zone);
            const QString area = text.section(u'/', 0, 0);
            const bool place = area == u"Europe" || area == u"America" || area == u"Asia" || area == u"Africa" ||
                               area == u"Australia" || area == u"Pacific" || area == u"Atlantic" || area == u"Indian";
            const QString city = folded(text.section(u'/', -1)).replace(u'_', u' ');
            if (place && text.count(u'/') == 1 && !words.contains(city) && city.size() > 3)
                map.insert(city, zone);
        }
        for (const CityZone& each : kCities)
            map.insert(each.city, each.zone);
        return map;
    }();
    return all;
}

/// The zones of cities that the text names, in the order in which it names them.
QList<QByteArray> zonesIn(const QString& text)
{
    QString plain = folded(text);
    for (QChar& c : plain) {
        if (!c.isLetter())
            c = u' ';
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    QList<QByteArray> found;
    for (qsizetype from = 0; from < words.size(); ++from) {
        for (qsizetype length = std::min<qsizetype>(3, words.size() - from); length > 0; --length) {
            const QByteArray zone = cities().value(QStringList(words.mid(from, length)).join(u' '));
            if (!zone.isEmpty())
                found << zone;
        }
    }
    return found;
}

/// One sample for the first and last moment of each offset on each date says as much as a thousand.
std::vector<OffsetSample> thinned(const std::vector<OffsetSample>& samples)
{
    std::map<std::pair<qint64, int>, std::pair<qint64, qint64>> spans;
    for (const OffsetSample& sample : samples) {
        const auto [at, isNew] =
            spans.try_emplace({sample.instant / 1440, sample.offsetMin}, sample.instant, sample.instant);
        at->second.first = std::min(at->second.first, sample.instant);
        at->second.second = std::max(at->second.second, sample.instant);
    }
    std::vector<OffsetSample> few;
    for (const auto& [key, span] : spans) {
        few.push_back({span.first, key.second});
        if (span.second != span.first)
            few.push_back({span.second, key.second});
    }
    return few;
}

QByteArray fixedOffset(const std::vector<OffsetSample>& samples)
{
    std::map<int, int> counts;
    for (const OffsetSample& sample : samples)
        ++counts[sample.offsetMin];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    const int offset = most->first;
    if (offset == 0)
        return "UTC";
    // POSIX turns the sign round.
    const QByteArray name = "Etc/GMT" + QByteArray(offset > 0 ? "-" : "+") + QByteArray::number(std::abs(offset) / 60);
    return offset % 60 == 0 && QTimeZone(name).isValid() ? name : QByteArray();
}

} // namespace

bool zoneFits(const QByteArray& zone, const std::vector<OffsetSample>& samples)
{
    const QTimeZone timeZone(zone);
    return timeZone.isValid() && std::all_of(samples.begin(), samples.end(), [&timeZone](const OffsetSample& sample) {
               return timeZone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(sample.instant * 60, Qt::UTC)) ==
                      sample.offsetMin * 60;
           });
}

QByteArray zoneNamed(const QString& text)
{
    QByteArray name = text.trimmed().toUtf8();
    if (name.isEmpty())
        return {};
    // What Qt takes for a zone beside IANA names, such as UTC+02:00, is no name for a file that others read.
    const bool offset = name.startsWith("UTC+") || name.startsWith("UTC-");
    if (!offset && QTimeZone::isTimeZoneIdAvailable(name))
        return name;
    QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name);
    if (!windows.isEmpty())
        return windows;
    const QString wanted = QString::fromUtf8(name).replace(u' ', u'_');
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) {
        if (!zone.startsWith("UTC+") && !zone.startsWith("UTC-") &&
            wanted.compare(QLatin1String(zone), Qt::CaseInsensitive) == 0)
            return zone;
    }
    return {};
}

QByteArray zoneOfCity(const QString& city)
{
    return zonesIn(city).value(0);
}

ZoneGuess guessZone(const ZoneHints& hints)
{
    if (const QByteArray named = zoneNamed(hints.named); !named.isEmpty())
        return {named, ZoneGuess::Named};
    const std::vector<OffsetSample> samples = thinned(hints.samples);
    const bool allZero =
        std::all_of(samples.begin(), samples.end(), [](const OffsetSample& s) { return s.offsetMin == 0; });
    const auto agrees = [&](const QByteArray& zone) { return !zone.isEmpty() && (allZero || zoneFits(zone, samples)); };
    if (agrees(hints.known) && QTimeZone(hints.known).isValid())
        return {hints.known, ZoneGuess::Known};
    for (const QByteArray& zone : zonesIn(hints.named + u' ' + hints.city)) {
        if (agrees(zone))
            return {zone, ZoneGuess::Place};
    }
    for (const QString& text : hints.texts) {
        for (const QByteArray& zone : zonesIn(text)) {
            if (zoneFits(zone, samples))
                return {zone, ZoneGuess::Place};
        }
    }
    if (allZero)
        return {"UTC", samples.empty() ? ZoneGuess::Nothing : ZoneGuess::FixedOffset};
    for (const char* zone : kCommon) {
        if (zoneFits(zone, samples))
            return {zone, ZoneGuess::Offsets};
    }
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("posix/") &&
            !zone.startsWith("right/") && zoneFits(zone, samples))
            return {zone, ZoneGuess::Offsets};
    }
    if (const QByteArray fixed = fixedOffset(samples); !fixed.isEmpty())
        return {fixed, ZoneGuess::FixedOffset};
    return {"UTC", ZoneGuess::FixedOffset};
}

} // namespace rostrum
