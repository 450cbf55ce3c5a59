#include "models/services/rule_service.h"

#include "models/checks/acceptances.h"
#include "models/domain/names.h"

#include <QDateTime>

#include <algorithm>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RuleService)
};

Error refused(const QString& text)
{
    return {ErrorCode::Refused, text};
}

Result<void> done(const Result<ChangeSet>& written)
{
    return written ? Result<void>() : written.error();
}

QString nameOf(LinkEnd end, const Programme& programme)
{
    if (const Session* session = programme.sessions.find(end.session()))
        return session->title;
    const Person* person = programme.people.find(end.person());
    return person != nullptr ? Programme::displayName(*person) : QString();
}

bool isThere(LinkEnd end, const Programme& programme)
{
    return programme.sessions.find(end.session()) != nullptr || programme.people.find(end.person()) != nullptr;
}

/// Whether the links ask that `late` comes after `early`, over any number of steps.
bool comesAfter(const Table<LinkRule>& links, LinkEnd late, LinkEnd early)
{
    std::vector<LinkEnd> reached{late};
    for (size_t next = 0; next < reached.size(); ++next) {
        const LinkEnd here = reached[next];
        if (here == early)
            return true;
        for (const LinkRule& link : links) {
            if (link.kind == LinkKind::MustComeAfter && link.a == here &&
                std::find(reached.begin(), reached.end(), link.b) == reached.end())
                reached.push_back(link.b);
        }
    }
    return false;
}

bool asksTheSame(const LinkRule& one, const LinkRule& other)
{
    if (one.kind != other.kind)
        return false;
    if (one.a == other.a && one.b == other.b)
        return true;
    return one.kind != LinkKind::MustComeAfter && one.a == other.b && one.b == other.a;
}

QString settingLabel(ConflictKind kind, RuleSetting setting)
{
    const QString name = displayName(kind);
    switch (setting) {
    case RuleSetting::Error:
        return Texts::tr("Report “%1” as an error").arg(name);
    case RuleSetting::Warning:
        return Texts::tr("Report “%1” as a warning").arg(name);
    case RuleSetting::Off:
        return Texts::tr("Do not report “%1”").arg(name);
    case RuleSetting::Default:
        break;
    }
    return Texts::tr("Report “%1” as usual").arg(name);
}

} // namespace

Result<void> RuleService::put(ConflictKind kind, const QString& label, const std::function<void(CheckRule&)>& change)
{
    const QString word = toWord(kind);
    CheckRule rule;
    rule.kind = word;
    for (const CheckRule& each : m_document.programme().checkRules) {
        if (each.kind == word)
            rule = each;
    }
    if (!rule.id.isValid())
        rule.id = newId<CheckRuleId>();
    change(rule);
    return done(m_document.write(label, [&](Writer& writer) {
        // What is as the program has it needs no row.
        if (rule.setting == RuleSetting::Default && rule.limit == 0)
            return writer.remove(rule.id);
        return writer.put(rule);
    }));
}

Result<void> RuleService::setRule(ConflictKind kind, RuleSetting setting)
{
    return put(kind, settingLabel(kind, setting), [setting](CheckRule& rule) { rule.setting = setting; });
}

Result<void> RuleService::setLimit(ConflictKind kind, int limit)
{
    constexpr int kMost = 7 * 24 * 60;
    const KindLimit normal = limitOf(kind);
    if (normal.unit == LimitUnit::None)
        return refused(tr("“%1” has no limit that can be set.").arg(displayName(kind)));
    if (limit < 0 || limit > kMost)
        return refused(tr("A limit lies between 1 and %1.").arg(kMost));
    const QString label = limit == 0 ? tr("Use the usual limit of “%1”").arg(displayName(kind))
                                     : tr("Set the limit of “%1” to %2").arg(displayName(kind), QString::number(limit));
    return put(kind, label, [limit](CheckRule& rule) { rule.limit = limit; });
}

Result<void> RuleService::resetRules()
{
    return done(m_document.write(tr("Reset all rules"), [&](Writer& writer) {
        Result<void> result;
        for (const CheckRule& rule : m_document.programme().checkRules) {
            if (result.ok())
                result = writer.remove(rule.id);
        }
        return result;
    }));
}

std::optional<Error> RuleService::objection(const LinkRule& link) const
{
    const Programme& programme = m_document.programme();
    if (!isThere(link.a, programme) || !isThere(link.b, programme))
        return Error{ErrorCode::Conflict, tr("One of the two has been deleted meanwhile.")};
    if (link.a == link.b)
        return refused(tr("A link needs two different ends."));
    const bool sessions = link.a.session().isValid() && link.b.session().isValid();
    if (link.kind == LinkKind::NotWith && sessions)
        return refused(tr("Two sessions cannot be on one session together. Keep them from overlapping instead."));
    for (const LinkRule& other : programme.links) {
        if (asksTheSame(link, other))
            return refused(tr("The two are linked like this already."));
    }
    if (link.kind == LinkKind::MustComeAfter && comesAfter(programme.links, link.b, link.a)) {
        return refused(tr("“%1” cannot come after “%2”: other links ask for the opposite.")
                           .arg(nameOf(link.a, programme), nameOf(link.b, programme)));
    }
    return std::nullopt;
}

