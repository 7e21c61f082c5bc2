using System.Xml.Linq;

namespace Edaran.Cli.Pages;

/// <summary>Elements of a page. Text is always text: whatever signs are in it, none become markup.</summary>
internal static class Html
{
    /// <summary>An element.</summary>
    /// <param name="name">Its name, with classes behind dots: <c>div.pair.old</c>.</param>
    /// <param name="content">Text, elements, attributes (<see cref="With"/>), or lists of these; null is nothing.</param>
    public static XElement Tag(string name, params object?[] content)
    {
        var parts = name.Split('.');
        return new XElement(parts[0], parts.Length > 1 ? With("class", string.Join(' ', parts.Skip(1))) : null, content);
    }

    /// <summary>An attribute.</summary>
    public static XAttribute With(string name, object value) => new(name, value);

    /// <summary>A part of a page under a heading.</summary>
    /// <param name="id">By which it is linked to.</param>
    /// <param name="title">The heading.</param>
    /// <param name="content">What stands below it.</param>
    public static XElement Section(string id, string title, params object?[] content) =>
        Tag("section", With("id", id), With("aria-labelledby", $"{id}-title"), Tag("h2", With("id", $"{id}-title"), title), content);

    /// <summary>A field that hides the <c>.item</c> elements below an element that do not hold what is typed, and says how many are left.</summary>
    /// <param name="target">The id of the element.</param>
    /// <param name="label">What is looked for.</param>
    public static XElement Search(string target, string label) => Tag(
        "p.search",
        Tag("input", With("type", "search"), With("data-filter", target), With("aria-label", label), With("placeholder", label), With("autocomplete", "off")),
        Tag("output", With("data-count", target), With("aria-live", "polite")));

    /// <summary>Views of which one is shown at a time.</summary>
    /// <param name="id">By which the choice is linked to.</param>
    /// <param name="label">What is chosen.</param>
    /// <param name="views">The views: a short name and what it shows.</param>
    public static XElement Tabs(string id, string label, IReadOnlyList<(string Name, XElement View)> views) => Tag(
        "div.tabs",
        With("id", id),
        Tag("div.tablist", With("role", "tablist"), With("aria-label", label), views.Select((view, place) => Tag(
            "button", With("type", "button"), With("role", "tab"), With("id", $"{id}-tab-{place}"), With("aria-controls", $"{id}-{place}"),
            With("aria-selected", place == 0 ? "true" : "false"), With("tabindex", place == 0 ? "0" : "-1"), view.Name))),
        views.Select((view, place) => Tag(
            "div", With("role", "tabpanel"), With("id", $"{id}-{place}"), With("aria-labelledby", $"{id}-tab-{place}"), place == 0 ? null : With("hidden", "hidden"), view.View)));
}
