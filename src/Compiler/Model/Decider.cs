using System.Collections.Immutable;

namespace Edaran.Compiler.Model;

/// <summary>
/// The office without whose word a norm is silent: <c>kepala perangkat daerah dapat memberikan TPP kepada S</c>, <c>pimpinan dapat memerintahkan
/// melakukan piket kepada S</c>. The test of the recorded fact is among the conditions of the norm; this says whose it is.
/// </summary>
/// <param name="Official">Index of the office.</param>
/// <param name="Fact">Index of the fact that records the decision, or the order; an order is presumed absent.</param>
/// <param name="IsOrder">Whether it is an order.</param>
/// <param name="Factors">What is to be weighed: printed, never evaluated.</param>
public sealed record Decider(int Official, int Fact, bool IsOrder, ImmutableArray<string> Factors);
