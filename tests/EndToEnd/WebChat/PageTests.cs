using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>How the page behaves around the conversation: focus, scrolling, little room.</summary>
public sealed class PageTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string LongAnswer = "Was kostet ein LoRaWAN-Netz?";

    [BrowserFact]
    public async Task After_a_starter_question_the_focus_is_where_one_writes_on()
    {
        var chat = await place.OpenAsync();
        await chat.Page.Locator(".starter").First.FocusAsync();

        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.AnswerAsync(0);

        await Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task New_conversation_begins_at_its_heading_and_says_so()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);

        await chat.Page.Locator("#neu").ClickAsync();

        await Expect(chat.Status).ToHaveTextAsync("Ein neues Gespräch hat begonnen.");
        await Expect(chat.Page.Locator("h1")).ToBeFocusedAsync();
        await Expect(chat.Answers).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Conversation_is_deleted_only_after_a_second_word()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);
        var delete = chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dieses Gespräch löschen" });

        await delete.ClickAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Dialog).ToHaveCountAsync(0);
        await Expect(chat.Answers).ToHaveCountAsync(1);

        await delete.ClickAsync();
        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Endgültig löschen" }).ClickAsync();
        await Expect(chat.Status).ToContainTextAsync("gelöscht");
        await Expect(chat.Answers).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(1280, 800)]
    [InlineData(390, 844)]
    [InlineData(640, 400)]
    public async Task Long_answer_is_shown_from_its_beginning_also_the_second_one(int width, int height)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });

        foreach (var question in new[] { LongAnswer, "Vergleiche Ulm und den Landkreis Hof" })
        {
            var answer = await chat.AskAsync(question);
            await Expect(answer.Locator("p").First).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
            await chat.SettledAsync();
            await Expect(answer.Locator("p").First).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        }
    }

    [BrowserTheory]
    [InlineData(390, 844, 0.5)]
    [InlineData(640, 400, 0.4)]
    public async Task Where_there_is_little_room_most_of_it_is_for_the_answer(int width, int height, double share)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        await chat.AskAsync(LongAnswer);
        await Expect(chat.Page.Locator(".webchat__suggested-actions__carousel, .webchat__suggested-actions").First).ToBeVisibleAsync();

        var transcript = await chat.Page.Locator(".webchat__basic-transcript").BoundingBoxAsync();

        Assert.True(transcript!.Height >= height * share, $"The answer has {transcript.Height} of {height} pixels.");
        await Expect(chat.SendBox).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [BrowserFact]
    public async Task Field_shows_both_lines_of_a_longer_question()
    {
        var chat = await place.OpenAsync();

        await chat.SendBox.FillAsync("Wie fangen wir mit einer urbanen Datenplattform an, wenn wir eine kleine Gemeinde mit viertausend Einwohnern sind und kein eigenes Personal haben?");

        await Expect(chat.SendBox).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        Assert.True(await chat.SendBox.EvaluateAsync<bool>("field => field.clientHeight >= field.scrollHeight && field.clientHeight >= 40"));
    }

    [BrowserFact]
    public async Task Wide_table_keeps_its_first_column_in_sight_while_it_is_scrolled()
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        var answer = await chat.AskAsync("Vergleiche Ulm und den Landkreis Hof");
        var table = answer.Locator("table");
        await table.ScrollIntoViewIfNeededAsync();

        var before = await table.Locator("tbody td").First.BoundingBoxAsync();
        await table.EvaluateAsync("table => { table.scrollLeft = 100; }");
        var after = await table.Locator("tbody td").First.BoundingBoxAsync();

        Assert.True(await table.EvaluateAsync<bool>("table => table.scrollLeft > 50"), "The table does not scroll.");
        Assert.Equal(before!.X, after!.X, 1.0);
    }

    [BrowserFact]
    public async Task Time_of_a_message_is_not_told_in_English()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);

        Assert.DoesNotMatch(@"\b\d{1,2}:\d{2} [AP]M\b", await chat.Page.Locator("#chat").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Actions_and_thumbs_under_an_answer_are_reached_with_the_keyboard()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);
        await chat.SendBox.FocusAsync();

        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 40; i++)
        {
            await chat.Page.Keyboard.PressAsync("Shift+Tab");
            if (await chat.Page.EvaluateAsync<bool>("() => document.activeElement?.classList.contains('webchat__basic-transcript')")) await chat.Page.Keyboard.PressAsync("Enter");
            reached.Add(await chat.Page.EvaluateAsync<string>("() => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || ''"));
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "Kopieren", "Vermerk", "An Fachleute weitergeben", "Mit „Gefällt mir“ markieren", "Mit „Gefällt mir nicht“ markieren" }, reached);
    }
}
