using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Takes the question from the situation told before it: "Wir wollen eine Software teilen. Was gehört in die Vereinbarung?"</summary>
internal static class LastSentence
{
    /// <returns>The last sentence; <see langword="null"/> where it is the only one, asks nothing, names nothing, or points back at what is told before.</returns>
    public static UnderstoodQuestion? Of(UnderstoodQuestion question)
    {
        var sentences = SentenceSplitter.Split(question.Text);
        if (sentences.Count < 2) return null;
        var last = sentences[^1].Of(question.Text).ToString();
        if (!last.EndsWith('?') || Reference.PointsBack(last)) return null;
        var read = QuestionReader.Read(last);
        return read.IsFragment || !read.Words.Any(read.IsAspect) ? null : read;
    }
}
