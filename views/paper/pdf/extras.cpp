#include "views/paper/pdf/extras.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

namespace rostrum::paper {

namespace {

QPDFObjectHandle real(double number)
{
    return QPDFObjectHandle::newReal(number, 3, true);
}

QPDFObjectHandle box(double left, double bottom, double right, double top)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double side : {left, bottom, right, top})
        array.appendItem(real(side));
    return array;
}

class Finisher
{
public:
    Finisher(QPDF& pdf, const PdfExtras& extras)
        : m_pdf(pdf)
        , m_extras(extras)
    {
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void run()
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            const PdfSize size = m_extras.pages.at(page);
            for (const char* name : {"/MediaBox", "/CropBox", "/TrimBox"})
                m_pages[page].replaceKey(name, box(0, 0, size.width, size.height));
        }
        setCatalogue();
        fixFonts();
        addLinks();
        addOutline();
    }

private:
    void setCatalogue()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        if (!m_extras.language.empty())
            root.replaceKey("/Lang", QPDFObjectHandle::newString(m_extras.language));
        QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        // Printers must not shrink what is made to size (12.2).
        view.replaceKey("/PrintScaling", QPDFObjectHandle::newName("/None"));
        if (m_extras.rightToLeft)
            view.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
        if (m_extras.foldedSheets)
            view.replaceKey("/Duplex", QPDFObjectHandle::newName("/DuplexFlipShortEdge"));
        root.replaceKey("/ViewerPreferences", view);
    }

    void fixFonts()
    {
        for (QPDFObjectHandle font : m_pdf.getAllObjects()) {
            if (!font.isDictionaryOfType("/Font", "/Type0"))
                continue;
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            const auto known = m_extras.fonts.find(font.getKey("/BaseFont").getName().substr(1));
            QPDFObjectHandle map = font.getKey("/ToUnicode");
            if (known != m_extras.fonts.end() && map.isStream() && codesIn(map) + 1 >= known->second.codes)
                map.replaceStreamData(known->second.toUnicode, QPDFObjectHandle::newNull(),
                                      QPDFObjectHandle::newNull());
            // A subset is named as one everywhere (9.6.4); QPdfWriter does so in the descriptor only.
            const QPDFObjectHandle subset = descendant.getKey("/FontDescriptor").getKey("/FontName");
            font.replaceKey("/BaseFont", subset);
            descendant.replaceKey("/BaseFont", subset);
        }
    }

    /// How many codes the map that QPdfWriter wrote has, but for code 0. There are more than glyphs were painted where
    /// a glyph is put together from others, which come last.
    static std::size_t codesIn(QPDFObjectHandle map)
    {
        const auto data = map.getStreamData(qpdf_dl_generalized);
        const std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        const std::size_t open = content.find('[');
        const std::size_t close = content.rfind(']');
        if (open == std::string::npos || close == std::string::npos || close < open)
            return 0;
        const auto begin = content.begin();
        return static_cast<std::size_t>(
            std::count(begin + static_cast<std::ptrdiff_t>(open), begin + static_cast<std::ptrdiff_t>(close), '<'));
    }

    QPDFObjectHandle destination(std::size_t page, double top)
    {
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        array.appendItem(m_pages.at(page));
        array.appendItem(QPDFObjectHandle::newName("/XYZ"));
        array.appendItem(QPDFObjectHandle::newNull());
        array.appendItem(real(top));
        array.appendItem(QPDFObjectHandle::newNull());
        return array;
    }

    void addLinks()
    {
        for (const PdfLink& link : m_extras.links) {
            QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
            annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
            annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
            annotation.replaceKey("/Rect", box(link.left, link.bottom, link.right, link.top));
            annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
            annotation.replaceKey("/Dest", destination(link.target, link.targetTop));
            QPDFObjectHandle& page = m_pages.at(link.page);
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            page.getKey("/Annots").appendItem(annotation);
        }
    }

    void addOutline()
    {
        if (m_extras.outline.empty())
            return;
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        std::size_t at = 0;
        addChildren(root, at, 0);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    /// Adds the entries from `at` on that are as deep as `level`, with what lies below each.
    void addChildren(QPDFObjectHandle parent, std::size_t& at, int level)
    {
        const std::vector<PdfOutlineEntry>& entries = m_extras.outline;
        QPDFObjectHandle previous = QPDFObjectHandle::newNull();
        int count = 0;
        while (at < entries.size() && entries[at].level >= level) {
            const PdfOutlineEntry& entry = entries[at];
            QPDFObjectHandle node = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            node.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title));
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
    const PdfExtras& m_extras;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

std::string addExtras(const char* bytes, std::size_t size, const PdfExtras& extras, std::string& fault)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", bytes, size);
        Finisher(pdf, extras).run();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
    } catch (const std::exception& thrown) {
        fault = thrown.what();
        return {};
    }
}

} // namespace rostrum::paper
