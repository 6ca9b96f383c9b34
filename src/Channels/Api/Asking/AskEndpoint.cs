using Microsoft.AspNetCore.Http;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Channels.Api.Keys;
using SmartRegions.Channels.Json;
using SmartRegions.Channels.Questions;
using SmartRegions.Channels.Sources;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Api.Asking;

/// <summary><c>POST /api/v1/ask</c>: one question, answered as in the chat. The operator's log keeps the question without the personal data recognised in it, the answer, the program's name and the Land.</summary>
internal static class AskEndpoint
{
    public static async Task<IResult> HandleAsync(HttpContext context, Advisor advisor, AskingPlaces places, QuestionLog log, TimeProvider time, CancellationToken cancellationToken)
    {
        var (asked, refusal) = await JsonBody.ReadAsync<AskRequest>(context.Request, cancellationToken);
        if (asked is null) return refusal!;
        if (asked.Problem() is { } problem) return problem;

        using var place = await places.TakeAsync(cancellationToken);
        if (!place.IsAcquired) return ApiProblems.Busy();
        var found = PersonalDataFinder.Find(asked.Question);
        var question = new Question(Redaction.Of(asked.Question, found)) { Id = asked.Id ?? string.Empty };
        var (profile, program) = (asked.ToProfile(), KeyGate.KeyOf(context).Name);
        Answer answer;
        try
        {
            answer = await advisor.AnswerAsync(question, Before(asked), profile, cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            await LogFailureAsync(log, AskedQuestion.FailedForProgram(program, profile.Land, question, time.GetUtcNow()));
            throw;
        }

        // What was answered is logged even if the program has gone away meanwhile.
        await log.AddAsync(AskedQuestion.ByProgram(program, profile.Land, question, answer, time.GetUtcNow()), CancellationToken.None);
        return TypedResults.Json(Shown(answer, found, context.Request), JsonFormat.Options);
    }

    private static async Task LogFailureAsync(QuestionLog log, AskedQuestion failed)
    {
        try
        {
            await log.AddAsync(failed, CancellationToken.None);
        }
        catch (KnowledgeUnavailableException)
        {
            // Mostly the same failure once more; the first one is what the program is told and the server's log says.
        }
    }

    private static Conversation Before(AskRequest asked) =>
        new([.. (asked.History ?? []).Select(earlier => new Turn(new Question(Redaction.Of(earlier, PersonalDataFinder.Find(earlier))), null))]);

    private static AnswerJson Shown(Answer answer, IReadOnlyList<PersonalDatum> removed, HttpRequest request)
    {
        var shown = AnswerJson.Of(answer);
        return shown with
        {
            Citations = [.. shown.Citations.Zip(answer.CitedPlaces(), (citation, place) => citation with { PageUrl = ServerOrigin.With(request, SourceAddress.Of(place)) })],
            Redacted = removed.Count == 0 ? null : [.. removed.Select(datum => Redaction.NameOf(datum.Kind)).Distinct()],
        };
    }
}
