#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

/// The door to qpdf. Only the standard library up to C++17 stands here: Clang 14 cannot read qpdf's headers as C++20.
namespace rostrum::paper {

struct PdfLink
{
    std::size_t page = 0;
    double left = 0; ///< From the lower left corner, in points, as all places here.
    double bottom = 0;
    double right = 0;
    double top = 0;
    std::size_t target = 0;
    double targetTop = 0;
};

struct PdfOutlineEntry
{
    std::string title; ///< UTF-8, as all text here.
    int level = 0;
    std::size_t page = 0;
    double top = 0;
};

struct PdfSize
{
    double width = 0;
    double height = 0;
};

struct PdfFontTexts
{
    std::size_t codes = 0; ///< How many character codes were used, with code 0.
    std::string toUnicode; ///< The CMap that says what they stand for.
};

/// What is added to a PDF. Pages count from 0.
struct PdfExtras
{
    std::vector<PdfSize> pages;
    std::string language;
    bool rightToLeft = false;
    bool foldedSheets = false;
    std::map<std::string, PdfFontTexts> fonts; ///< By PostScript name.
    std::vector<PdfLink> links;
    std::vector<PdfOutlineEntry> outline;
};

/// Returns the PDF with the additions, or an empty string and what went wrong.
[[nodiscard]] std::string addExtras(const char* bytes, std::size_t size, const PdfExtras& extras, std::string& fault);

} // namespace rostrum::paper
