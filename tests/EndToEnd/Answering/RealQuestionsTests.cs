using System.Text.Json;
using SmartRegions.EndToEnd.Running;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.EndToEnd.Answering;

/// <summary>Questions a clerk could ask about real documents: the answer must hold the fact, cited from the right file and page.</summary>
public sealed class RealQuestionsTests(RealDocuments documents) : IClassFixture<RealDocuments>
{
    [RealDocumentsTheory]
    [InlineData("Wo findet die Sitzung des Bezirksausschusses 6 Sendling am 2. Juni 2025 statt?", "Sozialbürgerhauses Sendling", "Einladung.pdf", 1)]
    [InlineData("Welcher Zuschuss wird für die Ausstellung „Frankfurz“ beantragt?", "2.000,00 €", "6409816.pdf", 1)]
    [InlineData("Wie soll die Leitung des Bildungsreferats in München neu besetzt werden?", "Ausschreibung", "6439560.pdf", 1)]
    [InlineData("Wie hoch ist das Fördervolumen von Ulm4CleverCity?", "8 Mio", "Ueberblick_Ulm4CleverCity.pdf", 3)]
    [InlineData("Welches Grundstück kommt für einen Jugend-Treff in Sendling-Westpark in Frage?", "Luise-Kiesselbach-", "5913322.pdf", 1)]
    [InlineData("Wie viele neue Wohneinheiten sind in der Nähe der S-Bahnstation Mittersendling errichtet worden?", "560", "5913320.pdf", 1)]
    [InlineData("Wie hoch ist die Hundesteuer in Bad Boll für jeden Hund?", "165,00 €", "BBO_Satzung_Erhebung_Hundesteuer.md", null)]
    [InlineData("Was ist ein Portalverbund?", "technische Verknüpfung", "ozg.md", null)]
    [InlineData("Innerhalb welcher Frist ist eine Verletzung des Datenschutzes dem Bundesbeauftragten zu melden?", "72 Stunden", "bdsg_2018.md", null)]
    [InlineData("Welche Hebesätze gelten in Bad Boll für die Grundsteuer B?", "270", "BBO_Satzung_Hebesatzsatzung.md", null)]
    [InlineData("Bis wann müssen Gehwege in Bad Boll montags bis freitags geräumt sein?", "7.00 Uhr", "BBO_Satzung_Streupflicht.md", null)]
    public async Task Question_is_answered_from_the_right_page(string question, string fact, string file, int? page)
    {
        var answer = Assert.Single(await documents.Program.RunJsonAsync("ask", question));

        var sentences = answer.GetProperty("sentences").EnumerateArray().Where(sentence => Text(sentence, "text").Contains(fact, StringComparison.Ordinal)).ToList();
        Assert.True(sentences.Count > 0, $"»{fact}« is missing in: {Text(answer, "text")}");
        var cited = sentences.SelectMany(sentence => sentence.GetProperty("citations").EnumerateArray()).Select(number => number.GetInt32()).ToHashSet();
        var citations = answer.GetProperty("citations").EnumerateArray().Where(citation => cited.Contains(citation.GetProperty("n").GetInt32())).ToList();
        Assert.Contains(citations, citation => Text(citation, "document_id") == IdOf(file) && (page is null || citation.GetProperty("page").GetInt32() == page));
        Assert.All(citations, citation => Assert.False(string.IsNullOrWhiteSpace(Text(citation, "quote"))));
    }

    [RealDocumentsTheory]
    [InlineData("Wie viele Einwohner hat Buenos Aires?")]
    [InlineData("Welche Grafikkarte eignet sich für Computerspiele?")]
    public async Task Question_the_documents_do_not_carry_is_declined(string question)
    {
        var answer = Assert.Single(await documents.Program.RunJsonAsync("ask", question));

        Assert.Equal("abstention", Text(answer, "kind"));
        Assert.Empty(answer.GetProperty("citations").EnumerateArray());
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static string IdOf(string file)
    {
        var path = Directory.EnumerateFiles(Path.Combine(Repository.RealDocuments, "documents"), file, SearchOption.AllDirectories).Single();
        return DocumentId.FromSource(new Uri(path)).Value;
    }
}
