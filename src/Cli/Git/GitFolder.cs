using System.Text;

namespace Edaran.Cli.Git;

/// <summary>A folder of a revision: what lies right in it.</summary>
/// <param name="Files">Name and object of each file; links are passed over, as on the disk.</param>
/// <param name="Folders">Name and object of each folder.</param>
internal sealed record GitFolder(IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<string, string> Folders)
{
    /// <summary>A folder that is not there.</summary>
    public static GitFolder Empty { get; } = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    /// <summary>Reads the object of a folder: for each entry mode, name, and the bytes of its hash.</summary>
    /// <param name="tree">A whole object of the kind <c>tree</c>.</param>
    public static GitFolder Of(GitObject tree)
    {
        var (files, folders) = (new SortedDictionary<string, string>(StringComparer.Ordinal), new SortedDictionary<string, string>(StringComparer.Ordinal));
        var hash = tree.Id.Length / 2;
        var rest = tree.Content.AsSpan();
        while (rest.IndexOf((byte)0) is var end and > 0 && rest.Length > end + hash)
        {
            var entry = Encoding.UTF8.GetString(rest[..end]);
            var id = Convert.ToHexStringLower(rest.Slice(end + 1, hash));
            if (entry.Split(' ', 2) is [var mode, var name])
            {
                Add(mode, name, id);
            }

            rest = rest[(end + 1 + hash)..];
        }

        return new GitFolder(files, folders);

        void Add(string mode, string name, string id)
        {
            switch (mode)
            {
                case "100644" or "100755" or "100664":
                    files[name] = id;
                    break;
                case "40000":
                    folders[name] = id;
                    break;
            }
        }
    }
}
