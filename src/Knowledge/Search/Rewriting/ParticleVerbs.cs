using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>Puts the parts of separable verbs together: "Wie fangen wir an?" asks about "anfangen", which the index knows.</summary>
internal sealed class ParticleVerbs(Vocabulary vocabulary)
{
    /// <returns>The whole verb where a particle stands last in the clause of the word; <see langword="null"/> where none does, and for the first word and nouns.</returns>
    public string? Join(QueryWord[] words, int at)
    {
        if (at == 0 || words[at].Stem is null || !char.IsLower(words[at].Initial)) return null;
        var last = Array.FindIndex(words, at + 1, word => word.EndsClause);
        if (last < 0 || !SeparableVerbs.IsParticle(words[last].Folded)) return null;
        var verb = words[last].Folded + words[at].Folded;
        return vocabulary.Knows(verb) ? verb : null;
    }
}
