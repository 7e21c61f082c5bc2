using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>Reports names that are not declared, with the nearest that are.</summary>
internal sealed class UnknownNames(UnitContext unit)
{
    // A text of nothing but wrong names must not be compared with every name over and over.
    private const int MaxSuggested = 200;

    private static readonly (NameKinds Kind, string Word)[] Declarable =
        [(NameKinds.Act, "perbuatan"), (NameKinds.Right, "hak"), (NameKinds.Sanction, "sanksi"), (NameKinds.Official, "pejabat")];

    private readonly List<TextSpan> _covered = [];
    private int _suggested;

    /// <summary>Reports a name, unless it is part of a longer run that was reported already.</summary>
    public void Report(NameSyntax name, NameKinds wanted)
    {
        if (IsCovered(name.Span))
        {
            return;
        }

        var mayBeNew = (wanted & (NameKinds.Act | NameKinds.Right)) != NameKinds.None && (wanted & NameKinds.Fact) == NameKinds.None;
        var (at, nearest) = Nearest(name, wanted);
        ImmutableArray<Fix> fixes = [.. nearest.Select(n => Fix.Replace(at, n)), .. mayBeNew || nearest.IsEmpty ? DeclareFixes(name, wanted) : []];
        _covered.Add(at);
        if (nearest.Length > 0)
        {
            unit.Diagnostics.Add(Catalogue.UnknownName, at, fixes, unit.Tree.Source.Slice(at), nearest[0]);
        }
        else if (mayBeNew)
        {
            unit.Diagnostics.Add(Catalogue.UndeclaredAct, at, fixes, name.Text, Declaration(name, wanted));
        }
        else
        {
            unit.Diagnostics.Add(Catalogue.UndeclaredName, at, fixes, name.Text, KindWords.Of(wanted));
        }
    }

    /// <summary>Whether a longer run around a span was reported already.</summary>
    public bool IsCovered(TextSpan span) => _covered.Exists(c => c.Start <= span.Start && c.End >= span.End);

    /// <summary>Fixes that put the nearest names of the right kind.</summary>
    public ImmutableArray<Fix> FixesFor(NameSyntax name, NameKinds wanted) =>
        _suggested++ < MaxSuggested ? [.. Suggestions.Nearest(name.Text, Candidates(wanted)).Select(n => Fix.Replace(name.Span, n))] : [];

    private (TextSpan Span, ImmutableArray<string> Names) Nearest(NameSyntax name, NameKinds wanted)
    {
        if (_suggested++ >= MaxSuggested)
        {
            return (name.Span, []);
        }

        // A long name that is nearly right across its "dan" says more than a short one that is near its first half.
        var candidates = Candidates(wanted);
        return NameRuns.Find(unit.Tree.Source, name.Span, candidates) is { } run
            ? (run.Span, [run.Name])
            : (name.Span, Suggestions.Nearest(name.Text, candidates));
    }

    private List<string> Candidates(NameKinds wanted) =>
        [.. unit.Scope.All().Where(s => (s.Kind & wanted) != NameKinds.None).SelectMany(s => s.Spellings)];

    private static string Declaration(NameSyntax name, NameKinds wanted) => $"{Declarable.First(one => (wanted & one.Kind) != NameKinds.None).Word} {name.Text}.";

    // A declaration stands on a line of its own before the first point.
    private ImmutableArray<Fix> DeclareFixes(NameSyntax name, NameKinds wanted)
    {
        if (unit.Tree.Root.Kind == UnitKind.Contract)
        {
            return [];
        }

        var others = Declarable.Where(one => (wanted & one.Kind) != NameKinds.None).Select(one => $"{one.Word} {name.Text}.").Take(1);
        IEnumerable<string> facts = (wanted & (NameKinds.YesNoFact | NameKinds.LabelFact)) switch
        {
            var kinds when (kinds & NameKinds.YesNoFact) != NameKinds.None => [$"fakta {name.Text}: ya atau tidak."],
            NameKinds.LabelFact => [$"fakta {name.Text}: nama."],
            _ => [],
        };
        return [.. facts.Concat(others).Take(1).Select(Declare).OfType<Fix>()];
    }

    private Fix? Declare(string text) => DeclarationPlace.Write(unit.Tree, text) is { } edit ? new Fix($"Nyatakan \"{text}\"", $"Declare \"{text}\"", [edit]) : null;
}
