using System.Xml.Linq;

namespace Edaran.Repository.Tests;

/// <summary>Holds the direction of the layers: nothing may depend upwards, and only the compiler knows Roslyn.</summary>
public sealed class ProjectEdgesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Edaran.Runtime"] = [],
        ["Edaran.Compiler"] = ["Edaran.Runtime", "Microsoft.CodeAnalysis.CSharp"],
        ["Edaran.Ide"] = ["Edaran.Compiler"],
        ["Edaran.LanguageServer"] = ["Edaran.Ide"],
        ["Edaran.Cli"] = ["Edaran.LanguageServer", "Edaran.Compiler", "Edaran.Runtime", "CsvHelper", "Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Projects =>
        new(Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_its_layer_allows(string project)
    {
        var references = XDocument.Load(RepositoryRoot.File(project))
            .Descendants()
            .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference")
            .Select(element => Path.GetFileNameWithoutExtension(Named(element)));

        Assert.Empty(references.Except(Allowed[Path.GetFileNameWithoutExtension(project)]));
    }

    // A package name has dots of its own, so only a project file loses its extension.
    private static string Named(XElement element)
    {
        var include = element.Attribute("Include")!.Value;
        return element.Name.LocalName == "PackageReference" ? include + ".package" : include;
    }
}
