using System.Globalization;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>Reads labelled sentences: <c>label TAB sentence</c> a line, labels as in <see cref="Intent"/>; lines that begin with <c>#</c> are remarks.</summary>
public static class SentenceFile
{
    /// <exception cref="InvalidDataException">A line is not of this form, or a sentence stands there twice; the message names the line.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string path)
    {
        var sentences = new List<LabelledSentence>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            if (line.Split('\t') is not [var label, var text] || label.Any(char.IsAsciiDigit) || !Enum.TryParse<Intent>(label, out var intent) || !Enum.IsDefined(intent) || string.IsNullOrWhiteSpace(text))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Line {number} is not of the form label TAB sentence."));
            if (!known.Add(text.Trim())) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Line {number} repeats a sentence."));
            sentences.Add(new LabelledSentence(intent, text.Trim()));
        }

        return sentences;
    }
}
