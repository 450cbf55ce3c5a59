#include "models/contacts/short_names.h"

#include "models/contacts/comparable_text.h"
#include "models/contacts/name_words.h"

#include <QFile>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace rostrum {

namespace {

/// Read from resources/names/short_names.txt, which says how it is made.
class ShortNames
{
public:
    ShortNames()
    {
        QFile file(QStringLiteral(":/names/short_names.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#'))
                addLine(line);
    }

    [[nodiscard]] const std::vector<int>* find(std::string_view word) const
    {
        const auto found = m_groups.find(std::string(word));
        return found == m_groups.end() ? nullptr : &found->second;
    }

    [[nodiscard]] const std::string& fullName(int group) const { return m_fullNames[size_t(group)]; }

private:
    void addLine(const QString& line)
    {
        const qsizetype colon = line.indexOf(u':');
        const int group = int(m_fullNames.size());
        m_fullNames.push_back(plainServantName(comparableText(line.left(colon))));
        m_groups[m_fullNames.back()].push_back(group);
        const std::string rest = colon < 0 ? std::string() : comparableText(line.mid(colon + 1));
        for (const std::string_view word : comparableWords(rest))
            m_groups[plainServantName(word)].push_back(group);
    }

    std::vector<std::string> m_fullNames;
    std::unordered_map<std::string, std::vector<int>> m_groups;
};

const ShortNames& table()
{
    static const ShortNames names;
    return names;
}

} // namespace

bool isShortName(std::string_view a, std::string_view b)
{
    const std::vector<int>* left = table().find(a);
    const std::vector<int>* right = left == nullptr ? nullptr : table().find(b);
    if (right == nullptr)
        return false;
    return std::find_first_of(left->begin(), left->end(), right->begin(), right->end()) != left->end();
}

bool isKnownName(std::string_view word)
{
    return table().find(word) != nullptr;
}

std::string_view fullNameOf(std::string_view word)
{
    const std::vector<int>* groups = table().find(word);
    if (groups == nullptr)
        return word;
    const bool isFull =
        std::any_of(groups->begin(), groups->end(), [&](int group) { return table().fullName(group) == word; });
    return isFull ? word : std::string_view(table().fullName(groups->front()));
}

} // namespace rostrum
