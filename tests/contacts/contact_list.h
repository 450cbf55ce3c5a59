#pragma once

#include "models/contacts/duplicates.h"

#include <QHash>

#include <vector>

namespace rostrum {

/// A list of contacts of which it is known who is the same person.
struct ContactList
{
    std::vector<MatchRecord> records;
    QHash<qint64, QString> people; ///< For each record's id who it is.
    QHash<qint64, QString> kinds;  ///< For each record's id what the maker of the list did to it.
    qint64 truePairs = 0;
};

/// What gen_contacts.py writes; `truth` is its file of the truth. Empty where a file is not there.
[[nodiscard]] ContactList readGeneratedContacts(const QString& path, const QString& truth);
/// A set of FEBRL. Empty where the file is not there.
[[nodiscard]] ContactList readFebrl(const QString& path);

/// How far found pairs are the true ones.
struct MatchQuality
{
    qint64 found = 0;
    qint64 right = 0;
    qint64 truePairs = 0;

    [[nodiscard]] double precision() const { return found == 0 ? 1 : double(right) / double(found); }
    [[nodiscard]] double recall() const { return truePairs == 0 ? 1 : double(right) / double(truePairs); }
    [[nodiscard]] double f1() const { return 2 * precision() * recall() / (precision() + recall()); }
};

[[nodiscard]] MatchQuality qualityOfCertain(const ContactList& list, std::span<const MatchPair> pairs);
/// Of the pairs from a score on.
[[nodiscard]] MatchQuality qualityFrom(const ContactList& list, std::span<const MatchPair> pairs, double score);
/// At the score where F1 is best. `pairs` must begin with the likeliest.
[[nodiscard]] MatchQuality bestQuality(const ContactList& list, std::span<const MatchPair> pairs,
                                       double* score = nullptr);

} // namespace rostrum
