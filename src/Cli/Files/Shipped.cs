using System.Text;

namespace Edaran.Cli.Files;

/// <summary>What is shipped beside the program: the standard kamus and calendars, the samples, the pages of the findings.</summary>
internal static class Shipped
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder of the standard kamus and calendars.</summary>
    public static string Library => Folder("library");

    /// <summary>The folder of the sample letters and their roster.</summary>
    public static string Samples => Folder("samples");

    /// <summary>The page on a code, or null where it was not shipped.</summary>
    public static string? Page(string code)
    {
        var path = Path.Combine(Folder("diagnostics"), code + ".md");
        return File.Exists(path) ? File.ReadAllText(path, Utf8) : null;
    }

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
