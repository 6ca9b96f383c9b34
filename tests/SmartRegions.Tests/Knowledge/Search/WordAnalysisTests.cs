using System.Globalization;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class WordAnalysisTests
{
    private const string Text =
        "Die Straßenbeiträge der GEMEINDEN müssen gemäß § 6a Abs. 2 bis zum 31.12.2026 erhoben werden; Fo\u0308rderung für Bürger*innen: 1.500,00 Euro, "
        + "NIS-2, Daten\u00ADplatt\u00ADform, Quelle neuer Häuser im Café, geeignete Speicherbehältern";

    /// <summary>Where this differs, saved indexes hold other terms than questions ask for: raise <see cref="WordAnalysis.Version"/>, then write down what is new.</summary>
    private const string Expected = """
        1
        die: _die die_ = -
        straßenbeiträge: _str stra tras rass asse ssen senb enbe nbei beit eitr itra trag rage age_ = strassenbeitrag
        der: _der der_ = -
        gemeinden: _gem geme emei mein eind inde nden den_ = meind
        müssen: _mus muss usse ssen sen_ = -
        gemäß: _gem gema emas mass ass_ = mass
        §6a: _§6a §6a_ = §6a
        abs: _abs abs_ = abs
        2: _2_ = 2
        bis: _bis bis_ = -
        zum: _zum zum_ = -
        31.12.2026: _31. 31.1 1.12 .12. 12.2 2.20 .202 2026 026_ = 31.12.2026
        erhoben: _erh erho rhob hobe oben ben_ = erhob
        werden: _wer werd erde rden den_ = -
        förderung: _for ford orde rder deru erun rung ung_ = forderung
        für: _fur fur_ = -
        bürger: _bur burg urge rger ger_ = burg
        innen: _inn inne nnen nen_ = inn
        1.500,00: _1.5 1.50 .500 500, 00,0 0,00 ,00_ = 1.500,00
        euro: _eur euro uro_ = euro
        nis: _nis nis_ = nis
        2: _2_ = 2
        datenplattform: _dat date aten tenp enpl npla plat latt attf ttfo tfor form orm_ = datenplattform
        quelle: _que quel uell elle lle_ = quell
        neuer: _neu neue euer uer_ = neuer
        häuser: _hau haus ause user ser_ = hau
        im: _im_ = -
        café: _caf cafe afe_ = caf
        geeignete: _gee geei eeig eign igne gnet nete ete_ = eign
        speicherbehältern: _spe spei peic eich iche cher herb erbe rbeh beha ehal halt alte lter tern ern_ = speicherbehal
        """;

    [Fact]
    public void Terms_of_a_text_change_only_with_the_version() =>
        Assert.Equal(Expected, string.Join('\n', GermanTokenizer.Tokenize(Text).Select(TermsOf).Prepend(WordAnalysis.Version.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void Digest_depends_on_version_and_stop_words()
    {
        var digest = WordAnalysis.DigestOf(WordAnalysis.Version, StopWords.AllFolded);
        Assert.Equal(WordAnalysis.Digest, digest);
        Assert.NotEqual(digest, WordAnalysis.DigestOf(WordAnalysis.Version + 1, StopWords.AllFolded));
        Assert.NotEqual(digest, WordAnalysis.DigestOf(WordAnalysis.Version, StopWords.AllFolded.Skip(1)));
        Assert.NotEqual(digest, WordAnalysis.DigestOf(WordAnalysis.Version, StopWords.AllFolded.Append("zzz")));
    }

    private static string TermsOf(Token token)
    {
        var folded = Folding.Fold(token.Text);
        return $"{token.Text}: {string.Join(' ', CharacterGrams.Of(folded))} = {WordAnalysis.StemOf(folded) ?? "-"}";
    }
}
