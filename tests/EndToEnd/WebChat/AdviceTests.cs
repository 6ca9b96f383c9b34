using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>Each skill in a real browser, and what a clerk asks next.</summary>
public sealed class AdviceTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    [BrowserTheory]
    [InlineData("Welche Kommunen wie wir messen schon Pegelstände? Wir sind eine Gemeinde in Hessen mit 6.500 Einwohnern.", "Odenwaldkreis – Wasser- und Wettersensorik über LoRaWAN", "Was haben die gelernt?", "Gelernt – das steht in den eben gezeigten Quellen:")]
    [InlineData("Gibt es schon ein Buchungssystem für Rufbusse?", "Bevor Sie selbst bauen", "wer nutzt das?", "Wer es nutzt – das steht in den eben gezeigten Quellen:")]
    [InlineData("Welche Förderung gibt es für uns?", "In welchem Bundesland liegt Ihre Kommune?", "Hessen, 4.200 Einwohner", "Antragsfrist abgelaufen am 07.11.2025")]
    [InlineData("Wer hilft uns?", "Für welches Bundesland suchen Sie eine Anlaufstelle?", "Brandenburg", "DigitalAgentur Brandenburg")]
    [InlineData("Vergleiche CONSUL und adhocracy", "Wofür es sich eignet", "nehmen Sie noch Decidim dazu", "Im Vergleich stehen")]
    [InlineData("Welche Kurse gibt es?", "Smart City Akademie", "was kostet der kurs", "Kosten – das steht in den eben gezeigten Quellen:")]
    public async Task Skill_answers_with_sources_and_goes_on(string question, string told, string next, string toldNext)
    {
        var chat = await place.OpenAsync();

        await Expect(await chat.AskAsync(question)).ToContainTextAsync(told);
        var second = await chat.AskAsync(next);

        await Expect(second).ToContainTextAsync(toldNext);
        await Expect(second.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task What_the_sheets_say_more_is_asked_for_by_a_click()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync("Wer in Hessen hat eine Datenplattform?");

        await chat.Page.Locator(".webchat__suggested-action").Filter(new LocatorFilterOptions { HasText = "Was haben die gelernt?" }).ClickAsync();

        await Expect(await chat.AnswerAsync(1)).ToContainTextAsync("Gelernt – das steht in den eben gezeigten Quellen:");
        await Expect(chat.Page.Locator(".webchat__suggested-action").Filter(new LocatorFilterOptions { HasText = "Was haben die gelernt?" })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Stocktaking_is_answered_by_clicks_and_ends_in_a_phase_with_three_steps()
    {
        var chat = await place.OpenAsync();
        var asked = await chat.AskAsync("Wo stehen wir?");
        for (var question = 1; question <= 10; question++)
        {
            await Expect(asked).ToContainTextAsync($"Frage {question} von 10");
            await chat.Page.Locator(".webchat__suggested-action").Filter(new LocatorFilterOptions { HasText = "nein" }).First.ClickAsync();
            asked = await chat.AnswerAsync(question);
        }

        await Expect(asked).ToContainTextAsync("Phase „Ideenfindung“");
        await Expect(asked).ToContainTextAsync("Schritt 3 – ");
        await Expect(asked.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        Assert.Empty(chat.Complaints);
    }
}
