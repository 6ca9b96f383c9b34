namespace SmartRegions.Knowledge.Search;

/// <summary>The average length of a field over the texts that have it, and what follows for the weight of one occurrence.</summary>
/// <param name="field">The field's weight and normalisation.</param>
internal sealed class FieldLengths(FieldWeight field)
{
    private long _terms;
    private long _filled;

    /// <summary>In terms; 1 while no text has the field.</summary>
    private double Average => _filled == 0 ? 1.0 : (double)_terms / _filled;

    public void Add(Word[] text)
    {
        if (text.Length == 0) return;
        _filled++;
        _terms += LengthOf(text);
    }

    /// <summary>What one occurrence in this text adds to the weighted term frequency of BM25F.</summary>
    public float OccurrenceWeight(Word[] text) =>
        (float)(field.Weight / (1 - field.LengthNormalisation + (field.LengthNormalisation * LengthOf(text) / Average)));

    private static long LengthOf(Word[] text)
    {
        long length = 0;
        foreach (var word in text) length += word.Terms;
        return length;
    }
}
