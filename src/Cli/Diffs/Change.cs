using System.Collections.Immutable;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Diff;

namespace Edaran.Cli.Diffs;

/// <summary>One change of meaning as it is told: regions that say the same of several modes are one.</summary>
/// <param name="Title">What changes: <c>WFA, WFH: bersyarat → dilarang</c>, or a duty that is new or gone.</param>
/// <param name="First">The first region; the others differ from it in the mode alone.</param>
internal sealed record Change(string Title, MeaningRegion First)
{
    // More parts than this are not grasped; the points that changed say it better.
    private const int MostParts = 3;

    /// <summary>Whether it is told by the points that changed, as it falls into many parts.</summary>
    public bool IsByPoints => First.Parts.Length is 0 or > MostParts;

    /// <summary>The changes of a comparison, in its order.</summary>
    public static IReadOnlyList<Change> Of(LetterComparison comparison, MessageLanguage language) => Of(comparison.Regions, language);

    /// <summary>The changes of some regions, in their order.</summary>
    public static IReadOnlyList<Change> Of(IEnumerable<MeaningRegion> regions, MessageLanguage language) =>
    [
        .. regions
            .GroupBy(region => (region.Topic, region.Before, region.After, region.Topic == Topic.Saying ? region.Subject : string.Empty, Shape(region)))
            .Select(group => new Change(TitleOf([.. group], language), group.First())),
    ];

    /// <summary>Who a part is about, and when: <c>perangkat daerah: BPBD; suhu tubuh: 37,6; 24–27 Maret 2025</c>.</summary>
    public static string Who(RegionPart part, MessageLanguage language) => string.Join("; ", (part.Facts.IsEmpty
        ? [Say(language, "siapa pun dalam ruang lingkup", "anyone in scope")]
        : part.Facts.Select(fact => $"{fact.Fact}: {Localized.In(fact.Values, language)}")).Append(Localized.In(part.Dates, language)));

    /// <summary>A changed point and that it is about those that follow: <c>yang terkena angka 7 yang baru:</c>.</summary>
    public static string Lead(Cause cause, MessageLanguage language)
    {
        var end = cause.Whom.IsEmpty ? Say(language, ", sebagaimana tertulis di sana", ", as is written there") : ":";
        return (cause switch
        {
            { Old: null } => Say(language, $"yang terkena angka {cause.New} yang baru", $"those met by the new point {cause.New}"),
            { New: null } => Say(language, $"yang dahulu terkena angka {cause.Old}", $"those formerly met by point {cause.Old}"),
            _ => Say(
                language,
                $"yang terkena angka {cause.New} dalam satu versi saja" + (cause.Old == cause.New ? string.Empty : $" (dahulu angka {cause.Old})"),
                $"those met by point {cause.New} in one version alone" + (cause.Old == cause.New ? string.Empty : $" (formerly point {cause.Old})")),
        }) + end;
    }

    /// <summary>Before and after, as the points that answer: <c>dahulu angka 2; kini tidak diatur</c>.</summary>
    public static string Points(MeaningRegion region, MessageLanguage language)
    {
        var (before, after) = (Named(region.PointsBefore, language), Named(region.PointsAfter, language));
        return Say(language, $"dahulu {before}; kini {after}", $"before: {before}; now: {after}");
    }

    /// <summary>Told by points: of those named, who is in the region, and why some are answered as before.</summary>
    public string Rest(MessageLanguage language)
    {
        var (before, after) = (Localized.In(First.Before, language), Localized.In(First.After, language));
        return First.KeptBy.IsEmpty
            ? Say(language, $"di antaranya semua yang dahulu {before} dan kini {after}", $"of these, all who were {before} and are now {after}")
            : Say(
                language,
                $"di antaranya semua yang dahulu {before} dan kini {after}; yang jawabannya tetap, tetap karena {Named(First.KeptBy, language)}",
                $"of these, all who were {before} and are now {after}; those answered as before are so because of {Named(First.KeptBy, language)}");
    }

    /// <summary>A text in the language.</summary>
    public static string Say(MessageLanguage language, string indonesian, string english) => language == MessageLanguage.English ? english : indonesian;

    private static string Named(ImmutableArray<string> points, MessageLanguage language) => points.IsEmpty
        ? Say(language, "tidak ada angka", "no point")
        : Say(language, "angka ", "point ") + string.Join(", ", points);

    private static string TitleOf(IReadOnlyList<MeaningRegion> regions, MessageLanguage language)
    {
        var region = regions[0];
        var (before, after) = (Localized.In(region.Before, language), Localized.In(region.After, language));
        var modes = string.Join(", ", regions.Select(one => one.Mode).Distinct(StringComparer.Ordinal));
        return region.Topic switch
        {
            Topic.Status => $"{modes}: {before} → {after}",
            Topic.Eligibility => Say(language, $"{modes}, menurut syaratnya: {before} → {after}", $"{modes}, by its preconditions: {before} → {after}"),
            _ when region.After == Localized.Both("ya", "yes") => Say(language, $"Kini{In("moda")}: {region.Subject}", $"Now{In("mode")}: {region.Subject}"),
            _ => Say(language, $"Tidak lagi{In("moda")}: {region.Subject}", $"No longer{In("mode")}: {region.Subject}"),
        };

        string In(string mode) => modes.Length == 0 ? string.Empty : $" ({mode} {modes})";
    }

    private static string Shape(MeaningRegion region) => string.Join('|',
    [
        string.Join(',', region.PointsBefore), string.Join(',', region.PointsAfter), string.Join(',', region.KeptBy), $"{region.Gains} {region.Loses}",
        .. region.Parts.Select(part => $"{part.Dates}:{string.Join(';', part.Facts)}"),
        region.Parts.IsEmpty ? region.Example : string.Empty,
    ]);
}
