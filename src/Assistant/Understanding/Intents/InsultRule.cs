using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>An insult that is thrown at the assistant or the house behind it. Who writes about insults, or quotes one, asks a question.</summary>
internal static partial class InsultRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string One = @"(idiot|vollidiot|arschloch|volldepp|depp|trottel|vollpfosten|blodmann|hohlkopf|mistkerl|wichser)";

    private const string Insult = @"(idiot|idioten|vollidiot\w*|arschloch\w*|volldepp\w*|depp|deppen|trottel|vollpfosten|blodmann|hohlkopf|mistkerl\w*|wichser)";

    private const string Adjective = "(verdammter?|verdammten|bloder?|bloden|dummer?|dummen|elender?|elenden|faulen|unfahiger?|unfahigen|alter|alten)";

    /// <param name="text">As typed.</param>
    public static bool IsWithin(string text) => FoldedText.Sentences(Quotations.Replace(text, _ => " ")).Any(sentence => Phrase().IsMatch(sentence) || Addressed().IsMatch(sentence) || Bare().IsMatch(sentence));

    /// <summary>What is said to nobody but the one it is meant for.</summary>
    [GeneratedRegex(
        @"\b(scheissbot|schrottbot|drecksladen|dreckssystem|drecksmaschine|fick dich|verpiss dich|leck mich|halts? (die klappe|die fresse|den mund|maul|s maul|das maul))\b",
        Options)]
    private static partial Regex Phrase();

    /// <summary>"du Trottel", "Ihr Idioten", "Du bist ein Vollpfosten", "Sie Idiot"</summary>
    [GeneratedRegex(
        $@"\b(du ({Adjective} )?{One}|ihr ({Adjective} )?{Insult}|(bist|seid) (\w+ ){{0,4}}{Insult})\b|^sie (sind (\w+ ){{0,3}}|({Adjective} )?){One}\b|\bsie {One}$",
        Options)]
    private static partial Regex Addressed();

    /// <summary>A sentence of nothing else: "Depp", "So ein Trottel", "Lauter Idioten hier"</summary>
    [GeneratedRegex($@"^((so|ein|a|was|fur|lauter|alles|alle|nur|doch|echt|mann|ey|hey|hallo|{Adjective}) )*{Insult}( (hier|bei|euch|da|alle|seid|bist|du|ihr|ey))*$", Options)]
    private static partial Regex Bare();
}
