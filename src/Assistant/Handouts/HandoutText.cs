namespace SmartRegions.Assistant.Handouts;

/// <summary>How an item of a list reads where no format numbers or marks it.</summary>
public static class HandoutText
{
    /// <summary>A numbered step keeps its number; everything else gets a bullet.</summary>
    public static string Item(string text) => IsStep(text) ? text : $"• {Bare(text)}";

    internal static bool IsStep(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && text.AsSpan(digits).StartsWith(". ");
    }

    internal static string Bare(string text) => text.TrimStart('•', ' ');
}
