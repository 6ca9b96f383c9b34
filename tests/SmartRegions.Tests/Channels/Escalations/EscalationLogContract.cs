using SmartRegions.Assistant;
using SmartRegions.Channels.Escalations;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Channels.Conversations;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Escalations;

/// <summary>Facts about questions that were handed on to people, whichever database keeps them.</summary>
public abstract class EscalationLogContract : ConversationContract
{
    private EscalationLog Escalations => new(Database, Time);

    [DatabaseFact]
    public async Task Question_is_kept_with_all_that_people_need()
    {
        var content = new QuestionForPeople("Was kostet ein Gateway?", "Das ist nicht belegt.", "Wir brauchen fünf", "Kompetenzzentrum", new AskerProfile { Land = Land.All.Single(land => land.Code == "HE"), Inhabitants = 4200 });

        var taken = await TakeAsync(1, content);

        Assert.Equal(new TakenEscalation(new EscalationNumber(2026, 1), IsNew: true, KeepsMissing: true), taken);
        Assert.Equal([new StoredEscalation(new EscalationNumber(2026, 1), content, EscalationState.Open)], await Escalations.OpenAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Question_handed_on_twice_is_one_and_what_was_added_is_kept()
    {
        await TakeAsync(1, missing: null);
        var again = await TakeAsync(1, missing: "Es eilt");
        await TakeAsync(1, missing: "Bis Freitag");

        Assert.Equal(new TakenEscalation(new EscalationNumber(2026, 1), IsNew: false, KeepsMissing: true), again);
        Assert.Equal("Es eilt\nBis Freitag", Assert.Single(await Escalations.OpenAsync(CancellationToken.None)).Content.Missing);
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

        Assert.True(await Activities.DeleteAsync(Conversation, Asker, CancellationToken.None));

        Assert.Single(await Escalations.OpenAsync(CancellationToken.None));
        Assert.Null(await TakeAsync(2, missing: null));
    }

    [DatabaseFact]
    public async Task Age_deletes_what_was_handed_on_before_and_gives_no_number_again()
    {
        await TakeAsync(1, missing: null);
        Time.Advance(TimeSpan.FromDays(1));
        await TakeAsync(2, missing: null);

        Assert.Equal(1, await Escalations.DeleteBeforeAsync(Time.GetUtcNow(), CancellationToken.None));

        Assert.Equal([2L], (await Escalations.OpenAsync(CancellationToken.None)).Select(stored => stored.Number.Number));
        Assert.Equal(new TakenEscalation(new EscalationNumber(2026, 3), IsNew: true, KeepsMissing: false), await TakeAsync(1, missing: null));
    }

    [DatabaseFact]
    public async Task New_year_begins_at_midnight_in_Germany()
    {
        Time.Advance(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero) - Time.GetUtcNow());

        Assert.Equal("2027-0001", (await TakeAsync(1, missing: null))!.Number.ToString());
    }

    [DatabaseFact]
    public async Task Character_that_a_database_refuses_is_left_out()
    {
        await TakeAsync(1, new QuestionForPeople("Was kostet\0 ein Gateway?", "Nicht\0 belegt.", "Es\0 eilt", "Kompetenz\0zentrum", AskerProfile.Unknown));
        await TakeAsync(1, missing: "Bis\0 Freitag");

        var kept = Assert.Single(await Escalations.OpenAsync(CancellationToken.None)).Content;
        Assert.Equal(new QuestionForPeople("Was kostet ein Gateway?", "Nicht belegt.", "Es eilt\nBis Freitag", "Kompetenzzentrum", AskerProfile.Unknown), kept);
    }

    [DatabaseFact]
    public async Task What_there_is_no_room_for_is_not_kept_and_that_is_said()
    {
        for (var i = 0; i < 4; i++) await TakeAsync(1, missing: new string('x', 1_999));

        Assert.False((await TakeAsync(1, missing: "Es eilt"))!.KeepsMissing);
        Assert.Equal(7_999, Assert.Single(await Escalations.OpenAsync(CancellationToken.None)).Content.Missing!.Length);
    }

    [DatabaseFact]
    public async Task Transaction_that_is_undone_leaves_neither_question_nor_number()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Database.WriteAsync(
            async session =>
            {
                await Escalations.TakeAsync(session, new HandOver(Conversation, 1, Content(missing: null)));
                throw new InvalidOperationException("stopped");
            },
            CancellationToken.None));

        Assert.Empty(await Escalations.OpenAsync(CancellationToken.None));
        Assert.Equal(new TakenEscalation(new EscalationNumber(2026, 1), IsNew: true, KeepsMissing: false), await TakeAsync(1, missing: null));
    }

    private Task<TakenEscalation?> TakeAsync(long question, string? missing) => TakeAsync(question, Content(missing));

    private Task<TakenEscalation?> TakeAsync(long question, QuestionForPeople content) =>
        Database.WriteAsync(session => Escalations.TakeAsync(session, new HandOver(Conversation, question, content)), CancellationToken.None);

    private static QuestionForPeople Content(string? missing) => new("Was kostet ein Gateway?", "Das ist nicht belegt.", missing, null, AskerProfile.Unknown);
}
