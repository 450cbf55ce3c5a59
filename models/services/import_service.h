#pragma once

#include "models/exchange/import_plan.h"
#include "models/services/document.h"

#include <QCoreApplication>

#include <functional>

namespace rostrum {

struct ImportOptions
{
    QString format = QStringLiteral("auto"); ///< As on the command line; `auto` looks into the file.
    /// Told how many of the rows are written; answers whether to go on. Stopping leaves nothing changed.
    std::function<bool(int done, int total)> progress;
};

/// What an import found, and what it did or would do.
struct ImportReport
{
    QString format;
    QString encoding;
    int rows = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    QStringList gone;     ///< Titles of sessions that a file no longer has: marked as cancelled.
    QStringList restored; ///< Titles of sessions that were gone and are back.
    QStringList notes;    ///< What had to be assumed.
    int peopleAdded = 0;
    int roomsAdded = 0;
    int tracksAdded = 0;
    QStringList titles; ///< Of the conferences read.
};

/// Reading programmes of other systems into the conference: all files in one step that one undo takes back, or, where
/// one of them cannot be read, nothing.
class ImportService
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)

public:
    explicit ImportService(Document& document)
        : m_document(document)
    {}

    /// What importProgrammes() would do.
    Result<ImportReport> preview(const QStringList& paths, const ImportOptions& options = {}) const;
    Result<ImportReport> importProgrammes(const QStringList& paths, const ImportOptions& options = {});

    /// The formats that can be read, as on the command line.
    [[nodiscard]] static QStringList formats();

private:
    struct Planned
    {
        std::vector<ImportPlan> plans;
        ImportReport report;
        QString label;
    };

    [[nodiscard]] static Result<ImportedProgramme> read(const QString& path, const ImportOptions& options,
                                                        const Programme& existing, ImportReport& report);
    [[nodiscard]] static Result<Planned> plan(const QStringList& paths, const ImportOptions& options,
                                              Programme existing);

    Document& m_document;
};

} // namespace rostrum
