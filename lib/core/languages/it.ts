import type { CuePack } from '../cues.ts';
import { ago, combined, packOf } from './pack.ts';

/** Where users may be that are not those of the world, and money may go that is not for the company. */
const places = (): string => combined('in', 'India|Asia|Africa|Europa|America|Francia|Germania|Spagna|Portogallo|Italia|Norvegia|Giappone|Corea|Cina|Indonesia|Brasile|Messico|Canada|Australia|Arabia|Texas|Ohio')+'|negli Stati Uniti|negli USA|nel Regno Unito|ad Abu Dhabi|negli Emirati';

const cues = (): CuePack => ({
  metrics: {
    valuation:
      'più preziose|più care|più quotate|di maggior valore|che valgono|quotazione implicita|passata da|passato da|<startup da|<azienda da|<società da|<impresa da|valutazione*|valutazioni|valutata|valutato|valutate|valutano|valutandola|valutava|valuta|vale|valgono|valere|valeva|valsa|valore|capitalizzazione|quota a|stimata|prezzata|valorizzata|valorizza|la più preziosa|la più cara|' +
      'valutazione prima dell\'investimento|prima dell\'investimento',
    round_total:
      '>degli investitori|round del valore di|round dal valore di|round per un valore di|finanziamento del valore di|raccolta del valore di|raccolte|messo in cassa|mette in cassa|mettere in cassa|approvvigionamento di fondi|acquisizione di fondi|totale annunciato|totale della raccolta|totale del round|>guidato da|>guidata da|raccoglierà|riceverà|otterrà|incasserà|incassa|incassato|incassare|incassano|round|maxi round|mega round|raccolta*|raccolto|raccolti|raccoglie|raccogliere|raccolse|finanziamento|finanziamenti|giro di finanziamenti|aumento di capitale|ricapitalizzazione|capitali freschi|denaro fresco|fondi freschi|nuovo capitale|nuovi capitali|' +
      'nuovi fondi|impegni|chiuso|chiude|chiudere|chiusura|ottenuto|ottenuti|ottiene|incassato|incassa|incassati|aperto e chiuso|rastrellato|rastrella|si è assicurata|assicurata|riceve|ricevuto|ricevuti|intascato|intasca|importo|ammontare|somma|' +
      'iniezione di capitale|tornata|serie A|serie B|raggranellato|>dagli investitori|>da investitori|>di investitori',
    investor_commitment:
      'ha guidato|guidò|investimento del valore di|investimento dal valore di|investimento per un valore di|mise|misero|di tasca propria|di tasca sua|entrò in OpenAI|entrava in OpenAI|finanzia OpenAI|finanziato OpenAI|riversato|riversa|infilato|infila|entra in OpenAI|entrata in OpenAI|entrato in OpenAI|entrare in OpenAI|entrata nel capitale|entrato nel capitale|entra nel capitale|invest*|versato|versando|versa|versano|verserà|versati|versamento|messo|mette|mettono|metterà|mettere|impegnato|impegna|impegno di|apportato|apporta|apporto|contribuito|contribuisce|contributo|assegno|<guidato da|<guidata da|promesso|promette|promessi|' +
      'lettera d\'intenti|lettera di intenti|iniettato|inietta|iniettano|iniezione|puntato|partecipa con|partecipato con|entra con|entrata con|dato|dà|darà|pagato|paga|sul piatto|scommessa|sborsato|sborsa|scuce|provengono da|arrivano da|stanziato|fiche|aggiunge|aggiungono|aggiunto|trasferito|trasferisce|bonificato|consegnato',
    retail_commitment: 'clienti delle banche|clienti di banche|clienti bancari|clienti facoltosi|clienti benestanti|clienti ricchi|clientela delle banche|tramite le banche|attraverso le banche|canali bancari|tramite banche|>presso i privati|>tra i privati|>presso privati|risparmiatori|investitori privati|piccoli investitori|clienti privati|investitori individuali|investitori al dettaglio|investitori retail|banche private|private banking',
    tender_offer:
      'azioni per un valore di|azioni del valore di|azioni per un controvalore di|azioni per un valore complessivo di|quote per un valore di|comprato azioni|acquistato azioni|compra azioni|acquista azioni|monetizzato|autorizzato|autorizzata|via libera|vendita di azioni|vendita di quote|vendita secondaria|cessione di azioni|cessione di quote|dipendenti hanno venduto|hanno venduto|venduto azioni|venduto quote|ceduto azioni|vendere azioni|vendute|azioni dei dipendenti|azioni per|mercato secondario|' +
      'offerta di acquisto|offerta di riacquisto|in azioni|di azioni|operazione secondaria|riacquisto',
    credit_facility: 'una linea da|la linea da|dalle banche|dalle sue banche|banche hanno concesso|attingere|linea bancaria|linee bancarie|credito bancario|linea di finanziamento|linea di liquidità|credito rotativo|facility|linea di credito|linee di credito|credito revolving|linea revolving|fido|affidamento bancario|credito sindacato',
    compute_commitment:
      '<accordo con|<patto con|<intesa con|contratto con|cloud|data center|centri dati|centro dati|potenza di calcolo|capacità di calcolo|calcolo|Stargate|infrastruttur*|contratto|contratti|accordo da|accordo di|Azure|commessa|fornitura',
    cumulative_raised: 'raccolto in totale|totale raccolto|dalla fondazione|dalla sua fondazione|dalla nascita|in tutto ha raccolto|raccolti finora|raccolto complessivamente',
    revenue: 'ricavi|ricavo|fatturato|fattura|fatturava|fatturano|entrate|vendite|ritmo annuo|ARR|giro d\'affari|annualizzat*|su base annua|su base annuale|incassi|genera',
    users: 'utent*|settimanali|alla settimana|a settimana|persone|usano|utilizzano|utilizzatori',
    subscribers: 'abbonat*|paganti|abbonament*|pagano|utenti a pagamento',
    codex_weekly_users: 'Codex',
    tokens_per_minute: 'token*',
    stake:
      'fondazione OpenAI detiene|fondazione OpenAI possiede|fondazione OpenAI tiene|fondazione OpenAI trattiene|fondazione di OpenAI detiene|fondazione di OpenAI possiede|fondazione di OpenAI trattiene|pacchetto|>della nuova|>del nuovo|<altri investitori|<dipendenti e|<ha il|<ha circa il|<ha quasi il|<ha ora il|<ha oggi il|<ha ormai il|<ha l\'|<ha circa l\'|<aveva il|<ha in mano il|riceve|ottiene|quota|quote|partecipazione|detiene|detengono|possiede|possedeva|controlla|controllano|azionist*|azionariato|capitale|in mano|nelle mani|conserva|mantiene|proprietà|ha in portafoglio|del capitale|delle quote|delle azioni|spetta|va alla|custodisce|>di OpenAI|salita al|sale al',
    stake_value: '<quota|<partecipazione|<pacchetto|<quote',
    enterprise_revenue_share: 'quota delle imprese|peso delle imprese|quota delle aziende|peso delle aziende|quota dei clienti aziendali|peso dei clienti aziendali|clienti aziendali|settore imprese|area enterprise|clientela aziendale|clienti business|segmento enterprise|dei ricavi|del fatturato|delle entrate|dei suoi ricavi|del giro d\'affari',
    guaranteed_return: 'rendimento minimo|rendimento garantito|ritorno minimo|ritorno garantito|rendimento|guadagno garantito',
    price: '<openai oltre i|<openai oltre gli|<openai oltre quota|<openai sopra i|<openai sopra gli|<openai al di sopra dei|<openai al di sopra degli|<la società oltre i|<la società oltre gli|<la società oltre quota|<la società sopra i|<la società sopra gli|<la società al di sopra dei|<la società al di sopra degli|<l\'azienda oltre i|<l\'azienda oltre gli|<l\'azienda oltre quota|<l\'azienda sopra i|<l\'azienda sopra gli|<l\'azienda al di sopra dei|<l\'azienda al di sopra degli|<la startup oltre i|<la startup oltre gli|<la startup oltre quota|<la startup sopra i|<la startup sopra gli|<la startup al di sopra dei|<la startup al di sopra degli|<porta openai a|<porta openai a quota|<porta la società a|<porta la società a quota|<porta l\'azienda a|<porta l\'azienda a quota|<porta la startup a|<porta la startup a quota|<colloca openai a|<colloca openai a quota|<colloca la società a|<colloca la società a quota|<colloca l\'azienda a|<colloca l\'azienda a quota|<colloca la startup a|<colloca la startup a quota|<proietta openai a|<proietta openai a quota|<proietta la società a|<proietta la società a quota|<proietta l\'azienda a|<proietta l\'azienda a quota|<proietta la startup a|<proietta la startup a quota|<spinge openai a|<spinge openai a quota|<spinge la società a|<spinge la società a quota|<spinge l\'azienda a|<spinge l\'azienda a quota|<spinge la startup a|<spinge la startup a quota|prezzo|prezzi',
    not_funding:
      '<ha guadagnato|<hanno guadagnato|fortuna|patrimonio|riacquisto|buyback|azioni proprie|del suo valore di mercato|evaporat*|in fumo|cancellat*|>in borsa|di capitalizzazione|valore di borsa|valore in borsa|vale in borsa|OpenAI tiene|OpenAI trattiene|domanda per il round|domanda degli investitori|OpenAI detiene|OpenAI possiede|attinto|attinge|dalla linea di credito|investimenti in conto capitale|spese in conto capitale|spese per investimenti|capex|portafoglio ordini|emesso|quota di mercato|del mercato|OpenAI ha pagato|OpenAI paga|OpenAI pagherà|OpenAI ha sborsato|OpenAI versa|in prestito|multa|multe|multato|multata|sanzione|sanzioni|sanzionat*|risarcimento|danni|causa|perdita|perdite|perde|perso|perdere|perdeva|brucia|bruciato|bruciati|bruciare|utile|utili|profitti|profitto|costo|costi|costa|costano|spesa|spese|spendere|spende|speso|' +
      'liquidità|cassa|contanti|prestito|prestiti|debito|debiti|indebitamento|obbligazioni|bond|stipendio|stipendi|compenso|compensi|bonus|donazione|donazioni|donato|dona|acquisizione|acquisito|acquisisce|acquista|acquistato|comprato|compra|' +
      'offerto|offerta da|offriva|offre|opa|capitalizzazione di borsa|canone|prestito ponte|garanzia|garanzie|garantisce|joint venture|plusvalenza|plusvalenze|trimestrali|imposte|tasse|pil|mercato globale|abbonamento da|tariffa|sussidi|deficit|disavanzo|premio',
  },
  refine: {
    monthly: 'al mese|mensil*|ogni mese',
    quarterly: 'trimestre|trimestral*|semestre|semestral*',
    annualized: 'al ritmo di|su dodici mesi|a dodici mesi|all\'anno intero|a un anno intero|rapportat*|ritmo di ricavi|ritmo dei ricavi|ritmo di fatturato|annualizzat*|ritmo annuo|su base annua|su base annuale|ARR|ricorrent*|in ragione d\'anno|tasso annuo',
    annual: 'nell\'intero anno|nell\'intero|in tutto il|annuo|annui|nel 2024|nel 2025|esercizio|in tutto il 2025|in tutto il 2024|l\'anno scorso|dell\'anno',
    weekly: 'settimanal*|alla settimana|ogni settimana|a settimana|tutte le settimane',
    subscribers: 'abbonat*|pagant*|abbonament*|a pagamento|pagano',
    business: `giornalier*|quotidian*|al giorno|ogni giorno|tutti i giorni|${places()}|>europei|>italiani|>americani|download|utenti aziendali|utenti business|utenti professionali|clienti aziendali`,
    market: 'quota di mercato|nel mercato|sul mercato|del mercato',
    elsewhere: `${places()}|${combined('in', 'startup|data center|un data center|centri dati|chip|server|infrastrutture|IA|intelligenza artificiale|energia|fabbriche|ricerca|altre')+'|nell\'IA|nell\'intelligenza artificiale|nelle infrastrutture|nell\'energia|nella ricerca'}`,
    codex: 'Codex',
    ads: 'pubblicità|pubblicitari*|annunci',
    enterprise: 'clienti aziendali|clienti business|settore imprese',
    pre:
      'prima della ricapitalizzazione|prima dell\'apporto|prima dei nuovi|prima dell\'arrivo|ante aumento|ante round|pre aumento|pre round|senza il nuovo|al netto del nuovo|al netto dell\'aumento|esclusi i capitali|escluso l\'aumento|prima dell\'operazione|prima dell\'ingresso|pre money|premoney|prima del denaro|prima dell\'investimento|prima dell\'aumento|prima del round|prima dell\'iniezione|prima del finanziamento|prima della raccolta|pre investimento|escluso il nuovo|esclusi i nuovi|al netto dei nuovi|ante investimento|' +
      'senza i nuovi|senza contare i nuovi|senza contare il denaro|senza contare il capitale|senza il denaro',
    post:
      'dopo la ricapitalizzazione|dopo l\'operazione|post aumento|post round|post money|postmoney|dopo il denaro|dopo l\'investimento|compresi i nuovi|compresi i nuovi fondi|compresi i nuovi capitali|compreso il nuovo|inclusi i nuovi|incluso il nuovo|dopo l\'aumento|dopo il round|dopo l\'iniezione|dopo il finanziamento|post investimento|contando i nuovi',
    secondary: 'secondari*|dipendenti',
    cumulative: 'insieme|sommando tutti i round|tutti i round|dalla fondazione|nella sua storia|in totale|complessiv*|finora|in tutto|nel complesso',
    stake: 'quota|partecipazione',
  },
  modality: {
    planned:
      'con la quotazione|con lo sbarco in borsa|con l\'ipo|con la ipo|con l\'approdo in borsa|<cerca ora|<cerca di|<cercano|<cerca altri|<cerca nuovi|<cerca fondi|<cerca capitali|<in cerca di|cercano di|cerca di|cercavano di|raggiungerà|raggiungeranno|supererà|supereranno|avrà|avranno|fatturerà|incasserà|sogna|sognano|confida|confidano|l\'anno prossimo|il prossimo anno|prevede|prevedono|prevedeva|previsto|prevista|previsti|previste|punta a|puntano a|puntava a|punterebbe|punterebbero|obiettivo|mira|mirava|conta di|vuole|vogliono|vorrebbe|intende|intendeva|attesi|attese|atteso|attesa|aspetta|quotazione|quotarsi|IPO|' +
      'sbarco in Borsa|sbarcare in Borsa|debutto in Borsa|proiezion*|stima di|piano|piani|progetta|dovrebbe|dovrebbero|spera di|ambisce|aspira|previsioni|entro il 2030|entro il 2029|nel 2030|al 2030|entro la fine|si prepara|in vista di|opzione|' +
      'target|traguardo|a tanto',
    rumoured:
      '<si parla di|<può arrivare|<può raggiungere|<può valere|<può salire|<può raccogliere|<possono arrivare|<possono raggiungere|<vicina a chiudere|<vicina a concludere|<vicina a raccogliere|<vicina a ottenere|<vicina ad annunciare|<vicina alla chiusura|<vicina a un accordo|<vicina a un round|<vicina a una raccolta|<prossima a chiudere|<prossima alla chiusura|<sul punto di|<in procinto di|<a un passo da|<a un passo dal|sta chiudendo|sta finalizzando|in dirittura d\'arrivo|pronta a|pronto a|pronti a|sta per|stanno per|stava per|a un passo|vicina a un|vicino a un|vicini a un|vicina a investire|vicino a investire|analisti vedono|vedono OpenAI|vede OpenAI|trattative|trattativa|tratta|trattano|trattando|negozia|negoziati|negoziazione|colloqui|potrebbe|potrebbero|indiscrezioni|indiscrezione|valuta di|starebbe|starebbero|sarebbe|sarebbero|discute|discussione|avrebbe|avrebbero|investirebbe|metterebbe|raggiungerebbe|porterebbe|' +
      'varrebbe|supererebbe|salirebbe|scenderebbe|calerebbe|diminuirebbe|ridurrebbe|resterebbe|aumenterebbe|crescerebbe|arriverebbe|ammonterebbe|passerebbe|raccoglierebbe|riceverebbe|in ballo|allo studio|sonda|sondando|voci|si vocifera|ipotizza|al vaglio|esplora',
    hypothetical: '<a operazione conclusa|<a operazione completata|<ad accordo concluso|<a operazione ultimata|se|qualora|nel caso|ipotesi|ammesso che',
    denied: '<rinunciato|<rinuncia|<annullato|<annulla|<ritirato|<fatto marcia indietro|<abbandonato|<cancellato|<è falso che|<falso che|<non è vero|<rifiutato|<rifiuta|<respinto|<respinge|<declinato|<molto meno di|<ben al di sotto di|<ben meno di|<non|<mai|<smentisce|<smentito|<invece di|<anziché|<invece dei|<anziché i|<né|<nega|<erroneamente|<per errore|<e non',
  },
  past:
    'fino a poco fa|fino a poco tempo fa|fino a ieri|fino a pochi mesi fa|pochi mesi fa|qualche mese fa|poche settimane fa|solo pochi mesi fa|pochi mesi prima|non molto tempo fa|fino a poco prima|nello stesso anno|quell\'anno|dello stesso anno|più tardi quell\'anno|allora|in precedenza|all\'epoca|<era|<erano|<aveva|<avevano|<dai|rispetto ai|rispetto agli|rispetto|inizialmente|precedent*|un anno fa|due anni fa|tre anni fa|un anno e mezzo fa|sei mesi fa|mesi fa|<dopo i|<dopo gli|<valeva|<contro i|<passata da|<passato da|' +
    '<partendo da|a suo tempo|in origine|prima di allora|<fu|<fino a quel momento|al momento dell\'annuncio|<raggiungeva',
  present: 'attualmente|attual*|oggi|ora|adesso|ultimo|ultima|più recente|recente*|resta|tuttora|ormai|al momento|ad oggi|a oggi|in questo momento|è arrivata a valere|alla fine|infine',
  hints: {
    acquisition: 'OpenAI ha comprato|OpenAI compra|OpenAI ha acquistato|OpenAI acquista|OpenAI ha acquisito|OpenAI acquisisce|acquisizione di|acquisizione della|acquisto di|si è aggiudicata|ha rilevato|rileva|ha inglobato|ha assorbito|OpenAI ha pagato|OpenAI paga',
    listed: 'capitalizzazione|in borsa|valore di borsa|dividendo|dividendi|portafoglio ordini',
    conditional: 'dipend*|condizionat*|condizione|condizioni|legati a|legata a|subordinat*|vincolat*',
    tender: 'dipendenti|vendita di azioni|personale',
    secondary: 'secondari*',
    'first-close': 'prima fase|prima chiusura|prima tranche|in un primo momento|annunciat*|inizialmente',
    'final-close': 'chiuso|chiusura|conclus*|definitiv*|completat*',
    'letter-of-intent': 'lettera d\'intenti|lettera di intenti|protocollo d\'intesa',
    tranche: 'tranche|rata|rate|prima parte',
    recapitalization: 'ristrutturazione|ricapitalizzazione|riorganizzazione|riassetto',
    'credit-facility': 'linea di credito|linee di credito',
    founding: 'all\'inizio|alla nascita|no profit|non profit|fondatori|senza scopo di lucro',
    'joint-venture': 'joint venture|DeployCo',
    stargate: 'Stargate',
    ipo: 'IPO|quotazione',
    bid: 'offerta di acquisto|opa|offerta ostile',
    talks: 'trattative|colloqui',
    former: 'round prima|raccolta prima|round come',
    latest: 'ultimo round|ultimo giro|ultima raccolta|round più recente',
  },
  change: '<perde il|<perde l\'|<cede il|<cede l\'|<cedono il|<sale del|<sale dell\'|<scende del|<scende dell\'|<guadagna il|<guadagna l\'|<crolla del|<balza del|<lascia il|<lascia sul terreno il|<arretra del|<avanza del|<salite del|<salito del|<scese del|<sceso del|<guadagnano il|<perdono il|<balzate del|<cresciute del|<volate del|<in rialzo del|<in calo del|<in aumento del|<aumento di|<crescita di|<salita di|<guadagnato|<aumentata di|<cresciuta di|<salito di|<aumentato di|<incremento di|<balzo di|<rialzo di|<cresciuto di',
  into: 'con|in|a|nel|nella|per|di|su|ad|nell\'',
  from: 'da|dal|dalla|di|dall\'|provenienti da|arrivati da',
  origin: '<dai|<dagli|<dal|<dall\'|<dalle',
  definite: `>raccolti|>rastrellati|>ottenuti|>impegnati|>promessi|>investiti|>versati|>concordati|>annunciati|>iniettati|${combined('<all\'ultima|<sull\'ultima|<secondo l\'ultima|<in base all\'ultima', 'valutazione', 'di|da')}|${combined('<alla|<sulla', 'valutazione', 'attuale', 'di')}`,
  price: '<a',
  pronouns: 'lei|lui|esso|essa|il|la|lo|le|gli|i|suo|sua|questo|questa|la sua',
  others: '<tra cui|<fra cui|<che include|<che comprende|<investitori come|<fondi come|<inclusa|<compresa',
  exchange: '<per|<in cambio di|<in cambio del',
  respectively: 'rispettivamente',
  and: 'e|ed|nonché|la|il|insieme a',
  each: 'ciascuno|ciascuna|ognuno|entrambi|ognuna|a testa',
  companion: '<firmato con|<contratto con|<partnership con|<scelto|<adotta|<collabora con|<basato su|<lavora con|<cliente di|<partner di|<fornitore di|<modelli di|<tecnologia di|<rivale di|<rivale francese di|<concorrente di|<che usa|<che utilizza|<accordo con|<alleanza con|<alleata di|<alleato di|<grazie a|<come|<a differenza di',
  possessive: '\'s',
  describing: 'rivale|concorrente',
  described: 'azionista di|investitore di|socio di|ex|rivale di|rivali di|concorrente di|concorrenti di|ex dipendenti di|ex dirigente di|ex ricercatore di|modelli di|alternativa a|fornitore di|cofondatore di|fondata da ex',
  raising: 'guadagna|ha guadagnato|fattura|ha fatturato|perde|ha perso|cede|ha ceduto|sale|scende|impiega|ha chiuso|ha registrato|ha realizzato|arretra|avanza|crolla|balza|serve|vanta|conta|raccoglie|ha raccolto|chiude un|ha chiuso un|ottiene|ha ottenuto|incassa|ha incassato|vale|è valutata|è stata valutata|ha comprato|ha acquisito|ha ricevuto',
  ordinary: 'piazza affari|wall street|ricavi|valutazione|titolo|titoli|codex|sora|gpt|quanto|quanti|quanta|quante|chi|che|come|dove|quando|perché|il|la|lo|le|gli|i|lei|lui|questa|questo|e|ma|ora|oggi|società|azienda|gruppo|startup|altman|sam altman|sarah friar|friar|chi|che|nessuno|tutto|secondo|round|borsa|milano',
  masks: 'fino a oggi|fino ad oggi|fino a ora|fino ad ora|sino a oggi|fino ad adesso|fino a questo momento|ultimi due|ultimi tre|ultimi quattro|ultime due|ultime tre|ultimi anni|ultimi mesi|nell\'ultimo giro|nell\'ultima raccolta|nell\'ultimo round|dell\'ultimo round|all\'ultimo round|alla fine del|alla fine di|alla fine dell\'|investitore|investitori|investitrice|pari quota|in parte|quota di mercato|ad alta quota|per quota',
  breaks: [
    [', dopo', 15],
    ['mentre|ma|però|tuttavia|contro|davanti a|rispetto a|rispetto ai|rispetto agli|rispetto alla|rispetto alle|rispetto al|a fronte di|dietro a', 20],
    ['volte quanto|volte il valore|volte la valutazione', 28],
    ['il doppio di|il doppio dei|il doppio rispetto|più del doppio|il triplo di|volte quella di', 10],
    ['e|o|con|dopo|nonché', 5],
    ['che|cui|dove', 8],
  ],
  dates: {
    months: [['gennaio', 'gen'], ['febbraio', 'feb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag'], ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic']],
    relative: [
      ['all\'inizio dell\'anno', { unit: 'season', offset: 0, month: 1 }], ['a inizio anno', { unit: 'season', offset: 0, month: 1 }], ['di inizio anno', { unit: 'season', offset: 0, month: 1 }], ['a inizio d\'anno', { unit: 'season', offset: 0, month: 1 }], ['all\'inizio di quest\'anno', { unit: 'season', offset: 0, month: 1 }],
      ['dell\'anno scorso', { unit: 'year', offset: -1 }], ['dello scorso anno', { unit: 'year', offset: -1 }], ['nello scorso anno', { unit: 'year', offset: -1 }], ['nell\'anno passato', { unit: 'year', offset: -1 }],
      ['l\'anno precedente', { unit: 'year', offset: -1 }], ['lo scorso trimestre', { unit: 'quarter', offset: -1 }], ['questa primavera', { unit: 'season', offset: 0, month: 3 }],
      ['quest\'estate', { unit: 'season', offset: 0, month: 6 }], ['quest\'autunno', { unit: 'season', offset: 0, month: 9 }], ['in estate', { unit: 'season', offset: 0, month: 6 }],
      ['l\'estate scorsa', { unit: 'season', offset: -1, month: 6 }], ['la primavera scorsa', { unit: 'season', offset: -1, month: 3 }], ['l\'autunno scorso', { unit: 'season', offset: -1, month: 9 }],
      ['l\'inverno scorso', { unit: 'season', offset: -1, month: 12 }], ['del mese scorso', { unit: 'month', offset: -1 }],
      ...ago({ counts: 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici', years: '# anni fa', halfYears: '# anni e mezzo fa', months: '# mesi fa', weeks: '# settimane fa' }),
      ['un anno e mezzo fa', { unit: 'quarter', offset: -6 }], ['mezzo anno fa', { unit: 'quarter', offset: -2 }], ['un mese fa', { unit: 'month', offset: -1 }], ['una settimana fa', { unit: 'week', offset: -1 }],
      ['l\'anno scorso', { unit: 'year', offset: -1 }], ['lo scorso anno', { unit: 'year', offset: -1 }], ['l\'anno passato', { unit: 'year', offset: -1 }], ['un anno fa', { unit: 'year', offset: -1 }], ['un anno prima', { unit: 'year', offset: -1 }],
      ['quest\'anno', { unit: 'year', offset: 0 }], ['il mese scorso', { unit: 'month', offset: -1 }], ['lo scorso mese', { unit: 'month', offset: -1 }],
      ['questo mese', { unit: 'month', offset: 0 }], ['la settimana scorsa', { unit: 'week', offset: -1 }], ['la scorsa settimana', { unit: 'week', offset: -1 }], ['questa settimana', { unit: 'week', offset: 0 }], ['ieri', { unit: 'day', offset: -1 }],
      ['in primavera', { unit: 'season', offset: 0, month: 3 }], ['la scorsa primavera', { unit: 'season', offset: -1, month: 3 }], ['in autunno', { unit: 'season', offset: 0, month: 9 }], ['lo scorso autunno', { unit: 'season', offset: -1, month: 9 }],
      ['la scorsa estate', { unit: 'season', offset: -1, month: 6 }],
    ],
    joiners: ['di', 'del', 'dell\'anno'],
    last: ['scorso'],
    since: ['dello stesso anno', 'fondata nel', 'nata nel', 'creata nel', 'dal', 'sin dal', 'fin dal', 'a partire dal'],
    quarters: [['primo trimestre', 1], ['secondo trimestre', 2], ['terzo trimestre', 3], ['quarto trimestre', 4], ['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4]],
  },
});

export const it = packOf({
  tag: 'it',
  numbers: () => ({
    decimal: ',',
    spaceGroups: true,
    compound: true,
    words: {
      1: 'un|uno|una|un\'', 2: 'due', 3: 'tre|tré', 4: 'quattro', 5: 'cinque', 6: 'sei', 7: 'sette', 8: 'otto', 9: 'nove', 10: 'dieci', 11: 'undici', 12: 'dodici', 13: 'tredici',
      14: 'quattordici', 15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove', 20: 'venti|vent', 30: 'trenta|trent', 40: 'quaranta|quarant', 50: 'cinquanta|cinquant',
      60: 'sessanta|sessant', 70: 'settanta|settant', 80: 'ottanta|ottant', 90: 'novanta|novant',
    },
    hundreds: { 100: 'cento|cent' },
    and: 'e',
    fractions: { 0.5: 'mezzo|mezza', 0.25: 'quarto|quarti' },
    halves: 'e mezzo|e mezza',
    scales: { 1e3: 'mille', 1e6: 'milione', 1e9: 'miliardo', 1e12: 'trilione|bilione' },
    plurals: { 1e3: 'mila', 1e6: 'milioni', 1e9: 'miliardi', 1e12: 'trilioni|bilioni' },
    short: { 1e6: 'mln.', 1e9: 'mld|mld.|mrd' },
    articles: 'un|uno|il|una|lo',
    of: 'di|in|d\'|da',
    vague: 'diversi|alcuni|qualche|molti|migliaia di|centinaia di|decine di|per|pochi|svariati',
    currencies: {
      USD: 'us $|dollaro|dollari|>dollari americani|>dollari statunitensi|>dollari usa|>dollaro usa|>dollari us',
      EUR: '>euri',
      GBP: '>sterline|>sterlina|>sterline inglesi|>lire sterline|>sterline britanniche',
      JPY: '>yen giapponesi',
      CNY: '>yuan cinesi',
      KRW: '>won sudcoreani',
      INR: '>rupie|>rupie indiane|>rupia',
      CHF: '>franchi svizzeri|>franco svizzero|?>franchi',
      CAD: '>dollari canadesi|>dollaro canadese',
      AUD: '>dollari australiani|>dollaro australiano',
      HKD: '>dollari di hong kong|>dollari hong kong',
      TWD: '>dollari taiwanesi',
      SGD: '>dollari di singapore',
      NZD: '>dollari neozelandesi',
      BRL: '>real|>reais|>real brasiliani',
    },
    coins: { 0.01: 'cent|centesimi|centesimo' },
    before: {
      approx: 'circa il|quasi il|intorno al|attorno al|circa l\'|quasi|intorno a|intorno ai|attorno a|attorno ai|approssimativamente|pressappoco|all\'incirca|vicino a|vicina a|prossimo ai|sui|sfiora i|sfiorato i|pari a circa|poco meno di|stimato in|stimata in',
      at_least: 'più di|oltre|oltre i|almeno|non meno di|superiore a|superiore ai|superiori a|supera|supera i|superano i|superato i|superando i|al di sopra di|minimo|un minimo di|sopra i|sono oltre',
      up_to: 'fino a|fino ai|al massimo|massimo|un massimo di|non più di|meno di|inferiore a|inferiore ai|sotto i|al di sotto di',
    },
    after: { at_least: 'o più|e oltre|almeno|minimo', approx: 'circa|o giù di lì', up_to: 'o meno|al massimo' },
    to: 'a|ai|fino a',
    from: 'da|dai|dagli|passare da',
    gives: 'mette|metterà|messo|messi|apporta|apporterà|investe|investirà|investito|versa|verserà|versato|dà|fornisce|impegna|promette',
    givenBy: 'da|dalla|dal|di|arrivano da|vengono da|provengono da|messi da|versati da|sono di|li mette|li versa',
    between: 'tra|fra',
    per: {
      month: '/mese|al mese|mensili|ogni mese',
      quarter: '/trimestre|a trimestre|trimestrali|al trimestre',
      year: '/anno|all\'anno|annui|l\'anno|ogni anno|annuali',
      minute: '/minuto|al minuto|per minuto',
      day: '/giorno|al giorno|giornalieri',
      share: '/azione|per azione|ad azione',
      each: 'ciascuno|ciascuna|l\'uno|a testa|ognuno',
    },
    percent: 'per cento|percento|punti percentuali',
    times: 'volte tanto',
    users: 'utent*|abbona*|client*|persone|membri|famiglie|consumator*|sviluppator*|visitator*|dipendenti|paganti|iscritti',
    things: 'clienti delle banche|clienti di banche|clienti bancari|clienti facoltosi|clienti benestanti|clienti privati|clienti ricchi|clientela delle banche',
    shares: 'azion*|titoli|quote',
    tokens: 'token*',
  }),
  cues,
});
