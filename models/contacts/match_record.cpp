#include "models/contacts/match_record.h"

#include "models/domain/person.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rostrum {

namespace {

void addDetail(MatchRecord& record, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        record.details.push_back({label, value});
}

/// A line `Label: value` of the notes is a detail of that label, as imports put what they have no field for there.
void addNotes(MatchRecord& record, const QString& notes)
{
    constexpr qsizetype kLongestLabel = 40;
    for (const QString& line : notes.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(QStringLiteral(": "));
        if (colon > 0 && colon <= kLongestLabel)
            addDetail(record, line.left(colon), line.mid(colon + 2));
        else
            addDetail(record, QStringLiteral("notes"), line);
    }
}

void addExtra(MatchRecord& record, const QJsonObject& extra, int depth)
{
    constexpr int kDeepest = 2;
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        if (it->isObject() && depth < kDeepest)
            addExtra(record, it->toObject(), depth + 1);
        else
            addDetail(record, it.key(), it->toVariant().toString());
    }
}

} // namespace

MatchRecord matchRecordOf(const Person& person, const QString& organisation, const QString& chapter)
{
    MatchRecord record;
    record.id = person.id.value;
    record.name = person.name;
    record.givenName = person.givenName;
    record.familyName = person.familyName;
    record.additionalName = person.additionalName;
    record.suffix = person.suffix;
    record.nativeName = person.nativeName;
    for (const ContactPoint& email : person.emails)
        record.emails.append(email.text);
    for (const ContactPoint& phone : person.phones)
        record.phones.append(phone.normal.isEmpty() ? phone.text : phone.normal);
    record.organisation = organisation;
    record.street = person.street;
    record.city = person.city;
    record.region = person.region;
    record.postalCode = person.postalCode;
    record.country = person.country;
    record.birthday = person.birthday;
    record.externalId = person.externalId;
    record.chapter = chapter;
    addDetail(record, QStringLiteral("job title"), person.jobTitle);
    addDetail(record, QStringLiteral("languages"), person.languages.join(u' '));
    addDetail(record, QStringLiteral("website"), person.website);
    addNotes(record, person.notes);
    if (!person.extra.isEmpty())
        addExtra(record, QJsonDocument::fromJson(person.extra.toUtf8()).object(), 0);
    return record;
}

} // namespace rostrum
