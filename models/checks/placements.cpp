#include "models/checks/placements.h"

#include <algorithm>
#include <tuple>

namespace rostrum {

namespace {

bool comesFirst(const Side* a, const Side* b)
{
    return std::tie(a->span, a->session, a->placement) < std::tie(b->span, b->session, b->placement);
}

void addAll(const SessionFacts& session, Sides& sides)
{
    for (const Side& side : session.occurrences) {
        if (side.span.length() > 0)
            sides.push_back(&side);
    }
}

} // namespace

Sides placementsOf(const Facts& facts, LinkEnd end, const SessionFacts& self)
{
    Sides sides;
    if (isOn(self, end))
        addAll(self, sides);
    if (end.person().isValid()) {
        for (const Timeline::Entry& entry : facts.of(end.person()).entries()) {
            if (entry.session != self.id)
                sides.push_back(&facts.session(entry.session)->occurrences[entry.occurrence]);
        }
    } else if (end.session() != self.id) {
        if (const SessionFacts* session = facts.session(end.session()))
            addAll(*session, sides);
    }
    std::sort(sides.begin(), sides.end(), comesFirst);
    return sides;
}

int happenings(std::span<const Side* const> sides)
{
    int count = 0;
    const Side* before = nullptr;
    for (const Side* side : sides) {
        if (before == nullptr || before->session != side->session || before->span != side->span)
            ++count;
        before = side;
    }
    return count;
}

bool isOn(const SessionFacts& session, LinkEnd end)
{
    return end.person().isValid() ? session.has(end.person()) : session.id == end.session();
}

void spreadPeople(const Facts& facts, const SessionFacts& self, std::set<SessionId>& sessions)
{
    for (const PersonId person : self.people) {
        for (const Timeline::Entry& entry : facts.of(person).entries())
            sessions.insert(entry.session);
    }
}

std::vector<LinkRule> linksOf(const Facts& facts, const SessionFacts& self, LinkKind kind)
{
    std::vector<LinkRule> links;
    if (facts.links().empty())
        return links;
    const auto addOf = [&](LinkEnd end) {
        for (const LinkRule& link : facts.links().of(end)) {
            if (link.kind == kind && std::find(links.begin(), links.end(), link) == links.end())
                links.push_back(link);
        }
    };
    addOf(self.id);
    for (const PersonId person : self.people)
        addOf(person);
    return links;
}

std::vector<PersonId> peopleOf(const LinkRule& link)
{
    std::vector<PersonId> people;
    for (const LinkEnd end : {link.a, link.b}) {
        if (end.person().isValid())
            people.push_back(end.person());
    }
    return people;
}

} // namespace rostrum
