namespace Edaran.Runtime;

/// <summary>What kind of values a fact has.</summary>
/// <example><code>if (fact.Kind == FactKind.Choice) { ShowList(fact.Choices); }</code></example>
public enum FactKind
{
    /// <summary><c>ya atau tidak</c>.</summary>
    YesNo,

    /// <summary><c>salah satu dari …</c>.</summary>
    Choice,

    /// <summary><c>angka</c> or <c>bilangan</c>.</summary>
    Number,

    /// <summary><c>tanggal</c>.</summary>
    Date,

    /// <summary><c>nama</c>: a label that groups people and never changes an answer.</summary>
    Label,
}

/// <summary>Whom or what a fact is about, and who sets it.</summary>
/// <example><code>var asked = letter.Facts.Where(f => f.Origin == FactOrigin.Person);</code></example>
public enum FactOrigin
{
    /// <summary>A fact of the person.</summary>
    Person,

    /// <summary>A fact of the place (<c>keadaan</c>).</summary>
    Place,

    /// <summary>The recorded decision of an official.</summary>
    Decision,

    /// <summary>A recorded order; absent unless given.</summary>
    Order,

    /// <summary>Whose turn it is in a rotation (<c>giliran</c>).</summary>
    Turn,

    /// <summary>What the calendar says of the day.</summary>
    Calendar,
}

/// <summary>A unit of time that a derived fact counts.</summary>
/// <example><code>// "usia: bilangan tahun sejak tanggal lahir" counts TimeUnit.Year</code></example>
public enum TimeUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Whole months.</summary>
    Month,

    /// <summary>Whole years.</summary>
    Year,
}
