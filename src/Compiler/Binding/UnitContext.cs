using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Binding;

/// <summary>What is needed to bind the phrases of one unit: its names, its findings, and the binders that share them.</summary>
internal sealed class UnitContext
{
    private readonly Lazy<int?> _usualYear;

    /// <summary>A context for one unit of a vocabulary.</summary>
    public UnitContext(SyntaxTree tree, VocabularyBuilder vocabulary)
    {
        Tree = tree;
        _usualYear = new(UsualYear);
        Landmarks = new Landmarks(tree.Root);
        Vocabulary = vocabulary;
        Diagnostics = new DiagnosticBag(tree.Source);
        Scope = new NameScope(tree.Source);
        Names = new NameResolver(this);
        Numbers = new NumberReader(Diagnostics);
        Clocks = new ClockReader(Diagnostics);
        Dates = new DateReader(Diagnostics, Written, () => _usualYear.Value);
        Seasons = new SeasonMeanings(vocabulary);
        Times = new TimeBinder(this);
        Series = new SeriesBinder(this);
        Comparisons = new ComparisonBinder(this);
        Conditions = new ConditionBinder(this);
        Subjects = new SubjectBinder(this);
    }

    /// <summary>The unit's tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What is looked for in the whole tree.</summary>
    public Landmarks Landmarks { get; }

    /// <summary>The vocabulary that the unit and the others build together.</summary>
    public VocabularyBuilder Vocabulary { get; }

    /// <summary>What is found in the unit.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The names visible in the unit.</summary>
    public NameScope Scope { get; }

    /// <summary>Where names stand in the unit's text, and what for; the same place may come several times.</summary>
    public List<(TextSpan Span, Symbol Symbol)> Uses { get; } = [];

    /// <summary>Where points of the letter are cited; the same place may come several times.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>What stretches of the text were read as; the same may come several times.</summary>
    public List<WrittenMeaning> Written { get; } = [];

    /// <summary>Finds what names stand for.</summary>
    public NameResolver Names { get; }

    /// <summary>Reads numbers.</summary>
    public NumberReader Numbers { get; }

    /// <summary>Reads times of day.</summary>
    public ClockReader Clocks { get; }

    /// <summary>Reads dates.</summary>
    public DateReader Dates { get; }

    /// <summary>Says when seasons are.</summary>
    public SeasonMeanings Seasons { get; }

    /// <summary>Binds times.</summary>
    public TimeBinder Times { get; }

    /// <summary>Binds series of values.</summary>
    public SeriesBinder Series { get; }

    /// <summary>Binds comparisons.</summary>
    public ComparisonBinder Comparisons { get; }

    /// <summary>Binds conditions.</summary>
    public ConditionBinder Conditions { get; }

    /// <summary>Binds subjects.</summary>
    public SubjectBinder Subjects { get; }

    /// <summary>Finds whom citations of points mean; null where there are no points to cite.</summary>
    public ReferenceBinder? References { get; set; }

    /// <summary>The point whose sentence is being bound, as cited; empty outside points.</summary>
    public string Point { get; private set; } = string.Empty;

    /// <summary>Binds something of a sentence, so that what it cites is cited from its point.</summary>
    public T From<T>(string point, Func<T> bind)
    {
        var outer = Point;
        Point = point;
        var bound = bind();
        Point = outer;
        return bound;
    }

    /// <summary>Where something stands.</summary>
    public Location At(TextSpan span) => new(Tree.Source, span);

    /// <summary>Whether an error in how the text is written was found in or at a span: then nothing more is said about it.</summary>
    public bool IsBroken(TextSpan span) =>
        Tree.Diagnostics.Any(d => d.Severity == Severity.Error && d.Location.Span.Start <= span.End && d.Location.Span.End >= span.Start);

    private int? UsualYear()
    {
        foreach (var node in Landmarks.Of<SyntaxNode>())
        {
            var year = node is DateSyntax date ? date.Year : node is MonthSyntax month ? month.Year : null;
            if (year is { IsMissing: false } && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var found) && found is >= 1900 and < 2200)
            {
                return found;
            }
        }

        return null;
    }
}
