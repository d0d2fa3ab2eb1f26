import type { CopyForm } from '../lib/core/saved-claims/quotation.ts';

export interface CopyMenuProps {
  words: { readonly copy: string; readonly copyAs: Readonly<Record<CopyForm, string>> };
  /** Where the Tab key stops in lists that have one stop. */
  stop?: 0 | -1;
  /** What is copied, for who hears the menu out of its row. */
  of?: string;
  onCopy(form: CopyForm): void;
}

/** The forms in which a claim is taken along; folded away, since most are only read. */
export function CopyMenu({ words: { copy, copyAs }, stop = 0, of, onCopy }: CopyMenuProps) {
  return (
    <details class="copy">
      <summary tabIndex={stop} {...(of !== undefined && { 'aria-label': `${copy}: ${of}` })}>{copy}</summary>
      <div role="group">
        {(['quotation', 'link', 'receipt'] as const).map((form) => <button key={form} type="button" class="small" tabIndex={stop} onClick={() => onCopy(form)}>{copyAs[form]}</button>)}
      </div>
    </details>
  );
}
