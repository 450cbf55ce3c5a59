#pragma once

#include "models/domain/text_fold.h"

#include <QCompleter>

namespace rostrum {

/// Completes names however they are spelled, over a model that answers SearchRole.
class NameCompleter : public QCompleter
{
public:
    NameCompleter(QAbstractItemModel* model, QObject* parent);

    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {foldText(path)}; }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override { return index.data().toString(); }
};

} // namespace rostrum
