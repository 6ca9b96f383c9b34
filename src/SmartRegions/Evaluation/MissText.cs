using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary>Why a question was missed, in German.</summary>
internal static class MissText
{
    /// <summary>Of a question that was missed.</summary>
    public static string Of(QuestionResult result) => result switch
    {
        { Failure: not null } => "Fehler",
        { Miss: { } reason } => Of(reason),
        _ => throw new ArgumentException("The question was not missed.", nameof(result)),
    };

    private static string Of(MissReason reason) => reason switch
    {
        MissReason.ForbiddenClaim => "verbotene Aussage",
        MissReason.WrongBehaviour => "falsches Verhalten",
        MissReason.NotInCorpus => "nicht im Bestand",
        MissReason.NotRetrieved => "nicht gefunden",
        MissReason.NotChosen => "gefunden, nicht gewählt",
        MissReason.NotCited => "nicht zitiert",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Unknown reason."),
    };
}
