using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>What an asker can do where a message tells of a person.</summary>
public sealed class PersonalDataTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string Message = "Frau Weber, Tel. 06151 4711, fragt: Wie weit reicht ein LoRaWAN-Gateway?";

    [BrowserFact]
    public async Task Found_data_are_shown_and_by_default_stay_behind()
    {
        var chat = await SendAsync();
        await Expect(chat.Dialog.Locator("mark")).ToHaveTextAsync(["Frau Weber", "06151 4711"]);
        await Expect(chat.Dialog).ToContainTextAsync("Gefunden: Name, Telefonnummer");

        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.AnswerAsync(0);

        await Expect(chat.Questions.First).ToContainTextAsync("[Name entfernt], Tel. [Telefonnummer entfernt]");
        await Expect(chat.Answers.First).ToContainTextAsync("wurden vor dem Speichern entfernt");
    }

    [BrowserFact]
    public async Task Message_can_be_changed_before_anything_of_it_is_stored()
    {
        var chat = await SendAsync();

        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nachricht ändern" }).ClickAsync();

        await Expect(chat.SendBox).ToHaveValueAsync(Message);
        await Expect(chat.SendBox).ToBeFocusedAsync();
        await Expect(chat.Questions).ToHaveCountAsync(0);
        await chat.AskAsync("Wie weit reicht ein LoRaWAN-Gateway?");
        await Expect(chat.Questions).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Message_goes_as_written_where_the_asker_wants_that_and_stays_so_after_a_reload()
    {
        var chat = await SendAsync();

        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Unverändert senden" }).ClickAsync();
        await chat.AnswerAsync(0);
        await chat.Page.ReloadAsync();
        await chat.ConnectedAsync();

        await Expect(chat.Questions.First).ToContainTextAsync("Frau Weber, Tel. 06151 4711");
        await Expect(chat.Answers.First).ToContainTextAsync("auf Ihren Wunsch");
    }

    private async Task<ChatPage> SendAsync()
    {
        var chat = await place.OpenAsync();
        await chat.SendBox.FillAsync(Message);
        await chat.SendBox.PressAsync("Enter");
        await Expect(chat.Dialog).ToBeVisibleAsync();
        return chat;
    }
}
