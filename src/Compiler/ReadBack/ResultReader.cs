using System.Collections.Immutable;
using System.Diagnostics;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.ReadBack;

/// <summary>Puts what follows from a point into words.</summary>
/// <param name="letter">The letter of the point.</param>
/// <param name="words">The language.</param>
/// <param name="conditions">Reads preconditions; shared with the rest of the point, so that names are opened once.</param>
internal sealed class ResultReader(Letter letter, Wording words, ConditionReader conditions)
{
    private readonly ActReader _acts = new(letter.Vocabulary, words);
    private readonly LimitReader _limits = new(letter, words, conditions);
    private readonly HoursReader _hours = new(words);
    private readonly DeciderReader _deciders = new(letter.Vocabulary, words);

    private Vocabulary Vocabulary => letter.Vocabulary;

    /// <summary>The parts of an effect, the result itself first.</summary>
    public IEnumerable<(ReadingPart Part, Statement Statement)> Read(Norm norm) => norm.Effect switch
    {
        PlaceEffect place => [Result(Place(place)), .. Met(place.Preconditions), .. Limited(place.Quota)],
        PreconditionEffect must => [Result(Added(norm)), .. Met(must.Preconditions)],
        DiscretionEffect discretion => Discretion(discretion),
        OrderEffect order => Order(order),
        ActEffect acts => [(ReadingPart.Result, _acts.Read(acts))],
        RightEffect rights => [Result(words.Say("berhak atas ", "has a right to ") + words.And(rights.Rights.Select(right => Vocabulary.Rights[right].Name)))],
        SanctionEffect sanction => [Result(Sanction(sanction))],
        QuotaEffect limit => [Result(words.Say("hanya membatasi; tidak memberi izin", "only limits; grants no leave")), .. Limited(limit.Quota)],
        SplitEffect split => Split(split),
        HoursEffect or FlexEffect or WeekHoursEffect or CreditEffect => [(ReadingPart.Result, _hours.Read(norm.Effect))],
        _ => throw new UnreachableException(norm.Effect.GetType().Name),
    };

    private static (ReadingPart Part, Statement Statement) Result(string text) => (ReadingPart.Result, Statement.Of(text));

    private string Place(PlaceEffect place)
    {
        var modes = Modes(place.Modes);
        switch (place.Modality)
        {
            case Modality.Require:
                var others = Vocabulary.Modes.Where(mode => place.Modes.Any(required => !Vocabulary.Modes[required].Subtree.Contains(mode.Index)));
                var closed = words.And(others.Select(mode => mode.Name));
                return words.Say($"wajib bekerja dengan moda {modes}", $"must work in mode {modes}")
                    + (closed.Length == 0 ? string.Empty : words.Say($"; {closed} menjadi dilarang", $"; {closed} become prohibited"));
            case Modality.Permit:
                return words.Say($"dapat bekerja dengan moda {modes} (boleh, tidak wajib)", $"may work in mode {modes} (leave, no duty)")
                    + (place.Preconditions.IsEmpty ? string.Empty : words.Say(", hanya bila syaratnya terpenuhi", ", only when the preconditions are met"));
            default:
                return words.Say($"dilarang bekerja dengan moda {modes}", $"must not work in mode {modes}");
        }
    }

    private string Sanction(SanctionEffect sanction)
    {
        var step = sanction.Step is { } which ? words.Say($" ({which})", $" ({which})") : string.Empty;
        var basis = sanction.Basis is { } rules ? words.Say($"; dasarnya {rules}", $"; it rests on {rules}") : words.Say("; dasarnya tidak disebut", "; its basis is not stated");
        return words.Say($"bila {sanction.For}{step}: dikenai {sanction.Text}{basis}", $"for {sanction.For}{step}: {sanction.Text}{basis}");
    }

    private string Added(Norm norm) => words.Say(
        $"setiap izin bekerja dengan moda {Modes(norm.Modes)} dalam surat ini bergantung juga pada syarat berikut",
        $"every leave to work in mode {Modes(norm.Modes)} in this letter hangs on these preconditions too");

