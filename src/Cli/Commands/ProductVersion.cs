namespace Edaran.Cli.Commands;

/// <summary>The version of this command.</summary>
internal static class ProductVersion
{
    /// <summary>Three numbers: <c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
