#pragma once

#include "views/details/details.h"

class QPushButton;

namespace rostrum {

class RoomDetails : public RowDetails<Room>
{
    Q_OBJECT

public:
    RoomDetails(Workbench& bench, QWidget* parent);
    [[nodiscard]] QString title() const override { return row() == nullptr ? QString() : row()->name; }

protected:
    [[nodiscard]] const Table<Room>& table() const override { return programme().rooms; }
};

class TrackDetails : public RowDetails<Track>
{
    Q_OBJECT

public:
    TrackDetails(Workbench& bench, QWidget* parent);
    [[nodiscard]] QString title() const override { return row() == nullptr ? QString() : row()->name; }

protected:
    [[nodiscard]] const Table<Track>& table() const override { return programme().tracks; }
};

class ChapterDetails : public RowDetails<Chapter>
{
    Q_OBJECT

public:
    ChapterDetails(Workbench& bench, QWidget* parent);
    [[nodiscard]] QString title() const override { return row() == nullptr ? QString() : row()->name; }

protected:
    [[nodiscard]] const Table<Chapter>& table() const override { return programme().chapters; }

private:
    void addMembers();
};

/// The conference itself, and the hours of its days.
class ConferenceDetails : public Details
{
    Q_OBJECT

public:
    ConferenceDetails(Workbench& bench, QWidget* parent);
    [[nodiscard]] QString title() const override { return programme().conference.title; }

private:
    template <class Change>
    Result<void> alter(Change change);
    template <class Value>
    Binding<Value> bind(Value Conference::*member);
    Binding<QString> bindDate(QDate Conference::*member);
};

} // namespace rostrum
