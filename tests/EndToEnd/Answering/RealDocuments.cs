using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Answering;

/// <summary>A knowledge base of all real documents, read once for all questions.</summary>
public sealed class RealDocuments : IAsyncLifetime, IDisposable
{
    private readonly Workplace _workplace = new();

    public SmartRegionsProgram Program => _workplace.Program;

    public async Task InitializeAsync()
    {
        if (!Directory.Exists(Repository.RealDocuments)) return;
        await Program.RunJsonAsync("ingest", Path.Combine(Repository.RealDocuments, "documents"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _workplace.Dispose();
}
