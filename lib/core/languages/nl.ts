import type { CuePack } from '../cues.ts';
import { ago, combined, packOf } from './pack.ts';

/** Where users may be that are not those of the world, and money may go that is not for the company. */
const places = (): string => combined('in', 'India|Azië|Afrika|Europa|Latijns Amerika|Amerika|de VS|de Verenigde Staten|het Verenigd Koninkrijk|Frankrijk|Duitsland|Spanje|Portugal|Italië|Noorwegen|Nederland|België|Japan|Zuid Korea|China|Indonesië|Brazilië|Mexico|Canada|Australië|Abu Dhabi|Saudi Arabië|Texas|Ohio');

const cues = (): CuePack => ({
  metrics: {
    valuation:
      'voor het bedrijf over|>voor het bedrijf|>voor de onderneming|waardering*|bedrijfswaardering|recordwaardering|miljardenwaardering|gewaardeerd|waardeert|waarderen|waardeerde|waard|marktwaarde|bedrijfswaarde|ondernemingswaarde|ter waarde van|waarde|getaxeerd|prijskaartje|duurste|meest waardevolle|' +
      'waardevolste|vóór de investering|voor de investering|na de investering',
    round_total:
      '>van de investeerders|>van investeerders|>van beleggers|ronde ter waarde van|financieringsronde ter waarde van|financiering ter waarde van|financieringen|financieringsgeschiedenis|kapitaalrondes|fondsenwerving|>geleid door|>aangevoerd door|investeringsronde*|financieringsronde*|kapitaalronde*|geldronde|miljardenronde|megaronde|recordronde|ronde|rondes|financiering|kapitaalinjectie|kapitaalinjecties|geldinjectie|opgehaald|haalt|haalde|halen|haalden|ophaalt|ophaalde|binnengehaald|binnenhaalt|' +
      'binnenhaalde|binnen|vers geld|nieuw geld|nieuw kapitaal|vers kapitaal|durfkapitaal|toezeggingen|afgerond|rondt|rondde|kreeg|krijgt|gekregen|ontvangt|ontving|ontvangen|ophalen|sleept|sleepte|gesleept|geld opgehaald|bedrag|totaalbedrag|omvang|' +
      'emissie|serie A|serie B|aangetrokken|trekt|trok|verzamelde|verzameld|onder leiding van|>van investeerders|>van beleggers',
    investor_commitment:
      'investering ter waarde van|trok uit|trekt uit|op tafel|zitten in OpenAI|in OpenAI zitten|>in op OpenAI|ingezet op|invest*|geïnvesteerd|steekt|stak|steken|staken|gestoken|legt|legde|leggen|ingelegd|inleg|toegezegd|zegt toe|zegde|toezegging|bijgedragen|bijdrage|draagt|droeg|cheque|<geleid door|<aangevoerd door|intentieverklaring|stopt|stopte|stoppen|gestopt|' +
      'draagt bij|beloofd|belooft|beloofde|betaalt|betaalde|betaald|overgemaakt|maakt over|maakte|pompt|pompte|gepompt|doet mee|geeft|gaf|gegeven|schuift|goed voor|afkomstig van|komt van|komen van|kwam van|deelname|participeert|stort|stortte|gestort|voegt|voegde|toegevoegd|boekte over',
    retail_commitment: 'klanten van banken|klanten van de banken|bankklanten|rijke klanten|bankkanalen|via banken|particulieren|particuliere beleggers|particuliere investeerders|kleine beleggers|privébank*|vermogende klanten',
    tender_offer:
      'aandelen ter waarde van|stukken ter waarde van|>aandelen OpenAI|>aandelen in OpenAI|>aan aandelen OpenAI|>aandelen van OpenAI|verzilverde*|verzilverd|goedgekeurd|toestemming voor|aandelenverkoop|verkoop van aandelen|medewerkers verkochten|werknemers verkochten|personeelsaandelen|secundaire verkoop|secundaire transactie|aan aandelen|aandelen verkocht|verkochten|verkocht|verkoopt|verkopen|secundaire markt|aandelen voor|terugkoop*|' +
      'aandelen ter waarde',
    credit_facility: 'bij banken|bij de banken|bij zijn banken|kredietruimte|banklijn|bankfaciliteit|kredietpot|bankenlijn|kredietlijn*|kredietfaciliteit*|doorlopend krediet|rekening courant|kredietlimiet|bankkrediet|kredietruimte|doorlopende',
    compute_commitment:
      '<afspraak met|<overeenkomst met|<pact met|<akkoord met|cloud*|datacenter*|datacentra|rekenkracht|rekencapaciteit|Stargate|infrastructuur|contract*|deal van|deal met|overeenkomst van|Azure|servercapaciteit|clouddiensten|order',
    cumulative_raised: 'totaal opgehaald|in totaal opgehaald|sinds de oprichting|sinds zijn oprichting|sinds haar oprichting|tot nu toe opgehaald|al opgehaald',
    revenue: '<omgerekend naar een heel jaar|<komt bij OpenAI|<komt bij het bedrijf|doorgerekend|<kwam er|<komt er|<zette|<zet|<zetten|omzet*|jaaromzet|maandomzet|inkomsten|opbrengst*|jaartempo|jaarbasis|verdient|verdiende|boekt|boekte|geannualiseerd*|zet om|omgezet',
    users: 'weekgebruikers|gebruikersbasis|gebruikers|gebruiker|gebruikersaantal|wekelijkse|per week|mensen|gebruiken|bezoekers',
    subscribers: 'abonnee*|betalende|abonnement*|betalen|betaalt',
    codex_weekly_users: 'Codex',
    tokens_per_minute: 'token*',
    stake:
      'stichting OpenAI behoudt|stichting OpenAI bezit|stichting OpenAI houdt|stichting van OpenAI behoudt|stichting van OpenAI bezit|stichting van OpenAI houdt|pakket|aandelenpakket|>van de nieuwe|>van het nieuwe|<andere investeerders|<overige investeerders|<personeel en|<medewerkers en|bezitten|houden|krijgt|belang|belangen|minderheidsbelang|aandeel|bezit|bezat|<heeft|<hebben|<had|houdt|hield|aandeelhouder*|grootaandeelhouder|aandelen|in handen|eigenaar|zeggenschap|behoudt|van de aandelen|controleert|>van OpenAI|>in OpenAI',
    stake_value: '<belang|<aandelenbelang|<aandelenpakket|<belang ter waarde',
    enterprise_revenue_share: 'aandeel van bedrijven|aandeel van zakelijke klanten|zakelijke aandeel|zakelijke klanten|zakelijke tak|bedrijfsklanten|zakelijke markt|zakelijke gebruikers|van de omzet|van de inkomsten|aan de omzet',
    guaranteed_return: 'minimumrendement|gegarandeerd rendement|rendement|gegarandeerde',
    price: '<openai boven|<openai boven de|<het bedrijf boven|<het bedrijf boven de|<de onderneming boven|<de onderneming boven de|<de startup boven|<de startup boven de|<brengt openai naar|<brengt openai op|<brengt openai tot|<brengt het bedrijf naar|<brengt het bedrijf op|<brengt het bedrijf tot|<brengt de onderneming naar|<brengt de onderneming op|<brengt de onderneming tot|<tilt openai naar|<tilt openai op|<tilt openai tot|<tilt het bedrijf naar|<tilt het bedrijf op|<tilt het bedrijf tot|<tilt de onderneming naar|<tilt de onderneming op|<tilt de onderneming tot|<stuwt openai naar|<stuwt openai op|<stuwt openai tot|<stuwt het bedrijf naar|<stuwt het bedrijf op|<stuwt het bedrijf tot|<stuwt de onderneming naar|<stuwt de onderneming op|<stuwt de onderneming tot|prijzen|prijs',
    not_funding:
      'vermogen|fortuin|aandeleninkoop*|inkoop van|eigen aandelen|van zijn marktwaarde|van hun marktwaarde|verdampt*|verdampte|verdampten|in rook op|weggevaagd|aan marktwaarde|>op de beurs|obligatie*|lening*|OpenAI houdt|OpenAI behoudt|vraag naar de ronde|OpenAI bezit|uit zijn kredietlijn|uit haar kredietlijn|uit de kredietlijn|>uit aan|aan salarissen|aan lonen|kapitaaluitgaven|kapitaalinvesteringen|capex|orderportefeuille|liquide middelen|in kas|marktaandeel|van de markt|OpenAI betaalde|OpenAI betaalt|OpenAI betaald|beurswaarde|boete*|beboet|schadevergoeding|schadeclaim|claim|rechtszaak|verlies*|verliezen|verloor|verliest|verlieslatend|nettoverlies|verbrandt|verbrandde|verbrand|winst*|kosten|kost|kostte|uitgaven|uitgeven|geeft uit|gaf uit|contanten|kaspositie|kas|liquiditeit|' +
      'lening|leningen|leent|leende|geleend|schuld*|obligatie*|koopprijs|salaris*|beloning|bonus*|donatie*|doneert|doneerde|gedoneerd|schenking|overname*|neemt over|nam over|overgenomen|koopt|kocht|gekocht|aankoop|bod|bood|biedt|geboden|' +
      'overbruggingskrediet|overbruggingslening|abonnementsprijs|garantie*|borg|beurskapitalisatie|marktkapitalisatie|joint venture|boekwinst|subsidie*|belasting*|kwartaalomzet|bbp|tekort|per jaar aan',
  },
  refine: {
    monthly: 'per maand|maandelijks*|maandomzet|elke maand',
    quarterly: 'kwartaal|kwartaalomzet|halfjaar|half jaar',
    annualized: 'omgerekend naar een heel jaar|doorgerekend|naar twaalf maanden|op twaalf maanden|naar een heel jaar|op jaarbasis|geannualiseerd*|jaartempo|omgerekend naar een jaar|terugkerende|ARR',
    annual: 'jaaromzet|over heel|in heel|in 2024|in 2025|over 2024|over 2025|vorig jaar|het hele jaar|boekjaar',
    weekly: 'weekgebruikers|wekelijks*|per week|elke week|iedere week',
    subscribers: 'abonnee*|betalende|abonnement*|betalen',
    business: `dagelijkse|dagelijks|per dag|elke dag|${places()}|>Europese|>Nederlandse|>Amerikaanse|downloads|zakelijke gebruikers|zakelijke klanten|bedrijfsgebruikers`,
    market: 'marktaandeel|op de markt|van de markt',
    elsewhere: `${places()}|${combined('in', 'startups|start ups|datacenters|een datacenter|datacentra|chips|servers|infrastructuur|AI infrastructuur|AI voor|energie|fabrieken|onderzoek|andere')}`,
    codex: 'Codex',
    ads: 'advertentie*|reclame*',
    enterprise: 'zakelijke klanten|zakelijke tak',
    pre:
      'vóór de kapitaalronde|voor de kapitaalronde|vóór de kapitaalverhoging|voor de kapitaalverhoging|vóór de financieringsronde|voor de financieringsronde|vóór de geldinjectie|voor de geldinjectie|vóór de kapitaalstorting|voor de kapitaalstorting|vóór het nieuwe geld|voor het nieuwe geld|zonder de nieuwe middelen|zonder nieuw geld|zonder nieuw kapitaal|vóór de transactie|voor de transactie|vóór de deal|voor de deal|pre money|vóór de investering|voor de investering|zonder het nieuwe geld|zonder het verse geld|vóór de ronde|voor de ronde|voorafgaand aan de investering|voorafgaand aan de ronde|exclusief het nieuwe|exclusief de nieuwe|vóór de kapitaalinjectie|voor de kapitaalinjectie',
    post: 'na de kapitaalronde|na de kapitaalverhoging|na de geldinjectie|na de kapitaalstorting|post money|na de investering|inclusief het nieuwe|inclusief het verse|inclusief de nieuwe|na de ronde|na de laatste ronde|na de financieringsronde|na de kapitaalinjectie|met het nieuwe geld',
    secondary: 'secundaire|personeel*|medewerkers|werknemers',
    cumulative: 'alle rondes samen|alle rondes|sinds de oprichting|samen|in totaal|tot nu toe|bij elkaar|alles bij elkaar',
    stake: 'belang|aandeel',
  },
  modality: {
    planned:
      '>uitkomen|>overschrijden|>overstijgen|>overtreffen|moet stijgen|moet groeien|moet bereiken|<zoekt|<zoeken|<op zoek naar|proberen|probeert|zoeken|zoekt|omzet zal|van OpenAI zal|van OpenAI zullen|ChatGPT zal|>bereiken|droomt|dromen|volgend jaar|denkt|rekent erop|plant|van plan|plan|plannen|mikt|mikken|doel|doelstelling|wil|willen|wilde|verwacht*|verwachten|verwachting|streeft|hoopt|hopen|beursgang*|beursdebuut|naar de beurs|prognose*|zou moeten|moet opleveren|moet uitkomen|gaat ophalen|beoogt|beoogde|' +
      'rekent op|raamt|voorziet|tegen 2030|in 2030|tot 2030|tot 2029|optie op|aast op',
    rumoured:
      '<er wordt gesproken over|<kan oplopen|<kan uitkomen|<kan stijgen|<kan groeien|<kunnen oplopen|<kunnen stijgen|<staat op het punt|<staan op het punt|<dicht bij een akkoord|<dicht bij een deal|<dicht bij het afronden|<dicht bij de afronding|staat op het punt|op het punt|bereid|analisten zien|zien OpenAI|ziet OpenAI|dicht bij een|dicht bij het|dichtbij een|staat klaar|staan klaar|gesprekken|in gesprek|onderhandelt|onderhandelen|onderhandelingen|onderhandeld|zou|zouden|overweegt|overwegen|mogelijk|gerucht*|naar verluidt|praat|praten|sondeert|bespreekt|besproken|kan oplopen|kan uitkomen|kan waard|speculatie*|bronnen|aftast|verkent',
    hypothetical: '<gaat de deal door|<gaat de verkoop door|<gaat het door|<gaat de transactie door|<lukt de|<lukt het|<bij een akkoord|als|indien|mocht|gesteld dat',
    denied: '<zag af van|<ziet af van|<afgezien van|<schrapte|<schrapt|<geschrapt|<annuleerde|<geannuleerd|<trok zich terug|<blies|>geschrapt|>geannuleerd|>afgeblazen|<klopt niet dat|<verwierp|<weigerde|<afgewezen|<veel minder dan|<ruim onder|<aanzienlijk minder dan|<niet|<geen|<ontkent|<ontkende|<in plaats van|<nooit|<noch|<ten onrechte|<abusievelijk',
  },
  past:
    'tot voor kort|kort geleden nog|onlangs nog|nog niet zo lang geleden|enkele maanden eerder|een paar maanden eerder|tot dan toe|<in plaats van de aangekondigde|<in plaats van de eerder aangekondigde|<in plaats van de toegezegde|<in plaats van de oorspronkelijke|>waard was|>waard waren|datzelfde jaar|dat jaar|in hetzelfde jaar|toen|toenmalige|eerder|eerdere|destijds|voorheen|<was|<waren|<had|<hadden|<van zo\'n|oorspronkelijk*|vorige|voormalige|een jaar geleden|twee jaar geleden|drie jaar geleden|anderhalf jaar geleden|maanden geleden|een half jaar geleden|aanvankelijk|in het begin|' +
    '<stond op|<lag op|<bedroeg|<kwam uit|<vanaf',
  present: 'nu|momenteel|tegenwoordig|vandaag|laatste|recentste|meest recente|inmiddels|thans|nog steeds|op dit moment|actuele|huidige|anno|onlangs|uiteindelijk|ten slotte',
  hints: {
    acquisition: 'overname*|overgenomen|neemt over|nam over|OpenAI koopt|OpenAI kocht|kocht OpenAI|koopt OpenAI|OpenAI nam|OpenAI neemt|slokte op|lijfde in|OpenAI betaalt|OpenAI betaalde|betaalde OpenAI',
    listed: 'beurswaarde|marktwaarde|marktkapitalisatie|beurskoers|koers|dividend*',
    conditional: 'afhankelijk|hangt af|voorwaarde|voorwaarden|gekoppeld|voorwaardelijk',
    tender: 'medewerkers|werknemers|personeel*|aandelenverkoop',
    secondary: 'secundaire',
    'first-close': 'eerste fase|eerste sluiting|eerste tranche|aanvankelijk|aangekondigd*|in eerste instantie',
    'final-close': 'afgerond|afronding|sluiting|rondt|definitief|definitieve',
    'letter-of-intent': 'intentieverklaring',
    tranche: 'tranche*|termijn*',
    recapitalization: 'herstructurering|herkapitalisatie|reorganisatie',
    'credit-facility': 'kredietlijn*|kredietfaciliteit*',
    founding: 'bij de start|bij de oprichting|non profit|zonder winstoogmerk|oprichters',
    'joint-venture': 'joint venture|DeployCo',
    stargate: 'Stargate',
    ipo: 'beursgang|IPO',
    bid: 'bod|overnamebod',
    talks: 'gesprekken|onderhandelingen',
    former: combined('ronde|financieringsronde', 'voor de|voor het|als'),
    latest: combined('laatste|meest recente|jongste|recentste', 'ronde|financieringsronde|investeringsronde|kapitaalronde'),
  },
  change: '<verliest|<wint|<stijgt|<daalt|<zakt|<klimt|<kelderde|<keldert|<stegen|<daalden|<verloren|<wonnen|<zakten|<steeg|<daalde|<klom|<won|<verloor|<zakte|<sprong|<omhoog|<plus|<toename van|<stijging van|<steeg met|<groeide met|<gestegen met|<toegenomen met|<gegroeid met|<toename met|<sprong van',
  into: 'tot|in|aan|voor|naar|van|bij',
  from: 'van|door|uit|afkomstig van',
  definite: '<opgehaalde|<toegezegde|<beloofde|<geïnvesteerde|<aangekondigde|' + combined('<tegen de|<op de|<bij de|<volgens de', 'laatste|jongste|huidige|recentste', 'waardering', 'van'),
  price: '<tegen',
  pronouns: 'ze|zij|hij|het|de|dat|dit|deze|zijn|haar|hun',
  others: '<waaronder|<onder wie|<onder andere|<onder meer|<investeerders als|<investeerders zoals|<zoals',
  exchange: '<voor|<in ruil voor',
  respectively: 'respectievelijk',
  and: 'en|alsook|de|het|evenals|samen met',
  each: 'elk|ieder|allebei|beide',
  companion: '<samen met|<werkt met|<contract met|<overeenkomst met|<deal met|<test|<kiest voor|<klant van|<partner van|<leverancier van|<modellen van|<technologie van|<rivaal van|<concurrent van|<samenwerking met|<samenwerkt met|>\'s modellen|>klant|>rivaal|<dankzij|<zoals|<net als|<anders dan|<net zoals',
  possessive: '\'s|\'',
  describing: 'rivaal|concurrent',
  described: 'aandeelhouder van|investeerder van|grootaandeelhouder van|rivalen van|ex|voormalig|voormalige|oud|rivaal van|concurrent van|concurrenten van|modellen van|alternatief voor|leverancier van|medeoprichter van|oud medewerkers van',
  raising: 'boekte|boekt|verdiende|verdient|verloor|verliest|won|zakte|steeg|daalde|maakte|is waard|rapporteerde|klom|kelderde|bedient|telt|haalt|haalde|heeft opgehaald|krijgt|kreeg|ontving|sleept|wordt gewaardeerd|werd gewaardeerd|is gewaardeerd|koopt|kocht|rondt',
  ordinary:
    'wall street|omzet|waardering|aandelen|beurs|damrak|winst|codex|sora|gpt|hoeveel|wie|wat|hoe|waar|wanneer|waarom|het|de|een|dit|dat|die|hij|zij|ze|we|wij|en|maar|nu|vandaag|bedrijf|onderneming|start-up|startup|altman|sam altman|sarah friar|friar|wie|wat|niemand|alles|volgens|concern|groep|ronde',
  masks: 'tot nu toe|tot nu|tot vandaag|tot op heden|investeerders als|geldschieters als|beleggers als|in plaats van de aangekondigde|in plaats van de eerder aangekondigde|in plaats van de toegezegde|in plaats van de oorspronkelijke|laatste twee|laatste drie|laatste vier|laatste vijf|laatste jaren|laatste maanden|in de jongste ronde|bij de jongste ronde|in de laatste financieringsronde|bij de laatste financieringsronde|bij de laatste ronde|in de laatste ronde|zoveel als|evenveel als|meer als|zowel als|zo hoog als|net als|als eerste|als gevolg|als grootste|als investeerder|als aandeelhouder|investeerder|investeerders|ter waarde van het|onderdeel|voordeel|in het bezit van|deels',
  breaks: [
    [', na|, tegen', 15],
    ['terwijl|maar|echter|hoewel|tegenover|vergeleken met|minder dan de|meer dan de|vóór OpenAI', 20],
    ['keer zoveel als|keer zo hoog als|keer de', 20],
    ['twee keer zoveel als|het dubbele van|dubbel zoveel als|het drievoudige van', 10],
    ['en|of|met|na|plus', 5],
    ['die|dat|waar|wiens', 6],
  ],
  dates: {
    months: [['januari', 'jan'], ['februari', 'feb'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
    relative: [
      ['begin dit jaar', { unit: 'season', offset: 0, month: 1 }], ['begin van dit jaar', { unit: 'season', offset: 0, month: 1 }], ['begin van het jaar', { unit: 'season', offset: 0, month: 1 }], ['aan het begin van het jaar', { unit: 'season', offset: 0, month: 1 }], ['aan het begin van dit jaar', { unit: 'season', offset: 0, month: 1 }], ['in het begin van het jaar', { unit: 'season', offset: 0, month: 1 }],
      ['het vorige jaar', { unit: 'year', offset: -1 }], ['het voorgaande jaar', { unit: 'year', offset: -1 }], ['vorig kwartaal', { unit: 'quarter', offset: -1 }],
      ['deze zomer', { unit: 'season', offset: 0, month: 6 }], ['in de zomer', { unit: 'season', offset: 0, month: 6 }], ['in het najaar', { unit: 'season', offset: 0, month: 9 }],
      ['deze lente', { unit: 'season', offset: 0, month: 3 }], ['in de lente', { unit: 'season', offset: 0, month: 3 }], ['vorig voorjaar', { unit: 'season', offset: -1, month: 3 }],
      ['vorige zomer', { unit: 'season', offset: -1, month: 6 }], ['vorig najaar', { unit: 'season', offset: -1, month: 9 }], ['deze herfst', { unit: 'season', offset: 0, month: 9 }],
      ['in de herfst', { unit: 'season', offset: 0, month: 9 }], ['afgelopen winter', { unit: 'season', offset: -1, month: 12 }], ['afgelopen maand', { unit: 'month', offset: -1 }],
      ['afgelopen week', { unit: 'week', offset: -1 }], ['afgelopen kwartaal', { unit: 'quarter', offset: -1 }],
      ...ago({ counts: 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf', years: '# jaar geleden', halfYears: '# jaar geleden', halves: 'anderhalf|tweeënhalf|drieënhalf', months: '# maanden geleden', weeks: '# weken geleden' }),
      ['een half jaar geleden', { unit: 'quarter', offset: -2 }], ['tweeëneenhalf jaar geleden', { unit: 'quarter', offset: -10 }], ['een maand geleden', { unit: 'month', offset: -1 }], ['een week geleden', { unit: 'week', offset: -1 }],
      ['vorig jaar', { unit: 'year', offset: -1 }], ['afgelopen jaar', { unit: 'year', offset: -1 }], ['een jaar geleden', { unit: 'year', offset: -1 }], ['een jaar eerder', { unit: 'year', offset: -1 }],
      ['dit jaar', { unit: 'year', offset: 0 }], ['vorige maand', { unit: 'month', offset: -1 }], ['deze maand', { unit: 'month', offset: 0 }], ['vorige week', { unit: 'week', offset: -1 }],
      ['deze week', { unit: 'week', offset: 0 }], ['gisteren', { unit: 'day', offset: -1 }], ['dit voorjaar', { unit: 'season', offset: 0, month: 3 }], ['in het voorjaar', { unit: 'season', offset: 0, month: 3 }], ['afgelopen voorjaar', { unit: 'season', offset: -1, month: 3 }],
      ['afgelopen zomer', { unit: 'season', offset: -1, month: 6 }], ['dit najaar', { unit: 'season', offset: 0, month: 9 }], ['afgelopen najaar', { unit: 'season', offset: -1, month: 9 }],
    ],
    last: ['afgelopen', 'vorige'],
    since: ['van hetzelfde jaar', 'van dat jaar', 'opgericht in', 'sinds', 'sedert', 'vanaf'],
    quarters: [['eerste kwartaal', 1], ['tweede kwartaal', 2], ['derde kwartaal', 3], ['vierde kwartaal', 4], ['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4]],
  },
});

export const nl = packOf({
  tag: 'nl',
  numbers: () => ({
    decimal: ',',
    spaceGroups: true,
    compound: true,
    words: {
      1: 'een|één|eén', 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf', 6: 'zes', 7: 'zeven', 8: 'acht', 9: 'negen', 10: 'tien', 11: 'elf', 12: 'twaalf', 13: 'dertien', 14: 'veertien',
      15: 'vijftien', 16: 'zestien', 17: 'zeventien', 18: 'achttien', 19: 'negentien', 20: 'twintig', 30: 'dertig', 40: 'veertig', 50: 'vijftig', 60: 'zestig', 70: 'zeventig', 80: 'tachtig', 90: 'negentig',
    },
    hundreds: { 100: 'honderd' },
    and: 'en|ën',
    fractions: { 0.5: 'half|halve', 0.25: 'kwart' },
    halves: 'en een half|en een halve',
    scales: { 1e3: 'duizend', 1e6: 'miljoen', 1e9: 'miljard', 1e12: 'biljoen' },
    plurals: { 1e6: 'miljoenen', 1e9: 'miljarden' },
    short: { 1e3: 'dzd', 1e6: 'mln.|mio.', 1e9: 'mld|mld.|mrd|mrd.|mlrd', 1e12: 'bln.|biljn' },
    articles: 'een|één',
    of: 'aan|in',
    vague: 'enkele|meerdere|tientallen|honderden|paar|vele|multi|per',
    currencies: {
      USD: 'us $|amerikaanse dollar|>amerikaanse dollars',
      EUR: '>euro\'s',
      GBP: '>pond sterling|>britse pond|>britse ponden|>^pond',
      JPY: '>japanse yen',
      KRW: '>zuid koreaanse won',
      INR: '>roepie|>roepies|>indiase roepies|>indiase roepie',
      CHF: '>zwitserse frank|>zwitserse franken|?>frank',
      CAD: '>canadese dollar|>canadese dollars',
      AUD: '>australische dollar|>australische dollars',
      HKD: '>hongkongse dollar',
      TWD: '>taiwanese dollar',
      SGD: '>singaporese dollar',
      NZD: '>nieuw zeelandse dollar',
      BRL: '>real|>braziliaanse real',
    },
    coins: { 0.01: 'cent|centen' },
    before: {
      approx: 'ongeveer|zo\'n|rond|rond de|bijna|vrijwel|naar schatting|grofweg|pakweg|om en nabij|omgerekend|al zo\'n|dicht bij|tegen de',
      at_least: 'meer dan|ruim|minstens|minimaal|ten minste|tenminste|boven|boven de|niet minder dan|overstijgt|iets meer dan|over de',
      up_to: 'tot|tot wel|maximaal|hooguit|hoogstens|ten hoogste|niet meer dan|minder dan|onder|onder de|maar liefst tot',
    },
    after: { at_least: 'of meer|en meer', approx: 'of zo|ongeveer', up_to: 'of minder|maximaal' },
    to: 'tot|à|a|tot en met',
    from: 'van',
    gives: 'legt|legde|geeft|gaf|stopt|stopte|steekt|stak|investeert|investeerde|betaalt|brengt|draagt|levert',
    givenBy: 'van|komen van|komt van|zijn van|afkomstig van',
    between: 'tussen',
    per: {
      month: '/maand|per maand|maandelijks',
      quarter: '/kwartaal|per kwartaal',
      year: '/jaar|per jaar|jaarlijks',
      minute: '/minuut|per minuut|iedere minuut',
      day: '/dag|per dag|dagelijks',
      share: '/aandeel|per aandeel',
      each: 'elk|ieder|per stuk',
    },
    perBefore: { each: 'elk|ieder' },
    percent: 'procent|procentpunt',
    times: 'voudig|voudige|keer zo',
    users: 'weekgebruikers|gebruiker*|abonne*|klant*|mensen|personen|leden|huishoudens|consument*|ontwikkelaar*|bezoeker*|werknemer*|medewerker*',
    things: 'klanten van banken|klanten van de banken|bankklanten|vermogende klanten|rijke klanten',
    shares: 'aandeel|aandelen',
    tokens: 'token*',
  }),
  cues,
});
