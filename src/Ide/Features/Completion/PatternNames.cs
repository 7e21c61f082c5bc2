using System.Collections.Immutable;
using Edaran.Compiler;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features.Completion;

/// <summary>The names of a text by what they may stand for, for the places of patterns.</summary>
public sealed class PatternNames
{
    private const int MostChoices = 40;

    private readonly ILookup<NameKinds, string> _byKind;
    private readonly string _nextPoint;
    private readonly string _lastPoint;
    private readonly string _day;

    /// <summary>The names that may be used in a text.</summary>
    public PatternNames(CompilationUnit unit)
    {
        _byKind = unit.VisibleNames.SelectMany(name => Kinds(unit, name).Select(kind => (kind, name.Written))).ToLookup(pair => pair.kind, pair => pair.Written);
        var points = unit.Tree.Root.Members.OfType<PointMemberSyntax>().Select(point => point.Point.Label.Mark.Text).ToList();
        (_lastPoint, _nextPoint) = (points.Count > 0 ? points[^1] : "1", $"{points.Count + 1}");
        _day = unit.Tree.Root.Members.OfType<PeriodHeaderSyntax>().SelectMany(period => period.DescendantsAndSelf()).OfType<DateSyntax>().FirstOrDefault(date => date.Year is not null)?.Words ?? "1 Januari 2026";
    }

    /// <summary>What stands in a place at first.</summary>
    public string First(PatternPart place) => place switch
    {
        { First.Length: > 0 } => place.First,
        { Text: "nomor" } => _nextPoint,
        { Text: "angka" } => _lastPoint,
        { Text: "mulai" or "akhir" or "tanggal" } => _day,
        _ => KindOf(place) is not NameKinds.None and var kind ? One(kind) : place.Text,
    };

    /// <summary>All that may stand in a place, where they are few enough to choose from; else none.</summary>
    public ImmutableArray<string> All(PatternPart place)
    {
        ImmutableArray<string> all = place.First.Length == 0 ? [.. _byKind[KindOf(place)].Distinct(StringComparer.Ordinal).Take(MostChoices + 1)] : [];
        return all.Length <= MostChoices ? all : [];
    }

    /// <summary>The first name of a kind, or words that could be one.</summary>
    public string One(NameKinds kind) => _byKind[kind].FirstOrDefault() ?? Fallback(kind);

    private static NameKinds KindOf(PatternPart place) => place.Text switch
    {
        "siapa" => NameKinds.Term,
        "unit" => NameKinds.Value,
        "moda" => NameKinds.Mode,
        "perbuatan" => NameKinds.Act,
        "hak" => NameKinds.Right,
        "sanksi" => NameKinds.Sanction,
        "pejabat" => NameKinds.Official,
        "syarat" => NameKinds.YesNoFact,
        "kelompok" => NameKinds.ChoiceFact,
        "fakta angka" => NameKinds.NumberFact,
        "fakta tanggal" => NameKinds.DateFact,
        "masa" => NameKinds.Season,
        _ => NameKinds.None,
    };

    private static string Fallback(NameKinds kind) => kind switch
    {
        NameKinds.Term => "pegawai",
        NameKinds.Value => "\"nama unit\"",
        NameKinds.Mode => "WFH",
        NameKinds.Official => "pimpinan",
        _ => "\"nama\"",
    };

    // A term that is a condition of its own is no group of people to begin with; one fact stands for conditions.
    private static IEnumerable<NameKinds> Kinds(CompilationUnit unit, VisibleName name) =>
        name.Name.Kind != NameKinds.Term ? [name.Name.Kind]
        : (unit.Names.KindsOf(name.Name.Name) & NameKinds.ConditionTerm) != NameKinds.None ? [NameKinds.ConditionTerm]
        : [NameKinds.Term];
}
