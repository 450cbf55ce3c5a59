#pragma once

#include "models/domain/change_set.h"

#include <QObject>

namespace rostrum {

/// What is selected in the window: one thing, shared by the pages, the details at the right and the docks.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Item
    {
        Kind kind = Kind::Session;
        qint64 id = 0; ///< 0 where nothing is selected.

        bool operator==(const Item&) const = default;
    };

    [[nodiscard]] Item current() const { return m_current; }
    void select(Kind kind, qint64 id) { select({kind, id}); }
    void select(Item item)
    {
        if (item == m_current)
            return;
        m_current = item;
        Q_EMIT changed(item);
    }
    /// Asks the page that shows such things to come to the front with this one in view.
    void reveal(Kind kind, qint64 id)
    {
        select(kind, id);
        Q_EMIT revealed({kind, id});
    }

Q_SIGNALS:
    void changed(rostrum::Selection::Item item);
    void revealed(rostrum::Selection::Item item);

private:
    Item m_current;
};

} // namespace rostrum
