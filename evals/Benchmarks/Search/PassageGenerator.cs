using System.Globalization;
using System.Text;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Benchmarks.Search;

/// <summary>
/// Makes as many passages as wanted of real sentences: sentences recombined, some words exchanged for others as frequent, now and then two
/// joined to a compound never seen before, so that the vocabulary keeps growing as it does in real German. The same seed makes the same passages.
/// </summary>
internal sealed class PassageGenerator
{
    private const int PassageLength = 810; // The sentence that crosses it brings the mean to about 900.
    private const int LongestDocument = 40;
    private const double Exchanged = 0.1;
    private const double Compounded = 0.01;
    private const int ShortestExchanged = 5;

    private readonly string[][] _sentences;
    private readonly string[] _words;

    public PassageGenerator(string[] sentences)
    {
        _sentences = Array.ConvertAll(sentences, sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        _words = [.. _sentences.SelectMany(words => words).Where(IsExchangeable)];
    }

    public IEnumerable<IndexedPassage> Passages(int count, int seed)
    {
        var random = new Random(seed);
        var (document, title, left) = (0, string.Empty, 0);
        for (var i = 0; i < count; i++)
        {
            if (left-- == 0)
            {
                document++;
                title = Heading(random);
                left = random.Next(LongestDocument);
            }

            yield return new IndexedPassage(
                PassageId.Parse(i.ToString("x16", CultureInfo.InvariantCulture)),
                DocumentId.Parse(document.ToString(CultureInfo.InvariantCulture)),
                title,
                Heading(random),
                Text(random));
        }
    }

    /// <summary>A question of 10 to 20 words, most of them from one sentence.</summary>
    public string Question(Random random)
    {
        string[] openings = ["Wie kann eine Gemeinde", "Was ist zu beachten, wenn", "Welche Vorgaben gelten für", "Wer ist zuständig, wenn"];
        var length = random.Next(10, 21);
        List<string> words = [.. openings[random.Next(openings.Length)].Split(' ')];
        while (words.Count < length) words.AddRange(Varied(random).Take(length - words.Count));
        return string.Join(' ', words) + "?";
    }

    private string Text(Random random)
    {
        var text = new StringBuilder(PassageLength + 200);
        while (text.Length < PassageLength) text.AppendJoin(' ', Varied(random)).Append(". ");
        return text.ToString();
    }

    private string Heading(Random random) => string.Join(' ', Varied(random).Take(random.Next(2, 6)));

    private IEnumerable<string> Varied(Random random)
    {
        foreach (var word in _sentences[random.Next(_sentences.Length)])
        {
            if (!IsExchangeable(word) || random.NextDouble() >= Exchanged + Compounded) yield return word;
            else if (random.NextDouble() < Exchanged / (Exchanged + Compounded)) yield return _words[random.Next(_words.Length)];
            else yield return _words[random.Next(_words.Length)] + _words[random.Next(_words.Length)].ToLowerInvariant();
        }
    }

    private static bool IsExchangeable(string word) => word.Length >= ShortestExchanged && word.All(char.IsLetter);
}
