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
        dass ob wenn weil als man mir dir mich dich sich da dort hier bitte mal denn eigentlich net ned nix isch mer uff
        """);

    /// <summary>One set a language, so that words of several do not add up. Words that are German words too are left out.</summary>
    private static readonly FrozenSet<string>[] Foreign =
    [
        Set("the of and to is are what how when where which who why does do can we our you your for with this that it be have has should would from not if there i my please about or"),
        Set("le la les des du un une et est sont que qui quoi comment où quand pourquoi quel quelle nous vous notre votre pour avec dans sur pas ce cette je il elle au aux par"),
        Set("el los las un una y es son que qué cómo como dónde cuándo por para con en del nuestro nosotros usted no se su está hay cuál quién"),
        Set("il lo gli un una è sono che come dove quando perché quale noi voi nostro per con di del della nel non si ha questo quanto chi"),
        Set("de het een en is zijn wat hoe waar wanneer waarom welke wij onze voor met van niet dat deze kan ik je jullie naar op"),
        Set("jest są co jak gdzie kiedy dlaczego który nasz dla z na nie że czy się do i w po to"),
        Set("ve bir bu ne nasıl nerede zaman neden hangi için ile mi mı var değil kadar nedir"),
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
