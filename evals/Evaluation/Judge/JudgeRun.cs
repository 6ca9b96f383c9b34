using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Judge;

/// <summary>What a language model thinks of the answers of a run: an opinion beside the measured figures, never instead of them.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="Runs">How often each answer was to be judged.</param>
/// <param name="Grades">Mean grade of each criterion, 1 to 5, over the answers that were judged.</param>
/// <param name="Answers">Each answer that was put to the judge.</param>
public sealed record JudgeRun(string Model, int Runs, IReadOnlyList<JudgedCriterion> Grades, IReadOnlyList<JudgedAnswer> Answers);

/// <summary>One criterion over all answers.</summary>
/// <param name="Mean">The mean of the answers' mean grades, 1 to 5; without value where no reply could be read.</param>
/// <param name="Spread">The standard deviation of an answer's grades from run to run, averaged over the answers judged at least twice; <see langword="null"/> without such.</param>
public sealed record JudgedCriterion(Figure Mean, double? Spread);

/// <summary>What the judge said of one answer.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Grades">One for each reply that could be read.</param>
/// <param name="Unreadable">Replies that are no grades.</param>
/// <param name="Failures">Why requests failed.</param>
public sealed record JudgedAnswer(string Id, IReadOnlyList<Grades> Grades, int Unreadable, IReadOnlyList<string> Failures);
