#include "models/contacts/matcher.h"
#include "models/domain/person.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rostrum;

namespace {

MatchRecord person(qint64 id, const QString& given, const QString& family, const QString& email = {},
                   const QString& phone = {})
{
    MatchRecord record;
    record.id = id;
    record.givenName = given;
    record.familyName = family;
    if (!email.isEmpty())
        record.emails = {email};
    if (!phone.isEmpty())
        record.phones = {phone};
    return record;
}

std::vector<MatchPair> found(const std::vector<MatchRecord>& records, const IdPairs& notTheSame = {})
{
    MatchOptions options;
    options.notTheSame = notTheSame;
    return findDuplicates(records, options).value();
}

const QString kEmail = QStringLiteral("h.fletcher@example.org");
const QString kPhone = QStringLiteral("+447700900123");
const QString kHarriet = QStringLiteral("Harriet");
const QString kFletcher = QStringLiteral("Fletcher");

/// People with made-up names, some of them twice with slips, the same for the same seed.
std::vector<MatchRecord> crowd(quint32 seed, int people)
{
    static const QStringList starts{QStringLiteral("Bar"), QStringLiteral("Cor"), QStringLiteral("Del"),
                                    QStringLiteral("Fen"), QStringLiteral("Gil"), QStringLiteral("Mor"),
                                    QStringLiteral("Tal"), QStringLiteral("Ves")};
    static const QStringList ends{QStringLiteral("ando"), QStringLiteral("ick"), QStringLiteral("ula"),
                                  QStringLiteral("emar"), QStringLiteral("oth"), QStringLiteral("ine")};
    std::mt19937 random(seed);
    const auto pick = [&](const QStringList& list) { return list[qsizetype(random() % quint32(list.size()))]; };
    std::vector<MatchRecord> records;
    for (int i = 0; i < people; ++i) {
        MatchRecord record =
            person(i * 2 + 1, pick(starts) + pick(ends), pick(starts) + pick(starts).toLower() + pick(ends),
                   QStringLiteral("mail%1@example.org").arg(i));
        record.city = pick(starts) + QStringLiteral("ville");
        records.push_back(record);
        if (random() % 4 != 0)
            continue;
        record.id += 1;
        if (random() % 2 != 0)
            record.familyName.remove(2, 1);
        else
            std::swap(record.givenName, record.familyName);
        records.push_back(record);
    }
    return records;
}

} // namespace

