using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Chat;

/// <summary>Reads questions and commands line by line until the input or the conversation ends.</summary>
internal sealed class ChatSession(Advisor advisor, TextReader input, IAnsiConsole console, bool showPrompt)
{
    private Conversation _conversation = Conversation.Empty;
    private AskerProfile _profile = AskerProfile.Unknown;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        console.WriteLine("SmartRegions – Fragen zu smarten Städten und Regionen, beantwortet mit Fundstellen. /hilfe zeigt die Befehle.");
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words is ["/ende" or "/exit" or "/quit" or "ende" or "exit" or "quit"]) return;
            if (line.StartsWith('/')) Obey(words);
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
        var answer = await advisor.AnswerAsync(question, _conversation, _profile, cancellationToken);
        _conversation = _conversation.With(question, answer);
        AnswerView.Write(console, answer);
    }

    private void Obey(string[] words)
    {
        switch (words[0])
        {
            case "/quellen" or "/quelle":
                ShowSources(words.Length == 1 ? null : int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
                break;
            case "/land":
                SetLand(string.Join(' ', words.Skip(1)));
                break;
            case "/hilfe":
                console.WriteLine("/quellen N   die zitierte Stelle [N] der letzten Antwort im Wortlaut\n/land NW     Ihr Bundesland angeben\n/ende        das Gespräch beenden");
                break;
            default:
                console.WriteLine($"Den Befehl {TerminalText.Clean(words[0])} gibt es nicht. /hilfe zeigt alle Befehle.");
                break;
        }
    }

    private void ShowSources(int? number)
    {
        if (_conversation.Turns.Select(turn => turn.Answer?.CitedPart()).LastOrDefault(cited => cited is not null) is not { } answer)
        {
            console.WriteLine("Es gibt noch keine Antwort mit Fundstellen.");
            return;
        }

        var citations = answer.Citations.Where(citation => number is null || citation.Number == number).ToList();
        if (citations.Count == 0) console.WriteLine($"Die letzte Antwort hat die Fundstellen 1 bis {answer.Citations.Count}. Beispiel: /quellen 1");
        foreach (var citation in citations) AnswerView.WriteQuote(console, citation);
    }

    private void SetLand(string name)
    {
        var known = Land.TryParse(name, out var land);
        if (known) _profile = _profile with { Land = land };
        console.WriteLine(known ? $"Bundesland: {land.Name}" : "Dieses Bundesland kenne ich nicht. Beispiel: /land NW");
    }
}
