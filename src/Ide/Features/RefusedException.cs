using Edaran.Compiler.Diagnostics;

namespace Edaran.Ide.Features;

/// <summary>A change that was asked for cannot be made, and why.</summary>
/// <param name="indonesian">Why, in Indonesian.</param>
/// <param name="english">The same in English.</param>
public sealed class RefusedException(string indonesian, string english) : Exception(english)
{
    /// <summary>Why.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? Message : indonesian;
}
