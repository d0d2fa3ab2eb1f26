/** All languages that Tickmark reads. The command line and the background carry them; a page's reader is lent what it needs. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import type { LanguagePack } from './pack.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** In the order of their tags. */
export const LANGUAGES: readonly LanguagePack[] = [ar, de, en, es, fr, hi, it, ja, ko, nl, pl, pt, ru, tr, vi, zh];
