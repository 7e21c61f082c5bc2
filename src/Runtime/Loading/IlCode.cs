using System.Reflection.Metadata;

namespace Edaran.Runtime;

/// <summary>Walks the instructions of a method, of which a letter needs few.</summary>
internal static class IlCode
{
    private const byte Switch = 0x45;

    /// <summary>Steps over one instruction; false for one that a letter does not need (pointers, indirect calls, exceptions, casts).</summary>
    public static bool Skip(ref BlobReader code)
    {
        var first = code.ReadByte();
        if (first == 0xFE)
        {
            return SkipLong(ref code);
        }

        var operand = first == Switch ? SwitchSize(code) : OperandSize(first);
        if (operand < 0 || code.RemainingBytes < operand)
        {
            return false;
        }

        code.Offset += operand;
        return true;
    }

    // The number of branches, and the branches; -1 where there cannot be so many.
    private static int SwitchSize(BlobReader code)
    {
        if (code.RemainingBytes < 4)
        {
            return -1;
        }

        var branches = code.ReadUInt32();
        return branches > code.RemainingBytes / 4 ? -1 : 4 + ((int)branches * 4);
    }

    private static bool SkipLong(ref BlobReader code)
    {
        var operand = code.ReadByte() switch
        {
            <= 0x05 and >= 0x01 => 0, // comparisons
            >= 0x09 and <= 0x0E => 2, // arguments and locals by a long index
            0x15 => 4, // initobj
            0x16 => 4, // constrained
            _ => -1,
        };
        if (operand < 0 || code.RemainingBytes < operand)
        {
            return false;
        }

        code.Offset += operand;
        return true;
    }

    private static int OperandSize(byte instruction) => instruction switch
    {
        <= 0x0D => 0, // nop, break, arguments and locals
        >= 0x0E and <= 0x13 => 1, // the same by a short index
        >= 0x14 and <= 0x1E => 0, // null and small constants
        0x1F => 1,
        0x20 => 4,
        0x21 => 8,
        0x25 or 0x26 => 0, // dup, pop
        0x28 => 4, // call
        0x2A => 0, // return
        >= 0x2B and <= 0x37 => 1, // short branches
        >= 0x38 and <= 0x44 => 4, // branches
        >= 0x58 and <= 0x66 => 0, // arithmetic
        >= 0x67 and <= 0x6E => 0, // conversions between whole numbers
        0x6F => 4, // call of a virtual method
        0x72 or 0x73 => 4, // string, new object
        0x7B or 0x7C or 0x7D or 0x7E or 0x80 => 4, // fields
        0x8C or 0x8D => 4, // box, new array
        0x8E => 0, // length
        0x8F => 4, // address of an element
        >= 0x90 and <= 0xA2 => 0, // elements
        >= 0xA3 and <= 0xA5 => 4, // elements of a type, unbox
        0xD0 => 4, // token, for the data of arrays
        _ => -1,
    };
}
