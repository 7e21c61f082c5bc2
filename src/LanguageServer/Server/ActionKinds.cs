using Edaran.Ide.Features.Actions;

namespace Edaran.LanguageServer.Server;

/// <summary>The protocol's names of kinds of actions ("CodeActionKind"), where <c>source</c> covers <c>source.fixAll</c>.</summary>
internal static class ActionKinds
{
    /// <summary>The names of all that is offered.</summary>
    public static string[] Offered => [.. Enum.GetValues<ActionKind>().Select(NameOf)];

    /// <summary>The name of a kind.</summary>
    public static string NameOf(ActionKind kind) => kind switch
    {
        ActionKind.QuickFix => "quickfix",
        ActionKind.Extract => "refactor.extract",
        ActionKind.Example => "refactor.rewrite.example",
        ActionKind.Rewrite => "refactor.rewrite",
        _ => "source.fixAll",
    };

    /// <summary>Whether a kind is among those asked for. What changes the whole text must be asked for by name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="only">The names asked for, or null: any.</param>
    public static bool IsWanted(ActionKind kind, string[]? only) => only is null
        ? kind != ActionKind.FixAll
        : only.Any(asked => asked.Length == 0 || NameOf(kind) == asked || NameOf(kind).StartsWith(asked + ".", StringComparison.Ordinal));
}
