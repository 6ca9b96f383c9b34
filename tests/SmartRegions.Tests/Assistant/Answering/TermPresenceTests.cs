using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class TermPresenceTests
{
    [Fact]
    public void Each_term_is_raised_to_what_the_other_has_of_it()
    {
        double[] presence = [1, 0, 0.5];

        TermPresence.Raise(presence, [0.5, 1, 1], share: 0.8);

        Assert.Equal([1, 0.8, 0.8], presence);
    }

    [Fact]
    public void Stronger_of_both_leaves_both_as_they_are()
    {
        double[] presence = [1, 0];
        double[] other = [0, 0.4];

        Assert.Equal([1, 0.4], TermPresence.Stronger(presence, other));
        Assert.Equal([1, 0], presence);
        Assert.Equal([0, 0.4], other);
    }
}
