using SmartRegions.Benchmarks.Search;

namespace SmartRegions.Benchmarks.WebChat;

/// <summary>What the web chat benchmark measured.</summary>
/// <param name="Processors">Processors of the machine; client and server share them.</param>
/// <param name="Asked">Questions sent.</param>
/// <param name="AskedPerSecond">Questions sent a second, by the clock.</param>
/// <param name="Refused">Questions that the server would not take, because too many waited.</param>
/// <param name="Lost">Questions without an answer a minute after the last was sent.</param>
/// <param name="Doubled">Activities that came twice over a stream.</param>
/// <param name="FirstSeen">From sending until the cited answer is on the stream, before it is stored.</param>
/// <param name="Stored">From sending until the stored answer is on the stream.</param>
/// <param name="WarmUpSeconds">How long others asked at the same rate before, while the server had just been started.</param>
/// <param name="Starting">What they saw, from sending until the stored answer is on the stream.</param>
/// <param name="ProcessorMilliseconds">Processor time of the server for each question sent, all that it does beside included; it also holds beside other programs.</param>
/// <param name="Idle">Conversations that were only open.</param>
/// <param name="IdleMegabytes">Memory that the server took more with them than without.</param>
internal sealed record WebChatFigures(
    int Processors, int Asked, double AskedPerSecond, int Refused, int Lost, int Doubled, Latencies FirstSeen, Latencies Stored, int WarmUpSeconds, Latencies Starting, double ProcessorMilliseconds, int Idle, double IdleMegabytes);
