using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SmartRegions.Channels.Limits;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Channels.Operation;

/// <summary>Hands out the questions that a filter shows, page by page, so that memory does not grow with the log.</summary>
internal static class QuestionCsvEndpoint
{
    private const int QuestionsAtATime = 200;

    public static void MapQuestionCsv(this IEndpointRouteBuilder app) =>
        app.MapGet($"{OperatorAccess.QuestionsPath}.csv", SendAsync).RequireAuthorization().RequireRateLimiting(RateLimits.Requests);

    private static async Task SendAsync(HttpContext context, QuestionLog log, TimeProvider time, CancellationToken cancellationToken)
    {
        var chosen = QuestionFilterForm.Of(context.Request.Query).ToFilter();
        // What is asked meanwhile would move the pages.
        var filter = chosen with { Before = chosen.Before is { } before && before < time.GetUtcNow() ? before : time.GetUtcNow() };
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"fragen.csv\"";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(QuestionCsv.Head, Encoding.UTF8, cancellationToken);
        for (var page = 1; await log.ReadAsync(filter, page, QuestionsAtATime, cancellationToken) is { Questions: { Count: > 0 } questions }; page++)
        {
            foreach (var question in questions) await context.Response.WriteAsync(QuestionCsv.Line(question), Encoding.UTF8, cancellationToken);
        }
    }
}