Result<LinkRuleId> RuleService::addLink(LinkKind kind, LinkEnd a, LinkEnd b, const QString& note)
{
    LinkRule link{newId<LinkRuleId>(), kind, a, b, note.trimmed()};
    if (const auto error = objection(link))
        return *error;
    const auto written = m_document.write(tr("Add the link: %1").arg(describe(link, m_document.programme())),
                                          [&](Writer& writer) { return writer.put(link); });
    if (!written)
        return written.error();
    return link.id;
}

Result<void> RuleService::setLinkNote(LinkRuleId id, const QString& note)
{
    const LinkRule* found = m_document.programme().links.find(id);
    if (found == nullptr)
        return Error{ErrorCode::Conflict, tr("The link has been deleted meanwhile.")};
    LinkRule link = *found;
    link.note = note.trimmed();
    return done(m_document.write(tr("Edit the note of the link: %1").arg(describe(link, m_document.programme())),
                                 [&](Writer& writer) { return writer.put(link); }));
}

Result<void> RuleService::removeLink(LinkRuleId id)
{
    const LinkRule* link = m_document.programme().links.find(id);
    if (link == nullptr)
        return Error{ErrorCode::Conflict, tr("The link has been deleted meanwhile.")};
    return done(m_document.write(tr("Delete the link: %1").arg(describe(*link, m_document.programme())),
                                 [&](Writer& writer) { return writer.remove(id); }));
}

Result<void> RuleService::accept(const Conflict& conflict, const QString& reason, const QString& who)
{
    return accept(std::vector{conflict}, reason, who);
}

Result<void> RuleService::accept(const std::vector<Conflict>& conflicts, const QString& reason, const QString& who)
{
    if (conflicts.empty())
        return {};
    if (reason.trimmed().isEmpty())
        return refused(tr("Say why it may stay: whoever meets it next will want to know."));
    AcceptedConflict accepted;
    accepted.reason = reason.trimmed();
    accepted.who = who.isEmpty() ? qEnvironmentVariable("USER") : who;
    accepted.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const Facts facts(m_document.programme());
    const QString label = conflicts.size() == 1
                              ? tr("Accept “%1”").arg(displayName(conflicts.front().kind()))
                              : tr("Accept %n problem(s)", nullptr, static_cast<int>(conflicts.size()));
    return done(m_document.write(label, [&](Writer& writer) {
        for (const Conflict& conflict : conflicts) {
            accepted.kind = toWord(conflict.kind());
            accepted.facts = acceptedFacts(conflict, facts);
            accepted.id = newId<AcceptedConflictId>();
            // Accepted once more, it has another reason, not two.
            for (const AcceptedConflict& old : m_document.programme().accepted) {
                if (old.kind == accepted.kind && old.facts == accepted.facts)
                    accepted.id = old.id;
            }
            if (auto written = writer.put(accepted); !written)
                return written;
        }
        return Result<void>();
    }));
}

Result<void> RuleService::takeBackAcceptance(AcceptedConflictId id)
{
    const AcceptedConflict* accepted = m_document.programme().accepted.find(id);
    if (accepted == nullptr)
        return Error{ErrorCode::Conflict, tr("It is not accepted any more.")};
    const auto kind = conflictKindFromWord(accepted->kind);
    const QString name = kind ? displayName(*kind) : accepted->kind;
    return done(
        m_document.write(tr("No longer accept “%1”").arg(name), [id](Writer& writer) { return writer.remove(id); }));
}

QString describe(const LinkRule& link, const Programme& programme)
{
    const QString a = nameOf(link.a, programme);
    const QString b = nameOf(link.b, programme);
    switch (link.kind) {
    case LinkKind::NotWith:
        break;
    case LinkKind::NotAgainst:
        //: %1 and %2 each a session or a person.
        return Texts::tr("“%1” must not overlap “%2”").arg(a, b);
    case LinkKind::MustComeAfter:
        //: %1 and %2 each a session or a person.
        return Texts::tr("“%1” must come after “%2”").arg(a, b);
    }
    const bool people = link.a.person().isValid() && link.b.person().isValid();
    if (people) {
        //: %1 and %2 people.
        return Texts::tr("“%1” must not be on one session with “%2”").arg(a, b);
    }
    //: %1 a person, %2 a session.
    return Texts::tr("“%1” must not be on “%2”")
        .arg(link.a.person().isValid() ? a : b, link.a.person().isValid() ? b : a);
}

} // namespace rostrum
