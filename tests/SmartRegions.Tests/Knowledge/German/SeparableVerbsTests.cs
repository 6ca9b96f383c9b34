using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class SeparableVerbsTests
{
    [Theory]
    [InlineData("Die Stadt ruft die Mittel im Mai ab.", "abruft")]
    [InlineData("Das Land zahlt den Zuschuss aus, wenn der Nachweis stimmt.", "auszahlt")]
    [InlineData("Melden Sie den Hund bitte an.", "anmelden")]
    [InlineData("Der Kreis führte die Plattform zurück", "zuruckfuhrte")]
    public void Verb_is_joined_to_the_particle_at_the_end_of_its_clause(string sentence, string verb) =>
        Assert.Contains(verb, Verbs(sentence));

    [Theory]
    [InlineData("Der Antrag geht an das Amt, die Stadt ruft an.", "angeht")]
    [InlineData("Die Stadt fördert Vereine mit Zuschüssen.", "mitfordert")]
    [InlineData("Das Amt Ruft die Mittel ab.", "abruft")]
    public void Particle_of_another_clause_a_preposition_and_a_noun_make_no_verb(string sentence, string verb) =>
        Assert.DoesNotContain(verb, Verbs(sentence));

    private static IEnumerable<string> Verbs(string sentence) => SeparableVerbs.In(sentence, GermanTokenizer.Tokenize(sentence));
}
