#pragma once

#include "models/checks/mend.h"
#include "models/services/document.h"

#include <QCoreApplication>

namespace rostrum {

/// Doing what a Mender found.
class MendService
{
    Q_DECLARE_TR_FUNCTIONS(MendService)

public:
    explicit MendService(Document& document)
        : m_document(document)
    {}

    /// One step that can be undone, under the name of what it does. Refused where what is to be moved is no longer
    /// where it was when the mend was found.
    Result<void> apply(const Mend& mend);

private:
    Result<void> swap(const MendMove& first, const MendMove& second);
    Result<void> confirm(PersonId id);

    Document& m_document;
};

} // namespace rostrum
