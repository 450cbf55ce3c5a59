#pragma once

#include <QString>

#include <vector>

namespace rostrum::architecture {

/// One place where the tree breaks a rule of the house.
struct Finding
{
    QString file; ///< Path from the top of the tree, with slashes.
    int line = 0; ///< From 1; 0 when it concerns the whole file.
    QString text;

    [[nodiscard]] QString toString() const;
};

using Findings = std::vector<Finding>;

/// A text file of the tree, read once. `code` is `text` with the insides of comments and string literals blanked out,
/// line for line and column for column, so that words in them trip no rule; `#include` lines keep their file names.
struct SourceFile
{
    QString path;
    QString text;
    QString code;

    /// The folder that decides what the file may do, such as "models/storage" or "views/paper"; empty for others.
    [[nodiscard]] QString layer() const;
    [[nodiscard]] bool isCpp() const;     ///< A header or a source file.
    [[nodiscard]] bool isProduct() const; ///< Under app/, models/ or views/.
};

struct Tree
{
    QString root;
    std::vector<SourceFile> files;
};

/// What Qt's headers are called, to tell a header's module: the folder that holds QtCore/, QtGui/ and so on.
struct QtHeaders
{
    QString folder;

    /// "QtGui" for "QColor" or "QtGui/QColor"; empty when it is not Qt's.
    [[nodiscard]] QString moduleOf(const QString& header) const;
};

/// Reads every text file under the folders that the house knows; build folders are never entered.
[[nodiscard]] Tree readTree(const QString& root);

[[nodiscard]] QString blankCommentsAndStrings(const QString& text);

/// An `#include` that points to a layer below, to a file that is not there, or to a part of Qt that the layer must
/// not know. \a read, if given, is set to the number of includes that were looked at.
[[nodiscard]] Findings includeFindings(const Tree& tree, const QtHeaders& qt, int* read = nullptr);

/// `QSql` and SQLite outside models/storage, message boxes and file dialogs outside views/dialogs, singletons.
[[nodiscard]] Findings wordFindings(const Tree& tree);

/// Source files too long to be read in one sitting, without `#pragma once`, or not named in snake_case.
[[nodiscard]] Findings fileFindings(const Tree& tree);

/// Anything at the top level that the house has no place for; what .gitignore names there is left alone.
[[nodiscard]] Findings topLevelFindings(const QString& root);

/// Words that must not be left in the tree: paths of one machine, notes of unfinished work.
[[nodiscard]] Findings leftoverFindings(const Tree& tree);

} // namespace rostrum::architecture
