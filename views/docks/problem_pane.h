#pragma once

#include "views/workbench.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
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

    /// Shows the problem, and what was said where somebody accepted it.
    void show(const Conflict& conflict, const std::optional<AcceptedConflict>& acceptance = {});
    /// Shows what to do.
    void clear();
    [[nodiscard]] const std::optional<Conflict>& conflict() const { return m_conflict; }
    [[nodiscard]] const std::optional<AcceptedConflict>& acceptance() const { return m_acceptance; }
    /// What is offered, as it stands here from top to bottom.
    [[nodiscard]] const std::vector<Mend>& mends() const { return m_mends; }
    [[nodiscard]] const std::vector<LinkRow*>& mendRows() const { return m_mendRows; }
    [[nodiscard]] static QIcon iconOf(MendAct act);
    /// Does it, and says so where it can be taken back.
    void apply(const Mend& mend);
    /// Brings its sides, or its side, to the front.
    void goToSides();
    /// Puts the keyboard where the reason for accepting it is typed.
    void askForReason();
    /// Takes the acceptance back.
    void takeBack();
    [[nodiscard]] QLineEdit* reason() const { return m_reason; }
    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }

Q_SIGNALS:
    /// Something was done by what is here, which is gone now.
    void settled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addSides();
    void addMends();
    void makeAcceptance(QWidget* inside);
    void showAcceptance();
    void accept();
    void setTabOrders();
    void addLink(const QString& picture, const QString& name, std::function<void()> go);

    Workbench& m_bench;
    QWidget* m_before;
    std::optional<Conflict> m_conflict;
    std::optional<AcceptedConflict> m_acceptance;
    std::vector<Mend> m_mends;
    std::vector<LinkRow*> m_mendRows;
    QLabel* m_sentence;
    QGridLayout* m_links;
    QLabel* m_mendTitle;
    QVBoxLayout* m_mendColumn;
    QLabel* m_accepted;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    bool m_stale = false;
};

} // namespace rostrum
