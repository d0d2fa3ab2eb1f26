import type { CuePack } from '../cues.ts';
import { ago, combined, packOf } from './pack.ts';

/** Where users may be that are not those of the world, and money may go that is not for the company. */
const places = (): string => combined('en', 'Inde|Asie|Afrique|Europe|Amérique|France|Allemagne|Espagne|Italie|Norvège|Chine|Indonésie|Australie|Arabie')+'|'+combined('au', 'Royaume Uni|Portugal|Japon|Brésil|Mexique|Canada|Texas')+'|aux États Unis|aux Émirats|à Abou Dhabi|dans l\'Ohio|dans l\'Hexagone';

const cues = (): CuePack => ({
  metrics: {
    valuation:
      'avant apport de fonds|avant apport|avant l\'apport|avant l\'apport de fonds|hors apport|avant investissement|avant l\'investissement|les plus chères|les plus chers|les plus valorisées|les mieux valorisées|la mieux valorisée|mieux valorisée|<start-up à|<startup à|<start up à|<entreprise à|<société à|<groupe à|valorisation*|survalorisation|valorisé*|valorise|valorisent|valorisait|valorisant|valoriser|vaut|valant|valoir|valait|valu|valent|évalué*|évalue|évaluation|estimé à|valeur|capitalisation|la plus chère|la plus valorisée|' +
      'pèse|pesait|pesant|a porté à|porte à|porté à|portée à|portant à|porterait à|valorisation avant investissement|avant investissement|avant l\'investissement|prix de la société',
    round_total:
      '>des investisseurs|>d\'investisseurs|tour de table d\'une valeur de|levée d\'une valeur de|financement d\'une valeur de|tours|approvisionnement en fonds|obtention de fonds|>mené par|>menée par|>dirigé par|>dirigée par|>conduit par|>emmené par|s\'offre|engrange|engrangé|empoche|empoché|rafle|raflé|encaisse|encaissé|rassemblé|réuni|réunit|sécurisé|manne|pactole|cagnotte|levée de fonds|levée*|méga levée|mégalevée|levé|lève|lèvent|lever|levait|levant|tour de table|tour de financement|tour|financement*|financé|refinancement|capitaux frais|argent frais|nouveaux capitaux|nouveaux fonds|capitaux|engagements|bouclé*|boucle|' +
      'boucler|bouclage|récolté*|récolte|récolter|réuni|réunit|réunir|collecté*|collecte|collecter|obtenu|obtient|obtenir|décroché|décroche|décrocher|cycle de financement|empoché|empoche|augmentation de capital|injection de capitaux|reçus|reçu|reçoit|' +
      'recueilli|recueille|sécurisé|sécurise|somme|montant|enveloppe|opération de|rassemblé|rassemble|série A|série B|fonds levés|>des investisseurs|>d\'investisseurs|>auprès d\'investisseurs|>auprès des investisseurs',
    investor_commitment:
      'finance ses|finance sa|finance son|financer ses|financer sa|payer sa part|payé sa part|paie sa part|payer sa contribution|fini de payer|solde son investissement|ancré|ancre|ancrée|entrait chez|entrait au capital|entrait dans|glissé|glisse|englouti|engloutit|place|placé|placent|signe un chèque|signé un chèque|donné|donne|remis|confié|octroyé|alloué|engagé|s\'est engagé|était entré chez|est entré chez|entre chez|entré au capital|entre au capital|entrée au capital|entré au capital|entre au capital|entrée au capital|investi*|inject*|apport*|mis sur la table|mettent sur la table|met|mettent|mettra|mis|mettre|versé*|verse|versent|versera|verser|versement|engagé*|engagement de|s\'engage|s\'engagent|promis|promet|promettent|promesse|contribué|contribue|contribution|' +
      'chèque*|mené par|menée par|emmené par|emmenée par|lettre d\'intention|misé|mise|ticket*|participe à hauteur|participé à hauteur|à hauteur de|débloqué|débloque|déboursé|débourse|paye|payé|ajouté|ajoute|ajoutent|transféré|transfère|provenant de|viennent de|alloué|souscrit|dans le pot|intégralité|totalité',
    retail_commitment: 'clients des banques|clients de banques|clients privés|clients bancaires|clients aisés|clientèle des banques|clientèle fortunée|canaux bancaires|réseaux bancaires|par l\'intermédiaire de banques|par l\'intermédiaire des banques|par le biais des banques|par le biais de banques|via des banques|particuliers|petits porteurs|investisseurs individuels|petits épargnants|épargnants|banques privées|clients fortunés|grand public',
    tender_offer:
      'actions d\'une valeur de|actions pour une valeur de|titres d\'une valeur de|actions d\'une valeur totale de|parts d\'une valeur de|autorisé|autorisée|feu vert|vente d\'actions|ventes d\'actions|cession d\'actions|cession de titres|cession de parts|vente de titres|vente secondaire|vente interne|cession secondaire|salariés ont vendu|employés ont vendu|ont vendu|ont cédé|ayant cédé|cédé*|vendu*|vendre|' +
      'rachat d\'actions|rachat de titres|marché secondaire|actions des salariés|actions vendues|d\'actions|de titres|en actions|offre de rachat|transaction secondaire|opération secondaire',
    credit_facility: 'une ligne de|la ligne de|auprès de ses banques|auprès des banques|auprès de banques|banques ont accordé|tirer|facilité renouvelable|facilité|facilités|ligne bancaire|lignes bancaires|crédit renouvelable|crédit syndiqué|crédit bancaire|ligne renouvelable|ligne revolving|ligne de financement|ligne de liquidité|ligne de trésorerie|ligne de crédit|lignes de crédit|facilité de crédit|facilités de crédit|crédit renouvelable|crédit revolving|crédit syndiqué|facilité de caisse|facilité bancaire',
    compute_commitment:
      'porte sur|l\'accord entre|<pacte avec|<accord avec|<partenariat avec|puissance de calcul|contrat de fourniture|facture cloud|cloud|centres de données|data centers|datacenters|puissance de calcul|capacité de calcul|capacités de calcul|capacités informatiques|Stargate|infrastructure*|calcul|contrat*|accord de|accord portant|commande*|Azure|informatique en nuage',
    cumulative_raised: 'levé au total|au total levé|total des fonds levés|depuis sa création|depuis sa fondation|levés depuis|levé en tout|total levé|a levé depuis|fonds levés à ce jour',
    revenue: 'revenu*|chiffre d\'affaires|CA|recettes|ventes|rythme annuel|ARR|annualisé*|facture|facturé|encaisse|engrange|engrangé|gagne',
    users: 'utilisateur*|utilisatrice*|usagers|hebdomadaire*|par semaine|internautes|utilisent|personnes|se servent',
    subscribers: 'abonné*|abonnement*|payant*|clients payants|utilisateurs payants|payent|paient|paye',
    codex_weekly_users: 'Codex',
    tokens_per_minute: 'jeton*|token*',
    stake:
      'fondation OpenAI détient|fondation OpenAI possède|fondation OpenAI conserve|fondation OpenAI garde|fondation d\'OpenAI détient|fondation d\'OpenAI possède|fondation d\'OpenAI conserve|fondation d\'OpenAI garde|paquet|>de la nouvelle|>du nouveau|>de la nouvelle société|<autres investisseurs|<salariés et|obtient|reçoit|détient|se retrouve avec|part|parts|participation*|détient|détiennent|détenait|détenir|possède|possèdent|possédait|contrôle|capital|actionnaire*|actionnariat|détenu*|conserve|garde|aux mains|entre les mains|au capital|du capital|des parts|revient à|revient aux|contrôlent|>d\'OpenAI',
    stake_value: '<participation|<participations|<sa part|<la part|<part de|<part est|<bloc',
    enterprise_revenue_share:
      'part des entreprises|poids des entreprises|part des clients professionnels|poids des clients professionnels|part des professionnels|part des clients entreprises|activité entreprises|clients entreprises|segment entreprises|clientèle d\'entreprises|clients professionnels|du chiffre d\'affaires|des revenus|de ses revenus|de son chiffre d\'affaires|des recettes|de ses recettes|du CA',
    guaranteed_return: 'rendement minimum|rendement garanti|rendement minimal|rendement annuel|rendement|retour garanti',
    price: '<openai au dessus de|<openai au dessus des|<openai au delà de|<openai au delà des|<l\'entreprise au dessus de|<l\'entreprise au dessus des|<l\'entreprise au delà de|<l\'entreprise au delà des|<la société au dessus de|<la société au dessus des|<la société au delà de|<la société au delà des|<la start up au dessus de|<la start up au dessus des|<la start up au delà de|<la start up au delà des|<la startup au dessus de|<la startup au dessus des|<la startup au delà de|<la startup au delà des|<porte openai à|<porte l\'entreprise à|<porte la société à|<porte la start up à|<propulse openai à|<propulse l\'entreprise à|<propulse la société à|<propulse la start up à|<place openai à|<place l\'entreprise à|<place la société à|<place la start up à|<hisse openai à|<hisse l\'entreprise à|<hisse la société à|<hisse la start up à|<amène openai à|<amène l\'entreprise à|<amène la société à|<amène la start up à|prix',
    not_funding:
      '<a gagné|<ont gagné|sa fortune|fortune de|fortune est|une fortune|patrimoine|rachat d\'actions|rachats d\'actions|rachat de titres|de sa capitalisation|de leur capitalisation|de sa valeur boursière|évapor*|en fumée|effacé*|efface|effacent|>en Bourse|de capitalisation|valeur boursière|valorisation boursière|valeur en Bourse|gain de|gain sur|gains de|gain latent|OpenAI garde|OpenAI conserve|demande pour le tour|demande pour la levée|demande des investisseurs|OpenAI détient|OpenAI possède|sur sa ligne de crédit|sur la ligne de crédit|sur cette ligne de crédit|% du marché|dépenses d\'investissement|investissements en capital|capex|carnet de commandes|en caisse|dommages et intérêts|part de marché|parts de marché|du marché|OpenAI a payé|OpenAI paie|OpenAI paye|OpenAI a versé|OpenAI verse|OpenAI a déboursé|OpenAI débourse|amende*|pénalité*|sanction*|dommages|procès|plainte|perte*|perd|perdu|perdre|brûle|brûlé|brûler|bénéfice*|résultat net|coût*|coûte|coûtent|dépense*|dépenser|dépensé|trésorerie|liquidités|cash|prêt de|prêt|prêts|emprunt*|dette*|endettement|obligations|' +
      'obligataire*|salaire*|rémunération*|prime|don|dons|fait don|rachat de|acquisition*|acquis|acquiert|rachète|racheté|racheter|s\'offre|offre de rachat|offre d\'achat|offrait|offert|proposé|OPA|facture de|tarif*|capitalisation boursière|plus value|prêt relais|' +
      'crédit relais|garantie de|se porte garant|cautionn*|coentreprise|co entreprise|subvention*|impôt*|PIB|marché mondial|trimestriel*|marge|redevance*|valeur comptable|déficit|budget',
  },
  refine: {
    monthly: 'par mois|mensuel*|chaque mois|tous les mois',
    quarterly: 'trimestre|trimestriel*|semestre|semestriel*',
    annualized: 'extrapolé*|à douze mois|sur une année|sur douze mois|rythme de revenus|rythme de recettes|rythme de ventes|annualisé*|rythme annuel|en rythme annuel|sur un an|ARR|récurrent*|en base annuelle|en année pleine',
    annual: 'sur l\'année|sur toute l\'année|pour l\'ensemble de|annuel|sur l\'ensemble|en 2024|en 2025|pour 2025|pour 2024|l\'an dernier|l\'an passé|l\'année dernière|exercice|au titre de',
    weekly: 'hebdomadaire*|par semaine|chaque semaine|toutes les semaines',
    subscribers: 'abonné*|payant*|abonnement*|payent|paient',
    business: `quotidiens|quotidien|quotidiennement|par jour|chaque jour|tous les jours|${places()}|>indiens|>européens|>français|>américains|téléchargements|entreprises utilisatrices|utilisateurs professionnels|comptes professionnels|utilisateurs en entreprise|clients professionnels|entreprises clientes`,
    market: 'part de marché|parts de marché|dans le marché|sur le marché|du marché',
    elsewhere: `${places()}|${combined('dans', 'des start up|des startups|des jeunes pousses|des data centers|des centres de données|un centre de données|des puces|des serveurs|les infrastructures|des infrastructures|l\'IA|l\'intelligence artificielle|l\'énergie|des usines|la recherche|d\'autres')}`,
    codex: 'Codex',
    ads: 'publicité*|publicitaire*',
    enterprise: 'clients entreprises|activité entreprises|clientèle d\'entreprises',
    pre:
      'avant apport|avant l\'apport|hors apport|avant investissement|avant l\'investissement|avant augmentation de capital|avant l\'augmentation de capital|avant la recapitalisation|avant l\'entrée|avant le financement|hors nouvelle levée|sans les nouveaux fonds|sans les nouveaux capitaux|hors apport|hors apports|avant l\'arrivée|pre money|pré money|pré monnaie|avant l\'opération|avant l\'apport|avant levée|avant investissement|avant l\'investissement|avant la levée|avant financement|avant le tour|avant injection|avant l\'injection|avant argent frais|avant l\'argent frais|' +
      'hors argent frais|hors nouveaux fonds|hors nouveaux capitaux|hors capitaux frais|sans compter l\'argent|sans compter les nouveaux',
    post:
      'après augmentation de capital|après l\'augmentation de capital|après la recapitalisation|après le financement|post money|post monnaie|après l\'opération|après levée|après la levée|après opération|après investissement|après l\'investissement|après injection|argent frais compris|fonds compris|fonds frais compris|y compris les nouveaux|nouveaux capitaux compris|' +
      'en incluant les nouveaux|en comptant l\'argent|argent compris',
    secondary: 'secondaire*|salariés|employés',
    cumulative: 'ensemble|à eux tous|toutes levées confondues|tous tours confondus|toutes opérations confondues|depuis ses débuts|en cumulé|au total|cumulé*|en tout|à ce jour|jusqu\'ici|depuis sa création',
    stake: 'part|participation',
  },
  modality: {
    planned:
      'montera|grimpera|passera à|tombera|<cherche à|<cherchent à|<cherchait à|<cherche encore|<cherche désormais|<cherche maintenant|<cherche déjà|cherchent à|cherchaient à|chercheraient à|finalise|finaliser|finalisent|atteindra|atteindront|dépassera|dépasseront|comptera|franchira|réalisera|ChatGPT aura|OpenAI aura|lorgne|lorgnent|lorgnait|OpenAI mise sur|entreprise mise sur|société mise sur|groupe mise sur|l\'an prochain|l\'année prochaine|rêve d\'|rêve de|compte sur|prévoit|prévoient|prévoyait|prévu*|compte lever|compte atteindre|compte réaliser|compte porter|compte dépenser|compte consacrer|compte bien|comptent lever|vise|visent|visait|objectif*|envisage|envisagent|table sur|tablait sur|espère|espèrent|' +
      'ambitionne|ambition|projette|veut|veulent|voulait|voudrait|souhaite|souhaiterait|devrait|devraient|attendu*|attend|introduction en Bourse|entrée en Bourse|introduire en Bourse|s\'introduire|IPO|prévision*|d\'ici|cherche à|cherchait à|prépare|' +
      'en vue de|projet de|promet d\'atteindre|anticipe|à l\'horizon|option sur|cible|ciblé|ciblée|en 2030|pour 2030',
    rumoured:
      '<on parle de|<il serait question de|<peut atteindre|<peut grimper|<peut valoir|<peut lever|<peut aller jusqu\'à|<peuvent atteindre|<peuvent investir|<sur le point de|<proche de conclure|<proche de boucler|<proche de finaliser|<proche de lever|<proche de la clôture|<proche d\'un accord|<près de conclure|<près de boucler|<s\'apprête à|<s\'apprêtent à|sur le point d\'|sur le point de|s\'apprête|s\'apprêtent|s\'apprêtait|prêt à|prêts à|prête à|prêtes à|analystes voient|voient OpenAI|voit OpenAI|proche d\'un|proches d\'un|proche d\'une|à deux doigts|discussions|en discussion|discutent|négocient|pourparlers|négocie*|négociation*|rumeur*|pourrait|pourraient|serait|seraient|étudie|discute*|selon des sources|aurait|auraient|sonde|lèverait|investirait|valoriserait|atteindrait|dépasserait|mettrait|apporterait|verserait|' +
      'porterait|vaudrait|tomberait|baisserait|diminuerait|descendrait|réduirait|reviendrait|resterait|grimperait|augmenterait|monterait|passerait|recevrait|récolterait|obtiendrait|s\'élèverait|réfléchit|explore|à l\'étude|en passe de|supposé*|spécul*',
    hypothetical: 'si|à condition|en cas|hypothèse|supposons|imaginons|à supposer',
    denied: '<renoncé|<renonce|<renonçant|<annulé|<annule|<abandonné|<abandonne|<s\'est retiré|<s\'est désengagé|<enterré|<fait marche arrière|<est faux que|<faux que|<n\'est pas vrai que|<refusé|<refuse|<rejeté|<rejette|<décliné|<repoussé|<bien moins de|<nettement moins de|<beaucoup moins de|<loin des|<loin de|<pas|<non|<dément|<démenti|<jamais|<au lieu de|<au lieu des|<plutôt que|<et non|<ni|<à tort|<par erreur|<loin des',
  },
  past:
    'jusqu\'à récemment|jusque récemment|jusqu\'à il y a peu|il y a peu|encore récemment|il y a quelques mois|il y a quelques semaines|quelques mois plus tôt|quelques mois auparavant|voici quelques mois|la même année|cette même année|plus tard cette année là|cette année là|alors|auparavant|précédemment|jadis|à l\'époque|contre|<était|<étaient|<avait|<avaient|avant cela|<valait|plus tôt|initialement|précédent*|<après les|<après avoir|il y a un an|il y a deux ans|il y a trois ans|il y a six mois|il y a un an et demi|il y a dix huit mois|' +
    '<passée de|<passé de|<passer de|<passant de|au départ|à l\'origine|<atteignait|<comptait|<plafonnait|<s\'établissait|au moment de|en son temps|<parti de|<partie de',
  present: 'actuellement|actuel*|aujourd\'hui|désormais|dernière*|dernier|récente*|récent|à ce jour|toujours|en ce moment|maintenant|à l\'heure actuelle|ces jours ci|à présent|dorénavant|finalement|au final|in fine',
  hints: {
    acquisition: 'rachète|rachetait|a racheté|ont racheté|racheté par|OpenAI achète|OpenAI a acheté|OpenAI acquiert|OpenAI a acquis|acquisition*|s\'offre|s\'est offert|met la main sur|a mis la main sur|OpenAI a payé|OpenAI paie|a absorbé|absorbe',
    listed: 'capitalisation|valeur boursière|dividende*|carnet de commandes',
    conditional: 'dépend*|conditionné*|condition|conditions|sous condition|liés à|lié à|subordonné*',
    tender: 'salariés|employés|vente d\'actions|personnel',
    secondary: 'secondaire*',
    'first-close': 'première étape|premier closing|première tranche|dans un premier temps|annoncé*|initialement',
    'final-close': 'bouclé*|bouclage|clôture|clôturé*|finalisé*|définitif',
    'letter-of-intent': 'lettre d\'intention|protocole d\'accord',
    tranche: 'tranche*|versement*',
    recapitalization: 'restructuration|recapitalisation|réorganisation',
    'credit-facility': 'ligne de crédit|facilité de crédit',
    founding: 'au départ|création|à but non lucratif|cofondateurs|fondateurs',
    'joint-venture': 'coentreprise|co entreprise|DeployCo',
    stargate: 'Stargate',
    ipo: 'introduction en Bourse|IPO|entrée en Bourse',
    bid: 'offre de rachat|offre d\'achat|OPA',
    talks: 'discussions|pourparlers|négociations',
    former: 'tour avant|levée avant|tour en tant|tour de table avant|levée de fonds avant',
    latest: 'dernier tour|dernière levée|tour le plus récent|levée la plus récente',
  },
  change: '<recule de|<reculent de|<recule|<cède|<cèdent|<perd|<perdent|<chute de|<chute|<chutent de|<bondit de|<bondit|<grimpe de|<grimpe|<avance de|<baisse de|<baissent de|<plonge de|<s\'envole de|<dévisse de|<lâche|<abandonne|<progresse de|<a perdu|<a cédé|<bondi|<grimpé|<gagné|<perdu|<cédé|<reculé|<progressé|<chuté|<hausse|<baisse|<de plus|<hausse de|<augmenté de|<gagné|<bondi de|<grimpé de|<progressé de|<augmentation de|<progression de|<pris|<bond de|<crû de|<accru de',
  into: 'avec|auprès de|auprès d\'|dans|chez|à|en|pour|sur|d\'|au capital de|au capital d\'|dans le capital d\'|dans le capital de',
  from: 'de|par|d\'|de la part de|de la part d\'|provenant de|venus de|du',
  definite: `>levés|>récoltés|>promis|>engagés|>investis|>versés|>apportés|>annoncés|>réunis|>collectés|>empochés|>injectés|${combined('<à|<sur la base de|<selon', 'sa|la', 'dernière|plus récente', 'valorisation|évaluation', 'de')}|${combined('<à|<sur la base de', 'sa|la', 'valorisation', 'actuelle', 'de')}`,
  price: '<à',
  pronouns: 'elle|il|ils|elles|le|la|les|ce|cette|ces|cela|son|sa|ses|leur',
  others: '<parmi lesquels|<parmi lesquelles|<investisseurs comme|<fonds comme|<tels que|<incluant|<qui comprend|<comprenant|<qui inclut',
  exchange: '<pour|<contre|<en échange de',
  respectively: 'respectivement',
  and: 'et|ainsi que|le|la|l\'',
  each: 'chacun|chacune|respectivement',
  companion: '<signé avec|<accord avec|<partenariat avec|<alliance avec|<contrat avec|<teste|<choisi|<bâti son assistant sur|<repose sur|<s\'appuie sur|<client d\'|<cliente d\'|<clients d\'|<partenaire d\'|<partenaires d\'|<fournisseur d\'|<modèles d\'|<technologie d\'|<technologies d\'|<outils d\'|<rival d\'|<rivale d\'|<rival français d\'|<rival européen d\'|<rival chinois d\'|<rival américain d\'|<concurrent d\'|<concurrent français d\'|<concurrente d\'|<qui utilise|<a signé avec|<allié d\'|<grâce à|<comme|<contrairement à|<à l\'instar d\'',
  possessive: '\'s',
  describing: 'rival|concurrent',
  described: 'actionnaire d\'|investisseur d\'|premier actionnaire d\'|ex|ancien|anciens|ancienne|rival d\'|rivale d\'|concurrent d\'|concurrente d\'|rival de|concurrent de|concurrents d\'|rivaux d\'|modèles d\'|alternative à|fournisseur d\'|cofondateur d\'|chercheurs d\'|ex chercheur d\'|anciens d\'|par des anciens d\'',
  raising:
    'emploie|réalise|a réalisé|dégage|a dégagé|a généré|a gagné|gagne|affiche|a affiché|a publié|recule|a reculé|cède|a cédé|perd|a perdu|chute|a chuté|bondit|a bondi|grimpe|a grimpé|plonge|pèse|valait|sert|revendique|compte|lève|a levé|vient de lever|boucle une|a bouclé une|a obtenu|obtient|décroche|a décroché|vaut|est valorisé|est valorisée|a été valorisé|a été valorisée|a emprunté|a racheté|rachète|a collecté|a récolté|annonce une levée|a annoncé une levée',
  ordinary:
    'valorisation|chiffre|recettes|wall street|titre|cours|codex|sora|gpt|combien|qui|que|comment|où|quand|pourquoi|il|elle|ils|elles|on|qui|ce|cela|la|le|les|celle|celui|entreprise|société|start-up|groupe|altman|sam altman|sarah friar|friar|personne|tout|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|selon|en|au|bourse|paris|tour',
  masks: 'jusqu\'à présent|jusqu\'à maintenant|jusqu\'à aujourd\'hui|jusqu\'à ce jour|jusqu\'à récemment|jusque récemment|encore récemment|deux dernières|trois dernières|quatre dernières|deux derniers|trois derniers|quatre derniers|dernières années|derniers mois|lors de son dernier tour|lors du dernier tour|au dernier tour|lors de la dernière levée|rapport trimestriel|rapports trimestriels|comptes trimestriels|résultats trimestriels|géant du commerce de détail|part de marché|investisseur|investisseurs|investisseuse|de part et d\'autre|d\'autre part|à part|pour sa part|de sa part|partenariat|prendre part|pris part|pour la plupart|en valeur absolue|compte tenu',
  breaks: [
    [', après', 15],
    ['tandis que|alors que|mais|cependant|toutefois|contre|devant|face à|par rapport|loin devant|loin derrière|derrière', 20],
    ['deux fois ce que|trois fois ce que|fois sa|fois son|fois le niveau', 28],
    ['deux fois plus que|deux fois|trois fois|quatre fois|le double de|le double des|le double d\'|plus du double', 10],
    ['et|ou|avec|après|puis|ainsi que', 5],
    ['qui|dont|où|que', 8],
  ],
  dates: {
    months: [
      ['janvier', 'janv'], ['février', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil'], ['août'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'déc'],
    ],
    relative: [
      ['l\'année précédente', { unit: 'year', offset: -1 }], ['en début d\'année', { unit: 'year', offset: 0 }], ['le trimestre dernier', { unit: 'quarter', offset: -1 }],
      ['ce printemps', { unit: 'season', offset: 0, month: 3 }], ['cet été', { unit: 'season', offset: 0, month: 6 }], ['cet automne', { unit: 'season', offset: 0, month: 9 }],
      ['au début de l\'année', { unit: 'year', offset: 0 }], ['l\'hiver dernier', { unit: 'season', offset: -1, month: 12 }], ['le printemps dernier', { unit: 'season', offset: -1, month: 3 }],
      ...ago({ counts: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze', years: 'il y a # ans', halfYears: 'il y a # ans et demi', months: 'il y a # mois', weeks: 'il y a # semaines' }),
      ['il y a un an et demi', { unit: 'quarter', offset: -6 }], ['il y a dix huit mois', { unit: 'quarter', offset: -6 }], ['il y a 18 mois', { unit: 'quarter', offset: -6 }], ['il y a un mois', { unit: 'month', offset: -1 }], ['il y a une semaine', { unit: 'week', offset: -1 }],
      ['l\'an dernier', { unit: 'year', offset: -1 }], ['l\'an passé', { unit: 'year', offset: -1 }], ['l\'année dernière', { unit: 'year', offset: -1 }], ['l\'année passée', { unit: 'year', offset: -1 }], ['il y a un an', { unit: 'year', offset: -1 }],
      ['un an plus tôt', { unit: 'year', offset: -1 }], ['un an auparavant', { unit: 'year', offset: -1 }], ['cette année', { unit: 'year', offset: 0 }],
      ['le mois dernier', { unit: 'month', offset: -1 }], ['ce mois', { unit: 'month', offset: 0 }], ['la semaine dernière', { unit: 'week', offset: -1 }], ['cette semaine', { unit: 'week', offset: 0 }], ['hier', { unit: 'day', offset: -1 }],
      ['au printemps', { unit: 'season', offset: 0, month: 3 }], ['au printemps dernier', { unit: 'season', offset: -1, month: 3 }], ['à l\'été', { unit: 'season', offset: 0, month: 6 }], ['l\'été dernier', { unit: 'season', offset: -1, month: 6 }],
      ['à l\'automne', { unit: 'season', offset: 0, month: 9 }], ['l\'automne dernier', { unit: 'season', offset: -1, month: 9 }], ['à l\'automne dernier', { unit: 'season', offset: -1, month: 9 }],
    ],
    joiners: ['de', 'er', 'de l\'année'],
    since: ['de la même année', 'fondée en', 'fondé en', 'créée en', 'créé en', 'depuis', 'depuis le', 'depuis fin', 'depuis début'],
    quarters: [['premier trimestre', 1], ['deuxième trimestre', 2], ['troisième trimestre', 3], ['quatrième trimestre', 4], ['t1', 1], ['t2', 2], ['t3', 3], ['t4', 4]],
  },
});

export const fr = packOf({
  tag: 'fr',
  numbers: () => ({
    decimal: ',',
    spaceGroups: true,
    words: {
      1: 'un|une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix', 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze',
      15: 'quinze', 16: 'seize', 17: 'dix sept', 18: 'dix huit', 19: 'dix neuf', 20: 'vingt|vingts', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'soixante dix|septante',
      71: 'soixante et onze', 72: 'soixante douze', 73: 'soixante treize', 74: 'soixante quatorze', 75: 'soixante quinze', 76: 'soixante seize',
      80: 'quatre vingts|quatre vingt|huitante|octante', 90: 'quatre vingt dix|nonante', 91: 'quatre vingt onze', 92: 'quatre vingt douze', 93: 'quatre vingt treize',
      94: 'quatre vingt quatorze', 95: 'quatre vingt quinze', 96: 'quatre vingt seize',
    },
    hundreds: { 100: 'cent|cents' },
    and: 'et',
    fractions: { 0.5: 'demi|demie', 0.25: 'quart|quarts de|quarts', 0.1: 'dixième' },
    halves: 'et demi|et demie',
    scales: { 1e3: 'mille', 1e6: 'million', 1e9: 'milliard', 1e12: 'billion', 1e15: 'billiard' },
    plurals: { 1e6: 'millions', 1e9: 'milliards', 1e12: 'billions|trillions|trillion' },
    short: { 1e9: 'md|mds|mld|mlds|mrd|mrds|g' },
    articles: 'un|une|le',
    of: 'de|d\'|du',
    vague: 'plusieurs|quelques|des|centaines de|dizaines de|milliers de|par',
    currencies: {
      USD: '>$ us|>$ usd|>$usd|<dollars|>dollars américains|>dollar américain|>dollars us',
      EUR: '>€uros',
      GBP: '>livre sterling|>livres sterling|>^livres|>^livre|>livres anglaises|>livres britanniques',
      JPY: '>yens|>yens japonais|>yen japonais',
      CNY: '>yuans|>yuans chinois|>renminbis',
      KRW: '>wons|>wons sud coréens',
      INR: '>roupie|>roupies|>roupies indiennes|>roupie indienne',
      CHF: '?>franc|>francs suisses|>franc suisse|>fr.|<fr.',
      CAD: '>$ c|>$c|>$ ca|>$ca|>$ cad|>$cad|>$ can|>$can|>dollars canadiens|>dollar canadien',
      AUD: '>$ a|>$ au|>$au|>$ aud|>$aud|>dollars australiens|>dollar australien',
      HKD: '>$ hk|>$hk|>dollars de hong kong|>dollars hongkongais',
      SGD: '>dollars de singapour|>dollars singapouriens',
      TWD: '>dollars taïwanais|>nouveaux dollars de taïwan|>dollars de taïwan',
      NZD: '>dollars néo zélandais',
      BRL: '>reals|>reals brésiliens',
    },
    coins: { 0.01: 'cent|cents|centime|centimes' },
    before: {
      approx: 'environ|près de|presque|autour de|quelque|à peu près|approximativement|aux alentours de|aux environs de|de l\'ordre de|env.|proche de|proches de|quasiment|un peu moins de|avoisine|avoisine les|avoisinant|frôle|frôle les|frôlant|approche|approche les|à près de|estimé à|estimée à',
      at_least: 'plus de|plus d\'|au moins|au minimum|supérieur à|supérieure à|pas moins de|dépasse|dépasse les|dépassé|dépassé les|dépassant|dépassant les|dépassent|dépassent les|excède|au delà de|au delà des|minimum|franchi les|franchit les|à plus de',
      up_to: 'jusqu\'à|jusqu’à|au plus|au maximum|maximum|pas plus de|moins de|moins d\'|inférieur à|inférieure à|sous les|en dessous de|allant jusqu\'à|un maximum de|à moins de',
    },
    after: { at_least: 'ou plus|au moins|et plus', approx: 'environ|ou presque', up_to: 'au plus|au maximum|ou moins' },
    to: 'à|jusqu\'à',
    from: 'de|passer de|passée de|passé de',
    gives: 'apporte|apportera|apporté|met|mettra|verse|versera|versé|investit|investi|donne|fournit|injecte|injecté|promet|promis|engage',
    givenBy: 'd\'|de|par|viennent de|viennent d\'|venant de|venant d\'|provenant de|provenant d\'|apportés par|versés par|pour|chez',
    between: 'entre',
    per: {
      month: '/mois|par mois|mensuels|chaque mois',
      quarter: '/trimestre|par trimestre',
      year: '/an|par an|annuels|chaque année|par année',
      minute: '/minute|par minute|à la minute|chaque minute',
      day: '/jour|par jour|chaque jour',
      share: '/action|par action|l\'action',
      each: 'chacun|chacune|par tête|pièce',
    },
    perBefore: { each: 'chacun|chacune' },
    percent: 'pour cent|p. cent|points de pourcentage',
    times: 'fois plus',
    users: 'utilisat*|abonn*|client*|personnes|membres|foyers|ménages|comptes|consommateurs|usagers|internautes|développeurs|visiteurs|employés|salariés|gens|habitants',
    things: 'clients des banques|clients de banques|clients fortunés|clients privés|clients bancaires|clients aisés|clientèle des banques|clientèle fortunée',
    shares: 'action|actions|titres|parts',
    tokens: 'token*|jetons',
  }),
  cues,
});
