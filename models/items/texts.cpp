#include "models/items/texts.h"

#include <QCoreApplication>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

QString displayName(SessionState state)
{
    switch (state) {
    case SessionState::Draft:
        return Texts::tr("Draft", "session state");
    case SessionState::Tentative:
        return Texts::tr("Tentative", "session state");
    case SessionState::Confirmed:
        return Texts::tr("Confirmed", "session state");
    case SessionState::Cancelled:
        return Texts::tr("Cancelled", "session state");
    }
    return {};
}

QString displayName(PartRole role)
{
    switch (role) {
    case PartRole::Speaker:
        return Texts::tr("Speaker");
    case PartRole::Moderator:
        return Texts::tr("Moderator");
    case PartRole::Reserve:
        return Texts::tr("Reserve", "somebody who steps in when a speaker drops out");
    case PartRole::Host:
        return Texts::tr("Host");
    }
    return {};
}

QString displayName(PersonRole role)
{
    switch (role) {
    case PersonRole::Speaker:
        return Texts::tr("Speaker");
    case PersonRole::Moderator:
        return Texts::tr("Moderator");
    case PersonRole::Volunteer:
        return Texts::tr("Volunteer");
    case PersonRole::Delegate:
        return Texts::tr("Delegate");
    case PersonRole::Press:
        return Texts::tr("Press");
    case PersonRole::Organiser:
        return Texts::tr("Organiser");
    case PersonRole::Coordinator:
        return Texts::tr("Coordinator");
    case PersonRole::Guest:
        return Texts::tr("Guest");
    }
    return {};
}

QString displayName(PersonState state)
{
    switch (state) {
    case PersonState::Unknown:
        return Texts::tr("Not known", "state of a person");
    case PersonState::Invited:
        return Texts::tr("Invited", "state of a person");
    case PersonState::Confirmed:
        return Texts::tr("Confirmed", "state of a person");
    case PersonState::Declined:
        return Texts::tr("Declined", "state of a person");
    case PersonState::Arrived:
        return Texts::tr("Arrived", "state of a person");
    }
    return {};
}

QString displayName(Availability availability)
{
    switch (availability) {
    case Availability::NotAsked:
        return Texts::tr("Not asked", "availability");
    case Availability::AnyTime:
        return Texts::tr("Any time", "availability");
    case Availability::Windows:
        return Texts::tr("Only at these times", "availability");
    }
    return {};
}

QString displayName(ChapterState state)
{
    switch (state) {
    case ChapterState::Active:
        return Texts::tr("Active", "state of a chapter");
    case ChapterState::Forming:
        return Texts::tr("Forming", "state of a chapter");
    case ChapterState::Resting:
        return Texts::tr("Resting", "state of a chapter");
    }
    return {};
}

QStringList sessionTypes()
{
    using namespace session_type;
    QStringList types;
    for (const QStringView type :
         {kKeynote, kPlenary, kPanel, kTalk, kWorkshop, kFilm, kChapterMeeting, kBreak, kMeal, kOther})
        types << type.toString();
    return types;
}

QString sessionTypeName(const QString& type)
{
    using namespace session_type;
    if (type == kKeynote)
        return Texts::tr("Keynote");
    if (type == kPlenary)
        return Texts::tr("Plenary");
    if (type == kPanel)
        return Texts::tr("Panel");
    if (type == kTalk)
        return Texts::tr("Talk");
    if (type == kWorkshop)
        return Texts::tr("Workshop");
    if (type == kFilm)
        return Texts::tr("Film");
    if (type == kChapterMeeting)
        return Texts::tr("Chapter meeting");
    if (type == kBreak)
        return Texts::tr("Break");
    if (type == kMeal)
        return Texts::tr("Meal");
    if (type == kOther)
        return Texts::tr("Other", "session type");
    return type;
}

QStringList memberRoles()
{
    return {QStringLiteral("coordinator"), QStringLiteral("member"), QStringLiteral("delegate")};
}

QString memberRoleName(const QString& role)
{
    if (role == u"coordinator")
        return Texts::tr("Coordinator");
    if (role == u"member")
        return Texts::tr("Member");
    if (role == u"delegate")
        return Texts::tr("Delegate");
    return role;
}

QString dayName(QDate date, const QLocale& locale)
{
    //: A date without its year, in QLocale's letters: d day, ddd weekday, MMM month. Put them in your language's order.
    return locale.toString(date, Texts::tr("ddd d MMM"));
}

QString dayName(const Day& day, const QLocale& locale)
{
    return day.label.isEmpty() ? dayName(day.date, locale) : day.label;
}

QString timeText(WallTime time, const QLocale& locale)
{
    return locale.toString(time.time(), QLocale::ShortFormat);
}

QString whenText(WallTime time, const QLocale& locale)
{
    //: %1 is a date, %2 a time of day.
    return Texts::tr("%1, %2").arg(dayName(time.date(), locale), timeText(time, locale));
}

QString durationText(int minutes, const QLocale& locale)
{
    const QString hours = locale.toString(minutes / 60);
    const QString rest = locale.toString(minutes % 60);
    if (minutes < 60)
        //: A length of time: %1 minutes.
        return Texts::tr("%1 min").arg(rest);
    if (minutes % 60 == 0)
        //: A length of time: %1 hours.
        return Texts::tr("%1 h").arg(hours);
    //: A length of time: %1 hours and %2 minutes.
    return Texts::tr("%1 h %2 min").arg(hours, rest);
}

QString joined(const QStringList& names)
{
    //: What stands between two names in a list.
    return names.join(Texts::tr(", "));
}

} // namespace rostrum
