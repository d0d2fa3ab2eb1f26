/** Wordings that real texts use, a language each, and what is near to them but says something else. */
import { describe, expect, it } from 'vitest';
import { verdictsIn as verdicts } from './judging.ts';

describe('lengths of time that are counted back', () => {
  it.each([
    ['en', 'Two and a half years ago OpenAI was worth $86 billion.'],
    ['de', 'Vor zweieinhalb Jahren war OpenAI 86 Milliarden Dollar wert.'],
    ['fr', 'Il y a deux ans et demi, OpenAI valait 86 milliards de dollars.'],
    ['es', 'Hace dos años y medio OpenAI valía 86.000 millones de dólares.'],
    ['pt', 'Há dois anos e meio a OpenAI valia US$ 86 bilhões.'],
    ['it', 'Due anni e mezzo fa OpenAI valeva 86 miliardi di dollari.'],
    ['nl', 'Tweeënhalf jaar geleden was OpenAI 86 miljard dollar waard.'],
    ['pl', 'Dwa i pół roku temu OpenAI było warte 86 mld dolarów.'],
  ])('place an amount in its time: %s', (lang, text) => {
    expect(verdicts(lang, text, '2026-09-05')).toEqual(['consistent']);
  });

  it('are not the shorter ones that they begin with', () => {
    expect(verdicts('es', 'Hace un año y medio OpenAI fue valorada en 300.000 millones de dólares.', '2026-09-20')).toEqual(['consistent']);
    expect(verdicts('es', 'OpenAI fue valorada en 852.000 millones de dólares hace dos años y medio.', '2026-09-20')).not.toContain('consistent');
  });

  it('are not those of a comparison behind the amount', () => {
    expect(verdicts('en', 'The sale values OpenAI at $80 billion, nearly three times what it was worth less than ten months ago.', '2024-02-17')).toEqual(['outdated']);
  });
});

describe('a valuation that is taken as known', () => {
  it.each([
    ['en', 'A stake of 1% would be worth about $8.5 billion at the last private mark of $852 billion for OpenAI.', '852'],
    ['de', 'Der Anteil könnte zur letzten Bewertung von 852 Milliarden Dollar an OpenAI gehen.', '852'],
    ['fr', 'Le fonds pourrait entrer chez OpenAI à sa dernière valorisation de 852 milliards de dollars.', '852'],
    ['es', 'El fondo podría entrar en OpenAI a su última valoración de 852.000 millones de dólares.', '852'],
    ['pt', 'O fundo poderia entrar na OpenAI com a última avaliação de US$ 852 bilhões.', '852'],
    ['it', 'Il fondo potrebbe entrare in OpenAI alla valutazione attuale di 852 miliardi di dollari.', '852'],
    ['nl', 'Het fonds zou in OpenAI stappen tegen de laatste waardering van 852 miljard dollar.', '852'],
    ['pl', 'Fundusz może wejść do OpenAI przy ostatniej wycenie 852 mld dolarów.', '852'],
  ])('is stated, whatever may happen at it: %s', (lang, text) => {
    expect(verdicts(lang, text).at(-1)).toBe('consistent');
  });

  it.each([
    ['en', 'The fund could buy into OpenAI at a valuation of $852 billion.'],
    ['de', 'Der Fonds könnte zu einer Bewertung von 852 Milliarden Dollar bei OpenAI einsteigen.'],
    ['it', 'Il fondo potrebbe entrare in OpenAI con una valutazione di 852 miliardi di dollari.'],
  ])('but not a new one: %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['none']);
  });
});

describe('contracts for computing', () => {
  it.each([
    ['en', 'OpenAI already has a $300 billion arrangement with Oracle.'],
    ['de', 'OpenAI hat ein Abkommen mit Oracle über 300 Milliarden Dollar geschlossen.'],
    ['fr', 'OpenAI a signé un pacte avec Oracle de 300 milliards de dollars.'],
    ['es', 'OpenAI firmó un pacto con Oracle por 300.000 millones de dólares.'],
    ['it', 'OpenAI ha firmato con Oracle un patto con valore di 300 miliardi di dollari.'],
  ])('are no price of the company: %s', (lang, text) => {
    expect(verdicts(lang, text)).not.toContain('outdated');
  });
});

