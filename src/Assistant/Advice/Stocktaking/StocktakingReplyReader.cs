using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>Reads a reply in free German words: "haben wir schon", "erst zum Teil", "nö", "keine Ahnung", "2".</summary>
internal static partial class StocktakingReplyReader
{
    /// <summary>Longer texts tell a story instead of replying.</summary>
    private const int MostWords = 25;

    /// <summary>Up to so many words, a text that says only ja or nein in one of their forms is a reply whatever was said in between.</summary>
    private const int MostWordsOfAPlainReply = 4;

    /// <returns><see langword="null"/> when the text is no reply but, for example, a question of its own.</returns>
    public static StocktakingReply? Read(string text)
    {
        if (text.TrimEnd().EndsWith('?')) return null;
        var folded = NotOnly().Replace(FoldedText.Of(text), "${between} sondern");
        if (OfNumber(folded) is { } chosen) return chosen;
        if (QuestionReader.Read(text) is not { Words.Count: > 0 and <= MostWords } read) return null;
        if (read.Type is not (QuestionType.Topic or QuestionType.YesNo) && !RepliesFirst(text)) return null;
        return OfWords(folded.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>"Teilweise, es steht was im Haushalt" has a question word and asks nothing; "Ja, was kostet das" does.</summary>
    private static bool RepliesFirst(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return false;
        var head = FoldedText.Words(text[..comma]);
        return head.Length is > 0 and <= MostWordsOfAPlainReply
            && OfWords(head) is not null
            && QuestionTypes.Of(FoldedText.Words(text[(comma + 1)..])[..1]) == QuestionType.Topic;
    }

    private static StocktakingReply? OfWords(string[] words)
    {
        if (ReplyWordings.Unknown.Fits(words)) return StocktakingReply.Unknown;
        if (ReplyWordings.OpensWithNo.Fits(words)) return ReplyWordings.BegunAllTheSame.Fits(words) ? StocktakingReply.Partly : StocktakingReply.No;
        if (ReplyWordings.Hesitates.Fits(words)) return ReplyWordings.No.Fits(words) && !ReplyWordings.Partly.Fits(words) ? StocktakingReply.No : StocktakingReply.Partly;
        if (ReplyWordings.OpensWithYes.Fits(words) && ReplyWordings.Reserved.Fits(ReplyWordings.Firm.Without(words))) return StocktakingReply.Partly;
        if (ReplyWordings.Partly.Fits(words)) return StocktakingReply.Partly;
        if (ReplyWordings.No.Fits(words)) return StocktakingReply.No;
        return ReplyWordings.Yes.Fits(words) ? StocktakingReply.Yes : null;
    }

    /// <summary>The same for texts that can hardly be anything but a reply.</summary>
    public static StocktakingReply? ReadPlain(string text) => FoldedText.Words(text).Length <= MostWordsOfAPlainReply ? Read(text) : null;

    /// <summary>The numbers under each question.</summary>
    private static StocktakingReply? OfNumber(string folded) => folded switch
    {
        "1" => StocktakingReply.Yes,
        "2" => StocktakingReply.Partly,
        "3" => StocktakingReply.No,
        "4" => StocktakingReply.Unknown,
        _ => null,
    };

    /// <summary>"Nicht nur …, sondern auch …" denies nothing and reserves nothing.</summary>
    [GeneratedRegex(@"\bnicht nur\b(?<between>.*?) sondern\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotOnly();
}
