using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class QuestionReaderTests
{
    [Theory]
    [InlineData("Wie viele Tonnen spart das?", 2)]
    [InlineData("Wie viel Prozent zahlt der Bund?", -1)]
    [InlineData("um wieviel höher war der Zuschuss", -1)]
    public void What_sources_write_as_a_sign_or_what_compares_is_not_counted_by_its_word(string question, int counted) => Assert.Equal(counted, QuestionReader.Read(question).Counted);

    [Theory]
    [InlineData("Wie viele Länder haben das, 4 oder 5?", "Länder")]
    [InlineData("Wie viele Länder haben 5 Stufen?", "Länder, 5, Stufen")]
    public void Numbers_offered_to_choose_from_are_no_matter(string question, string expected) => Assert.Equal(expected, string.Join(", ", QuestionReader.Read(question).ContentWords));

    [Theory]
    [InlineData("und wie zufrieden sind die Leute damit?", 2)]
    [InlineData("Wie funktioniert ein Rufbus?", -1)]
    [InlineData("Wie ist das geregelt?", -1)]
    public void Degree_is_asked_of_a_quality(string question, int quality) => Assert.Equal(quality, QuestionReader.Read(question).Quality);

    [Theory]
    [InlineData("Wie kommen wir da am besten an die Sensoren ran?", "Sensoren")]
    [InlineData("Lohnt sich ein Rufbus überhaupt?", "Rufbus")]
    [InlineData("Was macht die Firma Gleich?", "Firma, Gleich")]
    [InlineData("Und lohnt das?", "lohnt")]
    public void Words_that_only_colour_a_question_are_no_matter(string question, string expected) =>
        Assert.Equal(expected, string.Join(", ", QuestionReader.Read(question).ContentWords));

    [Theory]
    [InlineData("Was kostet ein LoRaWAN-Netz?", QuestionType.Cost)]
    [InlineData("wieviel zuschuss gabs bei mpsc und was war max drin", QuestionType.Cost)]
    [InlineData("Wie hoch ist die Gebühr für eine Beglaubigung?", QuestionType.Cost)]
    [InlineData("kosten pegelsensor", QuestionType.Cost)]
    [InlineData("was kostn ein Personalausweis", QuestionType.Cost)]
    [InlineData("Wie viele Sensoren hat der Eifelkreis?", QuestionType.HowMany)]
    [InlineData("hochwasserwarnung sensoren eifelkreis wie viele", QuestionType.HowMany)]
    [InlineData("Wie lang brauchen wir für die WiBA-Checklisten?", QuestionType.HowLong)]
    [InlineData("Wie viel Zeit bleibt den Leuten dann?", QuestionType.HowLong)]
    [InlineData("wieviel zeit haben wir", QuestionType.HowLong)]
    [InlineData("Wie veröffentliche ich einen Datensatz?", QuestionType.How)]
    [InlineData("wi sichern wir IoT Geräte ab?", QuestionType.How)]
    [InlineData("open data anfangen kleine stadt wie", QuestionType.How)]
    [InlineData("dsfa ablauf schritte", QuestionType.How)]
    [InlineData("Was ist eine DSFA?", QuestionType.Definition)]
    [InlineData("WiBA bsi was ist das", QuestionType.Definition)]
    [InlineData("Was ist ein urbaner digitaler Zwilling?", QuestionType.Definition)]
    [InlineData("Was ist das Amt, das den Winterdienst der Gehwege überwacht?", QuestionType.What)]
    [InlineData("wos isch a Datenethikkonzept", QuestionType.Definition)]
    [InlineData("Wer ist für den Datenschutz zuständig?", QuestionType.Who)]
    [InlineData("An wen wenden bei Fragen zu GovData?", QuestionType.Who)]
    [InlineData("Bis wann müssen wir abgeben?", QuestionType.When)]
    [InlineData("In welchem Jahr begann das Programm?", QuestionType.When)]
    [InlineData("Wo kann ich nach Fördermitteln suchen?", QuestionType.Where)]
    [InlineData("wrum braucht man eine Strategie", QuestionType.Why)]
    [InlineData("welche lizenz für offene daten", QuestionType.Which)]
    [InlineData("wellche Unterlagen brauche ich?", QuestionType.Which)]
    [InlineData("Worum geht es in der Benutzungsordnung?", QuestionType.What)]
    [InlineData("Wofür wird das Geld verwendet?", QuestionType.What)]
    [InlineData("Welchen Prozentsatz trägt das Land?", QuestionType.HowMany)]
    [InlineData("In welchem Zeitraum gilt die Gebührensatzung?", QuestionType.When)]
    [InlineData("Wie hieß das Vorgängerprogramm?", QuestionType.Which)]
    [InlineData("Wie lautete der Beschluss?", QuestionType.Which)]
    [InlineData("Konnten die Fördermittel abgerufen werden?", QuestionType.YesNo)]
    [InlineData("868 mhz lizenz nötig?", QuestionType.YesNo)]
    [InlineData("mängelmelder pflicht", QuestionType.YesNo)]
    [InlineData("nötige Schritte zum Glasfasernetz", QuestionType.How)]
    [InlineData("Nenne Beispiele für Hitzemessung", QuestionType.List)]
    [InlineData("Dürfen wir die Daten verkaufen?", QuestionType.YesNo)]
    [InlineData("Gilt der Open-Source-Vorrang vom OZG auch für unsere Gemeinde?", QuestionType.YesNo)]
    [InlineData("kts smart city was macht die", QuestionType.What)]
    [InlineData("lorawan reichweite gateway dorf", QuestionType.Topic)]
    [InlineData("gateway kirchturm standortmiete", QuestionType.Cost)]
    [InlineData("pegel mindestanzahl landkreis", QuestionType.HowMany)]
    [InlineData("bürgerbudget kleine gemeinde", QuestionType.Topic)]
    [InlineData("Bundespreis Smart City Bewerbung", QuestionType.Topic)]
    [InlineData("LoRaWAN Datenvolumen Kennzahl", QuestionType.Topic)]
    public void Type_is_told_from_sentences_keywords_and_slips(string question, QuestionType type) =>
        Assert.Equal(type, QuestionReader.Read(question).Type);

    [Fact]
    public void Last_question_counts_not_the_situation_before_it() =>
        Assert.Equal(QuestionType.YesNo, QuestionReader.Read("Wie bekannt sind wir klein. Wir sind kein Modellprojekt. Gibt es für uns Beratung vom Bund?").Type);

    [Theory]
    [InlineData("Was ist eine DSFA?", "DSFA")]
    [InlineData("was ist das ozg", "ozg")]
    [InlineData("Was bedeutet DCAT-AP?", null)]
    [InlineData("Was ist der Portalverbund?", null)]
    [InlineData("Wie läuft eine DSFA ab?", null)]
    public void Abbreviation_asked_for_is_recognised(string question, string? abbreviation) =>
        Assert.Equal(abbreviation, QuestionReader.Read(question).Abbreviation);

    [Fact]
    public void Words_that_shape_the_question_are_not_its_matter() =>
        Assert.Equal(["Hund", "Bad", "Boll"], QuestionReader.Read("Was kostet ein Hund in Bad Boll?").ContentWords);

    [Theory]
    [InlineData("Wer leert die Kästen?", "Kästen")]
    [InlineData("wer pflegt die kisten", "kisten")]
    [InlineData("Wann kommt das WAN?", "WAN")]
    public void Matter_that_looks_like_a_question_word_stays_matter(string question, string matter) =>
        Assert.Contains(matter, QuestionReader.Read(question).ContentWords);

    [Fact]
    public void Word_that_is_right_as_it_is_becomes_no_question_word() =>
        Assert.Contains("wiese", QuestionReader.Read("welche wiese mäht der bauhof zuerst").Words.Select(word => word.Folded));

    [Theory]
    [InlineData("Welche drei wichtigsten Handlungsfelder nennt die Strategie?", "Handlungsfelder")]
    [InlineData("Für welche Art von Sensoren gibt es Zuschüsse?", "Sensoren")]
    [InlineData("Was für eine offene Lizenz braucht das Portal?", "Lizenz")]
    [InlineData("welche offene lizenz braucht das portal", "offene")]
    [InlineData("Wie lautet die zentrale Rufnummer des Landkreises?", "Rufnummer")]
    public void Kind_of_thing_asked_for_is_the_noun_behind_its_attributes(string question, string kind)
    {
        var read = QuestionReader.Read(question);
        Assert.Equal(kind, read.Words[read.Kind].AsTyped);
    }

    [Theory]
    [InlineData("Welche Lizenzen empfiehlt der Bund?", true)]
    [InlineData("Nenne Beispiele für Hitzemessung", true)]
    [InlineData("Welches Amt stellt den Bescheid aus?", false)]
    [InlineData("Wie heißt das Portal?", false)]
    public void Several_things_may_be_asked_for_in_the_plural_only(string question, bool several) =>
        Assert.Equal(several, QuestionReader.Read(question).MayAskForSeveral);

    [Fact]
    public void Question_of_shape_words_alone_is_about_those() =>
        Assert.Equal(["Kosten", "Beispiele"], QuestionReader.Read("Kosten Beispiele?").ContentWords);
}
