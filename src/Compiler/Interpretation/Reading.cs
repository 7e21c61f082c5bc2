using System.Collections.Immutable;
using Edaran.Compiler.Model;

namespace Edaran.Compiler.Interpretation;

/// <summary>
/// What a letter says in a situation. This is the definition of the language: each member is one sentence of the meaning,
/// three-valued, so that one text serves situations with and without open facts. With every base fact known each member
/// gives the one answer; with open facts it rules out only what no completion gives (the strong Kleene tables).
/// </summary>
/// <remarks>
/// The parts: <c>Reading.Conditions</c> (when something holds), <c>Reading.Norms</c> (which points stand),
/// <c>Reading.Signals</c> (what the standing points say of a mode), <c>Reading.Status</c> (what follows from that) and
/// <c>Reading.Attendance</c> (hours and acts due in a mode). Answers that
/// others build on are kept, which changes nothing but the time taken.
/// </remarks>
internal sealed partial class Reading
{
    private readonly LetterIndex _index;
    private readonly Situation _situation;
    private readonly int _askLast;
    private readonly Verdict?[] _stands;
    private readonly Dictionary<Condition, Verdict> _named = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Norm, int Mode), Verdict> _standsIn = [];
    private readonly Verdict?[] _status;
    private readonly Verdict?[] _addedConditions;
    private Verdict? _inForce;
    private Verdict? _inScope;

    /// <summary>Reads a letter in a situation.</summary>
    /// <param name="letter">The letter; its relation of setting aside has no cycle.</param>
    /// <param name="situation">The day and what is known.</param>
    /// <param name="askLast">
    /// A base fact that a verdict names as open only where its answer hangs on no other open fact; -1 for none.
    /// </param>
    public Reading(LetterIndex letter, Situation situation, int askLast = -1)
    {
        _index = letter;
        _situation = situation;
        _askLast = askLast;
        _stands = new Verdict?[letter.Letter.Norms.Length];
        _status = new Verdict?[letter.Letter.Vocabulary.Modes.Length];
        _addedConditions = new Verdict?[letter.Letter.Vocabulary.Modes.Length];
    }

    /// <summary>What is known.</summary>
    public Situation Situation => _situation;

    private DateOnly Day => _situation.Day;

    private Letter Letter => _index.Letter;

    private ImmutableArray<Norm> Norms => Letter.Norms;

    /// <summary>The same letter where one base fact more is known.</summary>
    public Reading With(int fact, long value) => new(_index, _situation.With(fact, value), _askLast);

    /// <summary>The same, with the open facts of verdicts chosen so that one fact comes last.</summary>
    public Reading AskingLast(int fact) => new(_index, _situation, fact);

    private Verdict Both(Verdict left, Verdict right) => All([left, right]);

    /// <summary>Whether all of some answers are yes.</summary>
    public Verdict All(IEnumerable<Verdict> verdicts) => Any(verdicts.Select(verdict => verdict.Opposite)).Opposite;

    private Verdict Any(IEnumerable<Verdict> verdicts)
    {
        var answer = Verdict.No;
        foreach (var verdict in verdicts)
        {
            if (verdict.IsYes)
            {
                return verdict;
            }

            if (!verdict.IsNo)
            {
                answer = verdict with { Open = Sooner(answer.Open, verdict.Open) };
            }
        }

        return answer;
    }

    /// <summary>The answer behind the first guard that holds; the last guard always does.</summary>
    private Verdict FirstThatHolds(IEnumerable<(Verdict Guard, Verdict Answer)> cases)
    {
        var (possible, open) = (0, -1);
        foreach (var (guard, answer) in cases)
        {
            if (guard.IsNo)
            {
                continue;
            }

            possible |= answer.Possible;
            open = Sooner(Sooner(open, guard.Open), answer.Open);
            if (guard.IsYes)
            {
                break;
            }
        }

        var verdict = new Verdict(possible, open);
        return verdict.IsSettled ? verdict with { Open = -1 } : verdict;
    }

    private int Sooner(int first, int second) =>
        first < 0 || (first == _askLast && second >= 0) ? second : first;
}
