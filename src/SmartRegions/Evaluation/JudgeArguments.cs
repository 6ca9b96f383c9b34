using System.CommandLine;
using SmartRegions.Evaluation.Judge;

namespace SmartRegions.Program.Evaluation;

/// <summary>The options that have a language model judge the answers, too. Nothing is sent anywhere unless both address and model are named.</summary>
internal sealed class JudgeArguments
{
    /// <summary>A key on a command line is seen by everybody.</summary>
    private const string KeyVariable = "SMARTREGIONS_JUDGE_KEY";

    private readonly Option<string?> _url = new("--judge-url")
    {
        Description = $"Sprachmodell, das die Antworten zusätzlich benotet: Adresse eines OpenAI-kompatiblen Dienstes; Schlüssel in {KeyVariable}",
        HelpName = "ADRESSE",
    };

    private readonly Option<string?> _model = new("--judge-model") { Description = "Name dieses Sprachmodells", HelpName = "MODELL" };

    private readonly Option<int> _runs = new("--judge-runs") { Description = "Wie oft jede Antwort benotet wird", DefaultValueFactory = _ => 3 };

    public void AddTo(Command command)
    {
        command.Add(_url);
        command.Add(_model);
        command.Add(_runs);
    }

    /// <returns><see langword="null"/> where no judge was asked for.</returns>
    /// <exception cref="InvalidDataException">The options do not fit together; the message is German.</exception>
    public JudgeOptions? Read(ParseResult parsed)
    {
        var (url, model, runs) = (parsed.GetValue(_url), parsed.GetValue(_model), parsed.GetValue(_runs));
        if (url is null && model is null) return null;
        if (url is null || model is null) throw new InvalidDataException("--judge-url und --judge-model gehören zusammen.");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var endpoint) || (endpoint.Scheme != Uri.UriSchemeHttp && endpoint.Scheme != Uri.UriSchemeHttps))
            throw new InvalidDataException($"„{url}“ ist keine Adresse; erwartet wird zum Beispiel http://127.0.0.1:11434/v1");
        if (runs < 1) throw new InvalidDataException("--judge-runs muss mindestens 1 sein.");
        return new JudgeOptions(endpoint, model, Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key ? key : null) { Runs = runs };
    }
}
