using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Text;

namespace Edaran.Cli.Findings;

/// <summary>Something found in a file, ready to be shown: the common form of findings in letters, facts and rosters.</summary>
/// <param name="Descriptor">What kind of finding.</param>
/// <param name="Arguments">What the message names.</param>
/// <param name="File">The file as it was named.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Excerpt">The text around its beginning, or null where it is not at hand.</param>
/// <param name="Fixes">Ways to mend it.</param>
internal sealed record Finding(
    DiagnosticDescriptor Descriptor,
    ImmutableArray<string> Arguments,
    string File,
    LinePosition Start,
    LinePosition End,
    Excerpt? Excerpt,
    ImmutableArray<FindingFix> Fixes)
{
    /// <summary>What is said instead of the catalogue's message, where the runtime worded it; or null.</summary>
    public Phrase? Said { get; init; }

    /// <summary>A person and a day it happens to, or null.</summary>
    public Witness? Witness { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public ImmutableArray<FindingPlace> Related { get; init; } = [];

    /// <summary>Its code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>Whether it stops a letter or an answer.</summary>
    public bool IsError => Descriptor.Severity == Severity.Error;

    /// <summary>The message.</summary>
    public string Message(MessageLanguage language) => Said?.In(language) ?? Descriptor.Format(language, Arguments);

    /// <summary>A finding of the compiler.</summary>
    public static Finding Of(Diagnostic diagnostic)
    {
        var (source, span) = diagnostic.Location;
        var start = Math.Clamp(span.Start, 0, source.Text.Length);
        var end = Math.Clamp(span.End, start, source.Text.Length);
        return new Finding(
            diagnostic.Descriptor,
            diagnostic.Arguments,
            source.Path,
            source.PositionOf(start),
            source.PositionOf(end),
            Findings.Excerpt.At(source, start),
            [.. diagnostic.Fixes.Select(fix => FindingFix.Of(fix, source))])
        {
            Witness = diagnostic.Witness,
            Related = [.. diagnostic.Related.Select(FindingPlace.Of)],
        };
    }

    /// <summary>A finding in a text that is at hand.</summary>
    public static Finding In(SourceText source, TextSpan span, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        Of(new Diagnostic(descriptor, new Location(source, span), [.. arguments], []));

    /// <summary>A finding about a whole file whose text is not at hand.</summary>
    public static Finding OfFile(string file, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        new(descriptor, [.. arguments], file, new LinePosition(1, 1), new LinePosition(1, 1), null, []);
}

/// <summary>A place that belongs to a finding.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What is there.</param>
internal sealed record FindingPlace(string File, LinePosition Start, LinePosition End, string Text)
{
    /// <summary>A place of the compiler.</summary>
    public static FindingPlace Of(RelatedPlace place) => new(
        place.Location.Source.Path,
        place.Location.Start,
        place.Location.Source.PositionOf(place.Location.Span.Start + place.Location.Span.Length),
        place.Text);
}

/// <summary>A way to mend a finding.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Edits">The changes.</param>
internal sealed record FindingFix(Phrase Title, ImmutableArray<FindingEdit> Edits)
{
    /// <summary>A fix of the compiler.</summary>
    public static FindingFix Of(Fix fix, SourceText source) => new(
        new Phrase(fix.Title, fix.TitleEnglish),
        [.. fix.Edits.Select(edit => new FindingEdit(source.PositionOf(edit.Span.Start), source.PositionOf(edit.Span.End), edit.NewText))]);
}

/// <summary>One change of a file.</summary>
/// <param name="Start">Where the text begins that is replaced.</param>
/// <param name="End">Where it ends.</param>
/// <param name="NewText">What is written instead.</param>
internal sealed record FindingEdit(LinePosition Start, LinePosition End, string NewText);
