#pragma once

#include "views/workbench.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rostrum {

class LinkRow;

/// One problem: what it is, where to go to see its sides, and what would mend it with one click.
class ProblemPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Tab leads from `before` to what is here.
    ProblemPane(Workbench& bench, QWidget* before, QWidget* parent = nullptr);

    /// Shows the problem, or, without one, what to do.
    void show(std::optional<Conflict> conflict);
    [[nodiscard]] const std::optional<Conflict>& conflict() const { return m_conflict; }
    /// What is offered, as it stands here from top to bottom.
    [[nodiscard]] const std::vector<Mend>& mends() const { return m_mends; }
    [[nodiscard]] const std::vector<LinkRow*>& mendRows() const { return m_mendRows; }
    [[nodiscard]] static QIcon iconOf(MendAct act);
    /// Does it, and says so where it can be taken back.
    void apply(const Mend& mend);
    /// Brings its sides, or its side, to the front.
    void goToSides();

Q_SIGNALS:
    /// A mend was done by one of the rows here, which are gone now.
    void mended();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addSides();
    void addMends();
    void setTabOrders();
    void addLink(const QString& picture, const QString& name, std::function<void()> go);

    Workbench& m_bench;
    QWidget* m_before;
    std::optional<Conflict> m_conflict;
    std::vector<Mend> m_mends;
    std::vector<LinkRow*> m_mendRows;
    QLabel* m_sentence;
    QGridLayout* m_links;
    QLabel* m_mendTitle;
    QVBoxLayout* m_mendColumn;
    bool m_stale = false;
};

} // namespace rostrum
