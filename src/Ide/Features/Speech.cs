using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features;

/// <summary>Words shown to drafters, in their language.</summary>
internal static class Speech
{
    /// <summary>The text of a language.</summary>
    public static string Say(this MessageLanguage language, string indonesian, string english) => language == MessageLanguage.English ? english : indonesian;

    /// <summary>The name of a day of the week.</summary>
    public static string Weekday(this MessageLanguage language, DateOnly day) =>
        language.Say(SyntaxFacts.WeekdaysInOrder[((int)day.DayOfWeek + 6) % 7], day.DayOfWeek.ToString());
}
