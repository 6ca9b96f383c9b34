using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Recognises a sentence that says what the thing asked for is: "X ist …", "X bezeichnet …", "X (Y) …", "Unter X versteht man …".</summary>
internal sealed class DefinitionForm
{
    /// <summary>Farthest word from the start of the sentence at which a defined term may begin.</summary>
    private const int LatestStart = 3;

    /// <summary>For "Ein Angebot für X ist …", which speaks of something else.</summary>
    private const double Weak = 0.4;

    /// <summary>For "Ein Rufbus fährt nur nach Bestellung": with the indefinite article it speaks of all things of the kind.</summary>
    private const double OfTheKind = 0.8;

    /// <summary>Words between the indefinite article and the term, as in "Ein urbaner digitaler Zwilling verknüpft …".</summary>
    private const int MostAttributes = 2;

    /// <summary>Farthest word behind the term at which its verb may stand.</summary>
    private const int LatestVerb = 8;

    /// <summary>Words that begin another question: "Was ist X und wer betreibt es?".</summary>
    private static readonly HashSet<string> Breaks = new(["und", "oder", "wer", "wie", "wann", "wo", "warum", "wozu", "welche", "welcher"], StringComparer.Ordinal);

    /// <summary>"Was eine DSFA kostet, ist nicht belegt" asks again instead of saying what it is.</summary>
    private static readonly HashSet<string> Interrogatives = new(["was", "ob", "wie", "wer", "wo", "wann", "welche", "welcher"], StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(["ein", "eine", "einer", "eines", "einem", "einen", "der", "die", "das"], StringComparer.Ordinal);

    private static readonly HashSet<string> Verbs =
        new(["ist", "sind", "bezeichnet", "bezeichnen", "bedeutet", "heisst", "meint", "umfasst", "versteht", "steht", "beschreibt", "war", "bildet"], StringComparer.Ordinal);

    private readonly string[] _subject;
    private readonly string? _abbreviation;

    public DefinitionForm(UnderstoodQuestion question)
    {
        _subject = [.. Subject(question.Words).Select(word => CistemStemmer.Stem(word.Folded))];
        _abbreviation = question.Abbreviation;
    }

    /// <returns>1 for a definition of the subject, less where the sentence only opens with it.</returns>
    public double Match(string sentence)
    {
        if (_subject.Length == 0) return 0;
        var tokens = GermanTokenizer.Tokenize(sentence);
        if (tokens.Count > 0 && Interrogatives.Contains(tokens[0].Text)) return 0;
        var start = SubjectStart(tokens);
        if (start < 0) return _abbreviation is not null && SpellsOut(sentence, _abbreviation) ? 1 : 0;
        if (tokens.Count == start + _subject.Length) return 0;
        var behind = tokens[start + _subject.Length - 1];
        var rest = sentence.AsSpan(behind.Start + behind.Length).TrimStart("“”\"«’ ");
        if (start == 0 && rest is [':' or '=' or '–', ..]) return 1;
        if (_abbreviation is not null && SpellsOut(sentence, _abbreviation)) return 1;
        if (start > LatestStart) return 0;
        var next = BehindName(sentence, tokens, start + _subject.Length);
        if (SpeaksOfTheKind(sentence, tokens, start)) return IsVerb(tokens, next) && SaysWhat(tokens, next + 1) ? 1 : OfTheKind;
        if (IsVerb(tokens, next)) return SaysWhat(tokens, next + 1) || (IsInBrackets(sentence, tokens, start) && IsNoun(sentence, tokens, next + 1)) ? 1 : start == 0 ? 0.8 : Weak;
        var verb = Enumerable.Range(start + _subject.Length, Math.Min(LatestVerb, tokens.Count - start - _subject.Length)).Any(i => IsVerb(tokens, i));
        return verb || sentence.Contains("versteht man", StringComparison.Ordinal) ? 0.6 : 0.2;
    }

    /// <summary>The content words up to the first conjunction or question word behind them.</summary>
    private static IEnumerable<QuestionWord> Subject(IReadOnlyList<QuestionWord> words) =>
        words.SkipWhile(word => !word.IsContent).TakeWhile(word => !Breaks.Contains(word.Folded)).Where(word => word.IsContent);

    /// <summary>"Der Stufenplan „Smarte Städte und Regionen“ ist …", "Open Data (offene Daten) sind …": what stands in quotation marks or brackets behind the term belongs to it.</summary>
    private static int BehindName(string sentence, IReadOnlyList<Token> tokens, int next)
    {
        if (next >= tokens.Count) return next;
        var end = tokens[next - 1].Start + tokens[next - 1].Length;
        var close = sentence.AsSpan(end).TrimStart() switch { ['„', ..] => '“', ['(', ..] => ')', _ => '\0' };
        if (close == '\0' || sentence.IndexOf(close, end) is not (>= 0 and var closing)) return next;
        var behind = next;
        while (behind < tokens.Count && tokens[behind].Start < closing) behind++;
        return behind;
    }

    /// <summary>"Offene Daten (Open Data) sind …": the term is what the words before it are called.</summary>
    private bool IsInBrackets(string sentence, IReadOnlyList<Token> tokens, int start) =>
        tokens[start].Start is > 0 and var at && sentence[at - 1] == '(' && tokens[start + _subject.Length - 1] is var last && sentence.AsSpan(last.Start + last.Length) is [')', ..];

    private static bool IsNoun(string sentence, IReadOnlyList<Token> tokens, int at) => at < tokens.Count && char.IsUpper(sentence[tokens[at].Start]);

    /// <summary>"X ist ein Funkstandard" says what X is; "X ist wichtig" does not.</summary>
    private static bool SaysWhat(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && Articles.Contains(tokens[at].Text);

    /// <summary>"Ein urbaner digitaler Zwilling verknüpft …": the article opens the sentence, and a verb follows the term at once.</summary>
    private bool SpeaksOfTheKind(string sentence, IReadOnlyList<Token> tokens, int start)
    {
        if (start is < 1 or > MostAttributes + 1 || tokens[0].Text is not ("ein" or "eine")) return false;
        if (tokens.Take(start).Skip(1).Any(token => !char.IsLower(sentence[token.Start]))) return false;
        var next = start + _subject.Length;
        return next < tokens.Count && char.IsLower(sentence[tokens[next].Start]) && tokens[next].Text[^1] == 't' && !StopWords.Contains(tokens[next].Text) || IsVerb(tokens, next);
    }

    private static bool IsVerb(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && Verbs.Contains(Folding.Fold(tokens[at].Text));

    private int SubjectStart(IReadOnlyList<Token> tokens)
    {
        string[] stems = [.. tokens.Take(LatestStart + _subject.Length + 1).Select(token => CistemStemmer.Stem(Folding.Fold(token.Text)))];
        for (var start = 0; start + _subject.Length <= stems.Length; start++)
        {
            if (_subject.AsSpan().SequenceEqual(stems.AsSpan(start, _subject.Length))) return start;
        }

        return -1;
    }

    /// <summary>True for "Datenschutz-Folgenabschätzung (DSFA)", "Datenschutz-Folgenabschätzung, kurz DSFA, …" and "DSFA (Datenschutz-Folgenabschätzung)".</summary>
    private static bool SpellsOut(string sentence, string abbreviation)
    {
        if (sentence.IndexOf($"({abbreviation})", StringComparison.OrdinalIgnoreCase) > 0) return true;
        if (sentence.IndexOf($", kurz {abbreviation},", StringComparison.OrdinalIgnoreCase) > 0) return true;
        var opened = $"{abbreviation} ({abbreviation[0]}";
        var before = sentence.IndexOf(opened, StringComparison.OrdinalIgnoreCase);
        if (before < 0 || (before > 0 && char.IsLetterOrDigit(sentence[before - 1]))) return false;
        var spelled = sentence.AsSpan(before + opened.Length);
        return spelled.IndexOf(')') > abbreviation.Length;
    }
}