/// The search for people who are there twice.
class DuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAddressAndNameIsCertain()
    {
        const auto pairs =
            found({person(7, kHarriet, kFletcher, kEmail), person(3, kHarriet, kFletcher, kEmail.toUpper())});
        QCOMPARE(pairs.size(), size_t{1});
        QCOMPARE(pairs[0].a, 3);
        QCOMPARE(pairs[0].b, 7);
        QVERIFY(pairs[0].isCertain);
        QVERIFY(pairs[0].score > 0.9 && pairs[0].score <= 1);
        QVERIFY(reasonText(pairs[0].evidence).contains(QStringLiteral("same e-mail address")));
    }

    void strangersAreNoPair()
    {
        QVERIFY(found({person(1, kHarriet, kFletcher, kEmail),
                       person(2, QStringLiteral("Douglas"), QStringLiteral("Marchand"))})
                    .empty());
        QVERIFY(found({}).empty());
        QVERIFY(found({MatchRecord{}, MatchRecord{}}).empty());
    }

    /// Whatever else agrees.
    void anotherGivenNameIsNeverCertain_data()
    {
        QTest::addColumn<QString>("given");
        for (const char* given : {"Douglas", "Henrik", "Margot", "Harry", "D."})
            QTest::newRow(given) << QString::fromLatin1(given);
    }
    void anotherGivenNameIsNeverCertain()
    {
        QFETCH(const QString, given);
        MatchRecord one = person(1, kHarriet, kFletcher, kEmail, kPhone);
        one.birthday = QStringLiteral("1990-05-03");
        one.externalId = QStringLiteral("A-77123");
        one.organisation = QStringLiteral("Example Foundation");
        one.city = QStringLiteral("Springfield");
        one.street = QStringLiteral("12 Long Lane");
        MatchRecord other = one;
        other.id = 2;
        other.givenName = given;
        for (const MatchPair& pair : found({one, other}))
            QVERIFY2(!pair.isCertain, qPrintable(reasonText(pair.evidence)));
    }

    void anInitialWithAHouseholdsPhoneIsNotCertain()
    {
        const auto pairs =
            found({person(1, kHarriet, kFletcher, {}, kPhone), person(2, QStringLiteral("H."), kFletcher, {}, kPhone)});
        QCOMPARE(pairs.size(), size_t{1});
        QVERIFY(!pairs[0].isCertain);
    }

    void namesakesInOneCityAreNotCertain()
    {
        MatchRecord one = person(1, kHarriet, kFletcher, kEmail);
        MatchRecord other = person(2, kHarriet, kFletcher, QStringLiteral("hf@example.com"));
        one.city = other.city = QStringLiteral("Springfield");
        for (const MatchPair& pair : found({one, other}))
            QVERIFY(!pair.isCertain);
    }

    void juniorAndSeniorAreNotCertain()
    {
        MatchRecord one = person(1, kHarriet, kFletcher, kEmail, kPhone);
        MatchRecord other = one;
        other.id = 2;
        one.suffix = QStringLiteral("Sr.");
        one.suffix = QStringLiteral("III");
        other.suffix = QStringLiteral("Jr.");
        for (const MatchPair& pair : found({one, other}))
            QVERIFY(!pair.isCertain);
    }

    void anOfficesAddressIsNotEnough()
    {
        std::vector<MatchRecord> records;
        for (qint64 i = 0; i < 12; ++i)
            records.push_back(person(i + 1, QStringLiteral("Person") + QChar(char16_t(u'a' + i)),
                                     QStringLiteral("Family") + QChar(char16_t(u'n' + i)),
                                     QStringLiteral("info@example.org")));
        for (const MatchPair& pair : found(records))
            QVERIFY(!pair.isCertain);
    }

    void twoPeopleStayTwo()
    {
        const std::vector<MatchRecord> records{person(1, kHarriet, kFletcher, kEmail),
                                               person(2, kHarriet, kFletcher, kEmail)};
        QCOMPARE(found(records).size(), size_t{1});
        QVERIFY(found(records, {{1, 2}}).empty());
    }

    /// A record that fits two people must not make them one.
    void aWeakLinkDoesNotJoinTwoPeople()
    {
        const std::vector<MatchRecord> records{person(1, kHarriet, kFletcher, kEmail, kPhone),
                                               person(2, QStringLiteral("H."), kFletcher, kEmail, kPhone),
                                               person(3, QStringLiteral("Hubert"), kFletcher, kEmail, kPhone)};
        const auto pairs = found(records);
        for (const MatchPair& pair : pairs)
            QVERIFY(!(pair.a == 1 && pair.b == 3 && pair.isCertain));
        for (const auto& group : certainGroups(pairs))
            QVERIFY(!(std::binary_search(group.begin(), group.end(), 1) &&
                      std::binary_search(group.begin(), group.end(), 3)));
    }

    void certainPairsMakeWholeGroups()
    {
        const std::vector<MatchRecord> records{person(1, kHarriet, kFletcher, kEmail),
                                               person(2, kHarriet, kFletcher, kEmail, kPhone),
                                               person(3, kHarriet, kFletcher, {}, kPhone)};
        const auto groups = certainGroups(found(records));
        QCOMPARE(groups.size(), size_t{1});
        QCOMPARE(groups[0], (std::vector<qint64>{1, 2, 3}));
    }

    void keptApartWithinAGroup()
    {
        const std::vector<MatchRecord> records{person(1, kHarriet, kFletcher, kEmail),
                                               person(2, kHarriet, kFletcher, kEmail, kPhone),
                                               person(3, kHarriet, kFletcher, {}, kPhone)};
        for (const auto& group : certainGroups(found(records, {{1, 3}})))
            QVERIFY(group.size() == 2);
    }

    void theOrderOfTheRecordsMakesNoDifference()
    {
        std::vector<MatchRecord> records = crowd(11, 600);
        const auto pairs = found(records);
        QVERIFY(pairs.size() > 50);
        QCOMPARE(found(records), pairs);
        std::mt19937 random(5);
        for (int round = 0; round < 3; ++round) {
            std::shuffle(records.begin(), records.end(), random);
            QVERIFY(found(records) == pairs);
        }
    }

    void pairsAreWellFormed()
    {
        const auto pairs = found(crowd(12, 600));
        for (size_t i = 0; i < pairs.size(); ++i) {
            QVERIFY(pairs[i].a < pairs[i].b);
            QVERIFY(pairs[i].score > 0.5 && pairs[i].score <= 1);
            QVERIFY(i == 0 || pairs[i].score <= pairs[i - 1].score);
            QVERIFY(!reasonText(pairs[i].evidence).isEmpty());
        }
    }

    void rowsAreMatchedAgainstThoseThere()
    {
        Matcher matcher;
        for (const MatchRecord& record : crowd(13, 300))
            matcher.add(record);
        MatchRecord row = crowd(13, 300).front();
        row.id = -1;
        row.givenName = row.givenName.toUpper();
        const auto one = matcher.match(std::vector<MatchRecord>{row});
        QVERIFY(one.ok());
        const auto isKnown = [](const MatchPair& pair) { return pair.a == -1 && pair.b == 1 && pair.isCertain; };
        QVERIFY(std::any_of(one->begin(), one->end(), isKnown));
        QVERIFY(std::all_of(one->begin(), one->end(), [](const MatchPair& pair) { return pair.a < 0; }));
    }

    void manyRowsAreMatchedAlike()
    {
        const std::vector<MatchRecord> there = crowd(14, 300);
        std::vector<MatchRecord> rows = there;
        for (MatchRecord& row : rows)
            row.id = -row.id;
        Matcher matcher;
        for (const MatchRecord& record : there)
            matcher.add(record);
        const auto pairs = matcher.match(rows);
        QVERIFY(pairs.ok());
        for (const MatchRecord& record : there)
            QVERIFY(std::any_of(pairs->begin(), pairs->end(), [&](const MatchPair& pair) {
                return pair.a == -record.id && pair.b == record.id && pair.isCertain;
            }));
    }

    void cancellingStops()
    {
        const std::vector<MatchRecord> records = crowd(15, 200);
        for (const int stopAt : {0, 1, 5, 12}) {
            int calls = 0;
            MatchOptions options;
            options.progress = [&](double share) {
                Q_UNUSED(share)
                return calls++ < stopAt;
            };
            const auto pairs = findDuplicates(records, options);
            QVERIFY(!pairs.ok());
            QCOMPARE(pairs.error().code, ErrorCode::Cancelled);
        }
    }

    void aPersonBecomesARecord()
    {
        Person person;
        person.id = PersonId{42};
        person.givenName = kHarriet;
        person.emails = {{1, kEmail, {}, {}}};
        person.phones = {{2, QStringLiteral("07700 900123"), kPhone, {}}};
        person.notes = QStringLiteral("Date joined: 2020-01-05\nLikes maps");
        person.extra = QStringLiteral("{\"Member no\": \"17\"}");
        const MatchRecord record = matchRecordOf(person, QStringLiteral("Example"), QStringLiteral("North"));
        QCOMPARE(record.id, 42);
        QCOMPARE(record.phones, QStringList{kPhone});
        QCOMPARE(record.organisation, QStringLiteral("Example"));
        const std::vector<MatchDetail> details{{QStringLiteral("Date joined"), QStringLiteral("2020-01-05")},
                                               {QStringLiteral("notes"), QStringLiteral("Likes maps")},
                                               {QStringLiteral("Member no"), QStringLiteral("17")}};
        QCOMPARE(record.details, details);
    }
};

QTEST_APPLESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
