#include "models/services/live_checks.h"
#include "models/services/rule_service.h"
#include "models/services/schedule_service.h"
#include "tests/support/small_conference.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace rostrum;
using rostrum::test::SmallConference;

/// The rule table, links and acceptances as an open file keeps them.
class TestRulesOfAFile : public QObject
{
    Q_OBJECT

private:
    static const Conflict* firstOf(const LiveChecks& checks, ConflictKind kind)
    {
        const auto& all = checks.conflicts();
        const auto at = std::ranges::find_if(all, [kind](const Conflict& each) { return each.kind() == kind; });
        return at == all.end() ? nullptr : &*at;
    }
    static bool refused(const auto& result)
    {
        return !result.ok() && result.error().code == ErrorCode::Refused && !result.error().text.isEmpty();
    }

private Q_SLOTS:
    void aKindCanBeSet()
    {
        SmallConference small;
        const LiveChecks checks(*small.document);
        RuleService rules(*small.document);
        QCOMPARE(firstOf(checks, ConflictKind::RoomOverlap)->severity, Severity::Error);
        QVERIFY(rules.setRule(ConflictKind::RoomOverlap, RuleSetting::Warning));
        QCOMPARE(firstOf(checks, ConflictKind::RoomOverlap)->severity, Severity::Warning);
        QVERIFY(rules.setRule(ConflictKind::RoomOverlap, RuleSetting::Off));
        QVERIFY(firstOf(checks, ConflictKind::RoomOverlap) == nullptr);
        QCOMPARE(small.programme().checkRules.size(), size_t(1));
        QVERIFY(small.document->undo());
        QCOMPARE(firstOf(checks, ConflictKind::RoomOverlap)->severity, Severity::Warning);
        QVERIFY(rules.resetRules());
        QCOMPARE(firstOf(checks, ConflictKind::RoomOverlap)->severity, Severity::Error);
        QVERIFY(small.programme().checkRules.empty());
        QVERIFY(refused(rules.setLimit(ConflictKind::RoomOverlap, 5)));
    }

    void anAcceptedConflictIsQuietUntilItsFactsChange()
    {
        SmallConference small;
        LiveChecks checks(*small.document);
        RuleService rules(*small.document);
        ScheduleService schedule(*small.document);
        const size_t all = checks.conflicts().size();
        const Conflict overlap = *firstOf(checks, ConflictKind::RoomOverlap);
        QVERIFY(refused(rules.accept(overlap, QStringLiteral(" "))));
        QSignalSpy changed(&checks, &LiveChecks::conflictsChanged);
        QVERIFY(rules.accept(overlap, QStringLiteral("There is a curtain"), QStringLiteral("Ada")));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(checks.conflicts().size(), all - 1);
        QCOMPARE(checks.accepted().size(), size_t(1));
        QCOMPARE(checks.accepted()[0].conflict, overlap);
        QCOMPARE(checks.accepted()[0].acceptance.reason, QStringLiteral("There is a curtain"));
        QVERIFY(std::ranges::none_of(checks.of(small.opening),
                                     [](const Conflict& each) { return each.kind() == ConflictKind::RoomOverlap; }));

        // Another time is another matter, and the first one again is the one that was accepted.
        const Placement placement = small.programme().sessions.find(small.panel)->placements.front();
        QVERIFY(schedule.move(placement.id, placement.room, placement.start.plus(5)));
        QCOMPARE(checks.conflicts().size(), all);
        QVERIFY(checks.accepted().empty());
        QVERIFY(std::ranges::none_of(checks.whatIf(small.panel, placement),
                                     [](const Conflict& each) { return each.kind() == ConflictKind::RoomOverlap; }));
        QVERIFY(small.document->undo());
        QCOMPARE(checks.accepted().size(), size_t(1));

        // A copy of the file knows it too.
        const QString copy = small.folder.filePath(QStringLiteral("copy.rostrum"));
        QVERIFY(small.document->backup(copy));
        const auto other = Document::open(copy);
        QVERIFY(other);
        QCOMPARE(checkProgramme((*other)->programme()).accepted, checks.accepted());

        QVERIFY(rules.takeBackAcceptance(checks.accepted()[0].acceptance.id));
        QCOMPARE(checks.conflicts().size(), all);
        QVERIFY(checks.accepted().empty());
    }

    void acceptedTwiceItHasOneReason()
    {
        SmallConference small;
        const LiveChecks checks(*small.document);
        RuleService rules(*small.document);
        const Conflict overlap = *firstOf(checks, ConflictKind::RoomOverlap);
        QVERIFY(rules.accept(overlap, QStringLiteral("First")));
        QVERIFY(rules.accept(overlap, QStringLiteral("Second")));
        QCOMPARE(small.programme().accepted.size(), size_t(1));
        QCOMPARE(checks.accepted().at(0).acceptance.reason, QStringLiteral("Second"));
    }

    void whatALinkAsksForMakesSense()
    {
        SmallConference small;
        RuleService rules(*small.document);
        QVERIFY(refused(rules.addLink(LinkKind::NotWith, small.opening, small.panel)));
        QVERIFY(refused(rules.addLink(LinkKind::NotAgainst, small.opening, small.opening)));
        QVERIFY(!rules.addLink(LinkKind::NotAgainst, small.opening, SessionId{42}));
        QVERIFY(rules.addLink(LinkKind::NotAgainst, small.opening, small.panel));
        QVERIFY(refused(rules.addLink(LinkKind::NotAgainst, small.panel, small.opening)));
        QVERIFY(rules.addLink(LinkKind::MustComeAfter, small.panel, small.opening));
        QVERIFY(rules.addLink(LinkKind::MustComeAfter, small.workshop, small.panel));
        QVERIFY(refused(rules.addLink(LinkKind::MustComeAfter, small.opening, small.workshop)));
        QVERIFY(rules.addLink(LinkKind::NotWith, small.ada, small.ben));
        QVERIFY(rules.addLink(LinkKind::NotWith, small.workshop, small.ben));
        QCOMPARE(small.programme().links.size(), size_t(5));
    }

    void linksGoWithWhatTheyJoinAndComeBack()
    {
        SmallConference small;
        RuleService rules(*small.document);
        QVERIFY(rules.addLink(LinkKind::MustComeAfter, small.panel, small.opening));
        QVERIFY(rules.addLink(LinkKind::NotWith, small.ada, small.ben));
        const Table<LinkRule> before = small.programme().links;
        EditService edit(*small.document);
        QVERIFY(edit.remove(std::vector{small.opening}));
        QCOMPARE(small.programme().links.size(), size_t(1));
        QVERIFY(edit.remove(std::vector{small.ben}));
        QVERIFY(small.programme().links.empty());
        QVERIFY(small.document->undo());
        QVERIFY(small.document->undo());
        QVERIFY(small.programme().links == before);
    }
};

QTEST_GUILESS_MAIN(TestRulesOfAFile)
#include "tst_rules_of_a_file.moc"
