using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>Conversations whose connection is lost.</summary>
public sealed class ConnectionTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    /// <summary>A client comes back after 3 to 15 seconds.</summary>
    private const int Reconnected = 40_000;

    [BrowserFact]
    public async Task Who_was_offline_goes_on_where_they_were()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync("Wie weit reicht ein LoRaWAN-Gateway?");

        await chat.Page.Context.SetOfflineAsync(true);
        await chat.SendBox.FillAsync("Was ist eine urbane Datenplattform?");
        await chat.SendBox.PressAsync("Enter");
        await Expect(chat.Page.GetByText("Fehler beim Senden").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = Reconnected });
        await chat.Page.Context.SetOfflineAsync(false);
        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Wiederholen" }).Last.ClickAsync();

        await Expect(chat.Answers).ToHaveCountAsync(2, new LocatorAssertionsToHaveCountOptions { Timeout = Reconnected });
        await Expect(chat.Answers.Nth(1)).ToContainTextAsync("Datenplattform");
    }

    [BrowserFact]
    public async Task Two_tabs_of_one_browser_are_two_conversations_and_do_not_take_each_others_place()
    {
        var first = await place.OpenAsync();
        var second = await ChatPage.OpenAsync(await first.Page.Context.NewPageAsync(), place.Address);
        await first.AskAsync("Wie weit reicht ein LoRaWAN-Gateway?");
        await second.AskAsync("Was ist ein digitaler Zwilling?");
        await second.Page.Locator("#neu").ClickAsync();
        await Expect(second.Answers).ToHaveCountAsync(0);

        await first.Page.ReloadAsync();
        await first.ConnectedAsync();

        await Expect(first.Questions).ToHaveCountAsync(1);
        await Expect(first.Questions.First).ToContainTextAsync("LoRaWAN-Gateway");
    }
}
