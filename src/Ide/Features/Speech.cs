using System.Globalization;
using Edaran.Compiler.Diagnostics;
using Edaran.Compiler.Model;
using Edaran.Compiler.Syntax;

namespace Edaran.Ide.Features;

/// <summary>Words shown to drafters, in their language.</summary>
internal static class Speech
{
    /// <summary>The text of a language.</summary>
    public static string Say(this MessageLanguage language, string indonesian, string english) => language == MessageLanguage.English ? english : indonesian;

    /// <summary>A date: <c>5 Mei 2031</c>.</summary>
    public static string Date(this MessageLanguage language, DateOnly day) => language.Say(ValueText.Date(day), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>The name of a day of the week.</summary>
    public static string Weekday(this MessageLanguage language, DateOnly day) =>
        language.Say(SyntaxFacts.WeekdaysInOrder[((int)day.DayOfWeek + 6) % 7], day.DayOfWeek.ToString());
}
