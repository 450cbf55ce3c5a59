#include "views/timetable/narrowing_bar.h"

#include "models/items/texts.h"
#include "views/timetable/session_words.h"

#include <QCollator>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace rostrum::timetable {

namespace {

template <class Id>
std::optional<Id> idOf(const QVariant& value)
{
    return value.isValid() ? std::optional(Id{value.toLongLong()}) : std::nullopt;
}

} // namespace

NarrowingBar::NarrowingBar(QWidget* parent)
    : QWidget(parent)
{
    const std::array<QString, kChoices> names{tr("Track"),  tr("Type"),  tr("Length"),
                                              tr("Person"), tr("State"), tr("Chapter")};
    const std::array<QString, kChoices> anything{tr("Any track"),  tr("Any type"),  tr("Any length"),
                                                 tr("Any person"), tr("Any state"), tr("Any chapter")};
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    constexpr int kAcross = 2;
    for (size_t each = 0; each < kChoices; ++each) {
        auto* made = new QComboBox(this);
        made->setAccessibleName(names[each]);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(6);
        made->addItem(anything[each]);
        connect(made, &QComboBox::currentIndexChanged, this, &NarrowingBar::changed);
        layout->addWidget(made, int(each) / kAcross, int(each) % kAcross);
        m_boxes[each] = made;
    }
}

void NarrowingBar::fill(Choice choice, std::vector<Option> options) const
{
    QComboBox* filled = box(choice);
    const QSignalBlocker quiet(filled);
    const Option chosen{filled->currentText(), filled->currentData()};
    const auto isChosen = [&](const Option& each) { return each.value == chosen.value; };
    if (chosen.value.isValid() && std::none_of(options.begin(), options.end(), isChosen))
        options.push_back(chosen);
    while (filled->count() > 1)
        filled->removeItem(1);
    for (const Option& each : options)
        filled->addItem(each.name, each.value);
    filled->setCurrentIndex(chosen.value.isValid() ? filled->findData(chosen.value) : 0);
    // One answer alone is no question.
    filled->setEnabled(options.size() > 1 || chosen.value.isValid());
}

void NarrowingBar::offer(const Programme& programme, const std::vector<const Session*>& listed)
{
    std::set<TrackId> tracks;
    std::set<QString> types;
    std::set<int> lengths;
    std::set<PersonId> people;
    std::set<SessionState> states;
    std::set<ChapterId> chapters;
    for (const Session* session : listed) {
        tracks.insert(session->track);
        types.insert(session->type);
        lengths.insert(session->durationMin);
        states.insert(session->state);
        for (const Part& part : session->people)
            people.insert(part.person);
        if (session->people.empty())
            people.insert(PersonId{});
        chapters.insert(session->chapters.begin(), session->chapters.end());
        if (session->chapters.empty())
            chapters.insert(ChapterId{});
    }
    QCollator collator;
    collator.setNumericMode(true);
    const auto byName = [&collator](std::vector<Option> options) {
        std::sort(options.begin(), options.end(),
                  [&](const Option& a, const Option& b) { return collator.compare(a.name, b.name) < 0; });
        return options;
    };

    std::vector<Option> options;
    for (const rostrum::Track& track : programme.tracks) {
        if (tracks.contains(track.id))
            options.push_back({track.name, track.id.value});
    }
    if (tracks.contains(TrackId{}))
        options.push_back({tr("Without a track"), qint64(0)});
    fill(Choice::Track, options);

    options.clear();
    for (const QString& type : types)
        options.push_back({sessionTypeName(type), type});
    fill(Choice::Type, byName(options));

    options.clear();
    for (const int minutes : lengths)
        //: A length of time: sessions that are as long or shorter.
        options.push_back({tr("Up to %1").arg(SessionWords::length(minutes)), minutes});
    fill(Choice::Length, options);

    options.clear();
    for (const PersonId id : people) {
        if (const rostrum::Person* person = programme.people.find(id))
            options.push_back({Programme::displayName(*person), id.value});
    }
    options = byName(options);
    if (people.contains(PersonId{}))
        options.push_back({tr("Nobody"), qint64(0)});
    fill(Choice::Person, options);

    options.clear();
    for (const SessionState state : states)
        options.push_back({displayName(state), int(state)});
    fill(Choice::State, options);

    options.clear();
    for (const ChapterId id : chapters) {
        if (const rostrum::Chapter* chapter = programme.chapters.find(id))
            options.push_back({chapter->name, id.value});
    }
    options = byName(options);
    if (chapters.contains(ChapterId{}))
        options.push_back({tr("No chapter"), qint64(0)});
    fill(Choice::Chapter, options);
}

Narrowing NarrowingBar::narrowing() const
{
    const auto value = [this](Choice choice) { return box(choice)->currentData(); };
    Narrowing narrowing;
    narrowing.track = idOf<TrackId>(value(Choice::Track));
    if (value(Choice::Type).isValid())
        narrowing.type = value(Choice::Type).toString();
    if (value(Choice::Length).isValid())
        narrowing.atMostMin = value(Choice::Length).toInt();
    narrowing.person = idOf<PersonId>(value(Choice::Person));
    if (value(Choice::State).isValid())
        narrowing.state = SessionState(value(Choice::State).toInt());
    narrowing.chapter = idOf<ChapterId>(value(Choice::Chapter));
    return narrowing;
}

void NarrowingBar::clear()
{
    for (QComboBox* each : m_boxes)
        each->setCurrentIndex(0);
}

} // namespace rostrum::timetable
