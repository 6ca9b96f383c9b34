namespace SmartRegions.Assistant.Understanding.PersonalData;

/// <summary>A place in a text that tells of a person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">In characters.</param>
public readonly record struct PersonalDatum(PersonalDataKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
