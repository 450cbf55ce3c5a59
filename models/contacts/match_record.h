#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rostrum {

struct Person;

/// A value that has no field of its own, such as the date of joining: compared for being the same, and weighed by how
/// rare it is.
struct MatchDetail
{
    QString label;
    QString value;

    bool operator==(const MatchDetail&) const = default;
};

/// What is known of somebody, as it was written, to find who else may be the same person: a person of the conference,
/// or a row that is to be imported. Everything but `id` may be empty.
struct MatchRecord
{
    qint64 id = 0;     ///< The caller's; different for each record.
    QString name;      ///< Used where there is neither a given nor a family name. `Family, Given` is understood.
    QString givenName; ///< Titles, second names and whole names are found in here too.
    QString familyName;
    QString additionalName;
    QString suffix;     ///< Of a generation: `Jr.`, `III`.
    QString nativeName; ///< The same name in another script.
    QStringList emails;
    QStringList phones; ///< E.164 where it is known, else as written.
    QString organisation;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString birthday;
    QString externalId;
    QString chapter;
    std::vector<MatchDetail> details;

    bool operator==(const MatchRecord&) const = default;
};

/// The record of a person; organisation and chapter are told by name. Job title, languages, website, notes and the
/// fields that an import has kept without understanding them are its details.
[[nodiscard]] MatchRecord matchRecordOf(const Person& person, const QString& organisation, const QString& chapter);

} // namespace rostrum
