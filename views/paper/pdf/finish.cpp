#include "views/paper/pdf/finish.h"

#include "views/paper/pdf/glyph_texts.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>
#include <set>

namespace rostrum::paper {

namespace {

QPDFObjectHandle real(qreal number)
{
    return QPDFObjectHandle::newReal(number, 3, true);
}

QPDFObjectHandle box(qreal left, qreal bottom, qreal right, qreal top)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const qreal side : {left, bottom, right, top})
        array.appendItem(real(side));
    return array;
}

QPDFObjectHandle text(const QString& string)
{
    return QPDFObjectHandle::newUnicodeString(string.toStdString());
}

class Finisher
{
public:
    Finisher(QPDF& pdf, const PrintedPages& printed, const PdfOptions& options)
        : m_pdf(pdf)
        , m_printed(printed)
        , m_options(options)
    {
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void run()
    {
        setBoxes();
        setCatalogue();
        fixFonts();
        // On sheets two pages share a side, and nobody reads those on a screen.
        if (m_printed.sheets.empty()) {
            addLinks();
            addOutline();
        }
    }

private:
    void setBoxes()
    {
        for (size_t side = 0; side < m_pages.size(); ++side) {
            const QSizeF size = m_printed.sideSize(static_cast<int>(side));
            for (const char* name : {"/MediaBox", "/CropBox", "/TrimBox"})
                m_pages[side].replaceKey(name, box(0, 0, size.width(), size.height()));
        }
    }

    void setCatalogue()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        if (!m_options.language.isEmpty())
            root.replaceKey("/Lang", QPDFObjectHandle::newString(m_options.language.toStdString()));
        QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        // Printers must not shrink what is made to size (12.2).
        view.replaceKey("/PrintScaling", QPDFObjectHandle::newName("/None"));
        if (m_printed.rightToLeft)
            view.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
        if (!m_printed.sheets.empty())
            view.replaceKey("/Duplex", QPDFObjectHandle::newName("/DuplexFlipShortEdge"));
        root.replaceKey("/ViewerPreferences", view);
    }

    void fixFonts()
    {
        const std::map<std::string, std::vector<QString>> texts = glyphTextsByFont(m_printed);
        for (QPDFObjectHandle font : m_pdf.getAllObjects()) {
            if (!font.isDictionaryOfType("/Font", "/Type0"))
                continue;
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            const std::string name = font.getKey("/BaseFont").getName().substr(1);
            const auto known = texts.find(name);
            QPDFObjectHandle map = font.getKey("/ToUnicode");
            if (known != texts.end() && map.isStream() && codesIn(map) + 1 >= known->second.size()) {
                const QByteArray unicode = toUnicodeMap(known->second);
                map.replaceStreamData(unicode.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
            }
            // A subset is named as one everywhere (9.6.4); QPdfWriter does so in the descriptor only.
            const QPDFObjectHandle subset = descendant.getKey("/FontDescriptor").getKey("/FontName");
            font.replaceKey("/BaseFont", subset);
            descendant.replaceKey("/BaseFont", subset);
        }
    }

    /// How many codes the map that QPdfWriter wrote has, but for code 0. There are more than glyphs were painted where
    /// a glyph is put together from others, which come last.
    static size_t codesIn(QPDFObjectHandle map)
    {
        const auto data = map.getStreamData(qpdf_dl_generalized);
        const QByteArray content(reinterpret_cast<const char*>(data->getBuffer()),
                                 static_cast<qsizetype>(data->getSize()));
        const qsizetype open = content.indexOf('[');
        const qsizetype close = content.lastIndexOf(']');
        return open < 0 || close < open ? 0 : static_cast<size_t>(content.mid(open, close - open).count('<'));
    }

    QPDFObjectHandle destination(int page, qreal top)
    {
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        const auto at = static_cast<size_t>(page);
        array.appendItem(m_pages[at]);
        array.appendItem(QPDFObjectHandle::newName("/XYZ"));
        array.appendItem(QPDFObjectHandle::newNull());
        array.appendItem(real(m_printed.pages[at].size.height() - top + 6));
        array.appendItem(QPDFObjectHandle::newNull());
        return array;
    }

    void addLinks()
    {
        for (size_t index = 0; index < m_pages.size(); ++index) {
            const Page& page = m_printed.pages[index];
            QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
            for (const Item& item : page.items) {
                const auto* link = std::get_if<LinkItem>(&item);
                if (link == nullptr)
                    continue;
                const qreal height = page.size.height();
                QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
                annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
                annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
                annotation.replaceKey("/Rect", box(link->box.left(), height - link->box.bottom(), link->box.right(),
                                                   height - link->box.top()));
                annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
                annotation.replaceKey("/Dest", destination(link->page, link->top));
                annotations.appendItem(annotation);
            }
            if (annotations.getArrayNItems() > 0)
                m_pages[index].replaceKey("/Annots", annotations);
        }
    }

    void addOutline()
    {
        const std::vector<OutlineEntry>& entries = m_printed.outline;
        if (entries.empty())
            return;
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        size_t at = 0;
        addChildren(root, at, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    /// Adds the entries from `at` on that are as deep as `level`, with what lies below each.
    void addChildren(QPDFObjectHandle parent, size_t& at, int level)
    {
        const std::vector<OutlineEntry>& entries = m_printed.outline;
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        int count = 0;
        while (at < entries.size() && entries[at].level >= level) {
            const OutlineEntry& entry = entries[at];
            QPDFObjectHandle node = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            node.replaceKey("/Title", text(entry.title));
            node.replaceKey("/Parent", parent);
            node.replaceKey("/Dest", destination(entry.page, entry.top));
            if (previous.isNull()) {
                parent.replaceKey("/First", node);
            } else {
                previous.replaceKey("/Next", node);
                node.replaceKey("/Prev", previous);
            }
            previous = node;
            ++count;
            ++at;
            if (at < entries.size() && entries[at].level > level)
                addChildren(node, at, level + 1);
        }
        if (count > 0) {
            parent.replaceKey("/Last", previous);
            // Shown folded: the count is negative, but for the root.
            parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level == 0 ? count : -count));
        }
    }

    QPDF& m_pdf;
    const PrintedPages& m_printed;
    const PdfOptions& m_options;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

Result<QByteArray> finishPdf(QByteArray bytes, const PrintedPages& pages, const PdfOptions& options)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("booklet", bytes.constData(), static_cast<size_t>(bytes.size()));
        Finisher(pdf, pages, options).run();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& fault) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("rostrum::paper::Pdf", "The PDF could not be finished."),
                     QString::fromUtf8(fault.what())};
    }
}

} // namespace rostrum::paper
