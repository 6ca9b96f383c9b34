using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>Finds the indexed stem that sounds like an unknown one (<see cref="ColognePhonetics"/>): "Schdrasse". Dialect writes b for p, d for t and sch for s.</summary>
internal sealed class PhoneticMatching(Vocabulary vocabulary, Postings postings)
{
    private const int ShortestMatched = 5;

    /// <summary>Sounds that a code has at least to say anything; "Zwickau" sounds like "Zweck".</summary>
    private const int FewestSounds = 4;

    /// <summary>What sounds alike may be written this differently: "Schdrass", "Strass".</summary>
    private const int MostSlips = 3;

    /// <summary>First letters that stand for one sound.</summary>
    private static readonly string[] OneSound = ["bp", "dt", "fvw", "cgkq", "sz"];

    /// <summary>The nearest, then the commonest, of the stems that sound the same.</summary>
    /// <returns><see langword="null"/> where none does, and for what is short or has digits.</returns>
    public string? Match(string stem)
    {
        if (stem.Length < ShortestMatched || stem.Any(char.IsAsciiDigit) || ColognePhonetics.CodeOf(stem) is not { Length: >= FewestSounds } sound) return null;
        var letters = Array.Find(OneSound, one => one.Contains(stem[0], StringComparison.Ordinal)) ?? stem[..1];
        var distance = new EditDistance(stem);
        return letters
            .SelectMany(letter => vocabulary.StemsNear($"{letter}{stem[1..]}", MostSlips))
            .Where(candidate => candidate.Stem.Length >= ShortestMatched && ColognePhonetics.CodeOf(candidate.Stem) == sound)
            .Select(candidate => (candidate.Id, candidate.Stem, Slips: distance.To(candidate.Stem, MostSlips)))
            .Where(candidate => candidate.Slips is not null)
            .OrderBy(candidate => candidate.Slips)
            .ThenBy(candidate => postings.Idf(candidate.Id))
            .Select(candidate => candidate.Stem)
            .FirstOrDefault();
    }
}
