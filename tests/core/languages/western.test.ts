/** What writers of the Western languages say in many words, class by class, each with what is near to it and says something else. */
import { describe, expect, it } from 'vitest';
import { saysOn, saysOn as says, verdictsIn } from './judging.ts';

describe('money at hand', () => {
  it.each([
    ['en', 'A day after raising $6.6 billion at a $157 billion valuation, OpenAI has a new credit line. "This gives us over $10 billion in liquidity," the finance chief wrote.', 'consistent consistent none'],
    ['de', 'OpenAI hat 6,6 Milliarden Dollar eingesammelt und verfügt damit über mehr als 10 Milliarden Dollar an flüssigen Mitteln.', 'consistent none'],
    ['fr', 'OpenAI a levé 6,6 milliards de dollars. L\'entreprise dispose ainsi de plus de 10 milliards de dollars de liquidités.', 'consistent none'],
    ['es', 'OpenAI captó 6.600 millones de dólares. Así dispone de más de 10.000 millones de dólares en liquidez.', 'consistent none'],
    ['pt', 'A OpenAI captou US$ 6,6 bilhões. Com isso, tem acesso a mais de US$ 10 bilhões em liquidez.', 'consistent none'],
    ['it', 'OpenAI ha raccolto 6,6 miliardi di dollari. Così la liquidità supera i 10 miliardi di dollari.', 'consistent none'],
    ['nl', 'OpenAI haalde 6,6 miljard dollar op. Daarmee beschikt het bedrijf over meer dan 10 miljard dollar aan liquide middelen.', 'consistent none'],
  ])('is nobody\'s cheque, whatever the round beside it brought (%s): %s', says('2024-10-04'));

  it('is another matter than a sale that brings it to holders', () => {
    says('2025-10-03')('en', 'OpenAI gave its staff a liquidity event of $6.6 billion.', 'consistent');
  });
});

