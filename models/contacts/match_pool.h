#pragma once

#include "models/contacts/contact_values.h"
#include "models/contacts/match_record.h"
#include "models/contacts/name_words.h"
#include "models/contacts/sound_form.h"
#include "models/contacts/text_table.h"

#include <span>
#include <vector>

namespace rostrum {

/// A word of somebody's name: its number, and what part of the name it is.
struct PooledWord
{
    quint32 word = 0;
    NamePart part = NamePart::Unknown;
};

/// Numbers in the pool's tables.
struct PooledEmail
{
    quint32 address = 0;
    quint32 mailbox = 0;
};

/// What the pool knows of a word of names, worked out once.
struct WordForm
{
    SoundForm sound;
    quint32 soundNumber = 0;  ///< Of its consonants; 0 where it has none or is an initial.
    quint64 soundKey = 0;     ///< Its sound as a number that is the same in every run; 0 for an initial.
    quint64 fullSoundKey = 0; ///< That of the name which it is short for; 0 where it is none.
    quint32 core = 0;         ///< The word without its particle; the word itself where it has none.
    char initial = 0;
    char fullInitial = 0; ///< Of the name that it is short for: Bob, Robert.
    bool isInitial = false;
    bool isKnownName = false;
};

/// One record in the pool. Texts are numbers, 0 for none.
struct PooledRecord
{
    qint64 id = 0;
    quint32 firstWord = 0;
    quint32 firstEmail = 0;
    quint32 firstPhone = 0;
    quint32 firstDetail = 0;
    quint8 words = 0;
    quint8 nativeWords = 0; ///< Behind the words.
    quint8 emails = 0;
    quint8 phones = 0;
    quint8 details = 0;
    quint8 generation = 0;
    quint32 organisation = 0;
    quint32 street = 0;
    quint32 city = 0;
    quint32 region = 0;
    quint32 postalCode = 0;
    quint32 country = 0;
    quint32 chapter = 0;
    quint32 externalId = 0;
    DateKey birthday;
};

/// Many records in little memory (some 300 bytes each), in the form in which they are compared, with how often every
/// value occurs among them.
class MatchPool
{
public:
    void reserve(size_t records);
    void add(const MatchRecord& record);

    [[nodiscard]] size_t size() const { return m_records.size(); }
    [[nodiscard]] const PooledRecord& operator[](size_t index) const { return m_records[index]; }
    [[nodiscard]] std::span<const PooledRecord> records() const { return m_records; }

    [[nodiscard]] std::span<const PooledWord> name(const PooledRecord& record) const
    {
        return {m_words.data() + record.firstWord, record.words};
    }
    [[nodiscard]] std::span<const PooledWord> nativeName(const PooledRecord& record) const
    {
        return {m_words.data() + record.firstWord + record.words, record.nativeWords};
    }
    [[nodiscard]] std::span<const PooledEmail> emails(const PooledRecord& record) const
    {
        return {m_emails.data() + record.firstEmail, record.emails};
    }
    [[nodiscard]] std::span<const PhoneKey> phones(const PooledRecord& record) const
    {
        return {m_phones.data() + record.firstPhone, record.phones};
    }
    /// Each the number of a label and a value together.
    [[nodiscard]] std::span<const quint32> details(const PooledRecord& record) const
    {
        return {m_details.data() + record.firstDetail, record.details};
    }

    [[nodiscard]] const WordForm& form(quint32 word) const { return m_forms[word]; }
    [[nodiscard]] quint32 detailLabel(quint32 detail) const { return m_detailLabels[detail]; }

    TextTable words;  ///< Of names, a name counted once for each record.
    TextTable sounds; ///< Consonants of words, counted likewise.
    TextTable addresses;
    TextTable mailboxes;
    TextTable phoneTails;
    TextTable organisations;
    TextTable streets;
    TextTable cities;
    TextTable regions;
    TextTable postalCodes;
    TextTable countries;
    TextTable chapters;
    TextTable externalIds;
    TextTable birthdays;
    TextTable detailLabels;
    TextTable detailValues;

    /// Under what a phone number is counted in `phoneTails`, and looked for.
    [[nodiscard]] static std::string phoneTail(const PhoneKey& phone);
    /// Under what a birthday is counted in `birthdays`: without telling day from month.
    [[nodiscard]] static std::string birthdayText(const DateKey& date);

private:
    quint32 addWord(const std::string& text, const std::string& core);
    quint8 addWords(const std::vector<NameWord>& name);
    void addDetails(PooledRecord& pooled, const MatchRecord& record);

    std::vector<PooledRecord> m_records;
    std::vector<PooledWord> m_words;
    std::vector<PooledEmail> m_emails;
    std::vector<PhoneKey> m_phones;
    std::vector<quint32> m_details;
    std::vector<quint32> m_detailLabels;
    std::vector<WordForm> m_forms;
};

} // namespace rostrum
