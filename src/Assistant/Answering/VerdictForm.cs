namespace SmartRegions.Assistant.Answering;

/// <summary>Recognises a sentence that says yes or no before anything else: "Nein, die Kommunalverwaltung selbst ist nicht erfasst."</summary>
internal static class VerdictForm
{
    private static readonly string[] Verdicts = ["Ja,", "Ja:", "Ja –", "Nein,", "Nein:", "Nein –", "In der Regel ja", "In der Regel nein", "Meist ja", "Meist nein"];

    /// <returns>1 or 0.</returns>
    public static double Match(string sentence) => Array.Exists(Verdicts, verdict => sentence.StartsWith(verdict, StringComparison.Ordinal)) ? 1 : 0;
}
