namespace Edaran.Runtime;

/// <summary>The functions of a letter, laid out for evaluation on a pair of masks: boxes that surely and that possibly hold.</summary>
internal sealed class Program
{
    private const int AnyBox = 0;
    private const int AllOf = 1;
    private const int AnyOf = 2;

    private readonly int[] _kind;
    private readonly int[][] _operands;
    private readonly int[][] _words;
    private readonly ulong[][] _bits;
    private readonly int[][] _closure;
    private readonly bool _hasGates;

    public Program(int[] code, int words)
    {
        var functions = Split(code);
        Words = words;
        _kind = [.. functions.Select(f => f.Kind)];
        _operands = [.. functions.Select(f => f.Operands)];
        _words = new int[_kind.Length][];
        _bits = new ulong[_kind.Length][];
        _closure = new int[_kind.Length][];
        _hasGates = _kind.Any(kind => kind != AnyBox);
        for (var f = 0; f < _kind.Length; f++)
        {
            Pack(f);
            _closure[f] = _kind[f] == AnyBox ? [] : [.. _operands[f].SelectMany(o => _closure[o].Append(o)).Append(f).Distinct().Order()];
        }
    }

    public int Count => _kind.Length;

    public int Words { get; }

    /// <summary>Bytes that an evaluation needs beside the masks; none when every function is plain.</summary>
    public int Gates => _hasGates ? Count : 0;

    /// <summary>Whether a function is simply "one of these boxes holds".</summary>
    public bool IsPlain(int function) => _kind[function] == AnyBox;

    /// <summary>The boxes a function rests on, as a mask.</summary>
    public ulong[] Relevant(params ReadOnlySpan<int> functions)
    {
        var mask = new ulong[Words];
        foreach (var function in functions)
        {
            foreach (var part in _closure[function].Append(function).Where(IsPlain))
            {
                for (var i = 0; i < _words[part].Length; i++)
                {
                    mask[_words[part][i]] |= _bits[part][i];
                }
            }
        }

        return mask;
    }

    /// <summary>0 no, 1 yes, 2 open, for a function that is plain or of gates; the buffer holds one byte a function.</summary>
    public int Evaluate(int function, ReadOnlySpan<ulong> surely, ReadOnlySpan<ulong> possibly, Span<byte> buffer)
    {
        if (_kind[function] == AnyBox)
        {
            return Any(function, surely) ? 1 : Any(function, possibly) ? 2 : 0;
        }

        foreach (var part in _closure[function])
        {
            buffer[part] = _kind[part] switch
            {
                AnyBox => (byte)(Any(part, surely) ? 1 : Any(part, possibly) ? 2 : 0),
                AllOf => Fold(part, 0, buffer),
                AnyOf => Fold(part, 1, buffer),
                _ => buffer[_operands[part][0]] switch { 0 => 1, 1 => 0, _ => 2 },
            };
        }

        return buffer[function];
    }

    public bool Any(int function, ReadOnlySpan<ulong> mask)
    {
        var words = _words[function];
        var bits = _bits[function];
        for (var i = 0; i < words.Length; i++)
        {
            if ((mask[words[i]] & bits[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // An operand with the strong value settles it: 0 for "all of", 1 for "any of".
    private byte Fold(int function, byte strong, ReadOnlySpan<byte> buffer)
    {
        var open = false;
        foreach (var operand in _operands[function])
        {
            if (buffer[operand] == strong)
            {
                return strong;
            }

            open |= buffer[operand] == 2;
        }

        return open ? (byte)2 : (byte)(1 - strong);
    }

    private void Pack(int function)
    {
        if (_kind[function] != AnyBox)
        {
            (_words[function], _bits[function]) = ([], []);
            return;
        }

        var byWord = _operands[function].GroupBy(box => box / 64).OrderBy(group => group.Key).ToArray();
        _words[function] = [.. byWord.Select(group => group.Key)];
        _bits[function] = [.. byWord.Select(group => group.Aggregate(0UL, (bits, box) => bits | (1UL << (box % 64))))];
    }

    private static List<(int Kind, int[] Operands)> Split(int[] code)
    {
        var functions = new List<(int, int[])>();
        for (var at = 0; at < code.Length; at += 2 + code[at + 1])
        {
            functions.Add((code[at], code[(at + 2)..(at + 2 + code[at + 1])]));
        }

        return functions;
    }
}