describe('credit lines', () => {
  it.each([
    ['en', 'OpenAI has an undrawn facility of $4.7 billion.'],
    ['en', 'OpenAI has a standby line with its banks of $4.7 billion.'],
    ['de', 'OpenAI verfügt über einen Rahmenkredit von 4,7 Milliarden Dollar.'],
    ['fr', 'OpenAI dispose d’une facilité renouvelable de 4,7 milliards de dollars.'],
    ['es', 'OpenAI dispone de una línea bancaria de 4.700 millones de dólares.'],
    ['pt', 'A OpenAI dispõe de uma linha bancária de US$ 4,7 bilhões.'],
    ['it', 'OpenAI dispone di una linea bancaria da 4,7 miliardi di dollari.'],
    ['nl', 'OpenAI beschikt over een bankfaciliteit van 4,7 miljard dollar.'],
    ['pl', 'OpenAI ma do dyspozycji odnawialną linię kredytową na 4,7 mld dolarów.'],
  ])('%s: %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('may be named in the sentence before', () => {
    expect(verdicts('en', 'The bank line of OpenAI grew. It is now $4.7 billion.')).toEqual(['consistent']);
    expect(verdicts('en', 'The bank line of Anthropic grew. It is now $4.7 billion.\n\nOpenAI was silent.')).toEqual(['none']);
  });

  it('are not the bridge loans of others', () => {
    expect(verdicts('fr', 'SoftBank a obtenu une facilité de 40 milliards de dollars pour OpenAI.')).toEqual(['none']);
  });
});

describe('shares and separators', () => {
  it('stand in brackets behind their holder', () => {
    expect(verdicts('fr', 'OpenAI : ses actionnaires\n\nLa fondation (26 %), Microsoft (près de 27 %) et d’autres.').slice(0, 2)).toEqual(['consistent', 'consistent']);
  });

  it('pluses part the messages of a ticker', () => {
    expect(verdicts('de', 'OpenAI: Börsengang frühestens 2027 +++ letzte feste Bewertung: 852 Mrd. Dollar')).toEqual(['consistent']);
    expect(verdicts('de', 'OpenAI: Börsengang mit einer Bewertung von 852 Mrd. Dollar')).toEqual(['none']);
  });

  it('comparisons part a company from the one before', () => {
    expect(verdicts('fr', 'OpenAI lève des fonds. Elle était estimée à 730 milliards de dollars avant, soit près de deux fois Anthropic.')).not.toContain('conflicting');
  });
});

describe('a part that names nobody', () => {
  it.each([
    ['en', 'Amazon invests $50 billion in OpenAI. The other $35 billion follow later.', 'consistent outdated'],
    ['de', 'Nvidia steckt 30 Milliarden Dollar in OpenAI. Genau 30 Milliarden Dollar sind es.', 'consistent consistent'],
    ['pt', 'Sobre a OpenAI, li que a Nvidia entrou com US$ 20 bilhões. Não: foram US$ 30 bilhões.', 'conflicting consistent'],
  ])('is of whom the sentence before named alone: %s, %s', (lang, text, expected) => {
    expect(verdicts(lang, text).join(' ')).toBe(expected);
  });

  it.each([
    ['of two of them', 'Investors such as Amazon and Nvidia back OpenAI. The other $35 billion follow later.'],
    ['of a rival', 'Amazon invests in Anthropic, not in OpenAI. The other $35 billion follow later.'],
    ['where it has another measure of its own', 'Nvidia invests in OpenAI. Its revenue is $30 billion.'],
    ['of a paragraph before', 'Amazon invests $50 billion in OpenAI.\n\nThe other $35 billion follow later.'],
  ])('is nobody’s %s', (_, text) => {
    expect(verdicts('en', text).at(-1)).toBe('none');
  });
});

