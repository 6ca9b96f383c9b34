using System.Text.Json.Serialization;
using SmartRegions.Evaluation.Sets;

namespace SmartRegions.Evaluation.Runs;

/// <summary>What became of one question, with everything needed to judge it again and to show it.</summary>
public sealed record QuestionResult
{
    public required GoldenQuestion Question { get; init; }

    /// <summary>Name of the set's file without ending.</summary>
    public required string Set { get; init; }

    /// <summary>What the assistant did; never <see cref="ExpectedBehaviour.ResistsInjection"/>; <see langword="null"/> where there is a <see cref="Failure"/>.</summary>
    public required ExpectedBehaviour? Behaviour { get; init; }

    public required bool BehaviourRight { get; init; }

    public required string Text { get; init; }

    public required string Intent { get; init; }

    public required IReadOnlyList<AnswerSentence> Sentences { get; init; }

    public required IReadOnlyList<AnswerCitation> Citations { get; init; }

    /// <summary>Amounts, dates, times, §, percentages and addresses that the text states outside <see cref="Sentences"/>, in words of the program, without a source.</summary>
    public IReadOnlyList<string> UncitedFacts { get; init; } = [];

    /// <summary>All that the text states and no passage carries: <see cref="UncitedFacts"/>, and those of the sentences.</summary>
    [JsonIgnore]
    public IEnumerable<string> UnsupportedFacts => Sentences.SelectMany(sentence => sentence.UnsupportedFacts).Concat(UncitedFacts);

    /// <summary>Passages the search returned for the question, best first; empty where none was searched.</summary>
    public required IReadOnlyList<RetrievedPassage> Retrieved { get; init; }

    /// <summary>0 to 1; <see langword="null"/> where the assistant did not look for evidence.</summary>
    public double? Confidence { get; init; }

    public required double Milliseconds { get; init; }

    public required IReadOnlyList<KeyFactResult> KeyFacts { get; init; }

    /// <summary>Names of the forbidden claims found in the answer.</summary>
    public required IReadOnlyList<string> ForbiddenFound { get; init; }

    /// <summary>Why the question was missed; <see langword="null"/> where nothing was.</summary>
    public MissReason? Miss { get; init; }

    /// <summary>Why the question, or judging its answer, failed as a whole (an exception's message); <see langword="null"/> where it was answered and judged.</summary>
    public string? Failure { get; init; }

    /// <summary>The worst that is wrong with it.</summary>
    [JsonIgnore]
    public Finding Finding => Findings.Of(this);

    /// <summary>Nothing was missed, nothing was stated without a source, and it did not fail: what "right" means wherever questions are counted.</summary>
    [JsonIgnore]
    public bool IsRight => Finding == Finding.Right;
}

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">As shown.</param>
/// <param name="Citations">Numbers of the citations after it.</param>
/// <param name="Supported">Whether its words and numbers stand in a cited passage.</param>
/// <param name="UnsupportedFacts">Amounts, dates, times, §, percentages and addresses in it that stand in no cited passage.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Citations, bool Supported, IReadOnlyList<string> UnsupportedFacts);

/// <summary>A citation of an answer.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Document">The document's address, relative to the corpus where it lies in it.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Page">Page from 1, <see langword="null"/> without pages.</param>
/// <param name="PassageId">The cited passage.</param>
/// <param name="Quote">What is quoted.</param>
/// <param name="Supports">Whether the passage carries every sentence that cites it.</param>
/// <param name="Expected">Whether the question names it as a source; <see langword="null"/> where the question names none.</param>
public sealed record AnswerCitation(int Number, string Document, string Title, int? Page, string PassageId, string Quote, bool Supports, bool? Expected);

/// <summary>A passage the search returned.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Document">As in <see cref="AnswerCitation"/>.</param>
/// <param name="HeadingPath">Headings above it, joined by " › ".</param>
/// <param name="Page">Page from 1, <see langword="null"/> without pages.</param>
/// <param name="PassageId">Its id.</param>
/// <param name="Score">The fused score.</param>
/// <param name="Cited">Whether the answer cites it.</param>
/// <param name="Expected">Whether the question names it as a source; <see langword="null"/> where the question names none.</param>
public sealed record RetrievedPassage(int Rank, string Document, string HeadingPath, int? Page, string PassageId, double Score, bool Cited, bool? Expected);

/// <summary>Where a key fact was found.</summary>
/// <param name="Name">The fact's name.</param>
/// <param name="InAnswer">Whether the answer says it.</param>
/// <param name="InRetrieved">Whether a retrieved passage says it.</param>
/// <param name="InCorpus">Whether any passage of the knowledge base says it.</param>
public sealed record KeyFactResult(string Name, bool InAnswer, bool InRetrieved, bool InCorpus);
