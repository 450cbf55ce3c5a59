#pragma once

#include "models/domain/names.h"
#include "models/domain/programme.h"

#include <QVariant>

/// How the values of the field stand in tables: each struct names its columns once, and reading, inserting and updating
/// follow from that.
namespace rostrum::rows {

// The conference's row has a fixed id: there is only one.
inline constexpr qint64 kConferenceId = 1;

// One value in one column.

inline QVariant toColumn(const QString& value)
{
    // A null string would be NULL in the file, which no text column takes.
    return value.isNull() ? QStringLiteral("") : value;
}
inline QVariant toColumn(const QByteArray& value)
{
    return toColumn(QString::fromUtf8(value));
}
inline QVariant toColumn(int value)
{
    return value;
}
inline QVariant toColumn(qint64 value)
{
    return value;
}
inline QVariant toColumn(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toColumn(QDate value)
{
    return toColumn(value.toString(Qt::ISODate));
}
inline QVariant toColumn(const QStringList& value)
{
    return toColumn(value.join(u'\n'));
}
template <class Tag>
QVariant toColumn(Id<Tag> value)
{
    return value.isValid() ? QVariant(value.value) : QVariant(QMetaType::fromType<qint64>());
}
template <class Enum>
requires std::is_enum_v<Enum> QVariant toColumn(Enum value)
{
    return toWord(value);
}

inline void fromColumn(const QVariant& column, QString& value)
{
    value = column.toString();
}
inline void fromColumn(const QVariant& column, QByteArray& value)
{
    value = column.toString().toUtf8();
}
inline void fromColumn(const QVariant& column, int& value)
{
    value = column.toInt();
}
inline void fromColumn(const QVariant& column, qint64& value)
{
    value = column.toLongLong();
}
inline void fromColumn(const QVariant& column, bool& value)
{
    value = column.toInt() != 0;
}
inline void fromColumn(const QVariant& column, QDate& value)
{
    value = QDate::fromString(column.toString(), Qt::ISODate);
}
inline void fromColumn(const QVariant& column, QStringList& value)
{
    value = column.toString().split(u'\n', Qt::SkipEmptyParts);
}
template <class Tag>
void fromColumn(const QVariant& column, Id<Tag>& value)
{
    value.value = column.toLongLong();
}
template <class Enum>
requires std::is_enum_v<Enum>
void fromColumn(const QVariant& column, Enum& value)
{
    value = fromWord<Enum>(column.toString()).value_or(Enum{});
}

// One struct in one row: `visit(name, member)` for each column but the id.

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Conference>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("title", row.title);
    visit("subtitle", row.subtitle);
    visit("acronym", row.acronym);
    visit("venue", row.venue);
    visit("city", row.city);
    visit("country", row.country);
    visit("start_date", row.start);
    visit("end_date", row.end);
    visit("timezone", row.timezone);
    visit("language", row.language);
    visit("version", row.version);
    visit("description", row.description);
    visit("url", row.url);
    visit("base_url", row.baseUrl);
    visit("logo", row.logo);
    visit("colour", row.colour);
    visit("day_start_min", row.dayStartMin);
    visit("slot_min", row.slotMin);
    visit("changeover_min", row.changeoverMin);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Day>
void columns(Row& row, Visit visit)
{
    visit("date", row.date);
    visit("day_start_min", row.dayStartMin);
    visit("opens", row.opens);
    visit("closes", row.closes);
    visit("label", row.label);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Release>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("name", row.name);
    visit("comment", row.comment);
    visit("made_at", row.madeAt);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Room>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("name", row.name);
    visit("slug", row.slug);
    visit("position", row.position);
    visit("building", row.building);
    visit("floor", row.floor);
    visit("capacity", row.capacity);
    visit("holds", row.holds);
    visit("step_free", row.stepFree);
    visit("interpretation", row.interpretation);
    visit("hidden", row.hidden);
    visit("notes", row.notes);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Track>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("name", row.name);
    visit("slug", row.slug);
    visit("colour", row.colour);
    visit("position", row.position);
    visit("check_overlap", row.checkOverlap);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Organisation>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("name", row.name);
    visit("native_name", row.nativeName);
    visit("acronym", row.acronym);
    visit("website", row.website);
    visit("email", row.email);
    visit("phone", row.phone);
    visit("city", row.city);
    visit("country", row.country);
    visit("notes", row.notes);
    visit("external_id", row.externalId);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Chapter>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("name", row.name);
    visit("region_id", row.region);
    visit("organisation_id", row.organisation);
    visit("city", row.city);
    visit("region_name", row.regionName);
    visit("country", row.country);
    visit("languages", row.languages);
    visit("state", row.state);
    visit("public_email", row.publicEmail);
    visit("public_phone", row.publicPhone);
    visit("private_email", row.privateEmail);
    visit("private_phone", row.privatePhone);
    visit("website", row.website);
    visit("notes", row.notes);
    visit("external_id", row.externalId);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, ChapterMember>
void columns(Row& row, Visit visit)
{
    visit("person_id", row.person);
    visit("role", row.role);
    visit("since", row.since);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Person>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("source_id", row.sourceId);
    visit("external_id", row.externalId);
    visit("name", row.name);
    visit("given_name", row.givenName);
    visit("family_name", row.familyName);
    visit("additional_name", row.additionalName);
    visit("prefix", row.prefix);
    visit("suffix", row.suffix);
    visit("native_name", row.nativeName);
    visit("sort_key", row.sortKey);
    visit("pronouns", row.pronouns);
    visit("organisation_id", row.organisation);
    visit("job_title", row.jobTitle);
    visit("chapter_id", row.chapter);
    visit("street", row.street);
    visit("city", row.city);
    visit("region", row.region);
    visit("postal_code", row.postalCode);
    visit("country", row.country);
    visit("languages", row.languages);
    visit("birthday", row.birthday);
    visit("website", row.website);
    visit("biography", row.biography);
    visit("notes", row.notes);
    visit("tags", row.tags);
    visit("state", row.state);
    visit("availability", row.availability);
    visit("publish_biography", row.publishBiography);
    visit("publish_photo", row.publishPhoto);
    visit("publish_contact", row.publishContact);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, ContactPoint>
void columns(Row& row, Visit visit)
{
    visit("text", row.text);
    visit("normal", row.normal);
    visit("kind", row.kind);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Session>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("code", row.code);
    visit("type", row.type);
    visit("title", row.title);
    visit("subtitle", row.subtitle);
    visit("abstract", row.abstract);
    visit("description", row.description);
    visit("language", row.language);
    visit("needs_interpretation", row.needsInterpretation);
    visit("needs_step_free", row.needsStepFree);
    visit("track_id", row.track);
    visit("state", row.state);
    visit("is_public", row.isPublic);
    visit("expected_people", row.expectedPeople);
    visit("duration_min", row.durationMin);
    visit("slug", row.slug);
    visit("url", row.url);
    visit("recording_license", row.recordingLicense);
    visit("do_not_record", row.doNotRecord);
    visit("notes", row.notes);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Part>
void columns(Row& row, Visit visit)
{
    visit("person_id", row.person);
    visit("role", row.role);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Link>
void columns(Row& row, Visit visit)
{
    visit("url", row.url);
    visit("title", row.title);
    visit("type", row.type);
    visit("attachment", row.attachment);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Placement>
void columns(Row& row, Visit visit)
{
    visit("guid", row.guid);
    visit("source_id", row.sourceId);
    visit("room_id", row.room);
    visit("starts", row.start);
    visit("duration_min", row.durationMin);
    visit("setup_min", row.setupMin);
    visit("clearup_min", row.clearupMin);
    visit("pinned", row.pinned);
    visit("extra", row.extra);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, Window>
void columns(Row& row, Visit visit)
{
    visit("starts", row.start);
    visit("ends", row.end);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, LinkRule>
void columns(Row& row, Visit visit)
{
    visit("kind", row.kind);
    visit("a_kind", row.a.kind);
    visit("a_id", row.a.id);
    visit("b_kind", row.b.kind);
    visit("b_id", row.b.id);
    visit("note", row.note);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, CheckRule>
void columns(Row& row, Visit visit)
{
    visit("kind", row.kind);
    visit("severity", row.setting);
    visit("limit_value", row.limit);
}

template <class Row, class Visit>
requires std::is_same_v<std::remove_const_t<Row>, AcceptedConflict>
void columns(Row& row, Visit visit)
{
    visit("kind", row.kind);
    visit("facts", row.facts);
    visit("reason", row.reason);
    visit("who", row.who);
    visit("at", row.at);
}

} // namespace rostrum::rows
