#pragma once

#include "models/arrange/rearrange.h"
#include "views/timetable/grid_geometry.h"

#include <QCoreApplication>

#include <optional>

namespace rostrum::timetable {

/// What would be done if a gesture ended now.
struct Proposal
{
    enum class Action {
        None,       ///< Nothing: all is as it was, or it cannot be; then `refusal` says why.
        Place,      ///< Schedule the session, or once more.
        Change,     ///< Move or resize its placement, or both.
        Unschedule, ///< Take the placement away.
        Create,     ///< Make a new session.
        Swap,       ///< Let it change places with the one of `others`.
    };

    Action action = Action::None;
    SessionId session;
    Placement placement;            ///< As it would be; the id is that of the placement that changes.
    std::optional<TrackId> track;   ///< The track that the session would get; where it keeps its own, nothing.
    PersonId person;                ///< Who would be on a new session.
    std::vector<Relocation> others; ///< What goes along, as it would be.
    bool isBreak = false;           ///< Of what is created.
    QString refusal;                ///< Translated.

    bool operator==(const Proposal&) const = default;
};

/// A drag, a resize or a keyboard move from its beginning to its end, without a window: it is told where the pointer is
/// or what was pressed, and says what would come of it. It changes nothing itself.
class Gesture
{
    Q_DECLARE_TR_FUNCTIONS(Gesture)

public:
    enum class Kind { None, Move, Place, ResizeStart, ResizeEnd, Create };

    /// What it moves on. Both outlive the gesture; what they hold may change where follow() is told of it.
    struct Ground
    {
        const GridLayout* layout = nullptr;
        const Programme* programme = nullptr;
        int snapMin = 5;
    };

    [[nodiscard]] bool isActive() const { return m_kind != Kind::None; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] SessionId session() const { return m_session; }
    [[nodiscard]] const Placement& original() const { return m_original; }

    /// Takes hold of a placement. `grabbed` is the minute, counted from its start, at which it hangs on the pointer.
    void begin(Kind kind, Ground ground, const GridBox& box, const Placement& placement, qint64 grabbed = 0);
    /// Takes hold of a session of the list, or of a placement that no day shows.
    void beginPlacing(Ground ground, SessionId session, const Placement& planned);
    /// Takes others along with what was taken hold of: they keep their distance to it in rooms and time, and when it is
    /// resized they are by as much.
    void takeAlong(std::vector<Relocation> others) { m_others = std::move(others); }
    [[nodiscard]] const std::vector<Relocation>& others() const { return m_others; }
    /// Begins to draw a new session or a break.
    void beginDrawing(Ground ground, const Spot& spot, bool isBreak = false);

    /// The pointer is at a place of the grid, or beside it. `fine` leaves the snapping off, `copy` leaves the original
    /// where it is.
    void pointAt(const std::optional<Spot>& spot, bool fine = false, bool copy = false);
    /// The pointer is over the list of what is not scheduled.
    void pointAtList();
    /// The pointer is over a session that what is moved would change places with.
    void pointAtPartner(PlacementId partner);
    /// Puts it there whatever the pointer does: how keys begin, and go to a free place.
    void putAt(int column, int day, qint64 start);
    /// One press of an arrow: to other columns and by minutes. Coarse steps end on the snapping grid. False where the
    /// grid ends.
    bool nudge(int columns, int steps, bool fine = false);
    /// Longer or shorter by steps at the end; for keys.
    bool lengthen(int steps, bool fine = false);
    /// The days or columns that are shown have changed below the gesture; it keeps its column and time of day.
    void follow(const GridLayout& before, Ground ground);
    /// Ends it. Nothing is left.
    void end() { *this = {}; }

    [[nodiscard]] Proposal proposal() const;
    /// The box that would be, while there is one to show.
    [[nodiscard]] std::optional<GridBox> box() const;
    /// Where one of the proposal's others would stand; nothing where it is not on what is shown.
    [[nodiscard]] std::optional<GridBox> boxOf(const Relocation& other) const;
    [[nodiscard]] bool isOverList() const { return m_where == Where::List; }
    [[nodiscard]] bool isCopy() const { return m_copy; }
    /// Where something from the list can be put first: in the columns at hand, or the nearest one that can have it.
    [[nodiscard]] int columnNear(int column) const;

private:
    enum class Where { Grid, List, Beside, Partner };

    [[nodiscard]] const ShownDay& day() const { return m_ground.layout->days[size_t(m_day)]; }
    [[nodiscard]] qint64 nearestStart(qint64 wanted) const;
    [[nodiscard]] Placement proposed() const;
    [[nodiscard]] const Column& column() const { return m_ground.layout->columns[size_t(m_column)]; }
    [[nodiscard]] QString refusalOf(const Column& column) const;
    void addColumnTo(Proposal& proposal) const;
    [[nodiscard]] int leastMinutes(bool fine) const;
    [[nodiscard]] bool isResize() const { return m_kind == Kind::ResizeStart || m_kind == Kind::ResizeEnd; }
    [[nodiscard]] Result<Relocation> along(const Relocation& other, const Placement& lead) const;
    void addOthers(Proposal& proposal) const;
    void proposeSwap(Proposal& proposal) const;

    Kind m_kind = Kind::None;
    Ground m_ground;
    SessionId m_session;
    Placement m_original;
    qint64 m_originalStart = 0;
    qint64 m_grabbed = 0;
    Where m_where = Where::Grid;
    bool m_copy = false;
    int m_column = 0;
    int m_day = 0;
    qint64 m_start = 0;
    int m_minutes = 0;
    bool m_hasPlace = false; ///< False until something from the list has been over the grid.
    qint64 m_drawnFrom = 0;
    bool m_isBreak = false;
    std::vector<Relocation> m_others; ///< As they are.
    PlacementId m_partner;
};

/// Where `other` comes to lie as something goes from one place to another and takes it along: as many columns and as
/// long away from it as before. Refused, in words, where that is no place of the grid, or on another day than the rest.
[[nodiscard]] Result<Relocation> goneAlong(const Gesture::Ground& ground, const Relocation& other,
                                           const Placement& from, const Placement& to);

} // namespace rostrum::timetable
