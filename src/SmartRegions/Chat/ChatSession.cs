using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Chat;

/// <summary>Reads questions and commands line by line until the input or the conversation ends.</summary>
internal sealed class ChatSession(Advisor advisor, TextReader input, IAnsiConsole console, TimeProvider time, bool showPrompt)
{
    private const string Help =
        """
        /quellen N          die zitierte Stelle [N] der letzten Antwort im Wortlaut
        /land NW            Ihr Bundesland angeben
        /einwohner 4200     die Einwohnerzahl Ihrer Kommune angeben
        /vermerk [DATEI]    Antworten mit Quellen als Vermerk zeigen oder in eine neue Datei schreiben (.md, .docx)
        /ende               das Gespräch beenden
        Eine Standortbestimmung beginnt mit „Wo stehen wir?“.
        """;

    private const string OfferAfterStocktaking = "Einen Vermerk mit Antworten, Stand, Schritten und Quellen zeigt /vermerk; /vermerk DATEI schreibt ihn in eine neue Datei (.md, .docx).";

    private Conversation _conversation = Conversation.Empty;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        console.WriteLine("SmartRegions – Fragen zu smarten Städten und Regionen, beantwortet mit Fundstellen. /hilfe zeigt die Befehle.");
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words is ["/ende" or "/exit" or "/quit" or "ende" or "exit" or "quit"]) return;
            if (line.StartsWith('/')) await ObeyAsync(words, cancellationToken);
            else await AnswerAsync(line, cancellationToken);
            console.WriteLine();
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (showPrompt) console.Markup("[bold]Frage>[/] ");
        return await input.ReadLineAsync(cancellationToken);
    }

    private async Task AnswerAsync(string line, CancellationToken cancellationToken)
    {
        var question = new Question(line);
        var answer = await advisor.AnswerAsync(question, _conversation, AskerProfile.Unknown, cancellationToken);
        _conversation = _conversation.With(question, answer);
        AnswerView.Write(console, answer);
        if (ChatHandout.IsOfStocktaking(_conversation, time)) console.WriteLine(OfferAfterStocktaking);
    }

    private async Task ObeyAsync(string[] words, CancellationToken cancellationToken)
    {
        switch (words[0])
        {
            case "/quellen" or "/quelle":
                ShowSources(words.Length == 1 ? null : int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
                break;
            case "/land":
                await TellAsync(ChatStatement.OfLand(string.Join(' ', words.Skip(1))), "Dieses Bundesland kenne ich nicht. Beispiel: /land NW", cancellationToken);
                break;
            case "/einwohner":
                await TellAsync(ChatStatement.OfInhabitants(string.Concat(words.Skip(1))), "Das ist keine Einwohnerzahl. Beispiel: /einwohner 4200", cancellationToken);
                break;
            case "/vermerk":
                await HandOutAsync(string.Join(' ', words.Skip(1)), cancellationToken);
                break;
            case "/hilfe":
                console.WriteLine(Help);
                break;
            default:
                console.WriteLine($"Den Befehl {TerminalText.Clean(words[0])} gibt es nicht. /hilfe zeigt alle Befehle.");
                break;
        }
    }

    /// <summary>What a command says of the asker is said in the conversation, so that what was said last holds.</summary>
    private async Task TellAsync(string? statement, string complaint, CancellationToken cancellationToken)
    {
        if (statement is null) console.WriteLine(complaint);
        else await AnswerAsync(statement, cancellationToken);
    }

    private async Task HandOutAsync(string file, CancellationToken cancellationToken)
    {
        if (ChatHandout.Of(_conversation, time) is not { } handout) console.WriteLine("Einen Vermerk gibt es, sobald eine Frage beantwortet ist.");
        else if (file.Length == 0) HandoutView.Write(console, handout);
        else console.WriteLine(TerminalText.Clean(await ChatHandout.SaveAsync(handout, file, cancellationToken)));
    }

    private void ShowSources(int? number)
    {
        if (_conversation.Turns.Select(turn => turn.Answer?.CitedPlaces()).LastOrDefault(places => places is { Count: > 0 }) is not { } cited)
        {
            console.WriteLine("Es gibt noch keine Antwort mit Fundstellen.");
            return;
        }

        var citations = cited.Where(citation => number is null || citation.Number == number).ToList();
        if (citations.Count == 0) console.WriteLine($"Die letzte Antwort hat die Fundstellen 1 bis {cited.Count}. Beispiel: /quellen 1");
        foreach (var citation in citations) AnswerView.WriteQuote(console, citation);
    }
}
