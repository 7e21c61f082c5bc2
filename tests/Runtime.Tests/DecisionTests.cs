namespace Edaran.Runtime.Tests;

/// <summary>A letter answers with status, points, conditions, duties, missing facts and reasons.</summary>
public sealed class DecisionTests
{
    private readonly RuleLetter _letter = Letters.FlexibleRules();

    [Fact]
    public void A_decision_names_status_points_conditions_and_duties()
    {
        var wfa = _letter.Evaluate(Letters.Clerk(), Letters.Day)["wfa"];

        Assert.Equal((Status.Conditional, true), (wfa.Status, wfa.Eligible));
        Assert.Equal(["1"], wfa.Points.Select(point => point.Point));
        Assert.Equal([ConditionState.Met], wfa.Conditions.Select(condition => condition.State));
        Assert.Equal([("melakukan presensi", "pegawai", true)], wfa.Duties.Select(duty => (duty.Duty.Act, duty.Duty.Holder, duty.IsCertain)));
    }

    [Fact]
    public void Out_of_force_only_the_normal_mode_is_open()
    {
        var decision = _letter.Evaluate(Letters.Clerk(), new DateOnly(2025, 3, 28));

        Assert.False(decision.InForce);
        Assert.Equal((Status.Ungoverned, true), (decision["WFO"].Status, decision["WFO"].Eligible));
        Assert.Equal((Status.Ungoverned, false), (decision["WFA"].Status, decision["WFA"].Eligible));
        Assert.Empty(decision["WFA"].Duties);
    }

    [Fact]
    public void Exactly_the_facts_that_matter_are_missing()
    {
        var facts = Letters.Clerk();
        facts["persetujuan pimpinan"] = default;
        facts["suhu tubuh"] = default;

        var decision = _letter.Evaluate(facts, Letters.Day);

        Assert.Equal(["suhu tubuh", "persetujuan pimpinan"], decision.MissingFacts.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(Status.NeedsFacts, decision["WFA"].Status);
        Assert.Null(decision["WFA"].Eligible);
    }

    [Fact]
    public void A_fact_that_cannot_change_the_answer_is_not_asked_for()
    {
        var decision = _letter.Evaluate(new FactSet { ["perangkat daerah"] = "Museum", ["status kepegawaian"] = "non-ASN" }, Letters.Day);

        Assert.Equal(Status.Prohibited, decision["WFA"].Status);
        Assert.Empty(decision.MissingFacts);
    }

    [Fact]
    public void The_age_follows_from_the_birth_date_and_is_asked_for_by_it()
    {
        var facts = Letters.Clerk();
        facts["suhu tubuh"] = 38m;
        Assert.Equal(Status.Contradictory, _letter.Evaluate(facts, Letters.Day)["WFA"].Status);

        facts["tanggal lahir"] = new DateOnly(2005, 3, 26);
        Assert.Equal(Status.Conditional, _letter.Evaluate(facts, Letters.Day)["WFA"].Status);

        facts["tanggal lahir"] = default;
        Assert.Equal(["tanggal lahir"], _letter.Evaluate(facts, Letters.Day).MissingFacts);

        facts["usia"] = 19;
        Assert.Equal(Status.Conditional, _letter.Evaluate(facts, Letters.Day)["WFA"].Status);
    }

    [Fact]
    public void A_letter_that_does_not_use_a_presumed_fact_does_not_assume_it() =>
        Assert.Empty(_letter.Evaluate(Letters.Clerk(), Letters.Day).Assumed);

    [Fact]
    public void An_explanation_names_facts_that_suffice_and_none_too_many()
    {
        var explained = _letter.Evaluate(Letters.Clerk(), Letters.Day).Explain().Points;

        Assert.Equal([true, false, false, true], explained.Select(point => point.Stands.IsYes));
        Assert.Equal(
            ["status kepegawaian: PNS", "perangkat daerah: Dinas Arsip"],
            explained[0].Because.Select(fact => $"{fact.Fact.Name}: {fact.Value}"));
        Assert.Equal(["suhu tubuh: 36,8"], explained[2].Because.Select(fact => $"{fact.Fact.Name}: {fact.Value}"));
    }

    [Fact]
    public void An_unknown_mode_is_refused() =>
        Assert.Throws<ArgumentException>(() => _letter.Evaluate(Letters.Clerk(), Letters.Day)["WFX"]);

    [Fact]
    public void Quotas_round_as_the_letter_says_or_in_the_stricter_way()
    {
        static (int, bool) Limit(QuotaRounding rounding, bool isFloor, int size) =>
            new QuotaSchema([1], isFloor, 7_500, null, -1, rounding).LimitFor(size);

        Assert.Equal((6, false), Limit(QuotaRounding.Unstated, isFloor: false, 8));
        Assert.Equal((5, true), Limit(QuotaRounding.Unstated, isFloor: false, 7));
        Assert.Equal((6, true), Limit(QuotaRounding.Unstated, isFloor: true, 7));
        Assert.Equal((5, false), Limit(QuotaRounding.Nearest, isFloor: false, 7));
        Assert.Equal((6, false), Limit(QuotaRounding.Up, isFloor: false, 7));
        Assert.Equal((5, false), new QuotaSchema([1], false, null, 5, -1, QuotaRounding.Unstated).LimitFor(100));
    }

    [Fact]
    public void Status_words_are_those_of_letters() =>
        Assert.All(Enum.GetValues<Status>(), status =>
        {
            Assert.True(StatusText.TryParse(StatusText.Of(status), out var parsed));
            Assert.Equal(status, parsed);
        });
}