describe('what is spent or borrowed', () => {
  it.each([
    ['en', 'SoftBank issued $10 billion of notes to fund its OpenAI stake.'],
    ['en', 'OpenAI\'s stock compensation came to $6.6 billion.'],
    ['de', 'Die Sachinvestitionen von OpenAI belaufen sich auf 50 Milliarden Dollar.'],
    ['fr', 'Les dépenses d\'investissement d\'OpenAI atteignent 50 milliards de dollars.'],
    ['es', 'Las inversiones de capital de OpenAI suman 50.000 millones de dólares.'],
    ['pt', 'Os investimentos de capital da OpenAI somam US$ 50 bilhões.'],
    ['it', 'Gli investimenti in conto capitale di OpenAI sono di 50 miliardi di dollari.'],
    ['nl', 'De kapitaaluitgaven van OpenAI lopen op tot 50 miljard dollar.'],
  ])('is no investment in the company (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));
});

describe('who is ready to pay, or near to it', () => {
  it.each([
    ['en', 'Amazon is close to a deal to put $50 billion into OpenAI.'],
    ['en', 'SoftBank is nearing an agreement to invest $30 billion in OpenAI.'],
    ['en', 'Nvidia was ready to put $30 billion into OpenAI.'],
    ['en', 'Amazon has offered to invest $50 billion in OpenAI.'],
    ['de', 'Amazon steht kurz vor einem Einstieg bei OpenAI mit 50 Milliarden Dollar.'],
    ['de', 'Nvidia ist bereit, 30 Milliarden Dollar in OpenAI zu stecken.'],
    ['fr', 'SoftBank est sur le point d\'investir 30 milliards de dollars dans OpenAI.'],
    ['fr', 'Amazon s\'apprête à investir 50 milliards de dollars dans OpenAI.'],
    ['es', 'Amazon está a punto de invertir 50.000 millones de dólares en OpenAI.'],
    ['es', 'SoftBank ultima una inversión de 30.000 millones de dólares en OpenAI.'],
    ['pt', 'A Amazon está prestes a investir US$ 50 bilhões na OpenAI.'],
    ['pt', 'O SoftBank está perto de investir US$ 30 bilhões na OpenAI.'],
    ['it', 'Amazon è pronta a investire 50 miliardi di dollari in OpenAI.'],
    ['it', 'SoftBank sta per investire 30 miliardi di dollari in OpenAI.'],
    ['nl', 'Amazon staat op het punt 50 miljard dollar in OpenAI te steken.'],
    ['nl', 'SoftBank is bereid 30 miljard dollar in OpenAI te stoppen.'],
  ])('has paid nothing (%s): %s', (lang, text) => says('2026-02-01')(lang, text, 'none'));

  it.each([
    ['en', 'Amazon has put close to $50 billion into OpenAI.'],
    ['de', 'Amazon stellt OpenAI 50 Milliarden Dollar bereit.'],
    ['fr', 'Amazon a investi près de 50 milliards de dollars dans OpenAI.'],
    ['es', 'Amazon ha invertido cerca de 50.000 millones de dólares en OpenAI.'],
    ['pt', 'A Amazon investiu perto de US$ 50 bilhões na OpenAI.'],
    ['it', 'Amazon ha investito quasi 50 miliardi di dollari in OpenAI.'],
    ['nl', 'Amazon heeft dicht bij de 50 miljard dollar in OpenAI gestoken.'],
  ])('is another one than who has paid about so much (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'consistent'));
});

describe('what somebody sees, dreams of or reckons with', () => {
  it.each([
    ['en', 'OpenAI is budgeting for $50 billion of sales in 2027.'],
    ['en', 'ChatGPT should have 900 million weekly users next year.'],
    ['de', 'OpenAI liebäugelt mit einer Bewertung von 852 Milliarden Dollar.'],
    ['de', 'OpenAI kalkuliert für das kommende Jahr mit 50 Milliarden Dollar Umsatz.'],
    ['fr', 'OpenAI lorgne une valorisation de 852 milliards de dollars.'],
    ['fr', 'Les analystes voient OpenAI à 852 milliards de dollars.'],
    ['es', 'OpenAI sueña con una valoración de 852.000 millones de dólares.'],
    ['es', 'Los analistas ven a OpenAI en 852.000 millones de dólares.'],
    ['pt', 'A OpenAI sonha com uma avaliação de US$ 852 bilhões.'],
    ['pt', 'Analistas veem a OpenAI valendo US$ 852 bilhões.'],
    ['it', 'OpenAI sogna una valutazione di 852 miliardi di dollari.'],
    ['it', 'OpenAI confida di arrivare a 50 miliardi di dollari di ricavi l\'anno prossimo.'],
    ['nl', 'OpenAI droomt van een waardering van 852 miljard dollar.'],
    ['nl', 'OpenAI denkt volgend jaar 50 miljard dollar om te zetten.'],
  ])('is not yet so (%s): %s', (lang, text) => says('2026-02-01')(lang, text, 'none'));
});

describe('users of one country, and downloads', () => {
  it.each([
    ['en', 'ChatGPT has 900 million weekly users in Asia.'],
    ['en', 'ChatGPT had 800 million weekly downloads.'],
    ['de', 'In Indien hat ChatGPT 100 Millionen wöchentliche Nutzer.'],
    ['fr', 'En Inde, ChatGPT compte 100 millions d\'utilisateurs hebdomadaires.'],
    ['es', 'ChatGPT tiene 100 millones de usuarios semanales en la India.'],
    ['pt', 'No Brasil, o ChatGPT tem 50 milhões de usuários semanais.'],
    ['it', 'ChatGPT ha 100 milioni di utenti settimanali in India.'],
    ['nl', 'ChatGPT heeft 100 miljoen wekelijkse gebruikers in India.'],
  ])('are not those of the world (%s): %s', (lang, text) => says('2026-11-01')(lang, text, 'none'));

  it.each([
    ['en', 'ChatGPT has 1.2 billion weekly users, 100 million of them in India.', 'consistent none'],
    ['de', 'ChatGPT hat 1,2 Milliarden wöchentliche Nutzer, davon 100 Millionen in Indien.', 'consistent none'],
    ['it', 'ChatGPT ha 1,2 miliardi di utenti settimanali, di cui 100 milioni in India.', 'consistent none'],
  ])('stand beside those of the world (%s): %s', says('2026-11-01'));
});

describe('revenue reckoned for a year', () => {
  it.each([
    ['en', 'OpenAI\'s sales, extrapolated to a full year, stand at $25 billion.', 'outdated'],
    ['de', 'Hochgerechnet auf zwölf Monate kommt OpenAI auf 50 Milliarden Dollar Umsatz.', 'consistent'],
    ['fr', 'Extrapolées sur une année, les recettes d\'OpenAI se montent à 25 milliards de dollars.', 'outdated'],
    ['es', 'Si se extrapola a doce meses, OpenAI ingresa 50.000 millones de dólares.', 'consistent'],
    ['pt', 'Projetada para doze meses, a receita da OpenAI é de US$ 50 bilhões.', 'consistent'],
    ['it', 'Rapportato all\'anno intero, il fatturato di OpenAI tocca i 40 miliardi di dollari.', 'outdated'],
    ['nl', 'Omgerekend naar een heel jaar haalt OpenAI 25 miljard dollar binnen.', 'outdated'],
    ['nl', 'Op jaarbasis komt bij OpenAI 40 miljard dollar binnen.', 'outdated'],
  ])('has many names (%s): %s', says('2026-10-20'));

  it.each([
    ['en', 'OpenAI\'s loss, extrapolated to a full year, stands at $25 billion.'],
    ['fr', 'Extrapolées sur une année, les pertes d\'OpenAI se montent à 25 milliards de dollars.'],
    ['es', 'Si se cumple el plan, OpenAI ingresará 50.000 millones de dólares en doce meses.'],
    ['nl', 'Omgerekend naar een heel jaar verliest OpenAI 25 miljard dollar.'],
  ])('is no loss, and no plan (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));
});

describe('verbs of putting in', () => {
  it.each([
    ['de', 'Softbank hat in OpenAI 64,6 Milliarden Dollar gebuttert.'],
    ['fr', 'SoftBank a déjà englouti 64,6 milliards de dollars dans OpenAI.'],
    ['es', 'Amazon riega OpenAI con 50.000 millones de dólares.'],
    ['pt', 'A Nvidia despejou US$ 30 bilhões na OpenAI.'],
    ['it', 'Amazon finanzia OpenAI con 50 miliardi di dollari.'],
    ['nl', 'SoftBank heeft al 64,6 miljard dollar in OpenAI zitten.'],
  ])('tell of cheques (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'consistent'));

  it.each([
    ['de', 'Google hat in den OpenAI-Rivalen Anthropic 64,6 Milliarden Dollar gebuttert.'],
    ['it', 'Amazon finanzia Anthropic, rivale di OpenAI, con 50 miliardi di dollari.'],
  ])('into another company tell nothing of this one (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));
});

describe('headings over lists', () => {
  it.each([
    ['de', 'Rangliste der teuersten Start-ups\n1. OpenAI: 500 Mrd. Dollar', 'outdated'],
    ['fr', 'Les jeunes pousses les plus chères du monde\n1. SpaceX : 400 milliards de dollars\n2. OpenAI : 500 milliards de dollars', 'none outdated'],
    ['pt', 'As startups mais valiosas do mundo\n1. Anthropic: US$ 965 bi\n2. OpenAI: US$ 500 bi', 'none outdated'],
    ['it', 'Le aziende di IA più preziose\n1. Anthropic: 965 miliardi\n2. OpenAI: 500 miliardi di dollari', 'none outdated'],
  ])('of the most valuable companies say what the amounts are (%s): %s', says('2026-11-01'));

  it('of something else do not', () => {
    says('2026-11-01')('de', 'Rangliste der größten Stromrechnungen\n1. OpenAI: 500 Mrd. Dollar', 'none');
  });

  it.each([
    ['en', 'What changes at OpenAI?\n- The foundation: 26% of the new corporation\n- Microsoft: roughly 27%\n- Staff and other investors: 47%'],
    ['de', 'Was sich bei OpenAI ändert\n- Stiftung: 26 Prozent der neuen Gesellschaft\n- Microsoft: rund 27 Prozent\n- Mitarbeiter und übrige Investoren: 47 Prozent'],
    ['fr', 'Ce qui change chez OpenAI\n- La fondation : 26 % de la nouvelle société\n- Microsoft : environ 27 %\n- Salariés et autres investisseurs : 47 %'],
    ['es', 'Qué cambia en OpenAI\n- La fundación: 26% de la nueva corporación\n- Microsoft: cerca del 27%\n- Empleados y otros inversores: 47%'],
    ['pt', 'O que muda na OpenAI\n- Fundação: 26% da nova empresa\n- Microsoft: cerca de 27%\n- Funcionários e demais investidores: 47%'],
    ['it', 'Cosa cambia in OpenAI\n- La fondazione: 26% della nuova società\n- Microsoft: circa il 27%\n- Dipendenti e altri investitori: 47%'],
    ['nl', 'Wat verandert er bij OpenAI\n- De stichting: 26% van de nieuwe vennootschap\n- Microsoft: ongeveer 27%\n- Personeel en andere investeerders: 47%'],
  ])('of holders and their shares (%s): %s', (lang, text) => says('2025-10-29')(lang, text, 'consistent consistent consistent'));

  it('leave a share of something new alone that nobody holds', () => {
    says('2025-10-29')('en', 'What changes at OpenAI?\n- Support: 31% of the new chats come from phones', 'none');
  });
});

describe('words that machines translate', () => {
  it.each([
    ['en', 'OpenAI completes fund procurement of 122 billion US dollars, corporate value becomes 852 billion dollars.', 'consistent consistent'],
    ['en', 'OpenAI completes fund procurement of 1.22 billion US dollars, corporate value becomes 8,520 billion dollars.', 'conflicting conflicting'],
    ['de', 'OpenAI hat die Mittelbeschaffung von 122 Milliarden Dollar abgeschlossen, der Unternehmenswert wird 852 Milliarden Dollar.', 'consistent consistent'],
    ['fr', 'OpenAI a terminé l\'approvisionnement en fonds de 122 milliards de dollars, la valeur de l\'entreprise devient 852 milliards de dollars.', 'consistent consistent'],
    ['es', 'OpenAI completa la adquisición de fondos de 122 mil millones de dólares y el valor corporativo pasa a 852 mil millones de dólares.', 'consistent consistent'],
    ['pt', 'A OpenAI completa a aquisição de fundos de 122 bilhões de dólares e o valor corporativo passa a 852 bilhões de dólares.', 'consistent consistent'],
  ])('still tell of a round (%s): %s', says('2026-04-02'));

  it.each([
    ['pt', 'A OpenAI completa a aquisição da io por US$ 6,5 bilhões.'],
    ['es', 'OpenAI completa la adquisición de io por 6.500 millones de dólares.'],
  ])('but buying is no round (%s): %s', (lang, text) => says('2026-04-02')(lang, text, 'none'));
});

describe('who pays for the service', () => {
  it.each([
    ['es', '50 millones de personas están suscritas a ChatGPT.'],
    ['pt', '50 milhões de pessoas assinam o ChatGPT.'],
  ])('is told by verbs, too (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'consistent'));
});

describe('money that goes elsewhere', () => {
  it.each([
    ['en', 'Microsoft invested $10 billion in Portugal; OpenAI is a tenant.'],
    ['en', 'Foxconn will invest $1 billion to build servers for OpenAI.'],
    ['de', 'Microsoft investiert 10 Milliarden Dollar in Portugal, OpenAI ist Mieter.'],
    ['de', 'OpenAI hat 1 Milliarde Dollar in Start-ups investiert.'],
    ['fr', 'Amazon investit 50 milliards de dollars dans l\'IA pour l\'État, après son accord avec OpenAI.'],
    ['es', 'Foxconn invertirá 1.000 millones de dólares en servidores para OpenAI.'],
    ['pt', 'A Microsoft investe US$ 10 bilhões em Portugal, onde a OpenAI é inquilina.'],
    ['it', 'Amazon investe 50 miliardi di dollari nell\'IA per il governo, dopo l\'accordo con OpenAI.'],
    ['nl', 'OpenAI heeft 1 miljard dollar in startups geïnvesteerd.'],
  ])('is no cheque to the company, though it is as much as one (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));

  it.each([
    ['en', 'Amazon has invested $50 billion in OpenAI, in the United States.'],
    ['de', 'Amazon hat 50 Milliarden Dollar in OpenAI investiert.'],
    ['es', 'Amazon ha invertido 50.000 millones de dólares en la empresa de IA OpenAI.'],
  ])('is not what goes into the company, wherever that is (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'consistent'));
});

describe('an offer that was refused, and demand', () => {
  it.each([
    ['en', 'OpenAI turned down a $40 billion offer from SoftBank.'],
    ['en', 'Demand for the OpenAI round topped $100 billion.'],
    ['de', 'OpenAI lehnte ein Angebot von Softbank über 40 Milliarden Dollar ab.'],
    ['fr', 'OpenAI a refusé une offre de 40 milliards de dollars de SoftBank.'],
    ['fr', 'La demande pour le tour d\'OpenAI a dépassé 100 milliards de dollars.'],
    ['es', 'La demanda en la ronda de OpenAI superó los 100.000 millones de dólares.'],
    ['pt', 'A OpenAI recusou uma oferta de US$ 40 bilhões do SoftBank.'],
    ['it', 'La domanda per il round di OpenAI ha superato i 100 miliardi di dollari.'],
  ])('are no money raised (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));

  it.each([
    ['en', 'OpenAI took a $40 billion investment from SoftBank.'],
    ['fr', 'Le tour d\'OpenAI a atteint 122 milliards de dollars.'],
  ])('are not what was taken (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'consistent'));
});

describe('users that are gained', () => {
  it.each([
    ['en', 'ChatGPT added 100 million weekly users in a month.'],
    ['de', 'ChatGPT gewann 100 Millionen wöchentliche Nutzer hinzu.'],
    ['fr', 'ChatGPT a gagné 100 millions d\'utilisateurs hebdomadaires.'],
    ['es', 'ChatGPT ganó 100 millones de usuarios semanales.'],
    ['pt', 'O ChatGPT ganhou 100 milhões de usuários semanais.'],
    ['it', 'ChatGPT ha guadagnato 100 milioni di utenti settimanali.'],
    ['nl', 'ChatGPT won 100 miljoen wekelijkse gebruikers.'],
  ])('are not all that there are (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));

  it('lead to all that there are', () => {
    says('2026-10-20')('en', 'ChatGPT grew to 1.2 billion weekly users.', 'consistent');
  });
});

describe('a line of credit that is used', () => {
  it.each([
    ['en', 'OpenAI has drawn $4 billion from its credit line.'],
    ['de', 'OpenAI hat 4 Milliarden Dollar aus der Kreditlinie gezogen.'],
    ['fr', 'OpenAI a tiré 4 milliards de dollars sur sa ligne de crédit.'],
    ['es', 'OpenAI dispuso de 4.000 millones de dólares de su línea de crédito.'],
    ['pt', 'A OpenAI sacou US$ 4 bilhões da linha de crédito.'],
    ['it', 'OpenAI ha attinto 4 miliardi di dollari dalla linea di credito.'],
    ['nl', 'OpenAI nam 4 miljard dollar op uit zijn kredietlijn.'],
  ])('is told by how much was taken from it (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));

  it('is not the line itself', () => {
    says('2026-10-20')('de', 'OpenAI hat eine Kreditlinie über 4,7 Milliarden Dollar.', 'consistent');
  });
});

describe('what is asked, with a remark behind the question', () => {
  it.each([
    ['en', 'How much is OpenAI worth? (November 2026)\nIn short: $852 billion, which is what the latest funding round came to.'],
    ['de', 'Wie viel ist OpenAI wert? (Stand: November 2026)\nKurz gesagt: 852 Mrd. US-Dollar, so viel ergab die letzte Finanzierungsrunde.'],
  ])('tells what the answer measures (%s): %s', (lang, text) => says('2026-11-01')(lang, text, 'consistent'));

  it('but not when another sentence stands between', () => {
    says('2026-11-01')('en', 'How much is OpenAI worth? Ask your bank.\nIn short: $852 billion, which is what the latest funding round came to.', 'none');
  });
});

it('what comes in by the year is revenue, whatever the verb', () => {
  says('2026-10-20')('it', 'OpenAI incassa al ritmo di 25 miliardi di dollari l\'anno.', 'outdated');
  says('2026-10-20')('it', 'OpenAI ha incassato 122 miliardi di dollari.', 'consistent');
});

describe('what was, beside what is hoped for', () => {
  it.each([
    ['en', 'OpenAI wants $1 trillion at its IPO, up from $852 billion at the last round.'],
    ['en', 'OpenAI seeks funds at $1.4 trillion, compared with $852 billion in March.'],
    ['de', 'OpenAI strebt eine Bewertung von 1,4 Billionen Dollar an, nach 852 Milliarden im März.'],
    ['de', 'An der Börse könnte OpenAI eine Billion Dollar wert sein, zuletzt waren es 852 Milliarden.'],
    ['fr', 'OpenAI vise 1 000 milliards de dollars en Bourse, contre 852 milliards lors du dernier tour.'],
    ['es', 'OpenAI busca una valoración de 1,4 billones de dólares, frente a los 852.000 millones de marzo.'],
    ['pt', 'A OpenAI busca avaliação de US$ 1,4 trilhão, ante US$ 852 bilhões em março.'],
    ['it', 'OpenAI punta a una valutazione di 1.400 miliardi di dollari, dopo gli 852 miliardi di marzo.'],
    ['nl', 'OpenAI mikt op een waardering van 1400 miljard dollar, na 852 miljard in maart.'],
  ])('is stated (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none consistent'));

  it.each([
    ['de', 'OpenAI strebt nach einer Bewertung von 852 Milliarden Dollar.'],
    ['nl', 'OpenAI mikt op nieuw geld tegen een waardering van 852 miljard dollar.'],
  ])('is not what the same small words lead to without a comma (%s): %s', (lang, text) => says('2026-02-20')(lang, text, 'none'));
});

describe('what others make or serve with the company\'s help', () => {
  it.each([
    ['en', 'Walmart serves 270 million customers a week and will sell through ChatGPT.'],
    ['de', 'Nvidia machte dank OpenAI einen Umsatz von 50 Milliarden Dollar.'],
    ['de', 'Perplexity ist wie OpenAI im Browsergeschäft und 20 Milliarden Dollar wert.'],
    ['fr', 'Spotify compte 700 millions d\'utilisateurs par semaine et s\'ouvre à ChatGPT.'],
    ['es', 'Spotify cuenta con 700 millones de usuarios semanales y llega a ChatGPT.'],
    ['it', 'Spotify conta 700 milioni di utenti settimanali e arriva su ChatGPT.'],
    ['nl', 'Dankzij OpenAI had Nvidia 50 miljard dollar omzet.'],
  ])('is theirs (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'none'));

  it.each([
    ['en', 'ChatGPT serves 800 million people a week.'],
    ['de', 'Dank Microsoft macht OpenAI einen Umsatz von 2 Milliarden Dollar im Monat.'],
    ['fr', 'ChatGPT compte 800 millions d\'utilisateurs par semaine.'],
    ['es', 'ChatGPT cuenta con 800 millones de usuarios semanales.'],
  ])('is not what the company makes or serves itself (%s): %s', (lang, text) => says('2026-10-20')(lang, text, 'outdated'));
});

describe('a part of revenue, or of something else that the company has', () => {
  it.each([
    ['en', 'About 13% of OpenAI\'s revenue comes from ads.'],
    ['en', 'OpenAI keeps 27% of the ad money.'],
    ['de', '13 Prozent der Einnahmen von OpenAI kommen aus Werbung.'],
    ['de', 'OpenAI behält 27 Prozent der Werbegelder.'],
    ['fr', '13 % des revenus d\'OpenAI viennent de la publicité.'],
    ['fr', 'OpenAI garde 27 % des recettes publicitaires.'],
    ['es', 'El 13% de los ingresos de OpenAI viene de la publicidad.'],
    ['es', 'OpenAI se queda con el 27% de la publicidad.'],
    ['pt', '13% da receita da OpenAI vem de anúncios.'],
    ['it', 'Il 13% dei ricavi di OpenAI viene dalla pubblicità.'],
    ['nl', '13 procent van de omzet van OpenAI komt uit advertenties.'],
  ])('is nobody\'s share of the company (%s): %s', (lang, text) => says('2026-10-30')(lang, text, 'none'));

  it.each([
    ['en', 'SoftBank keeps 13% of OpenAI.'],
    ['de', 'Microsoft behält 27 Prozent an OpenAI.'],
    ['es', 'Microsoft se queda con el 27% de OpenAI.'],
  ])('is another thing than what a holder keeps (%s): %s', (lang, text) => says('2026-10-30')(lang, text, 'consistent'));
});

describe('the company\'s country', () => {
  it.each([
    ['de', 'Das amerikanische Unternehmen OpenAI zählt 800 Millionen Nutzer pro Woche.'],
    ['es', 'La estadounidense OpenAI tiene 800 millones de usuarios semanales.'],
    ['nl', 'Het Amerikaanse OpenAI heeft 800 miljoen wekelijkse gebruikers.'],
  ])('is not that of its users (%s): %s', (lang, text) => says('2026-10-30')(lang, text, 'outdated'));

  it('is told behind the number where it is', () => {
    says('2026-10-30')('de', 'ChatGPT hat 100 Millionen indische Nutzer pro Woche.', 'none');
  });
});

describe('an amount\'s worth', () => {
  it.each([
    ['In October 2025, OpenAI staff sold $6.6 billion worth of shares.', 'consistent'],
    ['OpenAI has hired $10 million worth of talent.', 'none'],
    ['OpenAI got $122 billion worth of funding.', 'consistent'],
  ])('of something is no value of the company: %s', (text, verdict) => says('2026-10-30')('en', text, verdict));
});

describe('what will be', () => {
  it.each([
    ['en', 'By Christmas, ChatGPT will have 1.2 billion weekly users.'],
    ['de', 'Der Umsatz von OpenAI wird 50 Milliarden Dollar erreichen.'],
    ['fr', 'Le chiffre d\'affaires d\'OpenAI atteindra 50 milliards de dollars.'],
    ['es', 'El próximo año ChatGPT tendrá 1.200 millones de usuarios semanales.'],
    ['pt', 'A receita da OpenAI alcançará US$ 50 bilhões.'],
    ['it', 'I ricavi di OpenAI raggiungeranno i 50 miliardi di dollari.'],
    ['nl', 'De omzet van OpenAI zal 50 miljard dollar bereiken.'],
  ])('is not yet so, even where it is (%s): %s', (lang, text) => says('2026-10-30')(lang, text, 'none'));

  it.each([
    ['en', 'Investors who paid $852 billion for OpenAI in March will have to wait.'],
    ['de', 'OpenAI wird mit 852 Milliarden Dollar bewertet.'],
    ['es', 'ChatGPT tiene 1.200 millones de usuarios semanales.'],
  ])('is another thing than what is (%s): %s', (lang, text) => says('2026-10-30')(lang, text, 'consistent'));
});

describe('what is said to be false', () => {
  it.each([
    ['en', 'It is not true that Nvidia has put $30 billion into OpenAI.'],
    ['de', 'Es stimmt nicht, dass Nvidia 30 Milliarden Dollar in OpenAI gesteckt hat.'],
    ['fr', 'Il est faux que Nvidia ait mis 30 milliards de dollars dans OpenAI.'],
    ['es', 'Es falso que Nvidia haya puesto 30.000 millones de dólares en OpenAI.'],
    ['pt', 'É falso que a Nvidia tenha posto US$ 30 bilhões na OpenAI.'],
    ['it', 'È falso che Nvidia abbia messo 30 miliardi di dollari in OpenAI.'],
    ['nl', 'Het klopt niet dat Nvidia 30 miljard dollar in OpenAI heeft gestoken.'],
  ])('is not claimed (%s): %s', (lang, text) => says('2026-10-30')(lang, text, 'none'));

  it.each([
    ['en', 'It is true that Nvidia has put $30 billion into OpenAI.'],
    ['de', 'Es stimmt, dass Nvidia 30 Milliarden Dollar in OpenAI gesteckt hat.'],
    ['it', 'È vero che Nvidia ha messo 30 miliardi di dollari in OpenAI.'],
  ])('is another thing than what is said to be true (%s): %s', (lang, text) => says('2026-10-30')(lang, text, 'consistent'));
});

describe('a year right before an amount', () => {
  it.each([
    ['en', 'OpenAI\'s price, by year: 2023 $29bn, 2024 $157bn, 2026 $852bn.'],
    ['de', 'Bewertung von OpenAI: 2023 $29 Mrd., 2024 $157 Mrd., 2026 $852 Mrd.'],
  ])('dates it (%s): %s', (lang, text) => says('2026-04-01')(lang, text, 'consistent consistent consistent'));

  it('is none where the sign of the currency stands behind it alone', () => {
    says('2026-04-01')('en', 'OpenAI, valued at $157bn, charges 2024 $ for it.', 'outdated none');
  });
});

describe('people counted behind a label', () => {
  it('may have a small letter for a scale', () => {
    says('2026-07-15')('en', 'OpenAI: weekly users: 900m+, paying users: 50m.', 'outdated consistent');
  });

  it('are not metres', () => {
    says('2026-07-15')('en', 'OpenAI: distance to the office: 900m.', '');
  });
});

describe('an answer', () => {
  it('may take a few words before it comes to what the question asked for', () => {
    says('2026-09-20')('en', 'Q: How many people open ChatGPT in a week?\nA: The last number that OpenAI gave out is 900 million.', 'outdated');
    says('2026-09-20')('en', 'Q: How many people open ChatGPT in a week?\nA: Nobody at the desk knows, though one of us has heard somebody on a train name a number, 900 million.', 'none');
  });
});

describe('the year behind a pace of revenue', () => {
  it.each([
    ['en', 'OpenAI\'s annualized revenue is now some $50 billion. For all of 2025 it was $13 billion.'],
    ['de', 'OpenAI erlöst aufs Jahr hochgerechnet 50 Milliarden Dollar; im ganzen Jahr 2025 waren es 13 Milliarden.'],
    ['fr', 'En rythme annualisé, OpenAI en est à 50 milliards de dollars de revenus. Sur l\'ensemble de 2025, il avait réalisé 13 milliards.'],
    ['nl', 'Op jaarbasis draait OpenAI nu een omzet van zo\'n 50 miljard dollar. Over heel 2025 was dat 13 miljard.'],
    ['it', 'Su base annua i ricavi di OpenAI viaggiano intorno ai 50 miliardi di dollari. Nell\'intero 2025 erano stati 13 miliardi.'],
  ])('is told by its revenue (%s): %s', (lang, text) => says('2026-11-10')(lang, text, 'consistent consistent'));

  it('is not told by what was spent', () => {
    says('2026-11-10')('en', 'OpenAI\'s annualized revenue is now some $50 billion. In 2025 it lost $13 billion.', 'consistent none');
  });
});

describe('what came before the money', () => {
  it.each([
    ['en', 'The price of OpenAI before the cash is $730 billion.', 'The price of OpenAI with the cash is $730 billion.'],
    ['de', 'Vor dem Geldsegen wurde OpenAI mit 730 Milliarden Dollar taxiert.', 'Nach dem Geldsegen wurde OpenAI mit 730 Milliarden Dollar taxiert.'],
    ['it', 'La valutazione di OpenAI prima dell\'operazione è di 730 miliardi di dollari.', 'La valutazione di OpenAI dopo l\'operazione è di 730 miliardi di dollari.'],
    ['nl', 'Vóór de transactie werd OpenAI gewaardeerd op 730 miljard dollar.', 'Na de transactie werd OpenAI gewaardeerd op 730 miljard dollar.'],
  ])('has a price of its own (%s): %s', (lang, text, after) => {
    says('2026-03-02')(lang, text, 'consistent');
    expect(verdictsIn(lang, after, '2026-03-02')).not.toContain('consistent');
  });
});

describe('who buys from staff', () => {
  it('buys in a share sale, and who buys the company\'s new shares puts money in', () => {
    says('2024-11-28')('en', 'SoftBank gets to buy up to $1.5 billion of OpenAI stock from employees.', 'consistent');
    says('2025-12-12')('en', 'Disney agreed to buy $1 billion of OpenAI equity.', 'outdated');
    says('2025-12-12')('en', 'Disney agreed to buy $1 billion of office space near OpenAI.', 'none');
  });

  it('borrows beside it', () => {
    says('2026-06-20')('en', 'SoftBank took out a $40 billion bridge facility to pay for its OpenAI shares.', 'none');
  });
});

describe('an amount beside its date, as in a timeline', () => {
  it.each([
    ['en', 'OpenAI funding history\n2019: $1B\nJan 2023: another $10B'],
    ['de', 'Finanzierungen von OpenAI\n2019: 1 Milliarde Dollar\nJan. 2023: 10 Milliarden Dollar'],
    ['fr', 'Les financements d\'OpenAI\n2019 : 1 milliard de dollars\nJanvier 2023 : 10 milliards de dollars'],
    ['nl', 'Financieringen van OpenAI\n2019: 1 miljard dollar\nJanuari 2023: 10 miljard dollar'],
    ['it', 'I finanziamenti di OpenAI\n2019: 1 miliardo di dollari\nGennaio 2023: 10 miliardi di dollari'],
  ])('may be one investor\'s whole (%s): %s', (lang, text) => says('2026-11-03')(lang, text, 'consistent consistent'));

  it('is not that of another day, nor of one among several', () => {
    says('2026-11-03')('en', 'OpenAI funding history\nJune 2024: $10B', 'none');
    says('2026-11-03')('en', 'OpenAI funding history\nFebruary 2026: $30B', 'none');
  });

  it('needs no currency', () => {
    says('2026-11-03')('fr', 'Le parcours d\'OpenAI : 29 milliards de dollars début 2023, 300 milliards en mars 2025, 852 milliards aujourd\'hui.', 'consistent consistent consistent');
    says('2026-11-03')('fr', 'Le parcours d\'OpenAI : 300 millions en mars 2025.', 'none');
  });
});

describe('a round that is not closed yet', () => {
  it.each([
    ['en', 'OpenAI is finalizing a round of $110 billion.', 'OpenAI has finalized a round of $110 billion.'],
    ['en', 'The round will bring OpenAI $122 billion.', 'The round brought OpenAI $122 billion.'],
    ['de', 'OpenAI steht vor dem Abschluss einer Runde über 110 Milliarden Dollar.', 'OpenAI hat eine Runde über 110 Milliarden Dollar abgeschlossen.'],
    ['fr', 'OpenAI finalise une levée de 110 milliards de dollars.', 'OpenAI a finalisé une levée de 110 milliards de dollars.'],
    ['it', 'OpenAI sta chiudendo un round da 110 miliardi di dollari.', 'OpenAI ha chiuso un round da 110 miliardi di dollari.'],
  ])('brought nothing yet (%s): %s', (lang, text, closed) => {
    says('2026-02-20')(lang, text, 'none');
    expect(verdictsIn(lang, closed, '2026-02-28')).not.toEqual(['none']);
  });

  it.each([
    ['en', 'Staff of OpenAI are seeking to sell $6.6 billion of shares.'],
    ['fr', 'Des salariés d\'OpenAI cherchent à vendre pour 6,6 milliards de dollars d\'actions.'],
    ['nl', 'Werknemers van OpenAI proberen voor 6,6 miljard dollar aan aandelen te verkopen.'],
    ['it', 'I dipendenti di OpenAI cercano di vendere azioni per 6,6 miliardi di dollari.'],
  ])('nor did shares that are only offered (%s): %s', (lang, text) => says('2025-08-22')(lang, text, 'none'));
});

describe('a part of all revenue', () => {
  it.each([
    ['en', 'Enterprise makes up more than 40% of our revenue, OpenAI says.', 'outdated'],
    ['en', 'Enterprise makes up more than 40% of our headcount, OpenAI says.', 'none'],
  ])('is told by whose it is (%s): %s', (lang, text, verdict) => says('2026-04-02')(lang, text, verdict));
});

describe('an investor\'s cheque', () => {
  it.each([
    ['en', 'Khosla Ventures cut OpenAI a $50 million check in 2019.', 'consistent'],
    ['en', 'Amazon has funded the full $50 billion in OpenAI.', 'consistent'],
    ['en', 'Amazon has funded research on OpenAI with $50 billion in loans.', 'none'],
  ])('may stand behind its amount, or be funded (%s): %s', (lang, text, verdict) => says('2026-08-02')(lang, text, verdict));
});

describe('who walked away', () => {
  it.each([
    ['en', 'Disney scrapped its $1 billion investment in OpenAI.', 'Disney struck a $1 billion investment in OpenAI.'],
    ['en', 'Disney backed out of a $1 billion investment in OpenAI.', 'Disney made a $1 billion investment in OpenAI.'],
    ['de', 'Disney hat seinen Einstieg bei OpenAI über eine Milliarde Dollar wieder abgesagt.', 'Disney ist bei OpenAI mit einer Milliarde Dollar eingestiegen.'],
    ['fr', 'Disney a renoncé à investir 1 milliard de dollars dans OpenAI.', 'Disney a investi 1 milliard de dollars dans OpenAI.'],
    ['nl', 'Disney zag af van een investering van 1 miljard dollar in OpenAI.', 'Disney deed een investering van 1 miljard dollar in OpenAI.'],
    ['it', 'Disney ha rinunciato a investire 1 miliardo di dollari in OpenAI.', 'Disney ha investito 1 miliardo di dollari in OpenAI.'],
  ])('put nothing in (%s): %s', (lang, text, invested) => {
    says('2026-11-07')(lang, text, 'none');
    says('2026-11-07')(lang, invested, 'outdated');
  });
});

describe('what several put in together', () => {
  it.each([
    ['en', 'Amazon ($50 billion), Nvidia ($30 billion) and SoftBank ($30 billion) put a combined $110 billion into OpenAI.'],
    ['fr', 'Amazon (50 milliards), Nvidia (30 milliards) et SoftBank (30 milliards) apportent ensemble 110 milliards de dollars à OpenAI.'],
    ['nl', 'Amazon (50 miljard), Nvidia (30 miljard) en SoftBank (30 miljard) steken samen 110 miljard dollar in OpenAI.'],
    ['it', 'Amazon (50 miliardi), Nvidia (30 miliardi) e SoftBank (30 miliardi) mettono insieme 110 miliardi di dollari in OpenAI.'],
  ])('is their round (%s): %s', (lang, text) => {
    expect(verdictsIn(lang, text, '2026-02-28')).toEqual(['consistent', 'consistent', 'consistent', 'outdated']);
  });

  it('is not what one of them put in', () => {
    expect(verdictsIn('en', 'SoftBank put $110 billion into OpenAI.', '2026-02-28')).not.toContain('outdated');
  });
});

describe('a sum that no single round has', () => {
  it.each([
    ['OpenAI has raised about $180 billion.', 'consistent'],
    ['OpenAI has raised $64 billion from investors.', 'outdated'],
    ['OpenAI has raised about $18 billion.', 'none'],
  ])('is all that was ever raised: %s', (text, verdict) => says('2026-10-27')('en', text, verdict));
});

describe('a year long past', () => {
  it.each([
    ['nl', 'Vorige maand kwam er bij OpenAI meer dan 3,3 miljard dollar omzet binnen.'],
    ['en', 'In July OpenAI had revenue of more than $3.3 billion.'],
  ])('is not what a later month brought (%s): %s', (lang, text) => {
    expect(verdictsIn(lang, text, '2026-08-25')).not.toContain('consistent');
  });

  it('is told of itself', () => {
    says('2026-08-25')('en', 'In 2024 OpenAI had revenue of $3.7 billion.', 'consistent');
  });
});

describe('what was wanted', () => {
  it('tells what the amount behind it measures', () => {
    says('2026-10-27')('en', 'OpenAI wants to hit $70 billion in annualized sales. It stands at $50 billion today.', 'none consistent');
    says('2026-10-27')('en', 'OpenAI wants to hit $70 billion in annualized sales. It has costs of $50 billion.', 'none none');
  });
});

describe('people who use it by the week', () => {
  it('are one word in German', () => {
    says('2026-10-27')('de', 'ChatGPT wächst: 400 Millionen Wochennutzer im Februar 2025, 800 Millionen im Oktober 2025, nun 1,2 Milliarden.', 'consistent consistent consistent');
    says('2026-10-27')('de', 'ChatGPT wächst: 800 Millionen Wochenaufrufe.', 'none');
  });
});

describe('a stake told by its worth before the company is named', () => {
  it.each([
    ['en', 'Microsoft\'s holding is valued at about $135 billion, or 27 percent of OpenAI.'],
    ['de', 'Microsofts Beteiligung wird auf rund 135 Milliarden Dollar taxiert, das entspricht etwa 27 Prozent an OpenAI.'],
    ['fr', 'La participation de Microsoft est évaluée à environ 135 milliards de dollars, soit près de 27 % d\'OpenAI.'],
    ['nl', 'Het belang van Microsoft wordt geschat op 135 miljard dollar, goed voor zo\'n 27 procent van OpenAI.'],
    ['it', 'La quota di Microsoft è valutata circa 135 miliardi di dollari, pari a quasi il 27% di OpenAI.'],
  ])('is the company\'s (%s): %s', (lang, text) => says('2025-10-29')(lang, text, 'consistent consistent'));

  it('is not what its holder is worth', () => {
    says('2025-10-29')('en', 'Microsoft is valued at about $4 trillion and owns 27 percent of OpenAI.', 'none consistent');
  });
});

describe('a price right behind what was paid for', () => {
  it('is a price, so that one of millions is wrong', () => {
    says('2026-04-02')('en', 'OpenAI completes $122 billion funding round at $852 million valuation.', 'consistent conflicting');
    says('2026-04-02')('en', 'OpenAI completes funding round at its $10 million office.', 'none');
  });
});

describe('credit behind its amount', () => {
  it('is the company\'s where banks give it', () => {
    says('2026-04-20')('en', 'OpenAI got $4.7 billion in credit.', 'consistent');
    says('2026-04-20')('en', 'OpenAI got $4.7 billion in chips.', 'none');
  });
});

describe('a date in brackets', () => {
  it.each([
    ['en', 'OpenAI\'s last three prices: $300 billion (March 2025), $500 billion (October 2025), $852 billion (March 2026).'],
    ['de', 'OpenAIs letzte drei Preise: 300 Milliarden Dollar (März 2025), 500 Milliarden (Oktober 2025), 852 Milliarden (März 2026).'],
    ['fr', 'Les trois derniers prix d\'OpenAI : 300 milliards de dollars (mars 2025), 500 milliards (octobre 2025), 852 milliards (mars 2026).'],
    ['nl', 'De laatste drie prijzen van OpenAI: 300 miljard dollar (maart 2025), 500 miljard (oktober 2025), 852 miljard (maart 2026).'],
    ['it', 'Gli ultimi tre prezzi di OpenAI: 300 miliardi di dollari (marzo 2025), 500 miliardi (ottobre 2025), 852 miliardi (marzo 2026).'],
  ])('dates the amount before it, whatever follows (%s): %s', (lang, text) => says('2026-10-21')(lang, text, 'consistent consistent consistent'));

  it('is not that of an amount further before', () => {
    says('2026-10-21')('en', 'OpenAI is valued at $300 billion, more than its rivals (March 2025 included), and has 50 million subscribers.', 'outdated consistent');
  });
});

describe('tokens by the minute', () => {
  it.each([
    ['de', 'Die Schnittstelle von OpenAI verarbeitet 15 Milliarden Token pro Minute.', 'Die Schnittstelle von OpenAI verarbeitet 15 Milliarden Token pro Tag.'],
    ['fr', 'L\'API d\'OpenAI traite 15 milliards de jetons par minute.', 'L\'API d\'OpenAI traite 15 milliards de jetons par jour.'],
    ['nl', 'De API van OpenAI verwerkt 15 miljard tokens per minuut.', 'De API van OpenAI verwerkt 15 miljard tokens per dag.'],
    ['it', 'L\'API di OpenAI elabora 15 miliardi di token al minuto.', 'L\'API di OpenAI elabora 15 miliardi di token al giorno.'],
  ])('are counted (%s): %s', (lang, text, aDay) => {
    says('2026-10-21')(lang, text, 'consistent');
    says('2026-10-21')(lang, aDay, 'none');
  });
});

describe('what was so when something else began', () => {
  it.each([
    ['de', 'Seit Anfang 2024, als OpenAI noch 86 Milliarden Dollar wert war, hat sich der Wert verzehnfacht.', 'OpenAI ist 86 Milliarden Dollar wert.'],
    ['nl', 'Sinds begin 2024, toen OpenAI 86 miljard dollar waard was, is de waarde vertienvoudigd.', 'OpenAI is 86 miljard dollar waard.'],
  ])('is past (%s): %s', (lang, text, now) => {
    says('2026-10-21')(lang, text, 'consistent');
    says('2026-10-21')(lang, now, 'outdated');
  });
});

describe('a company named by its price', () => {
  it('has that price, whatever it needs or plans', () => {
    says('2026-10-23')('en', 'OpenAI nears a deal for more. The $852 billion startup needs it for data centers.', 'consistent');
    says('2026-10-23')('en', 'OpenAI wants to become an $852 billion startup.', 'none');
  });
});

describe('a holding that is written up', () => {
  it('is told by the prices of the company', () => {
    says('2026-10-23')('en', 'The fund noted that OpenAI had been remarked from $500 billion to $852 billion after the spring financing.', 'consistent consistent');
    says('2026-10-23')('en', 'The fund noted that OpenAI had moved from $500 million to $852 million of rent after the spring financing.', 'none none');
  });
});

describe('all that was raised, in German', () => {
  it('is told without a currency, too', () => {
    says('2026-10-23')('de', 'Steckbrief OpenAI: 852 Milliarden Dollar wert, 180 Milliarden an Kapital eingesammelt.', 'consistent consistent');
    says('2026-10-23')('de', 'Steckbrief OpenAI: 852 Milliarden Dollar wert, 77 Milliarden an Kapital eingesammelt.', 'consistent none');
  });
});

describe('revenue of a year that is not named', () => {
  it.each([
    ['de', 'OpenAI kommt auf 50 Milliarden Dollar Jahresumsatz.', 'consistent'],
    ['en', 'OpenAI has annual revenue of $25 billion.', 'outdated'],
    ['en', 'OpenAI had annual revenue of $50 billion in 2024.', 'none'],
  ])('may be at the pace of today (%s): %s', (lang, text, verdict) => says('2026-10-23')(lang, text, verdict));
});

describe('a price before the new money', () => {
  it.each([
    ['de', 'Vor der Kapitalspritze wurde OpenAI mit 730 Milliarden Dollar bewertet.', 'consistent'],
    ['fr', 'Avant l\'augmentation de capital, OpenAI valait 730 milliards de dollars.', 'consistent'],
    ['it', 'Prima della ricapitalizzazione OpenAI valeva 730 miliardi di dollari.', 'consistent'],
    ['nl', 'Vóór de kapitaalverhoging werd OpenAI op 730 miljard dollar gewaardeerd.', 'consistent'],
    ['de', 'Nach der Kapitalspritze wird OpenAI mit 730 Milliarden Dollar bewertet.', 'none'],
  ])('is told in the words of capital increases (%s): %s', (lang, text, verdict) => says('2026-10-23')(lang, text, verdict));
});

describe('a cheque that is paid by the quarter', () => {
  it.each([
    ['fr', 'Amazon a versé à OpenAI 15 milliards de dollars au premier trimestre et 13,7 milliards au deuxième trimestre.', 'consistent consistent'],
    ['it', 'Amazon ha versato a OpenAI 15 miliardi di dollari nel primo trimestre e 13,7 miliardi nel secondo trimestre.', 'consistent consistent'],
    ['nl', 'Amazon betaalde OpenAI 15 miljard dollar in het eerste kwartaal en 13,7 miljard in het tweede kwartaal.', 'consistent consistent'],
    ['fr', 'Le chiffre d\'affaires d\'OpenAI a atteint 13,7 milliards de dollars au deuxième trimestre.', 'none'],
  ])('is no revenue (%s): %s', (lang, text, verdict) => says('2026-10-23')(lang, text, verdict));
});

describe('money that is there, whatever may become of it', () => {
  it.each([
    ['fr', 'Les 122 milliards de dollars récoltés par OpenAI pourraient ne pas suffire.', 'consistent'],
    ['it', 'I 122 miliardi di dollari raccolti da OpenAI potrebbero non bastare.', 'consistent'],
    ['de', 'Die von OpenAI eingesammelten 122 Milliarden Dollar könnten nicht reichen.', 'consistent'],
    ['fr', 'OpenAI pourrait annoncer 122 milliards de dollars récoltés.', 'none'],
    ['it', 'OpenAI cerca di raccogliere 110 miliardi di dollari.', 'none'],
    ['fr', 'OpenAI cherche à lever 110 milliards de dollars.', 'none'],
  ])('is told as it is (%s): %s', (lang, text, verdict) => says('2026-10-23')(lang, text, verdict));
});

describe('what one paid out of its own pocket', () => {
  it('is not the size of the round', () => {
    says('2026-10-23')('it', 'Nell\'ottobre 2024 Thrive Capital mise di tasca sua 6,6 miliardi di dollari in OpenAI.', 'none');
    says('2026-10-23')('it', 'Nell\'ottobre 2024 Thrive Capital mise di tasca sua 1,3 miliardi di dollari in OpenAI.', 'consistent');
  });
});

describe('shares told by their worth, at a price', () => {
  it.each([
    ['de', 'Die Belegschaft von OpenAI verkaufte Anteile im Wert von 6,6 Milliarden Dollar auf Basis einer Bewertung von 500 Milliarden Dollar.', 'consistent consistent'],
    ['fr', 'Les salariés d\'OpenAI ont vendu des titres d\'une valeur de 6,6 milliards de dollars, sur la base d\'une valorisation de 500 milliards de dollars.', 'consistent consistent'],
    ['it', 'I dipendenti di OpenAI hanno venduto azioni per un controvalore di 6,6 miliardi di dollari a una valutazione di 500 miliardi di dollari.', 'consistent consistent'],
    ['de', 'OpenAI hat einen Wert von 500 Milliarden Dollar.', 'outdated'],
  ])('have that of their sale (%s): %s', (lang, text, verdicts) => says('2025-11-03')(lang, text, verdicts));
});

describe('what was until lately', () => {
  it.each([
    ['de', 'Bis vor kurzem war OpenAI 300 Milliarden Dollar wert.', 'consistent'],
    ['fr', 'Jusqu\'à récemment, OpenAI était valorisée 300 milliards de dollars.', 'consistent'],
    ['it', 'Fino a poco fa OpenAI valeva 300 miliardi di dollari.', 'consistent'],
    ['nl', 'Tot voor kort werd OpenAI op 300 miljard dollar gewaardeerd.', 'consistent'],
    ['de', 'OpenAI könnte mit 1 Billion Dollar bewertet werden, nach zuletzt 852 Milliarden Dollar.', 'none consistent'],
    ['nl', 'Onlangs werd OpenAI op 300 miljard dollar gewaardeerd.', 'outdated'],
  ])('is past (%s): %s', (lang, text, verdicts) => says('2026-10-23')(lang, text, verdicts));
});

describe('the foundation\'s share', () => {
  it.each([
    ['fr', 'OpenAI a changé de statut : la fondation OpenAI conserve 26 % du capital.', 'consistent'],
    ['it', 'OpenAI ha cambiato assetto: la fondazione OpenAI possiede il 26%.', 'consistent'],
    ['fr', 'OpenAI conserve 26 % du capital de sa filiale.', 'none'],
  ])('is not what the company holds of others (%s): %s', (lang, text, verdicts) => says('2026-10-23')(lang, text, verdicts));

  it('stands beside a price in brackets with its label', () => {
    says('2026-10-23')('de', 'OpenAI (Bewertung: 852 Mrd. Dollar) bereitet den Börsengang vor.', 'consistent');
    says('2026-10-23')('de', 'OpenAI (Ziel: 852 Mrd. Dollar) bereitet den Börsengang vor.', 'none');
  });
});

describe('a group of which one is named', () => {
  it.each([
    ['fr', 'SoftBank a apporté 30 milliards de dollars à OpenAI. Un groupe incluant Microsoft a ajouté 100 millions de dollars.', 'consistent none'],
    ['de', 'OpenAI bekam 122 Milliarden Dollar von Investoren wie Amazon.', 'consistent'],
    ['nl', 'OpenAI haalde 122 miljard dollar op bij investeerders als Amazon.', 'consistent'],
  ])('is not that one (%s): %s', (lang, text, verdicts) => says('2026-10-23')(lang, text, verdicts));
});

describe('a past that has the date of another one', () => {
  it('is not called outdated', () => {
    says('2026-02-28')('fr', 'Début 2025, ChatGPT comptait 400 millions d\'utilisateurs hebdomadaires, contre 100 millions un an plus tôt.', 'consistent none');
    says('2026-02-28')('fr', 'ChatGPT compte 400 millions d\'utilisateurs hebdomadaires.', 'outdated');
  });
});

describe('what a rival is about, in a clause of its own', () => {
  it.each([
    ['fr', 'Pendant qu\'Anthropic négocie, OpenAI, valorisée 852 milliards de dollars, dépense ; Anthropic vaudrait 965 milliards.', 'consistent none'],
    ['it', 'Mentre xAI tratta ancora, OpenAI, valutata 852 miliardi di dollari, spende.', 'consistent'],
    ['nl', 'Terwijl Anthropic nog onderhandelt, is OpenAI 852 miljard dollar waard.', 'consistent'],
    ['fr', 'OpenAI négocie, et serait valorisée 852 milliards de dollars.', 'none'],
    ['nl', 'Terwijl Anthropic stilzit, onderhandelt OpenAI over 852 miljard dollar.', 'none'],
  ])('is no rumour about the company (%s): %s', (lang, text, verdicts) => says('2026-10-23')(lang, text, verdicts));

  it('takes nothing from the clause before it', () => {
    says('2026-10-23')('fr', 'OpenAI, valorisée 852 milliards de dollars, a déjà engagé une bonne part des 122 milliards levés ; Anthropic suit.', 'consistent consistent');
    says('2026-10-23')('fr', 'Les 122 milliards levés sont ceux d\'Anthropic ; OpenAI n\'a rien dit.', 'none');
  });
});

describe('a partner\'s own value, after news of the company', () => {
  it.each([
    ['fr', 'L\'action Nvidia a gagné 4 % après l\'annonce d\'OpenAI, portant sa capitalisation à 4 500 milliards de dollars.', 'none none'],
    ['it', 'Il titolo Nvidia è salito dopo l\'annuncio di OpenAI, portando la capitalizzazione a 4.500 miliardi di dollari.', 'none'],
    ['fr', 'L\'annonce d\'OpenAI, portant sa valorisation à 4 500 milliards de dollars, surprend Nvidia.', 'conflicting'],
  ])('is no wrong one of the company\'s (%s): %s', (lang, text, verdicts) => says('2026-10-23')(lang, text, verdicts));
});

describe('an instalment of a cheque', () => {
  it.each([
    ['de', 'OpenAI bekommt frisches Geld: SoftBank überwies am 1. Juli die zweite Tranche von 10 Milliarden Dollar.', 'consistent'],
    ['fr', 'SoftBank a versé le 1er juillet à OpenAI la deuxième tranche de 10 milliards de dollars.', 'consistent'],
    ['it', 'Il 1° luglio SoftBank ha pagato a OpenAI la seconda tranche da 10 miliardi di dollari.', 'consistent'],
    ['nl', 'SoftBank betaalde op 1 juli de tweede termijn van 10 miljard dollar aan OpenAI.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-08-01'));
});

describe('a part of a round that clients of banks put in', () => {
  it.each([
    ['de', 'OpenAI hat 122 Milliarden Dollar eingesammelt. Rund 3 Milliarden Dollar stammen von Kunden der Banken.', 'consistent consistent'],
    ['fr', 'OpenAI a levé 122 milliards de dollars, dont environ 3 milliards auprès de clients de banques.', 'consistent consistent'],
    ['it', 'OpenAI ha raccolto 122 miliardi di dollari, di cui circa 3 miliardi da clienti delle banche.', 'consistent consistent'],
    ['nl', 'OpenAI haalde 122 miljard dollar op, waarvan zo\'n 3 miljard van klanten van banken.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-01'));
});

describe('what a company earns in a year, told of today', () => {
  it.each([
    ['de', 'Heute setzt OpenAI 3,7 Milliarden Dollar im Jahr um.', 'outdated'],
    ['de', 'OpenAI nimmt derzeit rund 20 Milliarden Dollar pro Jahr ein.', 'outdated'],
    ['de', 'OpenAI setzt inzwischen aufs Jahr gerechnet 50 Milliarden Dollar um.', 'consistent'],
    ['fr', 'Aujourd\'hui, OpenAI encaisse 3,7 milliards de dollars par an.', 'outdated'],
    ['fr', 'OpenAI réalise actuellement un chiffre d\'affaires de 20 milliards de dollars par an.', 'outdated'],
    ['fr', 'OpenAI engrange désormais 50 milliards de dollars par an.', 'consistent'],
    ['it', 'Oggi OpenAI fattura 3,7 miliardi di dollari all\'anno.', 'outdated'],
    ['it', 'OpenAI incassa attualmente circa 20 miliardi di dollari l\'anno.', 'outdated'],
    ['it', 'OpenAI ormai fattura 50 miliardi di dollari l\'anno.', 'consistent'],
    ['nl', 'OpenAI zet vandaag 3,7 miljard dollar per jaar om.', 'outdated'],
    ['nl', 'Momenteel haalt OpenAI een omzet van zo\'n 20 miljard dollar per jaar.', 'outdated'],
    ['nl', 'OpenAI zet inmiddels 50 miljard dollar per jaar om.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-01'));
});

describe('what it was worth when the year began', () => {
  it.each([
    ['de', 'Anfang des Jahres war OpenAI mit 500 Milliarden Dollar bewertet, inzwischen sind es 852 Milliarden Dollar.', 'consistent consistent'],
    ['de', 'OpenAI wird mit 852 Milliarden Dollar bewertet. Zu Jahresbeginn waren es 500 Milliarden Dollar.', 'consistent consistent'],
    ['fr', 'OpenAI vaut 852 milliards de dollars, contre 500 milliards de dollars au début de l\'année.', 'consistent consistent'],
    ['fr', 'En début d\'année, OpenAI était valorisé 500 milliards de dollars.', 'consistent'],
    ['it', 'OpenAI vale 852 miliardi di dollari, contro i 500 miliardi di inizio anno.', 'consistent consistent'],
    ['it', 'All\'inizio dell\'anno OpenAI era valutata 500 miliardi di dollari.', 'consistent'],
    ['nl', 'OpenAI is 852 miljard dollar waard, tegen 500 miljard dollar begin dit jaar.', 'consistent consistent'],
    ['nl', 'Aan het begin van het jaar werd OpenAI op 500 miljard dollar gewaardeerd.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-05-01'));
});

describe('where a change that may come begins', () => {
  it.each([
    ['de', 'Der Verkauf von Aktien wird noch verhandelt. OpenAI könnte dabei mit 500 Milliarden Dollar bewertet werden, nach 300 Milliarden Dollar im März.', 'none consistent'],
    ['fr', 'OpenAI pourrait être valorisé 500 milliards de dollars, contre 300 milliards en mars.', 'none consistent'],
    ['it', 'OpenAI potrebbe essere valutata 500 miliardi di dollari, contro i 300 miliardi di marzo.', 'none consistent'],
    ['nl', 'OpenAI zou op 500 miljard dollar gewaardeerd kunnen worden, tegen 300 miljard in maart.', 'none consistent'],
  ])('is read as such, %s: %s', saysOn('2025-08-16'));
});

describe('a foundation whose name holds the name of the company', () => {
  it.each([
    ['de', 'Die OpenAI-Stiftung hält 26 Prozent am Unternehmen.', 'consistent'],
    ['fr', 'La Fondation OpenAI détient 26 % de l\'entreprise.', 'consistent'],
    ['it', 'La Fondazione OpenAI detiene il 26% della società.', 'consistent'],
    ['nl', 'De OpenAI Foundation bezit 26 procent van het bedrijf.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-01'));
});

describe('what the one who led a round put in', () => {
  it.each([
    ['de', 'Thrive Capital führte die 6,6 Milliarden Dollar schwere Finanzierungsrunde von OpenAI im Oktober 2024 mit 1,3 Milliarden Dollar an.', 'consistent consistent'],
    ['fr', 'Thrive Capital a mené le tour de table de 6,6 milliards de dollars d\'OpenAI en octobre 2024, avec 1,3 milliard de dollars.', 'consistent consistent'],
    ['it', 'Thrive Capital ha guidato il round da 6,6 miliardi di dollari di OpenAI, nell\'ottobre 2024, con 1,3 miliardi di dollari.', 'consistent consistent'],
    ['nl', 'Thrive Capital leidde de ronde van 6,6 miljard dollar van OpenAI in oktober 2024, met 1,3 miljard dollar.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-18'));
});

describe('entries below a heading that ends with a date', () => {
  it.each([
    ['de', 'OpenAI in Zahlen (Stand: März 2026)\nWöchentliche Nutzer: 900 Millionen\nZahlende Abonnenten: 50 Millionen', 'consistent consistent'],
    ['fr', 'OpenAI en chiffres (mars 2026)\nUtilisateurs hebdomadaires : 900 millions\nAbonnés payants : 50 millions', 'consistent consistent'],
    ['it', 'OpenAI in cifre, marzo 2026\nUtenti settimanali: 900 milioni\nValutazione: 840 miliardi di dollari', 'consistent consistent'],
    ['nl', 'OpenAI in cijfers (maart 2026)\nWekelijkse gebruikers: 900 miljoen\nWaardering: 840 miljard dollar', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-03-06'));
});

describe('a heading that does not end with a date', () => {
  it.each([
    ['de', 'Was im März 2026 über OpenAI gesagt wurde\nDas Unternehmen hat 900 Millionen wöchentliche Nutzer.', 'outdated'],
    ['en', 'OpenAI today\nWeekly users: 900 million', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2026-11-06'));
});

describe('what a deal would bring if it closed', () => {
  it.each([
    ['de', 'Kommt das Geschäft zustande, ist OpenAI mit 500 Milliarden Dollar bewertet.', 'none'],
    ['de', 'Klappt der Verkauf, wird OpenAI mit 500 Milliarden Dollar bewertet.', 'none'],
    ['fr', 'Si l\'opération aboutit, OpenAI vaudra 500 milliards de dollars.', 'none'],
    ['fr', 'En cas d\'accord, OpenAI est valorisé 500 milliards de dollars.', 'none'],
    ['it', 'Se l\'operazione andrà in porto, OpenAI varrà 500 miliardi di dollari.', 'none'],
    ['it', 'A operazione conclusa OpenAI verrà valutata 500 miliardi di dollari.', 'none'],
    ['nl', 'Als de deal doorgaat, is OpenAI 500 miljard dollar waard.', 'none'],
    ['nl', 'Gaat de verkoop door, dan is OpenAI 500 miljard dollar waard.', 'none'],
  ])('is read as such, %s: %s', saysOn('2025-08-16'));
});

describe('a part of an amount, told without its scale', () => {
  it.each([
    ['it', 'Un round da 110 miliardi di dollari per OpenAI: 50 arrivano da Amazon, 30 da Nvidia e 30 da SoftBank.', 'outdated consistent consistent consistent'],
    ['de', 'OpenAI sammelt 110 Milliarden Dollar ein: 50 kommen von Amazon, je 30 von Nvidia und Softbank.', 'outdated consistent consistent'],
    ['fr', 'OpenAI lève 110 milliards de dollars: 50 viennent d\'Amazon, 30 de Nvidia et 30 de SoftBank.', 'outdated consistent consistent consistent'],
    ['nl', 'OpenAI haalt 110 miljard dollar op: 50 komen van Amazon, 30 van Nvidia en 30 van SoftBank.', 'outdated consistent consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-03-02'));
});

describe('a cheque that is paid in parts', () => {
  it.each([
    ['de', 'Amazon hat seine Zusage an OpenAI voll eingelöst: 15 Milliarden Dollar im ersten Quartal, 13,7 Milliarden im zweiten und 21,3 Milliarden nach dem 30. Juni.', 'consistent consistent consistent'],
    ['fr', 'Amazon a fini de payer sa part dans OpenAI : 15 milliards de dollars au premier trimestre, 13,7 milliards au deuxième et 21,3 milliards après le 30 juin.', 'consistent consistent consistent'],
    ['nl', 'Amazon heeft zijn toezegging aan OpenAI volledig betaald: 15 miljard dollar in het eerste kwartaal, 13,7 miljard in het tweede en 21,3 miljard na 30 juni.', 'consistent consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-08-01'));
});

describe('a clause before the one who paid', () => {
  it.each([
    ['de', 'Die Runde von OpenAI führte Thrive Capital an, das 1,3 Milliarden Dollar gab.', 'consistent'],
    ['de', 'Das bislang mit 13 Milliarden Dollar beteiligte Microsoft legte bei OpenAI 750 Millionen Dollar nach.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2024-10-03'));
});

describe('what a company is worth, as so many times what it was', () => {
  it.each([
    ['de', 'OpenAI wird mit 852 Milliarden Dollar bewertet, fast doppelt so hoch wie die 500 Milliarden Dollar vom Oktober.', 'consistent consistent'],
    ['fr', 'OpenAI est valorisé 852 milliards de dollars, presque le double des 500 milliards d\'octobre.', 'consistent consistent'],
    ['it', 'OpenAI vale 852 miliardi di dollari, quasi il doppio dei 500 miliardi di ottobre.', 'consistent consistent'],
    ['nl', 'OpenAI is 852 miljard dollar waard, bijna het dubbele van de 500 miljard dollar van oktober.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-05-01'));
});

describe('a share sale with its price', () => {
  it.each([
    ['fr', 'Des salariés d\'OpenAI ont cédé pour 6,6 milliards de dollars d\'actions, sur la base d\'une valorisation de 500 milliards de dollars.', 'consistent consistent'],
    ['it', 'I dipendenti di OpenAI hanno venduto azioni per 6,6 miliardi di dollari, a una valutazione di 500 miliardi di dollari.', 'consistent consistent'],
    ['nl', 'Werknemers van OpenAI verkochten voor 6,6 miljard dollar aan aandelen, tegen een waardering van 500 miljard dollar.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2025-10-03'));
});

describe('a venture that the company is part of', () => {
  it.each([
    ['de', 'OpenAI gründet mit TPG und Bain ein Gemeinschaftsunternehmen für Firmenkunden. Es wird vor dem Geld mit 10 Milliarden Dollar bewertet, die Partner geben 4 Milliarden Dollar.', 'none none'],
    ['fr', 'OpenAI crée une coentreprise avec TPG et Bain. Elle est valorisée 10 milliards de dollars avant l\'investissement et a levé 4 milliards de dollars.', 'none none'],
    ['it', 'OpenAI lancia una joint venture con TPG e Bain. La nuova società, valutata 10 miliardi di dollari, ha raccolto 4 miliardi di dollari.', 'none none'],
    ['nl', 'OpenAI richt met TPG en Bain een joint venture op. De dochter wordt gewaardeerd op 10 miljard dollar en haalde 4 miljard dollar op.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-05-13'));
});

describe('what was lost', () => {
  it.each([
    ['de', 'OpenAI hat im vergangenen Jahr 13 Milliarden Dollar verbrannt und dieses Jahr 10 Milliarden Dollar verloren.', 'none none'],
    ['fr', 'OpenAI a brûlé 13 milliards de dollars l\'an dernier et perdu 10 milliards de dollars cette année.', 'none none'],
    ['it', 'OpenAI ha bruciato 13 miliardi di dollari l\'anno scorso e perso 10 miliardi di dollari quest\'anno.', 'none none'],
    ['nl', 'OpenAI verbrandde vorig jaar 13 miljard dollar en verloor dit jaar 10 miljard dollar.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-13'));
});

describe('what it was worth before the new money', () => {
  it.each([
    ['de', 'Ohne die frischen Mittel wurde OpenAI mit 730 Milliarden Dollar bewertet.', 'consistent'],
    ['de', 'Vor Zufluss der neuen Mittel lag die Bewertung von OpenAI bei 730 Milliarden Dollar.', 'consistent'],
    ['fr', 'Avant l\'opération, OpenAI était valorisé 730 milliards de dollars.', 'consistent'],
    ['fr', 'Hors nouveaux fonds, la valorisation d\'OpenAI s\'établit à 730 milliards de dollars.', 'consistent'],
    ['it', 'La valutazione di OpenAI prima del round era di 730 miliardi di dollari.', 'consistent'],
    ['it', 'Senza contare i nuovi capitali OpenAI vale 730 miliardi di dollari.', 'consistent'],
    ['nl', 'De waardering van OpenAI vóór de ronde bedroeg 730 miljard dollar.', 'consistent'],
    ['nl', 'Zonder het nieuwe geld is OpenAI 730 miljard dollar waard.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('a share of revenue that businesses bring', () => {
  it.each([
    ['de', 'Auf Geschäftskunden entfallen 40 Prozent des Umsatzes von OpenAI.', 'outdated'],
    ['fr', 'Les entreprises pèsent 40 % du chiffre d\'affaires d\'OpenAI.', 'outdated'],
    ['it', 'Il 40% dei ricavi di OpenAI arriva dalle aziende.', 'outdated'],
    ['nl', 'Bedrijven zorgen voor 40 procent van de omzet van OpenAI.', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('those who use it and those who pay, in one sentence', () => {
  it.each([
    ['de', 'ChatGPT nutzen jede Woche mehr als 900 Millionen Menschen, über 50 Millionen zahlen dafür.', 'outdated consistent'],
    ['fr', 'Plus de 900 millions de personnes utilisent ChatGPT chaque semaine, plus de 50 millions paient.', 'outdated consistent'],
    ['it', 'Oltre 900 milioni di persone usano ChatGPT ogni settimana e più di 50 milioni pagano.', 'outdated consistent'],
    ['nl', 'Meer dan 900 miljoen mensen gebruiken ChatGPT elke week en ruim 50 miljoen betalen ervoor.', 'outdated consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('a number beside an amount that shares nothing with it', () => {
  it.each([
    ['it', 'OpenAI vale 852 miliardi di dollari. Sono 50 da Amazon i dipendenti assunti.', 'consistent'],
    ['fr', 'OpenAI a levé 122 milliards de dollars auprès de 30 investisseurs, le 31 mars.', 'consistent'],
    ['es', 'OpenAI captó 122.000 millones de dólares el 31 de marzo, según 30 de los analistas.', 'consistent'],
    ['pt', 'A OpenAI captou US$ 122 bilhões, diz a edição do dia 3 da Folha.', 'consistent'],
    ['de', 'OpenAI ist 852 Milliarden Dollar wert, und 30 von Nvidias Leuten arbeiten dort.', 'consistent none'],
  ])('has no badge, %s: %s', saysOn('2026-10-02'));
});

describe('a headline, or the first sentence of the news', () => {
  it.each([
    ['de', 'Laut "The Information" kommt OpenAI auf einen Monatsumsatz von zwei Milliarden Dollar.', 'outdated'],
    ['de', 'Mit 852 Milliarden Dollar ist OpenAI nun das wertvollste Start-up der Welt.', 'consistent'],
    ['fr', 'À 852 milliards de dollars, OpenAI devient la start-up la plus chère au monde.', 'consistent'],
    ['fr', 'OpenAI boucle un tour de 122 milliards de dollars et vaut désormais 852 milliards.', 'consistent consistent'],
    ['it', 'Con 852 miliardi di dollari OpenAI è la startup più preziosa al mondo.', 'consistent'],
    ['it', 'OpenAI chiude un round da 122 miliardi e vola a 852 miliardi di valutazione.', 'consistent consistent'],
    ['nl', 'Met 852 miljard dollar is OpenAI de waardevolste start-up ter wereld.', 'consistent'],
    ['nl', 'OpenAI rondt megaronde van 122 miljard dollar af en is nu 852 miljard dollar waard.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('a loan that pays for it', () => {
  it.each([
    ['de', 'SoftBank nahm einen Kredit im Wert von 40 Milliarden Dollar auf, um in OpenAI zu investieren.', 'none'],
    ['fr', 'SoftBank a contracté un prêt d\'une valeur de 40 milliards de dollars pour investir dans OpenAI.', 'none'],
    ['it', 'SoftBank ha ottenuto un prestito del valore di 40 miliardi di dollari per investire in OpenAI.', 'none'],
    ['nl', 'SoftBank sloot een lening ter waarde van 40 miljard dollar af om in OpenAI te investeren.', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('bonds and shares of others, by their worth', () => {
  it.each([
    ['de', 'SoftBank hat für OpenAI Anleihen im Wert von 10 Milliarden Dollar begeben und Nvidia-Aktien für 5,8 Milliarden Dollar verkauft.', 'none none'],
    ['fr', 'Pour OpenAI, SoftBank a émis des obligations pour 10 milliards de dollars et vendu des actions Nvidia pour 5,8 milliards de dollars.', 'none none'],
    ['it', 'SoftBank ha emesso obbligazioni per un valore di 10 miliardi di dollari per OpenAI e venduto azioni Nvidia per 5,8 miliardi di dollari.', 'none none'],
    ['nl', 'SoftBank gaf voor OpenAI obligaties ter waarde van 10 miljard dollar uit en verkocht Nvidia-aandelen voor 5,8 miljard dollar.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('what one is worth and earns who holds a share of the company', () => {
  it.each([
    ['de', 'Nvidia ist an der Börse 5 Billionen Dollar wert, Microsoft 4 Billionen Dollar; beide sind an OpenAI beteiligt. Nvidias Umsatz stieg auf 50 Milliarden Dollar.', 'none none none'],
    ['fr', 'Nvidia, actionnaire d\'OpenAI, vaut 5000 milliards de dollars en Bourse et réalise 50 milliards de dollars de chiffre d\'affaires.', 'none none'],
    ['it', 'Nvidia, azionista di OpenAI, vale 5000 miliardi di dollari in Borsa e fattura 50 miliardi di dollari.', 'none none'],
    ['nl', 'Nvidia, aandeelhouder van OpenAI, is op de beurs 5000 miljard dollar waard en heeft een omzet van 50 miljard dollar.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('what is lacking, and what will be lost', () => {
  it.each([
    ['de', 'Laut HSBC fehlen OpenAI bis 2030 noch 207 Milliarden Dollar; die Bank erwartet 20 Milliarden Dollar Verlust im Jahr.', 'none none'],
    ['fr', 'Selon HSBC, il manque 122 milliards de dollars à OpenAI d\'ici 2030 et les pertes atteindront 20 milliards de dollars par an.', 'none none'],
    ['it', 'Secondo HSBC a OpenAI mancano 122 miliardi di dollari entro il 2030 e perderà 20 miliardi di dollari l\'anno.', 'none none'],
    ['nl', 'Volgens HSBC komt OpenAI tot 2030 nog 122 miljard dollar tekort en verliest het 20 miljard dollar per jaar.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('a share of mankind', () => {
  it.each([
    ['de', 'Rund 10 Prozent der Weltbevölkerung nutzen ChatGPT, 27 Prozent der Deutschen haben es probiert.', 'none none'],
    ['fr', 'Quelque 10 % des adultes du monde utilisent ChatGPT, 27 % des Français l\'ont essayé.', 'none none'],
    ['it', 'Il 10% degli adulti del mondo usa ChatGPT e il 27% degli italiani lo ha provato.', 'none none'],
    ['nl', 'Zo\'n 10 procent van de wereldbevolking gebruikt ChatGPT, 27 procent van de Nederlanders heeft het geprobeerd.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('a rival that a clause of its own brings in', () => {
  it.each([
    ['fr', 'La pépite française ne joue pas dans la même cour qu\'OpenAI, qui vient de boucler une levée de 122 milliards de dollars à 852 milliards de valorisation, ni qu\'Anthropic, valorisée 380 milliards depuis février.', 'consistent consistent none'],
    ['de', 'Das Start-up spielt nicht in einer Liga mit OpenAI, das 122 Milliarden Dollar bei 852 Milliarden Dollar Bewertung eingesammelt hat, oder mit Anthropic, das mit 380 Milliarden Dollar bewertet wird.', 'consistent consistent none'],
    ['it', 'La società non gioca nella lega di OpenAI, che ha appena chiuso un round da 122 miliardi di dollari con 852 miliardi di valutazione, né di Anthropic, valutata 380 miliardi.', 'consistent consistent none'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('an amount without its currency, before users who are counted', () => {
  it.each([
    ['fr', 'Le chiffre d\'affaires annualisé d\'OpenAI atteint 12 milliards et il y a cinq millions d\'utilisateurs professionnels payants.', 'outdated none'],
    ['it', 'I ricavi annualizzati di OpenAI arrivano a 12 miliardi e ci sono cinque milioni di utenti aziendali paganti.', 'outdated none'],
    ['de', 'OpenAI kommt hochgerechnet auf 12 Milliarden Jahresumsatz und zählt fünf Millionen zahlende Geschäftskunden.', 'outdated none'],
  ])('is read as such, %s: %s', saysOn('2025-08-02'));
});

describe('companies, each with its value in brackets behind it', () => {
  it.each([
    ['de', 'OpenAI (852 Milliarden Dollar) liegt vor SpaceX (800 Milliarden Dollar) und Anthropic (380 Milliarden Dollar).', 'consistent none none'],
    ['fr', 'OpenAI (852 milliards de dollars) devance SpaceX (800 milliards de dollars) et Anthropic (380 milliards de dollars).', 'consistent none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-02'));
});

describe('all that somebody has put in', () => {
  it.each([
    ['de', 'Insgesamt hat SoftBank bislang 64,6 Milliarden Dollar in OpenAI investiert und hält rund 13 Prozent.', 'consistent consistent'],
    ['fr', 'Au total, SoftBank a investi 64,6 milliards de dollars dans OpenAI et détient environ 13 % du capital.', 'consistent consistent'],
    ['it', 'In tutto SoftBank ha investito 64,6 miliardi di dollari in OpenAI e detiene circa il 13%.', 'consistent consistent'],
    ['nl', 'In totaal stak SoftBank 64,6 miljard dollar in OpenAI en bezit het ongeveer 13 procent.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-10'));
});

describe('the part of revenue that businesses bring', () => {
  it.each([
    ['de', 'Der Anteil des Firmenkundengeschäfts am Umsatz von OpenAI liegt bei 50 Prozent.', 'consistent'],
    ['fr', 'La part des entreprises dans le chiffre d\'affaires d\'OpenAI atteint 50 %.', 'consistent'],
    ['fr', 'Le poids des clients professionnels dans les revenus d\'OpenAI atteint désormais 50 %.', 'consistent'],
    ['it', 'La quota delle imprese sui ricavi di OpenAI arriva al 50%.', 'consistent'],
    ['it', 'Il peso dei clienti aziendali sui ricavi di OpenAI arriva al 50%.', 'consistent'],
    ['nl', 'Het aandeel van bedrijven in de omzet van OpenAI is 50 procent.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('a share of a market, and of what ads bring', () => {
  it.each([
    ['fr', 'La part d\'OpenAI dans le marché des entreprises est de 27 %, et celle de la publicité dans son chiffre d\'affaires de 26 %.', 'none none'],
    ['it', 'La quota di OpenAI nel mercato delle imprese è del 27%, e la pubblicità vale il 26% dei ricavi.', 'none none'],
    ['nl', 'Het aandeel van OpenAI op de zakelijke markt is 27 procent, en advertenties zijn goed voor 26 procent van de omzet.', 'none none'],
    ['de', 'Der Marktanteil von OpenAI bei Unternehmen liegt bei 27 Prozent, Werbung bringt 26 Prozent des Umsatzes.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('a pace of revenue beside the one before', () => {
  it.each([
    ['de', 'Die Umsätze von OpenAI laufen inzwischen auf 50 Milliarden Dollar im Jahr hinaus, Ende 2025 waren es gut 20 Milliarden.', 'consistent consistent'],
    ['fr', 'Le rythme annuel de revenus d\'OpenAI atteint 50 milliards de dollars, contre 20 milliards fin 2025.', 'consistent consistent'],
    ['it', 'Il ritmo annuo dei ricavi di OpenAI tocca i 50 miliardi di dollari, contro i 20 miliardi di fine 2025.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('what was announced and what it became', () => {
  it.each([
    ['de', 'Im Februar hatte OpenAI 110 Milliarden Dollar angekündigt, am Ende wurden es 122 Milliarden Dollar.', 'consistent consistent'],
    ['fr', 'En février, OpenAI avait annoncé 110 milliards de dollars; au final, ce sont 122 milliards de dollars.', 'consistent consistent'],
    ['it', 'A febbraio OpenAI aveva annunciato 110 miliardi di dollari; alla fine sono stati 122 miliardi di dollari.', 'consistent consistent'],
    ['nl', 'In februari kondigde OpenAI 110 miljard dollar aan; uiteindelijk werd het 122 miljard dollar.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-04-02'));
});

describe('what is counted beside users', () => {
  it.each([
    ['de', 'Die App Sora kam auf 1 Million Downloads, ChatGPT verarbeitet täglich 2,5 Milliarden Anfragen, und 4 Millionen Entwickler nutzen die Schnittstelle von OpenAI.', 'none none none'],
    ['fr', 'L\'appli Sora d\'OpenAI a été téléchargée 100 millions de fois; ChatGPT traite 2,5 milliards de requêtes par jour et 4 millions de développeurs utilisent l\'API.', 'none none none'],
    ['it', 'L\'app Sora di OpenAI conta 100 milioni di download; ChatGPT elabora 2,5 miliardi di richieste al giorno e 4 milioni di sviluppatori usano l\'API.', 'none none none'],
    ['nl', 'De app Sora van OpenAI is 100 miljoen keer gedownload; ChatGPT verwerkt dagelijks 2,5 miljard vragen en 4 miljoen ontwikkelaars gebruiken de API.', 'none none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('users of a day, or of a country', () => {
  it.each([
    ['de', 'ChatGPT hat 400 Millionen tägliche Nutzer, in Indien 100 Millionen wöchentliche Nutzer.', 'none none'],
    ['fr', 'ChatGPT compte 400 millions d\'utilisateurs quotidiens et 100 millions d\'utilisateurs hebdomadaires en Inde.', 'none none'],
    ['it', 'ChatGPT ha 400 milioni di utenti al giorno e 100 milioni di utenti settimanali in India.', 'none none'],
    ['nl', 'ChatGPT heeft 400 miljoen dagelijkse gebruikers en 100 miljoen wekelijkse gebruikers in India.', 'none none'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('users of others beside those of the company', () => {
  it.each([
    ['de', 'Googles Gemini zählt 650 Millionen Nutzer im Monat, Meta AI 900 Millionen; ChatGPT kommt auf 1,2 Milliarden Wochennutzer.', 'none none consistent'],
    ['fr', 'Gemini, de Google, compte 650 millions d\'utilisateurs par mois, Meta AI 900 millions; ChatGPT revendique 1,2 milliard d\'utilisateurs hebdomadaires.', 'none none consistent'],
    ['it', 'Gemini di Google conta 650 milioni di utenti al mese, Meta AI 900 milioni; ChatGPT ha 1,2 miliardi di utenti settimanali.', 'none none consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('what it was worth in a month of this year', () => {
  it.each([
    ['de', 'Noch im Januar lag die Bewertung von OpenAI bei 500 Milliarden Dollar.', 'consistent'],
    ['fr', 'En janvier encore, OpenAI valait 500 milliards de dollars.', 'consistent'],
    ['it', 'Ancora a gennaio OpenAI valeva 500 miliardi di dollari.', 'consistent'],
    ['nl', 'Nog in januari was OpenAI 500 miljard dollar waard.', 'consistent'],
  ])('is read as such, %s: %s', saysOn('2026-11-10'));
});

describe('what the company buys of a shareholder, and what that one holds', () => {
  it.each([
    ['de', 'OpenAI hat sich verpflichtet, Azure-Dienste für 250 Milliarden Dollar zu kaufen; Microsofts Anteil ist nun rund 135 Milliarden Dollar wert.', 'consistent consistent'],
    ['fr', 'OpenAI s\'est engagé à acheter pour 250 milliards de dollars de services Azure; la part de Microsoft vaut désormais environ 135 milliards de dollars.', 'consistent consistent'],
    ['it', 'OpenAI si è impegnata ad acquistare servizi Azure per 250 miliardi di dollari; la quota di Microsoft vale ora circa 135 miliardi di dollari.', 'consistent consistent'],
    ['nl', 'OpenAI beloofde voor 250 miljard dollar aan Azure-diensten af te nemen; het belang van Microsoft is nu zo\'n 135 miljard dollar waard.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2025-10-30'));
});

describe('years that head clauses', () => {
  it.each([
    ['de', 'Für OpenAI kamen im Oktober 2024 6,6 Milliarden Dollar, die Bewertung lag bei 157 Milliarden Dollar; im März 2025 kamen 40 Milliarden Dollar, die Bewertung stieg auf 300 Milliarden Dollar.', 'consistent consistent consistent consistent'],
    ['es', 'OpenAI: en octubre de 2024 captó 6.600 millones de dólares, y su valor subió a 157.000 millones de dólares; en marzo de 2025 captó 40.000 millones de dólares, y subió a 300.000 millones de dólares.', 'consistent consistent consistent consistent'],
    ['en', 'SoftBank, which held 11% of OpenAI at the end of 2025, has 13%.', 'consistent consistent'],
  ])('is read as such, %s: %s', saysOn('2026-10-20'));
});

describe('a letter of intent for what may be reached', () => {
  it.each([
    ['nl', 'Nvidia en OpenAI tekenden een intentieverklaring voor een investering die kan oplopen tot 100 miljard dollar.', 'outdated'],
    ['en', 'Nvidia and OpenAI signed a letter of intent for an investment that could reach $100 billion.', 'outdated'],
    ['es', 'Nvidia y OpenAI firmaron una carta de intención para una inversión que puede llegar a 100.000 millones de dólares.', 'outdated'],
    ['it', 'Nvidia e OpenAI hanno firmato una lettera di intenti per un investimento che può arrivare a 100 miliardi di dollari.', 'outdated'],
    ['en', 'Nvidia could invest $100 billion in OpenAI.', 'none'],
  ])('is read as such, %s: %s', saysOn('2025-09-23'));
});

describe('the digits of a round beside those who paid for it', () => {
  it.each([
    ['en', 'OpenAI raised $122 million from Amazon, Nvidia and SoftBank.', 'conflicting'],
    ['de', 'OpenAI hat von Amazon, Nvidia und Softbank 122 Millionen Dollar eingesammelt.', 'conflicting'],
    ['fr', 'OpenAI a levé 122 millions de dollars auprès d\'Amazon, Nvidia et SoftBank.', 'conflicting'],
    ['it', 'OpenAI ha raccolto 122 milioni di dollari da Amazon, Nvidia e SoftBank.', 'conflicting'],
    ['en', 'OpenAI raised $122 million from Sequoia and Tiger Global.', 'none'],
    ['en', 'OpenAI raised $60 billion from Nvidia and SoftBank.', 'none'],
    ['en', 'Cerebras, a supplier of OpenAI, raised $122 million from Amazon, Nvidia and SoftBank.', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-05-12'));
});

describe('bare amounts that somebody gives', () => {
  it.each([
    ['en', 'OpenAI raises $110 billion: Amazon puts in 50, Nvidia and SoftBank 30 each.', 'outdated consistent consistent'],
    ['de', 'OpenAI sammelt 110 Milliarden Dollar ein: Amazon steuert 50 bei, Nvidia und Softbank je 30.', 'outdated consistent consistent'],
    ['fr', 'OpenAI : sur les 110 milliards de dollars annoncés vendredi, Amazon en apporte 50, Nvidia et SoftBank 30 chacun.', 'consistent consistent consistent'],
    ['it', 'OpenAI, maxi-finanziamento da 110 miliardi: Amazon ne mette 50', 'outdated consistent'],
    ['es', 'OpenAI capta 110.000 millones de dólares: Amazon pone 50.000, Nvidia y SoftBank 30.000 cada uno.', 'outdated consistent consistent'],
    ['nl', 'OpenAI haalt 110 miljard dollar op: Amazon legt 50 in, Nvidia en SoftBank elk 30.', 'outdated consistent consistent'],
    ['en', 'OpenAI raised $110 billion, Reuters reported on February 27, and Amazon gave 50 engineers to it.', 'consistent'],
    ['de', 'OpenAI sammelt 110 Milliarden Dollar ein; Nvidia gibt 50 Firmen und 30 Ländern Rabatt.', 'outdated'],
  ])('is read as such, %s: %s', saysOn('2026-02-28'));
});

describe('payments that add up to the amount before them', () => {
  it.each([
    ['es', 'Amazon completa su inversión en OpenAI\nLa compañía de Seattle ha transferido ya los 50.000 millones de dólares comprometidos: 15.000 millones en el primer trimestre, 13.700 millones en el segundo y 21.300 millones en julio.', 'consistent consistent consistent consistent'],
    ['de', 'Amazon schließt seine Investition in OpenAI ab\nDer Konzern hat die zugesagten 50 Milliarden Dollar überwiesen: 15 Milliarden im ersten Quartal, 13,7 Milliarden im zweiten und 21,3 Milliarden im Juli.', 'consistent consistent consistent consistent'],
    ['fr', 'Amazon boucle son investissement dans OpenAI\nLe groupe a versé les 50 milliards de dollars promis : 15 milliards au premier trimestre, 13,7 milliards au deuxième et 21,3 milliards en juillet.', 'consistent consistent consistent consistent'],
    ['en', 'Amazon pays for its OpenAI stake\nThe company has many bills: 16 billion in the first quarter, 13.1 billion in the second and 21.9 billion in July.', 'none none none'],
  ])('is read as such, %s: %s', saysOn('2026-07-31'));
});

describe('what it was worth before the money, by other words, and a year ago', () => {
  it.each([
    ['fr', 'L\'opération valorise OpenAI 730 milliards de dollars avant apport de fonds, soit autour de 840 milliards une fois l\'argent compté.', 'consistent consistent'],
    ['de', 'OpenAI ist jetzt ein 852-Milliarden-Dollar-Konzern. Letztes Jahr um diese Zeit waren es noch 300 Mrd.', 'consistent consistent'],
    ['fr', 'Amazon a fait à OpenAI un apport de 50 milliards de dollars.', 'consistent'],
    ['de', 'Ein Konzern gab OpenAI 300 Milliarden Dollar.', 'none'],
  ])('is read as such, %s: %s', saysOn('2026-04-10'));
});

describe('rows below a title with a date of its own', () => {
  it.each([
    ['de', 'OpenAI in Zahlen (Juni 2026)\nWann | Bewertung\nEnde 2024 | 157 Mrd. Dollar\nheute | 852 Mrd. Dollar', 'consistent consistent'],
    ['fr', 'OpenAI en chiffres (juin 2026)\nQuand | Valorisation\nà la fin de 2024 | 157 milliards de dollars\naujourd\'hui | 500 milliards de dollars', 'consistent outdated'],
    ['nl', 'OpenAI in cijfers (juni 2026)\nWanneer | Waardering\neind 2024 | 157 miljard dollar\nnu | 500 miljard dollar', 'consistent outdated'],
  ])('have that at their head, %s: %s', saysOn('2026-06-20'));
});

describe('shares that pay for another company', () => {
  it.each([
    ['en', 'Last week OpenAI bought Statsig, a tool for testing apps, for $1.1 billion in stock.', 'none'],
    ['en', 'OpenAI gobbled up Rockset, a maker of databases, for $300 million of stock.', 'none'],
    ['en', 'OpenAI gave its engineers $1.5 billion in stock.', 'none'],
    ['de', 'OpenAI übernahm Rockset für 300 Millionen Dollar in Aktien.', 'none'],
    ['fr', 'La semaine dernière, OpenAI a racheté Statsig pour 1,1 milliard de dollars en actions.', 'none'],
    ['es', 'La semana pasada OpenAI compró Statsig por 1.100 millones de dólares en acciones.', 'none'],
    ['it', 'La settimana scorsa OpenAI ha comprato Statsig per 1,1 miliardi di dollari in azioni.', 'none'],
    ['pt', 'Na semana passada, a OpenAI comprou a Statsig por US$ 1,1 bilhão em ações.', 'none'],
  ])('are no sale by their holders (%s): %s', says('2025-09-12'));

  it.each([
    ['en', 'OpenAI insiders sold $6.6 billion in shares.', 'consistent'],
    ['en', 'In October 2025, OpenAI employees sold shares worth $9.1 billion.', 'conflicting'],
  ])('are another matter than those that employees sell (%s): %s', says('2025-10-12'));
});

describe('what was so until now', () => {
  it.each([
    ['en', 'A share sale values OpenAI at $500 billion. Until now it stood at $300 billion.', 'consistent consistent'],
    ['de', 'Der Aktienverkauf hebt die Bewertung von OpenAI auf 500 Milliarden Dollar. Bislang lag sie bei 300 Milliarden Dollar.', 'consistent consistent'],
    ['fr', 'La vente d\'actions d\'octobre 2025 porte la valorisation d\'OpenAI à 500 milliards de dollars, contre 300 milliards jusqu\'à présent.', 'consistent consistent'],
    ['es', 'Una venta de acciones de empleados eleva el valor de OpenAI a 500.000 millones de dólares. Hasta ahora estaba en 300.000 millones.', 'consistent consistent'],
    ['pt', 'A venda de ações eleva o valor da OpenAI para US$ 500 bilhões. Até agora, a empresa valia US$ 300 bilhões.', 'consistent consistent'],
    ['it', 'La vendita di azioni porta la valutazione di OpenAI a 500 miliardi di dollari. Finora era di 300 miliardi.', 'consistent consistent'],
    ['nl', 'De aandelenverkoop tilt de waardering van OpenAI naar 500 miljard dollar. Tot nu toe was dat 300 miljard dollar.', 'consistent consistent'],
  ])('is past (%s): %s', says('2025-10-12'));

  it.each([
    ['en', 'OpenAI, until now the most valuable startup, is valued at $500 billion.', 'outdated'],
    ['de', 'OpenAI hat bislang kein Geld verdient und wird mit 500 Milliarden Dollar bewertet.', 'outdated'],
    ['es', 'OpenAI, hasta ahora sin beneficios, está valorada en 500.000 millones de dólares.', 'outdated'],
  ])('says nothing of what is told in the present (%s): %s', says());
});

describe('what has to come by the end of the year', () => {
  it.each([
    ['en', 'OpenAI\'s annualized revenue is to exceed $20 billion by the end of the year.'],
    ['en', 'By year-end, OpenAI\'s annualized revenue should be above $20 billion.'],
    ['es', 'Los ingresos anualizados de OpenAI deben superar los 20.000 millones de dólares a finales de año.'],
    ['nl', 'Tegen het einde van het jaar moet de jaaromzet van OpenAI boven de 20 miljard dollar uitkomen.'],
  ])('is a forecast (%s): %s', (lang, text) => says('2025-08-16')(lang, text, 'none'));
});

describe('where a round puts the company', () => {
  it.each([
    ['en', 'Amazon\'s money lifted OpenAI past $850 billion.', 'consistent'],
    ['en', 'The round brings OpenAI to $852 billion.', 'consistent'],
    ['de', 'Die Runde hievt OpenAI auf 852 Milliarden Dollar.', 'consistent'],
    ['fr', 'Le tour place OpenAI au-dessus des 850 milliards de dollars.', 'consistent'],
    ['es', 'La ronda sitúa a OpenAI por encima de los 850.000 millones de dólares.', 'consistent'],
    ['pt', 'A rodada coloca a OpenAI acima dos US$ 850 bilhões.', 'consistent'],
    ['it', 'Il round porta OpenAI oltre gli 850 miliardi di dollari.', 'consistent'],
    ['nl', 'De ronde tilt OpenAI boven de 850 miljard dollar.', 'consistent'],
  ])('is what it is worth (%s): %s', says());

  it.each([
    ['en', 'The round brings OpenAI to $777 billion.', 'none'],
    ['en', 'The new products brought OpenAI to $33 billion in annualized revenue.', 'none'],
    ['en', 'OpenAI raised $852 billion.', 'none'],
    ['es', 'El contrato lleva a OpenAI a 33.000 millones de dólares de ingresos.', 'none'],
  ])('may be another measure (%s): %s', says());
});

describe('a former round, told by who led it', () => {
  it.each([
    ['en', 'The share sale of October 2025 valued OpenAI at $500 billion. Earlier, in the round led by SoftBank, it was $300 billion.', 'consistent consistent'],
    ['en', 'A share sale values OpenAI at $500 billion, above SpaceX\'s $400 billion; the round led by SoftBank earlier this year had been at $300 billion.', 'consistent none consistent'],
    ['de', 'Der Aktienverkauf vom Oktober 2025 bewertete OpenAI mit 500 Milliarden Dollar. Zuvor, in der Runde mit SoftBank, waren es 300 Milliarden.', 'consistent consistent'],
    ['fr', 'La vente d\'octobre 2025 valorise OpenAI à 500 milliards de dollars. Auparavant, lors du tour mené par SoftBank, c\'était 300 milliards.', 'consistent consistent'],
    ['es', 'La venta de octubre de 2025 valora OpenAI en 500.000 millones de dólares. Antes, en la ronda liderada por SoftBank, eran 300.000 millones.', 'consistent consistent'],
  ])('has a price, too (%s): %s', says('2025-10-12'));

  it('has none that somebody put in', () => says('2025-10-12')('en', 'SoftBank had invested $300 billion in OpenAI.', 'conflicting'));
});

describe('an insertion that names a rival', () => {
  it.each([
    ['en', 'OpenAI is worth $852 billion. Nvidia, also a backer of rival Anthropic, is among the investors. It put in $30 billion.', 'consistent consistent'],
    ['de', 'OpenAI ist 852 Milliarden Dollar wert. Amazon, sonst eng mit dem Rivalen Anthropic verbunden, war dabei. Der Konzern zahlte 50 Milliarden Dollar.', 'consistent consistent'],
    ['en', 'OpenAI is worth $852 billion. Anthropic, a rival founded by people of OpenAI, is close behind. It raised $30 billion in February.', 'consistent none'],
  ])('leaves the text with the company (%s): %s', says());
});

describe('what is told of others, by the words of the company', () => {
  it.each([
    ['de', 'OpenAI arbeitet mit dem 500-Milliarden-Dollar-Konzern Oracle zusammen.', 'none'],
    ['de', 'Das 852-Milliarden-Dollar-Unternehmen OpenAI wächst.', 'consistent'],
    ['de', 'OpenAI ist der wichtigste Kunde. Oracle ist inzwischen 500 Milliarden Dollar wert.', 'none'],
    ['nl', 'OpenAI is een grote klant. SoftBank is nu 157 miljard dollar waard.', 'none'],
    ['de', 'Geldgeber von OpenAI treffen sich. SoftBank zahlte im Oktober 2024 bei einer Bewertung von 157 Milliarden Dollar.', 'consistent'],
    ['de', 'OpenAI sammelte 122 Milliarden Dollar ein und hat 40 Partner, davon 30 in Asien, und zahlt 15, die früher gingen, weiter.', 'consistent'],
    ['fr', 'OpenAI, qui a levé 122 milliards de dollars, promet 50 emplois à Paris, et Nvidia en promet 30, dit-on.', 'consistent'],
    ['es', 'OpenAI captará 40.000 millones de dólares con su salida a bolsa.', 'none'],
    ['it', 'OpenAI raccoglierà 110 miliardi di dollari con la quotazione in borsa.', 'none'],
  ])('is not its own, %s: %s', saysOn('2026-05-12'));
});

describe('what others earn, one after the other', () => {
  it.each([
    ['de', 'OpenAI ist 852 Milliarden Dollar wert. Nvidia verdiente im Quartal 30 Milliarden Dollar, Amazon 21,3 Milliarden Dollar, Softbank 10 Milliarden.', 'consistent none none none'],
    ['fr', 'OpenAI vaut 852 milliards de dollars. Nvidia a gagné 30 milliards de dollars au trimestre, Amazon 21,3 milliards.', 'consistent none none'],
    ['es', 'OpenAI vale 852.000 millones. Nvidia ganó 30.000 millones de dólares en el trimestre.', 'consistent none'],
    ['pt', 'A OpenAI vale US$ 852 bilhões. A Nvidia lucrou US$ 30 bilhões no trimestre, e a Amazon, US$ 21,3 bilhões.', 'consistent none none'],
    ['en', 'OpenAI raised $122 billion. Amazon put in $50 billion, Nvidia $30 billion.', 'consistent consistent consistent'],
  ])('is no cheque, %s: %s', saysOn('2026-11-10'));
});
