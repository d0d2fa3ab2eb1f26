import { describe, expect, test, vi } from 'vitest';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { ClaimList, type ClaimItem } from '../../components/ClaimList.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import { withoutVerdict } from '../../components/VerdictMark.tsx';
import { ENGLISH_WORDS, loadWords, pageWordsOf } from '../../lib/core/words/index.ts';
import type { Explanation, Source } from '../../lib/core/types.ts';
import { draw } from '../support/draw.ts';

const words = pageWordsOf(ENGLISH_WORDS);

const source = (url: string, title = 'A round'): Source => ({ title, publisher: 'The Paper', url, published: '2026-03-31', seen: true });

const EXPLANATION: Explanation = {
  verdict: 'outdated',
  headline: 'Outdated: a newer figure has replaced it',
  reading: '$110 billion; OpenAI; size of a funding round; stated',
  why: 'Round as first announced: $110 billion. Replaced on 31 March 2026, by $122 billion.',
  facts: [
    { id: 'a', role: 'match', label: 'Round as first announced', value: '$110 billion', status: 'official', when: '27 February 2026 to 31 March 2026', sources: [source('https://paper.example/a')] },
    { id: 'b', role: 'current', label: 'Round at its close', value: '$122 billion', status: 'reported', when: 'announced 31 March 2026', note: 'With banks.', sources: ['1', '2', '3'].map((n) => source(`https://paper.example/${n}`, `Source ${n}`)) },
  ],
  chain: ['$110 billion (27 February 2026) → $122 billion (31 March 2026)'],
  arithmetic: ['$730 billion + $122 billion = $852 billion'],
  page: ['Elsewhere the page says $840 billion.'],
  ledger: 'Ledger 2026-11-21.1, facts up to 10 October 2026',
};

const card = (explanation: Explanation): HTMLElement =>
  draw(<ClaimCard verdict="outdated" content={{ state: 'ready', explanation }} words={words} onClose={() => undefined} onRetry={() => undefined} />);

