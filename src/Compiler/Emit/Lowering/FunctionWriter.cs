using Edaran.Compiler.Boxes;

namespace Edaran.Compiler.Emit.Lowering;

/// <summary>Numbers boxes and functions and writes them down as the tables hold them; equal ones are written once.</summary>
internal sealed class FunctionWriter
{
    private const int AnyBoxKind = 0;

    private readonly Dictionary<Box, int> _boxOf = [];
    private readonly Dictionary<Formula, int> _functionOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _written = new(StringComparer.Ordinal);
    private readonly List<int> _boxes = [];
    private readonly List<int> _functions = [];

    /// <summary>Number of boxes so far.</summary>
    public int BoxCount => _boxOf.Count;

    public int[] Boxes => [.. _boxes];

    public int[] Functions => [.. _functions];

    /// <summary>The number of a formula's function; written when it is new.</summary>
    public int Write(Formula formula)
    {
        if (!_functionOf.TryGetValue(formula, out var function))
        {
            function = formula switch
            {
                AnyBox boxes => WriteAny(boxes.Boxes),
                Gate { Kind: GateKind.Any } gate => WriteSum(gate),
                Gate gate => Write((int)gate.Kind, gate.Operands.Select(Write)),
                _ => WriteAny([]),
            };
            _functionOf.Add(formula, function);
        }

        return function;
    }

    // However many boxes stand side by side, they are one test.
    private int WriteSum(Gate gate)
    {
        var boxes = gate.Operands.OfType<AnyBox>().SelectMany(operand => operand.Boxes).ToList();
        var gates = gate.Operands.OfType<Gate>().ToList();
        if (gates.Count == 0)
        {
            return WriteAny(boxes);
        }

        var operands = gates.Select(Write).ToList();
        if (boxes.Count > 0)
        {
            operands.Add(WriteAny(boxes));
        }

        return operands.Count == 1 ? operands[0] : Write((int)GateKind.Any, operands);
    }

    private int WriteAny(IEnumerable<Box> boxes) => Write(AnyBoxKind, boxes.Select(NumberOf).Distinct().Order());

    private int Write(int kind, IEnumerable<int> operands)
    {
        int[] numbers = [.. operands];
        var key = $"{kind}:{string.Join(',', numbers)}";
        if (!_written.TryGetValue(key, out var function))
        {
            function = _written.Count;
            _written.Add(key, function);
            _functions.Add(kind);
            _functions.Add(numbers.Length);
            _functions.AddRange(numbers);
        }

        return function;
    }

    private int NumberOf(Box box)
    {
        if (!_boxOf.TryGetValue(box, out var number))
        {
            number = _boxOf.Count;
            _boxOf.Add(box, number);
            _boxes.Add(box.Limits.Length);
            foreach (var limit in box.Limits)
            {
                int[] classes = [.. limit.Classes.Members];
                _boxes.Add(limit.Slot);
                _boxes.Add(classes.Length);
                _boxes.AddRange(classes);
            }
        }

        return number;
    }
}
