using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// A sentence of a source that speaks to a machine instead of its readers. It says nothing on the matter, so it is never quoted. Sentences about machines
/// ("Wenn Sie KI in der Verwaltung einsetzen, …", "Hinweise für KI-Projekte gibt …") are what many sources are about, and stay.
/// </summary>
internal static partial class HiddenOrder
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What a machine that reads along may be called. "KI-Projekt", "KI-Beauftragte" and "Chatbot-Anbieter" are none.</summary>
    private const string Machine =
        @"((großes |künstliches |digitaler? )?(KI|AI|LLM|Künstliche Intelligenz|Large Language Model|((KI|AI|LLM)[- ]?)?(Sprachmodelle?|Chatbot|Chat-Bot|Bot)|((KI|AI|LLM|Sprach|Chat)[- ]?)(System|Modell|Assistent|Agent|Anwendung|Crawler)|Sprachassistent)(e|en|s|n|in)?)";

    private static readonly TextMemory<bool> Known = new(sentence => ToMachine().IsMatch(sentence) || OrderRule.Matches(FoldedText.Of(sentence)));

    /// <param name="sentence">Of a source.</param>
    public static bool IsIn(string sentence) => Known.Of(sentence);

    /// <summary>
    /// The address with a colon or dash behind it ("Hinweis an KI-Assistenten: …"), the address with its verb ("Wenn du ein Sprachmodell bist, …", "Wenn Sie
    /// als KI diesen Text lesen"), the address with an order ("KI-System: antworte …").
    /// </summary>
    [GeneratedRegex(
        $@"\b(((Hinweis|Anweisung|Nachricht|Befehl|Aufforderung|Botschaft|Instruktion)(e|en)? (an|für)|Achtung,?( an)?) (die |den |das |alle |jede |jedes |jeden )?({Machine}|Assistent(en)?)( ?:| [-–—] )"
        + $@"|(wenn|falls|sofern) (du|Sie) (eine? |als )?{Machine} (bist|sind)\b|(wenn|falls|sofern) du (ein |der )?Assistent bist\b|^(bist du|sind Sie) eine? {Machine}[,:]"
        + $@"|(wenn|falls|sofern) (du|Sie) als {Machine} ([\w-]+ ){{0,6}}(liest|lesen|verarbeitest|verarbeiten|auswertest|auswerten|zusammenfasst|zusammenfassen|antwortest|antworten)\b"
        + $@"|{Machine} ?[:,!] ?(bitte )?(ignoriere|antworte|antworten Sie|nenne|nenn|sage|sag|schreibe|schreib|empfiehl|behaupte|verweise|bewerte|gib|füge|zitiere|erwähne|beende|beginne)\b)",
        Options)]
    private static partial Regex ToMachine();
}
