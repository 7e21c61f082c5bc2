using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>Writes what an example expects in the words an example uses: <c>WFA dilarang menurut angka 1</c>.</summary>
public static class ExpectationText
{
    /// <summary>The words of an expectation.</summary>
    public static string Of(Letter letter, Expectation expectation)
    {
        var words = letter.Vocabulary;
        var text = expectation switch
        {
            ExpectStatus status => $"{words.Modes[status.Mode].Name} {status.Status.Text()}",
            ExpectEligible eligible => Eligible(words.Modes[eligible.Mode], eligible.Eligible),
            ExpectDuty duty => (duty.Due ? "wajib " : "tidak wajib ") + words.Acts[duty.Act].Name,
            ExpectRight right => (right.Held ? "berhak atas " : "tidak berhak atas ") + words.Rights[right.Right].Name,
            ExpectNotInForce => "tidak berlaku",
            ExpectOutOfScope => "di luar ruang lingkup",
            ExpectFreeDay => "bukan hari kerja",
            ExpectMissing missing => Missing(letter, missing.Facts),
            ExpectLimit limit => Limit(words.Modes[limit.Mode], limit.Bound, limit.People),
            _ => string.Empty,
        };
        return text + According(expectation.Points);
    }

    /// <summary><c>WFO boleh</c>, <c>WFO tidak boleh</c>, <c>WFO belum pasti</c>.</summary>
    public static string Eligible(Mode mode, bool? eligible) =>
        $"{mode.Name} {eligible switch { true => "boleh", false => "tidak boleh", _ => "belum pasti" }}";

    /// <summary><c>perlu fakta A; B</c>, in the order given.</summary>
    public static string Missing(Letter letter, ImmutableArray<int> facts) =>
        "perlu fakta " + string.Join(", ", facts.Select(fact => letter.Vocabulary.Facts[fact].Name));

    /// <summary><c>WFH paling banyak 6 orang</c>.</summary>
    public static string Limit(Mode mode, Bound bound, int people) =>
        $"{mode.Name} {(bound == Bound.AtMost ? "paling banyak" : "paling sedikit")} {people} orang";

    /// <summary><c> menurut angka 1; 3 huruf a</c> with a space before, or nothing.</summary>
    public static string According(ImmutableArray<string> points) =>
        points.IsDefaultOrEmpty ? string.Empty : $" menurut angka {string.Join(", ", points)}";
}
