import type { CuePack } from '../cues.ts';
import { ago, combined, packOf } from './pack.ts';

/** Where users may be that are not those of the world, and money may go that is not for the company. */
const places = (): string => combined('na', 'Índia|Ásia|África|Europa|América|Alemanha|França|Espanha|Itália|Noruega|China|Indonésia|Austrália|Argentina|Arábia')+'|'+combined('no', 'Brasil|Japão|Reino Unido|México|Canadá|Texas')+'|em Portugal|nos Estados Unidos|nos EUA|em África|em Abu Dhabi|nos Emirados|em Ohio|no Ohio';

const cues = (): CuePack => ({
  metrics: {
    valuation:
      'avaliaram|valeram|avaliou|avaliando em|post money|pós money|pre money|pré money|mais valiosas|mais valiosos|mais caras|<startup de|<empresa de|<companhia de|<firma de|avaliação|avaliações|avaliada*|avaliado*|avalia|avaliam|avaliava|avaliando|valor de mercado|valuation|valorização|valorizada|vale|valem|valer|valia|valendo|valerá|valor|mais valiosa|mais cara|cotada|capitalização|' +
      'antes do aporte|avaliação pré aporte|pré aporte|pré investimento|pós investimento|antes do investimento|pós aporte',
    round_total:
      '>dos investidores|>de investidores|rodada no valor de|rodada avaliada em|ronda no valor de|captação no valor de|financiamento no valor de|arrecadará|captará|levantará|receberá|obterá|arrecadaram|levantaram|fecharam|obtiveram|receberam|conseguiram|angariaram|reuniram|aquisição de fundos|obtenção de fundos|<adiantou|<antecipou|<adiantado|<antecipado|>liderada pelo|>liderada pela|>liderada por|>encabeçada por|rodada*|megarrodada|ronda*|captação|captações|captou|capta|captar|captado|captados|captaram|levantou|levanta|levantado|levantados|levantar|levantamento|arrecadou|arrecada|arrecadar|arrecadação|arrecadado|angariou|angaria|angariado|angariar|' +
      'financiamento*|investimento recebido|aporte*|novo capital|capital novo|dinheiro novo|novos recursos|concluiu|fechou|fecha|fechar|obteve|obtém|obtido|compromissos|recebeu|recebe|recebido|conseguiu|consegue|embolsou|embolsa|encaixou|encaixa|' +
      'aumento de capital|injeção de capital|montante|quantia|soma|série A|série B|garantiu|assegurou|reuniu|>de investidores|>dos investidores|>junto a investidores',
    investor_commitment:
      'liderou|lidera a rodada|liderando a rodada|aporte no valor de|investimento no valor de|cheque no valor de|acertad*|acordad*|prometid*|ancorou|ancorada|colocara|pusera|dera|entrara com|prometera|promessa de|promessas de|acumula|prometeram|prometem|prometer|deram|pagaram|apostaram|apostou|desembolsaram|transferiram|repassaram|entregaram|contribuíram|enterraram|entrou na OpenAI|entra na OpenAI|entrado na OpenAI|entrava na OpenAI|despejou|despeja|enterrou|enterrado|bancou|bancaram|põe|põem|pôs|puseram|porá|é quem mais põe|>em ações da OpenAI|>em papéis da OpenAI|entrou no capital|entra no capital|invest*|injet*|inje*|aportou|aportando|aporta|aportam|aportará|aportaram|colocou|coloca|colocam|colocará|colocaram|comprometeu|compromete|comprometeram|comprometido|compromisso de|contribuiu|contribui|contribuirá|cheque*|liderada por|prometeu|promete|' +
      'prometido|prometidos|carta de intenções|carta de intenção|entrou com|entra com|entram com|entraram com|pagou|pagará|desembolsou|desembolsa|desembolsará|deu|dará|participa com|participou com|vieram de|vêm de|provenientes de|destinou|aposta|acrescenta|acrescentam|acrescentou|transferiu|transferir|transfere|repassou|entregou|entregue',
    retail_commitment: 'clientes de bancos|clientes dos bancos|clientes bancários|clientes abastados|clientes endinheirados|clientes particulares|clientes de private|clientes ricos|canais bancários|por meio de bancos|através de bancos|através dos bancos|por meio dos bancos|pessoas físicas|pessoa física|investidores individuais|pequenos investidores|varejo|investidores de retalho|retalho|particulares|pequenos aforradores|bancos privados|private banking',
    tender_offer:
      'ações no valor de|ações avaliadas em|ações no valor total de|papéis no valor de|teto da oferta|limite da oferta|permitia vender|permitiu vender|permite vender|só venderam|se desfazer|desfazer de|vender papéis|venda de papéis|venderam papéis|vendeu papéis|funcionários embolsaram|embolsaram|comprou ações|compra ações|comprado ações|adquiriu ações|em papéis|se desfizeram|desfizeram|se desfez|autorizado|autorizada|autorizou|aval para a venda|venda de ações|venda de participações|venda secundária|vendas secundárias|funcionários venderam|trabalhadores venderam|venderam|vendido|venderam ações|vendeu ações|vender ações|oferta de recompra|recompra|mercado secundário|' +
      'ações de funcionários|em ações|operação secundária|oferta secundária|transação secundária',
    credit_facility: 'uma linha de|a linha de|dos seus bancos|dos bancos|bancos deram|sacar|linha bancária|linhas bancárias|linha de liquidez|facilidade rotativa|linha de crédito|linhas de crédito|crédito rotativo|linha rotativa|crédito bancário|linha de financiamento|facilidade de crédito|crédito sindicado',
    compute_commitment:
      'em capacidade|>em serviços|>em capacidade de computação|>em serviços do Azure|>em serviços de nuvem|>em computação|acordo da OpenAI|<acordo com|<pacto com|<parceria com|contrato com|nuvem|cloud|centros de dados|data centers|datacenters|data center|computação|computacional|capacidade de processamento|capacidade computacional|capacidade de computação|poder de computação|Stargate|infraestrutura*|contrato*|acordo de|acordo por|' +
      'Azure',
    cumulative_raised: 'acumula|captados desde|captado desde|total captado|captado no total|desde a fundação|desde sua fundação|desde a sua fundação|desde a criação|ao todo captou|já captou|total levantado|levantado no total|captou ao todo|captou no total',
    revenue: 'faturaram|geraram|arrecada por mês|entra no caixa|entram no caixa|entram nos cofres|entra nos cofres|nos cofres|receita*|faturamento|faturação|fatura|faturou|faturava|faturam|vendas|ritmo anual|ARR|volume de negócios|anualizad*|gera|gerou',
    users: 'usuário*|utilizador*|semanais|por semana|pessoas|usam|utilizam',
    subscribers: 'assinam|assina|assinante*|subscritor*|pagantes|assinatura*|subscriç*|pagam',
    codex_weekly_users: 'Codex',
    tokens_per_minute: 'token*',
    stake:
      'fundação OpenAI detém|fundação OpenAI fica com|fundação OpenAI mantém|fundação OpenAI possui|fundação da OpenAI detém|fundação da OpenAI fica com|fundação da OpenAI mantém|fundação da OpenAI possui|bolo|repartição|lhe dá|lhe dão|lhe garante|lhe confere|passa a ter|passou a ter|ficou com|ficam com|ficaram com|coube|couberam|cabe|>da nova|>do novo|<demais investidores|<outros investidores|<funcionários e|recebe|fica com|dona de|dono de|participação|participações|detém|detêm|detinha|possui|possuem|possuía|tem|têm|tinha|fatia|fatias|ações|acionista*|controla|controlam|capital|nas mãos|quota|posição|do capital|fica com|mantém|conserva|é dona|é dono|>da OpenAI|>na OpenAI',
    stake_value: '<participação|<fatia|<posição|<quota',
    enterprise_revenue_share: 'fatia das empresas|peso das empresas|fatia dos clientes corporativos|participação dos clientes corporativos|participação das empresas|peso dos clientes corporativos|>de empresas|>das empresas|clientes de negócios|negócio corporativo|clientes corporativos|área empresarial|clientes empresariais|segmento empresarial|segmento corporativo|da receita|das receitas|do faturamento|da faturação|de sua receita',
    guaranteed_return: 'retorno mínimo|retorno garantido|rendimento mínimo|rentabilidade mínima|rentabilidade garantida|retorno|rendimento',
    price: '<openai acima de|<openai acima dos|<openai para além dos|<companhia acima de|<companhia acima dos|<companhia para além dos|<empresa acima de|<empresa acima dos|<empresa para além dos|<startup acima de|<startup acima dos|<startup para além dos|<leva a openai a|<leva a openai aos|<leva a openai para|<leva a openai em|<leva a openai para os|<leva a empresa a|<leva a empresa aos|<leva a empresa para|<leva a empresa em|<leva a empresa para os|<leva a companhia a|<leva a companhia aos|<leva a companhia para|<leva a companhia em|<leva a companhia para os|<leva a startup a|<leva a startup aos|<leva a startup para|<leva a startup em|<leva a startup para os|<eleva a openai a|<eleva a openai aos|<eleva a openai para|<eleva a openai em|<eleva a openai para os|<eleva a empresa a|<eleva a empresa aos|<eleva a empresa para|<eleva a empresa em|<eleva a empresa para os|<eleva a companhia a|<eleva a companhia aos|<eleva a companhia para|<eleva a companhia em|<eleva a companhia para os|<eleva a startup a|<eleva a startup aos|<eleva a startup para|<eleva a startup em|<eleva a startup para os|<coloca a openai a|<coloca a openai aos|<coloca a openai para|<coloca a openai em|<coloca a openai para os|<coloca a empresa a|<coloca a empresa aos|<coloca a empresa para|<coloca a empresa em|<coloca a empresa para os|<coloca a companhia a|<coloca a companhia aos|<coloca a companhia para|<coloca a companhia em|<coloca a companhia para os|<coloca a startup a|<coloca a startup aos|<coloca a startup para|<coloca a startup em|<coloca a startup para os|<catapulta a openai a|<catapulta a openai aos|<catapulta a openai para|<catapulta a openai em|<catapulta a openai para os|<catapulta a empresa a|<catapulta a empresa aos|<catapulta a empresa para|<catapulta a empresa em|<catapulta a empresa para os|<catapulta a companhia a|<catapulta a companhia aos|<catapulta a companhia para|<catapulta a companhia em|<catapulta a companhia para os|<catapulta a startup a|<catapulta a startup aos|<catapulta a startup para|<catapulta a startup em|<catapulta a startup para os|preço*',
    not_funding:
      '<lucrou|<lucraram|fortuna|patrimônio|recompra*|recomprou|de seu valor de mercado|do seu valor de mercado|evapor*|apagou|apagaram|derreteu|derreteram|>em bolsa|>na bolsa|valor em bolsa|valor na bolsa|vale em bolsa|vale na bolsa|orçamento*|OpenAI fica com|OpenAI mantém|demanda pela rodada|procura pela ronda|demanda dos investidores|OpenAI detém|OpenAI possui|sacou|sacado|investimentos de capital|capex|carteira de pedidos|em títulos|fatia de mercado|quota de mercado|do mercado|OpenAI pagou|OpenAI paga|OpenAI pagará|OpenAI vai pagar|OpenAI desembolsou|emprestad*|emprestou|endividou|multa*|multou|coima*|indenização|indemnização|danos|processo|prejuízo*|perda*|perde|perdeu|perder|queima|queimou|queimar|lucro*|ganho*|mais valia*|custo*|custa|custam|custou|gasto*|gastar|gasta|gastou|caixa|dinheiro em caixa|liquidez|empréstimo*|' +
      'dívida*|endividamento|títulos|obrigações|debêntures|salário*|remuneração|bônus|bónus|doação|doações|doou|doar|aquisição|adquiriu|adquire|adquirir|compra de|comprou|compra|comprar|ofereceu|oferece|oferta de compra|OPA|oferta hostil|' +
      'capitalização de mercado|empréstimo ponte|mensalidade|garantia|garantias|aval|avalizou|fiança|imposto*|joint venture|trimestra*|PIB|mercado global|valor contábil|subsídio*|déficit|défice|prémio|prêmio|tarifa|despesa*',
  },
  refine: {
    monthly: 'todo mês|todo o mês|por mês|mensal|mensais|ao mês|a cada mês|todos os meses',
    quarterly: 'trimestre|trimestral*|semestre|semestral*',
    annualized: 'para doze meses|a doze meses|num ritmo de|em um ritmo de|a um ano inteiro|ritmo de receita|ritmo de receitas|ritmo de faturamento|anualizad*|ritmo anual|ARR|taxa anual|recorrente*|em base anual|em termos anuais',
    annual: 'em todo o ano|em todo|em 2024|em 2025|no ano passado|do ano|exercício|no ano inteiro|no conjunto do ano',
    weekly: 'semanal|semanais|por semana|toda semana|todas as semanas|a cada semana|semanalmente',
    subscribers: 'assinam|assinante*|pagante*|subscritor*|assinatura*|pagam',
    business: `diários|diárias|diariamente|por dia|todos os dias|todo dia|a cada dia|${places()}|>europeus|>brasileiros|>americanos|downloads|usuários corporativos|empresas usuárias|utilizadores empresariais|usuários empresariais|clientes empresariais|clientes corporativos`,
    market: 'participação de mercado|no mercado|do mercado|quota de mercado',
    elsewhere: `${places()}|${combined('em', 'startups|data centers|um data center|centros de dados|chips|servidores|infraestrutura|IA|inteligência artificial|energia|fábricas|pesquisa|outras')}`,
    codex: 'Codex',
    ads: 'publicidade|anúncios|publicitári*',
    enterprise: 'clientes corporativos|negócio corporativo|clientes empresariais',
    pre:
      'antes da entrada|antes da operação|antes do financiamento|antes do aumento de capital|antes da capitalização|antes dos novos recursos|descontado o aporte|descontando o aporte|sem considerar o aporte|sem considerar os novos|sem contar o aporte|sem o aporte|sem contar o investimento|sem contar o dinheiro|sem contar a rodada|pre money|pré money|pré dinheiro|antes do dinheiro|antes do aporte|antes da rodada|antes do investimento|antes da injeção|antes da captação|pré aporte|pré investimento|sem o novo|sem contar o novo|sem contar o dinheiro|sem o dinheiro|sem contar os recursos|sem os novos|excluindo o novo|excluindo os novos',
    post:
      'depois do aporte|depois da rodada|após a operação|após o aumento de capital|após a capitalização|após a captação|post money|pós money|pós dinheiro|depois do dinheiro|após o aporte|após a rodada|após o investimento|incluindo o novo|incluindo os novos|com o novo aporte|com o novo dinheiro|com o dinheiro novo|pós aporte|pós investimento|contando o novo|já com o dinheiro',
    secondary: 'secundári*|funcionários|trabalhadores',
    cumulative: 'somando todas as rodadas|todas as rodadas|todas as rondas|desde a fundação|em sua história|no total|acumulad*|até agora|ao todo|até hoje',
    stake: 'participação|fatia',
  },
  modality: {
    planned:
      'com a abertura de capital|na abertura de capital|em sua abertura de capital|com o IPO|no IPO|em seu IPO|com seu IPO|<deve se|<devem se|<vai se|<vão se|<quer se|<querem se|<vai captar|<vão captar|<vai levantar|<vai investir|<vão investir|<vai receber|<vai valer|alcançará|atingirá|superará|ultrapassará|terá|faturará|sonha|sonham|no próximo ano|no ano que vem|conta faturar|conta chegar|conta atingir|planeja|planejava|planeia|prevê|preveem|previa|previsto*|prevista*|espera|esperam|esperava|meta|mira|mirava|busca|buscam|buscava|pretende|pretendem|pretendia|quer|querem|queria|abertura de capital|abrir capital|estreia na bolsa|entrada em bolsa|' +
      'oferta pública inicial|dispersão em bolsa|IPO|projeta|projetam|projeção|projeções|deve|devem|deverá|deverão|deveria|planos|plano|objetivo|tenciona|estima que|estimativa|até 2030|em 2030|até 2029|até 2028|aponta para|previsão|previsões|' +
      'até o fim|até ao final|opção de|vão para',
    rumoured:
      '<fala se em|<fala se de|<pode|<podem|<pode se|<podem se|<prestes a|<quase fechando|<perto de fechar|<perto de concluir|<perto de captar|<perto de levantar|<perto de anunciar|<próxima de fechar|<próxima de captar|<a um passo de|<está para fechar|quem estima|estimam em|estima em|valor futuro|avaliação futura|futura avaliação|circula|circulam|viral|boato|prestes a|perto de investir|perto de fechar|perto de captar|perto de levantar|perto de um|analistas veem|veem a OpenAI|vê a OpenAI|se dispõe|dispõe se|disposta a|disposto a|dispostos a|conversas|conversações|conversam|conversa com|dialoga|negocia|negociam|negociava|negociação|negociações|poderia|poderá|poderiam|poderão|pode chegar|pode ser|pode valer|pode atingir|pode avaliar|pode captar|pode investir|pode reduzir|rumor*|estuda|estudam|considera|avalia captar|avalia investir|' +
      'discute|discutem|discutia|sonda|investiria|aportaria|alcançaria|valeria|chegaria|colocaria|captaria|levantaria|elevaria|teria|estaria|seria|cairia|baixaria|diminuiria|reduziria|encolheria|ficaria|subiria|aumentaria|cresceria|superaria|ultrapassaria|passaria|receberia|arrecadaria|cogita|especula*|supostamente|em cima da mesa',
    hypothetical: 'se|caso|hipotétic*|se concretizado',
    denied: '<é falso que|<falso que|<não é verdade|<recusou|<recusa|<recusado|<rejeitou|<rejeita|<muito menos de|<bem abaixo de|<muito abaixo de|<não|<nunca|<nega|<negou|<em vez de|<em vez dos|<em lugar de|<desmente|<desmentiu|<erroneamente|<por engano|<nem|<jamais',
  },
  past:
    'até recentemente|até há pouco|até pouco tempo|recentemente era|ainda há pouco|há poucos meses|há alguns meses|poucos meses atrás|meses atrás|há poucas semanas|permitia|permitiam|permitiu|retirou|abandonou|cancelamento|desistência|rescindiu|voltou atrás|deu para trás|<quando a empresa|<quando a companhia|<quando a OpenAI|<quando era|>que havia|>que tinha|desistiu|desistido|<cancelou|<cancelado|no mesmo ano|nesse ano|naquele ano|do mesmo ano|então|antes|anteriormente|na época|à época|naquele momento|na altura|<era|<eram|<foi|<foram|<havia|<haviam|<tinha|<tinham|<desde os|inicialmente|anterior*|há um ano|há dois anos|há três anos|um ano atrás|dois anos atrás|há um ano e meio|há meses|' +
    '<dos|<ante|<ante os|<após os|<valia|<contra os|<frente aos|<passou de|<passar de|originalmente|no início|<estava|<chegou a|<face aos|outrora',
  present: 'atualmente|atual|hoje|hoje em dia|agora|última|último|mais recente|recentemente|continua|neste momento|atualidade|já vale|já tem|já soma|já conta|no momento|no fim|ao final|no final|finalmente',
  hints: {
    acquisition: 'OpenAI comprou|OpenAI compra|OpenAI adquiriu|OpenAI adquire|aquisição da|aquisição do|aquisição de|compra da startup|compra da empresa|incorporou|absorveu|OpenAI pagou|OpenAI paga',
    listed: 'valor de mercado|valor em bolsa|em bolsa|na bolsa|capitalização|dividendos|carteira de pedidos',
    conditional: 'depend*|condicionad*|condição|condições|sujeit*|atrelad*|vinculad*',
    tender: 'funcionários|trabalhadores|colaboradores|venda de ações',
    secondary: 'secundári*',
    'first-close': 'primeira etapa|primeiro fechamento|primeira fase|primeira parcela|num primeiro momento|anunciad*|inicialmente',
    'final-close': 'concluiu|concluída|fechou|fechamento|conclusão|fecho|definitiv*',
    'letter-of-intent': 'carta de intenções|carta de intenção|memorando',
    tranche: 'parcela*|tranche*|prestações',
    recapitalization: 'reestruturação|recapitalização|reorganização',
    'credit-facility': 'linha de crédito|linha rotativa',
    founding: 'sem fins lucrativos|fundadores',
    'joint-venture': 'joint venture|DeployCo',
    stargate: 'Stargate',
    ipo: 'IPO|abertura de capital|oferta pública inicial',
    bid: 'oferta de compra|oferta hostil|OPA',
    talks: 'conversas|negociações|conversações',
    former: 'rodada antes|ronda antes|rodada como',
    latest: 'última rodada|última ronda|rodada mais recente|ronda mais recente',
  },
  change: '<sobe|<sobem|<cai|<caem|<recua|<avança|<dispara|<cresce|<despenca|<subiram|<caíram|<avançaram|<recuaram|<dispararam|<saltaram|<caiu|<recuou|<disparou|<cresceram|<cresceu|<aumento de|<alta de|<subiu|<ganhou|<aumentou|<cresceu|<acréscimo de|<salto de|<valorização de|<avançou|<incremento de',
  into: 'até|até os|aos|às|para os|com|com a|com o|em|na|no|para|por|de|à|ao|pela|pelo|da|do',
  from: 'de|da|do|por|pela|pelo|vindos da|vindos do|provenientes da|provenientes do',
  definite: `>captados|>levantados|>arrecadados|>angariados|>obtidos|>comprometidos|>prometidos|>investidos|>aportados|>acertados|>acordados|>anunciados|>injetados|${combined('<à|<pela|<na|<à sua|<com a|<segundo a', 'última|mais recente', 'avaliação', 'de')}|${combined('<à|<pela|<na|<à sua|<com a', 'avaliação', 'atual', 'de')}`,
  price: '<a',
  pronouns: 'ela|ele|eles|o|a|os|as|seu|sua|este|esta|isso|esse',
  others: '<incluindo|<que inclui|<que incluiu|<entre eles|<entre os quais|<investidores como|<fundos como|<tais como',
  exchange: '<por|<em troca de',
  respectively: 'respectivamente|respetivamente',
  and: 'e|bem como|a|o|junto com|assim como',
  each: 'cada um|cada uma|cada|ambos|ambas',
  companion: '<contratou o|<contratou a|<contrato com a|<assinou com a|<vende no|<testa o|<trabalha com a|<adotou o|<cliente da|<sócia da|<parceira da|<parceiro da|<fornecedora da|<fornecedor da|<modelos da|<tecnologia da|<rival da|<concorrente da|<que usa|<que utiliza|<acordo com a|<parceria com a|<graças à|<como a|<ao contrário da|<assim como a',
  possessive: '\'s',
  describing: 'rival|concorrente',
  described: 'acionista da|sócia da|investidora da|maior acionista da|compete com a|compete com|concorre com a|rivaliza com a|ex|rival da|rivais da|concorrente da|concorrentes da|ex funcionários da|ex funcionário da|ex executivo da|ex pesquisador da|modelos da|alternativa à|fornecedora da|cofundador da|fundada por ex|antigo',
  raising: 'lucrou|lucra|faturou|fatura|registrou|registou|teve receita|perdeu|perde|ganhou|caiu|cai|subiu|sobe|avançou|recuou|emprega|somou|atende|conta com|captou|capta|levantou|levanta|arrecadou|angariou|recebeu|fechou uma|vale|está avaliada|foi avaliada|obteve|conseguiu|comprou|adquiriu|tomou emprestado|concluiu uma',
  ordinary:
    'wall street|receita|faturamento|ações|avaliação|bolsa|ibovespa|codex|sora|gpt|quanto|quantos|quanta|quantas|quem|que|como|onde|quando|a|o|as|os|ela|ele|elas|eles|esta|este|isso|e|mas|agora|hoje|empresa|companhia|startup|grupo|altman|sam altman|sarah friar|friar|quem|que|ninguém|segundo|tudo|rodada|ronda|já',
  masks: `até agora|até hoje|até aqui|até o momento|até ao momento|soma se|somou se|somaram se|junta se|juntam se|juntou se|juntaram se|aproxima se|aproximou se|elevou se|eleva se|situa se|situou se|fixou se|cifra se|cifrou se|transformou se|posiciona se|posicionou se|mantém se|prepara se|encontra se|espera se|prevê se|associou se|registou se|fixa se|traduz se|se soma|se juntou|se juntam|se somou|se aproxima|se aproximou|se transformou|se prepara|se encontra|se posiciona|se associou|se comprometem|se compromete|${combined('até o fim de|até ao final de', 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro')}|até recentemente|havia se|tinha se|haviam se|tinham se|ter se|se comprometido|que o PIB|superam o PIB|supera o PIB|ao PIB|obrigações com|obrigações da OpenAI|obrigações contratuais|obrigações de compra|ao se|de se|para se|em se|por se|sem se|vai se|deve se|pode se|quer se|na última rodada|da última rodada|na última ronda|se desfizeram|se desfez|se comprometeu a|gigante do varejo|gigante do retalho|varejista|grupo de varejo|retalhista|como se|que se|já se|não se|hoje se|agora se|avaliou se|se avalia|se avaliou|tornou se|se tornou|se torna|se trata|trata se|fala se|se fala|diz se|se diz|estima se|se estima|somam se|se somam|se chega|se chegou|comprometeu se|se comprometeu|se comprometeram|manteve se|se mantém|no fim de|no fim do|no final de|no final do|ao final de|ao final do|investidor|investidores|investidora|investidoras|valor de face|em parte`,
  breaks: [
    [', ante|, após|, depois de', 15],
    ['enquanto|mas|porém|embora|contra|à frente de|à frente da|à frente do|comparado|atrás da|muito acima da', 20],
    ['migalhas|ao lado dos|ao lado da|perto dos|a anos luz|vezes o que|vezes o valor|vezes mais do que', 28],
    ['o dobro de|o dobro da|o dobro dos|mais que o dobro|mais do dobro|o triplo da|o triplo de|vezes a|vezes mais que', 10],
    ['e|ou|com|após|depois', 5],
    ['que|cujo|cuja|onde|quando', 8],
  ],
  dates: {
    months: [['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'mar'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'], ['julho', 'jul'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro', 'nov'], ['dezembro', 'dez']],
    relative: [
      ['no início do ano', { unit: 'season', offset: 0, month: 1 }], ['no começo do ano', { unit: 'season', offset: 0, month: 1 }], ['do início do ano', { unit: 'season', offset: 0, month: 1 }], ['do começo do ano', { unit: 'season', offset: 0, month: 1 }], ['no início deste ano', { unit: 'season', offset: 0, month: 1 }], ['no começo deste ano', { unit: 'season', offset: 0, month: 1 }], ['no início de ano', { unit: 'season', offset: 0, month: 1 }],
      ['neste trimestre', { unit: 'quarter', offset: 0 }], ['no trimestre passado', { unit: 'quarter', offset: -1 }], ['do ano anterior', { unit: 'year', offset: -1 }],
      ['no ano que passou', { unit: 'year', offset: -1 }], ['no mês passado', { unit: 'month', offset: -1 }], ['na semana passada', { unit: 'week', offset: -1 }],
      ...ago({ counts: 'dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze', years: 'há # anos|# anos atrás', halfYears: 'há # anos e meio|# anos e meio atrás', months: 'há # meses|# meses atrás', weeks: 'há # semanas|# semanas atrás' }),
      ['há um ano e meio', { unit: 'quarter', offset: -6 }], ['um ano e meio atrás', { unit: 'quarter', offset: -6 }], ['há meio ano', { unit: 'quarter', offset: -2 }], ['há um mês', { unit: 'month', offset: -1 }], ['um mês atrás', { unit: 'month', offset: -1 }], ['há uma semana', { unit: 'week', offset: -1 }],
      ['no ano passado', { unit: 'year', offset: -1 }], ['ano passado', { unit: 'year', offset: -1 }], ['no ano anterior', { unit: 'year', offset: -1 }], ['há um ano', { unit: 'year', offset: -1 }], ['um ano atrás', { unit: 'year', offset: -1 }],
      ['um ano antes', { unit: 'year', offset: -1 }], ['este ano', { unit: 'year', offset: 0 }],
      ['neste ano', { unit: 'year', offset: 0 }], ['mês passado', { unit: 'month', offset: -1 }], ['neste mês', { unit: 'month', offset: 0 }], ['este mês', { unit: 'month', offset: 0 }], ['semana passada', { unit: 'week', offset: -1 }],
      ['nesta semana', { unit: 'week', offset: 0 }], ['esta semana', { unit: 'week', offset: 0 }], ['ontem', { unit: 'day', offset: -1 }], ['na primavera', { unit: 'season', offset: 0, month: 3 }], ['no outono', { unit: 'season', offset: 0, month: 9 }],
    ],
    joiners: ['de', 'do', 'deste', 'do ano', 'do ano de'],
    last: ['passado'],
    since: ['do mesmo ano', 'desse ano', 'fundada em', 'criada em', 'desde', 'desde o ano', 'desde o início de', 'desde o fim de'],
    quarters: [['primeiro trimestre', 1], ['segundo trimestre', 2], ['terceiro trimestre', 3], ['quarto trimestre', 4], ['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4]],
  },
});

export const pt = packOf({
  tag: 'pt',
  numbers: () => ({
    decimal: ',',
    spaceGroups: true,
    words: {
      1: 'um|uma', 2: 'dois|duas', 3: 'três|tres', 4: 'quatro', 5: 'cinco', 6: 'seis', 7: 'sete', 8: 'oito', 9: 'nove', 10: 'dez', 11: 'onze', 12: 'doze', 13: 'treze',
      14: 'quatorze|catorze', 15: 'quinze', 16: 'dezesseis|dezasseis', 17: 'dezessete|dezassete', 18: 'dezoito', 19: 'dezenove|dezanove', 20: 'vinte', 30: 'trinta', 40: 'quarenta',
      50: 'cinquenta', 60: 'sessenta', 70: 'setenta', 80: 'oitenta', 90: 'noventa', 100: 'cem|cento', 200: 'duzentos|duzentas', 300: 'trezentos|trezentas', 400: 'quatrocentos|quatrocentas',
      500: 'quinhentos|quinhentas', 600: 'seiscentos|seiscentas', 700: 'setecentos|setecentas', 800: 'oitocentos|oitocentas', 900: 'novecentos|novecentas',
    },
    and: 'e|com',
    fractions: { 0.5: 'meio|meia', 0.25: 'quarto|quartos' },
    halves: 'e meio|e meia',
    scales: { 1e3: 'mil', 1e6: 'milhão|milhao', 1e9: 'bilhão|bilhao', 1e12: 'trilhão|trilhao|bilião' },
    plurals: { 1e6: 'milhões|milhoes', 1e9: 'bilhões|bilhoes', 1e12: 'trilhões|trilhoes|biliões' },
    short: { 1e6: 'mi|mi.', 1e9: 'bi|bi.', 1e12: 'tri|tri.' },
    articles: 'um|uma|o',
    of: 'de|em',
    vague: 'vários|alguns|muitos|milhares de|centenas de|dezenas de|por|poucos',
    currencies: {
      USD: 'us $|u$|u$s|dólar|dólares|dolar|dolares|>dólares americanos|>dólares norte americanos|>dólar americano|>dólares estadunidenses',
      GBP: '>libras esterlinas|>libra esterlina|>^libras|>libras britânicas',
      JPY: '>iene|>ienes|>yenes|>ienes japoneses',
      CNY: '>yuans|>iuanes|>iuan',
      KRW: '>wons|>wons sul coreanos',
      INR: '>rupia|>rupias|>rupias indianas|>rúpias',
      CHF: '>franco suíço|>francos suíços|>francos suicos|?>francos',
      CAD: '>dólares canadenses|>dólares canadianos|>dólar canadense',
      AUD: '>dólares australianos|>dólar australiano',
      HKD: '>dólares de hong kong',
      TWD: '>dólares taiwaneses',
      BRL: 'r $|?>real',
      MXN: '>pesos mexicanos',
      SGD: '>dólares de singapura|>dólares de cingapura|>dólares singapurenses',
      NZD: '>dólares neozelandeses',
    },
    coins: { 0.01: 'centavo|centavos|cêntimo|cêntimos' },
    before: {
      approx: 'cerca dos|perto dos|em torno dos|cerca de|aproximadamente|quase|em torno de|por volta de|aprox.|uns|umas|próximo de|próxima a|próximo a|perto de|na casa de|na casa dos|na ordem de|estimado em|estimada em|a cerca de|algo como',
      at_least: 'mais de|pelo menos|ao menos|no mínimo|acima de|acima dos|superior a|supera|supera os|superam os|superou os|superar os|ultrapassa|ultrapassa os|ultrapassou|ultrapassou os|ultrapassam|não menos de|um mínimo de|além de|passa de|passou de',
      up_to: 'até|até os|no máximo|um máximo de|não mais de|menos de|inferior a|abaixo de|abaixo dos|de até',
    },
    after: { at_least: 'ou mais|no mínimo|pelo menos', approx: 'aproximadamente|mais ou menos', up_to: 'ou menos|no máximo' },
    to: 'a|até',
    from: 'de|passar de|passou de',
    gives: 'põe|colocará|coloca|colocou|aporta|aportará|aportou|investe|investirá|investiu|entra com|entrou com|dá|promete|prometeu',
    givenBy: 'da|do|de|pela|pelo|vêm da|vêm do|vieram da|vieram do|são da|são do|vindos da|vindos do',
    between: 'entre',
    per: { minute: '/minuto|por minuto|a cada minuto|ao minuto',
      month: '/mês|todo mês|por mês|ao mês|mensais|a cada mês',
      quarter: '/trimestre|por trimestre|trimestrais',
      year: '/ano|por ano|ao ano|anuais|a cada ano',
      day: '/dia|por dia|ao dia|diários',
      share: '/ação|por ação|por acção|por papel|a ação',
      each: 'cada|cada um|cada uma',
    },
    perBefore: { minute: 'a cada minuto|por minuto' },
    percent: 'por cento|pontos percentuais|p.p.',
    times: 'vezes mais',
    users: 'usuári*|utilizador*|assinant*|assinatur*|client*|pessoas|membros|famílias|contas|consumidor*|desenvolvedor*|visitantes|funcionári*|lares|internautas',
    things: 'clientes de bancos|clientes dos bancos|clientes bancários|clientes abastados|clientes endinheirados|clientes particulares|clientes de private|clientes ricos',
    shares: 'ação|ações|acções|papéis|cotas',
    tokens: 'token*',
  }),
  cues,
});
