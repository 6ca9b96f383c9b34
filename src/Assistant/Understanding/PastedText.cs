namespace SmartRegions.Assistant.Understanding;

/// <summary>What somebody pasted between quotation marks, a mail or a clause, beside the question about it.</summary>
internal static class PastedText
{
    /// <summary>Fewer words are a title or a term: „Starke Heimat Hessen“.</summary>
    private const int FewestWords = 8;

    /// <returns>The text without what is pasted, where a question is left that stands by itself; else the text.</returns>
    public static string Without(string text)
    {
        var rest = Quotations.Replace(text, quoted => quoted.Count(char.IsWhiteSpace) >= FewestWords - 1 ? " " : quoted).Trim();
        return rest.EndsWith('?') && QuestionReader.Read(rest) is { IsFragment: false } read && read.Words.Any(read.IsAspect) ? rest : text;
    }
}
