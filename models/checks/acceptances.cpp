#include "models/checks/acceptances.h"

#include "models/checks/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rostrum {

namespace {

/// How a thing is known everywhere: by guid, or by id where it has none.
template <class Id, class Row>
QString referenceOf(Id id, const Row* row)
{
    return row != nullptr && !row->guid.isEmpty() ? row->guid : u'#' + QString::number(id.value);
}

/// Each once, in order: what a conflict is about does not depend on the order in which it was found.
QStringList settled(QStringList texts)
{
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

QStringList sessionsOf(const Conflict& conflict, const Facts& facts)
{
    QStringList references;
    for (const SessionId id : conflict.sessions)
        references << referenceOf(id, facts.session(id));
    return settled(std::move(references));
}

QStringList peopleOf(const Conflict& conflict, const Facts& facts)
{
    QStringList references;
    for (const PersonId id : conflict.people)
        references << referenceOf(id, facts.person(id));
    return settled(std::move(references));
}

/// Each placement that has a part in it: whose it is, when and where, as far as that matters.
QStringList placesOf(const Conflict& conflict, const Facts& facts, unsigned matters)
{
    QStringList places;
    for (const Clash& clash : conflict.clashes) {
        for (const Side& side : {clash.first, clash.second}) {
            QStringList place{referenceOf(side.session, facts.session(side.session))};
            if ((matters & matter::kTime) != 0)
                place << facts.wallText(side.span);
            if ((matters & matter::kSetup) != 0)
                place << facts.wallText(side.occupied);
            if ((matters & matter::kRoom) != 0)
                place << (side.room.isValid() ? referenceOf(side.room, facts.room(side.room)) : QString());
            places << place.join(u' ');
        }
    }
    return settled(std::move(places));
}

QStringList partsOf(const Conflict& conflict, const Facts& facts)
{
    QStringList parts;
    for (const SessionId id : conflict.sessions) {
        if (const SessionFacts* session = facts.session(id)) {
            for (const PersonId person : session->people)
                parts << referenceOf(id, session) + u' ' + referenceOf(person, facts.person(person));
        }
    }
    return settled(std::move(parts));
}

QStringList chaptersOf(const Conflict& conflict)
{
    QStringList chapters;
    for (const ChapterId id : conflict.chapters)
        chapters << QString::number(id.value);
    return settled(std::move(chapters));
}

QStringList lackingOf(const Conflict& conflict)
{
    QStringList lacking = conflict.missing;
    if (conflict.lacksStepFree)
        lacking << QStringLiteral("step-free");
    if (conflict.lacksInterpretation)
        lacking << QStringLiteral("interpretation");
    return settled(std::move(lacking));
}

QString partiesKey(const QString& kind, const QStringList& sessions, const QStringList& people)
{
    return kind + u'\n' + sessions.join(u' ') + u'\n' + people.join(u' ');
}

QStringList texts(const QJsonValue& array)
{
    return array.toVariant().toStringList();
}

} // namespace

QString acceptedFacts(const Conflict& conflict, const Facts& facts)
{
    const Rule& rule = ruleOf(conflict.kind());
    QJsonObject object{{QStringLiteral("kind"), toWord(conflict.kind())}};
    const auto put = [&object](const char* key, const QStringList& texts) {
        if (!texts.isEmpty())
            object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
    };
    put("sessions", sessionsOf(conflict, facts));
    put("people", peopleOf(conflict, facts));
    constexpr unsigned kPlace = matter::kTime | matter::kSetup | matter::kRoom;
    if ((rule.matters & kPlace) != 0)
        put("places", placesOf(conflict, facts, rule.matters));
    if ((rule.matters & matter::kPeople) != 0)
        put("parts", partsOf(conflict, facts));
    put("chapters", chaptersOf(conflict));
    put("lacking", lackingOf(conflict));
    if (rule.details != nullptr)
        put("details", settled(rule.details(conflict, facts)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Acceptances::Acceptances(const Table<AcceptedConflict>& accepted)
{
    for (const AcceptedConflict& each : accepted) {
        const QJsonObject object = QJsonDocument::fromJson(each.facts.toUtf8()).object();
        if (const auto kind = conflictKindFromWord(each.kind))
            m_kinds.set(static_cast<size_t>(*kind));
        m_byParties.insert(partiesKey(each.kind, texts(object.value(QStringLiteral("sessions"))),
                                      texts(object.value(QStringLiteral("people")))),
                           each);
    }
}

const AcceptedConflict* Acceptances::find(const Conflict& conflict, const Facts& facts) const
{
    if (!m_kinds.test(static_cast<size_t>(conflict.kind())))
        return nullptr;
    const QString key = partiesKey(toWord(conflict.kind()), sessionsOf(conflict, facts), peopleOf(conflict, facts));
    auto at = m_byParties.constFind(key);
    if (at == m_byParties.constEnd())
        return nullptr;
    const QString about = acceptedFacts(conflict, facts);
    for (; at != m_byParties.constEnd() && at.key() == key; ++at) {
        if (at->facts == about)
            return &*at;
    }
    return nullptr;
}

} // namespace rostrum
