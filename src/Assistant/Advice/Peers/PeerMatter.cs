using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>What municipalities are sought for. Digitalisation is what all of them do, so that alone it is no matter: "Wer macht was mit Digitalisierung in Sachsen?"</summary>
internal static class PeerMatter
{
    private static readonly WordList General = WordList.Read(typeof(PeerMatter), "general-matters.txt");

    public static Matter Of(UnderstoodQuestion question)
    {
        var matter = Matter.Of(PeerConditions.In(question.Text) is { Without: not null } conditions ? QuestionReader.Read(conditions.Rest(question.Text)) : question);
        return matter.Words.All(word => General.Contains(Folding.Fold(word))) ? new Matter(string.Empty) : matter;
    }
}
