#pragma once

#include "models/domain/conference.h"
#include "models/domain/result.h"

#include <QString>

#include <functional>
#include <optional>

class QPrinter;

namespace rostrum {

/// What a new conference starts from, and where it is kept.
struct NewConference
{
    Conference conference;
    QString path;
};

/// What an import would do, in words.
struct ImportSummary
{
    QString title;
    QStringList lines; ///< What is added, changed and gone, a sentence each.
    QStringList gone;  ///< Titles of sessions that the file no longer has.
    QStringList notes; ///< What had to be assumed.
    bool changes = true;
};

/// Questions that the window must ask before it can go on, behind an interface so that tests can answer them. An empty
/// answer means that the person does not want to go on.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    virtual std::optional<NewConference> newConference() = 0;
    virtual QString conferenceToOpen() = 0;
    /// A place for a file: `title` says what for, `suggestion` its name, `filter` as in "Conferences (*.rostrum)".
    virtual QString placeFor(const QString& title, const QString& suggestion, const QString& filter) = 0;
    virtual QStringList filesToImport() = 0;
    virtual bool confirmImport(const ImportSummary& summary) = 0;
    /// Shows how far long work has come, for as long as the function is kept; the function answers whether to go on.
    virtual std::function<bool(int done, int total)> progress(const QString& label) = 0;
    /// Lets somebody choose a printer and its options; false where they do not want to print.
    virtual bool choosePrinter(QPrinter& printer) = 0;
    /// For what cannot go on without somebody having read it.
    virtual void tell(const Error& error) = 0;
};

} // namespace rostrum
