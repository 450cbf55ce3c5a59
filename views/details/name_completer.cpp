#include "views/details/name_completer.h"

#include "models/items/item_table_model.h"

namespace rostrum {

NameCompleter::NameCompleter(QAbstractItemModel* model, QObject* parent)
    : QCompleter(model, parent)
{
    setCompletionRole(SearchRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseSensitive); // Both sides are folded.
    setMaxVisibleItems(8);
}

} // namespace rostrum
