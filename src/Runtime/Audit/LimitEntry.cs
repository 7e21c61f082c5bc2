namespace Edaran.Runtime;

/// <summary>
/// What a person with some facts adds to a forecast on a day. It holds for everyone of whom the same is known. Made by
/// <see cref="LimitForecast.Prepare"/> for that forecast.
/// </summary>
/// <example><code>forecast.Add(forecast.Prepare(decision));</code></example>
public sealed class LimitEntry
{
    private readonly List<(QuotaCell Cell, int Possible)> _quotas = [];
    private readonly List<(RotationCell Cell, RotationPart Part)> _rotations = [];

    internal LimitEntry(LimitForecast forecast) => Forecast = forecast;

    internal LimitForecast Forecast { get; }

    internal void Count(QuotaCell cell, int possible) => _quotas.Add((cell, possible));

    internal void Count(RotationCell cell, RotationPart part) => _rotations.Add((cell, part));

    internal void Add(int people)
    {
        foreach (var (cell, possible) in _quotas)
        {
            cell.Add(possible, people);
        }

        foreach (var (cell, part) in _rotations)
        {
            cell.Add(part, people);
        }
    }
}
