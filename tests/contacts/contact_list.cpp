#include "tests/contacts/contact_list.h"

#include <QFile>

#include <algorithm>

namespace rostrum {

namespace {

using Row = QStringList;

/// RFC 4180 and nothing else: what the makers of the test data write.
std::vector<Row> readRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<Row> rows;
    Row row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted) {
            if (letter != u'"')
                cell += letter;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (letter == u'"') {
            quoted = true;
        } else if (letter == u',' || letter == u'\n') {
            row.append(cell);
            cell.clear();
            if (letter == u'\n') {
                rows.push_back(row);
                row.clear();
            }
        } else if (letter != u'\r') {
            cell += letter;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.push_back(row);
    }
    return rows;
}

void countTruePairs(ContactList& list)
{
    QHash<QString, qint64> sizes;
    for (const QString& person : list.people)
        list.truePairs += sizes[person]++;
}

bool isRight(const ContactList& list, const MatchPair& pair)
{
    return list.people.value(pair.a) == list.people.value(pair.b);
}

} // namespace

ContactList readGeneratedContacts(const QString& path, const QString& truth)
{
    const std::vector<Row> rows = readRows(path);
    const std::vector<Row> truths = readRows(truth);
    ContactList list;
    if (rows.size() < 2 || truths.size() != rows.size())
        return list;
    for (size_t i = 1; i < rows.size(); ++i) {
        Row row = rows[i];
        while (row.size() < rows[0].size())
            row.append(QString());
        MatchRecord record;
        record.id = qint64(i);
        record.givenName = row[1];
        record.familyName = row[2];
        record.name = row[3];
        record.emails = {row[4], row[5]};
        record.phones = {row[6], row[7]};
        record.organisation = row[8];
        record.chapter = row[10];
        record.city = row[11];
        record.country = row[12];
        record.birthday = row[15];
        for (const int column : {9, 13, 14, 16, 17, 19})
            if (!row[column].isEmpty())
                record.details.push_back({rows[0][column], row[column]});
        list.people[record.id] = truths[i][1];
        list.kinds[record.id] = truths[i][3] + u' ' + truths[i].value(4);
        list.records.push_back(std::move(record));
    }
    countTruePairs(list);
    return list;
}

ContactList readFebrl(const QString& path)
{
    const std::vector<Row> rows = readRows(path);
    ContactList list;
    for (size_t i = 1; i < rows.size(); ++i) {
        Row row = rows[i];
        for (QString& cell : row)
            cell = cell.trimmed();
        MatchRecord record;
        record.id = qint64(i);
        record.givenName = row[1];
        record.familyName = row[2];
        record.street = QStringList{row[3], row[4], row[5]}.join(u' ').simplified();
        record.city = row[6];
        record.postalCode = row[7];
        record.region = row[8];
        record.birthday = row[9];
        record.externalId = row[10];
        list.people[record.id] = row[0].section(u'-', 1, 1);
        list.kinds[record.id] = row[0];
        list.records.push_back(std::move(record));
    }
    countTruePairs(list);
    return list;
}

MatchQuality qualityOfCertain(const ContactList& list, std::span<const MatchPair> pairs)
{
    MatchQuality quality{0, 0, list.truePairs};
    for (const MatchPair& pair : pairs) {
        quality.found += pair.isCertain ? 1 : 0;
        quality.right += pair.isCertain && isRight(list, pair) ? 1 : 0;
    }
    return quality;
}

MatchQuality qualityFrom(const ContactList& list, std::span<const MatchPair> pairs, double score)
{
    MatchQuality quality{0, 0, list.truePairs};
    for (const MatchPair& pair : pairs) {
        quality.found += pair.score >= score ? 1 : 0;
        quality.right += pair.score >= score && isRight(list, pair) ? 1 : 0;
    }
    return quality;
}

MatchQuality bestQuality(const ContactList& list, std::span<const MatchPair> pairs, double* score)
{
    MatchQuality quality{0, 0, list.truePairs};
    MatchQuality best = quality;
    for (size_t i = 0; i < pairs.size(); ++i) {
        ++quality.found;
        quality.right += isRight(list, pairs[i]) ? 1 : 0;
        const bool whole = i + 1 == pairs.size() || pairs[i + 1].score != pairs[i].score;
        if (whole && (best.right == 0 || quality.f1() > best.f1())) {
            best = quality;
            if (score != nullptr)
                *score = pairs[i].score;
        }
    }
    return best;
}

} // namespace rostrum
