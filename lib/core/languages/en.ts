import type { CuePack } from '../cues.ts';
import { ago, combined, packOf } from './pack.ts';
import { ABBREVIATIONS, SMALL_WORDS } from './common-words.ts';

/** What is done with money, with and without what may stand before such a verb. */
const raising = (): string => 'raise|raises|raised|secures|secured|closes|closed|borrows|borrowed|collects|collected|lands|landed|picks up|picked up|takes in|took in|nets|bags|is valued|was valued'
  .split('|')
  .flatMap((verb) => ['', 'has ', 'have ', 'had ', 'just ', 'also ', 'recently '].map((before) => before + verb))
  .join('|');

/** Where users may be that are not those of the world, and money may go that is not for the company. */
const places = (): string => combined('in|across', 'india|asia|africa|europe|latin america|the us|the u.s.|the united states|america|the uk|britain|france|germany|spain|portugal|italy|norway|japan|south korea|china|indonesia|brazil|mexico|canada|australia|abu dhabi|the uae|saudi arabia|texas|ohio');

const cues = (): CuePack => ({
  metrics: {
    valuation:
      `value put on|price put on|revalued|<marked up from|<written up|<remarked|<it was at|<company at|${combined('<company|<firm|<startup|<start up|<business', 'stood at|is at|was at|sat at|was going for')}|<firm at|valuation after investment|valuation before investment|valuation after the investment|valuation before the investment|<at the company's last valuation of|last valuation|<imply|<implies|<fetched|<fetches|<fetch|<carry it at|<carries it at|<carried it at|<bought openai at|valution|valuaton|<marked at|<going price of|<current price of|<a tag of|<price tag of|on the tag|<last priced|<last round price of|<squares with a|<had implied|<implied|<implying|<on the last count|bought at|buy at|bought in at|sold at|invested at|bought shares at|pre money|post money|valuation*|valued|valued at|valued by|values|valuing|<value|worth|market value|paper value|price tag|put the company at|puts the company at|pegged|pegs|pegging|most valuable|more valuable|highest valued|` +
      '<puts it at|<put it at|<had it at|<has it at|<have it at|<marks it at|<ends up at|<ended up at|<openai comes to|<company comes to|<firm comes to|<maker comes to|<priced at|<prices|<price|private mark|<mark|<sits at|<at a value of|>company|>startup|>start up|>colossus|>giant|>chatbot|>entity|' +
      combined('>at which|>or so at which|>or thereabouts at which', 'funds|venture funds|venture firms|venture capitalists|backers|buyers|outside investors|new investors|existing investors|openai|the company|staff|employees|workers|insiders|shares|investors|it last|it sold|it raised|it was'),
    round_total:
      'rounds|ai deals|venture deals|funding deals|startup deals|private deals|>announced for openai|>announced for the company|>worth of funding|>worth of new|>worth of investment*|>worth of fresh|>worth of capital|>worth of equity|>worth of commitments|fund procurement|procurement of funds|procures funds|coffers swelled by|>led by|>spearheaded by|>headed by|>anchored by|rakes in|raked in|raking in|bagged|amassed|hauled in|haul|banked|banking|netted|scooped up|capital infusion|cash infusion|war chest|pocketed|garnered|mega round|megaround|mega raise|back for more|yielded|yields|top up|top ups|amount|size|funding round|financing round|round|raise|raised|raises|raising|funding|financing|fundraising|fundraise|committed capital|capital commitments|capital raise|' +
      `new money|new capital|fresh money|fresh capital|new cash|new equity|fresh funds|secured|secures|took in|taken in|takes in|pulled in|pulls in|brought in|brings in|<lands|<landed|<got|<handed|<collected|${combined('>openai|>it|>company|>startup', 'collected|landed|closed on|brought in|pulled in|got')}|${combined('>flowed to|>has gone to|>went to', 'openai|it|the company|the startup|the start up|the firm')}|<closed|<closes|backers committed|commitments|money raised|investment round|<it took|series a|series b|series c|series h|tranche`,
    price: `${combined('<openai|<the company|<the startup|<the firm|<the chatgpt maker', 'above|past|beyond|north of|at more than|at well over')}|${combined('<brings|<lifts|<takes|<brought|<lifted|<took|<pushes|<pushed|<catapults|<catapulted|<propels|<propelled', 'openai|the company|the startup|the chatgpt maker', 'to')}|prices|price of|${combined('imply|implies|implied|implying', 'a valuation|a value')}|implied valuation|implied value`,
    investor_commitment:
      `${combined('>bought it|>bought them|>buys it', 'some|about|around|roughly|nearly|almost|more than|over|close to|a stake|an interest|a share')}|` +
      '<handed over|>of its openai money|>in commitments|>into the round|>into that round|>of its own money|has given|have given|had given|>of its own and|>of their own money|bought in|buys in|buying in|bought into|buys into|buying into|<followed with|<in exchange for|<in return for|<doubles down with|<doubled down with|<doubles down on openai with|<doubled down on openai with|>buys preferred|>buys equity|>buys stock|>buys shares|>check|>checks|<has funded|<funded|<now funded|paying for its|paid for its|pays for its|>of openai equity|>in openai equity|>of its equity|spent on openai|spends on openai|on the hook for|came aboard|total in openai|took the lead with|takes the lead with|led the way with|leads the way with|leading with|promise to|promise|promises|tab at openai|run up to|exposure|outlay|openai bill|>of openai stock|>of openai shares|>in openai stock|>in openai shares|>of its stock from|the tab for|chips in|stumped up|stumps up|coughed up|kicks in|throws in|threw in|plunked down|staked|wagered|anted up|contribution|its share of the round|tipped in|tips in|funnelled|funneled|channelled|ploughs|plows|putting up|sinking|pouring|pumping|has sent|have sent|sent|follow on|sunk|sank|sinks|has sunk|shelled out|forked out|ploughed|plowed|on shares|in shares|on its stake|on the stake|on a stake|pays in|pay in|paid in|paying in|paid openai|pays openai|invest|invests|invested|investing|investment*|put in|puts in|put into|put|puts|putting|contribut*|commit|commits|committed|committing|commitment|cheque*|check for|check of|' +
      '<led with|<led by|<adds|<added|wire|wires|wired|pledge*|gave|gives|<in for|apiece|poured|pour|pumped|backs|backed|stake purchase|piece of|bet on|bets on|<signed for|<sketched|letter of intent|' +
      'known cheque|openai bet|funding commitment*|promised|put up|chipped in|kicked in|supplied|<leads with|stand behind|stands behind|jumps in|spending a piece|<injected|injection|' + combined('earn back|earns back|earned back|make back|makes back|made back|recoup|recoups|recouped|recover|recovers|recovered', 'its|the'),
    retail_commitment: 'private people|private individuals|private persons|everyday investor*|main street investor*|small savers|private clients|from individuals|individuals|private bank clients|private banking clients|retail investor*|retail customer*|individual investor*|ordinary investor*|retail|private bank*|wealth client*|ordinary savers|wealth desks|wealthy client*|wealthy customer*|wealthy individual*|wealthy investor*|wealthy people|rich clients|rich individuals|high net worth|affluent client*|affluent investor*|small investor*|small shareholders|mom and pop',
    tender_offer:
      `${combined('<staff|<employees|<workers|<insiders', 'sell|sold|to sell|could sell', 'shares worth|stock worth|units worth')}|` +
      '>from employees|>from staff|>from workers|>from insiders|>from current and former|>of employee stock|>of employee shares|worth of openai|worth of their|been approved|<they sold|<sold a total of|authorised|authorized|cleared for sale|insiders sold|workers sold|workers cashed out|cashed out|cash out|stock sold|shares from staff|shares from employees|liquidity round|liquidity event|employee sale|employee tender|secondary deal|secondary sales|secondary transaction|secondary offering|worth of paper|worth of shares|worth of stock|staff placed|employees placed|employee shares|employee stock|staff shares|staff stock|sale of shares|sale of stock|tender offer|tender|share sale|stock sale|secondary sale|secondary share sale|employees sold|staff sold|sold by staff|sold by employees|of stock|in stock|shares sold|changed hands|of shares|secondary market',
    credit_facility: '>facility is provided|>in credit|>of credit|>in bank credit|stand ready with|banks stand ready|>from its banks|>from banks|>with its banks|banks gave|banks gave openai a|lenders gave openai a|banks extended openai a|banks handed openai a|>line from banks|>bank line|>revolving line|undrawn credit|undrawn facility|undrawn line|undrawn revolver|untapped facility|untapped credit|standby facility|standby credit|standby line|backup line|bank facility|bank facilities|syndicated facility|borrowing facility|line of bank credit|liquidity facility|unsecured facility|credit agreement|line at the banks|line with banks|bank credit|line with a group of banks|credit facilit*|credit line*|line of credit|revolver|revolving|bank line*|revolving facility|lending facility|debt financing',
    compute_commitment:
      'computing|>of azure|>of azure services|>worth of azure|>in azure|>in cloud services|>of cloud services|>of computing power|>of computing|>of capacity|arrangement with|pact with|tie up with|pact worth|arrangement worth|supply pact|supply agreement|cloud pact|cloud agreement|capacity agreement|capacity deal|hosting deal|chip deal|purchase agreement|computing contract|computing deal|>order with|>worth of capacity|>worth of chips|>of chips|>of gpus|>of servers|>worth of compute|>of cloud|rent computing|server capacity|processing power|cloud bill|deal with|deals with|multi year agreement|multiyear agreement|multi year deal|multiyear deal|year deal|stargate|cloud services|cloud contract*|cloud orders|compute|computing capacity|data center*|data centre*|>services|infrastructure spending|infrastructure|azure|gigawatt*|' +
      'compute spending|contract|contracts|contract worth|contracts worth|deal worth|deals worth|agreement worth|cloud|gpus|chips from|server*|computing power deal|agreement with|agreements with|>one with',
    cumulative_raised: 'soaked up|sums openai has|total equity funding|funding tally|raised all told|lifetime funding|lifetime fundraising|total capital raised|total equity raised|has raised a total of|raised a cumulative|raised in all|capital raised to date|funding to date|lifetime haul|total haul|total disclosed funding|disclosed funding|total funding|total raised|raised in total|raised so far|raised to date|raised since|total funding raised|cumulative funding|raised overall|raised by openai since|raised altogether',
    revenue: 'run rates|turned over|brings in|earned|posted sales|reported sales|sales pace|coffers|into its coffers|coming through the door|through the tills|billings|rakes in|raking in|rings up|annual take|monthly take|revenues of|recurring revenue|annual income|monthly income|revenue*|of revenue|of sales|of total revenue|of its revenue|run rate|sales|turnover|arr|takes in|generat*|<made|<makes|annualized|annualised|took in|taken in|brought in|top line|earns|earning|annual recurring',
    users: 'person number|head count|headcount|audience*|crowd|weeklies|wau|mau|regulars|folks|user*|subscri*|people|customer*|consumer*|household*|account|accounts|member*|visitor*|developer*|seats|individuals|persons|actives|waus|maus|daus|employees|workers|businesses|companies',
    subscribers: 'payers|subscriber*|subscription user*|subscription*|pay for chatgpt|pay for it|paying user*|paying customer*|paying subscriber*|pay openai|of them pay|of whom pay|>pay|who pays|plan',
    codex_weekly_users: 'codex',
    tokens_per_minute: 'token*',
    stake: '<hold|as converted|fully diluted|diluted basis|belongs to|belong to|in the hands of|the split|ownership split|shareholding structure|ownership structure|cap table|<sits at|parcel|position|block|>of the new|>of the restructured|>of the public benefit|>of the for profit|<other investors|<staff and|<employees and|percent slice|% slice|slice of|percent chunk|% chunk|share of openai|share in openai|shareholder with|percent of the shares|% of the shares|of the equity|diluted to|retained|retains|<received|<receives|<gets|<ends up with|<ended up with|<left with|interest in|<an interest|<interest of|percent interest|% interest|holders|owners|shareholders|major holders|stake*|owner|sits on|own|owns|owned|owning|holds|held|holding|shareholding|ownership|remaining|of openai|of the company|equity|controls|shareholder*|keeps|keep|nails down|<has',
    stake_value: '<equity worth|<stock worth|<options worth|<awards worth|<grants worth|>stake in openai|>stake in the chatgpt|<fair value|<investment is valued at|<investment was valued at|<investment is worth|<investment was worth|<investment is now worth|<that was marked at|<that is marked at|<that is now marked at|<is carried at|<was carried at|<on its books at|<stake|nails down|<holding worth|<stake worth|<stake valued at|shares worth',
    enterprise_revenue_share: `${combined('<business customers|<corporate customers|<corporate clients|<businesses|<companies', 'account for|now account for|make up|now make up|contribute|bring in|making up|accounting for|contributing|bringing in')}|of our revenue|of our sales|of the company's revenue|of openai's total revenue|of revenues|of its revenues|of overall revenue|of its total revenue|of openai's top line|of the top line|of its top line|of openai's sales|of its sales|of openai's income|of openai's revenue|of revenue|of total revenue|of its revenue|corporate business|enterprise business|enterprise customers|enterprise share|of sales`,
    guaranteed_return: 'guaranteed return|guaranteed minimum return|minimum return|guaranteed',
    talks_total: 'target valuation',
    not_funding:
      `his fortune|her fortune|fortune of|personal wealth|bought back|buys back|buying back|buyback*|buy back|repurchase*|backlog|remaining performance obligations|order book|performance obligations|of its market value|of their market value|of its value|in its market value|off its market value|wiped out|wipes out|wiping out|wiped off|wiping off|erased|erases|erasing|evaporated|evaporates|evaporating|vanished|went up in smoke|shed|sheds|shedding|${combined("of openai's|of chatgpt's|of its|of the company's", 'staff|workforce|engineers|researchers|board|users|customers|traffic|queries|costs|expenses|spending|compute|computing|capacity|losses')}|>hit|>charge|<hit of|<charge of|<a hit|writedown*|write down*|impairment*|bridge|bridging|openai keeps|openai retains|ad money|>worth of|demand for the openai round|demand for the round|demand for openai shares|investor demand|orders for|openai owns|openai holds|ai market|from its credit line|from the credit line|from its revolver|from its credit facility|on its credit line|liquidity|stock compensation|stock based|stock awards|of notes|in notes|market share|share of the market|of the market|fund closed|debut fund|raised a fund|closed a fund|new fund|fund of|openai paid|openai pays|openai will pay|openai has paid|openai agreed to pay|of openai's profits|of openai's profit|profits of openai|profit of openai|share of the profits|cut of the profits|slice of the profits|profit share*|of profits|of its profits|of the profits|of future profits|in stock for|all stock|in shares for|lent|lends|lend|loaned|lending to|fine|fined|fines|penalt*|damages|lawsuit|sued|settlement|wrongful gains|salary|salaries|pay package|bonus*|loss|losses|lose|loses|lost|burn|burns|burned|cash burn|burning|` +
      'costs|cost|a month plan|per million|in cash|cash pile|net income|net profit|annual profit|profit of|operating loss|gain|loan|loans|bridge loan|debt|borrowed|borrow|borrows|bond|bonds|market cap|' +
      'market capitalization|market capitalisation|spend|spends|spent|spending|warrant*|health research|philanthrop*|donat*|grant|grants|ticket|minimum|smallest|acquire*|acquisition*|bought|buys|buy|' +
      'sold its|holding went for|offer for|bid|takeover|bounty|prize|budget|per person|each person|gdp|market size|worldwide|legal maximum|' +
      'licence fee|subscription price|ad light plan|off your|discount|parameters|ipo proceeds|extra capital|' +
      'forecast*|book value|royalt*|revenue share|capital expenditure|capex|backstop|recouped|earned back|made back|' +
      combined(`new company|new firm|${combined("the|new|joint|its|openai's", 'venture|unit|subsidiary|affiliate|spin off|spinoff')}`, 'is|was', 'worth|now worth|valued|valued at|now valued at'),
  },
  refine: {
    monthly: 'monthly|a month|per month|each month|every month|/month|/mo',
    quarterly: 'quarter|quarterly|first half|second half|half year|Q1|Q2|Q3|Q4',
    annualized: 'run rates|extrapolated|multiply the|times twelve|annual footing|annualised basis|annualized basis|sales pace|revenue pace|at a pace of|pace of|clip of|at an annual pace|at a yearly rate|annual rate|on an annual basis|yearly basis|running at|runs at|yearly pace|annual pace|yearly clip|annual clip|annualized|annualised|run rate|annual run rate|annualized rate|arr|annual recurring|a year at',
    annual: 'in the year|for the whole year|whole of|calendar year|fiscal year|financial year|entire year|annual revenue|for the year|full year|in all of|for all of|in 2023|in 2024|in 2025|for 2024|for 2025|revenue for|this year',
    weekly: 'weekly|a week|every week|each week|per week|wau',
    subscribers: 'paying chatgpt|subscriber*|subscription user*|subscription*|paying|paid|pay for|pays for|pay openai|of them pay|who pays|households pay',
    business: `${places()}|<second market|<biggest market|<largest market|>indian|>european|>american|>asian|downloads|installs|visits|<free tier|<free version|business users|businesses|enterprise users|business|seats|enterprise seats|corporate users|at work|business customers|paying business`,
    elsewhere: `${places()}|>of its users|>of users|>of its customers|>of customers|>of chatgpt users|${combined('in|into', 'startups|start ups|data centers|data centres|a data center|chips|ai chips|servers|infrastructure|ai infrastructure|energy|power|factories|research|robots|other|government|rivals')+'|to build|to expand|to construct|to train'}`,
    codex: 'codex',
    ads: 'ad pilot|ads|advertising|ad business|ad revenue|advertising pilot',
    enterprise: 'enterprise|corporate business|business customers',
    pre: 'before the cash|before the fresh|before any new money|before new money|before the capital|before investment|pre money|premoney|before the money|before the new money|pre investment|pre funding|excluding the new|not counting the new|without them|without it|before the investment|without the new money',
    post:
      'after investment|post money|postmoney|after the money|with the money|post investment|post funding|including the new funds|with the cash|with the new cash|with the new money|including the fresh money|including the new money|after its round closed|after the round closed|after closing its round|after closing the round|after the close of its round|after the close of the round|counting the new cash|count the new cash|with the cheques counted|including the investment|after the investment',
    secondary: 'secondary|tender|share sale|employees sold|staff sale|staff share sale|stock sale|sold stock|employee stock',
    cumulative: 'all in all|lifetime|across all rounds|over its life|all rounds|combined rounds|cumulatively|over the course of its life|in all its rounds|to date|in its lifetime|>rounds|>funding rounds|in total|a total of|since its founding|since its inception|since inception|since its start|since 2015|altogether|so far|over the years|overall|since it was founded|all told|total raised|cumulative',
    stake: 'stake|holding|share|shares',
    spent: '<spent|<spend|<spends|<spending',
    part: `>from its api|>from the api|>from codex|>from sora|<codex|<api|<sora|${combined('enterprise|api|consumer|hardware|subscription|licensing', 'business|arm|unit|division|segment|revenue|sales')}`,
  },
  modality: {
    planned:
      '<is to exceed|<is to top|<is to reach|<is to surpass|<is to hit|<is to pass|<is to climb|<is to grow|<is to rise|<are to exceed|<are to top|<are to reach|<are to surpass|<are to hit|<are to pass|<are to climb|<are to grow|<are to rise|<is supposed to exceed|<is supposed to top|<is supposed to reach|<is supposed to surpass|<is supposed to hit|<is supposed to pass|<is supposed to climb|<is supposed to grow|<is supposed to rise|<is due to exceed|<is due to top|<is due to reach|<is due to surpass|<is due to hit|<is due to pass|<is due to climb|<is due to grow|<is due to rise|<ought to exceed|<ought to top|<ought to reach|<ought to surpass|<ought to hit|<ought to pass|<ought to climb|<ought to grow|<ought to rise|<must exceed|<must top|<must reach|<must surpass|<must hit|<must pass|<must climb|<must grow|<must rise|<should exceed|<should top|<should surpass|<should pass|<should climb|<should grow|<should rise|<should come to|<should come in|<should end up|<should be above|<should be over|<should be more than|<should be at|<should be around|<should be about|<should bring in|<should total|<should amount to|<will end|<will finish|<will exit|<will come in at|<will land at|<will end up|<heading for|<headed for|<heading toward|<heading towards|<headed toward|<headed towards|<outlook|<guide|<guidance|<guided for|<guides for|<guiding for|<guided to|<guides to|<coming round of|<upcoming round of|<next round of|<will bring|<will fetch|<will net|<will take in|<will inject|<will collect|<will close|<will value|<will double|<will triple|finalizing|finalising|<will have|<will rise|<will grow|<will climb|<will increase|<will fall|<will drop|<will shrink|<will hit|<will exceed|<will surpass|will be worth|sees|see itself|should have|should reach|should hit|budgeting|budgets for|dreams of|banks on|banking on|counts on|counting on|angling for|reckons it|reckons that|wants|want|plan to|plans to|planned|planning|aim to|aims to|aims|aiming|target|targets|targeting|expects|expected|expect|expects to|expecting|projects|projected|projection|predict|predicts|predicted|anticipat*|intends|seek|seeks|seeking|hopes|hoped|hope|eyes|eyeing|' +
      `preparing|forecast|forecasts|on track|wants to|want to|would like|is to raise|set to|goal|ambition|is after|looking to|as early as|ipo|going public|go public|listing|debut|could reach by|will raise|will reach|through 2029|by 2029|through 2030|by 2030|<by 2027|<by 2028|should come to|>due on|>due in|>due by|>due next|${combined('<will be|<will then be', 'about|around|roughly|nearly|almost|some|more than|over|close to|at least')}|<next year|option for|may add|>more to come|eyed|would need|will need|required|needs`,
    rumoured:
      `nears completion|putting the finishing touches|mulls|mulling|talk of a|talk of an|${combined('ready to|offered to|prepared to|poised to|about to|set to', 'invest|put|pour|commit|spend|pay|buy|inject|raise|close|hand|give')}|verge of|cusp of|close to a deal|close to an agreement|close to a|close to raising|close to closing|close to investing|nears a|nears deal|nearing a|nearing an|bankers reckon|analysts see|investors see|bankers see|${combined('may', 'yet|still|also|soon|eventually|invest|commit|put|add|offer|seek|pay|spend|take|get|receive|become|borrow|lend|pour|pump|double|end up|have to|want|go|issue|fetch|command|need|list|land|close|attract|inject|provide|grant|give|sign')}|` +
      'may surpass|may exceed|may top|may hit|may climb|may grow|in talks|talks|discussions|in discussion|sounding out|may let|might|rumour*|rumor*|considering|weighing|discussing|discussed|negotiat*|under way|is said to|are said to|float|floats|floated|speculat*|unconfirmed|exploring|takes shape|may contribute|could take|may reach|may be|may raise|could be|could reach|could raise|could collect|could fetch|could value|may value',
    hypothetical: 'might|if|should it|should happen|would|were to|suppose|imagine|assuming|unless|hypothetical*|could',
    denied: '<scrapped|<scraps|<cancelled|<canceled|<cancels|<called off|<calls off|<shelved|<shelves|<backed out|<backs out|<pulled out|<pulls out|<abandoned|<abandons|<withdrew|<withdraws|<pulled the plug|<dropped its|<drops its|<not true that|<untrue that|<no truth|<turned down|<turns down|<rejected|<rejects|<rebuffed|<rebuffs|<spurned|<walked away from|<well under|<well below|<far below|<far less than|<nowhere near|<far short of|<well short of|<not|<never|denied|denies|false that|<rather than|<instead of|no longer|<isn\'t|<wasn\'t|fake news|wrongly|mistakenly|earlier version',
  },
  past:
    `${combined('<until now|<until then|<until recently|<up to now', 'it|the figure|the valuation|its valuation', 'stood at')}|` +
    '<was still|<were still|<two months for|<two months to|<months to reach|<days to reach|<weeks to reach|<years to reach|<instead of the|<rather than the|later that year|that same year|the same year|that same month|that year|later that month|had been|<previously|<earlier|<formerly|at the time|back then|then valued|<up from|<from|<was|<had|used to|once|ago|<since then|<compared with|<after|prior|<last year|signalled earlier|at that time|then worth|<began at|before that|<tops the|earlier this year|earlier record|had signalled|had promised|had pledged|first announced|>earlier|>before|>a year later|>months later|<which valued|<that valued|<which closed at|<which closed on|<which brought in|>years later|>had followed|>followed in|first close|originally|initially',
  present: 'now|currently|today|latest|most recent|most recently|last valued|remains|remain|still|at present|as of now|is worth|at the moment|these days|newest|current|this week|has reached',
  hints: {
    acquisition: `gave its engineers|gave its researchers|${combined('granted|grants|awarded|awards|paid|pays', '|its|the', 'engineers|researchers|staff|employees|workers')}|stock awards|stock grants|compensation|acquire*|acquiring|acquisition*|takes over|took over|taken over|taking over|snaps up|snapped up|snapping up|gobbles up|gobbled up|swallows|swallowed|OpenAI bought|OpenAI buys|OpenAI buying|OpenAI purchased|OpenAI paid|OpenAI pays|its purchase of|OpenAI's purchase of`,
    invested: 'invest*|in openai|into openai',
    listed: 'market value|market values|market cap|market capitalization|market capitalisation|share price|stock market|backlog|dividend*|the stock has|the stock is',
    conditional: 'conditional|contingent|hangs on|depends on|depend on|tied to|subject to|if certain|on condition',
    tender: 'tender|tender offer|share sale|stock sale|employees sold|staff sale|sold by staff|employee share*|staff sold|sold stock',
    secondary: 'secondary|secondary sale|secondary market|secondary share sale|staff sale',
    'first-close': 'first close|first closing|first stage|initial close|initially announced|first announced|signalled earlier|first read out|when the first',
    'final-close': 'final close|final closing|final|completed|completion|wraps up|closes|closed',
    'letter-of-intent': 'letter of intent|loi|memorandum',
    tranche: 'tranche|tranches|instalment*|installment*|milestone*|up front|upfront|conditional|hangs on|depends on|first part|at the close',
    recapitalization: 'recapitali*|restructur*|public benefit corporation',
    'credit-facility': 'credit facility|credit line|revolver|revolving',
    founding: 'nonprofit|non profit|founding|founders pledged|donors|pledges',
    'joint-venture': 'joint venture|deployco|deployment company',
    ipo: 'ipo|listing|s 1|initial public offering',
    stargate: 'stargate',
    bid: 'bid|takeover',
    talks: 'talks|in talks',
    former: combined('round', 'before|prior to|as a|as an|at the time'),
    latest: `${combined('last|latest|newest|most recent', 'round|raise|fundraise|fundraising|share sale|tender|tender offer')}|${combined('last|latest|newest|most recent', 'funding|financing|fundraising|investment|primary|equity|private|employee', 'round|share sale|tender|tender offer')}`,
  },
  change: '>higher|>lower|>less than|>more than|>higher than|>lower than|>above|>below|>short of|<by|<rose|<fell|<gained|<dropped|<climbed|<jumped|<surged|<slid|<soared|<rallied|<tumbled|<sank|<added|<adds|<rose by|<climbed by|increase of|<grew by|<grow by|<climb by|<up by|difference|<jump of|<growth of|surplus|more than doubled|<faster|growth',
  into: 'in|into|to|on|for|with|at|of|investment in|stake in|bet on|cheque for',
  from: 'from|by|of which',
  price: '<at|<@',
  masks: `lost our minds|lost their minds|lose our minds|lose their minds|losing our minds|losing their minds|lost its mind|lost his mind|lost her mind|lost my mind|lose my mind|lost your mind|lose your mind|lost count|lost track|lost sight|lost no time|loses no time|losing no time|lose sleep|lost sleep|loses sleep|losing sleep|lost ground|lost patience|at a loss for|nothing to lose|until now|till now|up until now|up to now|until today|until this week|until this month|before now|${combined('funds|firms|capitalists|backers|buyers|investors|insiders', 'bought')}|${combined('exclusive|exclusively|sole', 'azure|cloud')}|azure hosting|azure exclusivity|exclusivity on azure|was still|were still|got back|followed by|instead of the|rather than the|far less than the|${combined('was|were|is|been|be', 'raised to')}|raised it to|${combined("isn't|is not|wasn't|was not|aren't|are not|not", 'part of|included in|counted in|a part of')}|${combined('before', 'the end of the decade|the decade|2027|2028|2029|2030|2031')}|than planned|than was planned|than expected|than had been expected|than forecast|as planned|could take part|used by|visited by|relied on by|opened by|current and former|current or former|${combined('current', 'employees|staff|workers|investors|shareholders|backers|owners')}|else would|${combined('today', "announced|said|we|we're|closed|completed")}|${combined('announced|announcing|said|closed|completed', 'today')}|was put at|were put at|is put at|are put at|been put at|${combined('less than|more than', 'a|two|three|six|half|double|any')}|money talks|that january|that february|that march|that april|that may|that june|that july|that august|that september|that october|that november|that december|may be cheap|may seem|may look|might look|could look|would look|may sound|in its last private round|in its last funding round|in the last funding round|at its last funding round|at its most recent round|gave out|gives out|in what would be|put the figure at|puts the figure at|put the number at|puts the number at|at the close of its last round|at the close of its latest round|at the close of the last round|at the end of its last round|on the books of|at the last round|in the last round|at its last round|total comes to|total came to|total stands at|retail giant|retail group|retail behemoth|would invest|would contribute|would put in|would commit|would buy shares|pays nothing|pay nothing|paid nothing|pays for nothing|do not pay|don't pay|doesn't pay|not paying|non paying|without paying|free users|${combined('company at', 'present|the moment|the time|that time|the end|least|first|last')}|${combined('would|could|might|may', 'come on top of|be on top of|add to|follow|dwarf|eclipse|beat', 'the|its')}|${combined('may|might|could|would', 'be the|be its|be their|be his', 'last|final')}|${combined('offered to buy', 'up to|shares|stock|staff|employee')}`,
  exchange: '<for|<in exchange for|<in return for',
  definite: `<at the last|<at its last|<at the latest|<at its latest|<at the most recent|<at its most recent|<at its|<at the|<at their|<at the company's|<its current|${combined('<at', "the|its|the company's|openai's", 'last|latest|most recent|current', 'valuation|private valuation|mark|private mark', 'of')}`,
  rest: '<the other|<the remaining|<the rest of the|<the missing|<remaining',
  others: '>and others|>among others|>and other investors',
  respectively: 'respectively',
  and: 'and|&|the|as well as|and the',
  each: 'each|apiece|both',
  pronouns: 'it|its|it\'s|they|their|the|that|this|these',
  compared:
    `<than|${combined('<half of|<third of|<quarter of|<fraction of|<percent of|<% of|<times|<twice|<double|<triple', 'what')}|${combined('<as', 'much|big|large|many|fast|high', 'as')}|<above|<ahead of|<surpassing|<overtaking|<surpasses|<surpassed|<overtook|<overtakes|<overtaken|<beating|<exceeding|<dwarfing|<leapfrogging|<behind only`,
  companion: '<supply|<signed with|<signed up with|<contract with|<deal with|<joined|<working with|<squeezed by|<french|<chinese|<european|<russian|<german|<japanese|<korean|<indian|<swiss|<british|>of europe|>of china|>of india|<customer of|<customers of|<client of|<partner of|<partners of|<supplier of|<suppliers of|<rival of|<rivals of|<rival to|<competitor of|<landlord of|<which uses|<which sells|<resells|<which offers|<which relies on|<built on|<runs inside|<tie up with|<pact with|<partnership with|<partners with|<partnered with|<teamed up with|<works with|<supplies|>customer|>client|>partner|>supplier|>suppliers|>landlord|>rival|>reseller|<thanks to|<because of|<like|<unlike|<similar to',
  possessive: '\'s|\'',
  describing: '\'s shareholder|\'s shareholders|\'s largest shareholder|\'s backer|\'s backers|\'s investor|\'s investors|\'s chairman|shareholder|shareholders|spin out|spinout|spin off|spinoff|offshoot|subsidiary|\'s rivals|\'s rival|\'s competitors|\'s competitor|\'s peers|\'s challengers|\'s suppliers|among them|among others|model|models|rival|rivals|competitor|competitors|alumni|alumnus|veteran|veterans|cofounder|co founder|founder|researcher|researchers|user|users|plugin|plugins|partner|supplier|backer|investor|investors|deal|hopes|news|bet|conference|tech conference|technology conference|investor conference|summit|forum|analyst|analysts|economist|economists',
  described: 'including|such as|among them|like|former|ex|left|leaving|models of|models by|models from|rival of|rivals of|rival to|veteran of|people of',
  raising: `hit|hits|reached|reaches|earned|earns|posted revenue|posted sales|posted a|posted annual|posted quarterly|posted net|posted record|posts revenue|posts a|booked|books|guided|generated revenue|reported revenue|reported sales|reported a profit|reported a loss|reported earnings|employs|trades at|is worth|was worth|fell|sank|slid|tumbled|shed|gained|lost|is down|is up|${raising()}|serves|boasts`,
  ordinary:
    'valuations|chatbot|chatbots|openai\'s revenue|usage|sales|valuation|users|shares|stock|stocks|subscribers|subscriptions|traffic|demand|growth|value|profit|profits|income|spending|costs|losses|stake|wall street|annual revenue|annualized revenue|weekly users|downloads|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|how|how much|how many|where|when|why|which|total|amount|capital|cash|money|equity|startups|companies|firms|rivals|founders|workers|insiders|bankers|sources|analysts|people|banks|these|those|both|some|most|many|one|two|all|since then|so far|also|then|once|it|he|she|they|we|who|this|that|the|last|investors|backers|employees|staff|company|startup|others|i|you|what|nobody|everyone|retail|now|round|revenue|and|funding|having|freshly|newly|already|reportedly|previously|recently|just|after|before|since|while|though|although|yet|despite|currently|today',
  breaks: [
    ['times what|times its|times the|twice what|twice its|twice the|double what|double its|double the|above the|above its|than the|than its|than that|up from|from the', 28],
    ['to take on|taking on|to rival|rivalling|rivaling|to challenge|challenging|to compete with|competing with|to catch up with|catching up with|to counter|to keep up with|to match', 24],
    ['twice|twice that of|times that of|double that of|more than double|almost double', 10],
    [combined("isn't|is not|wasn't|was not|aren't|are not|not", 'part of|included in|counted in|a part of'), 22],
    ['while|whereas|but|although|though|however|meanwhile|even as|ahead of|followed by|dwarfs|passes|versus|vs|compared to|compared with|against|yet it|yet it is|yet it\'s|yet is|yet was|yet has', 22],
    ['and they put|and they gave|and they paid|and they committed|and they invested|and they contributed|and they added|and they sold|and they have put|and they brought|and they chipped in|and they pledged', 14],
    ['and|or|with|after|before|as|plus|alongside|following|including|so that|that', 5],
    [combined('after it|after he|after she|after they', 'got|had|put|was|invested|took|paid|gave|bought|raised|received|closed|won|secured|sold|committed|pledged|joined|led'), 9],
    ['which|who|whose|where|when|because', 8],
  ],
  dates: {
    months: [
      ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'],
      ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
    ],
    monthsNeedCapital: true,
    since: ['of that year', 'of the same year', 'that same year', 'of that same year', 'since', 'since early', 'since late', 'since the end of', 'founded in', 'established in'],
    relative: [
      ['turn of the year', { unit: 'year', offset: -1 }], ['end of last year', { unit: 'year', offset: -1 }], ['late last year', { unit: 'year', offset: -1 }], ['autumn', { unit: 'season', offset: 0, month: 9 }],
      ['this fall', { unit: 'season', offset: 0, month: 9 }], ['in the fall', { unit: 'season', offset: 0, month: 9 }], ['last winter', { unit: 'season', offset: -1, month: 12 }],
      ['this quarter', { unit: 'quarter', offset: 0 }], ['previous quarter', { unit: 'quarter', offset: -1 }], ['the previous year', { unit: 'year', offset: -1 }],
      ...ago({ counts: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve', years: '# years ago|# years back', halfYears: '# and a half years ago|# and a half years back', months: '# months ago|# months back', weeks: '# weeks ago' }),
      ['a year and a half ago', { unit: 'quarter', offset: -6 }], ['18 months ago', { unit: 'quarter', offset: -6 }], ['eighteen months ago', { unit: 'quarter', offset: -6 }], ['half a year ago', { unit: 'quarter', offset: -2 }], ['a month ago', { unit: 'month', offset: -1 }], ['a week ago', { unit: 'week', offset: -1 }], ['a quarter ago', { unit: 'quarter', offset: -1 }], ['last quarter', { unit: 'quarter', offset: -1 }],
      ['last year', { unit: 'year', offset: -1 }],
      ['the year before', { unit: 'year', offset: -1 }],
      ['a year ago', { unit: 'year', offset: -1 }],
      ['a year earlier', { unit: 'year', offset: -1 }],
      ['start of last year', { unit: 'year', offset: -1 }],
      ['this year', { unit: 'year', offset: 0 }],
      ['beginning of this year', { unit: 'year', offset: 0 }],
      ['last month', { unit: 'month', offset: -1 }],
      ['this month', { unit: 'month', offset: 0 }],
      ['earlier this month', { unit: 'month', offset: 0 }],
      ['last week', { unit: 'week', offset: -1 }],
      ['yesterday', { unit: 'day', offset: -1 }],
      ['last spring', { unit: 'season', offset: -1, month: 3 }],
      ['spring', { unit: 'season', offset: 0, month: 3 }],
      ['last summer', { unit: 'season', offset: -1, month: 6 }],
      ['summer', { unit: 'season', offset: 0, month: 6 }],
      ['last autumn', { unit: 'season', offset: -1, month: 9 }],
      ['last fall', { unit: 'season', offset: -1, month: 9 }],
    ],
    last: ['last', 'previous', 'past'],
    joiners: ['of', 'the'],
    quarters: [['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4], ['first quarter', 1], ['second quarter', 2], ['third quarter', 3], ['fourth quarter', 4]],
  },
});

export const en = packOf({
  tag: 'en',
  numbers: () => ({
    decimal: '.',
    words: {
      1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve', 13: 'thirteen',
      14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty|fourty', 50: 'fifty',
      60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
    },
    hundreds: { 100: 'hundred' },
    and: 'and',
    fractions: { 0.5: 'half', 0.25: 'quarter|quarters|fourth|fourths', 0.2: 'fifth|fifths', 0.1: 'tenth|tenths' },
    halves: 'and a half',
    scales: { 1e3: 'thousand', 1e5: 'lakh', 1e6: 'million', 1e7: 'crore', 1e9: 'billion|milliard', 1e12: 'trillion', 1e15: 'quadrillion' },
    plurals: { 1e3: 'thousands', 1e5: 'lakhs', 1e6: 'millions|milion|millon|milllion', 1e7: 'crores', 1e9: 'billions|bilion|billon|billlion|bllion', 1e12: 'trillions' },
    short: { 1e3: 'k', 1e6: 'm|mn|mm|mln|mio|mil|mn.|mil.', 1e7: 'cr|cr.', 1e9: 'b|bn|bln|bil|bn.|bil.', 1e12: 't|tn|trn|tln|tn.' },
    articles: 'a|an',
    of: 'of',
    vague: 'multi|several|few|many|hundreds of|tens of|dozens of|thousands of|millions of|billions of|per|other',
    codes: 'usd|eur|gbp|JPY|cny|krw|TWD|hkd|SGD|aud|cad|nzd|chf|inr|BRL|MXN|RUB|PLN|SEK|NOK|DKK|AED|SAR|ILS|VND|CZK|TRY',
    currencies: {
      USD: '$|us$|u.s.$|US $|U.S. $|u.s $|$us|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|>united states dollars|dollar|>dollars|>bucks|>greenbacks',
      EUR: '€|>euro|>euros',
      GBP: '£|>pounds sterling|>pound sterling|>british pounds|>british pound|>^pounds|>^pound|>sterling|>quid',
      JPY: '?¥|jp¥|>yen|>japanese yen',
      CNY: 'cn¥|rmb¥|rmb|>rmb|>yuan|>chinese yuan|>renminbi|>kuai|?>元',
      KRW: '₩|>^won|>korean won|>south korean won',
      INR: '₹|<rs|<rs.|>rupees|>rupee|>indian rupees|>indian rupee',
      TWD: 'nt$|>new taiwan dollars|>taiwan dollars|>taiwanese dollars',
      HKD: 'hk$|hk $|>hong kong dollars|>hong kong dollar',
      SGD: 's$|>singapore dollars|>singapore dollar',
      AUD: 'a$|au$|>australian dollars|>australian dollar',
      CAD: 'c$|ca$|cdn$|>canadian dollars|>canadian dollar',
      NZD: 'nz$|>new zealand dollars|>new zealand dollar',
      CHF: '>swiss francs|>swiss franc|?>francs',
      BRL: 'r$|>brazilian reais|>reais',
      MXN: 'mxn$|mex$|mx$',
      RUB: '₽|>rubles|>roubles|>russian rubles',
      TRY: '>turkish lira|>turkish liras',
    },
    coins: { 0.01: 'cent|cents|pence|fen', 0.1: 'mao|jiao' },
    before: {
      approx:
        '~|≈|c.|ca.|ca|about|around|roughly|approximately|approx|approx.|some|circa|nearly|almost|near|nearing|close to|closer to|just about|or so|somewhere around|' +
        'in the region of|in the neighborhood of|on the order of|estimated|approaching|just shy of|shy of',
      at_least:
        '>|≥|more than|over|at least|above|north of|upwards of|upward of|in excess of|no less than|not less than|no fewer than|a minimum of|minimum of|past|beyond|exceed|exceeds|exceeded|' +
        'exceeding|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping|cross|crosses|crossed|crossing|greater than|well over|well above',
      up_to: '<|≤|up to|as much as|as many as|as high as|no more than|not more than|at most|less than|fewer than|under|below|a maximum of|maximum of|max|max.|upto|south of',
    },
    after: {
      at_least: '+|plus|or more|and up|and counting|or higher|at least|minimum',
      approx: 'or so|or thereabouts|give or take|approximately|ish',
      up_to: 'or less|or fewer|at most|maximum|max',
    },
    odd: 'odd|plus|+',
    to: 'to|up to|through',
    from: 'from',
    gives: 'puts in|put in|gives|gave|contributes|contributed|invests|invested|commits|committed|adds|added|provides|brings|pays|paid',
    between: 'between',
    per: {
      month: '/month|/mo|/mth|a month|per month|each month|every month|monthly',
      quarter: '/quarter|/qtr|a quarter|per quarter|each quarter|every quarter',
      year: '/year|/yr|/y|a year|per year|each year|every year|annually|per annum|p.a.|yearly',
      week: '/week|/wk|a week|per week|each week|every week|weekly',
      day: '/day|a day|per day|each day|every day|daily',
      minute: '/minute|/min|a minute|per minute|each minute|every minute',
      share: '/share|a share|per share|each share|apiece per share',
      each: 'each|apiece',
      once: 'a year later|a year earlier|a year before|a year after|a year ago|a year and|a month later|a month earlier|a month before|a month after|a month ago|a week later|a week earlier|a week before|a week ago|a quarter later|a quarter earlier|a day later|a day earlier|a day after',
    },
    percent: 'pc|%|percent|per cent|percentage points|pct|pct.',
    times: 'x|×|fold',
    users:
      'audience|audiences|userbase|user|users|subscriber|subscribers|subscription|subscriptions|people|customer|customers|consumer|consumers|household|households|account|accounts|member|members|visitor|visitors|' +
      'developer|developers|seats|individuals|persons|actives|wau|waus|mau|maus|dau|daus|humans|adults|students|accounts|clients|employees|workers|downloads|installs|businesses|companies',
    shares: 'share|shares|warrants',
    tokens: 'token|tokens',
    things: 'parameter*|gpu*|chip|chips|quer*|prompt*|message*|image*|word|words|request*|times|year*|tonne*|ton|tons|barrel*|gigawatt*|watt*|mile*|view*|line*|page*|job|jobs|hour*|minute*|search*|copies|units|homes|cars',
  }),
  cues,
  smallWords: SMALL_WORDS,
  abbreviations: ABBREVIATIONS,
});
