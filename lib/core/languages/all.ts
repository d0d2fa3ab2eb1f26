/** All languages that Tickmark reads. The command line and the background carry them; a page's reader is lent what it needs. */
// Relatives stand side by side: what their words share is then near enough for gzip to see, which makes 3 kB less.
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import { it } from './it.ts';
import { fr } from './fr.ts';
import { de } from './de.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { ru } from './ru.ts';
import { ar } from './ar.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { zh } from './zh.ts';
import { ko } from './ko.ts';
import type { LanguagePack } from './pack.ts';

/** In the order of their tags. */
export const LANGUAGES: readonly LanguagePack[] = [ar, de, en, es, fr, hi, it, ja, ko, nl, pl, pt, ru, tr, vi, zh];
