using System.CommandLine;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Evaluation.Report.Attachments;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary>The options that add other measurements to the page of a run.</summary>
internal sealed class ReportArguments
{
    private readonly Option<FileInfo> _gate = new Option<FileInfo>("--gate-baseline") { Description = "Vergleichsstand, gegen den der Lauf gehalten wird" }.AcceptExistingOnly();
    private readonly Option<FileInfo> _reading = new Option<FileInfo>("--reading") { Description = "Kennzahlen von „eval reading --json“" }.AcceptExistingOnly();
    private readonly Option<FileInfo> _withoutGold = new Option<FileInfo>("--reading-without-gold") { Description = "Kennzahlen von „eval reading --without-gold --json“" }.AcceptExistingOnly();
    private readonly Option<FileInfo> _intent = new Option<FileInfo>("--intent") { Description = "Kennzahlen von „eval intent --json“" }.AcceptExistingOnly();

    public void AddTo(Command command)
    {
        command.Options.Add(_gate);
        command.Options.Add(_reading);
        command.Options.Add(_withoutGold);
        command.Options.Add(_intent);
    }

    /// <exception cref="InvalidDataException">A file does not hold what its option says; the message is German.</exception>
    public async Task<ReportAttachments> ReadAsync(ParseResult parsed, CancellationToken cancellationToken) => new()
    {
        Gate = parsed.GetValue(_gate) is { } gate ? await GateBaseline.LoadAsync(gate.FullName, cancellationToken) : null,
        Reading = parsed.GetValue(_reading) is { } reading ? await ReadingFiguresFile.LoadAsync(reading.FullName, withoutGold: false, cancellationToken) : null,
        ReadingWithoutGold = parsed.GetValue(_withoutGold) is { } without ? await ReadingFiguresFile.LoadAsync(without.FullName, withoutGold: true, cancellationToken) : null,
        Intents = parsed.GetValue(_intent) is { } intent ? await IntentCrossValidation.LoadAsync(intent.FullName, cancellationToken) : null,
    };
}
