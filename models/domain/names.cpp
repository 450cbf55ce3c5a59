#include "models/domain/names.h"

#include <array>
#include <utility>

namespace rostrum {

namespace {

template <class Enum>
using Pair = std::pair<Enum, QStringView>;

constexpr std::array kPersonRoles{
    Pair<PersonRole>{PersonRole::Speaker, u"speaker"},
    Pair<PersonRole>{PersonRole::Moderator, u"moderator"},
    Pair<PersonRole>{PersonRole::Volunteer, u"volunteer"},
    Pair<PersonRole>{PersonRole::Delegate, u"delegate"},
    Pair<PersonRole>{PersonRole::Press, u"press"},
    Pair<PersonRole>{PersonRole::Organiser, u"organiser"},
    Pair<PersonRole>{PersonRole::Coordinator, u"coordinator"},
    Pair<PersonRole>{PersonRole::Guest, u"guest"},
};
constexpr std::array kPersonStates{
    Pair<PersonState>{PersonState::Unknown, u"unknown"},     Pair<PersonState>{PersonState::Invited, u"invited"},
    Pair<PersonState>{PersonState::Confirmed, u"confirmed"}, Pair<PersonState>{PersonState::Declined, u"declined"},
    Pair<PersonState>{PersonState::Arrived, u"arrived"},
};
constexpr std::array kAvailabilities{
    Pair<Availability>{Availability::NotAsked, u"not-asked"},
    Pair<Availability>{Availability::AnyTime, u"any-time"},
    Pair<Availability>{Availability::Windows, u"windows"},
};
constexpr std::array kSessionStates{
    Pair<SessionState>{SessionState::Draft, u"draft"},
    Pair<SessionState>{SessionState::Tentative, u"tentative"},
    Pair<SessionState>{SessionState::Confirmed, u"confirmed"},
    Pair<SessionState>{SessionState::Cancelled, u"cancelled"},
};
constexpr std::array kPartRoles{
    Pair<PartRole>{PartRole::Speaker, u"speaker"},
    Pair<PartRole>{PartRole::Moderator, u"moderator"},
    Pair<PartRole>{PartRole::Reserve, u"reserve"},
    Pair<PartRole>{PartRole::Host, u"host"},
};
constexpr std::array kChapterStates{
    Pair<ChapterState>{ChapterState::Active, u"active"},
    Pair<ChapterState>{ChapterState::Forming, u"forming"},
    Pair<ChapterState>{ChapterState::Resting, u"resting"},
};
constexpr std::array kLinkKinds{
    Pair<LinkKind>{LinkKind::NotWith, u"not-with"},
    Pair<LinkKind>{LinkKind::NotAgainst, u"not-against"},
    Pair<LinkKind>{LinkKind::MustComeAfter, u"must-come-after"},
};
constexpr std::array kLinkEndKinds{
    Pair<LinkEndKind>{LinkEndKind::Session, u"session"},
    Pair<LinkEndKind>{LinkEndKind::Person, u"person"},
};
constexpr std::array kRuleSettings{
    Pair<RuleSetting>{RuleSetting::Default, u"default"},
    Pair<RuleSetting>{RuleSetting::Error, u"error"},
    Pair<RuleSetting>{RuleSetting::Warning, u"warning"},
    Pair<RuleSetting>{RuleSetting::Off, u"off"},
};

template <class Enum, size_t N>
QString wordOf(const std::array<Pair<Enum>, N>& pairs, Enum value)
{
    for (const auto& [each, word] : pairs) {
        if (each == value)
            return word.toString();
    }
    return {};
}

template <class Enum, size_t N>
std::optional<Enum> valueOf(const std::array<Pair<Enum>, N>& pairs, QStringView word)
{
    for (const auto& [each, text] : pairs) {
        if (text == word)
            return each;
    }
    return std::nullopt;
}

} // namespace

QString toWord(PersonRole role)
{
    return wordOf(kPersonRoles, role);
}
QString toWord(PersonState state)
{
    return wordOf(kPersonStates, state);
}
QString toWord(Availability availability)
{
    return wordOf(kAvailabilities, availability);
}
QString toWord(SessionState state)
{
    return wordOf(kSessionStates, state);
}
QString toWord(PartRole role)
{
    return wordOf(kPartRoles, role);
}
QString toWord(ChapterState state)
{
    return wordOf(kChapterStates, state);
}
QString toWord(LinkKind kind)
{
    return wordOf(kLinkKinds, kind);
}
QString toWord(LinkEndKind kind)
{
    return wordOf(kLinkEndKinds, kind);
}
QString toWord(RuleSetting setting)
{
    return wordOf(kRuleSettings, setting);
}

template <>
std::optional<PersonRole> fromWord(QStringView word)
{
    return valueOf(kPersonRoles, word);
}
template <>
std::optional<PersonState> fromWord(QStringView word)
{
    return valueOf(kPersonStates, word);
}
template <>
std::optional<Availability> fromWord(QStringView word)
{
    return valueOf(kAvailabilities, word);
}
template <>
std::optional<SessionState> fromWord(QStringView word)
{
    return valueOf(kSessionStates, word);
}
template <>
std::optional<PartRole> fromWord(QStringView word)
{
    return valueOf(kPartRoles, word);
}
template <>
std::optional<ChapterState> fromWord(QStringView word)
{
    return valueOf(kChapterStates, word);
}
template <>
std::optional<LinkKind> fromWord(QStringView word)
{
    return valueOf(kLinkKinds, word);
}
template <>
std::optional<LinkEndKind> fromWord(QStringView word)
{
    return valueOf(kLinkEndKinds, word);
}
template <>
std::optional<RuleSetting> fromWord(QStringView word)
{
    return valueOf(kRuleSettings, word);
}

} // namespace rostrum
