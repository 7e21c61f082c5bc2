using System.Collections.Immutable;
using Edaran.Cli.Decisions;
using Edaran.Cli.Explanations;
using Edaran.Cli.Findings;
using Edaran.Runtime;

namespace Edaran.Cli.Histories;

/// <summary>How far letters answer at one step of a history.</summary>
internal enum SayingKind
{
    /// <summary>They answer.</summary>
    Answered,

    /// <summary>They do not know the mode.</summary>
    UnknownMode,

    /// <summary>A fact has a value that they do not know.</summary>
    WrongFacts,

    /// <summary>The letter has errors.</summary>
    Errors,

    /// <summary>There is no letter.</summary>
    NoLetter,
}

/// <summary>A point that an answer rests on.</summary>
/// <param name="Letter">The number of its letter.</param>
/// <param name="Point">Its number in it.</param>
/// <param name="Text">Its sentence.</param>
/// <param name="File">The file, as shown.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record CitedPoint(string Letter, string Point, string Text, string File, int Line);

/// <summary>What is said of one mode for a person at one step of a history: a version, a day, or what was known on a day.</summary>
/// <param name="Kind">Whether there is an answer.</param>
/// <param name="Explained">The answer; null unless there is one.</param>
/// <param name="Points">The points it rests on.</param>
internal sealed record Saying(SayingKind Kind, Explained? Explained, ImmutableArray<CitedPoint> Points)
{
    /// <summary>What keeps it from an answer: the first finding, or null.</summary>
    public Finding? First { get; init; }

    /// <summary>How many findings there are besides.</summary>
    public int More { get; init; }

    /// <summary>Facts that were given and are not known here.</summary>
    public ImmutableArray<string> UnknownFacts { get; init; } = [];

    /// <summary>What it says of the mode; null unless there is an answer.</summary>
    public ModeDecision? Mode => Explained?.Mode;

    /// <summary>Equal for what is told as one: the same answer for the same reasons.</summary>
    public string Key => string.Join('\u0001',
    [
        $"{Kind}|{Mode?.Status}|{Mode?.Eligible}|{Explained?.Decision.InForce}|{Explained?.Decision.InScope}|{Workday}",
        First is { } first ? $"{first.Code}|{first.Message(Compiler.Diagnostics.MessageLanguage.Indonesian)}|{More}" : "",
        .. Points.Select(point => $"{point.Letter}|{point.Point}|{point.Text}"),
        .. Mode?.Conditions.Select(condition => $"{condition.Text}|{condition.State}") ?? [],
        .. Mode?.DecidedBy ?? [],
        .. OpenFacts,
        .. UnknownFacts,
    ]);

    // Where nothing is in force it does not matter whether a calendar covers the day.
    private bool? Workday => Explained?.Decision is { Workday: null, InForce: false } && Mode!.Eligible is not null ? true : Explained?.Decision.Workday;

    /// <summary>The facts that could still change the answer; none where it is certain.</summary>
    public IReadOnlyList<string> OpenFacts => Mode is { Eligible: null } ? Explained!.Decision.MissingFacts : [];

    /// <summary>Whether the answer itself is that of another, whatever it rests on.</summary>
    public bool IsSameAnswer(Saying other) => Kind == other.Kind && Mode?.Status == other.Mode?.Status && Mode?.Eligible == other.Mode?.Eligible;

    /// <summary>Whether the answer rests on the same sentences of the same points as another.</summary>
    public bool HasSamePoints(Saying other) => Points.Select(point => (point.Letter, point.Point, point.Text)).SequenceEqual(other.Points.Select(point => (point.Letter, point.Point, point.Text)));

    /// <summary>What keeps a step from an answer.</summary>
    public static Saying Without(SayingKind kind, IReadOnlyCollection<Finding> findings) =>
        new(kind, null, []) { First = findings.FirstOrDefault(), More = Math.Max(0, findings.Count - 1) };

    /// <summary>An answer about one mode.</summary>
    /// <param name="answer">The whole answer.</param>
    /// <param name="mode">The name or alias of the mode.</param>
    /// <param name="cite">Where a point stands.</param>
    public static Saying Of(Answer answer, string mode, Func<PointSchema, CitedPoint> cite)
    {
        var decision = answer.Decision;
        if (decision.Letter.Schema.IndexOfMode(mode) < 0)
        {
            return new Saying(SayingKind.UnknownMode, null, []);
        }

        var explained = new Explained(answer, decision[mode], decision.Explain(), [], null);
        return new Saying(SayingKind.Answered, explained, [.. explained.Carrying.Select(point => cite(point.Point))]);
    }
}
