using System.Text.RegularExpressions;
using Edaran.Compiler.Diagnostics;

namespace Edaran.Compiler.Tests.Binding;

/// <summary>The catalogue of findings as a whole.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Codes => new(Catalogue.All.Select(d => d.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_name_the_same_arguments_and_end_with_a_stop(string code)
    {
        var descriptor = Catalogue.All.Single(d => d.Code == code);

        Assert.Equal(Arguments(descriptor.Indonesian), Arguments(descriptor.English));
        Assert.EndsWith(".", descriptor.Indonesian, StringComparison.Ordinal);
        Assert.EndsWith(".", descriptor.English, StringComparison.Ordinal);
    }

    private static string[] Arguments(string message) =>
        [.. Placeholder().Matches(message).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
