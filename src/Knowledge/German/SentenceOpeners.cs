using System.Collections.Frozen;

namespace SmartRegions.Knowledge.German;

/// <summary>Words that, written with a capital letter, begin a sentence: German capitalises nouns, so a capital alone says nothing.</summary>
internal static class SentenceOpeners
{
    private const string Words =
        """
        Ab Aber Alle Allerdings Als Also Am An Auch Auf Aufgrund Aus Außerdem Bei Beim Bereits Bis Da Dabei Dadurch Dafür Daher Damit Danach Daneben Dann
        Daraus Darauf Darin Darum Darüber Das Dass Dazu Dem Den Denn Dennoch Der Deren Des Deshalb Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort
        Durch Ebenso Ein Eine Einem Einen Einer Eines Er Es Falls Ferner Für Gegen Gibt Hier Hierbei Hierfür Hierzu Ich Ihm Ihr Ihre Im In Indem
        Insbesondere Insgesamt Ist Je Jede Jeder Jedes Jedoch Kann Kein Keine Laut Man Mit Nach Nachdem Neben Nicht Noch Nun Nur Ob Obwohl Oder Ohne
        Sie Sind Seine Seit Sobald Sofern Somit Sonst Soweit So Statt Trotz Trotzdem Um Und Unser Unsere Unter Viele Vom Von Vor Wann War Waren Warum Was
        Weil Weiterhin Welche Wenn Wer Werden Wie Wir Wird Wo Während Zu Zudem Zum Zunächst Zur Zwar Zwischen Über
        """;

    private static readonly FrozenSet<string> Known =
        Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool StartsWithOpener(ReadOnlySpan<char> text)
    {
        var word = text.TrimStart("„»\"(");
        var length = 0;
        while (length < word.Length && char.IsLetter(word[length])) length++;
        return length > 0 && Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..length]);
    }
}
