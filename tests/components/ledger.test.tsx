import { describe, expect, test, vi } from 'vitest';
import { FactForm, type FactFormProps } from '../../components/FactForm.tsx';
import { FactView, type FactPageView } from '../../components/FactView.tsx';
import { FeedStatus, type FeedView } from '../../components/FeedStatus.tsx';
import { ImportReview, type ReviewRow } from '../../components/ImportReview.tsx';
import { EMPTY_DRAFT } from '../../lib/core/fact-draft.ts';
import { LEDGER_PAGE as words } from '../../lib/core/words/ledger-page.ts';
import { body, draw } from '../support/draw.ts';

const nothing = (): void => undefined;
const textOf = (element: Element | null): string => element?.textContent ?? '';

describe('the page of a fact', () => {
  const fact: FactPageView = {
    id: 'a.b', label: 'A round', value: '$122 billion', entity: 'OpenAI', metric: 'size of a funding round', event: 'The round', parties: '', announced: '31 March 2026', when: 'since 31 March 2026',
    status: 'reported', layer: 'Mine', accepted: [], layers: [], history: [],
    sources: [
      { title: 'A page', publisher: 'The Paper', url: 'https://paper.example/a', seen: true },
      { title: 'A trap', publisher: 'Nobody', url: 'javascript:alert(1)', seen: false },
    ],
    chain: [{ id: 'a.a', href: '#/fact/a.a', label: 'Before', value: '$110 billion', when: '27 February 2026' }, { id: 'a.b', label: 'A round', value: '$122 billion', when: '31 March 2026' }],
  };
  const page = (change: Partial<FactPageView> = {}): HTMLElement =>
    draw(<FactView fact={{ ...fact, ...change }} words={words.fact} statuses={words.ledger.statuses} links={{ back: '#/ledger', correct: '#/correct/a.b', contest: '#/contest/a.b', retire: '#/retire/a.b', propose: '#/new' }} />);

  test('links its sources over https alone, and tells them nothing of the page', () => {
    const links = [...page().querySelectorAll('.sources a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([['https://paper.example/a', 'noopener noreferrer']]);
    expect(textOf(body.querySelector('.sources'))).toContain('A trap');
  });

  test('shows what replaced what, with itself marked and not linked', () => {
    expect([...page().querySelectorAll('.chain li')].map((item) => [item.querySelector('a')?.getAttribute('href') ?? null, item.getAttribute('aria-current')])).toEqual([['#/fact/a.a', null], [null, 'true']]);
    expect(page({ chain: [] }).querySelector('.chain')).toBeNull();
  });
});

describe('the form', () => {
  const props: FactFormProps = {
    deed: 'add', draft: EMPTY_DRAFT, layer: 'mine', author: '', reason: '', newEvent: '', choices: { entity: [], metric: [], event: [] }, errors: {}, refused: [], duplicates: [], attempts: 0,
    words: words.form, statuses: words.ledger.statuses, layers: words.layers, cancelHref: '#/ledger', onDraft: nothing, onOther: nothing, onSave: nothing,
  };
  const idsOf = (form: HTMLElement): string[] => [...form.querySelectorAll('input, select, textarea')].map((field) => field.id.replace('field-', ''));

  test('asks for no more than a deed needs', () => {
    expect(idsOf(draw(<FactForm {...props} />))).toEqual([
      'label', 'entity', 'metric', 'event', 'amount', 'status', 'parties', 'note', 'announced', 'validFrom', 'validTo', 'supersedes', 'reviewAfter',
      'source-0-url', 'source-0-title', 'source-0-publisher', 'source-0-published', 'layer', 'author', 'reason',
    ]);
    expect(idsOf(draw(<FactForm {...props} deed="retire" />))).toEqual(['layer', 'author', 'reason']);
    expect(idsOf(draw(<FactForm {...props} deed="contest" />))).toEqual(['amount', 'source-0-url', 'source-0-title', 'source-0-publisher', 'source-0-published', 'author', 'reason']);
  });

  test('every field has a label, and tells what is wrong with it', () => {
    const form = draw(<FactForm {...props} errors={{ amount: 'One amount is expected.', 'sources.0': 'No address.' }} refused={['There is no event.']} />);
    for (const field of form.querySelectorAll('input, select, textarea')) expect(textOf(form.querySelector(`label[for="${field.id}"]`))).not.toBe('');
    const wrong = [...form.querySelectorAll('[aria-invalid="true"]')];
    expect(wrong.map(({ id }) => id)).toEqual(['field-amount', 'field-source-0-url']);
    const described = wrong.flatMap((field) => (field.getAttribute('aria-describedby') ?? '').split(' ')).map((id) => textOf(form.querySelector(`[id="${id}"]`)));
    expect(described).toEqual(expect.arrayContaining(['One amount is expected.', 'No address.']));
    expect(textOf(form.querySelector('[role="alert"]'))).toBe('2 fields need a look.There is no event.');
  });
});

describe('the review of an import', () => {
  const row: ReviewRow = { key: 'facts a', label: 'A round', state: 'conflict', shown: '$110 billion', changes: [{ field: 'Amount', mine: '$110 billion', theirs: '$122 billion' }], choices: ['mine', 'theirs', 'both'], chosen: 'mine' };
  const counts = { added: 300, changed: 0, withdrawn: 0, same: 7, own: 0, conflict: 1 };

  test('shows each difference field by field with its choices, and what it would do to saved claims', () => {
    const onChoose = vi.fn();
    const review = draw(<ImportReview groups={[{ state: 'conflict', count: 1, rows: [row] }, { state: 'added', count: 300, rows: [{ ...row, key: 'facts b', changes: [], choices: ['mine', 'theirs'], chosen: 'theirs' }] }]} counts={counts} flips={[{ id: 'c', label: 'worth $500 billion', before: 'Consistent', after: 'Outdated' }]} words={words.import} onChoose={onChoose} onChooseAll={nothing} />);
    expect(textOf(review.querySelector('[role="status"]'))).toBe('300 added, 0 changed, 0 withdrawn, 1 in conflict, 7 the same.');
    expect(textOf(review.querySelector('tbody tr'))).toBe('Amount$110 billion$122 billion');
    expect(textOf(review.querySelector('.flips li'))).toContain('Consistent → Outdated');
    expect(textOf(review)).toContain('299 more rows');
    const [, , both] = review.querySelectorAll('input[type="radio"]');
    both!.dispatchEvent(new (body.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('change', { bubbles: true }));
    expect(onChoose.mock.calls).toEqual([['facts a', 'both']]);
  });

  test('says so where there is nothing to import', () => {
    expect(textOf(draw(<ImportReview groups={[]} counts={{ ...counts, added: 0, conflict: 0 }} flips={[]} words={words.import} onChoose={nothing} onChooseAll={nothing} />))).toContain('nothing to import');
  });
});

describe('a feed', () => {
  const feed: FeedView = { id: 'f', name: 'team-ledger', url: 'https://team.example/index.json', key: 'RWQsomebody', version: '2026-11-21.1', lastSuccess: 'today', nextTry: 'tomorrow' };
  const shown = (change: Partial<FeedView>): string =>
    textOf(draw(<FeedStatus feed={{ ...feed, ...change }} busy={false} words={words.feeds} onUpdate={nothing} onRemove={nothing} onTrust={nothing} onAccept={nothing} onRefuse={nothing} />));

  const unsigned = (change: Partial<FeedView>): string => {
    const { key: _key, ...rest } = feed;
    return textOf(draw(<FeedStatus feed={{ ...rest, ...change }} busy={false} words={words.feeds} onUpdate={nothing} onRemove={nothing} onTrust={nothing} onAccept={nothing} onRefuse={nothing} />));
  };

  test('tells version, last success, next try, and the reason of a failure', () => {
    expect(shown({})).toMatch(/Signed.*2026-11-21\.1.*today.*tomorrow.*RWQsomebody/);
    expect(unsigned({ lastFailure: { at: 'now', reason: 'The signature is wrong.' } })).toMatch(/Unsigned.*The signature is wrong\./);
  });

  test('that is signed by now shows the key before it counts', () => {
    expect(unsigned({ offeredKey: 'RWQnewcomer' })).toMatch(/Unsigned.*signed by now: RWQnewcomer.*Trust this key/);
    expect(shown({})).not.toContain('Trust this key');
  });

  test('offers to accept or refuse only what waits', () => {
    expect(shown({ waiting: { sentence: 'Version 2 changes 90 facts.', changes: [{ id: 'a', label: 'A round', lines: ['Amount: $1 → $2'] }], more: '89 more rows', flips: [{ id: 'c', label: '$1 billion', lines: ['Consistent → Conflicting'] }] } })).toMatch(/90 facts.*A round Amount: \$1 → \$2.*89 more rows.*\$1 billion Consistent → Conflicting.*Accept itRefuse it/);
    expect(shown({})).not.toContain('Accept it');
  });
});
