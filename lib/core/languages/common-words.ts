import type { Abbreviations } from '../sentences.ts';

/** Small words that tell a language of Latin script, and its words for large numbers; what languages share counts for each. */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that with for was has is its in by as an from which at are have been billion million a',
  de: 'der die das und ist mit von für auf dem den nicht sich ein eine wird hat bei zu im nach wurde milliarden millionen mrd mio',
  es: 'de el los las una del que en por con para su ha más según y se la un es al como a millones mil dólares',
  fr: 'de le la les des et une est pour dans du au qui sur avec par cette en un que selon aux plus sa a d l milliards millions',
  it: 'di il lo gli una della del che è per con nel sono ha dei delle più alla un la si da al a d l miliardi milioni dollari',
  nl: 'de het een van en dat voor met zijn niet op wordt heeft bij aan is in door dan te werd naar miljard miljoen',
  pl: 'w z i na do się jest nie przez która że od roku to jak oraz ma po dla za mld mln miliardów dolarów',
  pt: 'de o os uma do da dos das em na não com que foi para por mais segundo ao um e no pela a é bilhões milhões bi dólares',
  tr: 've bir bu için ile olarak olan da de göre daha en ise çok dolar şirketin yüzde milyar milyon',
  vi: 'và của là các một với cho được trong đã có này những khi từ tỷ triệu',
};

/** Words of all languages that a full stop belongs to. */
export const ABBREVIATIONS: Abbreviations = {
  inside:
    'mr mrs ms dr st inc corp co ltd vs no jr sr approx ca est jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec e.g i.e u.s u.k mil mm rd tỷ z.b d.h bzw rund max min a.m p.m u.a ok tys ub br np m.in тыс гг др',
  ending: 'bn mn tn mio mrd mld mln млрд млн трлн md etc dol proc долл руб',
};
