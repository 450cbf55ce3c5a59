#include "models/contacts/candidate_pairs.h"

#include <algorithm>
#include <array>

namespace rostrum {

namespace {

struct Entry
{
    quint64 key = 0;
    quint32 record = 0;

    auto operator<=>(const Entry&) const = default;
};

using Keys = std::vector<quint64>;

/// Keys of different kinds must not meet.
enum class KeyKind : quint64 {
    Email,
    Mailbox,
    Phone,
    ExternalId,
    Names,
    Birthday,
    NameBirthday,
    NameOrganisation,
    NameDetail,
    NameStreet,
    NamePostalCode,
    NameCity,
    OrganisationBirthday,
    OrganisationDetail,
    StreetPostalCode
};

constexpr size_t kMostNameSounds = 4;

class KeyMaker
{
public:
    explicit KeyMaker(const MatchPool& pool)
        : m_pool(pool)
    {}

    /// Fills `keys` with those of one kind.
    void make(KeyKind kind, const PooledRecord& record, Keys& keys)
    {
        keys.clear();
        m_kind = kind;
        switch (kind) {
        case KeyKind::Email:
            for (const PooledEmail& email : m_pool.emails(record))
                add(keys, email.address);
            break;
        case KeyKind::Mailbox:
            addMailboxes(record, keys);
            break;
        case KeyKind::Phone:
            for (const PhoneKey& phone : m_pool.phones(record))
                add(keys, phone.tail(kTail));
            break;
        case KeyKind::ExternalId:
            add(keys, record.externalId);
            break;
        case KeyKind::Names:
            addNamePairs(record, keys);
            break;
        case KeyKind::Birthday:
            if (record.birthday.isValid())
                add(keys, birthday(record));
            break;
        case KeyKind::NameBirthday:
            addWithNames(record, keys, birthday(record));
            break;
        case KeyKind::NameOrganisation:
            addWithNames(record, keys, organisation(record));
            break;
        case KeyKind::NameDetail:
            for (const quint32 detail : rareDetails(record))
                addWithNames(record, keys, detail);
            break;
        case KeyKind::NameStreet:
            addWithNames(record, keys, record.street);
            break;
        case KeyKind::NamePostalCode:
            addWithNames(record, keys, record.postalCode);
            break;
        case KeyKind::NameCity:
            addWithNames(record, keys, record.city);
            break;
        case KeyKind::OrganisationBirthday:
            if (record.birthday.isValid())
                add(keys, record.organisation != 0 ? mixedHash(organisation(record), birthday(record)) : 0);
            break;
        case KeyKind::OrganisationDetail:
            if (record.organisation != 0)
                for (const quint32 detail : rareDetails(record))
                    add(keys, mixedHash(organisation(record), detail));
            break;
        case KeyKind::StreetPostalCode:
            if (record.street != 0 && record.postalCode != 0)
                add(keys, mixedHash(record.street, record.postalCode));
            break;
        }
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    }

    /// Things by which a large block falls apart.
    void makeSplits(const PooledRecord& record, Keys& keys)
    {
        keys.clear();
        const auto part = [&](quint64 what, quint64 value) {
            if (value != 0)
                keys.push_back(mixedHash(what, value));
        };
        part(1, record.city);
        part(2, organisation(record));
        part(3, birthday(record));
        part(4, record.postalCode);
        part(5, record.street);
        for (const quint32 detail : rareDetails(record))
            part(6, detail);
    }

private:
    static constexpr int kTail = 7;

    void add(Keys& keys, quint64 value) const
    {
        if (value != 0)
            keys.push_back(mixedHash(quint64(m_kind), value));
    }

    void addMailboxes(const PooledRecord& record, Keys& keys) const
    {
        constexpr size_t kShortest = 5;
        for (const PooledEmail& email : m_pool.emails(record)) {
            const std::string_view box = m_pool.mailboxes.text(email.mailbox);
            if (box.size() >= kShortest && !isOfficeMailbox(box))
                add(keys, email.mailbox);
        }
    }

    [[nodiscard]] static quint64 birthday(const PooledRecord& record)
    {
        const DateKey& date = record.birthday;
        return (quint64(date.year) * 100 + std::min(date.month, date.day)) * 100 + std::max(date.month, date.day);
    }

    /// Its longest word: "Open Data" and "Open Data Foundation" differ, but seldom in what is long.
    [[nodiscard]] quint64 organisation(const PooledRecord& record) const
    {
        std::string_view text = m_pool.organisations.text(record.organisation);
        return text.empty() ? 0 : stableHash(text.substr(0, text.find(' ')));
    }

