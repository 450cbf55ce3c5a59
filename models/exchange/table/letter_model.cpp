#include "models/exchange/table/letter_model.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <memory>
#include <unicode/ulocdata.h>
#include <unicode/ures.h>
#include <unicode/uset.h>
#include <utility>

namespace rostrum {

namespace {

template <class T>
void sortUnique(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

const LetterModel& LetterModel::of(const char* language)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const LetterModel>> models;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const LetterModel>& model = models[QByteArray(language)];
    if (!model)
        model.reset(new LetterModel(language));
    return *model;
}

LetterModel::LetterModel(const char* language)
{
    for (const auto& [package, table] :
         {std::pair{U_ICUDATA_NAME "-region", "Countries"}, std::pair{U_ICUDATA_NAME "-lang", "Languages"}})
        learnTable(package, language, table);
    sortUnique(m_pairs);
    sortUnique(m_seen);

    m_alphabet = m_seen;
    UErrorCode status = U_ZERO_ERROR;
    if (ULocaleData* data = ulocdata_open(language, &status); data && U_SUCCESS(status)) {
        USet* set = ulocdata_getExemplarSet(data, nullptr, USET_ADD_CASE_MAPPINGS, ULOCDATA_ES_STANDARD, &status);
        for (int range = 0, count = U_SUCCESS(status) ? uset_getItemCount(set) : 0; range < count; ++range) {
            UChar32 first = 0;
            UChar32 last = 0;
            UErrorCode itemStatus = U_ZERO_ERROR;
            if (uset_getItem(set, range, &first, &last, nullptr, 0, &itemStatus) != 0)
                continue;
            for (UChar32 letter = first; letter <= last && letter <= 0xffff; ++letter)
                m_alphabet.push_back(static_cast<char16_t>(letter));
        }
        uset_close(set);
        ulocdata_close(data);
    }
    sortUnique(m_alphabet);
}

/// Learns from a table of names of CLDR, as ICU keeps it: reading it at one go takes a hundredth of asking name by
/// name.
void LetterModel::learnTable(const char* package, const char* language, const char* table)
{
    UErrorCode status = U_ZERO_ERROR;
    UResourceBundle* const bundle = ures_openDirect(package, language, &status);
    UResourceBundle* const names = U_SUCCESS(status) ? ures_getByKey(bundle, table, nullptr, &status) : nullptr;
    UResourceBundle* name = nullptr;
    while (U_SUCCESS(status) && ures_hasNext(names)) {
        name = ures_getNextResource(names, name, &status);
        int length = 0;
        UErrorCode notText = U_ZERO_ERROR;
        const UChar* const text = ures_getString(name, &length, &notText);
        if (U_SUCCESS(status) && U_SUCCESS(notText))
            learn(QStringView(text, length).toString());
    }
    ures_close(name);
    ures_close(names);
    ures_close(bundle);
}

void LetterModel::learn(const QString& words)
{
    char16_t before = 0;
    const auto add = [&](char16_t letter) {
        if (before != 0 || letter != 0)
            m_pairs.push_back(static_cast<quint32>(before) << 16 | letter);
        before = letter;
    };
    for (const QChar c : words.toLower()) {
        if (c.isLetter() || c.isMark()) {
            add(c.unicode());
            m_seen.push_back(c.unicode());
        } else {
            add(0);
        }
    }
    add(0);
}

bool LetterModel::hasSeen(char16_t letter) const
{
    return std::binary_search(m_seen.begin(), m_seen.end(), letter);
}

double LetterModel::fit(char16_t before, char16_t letter, char16_t after) const
{
    if (!std::binary_search(m_alphabet.begin(), m_alphabet.end(), letter))
        return -1;
    const auto seen = [this](char16_t first, char16_t second) {
        return std::binary_search(m_pairs.begin(), m_pairs.end(), static_cast<quint32>(first) << 16 | second);
    };
    return -0.2 + 0.6 * seen(before, letter) + 0.6 * seen(letter, after);
}

} // namespace rostrum
