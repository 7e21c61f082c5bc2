namespace Edaran.Runtime;

/// <summary>
/// The status and eligibility for every combination of signals. A combination is seven bits: required, permitted, conditional,
/// discretionary, prohibited, some leave usable, working day.
/// </summary>
internal static class Verdict
{
    public const int Required = 1;
    public const int Permitted = 2;
    public const int Conditional = 4;
    public const int Discretionary = 8;
    public const int Prohibited = 16;
    public const int Usable = 32;
    public const int Workday = 64;
    public const int Combinations = 128;

    /// <summary>Undecided, in the tables of surely and possibly.</summary>
    public const byte Open = 255;

    private const int StatusBits = 32;

    /// <summary>Packed outcome for settled signals; the second half is for the normal mode.</summary>
    public static readonly byte[] Outcome = Outcomes();

    /// <summary>Status for (surely, possibly) pairs of the five status signals, or <see cref="Open"/>.</summary>
    public static readonly byte[] Status = Pairs(StatusBits, bits => (byte)StatusOf(bits));

    /// <summary>Eligibility (0, 1) for pairs of all seven, or <see cref="Open"/>.</summary>
    public static readonly byte[] Eligible = Pairs(Combinations, bits => (byte)(IsEligible(bits, normal: false) ? 1 : 0));

    /// <summary>The same for the normal mode.</summary>
    public static readonly byte[] EligibleNormal = Pairs(Combinations, bits => (byte)(IsEligible(bits, normal: true) ? 1 : 0));

    public static int StatusAt(int surely, int possibly) =>
        Status[((surely & (StatusBits - 1)) * StatusBits) + (possibly & (StatusBits - 1))];

    public static int EligibleAt(int surely, int possibly, bool normal) =>
        (normal ? EligibleNormal : Eligible)[(surely * Combinations) + possibly];

    private static Status StatusOf(int bits)
    {
        var granted = (bits & (Required | Permitted | Conditional | Discretionary)) != 0;
        return (bits & Prohibited) != 0 ? granted ? Runtime.Status.Contradictory : Runtime.Status.Prohibited
            : (bits & Required) != 0 ? Runtime.Status.Required
            : (bits & Permitted) != 0 ? Runtime.Status.Permitted
            : (bits & Conditional) != 0 ? Runtime.Status.Conditional
            : (bits & Discretionary) != 0 ? Runtime.Status.Discretionary
            : Runtime.Status.Ungoverned;
    }

    private static bool IsEligible(int bits, bool normal) => (bits & Workday) != 0 && StatusOf(bits) switch
    {
        Runtime.Status.Required or Runtime.Status.Permitted => true,
        Runtime.Status.Conditional or Runtime.Status.Discretionary => (bits & Usable) != 0,
        Runtime.Status.Ungoverned => normal,
        _ => false,
    };

    private static byte[] Outcomes()
    {
        var table = new byte[2 * Combinations];
        for (var bits = 0; bits < table.Length; bits++)
        {
            var signals = bits & (Combinations - 1);
            table[bits] = ModeOutcome.Pack(StatusOf(signals), IsEligible(signals, normal: bits >= Combinations) ? 1 : 0);
        }

        return table;
    }

    private static byte[] Pairs(int count, Func<int, byte> value)
    {
        var table = new byte[count * count];
        for (var surely = 0; surely < count; surely++)
        {
            for (var possibly = 0; possibly < count; possibly++)
            {
                table[(surely * count) + possibly] = (surely & ~possibly) == 0 ? Agreed(surely, possibly & ~surely, value) : Open;
            }
        }

        return table;
    }

    // Runs over every subset of the bits left open.
    private static byte Agreed(int surely, int open, Func<int, byte> value)
    {
        var first = value(surely);
        for (var subset = open; subset > 0; subset = (subset - 1) & open)
        {
            if (value(surely | subset) != first)
            {
                return Open;
            }
        }

        return first;
    }
}
