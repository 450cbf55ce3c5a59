#pragma once

#include "models/domain/link_rule.h"
#include "views/details/field.h"
#include "views/workbench.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rostrum {

class LinkEndsModel;

/// What must not meet and what must come first, as seen from one session or person: a row for each link with the
/// reason, and a line to add more, which completes the names of sessions and people.
class LinksField : public Field
{
    Q_OBJECT

public:
    /// `end` tells whose links are shown.
    LinksField(const QString& label, Workbench& bench, std::function<LinkEnd()> end, QWidget* parent = nullptr);
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    /// What a link says, from where one stands.
    enum class Wish { NotAgainst, NotWith, After, Before };

    [[nodiscard]] static QString textOf(Wish wish);
    [[nodiscard]] Wish wishOf(const LinkRule& link) const;
    [[nodiscard]] LinkEnd otherOf(const LinkRule& link) const;
    void makeCompleter();
    void addTo(LinkEnd other);
    [[nodiscard]] Result<void> link(LinkEnd other);
    void rebuild();
    void addRow(const LinkRule& link, const QString& name);
    void tell(const Result<void>& done);

    Workbench& m_bench;
    std::function<LinkEnd()> m_end;
    std::vector<LinkRule> m_links;
    QStringList m_names; ///< As the rows show them.
    QVBoxLayout* m_rows;
    QWidget* m_addLine;
    QComboBox* m_wish;
    QLineEdit* m_other;
    LinkEndsModel* m_ends = nullptr;
    bool m_editable = true;
};

} // namespace rostrum
