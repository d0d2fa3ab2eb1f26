/** Whether a text may hold a figure: asked of every block of a page, most of which hold none. */

const DIGIT = /[0-9]/;
/** Where digits of other scripts stand, and those that are words; without the signs of punctuation that any text has. */
const OTHER_SCRIPTS = /[\u0660-\u1fff\u2c00-\uffff]/;
const NUMERAL = /[\p{Nd}一二三四五六七八九十百千万億亿兆]/u;

/** Whether a text has a digit of any script, or one that is a word. Classes of all scripts take long to search for: few texts are asked for them. */
export const isNumeric = (text: string): boolean => DIGIT.test(text) || (OTHER_SCRIPTS.test(text) && NUMERAL.test(text));
