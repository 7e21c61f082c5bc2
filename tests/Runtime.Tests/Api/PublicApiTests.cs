using System.Reflection;
using System.Xml.Linq;

namespace Edaran.Runtime.Tests.Api;

/// <summary>What a host can rely on is listed, and documented with an example.</summary>
public sealed class PublicApiTests
{
    private static readonly Lazy<Dictionary<string, XElement>> Documentation = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(RuleLetter).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal));

    [Fact]
    public void The_public_api_is_the_committed_one() =>
        Baseline.Verify("tests/Runtime.Tests/Api", "PublicApi.txt", string.Concat(PublicApi.Lines().Select(line => line + "\n")));

    [Fact]
    public void Every_public_type_has_a_summary_and_an_example() =>
        Assert.Empty(PublicApi.Types.Where(type => !IsDocumented($"T:{type.FullName}")).Select(type => type.FullName));

    [Fact]
    public void Every_public_member_has_a_summary_and_an_example() =>
        Assert.Empty(PublicApi.Types
            .Where(type => !type.IsEnum)
            .SelectMany(type => PublicApi.MembersOf(type)
                .Where(member => member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0)
                .Where(member => !IsDocumented(type, member)).Select(member => $"{type.Name}.{member.Name}")));

    private static bool IsDocumented(Type type, MemberInfo member)
    {
        var letter = member switch { FieldInfo => "F", PropertyInfo => "P", _ => "M" };
        var name = $"{letter}:{type.FullName}.{(member is ConstructorInfo ? "#ctor" : member.Name)}";
        var matching = Documentation.Value.Keys
            .Where(key => key == name || key.StartsWith(name + "(", StringComparison.Ordinal) || key.StartsWith(name + "`", StringComparison.Ordinal))
            .ToList();

        // The parts of a record are documented by its parameters.
        return IsRecord(type) && matching.Count == 0 || (matching.Count > 0 && matching.TrueForAll(IsDocumented));
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsDocumented(string key) =>
        Documentation.Value.TryGetValue(key, out var member)
        && (member.Element("summary") is not null || member.Element("inheritdoc") is not null)
        && (member.Element("example") is not null || IsOfRecord(key));

    private static bool IsOfRecord(string key) =>
        PublicApi.Types.Any(type => IsRecord(type) && key.StartsWith($"P:{type.FullName}.", StringComparison.Ordinal) && Documentation.Value[key].Element("example") is null
            && type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => key.EndsWith("." + parameter.Name, StringComparison.Ordinal))));
}
