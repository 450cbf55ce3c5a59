#include "models/contacts/duplicates.h"

#include <QCoreApplication>
#include <QLocale>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

/// A finding and how it is told.
struct Telling
{
    Evidence evidence;
    QString text;
};

/// Those that say how two names are alike or not, in the order in which they are told.
std::vector<Telling> nameTellings()
{
    return {{Evidence::SameName, Texts::tr("same name")},
            {Evidence::SpelledName, Texts::tr("same name in another spelling")},
            {Evidence::ShortName, Texts::tr("short form of the name")},
            {Evidence::MistypedName, Texts::tr("name with a typing mistake")},
            {Evidence::InitialOnly, Texts::tr("initial instead of a name")},
            {Evidence::PartialName, Texts::tr("one name has a part more")},
            {Evidence::SwappedName, Texts::tr("given and family name swapped")},
            {Evidence::CloseGivenName, Texts::tr("similar given name")},
            {Evidence::OtherGivenName, Texts::tr("but another given name")},
            {Evidence::OtherFamilyName, Texts::tr("but another family name")},
            {Evidence::OtherGeneration, Texts::tr("but another generation (such as Jr. and Sr.)")},
            {Evidence::NoName, Texts::tr("no name to compare")}};
}

std::vector<Telling> otherTellings()
{
    return {{Evidence::SamePhone, Texts::tr("same phone number")},
            {Evidence::SameExternalId, Texts::tr("same external ID")},
            {Evidence::NearExternalId, Texts::tr("almost the same external ID")},
            {Evidence::SameBirthday, Texts::tr("same birthday")},
            {Evidence::NearBirthday, Texts::tr("almost the same birthday")},
            {Evidence::SameOrganisation, Texts::tr("same organisation")},
            {Evidence::SameAddress, Texts::tr("same street")},
            {Evidence::SameCity, Texts::tr("same city")},
            {Evidence::SameChapter, Texts::tr("same chapter")},
            {Evidence::SameDetails, Texts::tr("other details agree")},
            {Evidence::OtherEmail, Texts::tr("but another e-mail address")},
            {Evidence::OtherPhone, Texts::tr("but another phone number")},
            {Evidence::OtherBirthday, Texts::tr("but another birthday")},
            {Evidence::ThroughOthers, Texts::tr("both are like a third entry")}};
}

void tell(QStringList& parts, const std::vector<Telling>& tellings, EvidenceSet evidence)
{
    for (const Telling& telling : tellings)
        if (evidence.testFlag(telling.evidence))
            parts.append(telling.text);
}

} // namespace

QString reasonText(EvidenceSet evidence)
{
    QStringList parts;
    if (evidence.testFlag(Evidence::SharedMailbox))
        parts.append(Texts::tr("same shared e-mail address"));
    else if (evidence.testFlag(Evidence::SameEmail))
        parts.append(Texts::tr("same e-mail address"));
    else if (evidence.testFlag(Evidence::SameMailbox))
        parts.append(Texts::tr("similar e-mail addresses"));
    tell(parts, nameTellings(), evidence);
    tell(parts, otherTellings(), evidence);
    //: Between the reasons why two people may be one: "same e-mail address; short form of the name".
    return parts.join(Texts::tr("; "));
}

} // namespace rostrum
