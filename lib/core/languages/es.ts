import type { CuePack } from '../cues.ts';
import { ago, combined, packOf } from './pack.ts';

/** Where users may be that are not those of the world, and money may go that is not for the company. */
const places = (): string => combined('en', 'India|la India|Asia|África|Europa|América Latina|Latinoamérica|Estados Unidos|EE|el Reino Unido|Francia|Alemania|España|Portugal|Italia|Noruega|Japón|Corea|China|Indonesia|Brasil|México|Argentina|Chile|Colombia|Canadá|Australia|Abu Dabi|Arabia|Texas|Ohio|Emiratos');

const cues = (): CuePack => ({
  metrics: {
    valuation:
      'valoraron|tasaron|valuaron|tasan|valúan|valúa|valuó|valoró|tasó|valdrían|post money|postmoney|pre money|premoney|más valiosas|más valiosos|más caras|valoración*|valuación*|valuada|valuado|valorada*|valorado*|valora|valoran|valoraba|valorando|valorar|valor de|vale|valen|valer|valía|valdrá|tasada|tasado|tasación|tasa en|capitalización|cotiza|precio de la empresa|valor|' +
      'más valiosa|más cara|cotizada|avaluada|cifra su valor|precio implícito|<deja a la firma en|<empresa de|<startup de|<compañía de|<firma de|<deja a la compañía en|<deja a la empresa en|<sitúa a la firma en|<sitúa a la compañía en|<sitúa a la empresa en|<coloca a la firma en|<coloca a la empresa en|previa a la inversión|previa a la ronda|previa a la financiación|antes de la inversión|posterior a la inversión',
    round_total:
      '>de los inversores|>de inversores|>de los inversionistas|>de inversionistas|ronda por valor de|ronda valorada en|financiación por valor de|ronda de financiación por valor de|financiamiento por valor de|recaudará|captará|levantará|obtendrá|recibirá|reunirá|recaudaron|captaron|levantaron|reunieron|obtuvieron|cerraron|consiguieron|recibieron|lograron|operación de financiación|operación de|adquisición de fondos|obtención de fondos|>liderada por|>encabezada por|ronda|ronda de financiación|ronda de financiamiento|ronda de inversión|rondas|megarronda|financiación|financiamiento|recaudado|recaudados|recaudó|recauda|recaudar|recaudación|captado|capta|captó|captar|captación|levantado|levantó|levanta|' +
      'levantamiento|levantar|cerrado|cierra|cerró|cierre|obtenido|obtuvo|obtiene|logra|logró|logrado|consigue|consiguió|conseguido|recibe|recibió|recibido|reúne|reunió|reunido|dinero fresco|capital fresco|capital comprometido|' +
      'compromisos|nuevo capital|nuevos fondos|inyección de capital|ampliación de capital|monto|importe|cantidad|montante|suma|se hace con|se hizo con|embolsa|embolsó|>de inversores|>de inversionistas|>de los inversores|>de los inversionistas|serie A|serie B',
    investor_commitment:
      'segunda cuota|tercera cuota|primera cuota|segundo pago|tercer pago|segundo desembolso|abonó|abonado|abona|ancló|ancla|anclaron|anclada|promesa de|promesas de|acumula|prometieron|prometen|prometer|prometía|prometían|metieron|colocaron|entregaron|pagaron|dieron|apostaron|transfirieron|comprometer|remesa|tramo de|último tramo|lideró|encabezó|>propios|>de su bolsillo|apalabr*|riega|regó|enterrado*|colocado|coloca|colocó|entra en OpenAI|entró en OpenAI|entrar en OpenAI|metido|mete|metió|entró en el capital|entra en el capital|entrado en el capital|invert*|invirt*|inviert*|inversi*|inyect*|aport*|puso|pone|ponen|pondrá|pusieron|ha puesto|poner|comprometido|compromete|comprometió|comprometieron|compromiso de|cheque|<encabezada por|<liderada por|prometido|prometió|promete|' +
      'carta de intención|carta de intenciones|desembols*|destin*|contribuy*|da|dio|dará|entra con|entró con|participa con|participó con|provienen de|procedentes de|abonó|pagó|apuesta|respaldo|añade|añaden|añadió|transfirió|transferir|transferido|transfiere|entregado|entregó|entrega|entregar',
    retail_commitment: 'clientes de bancos|clientes de los bancos|clientes de la banca|clientes de banca|clientes bancarios|clientes adinerados|clientes particulares|clientes privados|clientes acaudalados|canales bancarios|a través de bancos|a través de la banca|a través de los bancos|minoristas|particulares|inversores individuales|inversionistas individuales|pequeños inversores|pequeños inversionistas|banca privada|pequeños ahorradores|ahorristas',
    tender_offer:
      'acciones por valor de|acciones por un valor de|títulos por valor de|participaciones por valor de|acciones valoradas en|compran acciones|compran títulos|compran participaciones|compraron acciones|compraron títulos|compraron participaciones|adquieren acciones|adquieren títulos|adquieren participaciones|adquirieron acciones|adquirieron títulos|adquirieron participaciones|compra títulos|compra participaciones|adquirió títulos|adquirió participaciones|permitía vender|permitió vender|permitirá vender|permite vender|tope de la oferta|límite de la oferta|empleados colocaron|solo colocaron|colocaron acciones|compró acciones|compra acciones|comprado acciones|adquirió acciones|compró títulos|compró participaciones|se deshicieron de acciones|se deshicieron|autorizado|autorizada|autorizó|visto bueno|venta de acciones|venta secundaria|venta de títulos|venta de participaciones|empleados vendieron|vendieron acciones|vendieron|vendido acciones|vender acciones|acciones vendidas|oferta de compra|oferta de recompra|mercado secundario|' +
      'operación secundaria|acciones de empleados|acciones por valor|acciones por|en acciones|en títulos|recompra',
    credit_facility: 'línea renovable|línea rotativa|pusieron a disposición|puesto a disposición|ponen a disposición|una línea de|la línea de|de sus bancos|los bancos concedieron|bancos concedieron|línea bancaria|líneas bancarias|crédito bancario|línea de financiación|línea de liquidez|póliza de crédito|línea de crédito|líneas de crédito|crédito renovable|crédito rotativo|línea revolvente|línea crediticia|facilidad de crédito|crédito sindicado|crédito revolvente',
    compute_commitment:
      '<acuerdo con|<pacto con|<alianza con|contrato con|nube|centros de datos|cómputo|computación|capacidad de cálculo|capacidad de cómputo|capacidad informática|Stargate|infraestructura*|contrato|contratos|acuerdo de|acuerdo por|Azure',
    cumulative_raised: 'acumula|recaudado en total|total recaudado|desde su fundación|desde su creación|en total ha recaudado|captado en total|financiación total|lleva recaudados|ha recaudado en total|levantado en total',
    revenue: 'facturaron|ingresaron|generaron|ingresan|generan|entraron en la caja|entraron en caja|entraron en las arcas|ingreso*|ingresa|ingresó|ingresaba|factura|facturó|facturaba|facturan|facturación|ventas|ritmo anual|ARR|volumen de negocio|cifra de negocio*|genera|generó|anualizad*',
    users: 'usuario*|semanales|por semana|a la semana|personas|usan|utilizan',
    subscribers: 'paga por|gente paga|pagando|suscrit*|suscriptor*|suscripcion*|suscripción|de pago|abonado*|clientes de pago|que pagan|pagan',
    codex_weekly_users: 'Codex',
    tokens_per_minute: 'token*',
    stake:
      'fundación OpenAI posee|fundación OpenAI conserva|fundación OpenAI se queda con|fundación de OpenAI posee|fundación de OpenAI conserva|fundación de OpenAI se queda con|reparto|tarta|pastel|se quedó con|se quedan con|se quedaron con|quedarse con|corresponde|correspondió|corresponden|retuvo|le toca|le tocó|paquete|paquetes|>de la nueva|>del nuevo|<otros inversores|<demás inversores|<empleados y|recibe|obtiene|se queda con|dueña del|dueño del|dueña de un|dueño de un|participación|participaciones|posee|poseen|poseía|tiene|tienen|tenía|controla|acciones|accionista*|accionariado|accionarial|capital|conserva|mantiene|del capital|propiedad|en manos|porcentaje|retiene|se queda con|es dueña|es dueño|>de OpenAI',
    stake_value: '<participación|<participaciones|<paquete accionario|<paquete accionarial|<posición',
    enterprise_revenue_share:
      'peso de las empresas|cuota de las empresas|cuota de los clientes corporativos|peso de los clientes corporativos|peso del negocio empresarial|parte de las empresas|>vienen de empresas|>viene de empresas|>proceden de empresas|>procede de empresas|>vienen de las empresas|>de clientes corporativos|>del negocio corporativo|negocio empresarial|clientes corporativos|segmento empresarial|clientes empresariales|negocio corporativo|empresas clientes|de los ingresos|de sus ingresos|de la facturación|del total de ingresos',
    guaranteed_return: 'rendimiento mínimo|rentabilidad garantizada|retorno mínimo|rentabilidad mínima|retorno garantizado|rendimiento garantizado|rendimiento|rentabilidad',
    price: '<openai por encima de|<openai por encima de los|<openai más allá de los|<la compañía por encima de|<la compañía por encima de los|<la compañía más allá de los|<la empresa por encima de|<la empresa por encima de los|<la empresa más allá de los|<la startup por encima de|<la startup por encima de los|<la startup más allá de los|<la firma por encima de|<la firma por encima de los|<la firma más allá de los|<sitúa a openai en|<sitúa a openai en los|<sitúa a openai a|<sitúa a openai a los|<sitúa a openai hasta|<sitúa a openai hasta los|<sitúa a la compañía en|<sitúa a la compañía en los|<sitúa a la compañía a|<sitúa a la compañía a los|<sitúa a la compañía hasta|<sitúa a la compañía hasta los|<sitúa a la empresa en|<sitúa a la empresa en los|<sitúa a la empresa a|<sitúa a la empresa a los|<sitúa a la empresa hasta|<sitúa a la empresa hasta los|<sitúa a la startup en|<sitúa a la startup en los|<sitúa a la startup a|<sitúa a la startup a los|<sitúa a la startup hasta|<sitúa a la startup hasta los|<lleva a openai en|<lleva a openai en los|<lleva a openai a|<lleva a openai a los|<lleva a openai hasta|<lleva a openai hasta los|<lleva a la compañía en|<lleva a la compañía en los|<lleva a la compañía a|<lleva a la compañía a los|<lleva a la compañía hasta|<lleva a la compañía hasta los|<lleva a la empresa en|<lleva a la empresa en los|<lleva a la empresa a|<lleva a la empresa a los|<lleva a la empresa hasta|<lleva a la empresa hasta los|<lleva a la startup en|<lleva a la startup en los|<lleva a la startup a|<lleva a la startup a los|<lleva a la startup hasta|<lleva a la startup hasta los|<coloca a openai en|<coloca a openai en los|<coloca a openai a|<coloca a openai a los|<coloca a openai hasta|<coloca a openai hasta los|<coloca a la compañía en|<coloca a la compañía en los|<coloca a la compañía a|<coloca a la compañía a los|<coloca a la compañía hasta|<coloca a la compañía hasta los|<coloca a la empresa en|<coloca a la empresa en los|<coloca a la empresa a|<coloca a la empresa a los|<coloca a la empresa hasta|<coloca a la empresa hasta los|<coloca a la startup en|<coloca a la startup en los|<coloca a la startup a|<coloca a la startup a los|<coloca a la startup hasta|<coloca a la startup hasta los|<eleva a openai en|<eleva a openai en los|<eleva a openai a|<eleva a openai a los|<eleva a openai hasta|<eleva a openai hasta los|<eleva a la compañía en|<eleva a la compañía en los|<eleva a la compañía a|<eleva a la compañía a los|<eleva a la compañía hasta|<eleva a la compañía hasta los|<eleva a la empresa en|<eleva a la empresa en los|<eleva a la empresa a|<eleva a la empresa a los|<eleva a la empresa hasta|<eleva a la empresa hasta los|<eleva a la startup en|<eleva a la startup en los|<eleva a la startup a|<eleva a la startup a los|<eleva a la startup hasta|<eleva a la startup hasta los|<catapulta a openai en|<catapulta a openai en los|<catapulta a openai a|<catapulta a openai a los|<catapulta a openai hasta|<catapulta a openai hasta los|<catapulta a la compañía en|<catapulta a la compañía en los|<catapulta a la compañía a|<catapulta a la compañía a los|<catapulta a la compañía hasta|<catapulta a la compañía hasta los|<catapulta a la empresa en|<catapulta a la empresa en los|<catapulta a la empresa a|<catapulta a la empresa a los|<catapulta a la empresa hasta|<catapulta a la empresa hasta los|<catapulta a la startup en|<catapulta a la startup en los|<catapulta a la startup a|<catapulta a la startup a los|<catapulta a la startup hasta|<catapulta a la startup hasta los|<impulsa a openai en|<impulsa a openai en los|<impulsa a openai a|<impulsa a openai a los|<impulsa a openai hasta|<impulsa a openai hasta los|<impulsa a la compañía en|<impulsa a la compañía en los|<impulsa a la compañía a|<impulsa a la compañía a los|<impulsa a la compañía hasta|<impulsa a la compañía hasta los|<impulsa a la empresa en|<impulsa a la empresa en los|<impulsa a la empresa a|<impulsa a la empresa a los|<impulsa a la empresa hasta|<impulsa a la empresa hasta los|<impulsa a la startup en|<impulsa a la startup en los|<impulsa a la startup a|<impulsa a la startup a los|<impulsa a la startup hasta|<impulsa a la startup hasta los|precio|precios',
    not_funding:
      '<ganó|<ganaron|<ha ganado|fortuna|patrimonio|recompra*|recompró|de su valor de mercado|de su valor en bolsa|esfumaron|esfumado|esfumó|evapor*|borró|borraron|borrado|>en bolsa|vale en bolsa|de capitalización|en capitalización|valor bursátil|valor en bolsa|presupuesto*|OpenAI se queda con|OpenAI conserva|demanda en la ronda|demanda por la ronda|demanda de la ronda|demanda de los inversores|OpenAI posee|dispuso|dispuesto de|giró contra|inversiones de capital|inversión de capital|capex|cartera de pedidos|pagarés|cuota de mercado|del mercado|OpenAI pagó|OpenAI paga|OpenAI ha pagado|OpenAI pagará|OpenAI desembols*|OpenAI ha desembolsado|prestado|prestados|prestó|se endeudó|endeudarse|multa*|multó|sanción|sancion*|indemnización|daños|demanda|demandó|pérdida*|pierde|perdió|perder|quema|quemó|quemar|beneficio neto|beneficio*|ganancia*|plusvalía*|costo*|coste*|cuesta|cuestan|costó|gasto*|gastar|gasta|gastó|efectivo|caja|liquidez|' +
      'préstamo*|deuda*|endeudamiento|bonos|obligaciones|salario|sueldo|sueldos|bono|donación*|donó|donar|adquisición|adquirió|adquiere|adquirir|compra de|compró|compra|comprar|opa|oferta hostil|ofreció|ofrece|oferta|' +
      'capitalización bursátil|crédito puente|tarifa|cuota|aval|avala|garantía|garantías|impuestos|indemnizar|empresa conjunta|sociedad conjunta|gasto de capital|números rojos|trimestral*|' +
      'mercado mundial|pib|valor contable|subvención*|déficit|premio|fianza',
  },
  refine: {
    monthly: 'al mes|mensual*|por mes|cada mes',
    quarterly: 'trimestre|trimestral*|semestre|semestral*',
    annualized: 'extrapola*|a doce meses|a razón de|a un año completo|ritmo de ingresos|ritmo de facturación|ritmo de ventas|anualizad*|ritmo anual|a ritmo anual|ARR|tasa anual|en términos anuales|en base anual|recurrentes',
    annual: 'en todo el año|en todo 2025|en todo 2024|en todo|anuales|anual|del año|en 2024|en 2025|ejercicio|durante 2025|durante 2024|en el conjunto del año|el año pasado',
    weekly: 'semanal*|por semana|a la semana|cada semana|todas las semanas',
    subscribers: 'suscrit*|suscriptor*|de pago|suscripcion*|suscripción|abonado*|que pagan|pagan',
    business: `diarios|diarias|diariamente|al día|por día|cada día|todos los días|a diario|${places()}|>europeos|>españoles|>estadounidenses|>mexicanos|descargas|usuarios empresariales|empresas usuarias|usuarios corporativos|usuarios de empresa|usuarios profesionales|clientes empresariales`,
    market: 'cuota de mercado|en el mercado|del mercado',
    elsewhere: `${places()}|${combined('en', 'startups|empresas emergentes|centros de datos|un centro de datos|chips|servidores|infraestructura|infraestructuras|IA|inteligencia artificial|energía|fábricas|investigación|otras')}`,
    codex: 'Codex',
    ads: 'publicidad|publicitari*|anuncios',
    enterprise: 'clientes corporativos|negocio empresarial|clientes empresariales',
    pre:
      'antes de la ampliación|antes de la entrada|antes del desembolso|antes de la aportación|previa a la ampliación|previa a la entrada|previa al desembolso|antes de sumar el nuevo|sin los nuevos|sin el nuevo|excluyendo los nuevos|excluido el nuevo|excluidos los nuevos|pre money|premoney|antes del dinero|antes de la inversión|antes de la ronda|antes de la inyección|antes de la operación|antes de la financiación|previa a la inversión|previa a la ronda|previa a la financiación|previa a la inyección|' +
      'previa al dinero|prefinanciación|preinversión|predinero|sin contar el nuevo|sin contar los nuevos|sin contar el dinero|sin contar los fondos|sin contar la inyección|sin contar la inversión|sin incluir el nuevo|sin el dinero nuevo|excluyendo el nuevo',
    post:
      'después de la ampliación|tras la ampliación|tras la entrada|después de la operación|post money|postmoney|después del dinero|después de la inversión|después de la ronda|tras la inversión|tras la ronda|tras la operación|tras la inyección|posterior a la inversión|posterior a la ronda|posterior|postinversión|postfinanciación|' +
      'incluido el nuevo|incluyendo el nuevo|incluyendo los nuevos|incluidos los nuevos|incluido el dinero|contando el nuevo|contando el dinero',
    secondary: 'secundari*|empleados',
    cumulative: 'sumando todas las rondas|todas las rondas|desde su fundación|capital total|a lo largo de su historia|en total|acumulad*|hasta la fecha|hasta ahora|en conjunto|en su historia',
    stake: 'participación|acciones',
  },
  modality: {
    planned:
      'en su salida a bolsa|con su salida a bolsa|con la salida a bolsa|en la salida a bolsa|con su OPV|en su OPV|<debe superar|<debe alcanzar|<debe llegar|<debe rebasar|<debe sobrepasar|<debe ascender|<debe subir|<debe crecer|<debe exceder|<debe situarse|<deben superar|<deben alcanzar|<deben llegar|<deben rebasar|<deben sobrepasar|<deben ascender|<deben subir|<deben crecer|<deben exceder|<deben situarse|<debería|<deberían|subirá|aumentará|crecerá|caerá|alcanzará|alcanzarán|superará|superarán|tendrá|tendrán|ingresará|facturará|sueña|sueñan|el próximo año|el año próximo|el año que viene|con la vista puesta|planea|planean|planeaba|plan|prevé|prevén|preveía|previsto*|prevista*|espera|esperan|esperaba|espera que|objetivo|apunta|apuntan|aspira|aspiran|busca|buscan|buscaría|buscaba|proyecta|proyectan|pretende|pretenden|quiere|quieren|quería|' +
      'se propone|salida a bolsa|salir a bolsa|debut bursátil|estreno bursátil|OPI|OPV|IPO|meta|pronóstico*|planes|prepara|confía en|calcula que|estima que|ambiciona|previsión|previsiones|proyección|proyecciones|en 2030|para 2030|hasta 2030|' +
      'para 2027|para 2028|para 2029|hasta 2029|opción de|opción a|de cara a',
    rumoured:
      '<se habla de|<puede llegar|<puede alcanzar|<puede superar|<puede valer|<puede captar|<puede recaudar|<puede elevar|<pueden llegar|<pueden alcanzar|<pueden invertir|<puede invertir|<próxima a cerrar|<próxima a captar|<próxima a recaudar|<a un paso de|<está por cerrar|<por cerrar|<cerca de anunciar|quien estima|quienes estiman|estiman en|estima en|valor futuro|valoración futura|futura valoración|circula|circulan|bulo|viral|a punto de|ultima|ultiman|ultimaba|analistas ven|ven a OpenAI|ve a OpenAI|dispuesta a|dispuesto a|dispuestos a|cerca de cerrar|cerca de invertir|cerca de un acuerdo|cerca de captar|cerca de lograr|cerca de recaudar|conversaciones|conversan|conversa con|dialoga|negocia|negocian|negociaba|negociación*|podría|podrían|pondría|pondrían|invertiría|invertirían|ganaría|ganarían|aportaría|aportarían|alcanzaría|valdría|recaudaría|captaría|llegaría|elevaría|situaría|superaría|obtendría|valoraría|llevaría|bajaría|bajarían|caería|descendería|disminuiría|reduciría|quedaría|subiría|ascendería|aumentaría|crecería|rondaría|rebasaría|pasaría|recibiría|reuniría|levantaría|' +
      'rumor*|estudia|estudian|considera|sondea|baraja|habría|habrían|estaría|estarían|discute|tantea|sopesa|se especula|supuestamente|contactos|sería|serían|tendría|pagaría',
    hypothetical: 'si|en caso de|hipotétic*|de cumplirse|de concretarse|de cerrarse',
    denied: '<es falso que|<falso que|<no es cierto|<rechazó|<rechaza|<rechazado|<declinó|<mucho menos de|<muy por debajo de|<bastante menos de|<lejos de los|<no|<nunca|<desmiente|<desmintió|<en lugar de|<en vez de|<niega|<negó|<ni|<jamás|<erróneamente|<por error|<falso',
  },
  past:
    '<se valoraba|<se valuaba|<se tasaba|<se situaba|<se ubicaba|<rozaban|<sumaba|hasta hace poco|hasta hace unas semanas|hasta hace unos días|hace apenas unos meses|hace pocos meses|meses atrás|hace unas semanas|no hace mucho|permitía|permitían|permitió|retiró|retirado|retira|abandonó|descartó|dio marcha atrás|se bajó|cancelada|cancelación|desistió|rescindió|echó atrás|<cuando la empresa|<cuando la compañía|<cuando OpenAI|<cuando era|<cuando se|>que había|>que habían|renunció|renunciado|<canceló|<cancelado|se echó atrás|ese mismo año|aquel año|más tarde ese año|ese año|del mismo año|entonces|antes|anteriormente|previamente|en su momento|en aquel momento|por entonces|<era|<eran|<fue|<había|<habían|<desde los|<desde|frente a los|frente a|inicialmente|anterior*|hace un año|hace dos años|hace tres años|hace año y medio|hace un año y medio|' +
    'hace meses|hace unos meses|<de los|tras los|<valía|<rondaba|<rozaba|<tenía|en un principio|al principio|originalmente|<comparado con|<pasó de|<pasar de|en aquella|<estaba|llegó a|previa|en el pasado',
  present: 'actualmente|actual|hoy|hoy en día|ahora|última*|último|más reciente|recientemente|hasta la fecha|sigue|en la actualidad|en estos momentos|a día de hoy|ya vale|ya tiene|ya cuenta|por el momento|hoy por hoy|al final|finalmente',
  hints: {
    acquisition: 'OpenAI compró|OpenAI compra|OpenAI ha comprado|OpenAI adquirió|OpenAI adquiere|OpenAI ha adquirido|adquisición de|compra de la startup|compra de la empresa|se hizo con|se hace con|se quedó con|absorbió|absorbe|OpenAI pagó|OpenAI paga',
    listed: 'valor de mercado|valor en bolsa|valor bursátil|capitalización|en bolsa|dividendo*|cartera de pedidos',
    conditional: 'depend*|condicionad*|condición|condiciones|supeditad*|sujet*|ligad*',
    tender: 'empleados|trabajadores|plantilla|venta de acciones',
    secondary: 'secundari*',
    'first-close': 'primer cierre|en un principio|primera fase|primera etapa|inicialmente|anunciad*',
    'final-close': 'cierre|cerrado|cerró|cierra|definitiv*|completad*',
    'letter-of-intent': 'carta de intención|carta de intenciones',
    tranche: 'tramo*|plazos|cuotas|primera entrega',
    recapitalization: 'reestructuración|recapitalización|reorganización',
    'credit-facility': 'línea de crédito',
    founding: 'fundación de OpenAI|fundadores|sin ánimo de lucro|sin fines de lucro',
    'joint-venture': 'empresa conjunta|sociedad conjunta|DeployCo',
    stargate: 'Stargate',
    ipo: 'salida a bolsa|IPO|OPI|OPV',
    bid: 'oferta de compra|oferta hostil',
    talks: 'conversaciones|negociaciones',
    former: 'ronda antes|ronda de financiación antes|ronda como',
    latest: 'última ronda|ronda más reciente|ronda de financiación más reciente|último tramo de financiación',
  },
  change: '<sube|<suben|<cae|<caen|<baja|<bajan|<crece|<crecen|<gana|<pierde|<se dispara|<se hunde|<se desploma|<avanza|<retrocede|<subieron|<cayeron|<bajaron|<avanzaron|<ganaron|<perdieron|<cedieron|<repuntaron|<saltaron|<cayó|<bajó|<perdió|<cedió|<avanzó|<se dispararon|<se disparó|<creció|<crecieron|<aumento de|<alza de|<subió|<ganó|<sumó|<aumentó en|<aumentaron en|<crecieron en|<subieron en|<creció en|<subió en|<aumentado en|<incremento de|<crecido en|<repunte de|<revalorización de',
  into: 'al|hasta|hasta los|a los|a las|con|en|a|para|por|de',
  from: 'de|por|del|de la|procedentes de|provenientes de',
  definite: `>captados|>recaudados|>levantados|>obtenidos|>reunidos|>comprometidos|>prometidos|>invertidos|>aportados|>acordados|>pactados|>anunciados|>inyectados|${combined('<a|<según|<con', 'su|la', 'última|más reciente', 'valoración|valuación', 'de')}|${combined('<a|<según|<con', 'su|la', 'valoración|valuación', 'actual', 'de')}`,
  price: '<a',
  pronouns: 'ella|él|ellos|el|la|los|las|su|sus|este|esta|esto|ese|esa',
  others: '<incluido|<incluida|<incluidos|<incluyendo|<que incluye|<que incluyó|<entre ellos|<entre los que está|<inversores como|<inversionistas como|<fondos como|<tales como',
  exchange: '<por|<a cambio de|<a cambio del',
  respectively: 'respectivamente',
  and: 'y|e|así como|la|el|junto a|junto con',
  each: 'cada uno|cada una|cada|ambos|ambas',
  companion: '<firmado con|<firmó con|<contrato con|<prueba|<ha probado|<trabaja con|<elegido|<apuesta por|<cliente de|<socio de|<socia de|<proveedor de|<proveedora de|<modelos de|<tecnología de|<rival de|<rival chino de|<rival francés de|<competidor de|<competidora de|<que usa|<que utiliza|<alianza con|<acuerdo con|<aliada de|<aliado de|<que da|<que ofrece|<que vende|<gracias a|<como|<a diferencia de|<al igual que',
  possessive: '\'s',
  describing: 'rival|rivales|competidor|competidora',
  described: 'accionista de|inversor de|socio de|mayor accionista de|compite con|compiten con|competir con|rivaliza con|planta cara a|ex|exempleado de|exempleados de|exdirectivo de|exdirectiva de|antiguo|antigua|rival de|rivales de|competidor de|competidora de|competencia de|alternativa a|modelos de|proveedor de|cofundador de|exinvestigador de|fundada por exempleados de',
  raising:
    'gana|ganó|factura|facturó|ingresó|ingresa|perdió|pierde|cae|cayó|cede|cedió|sube|subió|avanza|avanzó|retrocede|emplea|registró|obtuvo ingresos|tuvo ingresos|ha ganado|ha facturado|ha perdido|atiende|cuenta con|presume de|levanta|levantó|ha levantado|recauda|recaudó|ha recaudado|capta|captó|ha captado|cierra una|cerró una|ha cerrado una|obtiene|obtuvo|ha obtenido|logra|logró|vale|está valorada|está valuada|fue valorada|fue valuada|adquirió|compró|recibió',
  ordinary:
    'wall street|ingresos|valoración|acciones|bolsa|ibex|codex|sora|gpt|cuánto|cuántos|cuánta|cuántas|quién|quiénes|qué|cómo|dónde|cuándo|el|la|los|las|esta|este|esto|ella|él|ellos|y|pero|además|así|ahora|hoy|empresa|compañía|firma|startup|ronda|altman|sam altman|sarah friar|friar|quien|que|según|todo|nadie|grupo|sociedad',
  masks: 'hasta ahora|hasta hoy|hasta el momento|hasta la actualidad|antes de fin de año|antes del fin de año|antes de final de año|antes de finales de año|antes de acabar el año|antes de que acabe|antes de que termine|que el pib|al pib|superan el pib|supera el pib|obligaciones con|obligaciones de OpenAI|obligaciones contractuales|obligaciones de compra|premio gordo|premio mayor|ha suscrito|han suscrito|haya suscrito|había suscrito|suscrito con|suscrito un|suscrito una|suscrito por|en la última ronda|de la última ronda|en su última ronda|si se extrapola|si se anualiza|si se proyecta|gigante minorista|grupo minorista|al final de|al final del|inversor|inversores|inversora|inversoras|inversionista|inversionistas|valor de mercado de|sin valor',
  breaks: [
    ['mientras|pero|sin embargo|aunque|frente a|por delante de|por detrás de|comparado|por encima de los de|muy lejos de', 20],
    ['migajas|al lado de los|al lado de|a años luz de|veces lo que|veces su|veces más de lo que', 28],
    ['el doble de|el doble que|más del doble|el triple de|el triple que|veces la de|veces más que', 10],
    ['y|o|con|tras|después|así como', 5],
    ['que|cuyo|cuya|donde|luego|cuando', 8],
  ],
  dates: {
    months: [['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo'], ['junio', 'jun'], ['julio', 'jul'], ['agosto', 'ago'], ['septiembre', 'setiembre', 'sept', 'sep'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic']],
    relative: [
      ['a comienzos de año', { unit: 'season', offset: 0, month: 1 }], ['a inicios de año', { unit: 'season', offset: 0, month: 1 }], ['a principios del año', { unit: 'season', offset: 0, month: 1 }], ['a comienzos del año', { unit: 'season', offset: 0, month: 1 }], ['a inicios del año', { unit: 'season', offset: 0, month: 1 }], ['al inicio del año', { unit: 'season', offset: 0, month: 1 }], ['al comienzo del año', { unit: 'season', offset: 0, month: 1 }], ['de principios de año', { unit: 'season', offset: 0, month: 1 }], ['de comienzos de año', { unit: 'season', offset: 0, month: 1 }], ['a principios de este año', { unit: 'season', offset: 0, month: 1 }], ['a comienzos de este año', { unit: 'season', offset: 0, month: 1 }], ['a inicios de este año', { unit: 'season', offset: 0, month: 1 }], ['al inicio de este año', { unit: 'season', offset: 0, month: 1 }],
      ['del año pasado', { unit: 'year', offset: -1 }], ['del año anterior', { unit: 'year', offset: -1 }], ['de este año', { unit: 'year', offset: 0 }], ['en lo que va del año', { unit: 'year', offset: 0 }],
      ['el trimestre pasado', { unit: 'quarter', offset: -1 }], ['esta primavera', { unit: 'season', offset: 0, month: 3 }], ['este verano', { unit: 'season', offset: 0, month: 6 }],
      ['este otoño', { unit: 'season', offset: 0, month: 9 }], ['el verano pasado', { unit: 'season', offset: -1, month: 6 }], ['el pasado verano', { unit: 'season', offset: -1, month: 6 }],
      ['en verano', { unit: 'season', offset: 0, month: 6 }], ['el invierno pasado', { unit: 'season', offset: -1, month: 12 }], ['del mes pasado', { unit: 'month', offset: -1 }],
      ...ago({ counts: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce', years: 'hace # años|# años atrás', halfYears: 'hace # años y medio|# años y medio atrás', months: 'hace # meses|# meses atrás', weeks: 'hace # semanas' }),
      ['hace año y medio', { unit: 'quarter', offset: -6 }], ['hace un año y medio', { unit: 'quarter', offset: -6 }], ['hace medio año', { unit: 'quarter', offset: -2 }], ['un año atrás', { unit: 'year', offset: -1 }], ['hace un mes', { unit: 'month', offset: -1 }], ['hace una semana', { unit: 'week', offset: -1 }],
      ['el año pasado', { unit: 'year', offset: -1 }], ['año anterior', { unit: 'year', offset: -1 }], ['el pasado año', { unit: 'year', offset: -1 }], ['hace un año', { unit: 'year', offset: -1 }], ['un año antes', { unit: 'year', offset: -1 }],
      ['este año', { unit: 'year', offset: 0 }], ['a principios de año', { unit: 'year', offset: 0 }], ['en lo que va de año', { unit: 'year', offset: 0 }],
      ['el mes pasado', { unit: 'month', offset: -1 }], ['el pasado mes', { unit: 'month', offset: -1 }], ['este mes', { unit: 'month', offset: 0 }], ['la semana pasada', { unit: 'week', offset: -1 }], ['la pasada semana', { unit: 'week', offset: -1 }],
      ['esta semana', { unit: 'week', offset: 0 }], ['ayer', { unit: 'day', offset: -1 }], ['en primavera', { unit: 'season', offset: 0, month: 3 }], ['la pasada primavera', { unit: 'season', offset: -1, month: 3 }], ['en otoño', { unit: 'season', offset: 0, month: 9 }],
      ['el pasado otoño', { unit: 'season', offset: -1, month: 9 }], ['el otoño pasado', { unit: 'season', offset: -1, month: 9 }], ['la primavera pasada', { unit: 'season', offset: -1, month: 3 }],
    ],
    joiners: ['de', 'del', 'de este', 'del año'],
    last: ['pasado'],
    since: ['de ese mismo año', 'del mismo año', 'de ese año', 'fundada en', 'creada en', 'nacida en', 'desde', 'desde el año', 'desde finales de', 'desde principios de'],
    quarters: [['primer trimestre', 1], ['segundo trimestre', 2], ['tercer trimestre', 3], ['cuarto trimestre', 4], ['q1', 1], ['q2', 2], ['q3', 3], ['q4', 4]],
  },
});

export const es = packOf({
  tag: 'es',
  numbers: () => ({
    decimal: ',',
    spaceGroups: true,
    continues: 'spaced',
    words: {
      1: 'un|uno|una', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez', 11: 'once', 12: 'doce', 13: 'trece', 14: 'catorce',
      15: 'quince', 16: 'dieciséis|dieciseis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte', 21: 'veintiuno|veintiún|veintiun', 22: 'veintidós|veintidos',
      23: 'veintitrés|veintitres', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis|veintiseis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta', 40: 'cuarenta',
      50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa', 100: 'cien|ciento', 200: 'doscientos|doscientas', 300: 'trescientos|trescientas', 400: 'cuatrocientos|cuatrocientas',
      500: 'quinientos|quinientas', 600: 'seiscientos|seiscientas', 700: 'setecientos|setecientas', 800: 'ochocientos|ochocientas', 900: 'novecientos|novecientas',
    },
    and: 'y|con',
    fractions: { 0.5: 'medio|media', 0.25: 'cuarto|cuartos' },
    halves: 'y medio|y media',
    scales: { 1e3: 'mil', 1e6: 'millón|millon', 1e9: 'millardo', 1e12: 'billón|billon', 1e18: 'trillón|trillon' },
    plurals: { 1e6: 'millones', 1e9: 'millardos|miles de millones', 1e12: 'billones', 1e18: 'trillones' },
    short: { 1e6: 'mill.|mlls.' },
    articles: 'un|una|el|los',
    of: 'de|en',
    vague: 'varios|algunos|unos pocos|miles de|cientos de|decenas de|por|pocos|los',
    currencies: {
      USD: 'u$d|u$s|us $|u$|dólar|dólares|dolar|dolares|>dólares estadounidenses|>dólares americanos|>dólar estadounidense|>dólares de estados unidos|>dólares de ee. uu.|>dls|>6mdd|>9mmdd|>9mmd',
      GBP: '>libras esterlinas|>libra esterlina|>^libras|>libras británicas',
      JPY: '>yenes|>yenes japoneses',
      CNY: '>yuanes|>yuanes chinos',
      KRW: '>wones|>wones surcoreanos',
      INR: '>rupia|>rupias|>rupias indias',
      CHF: '>franco suizo|>francos suizos|?>francos',
      CAD: '>dólares canadienses|>dólar canadiense',
      AUD: '>dólares australianos|>dólar australiano',
      HKD: '>dólares de hong kong|>dólares hongkoneses',
      TWD: '>dólares taiwaneses',
      MXN: '>6mdp|>9mmdp|>pesos mexicanos|?>pesos',
      BRL: '>reales|>reales brasileños',
      SGD: '>dólares singapurenses|>dólares de singapur',
      NZD: '>dólares neozelandeses',
    },
    coins: { 0.01: 'centavo|centavos|céntimo|céntimos|centimos|cents|peniques' },
    before: {
      approx: 'cerca del|alrededor del|en torno al|casi el|aproximadamente el|cerca de un|unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|en torno a los|aprox.|próximo a|próxima a|aproximado de|cercano a|cercana a|rozaba los|roza los|rozar los|rondaba los|ronda los|los casi|cercano a los|cerca de los|estimado en|estimada en',
      at_least: 'más de|mas de|al menos|por lo menos|como mínimo|superior a|superior a los|supera|supera los|superan los|superó los|superar los|superado los|superaba los|por encima de|por encima de los|no menos de|mínimo de|un mínimo de|excede los|sobrepasa los|mayor de|los más de',
      up_to: 'hasta|hasta los|como máximo|un máximo de|máximo de|no más de|menos de|inferior a|inferior a los|por debajo de|por debajo de los|a lo sumo',
    },
    after: { at_least: 'o más|como mínimo|al menos', approx: 'aproximadamente|más o menos', up_to: 'o menos|como máximo|como mucho' },
    to: 'a|hasta',
    from: 'de|desde|pasar de|pasó de',
    gives: 'pone|pondrá|puso|aporta|aportará|aportó|invierte|invertirá|invirtió|da|dará|dio|promete|prometió|compromete|inyecta',
    givenBy: 'de|por|son de|vienen de|proceden de|provienen de|llegan de|llegarán de|aportados por|los pone|los aporta|corresponden a',
    between: 'entre',
    per: { minute: '/minuto|por minuto|al minuto|cada minuto',
      month: '/mes|al mes|por mes|mensuales|cada mes',
      quarter: '/trimestre|por trimestre|trimestrales',
      year: '/año|al año|por año|anuales|cada año',
      day: '/día|al día|por día|diarios',
      share: '/acción|por acción|por título|la acción',
      each: 'cada uno|cada una|cada cual',
    },
    perBefore: { minute: 'cada minuto', each: 'cada uno|cada una' },
    percent: 'por ciento|puntos porcentuales|por cien',
    times: 'veces más',
    users: 'usuari*|suscri*|abonad*|client*|personas|miembros|hogares|cuentas|consumidor*|desarrollador*|visitantes|emplead*|trabajador*|internautas',
    things: 'clientes de bancos|clientes de los bancos|clientes de la banca|clientes de banca|clientes bancarios|clientes adinerados|clientes particulares|clientes privados|clientes acaudalados',
    shares: 'acción|acciones|títulos|participaciones',
    tokens: 'token|tokens|tokenes|token*',
  }),
  cues,
});
