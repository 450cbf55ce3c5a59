#include "views/details/place_details.h"

#include "models/items/texts.h"
#include "views/details/colour_field.h"
#include "views/details/people_field.h"
#include "views/details/windows_field.h"

namespace rostrum {

RoomDetails::RoomDetails(Workbench& bench, QWidget* parent)
    : RowDetails(Kind::Room, bench, parent)
{
    add(new LineField(tr("Name"), bind(&Room::name), this));
    add(new LineField(tr("Building"), bind(&Room::building), this),
        new LineField(tr("Floor"), bind(&Room::floor), this));
    add(new NumberField(tr("Capacity in people"), bind(&Room::capacity), 0, 1000000, tr("Not known"), this),
        new NumberField(tr("Sessions at once"), bind(&Room::holds), 1, 1000, {}, this));
    section(tr("What it has"));
    auto* equipment = new LineField(tr("Equipment"), bindList(&Room::equipment), this);
    equipment->setHelp(tr("Several with commas between them: projector, microphone"));
    add(equipment);
    add(new FlagField(tr("Step-free access"), bind(&Room::stepFree), this),
        new FlagField(tr("Interpretation"), bind(&Room::interpretation), this));
    add(new FlagField(tr("Hide it from the timetable"), bind(&Room::hidden), this));
    section(tr("When it is open"));
    auto* windows = new WindowsField(
        tr("Open at these times; without any, always"), bench,
        {[this] { return row() == nullptr ? std::vector<Window>() : row()->windows; },
         [this](const std::vector<Window>& times) { return alter([&](Room& room) { room.windows = times; }); }},
        this);
    add(windows);
    section(tr("Joined rooms"));
    add(new SetField(
        tr("Made of these rooms"),
        [this] {
            std::vector<Option> options;
            for (const Room& room : programme().rooms) {
                if (room.id.value != id())
                    options.push_back({room.name, room.id.value});
            }
            return options;
        },
        {[this] {
             QVariantList chosen;
             if (row() != nullptr) {
                 for (const RoomId part : row()->parts)
                     chosen << part.value;
             }
             return chosen;
         },
         [this](const QVariantList& chosen) {
             return alter([&](Room& room) {
                 room.parts.clear();
                 for (const QVariant& each : chosen)
                     room.parts.push_back({each.toLongLong()});
             });
         }},
        this));
    auto* notes = new TextField(tr("Notes"), bind(&Room::notes), 2, this);
    notes->markPrivate();
    add(notes);
    finish();
}

TrackDetails::TrackDetails(Workbench& bench, QWidget* parent)
    : RowDetails(Kind::Track, bench, parent)
{
    add(new LineField(tr("Name"), bind(&Track::name), this));
    add(new ColourField(tr("Colour"), bind(&Track::colour), this));
    add(new FlagField(tr("Warn when two of its sessions run at the same time"), bind(&Track::checkOverlap), this));
    finish();
}

ChapterDetails::ChapterDetails(Workbench& bench, QWidget* parent)
    : RowDetails(Kind::Chapter, bench, parent)
{
    add(new LineField(tr("Name"), bind(&Chapter::name), this));
    add(new LineField(tr("City"), bind(&Chapter::city), this),
        new LineField(tr("Region"), bind(&Chapter::regionName), this));
    add(new LineField(tr("Country"), bind(&Chapter::country), this),
        new ChoiceField(tr("State"), enumOptions(ChapterState::Active, ChapterState::Forming, ChapterState::Resting),
                        bindEnum(&Chapter::state), this));
    section(tr("Coordinators and members"));
    addMembers();
    section(tr("Contact"));
    add(new LineField(tr("Public e-mail"), bind(&Chapter::publicEmail), this),
        new LineField(tr("Public phone"), bind(&Chapter::publicPhone), this));
    auto* email = new LineField(tr("Internal e-mail"), bind(&Chapter::privateEmail), this);
    auto* phone = new LineField(tr("Internal phone"), bind(&Chapter::privatePhone), this);
    email->markPrivate();
    phone->markPrivate();
    add(email, phone);
    add(new LineField(tr("Website"), bind(&Chapter::website), this));
    auto* notes = new TextField(tr("Notes"), bind(&Chapter::notes), 2, this);
    notes->markPrivate();
    add(notes);
    finish();
}

void ChapterDetails::addMembers()
{
    std::vector<Option> roles;
    for (const QString& role : memberRoles())
        roles.push_back({memberRoleName(role), role});
    std::rotate(roles.begin(), roles.begin() + 1, roles.end()); // Most who are added are members.
    auto* members = new PeopleField(
        tr("Members"), bench(), roles,
        {[this] {
             std::vector<PeopleField::Entry> entries;
             if (row() != nullptr) {
                 for (const ChapterMember& member : row()->members)
                     entries.push_back({member.id, member.person, member.role});
             }
             return entries;
         },
         [this](const std::vector<PeopleField::Entry>& entries) {
             return alter([&](Chapter& chapter) {
                 std::vector<ChapterMember> people;
                 for (const PeopleField::Entry& entry : entries) {
                     const auto old = std::find_if(chapter.members.begin(), chapter.members.end(),
                                                   [&](const ChapterMember& member) { return member.id == entry.id; });
                     ChapterMember member =
                         old == chapter.members.end() ? ChapterMember{newIdValue(), {}, {}, {}} : *old;
                     member.person = entry.person;
                     member.role = entry.role;
                     people.push_back(member);
                 }
                 chapter.members = people;
             });
         }},
        [this](const QString& name) {
            return bench().people().addNewTo(ChapterId{id()}, name, QStringLiteral("member"));
        },
        this);
    members->markPrivate();
    add(members);
}

template <class Change>
Result<void> ConferenceDetails::alter(Change change)
{
    Conference altered = programme().conference;
    change(altered);
    return bench().edit().update(altered);
}

template <class Value>
Binding<Value> ConferenceDetails::bind(Value Conference::*member)
{
    return {[this, member] { return programme().conference.*member; },
            [this, member](const Value& value) { return alter([&](Conference& each) { each.*member = value; }); }};
}

Binding<QString> ConferenceDetails::bindDate(QDate Conference::*member)
{
    return {[this, member] { return QLocale().toString(programme().conference.*member, QLocale::ShortFormat); },
            [this, member](const QString& text) -> Result<void> {
                QDate date = QLocale().toDate(text, QLocale::ShortFormat);
                // Short formats with two digits for the year are read as the last century.
                if (date.isValid() && date.year() < 1970)
                    date = date.addYears(100);
                if (!date.isValid())
                    date = QDate::fromString(text, Qt::ISODate);
                if (!date.isValid()) {
                    return Error{ErrorCode::Refused,
                                 tr("“%1” is not a date. Write it as in %2.")
                                     .arg(text, QLocale().toString(QDate(2026, 5, 31), QLocale::ShortFormat))};
                }
                return alter([&](Conference& each) { each.*member = date; });
            }};
}

ConferenceDetails::ConferenceDetails(Workbench& bench, QWidget* parent)
    : Details(Kind::Conference, bench, parent)
{
    add(new LineField(tr("Title"), bind(&Conference::title), this));
    add(new LineField(tr("Subtitle"), bind(&Conference::subtitle), this));
    add(new LineField(tr("First day"), bindDate(&Conference::start), this),
        new LineField(tr("Last day"), bindDate(&Conference::end), this));
    auto* zone = new LineField(
        tr("Time zone"),
        {[this] { return QString::fromUtf8(programme().conference.timezone); },
         [this](const QString& text) { return alter([&](Conference& each) { each.timezone = text.toUtf8(); }); }},
        this);
    zone->setHelp(tr("All times are as on a clock in this zone, wherever this computer is."));
    add(zone);
    section(tr("Where"));
    add(new LineField(tr("Venue"), bind(&Conference::venue), this));
    add(new LineField(tr("City"), bind(&Conference::city), this),
        new LineField(tr("Country"), bind(&Conference::country), this));
    section(tr("Planning"));
    add(new NumberField(tr("Grid in minutes"), bind(&Conference::slotMin), 1, 240, {}, this),
        new NumberField(tr("Changeover in minutes"), bind(&Conference::changeoverMin), 0, 240, tr("None", "changeover"),
                        this));
    section(tr("About"));
    add(new TextField(tr("Description"), bind(&Conference::description), 3, this));
    add(new LineField(tr("Website"), bind(&Conference::url), this),
        new LineField(tr("Language"), bind(&Conference::language), this));

    section(tr("Hours of the days"));
    add(new WindowsField(tr("Each day, when sessions may be held"), bench,
                         {[this] {
                              std::vector<Window> windows;
                              for (const Day& day : programme().days)
                                  windows.push_back({day.opens, day.closes});
                              return windows;
                          },
                          [this](const std::vector<Window>& windows) {
                              std::vector<Day> days;
                              for (const Window& window : windows) {
                                  const Day* of = programme().dayOf(window.start);
                                  Day day;
                                  if (of != nullptr)
                                      day = *of;
                                  else
                                      day.id = newId<DayId>();
                                  if (of == nullptr)
                                      day.date = window.start.date();
                                  day.opens = window.start;
                                  day.closes = window.end;
                                  days.push_back(day);
                              }
                              return this->bench().edit().setDays(days);
                          }},
                         this));
    finish();
}

} // namespace rostrum
