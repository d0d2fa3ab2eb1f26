import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Russian sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'ru', published }).join(' ')).toBe(verdicts);
};

describe('a dash', () => {
  it('stands for a verb', () => {
    expect(verdictsOn('Выручка OpenAI в 2025 году составила около $13 млрд, расходы — $34 млрд.', { lang: 'ru' })).toEqual(['consistent', 'none']);
  });
});

describe('the same year', () => {
  it('is not that of publication', () => {
    expect(verdictsOn('Весной того же года OpenAI оценивали в 300 млрд долларов.', { lang: 'ru' })).toEqual(['consistent']);
    expect(verdictsOn('Весной OpenAI оценивали в 300 млрд долларов.', { lang: 'ru' })).toEqual(['outdated']);
  });
});

describe('the language has its own ways', () => {
  it.each([
    ['с begins a change, с оценкой does not', 'OpenAI выросла с $500 млрд до $852 млрд с оценкой инвесторов.', 'consistent consistent'],
    ['an abbreviation ends no sentence', 'OpenAI привлекла 122 млрд долл. при оценке 852 млрд долл.', 'consistent consistent'],
    ['сотрудничество с makes the company a partner only', 'Samsung расширила сотрудничество с OpenAI, выручка достигла $60 млрд.', 'none'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});

describe('what holds', () => {
  it.each([
    ['OpenAI закрыла раунд финансирования на $122 млрд при оценке $852 млрд.', 'consistent consistent'],
    ['OpenAI привлекла 122 млрд долларов, а её оценка выросла до 852 млрд долларов.', 'consistent consistent'],
    ['Создатель ChatGPT завершил раунд на $122 млрд: Amazon вложила $50 млрд, Nvidia и SoftBank — по $30 млрд.', 'consistent consistent consistent'],
    ['Amazon, Nvidia и SoftBank вложат в OpenAI $50 млрд, $30 млрд и $30 млрд соответственно.', 'consistent consistent consistent'],
    ['Оценка OpenAI до привлечения средств (pre-money) составила $730 млрд.', 'consistent'],
    ['Возобновляемая кредитная линия OpenAI расширена примерно до $4,7 млрд.', 'consistent'],
    ['Частные инвесторы вложили в OpenAI более $3 млрд.', 'consistent'],
    ['Microsoft владеет 27% OpenAI, этот пакет стоит около $135 млрд.', 'consistent consistent'],
    ['Аудитория ChatGPT выросла до 1,2 млрд пользователей в неделю.', 'consistent'],
    ['OpenAI подписала с Oracle контракт на $300 млрд.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['В 2025 году выручка OpenAI достигла $13,1 млрд.', 'consistent'],
    ['В октябре 2024 года OpenAI привлекла $6,6 млрд при оценке $157 млрд.', 'consistent consistent'],
    ['В марте прошлого года SoftBank возглавил раунд OpenAI на $40 млрд с оценкой $300 млрд.', 'consistent consistent'],
    ['Тогда OpenAI оценивалась в $157 млрд.', 'consistent'],
    ['В октябре прошлого года сотрудники OpenAI продали акции на $6,6 млрд исходя из оценки в $500 млрд.', 'consistent consistent'],
    ['Microsoft с 2019 года вложила в OpenAI $13 млрд.', 'consistent'],
    ['За полгода оценка OpenAI выросла с $500 млрд до $852 млрд.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['Выручка OpenAI составляет $2 млрд в месяц, у ChatGPT более 900 млн пользователей в неделю и 50 млн платных подписчиков.', 'outdated outdated consistent'],
    ['Сейчас OpenAI оценивается в $500 млрд.', 'outdated'],
    ['Еженедельная аудитория ChatGPT — 800 млн человек.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAI оценивается в 852 млн долларов.', 'conflicting'],
    ['Капитализация OpenAI достигла $8,52 трлн.', 'conflicting'],
    ['OpenAI оценили в 852 млрд рублей.', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['Оценка Anthropic достигла $965 млрд, обогнав OpenAI с её $852 млрд.', 'none consistent'],
    ['Nvidia вместо $100 млрд вложила в OpenAI $30 млрд.', 'none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['OpenAI ведёт переговоры о привлечении не менее $30 млрд при оценке $1,4 трлн.', 'none none'],
    ['OpenAI планирует провести IPO с оценкой до $1 трлн.', 'none'],
    ['Чистый убыток OpenAI за прошлый год составил $38,5 млрд.', 'none'],
    ['Подписка ChatGPT Plus стоит $20 в месяц.', 'none'],
    ['Маск предлагал купить OpenAI за $97,4 млрд.', 'none'],
    ['Италия оштрафовала OpenAI на 15 млн евро.', 'none'],
    ['OpenAI опровергла сообщения о привлечении $100 млрд.', 'none'],
    ['Яндекс и OpenAI: выручка Яндекса выросла до 1,2 трлн рублей.', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['money is promised, paid and brought in', 'Amazon полностью выплатила OpenAI обещанные $50 млрд.', 'consistent'],
    ['before the money is before the round', 'До вложений OpenAI оценивали в $730 млрд, после — в $852 млрд.', 'consistent consistent'],
    ['a rate of the year has many names', 'Выручка OpenAI в годовом исчислении — около $50 млрд.', 'consistent'],
    ['the month of last year', 'В октябре прошлого года работники OpenAI продали акции по оценке $500 млрд.', 'consistent'],
    ['behind a semicolon another amount is measured', 'Осенью 2025 года персоналу OpenAI разрешили продать до 10,3 млрд долл., но желающих набралось на 6,6 млрд долл.; капитализация по этой сделке составила 500 млрд долл.', 'consistent consistent consistent'],
    ['a project is no company', 'Проект Stargate с участием OpenAI оценивается в $500 млрд.', 'consistent'],
    ['a contract by its party', 'OpenAI заключила с AWS договор на $38 млрд.', 'consistent'],
    ['another company\'s stays silent', 'Anthropic зарабатывает $5 млрд в месяц, больше, чем OpenAI.', 'none'],
    ['numbers in words', 'OpenAI оценили в восемьсот пятьдесят два миллиарда долларов.', 'consistent'],
    ['what is burned is not earned', 'OpenAI сжигает $2 млрд в месяц.', 'none'],
    ['the users of a rival\'s product are its own', 'У Gemini 900 млн пользователей, она догоняет ChatGPT.', 'none'],
    ['a market has its size', 'Рынок ИИ вырастет до $122 млрд, лидером остаётся OpenAI.', 'none'],
    ['time is counted back', 'Полтора года назад OpenAI стоила $300 млрд.', 'consistent'],
    ['last autumn is over', 'Прошлой осенью OpenAI оценивали в $500 млрд.', 'consistent'],
    ['what is taken as known is stated', 'При текущей оценке в $852 млрд OpenAI рассчитывает выйти на IPO с $1 трлн.', 'consistent none'],
    ['what it hopes for is none', 'OpenAI рассчитывает на оценку в $852 млрд.', 'none'],
    ['where the page is Russian, few Russian letters do', 'Microsoft владеет 27% OpenAI.', 'consistent'],
    ['users of one country are not all', 'В Индии у OpenAI 100 млн пользователей.', 'none'],
    ['next year is a plan', 'OpenAI ждёт, что в следующем году выручка достигнет $50 млрд.', 'none'],
    ['what is borrowed is not put in', 'SoftBank займёт $10 млрд ради вложений в OpenAI.', 'none'],
    ['whoever is compared with it is another', 'Капитализация Toyota — около $300 млрд, это меньше половины OpenAI.', 'none'],
    ['but what follows "but" is its own', 'Оценка достигла $852 млрд, но OpenAI убыточна.', 'consistent'],
    ['the time of a round is no round', 'OpenAI ведёт переговоры об оценке в $1,4 трлн. На момент раунда в марте было $852 млрд.', 'none consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});
