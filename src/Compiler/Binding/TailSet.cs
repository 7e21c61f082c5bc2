using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>The tails of a sentence: each kind is taken by what it fits; what nobody takes does not belong there.</summary>
internal sealed class TailSet(IEnumerable<TailSyntax> tails)
{
    private readonly List<TailSyntax> _left = [.. tails];

    /// <summary>Takes the tails of a kind.</summary>
    public List<T> Take<T>()
        where T : TailSyntax
    {
        var taken = _left.OfType<T>().ToList();
        _left.RemoveAll(t => t is T);
        return taken;
    }

    /// <summary>Takes the tail of a kind; further ones stay and will be refused.</summary>
    public T? TakeOne<T>()
        where T : TailSyntax
    {
        var taken = _left.OfType<T>().FirstOrDefault();
        if (taken is not null)
        {
            _left.Remove(taken);
        }

        return taken;
    }

    /// <summary>Reports the tails that nobody took.</summary>
    public void RejectRest(UnitContext unit)
    {
        foreach (var tail in _left.Where(t => !unit.IsBroken(t.Span)))
        {
            unit.Diagnostics.Add(Catalogue.MisplacedPart, tail.Span, Short(tail.Words.TrimStart(',', ' ')), Place(tail));
        }
    }

    private static string Short(string words) => words.Length <= 60 ? words : words[..57] + "…";

    private static string Place(TailSyntax tail) => tail switch
    {
        PreconditionTailSyntax or QuotaTailSyntax => Localized.Both("\"dapat\" dengan moda", "\"dapat\" with a mode"),
        GroupTailSyntax or EveryTailSyntax => Localized.Both("kalimat \"bergilir\"", "a sentence with \"bergilir\""),
        BreaksTailSyntax => Localized.Both("kalimat \"jam kerja … pukul …\"", "a sentence \"jam kerja … pukul …\""),
        BasisTailSyntax or StepTailSyntax => Localized.Both("kalimat \"dikenai\"", "a sentence with \"dikenai\""),
        FactorsTailSyntax => Localized.Both("kalimat \"dapat memberikan\"", "a sentence with \"dapat memberikan\""),
        _ => Localized.Both("kalimat tentang perbuatan", "a sentence about an act"),
    };
}
