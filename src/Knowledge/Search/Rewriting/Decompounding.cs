using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>Takes unknown compounds apart into words of the index: "Bundesgeld".</summary>
internal sealed class Decompounding(Vocabulary vocabulary)
{
    /// <param name="word">Of the query.</param>
    /// <param name="hasNouns">True where the query writes nouns with a capital.</param>
    /// <returns>Both parts, parted by a space; <see langword="null"/> for what is known or no compound.</returns>
    public string? Split(QueryWord word, bool hasNouns) =>
        word.IsUnknown && MayBeNoun(word, hasNouns) ? GermanCompounds.Split(word.Folded, vocabulary.Knows) : null;

    /// <summary>Compounds that name something are nouns; "herausgebracht" is not "heraus" and "gebracht".</summary>
    private static bool MayBeNoun(QueryWord word, bool hasNouns) => !hasNouns || char.IsUpper(word.Initial);
}
