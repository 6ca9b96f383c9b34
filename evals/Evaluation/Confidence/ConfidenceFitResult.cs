using SmartRegions.Assistant.Answering;

namespace SmartRegions.Evaluation.Confidence;

/// <param name="Model">Fitted on all sets.</param>
/// <param name="Sets">How it does on each.</param>
public sealed record ConfidenceFitResult(ConfidenceModel Model, IReadOnlyList<ConfidenceSetFigures> Sets);

/// <summary>How the model does on a set; a figure without an answer to judge it on is <see langword="null"/>.</summary>
/// <param name="Set">Name of the folder.</param>
/// <param name="Carried">Answers that cite a right document first.</param>
/// <param name="WithoutSource">Questions asked with the right documents left out.</param>
/// <param name="Separation">Area under the ROC curve between the two.</param>
/// <param name="SeparationUnseen">The same with a model fitted on the other sets only; <see langword="null"/> too where there is no other set.</param>
/// <param name="WronglyDeclined">Share of the carried answers that are declined.</param>
/// <param name="RightlyDeclined">Share of the questions without source that are declined.</param>
/// <param name="WronglyAnswered">Share of the questions without source that are answered without caveat.</param>
public sealed record ConfidenceSetFigures(
    string Set, int Carried, int WithoutSource, double? Separation, double? SeparationUnseen, double? WronglyDeclined, double? RightlyDeclined, double? WronglyAnswered);
