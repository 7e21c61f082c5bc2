using Edaran.Compiler.Symbols;

namespace Edaran.Compiler.Syntax;

/// <summary>
/// The last places of a text that somebody writes at. What the parser would take at one is the same from key to key while one word is written, and
/// finding it is what costs.
/// </summary>
/// <param name="names">The names declared for the text.</param>
internal sealed class WritingPlaces(NameTable names)
{
    // Where a name of several words is written, each of them may begin what is meant.
    private const int Most = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<WritingPlace> _last = new();

    /// <summary>A place: one that was looked at before, or another.</summary>
    /// <param name="tree">The text as it is now.</param>
    /// <param name="offset">The place.</param>
    public WritingPlace At(SyntaxTree tree, int offset)
    {
        var place = WritingPlace.At(tree, names, offset);
        lock (_lock)
        {
            if (_last.FirstOrDefault(place.IsSame) is { } known)
            {
                return known;
            }

            _last.AddFirst(place);
            if (_last.Count > Most)
            {
                _last.RemoveLast();
            }

            return place;
        }
    }
}
