using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SmartRegions.Channels.Failures;
using SmartRegions.Channels.Limits;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Channels.Operation;

/// <summary>Hands out the questions that a filter shows, some at a time, so that memory does not grow with the log.</summary>
internal static class QuestionCsvEndpoint
{
    private const int QuestionsAtATime = 200;

    public static void MapQuestionCsv(this IEndpointRouteBuilder app) =>
        app.MapGet($"{OperatorAccess.QuestionsPath}.csv", SendAsync).RequireAuthorization().RequireRateLimiting(RateLimits.Requests);

    private static async Task<IResult> SendAsync(HttpContext context, QuestionLog log, CancellationToken cancellationToken)
    {
        var form = QuestionFilterForm.Of(context.Request.Query);
        if (form.Problems.Count > 0) return Problem.Of(StatusCodes.Status400BadRequest, "Ungültiger Filter", string.Join(' ', form.Problems));
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"fragen.csv\"";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(QuestionCsv.Head, Encoding.UTF8, cancellationToken);
        LoggedQuestion? last = null;
        while (await log.ReadOnAsync(form.ToFilter(), last, QuestionsAtATime, cancellationToken) is { Count: > 0 } questions)
        {
            foreach (var question in questions) await context.Response.WriteAsync(QuestionCsv.Line(question), Encoding.UTF8, cancellationToken);
            last = questions[^1];
        }

        return TypedResults.Empty;
    }
}
