using System.Collections.Immutable;
using Edaran.Compiler.Binding;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler;

/// <summary>
/// A unit read with the names of those it uses: names first, then sentences. It depends on the outlines alone, not on the compilation, so that
/// another compilation of the same texts takes it over; where only its own sentences changed, the names and what they say of the used units.
/// </summary>
internal sealed class ReadUnit
{
    private readonly ImmutableArray<UnitOutline> _footing;
    private readonly ImmutableArray<DeclaredName> _names;
    private readonly NameTable _table;
    private readonly ImmutableArray<UnitSyntax> _usedTerms;
    private readonly ImmutableArray<DeclaredName> _more;
    private readonly Lazy<BoundUnit> _bound;

    private ReadUnit(UnitOutline own, ImmutableArray<UnitOutline> used, ImmutableArray<UnitOutline> footing, Func<BoundUnit> bind, ReadUnit? before)
    {
        _footing = footing;
        _names = [.. used.Append(own).SelectMany(unit => unit.DeclaredNames)];
        var isSame = before is not null && before._names.SequenceEqual(_names) && before.Used.SequenceEqual(used);
        Used = used;
        _table = isSame ? before!._table : NameTable.Create(_names);
        _usedTerms = isSame ? before!._usedTerms : [.. used.Where(HasTerms).Select(unit => SyntaxTree.Parse(unit.Text, _table).Root)];
        Tree = SyntaxTree.Parse(own.Text, _table);
        _more = MoreNames(own, Tree);
        Names = isSame && before!._more.SequenceEqual(_more) ? before.Names : _more.IsEmpty ? _table : _table.With(_more);
        Places = isSame && before!.Names == Names ? before.Places : new WritingPlaces(Names);
        Tree = Names == _table ? Tree : SyntaxTree.Parse(own.Text, Names);
        _bound = new(bind);
    }

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The names by which it was read.</summary>
    public NameTable Names { get; }

    /// <summary>The places that somebody writes at.</summary>
    public WritingPlaces Places { get; }

    /// <summary>What binding it found.</summary>
    public BoundUnit Bound => _bound.Value;

    private ImmutableArray<UnitOutline> Used { get; }

    /// <summary>Reads a unit, or takes over what was read before where nothing it rests on has changed.</summary>
    /// <param name="own">The unit.</param>
    /// <param name="used">Those it uses, used ones before those that use them.</param>
    /// <param name="footing">All that the result rests on: for each used unit and the unit itself those it uses, and itself.</param>
    /// <param name="bind">Binds it, together with those.</param>
    /// <param name="before">What was read of an older text of the unit; or null.</param>
    public static ReadUnit Of(UnitOutline own, ImmutableArray<UnitOutline> used, ImmutableArray<UnitOutline> footing, Func<BoundUnit> bind, ReadUnit? before) =>
        before is not null && before._footing.SequenceEqual(footing) ? before : new ReadUnit(own, used, footing, bind, before);

    // Names that the sentences bring with them, and what kind terms are: the text is read once more with them.
    private ImmutableArray<DeclaredName> MoreNames(UnitOutline own, SyntaxTree tree)
    {
        var implied = own.Head.Kind == UnitKind.Letter ? ImpliedNames.Of(tree.Root, Used.Select(unit => unit.Root)) : [];
        return [.. implied, .. TermKinds.Conditions(_usedTerms.Append(tree.Root), _table)];
    }

    private static bool HasTerms(UnitOutline unit) => unit.DeclaredNames.Any(name => (name.Kinds & NameKinds.Term) != NameKinds.None);
}
