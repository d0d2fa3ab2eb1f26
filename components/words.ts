import type { PluralForms } from '../lib/core/format.ts';

/** A sentence with a number, in the form that the language has for that number. */
export function counted(forms: PluralForms, n: number, lang: string): string {
  return (forms[new Intl.PluralRules(lang).select(n)] ?? forms.other).replace('{n}', String(n));
}
