using Edaran.Runtime;

namespace Edaran.Compiler.Emit.CSharp;

/// <summary>Writes the description of a letter: its names, points and what they bring.</summary>
internal static class SchemaWriter
{
    public static void Write(LetterSchema schema, CodeText code)
    {
        code.Open("internal static class Uraian").Open("public static LetterSchema Schema()")
            .Line($"return new LetterSchema({CodeText.Text(schema.Number)}, {CodeText.Text(schema.Title)}, {CodeText.Text(schema.File)}, Facts(), Modes(), Points(), {schema.WorkdayFact})")
            .Open()
            .Line($"Institution = {CodeText.Text(schema.Institution)},")
            .Line($"Enacted = {CodeText.DayOrNull(schema.Enacted)},")
            .Line($"EnactedBy = {CodeText.Text(schema.EnactedBy)},")
            .Line($"PeriodText = {CodeText.Text(schema.PeriodText)},");
        WriteRelations(schema, code);
        code.Close(";").Close().Line();
        WriteArray("FactSchema", "Facts", schema.Facts.Select(Fact), code);
        WriteArray("ModeSchema", "Modes", schema.Modes.Select(Mode), code);
        WritePoints(schema.Points, code);
        code.Close().Line();
    }

    private static void WriteRelations(LetterSchema schema, CodeText code)
    {
        if (schema.Relations.Count > 0)
        {
            var relations = schema.Relations.Select(one => $"new RelationSchema(RelationKind.{one.Kind}, {CodeText.Text(one.Letter)}, {CodeText.DayOrNull(one.Until)})");
            code.Line($"Relations = {CodeText.Array("RelationSchema", relations)},").Line($"Start = {CodeText.DayOrNull(schema.Start)},");
        }
    }

    private static void WriteArray(string type, string method, IEnumerable<string> items, CodeText code)
    {
        code.Open($"private static {type}[] {method}()").Open($"return new {type}[]");
        foreach (var item in items)
        {
            code.Line(item + ",");
        }

        code.Close(";").Close().Line();
    }

    private static string Fact(FactSchema fact)
    {
        var start = $"{CodeText.Text(fact.Name)}, {CodeText.Texts(fact.Aliases)}, FactOrigin.{fact.Origin}";
        var text = fact.Kind switch
        {
            FactKind.YesNo => $"FactSchema.YesNo({start})",
            FactKind.Choice => $"FactSchema.Choice({start}, {CodeText.Array("ChoiceSchema", fact.Choices.Select(Choice))})",
            FactKind.Number => $"FactSchema.Number({start}, {fact.Decimals}, {Raw(fact.Minimum, fact)}, {Raw(fact.Maximum, fact)}, {CodeText.TextOrNull(fact.Unit)})",
            FactKind.Date => $"FactSchema.Date({start})",
            _ => $"FactSchema.Label({start})",
        };
        text += fact.Base >= 0 ? $".Since({fact.Base}, TimeUnit.{fact.Counts})" : "";
        text += fact.PresumedRaw is { } presumed ? $".PresumedAs({CodeText.Number(presumed)})" : "";
        return text + (fact.IsUsed ? ".Used()" : "");
    }

    private static string Raw(decimal? bound, FactSchema fact)
    {
        if (bound is not { } value)
        {
            return "null";
        }

        for (var i = 0; i < fact.Decimals; i++)
        {
            value *= 10;
        }

        return CodeText.Number((long)value);
    }

    private static string Choice(ChoiceSchema choice) =>
        $"new ChoiceSchema({CodeText.Text(choice.Name)}, {CodeText.Texts(choice.Aliases)}, {choice.Parent})";

    private static string Mode(ModeSchema mode) =>
        $"new ModeSchema({CodeText.Text(mode.Name)}, {CodeText.Texts(mode.Aliases)}, {CodeText.TextOrNull(mode.Description)}, {mode.Parent})";

