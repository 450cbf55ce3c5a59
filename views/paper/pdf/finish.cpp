#include "views/paper/pdf/finish.h"

#include "views/paper/pdf/extras.h"
#include "views/paper/pdf/glyph_texts.h"

#include <QCoreApplication>

namespace rostrum::paper {

namespace {

/// A little above what is led to, so that it does not touch the window's edge.
constexpr qreal kAbove = 6;

/// How far above the foot of its page something lies.
qreal fromFoot(const PrintedPages& pages, int page, qreal top)
{
    return pages.pages[static_cast<size_t>(page)].size.height() - top + kAbove;
}

void addNavigation(const PrintedPages& printed, PdfExtras& extras)
{
    for (size_t index = 0; index < printed.pages.size(); ++index) {
        const Page& page = printed.pages[index];
        for (const Item& item : page.items) {
            const auto* link = std::get_if<LinkItem>(&item);
            if (link == nullptr)
                continue;
            const qreal height = page.size.height();
            extras.links.push_back({index, link->box.left(), height - link->box.bottom(), link->box.right(),
                                    height - link->box.top(), static_cast<size_t>(link->page),
                                    fromFoot(printed, link->page, link->top)});
        }
    }
    for (const OutlineEntry& entry : printed.outline) {
        extras.outline.push_back({entry.title.toStdString(), entry.level, static_cast<size_t>(entry.page),
                                  fromFoot(printed, entry.page, entry.top)});
    }
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PrintedPages& pages, const PdfOptions& options)
{
    PdfExtras extras;
    for (int side = 0; side < pages.sideCount(); ++side)
        extras.pages.push_back({pages.sideSize(side).width(), pages.sideSize(side).height()});
    extras.language = options.language.toStdString();
    extras.rightToLeft = pages.rightToLeft;
    extras.foldedSheets = !pages.sheets.empty();
    for (const auto& [name, texts] : glyphTextsByFont(pages))
        extras.fonts.emplace(name, PdfFontTexts{texts.size(), toUnicodeMap(texts).toStdString()});
    // On sheets two pages share a side, and nobody reads those on a screen.
    if (pages.sheets.empty())
        addNavigation(pages, extras);

    std::string fault;
    const std::string finished = addExtras(pdf.constData(), static_cast<size_t>(pdf.size()), extras, fault);
    if (finished.empty()) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("rostrum::paper::Pdf", "The PDF could not be finished."),
                     QString::fromStdString(fault)};
    }
    return QByteArray::fromStdString(finished);
}

} // namespace rostrum::paper
