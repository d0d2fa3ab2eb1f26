/**
 * The names that wake Tickmark up on a page, with a space where one may stand. The gate carries them, so they are few: a
 * name inside a longer one ("OpenAI" in "OpenAI's") need not be listed. A test holds them against the ledger.
 */
export const SUBJECT_NAMES: readonly string[] = [
  'Open AI', 'Chat GPT', 'オープンAI', 'オープンエーアイ', 'チャットGPT', 'ＯｐｅｎＡＩ', 'オープンＡＩ', 'ＣｈａｔＧＰＴ', 'チャットＧＰＴ', '오픈AI', '오픈에이아이', '챗GPT', '챗지피티', 'Опен АИ', 'ОпенЭйАй', 'ЧатGPT',
  'أوبن إيه آي', 'أوبن أيه آي', 'أوبن إي آي', 'أوبن ايه آي', 'اوبن ايه اي', 'أوبن آي', 'تشات جي بي تي', 'شات جي بي تي', 'ओपन एआई', 'ओपेनएआई', 'चैटजीपीटी',
];
