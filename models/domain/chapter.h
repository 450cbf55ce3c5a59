#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace rostrum {

enum class ChapterState { Active, Forming, Resting };

struct ChapterMember
{
    qint64 id = 0;
    PersonId person;
    QString role; ///< `coordinator`, `member`, `delegate`, or the chapter's own word.
    QDate since;

    bool operator==(const ChapterMember&) const = default;
};

struct Chapter
{
    ChapterId id;
    QString guid;
    QString name;
    RegionId region;
    OrganisationId organisation;
    QString city;
    QString regionName;
    QString country;
    QStringList languages;
    ChapterState state = ChapterState::Active;
    QString publicEmail;
    QString publicPhone;
    QString privateEmail;
    QString privatePhone;
    QString website;
    QString notes;
    QString externalId;
    std::vector<ChapterMember> members;

    bool operator==(const Chapter&) const = default;
};

struct Organisation
{
    OrganisationId id;
    QString guid;
    QString name;
    QString nativeName;
    QString acronym;
    QString website;
    QString email;
    QString phone;
    QString city;
    QString country;
    QString notes;
    QString externalId;

    bool operator==(const Organisation&) const = default;
};

} // namespace rostrum
