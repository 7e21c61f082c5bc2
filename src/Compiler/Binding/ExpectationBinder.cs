using System.Collections.Immutable;
using Edaran.Compiler.Model;
using Edaran.Compiler.Symbols;
using Edaran.Compiler.Syntax;

namespace Edaran.Compiler.Binding;

/// <summary>Binds what an example says must come out.</summary>
/// <param name="unit">The unit of the example.</param>
/// <param name="points">The points of the letter.</param>
/// <param name="presence">Index of the act that <c>presensi</c> stands for, or -1.</param>
internal sealed class ExpectationBinder(UnitContext unit, PointIndex points, int presence)
{
    private readonly AttendanceExpectationBinder _attendance = new(unit, presence);

    private const NameKinds Facts = NameKinds.Fact | NameKinds.Season;

    /// <summary>The expectation, or null where it names nothing known (then reported).</summary>
    public Expectation? Bind(ExpectationSyntax syntax)
    {
        var source = unit.At(syntax.Span);
        var cited = syntax.Points is { } references ? points.Resolve(references, string.Empty, unit) : [];
        return syntax switch
        {
            ModeExpectationSyntax mode => ModeOf(mode.Mode) is { } index ? Outcome(mode, source, cited, index) : null,
            LimitExpectationSyntax limit => Limit(limit, source, cited),
            ClaimExpectationSyntax { Kind: ClaimKind.Right } claim => Listed(claim.Name, NameKinds.Right) is { } right
                ? new ExpectRight(source, cited, right, claim.Holds) : null,
            ClaimExpectationSyntax { Kind: ClaimKind.Sanction } claim => new ExpectSanction(source, cited, Sanction(claim.Name), claim.Holds),
            ClaimExpectationSyntax claim => Listed(claim.Name, NameKinds.Act) is { } act
                ? new ExpectDuty(source, cited, act, claim.Holds) { Modality = ModalityOf(claim.Kind), Holder = HolderOf(claim.Holder) } : null,
            MissingExpectationSyntax missing => new ExpectMissing(source, [], Missing(missing.Facts)),
            LetterExpectationSyntax letter => letter.Outcome switch
            {
                LetterOutcome.NotInForce => new ExpectNotInForce(source, []),
                LetterOutcome.OutOfScope => new ExpectOutOfScope(source, []),
                _ => new ExpectFreeDay(source, []),
            },
            _ => _attendance.Bind(syntax, source, cited),
        };
    }

    // "sanksi" alone needs no declaration: the rules it rests on name it.
    private string Sanction(NameSyntax name) =>
        NameText.Key(name.Text) == "sanksi" ? name.Text : unit.Names.Resolve(name, NameKinds.Sanction)?.Name ?? name.Text;

    private static Modality ModalityOf(ClaimKind kind) =>
        kind switch { ClaimKind.Leave => Modality.Permit, ClaimKind.Prohibition => Modality.Prohibit, _ => Modality.Require };

    private int? HolderOf(NameSyntax? name) =>
        name is null ? null : unit.Names.FindQuietly(name, NameKinds.Official) is null ? -1 : Listed(name, NameKinds.Official);

    private static Expectation? Outcome(ModeExpectationSyntax syntax, Text.Location source, ImmutableArray<string> cited, int mode) =>
        NameText.Key(syntax.Outcome.Words) switch
        {
            "boleh" => new ExpectEligible(source, cited, mode, true),
            "tidak boleh" => new ExpectEligible(source, cited, mode, false),
            "belum pasti" => new ExpectEligible(source, cited, mode, null),
            var words => StatusOf(words) is { } status ? new ExpectStatus(source, cited, mode, status) : null,
        };

    private static ModeStatus? StatusOf(string words)
    {
        foreach (var status in Enum.GetValues<ModeStatus>())
        {
            if (status.Text() == words)
            {
                return status;
            }
        }

        return null;
    }

    private ExpectLimit? Limit(LimitExpectationSyntax syntax, Text.Location source, ImmutableArray<string> cited)
    {
        var bound = NameText.Key(syntax.Bound.Words) is "paling sedikit" or "minimal" ? Bound.AtLeast : Bound.AtMost;
        return ModeOf(syntax.Mode) is { } mode && unit.Numbers.ReadWhole(syntax.People, 0, 10_000_000) is { } people
            ? new ExpectLimit(source, cited, mode, bound, people)
            : null;
    }

    private int? ModeOf(NameSyntax name) => unit.Names.Resolve(name, NameKinds.Mode) is ModeSymbol mode ? mode.Index : null;

    private int? Listed(NameSyntax name, NameKinds kind) => unit.Names.Resolve(name, kind) is ListedSymbol listed ? listed.Index : null;

    private ImmutableArray<int> Missing(SeriesSyntax names) =>
        [.. names.Names.Select(FactOf).OfType<int>().Distinct().Order()];

    private int? FactOf(NameSyntax name) => unit.Names.Resolve(name, Facts) switch
    {
        FactSymbol fact => fact.Index,
        SeasonSymbol season => unit.Vocabulary.Facts.Find(f => f.Origin == FactOrigin.Calendar && f.Name == season.Name)?.Index,
        _ => null,
    };
}
