#include "models/contacts/match_pool.h"

#include "models/contacts/comparable_text.h"
#include "models/contacts/place_names.h"
#include "models/contacts/short_names.h"

#include <algorithm>

namespace rostrum {

namespace {

constexpr size_t kMostParts = 24; ///< Of one kind in one record; what goes beyond is no contact.

/// A cell that only says that there is nothing.
bool saysNothing(std::string_view text)
{
    return text.empty() || text == "n a" || text == "null" || text == "none" || text == "ref" || text == "nan" ||
           text == "unknown" || text == "nil";
}

quint32 addText(TextTable& table, const QString& field)
{
    if (field.isEmpty())
        return 0;
    const std::string text = comparableText(field);
    return saysNothing(text) ? 0 : table.add(text);
}

} // namespace

void MatchPool::reserve(size_t records)
{
    m_records.reserve(records);
    m_words.reserve(records * 3);
    m_emails.reserve(records);
    m_phones.reserve(records);
}

std::string MatchPool::phoneTail(const PhoneKey& phone)
{
    constexpr int kTail = 7;
    return std::to_string(phone.tail(kTail));
}

std::string MatchPool::birthdayText(const DateKey& date)
{
    return std::to_string((date.year * 100 + std::min(date.month, date.day)) * 100 + std::max(date.month, date.day));
}

quint32 MatchPool::addWord(const std::string& text, const std::string& core)
{
    const quint32 number = words.add(text);
    if (number >= m_forms.size()) {
        m_forms.resize(number + 1);
        WordForm form;
        form.isInitial = text.size() == 1;
        form.sound = soundForm(text);
        form.initial = initialClass(text);
        form.fullInitial = initialClass(fullNameOf(text));
        if (!form.isInitial)
            form.soundKey = form.sound.consonants.empty() ? stableHash(text) : stableHash(form.sound.consonants);
        if (const std::string_view full = fullNameOf(text); full != text)
            form.fullSoundKey = stableHash(soundForm(full).consonants);
        form.isKnownName = isKnownName(text);
        form.core = number;
        if (core != text) {
            const quint32 coreNumber = addWord(core, core);
            form.core = coreNumber;
        }
        if (!form.isInitial && !form.sound.consonants.empty())
            form.soundNumber = sounds.find(form.sound.consonants);
        m_forms[number] = std::move(form);
    } else if (core != text) {
        words.add(core);
    }
    WordForm& form = m_forms[number];
    if (!form.isInitial && !form.sound.consonants.empty())
        form.soundNumber = sounds.add(form.sound.consonants);
    return number;
}

quint8 MatchPool::addWords(const std::vector<NameWord>& name)
{
    const size_t count = std::min(name.size(), kMostParts);
    for (size_t i = 0; i < count; ++i)
        m_words.push_back({addWord(name[i].text, name[i].core), name[i].part});
    return quint8(count);
}

void MatchPool::addDetails(PooledRecord& pooled, const MatchRecord& record)
{
    pooled.firstDetail = quint32(m_details.size());
    for (const MatchDetail& detail : record.details) {
        const std::string value = comparableText(detail.value);
        if (saysNothing(value) || pooled.details >= kMostParts)
            continue;
        const quint32 label = detailLabels.add(comparableText(detail.label));
        const quint32 number = detailValues.add(std::to_string(label) + ':' + value);
        if (number >= m_detailLabels.size())
            m_detailLabels.resize(number + 1);
        m_detailLabels[number] = label;
        m_details.push_back(number);
        ++pooled.details;
    }
}

void MatchPool::add(const MatchRecord& record)
{
    PooledRecord pooled;
    pooled.id = record.id;
    const NameWords name = nameWords(record);
    pooled.generation = quint8(name.generation);
    pooled.firstWord = quint32(m_words.size());
    pooled.words = addWords(name.words);
    if (!record.nativeName.isEmpty())
        pooled.nativeWords = addWords(nameWords(record.nativeName).words);

    pooled.firstEmail = quint32(m_emails.size());
    for (const QString& email : record.emails) {
        const EmailKey key = emailKey(email);
        if (key.address.empty() || pooled.emails >= kMostParts)
            continue;
        m_emails.push_back({addresses.add(key.address), mailboxes.add(key.mailbox)});
        ++pooled.emails;
    }
    pooled.firstPhone = quint32(m_phones.size());
    for (const QString& phone : record.phones) {
        for (const PhoneKey& key : phoneKeys(phone)) {
            if (pooled.phones >= kMostParts)
                break;
            m_phones.push_back(key);
            phoneTails.add(phoneTail(key));
            ++pooled.phones;
        }
    }
    addDetails(pooled, record);

    const std::string organisation = organisationKey(comparableText(record.organisation));
    pooled.organisation = organisations.add(organisation);
    const std::string city = comparableText(record.city);
    pooled.city = saysNothing(city) ? 0 : cities.add(placeKey(city));
    pooled.street = addText(streets, record.street);
    pooled.region = addText(regions, record.region);
    pooled.postalCode = addText(postalCodes, record.postalCode);
    pooled.country = addText(countries, record.country);
    pooled.chapter = addText(chapters, record.chapter);
    pooled.externalId = addText(externalIds, record.externalId);
    pooled.birthday = dateKey(record.birthday);
    if (pooled.birthday.isValid())
        birthdays.add(birthdayText(pooled.birthday));
    m_records.push_back(pooled);
}

} // namespace rostrum
