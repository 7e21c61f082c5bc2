using System.Collections.Immutable;
using Edaran.Compiler.Interpretation;
using Edaran.Compiler.Model;
using Edaran.Compiler.Text;

namespace Edaran.Compiler.Examples;

/// <summary>All that a letter says of a case, as an example would expect it: what tells more comes first.</summary>
internal sealed class LetterAnswers
{
    private readonly Letter _letter;
    private readonly Example _case;
    private readonly Outcome _outcome;
    private readonly Lazy<AttendanceOutcome> _attendance;
    private readonly Location _here;

    private LetterAnswers(Letter letter, Example example, Interpreter interpreter)
    {
        var known = KnownFacts.Of(example.Given);
        (_letter, _case, _here) = (letter, example, example.Source);
        _outcome = interpreter.Decide(known, example.Days[0]);
        _attendance = new(() => interpreter.Attend(known, example.Record, example.Days[0]));
    }

    /// <summary>What a letter says of an example of one day; nothing where its facts cannot be.</summary>
    public static ImmutableArray<Expectation> Of(Letter letter, Example example, Interpreter interpreter)
    {
        var answers = new LetterAnswers(letter, example, interpreter);
        return answers._outcome.Errors.IsEmpty ? [.. answers.All()] : [];
    }

    private IEnumerable<Expectation> All() =>
    [
        .. _outcome.InForce == false ? [new ExpectNotInForce(_here, [])] : Array.Empty<Expectation>(),
        .. _outcome.InScope == false ? [new ExpectOutOfScope(_here, [])] : Array.Empty<Expectation>(),
        .. _outcome.Workday == false ? [new ExpectFreeDay(_here, [])] : Array.Empty<Expectation>(),
        .. _outcome.Modes.Select(mode => new ExpectStatus(_here, mode.Alternatives ? [] : mode.Points, mode.Mode, mode.Status)),
        .. _outcome.Modes.Select(mode => new ExpectEligible(_here, [], mode.Mode, mode.Eligible)),
        .. Duties(),
        .. Asked.SelectMany(mode => mode.Rights).Select(right => right.Right).Concat(RightsOfLetter).Distinct().Select(Right),
        .. SanctionsOfLetter.Select(Sanction),
        .. Hours(),
        .. _outcome.Modes.SelectMany(mode => Enum.GetValues<Bound>().Select(bound => Limit(mode.Mode, bound))).OfType<Expectation>(),
        .. States(),
        .. _outcome.MissingFacts.IsEmpty ? [] : new[] { new ExpectMissing(_here, [], [.. _outcome.MissingFacts.Order()]) },
    ];

    private ImmutableArray<ModeOutcome> Asked => _case.Mode < 0 ? _outcome.Modes : [_outcome.Modes[_case.Mode]];

    private IEnumerable<int> RightsOfLetter => _letter.Norms.Select(norm => norm.Effect).OfType<RightEffect>().SelectMany(effect => effect.Rights);

    private IEnumerable<string> SanctionsOfLetter =>
        _letter.Norms.Select(norm => norm.Effect).OfType<SanctionEffect>().Select(effect => effect.Text).Distinct(StringComparer.Ordinal);

    private IEnumerable<Expectation> Duties() =>
        from effect in _letter.Norms.Select(norm => norm.Effect).OfType<ActEffect>()
        from act in effect.Acts
        group effect by (act.Act, effect.Holder, effect.Modality) into same
        select Duty(same.Key.Act, same.Key.Holder, same.Key.Modality);

    private ExpectDuty Duty(int act, int holder, Modality modality)
    {
        var found = Asked.SelectMany(mode => mode.Duties)
            .Where(duty => duty.Act == act && duty.Holder == holder && duty.Modality == modality).ToList();
        return new ExpectDuty(_here, Points(found.Select(duty => duty.Point)), act, Held(found.Select(duty => duty.Certain))) { Modality = modality, Holder = holder };
    }

    private ExpectRight Right(int right)
    {
        var found = Asked.SelectMany(mode => mode.Rights).Where(held => held.Right == right).ToList();
        return new ExpectRight(_here, Points(found.Select(held => held.Point)), right, Held(found.Select(held => held.Certain)));
    }

    private ExpectSanction Sanction(string text)
    {
        var found = Asked.SelectMany(mode => mode.Sanctions).Where(one => one.Text.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList();
        return new ExpectSanction(_here, Points(found.Select(one => one.Point)), text, Held(found.Select(one => one.Certain)));
    }

    private IEnumerable<Expectation> Hours()
    {
        if (!_letter.Norms.Any(norm => norm.Effect is HoursEffect or FlexEffect or CreditEffect or WeekHoursEffect))
        {
            yield break;
        }

        var hours = _attendance.Value.Hours;
        yield return new ExpectHours(_here, [], hours.State, hours.State == HoursState.Set ? hours.Hours?.Hours : null);
        if (hours.Net is { } net)
        {
            yield return new ExpectSum(_here, [], net, false);
        }

        if (_attendance.Value.WeekNet is { } week && _attendance.Value.Week is not null)
        {
            yield return new ExpectSum(_here, [], week, true);
        }

        if (hours.ArriveBy is { } arrive)
        {
            yield return new ExpectClock(_here, [], false, arrive);
        }

        if (hours.LeaveAt is { } leave)
        {
            yield return new ExpectClock(_here, [], true, leave);
        }
    }

    // Of the record of someone who works in a mode: whether an act is due at all is told also where it is not on record.
    private IEnumerable<Expectation> States()
    {
        if (_case.Mode < 0)
        {
            return [];
        }

        var acts = _letter.Norms.Select(norm => norm.Effect).OfType<ActEffect>().Where(effect => effect.Modality != Modality.Permit)
            .SelectMany(effect => effect.Acts).Select(act => act.Act).Distinct();
        var check = new AttendanceCheck(_letter, _attendance.Value);
        return acts.SelectMany(act => Enum.GetValues<DutyState>().Select(state => new ExpectDutyState(_here, [], act, state)).Where(check.Holds));
    }

    private ExpectLimit? Limit(int mode, Bound bound) =>
        _case.GroupSize is { } size && Limits.Tightest(_letter, _outcome, _letter.Vocabulary.Modes[mode], bound, size) is var (people, points)
            ? new ExpectLimit(_here, [.. points], mode, bound, people)
            : null;

    private static ImmutableArray<string> Points(IEnumerable<string> points) => [.. points.Distinct(StringComparer.Ordinal)];

    private static bool? Held(IEnumerable<bool> certain)
    {
        var entries = certain.ToList();
        return entries.Contains(true) ? true : entries.Count == 0 ? false : null;
    }
}
