using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>
/// Words of suicide and self-harm that someone says of themselves. Nothing may stand between "ich" and such words: "Ich will in dieser Straße nicht mehr
/// leben" and "Ich glaube, der Server will nicht mehr leben" are about something else.
/// </summary>
internal static partial class CrisisRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Wish = "(will|mochte|mag|wollte)";

    private const string Modal = "(will|mochte|mag|wollte|werde|wurde|kann|konnte|muss|soll|sollte)";

    private const string Height = "(vom|von der|von einer|von einem) (dach|brucke|hochhaus|turm|balkon)";

    /// <summary>What someone may do to themselves, as infinitive.</summary>
    private const string Act =
        "(mich (umbringen|toten|erhangen|aufhangen|erschiessen|ertranken|ritzen|verletzen|vor (den|einen|die|eine) (zug|bahn|sbahn) (werfen|schmeissen|legen|stellen)|" + Height + " (sturzen|werfen))"
        + "|mir (leben nehmen|was antun|etwas antun|die pulsadern (aufschneiden|offnen))|(meinem|dem) leben ein ende (setzen|machen|bereiten)|mein leben beenden"
        + "|mit (dem leben|meinem leben|allem) schluss machen|schluss machen mit (allem|dem leben|meinem leben)|(suizid|selbstmord) begehen|" + Height + " springen)";

    /// <summary>The same with "zu".</summary>
    private const string ActWithTo =
        "(mich (umzubringen|zu (toten|erhangen|erschiessen|ertranken|ritzen|verletzen)|aufzuhangen)|mir (leben zu nehmen|was anzutun|etwas anzutun)"
        + "|(meinem|dem) leben ein ende zu (setzen|machen|bereiten)|mein leben zu beenden|(suizid|selbstmord) zu begehen)";

    private const string Thoughts = "(suizidgedanken|selbstmordgedanken|suizidale gedanken|todeswunsch|todessehnsucht|gedanken an (selbstmord|suizid))";

    private const string Suicidal = "(suizidal|suizidgefahrdet|selbstmordgefahrdet|lebensmude)";

    /// <param name="sentences">As <see cref="FoldedSentences"/> gives them.</param>
    public static bool Matches(IReadOnlyList<string> sentences) => sentences.Any(sentence => English().IsMatch(sentence) || SpeaksOfIt(PlainSpeech.Of(sentence)));

    private static bool SpeaksOfIt(string speech) =>
        NotLiving().IsMatch(speech) || Dying().IsMatch(speech) || Planning().IsMatch(speech) || Doing().IsMatch(speech) || Feeling().IsMatch(speech);

    /// <summary>"Ich will nicht mehr leben", "weil ich nimmer leben mag", "Will einfach nicht mehr da sein"</summary>
    [GeneratedRegex(
        @"\bich (" + Modal + " nicht mehr (weiter )?(leben|weiterleben|leben sein)|" + Wish + " nicht (leben|weiterleben|weiter leben)|" + Wish + @" nicht mehr (da sein|aufwachen))\b"
        + @"|(^|\b(dann|deshalb|darum|nun|weil) )" + Wish + @" (ich )?nicht mehr (leben|weiterleben|da sein|aufwachen)\b"
        + @"|(^|\b(weil|dass|wenn|und|aber|da|ob) )ich (nicht mehr |nicht )?(leben|weiterleben|weiter leben) " + Wish + @"\b",
        Options)]
    private static partial Regex NotLiving();

    /// <summary>"Ich möchte am liebsten sterben", "Ich wäre besser tot", "Es wäre leichter, wenn es mich nicht mehr gäbe"</summary>
    [GeneratedRegex(
        @"\b(ich (will|mochte|wollte|wurde) (sterben|tot sein|gestorben sein)|(wurde|mochte|will|wollte) ich (sterben|tot sein)|(weil|dass|wenn|und|aber) ich (sterben|tot sein) " + Wish
        + @"|ich (war|ware) (tot|nie geboren)|(war|ware) ich (tot|nie geboren)|wenn ich (tot|nicht mehr da|nicht mehr leben) (ware|war)|wenn es mich nicht mehr (gabe|gibt)|ohne mich (ware|waren|sind) (\w+ ){0,3}dran)\b|^" + Wish + @" (sterben|tot sein)\b",
        Options)]
    private static partial Regex Dying();

    /// <summary>"Ich will mich umbringen", "Wie kann ich mir etwas antun?", "Ich denke daran, mir das Leben zu nehmen"</summary>
    [GeneratedRegex(
        @"\b((ich " + Modal + "|" + Modal + " ich|(dass|ob|weil|wenn|wie|und) ich) " + Act + "|(ich|daran|dran|druber|davor|gedanke|gedanken|idee|lust|plane|uberlege|versuche|denke) " + ActWithTo + @")\b",
        Options)]
    private static partial Regex Planning();

    /// <summary>"Wie bringe ich mich am besten um?", "Ich ritze mich wieder", "bevor ich mich umbringe"</summary>
    [GeneratedRegex(
        @"\b((ich bringe|bringe ich) mich (\w+ ){0,3}um($| (dann|und|weil|wenn|oder|aber)\b)|(weil|bevor|dass|wenn) ich mich (umbringe|ritze)\b|(ich nehme|nehme ich) mir leben\b|(ich (tu|tue)|(tu|tue) ich) mir (was|etwas) an\b|(ich (ritz|ritze)|ritze ich) mich\b"
        + @"|ich (mach|mache) schluss mit (allem|dem leben|meinem leben)\b|ich (begeh|begehe|plane) (suizid|selbstmord)\b)",
        Options)]
    private static partial Regex Doing();

    /// <summary>"Ich habe Suizidgedanken", "Mein Leben hat keinen Sinn mehr"</summary>
    [GeneratedRegex(
        @"\b((ich (habe|hatte)|habe ich|meine|meinen) " + Thoughts + "|(ich (bin|war)|bin ich) " + Suicidal + "|ich (denk|denke) (an|uber) (meinen )?(selbstmord|suizid|selbsttotung)"
        + "|(mein )?leben (hat|macht|ist) (fur mich )?(keinen sinn|kein sinn|sinnlos|nicht mehr lebenswert)|ich (seh|sehe) keinen (sinn|grund) (mehr )?(im leben|zum leben|zu leben|weiterzuleben)"
        + @"|ich habe (keinen (lebensmut|lebenswillen)|keine (lebenslust|lust mehr zu leben|kraft mehr zu leben|kraft mehr zum leben)))\b",
        Options)]
    private static partial Regex Feeling();

    /// <summary>The wordings under which help is sought in English: help comes before the language.</summary>
    [GeneratedRegex(@"\b(i (want|wanna|plan|am going|m going) (to )?(die|kill myself|end my life)|(kill|killing|hurt|hurting) myself|i (am|m|feel) suicidal|i don ?t want to (live|be alive))\b", Options)]
    private static partial Regex English();
}
