import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Korean sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'ko', published }).join(' ')).toBe(verdicts);
};

describe('a company with an amount of its own', () => {
  it('is not whom the amount before it is about', () => {
    expect(verdictsOn('오픈AI 직원들이 2025년 10월 주식을 팔았다. 이번 거래에서 기업가치는 5000억 달러로 평가돼 스페이스X(4000억 달러)를 제쳤다.', { lang: 'ko' })[0]).not.toBe('none');
  });
});

describe('the language has its own ways', () => {
  it.each([
    ['a cue inside a longer word says nothing: 비상장 is no listing, 투자자 no investment, 현지시간 not now', '비상장사 오픈AI는 31일(현지시간) 투자자들로부터 1220억 달러를 유치했다.', 'consistent'],
    ['에서 begins a change, at any date', '오픈AI 기업가치는 2024년 10월 1570억 달러에서 2025년 3월 3000억 달러로 뛰었다.', 'consistent consistent'],
    ['천억 is read with and without digits', '오픈AI는 1천220억 달러를 조달했다.', 'consistent'],
    ['억 for 십억 is ten times off', '오픈AI의 기업가치는 852억 달러다.', 'conflicting'],
    ['원 for 달러 is another currency', '오픈AI는 1220억원을 유치했다.', 'conflicting'],
    ['명 is part of the count', '챗GPT는 매주 12억 명이 사용한다.', 'consistent'],
    ['의 경우 is no condition', '오픈AI의 경우 기업가치가 8520억 달러다.', 'consistent'],
    ['와의 makes the company a partner only', 'LG전자는 오픈AI와의 협력을 발표했고 매출은 20조원이었다.', 'none'],
    ['a difference is no level', '오픈AI 기업가치가 3520억 달러 늘었다.', 'none'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});

describe('what holds', () => {
  it.each([
    ['오픈AI, 1220억달러 조달 완료…기업가치 8520억달러', 'consistent consistent'],
    ['아마존이 500억 달러, 엔비디아와 소프트뱅크가 각각 300억 달러를 오픈AI에 투자했다.', 'consistent consistent'],
    ['아마존, 엔비디아, 소프트뱅크는 오픈AI에 각각 500억 달러, 300억 달러, 300억 달러를 투자한다.', 'consistent consistent consistent'],
    ['투자 전 기업가치(프리머니)는 7300억 달러였다고 오픈AI는 설명했다.', 'consistent'],
    ['오픈AI는 은행을 통해 개인 투자자들로부터도 30억 달러 이상을 모았다.', 'consistent'],
    ['오픈AI는 회전 신용 한도도 약 47억 달러로 늘렸다.', 'consistent'],
    ['소프트뱅크의 오픈AI 누적 투자액은 646억 달러, 지분율은 약 13%로 늘어날 전망이다.', 'consistent consistent'],
    ['오픈AI의 연환산 매출은 500억 달러 수준으로 불어났다.', 'consistent'],
    ['챗GPT의 주간 이용자는 12억 명에 이른다.', 'consistent'],
    ['마이크로소프트(MS)는 오픈AI 지분 약 27%를 보유하고 있으며 가치는 약 1350억 달러다.', 'consistent consistent'],
    ['오픈AI 재단의 지분은 26%다.', 'consistent'],
    ['오픈AI는 오라클과 3000억 달러 규모의 클라우드 계약을 맺었고 AWS와는 380억 달러 계약을 체결했다.', 'consistent consistent'],
    ['오픈AI는 2월 말 1100억 달러를 유치했다고 발표했고 한 달 뒤 1220억 달러로 마무리했다.', 'consistent consistent'],
    ['오픈AI 기업가치는 8천520억 달러다.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['지난해 오픈AI의 연간 매출은 131억 달러였다.', 'consistent'],
    ['지난해 10월 오픈AI 직원들은 66억 달러 규모의 주식을 매각했다. 당시 기업가치는 5000억 달러였다.', 'consistent consistent'],
    ['오픈AI는 2024년 10월 66억 달러를 조달하면서 1570억 달러의 기업가치를 인정받았다.', 'consistent consistent'],
    ['소프트뱅크는 지난해 12월 오픈AI에 225억 달러를 추가로 납입했다.', 'consistent'],
    ['오픈AI의 기업가치는 8520억 달러로, 1년 전 5000억 달러에서 크게 뛰었다.', 'consistent consistent'],
    ['마이크로소프트는 2019년부터 지금까지 오픈AI에 총 130억 달러를 투자했다.', 'consistent'],
    ['MS는 2023년 1월 오픈AI에 100억 달러를 추가 투자했다.', 'consistent'],
    ['오픈AI는 2030년까지 컴퓨팅에 약 6000억 달러를 투입할 계획이다.', 'consistent'],
    ['오픈AI 투자 유치 현황\n- 2024년 10월: 66억 달러 (기업가치 1570억 달러)\n- 2025년 3월: 400억 달러 (기업가치 3000억 달러)\n- 2026년 3월: 1220억 달러 (기업가치 8520억 달러)', 'consistent consistent consistent consistent consistent consistent'],
    ['소프트뱅크가 주도한 지난해 3월 400억 달러 투자에서 오픈AI는 3000억 달러의 가치를 인정받았다.', 'consistent consistent'],
    ['지난해 10월 5000억 달러였던 오픈AI 기업가치는 현재 8520억 달러에 달한다.', 'consistent consistent'],
    ['2024년 10월만 해도 오픈AI의 몸값은 1570억 달러에 불과했다.', 'consistent'],
    ['오픈AI 기업가치는 2024년 2월 860억 달러에서 2025년 3월 3000억 달러로 커졌다.', 'consistent consistent'],
    ['마이크로소프트는 2019년 10억 달러, 2023년 100억 달러를 오픈AI에 투자했다.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['챗GPT 주간 활성 이용자는 9억 명을 넘었고 유료 구독자는 5000만 명을 돌파했다.', 'outdated consistent'],
    ['오픈AI의 월 매출은 20억 달러에 달하며 기업 부문이 전체 매출의 40% 이상을 차지한다.', 'outdated outdated'],
    ['오픈AI의 연환산 매출은 250억 달러를 넘어섰다.', 'outdated'],
    ['오픈AI의 현재 기업가치는 5000억 달러로 스페이스X를 앞섰다.', 'outdated'],
    ['챗GPT 주간 이용자는 8억명에 달한다.', 'outdated'],
    ['오픈AI의 이번 투자 유치 규모는 1100억 달러로 비상장사 최대다.', 'outdated'],
    ['챗GPT는 주간 이용자 9억 명, 유료 구독자 5000만 명 이상을 확보하고 있다.', 'outdated consistent'],
    ['오픈AI는 매달 20억 달러의 매출을 올리고 있다.', 'outdated'],
    ['기업가치 5000억 달러의 오픈AI가 광고 사업에 뛰어들었다.', 'outdated'],
    ['오픈AI 몸값이 5000억 달러에 달하는 상황에서 거품론이 나온다.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['오픈AI의 기업가치는 852억 달러에 달한다.', 'conflicting'],
    ['오픈AI의 기업가치는 8520억원이다.', 'conflicting'],
    ['오픈AI 기업가치가 8조5200억 달러를 기록했다.', 'conflicting'],
    ['오픈AI가 올해 3월 유치한 투자금은 122억 달러다.', 'conflicting'],
    ['오픈AI 기업가치는 8조5200억원이다.', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['오픈AI가 1220억 달러(약 180조원) 규모의 투자 유치를 마무리했다고 31일(현지시간) 밝혔다. 기업가치는 8520억 달러로 평가받았다.', 'consistent none consistent'],
    ['경쟁사 앤트로픽은 650억 달러를 유치하며 기업가치 9650억 달러로 오픈AI의 8520억 달러를 넘어섰다.', 'none none consistent'],
    ['삼성전자의 시가총액은 1000조원으로 오픈AI의 8520억 달러에 못 미친다.', 'none consistent'],
    ['[서울=연합뉴스] 오픈AI가 총 1천220억달러(약 183조원)의 자금을 조달하고 기업가치 8천520억달러를 인정받았다.', 'consistent none consistent'],
    ['오픈AI의 기업가치는 8520억 달러(약 1250조 원)로 삼성전자 시총을 웃돈다.', 'consistent none'],
    ['오픈AI의 기업가치는 8520억 달러로 앤트로픽(9650억 달러)에 이어 두 번째다.', 'consistent none'],
    ['소식통에 따르면 오픈AI는 1조4000억 달러 안팎의 기업가치로 최소 300억 달러를 조달하기 위해 투자자들과 협의하고 있다. 3월 인정받은 8520억 달러를 크게 웃도는 수준이다.', 'none none consistent'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['소프트뱅크는 오픈AI 투자를 위해 400억 달러 규모의 브리지론을 확보했다.', 'none'],
    ['오픈AI가 1조4000억 달러의 기업가치로 최소 300억 달러를 조달하는 방안을 논의 중인 것으로 알려졌다.', 'none none'],
    ['오픈AI는 이르면 2027년 최대 1조 달러의 기업가치로 상장할 가능성이 있다.', 'none'],
    ['오픈AI의 지난해 순손실은 385억 달러에 달했다.', 'none'],
    ['이탈리아 당국은 오픈AI에 1500만 유로의 과징금을 부과했다.', 'none'],
    ['챗GPT 플러스 요금은 월 20달러다.', 'none'],
    ['머스크는 오픈AI를 974억 달러에 인수하겠다고 제안한 바 있다.', 'none'],
    ['오픈AI의 기업가치는 1년 새 3520억 달러 늘었다.', 'none'],
    ['오픈AI는 1000억 달러를 조달한다는 보도를 부인했다.', 'none'],
    ['만약 오픈AI가 1조 달러에 상장한다면 소프트뱅크의 지분 가치는 1300억 달러가 된다.', 'none none'],
    ['오픈AI는 10억 달러에 스타트업을 인수했다.', 'none'],
    ['SK하이닉스는 오픈AI와의 협력에 힘입어 영업이익 10조원을 기록했다.', 'none'],
    ['오픈AI의 기업가치가 1조 달러에 육박할 것으로 예상된다.', 'none'],
    ['카카오는 오픈AI와 제휴했으며 카카오톡 이용자는 5000만 명이다.', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['what was raised since the beginning is the sum', '오픈AI가 창립 이후 모은 돈은 1800억달러가 넘는다.', 'consistent'],
    ['an investor may put it in, or pour it', '엔비디아는 오픈AI에 300억달러를 쏟아부었다.', 'consistent'],
    ['a pledge in a column', '구분 | 오픈AI 약정액\n아마존 | 500억 달러', 'consistent'],
    ['a company is told by its price', '오픈AI는 8520억 달러짜리 회사다.', 'consistent'],
    ['income is earned', '오픈AI는 2024년 한 해 37억달러를 벌었다.', 'consistent'],
    ['a plan to earn is none', '오픈AI는 2030년 2800억달러를 벌 계획이다.', 'none'],
    ['a contract by its party', '코어위브와 오픈AI의 계약 총액은 224억달러로 늘었다.', 'consistent'],
    ['a share of another company is not this one\'s', '소프트뱅크는 T모바일 지분 3%를 팔아 오픈AI 투자금을 마련했다.', 'none'],
    ['구조 is a structure, no number', '오픈AI의 지분 구조는 재단 26%, 마이크로소프트 약 27%다.', 'consistent consistent'],
    ['MS is who it is where a particle says so', 'MS는 오픈AI 지분 27%를 확보했다.', 'consistent'],
    ['what is burned is not earned', '오픈AI는 매달 20억달러를 태운다.', 'none'],
    ['the users of a rival\'s product are its own', '제미나이 이용자는 9억명으로 챗GPT를 추격한다.', 'none'],
    ['a market has its size', 'AI 시장은 1220억달러 규모로 커지고 오픈AI가 선두다.', 'none'],
    ['borrowed money is none that was raised', '소프트뱅크는 회사채로 66억달러를 마련해 오픈AI에 투자한다.', 'none'],
    ['time is counted back', '여덟 달 전 오픈AI의 기업가치는 8400억달러로 뛰었다.', 'consistent'],
    ['what is taken as known is stated', '오픈AI는 직전 기업가치 8520억달러를 크게 웃도는 1조4000억달러로 자금 조달을 논의하고 있다.', 'consistent none'],
    ['users of one country are not all', '오픈AI는 인도에서 1억명의 이용자를 확보했다.', 'none'],
    ['next year is a plan', '오픈AI는 내년 매출이 500억달러에 달할 것으로 본다.', 'none'],
    ['a plan reaches no clause that tells of the company', '3월 8520억달러 가치로 1220억달러를 모은 오픈AI는 당분간 추가 조달 계획이 없다.', 'consistent consistent'],
    ['but what it plans itself is planned', '8520억달러 가치로 1220억달러를 오픈AI는 조달할 계획이다.', 'none none'],
    ['the time of a round is no round', '오픈AI 몸값은 상장 후 1조달러에 이를 전망이다. 지난 3월 투자 유치 때는 8520억달러였다.', 'none consistent'],
    ['what was raised then is', '오픈AI는 지난 3월 투자 유치 때 1220억달러를 모았다.', 'consistent'],
    ['이후 before a date is "then"', '오픈AI는 이후 2025년 3월 3000억달러 가치로 투자를 받았다.', 'consistent'],
    ['이후 behind one is "since"', '마이크로소프트가 2019년 이후 오픈AI에 약속한 돈은 모두 130억달러다.', 'consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});
