#pragma once

#include "views/dialogs/prompts.h"

#include <QDialog>

namespace rostrum {

/// Shows what an import would do before anything is done.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const ImportSummary& summary, QWidget* parent = nullptr);
};

} // namespace rostrum