    private static void WritePoints(IReadOnlyList<PointSchema> points, CodeText code)
    {
        code.Open("private static PointSchema[] Points()").Open("return new PointSchema[]");
        foreach (var point in points)
        {
            code.Line($"new PointSchema({CodeText.Text(point.Point)}, {CodeText.Text(point.Text)}, {point.Line})").Open();
            foreach (var property in Properties(point))
            {
                code.Line(property + ",");
            }

            code.Close(",");
        }

        code.Close(";").Close();
    }

    private static IEnumerable<string> Properties(PointSchema point)
    {
        if (point.SetsAside.Count > 0)
        {
            yield return $"SetsAside = {Ints(point.SetsAside)}";
        }

        if (point.Modes is { } modes)
        {
            yield return $"Modes = {Ints(modes)}";
        }

        if (point.HoldsOnFreeDays)
        {
            yield return "HoldsOnFreeDays = true";
        }

        if (point.OwnDates)
        {
            yield return "OwnDates = true";
        }

        if (point.Duties.Count > 0)
        {
            yield return "Duties = " + CodeText.Array("DutySchema", point.Duties.Select(duty =>
                $"new DutySchema({CodeText.Text(duty.Text)}, {CodeText.Text(duty.Act)}, {CodeText.Text(duty.Holder)}, Modality.{duty.Modality}){HoursWriter.Timing(duty.Timing)}"));
        }

        if (point.Rights.Count > 0)
        {
            yield return $"Rights = {CodeText.Texts(point.Rights)}";
        }

        if (point.Sanctions.Count > 0)
        {
            yield return "Sanctions = " + CodeText.Array("SanctionSchema", point.Sanctions.Select(Sanction));
        }

        if (point.Preconditions.Count > 0)
        {
            yield return $"Preconditions = {CodeText.Texts(point.Preconditions)}";
        }

        if (point.DecidedBy is { } official)
        {
            yield return $"DecidedBy = {CodeText.Text(official)}";
        }

        if (point.OrderedBy is { } orderer)
        {
            yield return $"OrderedBy = {CodeText.Text(orderer)}";
        }

        if (point.Factors.Count > 0)
        {
            yield return $"Factors = {CodeText.Texts(point.Factors)}";
        }

        if (point.Quotas.Count > 0)
        {
            yield return "Quotas = " + CodeText.Array("QuotaSchema", point.Quotas.Select(quota =>
                $"new QuotaSchema({Ints(quota.Modes)}, {CodeText.Bool(quota.IsFloor)}, {Int(quota.Percent)}, {Int(quota.Count)}, {quota.Group}, QuotaRounding.{quota.Rounding})"));
        }

        foreach (var property in HoursWriter.Properties(point))
        {
            yield return property;
        }

        if (point.Priority.Count > 0)
        {
            yield return $"Priority = {CodeText.Texts(point.Priority)}";
        }

        if (point.Rotation is { } rotation)
        {
            yield return $"Rotation = {Rotation(rotation)}";
        }
    }

    private static string Rotation(RotationSchema rotation) =>
        $"new RotationSchema({Ints(rotation.Modes)}, {Ints(rotation.Percents)}, {rotation.Group}, RotationPeriod.{rotation.Every})";

    private static string Sanction(SanctionSchema sanction) =>
        $"new SanctionSchema({CodeText.Text(sanction.Text)}, {CodeText.TextOrNull(sanction.Basis)}, {CodeText.Text(sanction.For)})"
        + $" {{ ActsLeftOut = {CodeText.Texts(sanction.ActsLeftOut)}, ActsDone = {CodeText.Texts(sanction.ActsDone)}, AnyAct = {CodeText.Bool(sanction.AnyAct)}, Points = {CodeText.Texts(sanction.Points)} }}";

    private static string Ints(IEnumerable<int> values) => CodeText.Array("int", values.Select(value => CodeText.Number(value)));

    private static string Int(int? value) => value is { } known ? CodeText.Number(known) : "null";
}