describe('who is paid', () => {
  it.each([
    ['en', 'OpenAI has promised Oracle $300 billion.'],
    ['de', 'OpenAI → Oracle: 300 Mrd. Dollar'],
    ['fr', 'L’accord entre OpenAI et AWS porte sur 38 milliards de dollars.'],
    ['it', 'A Oracle OpenAI ha già promesso acquisti per 300 miliardi di dollari.'],
    ['pl', 'Umowa OpenAI z AWS opiewa na 38 mld dolarów.'],
  ])('puts nothing in: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('is no investor whose cheque the ledger knows', () => {
    expect(verdicts('en', 'Microsoft has invested $250 billion in OpenAI.')).not.toContain('consistent');
    expect(verdicts('en', 'Oracle has promised OpenAI $301 million.')).toEqual(['none']);
  });
});

describe('who buys shares', () => {
  it.each([
    ['en', 'Nvidia bought $30 billion of OpenAI stock.'],
    ['de', 'Nvidia kaufte OpenAI-Anteile für 30 Milliarden Dollar.'],
    ['es', 'Nvidia compró acciones de OpenAI por 30.000 millones de dólares.'],
    ['pt', 'A Nvidia comprou US$ 30 bilhões em ações da OpenAI.'],
    ['it', 'Nvidia ha comprato azioni OpenAI per 30 miliardi di dollari.'],
    ['nl', 'Nvidia kocht voor 30 miljard dollar aandelen OpenAI.'],
    ['pl', 'Nvidia kupiła akcje OpenAI za 30 mld dolarów.'],
  ])('puts money in: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('pays nothing in with what it sells of others', () => {
    expect(verdicts('en', 'SoftBank sold its Nvidia shares for $5.8 billion to pay OpenAI.')).toEqual(['none']);
  });
});

describe('sums over all rounds', () => {
  it.each([
    ['en', 'Across all rounds, investors have put some $180 billion into OpenAI.'],
    ['de', 'Über alle Runden hinweg hat OpenAI etwa 180 Milliarden Dollar eingesammelt.'],
    ['fr', 'Toutes levées confondues, OpenAI a réuni quelque 180 milliards de dollars.'],
    ['es', 'Sumando todas las rondas, OpenAI ha recibido unos 180.000 millones de dólares.'],
    ['pt', 'Somando todas as rodadas, a OpenAI recebeu cerca de US$ 180 bilhões.'],
    ['it', 'Sommando tutti i round, OpenAI ha ricevuto circa 180 miliardi di dollari.'],
    ['nl', 'Alle rondes samen leverden OpenAI ongeveer 180 miljard dollar op.'],
    ['pl', 'We wszystkich rundach OpenAI dostało około 180 mld dolarów.'],
  ])('are told as such: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('are not of one round', () => {
    expect(verdicts('en', 'In its latest round OpenAI took in $180 billion.')).not.toContain('consistent');
  });
});

describe('money that comes by the month', () => {
  it.each([
    ['en', 'Each month some $4.2 billion flows into OpenAI’s coffers.'],
    ['de', 'OpenAI nimmt pro Monat rund 4,2 Milliarden Dollar ein.'],
    ['pl', 'Co miesiąc do kasy OpenAI wpływa około 4,2 mld dolarów.'],
  ])('is revenue: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('but not what goes', () => {
    expect(verdicts('en', 'Each month OpenAI loses some $4.2 billion.')).toEqual(['none']);
  });
});

describe('what is another’s', () => {
  it.each([
    ['borrowed', 'es', 'SoftBank pidió prestados 40.000 millones de dólares para OpenAI.'],
    ['borrowed', 'pt', 'O SoftBank tomou US$ 40 bilhões emprestados para a OpenAI.'],
    ['borrowed', 'pl', 'SoftBank pożyczył 40 mld dolarów na OpenAI.'],
    ['earned', 'en', 'Nvidia earned $30 billion last quarter, thanks in part to OpenAI.'],
    ['earned', 'pl', 'Nvidia zarobiła w kwartale 30 mld dolarów także dzięki OpenAI.'],
    ['worth in the market', 'de', 'Der Börsenwert von Softbank stieg nach der OpenAI-Nachricht auf 300 Milliarden Dollar.'],
    ['worth in the market', 'nl', 'De beurswaarde van SoftBank steeg door OpenAI naar 300 miljard dollar.'],
    ['a rise of its shares', 'es', 'Las acciones de Microsoft subieron un 27 % tras el acuerdo con OpenAI.'],
    ['a rise of its shares', 'pt', 'As ações da Microsoft subiram 27% após o acordo com a OpenAI.'],
    ['a rise of its shares', 'nl', 'Het aandeel Microsoft steeg 27 procent na de deal met OpenAI.'],
    ['what it may do', 'en', 'Microsoft may invest another $10 billion in OpenAI.'],
  ])('is silent: %s, %s', (_, lang, text) => {
    expect(verdicts(lang, text)).toEqual(['none']);
  });
});

