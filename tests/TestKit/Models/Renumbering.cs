using Edaran.Compiler.Model;

namespace Edaran.TestKit.Models;

/// <summary>Gives a letter other norms in another order: what sets a norm aside goes with it.</summary>
internal static class Renumbering
{
    /// <summary>The letter with some norms.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="norms">
    /// Norms in their new order, each with the index and the references of the norm of the letter that it is or stems from. A norm that is there
    /// several times is set aside in all its variants; one that is gone in none.
    /// </param>
    public static Letter Of(Letter letter, IEnumerable<Norm> norms)
    {
        var given = norms.ToList();
        return letter with
        {
            Norms = [.. given.Select((norm, index) => norm with
            {
                Index = index,
                SetsAside = [.. Enumerable.Range(0, given.Count).Where(at => norm.SetsAside.Contains(given[at].Index))],
            })],
        };
    }

    /// <summary>The letter with its points numbered anew, from 1.</summary>
    public static Letter Points(Letter letter) =>
        letter with { Norms = [.. letter.Norms.Select(norm => norm with { Point = $"{norm.Index + 1}" })] };
}
