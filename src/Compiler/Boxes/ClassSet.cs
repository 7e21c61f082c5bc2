namespace Edaran.Compiler.Boxes;

/// <summary>Some of the classes of one variable. Immutable; equal when the same classes are in it.</summary>
internal readonly struct ClassSet : IEquatable<ClassSet>
{
    private readonly ulong[] _words;
    private readonly int _classes;

    private ClassSet(ulong[] words, int classes)
    {
        _words = words;
        _classes = classes;
    }

    public bool IsEmpty => _words.AsSpan().IndexOfAnyExcept(0UL) < 0;

    public bool IsFull => Complement().IsEmpty;

    public IEnumerable<int> Members
    {
        get
        {
            for (var klass = 0; klass < _classes; klass++)
            {
                if (Contains(klass))
                {
                    yield return klass;
                }
            }
        }
    }

    /// <summary>The classes that pass a test.</summary>
    public static ClassSet Where(int classes, Func<int, bool> passes)
    {
        var words = new ulong[(classes + 63) / 64];
        for (var klass = 0; klass < classes; klass++)
        {
            if (passes(klass))
            {
                words[klass / 64] |= 1UL << (klass % 64);
            }
        }

        return new ClassSet(words, classes);
    }

    /// <summary>One class alone.</summary>
    public static ClassSet Of(int classes, int klass) => Where(classes, one => one == klass);

    public bool Contains(int klass) => (_words[klass / 64] & (1UL << (klass % 64))) != 0;

    public ClassSet And(ClassSet other)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] & other._words[i];
        }

        return new ClassSet(words, _classes);
    }

    public ClassSet Or(ClassSet other)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] | other._words[i];
        }

        return new ClassSet(words, _classes);
    }

    public ClassSet Complement()
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = ~_words[i];
        }

        if (_classes % 64 != 0)
        {
            words[^1] &= (1UL << (_classes % 64)) - 1;
        }

        return new ClassSet(words, _classes);
    }

    public bool IsWithin(ClassSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Equals(ClassSet other) => _classes == other._classes && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => obj is ClassSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in _words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }
}
