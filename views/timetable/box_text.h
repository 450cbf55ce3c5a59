#pragma once

#include "models/domain/ids.h"

#include <QFont>
#include <QPainter>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace rostrum::timetable {

/// What is written on a box, most important first.
struct BoxWords
{
    QString title;
    QString times;
    QString place; ///< The room, where the column does not say it.
    QString people;
    QString track;
    bool struckOut = false;
};

/// How much of it there is room for, and where.
struct BoxSpace
{
    QSizeF size;
    double badge = 0; ///< Kept free at the end of the first line.
    bool rightToLeft = false;

    bool operator==(const BoxSpace&) const = default;
};

/// Words shaped and broken into lines, ready to be drawn.
class BoxText
{
public:
    BoxText(const BoxWords& words, const BoxSpace& space, const QFont& font);

    void draw(QPainter& painter, QPointF at, const QColor& text, const QColor& faint) const;
    [[nodiscard]] const BoxSpace& space() const { return m_space; }
    [[nodiscard]] size_t lineCount() const { return m_lines.size(); }

private:
    struct Line
    {
        std::unique_ptr<QTextLayout> layout;
        bool faint;
    };

    /// Adds up to `most` lines of a text; gives how many.
    int add(const QString& text, const QFont& font, int most, bool faint);

    BoxSpace m_space;
    std::vector<Line> m_lines;
    double m_bottom = 0;
};

/// Keeps the shaped words of boxes between paints.
class BoxTextCache
{
public:
    void setFont(const QFont& font);
    /// The text for a placement, which may stand in several places of different size; `words` is asked only where it
    /// is not there yet for such a space. The reference holds until the next call.
    const BoxText& text(PlacementId id, const BoxSpace& space, const std::function<BoxWords()>& words);
    void forget(PlacementId id) { m_texts.erase(id); }
    void clear() { m_texts.clear(); }

private:
    QFont m_font;
    std::unordered_map<PlacementId, std::vector<BoxText>> m_texts;
};

} // namespace rostrum::timetable
