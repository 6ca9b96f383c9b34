namespace SmartRegions.Knowledge.Search;

/// <summary>The fields of the texts of one index.</summary>
internal sealed record PassageFields(FieldLengths Title, FieldLengths HeadingPath, FieldLengths Body, FieldLengths Questions)
{
    public static PassageFields Of(IEnumerable<AnalysedText> texts, RankingOptions options)
    {
        var title = new FieldLengths(options.Title);
        var headingPath = new FieldLengths(options.HeadingPath);
        var body = new FieldLengths(options.Body);
        var questions = new FieldLengths(options.Questions);
        foreach (var text in texts)
        {
            title.Add(text.Title);
            headingPath.Add(text.HeadingPath);
            body.Add(text.Body);
            questions.Add(text.Questions);
        }

        return new PassageFields(title, headingPath, body, questions);
    }
}
