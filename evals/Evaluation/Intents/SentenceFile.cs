using System.Globalization;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>Reads labelled sentences: <c>label TAB sentence</c> a line, labels as in <see cref="Intent"/>; lines that begin with <c>#</c> are remarks.</summary>
public static class SentenceFile
{
    /// <exception cref="InvalidDataException">A line is not of this form, or a sentence stands there twice; or there is none; the message is German and names the line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
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
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"Zeile {number} besteht nicht aus Absicht, Tabulator und Satz. Absichten sind: {string.Join(", ", Enum.GetNames<Intent>())}."));
            if (!known.Add(text.Trim())) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"In Zeile {number} steht ein Satz zum zweiten Mal."));
            sentences.Add(new LabelledSentence(intent, text.Trim()));
        }

        return sentences.Count > 0 ? sentences : throw new InvalidDataException("Sie enthält keinen Satz.");
    }
}
