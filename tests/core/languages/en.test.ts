import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Sentences as pages on OpenAI have them, each below one that names the company. */
const says = (text: string, verdicts: string): void => {
  expect(verdictsOn(text, { opening: 'OpenAI is the maker of ChatGPT. ' }).join(' ')).toBe(verdicts);
};

describe('what holds', () => {
  it.each([
    ['OpenAI has closed its latest funding round with $122 billion in committed capital at a post-money valuation of $852 billion, the company said.', 'consistent consistent'],
    ['The raise values the ChatGPT maker at $852 billion, up from $730 billion before the money came in.', 'consistent consistent'],
    ['Amazon is putting in $50 billion, while SoftBank and Nvidia are each contributing $30 billion.', 'consistent consistent'],
    ['OpenAI ended 2025 with annualized revenue of more than $20 billion.', 'consistent'],
    ['As of March, ChatGPT counted over 900 million weekly active users and 50 million subscribers.', 'consistent consistent'],
    ["OpenAI's valuation more than doubled from $157 billion in October 2024 to $300 billion in March 2025.", 'consistent consistent'],
    ['When employees cashed out $6.6 billion in October 2025, the firm was valued at $500 billion.', 'consistent consistent'],
    ['SoftBank finished its $40 billion investment in OpenAI in December 2025, bringing its stake to 11%.', 'consistent consistent'],
    ['SoftBank has invested $64.6 billion in OpenAI for about 13%.', 'consistent consistent'],
    ["Microsoft owns roughly 27% of OpenAI's for-profit arm, a holding worth about $135 billion.", 'consistent consistent'],
    ['OpenAI said it secured a revolving credit facility of $4.7 billion from banks.', 'consistent'],
    ['A share sale last fall pegged OpenAI at half a trillion dollars.', 'consistent'],
    ['OpenAI hit the $852B mark in March, less than a year after being worth $300B.', 'consistent consistent'],
    ['In 2023, Microsoft agreed to invest $10 billion in OpenAI at a $29 billion valuation.', 'consistent consistent'],
    ['In February 2024, a tender offer led by Thrive valued OpenAI at $86 billion or more.', 'consistent'],
    ["The start-up's last round, $6.6 billion, came in October 2024, at a valuation of $157 billion.", 'consistent consistent'],
    ['Amazon invested $15 billion in OpenAI up front.', 'consistent'],
    ['Nvidia had announced up to $100 billion for OpenAI in September 2025.', 'consistent'],
    ['OpenAI has signed contracts worth $300 billion with Oracle and $250 billion with Microsoft Azure.', 'consistent consistent'],
    ['Retail investors put in more than $3 billion through banks.', 'consistent'],
    ["OpenAI's annualized revenue reached $10 billion in June 2025 and $13 billion by August.", 'consistent consistent'],
    ["OpenAI's revenue run rate topped $25 billion at the end of February.", 'consistent'],
    ['OpenAI, last valued at $852 billion, is preparing an IPO.', 'consistent'],
    ['OpenAI raised $110 billion in February, a figure that grew to $122 billion by the close.', 'consistent consistent'],
    ['The $6.6 billion round of October 2024 was then the largest ever in venture capital.', 'consistent'],
    ['Thrive Capital led with $1.3 billion.', 'consistent'],
    ['MGX, Coatue and Thrive joined the $40 billion SoftBank-led round.', 'consistent'],
    ["OpenAI's pre-money valuation was $730 billion.", 'consistent'],
    ['OpenAI announced a $38 billion deal with Amazon Web Services.', 'consistent'],
    ['Stargate, the $500 billion project with SoftBank and Oracle, started in Texas.', 'consistent'],
    ['About 50 million people pay for ChatGPT.', 'consistent'],
    ['Over 1.2 billion people use ChatGPT every week.', 'consistent'],
    ["OpenAI's valuation has soared to over $850 billion.", 'consistent'],
    ['In just 18 months OpenAI went from $157 billion to $852 billion.', 'consistent consistent'],
    ['OpenAI closes record $122B round at $852B valuation', 'consistent consistent'],
    ['OpenAI valued at $157 billion after $6.6 billion raise', 'consistent consistent'],
    ['Amazon to invest $50 billion in OpenAI', 'consistent'],
    ['SoftBank completes $22.5 billion investment in OpenAI', 'consistent'],
    ["OpenAI's $852bn valuation: what you need to know", 'consistent'],
    ['Is OpenAI worth $852 billion?', 'consistent'],
    ['The valuation, $852 billion including the new money, makes it the most valuable private company after SpaceX.', 'consistent'],
    ['Its weekly users have doubled from 400 million in February 2025 to 800 million in October.', 'consistent consistent'],
    ['Total funding to date: about $180 billion.', 'consistent'],
    ['OpenAI has raised a total of $180 billion since 2015.', 'consistent'],
    ['Founded in 2015 with $1 billion in pledges, OpenAI remained a nonprofit until 2019.', 'consistent'],
    ['Microsoft first invested $1 billion in 2019, then another $10 billion in January 2023.', 'consistent consistent'],
    ["Microsoft's stake, once 49%, is now about 27%.", 'consistent consistent'],
    ["Microsoft's 27 percent stake is worth $228 billion at that price.", 'consistent consistent'],
    ['The OpenAI Foundation holds 26%, a stake then valued at $130 billion.', 'consistent consistent'],
    ['Employees and investors own the remaining 47%.', 'consistent'],
    ["SoftBank's stake has climbed to roughly 13%.", 'consistent'],
    ['At the end of 2024 OpenAI had 300 million weekly users.', 'consistent'],
    ['Annual revenue came to $13.1 billion in 2025.', 'consistent'],
    ['Revenue for 2024 was $3.7 billion.', 'consistent'],
    ['OpenAI made $13 billion last year.', 'consistent'],
    ['OpenAI is on pace for $50 billion in annualized revenue.', 'consistent'],
    ['OpenAI committed to buying $250 billion of Azure services.', 'consistent'],
    ["In November 2025, Altman put OpenAI's compute commitments at $1.4 trillion.", 'consistent'],
    ['The credit line was raised to $4.7 billion from $4 billion.', 'consistent consistent'],
    ['In October 2024 OpenAI got a $4 billion credit line from nine banks.', 'consistent'],
    ['OpenAI, valued at $86 billion in early 2024, was worth $852 billion two years later.', 'consistent consistent'],
    ['By March 2025 it was $300 billion; by October, $500 billion; in March 2026, $852 billion.', 'consistent consistent consistent'],
    ['The deal values OpenAI at $730 billion, not counting the new money.', 'consistent'],
    ['The funding includes $3 billion from retail investors.', 'consistent'],
    ['Amazon has now paid all of its $50 billion.', 'consistent'],
    ["Amazon's remaining $35 billion was paid by July 2026.", 'consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ["Of Amazon's $50 billion, $35 billion is contingent on an IPO or reaching AGI.", 'consistent outdated'],
    ['The ChatGPT developer now generates $2 billion in revenue a month.', 'outdated'],
    ['ChatGPT has 800 million weekly users.', 'outdated'],
    ["With a $500 billion price tag, OpenAI is the world's most valuable startup.", 'outdated'],
    ['Microsoft, which has poured more than $13 billion into OpenAI, holds a 49% stake.', 'consistent outdated'],
    ['Nvidia will invest up to $100 billion in OpenAI.', 'outdated'],
    ['Disney will invest $1 billion in OpenAI.', 'outdated'],
    ['Codex now has more than 2 million weekly users.', 'outdated'],
    ['OpenAI valuation: $852B. Total raised: $180B+. Revenue: $25B.', 'consistent consistent outdated'],
    ['OpenAI raises $110 billion from Amazon, Nvidia, SoftBank', 'outdated'],
    ['OpenAI revenue hits $2 billion a month', 'outdated'],
    ['ChatGPT reaches 800 million weekly users, Altman says', 'outdated'],
    ['Nvidia and OpenAI: a $100 billion letter of intent that became $30 billion', 'outdated consistent'],
    ['Post-money, that comes to $840 billion.', 'outdated'],
    ['SoftBank owns 11 percent of OpenAI.', 'outdated'],
    ['At a pre-money valuation of $730bn, the three put in $110bn: Amazon $50bn, Nvidia $30bn, SoftBank $30bn.', 'consistent outdated consistent consistent consistent'],
    ['OpenAI is the most valuable startup at $500 billion, ahead of SpaceX at $400 billion.', 'outdated none'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAI raised 122 million dollars in March.', 'conflicting'],
  ])('%s', says);
});

describe('what is left alone', () => {
  it.each([
    ['xAI raised $20 billion in January.', 'none'],
    ['OpenAI is in talks to raise $30 billion at a valuation of $1.4 trillion.', 'none none'],
    ['OpenAI could be worth as much as $1 trillion when it goes public.', 'none'],
    ['OpenAI lost $13.5 billion in the first half of 2025.', 'none'],
    ['It costs $20 a month.', 'none'],
    ["OpenAI paid $6.5 billion for Jony Ive's io.", 'none'],
    ['Sora, the video app, cost $15 million a day to run.', 'none'],
    ['It is now valued higher than SpaceX at $400 billion.', 'none'],
    ["If OpenAI went public at $1 trillion, Microsoft's 27% would be worth $270 billion.", 'none none none'],
    ['OpenAI had been seeking $100 billion at $830 billion.', 'none none'],
    ['With a valuation of nearly $1 trillion, OpenAI has become too big to fail.', 'none'],
    ['Reports that OpenAI raised $200 billion are false.', 'none'],
    ['Altman denied that the company is worth only $500 billion.', 'none'],
    ['OpenAI expects $30 billion of revenue in 2026.', 'none'],
    ['It burned $3.7 billion in the first quarter.', 'none'],
    ['OpenAI plans to spend $600 billion on compute by 2030.', 'none'],
    ["Elon Musk's consortium offered $97.4 billion for the nonprofit in February 2025.", 'none'],
    ['OpenAI bought io for $6.4 billion in stock.', 'none'],
    ['Meta offered signing bonuses of $100 million to OpenAI researchers.', 'none'],
    ['ChatGPT Plus costs $20 a month; Pro is $200.', 'none none'],
    ['The Pentagon awarded OpenAI a $200 million contract.', 'none'],
    ['GPT-4 cost over $100 million to train.', 'none'],
    ["Mira Murati's Thinking Machines raised $2 billion at $12 billion.", 'none none'],
    ["Safe Superintelligence, founded by OpenAI's Ilya Sutskever, is worth $32 billion.", 'none'],
    ["Anthropic's valuation of $965 billion has overtaken OpenAI's.", 'none'],
    ['Anthropic, founded by former OpenAI employees, closed a $65 billion round.', 'none'],
    ['Databricks is valued at $134 billion and SpaceX at $800 billion.', 'none none'],
    ["Nvidia's market cap passed $5 trillion.", 'none'],
    ['SoftBank took out a $40 billion bridge loan to pay for its OpenAI stake.', 'none'],
    ['SoftBank booked a gain of $19.8 billion on OpenAI.', 'none'],
  ])('%s', says);
});

describe('figures of one sentence that differ', () => {
  it.each([
    ["Anthropic, at $380 billion, is worth less than half of OpenAI's $852 billion.", 'none consistent'],
    ["Anthropic raised $30 billion at $380 billion, dwarfed by OpenAI's $122 billion.", 'none none consistent'],
    ["OpenAI's $122 billion round is bigger than Saudi Aramco's IPO, which raised $29.4 billion.", 'consistent none'],
    ['OpenAI now says the final tally is $122 billion, $12 billion more than announced in February.', 'consistent none'],
    ['Nvidia, the first company worth $5 trillion, put $30 billion into OpenAI.', 'none consistent'],
    ["Oracle's shares rose 36% after its $300 billion contract with OpenAI came to light.", 'none consistent'],
    ['OpenAI ($852 billion), SpaceX ($1.25 trillion) and Anthropic ($965 billion) are all going public.', 'consistent none none'],
  ])('%s', says);
});

describe('names', () => {
  it('need no capital where they are no ordinary words, or where nothing has one', () => {
    expect(verdictsOn('so openai is worth $852 billion now')).toEqual(['consistent']);
    expect(verdictsOn('they really think openai needs help? microsoft put in $13 billion already and it shows')).toEqual(['consistent']);
    expect(verdictsOn('OpenAI is worth $852 billion. An amazon of a deal, with $50 billion in play.')).toEqual(['consistent', 'none']);
  });

  it('are not needed where the figures tell the company', () => {
    const section = 'Annualized revenue reached $12 billion by July 2025. A $6.6 billion share sale in October 2025 valued the company at $500 billion.\nBefore that came a $40 billion raise at $300 billion post-money in March 2025.';
    expect(verdictsOn(section, { everyFigure: true })).toEqual(['consistent', 'consistent', 'consistent', 'consistent', 'consistent']);
    expect(verdictsOn('Annualized revenue reached $12 billion by July 2025. It then raised $7 billion at $90 billion.', { everyFigure: true })).toEqual(['none', 'none', 'none']);
  });
});

describe('a timeline', () => {
  it('tells by its dates what its amounts are', () => {
    expect(verdictsOn('OpenAI, the cheques so far\nOct 2024: $6.6B @ $157B\nMar 2025: $40B @ $300B\nMar 2026: $122B @ $852B')).toEqual(Array(6).fill('consistent'));
    expect(verdictsOn('OpenAI, the cheques so far\nOct 2023: $40B @ $300B').join(' ')).not.toContain('consistent');
  });
});

describe('a slip of scale', () => {
  it('is one in the news of its day', () => {
    expect(verdictsOn('OpenAI raises $12.2 billion in record round', { published: '2026-03-31' })).toEqual(['conflicting']);
    expect(verdictsOn('OpenAI raises $12.2 billion in record round', { published: '2026-09-30' })).toEqual(['none']);
  });
});

describe('whose word is whose', () => {
  it.each([
    ['The autumn of 2024 brought OpenAI $6.6 billion at a valuation of $157 billion.', 'consistent consistent'],
    ['It counts more than 50 million subscribers and 1.2 billion weekly users.', 'consistent consistent'],
    ['Valued at $852 million, OpenAI is the talk of the town.', 'conflicting'],
    ['Valued at $852 million, the fund that backs OpenAI is small.', 'none'],
    ["Microsoft's part is worth some $135 billion.", 'consistent'],
    ['Microsoft has committed $13 billion since 2019.', 'consistent'],
    ['In 2025 OpenAI took in $13.1 billion.', 'consistent'],
    ['OpenAI is in early discussions to raise fresh money at $110 billion or more.', 'none'],
    ['SoftBank had spent $34.6 billion on shares by the end of 2025.', 'consistent'],
    ['OpenAI paid $6.5 billion for a maker of devices.', 'none'],
  ])('%s', says);
});

describe('a company that is only an aside', () => {
  it('does not take over the figures of the next sentence', () => {
    expect(verdictsOn('OpenAI is growing. Netflix gets more from each. Total funding stands at about $180 billion.')).toEqual(['consistent']);
    expect(verdictsOn('OpenAI is growing. Anthropic is, too. It has about $180 billion in total funding.')).toEqual(['none']);
  });
});

describe('figures that explain each other', () => {
  it.each([
    ['Staff sold $6.6 billion of shares, out of $10.3 billion that could have been sold.', 'consistent consistent'],
    ['Staff of OpenAI may sell $10.3 billion of shares.', 'outdated'],
    ['Thrive put $6.6 billion of its own into the round of October 2024.', 'none'],
    ['Thrive led the $6.6 billion round of October 2024.', 'consistent'],
    ['Valued at $500 billion, OpenAI took in $13.1 billion in 2025.', 'outdated consistent'],
    ['In 2025, valued at $500 billion, OpenAI took in $13.1 billion.', 'consistent consistent'],
    ['ChatGPT, valued at $500 billion after its share sale, has 700 million weekly users.', 'consistent outdated'],
    ['ChatGPT, after its share sale at $500 billion, had 700 million weekly users last year.', 'consistent consistent'],
    ['October 2024 brought $6.6 billion at a valuation of $157 billion, March 2025 $40 billion at $300 billion.', 'consistent consistent consistent consistent'],
    ['The $852 billion round is closed.', 'consistent'],
    ['The $830 billion round is closed.', 'none'],
    ['SoftBank has well under $10 billion secured.', 'none'],
    ['Microsoft holds 27 percent. Of its funding commitments of $13 billion, most has been paid.', 'consistent consistent'],
  ])('%s', says);
});

describe('a question', () => {
  it('tells what its answer measures', () => {
    expect(verdictsOn('What is OpenAI worth? About $852 billion, and what a price that is.')).toEqual(['consistent']);
    expect(verdictsOn('How much is OpenAI worth?\nAbout $500 billion, if one asks its staff for the price.')).toEqual(['outdated']);
    expect(verdictsOn('OpenAI grows. What is Anthropic worth? About $852 billion, and what a price that is.')).toEqual(['none']);
  });
});

describe('a date inside a clause', () => {
  it.each([
    ['The round of October 2024 brought OpenAI $6.6 billion, and 300 million people use ChatGPT each week.', 'consistent outdated'],
    ['In December 2024 OpenAI had raised $6.6 billion, and 300 million people used ChatGPT each week.', 'consistent consistent'],
  ])('%s', says);
});

describe('a bound', () => {
  it('that holds is no conflict', () => {
    expect(verdictsOn('OpenAI has more than 1.02 billion weekly users today.')).toEqual(['none']);
    expect(verdictsOn('OpenAI has more than 3 billion weekly users today.')).not.toEqual(['consistent']);
  });
});

describe('cells that are glued together', () => {
  it('leave an amount its scale', () => {
    expect(verdictsOn('OpenAI roundsAmountWhenSeries$6.6BOct 2024')).toEqual(['consistent']);
    expect(verdictsOn('OpenAI sells the $5BTeam plan')).toEqual(['none']);
    expect(verdictsOn('OpenAI has an $852Beta plan')).toEqual([]);
  });
});

describe('a party and the company', () => {
  it.each([
    ['Amazon ($50B), Nvidia ($30B) and SoftBank ($30B) were joined by Andreessen Horowitz in the round of OpenAI.', 'consistent consistent consistent'],
    ['Microsoft gets about 27% of OpenAI, worth roughly $135 billion.', 'consistent consistent'],
    ['Microsoft gets about 27% of OpenAI. Its shares rose, and the company was again worth more than $4 trillion.', 'consistent none'],
    ['OpenAI raised $110 billion from Amazon, Nvidia and SoftBank in February.', 'consistent'],
    ['Later that year existing shares of OpenAI changed hands at between $27 billion and $29 billion.', 'consistent'],
  ])('%s', says);
});

describe('what is worth so much', () => {
  it.each([
    ["OpenAI's contract with Oracle is worth $300 billion.", 'consistent'],
    ["OpenAI's seven-year deal with AWS is worth $38 billion, and the one with Oracle about $300 billion.", 'consistent consistent'],
    ['After its contract with Oracle OpenAI is worth $852 billion.', 'consistent'],
    ['Valued higher since its listing, SpaceX is in another league than OpenAI ($852 billion).', 'consistent'],
    ['SpaceX expects to list at $852 billion, more than OpenAI.', 'none'],
    ['OpenAI also lent the company $1 billion.', 'none'],
    ['Its annual revenue may surpass $20 billion by the end of the year.', 'none'],
    ["OpenAI's sales are running at roughly $50 billion a year.", 'consistent'],
  ])('%s', says);
});

describe('a share and its holder', () => {
  it.each([
    ['In October 2025 the OpenAI Foundation received 26% and Microsoft roughly 27%.', 'consistent consistent'],
    ['OpenAI Foundation: about 26%. SoftBank: about 13%.', 'consistent consistent'],
    ['Microsoft ends up with about 27%, valued at approximately $135 billion.', 'consistent consistent'],
    ['Shares of OpenAI partner SoftBank rose 13% on Monday.', 'none'],
    ["SoftBank's stake in OpenAI rose to 13% in October.", 'consistent'],
    ['OpenAI: Microsoft 27 percentage points ahead of SoftBank.', 'none'],
  ])('%s', says);
});

describe('then and now', () => {
  it.each([
    ['OpenAI was valued at $157 billion in October 2024 and is now negotiating over more.', 'consistent'],
    ['OpenAI is valued at $157 billion and is now negotiating over more.', 'outdated'],
    ['OpenAI is now worth $852 billion, against $157 billion in October 2024.', 'consistent consistent'],
    ['In August the run-rate of OpenAI was still $40 billion.', 'consistent'],
    ['The run-rate of OpenAI is still $40 billion.', 'outdated'],
    ['Sequoia bought shares of OpenAI in a tender offer at $29 billion.', 'consistent'],
    ['A tender offer now values OpenAI at $29 billion.', 'outdated'],
  ])('%s', says);
});

describe('who pays, who is paid', () => {
  it.each([
    ['OpenAI and SoftBank put in $19 billion apiece.', 'none'],
    ["OpenAI's price tag of $852 billion makes it worth more than JPMorgan, which closed at $840 billion on Tuesday.", 'consistent none'],
    ['OpenAI pays close to $6.5 billion in stock for io.', 'none'],
    ['OpenAI on Monday closed its round of $122 billion.', 'consistent'],
    ['Mistral on Monday closed its round, and so did OpenAI. Northwind closed a round of $122 billion.', 'none'],
    ['OpenAI takes in $110 billion from Amazon (50 billion), Nvidia and SoftBank.', 'outdated consistent'],
  ])('%s', says);
});

describe('a valuation that is taken as known', () => {
  it.each([
    ['OpenAI has floated giving 5 percent to the state, which at its $852 billion valuation would be worth some $42.6 billion.', 'none consistent none'],
    ['OpenAI has floated a sale at a $852 billion valuation.', 'none'],
  ])('%s', says);
});

describe('whose word it is, when there are two', () => {
  it.each([
    ['OpenAI, October 2024: Thrive Capital and others, $6.6B ($157B post-money).', 'consistent consistent'],
    ["OpenAI: why Microsoft's stake of 27% could be worth $228 billion.", 'consistent none'],
    ['OpenAI could have taken 27% for Microsoft.', 'none'],
    ['Amazon said it would invest $50 billion in OpenAI.', 'consistent'],
    ['SoftBank would pay $30 billion if OpenAI agreed.', 'none'],
    ['Microsoft holds 27% of OpenAI. The parcel is worth $135 billion.', 'consistent consistent'],
    ['Nvidia, which invested $40 billion in the last round of OpenAI, will report earnings.', 'conflicting'],
    ["75% of OpenAI's profits go to Microsoft.", 'none'],
    ['OpenAI is valued at $852 billion. For the end of the decade it promises more than $280 billion.', 'consistent none'],
  ])('%s', says);
});

describe('what an amount buys', () => {
  it.each([
    ['SoftBank put $64.6 billion into OpenAI, for about 13%.', 'consistent consistent'],
    ['SoftBank put $64.6 billion into OpenAI, about 13% more.', 'consistent none'],
  ])('%s', says);
});

describe('the line above', () => {
  it('tells what amounts behind a label are', () => {
    expect(verdictsOn('OpenAI, the revenue\nFull year 2024: $3.7bn. That is what was told.')).toEqual(['consistent']);
    expect(verdictsOn('OpenAI, the losses\nFull year 2024: $3.7bn. That is what was told.')).toEqual(['none']);
    expect(verdictsOn('OpenAI, the revenue\nMuch was told. It was $3.7bn in one year, they say.')).toEqual(['none']);
  });
});

describe('a value of somebody else', () => {
  it.each([
    ['For Nvidia it is pocket money, given a market value close to $3 trillion.', 'none'],
    ['Beside Apple, whose long run took it to a market value of $3 trillion, the company is small.', 'none'],
    ['The company took money from Nvidia at a market value of $3 trillion.', 'conflicting'],
    ['Anthropic tops the valuation of OpenAI by $113 billion.', 'none'],
    ['OpenAI is worth $113 billion less than Anthropic.', 'none'],
    ["OpenAI's valuation is $113 billion below that of its rival.", 'none'],
    ['OpenAI was worth $852 billion less than a year after its share sale.', 'consistent'],
    ['ChatGPT is used by 1.2 billion people every week.', 'consistent'],
  ])('%s', says);
});

describe('the year that heads a row or a column', () => {
  it.each([
    ['OpenAI, year by year\n| Year | Valuation |\n|---|---|\n| 2024 | $157 billion |\n| 2025 | $500 billion |\n| 2026 | $852 billion |', 'consistent consistent consistent'],
    ['OpenAI in numbers\n| | 2024 | 2026 |\n|---|---|---|\n| Valuation | $157 billion | $852 billion |', 'consistent consistent'],
    ['OpenAI in numbers\n| | Known since 2024 |\n|---|---|\n| Valuation | $157 billion |', 'outdated'],
  ])('is their date: %s', says);
});

describe('a stretch of time behind an amount', () => {
  it.each([
    ["OpenAI's valuation went from $157 billion in October 2024 to $500 billion a year later.", 'consistent consistent'],
    ['OpenAI pays its landlord $500 billion a year.', 'none'],
    ["OpenAI's run-rate came to $20B+ at the end of 2025, from $6B a year before.", 'consistent consistent'],
  ])('is no price: %s', says);
});

describe('what went otherwise than planned', () => {
  it.each([
    ['With $11 billion from co-investors, more than planned, the round of OpenAI ends at $41 billion.', 'consistent consistent'],
    ['OpenAI planned a round of $41 billion.', 'none'],
  ])('has happened: %s', says);
});

describe('shares of profits', () => {
  it.each([
    ["Microsoft is entitled to a cut of OpenAI's profits: 75% until it has its money back.", 'none'],
    ['Microsoft takes a share of the profits of OpenAI, 75% at first.', 'none'],
    ['Of OpenAI itself it has 27%, Microsoft says.', 'consistent'],
  ])('are no stakes: %s', says);
});

describe('a bound that is nobody’s', () => {
  it.each([
    ['Outside investors together own more than 30% of OpenAI.', 'none'],
    ['Microsoft owns more than 25% of OpenAI.', 'consistent'],
  ])('%s', says);
});

describe('the last round', () => {
  it.each([
    ["OpenAI's last funding round brought in $6.6 billion.", 'outdated'],
    ['In its most recent fundraise the company raised $40 billion.', 'outdated'],
    ['The last employee share sale was $300 million.', 'outdated'],
    ["OpenAI's last funding round brought in $122 billion.", 'consistent'],
    ["OpenAI's last round before the restructuring was $40 billion.", 'consistent'],
    ['The latest round, in October 2024, brought $6.6 billion.', 'consistent'],
    ['The latest round brought $122 billion, after one of $40 billion.', 'consistent consistent'],
  ])('%s', says);
});

describe('a whole year', () => {
  it.each([
    ['OpenAI booked $20 billion of revenue in the year 2025.', 'none'],
    ['OpenAI had sales of $20 billion in its fiscal year 2025.', 'none'],
    ['OpenAI booked $13 billion of revenue in the year 2025.', 'consistent'],
    ["OpenAI's revenue reached an annual pace of $20 billion at the end of 2025.", 'consistent'],
  ])('has no pace: %s', says);
});

describe('clauses that end', () => {
  it.each([
    ['OpenAI expects to lose $14 billion this year, and is now valued at $852 billion.', 'none consistent'],
    ['OpenAI hopes to raise $30 billion, and now also wants $852 billion as its valuation.', 'none none'],
    ['The fund bought in late 2024, when the company stood at $157 billion.', 'consistent'],
    ['Annualized revenue was $2 billion in 2023, $6 billion in 2024 and over $20 billion in 2025; capacity went from 0.2 to 1.9 gigawatts.', 'consistent consistent consistent'],
    ['OpenAI was valued at $157 billion in 2024 and $300 billion in March 2025; revenue grew even faster.', 'consistent consistent'],
    ["Mistral's $830 million of debt is small change next to the $122 billion that OpenAI collected.", 'none consistent'],
    ['Mistral paid the $122 billion that OpenAI lost.', 'none'],
  ])('%s', says);
});

describe('what one backer pays in parts', () => {
  it.each([
    ['Amazon has paid the full $50 billion it committed to OpenAI.\n- $15 billion went out in the first quarter, $13.7 billion in the second and $21.3 billion after June 30.', 'consistent consistent consistent consistent'],
    ['One filing has it all: $15 billion, then $13.7 billion, then $21.3 billion. That is the full $50 billion.', 'consistent consistent consistent consistent'],
    ['One filing has it all: $15 billion, then $13.7 billion, then $22.3 billion.', 'none none none'],
    ['Of the servers, $15 billion went to one supplier and $35 billion to another.', 'none none'],
    ["Amazon's $50 billion has been spelled out. $15 billion buys preferred stock. The other $35 billion follows if OpenAI lists.", 'consistent consistent outdated'],
    ["Amazon's $50 billion has been spelled out. Another $35 billion may follow if the company lists.", 'consistent none'],
    ['SoftBank doubles down with another $30 billion, in three parts of $10 billion each.', 'consistent consistent'],
    ['In exchange for $13 billion, Microsoft is entitled to a part of what is earned.', 'consistent'],
    ['If it lists, the company expects the remaining $852 billion.', 'none'],
  ])('%s', says);
});

describe('slips of scale', () => {
  it.each([
    ['The round of OpenAI came to 1220 billion dollars. Amazon invested 500 billion dollars.', 'conflicting conflicting'],
    ['The round of OpenAI came to 1220 billion dollars. Amazon invested 700 billion dollars.', 'conflicting none'],
    ['The round of OpenAI came to 122 billion dollars. In a plant, Amazon invested 500 billion dollars.', 'consistent none'],
    ['OpenAI makes $24 billion a month.', 'conflicting'],
    ['OpenAI makes $5 billion a month.', 'none'],
  ])('%s', (text, verdicts) => expect(verdictsOn(text, { published: '2026-04-01' }).join(' ')).toBe(verdicts));
});

describe('a value of long ago', () => {
  it.each([
    ['OpenAI is valued at $20 billion.', 'outdated'],
    ['Of OpenAI $19.8 billion have but one price tag.', 'none'],
  ])('has its own digits: %s', says);
});

describe('what holders have', () => {
  it.each([
    ["A year ago Microsoft's 27% of OpenAI was put at $135bn.", 'consistent consistent'],
    ['The damage to OpenAI was put at $852 million.', 'none'],
    ['SoftBank shares closed 13% higher on news of OpenAI.', 'none'],
    ['The split of October 28, 2025:\n| Holder | Share | Value |\n|---|---|---|\n| OpenAI Foundation | 26% | about $130 billion |\n| Microsoft | 27% | about $135 billion |', 'consistent consistent consistent consistent'],
    ['Growth at three friends:\n| Company | Growth | Value |\n|---|---|---|\n| Microsoft | 27% | about $3.5 trillion |', 'none none'],
  ])('%s', says);
});

describe('the line above a list', () => {
  it.each([
    ['Microsoft and OpenAI, by the numbers\n• 2021: a second cheque, size never disclosed\n• 2023: roughly $10 billion more\n• October 2024: another $750 million', 'consistent consistent'],
    ['Microsoft, Oracle and OpenAI, by the numbers\n• 2023: roughly $10 billion more', 'none'],
  ])('tells whose money it is: %s', says);
});

describe('who brings the revenue in', () => {
  it.each([
    ['Revenue grew, and business customers now account for about 50 percent of it.', 'consistent'],
    ['Business customers were asked, and 50 percent were happy.', 'none'],
    ['Its credit facility of $4.7 billion grew out of the $4 billion line of October 2024, when it had more than $10 billion of liquidity.', 'consistent consistent none'],
  ])('%s', says);
});

describe('a price with what was sold at it', () => {
  it.each([
    ['The tender offer led by Thrive Capital put its worth at $80 billion.', 'consistent'],
    ['The company is worth $80 billion, and Thrive Capital is a backer.', 'outdated'],
    ['OpenAI raised $122 billion at a $730 billion valuation.', 'consistent consistent'],
    ['OpenAI raised $122 billion at a $840 billion valuation.', 'consistent outdated'],
    ['OpenAI is valued at $730 billion.', 'outdated'],
    ["OpenAI's coming round of $122 billion was talked about.", 'none'],
  ])('%s', says);
});

describe('contracts', () => {
  it.each([
    ['OpenAI signed a $38 billion cloud deal with Amazon.', 'consistent'],
    ['OpenAI signed a $38 billion cloud deal with AWS.', 'consistent'],
    ['Oracle is building data centers. The contract is worth $300 billion.', 'consistent'],
    ['Amazon invested $38 billion in OpenAI.', 'none'],
  ])('%s', says);
});

describe('a year of something that goes on', () => {
  it('is not that of a later month', () => {
    expect(verdictsOn('SoftBank has put $64.6 billion into OpenAI since September 2024, the last $10 billion of it on October 1.', { published: '2026-10-15' })).toEqual(['consistent', 'consistent']);
  });
});

describe('amounts that happen to be somebody’s payment', () => {
  it.each([
    ['The plan lists $10 billion for chips, $10 billion for power and $10 billion for land.', 'none none none'],
    ['Amazon and OpenAI: what the cloud costs\n- Year one: $15 billion\n- Year two: $50 billion', 'none none'],
    ['Nvidia and OpenAI, year by year\n- 2027: $30 billion\n- 2028: $100 billion', 'none none'],
    ["Microsoft's bill for OpenAI was put at $13 billion.", 'none'],
    ['The vote at OpenAI was split 47% to 53%.', 'none'],
    ['At that price the company was put at $852 billion.', 'consistent'],
  ])('%s', says);
});

describe('what an amount is called', () => {
  it.each([
    ['Microsoft got its reward on the $1 billion that the software company put into OpenAI in July 2019.', 'consistent'],
    ['Nvidia booked the $30 billion that the chip company put into OpenAI in February as an asset.', 'consistent'],
    ['Of the $122 billion, a good part only comes if they hit some milestone.', 'consistent'],
    ['The $86 billion company behind ChatGPT moved house.', 'outdated'],
    ['Microsoft took a $10 billion hit from OpenAI.', 'none'],
  ])('stands right at it: %s', says);
});

describe('money that is spent', () => {
  it.each([
    ['Microsoft has spent $13 billion on OpenAI over the years.', 'consistent'],
    ['Nvidia is spending $30 billion on the ChatGPT maker.', 'consistent'],
    ["SoftBank's OpenAI bet has reached $64.6 billion, giving it about 13% of the company.", 'consistent consistent'],
    ['SoftBank funds its OpenAI bet with a margin loan of $10 billion.', 'none'],
    ['SoftBank first bought into OpenAI with $500 million in October 2024.', 'consistent'],
    ['Khosla Ventures bought in with $50 million in 2019; Microsoft followed with $1 billion in July of that year.', 'consistent consistent'],
    ["Companies spent $10 billion on OpenAI's models last year.", 'none'],
    ['Microsoft spent $10 billion on OpenAI models for Office.', 'none'],
    ['Microsoft lost $10 billion on OpenAI last year.', 'none'],
    ['Microsoft spent $13 billion on its data centers while it waited on OpenAI.', 'none'],
    ['Of the $40 billion announced for OpenAI in March last year, SoftBank gave most.', 'consistent'],
    ['OpenAI hailed the $40 billion announced for a data center in Ohio.', 'none'],
    ['OpenAI spent $6.6 billion on the start-up of a designer.', 'none'],
    ['OpenAI spent $6.6 billion on ChatGPT.', 'none'],
    ['Microsoft bought into Anthropic with $5 billion, though it backs OpenAI.', 'none'],
  ])('goes into the company only where it is said to: %s', says);
});

describe('an event', () => {
  it.each([
    ["Today we're announcing $40B in new funding at a $300B post-money valuation.", 'consistent consistent'],
    ['OpenAI today announced that it has raised $40 billion at a $300 billion valuation.', 'consistent consistent'],
    ['Microsoft has put $13 billion into OpenAI, and $750 million in the October 2024 round, which valued it at $157 billion.', 'consistent consistent consistent'],
    ["Amazon's first $15 billion came in the spring; the other $35 billion had followed by the end of July.", 'consistent consistent'],
    ['In October 2025, current and former employees sold $6.6 billion of shares at a $500 billion valuation.', 'consistent consistent'],
    ['It landed $6.6 billion from investors through a secondary share sale, a deal that lifts its worth to around $500 billion.', 'consistent consistent'],
    ["OpenAI's current valuation is $500 billion.", 'outdated'],
    ['Current employees say that it is now worth $500 billion.', 'outdated'],
    ['Today OpenAI is valued at $300 billion.', 'outdated'],
    ['OpenAI, which raised $40 billion last year, is today valued at $300 billion.', 'consistent outdated'],
  ])('is told on its own day: %s', says);
});

describe('a measure told before', () => {
  it.each([
    ["OpenAI's annualized revenue came to about $50 billion at the end of September.\nIn August the figure had been $40 billion.", 'consistent consistent'],
    ['ChatGPT has 1.2 billion weekly users.\nIn August 2025 the number was 700 million.', 'consistent consistent'],
    ["OpenAI's annualized revenue is about $50 billion.\nIn August a new data center was opened for $40 billion.", 'consistent none'],
  ])('goes on behind a date: %s', says);
});

describe('a share of revenue', () => {
  it.each([
    ["OpenAI's annualized revenue is about $50 billion, with corporate customers contributing more than 50% of it.", 'consistent consistent'],
    ['Revenue is running at $2 billion a month, with business customers making up more than 40% of it.', 'outdated outdated'],
    ['Businesses are making up more than 40% of its users.', 'none'],
  ])('is not one of users: %s', says);
});

describe('what others would not do', () => {
  it.each([
    ['Khosla wrote a cheque when nobody else would: $50 million in 2019, at a valuation of $1 billion.', 'consistent consistent'],
    ['OpenAI would raise another $30 billion, bankers say.', 'none'],
  ])('is no condition: %s', says);
});

describe('users that grow', () => {
  it.each([
    ['More than a billion people use ChatGPT each week.', 'consistent'],
    ['ChatGPT has nearly 1 billion weekly active users.', 'none'],
    ['ChatGPT has 600 million weekly users.', 'none'],
    ['ChatGPT now has 120 million weekly active users.', 'conflicting'],
    ['ChatGPT has 3 billion weekly active users.', 'conflicting'],
  ])('were once any number between two that are known: %s', says);
});

describe('a time counted on from the date before', () => {
  it('makes no amount one of today', () => {
    says("OpenAI's annualized revenue went from $2 billion at the end of 2023 to $6 billion a year later and $20 billion at the end of 2025.", 'consistent consistent consistent');
  });
});

describe('a range without words of its own', () => {
  it('speaks of nothing inside it', () => {
    says('Microsoft holds 27% of OpenAI. As of late February OpenAI was put at between $730 and $840 million.', 'consistent none');
    says('2021: about $14 billion (secondary sales)', 'consistent');
  });
});

describe('shares of holders', () => {
  it.each([
    ['OpenAI Group PBC: holders after the October 2025 deal\n\nHolder | Share | Value\nMicrosoft | 27% | $135B\nOpenAI Foundation | 26% | $130B', 'consistent consistent consistent consistent'],
    ['OpenAI shareholders\n\nHolder | Share | Value\nMicrosoft | 27% | $135B\nOpenAI Foundation | 26% | $130B', 'consistent consistent consistent outdated'],
    ['Partners of OpenAI this week\n\nCompany | Share price\nMicrosoft | 27%\nSoftBank | 13%', 'none none'],
    ['OpenAI in bullets\n- Microsoft (MSFT), which owns about 27%\n- SoftBank (SFTBY), with around 13%', 'consistent consistent'],
    ['OpenAI in bullets\n- Microsoft (MSFT), up around 27%\n- SoftBank (SFTBY), down 13%', 'none none'],
    ['Microsoft has 27% of OpenAI. The other 47% belongs to staff, former staff and investors.', 'consistent consistent'],
    ['The bosses of OpenAI own nothing. 27% of its users belong to a free tier.', 'none'],
  ])('stand in tables and lists: %s', says);

  it.each([
    ['Our investment in OpenAI Group PBC is valued at approximately $135 billion, or roughly 27 percent on an as-converted diluted basis.', 'consistent consistent'],
    ['The value of the investment of Microsoft in OpenAI is put at $135 billion.', 'consistent'],
    ['SoftBank carries its OpenAI investment at a fair value of $54.4 billion.', 'consistent'],
    ["Microsoft's investment in OpenAI is valued at $200 billion.", 'none'],
    ["SoftBank's bet on OpenAI has lifted its market value to $200 billion.", 'none'],
    ['SoftBank pays for OpenAI. Once all is in, the group expects to hold about 13%. It has a market value of some $130 billion.', 'none none'],
  ])('are worth something of their own: %s', says);
});

describe('sums', () => {
  it.each([
    ['The closing of OpenAI is a textbook case: $730 billion plus $122 billion makes $852 billion.', 'consistent consistent consistent'],
    ['A year earlier OpenAI was at $260 billion plus $40 billion, or $300 billion.', 'consistent consistent consistent'],
    ['OpenAI is worth $852 billion, which is $730 billion and $122 billion on top.', 'consistent consistent consistent'],
    ['Anthropic: $350 billion plus $30 billion makes $380 billion, a small thing beside OpenAI.', 'none none none'],
  ])('tell what their amounts are: %s', says);
});

describe('whose round it is', () => {
  it.each([
    ['The 6 largest venture rounds ever\n\n1. OpenAI – $122 billion (2026)\n2. Anthropic – $65 billion (2026)\n3. OpenAI – $40 billion (2025)', 'consistent none consistent'],
    ['The 4 dearest AI data centers\n\n1. OpenAI – $40 billion (2025)\n2. Meta – $30 billion (2025)', 'none none'],
    ['SoftBank borrowed $8.5 billion from Mizuho and JPMorgan to fund its $30 billion investment in OpenAI.', 'none consistent'],
    ['Investors including Amazon ($50bn), Nvidia ($30bn) and SoftBank ($30bn) took part in the round of OpenAI.', 'consistent consistent consistent'],
    ['SoftBank paid its last tranche at the old price: $730 billion for OpenAI, before the new money.', 'consistent'],
    ['Oracle is valued at $500 billion for OpenAI contracts alone.', 'none'],
    ['The OpenAI line at the banks was raised to $4.7 billion; it stood at $4 billion before.', 'consistent consistent'],
  ])('is told by lists, payers and prices: %s', says);
});

describe('what is said beside an amount', () => {
  it.each([
    ['OpenAI leads the list. At $852 billion it would rank among the ten largest.', 'consistent'],
    ['At $1.4 trillion it would be worth more than Meta, and OpenAI knows it.', 'none'],
    ["The credit facility of OpenAI isn't part of the $122 billion.", 'consistent'],
    ['Nvidia bought $30 billion of OpenAI stock instead of the $100 billion of its letter of intent.', 'consistent consistent'],
    ['OpenAI is worth far less than $852 billion, says one investor.', 'none'],
    ['OpenAI takes in about $12 billion a year and expects no profit before 2029.', 'outdated'],
    ['As of 2026, OpenAI is worth $500 billion, up from $157 billion in late 2024.', 'outdated consistent'],
    ['An employee share sale valued OpenAI at $500 billion.', 'consistent'],
    ['On the secondary market OpenAI is priced at $880 billion.', 'none'],
    ["OpenAI's monthly revenue has reached $20 billion.", 'conflicting'],
    ['OpenAI updates its revenue monthly: $40 billion in August.', 'none'],
    ['Robinhood set aside $1 million worth for OpenAI, $500,000 for SpaceX.', 'none none'],
    ['Take OpenAI. Your startup is worth $8 million and raises $2 million. It is then worth $10 million.', 'none none none'],
    ["India is OpenAI's second market, with 100 million weekly users.", 'none'],
  ])('decides how it is meant: %s', says);
});

describe('what others earn, hold and owe', () => {
  it.each([
    ['OpenAI rents from Amazon.\nAWS sales rose 28% to $40 billion.', 'none none'],
    ['OpenAI buys chips.\nIn the quarter Nvidia posted revenue of $20 billion.', 'none'],
    ["OpenAI has a partner.\nMicrosoft says the company's revenue reached $50 billion a year.", 'consistent'],
    ['Nvidia reported revenue of $78 billion. It took a $30 billion stake in OpenAI in February.', 'none consistent'],
    ["SoftBank's $90 billion stake in OpenAI is its largest holding.", 'none'],
    ["SoftBank's last $10 billion for OpenAI is due on October 12.", 'none'],
    ['SoftBank has now invested $54.6 billion in OpenAI.', 'none'],
    ['SoftBank has now invested $46.6 billion in OpenAI.', 'conflicting'],
    ['OpenAI went from $29 billion in early 2023 to $852 billion.', 'consistent consistent'],
    ["Broadcom's AI revenue is $20 billion, thanks in part to OpenAI.", 'none'],
    ['Oracle needs OpenAI.\nIts shares have lost a third, some $300 billion in value.', 'none'],
    ['OpenAI got $40 billion from SoftBank and others last year.', 'consistent'],
    ['OpenAI got a loan of $40 billion for Ohio.', 'none'],
  ])('is not said of the company: %s', says);
});

describe('whom a clause goes on about', () => {
  it.each([
    ['Anthropic took in $65 billion in May, half of what OpenAI did, yet it is valued at $965 billion.', 'none none'],
    ['Anthropic is growing faster than OpenAI did, and it is now worth $965 billion.', 'none'],
    ['Faster than OpenAI, Cursor reached $1 billion in annualized revenue, and it is now worth $29 billion.', 'none none'],
    ['xAI raised $20 billion, less than OpenAI did, and is valued at $230 billion.', 'none none'],
    ['Mistral raised a fraction of what OpenAI did, but it is valued at $14 billion.', 'none'],
    ['OpenAI raised $122 billion, twice what Anthropic did, and is valued at $852 billion.', 'consistent consistent'],
    ['SpaceX is worth more than OpenAI, which is valued at $852 billion.', 'consistent'],
    ['Anthropic is still smaller than OpenAI, valued at $852 billion.', 'consistent'],
    ['OpenAI has set up a joint venture. The venture is valued at $14 billion.', 'none'],
    ['OpenAI launched DeployCo. The unit is worth $10 billion before the new money, and $14 billion after.', 'none none'],
    ["OpenAI's subsidiary is worth $20 billion.", 'none'],
    ['OpenAI has sold shares in a venture. The parent is valued at $852 billion.', 'consistent'],
  ])('is told by comparisons and by what a unit is: %s', says);

  it.each([
    ['Having raised $110 billion in February and then $122 billion in total, OpenAI has enough.', 'consistent consistent'],
    ['Freshly valued at $852 billion, OpenAI wants more.', 'consistent'],
    ['Northlight raised $122 million. OpenAI is a customer.', 'none'],
  ])('opens with what it did: %s', (text, verdicts) => {
    expect(verdictsOn(text).join(' ')).toBe(verdicts);
  });
});

describe('when an amount holds', () => {
  it.each([
    ['SoftBank and OpenAI in numbers\nAs of December 31, 2025\n• Invested so far: $34.6 billion\n• Ownership: approx. 11%', 'consistent consistent'],
    ['OpenAI in figures\nAs of March 31, 2025\n• Current valuation: $300 billion\n• Weekly users to date: 500 million', 'consistent consistent'],
    ['OpenAI in figures\n• Current valuation: $300 billion', 'outdated'],
    ['Early last year OpenAI sold shares to Thrive, Sequoia, Andreessen Horowitz and K2 Global at a valuation of $29 billion.', 'consistent', '2024-02-17'],
    ['OpenAI plans for more. Run rate of $20 billion by December.', 'none', '2025-11-10'],
    ["OpenAI's annualized revenue had reached $20 billion by December.", 'consistent', '2026-02-10'],
    ['It would be the first raise since March, when OpenAI was valued at $852 billion.', 'consistent'],
    ['The new round would come on top of the $122 billion that OpenAI raised in March.', 'consistent'],
    ['OpenAI is in talks to raise money, which was to value it at $1.4 trillion.', 'none'],
    ['If OpenAI were listed, as was planned, at $1 trillion, it would be a giant.', 'none'],
  ])('is told by what leads to it, and by its own clause: %s', (text, verdicts, published = '2026-10-01') => {
    expect(verdictsOn(text, { published }).join(' ')).toBe(verdicts);
  });
});

describe('what an amount was for', () => {
  it.each([
    ["Microsoft gets 75% of OpenAI's profits until it has earned back its $10 billion.", 'none consistent'],
    ['Microsoft has recouped $5 billion from OpenAI.', 'none'],
    ['Banks sold $3 billion of the round to wealthy clients.', 'consistent'],
    ["Individual investors put in $3 billion of OpenAI's $122 billion.", 'consistent consistent'],
    ['The plan at $200 a month is for wealthy people.', 'none'],
    ['SoftBank paid $10 billion. Its total investment in the firm now comes to $64.6 billion.', 'consistent consistent'],
    ['OpenAI has grown: its valuation now comes to $852 billion.', 'consistent'],
    ['The company at present has 1.2 billion weekly users.', 'consistent'],
  ])('is told by more words: %s', says);
});

describe('amounts in a row', () => {
  it.each([
    ['Amazon, Nvidia and SoftBank put $50 billion, $30 billion and $30 billion into OpenAI.', 'consistent consistent consistent'],
    ['Amazon, Nvidia and SoftBank are its main backers: the three invested $50 billion, $30 billion and $30 billion.', 'consistent consistent consistent'],
    ['OpenAI, Anthropic and xAI are valued at $852 billion, $965 billion and $230 billion.', 'consistent none none'],
    ['Anthropic, OpenAI and xAI are valued at $965 billion, $852 billion and $230 billion.', 'none consistent none'],
    ["OpenAI's rounds brought $6.6 billion, $40 billion and $122 billion.", 'consistent consistent consistent'],
    ['Apple, Microsoft and Nvidia are worth $3 trillion, $4 trillion and $5 trillion, OpenAI $852 billion.', 'none none none consistent'],
  ])('go with the names of a list: %s', says);
});

describe('what is told beside what may be', () => {
  it.each([
    ['Nvidia\'s chief told a Morgan Stanley conference that its $30 billion investment in OpenAI "might be the last" before it goes public.', 'consistent'],
    ['SoftBank told a JPMorgan summit that it had invested $64.6 billion in OpenAI.', 'consistent'],
    ['At that price OpenAI would be worth more than in its last round, which closed at $852 billion in March.', 'consistent'],
    ['It would top the round of March, which valued OpenAI at $852 billion.', 'consistent'],
    ['SoftBank offered to buy up to $1.5 billion of stock from OpenAI employees.', 'consistent'],
    ['Nvidia might invest $30 billion in OpenAI.', 'none'],
    ['OpenAI could hold a sale which would value it at $852 billion.', 'none'],
    ['OpenAI is in talks on a round that values it at $1.4 trillion.', 'none'],
    ['Musk offered to buy OpenAI for $97.4 billion.', 'none'],
  ])('stays stated: %s', says);
});

describe('contracts', () => {
  it.each([
    ['OpenAI signed a $300 billion deal with Oracle, a $38 billion deal with Amazon and a $22.4 billion deal with CoreWeave.', 'consistent consistent consistent'],
    ['OpenAI struck a $300 billion cloud agreement with Oracle and a $38 billion one with AWS.', 'consistent consistent'],
    ['OpenAI signed a $38 billion deal with Amazon after a $250 billion deal with Microsoft.', 'consistent consistent'],
    ["OpenAI's $10 billion order with Cerebras has grown to $20 billion.", 'consistent consistent'],
    ['OpenAI signed a $38 billion cloud deal with Oracle and a $300 billion deal with Amazon.', 'none none'],
    ['Meta signed a $10 billion cloud deal with Google; OpenAI has one with Oracle.', 'none'],
    ['Nvidia, which signed a $6.3 billion capacity deal with CoreWeave, supplies OpenAI.', 'none'],
    ['That is a big jump from the $500 billion at which OpenAI staff sold shares last autumn.', 'consistent'],
    ['The price of $210 at which staff sold shares was above that of 2023.', 'none'],
  ])('are with whom their clause names: %s', says);
});

describe('dates of rows', () => {
  const rows = (...lines: string[]): string => ['OpenAI in figures (June 2026)', 'When | Weekly users | Valuation', ...lines].join('\n');
  it.each([
    [rows('Late 2024 | 300M | $157B', 'mid-2025 | 500M | $300B', 'at the end of 2025 | 800M | $500B'), 'consistent consistent consistent consistent consistent consistent'],
    [rows('end of 2024 | 300M | $157B', 'today | 900M | $500B', 'now | 900M | $852B'), 'consistent consistent outdated outdated outdated consistent'],
    [rows('users and investors of the past | 300M | $157B', 'all others | 300M | $157B'), 'outdated outdated outdated outdated'],
  ])('are those at their heads: %s', (text, verdicts) => {
    expect(verdictsOn(text, { published: '2026-06-20' }).join(' ')).toBe(verdicts);
  });
});

describe('a date further on in its sentence', () => {
  it.each([
    ['Who owns it is told at last.[31] A shareholder list that circulated in April 2026 shows 26.79% for Microsoft, 25.8% for the foundation and 11.66% for SoftBank.[32] SoftBank now puts its share at about 13%.[33]', 'consistent consistent consistent consistent'],
    ['At the end of 2025 Microsoft held about 27% of OpenAI, the OpenAI Foundation about 26% and SoftBank about 11%.', 'consistent consistent consistent'],
    ['OpenAI raised $6.6 million in October 2024 at a valuation of $157 billion.', 'conflicting consistent'],
    ['In December 2024 ChatGPT had 300 million weekly users, and OpenAI was still a $157 billion company.', 'consistent consistent'],
    ['At the end of 2025 Microsoft held about 27% of OpenAI, while SoftBank has about 11%.', 'consistent outdated'],
    ['In 2025 OpenAI was still in the red, but it is now valued at $852 billion.', 'consistent'],
    ['In December 2024 ChatGPT had 300 million weekly users, and OpenAI is still a $157 billion company.', 'consistent outdated'],
  ])('holds for all that it is said of: %s', says);
});

describe('what is no old value', () => {
  it.each([
    ["Oracle's backlog is $455 billion. A single customer, OpenAI, accounts for $300 billion of it. OpenAI was valued at $300 billion in March 2025.", 'none consistent consistent'],
    ['Oracle has invested $300 billion in OpenAI.', 'none'],
    ['SoftBank invested in OpenAI. The head count of ChatGPT has passed 500 million every week.', 'outdated'],
    ['The run rate will end the year above $20 billion.', 'none'],
    ['OpenAI is heading for annualized revenue of $20 billion.', 'none'],
    ['Annualized revenue is above $20 billion.', 'outdated'],
  ])('is not read as one: %s', says);
});

describe('a chronology below a title of two companies', () => {
  const opening = 'SoftBank and OpenAI, a short chronology\n';
  it.each([
    [`${opening}October 2024: $500 million in the round of that month.\n2025: a first instalment whose size nobody tells.\nFebruary 2026: another $30 billion.`, 'consistent consistent'],
    ['Microsoft and OpenAI\nJuly 2019: $1 billion and exclusive Azure hosting.\nJanuary 2023: in the press $10 billion.', 'consistent consistent'],
    [`${opening}March 31, 2025: $40 billion, with partners.\n26 December 2025: the last $22.5 billion.`, 'consistent consistent'],
    ['OpenAI\nAs of October 2025:\nValuation: $500 billion', 'consistent'],
    [`${opening}In February 2026 it was told: the partners are fine. They had got another $30 billion.`, 'none'],
    [`${opening}October 2024: $5 million for a school.\nFebruary 2026: talks about $30 billion.`, 'none none'],
  ])('tells of the other one’s money: %s', says);
});

describe('what a rumour, a plan or a condition does not touch', () => {
  it.each([
    ['Son is said to have pressed for a larger piece after he got only $500 million into that round of SoftBank in October 2024.', 'consistent'],
    ['SoftBank is in talks to buy more after it invested $500 million in OpenAI in October 2024.', 'consistent'],
    ['SoftBank wants to invest up to $22.5 billion in OpenAI after it gets an approval.', 'none'],
    ["Amazon's $35 billion needs an IPO, or AGI.", 'outdated'],
    ['Amazon has handed over only $15 billion of its OpenAI money so far; the other $35 billion has to wait for a listing.', 'consistent outdated'],
    ["Nvidia's $70 billion needs an IPO of OpenAI.", 'none'],
  ])('stays stated: %s', says);
});

describe('units, rounds and savers in other words', () => {
  it.each([
    ['That is three times the $28 billion or so at which venture funds bought units from employees of OpenAI in April 2023.', 'consistent'],
    ['OpenAI went to $852 billion from where it was.', 'consistent'],
    ['OpenAI leaps to $852 billion from $500 billion in half a year.', 'consistent consistent'],
    ['OpenAI shot up from $300 billion to $852 billion.', 'consistent consistent'],
    ['OpenAI stands at $852 billion after $600 billion of paper found no buyer.', 'consistent none'],
    ['Employees of OpenAI may sell. The group takes up to $1.5 billion of shares at $210 a share, which is the price of the last round.', 'consistent none'],
    ['In 2024 OpenAI let employees sell shares worth $1.5 billion to SoftBank.', 'consistent'],
    ['SoftBank sold shares worth $2 billion to pay for OpenAI.', 'none'],
    ['Of the money, $122 billion went to OpenAI.', 'consistent'],
    ['Did private people get into the round? Yes, via their banks, with more than $3 billion in total.', 'consistent'],
    ['In October 2025 the OpenAI Foundation was said to hold about 26%.', 'consistent'],
    ['Microsoft funds bought $28 billion of bonds.', 'none'],
  ])('are known: %s', says);
});

describe('what is told beside a loss, a purchase or a possibility', () => {
  it.each([
    ['Last spring everybody lost their minds over OpenAI\'s $40 billion round.', 'consistent'],
    ['OpenAI lost no time and raised $122 billion.', 'consistent'],
    ['OpenAI lost $40 billion.', 'none'],
    ['SoftBank\'s $64.6 billion bought it about 13% of OpenAI.', 'consistent consistent'],
    ['OpenAI\'s $6.5 billion bought it a studio of designers.', 'none'],
    ['For the first time wealthy clients could join in at OpenAI, and they put up more than $3 billion of the $122 billion raised.', 'consistent consistent'],
    ['Amazon and Nvidia could join, and they could put $80 billion into OpenAI.', 'none'],
    ['Run-rates in February 2026: OpenAI about $25B, Anthropic $14B', 'consistent none'],
    ['OpenAI\'s monthly revenue has climbed to $50 billion.', 'conflicting'],
    ['OpenAI\'s monthly revenue has climbed to $400 billion.', 'none'],
  ])('is read apart from it: %s', says);
});

describe('what is told of others, by the words of the company', () => {
  it.each([
    ['OpenAI raised $122 billion. Oracle is now worth $500 billion.', 'consistent none'],
    ['OpenAI is a customer of Oracle. Oracle was valued at $500 billion then.', 'none'],
    ['SoftBank led the round of OpenAI. SoftBank bought in March 2025, at a valuation of $300 billion.', 'consistent'],
    ["OpenAI may be listed in 2027. Nvidia's $30 billion profit is expected to grow.", 'none'],
    ["Microsoft's new plan will help OpenAI. Amazon's $35 billion for Indiana needs permits.", 'none'],
    ['SoftBank signed a letter of intent and may invest another $30 billion in OpenAI next year.', 'none'],
    ['OpenAI has received $11 billion from Amazon and Nvidia so far; the rest follows in instalments.', 'none'],
    ['Nvidia and SoftBank put $1.1 billion into a robot maker that OpenAI backs, too.', 'none'],
    ["Of OpenAI's spending, $40 billion went to data centres and $6.6 billion flowed to chip makers.", 'none none'],
    ['ChatGPT answers 800 million questions every week.', 'none'],
    ['Nvidia insiders sold shares worth $1.5 billion. OpenAI is a customer.', 'none'],
    ['OpenAI raised $122 billion and wants 50 offices; Nvidia adds 30 in Europe, Amazon adds 15.', 'consistent'],
  ])('is not its own: %s', says);

  it('nor is a year a day of news', () => {
    expect(verdictsOn('OpenAI raises $11 million for a school.', { published: '2026' })).toEqual(['none']);
  });
});
