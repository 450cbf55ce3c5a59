#include "views/workbench.h"

#include <chrono>

namespace rostrum {

namespace {

template <class IdType>
std::vector<IdType> typed(const std::vector<qint64>& ids)
{
    std::vector<IdType> found;
    found.reserve(ids.size());
    for (const qint64 id : ids)
        found.push_back({id});
    return found;
}

} // namespace

Workbench::Workbench(std::unique_ptr<Document> document, Prompts& prompts, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_prompts(prompts)
    , m_settings(settings)
    , m_checks(*m_document)
    , m_edit(*m_document)
    , m_schedule(*m_document)
    , m_mend(*m_document)
    , m_people(*m_document)
    , m_rules(*m_document)
{
    using namespace std::chrono_literals;
    m_watch.setInterval(1s);
    connect(&m_watch, &QTimer::timeout, this, &Workbench::catchUp);
    m_watch.start();
    connect(m_document.get(), &Document::changed, this, [this](const ChangeSet& changes) {
        // What is no longer there cannot stay selected.
        const Selection::Item item = m_selection.current();
        if (item.id != 0 && changes.of(item.kind).removed.contains(item.id))
            m_selection.select(item.kind, 0);
    });
}

void Workbench::catchUp()
{
    const auto caughtUp = m_document->catchUp();
    // A problem that lasts is told once, not every second.
    const QString problem = caughtUp ? QString() : caughtUp.error().text;
    if (!problem.isEmpty() && problem != m_lastProblem)
        Q_EMIT failed(problem);
    m_lastProblem = problem;
}

void Workbench::undo()
{
    Q_EMIT commitAsked();
    check(m_document->undo());
}

void Workbench::redo()
{
    Q_EMIT commitAsked();
    check(m_document->redo());
}

void Workbench::step(int undos)
{
    Q_EMIT commitAsked();
    for (; undos > 0; --undos) {
        if (!check(m_document->undo()))
            return;
    }
    for (; undos < 0; ++undos) {
        if (!check(m_document->redo()))
            return;
    }
}

void Workbench::remove(Kind kind, const std::vector<qint64>& ids)
{
    if (ids.empty())
        return;
    const auto tell = [this](const Result<void>& removed) {
        if (check(removed))
            Q_EMIT done(m_document->undoLabel());
    };
    switch (kind) {
    case Kind::Session:
        return tell(m_edit.remove(typed<SessionId>(ids)));
    case Kind::Person:
        return tell(m_edit.remove(typed<PersonId>(ids)));
    case Kind::Room:
        return tell(m_edit.remove(typed<RoomId>(ids)));
    case Kind::Track:
        return tell(m_edit.remove(typed<TrackId>(ids)));
    case Kind::Chapter:
        return tell(m_edit.remove(typed<ChapterId>(ids)));
    default:
        return;
    }
}

} // namespace rostrum
