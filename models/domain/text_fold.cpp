#include "models/domain/text_fold.h"

#include <algorithm>

namespace rostrum {

namespace {

/// Letters that Unicode does not take apart, and that people leave their strokes off when they type.
QStringView replacement(char32_t letter)
{
    switch (letter) {
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ß':
        return u"ss";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'ŧ':
        return u"t";
    case U'þ':
        return u"th";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'\u2018':
    case U'\u2019':
    case U'\u02bc':
        return u"'";
    case U'\u0671': // alef wasla
        return u"\u0627";
    case U'\u0629': // ta marbuta
    case U'\u06c1': // heh goal
    case U'\u06be': // heh doachashmee
    case U'\u06d5': // ae
        return u"\u0647";
    case U'\u0649': // alef maksura
    case U'\u06cc': // Farsi ya
        return u"\u064a";
    case U'\u06a9': // keheh
        return u"\u0643";
    default:
        return {};
    }
}

bool isLeftOut(char32_t letter)
{
    constexpr char32_t kTatweel = 0x0640;
    constexpr char32_t kHamza = 0x0621;
    const auto category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format ||
           letter == kTatweel || letter == kHamza;
}

} // namespace

QString foldText(QStringView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (plain)
        return text.toString().toLower();
    const QString apart = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (const char32_t letter : apart.toUcs4()) {
        if (isLeftOut(letter))
            continue;
        const QStringView other = replacement(letter);
        if (!other.isEmpty())
            folded += other;
        else if (const int digit = QChar::digitValue(letter); digit >= 0)
            folded += QChar(u'0' + digit);
        else
            folded += QString::fromUcs4(&letter, 1);
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    return foldText(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool containsAllWords(const QString& folded, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

int matchRank(const QString& folded, const QStringList& words)
{
    int rank = 0;
    for (const QString& word : words) {
        qsizetype at = folded.indexOf(word);
        if (at < 0)
            return -1;
        int best = 1;
        for (; at >= 0 && best < 3; at = folded.indexOf(word, at + 1)) {
            if (at == 0)
                best = std::max(best, 4);
            else if (!folded[at - 1].isLetterOrNumber())
                best = std::max(best, 3);
        }
        rank += best;
    }
    return rank;
}

} // namespace rostrum
