using System.Collections.Frozen;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Recognises a greeting, thanks, a farewell or a request for help. One word of matter, and it is a question.</summary>
internal static class SmallTalkReader
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Greetings = Set("hallo hi hey moin servus gruss grusse grussgott guten tag morgen abend gott grusse hallochen hallole hallihallo tach grezi gruezi grias gruss ahoi moinsen gude guude mahlzeit servas allerseits mitenand juten gudn");
    private static readonly FrozenSet<string> Thanks = Set("danke dank vielen merci dankeschon bedanke super prima klasse toll perfekt spitze wunderbar grossartig thx dange dankbar vielmals herzlichen besten lieben tausend hilfreich");
    private static readonly FrozenSet<string> Farewells = Set("tschuss tschuess tschussi tschau tscho tschoe ciao wiedersehen wiederhoren wiederschauen bye ade adieu auf schonen feierabend leb wohl pfiat pfuat machs machts nacht");
    private static readonly FrozenSet<string> Fillers =
        Set("zusammen alle ihr euch du ihnen dir mir das hat hilft geholfen sehr weiter mich ich noch einen eine schonen tag ja ok okay gut fur die der ihre deine hilfe antwort und mal auch war es da wieder liebes team herr frau dich sie schon schones schonen abend wochenende bis bald dann spater nachher neulich nachsten nachste woche mal assistent smartregions du di eich beinand ma gut es so los muss jetzt alles war heute");

    private static readonly string[] HelpPhrases =
    [
        "hilfe", "help", "was kannst du", "was konnen sie", "was kannst du alles", "wer bist du", "wer sind sie", "wie funktionierst du", "wobei kannst du helfen", "wobei kannst du mir helfen",
        "wobei konnen sie helfen", "wobei konnen sie mir helfen", "wie kannst du mir helfen", "kannst du mir helfen", "konnen sie mir helfen", "was kann ich fragen", "was kann ich dich fragen", "was kann ich hier fragen",
        "was machst du", "bist du ein mensch", "bist du ein bot", "bist du eine ki",
    ];

    public static Intent? Read(UnderstoodQuestion question)
    {
        if (question.Words.Count is 0 or > MostWords) return null;
        string[] words = [.. question.Words.Select(word => word.Folded)];
        if (HelpPhrases.Contains(string.Join(' ', words.SkipWhile(word => word is "hallo" or "hi" or "guten" or "tag")))) return Intent.Help;
        if (!words.All(IsSmallTalk)) return null;
        if (words.Any(word => word is "danke" or "dank" or "dankeschon" or "merci" or "bedanke" or "thx" or "dange")) return Intent.Thanks;
        if (words[0] == "bis" && words.Length > 1) return Intent.Farewell;
        if (words.Any(word => word is "tschuss" or "tschussi" or "tschau" or "tscho" or "ciao" or "wiedersehen" or "wiederhoren" or "wiederschauen" or "bye" or "ade" or "adieu" or "feierabend" or "pfiat" or "pfuat" or "machs" or "nacht" or "leb")) return Intent.Farewell;
        if (words.Any(word => word is "hallo" or "hi" or "hey" or "moin" or "servus" or "gruss" or "grusse" or "guten" or "hallochen" or "hallihallo" or "tach" or "gruezi" or "grias" or "gude" or "guude" or "mahlzeit" or "ahoi")) return Intent.Greeting;
        return words.All(Thanks.Contains) ? Intent.Thanks : null;
    }

    private static bool IsSmallTalk(string word) =>
        Greetings.Contains(word) || Thanks.Contains(word) || Farewells.Contains(word) || Fillers.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
