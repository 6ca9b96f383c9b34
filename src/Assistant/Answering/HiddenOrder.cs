using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Assistant.Answering;

/// <summary>A sentence of a source that speaks to a machine instead of its readers. It says nothing on the matter, so it is never quoted.</summary>
internal static partial class HiddenOrder
{
    public static bool IsIn(string sentence) => ToMachine().IsMatch(sentence) || IntentRules.IsOrder(sentence);

    /// <summary>"Hinweis an KI-Assistenten: …", "Wenn du ein Sprachmodell bist, …"</summary>
    [GeneratedRegex(
        @"\b((Hinweis|Anweisung|Nachricht|Befehl|Aufforderung|Achtung)e?n? (an|für) (die |den |das |alle |jede |jedes )?(KI|Sprachmodell|Chatbot|Assistent|LLM)|(wenn|falls) (du|sie) (eine? )?(KI|künstliche Intelligenz|Sprachmodell|Chatbot|Assistent|Bot))",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToMachine();
}
