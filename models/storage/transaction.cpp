#include "models/storage/transaction.h"

#include "models/storage/sql.h"

namespace rostrum {

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = sql::run(database.connection(), QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    Transaction transaction(database);
    // Rows may name each other, whichever is written first; COMMIT checks. The setting ends with the transaction.
    if (auto deferred = sql::run(database.connection(), QStringLiteral("PRAGMA defer_foreign_keys = ON")); !deferred)
        return deferred.error();
    return transaction;
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        (void)sql::run(m_database->connection(), QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    auto committed = sql::run(m_database->connection(), QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace rostrum
