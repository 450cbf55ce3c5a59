#pragma once

#include "models/domain/change_set.h"
#include "models/services/document.h"
#include "models/services/edit_service.h"
#include "models/services/live_checks.h"
#include "models/services/mend_service.h"
#include "models/services/people_service.h"
#include "models/services/rule_service.h"
#include "models/services/schedule_service.h"
#include "views/widgets/selection.h"

#include <QSettings>
#include <QTimer>

namespace rostrum {

class Prompts;

/// What the pages of one open conference share: the document, the ways to change it, what is selected, and where to
/// say what went wrong.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(std::unique_ptr<Document> document, Prompts& prompts, QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] Document& document() { return *m_document; }
    [[nodiscard]] const Programme& programme() const { return m_document->programme(); }
    [[nodiscard]] LiveChecks& checks() { return m_checks; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] EditService& edit() { return m_edit; }
    [[nodiscard]] ScheduleService& schedule() { return m_schedule; }
    [[nodiscard]] MendService& mend() { return m_mend; }
    [[nodiscard]] RuleService& rules() { return m_rules; }
    [[nodiscard]] PeopleService& people() { return m_people; }
    [[nodiscard]] Prompts& prompts() { return m_prompts; }
    [[nodiscard]] QSettings& settings() { return m_settings; }
    [[nodiscard]] bool isReadOnly() const { return m_document->isReadOnly(); }

    /// Whether it went well; where not, says so above the page.
    template <class T>
    bool check(const Result<T>& result)
    {
        if (!result)
            Q_EMIT failed(result.error().text);
        return result.ok();
    }
    void undo();
    void redo();
    /// Undoes that many steps, or redoes where negative.
    void step(int undos);
    /// Takes in what other programs wrote.
    void catchUp();
    void remove(Kind kind, const std::vector<qint64>& ids);

Q_SIGNALS:
    void failed(const QString& text);
    /// Something was done that somebody may want to take back.
    void done(const QString& text);
    /// Something was done outside of the conference itself.
    void noted(const QString& text);
    void listAsked(rostrum::Kind kind, const QString& facet);
    void problemsAsked(rostrum::ConflictKind kind);
    void problemsPanelAsked();
    void rulesAsked();
    /// These are to be seen on the timetable, together.
    void placementsAsked(const std::vector<rostrum::PlacementId>& placements);
    /// Fields that are being edited are to be taken over, or restored where they are refused.
    void commitAsked();

private:
    std::unique_ptr<Document> m_document;
    Prompts& m_prompts;
    QSettings& m_settings;
    LiveChecks m_checks;
    Selection m_selection;
    EditService m_edit;
    ScheduleService m_schedule;
    MendService m_mend;
    PeopleService m_people;
    RuleService m_rules;
    QTimer m_watch;
    QString m_lastProblem;
};

} // namespace rostrum
