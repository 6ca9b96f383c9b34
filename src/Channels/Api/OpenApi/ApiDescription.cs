using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using SmartRegions.Channels.Limits;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Api.OpenApi;

/// <summary>The description of the interface in OpenAPI, made from the endpoints and told in German; the words lie in <c>beschreibungen.txt</c>.</summary>
internal static class ApiDescription
{
    private const string Document = "v1";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(Document, options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith(ApiEndpoints.Root[1..], StringComparison.Ordinal) == true;
        options.AddSchemaTransformer(NameType);
        options.AddOperationTransformer(DescribeOperation);
        options.AddDocumentTransformer(Introduce);
        options.AddDocumentTransformer(DescribeFields);
    });

    public static void MapApiDescription(this IEndpointRouteBuilder app, string path) => app.MapOpenApi(path).RequireRateLimiting(RateLimits.Requests);

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "SmartRegions", Version = "1", Description = ApiTexts.Find("info") };
        // Clients know where they have this from; whatever a request calls this server is not repeated.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = ApiTexts.Find("key bearer") },
            ["header"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-Api-Key", Description = ApiTexts.Find("key header") },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("header", document)] = [] },
        ];
        document.Tags = null;
        return Task.CompletedTask;
    }

    private static Task DescribeOperation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Summary = ApiTexts.Find($"{operation.OperationId} summary");
        operation.Description = ApiTexts.Find($"{operation.OperationId} description");
        operation.Tags = null;
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? []) parameter.Description = ApiTexts.Find($"{operation.OperationId} {parameter.Name}");
        foreach (var (status, response) in operation.Responses ?? []) response.Description = ApiTexts.Find($"status {status}");
        return Task.CompletedTask;
    }

    /// <summary>A property is described where it stands: what it refers to may stand elsewhere too.</summary>
    private static Task DescribeFields(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            schema.Description = ApiTexts.Find(name);
            foreach (var (field, value) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)) Describe(value, ApiTexts.Find($"{name}.{field}"));
        }

        return Task.CompletedTask;
    }

    private static void Describe(IOpenApiSchema schema, string? text)
    {
        schema.Description = text;
        foreach (var option in schema.OneOf ?? []) option.Description = null;
    }

    /// <summary>What has a converter of its own is no object to the outside.</summary>
    private static Task NameType(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) == typeof(DocumentDate)) schema.Type = JsonSchemaType.String;
        return Task.CompletedTask;
    }
}
