using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>Handing a question on to people, in the page.</summary>
public sealed class EscalationTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string HandOn = "An Fachleute weitergeben";

    [BrowserFact]
    public async Task Question_that_is_not_answered_is_handed_on_with_the_keyboard_and_gets_a_number_once()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync("Wie züchtet man Champignons im Rathauskeller?");
        var button = chat.ButtonUnderAnswer(HandOn);
        await Expect(button).ToHaveClassAsync("answer-action answer-action--advised");

        await button.FocusAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Page.Locator("#weitergabe-hinweis")).ToBeFocusedAsync();
        await Expect(chat.Dialog).ToContainTextAsync("bleibt bestehen, auch wenn Sie das Gespräch löschen");
        await chat.Page.Keyboard.TypeAsync("Es fehlt die Sorte.");
        await chat.Page.Keyboard.PressAsync("Tab");
        await chat.Page.Keyboard.PressAsync("Enter");

        var reply = chat.Answers.Nth(1);
        await Expect(reply).ToContainTextAsync("Nummer 2026-");
        await Expect(chat.Questions.Last).ToContainTextAsync("Es fehlt: Es fehlt die Sorte.");

        await chat.AskAsync("Bitte an Fachleute weitergeben");
        await Expect(chat.Answers.Nth(2)).ToContainTextAsync("ist schon unter der Nummer");
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task Dialog_that_is_left_with_Escape_changes_nothing_and_gives_the_focus_back()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync("Wie weit reicht ein LoRaWAN-Gateway?");
        var button = chat.ButtonUnderAnswer(HandOn);

        await button.ClickAsync();
        await chat.Page.Keyboard.PressAsync("Escape");

        await Expect(chat.Dialog).ToHaveCountAsync(0);
        await Expect(button).ToBeFocusedAsync();
        await Expect(chat.Questions).ToHaveCountAsync(1);
    }
}