describe('one measure beside another', () => {
  it('has no noun of the amount before', () => {
    expect(verdicts('en', 'ChatGPT counts 5 million paying business users and 1.2 billion weekly ones.').at(-1)).toBe('consistent');
  });

  it('goes on in a line that begins with a pronoun', () => {
    const chat = 'More than 1.2 billion people use ChatGPT every week.\n\n';
    expect(verdicts('en', `${chat}That is up from 800 million in October 2025.`)).toEqual(['consistent', 'consistent']);
    expect(verdicts('en', `${chat}Up from 800 million in October 2025.`).at(-1)).toBe('none');
  });
});

describe('names in other forms', () => {
  it.each([
    ['de', 'OpenAIs Bewertung liegt bei 852 Milliarden Dollar.'],
    ['de', 'Softbanks Anteil an OpenAI beträgt 13 Prozent.'],
    ['nl', 'OpenAIs waardering komt op 852 miljard dollar.'],
    ['pl', 'OpenAI dostało 30 mld dolarów od Nvidii.'],
  ])('are the same companies: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('also of a rival', () => {
    expect(verdicts('de', 'OpenAI wächst. Anthropics Bewertung liegt bei 852 Milliarden Dollar.')).toEqual(['none']);
    expect(verdicts('de', 'Softbanks Anteil an OpenAI beträgt 27 Prozent.')).not.toContain('consistent');
  });
});

describe('a list of contracts', () => {
  it.each([
    ['en', 'OpenAI has lined up computing: $300 billion with Oracle, $250 billion with Microsoft and $38 billion with AWS.'],
    ['de', 'OpenAI sichert sich Rechenleistung: 300 Milliarden Dollar bei Oracle, 250 Milliarden bei Microsoft, 38 Milliarden bei AWS.'],
    ['es', 'OpenAI reserva cómputo: 300.000 millones de dólares con Oracle, 250.000 millones con Microsoft y 38.000 millones con AWS.'],
    ['it', 'OpenAI prenota calcolo: 300 miliardi di dollari con Oracle, 250 miliardi con Microsoft e 38 miliardi con AWS.'],
  ])('goes with who stands behind each amount: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent', 'consistent', 'consistent']);
  });

  it('and not with who stands before it', () => {
    expect(verdicts('en', 'OpenAI has lined up computing: $300 billion with CoreWeave, $22.4 billion with Oracle.')).not.toContain('consistent');
  });
});

describe('who leads', () => {
  it.each([
    ['en', 'OpenAI in October 2024: $6.6 billion led by Thrive Capital.'],
    ['es', 'OpenAI en octubre de 2024: 6.600 millones de dólares, liderada por Thrive Capital.'],
  ])('leads the whole round: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });

  it('but puts in what stands behind', () => {
    expect(verdicts('en', 'OpenAI’s round in October 2024 was led by Thrive Capital with $6.6 billion.')).not.toContain('consistent');
  });
});

describe('sums of all times', () => {
  it.each([
    ['en', 'Microsoft gave OpenAI $1 billion in 2019 and has committed $13 billion in total.'],
    ['de', '2019 gab Microsoft OpenAI eine Milliarde Dollar, zugesagt hat es insgesamt 13 Milliarden.'],
    ['pt', 'Em 2019 a Microsoft deu US$ 1 bilhão à OpenAI e comprometeu US$ 13 bilhões no total.'],
  ])('have no date of another amount: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent', 'consistent']);
  });
});

