#include "models/checks/checker.h"
#include "tests/checks/plain_extra_checker.h"
#include "tests/checks/random_programme.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace rostrum;

namespace {

PlainProgramme::Answer asAnswer(const std::vector<Conflict>& conflicts)
{
    PlainProgramme::Answer answer;
    for (const Conflict& conflict : conflicts) {
        auto& pairs = answer[{toWord(conflict.kind()), conflict.key.low, conflict.key.high, conflict.key.person,
                              conflict.key.which}];
        for (const Clash& clash : conflict.clashes) {
            pairs.insert({std::min(clash.first.placement, clash.second.placement),
                          std::max(clash.first.placement, clash.second.placement)});
        }
    }
    return answer;
}

/// The first line of what one has and the other lacks, for a failure's message.
std::string difference(const PlainProgramme::Answer& ours, const PlainProgramme::Answer& plain)
{
    const auto missing = [](const PlainProgramme::Answer& from, const PlainProgramme::Answer& in,
                            const char* what) -> std::string {
        for (const auto& [key, pairs] : from) {
            const auto at = in.find(key);
            if (at == in.end() || at->second != pairs)
                return std::string(what) + std::get<0>(key).toStdString() + "/" +
                       std::to_string(std::get<1>(key).value) + "/" + std::to_string(std::get<2>(key).value);
        }
        return std::string();
    };
    return missing(ours, plain, "only ours: ") + missing(plain, ours, " only plain: ");
}

std::vector<Conflict> byKey(std::vector<Conflict> conflicts)
{
    std::sort(conflicts.begin(), conflicts.end(), [](const Conflict& a, const Conflict& b) { return a.key < b.key; });
    return conflicts;
}

/// Another name alone can put them into another order.
std::map<ConflictKey, AcceptedFinding> byKey(const std::vector<AcceptedFinding>& accepted)
{
    std::map<ConflictKey, AcceptedFinding> findings;
    for (const AcceptedFinding& each : accepted)
        findings.emplace(each.conflict.key, each);
    return findings;
}

std::vector<Conflict> copies(const std::vector<const Conflict*>& pointers)
{
    std::vector<Conflict> conflicts;
    for (const Conflict* conflict : pointers)
        conflicts.push_back(*conflict);
    return conflicts;
}

/// Accepts one of the conflicts, or takes an acceptance back.
ChangeSet changeAcceptances(RandomProgramme& random, const std::vector<Conflict>& conflicts)
{
    ChangeSet changes;
    ChangeSet::Ids& ids = changes.of(Kind::Acceptance);
    if (!random.p.accepted.empty() && random.one(3)) {
        const AcceptedConflictId id = random.p.accepted[0].id;
        random.p.accepted.remove(id);
        ids.removed.insert(id.value);
    } else if (!conflicts.empty()) {
        const Conflict& conflict = conflicts[static_cast<size_t>(random.below(static_cast<int>(conflicts.size())))];
        const AcceptedConflict accepted{
            newId<AcceptedConflictId>(), toWord(conflict.kind()), acceptedFacts(conflict, Facts(random.p)), {}, {}, {}};
        random.p.accepted.put(accepted);
        ids.inserted.insert(accepted.id.value);
    }
    return changes;
}

} // namespace

