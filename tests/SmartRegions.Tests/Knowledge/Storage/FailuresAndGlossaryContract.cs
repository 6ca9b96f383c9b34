using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>What the store remembers beside documents: sources that failed, and the glossary.</summary>
public abstract class FailuresAndGlossaryContract : StoreContract
{
    [DatabaseFact]
    public async Task Failures_are_remembered_until_they_are_forgotten()
    {
        var other = Failure(attempts: 1) with { Source = Guide, Outcome = ReadingOutcome.Encrypted };
        await Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None);
        await Store.SaveFailureAsync(other, CancellationToken.None);
        await Store.SaveFailureAsync(Failure(attempts: 2), CancellationToken.None);

        Assert.Equal([Failure(attempts: 2), other], await Store.ListFailuresAsync(CancellationToken.None));

        await Store.ForgetFailuresAsync([Guide, new Uri("file:///nie/gesehen.pdf")], CancellationToken.None);
        Assert.Equal([Failure(attempts: 2)], await Store.ListFailuresAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task A_document_that_could_be_read_at_last_is_no_failure_any_more()
    {
        await Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None);

        await StoreAsync(Fees(Certificate));

        Assert.Empty(await Store.ListFailuresAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task A_removed_document_is_no_failure_any_more()
    {
        await StoreAsync(Fees(Certificate));
        await Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None);

        await Store.RemoveAsync([DocumentId.FromSource(FeeSchedule)], CancellationToken.None);

        Assert.Empty(await Store.ListFailuresAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Sources_of_the_glossary_are_known_until_they_have_no_entry()
    {
        await Store.ReplaceGlossaryAsync(Guide, [new GlossaryEntry("Amt", [], []), new GlossaryEntry("Bürgerbüro", [], [])], CancellationToken.None);
        await Store.ReplaceGlossaryAsync(FeeSchedule, [new GlossaryEntry("Gebühr", [], [])], CancellationToken.None);
        Assert.Equal([FeeSchedule, Guide], await Store.GlossarySourcesAsync(CancellationToken.None));

        await Store.ReplaceGlossaryAsync(Guide, [], CancellationToken.None);

        Assert.Equal([FeeSchedule], await Store.GlossarySourcesAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Glossary_entries_are_replaced_source_by_source()
    {
        GlossaryEntry openData = new("Offene Daten", ["OD"], ["Open Data", "frei zugängliche Daten"], "Daten, die jeder nutzen darf.", Ambiguous: true) { Everyday = ["Daten ins Netz stellen"] };
        GlossaryEntry assessment = new("Datenschutz-Folgenabschätzung", ["DSFA"], []);
        GlossaryEntry mayor = new("Oberbürgermeister", ["OB"], []);
        await Store.ReplaceGlossaryAsync(Guide, [openData, assessment], CancellationToken.None);
        await Store.ReplaceGlossaryAsync(FeeSchedule, [mayor], CancellationToken.None);
        Assert.Equal(Written<GlossaryEntry[]>([assessment, mayor, openData]), Written(await Store.GlossaryAsync(CancellationToken.None)));

        await Store.ReplaceGlossaryAsync(Guide, [assessment], CancellationToken.None);

        Assert.Equal(Written<GlossaryEntry[]>([assessment, mayor]), Written(await Store.GlossaryAsync(CancellationToken.None)));
    }
}
