#pragma once

#include "views/dialogs/prompts.h"

#include <QStringList>

namespace rostrum::test {

/// Answers as it was told beforehand, and remembers what it was asked.
class FakePrompts : public Prompts
{
public:
    std::optional<NewConference> newAnswer;
    QString openAnswer;
    QString placeAnswer;
    QStringList importAnswer;
    bool confirmAnswer = true;
    bool printAnswer = false;
    bool goOnAnswer = true;
    std::vector<ImportSummary> confirmed;
    QStringList told;

    std::optional<NewConference> newConference() override { return newAnswer; }
    QString conferenceToOpen() override { return openAnswer; }
    QString placeFor(const QString& /*title*/, const QString& /*suggestion*/, const QString& /*filter*/) override
    {
        return placeAnswer;
    }
    QStringList filesToImport() override { return importAnswer; }
    bool confirmImport(const ImportSummary& summary) override
    {
        confirmed.push_back(summary);
        return confirmAnswer;
    }
    std::function<bool(int done, int total)> progress(const QString& /*label*/) override
    {
        return [this](int /*done*/, int /*total*/) { return goOnAnswer; };
    }
    bool choosePrinter(QPrinter& /*printer*/) override { return printAnswer; }
    void tell(const Error& error) override { told << error.text; }
};

} // namespace rostrum::test
