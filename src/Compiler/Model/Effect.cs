using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>What a norm does when it stands.</summary>
public abstract record Effect;

/// <summary>How strongly a norm speaks.</summary>
public enum Modality
{
    /// <summary><c>wajib</c>.</summary>
    Require,

    /// <summary><c>dapat</c>.</summary>
    Permit,

    /// <summary><c>dilarang</c>.</summary>
    Prohibit,
}

/// <summary>A place of work: <c>wajib WFO</c>, <c>dapat WFH dengan syarat …</c>, <c>dilarang WFA</c>.</summary>
/// <param name="Modality">How strongly.</param>
/// <param name="Modes">Indexes of the modes named, ascending; each separately.</param>
/// <param name="Preconditions">What must be met (only with <see cref="Modality.Permit"/>); all of them.</param>
/// <param name="Quota">A limit on how many may, or null.</param>
public sealed record PlaceEffect(
    Modality Modality, ImmutableArray<int> Modes, ImmutableArray<Precondition> Preconditions, Quota? Quota) : Effect;

/// <summary><c>ASN yang WFH harus …</c>: adds preconditions to every grant of the norm's <see cref="Norm.Modes"/>.</summary>
/// <param name="Preconditions">What must be met; all of them.</param>
public sealed record PreconditionEffect(ImmutableArray<Precondition> Preconditions) : Effect;

/// <summary>Something that must hold before leave may be used.</summary>
/// <param name="Text">Its words in the letter.</param>
/// <param name="Condition">When it is met.</param>
public sealed record Precondition(string Text, Condition Condition);

/// <summary><c>kepala perangkat daerah dapat memberikan WFH kepada S, dengan mempertimbangkan: …</c>.</summary>
/// <param name="Official">Index of the office that decides.</param>
/// <param name="Modes">Indexes of the modes that may be granted, ascending; each is decided on its own.</param>
/// <param name="Decisions">For each mode, the index of the fact that records the decision.</param>
/// <param name="Preconditions">What must be met beside the decision; all of them.</param>
/// <param name="Factors">What is to be weighed: printed, never evaluated.</param>
/// <param name="Quota">A limit on how many may, or null.</param>
public sealed record DiscretionEffect(
    int Official,
    ImmutableArray<int> Modes,
    ImmutableArray<int> Decisions,
    ImmutableArray<Precondition> Preconditions,
    ImmutableArray<string> Factors,
    Quota? Quota) : Effect;

/// <summary><c>pimpinan dapat memerintahkan WFO kepada S</c>: <c>wajib</c> once the order is recorded, silent before.</summary>
/// <param name="Official">Index of the office that orders.</param>
/// <param name="Mode">Index of the mode ordered.</param>
/// <param name="Order">Index of the fact that records the order; presumed absent. The norm stands only while it is yes.</param>
public sealed record OrderEffect(int Official, int Mode, int Order) : Effect;

/// <summary>Acts that are required, forbidden or left free, of the person or of an official.</summary>
/// <param name="Modality">How strongly.</param>
/// <param name="Holder">Index of the office that bears it, or -1: the person.</param>
/// <param name="Acts">The acts, each with its timing.</param>
public sealed record ActEffect(Modality Modality, int Holder, ImmutableArray<TimedAct> Acts) : Effect;

/// <summary>An act and when it is due.</summary>
/// <param name="Act">Index of the act.</param>
/// <param name="Text">The words of the letter, white space folded.</param>
/// <param name="Recipient">To whom (<c>kepada …</c>), or null.</param>
/// <param name="Count">How often a day (<c>dua kali</c>), or null where not said.</param>
/// <param name="Windows">The times of day in which it must be done; may be empty.</param>
/// <param name="Deadline">Last day (<c>paling lambat 9 Mei 2031</c>), or null.</param>
/// <param name="DueTime">Latest time of day (<c>paling lambat pukul 16.00</c>), or null.</param>
/// <param name="WithinMinutes">Minutes from the call or event (<c>dalam waktu 60 menit</c>), or null.</param>
/// <param name="SameDay">Whether it is due on the same day (<c>pada hari yang sama</c>).</param>
public sealed record TimedAct(
    int Act,
    string Text,
    string? Recipient,
    int? Count,
    ImmutableArray<TimeWindow> Windows,
    DateOnly? Deadline,
    TimeOnly? DueTime,
    int? WithinMinutes,
    bool SameDay);

/// <summary>A stretch of the clock; over midnight when it ends before it begins.</summary>
/// <param name="From">First minute.</param>
/// <param name="To">Last minute.</param>
/// <param name="Zone">Time zone: WIB, WITA or WIT; null where not said.</param>
public sealed record TimeWindow(TimeOnly From, TimeOnly To, string? Zone)
{
    /// <summary>How long it is, in minutes; the last minute not counted.</summary>
    public int Minutes => (int)(To - From).TotalMinutes;
}

/// <summary><c>berhak atas TPP</c>, <c>tetap diberikan TPP</c>.</summary>
/// <param name="Rights">Indexes of the rights, ascending.</param>
public sealed record RightEffect(ImmutableArray<int> Rights) : Effect;

/// <summary><c>S yang WFH paling banyak 3 orang …</c>: only a limit.</summary>
/// <param name="Quota">The limit.</param>
public sealed record QuotaEffect(Quota Quota) : Effect;
