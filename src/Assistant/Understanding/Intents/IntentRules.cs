using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>
/// The few wordings that leave no doubt, so that safety does not hang on a probability: data of third persons, orders to the assistant,
/// insults, the wish for a human, an incident that is going on, a quarrel or liability of one's own. Everything else is for the classifier.
/// </summary>
internal static partial class IntentRules
{
    /// <returns><see langword="null"/> when no rule speaks.</returns>
    public static Intent? Read(string text)
    {
        if (PersonalDataRule.Matches(text)) return Intent.PersonalData;
        var folded = FoldedText.Of(text);
        if (MarkupRule.Matches(text) || OrderRule.Matches(folded)) return Intent.Injection;
        if (InsultRule.IsWithin(text)) return Intent.Abuse;
        if (IncidentRule.Matches(folded, FoldedText.Sentences(text))) return Intent.Incident;
        if (Human().IsMatch(folded)) return Intent.HumanWish;
        return Lawsuit().IsMatch(folded) || Liability().IsMatch(folded) || Ruling().IsMatch(folded) ? Intent.LegalCase : null;
    }

    /// <summary>"Kann ich mit einem Menschen sprechen?", "Mitarbeiter bitte"</summary>
    [GeneratedRegex(
        @"\b(mochte|will|wurde|kann ich|konnte ich|kann man|lassen sie mich|lass mich|muss|bitte) (\w+ ){0,4}mit (einem|einer|nem|ner|jemand|jemandem) (\w+ ){0,2}(menschen|mensch|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|berater|beraterin|person|experten|expertin|fachmann|fachfrau|kollegen|kollegin) (\w+ ){0,2}(sprechen|reden|telefonieren|verbunden werden|chatten)\b|^((bitte )?(einen |eine )?(echter |echten |echte )?(mensch|menschen|mitarbeiter|berater|sachbearbeiter|ruckruf|durchstellen)( bitte| sprechen| erbeten)?)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Human();

    /// <summary>"Können wir sie verklagen?", "Darf die Firma uns abmahnen?": the asker is a party.</summary>
    [GeneratedRegex(
        @"\b(konnen|konnten|durfen|sollen|sollten|mussen|wollen|kann|darf|soll|muss) (wir|ich) (\w+ ){0,8}(verklagen|abmahnen|haftbar machen|in regress nehmen|vor gericht (bringen|ziehen)|auf (schadensersatz|schadenersatz) verklagen)\b|\b(kann|konnen|darf|durfen|will|wollen) (\w+ ){0,4}(uns|mich) (\w+ ){0,8}(verklagen|abmahnen|haftbar machen|in regress nehmen)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Lawsuit();

    /// <summary>"Haftet unsere Bürgermeisterin …?", "Hafte ich persönlich?"; "Wer haftet …?" and "Haften Kommunen …?" ask for the rule.</summary>
    [GeneratedRegex(
        @"\b(haftet (dann |dafur |auch |jetzt )?(unser|unsere|mein|meine) \w+|(unser|unsere|mein|meine) \w+ (\w+ )?haftet|hafte ich|haften wir|haftet (er|sie)) (\w+ ){0,12}(personlich|privat|wenn|weil|nachdem|obwohl)\b|\b(hafte ich|haften wir|haftet (unser|unsere|mein|meine) \w+|haftet (er|sie)) (personlich|privat)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Liability();

    /// <summary>"Bitte bestätigen Sie, dass unsere Stadtwerke nicht darunterfallen", "Fällt darauf Umsatzsteuer an, ja oder nein?": a ruling on one's own case is wanted.</summary>
    [GeneratedRegex(
        @"\b(um|bitte|erteilen sie|geben sie|brauche|brauchen|benotige|benotigen) (\w+ ){0,3}verbindliche\w* (auskunft|bestatigung)\b|\bbestatigen sie (\w+ ){0,3}(dass|ob) (wir|unser\w*|ich|mein\w*)\b|\b(sagen|sag|mitteilen|teilen) (\w+ ){0,5}ob (wir|unser\w* \w+|meine?\w* \w+) (\w+ ){0,8}(fallt|fallen|steuerpflichtig|haftet|haften|meldepflichtig)\b|\b(fallt|fallen) (darauf|bei uns|fur uns) (\w+ ){0,3}(umsatzsteuer|mehrwertsteuer)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ruling();
}