    private IEnumerable<(ReadingPart Part, Statement Statement)> Discretion(DiscretionEffect discretion)
    {
        var official = Vocabulary.Officials[discretion.Official].Name;
        var modes = discretion.Modes.Length == 1 ? Modes(discretion.Modes) : words.And(discretion.Modes.Select(mode => Vocabulary.Modes[mode].Name));
        var each = discretion.Modes.Length > 1 ? words.Say(", masing-masing diputuskan sendiri", ", each decided on its own") : string.Empty;
        yield return Result(words.Say(
            $"dapat bekerja dengan moda {modes}, hanya bila diputuskan demikian{each}", $"may work in mode {modes}, only where it is so decided{each}"));
        var records = words.And(discretion.Decisions.Select(fact => $"\"{Vocabulary.Facts[fact].Name}\""));
        yield return (ReadingPart.Decision, Statement.Of(words.Say(
            $"di tangan {official}; dicatat sebagai {records}; sebelum dicatat, jawabannya diskresi",
            $"with {official}; recorded as {records}; until recorded, the answer is diskresi")));
        if (!discretion.Factors.IsEmpty)
        {
            yield return (ReadingPart.Factors, _deciders.Weighed(discretion.Factors));
        }

        foreach (var part in Met(discretion.Preconditions).Concat(Limited(discretion.Quota)))
        {
            yield return part;
        }
    }

    private IEnumerable<(ReadingPart Part, Statement Statement)> Order(OrderEffect order)
    {
        yield return Result(words.Say("setelah diperintahkan, ", "once ordered, ") + Place(new PlaceEffect(Modality.Require, [order.Mode], [], null)));
        var (official, record) = (Vocabulary.Officials[order.Official].Name, Vocabulary.Facts[order.Order].Name);
        yield return (ReadingPart.Decision, Statement.Of(words.Say(
            $"diperintahkan oleh {official}; dicatat sebagai \"{record}\"; selama tidak dicatat, dianggap tidak ada perintah",
            $"ordered by {official}; recorded as \"{record}\"; while not recorded, no order is presumed")));
    }

    private IEnumerable<(ReadingPart Part, Statement Statement)> Split(SplitEffect split)
    {
        var shares = words.And(split.Shares.Select(share => $"{Vocabulary.Modes[share.Mode].Name} {share.Percent} {words.Say("persen", "percent")}"));
        var every = split.Every switch
        {
            SplitPeriod.Day => words.Say("setiap hari", "every day"),
            SplitPeriod.Week => words.Say("setiap minggu", "every week"),
            _ => words.Say("setiap bulan", "every month"),
        };
        yield return Result(words.Say($"bekerja bergilir: {shares}, dipenuhi {every}", $"work in turns: {shares}, kept {every}"));
        yield return (ReadingPart.Limit, Statement.Of(words.Say(
            $"{_limits.Group(split.Group)}; jumlah orang pada tiap moda berselisih paling banyak satu orang dari bagiannya",
            $"{_limits.Group(split.Group)}; the people in each mode differ from its share by one person at most")));
        var turn = Vocabulary.Facts[split.Turn].Name;
        yield return (ReadingPart.Decision, Statement.Of(words.Say(
            $"siapa mendapat moda yang mana dicatat sebagai \"{turn}\"; sebelum dicatat, jawabannya diskresi; sesudahnya, moda gilirannya wajib",
            $"who has which mode is recorded as \"{turn}\"; until recorded, the answer is diskresi; then the mode of the turn is required")));
    }

    private IEnumerable<(ReadingPart Part, Statement Statement)> Met(ImmutableArray<Precondition> preconditions)
    {
        var all = preconditions.SelectMany(one => one.Condition is AllOf ? conditions.ReadEach(one.Condition) : [conditions.Read(one.Condition)]).ToList();
        return all.Count == 0 ? [] : [(ReadingPart.Preconditions, words.All(all))];
    }

    private IEnumerable<(ReadingPart Part, Statement Statement)> Limited(Quota? quota) =>
        quota is null ? [] : [(ReadingPart.Limit, _limits.Read(quota))];

    private string Modes(IEnumerable<int> modes) => TreeWords.Modes(Vocabulary, modes, words);
}
