using System.Globalization;

namespace SmartRegions.Assistant.Understanding.Wordings;

/// <summary>One part of a <see cref="Phrase"/>: a word that must stand there, or words that may be skipped.</summary>
internal readonly struct PhrasePart
{
    private const char Gap = '…';
    private const int UsualGap = 6;

    private readonly WantedWord[] _words;

    private PhrasePart(WantedWord[] words, int mostSkipped)
    {
        _words = words;
        MostSkipped = mostSkipped;
    }

    /// <summary>How many words may be skipped; 0 for a word that must stand there.</summary>
    public int MostSkipped { get; }

    /// <param name="written"><c>a/b</c>, <c>(a/b)</c>, <c>…</c> or <c>…2</c>.</param>
    /// <exception cref="FormatException">Behind the gap is no number, or none that is a gap.</exception>
    public static PhrasePart Of(string written) => written switch
    {
        [Gap] => new PhrasePart([WantedWord.Any], UsualGap),
        [Gap, ..] => new PhrasePart([WantedWord.Any], Width(written.AsSpan(1))),
        ['(', .., ')'] => new PhrasePart(Words(written[1..^1]), int.MaxValue),
        _ => new PhrasePart(Words(written), 0),
    };

    /// <param name="typed">A folded word.</param>
    public bool Fits(string typed)
    {
        foreach (var word in _words)
            if (word.Is(typed)) return true;
        return false;
    }

    private static int Width(ReadOnlySpan<char> written) =>
        int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and var words ? words : throw new FormatException("A gap of no words is no gap.");

    private static WantedWord[] Words(string written) => Array.ConvertAll(written.Split('/'), WantedWord.Of);
}
