using System.Collections.Frozen;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Tells German from what is clearly another language, by function words and by script. Short inputs and keywords without function words
/// get the benefit of the doubt: names of things are English in German town halls.
/// </summary>
internal static class LanguageCheck
{
    /// <summary>Fewest foreign function words that outweigh the doubt.</summary>
    private const int FewestForeign = 2;

    private static readonly FrozenSet<string> German = Set(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde hat haben hatte kann können darf dürfen
        muss müssen soll sollen gibt geht nicht kein keine auch nur noch schon wie was wer wann wo warum wieso welche welcher welches wen wem woran womit ich wir
        ihr sie er es uns unser unsere mein ihre mit von vom zu zum zur bei beim im ins am auf aus für fuer über ueber unter nach vor seit bis durch um gegen ohne
        dass ob wenn weil als man mir dir mich dich sich da dort hier bitte mal denn eigentlich net ned nix isch mer uff ma mia hob hom dat wat dä
        """);

    /// <summary>
    /// One set a language, so that words of several do not add up, and only words that no German dialect writes: "un", "dat", "de" and "ik" are Low German,
    /// "het", "au" and "si" Alemannic, "i", "no" and "di" Bavarian. A foreign sentence holds enough of the others.
    /// </summary>
    private static readonly FrozenSet<string>[] Foreign =
    [
        Set("the and are what how when where which who why does can our you your for with this that have has should would could from there please about any get"),
        Set("le les est sont que qui quoi comment où quand pourquoi quel quelle quels quelles nous vous notre votre pour avec dans sur pas cette elle aux nos vos être faire peut pouvons"),
        Set("una qué cómo dónde cuándo por para con del nuestro nuestra nosotros usted está están hay cuál cuáles quién podemos puede"),
        Set("il gli una è sono come dove quando perché quale quali voi nostro nostra della delle nel nella non questo questa quanto possiamo"),
        Set("zijn hoe waar waarom wanneer wij onze niet deze jullie naar voor wordt kunnen heeft geen gemeente"),
        Set("jest są jak gdzie kiedy dlaczego który która nasz nasza dla że czy się oraz może"),
        Set("ve bir bu nasıl nerede zaman neden hangi için ile mı var değil kadar nedir"),
    ];

    public static bool IsForeign(string text)
    {
        if (IsOtherScript(text)) return true;
        var words = Words(text);
        var german = words.Count(German.Contains) + words.Count(HasUmlaut);
        var foreign = Foreign.Max(language => words.Count(word => language.Contains(word) && !German.Contains(word)));
        return foreign >= FewestForeign && foreign > german;
    }

    private static bool IsOtherScript(string text)
    {
        var letters = 0;
        var others = 0;
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter)) continue;
            letters++;
            if (letter > '\u024F') others++;
        }

        return others * 2 > letters && letters > 0;
    }

    private static bool HasUmlaut(string word) => word.AsSpan().ContainsAny("äöüß");

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            if (i > start) words.Add(text[start..i].ToLowerInvariant());
            else i++;
        }

        return words;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
