#include "models/items/conflict_marks.h"
#include "models/items/item_tables.h"
#include "models/items/texts.h"

namespace rostrum {

PeopleModel::PeopleModel(Document& document, const LiveChecks& checks, QObject* parent)
    : ItemTableModel(document, Kind::Person, {Kind::Organisation, Kind::Chapter, Kind::Session},
                     {{tr("Name")},
                      {tr("Organisation")},
                      {tr("Chapter")},
                      {tr("Roles")},
                      {tr("State")},
                      {tr("Availability")},
                      {tr("Sessions"), true},
                      {tr("E-mail")}},
                     parent)
    , m_checks(checks)
{
    connect(&checks, &LiveChecks::conflictsChanged, this, [this](const CheckDelta& delta) {
        std::set<PersonId> concerned;
        for (const auto* conflicts : {&delta.appeared, &delta.went, &delta.altered}) {
            for (const Conflict& conflict : *conflicts)
                concerned.insert(conflict.people.begin(), conflict.people.end());
        }
        for (const PersonId id : concerned)
            touch(id.value);
    });
}

int PeopleModel::mark(qint64 id) const
{
    return markOf(m_checks.worst(PersonId{id}));
}

QString PeopleModel::toolTip(qint64 id, int column) const
{
    return column == Name ? toolTipOf(m_checks.of(PersonId{id}), programme(), locale()) : QString();
}

int PeopleModel::sessionsOf(qint64 person) const
{
    if (!m_counted) {
        for (const Session& session : programme().sessions) {
            std::set<PersonId> people;
            for (const Part& part : session.people)
                people.insert(part.person);
            for (const PersonId id : people)
                ++m_sessions[id.value];
        }
        m_counted = true;
    }
    const auto at = m_sessions.find(person);
    return at == m_sessions.end() ? 0 : at->second;
}

void PeopleModel::beforeChange(const ChangeSet& changes)
{
    if (changes.touches(Kind::Session)) {
        m_sessions.clear();
        m_counted = false;
    }
}

QString PeopleModel::text(qint64 id, int column) const
{
    const Person* person = programme().people.find({id});
    if (person == nullptr)
        return {};
    switch (column) {
    case Name: {
        QString name = Programme::displayName(*person);
        if (person->nativeName.isEmpty() || person->nativeName == name)
            return name;
        //: A person's name, and the same name in their own script.
        return tr("%1 (%2)").arg(name, person->nativeName);
    }
    case OrganisationName: {
        const Organisation* organisation = programme().organisations.find(person->organisation);
        return organisation == nullptr ? QString() : organisation->name;
    }
    case ChapterName: {
        const Chapter* chapter = programme().chapters.find(person->chapter);
        return chapter == nullptr ? QString() : chapter->name;
    }
    case Roles: {
        QStringList names;
        for (const PersonRole role : person->roles)
            names << displayName(role);
        return joined(names);
    }
    case State:
        return person->state == PersonState::Unknown ? QString() : displayName(person->state);
    case Available:
        return displayName(person->availability);
    case Sessions: {
        const int count = sessionsOf(id);
        return count == 0 ? QString() : locale().toString(count);
    }
    case Email:
        return person->emails.empty() ? QString() : person->emails.front().text;
    default:
        return {};
    }
}

QVariant PeopleModel::sortValue(qint64 id, int column) const
{
    const Person* person = programme().people.find({id});
    if (person == nullptr)
        return {};
    if (column == Name)
        return Programme::sortName(*person);
    if (column == Sessions)
        return sessionsOf(id);
    if (column == State)
        return static_cast<int>(person->state);
    if (column == Available)
        return static_cast<int>(person->availability);
    return text(id, column);
}

QString PeopleModel::hiddenText(qint64 id) const
{
    const Person* person = programme().people.find({id});
    if (person == nullptr)
        return {};
    QStringList parts{person->givenName, person->familyName, person->city, person->country};
    for (const auto* points : {&person->emails, &person->phones}) {
        for (const ContactPoint& point : *points)
            parts << point.text << point.normal;
    }
    parts << person->tags;
    return parts.join(u'\n');
}

} // namespace rostrum
