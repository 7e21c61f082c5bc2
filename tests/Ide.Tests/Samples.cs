namespace Edaran.Ide.Tests;

/// <summary>The samples and the standard library, as the texts of one workspace.</summary>
internal static class Samples
{
    /// <summary>All of them.</summary>
    public static Workspace Workspace { get; } = Workspace.Empty("/library").With(SampleTexts.All.Select(one => new Document("/" + one.Key, one.Value.Text, null)));
}