    [[nodiscard]] std::vector<quint32> rareDetails(const PooledRecord& record) const
    {
        constexpr quint32 kMostOften = 400;
        std::vector<quint32> rare;
        for (const quint32 detail : m_pool.details(record))
            if (m_pool.detailValues.count(detail) <= kMostOften && m_pool.detailValues.count(detail) > 1)
                rare.push_back(detail);
        return rare;
    }

    /// How the words of the name sound, and those that they are short forms of.
    [[nodiscard]] const std::vector<quint64>& sounds(const PooledRecord& record)
    {
        m_sounds.clear();
        const auto addWord = [&](quint32 word) {
            const WordForm& form = m_pool.form(word);
            if (form.soundKey != 0)
                m_sounds.push_back(form.soundKey);
            if (form.fullSoundKey != 0)
                m_sounds.push_back(form.fullSoundKey);
        };
        for (const auto& words : {m_pool.name(record), m_pool.nativeName(record)}) {
            for (const PooledWord& word : words) {
                addWord(word.word);
                if (const quint32 core = m_pool.form(word.word).core; core != word.word)
                    addWord(core);
            }
        }
        std::sort(m_sounds.begin(), m_sounds.end());
        m_sounds.erase(std::unique(m_sounds.begin(), m_sounds.end()), m_sounds.end());
        return m_sounds;
    }

    void addNamePairs(const PooledRecord& record, Keys& keys)
    {
        const std::vector<quint64>& all = sounds(record);
        const size_t count = std::min(all.size(), kMostNameSounds + 2);
        for (size_t i = 0; i < count; ++i)
            for (size_t j = i + 1; j < count; ++j)
                add(keys, mixedHash(all[i], all[j]));
    }

    void addWithNames(const PooledRecord& record, Keys& keys, quint64 value)
    {
        if (value == 0)
            return;
        for (const quint64 sound : sounds(record))
            add(keys, mixedHash(sound, value));
    }

    const MatchPool& m_pool;
    KeyKind m_kind = KeyKind::Email;
    std::vector<quint64> m_sounds;
};

class Search
{
public:
    Search(const MatchPool& pool, size_t firstNew)
        : m_pool(pool)
        , m_firstNew(firstNew)
        , m_keys(pool)
    {}

    void block(KeyKind kind, size_t limit, size_t partLimit)
    {
        std::vector<Entry> entries;
        Keys keys;
        for (quint32 record = 0; record < m_pool.size(); ++record) {
            m_keys.make(kind, m_pool[record], keys);
            for (const quint64 key : keys)
                entries.push_back({key, record});
        }
        std::sort(entries.begin(), entries.end());
        forBlocks(entries, [&](std::span<const Entry> block) {
            if (block.size() <= limit)
                pairAll(block);
            else
                split(block, partLimit);
        });
    }

    [[nodiscard]] std::vector<CandidatePair> take()
    {
        compact();
        std::vector<CandidatePair> pairs;
        pairs.reserve(m_pairs.size());
        for (const quint64 pair : m_pairs)
            pairs.push_back({quint32(pair >> 32), quint32(pair)});
        return pairs;
    }

private:
    template <class Function>
    static void forBlocks(std::span<const Entry> entries, const Function& function)
    {
        for (size_t begin = 0; begin < entries.size();) {
            size_t end = begin + 1;
            while (end < entries.size() && entries[end].key == entries[begin].key)
                ++end;
            if (end - begin > 1)
                function(entries.subspan(begin, end - begin));
            begin = end;
        }
    }

    void add(quint32 a, quint32 b)
    {
        if (std::max(a, b) < m_firstNew || a == b)
            return;
        m_pairs.push_back((quint64(std::min(a, b)) << 32) | std::max(a, b));
        if (m_pairs.size() >= m_compactAt) {
            compact();
            m_compactAt = std::max(m_compactAt, m_pairs.size() * 2);
        }
    }

    void compact()
    {
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    }

    void pairAll(std::span<const Entry> block)
    {
        for (size_t i = 0; i < block.size(); ++i)
            for (size_t j = i + 1; j < block.size(); ++j)
                add(block[i].record, block[j].record);
    }

    void split(std::span<const Entry> block, size_t partLimit)
    {
        std::vector<Entry> parts;
        Keys keys;
        for (const Entry& entry : block) {
            m_keys.makeSplits(m_pool[entry.record], keys);
            for (const quint64 key : keys)
                parts.push_back({key, entry.record});
        }
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        forBlocks(parts, [&](std::span<const Entry> part) {
            if (part.size() <= partLimit)
                pairAll(part);
        });
        pairNeighbours(block);
    }

