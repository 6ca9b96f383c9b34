using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class LetterSetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_word_within_reach_is_ruled_out(int slips)
    {
        var random = new Random(slips);
        string[] words = ["zwilling", "koordinierungsstell", "straßenbeleuchtung", "glasfaserausbaugebietskulissenkarte", "§5a", "жалюзи"];
        foreach (var word in words)
        {
            for (var i = 0; i < 500; i++)
            {
                var other = word;
                for (var slip = 0; slip < slips; slip++) other = Slipped(other, random);
                Assert.True(LetterSet.MayBeWithin(slips, LetterSet.Of(word), LetterSet.Of(other)), $"{word} and {other}");
            }
        }
    }

    [Theory]
    [InlineData("haus", "hausbau")]
    [InlineData("zwilling", "schutzig")]
    [InlineData("kommun", "kirmess")]
    public void Words_of_other_lengths_or_letters_are_ruled_out(string word, string other) =>
        Assert.False(LetterSet.MayBeWithin(1, LetterSet.Of(word), LetterSet.Of(other)));

    private static string Slipped(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        var letter = (char)random.Next('a', 'z' + 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => $"{word[..at]}{letter}{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}
