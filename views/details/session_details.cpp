#include "views/details/session_details.h"

#include "models/domain/names.h"
#include "models/items/texts.h"
#include "views/details/links_field.h"
#include "views/details/people_field.h"
#include "views/details/placements_field.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rostrum {

SessionDetails::SessionDetails(Workbench& bench, QWidget* parent)
    : RowDetails(Kind::Session, bench, parent)
    , m_problems(new QVBoxLayout)
{
    auto* problems = new QWidget(this);
    m_problems->setContentsMargins(0, 0, 0, 0);
    problems->setLayout(m_problems);
    addWidget(problems);

    add(new LineField(tr("Title"), bind(&Session::title), this));
    add(new LineField(tr("Subtitle"), bind(&Session::subtitle), this));
    add(new ChoiceField(
            tr("Type"),
            [] {
                std::vector<Option> options;
                for (const QString& type : sessionTypes())
                    options.push_back({sessionTypeName(type), type});
                return options;
            },
            {[this] { return QVariant(row() == nullptr ? QString() : row()->type); },
             [this](const QVariant& value) { return alter([&](Session& each) { each.type = value.toString(); }); }},
            this),
        new ChoiceField(
            tr("Track"),
            [this] {
                std::vector<Option> options{{tr("None", "track"), qint64(0)}};
                for (const Track& track : programme().tracks)
                    options.push_back({track.name, track.id.value});
                return options;
            },
            bindId(&Session::track), this));
    add(new ChoiceField(
            tr("State"),
            enumOptions(SessionState::Draft, SessionState::Tentative, SessionState::Confirmed, SessionState::Cancelled),
            bindEnum(&Session::state), this),
        new NumberField(tr("Length in minutes"), bind(&Session::durationMin), 0, 7 * 24 * 60, {}, this));
    add(new FlagField(tr("Public: shown in programmes"), bind(&Session::isPublic), this));

    section(tr("When and where"));
    add(new PlacementsField(
        tr("Times and rooms"), bench, [this] { return SessionId{id()}; }, this));
    section(tr("People"));
    addPeople();
    section(tr("Links"));
    add(new LinksField(
        tr("Not with, not against, before and after"), bench, [this] { return LinkEnd(SessionId{id()}); }, this));
    section(tr("Texts"));
    add(new TextField(tr("Abstract"), bind(&Session::abstract), 4, this));
    add(new TextField(tr("Description"), bind(&Session::description), 2, this));
    auto* language = new LineField(tr("Language"), bind(&Session::language), this);
    language->setHelp(tr("A language code such as en, ar or fr."));
    add(language);
    section(tr("What it needs"));
    addNeeds();
    finish();
}

void SessionDetails::addPeople()
{
    std::vector<Option> roles;
    for (const PartRole role : {PartRole::Speaker, PartRole::Moderator, PartRole::Host, PartRole::Reserve})
        roles.push_back({displayName(role), toWord(role)});
    add(new PeopleField(
        tr("On it, in this order"), bench(), roles,
        {[this] {
             std::vector<PeopleField::Entry> entries;
             if (row() != nullptr) {
                 for (const Part& part : row()->people)
                     entries.push_back({part.id, part.person, toWord(part.role)});
             }
             return entries;
         },
         [this](const std::vector<PeopleField::Entry>& entries) {
             return alter([&](Session& session) {
                 std::vector<Part> people;
                 for (const PeopleField::Entry& entry : entries) {
                     const auto old = std::find_if(session.people.begin(), session.people.end(),
                                                   [&](const Part& part) { return part.id == entry.id; });
                     Part part = old == session.people.end() ? Part{newIdValue(), {}, {}, {}} : *old;
                     part.person = entry.person;
                     part.role = fromWord<PartRole>(entry.role).value_or(PartRole::Speaker);
                     people.push_back(part);
                 }
                 session.people = people;
             });
         }},
        [this](const QString& name) { return bench().people().addNewTo(SessionId{id()}, name, PartRole::Speaker); },
        this));
    add(new SetField(
        tr("Chapters called to it"),
        [this] {
            std::vector<Option> options;
            for (const Chapter& chapter : programme().chapters)
                options.push_back({chapter.name, chapter.id.value});
            return options;
        },
        {[this] {
             QVariantList chosen;
             if (row() != nullptr) {
                 for (const ChapterId chapter : row()->chapters)
                     chosen << chapter.value;
             }
             return chosen;
         },
         [this](const QVariantList& chosen) {
             return alter([&](Session& session) {
                 session.chapters.clear();
                 for (const QVariant& each : chosen)
                     session.chapters.push_back({each.toLongLong()});
             });
         }},
        this));
}

void SessionDetails::addNeeds()
{
    add(new NumberField(tr("People expected"), bind(&Session::expectedPeople), 0, 1000000, tr("Not known"), this));
    auto* equipment = new LineField(tr("Equipment"), bindList(&Session::needs), this);
    equipment->setHelp(tr("Several with commas between them: projector, microphone"));
    add(equipment);
    add(new FlagField(tr("Step-free access"), bind(&Session::needsStepFree), this),
        new FlagField(tr("Interpretation"), bind(&Session::needsInterpretation), this));
    add(new FlagField(tr("Must not be recorded"), bind(&Session::doNotRecord), this));
    auto* notes = new TextField(tr("Notes"), bind(&Session::notes), 2, this);
    notes->markPrivate();
    add(notes);
}

QString SessionDetails::title() const
{
    return row() == nullptr ? QString() : row()->title;
}

void SessionDetails::refresh()
{
    const std::vector<Conflict> conflicts = bench().checks().of(SessionId{id()});
    QStringList texts;
    for (const Conflict& conflict : conflicts)
        texts << describe(conflict, programme(), QLocale());
    if (texts == m_shownProblems)
        return;
    m_shownProblems = texts;
    clearLayout(m_problems);
    for (size_t at = 0; at < conflicts.size(); ++at) {
        const bool error = conflicts[at].severity == Severity::Error;
        auto* line = new QWidget(this);
        auto* box = new QHBoxLayout(line);
        box->setContentsMargins(0, 0, 0, 0);
        auto* sign = new QLabel(line);
        const int size = fontMetrics().height();
        sign->setPixmap(icon(error ? QStringLiteral("error") : QStringLiteral("warning"),
                             error ? errorColour(palette()) : warningColour(palette()))
                            .pixmap(QSize(size, size), devicePixelRatioF()));
        sign->setAccessibleName(error ? tr("Error") : tr("Warning"));
        auto* text = new QLabel(texts[static_cast<qsizetype>(at)], line);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        alignLeading(*text);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, error ? errorColour(colours) : warningColour(colours));
        text->setPalette(colours);
        box->addWidget(sign, 0, Qt::AlignTop);
        box->addWidget(text, 1);
        m_problems->addWidget(line);
    }
}

} // namespace rostrum
