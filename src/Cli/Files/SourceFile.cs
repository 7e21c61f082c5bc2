using System.Globalization;
using Edaran.Cli.Findings;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Files;

/// <summary>One <c>.edaran</c> file: its text, or why there is none.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Text">Its text, under the name it is shown by; null where it cannot be a letter.</param>
/// <param name="Refused">Why there is no text, or null.</param>
internal sealed record SourceFile(string Path, SourceText? Text, Finding? Refused)
{
    /// <summary>No text of as many characters as a letter may have takes more bytes as UTF-8.</summary>
    public const int MaxBytes = (SyntaxTree.MaxLength * 3) + 3;

    /// <summary>Reads a file; it is never read further than any letter is long.</summary>
    /// <param name="shown">The name it is shown by.</param>
    /// <param name="files">Where it is read from.</param>
    /// <exception cref="CliFailure">It cannot be read.</exception>
    public static SourceFile Read(string shown, FileSource files)
    {
        var path = files.PathOf(shown);
        var content = files.Read(shown, MaxBytes);
        if (content.Bytes is null)
        {
            return TooLarge(path, shown, content.Size);
        }

        if (Disk.Decode(content.Bytes) is not { } text)
        {
            return new SourceFile(path, null, Finding.OfFile(shown, Catalogue.NotText));
        }

        return text.Length > SyntaxTree.MaxLength
            ? TooLarge(path, shown, text.Length)
            : new SourceFile(path, new SourceText(shown, text), null);
    }

    private static SourceFile TooLarge(string path, string shown, long size) => new(path, null, Finding.OfFile(
        shown, Catalogue.TooLarge, size.ToString(CultureInfo.InvariantCulture), SyntaxTree.MaxLength.ToString(CultureInfo.InvariantCulture)));
}