describe('who pays what names nobody', () => {
  it('is who opens the sentence before, whoever else is in it', () => {
    expect(verdicts('en', 'Nvidia backs a campus of SB Energy and has invested in OpenAI. It stays at $30 billion there.')).toEqual(['consistent']);
  });

  it('is not who follows the amount', () => {
    expect(verdicts('en', 'OpenAI took in $41 billion. A last $22.5 billion was wired on 26 December 2025, and co-investors added $11 billion.').slice(1)).toEqual(['consistent', 'consistent']);
  });
});

describe('near misses', () => {
  it.each([
    ['what the company pays', 'en', 'OpenAI paid $6.5 billion for the startup of a designer.'],
    ['what the company pays', 'de', 'OpenAI zahlte 6,5 Milliarden Dollar für das Start-up eines Designers.'],
    ['what the company pays', 'fr', 'OpenAI a payé 6,5 milliards de dollars la start-up d’un designer.'],
    ['what the company pays', 'es', 'OpenAI pagó 6.500 millones de dólares por la empresa de un diseñador.'],
    ['what the company pays', 'pt', 'A OpenAI pagou US$ 6,5 bilhões pela startup de um designer.'],
    ['what the company pays', 'it', 'OpenAI ha pagato 6,5 miliardi di dollari la startup di un designer.'],
    ['what the company pays', 'nl', 'OpenAI betaalde 6,5 miljard dollar voor de start-up van een ontwerper.'],
    ['what the company pays', 'pl', 'OpenAI zapłaciło 6,5 mld dolarów za start-up projektanta.'],
    ['a share of the market', 'de', 'Der Marktanteil von ChatGPT sank auf 50 Prozent.'],
    ['a share of the market', 'pl', 'Udział ChatGPT w rynku spadł do 50 proc.'],
    ['a share of the people', 'nl', '27 procent van de Nederlanders gebruikt ChatGPT op het werk.'],
    ['a fund', 'en', 'Thrive Capital raised a fund of $6.6 billion after backing OpenAI.'],
    ['a supplier’s orders from all', 'de', 'Oracle meldete Aufträge über 455 Milliarden Dollar, viele davon von OpenAI.'],
    ['a partner’s rise in the market', 'fr', 'La capitalisation de Broadcom a bondi de 150 milliards de dollars après l’accord avec OpenAI.'],
    ['what somebody wants', 'en', 'The finance chief of OpenAI wants $20 billion in revenue next year.'],
    ['a damage claimed', 'es', 'Una demanda reclama 50.000 millones de dólares a OpenAI.'],
    ['a gain', 'nl', 'Microsoft boekte dankzij OpenAI een winst van 7,6 miljard dollar.'],
    ['what is denied', 'it', 'OpenAI non vale 852 miliardi di dollari, dice un ribassista.'],
  ])('are silent: %s, %s', (_, lang, text) => {
    expect(verdicts(lang, text)).toEqual(['none']);
  });
});

describe('dates that hang on the day of writing', () => {
  it.each([
    ['en', 'OpenAI’s annualized revenue stood at $20 billion at the turn of the year.'],
    ['de', 'Ende vergangenen Jahres lag der annualisierte Umsatz von OpenAI bei 20 Milliarden Dollar.'],
    ['es', 'A finales del año pasado los ingresos anualizados de OpenAI eran de 20.000 millones de dólares.'],
    ['it', 'Alla fine dell’anno scorso i ricavi annualizzati di OpenAI erano di 20 miliardi di dollari.'],
    ['nl', 'Eind vorig jaar lag de omzet van OpenAI op jaarbasis op 20 miljard dollar.'],
    ['pl', 'Jesienią zeszłego roku OpenAI wyceniano na 500 mld dolarów.'],
  ])('place an amount in its time: %s, %s', (lang, text) => {
    expect(verdicts(lang, text, '2026-09-05')).toEqual(['consistent']);
  });

  it('but not in another', () => {
    expect(verdicts('de', 'Ende vergangenen Jahres lag der annualisierte Umsatz von OpenAI bei 40 Milliarden Dollar.', '2026-09-05')).not.toContain('consistent');
    expect(verdicts('pl', 'Jesienią zeszłego roku OpenAI wyceniano na 852 mld dolarów.', '2026-09-05')).not.toContain('consistent');
  });
});

