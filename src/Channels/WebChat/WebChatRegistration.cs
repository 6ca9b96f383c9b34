using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Escalations;
using SmartRegions.Channels.Handouts;
using SmartRegions.Channels.Questions;
using SmartRegions.Channels.Retention;
using SmartRegions.Channels.WebChat.Feedback;
using SmartRegions.Knowledge;

namespace SmartRegions.Channels.WebChat;

/// <summary>What the web chat consists of.</summary>
internal static class WebChatRegistration
{
    public static IServiceCollection AddWebChat(this IServiceCollection services, KnowledgeBase knowledge, ChannelOptions options) => services
        .AddSingleton(options.WebChat)
        .AddSingleton(provider => new TokenSigner(TokenKey.LoadOrCreate(options.Location.Directory), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new ActivityLog(knowledge.Database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(new QuestionLog(knowledge.Database))
        .AddSingleton(provider => new FeedbackLog(knowledge.Database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<FeedbackDesk>()
        .AddSingleton(provider => new EscalationLog(knowledge.Database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<EscalationDesk>()
        .AddSingleton<ConversationReplay>()
        .AddSingleton<ConversationHandouts>()
        .AddSingleton<HandoutPlaces>()
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
        .AddSingleton(provider => new RetentionRule(options.Retention.Days, provider.GetRequiredService<ActivityLog>().DeleteBeforeAsync))
        .AddSingleton(provider => new RetentionRule(options.Retention.Days, provider.GetRequiredService<QuestionLog>().DeleteBeforeAsync))
        .AddSingleton(provider => new RetentionRule(options.Retention.EscalationDays, provider.GetRequiredService<EscalationLog>().DeleteBeforeAsync))
        .AddHostedService<RetentionJob>();
}
