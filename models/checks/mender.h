#pragma once

#include "models/checks/checker.h"
#include "models/checks/mend.h"
#include "models/checks/places.h"

namespace rostrum {

/// Finds what would mend a conflict of one state of a programme.
///
/// Each mend that it gives has been tried on a copy, by the rules as they are set: the conflict is gone, nobody has a
/// new one, and what was moved is not in error where it then is. The one exception is told by rules about a session
/// that is in the unscheduled list, for what is put there. What is pinned stays where it is.
class Mender
{
public:
    explicit Mender(const Programme& programme);
    Mender(const Mender&) = delete;
    Mender& operator=(const Mender&) = delete;

    /// A handful at most, nearest first; those that only put something into the unscheduled list come last. Empty
    /// where there is no such conflict, or nothing that helps.
    [[nodiscard]] std::vector<Mend> mendsFor(const ConflictKey& key);

private:
    struct Subject;

    [[nodiscard]] std::vector<Subject> subjectsOf(const Conflict& problem) const;
    void changeRoom(Subject& subject, std::vector<Mend>& mends);
    void changeTime(Subject& subject, std::vector<Mend>& mends);
    void move(Subject& subject, std::vector<Mend>& mends);
    void swap(Subject& subject, std::vector<Mend>& mends);
    void unschedule(const Subject& subject, std::vector<Mend>& mends);
    void confirm(const Conflict& problem, std::vector<Mend>& mends);

    [[nodiscard]] bool promises(const Subject& subject, const Placement& proposed, SessionId passedOver = {});
    bool tryOut(Mend mend, const ConflictKey& key, std::vector<Mend>& mends);
    [[nodiscard]] bool judge(Mend& mend, const ConflictKey& key, const CheckDelta& delta) const;

    Programme m_programme;
    Checker m_checker;
    Places m_places;
    int m_looks = 0;
};

} // namespace rostrum
