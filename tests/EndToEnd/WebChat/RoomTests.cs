using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>What is seen at first sight, on the desk, on a phone and at 200 % zoom.</summary>
public sealed class RoomTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string LongAnswer = "Was kostet ein LoRaWAN-Netz?";

    [BrowserTheory]
    [InlineData(390, 844, 0.5)]
    [InlineData(640, 400, 0.4)]
    public async Task Where_there_is_little_room_most_of_it_is_for_the_answer(int width, int height, double share)
    {
        var chat = await place.OpenAsync(ChatPage.Window(width, height));
        await chat.AskAsync(LongAnswer);
        await Expect(chat.Page.Locator(".webchat__suggested-actions__carousel, .webchat__suggested-actions").First).ToBeVisibleAsync();

        var transcript = await chat.Page.Locator(".webchat__basic-transcript").BoundingBoxAsync();

        Assert.True(transcript!.Height >= height * share, $"The answer has {transcript.Height} of {height} pixels.");
        await Expect(chat.SendBox).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    [InlineData(640, 450)]
    public async Task That_answers_are_without_guarantee_and_where_the_municipality_is_told_is_seen_at_first_sight(int width, int height)
    {
        var chat = await place.OpenAsync(ChatPage.Window(width, height));
        var (notice, municipality) = (chat.Page.GetByText("Automatische Auskunft ohne Gewähr"), chat.Page.GetByText("Ihre Kommune").Locator("visible=true").First);
        await Expect(notice).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        await Expect(municipality).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });

        await chat.AskAsync(LongAnswer);

        await Expect(notice).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        await Expect(municipality).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [BrowserFact]
    public async Task On_a_phone_a_link_leads_to_the_municipality_and_says_what_is_known_of_it()
    {
        var chat = await place.OpenAsync(ChatPage.Window(390, 844));
        var link = chat.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Ihre Kommune" });
        await Expect(link).ToHaveTextAsync("Ihre Kommune: keine Angabe");

        await link.ClickAsync();
        await Expect(chat.Page.GetByLabel("Bundesland")).ToBeFocusedAsync();
        await Expect(chat.Page.GetByLabel("Bundesland")).ToBeInViewportAsync();
        await chat.Page.GetByLabel("Bundesland").SelectOptionAsync("HE");
        await chat.Page.GetByLabel("Einwohnerzahl").FillAsync("4200");
        await chat.Page.GetByLabel("Einwohnerzahl").BlurAsync();

        await Expect(link).ToHaveTextAsync("Ihre Kommune: Hessen, 4.200 Einwohner");
    }

    [BrowserTheory]
    [InlineData(390, 844)]
    [InlineData(640, 450)]
    public async Task Arrows_beside_the_suggestions_cover_none_of_them(int width, int height)
    {
        var chat = await place.OpenAsync(ChatPage.Window(width, height));
        await chat.AskAsync(LongAnswer);
        var strip = chat.Page.Locator(".react-film__filmstrip");
        await Expect(strip).ToBeVisibleAsync();
        var next = chat.Page.Locator(".react-film__flipper--right");
        await Expect(next).ToBeVisibleAsync();
        await Expect(chat.Page.Locator(".react-film__flipper--left")).ToBeHiddenAsync();

        var (shown, arrow) = (await strip.BoundingBoxAsync(), await next.BoundingBoxAsync());
        Assert.True(shown!.X + shown.Width <= arrow!.X + 1, "The arrow lies on the suggestions.");
        foreach (var suggestion in await chat.Page.Locator(".webchat__suggested-action").AllAsync())
        {
            Assert.True((await suggestion.BoundingBoxAsync())!.Width <= shown.Width + 1, "A suggestion is longer than the row.");
            Assert.True(await suggestion.EvaluateAsync<bool>("button => button.scrollWidth <= button.clientWidth + 1 && button.scrollHeight <= button.clientHeight + 1"), "A suggestion is cut off.");
        }

        await next.ClickAsync();
        await Expect(chat.Page.Locator(".react-film__flipper--left")).ToBeVisibleAsync();
    }
}
