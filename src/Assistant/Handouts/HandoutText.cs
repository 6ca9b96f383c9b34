namespace SmartRegions.Assistant.Handouts;

/// <summary>How an item of a list reads where no format numbers or marks it.</summary>
public static class HandoutText
{
    /// <summary>A numbered step keeps its number; everything else gets a bullet.</summary>
    public static string Item(string text) => IsStep(text) ? text : $"• {Bare(text)}";

    /// <summary>Whether an item is a numbered step.</summary>
    public static bool IsStep(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && text.AsSpan(digits).StartsWith(". ");
    }

    /// <summary>An item without a bullet of its own.</summary>
    public static string Bare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.TrimStart('•', ' ');
    }
}
