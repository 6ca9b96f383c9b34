using SmartRegions.Evaluation.Judge;

namespace SmartRegions.Tests.Evaluation.Judge;

public sealed class GradesTests
{
    [Theory]
    [InlineData("""{"correctness": 5, "completeness": 3, "faithfulness": 1}""")]
    [InlineData("""{"faithfulness":1,"reason":"Der Beleg fehlt.","completeness":3,"correctness":5}""")]
    [InlineData("Gern:\n```json\n{\"correctness\": 5, \"completeness\": 3, \"faithfulness\": 1}\n```\n")]
    public void Three_whole_numbers_are_read_with_whatever_stands_around_them(string reply) => Assert.Equal(new Grades(5, 3, 1), Grades.Read(reply));

    [Theory]
    [InlineData("")]
    [InlineData("Die Antwort ist gut: 5 von 5.")]
    [InlineData("""{"correctness": 5, "completeness": 3}""")]
    [InlineData("""{"correctness": 5, "completeness": 3, "faithfulness": 6}""")]
    [InlineData("""{"correctness": 0, "completeness": 3, "faithfulness": 5}""")]
    [InlineData("""{"correctness": "5", "completeness": 3, "faithfulness": 5}""")]
    [InlineData("""{"correctness": 4.5, "completeness": 3, "faithfulness": 5}""")]
    [InlineData("""{"correctness": 5, "completeness": 3, "faithfulness": 5""")]
    [InlineData("""{"correctness": 5} {"completeness": 3}""")]
    [InlineData("} {")]
    public void Anything_else_judges_nothing(string reply) => Assert.Null(Grades.Read(reply));
}
