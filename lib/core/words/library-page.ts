/**
 * What the side panel and the library say, in English only, as the ledger's pages do (`ledger-page.ts`): the
 * verdicts in them are in the reader's language. A language that comes later has the shape of `LibraryWords`.
 */
export const LIBRARY = {
  states: { intact: 'Unchanged', moved: 'Moved', reworded: 'Reworded', 'number-changed': 'Number changed', gone: 'No longer there' },
  notLooked: 'Not looked for yet',
  nowReads: 'Now:',
  wasSaved: 'Saved:',
  note: 'Note',
  tags: 'Tags, with commas between',
  changed: '{before} → {after}',
  seen: 'I have seen it',
  exported: 'Exported before it changed',
  save: 'Save',
  saved: 'Saved',
  jump: 'Go to it',
  propose: 'Propose for the ledger',
  copy: 'Copy with source',
  copied: 'Copied.',
  take: { copy: 'Copy', copyAs: { quotation: 'Quote with source', link: 'Link to this place', receipt: 'Receipt (JSON)' } },
  failed: 'That did not work: {detail}',
  panel: {
    title: 'Tickmark',
    figures: 'Figures on this page',
    saved: 'Saved from this page',
    none: 'No figures found on this page yet.',
    noneSaved: 'Nothing saved from this page. Select words and choose “Save the selection in Tickmark”, or save a figure.',
    unread: 'Tickmark does not read this page.',
    show: 'Show',
    all: 'All',
    found: { one: '1 figure on this page.', other: '{n} figures on this page.' },
    library: 'Library',
    alerts: { one: '1 saved claim is judged otherwise now.', other: '{n} saved claims are judged otherwise now.' },
  },
  library: {
    title: 'Library',
    search: 'Search quotes, notes, tags and pages',
    group: 'Group by',
    groups: { none: 'Nothing', page: 'Page', metric: 'Metric', verdict: 'Verdict', tag: 'Tag' },
    which: 'Show',
    shelves: { kept: 'Saved', alerts: 'Judged otherwise', trash: 'Trash' },
    count: { one: '1 claim', other: '{n} claims' },
    selected: { one: '1 selected', other: '{n} selected' },
    selectAll: 'Select all shown',
    select: 'Select: {quote}',
    addTag: 'Add tag',
    removeTag: 'Take tag off',
    tag: 'Tag',
    trash: 'Move to trash',
    restore: 'Put back',
    purge: 'Delete for ever',
    undo: 'Undo',
    trashed: { one: '1 claim is in the trash.', other: '{n} claims are in the trash.' },
    export: 'Export',
    form: 'Form of the export',
    copyLink: 'Copy a link to it',
    receipt: 'Receipt',
    import: 'Import a file',
    cancel: 'Cancel',
    cancelled: 'Cancelled: nothing was changed.',
    working: '{done} of {all}',
    imported: '{imported} imported, {duplicate} known already, {refused} refused.',
    refusedItem: 'Item {n}: {why}',
    nothing: 'Nothing is saved yet. Save a figure from its card, or select words on a page and choose “Save the selection in Tickmark”.',
    noMatch: 'No saved claim matches.',
    picture: 'Figures over time',
    pictureOf: 'Figures of the {n} shown claims by the date of their page, with what the ledger holds',
    open: 'Open the page at it',
    noFigure: 'No figure',
    untagged: 'No tag',
    back: 'Back to the library',
    gone: 'There is no such claim. It may have been deleted.',
    savedOn: 'Saved {date}',
    by: 'Ledger {version}',
  },
} as const;

/** What leads there from the popup. */
export const POPUP_LINKS = { title: 'Saved claims', panel: 'Side panel', library: LIBRARY.library.title } as const;
export const LIBRARY_LANGUAGE = 'en';

/** The same sentences in any language. */
export type LibraryWords = Widened<typeof LIBRARY>;

type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };
