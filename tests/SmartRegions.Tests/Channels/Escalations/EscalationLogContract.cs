using SmartRegions.Assistant;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Escalations;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Escalations;

/// <summary>Facts about questions that were handed on to people, whichever database keeps them.</summary>
public abstract class EscalationLogContract : DatabaseContract
{
    private const string Asker = "dl_rathaus";

    private readonly ConversationId _conversation = ConversationId.New();
    private Database _database = null!;
    private EscalationLog _escalations = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _database = await OpenAsync();
        _escalations = new EscalationLog(_database, Time);
        await new ActivityLog(_database, Time).StartAsync(_conversation, Asker, CancellationToken.None);
    }

    public override async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await base.DisposeAsync();
    }

    [DatabaseFact]
    public async Task Question_is_kept_with_all_that_people_need()
    {
        var content = new QuestionForPeople("Was kostet ein Gateway?", "Das ist nicht belegt.", "Wir brauchen fünf", "Kompetenzzentrum", new AskerProfile { Land = Land.All.Single(land => land.Code == "HE"), Inhabitants = 4200 });

        var taken = await _escalations.TakeAsync(_conversation, 1, content, CancellationToken.None);

        Assert.Equal(new TakenEscalation(new EscalationNumber(2026, 1), IsNew: true), taken);
        Assert.Equal([new StoredEscalation(new EscalationNumber(2026, 1), content, EscalationState.Open)], await _escalations.OpenAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Question_handed_on_twice_is_one_and_what_was_added_is_kept()
    {
        await TakeAsync(1, missing: null);
        var again = await TakeAsync(1, missing: "Es eilt");
        await TakeAsync(1, missing: "Bis Freitag");

        Assert.Equal(new TakenEscalation(new EscalationNumber(2026, 1), IsNew: false), again);
        Assert.Equal("Es eilt\nBis Freitag", Assert.Single(await _escalations.OpenAsync(CancellationToken.None)).Content.Missing);
    }

    [DatabaseFact]
    public async Task Handed_on_at_the_same_time_a_question_gets_one_number_and_others_get_theirs_without_a_gap()
    {
        var same = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TakeAsync(1, missing: null)));
        var others = await Task.WhenAll(Enumerable.Range(2, 8).Select(question => TakeAsync(question, missing: null)));

        Assert.Single(same.Select(taken => taken!.Number).Distinct());
        Assert.Equal(Enumerable.Range(2, 8).Select(number => (long)number), others.Select(taken => taken!.Number.Number).Order());
    }

    [DatabaseFact]
    public async Task Numbers_begin_anew_with_the_year()
    {
        await TakeAsync(1, missing: null);
        Time.Advance(TimeSpan.FromDays(365));

        Assert.Equal("2027-0001", (await TakeAsync(2, missing: null))!.Number.ToString());
    }

    [DatabaseFact]
    public async Task Question_outlives_the_conversation_that_is_deleted()
    {
        await TakeAsync(1, missing: null);

        Assert.True(await new ActivityLog(_database, Time).DeleteAsync(_conversation, Asker, CancellationToken.None));

        Assert.Single(await _escalations.OpenAsync(CancellationToken.None));
        Assert.Null(await TakeAsync(2, missing: null));
    }

    private Task<TakenEscalation?> TakeAsync(long question, string? missing) =>
        _escalations.TakeAsync(_conversation, question, new QuestionForPeople("Was kostet ein Gateway?", "Das ist nicht belegt.", missing, null, AskerProfile.Unknown), CancellationToken.None);
}
