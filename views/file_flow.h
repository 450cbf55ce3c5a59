#pragma once

#include "models/services/document.h"
#include "models/services/import_service.h"
#include "views/recent_files.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rostrum {

class Prompts;
class Workbench;

/// What is done with whole files: new, open, sample, copy, import, export.
class FileFlow : public QObject
{
    Q_OBJECT

public:
    FileFlow(Prompts& prompts, QSettings& settings, QObject* parent = nullptr);

    void makeNew();
    void openChosen();
    void open(const QString& path);
    void openSample();
    void saveCopy(Workbench& bench);
    void import(Workbench& bench);
    void import(Workbench& bench, const QStringList& paths);
    void exportProgramme(Workbench& bench);

    [[nodiscard]] RecentFiles& recent() { return m_recent; }
    /// Who is given a conference that has been opened.
    void setTaker(std::function<void(std::unique_ptr<Document>)> taker) { m_taker = std::move(taker); }

Q_SIGNALS:
    void failed(const QString& text);
    void done(const QString& text);

private:
    void take(Result<std::unique_ptr<Document>> document);

    Prompts& m_prompts;
    RecentFiles m_recent;
    std::function<void(std::unique_ptr<Document>)> m_taker;
};

/// What an import would do, in sentences.
[[nodiscard]] QStringList importLines(const ImportReport& report);

} // namespace rostrum
