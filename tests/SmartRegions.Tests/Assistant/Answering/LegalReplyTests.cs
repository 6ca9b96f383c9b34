using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class LegalReplyTests
{
    private static readonly Land Hesse = Land.TryParse("HE", out var land) ? land : default;

    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        TownLibrary.Document("haftung", "Leitfaden Haftung bei Messnetzen", ("Haftet die Gemeinde, wenn ein Sensor ausfällt?", "Die Gemeinde haftet für einen ausgefallenen Sensor nur, wenn sie ihn nicht gewartet hat.")),
        TownLibrary.Document("land-he", "Anlaufstellen in Hessen", ("Welche Datenschutzaufsicht ist für Kommunen in Hessen zuständig?", "Für Kommunen in Hessen ist die Datenschutzaufsicht des Landes in Wiesbaden zuständig.")),
        TownLibrary.Document("haushalt", "Haushalt", ("Ausgaben", "Der Haushalt umfasst alle Ausgaben des Jahres.")),
        TownLibrary.Document("wache", "Feuerwehrplan", ("Lage", "Die Wache steht in der Gartenstraße.")),
    ]);

    [Fact]
    public async Task Question_for_the_rule_is_answered_with_the_remark_that_a_case_is_for_others()
    {
        var answer = Assert.IsType<CitedAnswer>(await AskAsync("Haften wir, wenn ein Sensor der Gemeinde ausfällt?"));
        Assert.Equal(Completeness.Partial, answer.Completeness);
        Assert.Contains("nur, wenn sie ihn nicht gewartet hat. [1]", answer.Text, StringComparison.Ordinal);
        var note = Assert.Single(answer.Notes);
        Assert.Equal(NoteKind.RuleOnly, note.Kind);
        Assert.Contains("Kommunalaufsicht des Landes Hessen", note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_of_ones_own_goes_to_people_although_the_sources_have_the_rule()
    {
        var answer = Assert.IsType<Escalation>(await AskAsync("Haftet unsere Bürgermeisterin persönlich, wenn ein Sensor der Gemeinde ausfällt?"));
        Assert.Equal(EscalationReason.LegalCase, answer.Reason);
    }

    [Theory]
    [InlineData("Ein Wettbewerber rügt unsere Ausschreibung. Müssen wir sie aufheben?", "Vergabestelle", "Vergabekammer", "Kommunalaufsicht des Landes Hessen")]
    [InlineData("Muss ich meinem Mitarbeiter kündigen, weil er Passwörter verraten hat?", "Personalamt", "Personalrat")]
    [InlineData("Darf ich den Auftrag ohne Ausschreibung an meinen Schwager vergeben?", "befangen", "Rechtsamt", "Vergabestelle")]
    public async Task Reply_to_a_case_names_the_offices_for_what_it_is_about(string question, params string[] offices)
    {
        var answer = Assert.IsType<Escalation>(await AskAsync(question));
        Assert.All(offices, office => Assert.Contains(office, answer.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Darf ich eine Kollegin abmahnen, die ihr Kennwort am Bildschirm kleben hat?", "schützen Sie sie sofort")]
    [InlineData("Gegen den Rückforderungsbescheid haben wir Einspruch eingelegt. Was tun?", "Rechtsbehelfsbelehrung")]
    public async Task Reply_to_a_case_lets_nobody_wait_and_rules_nothing_out(string question, string advice)
    {
        var answer = Assert.IsType<Escalation>(await AskAsync(question));
        Assert.Contains(advice, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("vorher nichts", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("unzulässig", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_on_data_protection_names_the_authority_of_the_land_from_its_sheet()
    {
        const string Question = "Unser Datenschutzbeauftragter hat die Kamera verboten, der Bürgermeister will sie morgen aufhängen lassen. Dürfen wir das?";
        var answer = Assert.IsType<Escalation>(await AskAsync(Question));
        Assert.Contains("Datenschutzaufsicht des Landes in Wiesbaden zuständig. [1]", answer.Text, StringComparison.Ordinal);
        Assert.Null(Assert.IsType<Escalation>(await Advisor.AnswerAsync(new Question(Question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None)).General);
    }

    [Fact]
    public async Task Private_matter_of_law_is_refused_with_who_advises_on_it()
    {
        var answer = Assert.IsType<Refusal>(await AskAsync("Kannst du mir bei meiner Scheidung helfen?"));
        Assert.Contains("Rechtsanwält", answer.Text, StringComparison.Ordinal);
    }

    private static Task<Answer> AskAsync(string question) =>
        Advisor.AnswerAsync(new Question(question), Conversation.Empty, new AskerProfile { Land = Hesse }, CancellationToken.None);
}
