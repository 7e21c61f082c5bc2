using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features;

/// <summary>Series of names as other sentences say them.</summary>
internal static class SeriesWords
{
    /// <summary>
    /// The names joined by "atau". Groups side by side are joined by "dan" where all are meant; whoever belongs to them belongs to one of them.
    /// </summary>
    public static string AnyOf(SeriesSyntax series)
    {
        var names = series.Names.Select(name => name.Words).ToList();
        return names.Count switch
        {
            1 => names[0],
            2 => $"{names[0]} atau {names[1]}",
            _ => $"{string.Join(", ", names.SkipLast(1))}, atau {names[^1]}",
        };
    }
}
