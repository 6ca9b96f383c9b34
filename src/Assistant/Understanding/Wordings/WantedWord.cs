using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Wordings;

/// <summary>One word of a <see cref="Phrase"/>. Long words may have one slip, but for compounds.</summary>
internal readonly struct WantedWord
{
    /// <summary>A shorter word with a slip is another word.</summary>
    private const int ShortestWithSlip = 8;

    private readonly string _letters;
    private readonly Match _match;

    private WantedWord(string letters, Match match)
    {
        _letters = letters;
        _match = match;
    }

    private enum Match
    {
        Any,
        Whole,
        Beginning,
        End,
    }

    /// <summary>Every word.</summary>
    public static WantedWord Any { get; } = new(string.Empty, Match.Any);

    /// <param name="written"><c>?</c>, <c>wort</c>, <c>wort*</c> or <c>*wort</c>.</param>
    public static WantedWord Of(string written) => written switch
    {
        "?" => Any,
        ['*', ..] => new WantedWord(Folding.Fold(written[1..]), Match.End),
        [.., '*'] => new WantedWord(Folding.Fold(written[..^1]), Match.Beginning),
        _ => new WantedWord(Folding.Fold(written), Match.Whole),
    };

    public bool Is(string typed) => _match switch
    {
        Match.Any => true,
        Match.End => typed.Length > _letters.Length + 1 && typed.EndsWith(_letters, StringComparison.Ordinal),
        // A slip leaves the first letter as it is; most words differ in it.
        _ when typed.Length == 0 || (_letters.Length > 0 && typed[0] != _letters[0]) => false,
        Match.Whole => typed == _letters || IsWithSlip(_letters, typed),
        Match.Beginning => typed.StartsWith(_letters, StringComparison.Ordinal) || BeginsWithSlip(typed),
        _ => throw new InvalidOperationException($"{_match} is no way to match."),
    };

    private bool BeginsWithSlip(ReadOnlySpan<char> typed)
    {
        if (_letters.Length < ShortestWithSlip) return false;
        for (var length = _letters.Length - 1; length <= Math.Min(_letters.Length + 1, typed.Length); length++)
            if (IsWithSlip(_letters, typed[..length])) return true;
        return false;
    }

    private static bool IsWithSlip(ReadOnlySpan<char> wanted, ReadOnlySpan<char> typed) => wanted.Length >= ShortestWithSlip && QuestionSpelling.IsOneEditApart(wanted, typed);
}
