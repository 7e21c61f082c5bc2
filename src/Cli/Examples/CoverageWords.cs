using Edaran.Compiler.Examples;
using Edaran.Compiler.Model;

namespace Edaran.Cli.Examples;

/// <summary>What no example reaches, and what no example notices, in the words of a drafter.</summary>
/// <param name="letter">The letter.</param>
/// <param name="session">The language.</param>
internal sealed class CoverageWords(Letter letter, Session session)
{
    /// <summary>A part of the letter: <c>angka 2</c>, <c>istilah "unit siaga"</c>.</summary>
    public string Place(LetterPlace place) => place.Kind switch
    {
        PlaceKind.Point => session.Text($"angka {place.Name}", $"point {place.Name}"),
        PlaceKind.Term => session.Text($"istilah \"{place.Name}\"", $"term \"{place.Name}\""),
        PlaceKind.Period => session.Text("masa berlaku", "period"),
        _ => session.Text("ruang lingkup", "scope"),
    };

    /// <summary>A mode with the answer that no example shows; empty for goals of other kinds.</summary>
    public string Answer(CoverageGoal goal) => goal switch
    {
        StatusGoal status => $"{letter.Vocabulary.Modes[status.Mode].Name} {status.Status.Text()}",
        EligibleGoal eligible => ExpectationText.Eligible(letter.Vocabulary.Modes[eligible.Mode], eligible.Eligible),
        _ => string.Empty,
    };

    /// <summary>The side of a boundary that is not tried.</summary>
    public string Side(Boundary boundary) => boundary.Value == Boundary.NotListed && boundary.Fact >= 0
        ? session.Text($"{letter.Vocabulary.Facts[boundary.Fact].Name} di luar daftar", $"{letter.Vocabulary.Facts[boundary.Fact].Name} not in the list")
        : boundary.Text(letter);

    /// <summary>An exception, or a setting aside, that no example shows.</summary>
    public string Relief(ReliefGoal relief) => relief.By is { } by
        ? session.Text($"angka {relief.Norm.Point} dikesampingkan angka {by.Point}", $"point {relief.Norm.Point} set aside by point {by.Point}")
        : session.Text($"angka {relief.Norm.Point}, kecuali {relief.Text(letter)}", $"point {relief.Norm.Point}, except {relief.Text(letter)}");

    /// <summary>A change that no example notices.</summary>
    public string Survivor(Mutant mutant)
    {
        var place = mutant.Place.Kind is PlaceKind.Period or PlaceKind.Scope
            ? Place(mutant.Place)
            : session.Text($"{Place(mutant.Place)} (baris {mutant.Place.Source.Start.Line})", $"{Place(mutant.Place)} (line {mutant.Place.Source.Start.Line})");
        return mutant.After is { } after
            ? session.Text($"{place}: bila \"{mutant.Before}\" menjadi \"{after}\"", $"{place}: if \"{mutant.Before}\" becomes \"{after}\"")
            : session.Text($"{place}: bila \"{mutant.Before}\" dihapus", $"{place}: without \"{mutant.Before}\"");
    }
}
