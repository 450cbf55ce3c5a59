#pragma once

#include "models/domain/result.h"
#include "models/storage/database.h"

namespace rostrum {

/// A write transaction that holds the file's lock from its beginning, and is rolled back unless it is committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// The change is in the file when this is done; on failure nothing of it is.
    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {}

    Database* m_database;
};

} // namespace rostrum
