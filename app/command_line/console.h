#pragma once

#include "models/domain/result.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

namespace rostrum::command_line {

/// How a command ended: the exit status of the process. A contract with scripts.
enum class Exit { Done = 0, Failed = 1, Usage = 2, LookAt = 3 };

/// Where a command writes: text for people to stdout, problems to stderr. With JSON, stdout holds one object only.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
        m_since.start();
    }

    [[nodiscard]] bool isJson() const { return m_json; }

    /// A line for a person; nothing with JSON.
    void say(const QString& line) const;
    /// The one object; nothing without JSON.
    void say(const QJsonObject& object) const;
    /// A line on stderr.
    void complain(const QString& line) const;
    /// Tells what went wrong and gives the status that goes with it.
    Exit fail(const Error& error) const;
    Exit misused(const QString& what) const;
    /// How far work has come, on stderr if that is a terminal and the work takes longer than a second.
    void progress(int done, int total) const;
    /// Takes the line of progress away.
    void endProgress() const;

private:
    bool m_json;
    QElapsedTimer m_since;
    mutable bool m_shown = false;
};

/// A control character of imported text must not steer the terminal: shown as its picture. Line ends become blanks.
[[nodiscard]] QString oneLine(QString text);

/// What libraries want to tell developers (a desktop that is not there, an odd locale) stays off stderr from now on,
/// unless the environment sets ROSTRUM_VERBOSE.
void keepStderrForProblems();

/// Whether Ctrl-C was pressed. The first call makes it asked for instead of ending the process.
[[nodiscard]] bool isInterrupted();
void watchForInterrupt();

} // namespace rostrum::command_line
