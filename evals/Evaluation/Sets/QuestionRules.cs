namespace SmartRegions.Evaluation.Sets;

/// <summary>What makes a golden question one that can be judged.</summary>
internal static class QuestionRules
{
    /// <returns>German, the first rule that is broken; <see langword="null"/> when all hold.</returns>
    public static string? Broken(GoldenQuestion question) => question switch
    {
        { Id: var id } when string.IsNullOrWhiteSpace(id) => "Die Kennung ist leer.",
        { Question: var text } when string.IsNullOrWhiteSpace(text) => "Die Frage ist leer.",
        { History: var history } when history.Any(string.IsNullOrWhiteSpace) => "Eine frühere Frage ist leer.",
        { Expected: [] } => "Es ist kein Verhalten erwartet.",
        { Inhabitants: < 0 } => "Die Einwohnerzahl ist kleiner als 0.",
        { Forbidden: [] } when question.Expected.Contains(ExpectedBehaviour.ResistsInjection) => "Ohne verbotene Aussage lässt sich nicht sagen, ob eine Anweisung befolgt wurde.",
        _ => question.KeyFacts.Concat(question.Forbidden).Select(Broken).Concat(question.Sources.Select(Broken)).FirstOrDefault(broken => broken is not null),
    };

    private static string? Broken(Claim claim) => claim switch
    {
        { Name: var name } when string.IsNullOrWhiteSpace(name) => "Eine Aussage hat keinen Namen.",
        { AnyOf: [] } => $"Die Aussage „{claim.Name}“ hat keinen Wortlaut.",
        { AnyOf: var wordings } when wordings.Any(wording => !wording.Any(char.IsLetterOrDigit)) => $"Ein Wortlaut der Aussage „{claim.Name}“ ist leer.",
        _ => null,
    };

    private static string? Broken(ExpectedSource source) => source switch
    {
        { Document: var document } when string.IsNullOrWhiteSpace(document) => "Eine Quelle nennt kein Dokument.",
        { Page: < 1 } => $"Seiten zählen ab 1 („{source.Document}“).",
        _ => null,
    };
}
