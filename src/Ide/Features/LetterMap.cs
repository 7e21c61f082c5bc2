using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Ide.Features;

/// <summary>What a point does.</summary>
public enum PointDeed
{
    /// <summary>It requires a mode.</summary>
    Requires,

    /// <summary>It gives leave for a mode.</summary>
    Permits,

    /// <summary>It forbids a mode.</summary>
    Prohibits,

    /// <summary>It leaves a mode to an official.</summary>
    LeavesToDecision,

    /// <summary>It lets an official order a mode.</summary>
    LeavesToOrder,

    /// <summary>It says what a mode needs.</summary>
    Conditions,

    /// <summary>It limits or divides who works in a mode.</summary>
    Limits,

    /// <summary>It requires, forbids or leaves free an act.</summary>
    Duties,

    /// <summary>It gives a right.</summary>
    Rights,

    /// <summary>It sets hours of work.</summary>
    Hours,

    /// <summary>It threatens with a sanction.</summary>
    Sanctions,
}

/// <summary>How a point hangs on another.</summary>
public enum PointTie
{
    /// <summary>It goes before it.</summary>
    SetsAside,

    /// <summary>It excepts people from it.</summary>
    Excepts,

    /// <summary>It speaks of it in another way.</summary>
    Cites,
}

/// <summary>A point of the diagram.</summary>
/// <param name="Number">Its number as cited.</param>
/// <param name="Text">Its words, those of its items not among them.</param>
/// <param name="Level">How deep it lies: 0 for a point, more for its items.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Deeds">What it does, and to which modes; empty for what only heads others or binds nobody.</param>
public sealed record MappedPoint(string Number, string Text, int Level, TextSpan Span, ImmutableArray<MappedDeed> Deeds);

/// <summary>What a point does, and to which modes; those of a duty are the modes it comes with, none for any.</summary>
public sealed record MappedDeed(PointDeed Deed, ImmutableArray<string> Modes);

/// <summary>That a point hangs on another.</summary>
public sealed record MappedTie(string From, string To, PointTie Tie);

/// <summary>The diagram of a letter: its points, what each does, and how they hang together.</summary>
/// <param name="Points">Points, in order.</param>
/// <param name="Ties">How they hang together, in order; each once.</param>
public sealed record LetterMap(ImmutableArray<MappedPoint> Points, ImmutableArray<MappedTie> Ties)
{
    /// <summary>The diagram of a letter; null where it has errors.</summary>
    public static LetterMap? Of(CompilationUnit unit)
    {
        if (unit.Analysis?.Letter is not { } letter)
        {
            return null;
        }

        var points = PointNumbers.In(unit.Tree.Root).ToList();
        return new LetterMap(
            [.. points.Select(one => new MappedPoint(one.Number, HeadOf(one.Point), one.Point.Label.Level, one.Point.Span, Deeds(letter, one.Number)))],
            [.. TiesIn(unit, letter, points)]);
    }

    private static string HeadOf(PointSyntax point) => TokenText.Join(
        point.Sentence.Children.Where(child => child is not (PointSyntax or TableSyntax)).SelectMany(child => child.Tokens()).Where(token => !token.IsMissing));

    private static ImmutableArray<MappedDeed> Deeds(Letter letter, string number) =>
    [
        .. letter.Norms.Where(norm => PointOf(norm) == number)
            .Select(norm => (Deed: DeedOf(norm.Effect), Modes: ModesOf(norm)))
            .GroupBy(one => one.Deed)
            .Select(same => new MappedDeed(same.Key, [.. same.SelectMany(one => one.Modes).Distinct().Order().Select(mode => letter.Vocabulary.Modes[mode].Name)])),
    ];

    /// <summary>The modes that a norm speaks of; of a duty those it comes with, none for any.</summary>
    internal static ImmutableArray<int> ModesOf(Norm norm) => norm.Effect switch
    {
        PlaceEffect place => place.Modes,
        DiscretionEffect discretion => discretion.Modes,
        OrderEffect order => [order.Mode],
        SplitEffect split => [.. split.Shares.Select(share => share.Mode)],
        _ => norm.Modes.IsDefault ? [] : norm.Modes,
    };

    // A row of a table stands in its point.
    private static string PointOf(Norm norm) => norm.Point.Split(" baris ")[0];

    private static PointDeed DeedOf(Effect effect) => effect switch
    {
        PlaceEffect { Modality: Modality.Require } => PointDeed.Requires,
        PlaceEffect { Modality: Modality.Prohibit } => PointDeed.Prohibits,
        PlaceEffect => PointDeed.Permits,
        DiscretionEffect => PointDeed.LeavesToDecision,
        OrderEffect => PointDeed.LeavesToOrder,
        PreconditionEffect => PointDeed.Conditions,
        QuotaEffect or SplitEffect => PointDeed.Limits,
        ActEffect => PointDeed.Duties,
        RightEffect => PointDeed.Rights,
        SanctionEffect => PointDeed.Sanctions,
        _ => PointDeed.Hours,
    };

    private static IEnumerable<MappedTie> TiesIn(CompilationUnit unit, Letter letter, List<(string Number, PointSyntax Point)> points)
    {
        var strong = letter.Norms.SelectMany(norm => norm.Citations.Select(cited => new MappedTie(PointOf(norm), cited.Point, PointTie.SetsAside)))
            .Concat(letter.Exemptions.SelectMany(exempt => exempt.From.Select(from => new MappedTie(exempt.Point, from, PointTie.Excepts))))
            .Distinct().ToList();
        var cites = unit.Citations
            .Select(citation => (From: points.LastOrDefault(one => one.Point.Span.Touches(citation.Span.Start)).Number, To: citation.Point.Split(" baris ")[0]))
            .Where(one => one.From is not null && one.From != one.To && !strong.Exists(tie => tie.From == one.From && tie.To == one.To))
            .Select(one => new MappedTie(one.From!, one.To, PointTie.Cites));
        return strong.Concat(cites).Distinct();
    }
}
