namespace Edaran.TestKit;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The folder that holds <c>Edaran.slnx</c>.</summary>
    public static string Path => Found.Value;

    /// <summary>The absolute path of a file or folder named from the root, with <c>/</c> between its parts.</summary>
    public static string File(string relative) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, relative));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "Edaran.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Edaran.slnx above {AppContext.BaseDirectory}.");
    }
}
