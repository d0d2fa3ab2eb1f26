import type { CuePack } from '../cues.ts';
import { ago, combined, packOf } from './pack.ts';

/** Where users may be that are not those of the world, and money may go that is not for the company. */
const places = (): string => combined('in', 'Indien|Asien|Afrika|Europa|Lateinamerika|den USA|den Vereinigten Staaten|Amerika|Großbritannien|Frankreich|Deutschland|Österreich|Spanien|Portugal|Italien|Norwegen|Japan|Südkorea|China|Indonesien|Brasilien|Mexiko|Kanada|Australien|Abu Dhabi|Saudi Arabien|Texas|Ohio|der EU|der Schweiz|den Emiraten');

const cues = (): CuePack => ({
  metrics: {
    valuation:
      '>Konzern|>Unternehmen|>Firma|>gehandelt|>wert|teuersten|wertvollsten|<hievt OpenAI auf|<hebt OpenAI auf|<katapultiert OpenAI auf|<treibt OpenAI auf|<hob OpenAI auf|<hievte OpenAI auf|beziffert|Wertansatz|mit einem Wert|auf einen Wert|Bewertung*|Unternehmensbewertung*|Firmenbewertung*|Gesamtbewertung|Milliardenbewertung|Rekordbewertung|Höchstbewertung|Startup Bewertung|bewertet*|bewerten|taxiert|Firmenwert*|Unternehmenswert*|' +
      'Marktwert|Gesamtwert|Papierwert|wert|Wert von|Wert des|Wert der|>Wert|Preisschild|das teuerste|das wertvollste|wertvollstes|teuerstes|>geschätzt|>veranschlagt|Milliardenkonzern|vor der Investition|vor dem Investment',
    round_total:
      '>der Investoren|>der Geldgeber|>der Anleger|Runde im Wert von|Finanzierungsrunde im Wert von|Finanzierung im Wert von|Kapitalrunde im Wert von|Finanzspritze im Wert von|Finanzierungen|Finanzierungsgeschichte|Kapitalrunden|Geldgeberrunden|Mittelbeschaffung|Kapitalbeschaffung|zugeflossen|flossen|floss|fließen|geflossen|Finanzierungsrunde*|Kapitalrunde*|Investitionsrunde*|Investorenrunde*|Investmentrunde*|Rekordrunde|Megarunde|Milliardenrunde|Serie A|Serie B|Runde|Runden|Finanzierung|Rekordfinanzierung|Milliardenfinanzierung|' +
      'Kapitalerhöhung|Finanzspritze|Geldspritze|Kapitalspritze|Kapitalaufnahme|eingesammelt|einsammelt|einsammeln|einzusammeln|sammelt|sammelte|frisches Kapital|frischem Kapital|frischen Kapital|frisches Geld|frischem Geld|' +
      'neues Kapital|neuem Kapital|neues Geld|neuem Geld|Risikokapital|Wagniskapital|Kapitalzusagen|Zusagen|aufgenommen|eingeworben|wirbt|warb|erhalten|erhält|erhielt|bekommen|bekommt|bekam|abgeschlossen|Abschluss|' +
      'sichert|sicherte|gesichert|holt|holte|geholt|Eigenkapital|>von Investoren|>von Geldgebern|>von Anlegern|unter Führung|fließen|geflossen|Volumen|Gesamtvolumen|Rundengröße|Betrag|Summe|Gesamtsumme',
    investor_commitment:
      '>fließen sofort|>fließt sofort|>fließen gleich|>sind sofort|hingelegt|hinblättert*|hingeblättert|>bereit|sofort fließen|sofort fällig|gebuttert|buttert|butterte|reingebuttert|zugeschoben|schiebt OpenAI|schob OpenAI|kamen für OpenAI|kommen für OpenAI|OpenAI Wette|Wette auf OpenAI|Einstieg bei OpenAI|hineingesteckt|reingesteckt|hineingepumpt|hineingeflossen|aufgewendet|aufgebracht|Einsatz|unterstützt*|zapft|angezapft|OpenAI Anteile für|OpenAI Aktien für|Investorengeld|zugesagt*|invest*|Beteiligung|Finanzbeteiligung|Kapitalbeteiligung|steckt|steckte|steckten|stecken|gesteckt|beteiligt sich|beteiligte sich|fügt|fügte|transferiert*|steigt bei|stieg bei|steigt mit|stieg mit|steigt ein|stieg ein|eingestiegen|Einstieg|zugesagt|zusagt|Zusage|sagt|sagte|schießt|schoss|' +
      'zugeschossen|beigesteuert|beisteuert|steuert|steuerte|steuern|gibt|gab|geben|gegeben|gezahlt|zahlt|zahlte|überwiesen|überweist|überwies|Scheck|Schecks|angeführt|bringt|brachte|Absichtserklärung|legt|legte|' +
      'pumpt|pumpte|gepumpt|pumpen|stellt bereit|bereitgestellt|bereitstellt|versprochen|verspricht|versprach|trägt|stammen|stammt|kommen von|kamen von|entfallen auf|entfielen auf|Kapitalgeber|Engagement|' +
      'Anteil an der Runde|Anteil an der Finanzierung*|eingezahlt|bezahlt|bezahlte|nachgelegt|zieht mit',
    retail_commitment: 'Bankkunden|Kunden der Banken|Kunden von Banken|Kundschaft der Banken|Bankkanäle*|Einzelanleger*|reichen Kunden|reiche Kunden|Privatanleger*|Kleinanleger*|Privatbank*|Privatkunden|private Anleger*|privaten Anleger*|Privatinvestor*|vermögende Kunden|vermögenden Kunden',
    tender_offer:
      'Aktien im Wert von|Anteile im Wert von|Anteilen im Wert von|Papiere im Wert von|Aktien im Gesamtwert von|Anteile im Gesamtwert von|genehmigt*|freigegeben|Aktienverkauf*|Aktienverkäufe*|Anteilsverkauf*|Mitarbeiteraktien|Mitarbeiter verkauf*|verkauften|verkauft|verkaufen|veräußert*|Aktien im Wert|Aktien für|Anteile für|Anteile im Wert|Aktien abgegeben|Zweitverkauf|Zweitmarkt*|' +
      'Sekundärverkauf|Sekundärmarkt|Sekundärtransaktion|Tender Offer|Rückkaufangebot|Aktienrückkauf|Belegschaftsaktien',
    credit_facility: 'Kreditlinie im Wert von|Kreditrahmen im Wert von|Banken halten|halten Banken|revolvierender Kredit|revolvierenden Kredit|bei Banken|bei seinen Banken|von Banken|bei den Banken|abrufen|Betriebsmittellinie|Banklinie|Rahmenkredit|Kreditvereinbarung|Überziehungskredit|ungenutzte Linie|Kreditpuffer|Kreditlinie*|Kreditrahmen*|Kreditfazilität*|Kreditzusage*|revolvierend*|Bankenlinie|Betriebsmittelkredit|Konsortialkredit',
    compute_commitment:
      'Kapazität|Kapazitäten|Auftrag von OpenAI|mietet|mieten|gemietet|Auftrag|<Abkommen mit|<Deal mit|<Vereinbarung mit|Abkommen über|Abnahmevertrag*|Lieferabkommen|Rahmenvertrag|Serverleistung|Auftrag über|Auftragsvolumen|Kontrakt*|Rechenleistung|Rechenzentr*|Cloud*|Stargate|Infrastruktur|Rechenkapazität*|Rechenpower|Rechenkraft|Azure|Vertrag über|Vertrag|Verträge|Liefervertrag|Großauftrag|Serverkapazität*|Abnahme*',
    cumulative_raised: 'mit früheren Runden|mit den früheren Runden|mit allen früheren Runden|samt früheren Runden|insgesamt eingesammelt|bislang eingesammelt|bisher eingesammelt|Gesamtfinanzierung|insgesamt erhalten|Kapital insgesamt|seit der Gründung|seit seiner Gründung|seit ihrer Gründung|insgesamt eingeworben|insgesamt aufgenommen',
    revenue:
      'Umsatz*|Umsätze*|Erlös*|Einnahmen|Jahresumsatz*|Jahreserlös*|Monatsumsatz*|Monatserlös*|Umsatzrate|Umsatzlauf|Jahresrate|hochgerechnet*|setzt um|setzte um|umgesetzt|umsetzt|erlöst*|erwirtschaft*|nimmt ein|nahm ein|eingenommen|einnimmt|Run Rate|annualisiert*|<setzt|<setzte|<verdient|<verdiente|aufs Jahr gerechnet|auf das Jahr gerechnet',
    users: 'Wochennutzer*|Nutzerzahl*|Nutzerbasis|Nutzerschaft|Usern|Monatsnutzer*|Nutzer*|Anwender*|Userzahl*|User|Menschen|wöchentlich*|pro Woche|je Woche|nutzen|nutzten|verwenden',
    subscribers: 'Abonnent*|Abo*|zahlende*|Bezahlkunden|zahlen|zahlten|zahlt|Bezahlabos|Premiumkunden',
    codex_weekly_users: 'Codex',
    tokens_per_minute: 'Token*',
    stake:
      'Paket|Aktienpaket|>der neuen|>des neuen|<übrige Investoren|<übrigen Investoren|<andere Investoren|<Mitarbeiter und|liegen|liegt bei|liegen bei|in Händen|in den Händen|Anteilseigner|sichert sich|verblieb|bleiben|bekommt|erhält|bekam|erhielt|kommt auf|Anteil*|Minderheitsanteil|behält|behielt|behalten|verbleiben|hält|halten|hielt|hielten|besitzt|besaß|besitzen|beteiligt|Beteiligung|gehören|gehört|gehörten|Prozent an|der Anteile|der Aktien|Aktionär*|Großaktionär|Gesellschafter*|kontrolliert|in der Hand|entfallen|>an OpenAI|>von OpenAI',
    stake_value: '>an Anteilen|>an Aktien der|>in Anteilen|<Paket|<das Paket|<Anteilspaket|<Beteiligungswert|<Anteil wird mit|<Anteil|<Anteils|<Beteiligung|<Aktienpaket|<Anteile im Wert|<Anteil im Wert|<Beteiligung im Wert|<Wert des Anteils|<Wert der Beteiligung',
    enterprise_revenue_share: 'Firmenkundengeschäft*|Unternehmenskunden*|Geschäftskunden*|Firmenkunden|des Umsatzes|vom Umsatz|zum Umsatz|am Umsatz|der Erlöse|der Umsätze|der Einnahmen',
    guaranteed_return: 'Mindestrendite|garantierte*|Rendite',
    price: '<bringt openai auf|<bringt openai über|<bringt das unternehmen auf|<bringt das unternehmen über|<bringt die firma auf|<bringt die firma über|<bringt das start up auf|<bringt das start up über|<hebt openai auf|<hebt openai über|<hebt das unternehmen auf|<hebt das unternehmen über|<hebt die firma auf|<hebt die firma über|<hebt das start up auf|<hebt das start up über|<hievt openai auf|<hievt openai über|<hievt das unternehmen auf|<hievt das unternehmen über|<hievt die firma auf|<hievt die firma über|<hievt das start up auf|<hievt das start up über|<katapultiert openai auf|<katapultiert openai über|<katapultiert das unternehmen auf|<katapultiert das unternehmen über|<katapultiert die firma auf|<katapultiert die firma über|<katapultiert das start up auf|<katapultiert das start up über|<hob openai auf|<hob openai über|<hob das unternehmen auf|<hob das unternehmen über|<hob die firma auf|<hob die firma über|<hob das start up auf|<hob das start up über|<brachte openai auf|<brachte openai über|<brachte das unternehmen auf|<brachte das unternehmen über|<brachte die firma auf|<brachte die firma über|<brachte das start up auf|<brachte das start up über|<openai über die marke von|<openai über die|<das unternehmen über die marke von|<das unternehmen über die|<die firma über die marke von|<die firma über die|Preise|Preis|kostet',
    not_funding:
      `${combined('>Konzern|>Unternehmen|>Firma', 'SoftBank|Oracle|Microsoft|Nvidia|Amazon|Alphabet|Google|Meta|Apple|AMD|Broadcom|CoreWeave|Cerebras|Disney|Anthropic|xAI|SpaceX|Mistral|an|wie')}|` +
      'Vermögen|Privatvermögen|Aktienrückkauf*|Rückkauf*|zurückgekauft|eigene Aktien|eigener Aktien|ihres Marktwerts|ihres Marktwertes|seines Marktwerts|ihres Werts|vernichtet*|ausgelöscht|verpufft*|verpufften|lösten sich|in Luft auf|Marktkapitalisierung|an Marktwert|an der Börse|OpenAI behält|Werbegelder|Nachfrage nach der Runde|Nachfrage nach der OpenAI Runde|Nachfrage nach|OpenAI hält|OpenAI besitzt|aus der Kreditlinie|aus seiner Kreditlinie|aus ihrer Kreditlinie|aus dem Kreditrahmen|für Gehälter|Gehältern|für Personal|Personalkosten|flüssige Mittel|flüssigen Mitteln|liquide Mittel|liquiden Mitteln|Kapitalausgaben|Sachinvestitionen|Capex|Auftragsbestand|Schuldverschreibungen|Marktanteil*|Anteil am Markt|OpenAI zahlte|OpenAI zahlt|OpenAI bezahlte|OpenAI bezahlt|Börsenwert*|geliehen|leiht|lieh|sich geliehen|Strafe*|Bußgeld*|Buße|Geldstrafe|Geldbuße|Schadenersatz|Schadensersatz|Klage|verklagt|Verlust*|Nettoverlust|verliert|verlor|Fehlbetrag|Minus|Defizit|verbrennt|verbrannt*|Gewinn*|Überschuss|Kosten|Gesamtkosten|kosten|kostete|' +
      'Ausgaben|gibt aus|ausgeben|ausgegeben|Investitionsausgaben|Barmittel|Bargeld|Cash|Geldreserven|Liquidität|Kredit von|Kredit über|Darlehen|Schulden|Verschuldung|Anleihe*|Kaufpreis|Emissionspreis|Gehalt|Gehälter|Vergütung|Boni|Bonus|' +
      'Spende*|gespendet|Übernahme|übernimmt|übernahm|übernommen|Übernahmeangebot|Gebot|bietet|bot|geboten|offeriert*|gekauft|kauft|kaufte|zukauf*|Zukauf|Börsengang|Börsengangs|IPO|im Monat für|Abo für|Brückenkredit|Überbrückungskredit|' +
      'Brückenfinanzierung|Buchgewinn|Wertpapier*|Marktkapitalisierung|Börsenkapitalisierung|Finanzierungslücke|Umsatzbeteiligung|Gewinnbeteiligung|Bürgschaft|bürgt|Garantie|Garantien|Gemeinschaftsunternehmen|Förderung|Subvention*|Fonds|Investitionsprogramm|' +
      'Bruttoinlandsprodukt|Marktvolumen|Steuern|Lizenzgebühr*|Quartalsumsatz|Quartalserlös*|Halbjahresumsatz',
  },
  refine: {
    monthly: 'im Monat|pro Monat|monatlich*|Monatsumsatz*|Monatserlös*|je Monat|jeden Monat|Monat für Monat',
    quarterly: 'Quartal|Quartals|Halbjahr|Halbjahres|Quartalsumsatz',
    annualized: 'auf ein Jahr|auf ein ganzes Jahr|umgerechnet im Jahr|annualisiert*|hochgerechnet*|Jahresrate|aufs Jahr|auf das Jahr|Run Rate|Jahresbasis|aufs Gesamtjahr|aufs ganze Jahr|auf zwölf Monate|ARR|annualisierter|wiederkehrend*',
    annual: 'im Gesamtjahr|im ganzen Jahr|im gesamten Jahr|über das ganze Jahr|Jahresumsatz|Jahreserlös*|im Jahr|für 2024|für 2025|Gesamtjahr|im Geschäftsjahr|im vergangenen Jahr|im vorigen Jahr|im Vorjahr',
    weekly: 'Wochennutzer*|wöchentlich*|pro Woche|je Woche|in der Woche|jede Woche|jeder Woche|Woche für Woche|allwöchentlich',
    subscribers: 'Abonnent*|zahlende*|Abo*|Bezahlkunden|zahlen|zahlten',
    business: `tägliche Nutzer|täglichen Nutzer*|täglicher Nutzer|täglich aktive*|Tagesnutzer*|pro Tag|jeden Tag|täglich|${places()}|>indische*|>europäische*|>deutsche*|>amerikanische*|Downloads|Geschäftskunden|Firmenkunden|Unternehmen als|geschäftliche Nutzer|Geschäftsnutzer|Unternehmensnutzer|berufliche Nutzer|Unternehmenskunden|Firmennutzer`,
    market: 'Marktanteil*|am Markt',
    elsewhere: `${places()}|${combined('in', 'Start ups|Startups|Rechenzentren|ein Rechenzentrum|Chips|Server|Infrastruktur|die Infrastruktur|KI Infrastruktur|KI Chips|KI für|Energie|Fabriken|Forschung|Roboter|andere|den Bau|den Ausbau|den Aufbau')}`,
    codex: 'Codex',
    ads: 'Werbung|Anzeigen*|Werbegeschäft|Werbeerlös*|Werbeeinnahmen|Werbeumsatz|Werbeumsätze',
    enterprise: 'Geschäftskunden*|Unternehmenskunden*|Firmenkunden*',
    pre:
      'ohne die frischen Mittel|ohne frische Mittel|vor dem neuen Geld|vor dem neuen Kapital|vor den neuen Mitteln|vor der Kapitalerhöhung|vor der Kapitalspritze|vor der Geldspritze|vor der Finanzspritze|vor der Kapitalaufnahme|vor der Kapitalzufuhr|vor Kapitalerhöhung|ohne die neuen Gelder|ohne neues Kapital|ohne das neue Kapital|vor dem Geldsegen|vor dem Kapitalzufluss|vor dem Mittelzufluss|vor der Transaktion|Pre Money|Pre Money Bewertung|vor dem Geld|vor Geld|vor der Finanzierung|vor Einzahlung|vor Zufluss|vor dem Zufluss|ohne sie|ohne das neue Geld|ohne das frische Geld|ohne das frische Kapital|ohne die neuen Mittel|ohne neues Geld|vor der Runde|' +
      'vor der Finanzierungsrunde|vor der Kapitalrunde|vor der Investition|vor dem Investment|vor dem frischen Geld|vor dem frischen Kapital',
    post:
      'nach der Kapitalerhöhung|nach der Kapitalspritze|nach der Geldspritze|nach der Finanzspritze|nach der Kapitalaufnahme|samt neuem Kapital|Post Money|Post Money Bewertung|nach dem Geld|nach Geld|nach der Finanzierung|einschließlich des neuen|einschließlich des frischen|inklusive des neuen|inklusive des frischen|inklusive der neuen|samt frischem Geld|mitsamt dem frischen|' +
      'mit dem neuen Geld|nach der Runde|nach der letzten Runde|nach der jüngsten Runde|nach der Kapitalrunde|nach der Finanzierungsrunde|nach der jüngsten Finanzierungsrunde|nach der letzten Finanzierungsrunde|nach Abschluss der Runde|nach der Investition|nach Einrechnung',
    secondary: 'Sekundär*|Mitarbeiter*|Zweitverkauf|Aktienverkauf*',
    cumulative: 'über alle Runden|alle Runden|aller Runden|kumuliert|zusammengenommen|bis heute|in allen Runden|insgesamt|bisher|bislang|zusammengerechnet|in Summe|alles in allem',
    stake: 'Anteil*|Beteiligung',
  },
  modality: {
    planned:
      '>steigen|>wachsen|>klettern|>sinken|werde man|>erreichen|>übersteigen|>überschreiten|>einbringen|liebäugelt|liebäugeln|kalkuliert|kalkulieren|träumt|träumen|kommenden Jahr|kommende Jahr|nächstes Jahr|nächsten Jahr|plant|planen|plante|geplant*|Plan|Pläne|Ziel|Zielbewertung|Zielmarke|will|wollen|wolle|wollte|möchte|strebt|anstreben|angestrebt*|erwartet|erwarten|erwartete|prognostiziert|Prognose*|rechnet mit|rechnen mit|rechnet bis|soll|sollen|sollte|sollten|' +
      'Börsengang|Börsengangs|Börsenpläne|Börsendebüt|peilt|hofft|angepeilt*|avisiert*|beabsichtigt|visiert|vorgesehen|in Aussicht|bis 2027|bis 2028|bis 2029|bis 2030|ab 2027|wird bis|bis Ende des Jahrzehnts|Option auf|sieht vor',
    rumoured:
      '<die Rede ist von|<steht kurz vor|<stehen kurz vor|<kurz vor dem Abschluss|<kurz davor|steht vor dem Abschluss|stehe vor dem Abschluss|kurz vor dem Abschluss|stimmt nicht|trifft nicht zu|unwahr|falsch ist|wonach|Berichte, dass|Berichten, dass|<ist bereit|<sind bereit|<war bereit|<sei bereit|<zeigt sich bereit|steht kurz vor|stehen kurz vor|stand kurz vor|kurz davor|unmittelbar vor einem|unmittelbar vor einer|Analysten sehen|Experten sehen|Banker sehen|sieht sich bei|in Stellung|winkt mit|winkt|trauen|vor dem Einstieg|vor einem Einstieg|bahnt sich|Gespräche*|Gesprächen|sprechen mit|spricht mit|reden mit|verhandelt|verhandeln|Verhandlung*|erwägt|erwägen|könnte|könnten|dürfte|dürften|Gerücht*|angeblich|im Gespräch|diskutiert|laut Insidern|Insider|Kreisen zufolge|stehen im Raum|steht im Raum|im Raum|' +
      'spekuliert|Spekulation*|sondiert|lotet|auslotet|prüft|möglicherweise|womöglich|unbestätigt*',
    hypothetical: '<kommt das Geschäft zustande|<kommt der Deal zustande|<kommt der Verkauf zustande|<kommt die Transaktion zustande|<kommt es dazu|<klappt der|<klappt das|<klappt die|<gelingt der|<gelingt das|<geht der Deal|<geht das Geschäft|<im Erfolgsfall|<bei Erfolg|<bei einem Abschluss|wenn|falls|würde|würden|wäre|wären|sollte es|sofern|angenommen|hätte|käme',
    denied: '>wieder abgesagt|>abgesagt|>abgeblasen|>gestrichen|>gekippt|>storniert|>zurückgezogen|<verzichtet|<verzichtete|<Verzicht|<Absage|<Rückzug|<rückt ab|<Rückzieher|<lehnte|<lehnt|<ausgeschlagen|<abgelehnt|<deutlich weniger als|<weit weniger als|<viel weniger als|<weit unter|<deutlich unter|<nicht|<kein|<keine|<keinen|<keiner|<dementiert|<dementierte|<statt|<anstatt|<anstelle|<nie|<niemals|<weder|<fälschlich|<irrtümlich|<bestreitet|<entgegen',
  },
  past:
    'bis vor kurzem|bis vor Kurzem|bis zuletzt|vor kurzem noch|vor Kurzem noch|noch vor kurzem|noch vor Kurzem|unlängst noch|wenige Monate zuvor|vor einigen Monaten|vor ein paar Monaten|>wert war|>wert gewesen|im selben Jahr|im gleichen Jahr|noch im selben Jahr|später im Jahr|in jenem Jahr|damals|damalige*|zuvor|früher|frühere*|einst|noch bei|noch mit|noch auf|<von zuvor|<nach zuletzt|<von zuletzt|<gegenüber zuletzt|<von bisher|<von einst|<von damals|<war|<waren|lag|lagen|seinerzeit|ursprünglich*|bisherige*|<hatte|<hatten|vorher|vorherige*|vorangegangene*|vor einem Jahr|vor zwei Jahren|vor drei Jahren|vor einem halben Jahr|' +
    'vor anderthalb Jahren|vor eineinhalb Jahren|vor Monaten|vor wenigen Monaten|anfangs|anfänglich|zu Beginn|wurde noch|<noch im|<nach zuvor|<nach bisher|Vorjahr|erster Abschluss|erste Tranche',
  present: 'derzeit|derzeitige*|aktuell*|jetzt|heute|zuletzt|jüngste*|inzwischen|mittlerweile|gegenwärtig*|momentan|neueste*|nun|nunmehr|im Moment|zur Zeit|zurzeit|Stand heute|letzte Bewertung|nach wie vor|weiterhin|am Ende|letztlich|schließlich|unterm Strich',
  hints: {
    acquisition: 'übernimmt|übernahm|übernehmen|übernommen|Übernahme*|Zukauf*|OpenAI kauft|OpenAI kaufte|kaufte OpenAI|kauft OpenAI|OpenAI zahlt|OpenAI zahlte|zahlte OpenAI|zahlt OpenAI|schluckt|schluckte|erwarb OpenAI|OpenAI erwarb|OpenAI erwirbt',
    listed: 'Börsenwert*|Marktkapitalisierung|Kurs|Aktie|Auftragsbestand|Dividende*',
    conditional: 'hängt|hängen|abhängig|Bedingung|Bedingungen|geknüpft|unter Vorbehalt|vorbehaltlich',
    tender: 'Mitarbeiter*|Aktienverkauf*|Belegschaft|Angestellte*|Beschäftigte*',
    secondary: 'Sekundär*|Zweitmarkt*',
    'first-close': 'erster Abschluss|ersten Abschluss|erste Tranche|zunächst|erste Etappe|ersten Schritt|vorläufig*|angekündigt*',
    'final-close': 'abgeschlossen|Abschluss|endgültig*|final*',
    'letter-of-intent': 'Absichtserklärung|Vorvertrag|Grundsatzvereinbarung',
    tranche: 'Tranche*|Rate|Raten|Etappen',
    recapitalization: 'Umbau|Restrukturierung|Umwandlung|Umstrukturierung|Neuordnung',
    'credit-facility': 'Kreditlinie*|Kreditrahmen*',
    founding: 'zum Start|bei der Gründung|Gründung|Gründer|Gemeinnützig*|Non Profit',
    'joint-venture': 'Gemeinschaftsunternehmen|Joint Venture|DeployCo',
    stargate: 'Stargate',
    ipo: 'Börsengang*|IPO',
    bid: 'Übernahmeangebot|Gebot',
    talks: 'Gespräche*|Verhandlung*',
    former: combined('Runde|Finanzierungsrunde', 'vor der|vor dem|vor seinem|als'),
    latest: combined('letzte|letzten|letzter|jüngste|jüngsten|jüngster', 'Runde|Finanzierungsrunde|Kapitalrunde|Investitionsrunde'),
  },
  change: '<gibt um|<gaben um|<gab um|<verliert|<verlieren|<verloren|<gewinnt|<gewinnen|<gewannen|<büßt|<büßte|<büßten|<steigt um|<steigen um|<stiegen um|<fällt um|<fallen um|<fielen um|<sinkt um|<sanken um|<rückt um|<rückte um|<brach um|<bricht um|<legt um|<legen um|<stürzte um|<legte|<stieg um|<kletterte um|<sank um|<fiel um|<gewann|<verlor|<um|<plus|<Anstieg von|<Anstieg um|<Zuwachs von|<Plus von|<Zunahme von|<Wertzuwachs von|<Sprung um|<Steigerung um|<dazugewonnen|<zugelegt',
  into: 'in|an|bei|von|für|zu',
  from: 'von|durch|aus|seitens',
  definite: '<eingesammelten|<zugesagten|<versprochenen|<investierten|<eingenommenen|<aufgenommenen|<angekündigten|' + combined('<zur|<zu der|<auf Basis der|<bei der|<gemessen an der|<nach der|<auf Grundlage der', 'letzten|jüngsten|aktuellen|bisherigen|derzeitigen', 'Bewertung|Unternehmensbewertung', 'von'),
  price: '<zu',
  pronouns: 'sie|er|es|ihr|ihre|ihren|die|der|das|dieser|diese|dies|damit|dessen|sein|seine',
  others: '<darunter|<unter anderem|<Investoren wie|<Geldgebern wie|<Geldgeber wie|<zu der|<zu denen|<zu der auch|<zu denen auch|<unter ihnen',
  exchange: '<für|<gegen',
  respectively: 'jeweils|beziehungsweise|respektive',
  and: 'und|sowie|&|der|die|das|wie auch',
  each: 'je|jeweils|beide',
  companion: '<arbeitet mit|<arbeiten mit|<vertrag mit|<kooperation mit|<allianz mit|<beliefert|<testet|<das europäische|<das deutsche|<das chinesische|<europäische|<chinesische|<deutsche|<das mit|<zusammen mit|<Kunde von|<Partner von|<Zulieferer von|<Lieferant von|<Modelle von|<Modellen von|<Technik von|<Rivale von|<Konkurrent von|>Partner|>Kunde|>Zulieferer|>Lieferant|>Rivale|>Konkurrent|>s Modelle|>s Modellen|>s Technik|>Modelle nutzt|<dank|<wegen|<wie|<anders als|<ähnlich wie',
  possessive: 's|\'s|\'',
  describing: 'Aktionär|Aktionärin|Großaktionär|Anteilseigner|Investor|Geldgeber|Rivale|Rivalen|Konkurrent*|Wettbewerber*|Forscher*|Mitgründer*|Mitbegründer*|Gründer*|Aussteiger*|Veteran*|Partner|Modelle*|Modellen|Zulieferer|Lieferant|Alternative',
  described: 'Rivalen von|Wettbewerber von|Wettbewerbern von|ehemaligen|frühere|früheren|früherer|ehemalige|ehemaliger|Rivalen|Konkurrenten|ex|Modelle von|Konkurrent von|Konkurrenten von|Rivale von|Mitgründer von',
  masks: 'nach zuletzt|von zuletzt|gegenüber zuletzt|bis zuletzt|letzten zwei|letzten drei|letzten vier|letzten beiden|letzten Jahren|letzten Monaten|letzte zwei|letzte drei|in der jüngsten Runde|bei der jüngsten Runde|in der letzten Finanzierungsrunde|bei der letzten Finanzierungsrunde|in der jüngsten Finanzierungsrunde|bei der jüngsten Finanzierungsrunde|in der letzten Runde|bei der letzten Runde|am Ende des|am Ende der|am Ende dieses|geht es um|ging es um|es geht um|dreht sich um|im Gegenwert|nennenswert|bemerkenswert*|erwähnenswert|Wertpapierhandel|Investor|Investoren|Großinvestor|Investors|Investorin|Übernahme von ChatGPT',
  breaks: [
    [', nach|, zuletzt', 15],
    ['während|aber|jedoch|doch|hingegen|dagegen|gegenüber|verglichen mit|im Vergleich|wohingegen|vor OpenAI|statt', 22],
    ['mal so viel wie|mal so hoch wie|das Dreifache|das Doppelte|das Vierfache', 20],
    ['doppelt so viel wie|doppelt so hoch wie|so viel wie|mehr als das Doppelte|doppelt so wertvoll wie', 10],
    ['und|oder|mit|nach|bei|sowie|nachdem', 5],
    ['der|die|das|wobei|dass|womit|wodurch', 3],
  ],
  dates: {
    months: [['Januar', 'Jänner', 'Jan'], ['Februar', 'Feber', 'Feb'], ['März', 'Mrz'], ['April', 'Apr'], ['Mai'], ['Juni', 'Jun'], ['Juli', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['Oktober', 'Okt'], ['November', 'Nov'], ['Dezember', 'Dez']],
    monthsNeedCapital: true,
    relative: [
      ['Anfang des Jahres', { unit: 'season', offset: 0, month: 1 }], ['zu Jahresbeginn', { unit: 'season', offset: 0, month: 1 }], ['zu Beginn des Jahres', { unit: 'season', offset: 0, month: 1 }], ['Anfang dieses Jahres', { unit: 'season', offset: 0, month: 1 }], ['zu Beginn dieses Jahres', { unit: 'season', offset: 0, month: 1 }], ['am Jahresanfang', { unit: 'season', offset: 0, month: 1 }], ['zum Jahresanfang', { unit: 'season', offset: 0, month: 1 }],
      ['des vergangenen Jahres', { unit: 'year', offset: -1 }], ['des letzten Jahres', { unit: 'year', offset: -1 }], ['des vorigen Jahres', { unit: 'year', offset: -1 }], ['des Vorjahres', { unit: 'year', offset: -1 }],
      ['Ende letzten Jahres', { unit: 'year', offset: -1 }], ['Ende vergangenen Jahres', { unit: 'year', offset: -1 }], ['Ende vorigen Jahres', { unit: 'year', offset: -1 }],
      ['zum Jahreswechsel', { unit: 'year', offset: -1 }], ['dieses Jahres', { unit: 'year', offset: 0 }], ['diesen Monat', { unit: 'month', offset: 0 }], ['diese Woche', { unit: 'week', offset: 0 }],
      ['in dieser Woche', { unit: 'week', offset: 0 }], ['im vergangenen Quartal', { unit: 'quarter', offset: -1 }], ['im letzten Quartal', { unit: 'quarter', offset: -1 }],
      ['im Winter', { unit: 'season', offset: 0, month: 12 }], ['im vergangenen Winter', { unit: 'season', offset: -1, month: 12 }], ['letzten Herbst', { unit: 'season', offset: -1, month: 9 }],
      ['letzten Sommer', { unit: 'season', offset: -1, month: 6 }], ['letzten Frühling', { unit: 'season', offset: -1, month: 3 }], ['vergangenen Herbst', { unit: 'season', offset: -1, month: 9 }],
      ['vergangenen Sommer', { unit: 'season', offset: -1, month: 6 }], ['im Frühling', { unit: 'season', offset: 0, month: 3 }],
      ...ago({ counts: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf', years: 'vor # Jahren', halfYears: 'vor # Jahren', halves: 'eineinhalb|zweieinhalb|dreieinhalb', months: 'vor # Monaten', weeks: 'vor # Wochen' }),
      ['vor anderthalb Jahren', { unit: 'quarter', offset: -6 }], ['vor einem halben Jahr', { unit: 'quarter', offset: -2 }], ['vor einem Monat', { unit: 'month', offset: -1 }], ['vor einer Woche', { unit: 'week', offset: -1 }], ['im Vorquartal', { unit: 'quarter', offset: -1 }],
      ['im vergangenen Jahr', { unit: 'year', offset: -1 }], ['vergangenes Jahr', { unit: 'year', offset: -1 }], ['voriges Jahr', { unit: 'year', offset: -1 }], ['letztes Jahr', { unit: 'year', offset: -1 }], ['im letzten Jahr', { unit: 'year', offset: -1 }],
      ['im vorigen Jahr', { unit: 'year', offset: -1 }], ['im Vorjahr', { unit: 'year', offset: -1 }], ['vor einem Jahr', { unit: 'year', offset: -1 }], 
      ['in diesem Jahr', { unit: 'year', offset: 0 }], ['dieses Jahr', { unit: 'year', offset: 0 }], ['im laufenden Jahr', { unit: 'year', offset: 0 }], ['heuer', { unit: 'year', offset: 0 }],
      ['im vergangenen Monat', { unit: 'month', offset: -1 }], ['im vorigen Monat', { unit: 'month', offset: -1 }], ['letzten Monat', { unit: 'month', offset: -1 }], ['in diesem Monat', { unit: 'month', offset: 0 }],
      ['vergangene Woche', { unit: 'week', offset: -1 }], ['in der vergangenen Woche', { unit: 'week', offset: -1 }], ['letzte Woche', { unit: 'week', offset: -1 }], ['vorige Woche', { unit: 'week', offset: -1 }],
      ['im vergangenen Frühjahr', { unit: 'season', offset: -1, month: 3 }], ['im vergangenen Sommer', { unit: 'season', offset: -1, month: 6 }], ['im vergangenen Herbst', { unit: 'season', offset: -1, month: 9 }],
      ['im Frühjahr', { unit: 'season', offset: 0, month: 3 }], ['in diesem Frühjahr', { unit: 'season', offset: 0, month: 3 }], ['im Sommer', { unit: 'season', offset: 0, month: 6 }], ['in diesem Sommer', { unit: 'season', offset: 0, month: 6 }],
      ['im Herbst', { unit: 'season', offset: 0, month: 9 }], ['in diesem Herbst', { unit: 'season', offset: 0, month: 9 }], ['gestern', { unit: 'day', offset: -1 }],
    ],
    last: ['vergangenen', 'letzten', 'vorigen'],
    joiners: ['des', 'im', 'des Jahres'],
    since: ['desselben Jahres', 'des gleichen Jahres', 'gegründet', 'gegründet im Jahr', 'seit', 'seit dem Jahr', 'seit Anfang', 'seit Ende', 'seit Beginn'],
    quarters: [['erstes Quartal', 1], ['ersten Quartal', 1], ['zweiten Quartal', 2], ['dritten Quartal', 3], ['vierten Quartal', 4], ['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4]],
  },
});

export const de = packOf({
  tag: 'de',
  numbers: () => ({
    decimal: ',',
    spaceGroups: true,
    compound: true,
    words: {
      1: 'ein|eine|einen|einem|einer|eins', 2: 'zwei|zwo', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn', 11: 'elf',
      12: 'zwölf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn', 16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn', 20: 'zwanzig', 30: 'dreißig|dreissig',
      40: 'vierzig', 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig',
    },
    hundreds: { 100: 'hundert' },
    and: 'und',
    fractions: { 0.5: 'halbe|halben|halber|halbes', 0.25: 'viertel', 0.75: 'dreiviertel', 1.5: 'anderthalb|eineinhalb', 2.5: 'zweieinhalb' },
    halves: 'einhalb',
    scales: { 1e3: 'tausend', 1e6: 'million', 1e9: 'milliarde', 1e12: 'billion', 1e15: 'billiarde' },
    plurals: { 1e6: 'millionen', 1e9: 'milliarden', 1e12: 'billionen', 1e15: 'billiarden' },
    short: { 1e3: 'tsd|tsd.', 1e6: 'mio.|mill.', 1e9: 'mrd|mrd.|mia|mia.|mrden', 1e12: 'bio|bio.|bill.' },
    articles: 'ein|eine|einer|einen|einem',
    of: 'von|an|in',
    vague: 'mehrere|einige|viele|hunderte|dutzende|zig|multi|zweistelliger|dreistelliger|pro|hunderten von|wenige',
    currencies: {
      USD: 'us $|>amerikanische dollar|>amerikanischen dollar|dollar us',
      GBP: '>britische pfund|>britischen pfund|>pfund sterling|>^pfund',
      JPY: '>japanische yen',
      CNY: '>chinesische yuan',
      KRW: '>südkoreanische won',
      INR: '>rupien|>indische rupien|>rupie|>indischen rupien',
      CHF: '>franken|>schweizer franken|<fr.|>sfr|>fr.',
      CAD: '>kanadische dollar|>kanadischen dollar|>kanadischer dollar',
      AUD: '>australische dollar|>australischen dollar',
      HKD: '>hongkong dollar',
      TWD: '>taiwan dollar|>neue taiwan dollar|>taiwanische dollar',
      SGD: '>singapur dollar|>singapurische dollar',
      NZD: '>neuseeland dollar|>neuseeländische dollar|>neuseeländischen dollar',
      BRL: '>Real|>brasilianische real|>reais',
    },
    coins: { 0.01: 'rappen' },
    before: {
      approx: 'rund|etwa|ungefähr|zirka|knapp|fast|nahezu|beinahe|gut|annähernd|schätzungsweise|um die|in etwa|so um die|geschätzt|geschätzte|geschätzten|an die|gegen',
      at_least: 'mehr als|über|mindestens|wenigstens|nicht weniger als|jenseits von|jenseits der|oberhalb von|übersteigt|übersteigen|überschritten|übertrifft|von mehr als|von über|gut über|deutlich über',
      up_to: 'bis zu|bis|höchstens|maximal|nicht mehr als|weniger als|unter|von bis zu|unterhalb von|bis maximal',
    },
    after: { at_least: 'oder mehr|und mehr|aufwärts|übersteigend', approx: 'oder so', up_to: 'oder weniger|maximal' },
    to: 'bis|bis zu',
    from: 'von|vom',
    gives: 'gibt|gab|steuert|steuerte|steckt|steckte|zahlt|zahlte|investiert|investierte|bringt|brachte|legt|schießt|übernimmt|trägt|davon',
    givenBy: 'von|kommen von|stammen von|entfallen auf|davon von|steuert|zahlt|gibt|trägt',
    between: 'zwischen',
    per: {
      month: '/monat|pro monat|im monat|monatlich|je monat',
      quarter: '/quartal|pro quartal|im quartal',
      year: '/jahr|pro jahr|im jahr|jährlich|je jahr|p. a.',
      minute: '/minute|pro minute|je minute|in der minute',
      day: '/tag|pro tag|am tag|täglich',
      share: '/aktie|pro aktie|je aktie|je anteilsschein|pro anteil',
      each: 'jeweils',
    },
    perBefore: { each: 'je|jeweils', month: 'monatlich', year: 'jährlich' },
    percent: 'prozent|prozentpunkte|prozentpunkten|v.h.',
    times: 'fach|fache|fachen|facher|faches|mal so',
    users: 'Wochennutzer*|User|Usern|nutzer*|user*|anwender*|menschen|kund*|abonn*|abos|haushalt*|personen|konten|mitglied*|entwickler*|besucher*|beschäftigte*|mitarbeiter*|zahlende*|verbraucher*|leute*',
    things: 'Kunden der Banken|Kunden von Banken|Bankkunden|vermögenden Kunden|vermögende Kunden|reichen Kunden|Privatkunden',
    shares: 'aktien|anteile*|anteilsscheine',
  }),
  cues,
});
