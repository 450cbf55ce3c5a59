#include "views/details/person_details.h"

#include "models/items/texts.h"
#include "views/details/links_field.h"
#include "views/details/windows_field.h"
#include "views/widgets/layouts.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace rostrum {

PersonDetails::PersonDetails(Workbench& bench, QWidget* parent)
    : RowDetails(Kind::Person, bench, parent)
    , m_sessions(new QVBoxLayout)
{
    addNames();
    add(new ChoiceField(tr("State"),
                        enumOptions(PersonState::Unknown, PersonState::Invited, PersonState::Confirmed,
                                    PersonState::Declined, PersonState::Arrived),
                        bindEnum(&Person::state), this),
        new SetField(tr("Roles"),
                     enumOptions(PersonRole::Speaker, PersonRole::Moderator, PersonRole::Volunteer,
                                 PersonRole::Delegate, PersonRole::Press, PersonRole::Organiser,
                                 PersonRole::Coordinator, PersonRole::Guest),
                     {[this] {
                          QVariantList chosen;
                          if (row() != nullptr) {
                              for (const PersonRole role : row()->roles)
                                  chosen << static_cast<int>(role);
                          }
                          return chosen;
                      },
                      [this](const QVariantList& chosen) {
                          return alter([&](Person& person) {
                              person.roles.clear();
                              for (const QVariant& each : chosen)
                                  person.roles.push_back(static_cast<PersonRole>(each.toInt()));
                          });
                      }},
                     this));

    section(tr("Sessions"));
    auto* sessions = new QWidget(this);
    m_sessions->setContentsMargins(0, 0, 0, 0);
    m_sessions->setSpacing(0);
    sessions->setLayout(m_sessions);
    addWidget(sessions);

    section(tr("When they can be there"));
    add(new ChoiceField(tr("Availability"),
                        enumOptions(Availability::NotAsked, Availability::AnyTime, Availability::Windows),
                        bindEnum(&Person::availability), this));
    add(new WindowsField(tr("These times"), bench,
                         {[this] { return row() == nullptr ? std::vector<Window>() : row()->windows; },
                          [this](const std::vector<Window>& windows) {
                              return alter([&](Person& person) {
                                  person.windows = windows;
                                  if (!windows.empty())
                                      person.availability = Availability::Windows;
                              });
                          }},
                         this));
    section(tr("Links"));
    add(new LinksField(
        tr("Not with, not against, before and after"), bench, [this] { return LinkEnd(PersonId{id()}); }, this));
    addContact();
    section(tr("Texts"));
    add(new TextField(tr("Biography"), bind(&Person::biography), 4, this));
    add(new FlagField(tr("The biography may be published"), bind(&Person::publishBiography), this));
    auto* notes = new TextField(tr("Notes"), bind(&Person::notes), 2, this);
    notes->markPrivate();
    add(notes);
    finish();
}

void PersonDetails::addNames()
{
    add(new LineField(tr("Name"), bind(&Person::name), this));
    add(new LineField(tr("Given name"), bind(&Person::givenName), this),
        new LineField(tr("Family name"), bind(&Person::familyName), this));
    add(new LineField(tr("Name in own script"), bind(&Person::nativeName), this),
        new LineField(tr("Pronouns"), bind(&Person::pronouns), this));
    auto* organisation =
        new LineField(tr("Organisation"),
                      {[this] {
                           const Organisation* of =
                               row() == nullptr ? nullptr : programme().organisations.find(row()->organisation);
                           return of == nullptr ? QString() : of->name;
                       },
                       [this](const QString& name) { return bench().people().setOrganisation({id()}, name); }},
                      this);
    auto* names = new QStringListModel(organisation);
    auto* completer = new QCompleter(names, organisation);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    organisation->edit()->setCompleter(completer);
    connect(organisation->edit(), &QLineEdit::textEdited, this, [this, names] {
        if (names->rowCount() == static_cast<int>(programme().organisations.size()))
            return;
        QStringList all;
        for (const Organisation& each : programme().organisations)
            all << each.name;
        all.sort(Qt::CaseInsensitive);
        names->setStringList(all);
    });
    add(organisation, new LineField(tr("Job title"), bind(&Person::jobTitle), this));
    add(new ChoiceField(
        tr("Chapter"),
        [this] {
            std::vector<Option> options{{tr("None", "chapter"), qint64(0)}};
            for (const Chapter& chapter : programme().chapters)
                options.push_back({chapter.name, chapter.id.value});
            return options;
        },
        bindId(&Person::chapter), this));
}

Binding<QString> PersonDetails::bindPoints(std::vector<ContactPoint> Person::*member)
{
    return {[this, member] {
                QStringList lines;
                if (row() != nullptr) {
                    for (const ContactPoint& point : row()->*member)
                        lines << point.text;
                }
                return lines.join(u'\n');
            },
            [this, member](const QString& text) {
                return alter([&](Person& person) {
                    std::vector<ContactPoint> points;
                    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
                        const QString wanted = line.simplified();
                        if (wanted.isEmpty())
                            continue;
                        // A line that stays keeps what else is known of it.
                        const auto& old = person.*member;
                        const auto same = std::find_if(old.begin(), old.end(),
                                                       [&](const ContactPoint& point) { return point.text == wanted; });
                        points.push_back(same == old.end() ? ContactPoint{newIdValue(), wanted, {}, {}} : *same);
                    }
                    person.*member = points;
                });
            }};
}

void PersonDetails::addContact()
{
    section(tr("Contact"));
    auto* emails = new TextField(tr("E-mail addresses, one on a line"), bindPoints(&Person::emails), 2, this);
    auto* phones = new TextField(tr("Phone numbers, one on a line"), bindPoints(&Person::phones), 2, this);
    auto* city = new LineField(tr("City"), bind(&Person::city), this);
    auto* country = new LineField(tr("Country"), bind(&Person::country), this);
    for (Field* field : std::initializer_list<Field*>{emails, phones, city, country})
        field->markPrivate();
    add(emails);
    add(phones);
    add(city, country);
    add(new LineField(tr("Languages"), bindList(&Person::languages), this),
        new LineField(tr("Website"), bind(&Person::website), this));
}

QString PersonDetails::title() const
{
    return row() == nullptr ? QString() : Programme::displayName(*row());
}

void PersonDetails::refresh()
{
    const RowFocus focus(m_sessions);
    clearLayout(m_sessions);
    const QLocale locale;
    for (const Session& session : programme().sessions) {
        const bool on = std::any_of(session.people.begin(), session.people.end(),
                                    [this](const Part& part) { return part.person.value == id(); });
        if (!on)
            continue;
        QString text = session.title;
        if (session.isScheduled())
            //: A session's title, and when it is held.
            text = tr("%1 · %2").arg(session.title, whenText(session.placements.front().start, locale));
        QString shown = text;
        auto* link = new QPushButton(shown.replace(u'&', QStringLiteral("&&")), this);
        link->setObjectName(QStringLiteral("session"));
        link->setFlat(true);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setProperty("leadingText", true);
        link->setAccessibleName(text);
        link->setToolTip(text.toHtmlEscaped());
        connect(link, &QPushButton::clicked, this,
                [this, at = session.id.value] { bench().selection().reveal(Kind::Session, at); });
        m_sessions->addWidget(link);
    }
    if (m_sessions->count() == 0) {
        auto* none = new QLabel(tr("No sessions."), this);
        none->setForegroundRole(QPalette::PlaceholderText);
        m_sessions->addWidget(none);
    }
}

} // namespace rostrum
