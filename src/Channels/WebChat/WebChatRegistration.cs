using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Escalations;
using SmartRegions.Channels.Feedback;
using SmartRegions.Channels.Questions;
using SmartRegions.Channels.Retention;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels.WebChat;

/// <summary>What the web chat consists of.</summary>
internal static class WebChatRegistration
{
    public static IServiceCollection AddWebChat(this IServiceCollection services, KnowledgeBase knowledge, KnowledgeLocation location, WebChatOptions options, RetentionOptions retention) => services
        .AddSingleton(options)
        .AddSingleton(provider => new TokenSigner(TokenKey.LoadOrCreate(location.Directory), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new ActivityLog(knowledge.Database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(new QuestionLog(knowledge.Database))
        .AddSingleton(provider => new FeedbackLog(knowledge.Database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<FeedbackDesk>()
        .AddSingleton(provider => new EscalationLog(knowledge.Database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<EscalationDesk>()
        .AddSingleton<ConversationStreams>()
        .AddSingleton<ActivityStream>()
        .AddSingleton<ProgressMessage>()
        .AddSingleton<AnswersInWork>()
        .AddSingleton<FollowUpSuggestions>()
        .AddSingleton<AnswerDelivery>()
        .AddSingleton<AnswerQueue>()
        .AddHostedService(provider => provider.GetRequiredService<AnswerQueue>())
        .AddHostedService<AdvisorWarmUp>()
        .AddHostedService<SuggestionWarmUp>()
        .AddSingleton(provider => new RetentionRule(retention.Days, provider.GetRequiredService<ActivityLog>().DeleteBeforeAsync))
        .AddSingleton(provider => new RetentionRule(retention.Days, provider.GetRequiredService<QuestionLog>().DeleteBeforeAsync))
        .AddSingleton(provider => new RetentionRule(retention.EscalationDays, provider.GetRequiredService<EscalationLog>().DeleteBeforeAsync))
        .AddHostedService<RetentionJob>();
}
