using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Sections;

/// <summary>A question that asks for a section of the sheet on some matter: "Was läuft bei Rufbussen oft schief?" for the pitfalls of Rufbusse.</summary>
/// <param name="Roles">The section, and those that tell it where a sheet has none of its own; at least one.</param>
/// <param name="Use">When it is looked up.</param>
/// <param name="Matter">The question without the words that ask for the section; it has matter.</param>
internal sealed record SectionRequest(IReadOnlyList<SectionRole> Roles, SectionUse Use, UnderstoodQuestion Matter)
{
    /// <summary>Folded words that colour such a question and name nothing.</summary>
    private static readonly WordList Fillers = WordList.Read(typeof(SectionRequest), "fillers.txt");

    private static readonly TextMemory<IReadOnlyList<AskedWording>> Wordings = new(WordingsIn, MemorySize.OfQuestions);

    public SectionRole Role => Roles[0];

    /// <summary>True for a question that asks for a section and leaves open of what: "Und welche Frist gilt?", "Womit fangen wir an?". Offices of a Land need no matter.</summary>
    public static bool LeavesMatterOpen(UnderstoodQuestion question) =>
        Asked(question) is ({ Role: not (SectionRole.ItProvider or SectionRole.DataProtectionAuthority or SectionRole.Networks or SectionRole.Contact) }, var words)
        && !HasMatter(QuestionReader.Read(Without(question, words, verbs: true)));

    /// <summary>True for a question that asks for a section, be it one of a Land, and names nothing else: "Wen kann ich da anmailen?".</summary>
    public static bool NamesNoMatter(UnderstoodQuestion question) => Asked(question) is { } asked && !HasMatter(QuestionReader.Read(Without(question, asked.Words, verbs: true)));

    /// <summary>"Und wer ist bei uns in Sachsen die Aufsicht dafür?": an office of the Land that is named, whatever was talked about.</summary>
    /// <returns><see langword="null"/> where another section is asked for, or more than a Land is named.</returns>
    public static SectionRequest? OfLand(UnderstoodQuestion question) =>
        In(question) is { Role: SectionRole.ItProvider or SectionRole.DataProtectionAuthority or SectionRole.Networks } request
        && request.Matter.Words.All(word => !word.IsContent || QuestionTypes.IsShape(word.Folded) || LandMention.Has(word, request.Matter.Words)) ? request : null;

    /// <returns>The request with the longest wording; <see langword="null"/> where no section is asked for, or of nothing.</returns>
    public static SectionRequest? In(UnderstoodQuestion question)
    {
        if (Asked(question) is not { } asked) return null;
        var type = asked.Wording.Use == SectionUse.Otherwise && asked.Wording.Role != SectionRole.Suitability && QuestionTypes.DemandForm(question.Type) ? question.Type : QuestionType.Topic;
        var matter = QuestionReader.Read(Without(question, asked.Words, verbs: false)) with { Type = type };
        if (!HasMatter(matter)) matter = QuestionReader.Read(Without(question, asked.Words, verbs: true)) with { Type = type };
        return HasMatter(matter) ? new SectionRequest(asked.Wording.Roles, asked.Wording.Use, matter) : null;
    }

    /// <summary>The request of a question that leaves open of what, on what is talked about.</summary>
    /// <param name="question">That asks for the section.</param>
    /// <param name="matter">What is talked about.</param>
    /// <returns><see langword="null"/> where the question asks for no section, or names a matter of its own.</returns>
    public static SectionRequest? Of(UnderstoodQuestion question, UnderstoodQuestion matter) =>
        NamesNoMatter(question) && HasMatter(matter) && Asked(question) is { } asked ? new SectionRequest(asked.Wording.Roles, asked.Wording.Use, matter with { Type = QuestionType.Topic }) : null;

    private static AskedWording? Asked(UnderstoodQuestion question) =>
        Wordings.Of(question.Text).FirstOrDefault(asked => TellsTheForm(asked.Wording, question.Type, asked.Words.Select(i => question.Words[i].Folded)));

    /// <summary>The wordings that a question has, the one with the say first.</summary>
    private static IReadOnlyList<AskedWording> WordingsIn(string question)
    {
        var tokens = GermanTokenizer.Tokenize(question);
        string[] words = [.. QuestionReader.Read(question).Words.Select(word => word.Folded)];
        return
        [
            .. SectionWordings.All
                .Select(wording => (Wording: wording, Words: wording.Asks.Find(words)))
                .Where(pair => pair.Words is not null && !pair.Words.Any(i => OpensCompound(question, tokens[i])))
                .Select(pair => new AskedWording(pair.Wording, pair.Words!))
                .OrderBy(asked => asked.Wording.Use)
                .ThenByDescending(asked => asked.Words.Count),
        ];
    }

    /// <summary>
    /// A section answers a question for a date, an amount, a duration only where it is there to tell one, or where the wording makes another question of it: "Wann passt …?" and "Wann ist … fehl am
    /// Platz?" ask for no date, "Ab wann ist … Pflicht?" does.
    /// </summary>
    private static bool TellsTheForm(SectionWording wording, QuestionType type, IEnumerable<string> asking) => type switch
    {
        QuestionType.When => wording is { Role: SectionRole.Deadline or SectionRole.Dates } or { Role: SectionRole.Suitability, Use: SectionUse.First } || asking.Contains("wann", StringComparer.Ordinal),
        QuestionType.Cost or QuestionType.HowMany => wording.Role is SectionRole.Cost or SectionRole.Quota || (type == QuestionType.HowMany && wording.Role == SectionRole.Staff),
        QuestionType.HowLong => wording.Role is SectionRole.Cost or SectionRole.Deadline or SectionRole.Duration,
        _ => true,
    };

    private static bool HasMatter(UnderstoodQuestion matter) => matter.Words.Any(word => word.IsContent && !QuestionTypes.IsShape(word.Folded));

    /// <summary>
    /// The text with nothing but its words of matter. Verbs, which German writes small and before no noun, belong to the asking unless there is nothing else: "wenn Gemeinden zusammenarbeiten".
    /// </summary>
    private static string Without(UnderstoodQuestion question, IReadOnlyList<int> asking, bool verbs)
    {
        var text = question.Text.ToCharArray();
        var tokens = GermanTokenizer.Tokenize(question.Text);
        var isMatter = false;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var word = question.Words[i];
            isMatter = word.IsContent && !asking.Contains(i) && (!Fillers.Contains(word.Folded) || OpensCompound(question.Text, tokens[i])) && (verbs || question.IsAspect(word) || isMatter);
            if (!isMatter) text.AsSpan(tokens[i].Start, tokens[i].Length).Fill(' ');
        }

        return new string(text).Trim(' ', '?', '.', ',', '!');
    }

    /// <summary>"Dorf" only colours a question, the "Dorf-App" is what it is about; the "LoRaWAN-Einführung" is about LoRaWAN, and "Datenschutz-Folgenabschätzung" asks for no section.</summary>
    private static bool OpensCompound(string text, Token token) => token.Start + token.Length is var end && end < text.Length && text[end] == '-';

    /// <param name="Wording">That asks for a section.</param>
    /// <param name="Words">Where its words stand in the question.</param>
    private sealed record AskedWording(SectionWording Wording, IReadOnlyList<int> Words);
}
