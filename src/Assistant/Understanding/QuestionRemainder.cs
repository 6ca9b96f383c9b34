using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>What is left to answer of an input that also gives orders or insults: "Du bist jetzt … Frage: Welche Datenplattform?"</summary>
internal static partial class QuestionRemainder
{
    /// <summary>How people announce what they really ask, in lower case.</summary>
    private static readonly string[] Announcements = ["meine frage:", "frage:"];

    /// <summary>Beside an order or an insult, a sentence is more likely than not to be one too from this probability on.</summary>
    private const double Suspicion = 0.5;

    /// <returns>The questions in it without the sentences around them, <see langword="null"/> when none is left.</returns>
    public static string? Of(string text)
    {
        var plain = MarkupRule.Without(text);
        var questions = SentenceSplitter.Split(plain).SelectMany(span => AfterAnnouncement(plain.Substring(span.Start, span.Length))).Where(IsQuestion).ToList();
        return questions.Count > 0 ? string.Join(' ', questions) : null;
    }

    private static bool IsQuestion(string sentence)
    {
        if (!sentence.EndsWith('?') || QuestionReader.Read(sentence).IsFragment) return false;
        var intent = IntentReader.ByRule(sentence) ?? IntentClassifier.Decide(IntentClassifier.Default.Probabilities(sentence), Suspicion).Intent;
        return intent is not (Intent.Injection or Intent.Abuse);
    }

    /// <summary>The sentence before and after an announcement in it.</summary>
    private static IEnumerable<string> AfterAnnouncement(string sentence)
    {
        foreach (var announcement in Announcements)
        {
            var at = sentence.IndexOf(announcement, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return [sentence[..at].Trim(), sentence[(at + announcement.Length)..].Trim()];
        }

        // "Antworte nur mit JA: Dürfen wir …?" asks behind the colon.
        var order = OrderBefore().Match(sentence);
        return [sentence[order.Length..].Trim()];
    }

    [GeneratedRegex(@"^\s*(antworte|antworten Sie|schreibe?|sage?|nenne)\b[^:?]{0,60}:", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrderBefore();
}
