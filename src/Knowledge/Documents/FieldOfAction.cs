namespace SmartRegions.Knowledge.Documents;

/// <summary>A "Handlungsfeld" such as <c>Mobilität</c>, as written in the front matter, white space folded.</summary>
public readonly record struct FieldOfAction
{
    private const int MaximumLength = 80;

    private FieldOfAction(string name) => Name = name;

    public string Name { get; }

    /// <summary>Accepts any name of 1 to 80 characters.</summary>
    public static bool TryParse(string? text, out FieldOfAction field)
    {
        var name = string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var valid = name.Length is > 0 and <= MaximumLength;
        field = valid ? new FieldOfAction(name) : default;
        return valid;
    }

    public override string ToString() => Name ?? string.Empty;
}