    /// Of a block that does not fall apart: those that stand next to each other when put in order by all that is known.
    void pairNeighbours(std::span<const Entry> block)
    {
        constexpr size_t kWindow = 1;
        std::vector<Entry> sorted;
        sorted.reserve(block.size());
        for (const Entry& entry : block)
            sorted.push_back({contentHash(m_pool[entry.record]), entry.record});
        std::sort(sorted.begin(), sorted.end(), [&](const Entry& a, const Entry& b) {
            return a.key != b.key ? a.key < b.key : m_pool[a.record].id < m_pool[b.record].id;
        });
        for (size_t i = 0; i < sorted.size(); ++i)
            for (size_t j = i + 1; j < std::min(i + 1 + kWindow, sorted.size()); ++j)
                add(sorted[i].record, sorted[j].record);
    }

    [[nodiscard]] quint64 contentHash(const PooledRecord& record) const
    {
        quint64 name = 0;
        for (const PooledWord& word : m_pool.name(record))
            name += stableHash(m_pool.words.text(word.word));
        return (name & ~quint64{0xffff}) | (stableHash(m_pool.cities.text(record.city)) & 0xffff);
    }

    const MatchPool& m_pool;
    size_t m_firstNew;
    KeyMaker m_keys;
    std::vector<quint64> m_pairs; ///< The smaller number in the upper half.
    size_t m_compactAt = size_t{1} << 24;
};

struct Round
{
    KeyKind kind;
    size_t limit;     ///< The largest block of which every pair is taken.
    size_t partLimit; ///< The largest part of a larger block of which every pair is taken.
};

constexpr std::array<Round, 15> kRounds{{{KeyKind::Email, 60, 30},
                                         {KeyKind::Mailbox, 40, 20},
                                         {KeyKind::Phone, 60, 30},
                                         {KeyKind::ExternalId, 60, 30},
                                         {KeyKind::Names, 10, 5},
                                         {KeyKind::Birthday, 5, 4},
                                         {KeyKind::NameBirthday, 16, 8},
                                         {KeyKind::NameOrganisation, 6, 3},
                                         {KeyKind::NameDetail, 8, 4},
                                         {KeyKind::NameStreet, 8, 4},
                                         {KeyKind::NamePostalCode, 8, 4},
                                         {KeyKind::NameCity, 5, 3},
                                         {KeyKind::OrganisationBirthday, 8, 4},
                                         {KeyKind::OrganisationDetail, 6, 4},
                                         {KeyKind::StreetPostalCode, 8, 4}}};

/// Whether two records share an address, a number, a birthday or the sound of a word of the name.
bool shareSomething(const MatchPool& pool, const PooledRecord& a, const PooledRecord& b)
{
    if (a.externalId != 0 && a.externalId == b.externalId)
        return true;
    if (compareDates(a.birthday, b.birthday) == DateLikeness::Same)
        return true;
    for (const PooledEmail& left : pool.emails(a))
        for (const PooledEmail& right : pool.emails(b))
            if (left.address == right.address || left.mailbox == right.mailbox)
                return true;
    for (const PhoneKey& left : pool.phones(a))
        for (const PhoneKey& right : pool.phones(b))
            if (isSamePhone(left, right))
                return true;
    const auto soundOf = [&](quint32 word) { return pool.form(pool.form(word).core).soundNumber; };
    for (const auto& leftWords : {pool.name(a), pool.nativeName(a)})
        for (const auto& rightWords : {pool.name(b), pool.nativeName(b)})
            for (const PooledWord& left : leftWords)
                for (const PooledWord& right : rightWords)
                    if (soundOf(left.word) != 0 && soundOf(left.word) == soundOf(right.word))
                        return true;
    return false;
}

} // namespace

std::vector<CandidatePair> candidatePairsOfFew(const MatchPool& pool, size_t firstNew)
{
    std::vector<CandidatePair> pairs;
    for (size_t a = 0; a < pool.size(); ++a)
        for (size_t b = std::max(firstNew, a + 1); b < pool.size(); ++b)
            if (shareSomething(pool, pool[a], pool[b]))
                pairs.push_back({quint32(a), quint32(b)});
    return pairs;
}

std::vector<CandidatePair> candidatePairs(const MatchPool& pool, size_t firstNew,
                                          const std::function<bool(double)>& goOn)
{
    Search search(pool, firstNew);
    double done = 0;
    for (const Round& round : kRounds) {
        if (goOn && !goOn(done / double(kRounds.size())))
            return {};
        search.block(round.kind, round.limit, round.partLimit);
        ++done;
    }
    return search.take();
}

} // namespace rostrum
