using System.Collections.Immutable;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The letter cannot be compiled.</summary>
    Error,

    /// <summary>It compiles, but probably does not say what was meant.</summary>
    Warning,

    /// <summary>A better wording, or something assumed.</summary>
    Hint,
}

/// <summary>The language messages are given in.</summary>
public enum MessageLanguage
{
    /// <summary>Indonesian, the first language of every message.</summary>
    Indonesian,

    /// <summary>English.</summary>
    English,
}

/// <summary>A kind of finding: one line of the catalogue. <c>{0}</c> … in the messages take the arguments.</summary>
/// <param name="Code">Its code, <c>EDR0101</c>; never reused.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Indonesian">What is wrong and what to write, in Indonesian.</param>
/// <param name="English">The same in English.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Indonesian, string English)
{
    /// <summary>The message for some arguments.</summary>
    public string Format(MessageLanguage language, ImmutableArray<string> arguments)
    {
        var text = language == MessageLanguage.English ? English : Indonesian;
        for (var i = 0; i < arguments.Length; i++)
        {
            text = text.Replace("{" + i + "}", Localized.In(arguments[i], language), StringComparison.Ordinal);
        }

        return text;
    }
}

/// <summary>Something found in a text.</summary>
/// <param name="Descriptor">What kind of finding.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">What the message names.</param>
/// <param name="Fixes">Ways to mend it, best first; may be empty.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, Location Location, ImmutableArray<string> Arguments, ImmutableArray<Fix> Fixes)
{
    /// <summary>A person and a day it happens to, or null where it happens to nobody or is about words.</summary>
    public Witness? Witness { get; init; }

    /// <summary>Other places that belong to it, such as the other point of a contradiction.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Its code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The message.</summary>
    public string Message(MessageLanguage language = MessageLanguage.Indonesian) => Descriptor.Format(language, Arguments);
}

/// <summary>A way to mend a finding by changing the text it stands in.</summary>
/// <param name="Title">What it does, in Indonesian: <c>Ganti dengan "Museum"</c>.</param>
/// <param name="TitleEnglish">The same in English.</param>
/// <param name="Edits">The changes, not overlapping, in order of the text.</param>
public sealed record Fix(string Title, string TitleEnglish, ImmutableArray<TextEdit> Edits)
{
    /// <summary>The fix that puts other words in one place.</summary>
    public static Fix Replace(TextSpan span, string text) =>
        new($"Ganti dengan \"{text}\"", $"Replace with \"{text}\"", [new TextEdit(span, text)]);
}

/// <summary>One change of a text.</summary>
/// <param name="Span">What is replaced; empty to insert.</param>
/// <param name="NewText">By what; empty to delete.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);

/// <summary>Collects findings of one text while it is read.</summary>
public sealed class DiagnosticBag(SourceText source)
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>The text they are found in.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Whether an error is among them.</summary>
    public bool HasErrors => _found.Exists(d => d.Severity == Severity.Error);

    /// <summary>How many findings were added so far.</summary>
    public int Count => _found.Count;

    /// <summary>Whether something was found in a span.</summary>
    public bool IsFoundIn(TextSpan span) => _found.Exists(found => found.Location.Span.Start < span.End && found.Location.Span.End > span.Start);

    /// <summary>Adds a finding.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments) =>
        Add(descriptor, span, [], arguments);

    /// <summary>Adds a finding with fixes.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextSpan span, ImmutableArray<Fix> fixes, params ReadOnlySpan<string> arguments) =>
        _found.Add(new Diagnostic(descriptor, new Location(Source, span), [.. arguments], fixes));

    /// <summary>Adds findings made elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>All findings in order of the text, then of code; each once.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. _found.DistinctBy(d => (d.Code, d.Location.Span, string.Join('\u0001', d.Arguments)))
            .OrderBy(d => d.Location.Span.Start).ThenBy(d => d.Code, StringComparer.Ordinal)];
}
