using System.Globalization;
using System.Text;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Knowledge.RelatedWords;

/// <summary>
/// Reads a thesaurus in the format of MyThes, as OpenThesaurus is distributed: <c>UTF-8</c>, then for each word a line <c>word|meanings</c> and a line
/// <c>-|word|word (ugs.)|word (Oberbegriff)</c> for each meaning.
/// </summary>
internal static class ThesaurusFile
{
    private const string Encoding = "UTF-8";
    private const string Broader = "(Oberbegriff)";
    private const int ShortestWord = 3;

    /// <summary>OpenThesaurus has 30 MB; what is much larger is something else.</summary>
    private const long LargestFile = 128 * 1024 * 1024;

    /// <exception cref="InvalidDataException">The file is no thesaurus, or ends too early; the message is German.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Thesaurus Read(string path)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        if (reader.BaseStream.Length > LargestFile) throw new InvalidDataException($"„{path}“ ist zu groß für einen Thesaurus.");
        try
        {
            return Read(reader, path);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException($"„{path}“ ist nicht in UTF-8 geschrieben.", exception);
        }
    }

    private static Thesaurus Read(StreamReader reader, string path)
    {
        if (reader.ReadLine() != Encoding) throw new InvalidDataException($"„{path}“ ist kein Thesaurus im Format MyThes: Die erste Zeile muss „{Encoding}“ lauten.");
        var meanings = new Meanings();
        // A meaning stands under each of its words.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (number, left) = (1, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (left == 0) left = MeaningsOf(line, number, path);
            else if (!line.Contains('|', StringComparison.Ordinal)) throw new InvalidDataException($"„{path}“, Zeile {number}: Hier fehlt eine Bedeutung.");
            else
            {
                left--;
                if (seen.Add(line)) Add(line, meanings);
            }
        }

        if (left > 0) throw new InvalidDataException($"„{path}“ bricht nach Zeile {number} ab.");
        return meanings.Relate();
    }

    private static int MeaningsOf(string line, int number, string path) =>
        line.LastIndexOf('|') is var bar and >= 0 && int.TryParse(line.AsSpan(bar + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new InvalidDataException($"„{path}“, Zeile {number}: Hier fehlt ein Stichwort mit der Zahl seiner Bedeutungen.");

    private static void Add(string line, Meanings meanings)
    {
        var words = line.Split('|').Skip(1).ToLookup(word => word.Contains(Broader, StringComparison.Ordinal));
        if (Stems(words[false]) is { Length: > 0 } stems) meanings.Add(stems, Stems(words[true]));
    }

    /// <summary>Of single words; a stem says nothing about a phrase.</summary>
    private static string[] Stems(IEnumerable<string> words) =>
    [
        .. words.Select(WithoutRemarks)
            .Where(word => word.Length >= ShortestWord && word.All(char.IsLetter))
            .Select(word => WordAnalysis.StemOf(Folding.Fold(word)))
            .OfType<string>()
            .Where(stem => stem.Length >= ShortestWord)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>"(sich) freuen (geh.)" is "freuen".</summary>
    private static string WithoutRemarks(string word)
    {
        if (!word.Contains('(', StringComparison.Ordinal)) return word;
        var plain = new StringBuilder(word.Length);
        var depth = 0;
        foreach (var letter in word)
        {
            if (letter == '(') depth++;
            if (depth == 0) plain.Append(letter);
            if (letter == ')' && depth > 0) depth--;
        }

        return plain.ToString().Trim();
    }
}
