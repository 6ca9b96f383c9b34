using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>How an answer is read: where it begins, tables, times, what its marks stand for.</summary>
public sealed partial class ReadingTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string LongAnswer = "Was kostet ein LoRaWAN-Netz?";
    private const string Comparison = "Vergleiche Ulm und den Landkreis Hof";

    [BrowserTheory]
    [InlineData(1280, 800)]
    [InlineData(390, 844)]
    [InlineData(640, 400)]
    public async Task Long_answer_is_shown_from_its_beginning_also_the_second_one(int width, int height)
    {
        var chat = await place.OpenAsync(ChatPage.Window(width, height));

        foreach (var question in new[] { LongAnswer, "Vergleiche Ulm und den Landkreis Hof" })
        {
            var answer = await chat.AskAsync(question);
            await Expect(answer.Locator("p").First).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
            await chat.SettledAsync();
            await Expect(answer.Locator("p").First).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        }
    }

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    [InlineData(640, 400)]
    public async Task Question_stands_above_the_beginning_of_its_answer(int width, int height)
    {
        var chat = await place.OpenAsync(ChatPage.Window(width, height));
        foreach (var question in new[] { LongAnswer, Comparison })
        {
            await chat.AskAsync(question);
            await chat.SettledAsync();

            await Expect(chat.Questions.Last).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
            var transcript = await chat.Page.Locator(".webchat__basic-transcript").BoundingBoxAsync();
            var asked = await chat.Questions.Last.BoundingBoxAsync();
            Assert.InRange(asked!.Y, transcript!.Y, transcript.Y + 40);
        }
    }

    [BrowserFact]
    public async Task Of_a_question_longer_than_the_window_the_answer_still_begins_in_sight()
    {
        var chat = await place.OpenAsync(ChatPage.Window(390, 844));

        var answer = await chat.AskAsync($"{string.Concat(Enumerable.Repeat("Wir sind eine Gemeinde mit vielen Ortsteilen und wenig Personal im Rathaus. ", 12))}{LongAnswer}");
        await chat.SettledAsync();

        await Expect(answer.Locator("p").First).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [BrowserFact]
    public async Task What_follows_an_answer_without_a_question_is_shown_itself()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);

        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Gefällt mir nicht" }).Last.ClickAsync();
        await Expect(chat.Answers.Nth(1)).ToContainTextAsync("Was war mit der Antwort?");
        await chat.SettledAsync();

        await Expect(chat.Answers.Nth(1)).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [BrowserFact]
    public async Task Wide_table_keeps_the_headings_of_its_rows_in_sight_while_it_is_scrolled()
    {
        var chat = await place.OpenAsync(ChatPage.Window(390, 844));
        var answer = await chat.AskAsync("Vergleiche den Eifelkreis, den Odenwaldkreis und den Landkreis Hof");
        var table = answer.Locator("table");
        await chat.SettledAsync();

        var before = await table.Locator("tbody td").First.BoundingBoxAsync();
        await table.EvaluateAsync("table => { table.scrollLeft = 100; }");
        var after = await table.Locator("tbody td").First.BoundingBoxAsync();

        Assert.True(await table.EvaluateAsync<bool>("table => table.scrollLeft > 50"), "The table does not scroll.");
        Assert.Equal(before!.X, after!.X, 1.0);
    }

    [BrowserFact]
    public async Task Two_that_are_compared_stand_side_by_side_on_a_phone_without_scrolling()
    {
        var chat = await place.OpenAsync(ChatPage.Window(390, 844));
        var table = (await chat.AskAsync(Comparison)).Locator("table");
        await chat.SettledAsync();

        Assert.True(await table.EvaluateAsync<bool>("table => table.scrollWidth <= table.clientWidth"), "The table scrolls sideways.");
        var cells = await table.Locator("tbody tr").First.Locator("td").AllAsync();
        var (heading, first, second) = (await cells[0].BoundingBoxAsync(), await cells[1].BoundingBoxAsync(), await cells[2].BoundingBoxAsync());
        Assert.True(heading!.Y + heading.Height <= first!.Y + 1, "The heading of the row does not stand above its cells.");
        Assert.Equal(first.Y, second!.Y, 1.0);
        Assert.True(first.Width >= 120 && second.Width >= 120, "The cells are narrow.");
    }

    [BrowserFact]
    public async Task Time_of_a_message_is_written_as_in_Germany_also_on_the_next_day()
    {
        var options = ChatPage.Window(1280, 900);
        (options.Locale, options.TimezoneId) = ("en-US", "Europe/Berlin");
        var chat = await place.OpenAsync(options);
        await chat.Page.Clock.InstallAsync();
        await chat.AskAsync(LongAnswer);
        await ExpectGermanTimesAsync(chat);

        await chat.Page.Clock.FastForwardAsync("30:00:00");
        await ExpectGermanTimesAsync(chat);
        await chat.Page.ReloadAsync();
        await chat.ConnectedAsync();
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await ExpectGermanTimesAsync(chat);
    }

    [BrowserFact]
    public async Task Number_of_a_sheets_own_source_opens_its_entry_on_the_source_page()
    {
        var chat = await place.OpenAsync();
        var answer = await chat.AskAsync(Comparison);
        var number = answer.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Q-63" }).First;

        var source = await chat.Page.Context.RunAndWaitForPageAsync(() => number.ClickAsync());

        var entry = source.Locator("li:target");
        await Expect(entry).ToContainTextAsync("Q-63 – ");
        await Expect(entry).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task Copied_answer_says_what_its_numbers_stand_for()
    {
        var options = ChatPage.Window(1280, 900);
        options.Permissions = ["clipboard-read", "clipboard-write"];
        var chat = await place.OpenAsync(options);
        await chat.AskAsync(Comparison);

        await chat.ButtonUnderAnswer("Kopieren").ClickAsync();
        await Expect(chat.Status).ToContainTextAsync("kopiert");

        var copied = await chat.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Contains("(Q-63, Q-64)", copied, StringComparison.Ordinal);
        Assert.Contains("Belege: Q-63 – ", copied, StringComparison.Ordinal);
    }

    private static async Task ExpectGermanTimesAsync(ChatPage chat)
    {
        await Expect(chat.Page.Locator(".sent-at").Last).ToHaveTextAsync(GermanTime());
        Assert.DoesNotMatch(AmericanTime(), await chat.Page.Locator("#chat").InnerTextAsync());
    }

    [GeneratedRegex(@"^\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2} Uhr$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GermanTime();

    [GeneratedRegex(@"\d{1,2}:\d{2}.?[AP]M\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmericanTime();
}
