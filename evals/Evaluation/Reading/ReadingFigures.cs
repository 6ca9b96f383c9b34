using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Reading;

/// <summary>What a reading evaluation found. Shares are from 0 to 1.</summary>
/// <param name="Questions">Number of questions asked.</param>
/// <param name="ParagraphFirst">Share whose first citation is the right paragraph, among all questions.</param>
/// <param name="SpanInFirst">Share whose first sentence holds a gold span.</param>
/// <param name="SpanInThree">Share whose first three sentences together hold one.</param>
/// <param name="SpanInAll">Share whose answer holds one.</param>
/// <param name="Answered">Share answered without caveat.</param>
/// <param name="MayFit">Share answered with the caveat that the sources fit only possibly.</param>
/// <param name="Abstained">Share declined.</param>
/// <param name="MeanSentences">Sentences an answer, declined questions left out.</param>
/// <param name="MedianMilliseconds">Time an answer takes, search included.</param>
/// <param name="RiskCoverage">
/// What another limit would give, declined questions taken as if they had been answered; right is an answer whose first three sentences hold a
/// gold span. <see langword="null"/> where the right paragraph was left out and every answer is wrong.
/// </param>
public sealed record ReadingFigures(
    int Questions,
    double ParagraphFirst,
    double SpanInFirst,
    double SpanInThree,
    double SpanInAll,
    double Answered,
    double MayFit,
    double Abstained,
    double MeanSentences,
    double MedianMilliseconds,
    RiskCoverage? RiskCoverage);
