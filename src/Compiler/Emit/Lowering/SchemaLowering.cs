using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Registers;
using Edaran.Runtime;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Describes a letter as a rule assembly does: names, points and what they bring, without conditions.</summary>
internal static class SchemaLowering
{
    public static LetterSchema Lower(LetterIndex index)
    {
        var letter = index.Letter;
        var vocabulary = letter.Vocabulary;
        return new LetterSchema(
            letter.Number,
            letter.Title,
            FileName(letter.Source.Path),
            [.. vocabulary.Facts.Select(fact => Lower(index, fact))],
            [.. vocabulary.Modes.Select(mode => new ModeSchema(mode.Name, [.. mode.Aliases], mode.Description, mode.Parent))],
            [.. letter.Norms.Select(norm => Lower(vocabulary, norm))],
            vocabulary.WorkdayFact)
        {
            Institution = letter.Institution,
            Enacted = letter.Enacted,
            EnactedBy = letter.EnactedBy,
            PeriodText = letter.PeriodText,
            Relations = [.. letter.Relations.Select(Lower)],
            Start = letter.Relations.IsEmpty ? null : PeriodEnds.First(letter.Period) ?? letter.Enacted,
        };
    }

    private static RelationSchema Lower(Relation relation) => new(
        relation.Kind switch
        {
            Model.RelationKind.Revokes => Runtime.RelationKind.Revokes,
            Model.RelationKind.Overrides => Runtime.RelationKind.Overrides,
            Model.RelationKind.Extends => Runtime.RelationKind.Extends,
            _ => Runtime.RelationKind.Amends,
        },
        relation.Target,
        relation.Until);

    // Whatever the machine: both kinds of separator, so that no folder gets into an assembly.
    public static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    private static FactSchema Lower(LetterIndex index, Fact fact)
    {
        var origin = (Runtime.FactOrigin)fact.Origin;
        string[] aliases = [.. fact.Aliases];
        var schema = fact.Type switch
        {
            YesNoType => FactSchema.YesNo(fact.Name, aliases, origin),
            ChoiceType choices => FactSchema.Choice(
                fact.Name, aliases, origin, [.. choices.Choices.Select(choice => new ChoiceSchema(choice.Name, [.. choice.Aliases], choice.Parent))]),
            NumberType number => FactSchema.Number(fact.Name, aliases, origin, number.Decimals, number.Min, number.Max, number.Unit),
            DateType => FactSchema.Date(fact.Name, aliases, origin),
            _ => FactSchema.Label(fact.Name, aliases, origin),
        };
        schema = fact.Derivation is { } derivation ? schema.Since(derivation.Base, (Runtime.TimeUnit)derivation.Unit) : schema;
        schema = fact.Presumed is { } presumed ? schema.PresumedAs(presumed.Raw) : schema;
        return index.Uses(fact) ? schema.Used() : schema;
    }

    private static PointSchema Lower(Vocabulary vocabulary, Norm norm) => new(norm.Point, norm.Text, norm.Source.Start.Line)
    {
        SetsAside = [.. norm.SetsAside],
        Modes = norm.Modes.IsDefaultOrEmpty ? null : [.. norm.Modes],
        HoldsOnFreeDays = norm.HoldsOnFreeDays,
        OwnDates = norm.OwnDates,
        Duties = norm.Effect is ActEffect act ? [.. act.Acts.Select(timed => Lower(vocabulary, act, timed))] : [],
        Rights = norm.Effect is RightEffect right ? [.. right.Rights.Select(held => vocabulary.Rights[held].Name)] : [],
        Sanctions = norm.Effect is SanctionEffect sanction ? [Lower(vocabulary, norm.Point, sanction)] : [],
        Preconditions = [.. Reading.OwnPreconditions(norm).Select(precondition => precondition.Text)],
        DecidedBy = norm.Effect is DiscretionEffect discretion ? vocabulary.Officials[discretion.Official].Name : OfficeOf(vocabulary, norm, isOrder: false),
        OrderedBy = norm.Effect is OrderEffect order ? vocabulary.Officials[order.Official].Name : OfficeOf(vocabulary, norm, isOrder: true),
        Factors = norm.Effect is DiscretionEffect { Factors: var factors } ? [.. factors] : norm.Decider is { } decider ? [.. decider.Factors] : [],
        Quotas = Quota.Of(norm.Effect) is { } quota ? [.. Lower(quota)] : [],
        Hours = norm.Effect is HoursEffect hours ? HoursLowering.Lower(hours) : null,
        Flex = norm.Effect is FlexEffect flex ? HoursLowering.Lower(flex) : null,
        WeekHours = norm.Effect is WeekHoursEffect week ? new WeekHoursSchema(week.Bound == Bound.AtLeast, week.Minutes) : null,
        Credit = norm.Effect is CreditEffect credit ? credit.Minutes : null,
        Priority = Quota.Of(norm.Effect) is { } ranked ? [.. ranked.Priority.Select(rank => rank.Text)] : [],
        Rotation = norm.Effect is SplitEffect split ? Lower(split) : null,
    };

    private static SanctionSchema Lower(Vocabulary vocabulary, string point, SanctionEffect effect)
    {
        var told = SanctionOutcome.Of(effect, point, certain: true);
        return new SanctionSchema(told.Text, told.Basis, told.For)
        {
            ActsLeftOut = [.. effect.Breach.Acts.Where(one => !one.Done).Select(one => vocabulary.Acts[one.Act].Name)],
            ActsDone = [.. effect.Breach.Acts.Where(one => one.Done).Select(one => vocabulary.Acts[one.Act].Name)],
            AnyAct = effect.Breach.AnyAct,
            Points = [.. effect.Breach.Points],
        };
    }

    private static string? OfficeOf(Vocabulary vocabulary, Norm norm, bool isOrder) =>
        norm.Decider is { } decider && decider.IsOrder == isOrder ? vocabulary.Officials[decider.Official].Name : null;

    private static DutySchema Lower(Vocabulary vocabulary, ActEffect effect, TimedAct timed) => new(
        timed.Text,
        vocabulary.Acts[timed.Act].Name,
        effect.Holder < 0 ? "pegawai" : vocabulary.Officials[effect.Holder].Name,
        effect.Modality switch
        {
            Model.Modality.Require => Runtime.Modality.Required,
            Model.Modality.Permit => Runtime.Modality.Permitted,
            _ => Runtime.Modality.Prohibited,
        })
    {
        Timing = HoursLowering.Timing(timed),
    };

    private static RotationSchema Lower(SplitEffect split) => new(
        [.. split.Shares.Select(share => share.Mode)], [.. split.Shares.Select(share => share.Percent)], split.Group, (RotationPeriod)split.Every);

    // In the order of the letter: for each set of modes counted together, each of its bounds.
    private static IEnumerable<QuotaSchema> Lower(Quota quota) =>
        from counted in quota.Counted
        from limit in quota.Limits
        select new QuotaSchema([.. counted], limit.Bound == Bound.AtLeast, limit.Percent, limit.Count, quota.Group, (QuotaRounding)quota.Rounding);
}
