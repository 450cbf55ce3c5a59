#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace rostrum {

enum class ErrorCode {
    Usage,     ///< The caller asked for something that makes no sense.
    NotFound,  ///< A file or a thing in it is not there.
    NotOurs,   ///< The file is something else.
    Newer,     ///< The file comes from a newer version.
    Locked,    ///< Somebody else is writing.
    ReadOnly,  ///< Writing is not allowed here.
    NoSpace,   ///< The disk is full.
    BadInput,  ///< Input that cannot be understood.
    Refused,   ///< The change breaks a rule.
    Conflict,  ///< The data has changed meanwhile.
    Cancelled, ///< The person stopped it.
    Io,        ///< Reading or writing failed.
    Internal,  ///< A fault of the program.
};

/// What went wrong. `text` is translated and says what happened and what to do; `detail` is for a bug report.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail = {};
};

/// A value, or the error that kept it from being made.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace rostrum
