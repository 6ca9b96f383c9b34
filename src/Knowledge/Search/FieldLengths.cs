namespace SmartRegions.Knowledge.Search;

/// <summary>Average length of a field over the passages that have it, and what follows for the weight of one occurrence.</summary>
/// <param name="Field">The field's weight and normalisation.</param>
/// <param name="Average">Average length in terms; 1 where no passage has the field.</param>
internal readonly record struct FieldLengths(FieldWeight Field, double Average)
{
    public static FieldLengths Over(FieldWeight field, IEnumerable<Word[]> texts)
    {
        long terms = 0, filled = 0;
        foreach (var text in texts)
        {
            if (text.Length == 0) continue;
            filled++;
            terms += LengthOf(text);
        }

        return new FieldLengths(field, filled == 0 ? 1.0 : (double)terms / filled);
    }

    /// <summary>What one occurrence in this text adds to the weighted term frequency of BM25F.</summary>
    public float OccurrenceWeight(Word[] text) =>
        (float)(Field.Weight / (1 - Field.LengthNormalisation + (Field.LengthNormalisation * LengthOf(text) / Average)));

    private static long LengthOf(Word[] text)
    {
        long length = 0;
        foreach (var word in text) length += word.Terms;
        return length;
    }
}
