namespace Edaran.LanguageServer.Server;

/// <summary>Translates the client's addresses of documents to paths, and back in the client's own spelling.</summary>
internal sealed class Addresses
{
    private readonly Dictionary<string, string> _spelled = new(StringComparer.Ordinal);

    /// <summary>The path of an address; the address itself for a text that is in no file.</summary>
    public static string PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile ? address.LocalPath.Replace('\\', '/') : uri;

    /// <summary>Remembers how the client spells the address of a path, and gives the path.</summary>
    public string Learn(string uri)
    {
        var path = PathOf(uri);
        lock (_spelled)
        {
            _spelled[path] = uri;
        }

        return path;
    }

    /// <summary>The address of a path.</summary>
    public string UriOf(string path)
    {
        lock (_spelled)
        {
            return _spelled.TryGetValue(path, out var uri) ? uri : path.StartsWith('/') || path.Contains(":/", StringComparison.Ordinal) ? new Uri(path).AbsoluteUri : path;
        }
    }
}
