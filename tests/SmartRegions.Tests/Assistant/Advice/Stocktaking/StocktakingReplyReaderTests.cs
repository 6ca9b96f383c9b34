using SmartRegions.Assistant.Advice.Stocktaking;

namespace SmartRegions.Tests.Assistant.Advice.Stocktaking;

public sealed class StocktakingReplyReaderTests
{
    [Theory]
    [InlineData("ja", StocktakingReply.Yes)]
    [InlineData("Ja, seit 2023.", StocktakingReply.Yes)]
    [InlineData("Haben wir schon", StocktakingReply.Yes)]
    [InlineData("Das hat der Rat im März beschlossen, ja", StocktakingReply.Yes)]
    [InlineData("Wir haben dafür eine Stabsstelle mit zwei Leuten", StocktakingReply.Yes)]
    [InlineData("Na klar", StocktakingReply.Yes)]
    [InlineData("na sicher doch", StocktakingReply.Yes)]
    [InlineData("na ja", StocktakingReply.Partly)]
    [InlineData("Naja, so halb", StocktakingReply.Partly)]
    [InlineData("na ja, eher nicht", StocktakingReply.No)]
    [InlineData("Na ja klar", StocktakingReply.Yes)]
    [InlineData("Aber klar!", StocktakingReply.Yes)]
    [InlineData("Haben wir nicht nur, sondern auch beschlossen", StocktakingReply.Yes)]
    [InlineData("Klar, aber es fehlt noch viel", StocktakingReply.Partly)]
    [InlineData("Ja, aber noch nicht alles", StocktakingReply.Partly)]
    [InlineData("Ja, nur nicht in den Ortsteilen", StocktakingReply.Partly)]
    [InlineData("Nein, aber wir sind gerade dabei", StocktakingReply.Partly)]
    [InlineData("Nein, erst nächstes Jahr", StocktakingReply.No)]
    [InlineData("Nö, erst im Herbst", StocktakingReply.No)]
    [InlineData("Klar ist das nicht", StocktakingReply.No)]
    [InlineData("1", StocktakingReply.Yes)]
    [InlineData("teilweise", StocktakingReply.Partly)]
    [InlineData("Ist noch nicht fertig", StocktakingReply.Partly)]
    [InlineData("jein", StocktakingReply.Partly)]
    [InlineData("Wir sind gerade dabei", StocktakingReply.Partly)]
    [InlineData("zum Teil, nur im Bauamt", StocktakingReply.Partly)]
    [InlineData("2", StocktakingReply.Partly)]
    [InlineData("nö, nein", StocktakingReply.No)]
    [InlineData("Leider noch nicht", StocktakingReply.No)]
    [InlineData("Haben wir nicht", StocktakingReply.No)]
    [InlineData("Da gibt es bisher niemanden, keiner hat Zeit", StocktakingReply.No)]
    [InlineData("3", StocktakingReply.No)]
    [InlineData("weiß nicht", StocktakingReply.Unknown)]
    [InlineData("Weiss ich leider nicht", StocktakingReply.Unknown)]
    [InlineData("Das wissen wir nicht", StocktakingReply.Unknown)]
    [InlineData("keine Ahnung", StocktakingReply.Unknown)]
    [InlineData("4", StocktakingReply.Unknown)]
    public void Reply_is_understood_in_free_words(string text, StocktakingReply expected) => Assert.Equal(expected, StocktakingReplyReader.Read(text));

    [Theory]
    [InlineData("Was ist damit gemeint?")]
    [InlineData("Haben wir nicht schon eine Strategie?")]
    [InlineData("Was kostet LoRaWAN")]
    [InlineData("Datenplattform")]
    [InlineData("5")]
    public void What_is_no_reply_is_not_taken_for_one(string text) => Assert.Null(StocktakingReplyReader.Read(text));
}