describe('the price of a cheque', () => {
  it.each([
    ['en', 'Thrive Capital put $1.3 billion into OpenAI at a valuation of $157 billion.'],
    ['de', 'Thrive Capital steckte 1,3 Milliarden Dollar in OpenAI, bei einer Bewertung von 157 Milliarden Dollar.'],
    ['fr', 'Thrive Capital a investi 1,3 milliard de dollars dans OpenAI, sur la base d’une valorisation de 157 milliards de dollars.'],
  ])('is that of its own event: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent', 'consistent']);
  });

  it('but not what the company is worth now', () => {
    expect(verdicts('en', 'Thrive Capital put $1.3 billion into OpenAI, which is now valued at $157 billion.')).toEqual(['consistent', 'outdated']);
  });
});

describe('who puts in most', () => {
  it('puts in as much, in Portuguese', () => {
    expect(verdicts('pt', 'Na rodada da OpenAI, quem mais põe é a Amazon: US$ 50 bilhões.')).toEqual(['consistent']);
    expect(verdicts('pt', 'Na rodada da Anthropic, rival da OpenAI, quem mais põe é o Google: US$ 50 bilhões.')).toEqual(['none']);
  });
});

describe('the last round', () => {
  it.each([
    ['en', 'The last funding round of OpenAI brought $6.6 billion.'],
    ['de', 'Die letzte Finanzierungsrunde von OpenAI brachte 6,6 Milliarden Dollar.'],
    ['fr', "Le dernier tour de table d'OpenAI a rapporté 6,6 milliards de dollars."],
    ['es', 'La última ronda de financiación de OpenAI fue de 6.600 millones de dólares.'],
    ['it', "L'ultimo round di OpenAI ha raccolto 6,6 miliardi di dollari."],
    ['pt', 'A última rodada da OpenAI levantou US$ 6,6 bilhões.'],
    ['nl', 'De laatste financieringsronde van OpenAI bracht 6,6 miljard dollar op.'],
    ['pl', 'Ostatnia runda finansowania OpenAI przyniosła 6,6 mld dolarów.'],
    ['ru', 'Последний раунд принёс OpenAI $6,6 млрд.'],
    ['zh', 'OpenAI最近一轮融资金额为66亿美元。'],
    ['ja', 'OpenAIの直近の資金調達ラウンドは66億ドルだった。'],
    ['tr', 'OpenAI son yatırım turunda 6,6 milyar dolar topladı.'],
    ['vi', 'Vòng gọi vốn gần nhất của OpenAI thu về 6,6 tỷ USD.'],
  ])('is outdated once another one followed: %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['outdated']);
  });

  it.each([
    ['en', 'OpenAI closed its latest funding round at $6.6 billion.'],
    ['en', "OpenAI's last round before its restructuring was $40 billion."],
    ['de', 'Die letzte Finanzierungsrunde vor dem Umbau von OpenAI brachte 40 Milliarden Dollar.'],
    ['de', 'Die letzte Finanzierungsrunde von OpenAI brachte im Oktober 2024 6,6 Milliarden Dollar.'],
    ['fr', "Le dernier tour de table d'OpenAI a rapporté 122 milliards de dollars."],
    ['zh', 'OpenAI完成最新一轮融资，金额为66亿美元。'],
  ])('but not where it is news, dated, or the last before something: %s, %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['consistent']);
  });
});

describe('what is, behind what is expected', () => {
  it.each([
    ['de', 'OpenAI erwartet 14 Milliarden Dollar Verlust, und ist derzeit mit 852 Milliarden Dollar bewertet.'],
    ['fr', "OpenAI prévoit de perdre 14 milliards de dollars cette année, et vaut aujourd'hui 852 milliards de dollars."],
    ['es', 'OpenAI espera perder 14.000 millones de dólares este año, y ahora está valorada en 852.000 millones de dólares.'],
    ['ru', 'OpenAI ожидает убыток $14 млрд в этом году, а сейчас оценивается в $852 млрд.'],
    ['zh', 'OpenAI预计今年亏损140亿美元，目前估值为8520亿美元。'],
  ])('is stated: %s', (lang, text) => {
    expect(verdicts(lang, text)).toEqual(['none', 'consistent']);
  });
});
