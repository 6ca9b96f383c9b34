using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>What editors noted for lines of a passage, nearest to what is asked.</summary>
/// <param name="Noted">The question; <see langword="null"/> where none is near.</param>
/// <param name="Agreement">How nearly it is the question asked, 0 to 1 (<see cref="HeadingAgreement.With"/>).</param>
/// <param name="Presence">1 for every term of the question asked that it has.</param>
internal sealed record NotedQuestion(EditorQuestion? Noted, double Agreement, double[] Presence)
{
    /// <summary>What it lends to a presence: the stronger of both for each term.</summary>
    public double[] Beside(double[] presence) => Noted is null ? presence : TermPresence.Stronger(presence, Presence);

    /// <summary>True for a line that it is noted for.</summary>
    public bool IsOf(int line) => Noted is not null && line >= Noted.FirstLine && line < Noted.EndLine;
}
