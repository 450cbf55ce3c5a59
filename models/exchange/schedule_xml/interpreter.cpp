#include "models/exchange/schedule_xml/interpreter.h"

#include "models/domain/names.h"
#include "models/exchange/extra.h"
#include "models/exchange/html_to_markdown.h"
#include "models/exchange/names.h"
#include "models/exchange/schedule_xml/clock.h"
#include "models/exchange/schedule_xml/people_index.h"
#include "models/exchange/zone_guess.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace rostrum::schedule_xml {

namespace {

/// `#rrggbb` in lower case from `#RRGGBB`, `rrggbb` or `#rgb`; empty from anything else.
QString colourOf(const QString& text)
{
    QString digits = text.trimmed().toLower();
    if (digits.startsWith(u'#'))
        digits.remove(0, 1);
    for (const QChar c : digits) {
        if (!((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return {};
    }
    if (digits.size() == 3)
        digits = QString(2, digits[0]) + QString(2, digits[1]) + QString(2, digits[2]);
    return digits.size() == 6 ? u'#' + digits : QString();
}

class Interpreter
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::ScheduleXmlInterpreter)

public:
    Interpreter(RawSchedule raw, const ReadOptions& options);
    ImportedProgramme interpret();

private:
    void findZone(const QByteArray& known);
    void readConference();
    void readTracks();
    void readRooms();
    void readEvents();
    ImportedEvent event(RawEvent& raw, std::optional<WallTime> start, std::optional<int> minutes);
    QString roomOf(const RawEvent& raw) const;
    QString prose(const QString& text) const;
    QString eventExtra(const RawEvent& raw) const;
    void note(const QString& sentence) { m_out.notes << sentence; }

    RawSchedule m_raw;
    bool m_own = false;
    Zone m_zone;
    std::vector<QDate> m_dates;
    TimeNotes m_times;
    Starts m_starts;
    Durations m_durations;
    PeopleIndex m_people;
    ImportedProgramme m_out;
};

Interpreter::Interpreter(RawSchedule raw, const ReadOptions& options)
    : m_raw(std::move(raw))
{
    m_own = m_raw.generator == kGenerator;
    m_out.format = kFormat.toString();
    findZone(options.timezone);
}

void Interpreter::findZone(const QByteArray& known)
{
    ZoneHints hints;
    hints.named = m_raw.conference.zone;
    hints.known = known;
    hints.city = m_raw.conference.city;
    hints.texts = {m_raw.conference.venue, m_raw.conference.title, m_raw.conference.subtitle, m_raw.conference.acronym};
    const auto sample = [&hints](const QString& text) {
        if (const auto stamp = parseStamp(text); stamp && stamp->offsetMin)
            hints.samples.push_back({stamp->instant(), *stamp->offsetMin});
    };
    for (const RawDay& day : m_raw.days) {
        for (const RawEvent& each : day.events)
            sample(each.date);
    }
    if (hints.samples.empty()) {
        for (const RawDay& day : m_raw.days) {
            sample(day.start);
            sample(day.end);
        }
    }
    const ZoneGuess guess = guessZone(hints);
    m_zone = Zone(guess.zone);
    const QString name = QString::fromUtf8(guess.zone);
    if (guess.why != ZoneGuess::Named && !hints.named.isEmpty())
        note(tr("The file names \"%1\" as its time zone, which is not known.").arg(hints.named));
    switch (guess.why) {
    case ZoneGuess::Named:
        break;
    case ZoneGuess::Known:
        note(tr("The file names no time zone that is known; that of the conference, %1, was taken.").arg(name));
        break;
    case ZoneGuess::Place:
        note(tr("The file names no time zone that is known; %1 was taken after the place that it names.").arg(name));
        break;
    case ZoneGuess::Offsets:
        note(tr("The file names no time zone that is known; %1 was taken, which fits all its times.").arg(name));
        break;
    case ZoneGuess::FixedOffset:
        note(tr("The file names no time zone that is known; %1 was taken after its times. Check the conference's time "
                "zone.")
                 .arg(name));
        break;
    case ZoneGuess::Nothing:
        note(
            tr("The file says nothing about its time zone; %1 was taken. Check the conference's time zone.").arg(name));
        break;
    }
}

ImportedProgramme Interpreter::interpret()
{
    m_dates = dayDates(m_raw);
    m_starts = eventStarts(m_raw, m_dates, m_zone, m_times);
    m_durations = eventDurations(m_raw, m_starts, m_zone, m_times);
    m_out.days = conferenceDays(m_raw, m_dates, m_starts, m_durations, m_zone, m_times);
    readConference();
    readTracks();
    m_people.readGuids(m_raw);
    readEvents();
    m_out.people = m_people.take();
    readRooms();
    m_out.notes << sentences(m_times);
    return std::move(m_out);
}

void Interpreter::readConference()
{
    RawConference& raw = m_raw.conference;
    Conference& out = m_out.conference;
    out.title = raw.title.normalized(QString::NormalizationForm_C).simplified();
    out.subtitle = raw.subtitle.simplified();
    out.acronym = raw.acronym;
    out.venue = raw.venue;
    out.city = raw.city;
    out.country = raw.country;
    out.timezone = m_zone.name();
    out.language = raw.language;
    out.version = m_raw.version.isEmpty() ? raw.release : m_raw.version;
    out.description = prose(raw.description);
    out.url = raw.url;
    out.baseUrl = raw.baseUrl;
    out.logo = raw.logo;
    out.colour = colourOf(raw.colour);
    if (out.colour.isEmpty() && !raw.colour.isEmpty())
        raw.kept.elements << QStringLiteral("<color>") + raw.colour.toHtmlEscaped() + QStringLiteral("</color>");
    if (const auto stamp = parseStamp(raw.start))
        out.start = stamp->clock.date();
    if (const auto stamp = parseStamp(raw.end))
        out.end = stamp->clock.date();
    if (!m_out.days.empty()) {
        if (!out.start.isValid() || out.start > m_out.days.front().date)
            out.start = m_out.days.front().date;
        if (!out.end.isValid() || out.end < m_out.days.back().date)
            out.end = m_out.days.back().date;
    }
    if (out.start.isValid() && out.end.isValid() && out.end < out.start)
        out.end = out.start;
    const DurationText slot = parseDuration(raw.slot);
    // 00:05 and 00:05:00 are both five minutes.
    const int minutes = slot.hoursFirst.value_or(0);
    out.slotMin = minutes > 0 && minutes <= 240 ? minutes : 0;
    std::map<int, int> starts;
    for (const Day& day : m_out.days)
        ++starts[day.dayStartMin];
    if (const auto change = statedDayChange(m_raw)) {
        out.dayStartMin = *change;
    } else {
        int most = 0;
        for (const auto& [start, count] : starts) {
            if (count > most) {
                most = count;
                out.dayStartMin = start;
            }
        }
    }
    QJsonObject kept;
    raw.kept.writeTo(kept);
    if (!m_raw.generator.isEmpty() && !m_own)
        kept.insert(QStringLiteral("generator"), m_raw.generator);
    if (!m_raw.url.isEmpty())
        kept.insert(QStringLiteral("schedule_url"), m_raw.url);
    out.extra = extra::with({}, m_out.format, kept);
}

void Interpreter::readTracks()
{
    QHash<QString, size_t> byName;
    const auto add = [this, &byName](RawTrack& raw) {
        const QString name = tidyName(raw.name);
        if (name.isEmpty())
            return;
        if (byName.contains(name)) {
            Track& known = m_out.tracks[byName.value(name)];
            if (known.colour.isEmpty())
                known.colour = colourOf(raw.colour);
            if (known.slug.isEmpty())
                known.slug = raw.slug;
            return;
        }
        Track track;
        track.name = name;
        track.slug = raw.slug;
        track.colour = colourOf(raw.colour);
        if (track.colour.isEmpty() && !raw.colour.trimmed().isEmpty())
            raw.kept.attributes.emplace_back(QStringLiteral("color"), raw.colour);
        track.guid = tidyGuid(raw.guid);
        track.position = static_cast<int>(m_out.tracks.size());
        QJsonObject kept;
        raw.kept.writeTo(kept);
        track.extra = extra::with({}, m_out.format, kept);
        byName.insert(name, m_out.tracks.size());
        m_out.tracks.push_back(track);
    };
    for (RawTrack& raw : m_raw.tracks)
        add(raw);
    for (const RawDay& day : m_raw.days) {
        for (const RawEvent& each : day.events) {
            if (each.track.isEmpty())
                continue;
            RawTrack raw;
            raw.name = each.track;
            add(raw);
        }
    }
}

QString Interpreter::roomOf(const RawEvent& raw) const
{
    // 36C3's merged file lists events under "1Komona headnut" that say "headnut" themselves.
    const QString own = tidyName(raw.room);
    return own.isEmpty() && raw.roomIndex != RawEvent::npos ? m_raw.rooms[raw.roomIndex].name : own;
}

void Interpreter::readRooms()
{
    QSet<QString> used;
    for (const ImportedEvent& each : m_out.events)
        used.insert(each.room);
    QHash<QString, size_t> byName;
    QSet<QString> guids;
    int left = 0;
    const auto add = [&](const QString& name, const RawRoom* raw) {
        if (name.isEmpty() || byName.contains(name))
            return;
        Room room;
        room.name = name;
        room.position = static_cast<int>(m_out.rooms.size());
        QJsonObject kept;
        if (raw != nullptr) {
            room.guid = tidyGuid(raw->guid);
            if (guids.contains(room.guid))
                room.guid.clear();
            guids.insert(room.guid);
            room.slug = raw->slug;
            raw->kept.writeTo(kept);
        }
        room.extra = extra::with({}, m_out.format, kept);
        byName.insert(name, m_out.rooms.size());
        m_out.rooms.push_back(room);
    };
    for (const RawRoom& raw : m_raw.rooms) {
        // Other programs list each of their rooms under each day, used or not.
        if (used.contains(raw.name) || m_own)
            add(raw.name, &raw);
        else if (!raw.name.isEmpty())
            ++left;
    }
    for (const ImportedEvent& each : m_out.events)
        add(each.room, nullptr);
    if (left > 0)
        note(tr("%n room(s) without any session were left out.", nullptr, left));
}

QString Interpreter::prose(const QString& text) const
{
    if (text.isEmpty() || m_own)
        return text;
    QString clean = text;
    if (clean.contains(u'\r'))
        clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    clean = htmlToMarkdown(clean).normalized(QString::NormalizationForm_C);
    while (!clean.isEmpty() && clean.back().isSpace())
        clean.chop(1);
    while (clean.startsWith(u'\n'))
        clean.remove(0, 1);
    return clean.trimmed().isEmpty() ? QStringLiteral("") : clean.contains(u'\n') ? clean : clean.trimmed();
}

QString Interpreter::eventExtra(const RawEvent& raw) const
{
    QJsonObject kept;
    raw.kept.writeTo(kept);
    if (!raw.recordingUrl.isEmpty())
        kept.insert(QStringLiteral("recording_url"), raw.recordingUrl);
    if (!raw.recordingLink.isEmpty())
        kept.insert(QStringLiteral("recording_link"), raw.recordingLink);
    return extra::with({}, m_out.format, kept);
}

namespace {

QString line(const QString& text)
{
    return text.isNull() ? text : tidyName(text);
}

std::optional<bool> boolean(const QString& text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"1" || word == u"yes")
        return true;
    if (word == u"false" || word == u"0" || word == u"no")
        return false;
    return std::nullopt;
}

} // namespace

ImportedEvent Interpreter::event(RawEvent& raw, std::optional<WallTime> start, std::optional<int> minutes)
{
    ImportedEvent out;
    out.line = raw.line;
    out.guid = tidyGuid(raw.guid);
    out.sessionGuid = tidyGuid(raw.sessionGuid);
    bool ok = false;
    const qint64 id = raw.id.trimmed().toLongLong(&ok);
    out.sourceId = ok && id >= 0 ? id : -1;
    out.code = raw.code.trimmed();
    out.title = line(raw.title);
    out.subtitle = line(raw.subtitle);
    out.abstract = prose(raw.abstract);
    out.description = prose(raw.description);
    out.language = line(raw.language);
    out.type = line(raw.type);
    out.track = line(raw.track);
    out.room = roomOf(raw);
    out.slug = line(raw.slug);
    out.url = line(raw.url);
    out.recordingLicense = raw.license;
    out.doNotRecord = boolean(raw.optout);
    out.start = start;
    out.durationMin = minutes;
    if (raw.hasPersons)
        out.people = m_people.parts(raw);
    if (raw.hasLinks) {
        // Links first, whichever of the two lists comes first in the file.
        std::stable_partition(raw.links.begin(), raw.links.end(), [](const Link& each) { return !each.attachment; });
        out.links = std::move(raw.links);
    }
    out.state = fromWord<SessionState>(raw.state);
    out.isPublic = boolean(raw.isPublic);
    out.extra = eventExtra(raw);
    return out;
}

void Interpreter::readEvents()
{
    QHash<QString, int> guids;
    QSet<qint64> ids;
    int doubleGuids = 0;
    int doubleIds = 0;
    int untitled = 0;
    for (size_t dayAt = 0; dayAt < m_raw.days.size(); ++dayAt) {
        std::vector<RawEvent>& list = m_raw.days[dayAt].events;
        for (size_t at = 0; at < list.size(); ++at) {
            ImportedEvent out = event(list[at], m_starts[dayAt][at], m_durations[dayAt][at]);
            if (!out.guid.isEmpty()) {
                // 36C3 lists three events twice under one guid, at two times: they are slots of their own.
                const int nth = ++guids[out.guid];
                if (nth > 1) {
                    out.guid = derivedGuid(u"slot", out.guid + u'\n' + QString::number(nth));
                    ++doubleGuids;
                }
            }
            if (out.sourceId >= 0) {
                if (ids.contains(out.sourceId))
                    ++doubleIds;
                ids.insert(out.sourceId);
            }
            if (out.title.isEmpty()) {
                out.title = tr("Untitled");
                ++untitled;
            }
            m_out.events.push_back(std::move(out));
        }
    }
    if (doubleGuids > 0)
        note(tr("%n event(s) carry a guid that stood before; each was taken as an event of its own.", nullptr,
                doubleGuids));
    if (doubleIds > 0)
        note(tr("%n event(s) carry an id that stood before; each was taken as an event of its own.", nullptr,
                doubleIds));
    if (untitled > 0)
        note(tr("%n event(s) have no title.", nullptr, untitled));
}

} // namespace

ImportedProgramme interpret(RawSchedule raw, const ReadOptions& options)
{
    return Interpreter(std::move(raw), options).interpret();
}

} // namespace rostrum::schedule_xml
