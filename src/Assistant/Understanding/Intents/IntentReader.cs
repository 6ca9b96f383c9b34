using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Tells what a person wants: courtesies and rules first, then the classifier.</summary>
public static class IntentReader
{
    private static readonly TextMemory<Intent?> Ruled = new(Rule, MemorySize.OfQuestions);

    private static readonly WordList ContactWords = WordList.Read(typeof(IntentReader), "contact-words.txt");

    /// <summary>Fewer words are keywords ("Angelschein", "Pass gestohlen"): too little for the classifier, and most of them it has never seen.</summary>
    private const int FewestWords = 3;

    public static IntentDecision Read(string text) => Read(text, IntentClassifier.Default);

    /// <param name="text">What was typed.</param>
    /// <param name="classifier">Asked where no rule speaks.</param>
    public static IntentDecision Read(string text, IntentClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(classifier);
        if (ByRule(text) is { } intent) return new IntentDecision(intent, 1, IntentDecider.Rule);
        var decision = classifier.Classify(text);
        return IsLikenessOnly(decision.Intent, text) ? decision with { Intent = Intent.Question } : decision;
    }

    /// <summary>True where the sentence sounds like one of that intent and speaks of nothing that it is about.</summary>
    private static bool IsLikenessOnly(Intent intent, string text) => intent switch
    {
        Intent.Incident => FoldedText.Of(text) is var folded && (!IncidentRule.CouldBe(folded) || IncidentRule.IsOnPrecaution(folded)),
        Intent.PersonalData => IsOnOffice(text),
        Intent.HumanWish => !FoldedText.Words(text).Any(ContactWords.Contains),
        _ => false,
    };

    /// <summary>Who asks for the head or the direct line of an office tells nothing of anybody.</summary>
    private static bool IsOnOffice(string text) => PersonDetail.IsAskedFor(QuestionReader.Read(text)) && PersonalDataFinder.Find(text).Count == 0;

    /// <returns><see langword="null"/> when it is for the classifier.</returns>
    public static Intent? ByRule(string text) => Ruled.Of(text);

    private static Intent? Rule(string text)
    {
        var read = QuestionReader.Read(text);
        return SmallTalkReader.Read(read) ?? IntentRules.Read(text) ?? (read.Words.Count < FewestWords ? Intent.Question : null);
    }
}