class TestChecksAgainstPlain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullCheck()
    {
        constexpr unsigned kProgrammes = 10000;
        std::map<QString, int> seen;
        for (unsigned seed = 0; seed < kProgrammes; ++seed) {
            const RandomProgramme random(seed);
            const PlainProgramme::Answer plain = plainAnswer(random.p);
            const PlainProgramme::Answer ours = asAnswer(checkAll(random.p));
            if (ours != plain)
                QFAIL((std::string("seed ") + std::to_string(seed) + ": " + difference(ours, plain)).c_str());
            for (const auto& [key, pairs] : plain)
                ++seen[std::get<0>(key)];
        }
        QCOMPARE(seen.size(), kConflictKinds);
        for (const auto& [word, count] : seen)
            QVERIFY2(count > 150, qPrintable(QStringLiteral("%1: %2").arg(word).arg(count)));
    }

    void afterEachChange()
    {
        constexpr unsigned kProgrammes = 800;
        constexpr int kChanges = 25;
        size_t quiet = 0;
        for (unsigned seed = 0; seed < kProgrammes; ++seed) {
            RandomProgramme random(seed);
            Checker checker(random.p);
            for (int i = 0; i < kChanges; ++i) {
                std::map<ConflictKey, Conflict> followed;
                for (const Conflict* conflict : checker.conflicts())
                    followed.emplace(conflict->key, *conflict);
                const ChangeSet changes =
                    random.one(4) ? changeAcceptances(random, copies(checker.conflicts())) : random.change();
                const std::vector<AcceptedFinding> acceptedBefore = checker.accepted();
                const CheckDelta delta = checker.update(random.p, changes);
                const CheckReport report = checkProgramme(random.p);
                const std::vector<Conflict>& expected = report.conflicts;
                quiet += report.accepted.size();
                const std::string where = std::string("seed ") + std::to_string(seed) + " change " + std::to_string(i);
                if (copies(checker.conflicts()) != expected)
                    QFAIL(
                        (where + ": " + difference(asAnswer(copies(checker.conflicts())), asAnswer(expected))).c_str());

                QVERIFY2(checker.accepted() == report.accepted, where.c_str());
                QVERIFY2(delta.acceptedDiffer == (byKey(report.accepted) != byKey(acceptedBefore)), where.c_str());

                for (const Conflict& conflict : delta.went)
                    QVERIFY2(followed.erase(conflict.key) == 1, where.c_str());
                for (const Conflict& conflict : delta.appeared)
                    QVERIFY2(followed.emplace(conflict.key, conflict).second, where.c_str());
                for (const Conflict& conflict : delta.altered)
                    QVERIFY2(!followed.insert_or_assign(conflict.key, conflict).second, where.c_str());
                std::vector<Conflict> after;
                for (const auto& [key, conflict] : followed)
                    after.push_back(conflict);
                QVERIFY2(after == byKey(expected), where.c_str());

                for (const Session& session : random.p.sessions) {
                    std::vector<Conflict> ofSession = expected;
                    std::erase_if(ofSession, [&](const Conflict& each) { return !each.concerns(session.id); });
                    QVERIFY2(copies(checker.conflictsOf(session.id)) == ofSession, where.c_str());
                }
            }
        }
        QVERIFY(quiet > kProgrammes);
    }

    /// What is accepted is what was accepted, and nothing else is missing from the list.
    void acceptedIsLeftOut()
    {
        constexpr unsigned kProgrammes = 1500;
        for (unsigned seed = 0; seed < kProgrammes; ++seed) {
            RandomProgramme random(seed);
            const std::vector<Conflict> all = checkAll(random.p);
            std::set<ConflictKey> keys;
            for (int i = 0; i < 3; ++i)
                changeAcceptances(random, all);
            const CheckReport report = checkProgramme(random.p);
            for (const AcceptedFinding& each : report.accepted) {
                QCOMPARE(each.acceptance.facts, acceptedFacts(each.conflict, Facts(random.p)));
                keys.insert(each.conflict.key);
            }
            std::vector<Conflict> expected = all;
            std::erase_if(expected, [&](const Conflict& each) { return keys.contains(each.key); });
            QVERIFY(report.conflicts == expected);
            QVERIFY(all.empty() || !report.accepted.empty());
        }
    }

    /// What would be is what is after the move, as far as the moved session has a part in it.
    void whatIf()
    {
        constexpr unsigned kProgrammes = 1500;
        constexpr int kProposals = 8;
        size_t found = 0;
        for (unsigned seed = 0; seed < kProgrammes; ++seed) {
            RandomProgramme random(seed);
            const Checker checker(random.p);
            const std::vector<Conflict> before = copies(checker.conflicts());
            for (int i = 0; i < kProposals; ++i) {
                const SessionId id = random.someSession();
                Session moved = *random.p.sessions.find(id);
                Placement proposed = random.placement();
                if (!moved.placements.empty() && !random.one(4)) {
                    proposed.id = moved.placements.front().id;
                    moved.placements.front() = proposed;
                } else {
                    moved.placements.push_back(proposed);
                }
                Programme after = random.p;
                after.sessions.put(moved);
                std::vector<Conflict> expected = checkAll(after);
                std::erase_if(expected, [id](const Conflict& each) { return !each.concerns(id); });
                const std::vector<Conflict> answer = checker.whatIf(random.p, id, proposed);
                if (byKey(answer) != byKey(expected))
                    QFAIL((std::string("seed ") + std::to_string(seed) + ": " +
                           difference(asAnswer(answer), asAnswer(expected)))
                              .c_str());
                found += answer.size();
            }
            QVERIFY(copies(checker.conflicts()) == before);
        }
        QVERIFY(found > kProgrammes);
    }

    void everyConflictCanBeTold()
    {
        const QLocale english(QStringLiteral("en_GB"));
        const QLocale arabic(QStringLiteral("ar_EG"));
        for (unsigned seed = 0; seed < 300; ++seed) {
            const RandomProgramme random(seed);
            for (const Conflict& conflict : checkAll(random.p)) {
                QVERIFY(!conflict.clashes.empty());
                QVERIFY(std::is_sorted(conflict.clashes.begin(), conflict.clashes.end(),
                                       [](const Clash& a, const Clash& b) { return a.span < b.span; }));
                for (const QLocale& locale : {english, arabic, QLocale::c()}) {
                    const QString text = describe(conflict, random.p, locale);
                    QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(text));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChecksAgainstPlain)
#include "tst_checks_against_plain.moc"