describe('the card', () => {
  test('says the verdict, why, what was read, and on what it rests', () => {
    const { textContent } = card(EXPLANATION);
    const { why, reading, ledger, chain, arithmetic, page } = EXPLANATION;
    for (const words of ['Outdated', 'A newer figure has replaced it', why, reading, ledger, arithmetic[0]!, page[0]!, 'Official', 'Reported', 'With banks.']) {
      expect(textContent).toContain(words);
    }
    expect(textContent.replaceAll(/\s+/g, ' ')).toContain(chain[0]);
  });

  test('quotes the words that decided, where there are any', () => {
    expect(card({ ...EXPLANATION, decisive: ['OpenAI', 'raised'] }).querySelector('footer')?.textContent).toContain('Decisive words “OpenAI” “raised”');
    expect(card(EXPLANATION).textContent).not.toContain('Decisive words');
  });

  test('stands in the language and direction of its words', async () => {
    const arabic = pageWordsOf(await loadWords('ar'));
    const dialog = draw(<ClaimCard verdict="outdated" content={{ state: 'ready', explanation: { ...EXPLANATION, facts: [{ ...EXPLANATION.facts[1]!, ownLabel: 'Round at its close' }] } }} words={arabic} onClose={() => undefined} onRetry={() => undefined} />).querySelector('[role="dialog"]')!;
    expect([dialog.getAttribute('lang'), dialog.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(dialog.textContent).toContain(arabic.card.facts);
    // The ledger's own words are marked as what they are.
    expect([...dialog.querySelectorAll('.own')].map((own) => [own.getAttribute('lang'), own.getAttribute('dir'), own.textContent])).toEqual([['en', 'ltr', 'Round at its close'], ['en', 'ltr', 'With banks.']]);
  });

  test('is a dialog with a name', () => {
    const dialog = card(EXPLANATION).querySelector('[role="dialog"]')!;
    expect(dialog.ownerDocument.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toContain('Outdated');
  });

  test('opens links beside the page, and tells them nothing about it', () => {
    for (const link of card(EXPLANATION).querySelectorAll('a')) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });

  test.each(['javascript:alert(1)', 'http://paper.example/a', 'data:text/html,x', 'paper.example', ''])('makes no link of %j', (url) => {
    const [fact] = EXPLANATION.facts;
    const drawn = card({ ...EXPLANATION, facts: [{ ...fact!, sources: [source(url, 'Odd one')] }] });
    expect(drawn.querySelector('a')).toBeNull();
    expect(drawn.textContent).toContain('Odd one');
  });

  test('shows markup in a ledger as the text it is', () => {
    const drawn = card({ ...EXPLANATION, why: '<img src=x onerror=alert(1)>' });
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn.querySelector('.why')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('keeps further sources one click away, and counts them', () => {
    const details = card(EXPLANATION).querySelectorAll('details');
    expect([...details].map((each) => each.querySelector('summary')?.textContent)).toEqual(['1 more source']);
    expect(details[0]?.textContent).toContain('Source 3');
  });

  test('leaves out what there is none of', () => {
    const drawn = card({ ...EXPLANATION, facts: [], chain: [], arithmetic: [], page: [] });
    expect(drawn.querySelectorAll('h3')).toHaveLength(0);
  });

  test('waits aloud, and offers another try when it fails', () => {
    const [onClose, onRetry] = [vi.fn(), vi.fn()];
    expect(draw(<ClaimCard verdict="conflicting" content={{ state: 'loading' }} words={words} onClose={onClose} onRetry={onRetry} />).querySelector('[role="status"]')).not.toBeNull();
    const drawn = draw(<ClaimCard verdict="conflicting" content={{ state: 'failed', detail: 'nobody answered' }} words={words} onClose={onClose} onRetry={onRetry} />);
    expect(drawn.querySelector('[role="alert"]')?.textContent).toContain('nobody answered');
    drawn.querySelector<HTMLElement>('.retry')!.click();
    drawn.querySelector<HTMLElement>('.close')!.click();
    expect([onRetry, onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});

describe('what a reader does with a figure', () => {
  const keep = (props: Partial<Parameters<typeof ClaimCard>[0]>): HTMLElement =>
    draw(<ClaimCard verdict="outdated" content={{ state: 'ready', explanation: EXPLANATION }} words={words} onClose={() => undefined} onRetry={() => undefined} {...props} />);

  test('is to save it, once', () => {
    const onSave = vi.fn();
    keep({ onSave }).querySelector<HTMLElement>('.keep button')!.click();
    expect(onSave).toHaveBeenCalledOnce();
    const saved = keep({ onSave, keeping: 'kept' }).querySelector('.keep button')!;
    expect([saved.textContent, saved.getAttribute('aria-disabled')]).toEqual(['Saved', 'true']);
  });

  test('is to take it along in each form, and to hear whether that went well', () => {
    const onCopy = vi.fn();
    const buttons = [...keep({ onCopy }).querySelectorAll<HTMLElement>('.copy button')];
    for (const button of buttons) button.click();
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Quote with source', 'Link to this place', 'Receipt (JSON)']);
    expect(onCopy.mock.calls).toEqual([['quotation'], ['link'], ['receipt']]);
    expect(keep({ onCopy, copying: 'copied' }).querySelector('.keep [role="status"]')?.textContent).toBe('Copied.');
    expect(keep({ onCopy, copying: 'failed' }).querySelector('.keep [role="status"]')?.textContent).toBe('It could not be copied.');
  });
});

describe('a headline beside its mark', () => {
  test('does not say the verdict twice', () => {
    expect(withoutVerdict('Conflicting: right number, wrong unit', 'conflicting', words)).toBe('Right number, wrong unit');
    expect(withoutVerdict('Conflicting: right number, wrong unit', 'outdated', words)).toBe('Conflicting: right number, wrong unit');
    expect(withoutVerdict('', 'outdated', words)).toBe('');
  });
});

const item = (key: string, verdict: ClaimItem['verdict'], more: Partial<ClaimItem> = {}): ClaimItem =>
  ({ key, quote: '$122 billion', before: 'unding round of ', after: ' was closed on Mar', verdict, headline: 'Consistent: the ledger agrees', reason: '', ...more });

describe('the list of a page', () => {
  test('begins with what needs a look, and folds away what was not judged, with its reason', () => {
    const drawn = draw(<ClaimList items={[item('1', 'consistent'), item('2', 'unverified', { reason: 'It is told as a plan.' }), item('3', 'conflicting'), item('4', 'outdated')]} words={words} onJump={() => undefined} />);
    expect([...drawn.querySelectorAll('h2, summary')].map((each) => each.textContent)).toEqual(['Conflicting (1)', 'Outdated (1)', 'Consistent (1)', 'Not judged (1)']);
    expect(drawn.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(drawn.querySelector('details li')?.textContent).toContain('It is told as a plan.');
  });

  test('shows a figure among whole words', () => {
    const drawn = draw(<ClaimList items={[item('1', 'consistent')]} words={words} onJump={() => undefined} />);
    expect(drawn.querySelector('.words')?.textContent).toBe('… round of $122 billion was closed on…');
  });

  test('keeps the neighbours whole in scripts without spaces', () => {
    const drawn = draw(<ClaimList items={[item('1', 'consistent', { quote: '1220亿美元', before: '公司宣布完成', after: '融资' })]} words={words} onJump={() => undefined} />);
    expect(drawn.querySelector('.words')?.textContent).toBe('…公司宣布完成1220亿美元融资…');
  });

  test('lets what was not judged be proposed for the ledger, and nothing else', () => {
    const onPropose = vi.fn();
    const drawn = draw(<ClaimList items={[item('0:1', 'conflicting'), item('0:2', 'unverified')]} words={words} onJump={() => undefined} proposing={{ label: 'Propose', onPropose }} />);
    const buttons = drawn.querySelectorAll<HTMLElement>('.propose');
    expect([...buttons].map((button) => button.getAttribute('aria-label'))).toEqual(['Propose: $122 billion']);
    buttons[0]!.click();
    expect(onPropose).toHaveBeenCalledExactlyOnceWith('0:2');
  });

  test('goes to the figure that was chosen', () => {
    const onJump = vi.fn();
    draw(<ClaimList items={[item('0:7', 'outdated')]} words={words} onJump={onJump} />).querySelector('button')!.click();
    expect(onJump).toHaveBeenCalledExactlyOnceWith('0:7');
  });
});

describe('the switches', () => {
  const switches = (props: { enabled: boolean; host?: string; hostEnabled: boolean }): HTMLInputElement[] =>
    [...draw(<SiteSwitch {...props} words={ENGLISH_WORDS.popup} onEnabled={() => undefined} onHostEnabled={() => undefined} />).querySelectorAll('input')];

  test('are two where a page has a host, and one where it has none', () => {
    expect(switches({ enabled: true, host: 'news.example', hostEnabled: true })).toHaveLength(2);
    expect(switches({ enabled: true, hostEnabled: true })).toHaveLength(1);
  });

  test('leave the site alone while everything is off', () => {
    const [site, all] = switches({ enabled: false, host: 'news.example', hostEnabled: true });
    expect([site, all].map((input) => input!.hasAttribute('checked'))).toEqual([false, false]);
    expect([site, all].map((input) => input!.hasAttribute('disabled'))).toEqual([true, false]);
  });
});
