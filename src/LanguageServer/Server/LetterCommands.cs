using System.Text.Json;
using Edaran.Ide;
using Edaran.Ide.Features;
using Edaran.LanguageServer.Protocol;
using Edaran.LanguageServer.Protocol.Types;

namespace Edaran.LanguageServer.Server;

/// <summary>The commands about whole letters. Each answers with all that an editor needs to show; to one that shows nothing itself, the summary is told.</summary>
/// <param name="connection">The conversation.</param>
/// <param name="state">The texts.</param>
/// <param name="tools">What is done with whole letters.</param>
/// <param name="lenses">What of letters is kept elsewhere.</param>
/// <param name="progresses">Work that takes long.</param>
internal sealed class LetterCommands(Connection connection, ServerState state, ILetterTools tools, LetterLenses lenses, Progresses progresses)
{
    private const int Info = 3;

    private static ProtocolJson Types => ProtocolJson.Default;

    /// <summary>Compares a letter with the one in force.</summary>
    /// <param name="arguments">Its address and, where it is not the first that the letter names, that of the other.</param>
    /// <param name="token">Where the client wants to be told how far it is, if it does.</param>
    public Func<CancellationToken, JsonElement> Compare(JsonElement[] arguments, JsonElement token)
    {
        var (workspace, document, other) = Letters(arguments);
        return cancelled => Refusing(() =>
        {
            using var progress = progresses.Begin(token, state.Say("Membandingkan surat", "Comparing letters"), cancelled);
            var pair = Pair(workspace, document, other, progress.Cancelled);
            var told = tools.Compare(pair.Old ?? throw new RefusedException(
                "Tidak ada surat yang dicabut, diubah, atau tersimpan di git untuk dibandingkan.",
                "There is no letter that it revokes or changes, nor one in git, to compare it with."), pair.New, state.Language, progress.Cancelled);
            Tell(CommandNames.Compare, told.Summary);
            return JsonSerializer.SerializeToElement(told, Types.ComparedLetters);
        });
    }

    /// <summary>Counts the people of the chosen roster whom a letter touches.</summary>
    /// <param name="arguments">As for <see cref="Compare"/>.</param>
    /// <param name="token">Likewise.</param>
    public Func<CancellationToken, JsonElement> People(JsonElement[] arguments, JsonElement token)
    {
        var (workspace, document, other) = Letters(arguments);
        var roster = state.Roster;
        return cancelled => Refusing(() =>
        {
            using var progress = progresses.Begin(token, state.Say("Menghitung orang yang terdampak", "Counting the people affected"), cancelled);
            var told = tools.Count(
                Pair(workspace, document, other, progress.Cancelled),
                roster ?? throw new RefusedException("Pilih dahulu daftar orang dengan pengaturan \"edaran.roster\".", "Choose a roster with the setting \"edaran.roster\" first."),
                state.Language,
                people => progress.Report(() => state.Say($"{people} orang", $"{people} people")),
                progress.Cancelled);
            Tell(CommandNames.People, told.Summary);
            return JsonSerializer.SerializeToElement(told, Types.CountedPeople);
        });
    }

    private (Workspace Workspace, Document Document, Document? Other) Letters(JsonElement[] arguments)
    {
        if (arguments is not ([_] or [_, _]) || arguments.Any(argument => argument.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) || arguments[0].GetString() is not { } uri)
        {
            throw new ResponseException(ErrorCode.InvalidParams, "The arguments are the addresses of one or two letters.");
        }

        var other = arguments.Length > 1 ? arguments[1].GetString() : null;
        return (state.Workspace, state.DocumentOf(uri), other is null ? null : state.DocumentOf(other));
    }

    private LetterPair Pair(Workspace workspace, Document document, Document? other, CancellationToken cancelled)
    {
        if ((other ?? Predecessors.Of(workspace, document).FirstOrDefault()) is { } found)
        {
            return Predecessors.Against(workspace, document, found, cancelled);
        }

        var alone = Predecessors.Alone(workspace, document, cancelled);
        return lenses.HasCommitted(document) ? alone with { Old = tools.Committed(document.Path) } : alone;
    }

    private JsonElement Refusing(Func<JsonElement> work)
    {
        try
        {
            return work();
        }
        catch (RefusedException e)
        {
            throw new ResponseException(ErrorCode.RequestFailed, e.In(state.Language));
        }
    }

    private void Tell(string command, string summary)
    {
        if (!state.ShownByClient.Contains(command))
        {
            connection.Notify("window/showMessage", new MessageParams(Info, summary), Types.MessageParams);
        }
    }
}
