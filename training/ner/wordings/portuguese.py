"""Portuguese sentences, European and Brazilian: news, lives, judgments, office, chat; and the same kinds of text without any name.

Every sentence was written for this purpose. Demonyms, products, job titles and headings in it are unlabelled: they are no names.
"""

from __future__ import annotations

PROSE = r"""A ministra da Justiça, {full}, apresentou a demissão no dia {date}, depois de três semanas de polémica.
{full} nasceu em {place}, filho de um ferroviário, e só aos onze anos entrou numa sala de aula.
O governo de {place} recusou o pedido da {org} para adiar o encerramento da mina.
"Ninguém nos perguntou nada", queixa-se {full}, que cria ovelhas perto de {place}.
As ações da {org} despencaram 9% depois que o presidente da empresa, {full}, cortou as projeções.
{org} e {org} estudam uma fusão avaliada em {amount}, disseram pessoas a par das conversas.
O incêndio que lavra desde ontem em {place} obrigou à evacuação de duas aldeias.
{surname}, de 61 anos, garantiu que não se recandidata.
Com dois gols de {surname}, o {org} virou o jogo contra o {org} e garantiu a vaga.
O guarda-redes {full} falha a próxima jornada por lesão, confirmou o {org}.
Na chave feminina, {full} eliminou {full} em dois sets.
O técnico {full}, ex-{org}, acertou contrato de um ano com o {org}.
Trata-se de apelação interposta por {full} contra sentença proferida na comarca de {place}.
O réu {full}, residente em {street}, {place}, foi notificado a {date}.
Acordam os juízes em julgar improcedente o recurso de {org} e condená-la nas custas.
O relator, desembargador {full}, votou pelo provimento do agravo da {org}.
Advogado do autor: Dr. {full}. Advogada da ré: Dra. {full}.
Provou-se que {surname} entregou a {full} a quantia de {amount} em numerário.
De {place} a {place} são quatro horas de estrada, mas vale cada curva.
Ficámos duas noites em {place} e seguimos de comboio para {place}.
Quem for a {place} tem de procurar a {given}, que faz o melhor arroz de pato da vila.
O guia, seu {given}, nos levou de barco até {place}.
Achei {place} linda, só não sei se voltaria; prefiro {place}.
Filha de {full} e de {full}, cresceu entre {place} e {place}.
Aluno de {full}, rompeu com {surname} por causa de uma herança.
{full} ({place}, {date}) é uma bióloga e ativista.
Formou-se em Medicina na {org} e, em 1979, mudou-se para {place}, onde abriu consultório.
{place} é um município situado a 80 quilómetros de {place}.
O rio nasce a norte de {place} e desagua junto a {place}.
Delegações de {place}, {place} e {place} abandonaram a sala em protesto.
O embaixador {surname} foi chamado de volta a {place}.
Concorrem ao cargo {full}, {full}, {full} e a vereadora {full}.
Segundo um porta-voz da {org}, os voos serão retomados na segunda-feira.
A repórter {full}, da {org}, ficou detida na fronteira com {place}.
A {org} vai encerrar a fábrica de {place} até ao fim do ano, deixando 210 pessoas sem trabalho.
Comprada pela {org} por {amount}, a {org} mantém a sede em {place}.
Analistas do {org} apostam na alta; os da {org}, na queda.
Para {surname}, o que falta é habitação a preços justos.
Coube a {full}, presidente da câmara de {place}, cortar a fita.
O romancista {full} e a mulher, a atriz {full}, vivem em {place} desde 2012.
E agora, quem explica isto a {surname}?
Nem {surname} nem {surname} compareceram à audiência de conciliação.
A retrospetiva de {full} segue de {place} para {place} na primavera.
Resultado da etapa: 1.º {full}, 2.º {full}, 3.º {full}.
A polícia de {place} procura um homem identificado como {full}, suspeito do assalto.
Apesar das críticas da {org}, o diploma foi aprovado à tangente.
Moradores de {place} bloquearam a rodovia em protesto contra a {org}.
Os queijos de {place} já se vendem em {place} e até em {place}.
Em casa dos {surname}, todos são padeiros, de pais para filhos.
Senhora deputada {full}, tem a palavra.
A economista {full}, do {org}, prevê crescimento zero.
Comprei a geladeira na {org} faz dois meses e até hoje nada de entrega.
O doutor {full} opera às quintas no {org}.
{full} sucede a {full} à frente da {org}.
O sobrinho, {given}, herdou a quinta e as dívidas.
De acordo com {full}, coautora do estudo da {org}, um em cada três jovens emigra.
Os irmãos {surname}, {given} e {given}, respondem em liberdade.
Não há provas de que {full} tenha pisado {place} alguma vez.
Na mesa sentaram-se {full} ({org}), {full} ({org}) e a moderadora, {full}.
{full}: "Saí da {org} sem mágoas"
Prêmio de melhor curta: {full}, por um filme rodado em {place}.
O cantor {full}, que se apresenta amanhã em {place}, cancelou o show em {place}.
Foi na {org} que conheceu {full}, com quem viria a casar em {place}.
O senador {full} trocou de partido pela quarta vez, e {surname} não ficou calado.
A defesa de {surname} nega as acusações e fala em perseguição.
A {org} processou a {org} por quebra de contrato.
O corpo de {full} será velado em {place} a partir das 10h.
Vi ontem no jornal que a {org} vai contratar em {place}, alguém sabe mais?
oi {given} td bem? vc já voltou de {place}?
kkkkk {given} vc não presta, devolve o carregador da {given}
alguém aqui já trabalhou na {org}?? como é o clima lá em {place}
fala com o {given} ou com a {given} {surname} eles tavam na reunião
ó {given} diz ao {surname} que o carro já está pronto
morei seis anos em {place} e sinceramente não tenho saudades nenhumas
mano o {given} falou q a {org} cobrou duas vezes
@{given} olha o que o {surname} respondeu
valeu {given}, graças a ti a {org} devolveu-me o dinheiro
bora pra {place} no feriado? a {given} o {given} e a irmã deles vão
minha professora de história é a {given} ela é de {place}
epá o {surname} tem razão, a {org} anda a gozar com a malta
o meu vizinho {full} faz obras às sete da manhã
A estrada que liga {place} a {place} continua cortada.
Dona {given}, de 83 anos, mora sozinha em {place} desde que o marido morreu.
O craque da turma era o {given}, que hoje treina os juvenis do {org}.
Amanhã vem {full} buscar as chaves; deixem-nas na receção.
Ligou o {given} a avisar que não chega a tempo da reunião em {place}.
É preciso avisar {full} antes do meio-dia, porque à uma parte para {place}.
Assina {full} na ausência de {full}, que está de baixa desde 3 de março.
{full}, portadora do cartão de cidadão 13450982, vive em {place} desde 2016.
{full}, CPF 482.130.779-15, mora em {place} e trabalha por conta própria.
{full}, {number}, compareceu na esquadra de {place} para participar o furto do passaporte.
Deu entrada ontem {full}, de 74 anos, com fratura do colo do fémur, acompanhada do filho {given}.
Foi visto por {surname} na urgência e teve alta às quatro da manhã.
{full} foi vista pela última vez na terça-feira, à saída do escritório da {org}.
Na quinta viajo para {place} com a {given} e na sexta sigo para {place}.
Perguntem ao {surname}, que é quem trata das contas da {org}.
Segundo a {given}, a encomenda da {org} continua retida na alfândega de {place}.
Entreguei o envelope a {full}, 2.º esquerdo, que assinou o recibo.
Diz o {surname} que sem o aval da {surname} não sai papel nenhum.
Contra {full} foi decretada medida protetiva; mora agora em {street}, {place}.
Fora da {org} ninguém conhece o sistema, e dentro dela só {full}.
O caminhão tombou entre {place} e {place}, perto de uma ponte em obras.
Combinámos com {given}, {given} e {surname} à porta da {org}.
{org} reclama a {full} o pagamento de {amount} por três recibos devolvidos.
A {org} apresenta hoje as contas e {surname} fala aos jornalistas à tarde.
{org} fatura o dobro da {org} com metade dos funcionários.
{org} comprou o terreno em 2019 e vendeu-o dois anos depois à {org}.
{org} recorreu da multa; {org}, por seu lado, preferiu pagar.
{org} procura motoristas em {place}, {place} e arredores.
Em nome de {org} interveio {full}, que não juntou procuração.
Um funcionário da {org} apareceu em casa de {full} sem marcação.
Com a {org} não houve acordo e com {surname} também não.
As quotas de que {full} era titular passaram para a {org}.
Da {org} garantem que a avaria em {place} fica resolvida esta noite.
Tanto a {org} como a {org} negam ter combinado preços.
Sem a {org}, explica {full}, o festival de {place} não existiria.
O Sr. {full}, morador em {place}, intentou ação contra a Sra. {full}.
O Sr. {surname} declarou ter entregado as chaves à Sra. {surname} em 14 de junho.
A Dra. {full}, mandatária da {org}, requereu a junção de três documentos.
O Me. {surname}, advogado da ré, e a Dra. {surname}, pelo autor, prescindiram das testemunhas.
Perguntada pelo Dr. {surname}, a testemunha {full} respondeu que não se recordava.
Perante mim, {full}, notária em {place}, compareceram {full} e {full}, casados entre si.
Compareceu {full}, solteiro, maior, natural de {place}, residente em {street}, titular do documento {number}.
D. {full} outorga na qualidade de gerente e em representação de {org}, com sede em {place}.
Julgo procedente o pedido de {org} e condeno {full} a pagar {amount}, acrescidos de juros.
Votou vencido o desembargador {surname}, acompanhado pela desembargadora {surname}.
O Ministro {full} pediu vista dos autos após o voto da Ministra {full}.
A assistente, {full}, representada pela Dra. {surname}, pediu seis anos de prisão.
O perito {full} confirmou o laudo; o da {org} não compareceu.
O falecido, {full}, fez testamento em {place} e deixou a casa à sobrinha {given}.
Os herdeiros de {full} venderam a quinta de {place} à {org} por {amount}.
Ficou provado que {surname}, de combinação com {surname}, levantou {amount} da conta da {org}.
{full}, reincidente, foi transferido de {place} numa carrinha celular.
Cuida-se de habeas corpus impetrado por {full} em favor de {full}, preso em {place}.
Recorrente: {org}. Recorrido: {full}. Relatora: {full}.
A Dra. {surname} receitou antibiótico e pediu análises; na segunda revê o Dr. {surname}.
O enfermeiro {given} informa {surname} de que a doente da cama 12, {full}, não dormiu.
Doente transferida do {org}, {place}, a pedido do médico de família, o doutor {surname}.
Informei a filha, {full}, e o marido, {given}, do prognóstico.
{surname}, {given}, 58 anos, operado na {org} há dez dias, refere dor na ferida.
Os recursos humanos convocaram {full} por três atrasos numa semana; estará também {surname}.
Na entrevista, {full} explicou porque saiu da {org} e se mudou para {place}.
Propomos aumentar o salário de {given} {surname} e manter o de {full}.
A partir de 1 de abril {full} passa a reportar a {full} e trabalha desde {place}.
{full} foi nomeada diretora da {org} em lugar de {full}, que se aposenta.
O sindicato acusa a {org} de ter demitido {full} por causa da greve.
{place} amanheceu coberta de neve e sem luz.
Em {place}, aldeia de trezentos habitantes, só resta aberto o café da {given}.
O ônibus que sobe até {place} para também em {place} nos dias de feira.
Os moradores de {place} reclamam do cheiro que vem da fábrica da {org}.
{place}, {place} e {place} festejam juntas o padroeiro.
As grutas achadas perto de {place} têm, segundo {full}, doze mil anos.
A estrada de {place} a {place} atravessa um pinhal e três túneis.
A sul de {place} o vale alarga e surgem os primeiros olivais.
{place} foi fundada no século XVIII e separou-se de {place} em 1953.
{full}, natural de {place}, vence o prémio de romance com uma história de contrabandistas.
Morre aos 88 anos {full}, a voz das radionovelas.
{full} demite-se e {full} assume o cargo interinamente
{org} fecha fábrica em {place}
Presa em {place} a ex-gerente da {org}
{place} fica sem comboios pelo segundo verão
"Não me arrependo", diz {surname} ao deixar a {org}
Filho de {full} e neto de {full}, {given} aprendeu o ofício na oficina de {place}.
Casou em {place} com {full}, de quem teve quatro filhos: {given}, {given}, {given} e {given}.
{full} estudou piano com {full} em {place} e estreou-se aos dezasseis anos.
Em 1952 deixou {place}, mudou de apelido e fundou a {org} com dois sócios, {surname} e {surname}.
A pintora {full} expõe em {place} quarenta retratos da mãe, {given}.
O maestro {full} ensaia em {place} com {given} {surname} e {full} como solistas.
O disco que a {given} gravou em {place} foi produzido por {full} para a {org}.
{surname} marcou de cabeça após cruzamento de {surname} e o {org} empatou aos 93 minutos.
{org} 3 x 1 {org}: dois gols de {surname} e um de {surname}.
O treinador do {org}, {full}, não conta com {surname} para o jogo de {place}.
{full} bate em {place} o recorde nacional do salto em altura.
A velejadora {full} e o irmão {given} passaram à final.
{full}, presidente executiva da {org}, compra 12% da {org}.
O fundo {org} entra no capital da {org} com {amount}.
Os acionistas da {org} apoiam {surname} contra {surname}.
{full}, que presidiu à {org} até 2014, é hoje consultor da {org} em {place}.
vc viu a {given}? fala pra ela ligar pro {surname} que é urgente
oi {given} te mandei o negócio da {org} ontem e vc nem respondeu
afinal vai o {given} a {place} ou vou eu? digam qq coisa
diz à {given} q na {org} já não está ninguém, q venha amanhã
já tô em {place}, o {given} me busca na rodoviária
veio cá o da {org} e disse q voltava com o {surname} na segunda
O meu chefe, {full}, e o teu, {surname}, estudaram juntos em {place}.
Corrige os erros deste texto: ontem a {given} veio com o {given} de {place} e jantarão em casa dos {surname}.
Traduza para o inglês: "{full} chega a {place} na terça e vai se reunir com os advogados da {org}".
Resume este e-mail de {full} em duas frases e diz-me o que a {org} quer de nós.
Passe para a terceira pessoa: eu, {full}, nasci em {place} e trabalho na {org}.
Faz uma tabela com estas pessoas e a cidade de cada uma: {full} ({place}), {full} ({place}), {full} ({place}).
Como é que digo ao {given}, sem o magoar, que {surname} fica com o lugar dele?
Prepara uma mensagem para {full}, da {org}: a visita a {place} fica adiada.
Quem neste texto trabalha na {org}: {full}, {surname}, {given} ou o senhor {surname}?
A prefeita {full} anunciou nesta terça-feira que o orçamento de {place} terá um corte de {amount} nas áreas de cultura e esporte.
Depois de onze horas de negociação, a {org} e os sindicatos chegaram a um acordo que suspende a greve até {date}.
Incêndio em armazém de {place} mobiliza mais de oitenta bombeiros
O secretário de Estado, {full}, recusou-se a comentar as notícias sobre a alegada venda dos terrenos junto ao rio, em {place}.
Quem pagará a conta? É o que perguntam os moradores de {place} desde que a {org} abandonou a obra do viaduto.
Chuva forte alaga avenidas e derruba árvores na região de {place}; bombeiros atendem {number} chamados em uma noite
“Não vamos recuar um milímetro”, garantiu {surname}, à saída da reunião com os produtores de leite.
Ações da {org} sobem 7% após balanço acima do esperado, e analistas já falam em dividendo extraordinário.
O corpo do pescador {full}, de 52 anos, foi encontrado na manhã de domingo a cerca de três milhas da costa de {place}.
Segundo o delegado {surname}, o suspeito teria fugido a pé em direção a {place} logo após o assalto à joalheria.
Na {street}, um camião de recolha de lixo embateu contra a montra de uma farmácia; não houve feridos.
Condenado em primeira instância, {full} recorre em liberdade e nega ter recebido propina da {org}.
Investigadores da {org} descobriram, numa gruta perto de {place}, ossadas de um urso com mais de doze mil anos.
Três anos depois do deslizamento, famílias de {place} ainda vivem em abrigos improvisados. A promessa de casas novas, feita pelo então governador {full}, nunca saiu do papel.
Greve dos maquinistas deixa {place} e {place} sem comboios durante o fim de semana
Com a saída de {full} da presidência, a {org} fica nas mãos de um conselho provisório formado por {surname}, {surname} e um representante dos credores.
Mal o navio atracou em {place}, dois contentores foram apreendidos com meia tonelada de cocaína escondida entre bananas.
O jornal {org} publicou na edição de ontem uma entrevista em que {full} admite ter mentido aos deputados.
Foto: moradores fazem fila para vacinação contra a dengue no centro de {place} ({full}/{org})
Aos 19 anos, {given} já tinha trocado a roça de {place} por um emprego de balconista na capital.
Preço do aluguel em {place} acumula alta de 18% em doze meses, mostra levantamento da {org}
Foram detidos em flagrante delito dois homens que vendiam haxixe à porta da {org}, em pleno horário escolar.
Nem a oposição nem o próprio partido de {surname} esperavam uma demissão tão rápida.
De acordo com nota enviada pela {org}, a interrupção no fornecimento de água atingirá os bairros altos de {place} entre as 9h e as 17h.
O romance de estreia de {full}, ambientado numa vila de pescadores perto de {place}, venceu o prémio literário no valor de {amount}.
Exclusivo: e-mails mostram que diretores da {org} sabiam da contaminação desde {date}
Em {place}, a vindima começou duas semanas mais cedo e os viticultores queixam-se da falta de mão de obra.
Polícia procura motociclista que atropelou a professora {full} na {street} e fugiu sem prestar socorro.
Para a economista {full}, da {org}, a autoridade monetária errou a mão e terá de cortar os juros antes do Natal.
O avião, que fazia a ligação entre {place} e {place}, regressou à pista vinte minutos após a descolagem por causa de um cheiro a queimado na cabine.
Sindicância aberta, computadores recolhidos e silêncio: assim terminou a semana na {org}.
Ninguém ficou surpreendido quando {given} {surname} subiu ao palco descalça e cantou quase duas horas sem intervalo.
Vereador {full} propõe multa de {amount} para quem soltar fogos com estampido em {place}.
O sismo, de magnitude 4,1, foi sentido sobretudo em {place}, {place} e {place}, mas não provocou danos.
Bancada da {org} vota dividida, e reforma tributária passa por margem apertada na madrugada de quinta.
Após meses de especulação, a cadeia de supermercados {org} confirmou a compra da rival {org} por {amount}.
Caiu o último ministro do grupo de {surname}; o sucessor toma posse na segunda-feira, às 11 horas.
A peça, encenada por {full}, estreia a {date} no {org} e fica em cena até ao fim do mês.
Quatro municípios, entre eles {place}, decretaram luto oficial pela morte do bispo emérito.
“Eu só queria o meu dinheiro de volta”, diz {full}, aposentada, que comprou um terreno inexistente em {place} por {amount}.
Vídeo: jacaré atravessa avenida e para o trânsito em {place}
Ao contrário do que noticiou a {org}, o autarca não é arguido no processo das piscinas.
Uma equipa liderada por {full} conseguiu, pela primeira vez, cultivar em laboratório o fungo que está a dizimar os sobreiros na zona de {place}.
Horas antes do leilão, a Justiça suspendeu a venda do prédio histórico da {street}, tombado desde os anos setenta.
Tribunal manda {org} indemnizar cliente que esperou nove meses por um frigorífico
O fotógrafo {full} passou o inverno em {place} a registar a vida dos últimos moleiros.
Embora negue qualquer interesse eleitoral, {surname} visitou {number} cidades em duas semanas e inaugurou até uma pracinha em {place}.
Jovens de {place} criam aplicativo que avisa produtores rurais sobre geada
Segue internado em estado grave o lutador {full}, baleado na porta de casa na noite de sexta.
Sem acordo com a {org}, hospitais filantrópicos de {place} ameaçam suspender cirurgias eletivas.
A temperatura caiu aos oito graus negativos em {place}, valor que não se registava desde 1983, informou a meteorologista {full}.
Exportadores de calçado temem que a crise em {place} trave as encomendas de outono.
O chef {full} troca {place} por {place} e abre restaurante de doze lugares, sem carta e sem gás.
Comissão de inquérito quer ouvir {full}, {full} e o ex-tesoureiro da {org} ainda este mês.
Bombeiro morre soterrado durante resgate em {place}: “era o primeiro a entrar e o último a sair”, lembra o colega {surname}
Desde que a fábrica da {org} fechou, {place} perdeu um quinto da população.
Em causa estão contratos de {amount} celebrados por ajuste direto com a {org}, empresa de que {surname} foi sócio até {date}.
Carnaval de rua: blocos tradicionais desistem de desfilar em {place} por falta de patrocínio
Pela segunda vez em menos de um ano, {full} deixa o elenco da novela alegando problemas de saúde.
Cientistas ligados à {org} alertam: o nível do lençol freático sob {place} desceu quatro metros numa década.
Vistos, relatados e discutidos estes autos de apelação cível, em que é apelante {org} e apelado {full}, acordam os desembargadores em negar provimento ao recurso.
O autor, {full}, residente em {address}, intentou a presente ação de despejo contra {full}, alegando falta de pagamento das rendas vencidas desde {date}.
Trata-se de reclamação trabalhista ajuizada por {full} em face de {org}, na qual se postula o pagamento de horas extras, adicional noturno e diferenças de FGTS.
Ouvida em juízo, a testemunha {given} afirmou que viu o réu sair do bar por volta das 23h e entrar num carro prata com placa de {place}.
Ante o exposto, julgo parcialmente procedente o pedido para condenar a {org} ao pagamento de {amount}, a título de danos morais.
Inconformada, a arguida {surname} interpôs recurso para o tribunal da relação, pugnando pela suspensão da pena.
No dia {date}, pelas 02h15, na {street}, em {place}, o arguido conduzia o veículo ligeiro de matrícula estrangeira com uma taxa de álcool no sangue de 1,92 g/l.
Provou-se ainda que {surname} e {surname} combinaram repartir entre si o produto da venda do ouro.
Ordem concedida para substituir a prisão preventiva de {full}, acusado de estelionato em {place}, por medidas cautelares.
A ré {org} contestou, arguindo a ilegitimidade passiva e sustentando que o transporte fora contratado diretamente com a {org}.
Concluiu o perito, engenheiro {full}, que as fissuras no imóvel da {street} decorrem do rebaixamento do lençol freático.
Nestes termos, decide-se declarar a insolvência de {org}, com sede em {address}, fixando-se em trinta dias o prazo para a reclamação de créditos.
O menor ficará confiado à guarda da avó materna, {full}, com quem já vive em {place} desde o nascimento.
Extrai-se do depoimento do policial militar {surname} que a droga estava enterrada no quintal da casa vizinha.
Custas pela executada {org}. Notifique-se o exequente na pessoa do seu mandatário, Dr. {full}.
Sustenta o recorrente {full} que a cláusula de não concorrência não abrange o município de {place}, onde abriu o novo consultório.
É facto assente que, entre {date} e {date}, a autora trabalhou sob as ordens e direção da {org}, cumprindo horário e usando farda.
A impugnação da matéria de facto assenta, no essencial, nas declarações de {given}, irmão do falecido, que o tribunal recorrido considerou pouco credíveis.
Intime-se a inventariante {full} para que apresente as últimas declarações e o plano de partilha dos bens situados em {place}.
Embargos rejeitados. Unânime. Sustentou oralmente, pela {org}, o advogado {full}.
Quanto ao contrato de mútuo, resulta dos autos que {surname} transferiu {amount} para a conta {iban}, titulada pela sociedade {org}.
Por maioria, vencida a juíza {surname}, que anulava o julgamento por cerceamento de defesa.
Não se vislumbra, na conduta do médico {full}, qualquer negligência, pois a doente chegou à urgência de {place} já em choque séptico.
Regularmente citada por edital, a companheira do de cujus, {full}, deixou transcorrer in albis o prazo para habilitação.
Determina-se a expedição de carta precatória à comarca de {place} para oitiva da vítima {given} {surname}.
Em sede de alegações finais, a defesa de {surname} requereu a absolvição por insuficiência de provas, ao passo que o assistente de acusação pediu a condenação nos exatos termos da denúncia.
Homologo o acordo celebrado entre {org} e {full}, para que produza seus jurídicos e legais efeitos.
Vem {full}, divorciado, natural de {place}, requerer a retificação do seu assento de nascimento.
O arrolamento abrange uma casa térrea em {place}, duas glebas de terra e as quotas da {org}.
Doente de 67 anos, natural e residente em {place}, antecedentes de HTA e dislipidemia, trazida ao SU pela filha {given} por dispneia de início súbito.
Paciente {full}, sexo feminino, 34 anos, G2P1, idade gestacional de 31 semanas, encaminhada da maternidade de {place} por suspeita de pré-eclâmpsia.
TC de crânio realizada na {org} em {date}: sem sinais de hemorragia aguda, discreta atrofia cortical.
Evolução de enfermagem: Sr. {surname} passou a noite calmo, SpO2 94% em ar ambiente, diurese clara, recusou o pequeno-almoço.
Alta hospitalar assinada por Dra. {full} (ortopedia), com orientação de fisioterapia três vezes por semana na {org}.
HDA: refere que há dez dias, durante viagem a {place}, iniciou febre alta, mialgia e exantema; nega contato com carrapatos.
O Sr. {full} foi submetido a colecistectomia laparoscópica sem intercorrências. Anestesia: Dr. {surname}. Perdas hemáticas mínimas.
Solicito ao colega {surname}, da cardiologia, avaliação pré-operatória desta utente com estenose aórtica moderada.
A criança {given}, de 5 anos, apresenta atraso na linguagem expressiva e dificuldade em manter o contacto visual, segundo relato da educadora da {org}.
Biópsia de próstata colhida em {place} e processada no laboratório {org}: adenocarcinoma acinar de risco intermédio.
Contactada telefonicamente a esposa, D. {full}, pelo número {phone}, que autorizou a transfusão.
Laudo psicológico: {surname} demonstra humor deprimido, ideação suicida passiva e isolamento social desde que perdeu o emprego na {org}.
Discutido o caso em reunião multidisciplinar com {full} (oncologia), {full} (imagiologia) e a nutricionista {given}.
Refere alergia a dipirona, documentada em prontuário da {org} em {date}.
Trabalhou 22 anos como mineiro em {place}; padrão intersticial bilateral compatível com silicose.
Retorno em 40 dias com Dr. {given}. Trazer exames de função tireoidiana e diário de pressão.
Transferido de ambulância de {place} para a unidade de queimados da {org}, entubado, com 35% de superfície corporal queimada.
A médica assistente, {full}, optou por suspender a varfarina três dias antes da exérese do nevo.
Óbito constatado às 04h52 pelo plantonista {surname}; família comunicada, corpo encaminhado ao serviço de verificação em {place}.
Vacinas em atraso, mãe ({given}) orientada a procurar a unidade de saúde mais próxima da {street}.
{full} ({place}, {date} – {place}, {date}) foi um botânico, explorador e litógrafo oitocentista.
{place} é uma freguesia com {number} habitantes, conhecida pelo queijo de cabra e pelas ruínas de um aqueduto romano.
{org} é uma empresa brasileira do ramo de implementos agrícolas, fundada em {date} pelos irmãos {given} e {given} {surname}.
O município de {place} limita-se a norte com {place}, a sul com {place} e a oeste com o oceano.
Fundado por operários têxteis, o {org} disputou a primeira divisão estadual em seis temporadas e manda seus jogos num estádio de cinco mil lugares em {place}.
Filha de um alfaiate e de uma parteira, {full} estudou piano em {place} antes de se dedicar inteiramente à composição sacra.
A sede social da {org}, um edifício modernista na {street}, foi projetada pelo arquiteto {full} e concluída em 1958.
Em 1871, os primeiros colonos vindos de {place} instalaram-se nas margens do ribeirão, onde hoje fica o centro de {place}.
{surname} é autor de uma vasta obra sobre numismática medieval, da qual se destaca o catálogo das moedas cunhadas em {place}.
O topónimo {place} deriva provavelmente do árabe e significaria “lugar dos moinhos”.
Conhecido artisticamente como {given}, o cantor gravou o primeiro disco pela {org} aos dezasseis anos.
A banda {org} formou-se em {place}, no final dos anos noventa, a partir de um grupo de colegas do curso de engenharia.
Durante a ditadura, {full} viveu exilada em {place}, onde deu aulas de português e traduziu poesia húngara.
Entre os naturais de {place} contam-se a violoncelista {full}, o ciclista {full} e o cardeal {full}.
A economia de {place} assenta na extração de granito, na apicultura e, mais recentemente, no turismo de natureza.
Em 2004 a {org} incorporou a {org}, passando a controlar dois terços do mercado nacional de tintas industriais.
O rio nasce a 1.240 metros de altitude, na serra de {place}, e deságua junto a {place} após um percurso de 96 quilómetros.
Casou em segundas núpcias com {full}, viúva de um oficial de cavalaria, que lhe trouxe em dote metade das salinas de {place}.
A igreja matriz de {place}, de planta longitudinal e retábulo em talha dourada, está classificada como imóvel de interesse público.
Eleito deputado pelo {org} em três legislaturas, {surname} afastou-se da política após o escândalo das madeiras.
O clube {org}, cujas cores são o verde e o grená, nasceu da fusão de duas equipas de bairro em {date}.
Estima-se que o dialeto falado em {place} conserve cerca de duzentas palavras de origem moçárabe.
{given} {surname}, conhecida pela sua luta contra o analfabetismo, percorreu o sertão de {place} a cavalo, com uma mala cheia de cartilhas.
Atualmente a {org} emprega {number} pessoas em {place} e exporta para quarenta países.
Ver também: {org}; {place}; lista de presidentes da {org}
A batalha travada nos arredores de {place} opôs as tropas do coronel {surname} a um contingente mal armado de camponeses.
O periódico {org}, impresso em {place} entre 1889 e 1912, defendia ideias anarquistas e trazia uma coluna fixa de {full}.
Do casamento com {full} nasceu {given}, que viria a ser a primeira mulher a dirigir a {org}.
O clima de {place} é subtropical úmido, com geadas ocasionais em julho e verões abafados.
Em sua tese, defendida na {org}, {full} demonstrou a relação entre o assoreamento do rio e o garimpo ilegal.
alguem sabe se a {org} ta entregando em {place} por causa da greve?
gente o {given} sumiu do grupo faz 3 dias alguem tem noticia
kkkkkkk o {surname} perdeu gol sem goleiro dnv, aposenta pelo amor
Boas, pessoal! Comprei uma máquina de lavar na {org} há dois meses e já avariou. Alguém passou pelo mesmo?
to indo pra {place} no feriado, vale a pena ficar na {street} ou é muito barulhento?
@todos reunião adiada, a {given} tá presa no trânsito em {place}
Mano, a {org} cobrou duas vezes a mesma fatura e o SAC me deixou 47 minutos na espera!!!
nao acredito q a {full} ganhou esse reality, marmelada pura
Obrigado {given}, resolveu! Era mesmo o cabo da bateria.
Malta, onde é que se come bem e barato em {place}? Vou lá passar três dias com os miúdos.
o professor {surname} disse q a prova da {org} vai cair so ate o capitulo 6
Vergonha alheia: {full} a tentar explicar o buraco nas contas da {org} em direto 😂
RT se você também acha que {place} merece um metrô decente
vi o {given} ontem no mercado da {street} e ele fingiu q nem me conhecia
Ó {given}, então mas tu não vendeste essa mota ao rapaz de {place}?
Sou de {place} e digo-vos: aqui ninguém pediu portagens nem rotundas.
comprei no site da {org} dia {date} e ate agora nada, alguem recebeu???
Off: faleceu o {full}, do tópico das orquídeas. Vai fazer falta.
a minha prima {given} trabalha na {org} e diz que aquilo é uma selva
Respondendo ao {surname}: o erro 502 não é do teu router, é da {org}, que anda com os servidores em baixo.
bom dia só pra quem acordou com a notícia de que o {org} contratou o {surname}
se a {org} subir o preço outra vez cancelo e volto pros dvds juro
Sdds de {place}, daquela padaria na esquina e do pôr do sol no cais :(
eu a {given} e o {given} rachamos um carro de {place} ate o show deu 80 conto
Alguém indica eletricista honesto em {place}? O último que veio cobrou {amount} pra trocar uma tomada.
{given} para de mandar audio de 6 minuto ninguem ouve
Pergunta séria: dá para viver em {place} com {amount} por mês, casa incluída?
Não comprem na {org}! Pedi fatura com NIF, disseram que sim, e até hoje nada. Vou fazer queixa.
oq aconteceu com a conta do {surname}? caiu ou ele apagou
ainda bem q chegaste a {place}, a {given} ja tava a chorar
Aos doze dias do mês de março, pelas vinte e uma horas, reuniu a assembleia geral da {org}, sob a presidência de {full}, secretariada por {full}.
Ponto três: o senhor vereador {surname} questionou o atraso na repavimentação da {street}.
Ficou deliberado, por unanimidade, atribuir à {org} um subsídio de {amount} para a aquisição de instrumentos.
Ausência justificada: {full}, por motivo de doença.
Com a palavra, o condômino {full}, do apartamento 302, reclamou do barulho da academia {org}, instalada no térreo.
A presidente da junta respondeu a {given} {surname} que o terreno pertence, afinal, ao município vizinho de {place}.
Nada mais havendo a tratar, eu, {full}, lavrei a presente ata, que vai assinada por mim e pelos demais presentes.
O conselheiro {surname} pediu vista do processo de tombamento do casarão da {street}. O pedido foi aceito.
Votaram contra {surname}, {surname} e {surname}; absteve-se a representante da {org}.
Leu-se um ofício da {org} a agradecer o apoio prestado às vítimas das cheias de {place}.
Nascida em {place} numa família de salineiros, {given} começou a trabalhar aos nove anos, a carregar cestos para os barcos.
Depois da guerra, {surname} abriu uma oficina de bicicletas em {place}; ao fim de dez anos tinha trinta empregados e uma dívida enorme.
Antes de entrar para a {org}, {full} foi ajudante de padeiro, vendedor de enciclopédias e árbitro amador.
Seu avô, {full}, viera de {place} com um baú, uma sanfona e nenhuma palavra de português.
Foi em {place}, num quarto alugado por cima de uma tabacaria, que {surname} escreveu quase todos os seus contos.
Formou-se em veterinária pela {org}, com uma dissertação sobre parasitas de búfalos, e nunca exerceu.
A amizade entre {given} e {given} azedou quando ambos se candidataram ao mesmo posto na {org}.
Quando o pai morreu, {given} vendeu as vacas, fechou a casa de {place} e embarcou.
Professora de várias gerações, {full} ensinou a ler meia {place}.
Em entrevista à {org}, já octogenária, confessou que o grande amor da sua vida não fora {surname}, mas o teatro.
Morreu ontem, aos 91 anos, o historiador {full}, autor da mais completa monografia sobre {place}.
Com profundo pesar, a família comunica o falecimento de {full}, viúvo de {full}. O velório decorre na capela mortuária de {place}, a partir das 15 horas.
Missa de sétimo dia: a {org} convida amigos e colegas para a celebração em memória de seu fundador, {full}.
Partiu serena, rodeada dos netos {given}, {given} e {given}, a mulher que durante meio século abriu as portas da biblioteca de {place}.
Dono de uma gargalhada que se ouvia na rua inteira, {surname} deixa mulher, dois filhos e um bar cheio de histórias em {place}.
Agradecimento: a esposa e os filhos de {full} agradecem, reconhecidos, a todos os que o acompanharam à última morada.
Faleceu em {place}, vítima de infarto, o radialista {full}, voz da {org} por três décadas.
Sepultado no cemitério de {place}, ao lado dos pais, como pedira em carta deixada à irmã {given}.
O barco que liga {place} a {place} faz escala numa ilhota onde só vivem cabras e um faroleiro.
Reserve uma tarde inteira para se perder nas ruelas de {place}; a melhor vista é a do miradouro atrás do convento.
Como chegar: ônibus da {org} saem a cada duas horas do terminal de {place}, passagem a {amount}.
Quem dorme em {place} acorda com sinos, gaivotas e cheiro a café.
O guia, um senhor chamado {given}, conhecia cada bromélia da trilha e jurava ter visto uma onça na véspera.
Onde ficar: pousada simples na {street}, com rede na varanda e tapioca no café da manhã.
Cruzámos a fronteira a pé, carimbámos o passaporte numa barraca de zinco e só à noite avistámos as luzes de {place}.
Esqueça {place} em agosto: filas, calor e preços de ourivesaria.
A travessia de {place}, com seus paredões de quartzito, exige preparo físico e autorização da {org}.
Fora da época alta, {place} pertence aos pescadores, aos gatos e a meia dúzia de reformados ingleses.
Jantámos na tasca da D. {given}, em {place}: sopa de cação, polvo assado, vinho da casa.
O trem turístico entre {place} e {place} voltou a circular, agora com vagão panorâmico e guia bilíngue.
{org} vence clássico nos acréscimos e encosta na liderança
O avançado {surname} bisou, falhou um penálti e ainda viu o cartão amarelo por tirar a camisola.
Sem {surname}, suspenso, o técnico {full} deve escalar três zagueiros contra o {org}.
A atleta {full}, natural de {place}, bateu o recorde nacional do lançamento do martelo com 68,41 metros.
No intervalo, o {org} vencia por 2 a 0; no apito final, perdia por 3 a 2 e tinha dois expulsos.
Lesionado no joelho direito, {surname} será operado em {place} e só regressa aos relvados na primavera.
“Foi o jogo da minha vida”, disse o guarda-redes {full}, que defendeu três grandes penalidades frente ao {org}.
Etapa rainha: {surname} ataca a seis quilómetros do alto, deixa {surname} para trás e veste a amarela
O pivô {full} assinou por duas épocas com o {org}, depois de rescindir com o {org} por salários em atraso.
Judô: {full} leva bronze em {place} após imobilizar a campeã mundial
Torcida do {org} invade o centro de treinamento e cobra explicações ao presidente {surname}.
A seleção sub-17 treina em {place} até sexta; {given}, {given} e {surname} fizeram apenas trabalho de ginásio.
Golaço! {surname} recebe na intermediária, corta dois e manda no ângulo: {org} 1, {org} 0.
O surfista {full} caiu na primeira bateria, mas prometeu voltar a {place} mais forte.
Arbitragem: {full}, auxiliado por {full} e {full}
Vaiado na apresentação, {surname} marcou nos dois primeiros jogos pelo {org} e calou a bancada.
Torna-se público que, por despacho de {date}, foi autorizado o corte de trânsito na {street}, em {place}, para a realização da feira das cebolas.
A Prefeitura convoca os proprietários de lotes baldios em {place} a efetuarem a limpeza no prazo de quinze dias, sob pena de multa de {amount}.
Edital: encontra-se aberto concurso para três assistentes operacionais, com provas a realizar na {org}, sita na {street}.
Informamos os munícipes de que o balcão de {place} estará encerrado na segunda-feira para desinfestação.
Comunica-se à população que a coleta seletiva em {place} passa a ser feita às quintas-feiras, pela cooperativa {org}.
Aviso: por motivo de obras na conduta adutora, as zonas altas de {place} e {place} ficarão sem água na madrugada de {date}.
Alvará n.º {number}, emitido em nome de {full}, titular do prédio urbano sito em {address}.
Decreta a prefeita de {place}, {full}, no uso de suas atribuições, ponto facultativo no dia do padroeiro.
Chamamento público nº {number}: seleção de artesãos para a feira de Natal. Inscrições presenciais na {street}, das 8h às 14h.
Faz-se saber que {full} requereu licença para instalar um lagar de azeite no lugar de {place}.
Nomear {full} para o cargo em comissão de assessora de imprensa, com efeitos a partir de {date}.
Atenção, moradores da {street}: a poda das mangueiras começa na próxima semana e é proibido estacionar.
Fica exonerada, a pedido, a servidora {full}, matrícula {number}, lotada na {org}.
Adjudicada à {org}, pelo valor de {amount}, a empreitada de requalificação do mercado de {place}.
Cães errantes recolhidos em {place} podem ser adotados gratuitamente no canil intermunicipal; contacto: {phone} ({given}).
Cerca de quarenta trabalhadores da {org} concentraram-se hoje à porta da fábrica, em {place}, exigindo o subsídio de férias.
Enquanto {surname} discursava, um grupo de estudantes virou-se de costas e abriu guarda-chuvas pretos.
Obra-prima ou embuste? A crítica divide-se quanto ao novo filme de {full}.
Segundo a {org}, há {number} espécies de libélulas ameaçadas entre {place} e {place}.
Roubaram a estátua. Durante a noite, alguém arrancou do pedestal o busto de bronze do poeta {surname}, em {place}, e ninguém ouviu nada.
O bailarino {full}, que cresceu em {place}, será o primeiro lusófono a dirigir a {org}.
Porta-voz da {org} nega demissões em massa, mas confirma “ajustes pontuais” na unidade de {place}.
Já tinham sido avisados: em {date}, um relatório da {org} alertava para o risco de ruptura da barragem.
Cinquenta anos depois, {full} e {full} voltam a tocar juntos
Crônica — Naquela quinta, {given} atrasou o relógio da cozinha de propósito e serviu o jantar às seis.
Pressionado pela base, {surname} retirou o projeto que permitia a caça ao javali em {place}.
Leitores escrevem: “A estação de {place} está sem elevador há sete meses”, reclama {full}.
Dólar fecha em queda; papéis da {org} e da {org} lideram perdas do pregão
Exposição reúne em {place} duzentas cartas de amor trocadas entre {given} e {given} durante a guerra colonial.
Um helicóptero da {org} caiu ontem ao fim da tarde num eucaliptal perto de {place}, matando o piloto, {full}, e um mecânico.
Menina de seis anos devolve carteira perdida com {amount} e ganha bicicleta do dono, o feirante {given}
Falta de chuva: a albufeira que abastece {place} está a 23% da capacidade.
O padre {full}, pároco de {place} há trinta anos, foi suspenso enquanto decorre a investigação canónica.
Que futuro para a {org}? Nem os acionistas sabem responder.
Vencedora da lotaria compra ambulância para os bombeiros de {place}
A ex-ministra {full}, hoje consultora da {org}, reconhece que subestimou o problema da habitação.
Opinião | {full}: a escola não é um centro comercial
“Sem água não há arroz, e sem arroz não há {place}”, resume o agricultor {full}, de botas na lama.
Empatadas nas sondagens, {surname} e {surname} enfrentam-se esta noite no único debate televisivo.
Operação da polícia cumpre doze mandados em {place}, {place} e {place} contra quadrilha que clonava cartões.
Mariscadores de {place} proibidos de apanhar amêijoa até nova ordem
O autor do disparo, segundo testemunhas, seria um segurança da {org} que estava de folga.
Chega às livrarias a biografia de {full}, pintora que trocou a fama em {place} por um convento.
A guitarra portuguesa de {given} calou-se ontem, no palco do {org}, a meio de um fado menor.
Reforma da praça central de {place} atrasa de novo; construtora {org} culpa a chuva
Vítimas do naufrágio são lembradas em {place} com velas e um minuto de silêncio.
Suspeita de fraude leva {org} a anular exame de admissão feito por {number} candidatos.
Os cientistas {full} e {full} dividirão o prêmio de {amount} por estudos sobre a malária aviária.
Ao volante de um trator de 1962, {given} {surname} percorreu a estrada entre {place} e {place} para protestar contra o preço do gasóleo.
A meio da tarde, {place} parecia uma cidade-fantasma: lojas fechadas, autocarros parados, um silêncio de domingo.
Pelo telefone, {given} contou que a {org} só lhe devolveu o passaporte depois de a embaixada intervir.
Morador da {street} encontra jiboia no motor do carro
O acórdão absolve {surname} de peculato, mas mantém a condenação por abuso de poder.
Compulsados os autos, verifica-se que o perito nomeado, {full}, é cunhado do sócio majoritário da {org}.
Resulta da certidão permanente que o gerente da {org} é, desde {date}, o cidadão {full}.
O reclamante foi admitido pela {org} em {date}, na função de soldador, e dispensado sem justa causa três dias após o acidente.
Declarou o ofendido {given} que conhecia o arguido “de vista”, do café da {street}.
Requer, por fim, a citação da ré {org} na pessoa de seu representante legal, no endereço {address}.
A fls. 212, a assistente social {full} relata que as crianças dormem num colchão no chão da cozinha.
Invoca o apelante o decidido em processo análogo, no qual a {org} fora condenada a restituir em dobro os valores descontados.
Face ao exposto, julga-se verificada a exceção de incompetência territorial e ordena-se a remessa dos autos ao juízo de {place}.
Não colhe o argumento de {surname}, segundo o qual a assinatura teria sido obtida sob coação moral.
Na audiência de conciliação, {full} propôs pagar {amount} em dez prestações, o que a {org} recusou.
Mantida a prisão de {full}, apontado como gerente do tráfico na zona norte de {place}.
Agravante: {full}. Agravada: {org}. Origem: comarca de {place}.
A sociedade comercial {org} e a sua única sócia, {full}, foram pronunciadas pela prática de fraude fiscal qualificada.
Doutrina {surname} que a posse precária não convalesce; em sentido contrário, {surname} e {surname}.
Exame objetivo: consciente, orientada, reconhece o marido ({given}) mas não sabe dizer em que ano está.
Ecocardiograma (Dr. {full}, {org}): FEVE 38%, insuficiência mitral moderada, sem derrame pericárdico.
Nota de alta: o doente regressa ao lar {org}, em {place}, com penso a trocar em dias alternados.
Homem, 45 anos, caminhoneiro, procedente de {place}, com lesão ulcerada em perna esquerda há dois meses.
Acompanhada em consulta pela Dra. {given} {surname} desde {date} por artrite reumatoide seropositiva.
RN de {full}, nascido de parto eutócico às 38 semanas, choro imediato, peso 3.120 g.
Encaminho {full}, 12 anos, aluno da {org}, para avaliação fonoaudiológica por gagueira.
Episódio de urgência: queda de escadote na oficina da {org}, fratura do rádio distal à direita, imobilizado com tala gessada.
Sutura feita pelo interno {surname}, sob supervisão. Vacina antitetânica administrada.
Colheu sangue na {org} de {place}; aguarda serologias para febre Q e brucelose.
Cuidadora informal: {given}, nora, reside na mesma morada ({address}).
Parecer da neurologia ({surname}): quadro sugestivo de neuropatia periférica; repetir eletromiografia dentro de meio ano.
Segundo a tia {given}, a menina engoliu uma pilha tipo botão quando brincava em casa de uns vizinhos, em {place}.
{full} é uma atriz, encenadora e dobradora portuguesa.
{surname}, um apelido de origem toponímica, está documentado desde o século XIII nas inquirições régias.
A {org} é uma cooperativa de crédito sediada em {place} que conta com {number} associados.
{place} (em alemão, outrora grafada de outro modo) situa-se num vale glaciar e tem duas línguas oficiais.
Descoberto em {date} pelo astrônomo amador {full}, o asteroide recebeu o nome de sua cidade natal, {place}.
Com 412 jogos, {full} é o atleta que mais vezes vestiu a camisa do {org}.
O álbum, gravado em {place} e produzido por {full}, saiu pela {org} em vinil e cassete.
Administrativamente, {place} divide-se em seis distritos, dos quais o mais populoso é {place}.
Fundador: {full}. Sede: {place}. Proprietário: {org}.
Após a Revolução dos Cravos, a companhia foi nacionalizada e só em 1992 voltaria às mãos dos {surname}.
Era neto do barão de {place} e primo direito da poetisa {full}.
A linha férrea chegou a {place} em 1884, o que fez triplicar a produção de cortiça em apenas uma década.
O edifício foi cedido à {org}, que ali instalou um museu da rádio com mais de {number} peças.
Entre 1933 e 1941, {surname} lecionou química na {org}, onde teve como assistente a jovem {full}.
Cultiva-se em {place} uma variedade de pera rara, protegida por denominação de origem.
Os {org} são um quarteto vocal de {place} que interpreta cante alentejano a capella.
O prêmio leva o nome de {full}, engenheira que projetou a primeira ponte estaiada do país.
O acervo da {org} guarda a correspondência entre {surname} e o geólogo inglês {full}.
{given}, bom dia! Chegou ontem o parafuso que me mandaste, encaixou à primeira.
Pessoal de {place}, como tá o tempo aí? Aqui o mundo tá desabando.
sim sim foi o {given} q me contou, parece q a {org} vai fechar a loja da {street}
Alguém aí já fez entrevista na {org}? Perguntam inglês?
qnd é q o {surname} vai perceber que ninguem quer saber da opiniao dele
“{org}, me devolve meu dinheiro” – capítulo 14
perdi minha carteira entre {place} e {place} linha 7, se alguem achar me chama no {phone}
Partilho a minha experiência: fiz a cirurgia à miopia na {org}, com o Dr. {surname}, e ao terceiro dia já conduzia.
mds a {full} respondeu meu comentario to tremendo
Isto em {place} está bonito: fogo a norte, fogo a sul, e o presidente da junta de férias.
moro em {place} desde q nasci e nunca vi esse tal de lobisomem, mas a dona {given} jura que viu
Desculpem o desabafo, mas a {org} só atende quando quer. Hoje fui lá com a minha mãe, de 84 anos, e a porta estava fechada.
quem vai no show do {given} sabado em {place}??? tenho 2 ingressos sobrando
Concordo com a {given}: o guião é fraquinho, mas a fotografia salva o filme.
nao tem condicao o {org} jogar com 3 volante em casa, fora {surname}
Vendo bicicleta dobrável, pouco uso, entrego em mãos em {place}. Falar com {given}.
ei {given} me passa a receita daquele bolo de milho q tu levou na casa da {given}
Tópico fechado pelo moderador {surname}. Motivo: insultos.
fui a {place} fazer o cartao de cidadao e mandaram-me para {place}, é gozar com as pessoas
Thread sobre como a {org} enganou meio mundo 🧵👇
Parabéns à {full} pelo doutoramento!!! Tanto café, tanta lágrima, valeu a pena.
a vizinha da {street} botou som de novo as 3 da manha vou chamar a policia
Só eu acho o {given} igualzinho ao vilão da novela das nove?
caro {surname}, antes de falar de {place} convinha la ter ido uma vez na vida
Deu-se início à sessão com a leitura da ata anterior, aprovada com a abstenção de {full}.
Interveio de seguida o munícipe {full}, residente na {street}, para alertar para o estado da ponte pedonal.
O tesoureiro {surname} apresentou as contas: receitas de {amount}, despesas de {amount}.
Proposta da chapa encabeçada por {full}: transferir a sede da {org} para {place}. Rejeitada por 41 votos a 17.
Presentes: {full}, {full}, {full} e, por videoconferência, {full}.
Registou-se um voto de pesar pela morte de {full}, antigo regente da banda {org}.
Questionada por {given}, a direção esclareceu que o contrato com a {org} termina em {date} e não será renovado.
Deliberou o conselho pedagógico convidar a ilustradora {full} para a semana da leitura.
O síndico, Sr. {surname}, lembrou que a {org} fará a dedetização das áreas comuns no sábado.
Autodidata, poliglota e péssimo pagador, {full} fundou em {place} três jornais, e todos faliram.
Aos trinta anos já {surname} tinha atravessado duas vezes o oceano e perdido um dedo na serração da {org}.
Tímida na infância, {given} só falava com o avô, um relojoeiro de {place} que lhe ensinou xadrez e paciência.
Seguiu-se um período difícil. Despedido da {org}, {surname} sobreviveu a dar explicações de latim e a copiar partituras.
Nunca aprendeu a nadar, embora tivesse nascido à beira-mar, em {place}, filho de {given} e de um marinheiro desconhecido.
Voltaria a {place} apenas uma vez, incógnito, para assistir de longe ao casamento da filha.
Dizia-se discípula de {full}, com quem aprendera a gravar em cobre.
Perdemos o {given}. O sorriso, as piadas secas, o chimarrão dividido às seis da manhã na portaria da {org}.
A {org} cumpre o doloroso dever de participar o falecimento do seu sócio n.º {number}, {full}.
Antigo tipógrafo, {surname} compôs à mão os folhetos que circularam clandestinamente em {place}.
O funeral sai amanhã da igreja de {place} para o crematório de {place}.
Deixa saudades, cinco livros de receitas e um pomar de jabuticabeiras em {place}. Descanse em paz, vó {given}.
Diário de bordo, dia 9: vento contra, sopa enlatada e, ao longe, os penhascos de {place}.
Há um comboio noturno para {place}, mas convém reservar o beliche com semanas de antecedência.
Visitámos a adega {org}, onde o enólogo {full} nos deu a provar um branco de talha ainda turvo.
Se tiver só um dia em {place}, suba ao castelo de manhã, almoce enguias e fuja antes que cheguem os cruzeiros.
Dica de ouro: o pastel de nata da {street} é melhor e custa metade.
Nosso ônibus quebrou a 40 km de {place} e acabamos dormindo na sacristia, a convite do padre {given}.
Na volta, paramos em {place} para comprar queijo e rapadura direto do produtor.
Poucos estrangeiros chegam a {place}: não há aeroporto, o asfalto acaba em {place} e a balsa só funciona com maré cheia.
Hospedagem na {org}, quarto limpo, chuveiro morno, wi-fi de mentira.
Mercado da bola: {org} prepara proposta de {amount} pelo lateral {full}
Chegou, viu e goleou: {org} cilindra {org} por 6-0 em tarde de estreia.
Classificados para a final dos 200 m costas: {surname}, {surname} e a caloura {full}.
Com a derrota em {place}, o {org} está matematicamente rebaixado e o treinador {surname} pôs o lugar à disposição.
Nos cadetes, a dupla {given}/{given} venceu o torneio de voleibol de praia de {place}.
O árbitro de {place} consultou o vídeo durante quatro minutos e anulou o golo de {surname} por fora de jogo.
A maratona de {place} terá novo percurso, com passagem pela {street} e chegada ao estádio do {org}.
Xadrez: grande mestre {full} abandona torneio e acusa rival de usar auscultador
Ficha técnica — {org}: {surname}; {surname} e {surname}; {given}. Treinador: o adjunto.
“Ele pediu para sair”, explicou {surname} sobre a substituição de {given} aos vinte minutos.
Por deliberação tomada em {date}, a rotunda nascente de {place} passa a ostentar o nome do benemérito {full}.
Leilão de bens inservíveis: visitação no pátio da {org}, em {place}, mediante agendamento pelo {phone}.
Vacinação antirrábica — postos volantes em {place}, {place} e na sede da {org}, sábado, das 8h às 16h.
Notifica-se {full}, com última morada conhecida em {address}, para proceder à demolição do anexo ilegal.
A feira quinzenal de {place} muda-se provisoriamente para o largo da estação.
Interdição parcial: a {street} ficará em sentido único até {date}, informa o departamento de trânsito.
Resultado do sorteio das bancas: banca 4, {full}; banca 5, {full}; banca 6, {org}.
Licença ambiental concedida à {org} para extração de areia no leito do rio, a jusante de {place}.
Será homenageada com a medalha de mérito a enfermeira {full}, ao serviço da população de {place} há 38 anos.
Informações e inscrições: {full}, {phone}, {email}
Abertas até {date} as matrículas para as oficinas de teatro da {org}. Crianças de {place} não pagam.
Eis que surge {given}, de avental e chinelos, a oferecer café aos jornalistas.
¹ Carta de {surname} a {surname}, {place}, {date}.
"""

OFFICE = r"""Exma. Senhora {full},\n\nAcusamos a receção da sua carta de {date}.\n\nCom os melhores cumprimentos,\n{full}\n{org}
Prezado Sr. {surname},\n\nSegue anexo o orçamento {number} solicitado pela {org}.\n\nAtenciosamente,\n{full}
Olá {given},\n\nConsegues ligar ao {surname} da {org} antes de {date}?\n\nObrigada,\n{given}
Oi, {given}! Aqui é {full}, da {org}. Pode me retornar no {phone}?
{full}\n{street}\n{zip} {place}\n\nAssunto: rescisão do contrato {number}
Eu, {full}, portador do RG {number}, residente em {street}, {place}, declaro para os devidos fins.
Pelo presente instrumento, {full} nomeia seu procurador {full}, com escritório em {street}, {place}.
O senhorio, {full}, dá de arrendamento a {full} o imóvel sito em {street}, {place}, pela renda de {amount}.
{place}, {date}\n\n_______________\n{full}\nDiretora Administrativa\n{org}
Nome completo: {full}\nNaturalidade: {place}\nMorada: {street}\nCódigo postal: {zip}\nTelemóvel: {phone}
NOME: {full}\nCPF: {number}\nENDEREÇO: {street}\nCIDADE: {place}\nCEP: {zip}
Paciente: {full}\nConvênio: {org}\nMédico: Dr. {full}\nData da consulta: {date}
Utente {full}, 72 anos, natural de {place}, trazida pela filha {given} por dispneia.
Encaminho a Sra. {surname} ao cuidado da colega Dra. {surname}, do {org}.
Ata n.º 7\nPresentes: {full}, {full}, {full}\nAusente: {full}\nSecretariou: {given}
A {given} liga para a {org}, o {given} revê o contrato e o {surname} marca a viagem a {place}.
Deliberado por unanimidade nomear {full} gerente, em substituição de {full}.
CURRICULUM VITAE\n{full}\n{street}, {place}\n{email}\n\n2017-2021: técnica de laboratório, {org}, {place}
Contato de emergência: {given} (esposo), {phone}.
Chamado {number}\nSolicitante: {full}\nUnidade: {place}\nDescrição: notebook não liga
[{date} 11:20] {given}: o {surname} já assinou?\n[{date} 11:21] {given}: ainda não, tá na {org}
o meu nome está errado no cartão, é {surname} e não {surname}
boa tarde sou {full} mudei para {street} em {place} preciso trocar o endereço da fatura
Novo endereço de entrega:\n{full}\n{address}\nPedido {number}
Venho reclamar do técnico {given}, que não apareceu em {street}, {place}, conforme combinado.
Pedido de demissão\n\nPrezada {given},\n\nComunico meu desligamento da {org} a partir de {date}.\n\n{full}
Temos o gosto de anunciar que {full} se junta à equipa de {place} como responsável de compras.
Avaliação de desempenho\nColaborador: {full}\nAvaliador: {full}\nFilial: {place}
Férias aprovadas: {full}, de {date} a {date}. Substituto: {given} {surname}.
Pix de {amount} recebido de {full}. Instituição: {org}.
Transferência ordenada por {full} para {org}, IBAN {iban}, motivo: renda de {street}.
Apólice {number}\nTomador: {full}\nBeneficiários: {full} e {full}\nLocal do risco: {street}, {place}
Boletim de ocorrência\nComunicante: {full}\nLocal: {street}, {place}\nEnvolvido: {full}
Entregar a:\n{org}\nA/C {full}\n{street}\n{zip} {place}
Nota fiscal {number}\nTomador: {org}\nPrestador: {full}\nMunicípio: {place}\nValor: {amount}
Remetente: {full}, {street}, {zip} {place}\nDestinatário: {full}, {street}, {place}
EXCELENTÍSSIMO SENHOR JUIZ\n\n{full}, por sua advogada {full}, vem propor ação em face de {org}.
Intime-se a testemunha {full}, lotada na {org}, em {place}.
Cite-se a ré {org} na pessoa do seu gerente, {full}, em {street}, {place}.
De: {full} <{email}>\nPara: {full} <{email}>\nAssunto: feira de {place}\n\nPor mim está ótimo.\n{given}
Em {date}, {full} escreveu:\n> O {given} volta hoje de {place}?\n\nSó amanhã.\nAbs, {given}
Hóspede: {full}\nEntrada: {date}\nProcedência: {place}\nEmpresa: {org}
Voo {place}/{place}, passageiros {full} e {full}, reserva {number}.
Nome;Cidade;Empregador\n{full};{place};{org}\n{full};{place};{org}
{{"nome": "{full}", "cidade": "{place}", "empresa": "{org}", "email": "{email}"}}
Aluna: {full}\nTurma: 4.º B\nEncarregado de educação: {full}\nMorada: {street}, {place}
Condomínio {street}\n\nO síndico, {full}, convoca os moradores para assembleia em {date}.
Escreva uma notificação à {org}, {street}, {place}, cobrando {amount}.
Resume o que {given} e {full} combinaram com a {org} em {place}.
Podes ajudar-me a responder à minha senhoria, {full}? Ela vive em {place}.
Atesto que {full} esteve sob meus cuidados no {org} no dia {date}. Dr. {full}
Declaramos que {full} trabalhou na {org}, em {place}, até {date}.
Cumprimentos,\n\n{full}\nGestor de cliente\n{org}\n{street}, {zip} {place}\nTlm. {phone}
Recebi de {full} a importância de {amount}. {place}, {date}. {full}
Dr. {surname}, boa tarde.\n\nJunto os documentos do processo {full} contra {org}.\n\nAo dispor,\n{given}
{surname}, {given}\n{surname}, {given}\n{surname}, {given}\n{surname}, {given}
{surname}, {given} - RG 30.551.842-6 - {place}
1. {surname}, {given} ({place})\n2. {surname}, {given} ({place})\n3. {surname}, {given} ({place})
apelido,nome,localidade,empresa\n{surname},{given},{place},{org}\n{surname},{given},{place},{org}
id;nome;endereco;cep;cidade\n1;{full};{street};{zip};{place}\n2;{full};{street};{zip};{place}
"{surname}, {given}","{street}","{place}",{number}\n"{surname}, {given}","{street}","{place}",{number}
| Nome | Unidade | Turno |\n|---|---|---|\n| {surname}, {given} | {place} | manhã |\n| {surname}, {given} | {place} | noite |
| Fornecedor | Contacto | Valor |\n|---|---|---|\n| {org} | {full} | {amount} |\n| {org} | {full} | {amount} |
{{"nome": "{given}", "sobrenome": "{surname}", "morada": {{"rua": "{street}", "cidade": "{place}"}}}}
[{{"titular": "{full}", "iban": "{iban}"}}, {{"titular": "{full}", "iban": "{iban}"}}]
{{"cliente": "{org}", "contato": "{full}", "telefone": "{phone}", "pago": false}}
INSERT INTO funcionarios (nome, sobrenome, filial) VALUES ('{given}', '{surname}', '{place}');
SELECT * FROM clientes WHERE apelido = '{surname}' AND cidade = '{place}';
UPDATE contatos SET empresa = '{org}' WHERE nome = '{full}';
Att.,\n\n{full}\nGerente de Compras\n{org}\n{street}\n{zip} {place}\nCel.: {phone}\n{email}
Cumprimentos,\n{full}\n{org} | {street}, {place}\n{url}
ATA N.º 12\nPresentes: {surname} (preside), {surname}, {surname} e {surname}\nJustificaram a falta: {full}, {full}\nLavrou a ata: {given}
Aberta a sessão às 18h em {place}, {full} propôs contratar a {org}; {surname} foi contra.
Tarefas\n- {given}: ligar à {org}\n- {surname}: pedir orçamento\n- {given} e {given}: preparar a ida a {place}
Convocados:\n{full} ({org})\n{full} ({org})\n{full} ({org})\nLocal: {street}, {place}
Plantão\nSegunda: {given}\nTerça: {surname}\nQuarta: {given} {surname}\nQuinta: {full}
Avisar: {full}, tel. {phone}. Se não atender, {given} (irmã).
Recado para {surname}: ligou {full}, da {org}, e pede retorno para {phone}.
Visita de terça: vêm {full} e {full}, da {org}; a {given} vai buscá-los ao aeroporto de {place}.
Entrada autorizada: {full}, documento {number}, empresa {org}, matrícula 44-KL-71.
Passageiro: {surname}/{given}\nPassaporte: FX118204\nOrigem: {place}\nDestino: {place}
Despesas de viagem de {full}\nTrajeto: {place} - {place} - {place}\nHotel: {amount}\nAprovado por: {surname}
TERMO DE COMPARECIMENTO. Aos 9 de outubro de 2022, em {place}, compareceu {full}, RG {number}, e declarou:
PRIMEIRO OUTORGANTE: {full}, NIF {number}, que outorga em nome de {org}, com sede em {street}, {place}.\nSEGUNDA OUTORGANTE: {full}.
Em nome de {org} intervém o Sr. {surname}, conforme procuração lavrada em {place} pela notária {full}.
SENTENÇA\n\nJuíza: {full}\nAutora: {org}\nAdvogado: Dr. {surname}\nRéu: {full}\nAdvogada: Dra. {surname}
Testemunhas arroladas pela autora: 1) {full}, {street}, {place}; 2) {full}, funcionário da {org}.
Vendem {full} e a mulher, {full}, residentes em {place}, o prédio descrito, à sociedade {org}.
Processo {number}\nRequerente: {full}\nRequerida: {org}\nAdv.: {full}\nPerito: {full}
PRONTUÁRIO {number}\n{full}\nNasc.: 21/07/1949\nEndereço: {street}, {place}\nMédico: {surname}
Evolução 08:30. {surname} apirético. Visto pela Dra. {surname}. Aguarda transferência para o {org}.
Pedido de consulta de Cardiologia\nUtente: {full}\nRequisitante: Dr. {full}\nUnidade: {org}, {place}
Consentimento. Eu, {full}, mãe de {given}, autorizo o Dr. {surname} a realizar a cirurgia.
Contactos do doente: mulher, {full}, {phone}; filho, {given}, vive em {place}.
Admissão\nNome: {full}\nCargo: auxiliar de armazém\nFilial: {place}\nSuperior: {full}
{place}, 4 de maio de 2020\n\nExmo. Sr. {full},\n\nA {org} comunica-lhe a cessação do seu contrato.
Entrevista com {full}. Vem da {org}. Mora em {place}. Disponível a partir de junho. Entrevistou: {given}.
Advertência a {full}, do depósito de {place}, por falta injustificada. Assina: {surname}.
Fatura {number}\nEmitente: {org}, {street}, {zip} {place}\nCliente: {full}\nTotal: {amount}
{org} reclama {amount} à {org}. Processo entregue a {full}.
Exmos. Senhores da {org},\n\nO vosso comercial, {full}, visitou-nos em {place} e prometeu um desconto que não consta da fatura.\n\n{full}
Exmo. Senhor Dr. {surname},\n\nEm nome de {org} confirmo que {full} o espera na segunda em {street}, {place}.\n\nCom os melhores cumprimentos,\n{full}
Querida {given},\n\nOntem vi o {given} em {place}. Contou-me que o {surname} vai sair da {org}.\n\nBeijinhos,\n{given}
{given},\n\nliga para o {surname} e fala que o contrato da {org} está assinado.\n\nValeu\n{given}
[09:02] {given}: bom dia, quem abre hoje em {place}?\n[09:03] {surname}: abre a {given}\n[09:05] {given}: ok
{given}: chegou a caixa da {org}\n{given}: quem assinou?\n{given}: o {surname}
Destinatário\n{full}\n{org}\n{street}\n{zip} {place}
Morada: {street}, 3.º B, {zip} {place}. Proprietário: {full}. Inquilina: {full}, desde 2018.
Agregado familiar: {full}, {full} e a menor {given}, todos em {street}, {place}.
Traduz para francês este aviso: "{full} atende os clientes da {org} na loja de {place}".
Corrija a ortografia, por favor: prezado {full}, venho enformar que a {org} não paga a dois mezes
Converte esta lista para JSON:\n{surname}, {given}; {place}\n{surname}, {given}; {place}\n{surname}, {given}; {place}
Resuma a ata: falaram {full}, {full} e {surname}; a obra de {place} foi entregue à {org}.
Escreve uma carta de {full}, {street}, {place}, à {org} a reclamar {amount}.
Notas da chamada\nInterlocutor: {full}, {org}\nAssunto: atraso em {place}\nPróximo passo: decide {surname}
Requerimento {number}. Interessada: {full}. Representante: {full}. Município: {place}.
Bom dia {given},\n\nJunto envio a fatura n.º {number} da {org}, com vencimento em {date}.\n\nCumprimentos,\n{full}
Exmo. Senhor {full},\n\nO pedido de indemnização que nos dirigiu em {date} foi remetido ao nosso departamento jurídico.\n\nCom os melhores cumprimentos,\n{org}\n{address}
Prezada Sra. {surname},\nconforme conversamos por telefone, segue o orçamento para a reforma do telhado: {amount}, material incluso.\nAtt.,\n{full}
oi {given}, o boleto da {org} venceu ontem, vc pagou?
Ticket #{number}\nSolicitante: {full}\nUnidade: {place}\nProblema: impressora do 2º andar não reconhece o toner novo
Ata da reunião de {date}\nParticipantes: {full}, {full}, {given}\n1. Renovação do contrato com a {org}\n2. Férias de agosto\n3. Diversos
Nome: {full}\nMorada: {address}\nTelemóvel: {phone}\nE-mail: {email}
Resuma, por favor, o e-mail que o {surname} mandou sobre a obra de {place} e diga-me o que falta responder.
Fatura/Recibo\nCliente: {org}\nNIF: {number}\nMorada: {address}\nTotal: {amount}\nIBAN: {iban}
Nome\tCidade\tEmpresa\n{full}\t{place}\t{org}\n{full}\t{place}\t{org}
Lembrar: ligar à {given} da {org} antes das 17h ({phone}).
Olá equipa,\na partir de segunda o {given} passa a tratar dos clientes de {place} e eu fico só com a {org}.\nBjs, {given}
À\n{org}\nA/C {full}\n{address}\n\nRef.: cancelamento do contrato {number}
Escreva uma carta formal de reclamação à {org} em nome de {full}, moradora na {street}, porque a encomenda chegou partida.
{given}: já saíste?\n{given}: tou a passar {place}, 20 min\n{given}: ok, deixo a chave na vizinha
Recibo\nRecebi de {full} a quantia de {amount} referente ao aluguel do imóvel situado na {street}, mês de competência março.\n{place}, {date}\n\n{full}
Assunto: Visita técnica — {org}\n\nCaro {surname},\na equipe chega a {place} na quinta às 9h. Favor liberar o acesso no portão B.
De: {email}\nPara: {email}\nAssunto: RE: proposta\n\nDr. {surname}, obrigado pela rapidez. A {org} aceita os termos, exceto o prazo.
Favor transferir {amount} para {full}, IBAN {iban}, descritivo "sinal apartamento {place}".
Dados do Requerente\nNome completo: {full}\nNaturalidade: {place}\nEntidade patronal: {org}
Traduz para inglês: "A {given} está de férias até {date}; em caso de urgência, contacte {full} ({email})."
Nota interna: o fornecedor {org} mudou de conta bancária. Confirmar por telefone com {full} antes de pagar!
Pedido de férias\nColaborador(a): {full}\nPeríodo: {date} a {date}\nSubstituto(a): {given} {surname}\nAprovado por: {surname}
Segue lista de convidados para o coquetel:\n- {full} ({org})\n- {full} ({org})\n- {full} e acompanhante
Boa tarde, Dona {given}! Aqui é da {org}. Seu exame ficou pronto, pode retirar na unidade da {street}.
Declaração\n\nEu, {full}, portador do CPF {number}, residente e domiciliado em {address}, declaro para os devidos fins que cuido do meu pai, {full}.
Agenda de quarta\n09:00 {org} (com {surname})\n11:30 dentista\n15:00 chamada com {given}, {place}
Encomenda n.º {number}\nEntregar a: {full}\n{address}\nObs.: tocar no 3.º esq., se não estiver deixar com a D. {given}
Podes reescrever este parágrafo num tom mais cordial? "Sr. {surname}, é a terceira vez que peço o relatório de {place}."
CV\n{full}\n{place} | {phone} | {email}\n\nExperiência\n2015–2019: {org}, analista de qualidade\n2019–atual: {org}, coordenadora
{given}, não consigo abrir o anexo. Mandas outra vez em PDF? Obrigada, {given}
Relatório de despesas — {full}\nTáxi aeroporto/{place}: {amount}\nHotel {org}: {amount}\nJantar com {surname}: {amount}
Estimados condóminos,\nA administração, representada por {full}, convoca assembleia para {date}, na sala do condomínio, {street}.
Protocolo: {number}\nAtendente: {given}\nCliente relata cobrança em duplicidade referente à assinatura da {org}.
Senhora Diretora,\n\nvenho pedir que o meu educando, {full}, do 7.º B, seja dispensado da visita a {place}.\n\nO encarregado de educação,\n{full}
Centro de custo\tResponsável\tLocal\n4410\t{surname}\t{place}\n4420\t{surname}\t{place}\n4430\t{surname}\t{place}
Liguei para a {org}, falei com um tal de {given}, prometeu retorno até sexta.
Procuração\nOutorgante: {full}, casada, natural de {place}\nOutorgado: {full}, advogado, com escritório em {address}
Ó {given}, o cliente de {place} quer adiar. Digo que sim?
Compare as propostas da {org} e da {org} numa tabela e destaque a mais barata para entrega em {place}.
Guia de remessa\nExpedidor: {org}, {place}\nDestinatário: {org}, {address}\nMotorista: {full}\nVolumes: {number}
Comunicado: a nossa colega {full} deixa a {org} no fim do mês. Desejamos-lhe as maiores felicidades em {place}!
Checklist mudança\n[ ] avisar a {org}\n[ ] devolver chaves ao {surname}\n[x] caixas\n[ ] nova morada: {address}
{full}\nGerente Comercial\n{org}\n{street}, {place}\n{phone} | {url}
Sr. {given}, o técnico da {org} não encontrou ninguém em casa hoje. Podemos reagendar para {date}?
Formulário de sinistro\nSegurado: {full}\nTerceiro envolvido: {full}\nLocal do acidente: {street}, {place}\nSeguradora do terceiro: {org}
Em resposta ao ofício n.º {number}, cumpre-me informar que {full} não integra os quadros da {org} desde {date}.
pf marca voo {place}-{place} ida terça volta quinta em nome de {full}, corredor
Cara {given},\nobrigado pelo convite, mas nesse fim de semana estou em {place} com os miúdos. Fica para a próxima?\nAbraço\n{given}
Contrato de Prestação de Serviços\nCONTRATANTE: {org}, com sede em {address}, neste ato representada por {full}.\nCONTRATADA: {full}, designer.
Chamado reaberto por {full}: a senha do sistema da {org} continua expirando todo dia.
Ficha de inscrição\nAtleta: {full}\nClube: {org}\nNacionalidade: portuguesa\nContacto de emergência: {given} (mãe), {phone}
Quem é o responsável pela conta da {org}? O {surname} ou a {surname}? Veja nos e-mails da semana passada.
Prezados,\n\nComunicamos que a filial de {place} não terá expediente na segunda-feira. Dúvidas com {given}, ramal {number}.\n\nRecursos Humanos\n{org}
{date} – {given}: 3h montagem, 40 km ({place} ida e volta)\n{date} – {given}: 5h pintura
Agradecíamos que nos enviasse o comprovativo de morada atualizado ({address}) para podermos concluir o processo junto da {org}.
Mãe, o {given} pode dormir cá? O pai dele vem buscá-lo às 11.
Orçamento {number}/B\nCliente: {full}\nObra: {street}, {place}\nDemolição: {amount}\nAlvenaria: {amount}\nValidade: 30 dias
Redija um discurso de cinco minutos para a despedida de {full}, que se aposenta depois de 31 anos na {org} de {place}. Mencione a pescaria com o {given}.
Caro Professor {surname},\nsou aluna de mestrado na {org} e gostaria de saber se ainda aceita orientandos.\nAtenciosamente,\n{full}
Remetente: {full}, {address}\nDestinatário: {org}, {address}
URGENTE {given}!! a {org} mandou o camião para {place} em vez de {place}
Ponto de situação:\n- {org}: assinado\n- {org}: aguarda {surname}\n- {org}: perdido
Segundo aviso de cobrança\n\nSr(a). {full},\nconsta em aberto o valor de {amount}, vencido em {date}. Caso já tenha pago, desconsidere.\n\n{org}
Falei c/ Dra. {surname}. Ok p/ alta. Família vem de {place} buscar às 16h.
O {surname} da contabilidade pede as faturas de {place} até amanhã, sem falta.
Exma. Senhora Dra. {full}\nIlustre Colega,\n\nJunto remeto cópia da contestação apresentada por {org}.\n\nO Advogado,\n{full}
Lista telefónica\n{surname}, {given}\t{phone}\n{surname}, {given}\t{phone}\n{org} (geral)\t{phone}
gente, vaquinha pro presente da {given}: chave é {email}, em nome de {full}
Solicito a emissão de segunda via do cartão em nome de {full}, a ser enviada para {address}.
Extrai todos os nomes e moradas deste texto: "{full} vive em {place}, na {street}, com a irmã {given}."
Relatório de visita\nLocal: {place}\nCliente: {org}\nContacto: Eng.º {surname}\nConclusão: substituir as juntas do permutador
Re: Re: chaves\n\nEstão com o porteiro, {given}. Ele sai às 22h.\n{given}
Atestado\n\nAtesto que {full} necessita de três dias de repouso a partir de {date}.\n\nDr. {full}\n{place}
Há alguma sala livre terça de manhã? Vêm cá {full} e mais dois da {org}.
Caros sócios do {org},\na quota deste ano mantém-se em {amount}. Pagamentos ao tesoureiro, {full}, ou para {iban}.
Código\tProduto\tFornecedor\tOrigem\n{number}\tparafuso sextavado\t{org}\t{place}\n{number}\tanilha\t{org}\t{place}
Sra. {given}, boa noite, seu filho {given} esqueceu a mochila na van. Deixo amanhã na {org}.
Candidatura espontânea\n\nExmos. Senhores da {org},\nchamo-me {full}, tenho 27 anos e sou soldadora certificada. Resido em {place} mas tenho disponibilidade para mudar.
Bloco de notas: {given} faz anos dia {date}; perguntar ao {given} se vem de {place}; comprar velas
Auto de entrega\nAos {date}, a {org} entregou a {full} um computador portátil e respetivo carregador.
Não respondas ao {surname} antes de eu falar com a {org}. Explico-te logo.
Beneficiário: {full}\nBanco: {org}\nAgência: {place}\nConta: {number}\nValor: {amount}
Monta um roteiro de quatro dias saindo de {place}, com parada em {place} e uma noite em {place}. A {given} não come carne.
Bom dia, Sr. Eng. {surname}.\nA betonagem na {street} fica para sexta por causa da chuva.\n{given}, {org}
Histórico do chamado:\n08:14 {surname}: servidor fora\n08:31 {surname}: reiniciado\n09:02 {given}: usuários de {place} confirmam acesso
Convite\n{full} e {full}\nconvidam para o batizado de {given}, dia {date}, em {place}.\nConfirmar: {phone}
Favor corrigir o crachá: está escrito sem o segundo sobrenome. O certo é {full}, da {org}.
Reclamação n.º {number}: a passageira {full} pede reembolso do bilhete {place} – {place}, viagem suprimida pela {org}.
Deves-me {amount} do almoço, {given} 😉
Termo de rescisão\nEmpregador: {org}\nEmpregada: {full}\nData de admissão: {date}\nLocal de trabalho: {street}, {place}
Doutor {given}, o cliente {org} está na linha 2. Passo?
Minuta — Acordo de Confidencialidade\nEntre {org} (“Parte Reveladora”) e {org} (“Parte Recetora”), ambas com sede em {place}
Turnos de sábado\nManhã: {given}, {given}\nTarde: {given}, {surname}\nNoite: ninguém!!
Querida {given}, chegou o teu postal de {place}. A tia {given} pôs no frigorífico com um íman.
Informe se há débitos em nome da {org} (CNPJ {number}) no cadastro municipal de {place}.
Prezado {given}, agradecemos o interesse na vaga da {org}. Neste momento optámos por outro perfil.
Ação\tQuem\tPrazo\nrever contrato {org}\t{given}\t{date}\nfotos de {place}\t{surname}\t{date}
Apólice {number}\nTomador: {org}\nPessoa segura: {full}\nBeneficiários: {full}; {full}\nCapital: {amount}
Por que a {full} aparece duas vezes na folha de {place}? Podes verificar e apagar a linha a mais?
Ilmo. Sr. {full}\nMD Diretor da {org}\n\nSolicitamos a doação de cinquenta cadeiras para a festa junina da nossa escola, em {place}.
Mensagem de voz ({phone}): "Olá, é o {given} {surname}, da {org}, ligue-me quando puder, é por causa da escritura."
Assinado digitalmente por {full} em {date}, {place}
Sugiro falar com a {given}: ela já trabalhou na {org} e conhece o mercado de {place}.
Inventário sala 4\n2 monitores (emprestados por {org})\n1 projetor (ver com {surname})\n6 cadeiras
Fora do escritório até {date}. Assuntos de tesouraria: {full}, {email}. Restantes: {org}, {phone}.
Qual é o e-mail do {given} que trabalha com o {surname} em {place}?
Consta no sistema que a senhora {full} mudou-se da {street} para {address}. Confirma?
Certificado\n\nA {org} certifica que {full} concluiu, em {place}, o curso de primeiros socorros, com 16 horas.
Boas {given}! O contabilista quer saber se a fatura da {org} é em nome pessoal ou da empresa.
Penhora de vencimento — Executado: {full} — Entidade pagadora: {org} — Montante mensal: {amount}
Obs. do entregador: cliente ausente, vizinho {surname} recusou receber. Nova tentativa em {place} amanhã.
{org} – Encomenda confirmada\nOlá {given}, o seu pedido {number} segue para {zip} {place}. Acompanhe em {url}.
Corrige os erros: "ontem o {given} e eu fomos há {org} pedir um emprestimo para a casa de {place}"
Resposta automática: recebemos o seu currículo, {given}. A equipe da {org} entrará em contato.
Mapa de lugares\nMesa 1: {full}, {full}\nMesa 2: família {surname}\nMesa 3: colegas da {org}
Pauta:\na) leitura da carta de {full}\nb) eleição do vice\nc) rifa em prol da {org}
Tomei nota, Sra. {surname}. A visita ao apartamento da {street} fica marcada para {date}, às 18h30, com a nossa consultora {given}.
A pedido do Dr. {surname}, remarque as três consultas de {date} e avise os pacientes: {full}, {full}, {full}.
Denúncia anónima: a obra da {street} não tem licença e o dono, um tal {surname}, trabalha na {org}.
jantar sexta?\n— posso, diz o {given}\n— eu só depois das 9, venho de {place}\n— {given} não vai
Ficha do animal\nNome: (gato sem nome)\nTutor: {full}\nMorada: {address}\nVeterinária: Dra. {surname}
Cancelem a assinatura da revista {org} em nome do meu falecido marido, {full}. Em anexo a certidão.
Livro de ponto\n{surname}\t08:02\t17:05\n{surname}\t08:40\t17:31\n{given}\tfalta justificada
Devolvo assinada a versão final; o {surname} rubricou todas as páginas. Originais seguem por correio registado para {address}.
Crie uma tabela com nome, cidade e telefone a partir disto: {full}, {place}, {phone}; {full}, {place}, {phone}.
Atenção portaria: hoje entra a equipe da {org} (líder: {given}) para lavar a caixa d'água.
Memorando\nPara: {full}\nDe: {full}\nAssunto: estacionamento em {place}\n\nOs lugares 14 a 20 ficam reservados aos visitantes da {org}.
Desculpa a demora, {given}. Anexei o mapa de férias e o contacto do {given} na {org}.
Pagamento recusado pelo banco {org}: titular {surname}, valor {amount}. Tente outro cartão.
Inscritos até agora (12): {given}, {given}, {given} e o resto do pessoal de {place}
Referências: {full}, chefe de cozinha, {org}, {phone}
Diligência externa\nOficial: {surname}\nEndereço: {address}\nResultado: destinatário {full} não localizado; vizinhos informam mudança para {place}.
Gerar lembrete: entregar ao {given} {surname} as amostras da {org} quando ele passar em {place}.
Reunião de pais — 5.º A\nPresentes: {surname}, {surname}, {surname}\nDelegada eleita: {full}\nPasseio: {place}, em maio
Venho por este meio, {full}, sócia n.º {number} da {org}, apresentar a minha demissão do cargo de secretária.
Senhor {surname}, os seus óculos chegaram. Loja {org}, {street}, até às 19h.
Estado da entrega: saiu de {place} às 06:12; previsão em {place} às 14h; recetor {surname}
Briefing: {org} quer campanha para o Natal, tom nostálgico, filmar em {place}; contato {given}.
Dá para pedir ao {given} que leve as caixas à {street}? O carro da {org} avariou outra vez.
Voto por correspondência\nSócio: {full}\nLista A (cabeça de lista {full})  [ ]\nLista B (cabeça de lista {full})  [ ]
Guarda este contacto: {full}, canalizador, {place}, {phone}. Serviu bem a {given}.
Autorização de saída\nAutorizo {full}, meu neto, a sair da {org} com a vizinha {full}.\n{place}, {date}
Elogio: quero agradecer à enfermeira {given}, da urgência da {org}, pela paciência com o meu pai.
Faço saber, {given}, que a carrinha nova já está em {place}, com seguro da {org} e depósito cheio.
Perdidos e achados\n{date}: guarda-chuva preto (entregue por {surname})\n{date}: telemóvel, capa com autocolante do {org}
Vale-transporte\nFuncionária: {full}\nTrajeto: {place} – {place}\nOperadora: {org}\nValor mensal: {amount}
Não encontro a pasta partilhada "Clientes {place}". Foste tu que a moveste, {given}? A {org} precisa dela até {date}.
oi, consegue responder pro {given} q a carga ficou presa na alfandega e so sai segunda
me ajuda c um email p {org}, o elevador parou dnv e ninguem atende
Melhora este texto, por favor:\n\nBoa tarde {given}, venho por este meio informar que não venho trabalhar porque o meu filho está com febre.\n\n{given}
{surname} da {org} ligou agora, quer adiantamento de {amount} senao para a obra, oq eu falo
nome,turno,setor,cidade\n{full},manhã,corte,{place}\n{full},noite,costura,{place}\n{full},férias,-,{place}\nquem sobra pro sabado?
Exmo. Senhor Eng. {surname},\n\nRemeto em anexo o auto de medição da empreitada na {street}.\n\nCom os melhores cumprimentos,\n{full}\nFiscalização\n{org}\n{address}\n\nEncurta isto para metade.
[16:40] {given}: o caminhao ja saiu de {place}?\n[16:42] {given}: saiu nada, pneu furado\n[16:43] {given}: aff aviso a {org}\nresume ai pro gerente
alguem sabe quem eh {full}?? apareceu no grupo da {org} e ja ta dando ordem
Recado telefônico: dona {full}, do condomínio na {street}, reclama de barulho na cobertura depois das 23h. Transforme em notificação educada ao morador, senhor {surname}.
parabens p {given} q virou supervisora hj, algo curto sem ser brega
separa rua numero cidade cep em colunas\n{address}\n{address}\n{address}\nobs a segunda eh do {given}
Escreva uma carta convidando {full} a dar uma palestra sobre abelhas sem ferrão na {org}, com passagem de {place} paga por nós.
a {given} vive chegando 10h e o {surname} n fala nada, reclamo c quem
Chamado 31877\nAberto por: {full}, unidade {place}\nBalança do setor de carnes não imprime etiqueta desde a queda de energia.\nSugira um diagnóstico.
passa p ingles: prezado {given}, o vinho embarcou ontem em {place}, documentos seguem pela {org}
sera golpe? "aqui é {given} da {org}, seu cartao foi clonado, ligue {phone}"
Quantos dias tem {given} de licença de casamento, se casou em {place} num sábado e a {org} fecha à segunda?
ata rapida: presentes {given} {given} {surname}; faltou {given}; decidido pintar a creche, orçamento c {org}, prox reuniao {date}. arruma isso
Hóspede: {full}\nQuarto: 304\nProcedência: {place}\nOcorrência: encontrou uma lagartixa no chuveiro e exige desconto\nResponda com humor contido.
escala natal: 24 {given} e {given}, 25 {given}, 26 ninguem??, 31 {given} dnv. ta injusto ajusta
preço soja {org} {amount} posto {place}, {org} {amount} fob, qual compensa c frete a {amount}
Revê a pontuação: A vereadora {full} eleita em {place} afirmou que a ponte junto à {street} ao contrário do que diz a {org} continua interdita.
to de ferias ate {date}, pedidos c {given}, reclamaçao c {full} rs. faz a msg automatica
posso chamar a {surname} de voce ou tem q ser doutora? ela eh diretora la na {org}
De: {full} <{email}>\nPara: Compras\nAssunto: ENC: cotação de parafusos\n\nSegue preço da {org}, validade 7 dias, retira em {place}.\n\nExtraia fornecedor, praça e prazo.
entregas de hj: {street}, {street}, escola em {place}, por ultimo {given} na {street}. otimiza a rota
Faz uma declaração: para os devidos efeitos se declara que {full}, residente em {address}, frequentou o estágio de fisioterapia na {org} entre {date} e {date}.
fala pro {given} q nao rola, mas sem magoar
"placa";"motorista";"origem";"destino"\n"001";"{full}";"{place}";"{place}"\n"002";"{full}";"{place}";"{place}"\nQual trecho se repete?
qdo o {given} diz "vou ver e te aviso" eh nao ne\n\neu: e o aumento?\n{given}: vou ver e te aviso
Lista de presenças, reunião de pais, {date}:\n{full} (mãe do {given})\n{full} (avô da {given})\n{full} (tutora)\nFaltou alguém da turma do 4.º B?
titulo p email: {given}, {given} e o misterio do iogurte sumido da geladeira da copa
O senhorio, {full}, recusa reparar a infiltração na {street} e remete para a seguradora {org}. Que prazo lhe dou na carta registada?
audio transcrito: "opa {given}, beleza, é o {given} da borracharia, teu pneu ficou pronto, {place} ta um calor" -> vira tarefa na agenda
{{"paciente": "{full}", "municipio": "{place}", "convenio": "{org}", "alta": null}}\ncomo trato o null nisso
o {given} jura q mandou, a {given} jura q n chegou, o log da {org} ta fora. como pergunto sem acusar ngm
Relatório de enfermagem: sr. {surname}, leito 7, dormiu mal, pediu para ver a neta {given}; glicemia estável; transferência para {place} adiada. Reescreva sem abreviaturas.
ve hotel em {place} p {given} + {given}, perto da {org}, ate {amount}, c garagem
Que perguntas técnicas faço a {full}, soldador, que trabalhou em plataformas ao largo de {place} e depois numa oficina chamada {org}?
mae da {given} brava pq a filha caiu no recreio, quer falar c a diretora {surname}, me da um texto acolhedor
02:11 sensor camara fria 9C\n02:14 porta aberta cracha {surname}\n02:20 ligaçao p {given} sem resposta\n02:31 tecnico {org} acionado\nfaz linha do tempo
Pega o contato daqui:\n\nAtt.\n{full}\nComércio exterior | {org}\n{place} – fone {phone}\n{url}
a {org} pode me mandar embora estando de atestado? amigo perguntando ({given} kkk)
Circular n.º 14: a Junta informa os moradores da {street} de que a recolha de monos passa para quarta-feira; dúvidas com {full}. Simplifica para idosos.
quem desses eh de {place}?\n{full} - {place}\n{full} - {place}\n{full} - {place}\n{full} - nao informado
Explica a uma viúva, com delicadeza, por que a {org} precisa da certidão de óbito de {full} e de duas testemunhas de {place}.
bom dia, sou novo, o {given} falou p pedir o cracha c a {given} mas ela ta em {place}, e agr
Comentário deixado por {full}: «Bacalhau salgadíssimo, empregado {given} impecável, estacionamento em {place} impossível.» Agradece e promete melhorar o sal.
nota fiscal p {org}, {address}, 12 horas de traduçao a {amount}, descriçao pfv
saldo rifas\n{given} 20 vendidas\n{given} 3\n{surname} 0 (vergonha)\n{given} 17\nqto arrecadou a {amount} cada
Equipa,\n\na {given} deixa-nos no dia {date} para abrir uma livraria em {place}. Haverá bolo às 16h.\n\n{given}\n\nMais emotivo, mas sem lágrimas.
se la em {place} sao 9h q horas ligo p {given} daqui de {place}
Avalie o estágio: {given} tem ouvido apurado, afina o piano melhor do que {surname}, todavia esquece os prazos da {org}.
discurso bodas de prata {given} e {given}, ele trabalha c a gente na {org} ha 20 anos, engraçado mas de familia
qto tempo p cancelar contrato c {org}, assinei {date}, tem multa de {amount} será
Peço análise desta cláusula: «A {org} cede a {full} o uso do box 12 do mercado de {place} pelo prazo de cinco anos.» Posso sublocar?
mudou o endereço do evento!!\nera {street}\nagr {street}, {place}\navisa {given}, {given} e o buffet
Registo de chamadas\n10:02 {full} – segunda via de fatura\n10:09 {full} – sem água em {place}\n10:15 {full} – engano\nClassifica por assunto.
feriado municipal em {place} cai qdo?? o pessoal da {org} n sabe e o {given} marcou visita
o rh mandou holerite do {full} no meu email, aviso ele ou a {given} primeiro
Perfil para o boletim interno: {full}, pasteleiro, natural de {place}, aprendeu com a tia {given}, fez massa folhada na {org}. Cem palavras, tom alegre.
almoço c {full} da {org} amanha em {place}, ele eh vegetariano e n bebe, onde levo
Distribui os quartos: {full} ressona; {given} e {given} são irmãos; a professora {surname} fica junto ao corredor; duas alunas de {place} pediram para ficar juntas.
valeu {given}, vou alinhar c {given} e dou retorno asap\n^ deixa menos gerentes kkk
Reescreve como convite: a {org} inaugura {date} a exposição de azulejos de {full}, na antiga fábrica de {place}, com prova de vinhos.
reuniao {given} {given} {surname} passou p 15h, sala azul, chama todos e pede cafe
comprei da {org} 3 impressoras, veio 2, o {given} da portaria assinou como 3. e agr
retirar {street}\nentregar {street} bairro novo\nfalar c {given} {phone}\nmsg curta pro motoboy
Como respondo a {full}? Diz que deixou o guarda-chuva da avó no autocarro 28 e que o motorista, um tal {surname}, se riu.
arruma meu perfil: sou {given}, vendo ração pela {org}, rodo de {place} ate {place}, amo cachorro e odeio planilha
"""

NEGATIVES = r"""O governo vai apresentar o plano ferroviário antes do verão.
A inflação recuou em maio, mas a comida continua cara.
O time da casa venceu por 2 a 0 depois de um primeiro tempo sonolento.
Quase todos os passageiros dormiam quando o comboio descarrilou.
A célula é a menor unidade viva capaz de se reproduzir.
Na Segunda Guerra Mundial faltavam o café, o açúcar e o sabão.
Ante o exposto, nego provimento ao recurso e mantenho a sentença.
Dos Factos\n1. A Autora celebrou com a Ré um contrato de empreitada.
Prezados senhores,\n\nSegue em anexo a fatura {number}, no valor de {amount}.\n\nAtenciosamente
Bom dia a todos,\n\nNa sexta-feira o refeitório fecha às duas.\n\nObrigado
Caro cliente, a sua encomenda já saiu e chega a {date}.
Nome:\nMorada:\nLocalidade:\nCódigo Postal:\nAssinatura:
Ordem de Trabalhos\n1. Leitura da ata\n2. Orçamento\n3. Outros assuntos
Experiência Profissional\nFormação Acadêmica\nIdiomas\nCursos
Vaga para Engenheiro de Dados Pleno, regime híbrido.
A Diretora Financeira e o Responsável pela Qualidade reúnem-se às terças.
Resumo Executivo\nA receita cresceu 4% e os custos caíram 2%.
Paciente refere dor lombar há três dias, sem febre.
Tome um comprimido de dipirona de seis em seis horas.
Alergias: Nenhuma. Medicação: Losartana. Tipo sanguíneo: A.
kkkkkkk não acredito
blz, amanhã a gente conversa
alguém sabe tirar o modo escuro do celular
tô sem internet desde ontem e ainda por cima chove
pá, isto não funciona desde a última atualização
fixe, encontramo-nos às nove na paragem do costume
rsrs boa noite gente, até segunda
pq não deixa eu entrar? já troquei a senha duas vezes
Esqueci a palavra-passe e não recebo o e-mail de recuperação.
Qual é o limite do meu cartão de débito?
Quero cancelar a assinatura e receber {amount} de volta.
Chamado {number}: Prioridade Alta. Situação: Aberto. Categoria: Rede.
Clique em Salvar, depois em Exportar e escolha PDF.
Abra o main.py, apague a linha 12 e rode os testes de novo.
Erro 404: página não encontrada.
def ola():\n    print("Olá, mundo")\n    return None
SELECT pedido, total FROM faturas WHERE paga = 0 ORDER BY total;
{{"situacao": "pendente", "total": 12.5, "itens": ["Lápis", "Papel"]}}
| Descrição | Valor |\n|---|---|\n| Frete | {amount} |
Total: {amount}\nIVA: 23%\nVencimento: {date}
Ligue para {phone} de segunda a sexta, das 9h às 18h.
Traduz este parágrafo para inglês e torna-o mais formal.
Escreva um poema sobre o outono sem usar a palavra folha.
Qual a diferença entre uma lista e uma tupla em Python?
Me dá cinco ideias de presente que não custem muito.
Explique a fotossíntese para uma criança de dez anos.
A rosa do jardim abriu em abril, ao lado do pinheiro e da oliveira.
O ferreiro, o moleiro e a costureira da história não tinham nome.
O coelho fugiu para a ribeira, e o pinto ciscava debaixo da pereira.
A costa é rochosa, as praias são curtas e o campo cheira a feno.
Com paciência e esperança, a vitória chegou de madrugada.
Feliz Natal e Próspero Ano Novo a todos os leitores!
O Carnaval calha em fevereiro, a Páscoa em abril.
Às Segundas não há visitas guiadas.
Prezada [PERSON_1],\n\nSeu pedido sai em {date} para [LOCATION_1].\n\nAbraço,\n[PERSON_2]
Escreve para [EMAIL_ADDRESS_1] e pergunta pela fatura {number}.
Cláusula Quinta - Do Sigilo\nAs Partes obrigam-se a manter segredo.
O Locatário pagará o aluguel até o quinto dia útil.
A Contratante poderá rescindir mediante aviso prévio de trinta dias.
ATENÇÃO: NÃO MERGULHE O APARELHO EM ÁGUA.
AVISO: PREÇOS SUJEITOS A ALTERAÇÃO.
O hotel é limpo, mas o pequeno-almoço é fraco e a cama range.
O filme é comprido demais, ainda que a fotografia seja bonita.
A cozinha portuguesa leva mais azeite; a brasileira, mais feijão.
Em matemática, um grupo tem sempre um elemento neutro.
Misture a farinha com os ovos e leve ao forno por meia hora.
Aceito os Termos de Uso e a Política de Privacidade.
Graças a Deus ninguém se feriu.
A presidente da mesa e o secretário assinaram a ata.
Senhor Presidente, Senhoras e Senhores Deputados,
Claro, aqui vai um rascunho:\n\nCara Equipa,\n\nObrigado pelo vosso esforço.
Próximos passos: Rever o contrato, Enviar a proposta, Fechar a venda.
Atualizar a planilha do Excel, subir o código e avisar o Suporte.
O porteiro do prédio guardou as chaves na gaveta de baixo.
Bolo de cenoura com cobertura de chocolate, por favor, e um café curto.
Exmos. Senhores,\n\nAgradecemos que confirmem a receção da encomenda {number}.\n\nCom os melhores cumprimentos
Prezados,\n\nAcusamos o recebimento da sua carta de 3 de maio e aguardamos retorno.
Estimada cliente,\n\nA sua reclamação foi registada.\n\nAtenciosamente,\nO Serviço de Apoio ao Cliente
Boa tarde,\n\nPodiam enviar-me o orçamento atualizado?\n\nMuito obrigada desde já
Olá, pessoal,\n\nLembrem de entregar as notas de despesa até 31 de janeiro.
O Presidente abriu a sessão e o Secretário leu a ata anterior.
O Tribunal decide por unanimidade negar provimento ao recurso e condenar o recorrente nas custas.
O Juiz marcou a audiência para 12 de novembro, às 10h15.
Vistos e examinados os autos, cumpre decidir se o prazo havia expirado.
Relatório\n1. A parte autora ajuizou ação de cobrança.
Desta decisão cabe recurso no prazo de quinze dias.
A Ministra não quis comentar e o Porta-Voz remeteu para o comunicado.
O Conselho de Administração aprovou as contas por maioria.
A Notária certifica a identidade dos outorgantes e a leitura do ato em voz alta.
Artigo 7.º O trabalhador tem direito a vinte e dois dias úteis de férias.
Disposições Finais e Transitórias. Entrada em vigor.
A Lei obriga o Vendedor a responder pelos defeitos durante três anos.
Passa-se a presente certidão a pedido do interessado, para os devidos efeitos.
Nome completo:\nCPF:\nEndereço:\nBairro:\nCidade:\nTelefone:
Dados do Requerente\nNome: ____________\nEmpresa: ____________\nCargo: ____________
Data de nascimento:\nNaturalidade:\nNacionalidade:\nEstado civil:
[ ] Sim  [ ] Não\nAssinatura do encarregado de educação:
Presentes:\nAusentes:\nDeliberações:\nPróxima reunião:
apelido;nome;empresa;cidade;valor
CREATE TABLE clientes (id INTEGER PRIMARY KEY, nome TEXT, cidade TEXT, saldo REAL);
{{"tipo": "object", "campos": ["nome", "apelido", "morada"], "obrigatorio": true}}
ÚLTIMA HORA: SOBE O PREÇO DA LUZ
Volta o Frio: Neve e Vento em Todo o Norte
Greve de Trens na Próxima Sexta-Feira
Cinco Truques para Poupar nas Compras
O desemprego cai em setembro pelo terceiro mês seguido.
Janeiro, fevereiro e março são fracos; em abril as vendas recuperam.
De segunda a quinta abrimos às oito; nas sextas de julho, às nove.
Pique a cebola, refogue em fogo baixo e junte dois tomates maduros.
Deixe a massa descansar uma hora, tape-a com um pano e ligue o forno a 200 graus.
Feijoada\nIngredientes: feijão, alho, cebola, louro e chouriço.
Descasque as mangas, corte em cubos e sirva com natas e canela.
Reinicie o roteador e espere a luz verde parar de piscar.
O servidor devolve o erro 500 ao carregar ficheiros com mais de 10 MB.
Instale as dependências com pip install -r requirements.txt e rode os testes.
A função recebe uma lista de inteiros e devolve o maior; acrescenta um teste unitário.
Mude a senha a cada noventa dias e ative a verificação em duas etapas.
Doente estável, sinais vitais normais, tolera dieta mole. Retirado o acesso.
Exame: abdómen mole, indolor. Diagnóstico: Gastroenterite aguda.
Reavaliação pela Enfermagem numa semana; se febre, recorrer à Urgência.
A Direção de Recursos Humanos lembra que o prazo para marcar férias acaba na sexta.
Procura-se Assistente Administrativa com experiência em Faturação e Atendimento.
Resumo da avaliação: cumpre metas, melhorou a pontualidade, falta formação.
A Empresa pagará ao Trabalhador uma indemnização de {amount}.
O Delegado Sindical pede cópia dos Contratos e dos Recibos de Vencimento.
Resuma este texto em três frases e sugira um título.
Corrige os erros de ortografia: ontem fumos ao cinema e não avia bilhetes
Traduz isto para alemão: a que horas parte o próximo autocarro?
Passa esta tabela para CSV e ordena por data de vencimento.
Faça um modelo de contrato de aluguel sem dados pessoais.
pronto, amanhã vemos isso com calma
gente que frio é esse, vou dormir
quem leva a sobremesa no domingo? eu levo a bebida
O mar estava calmo, os barcos na areia e as crianças na água.
A avó contava que o lobo descia da serra em dezembro.
O meu irmão mais velho é canalizador e a minha prima, juíza.
A Comissão de Festas pede aos Moradores que tirem os carros do Largo.
Valor em dívida: {amount}. Multa: 5%. Prazo: quinze dias úteis.
Senhor Diretor,\n\nPeço a publicação desta carta na secção dos leitores.
O médico e a enfermeira do turno da noite assinaram o relatório.
O Governo aprovou ontem, em Conselho de Ministros, um pacote de apoio às famílias com crédito à habitação.
Assembleia Geral Extraordinária – Edital de Convocação
Segunda-feira de Carnaval não é feriado nacional, mas quase toda a gente folga.
A Senhora Presidente deu por encerrada a sessão às 18h40.
PROIBIDO ESTACIONAR EM FRENTE AO PORTÃO – SUJEITO A GUINCHO
Segundo o Código Civil, a procuração cessa por morte do mandante.
Que calor, Meu Deus!
Em Janeiro, Fevereiro e Março as inscrições decorrem apenas online.
Os italianos venceram os croatas nas grandes penalidades, perante sessenta mil adeptos.
Capítulo IV: Da Colheita ao Lagar
Excelentíssimo Senhor Doutor Juiz de Direito da Vara Única,
Paracetamol 1 g EV de 8/8 h, SOS; Ondansetrona 4 mg se náuseas.
Nota de Rodapé n.º 3 — ver Anexo II, Quadro 5.
Bom dia! Alguém tem um carregador USB-C a mais?
O ministério recomenda a vacinação de grávidas a partir do segundo trimestre.
Islã, Judaísmo e Cristianismo partilham a figura do profeta eleito.
Advogada, Mãe, Vegetariana, Viciada em Palavras Cruzadas.
Na Idade Média, o sal valia quase tanto como a prata.
Vossa Excelência está equivocado, Senhor Deputado.
Quinta ou Sexta? Quinta, a da consulta.
git push --force na branch Main às cinco da tarde de sexta, parabéns aos envolvidos
Réu primário, bons antecedentes, confissão espontânea: Pena-Base no mínimo legal.
Hemograma Completo; Glicemia de Jejum; Creatinina; TSH; T4 Livre
Lusco-fusco, neblina, um farol ao longe.
O Presidente da República promulgou o diploma, com reservas.
Feliz Páscoa a todos e boas amêndoas!
Oferta Especial: Leve 3, Pague 2!
Tratado de Filosofia Natural, tomo segundo, encadernado em couro.
Rússula, Cantarelo e Boletus são cogumelos apreciados na cozinha regional.
A polícia, a procuradoria e o tribunal não se entendem quanto à data da perícia.
Vende-se Apartamento T3 c/ Garagem, Varanda e Arrumos — Trata o Próprio
Hoje tem feijoada! Quarta e sábado, das 11h30 às 15h.
“Silêncio!”, gritou o Meirinho, batendo com o bastão no soalho.
A Constituição garante o direito à Educação, à Saúde e à Moradia.
Homem morre eletrocutado ao podar mangueira
Mandado de Segurança. Servidor Público. Férias não Gozadas. Conversão em Pecúnia. Possibilidade.
kkkk q isso cara para de ser doido
Desde o Renascimento que pintores e anatomistas dissecam cadáveres às escondidas.
Câmbio: Euro 5,42; Dólar 4,97; Libra 6,31; Iene 0,033
O sindicato tem razão, a empresa tem advogados.
Cláusula Décima Segunda — Do Foro
Meninas, a costureira ligou: os vestidos estão prontos!!!
Doente vígil, colaborante, pupilas isocóricas e isorreativas.
Fado, Samba, Morna e Chorinho na mesma noite? Só visto.
Erva-Cidreira, Camomila, Boldo, Carqueja: chás para todas as maleitas.
A Sua Encomenda foi Expedida e será entregue até {date}.
Fui ao Centro de Saúde e a médica de família está de baixa outra vez.
Parágrafo Único. Revogam-se as disposições em contrário.
Judeus e muçulmanos celebraram juntos o fim da obra.
Aluga-se Quarto a Estudante ou Trabalhador não Fumador. {amount}/mês, despesas incluídas.
O Professor Doutor chegou atrasado e ninguém se levantou.
NÃO ALIMENTE OS PATOS
Direção Geral, Recursos Humanos e Contabilidade ficam no terceiro andar.
Pastel de Nata, Queijada, Pão de Ló e Toucinho do Céu: a montra da doçaria conventual.
Mercado Municipal: Bancas de Peixe encerradas à segunda.
Sargento, cabo e dois soldados ficaram retidos no quartel por indisciplina.
Corte adia decisão sobre aposentadoria especial
Vinho Verde, Tinto Reserva, Moscatel e Aguardente Velha — consulte a Carta.
Maldito Wi-Fi, caiu no meio da reunião de novo.
A Companhia não se responsabiliza por objetos deixados no interior do veículo.
Brasileiros, Angolanos e Cabo-verdianos constituem a maioria dos novos residentes.
Lombalgia Mecânica. Sem Sinais de Alarme. Alta com Analgesia.
Art. 5.º, n.º 2, alínea b), do Regulamento Interno
Inquérito aponta que três em cada quatro adolescentes dormem com o telemóvel na mão.
Volta às aulas: mochilas pesam mais do que deviam, alertam pediatras
Ano Novo, Vida Nova? Nem por isso.
Foi decretada a Prisão Domiciliária com Pulseira Eletrónica.
Passo 1: Abra o Menu Definições. Passo 2: Toque em Privacidade. Passo 3: Desative a Localização.
O Patriarca abençoou os barcos e a multidão respondeu em coro.
Quero meu reembolso JÁ!!!
Tupi, Guarani e Ioruba deixaram marcas profundas no vocabulário da cozinha.
Exmos. Senhores Acionistas, Caros Colaboradores, Minhas Senhoras e Meus Senhores:
O Tribunal chumbou o contrato. A autarquia vai recorrer.
Receita Azul: Metilfenidato 10 mg, uma caixa.
Bem-Aventurados os que têm férias em setembro.
Pedra, Papel ou Tesoura?
AVISO AOS CONDÔMINOS: Dedetização na Quarta, das 8h às 12h.
Reformados e Pensionistas têm desconto de 20% às Terças.
Sai um galão, duas torradas e um sumo natural para a mesa sete!
Acórdão. Recurso Especial. Plano de Saúde. Negativa de Cobertura. Abusividade.
Ministro cai, dólar sobe e a novela continua
Durante o Estado Novo, a censura cortava até palavras cruzadas.
O Autor pede, o Réu nega, o Perito hesita.
Pode um robô assinar um poema? A pergunta dividiu o júri.
null pointer na linha 88, quem mexeu no Controller?
Matemática: 17. Português: 14. Educação Física: 19. Comportamento: Bom.
Cuidado com o Cão
Abacaxi, Jaca, Pitanga e Cupuaçu na banca da esquina, tudo a {amount} o quilo.
O Arcebispo não quis prestar declarações à saída da Missa do Galo.
Ortopedia – 2.º Piso; Maternidade – 3.º Piso; Capela – Cave
SÓ HOJE: Frete Grátis em Todo o Site
Iluminismo, Positivismo, Romantismo: três ismos em duas aulas, pobre turma.
A guarda apreendeu trinta quilos de polvo abaixo do tamanho legal.
Depois da trovoada veio o cheiro a terra molhada.
Excia., a Defesa protesta!
Fígado, Baço e Pâncreas sem alterações ecográficas valorizáveis.
Título Executivo Extrajudicial. Nota Promissória. Prescrição Trienal.
Adeus, verão. Olá, castanhas.
Doutora, posso tomar o xarope em jejum?
Franceses adoram reclamar, escreve o colunista, que é francês.
Oitavas de Final: jogos na Terça e na Quarta, às 21h30
Certidão Negativa de Débitos, válida por 180 dias.
Padaria Aberta aos Domingos e Feriados
O Estado não pode tudo. A Família também não.
Nossa Senhora, que susto!
Parecer Favorável da Comissão de Finanças, com duas Emendas Supressivas.
lol esqueci a Password outra vez
Barroco tardio, talha dourada, azulejo azul e branco: o interior da capela deslumbra.
Prazo de Entrega das Candidaturas: {date}, às 17 horas.
Mestre de Obras precisa-se, com Carta de Condução e Experiência Comprovada.
Comarca de origem declinou da Competência; suscitou-se Conflito Negativo.
Tempestade solar pode afetar comunicações por satélite nesta quarta, avisam especialistas
Xadrez não é desporto? Então experimente jogar cinco horas seguidas.
Baixa Médica prorrogada por mais trinta dias.
O padre, a catequista e o sacristão discutiram à porta da igreja.
Bula: Leia Atentamente Antes de Usar
Nem o céu é o limite, garante a astronauta mais velha em atividade.
Dívida Pública baixa pelo terceiro trimestre consecutivo
Licenciatura em Direito, Mestrado em Criminologia, Doutoramento em curso.
Porra, perdi o ônibus!
Decreto-Lei n.º 220, de 4 de Novembro, na redação atual.
Herpes Zóster em dermátomo torácico. Iniciado Aciclovir.
O capitão levantou a taça debaixo de um dilúvio.
Se o Inquilino não pagar, o Senhorio pode resolver o Contrato.
Deputados aprovam Lei do Clima na Generalidade
Menu do Dia: Caldo Verde, Bacalhau com Natas, Arroz Doce.
Protestantes e Católicos dividiam o mesmo cemitério, separados por um muro baixo.
TABELA 2 – Distribuição por Sexo e Faixa Etária
Os Visigodos deixaram poucas inscrições e muitas lendas.
Rapaz, esse juiz tá cego? Pênalti claríssimo.
Ferro, Cálcio e Vitamina D: quando suplementar?
Secretaria fechada para Inventário. Volte na Segunda.
Poder Executivo, Poder Legislativo, Poder Judicial: desenhe o triângulo.
Chinês, Árabe e Russo são as línguas mais procuradas nos cursos noturnos.
Homicídio Qualificado. Motivo Torpe. Decisão dos Jurados. Soberania.
Aquela Marquesa tinha dívidas em todas as alfaiatarias.
Contribuinte: {number}. Valor a Pagar: {amount}. Data-Limite: {date}.
A Ordem recomendou, a Direção ignorou, o Bastonário demitiu-se.
Primavera Árabe, dez anos depois: o que ficou?
Dona de casa, 58 anos, hipertensa, refere tonturas há três dias.
CARGA FRÁGIL – ESTE LADO PARA CIMA
Fiscalização apreende queijo sem selo em feira livre
Ninguém leu o despacho, mas toda a gente o assinou.
Messianismo, saudade e outros lugares-comuns da alma lusa.
Perda Total, diz a Seguradora. Total, digo eu, é a falta de vergonha.
Bodas de Ouro celebradas com Missa, Almoço e Baile.
O Árbitro Principal, assistido pelo VAR, mandou seguir.
Jardim de infância encerra por surto de piolhos
Alegro ma non troppo, mas o maestro levou aquilo a galope.
Escolha a pedra do seu signo: topázio, safira ou ametista.
Ficheiro README.md em falta; build #4127 falhou no step Deploy.
As Finanças não enviam links por SMS.
Indígena, Quilombola e Ribeirinho: quem ouve a floresta?
Desembargadora pede vista e julgamento é adiado
A bancária que virou apicultora e não se arrependeu
Poupança, Ações ou Fundo Imobiliário: onde pôr o Décimo Terceiro?
Sr. Engenheiro, o betão não chegou.
Modo de preparo: bata as claras em neve e reserve.
Ex.mo Sr. Diretor, venho por este meio solicitar a Segunda Via do Diploma.
Hóspede, bagageiro e rececionista deram versões diferentes à polícia.
O Imperador abdicou a favor do filho, então com cinco anos.
Anemia Ferropriva? Solicito Ferritina, Transferrina e Pesquisa de Sangue Oculto.
Dia das Mães: comércio espera crescer 4%
Ó Chefe, era mais uma Imperial, se faz favor!
Lei da Selva, Lei do Menor Esforço, Lei da Bala: haja leis.
Colesterol LDL 162 mg/dL (Ref. < 130)
Vítima recusou Tratamento Hospitalar no Local.
Aurora boreal vista a latitudes inéditas
Abertura de Vagas: Torneiro Mecânico, Fresador, Caldeireiro, Auxiliar de Produção.
O contribuinte que não declarar pagará coima.
Neto de Escravos, Filho de Lavadeira, chegou a Almirante.
ENTRADA EXCLUSIVA PARA FUNCIONÁRIOS
Embargos de Declaração acolhidos, sem Efeitos Infringentes.
Tendinite do Supraespinhoso. Ondas de Choque. Três Sessões.
Holandeses e ingleses disputaram durante décadas o comércio da pimenta.
Cartão de Cidadão, Carta de Condução, Boletim de Vacinas: leve tudo.
O Sol nasce às 6h12 e põe-se às 20h47.
Biologia molecular, genómica e bioestatística são disciplinas obrigatórias do segundo ano.
Plenário vazio, galerias cheias.
Credo, que sapatos feios!
Instruções de Montagem: Parafuso A no Orifício B, nunca o contrário.
Promotora diz que provas são “robustas”; defesa fala em linchamento
Tosse, Febre e Falta de Ar obrigam a procurar a Urgência.
Cabrito Estonado, Chanfana e Polvo Assado só por Encomenda.
Sociedade por Quotas, Sociedade Anónima ou Empresário em Nome Individual?
Faltam dois dias para o arraial e ainda não há manjericos!
Budismo Zen para gente com pressa: um guia de bolso.
A bolsa caiu, o ouro subiu, o petróleo ficou na mesma.
Precisa de Ajuda? Fale com o Assistente Virtual.
Réveillon, Carnaval e Semana Santa: pacotes em até 10x sem juros
Alferes na reserva dá aulas de bandolim
Se a Rainha sair, o Bispo cai e o Mate é inevitável.
Comunicado n.º 7/2023 — Plano de Contingência para Ondas de Calor
PIB, IVA, IRS, SELIC: a sopa de letras do telejornal.
Foi o Mordomo? Desta vez, foi a Cozinheira.
Medicina Interna pede apoio de Psiquiatria para o Doente da cama 14.
Prova de aferição de inglês adiada por greve
A Ré contestou intempestivamente, pelo que se decreta a Revelia.
Orçamento Participativo: Vote até Domingo
O Barão arruinado vendeu primeiro os cavalos, depois os criados, por fim o Título.
Bota alta, saia curta, cabelo solto: a moda outono-Inverno segundo as estilistas.
Tartaruga-de-Couro desova em praia urbana
Turma, entreguem o trabalho até sexta, em PDF.
Pneumonia da Comunidade, CURB-65 de 2, internamento em Enfermaria.
Última Hora: Comboio descarrila sem Vítimas
Sob a epígrafe “Disposições Transitórias”, o Diploma prevê um Regime Especial.
Dobrada à Moda Antiga ou Arroz de Cabidela?
Operário, Sindicalista, Preso Político, Avô.
Latim, Grego e Hebraico numa só estante empoeirada.
404 likes e nenhum amigo na mudança.
Vossa Santidade, Vossa Majestade, Vossa Magnificência: cada um com o seu pronome.
Nevoeiro cerrado fecha aeroporto durante a manhã
Zona de Recreio e Lazer – Mergulhos por Conta e Risco do Banhista
Obras na Via. Circule com Prudência.
Viúva negra, caranguejeira e armadeira: saiba reconhecer as aranhas de casa.
A Escrivã, o Oficial de Justiça e o Porteiro testemunharam o Leilão.
Na guerra fria, espiões liam mais jornais do que segredos.
Ufa! Passei em Cálculo.
Não Perca: Grande Liquidação de Colchões, Sofás e Poltronas
Cidadãos Espanhóis e Portugueses podem votar no País de Residência.
Fonte Oficial desmente, Fonte Oficiosa confirma.
Mulher-Polícia salva Bebé engasgado por telefone
Ementa: Direito do Consumidor. Voo Cancelado. Assistência Material. Dano Moral Configurado.
Ventilador Mecânico em Modo Assistido, PEEP 8, FiO2 40%.
Hoje, no Suplemento: Jardins Secretos, Cactos de Interior e um Conto Inédito.
O Cartório só abre às dez. Traga Certidão, Comprovante de Residência e Paciência.
Sala 12 — Audiência de Julgamento — Processo n.º {number}
Pescadores noruegueses queixam-se do preço do salmão
Cônsul oferece jantar, embaixador não aparece
Chave, carteira, telemóvel: sempre os três, sempre perdidos.
Gramática, Retórica e Dialética compunham o Trivium.
O que é um Smart Contract e por que o seu Contador devia saber?
Regressa a seca: Barragens a um terço.
ASSINATURA DO TITULAR OU REPRESENTANTE LEGAL
Gripe A confirmada por Teste Rápido; Oseltamivir durante cinco dias.
Manual do utilizador, página 34: “Não submergir em água.”
E a oscilação do pêndulo? Nem o físico soube explicar.
Cadastro único: atualize os seus dados até {date}
Pilotos, hospedeiras e mecânicos em greve a partir de sábado
Ilustríssimo Senhor Pregoeiro, a Licitante vem apresentar Impugnação ao Edital.
Fábula, Parábola, Apólogo: distinga os Géneros.
Vagão Feminino volta a funcionar em horário de pico
Na Ala Psiquiátrica, Terapia Ocupacional às Segundas e Musicoterapia às Quintas.
Trânsito em Julgado. Arquive-se.
Bata, luvas e máscara são de uso obrigatório.
Onde Comer, Onde Dormir, O Que Não Perder
Sapateiro, Amolador e Ardina: profissões que a cidade esqueceu.
Monarquia ou República? O Referendo surpreendeu os Analistas.
Rodovia Interditada. Use Rotas Alternativas.
O Coronel mandou, o Tenente cumpriu, o Recruta pagou.
Pré-Aviso de Greve da Função Pública abrange Escolas, Hospitais e Tribunais.
Hora Solidária: luzes apagadas em Monumentos de todo o mundo
Querido Diário, hoje a Diretora chorou.
Poesia Trovadoresca: Cantigas de Amor, de Amigo, de Escárnio e Maldizer.
Lote 43: Cómoda em Pau-Santo, séc. XVIII. Base de licitação: {amount}.
Maré Baixa: 05h41 / 18h03
Astrofísica suíça explica o brilho irregular da estrela
Faça Você Mesmo: Estante com Caixotes de Fruta
Usucapião Extraordinária. Posse Mansa e Pacífica. Lapso Temporal comprovado.
Vovó disse que manga com leite mata. Mentira.
IMPORTANTE – LEIA ANTES DE ASSINAR
A Junta Médica considerou a Trabalhadora inapta para o Serviço.
Zelador encontra envelope com euros e entrega à polícia
Sopros, Cordas e Percussão ensaiam em salas separadas.
O Sindicato dos Patrões? Nunca ouvi falar.
Ceia de Natal: peru ou bacalhau?
Corredor Sul-Africano desiste ao km 30
Terceira Idade na Universidade, e com boas notas
Ontem o gato, hoje o cão, amanhã o papagaio. Vida de veterinária.
Histerectomia Total por Miomas em 2009; Menopausa Cirúrgica.
Fisioterapeuta Responsável | Cédula Profissional n.º {number}
Turismo Rural cresce, Hotelaria Clássica encolhe
Habeas Data, Mandado de Injunção e Ação Popular: remédios que a Faculdade ensina e ninguém usa.
O comandante pediu desculpa pelo atraso, culpou o radar e serviu bolachas.
Baleias-Jubarte antecipam chegada ao litoral
Sala dos Professores: Silêncio, por favor
Vírus Sincicial lota Pediatria
LINHA DE APOIO: {phone} (dias úteis, das 9h às 18h)
Engenharia reversa do bolo da tia: três tentativas, zero sucesso.
Rufem os tambores: a taça é nossa!
Desde o Terramoto, a Torre inclina-se um milímetro por ano.
Testamento Vital, Cuidados Paliativos, Eutanásia: o debate regressa ao Parlamento.
Na Bíblia e no Alcorão, o Dilúvio castiga os homens.
Pedreiro ganha Bolsa e vai estudar Arquitetura
Custas em partes iguais. Publique-se. Registre-se. Intimem-se.
Estagiária do jurídico aceita conselhos, café e vale-Refeição.
Penso Rápido, Água Oxigenada, Soro Fisiológico: o básico do Estojo de Primeiros Socorros.
Gostava que o senhorio arranjasse a caldeira antes do inverno, mas pronto.
Tese, Antítese, Síntese. E agora, Camarada?
Rapaziada do condomínio, quem deixou o portão aberto?
Coveiro, Jardineiro e Guarda-Noturno: o mesmo homem, três salários mínimos.
Passaporte Caducado? Saiba o que fazer
Hino, Bandeira e Brasão serão objeto de Lei própria.
Nódulo Tiroideu TI-RADS 4, indicação para Citologia Aspirativa.
Carro Elétrico: compensa mesmo?
Cobrança Indevida. Engano Justificável. Devolução Simples.
Um Mouro, um Judeu e um Cristão entram numa taberna…
Feira do livro abre com chuva, filas e autógrafos
A Princesa fugiu com o Jardineiro. O Reino aplaudiu.
Alerta Laranja para Chuva e Granizo até à meia-noite de Terça.
Requerente: maior de idade, Viúva, Reformada, Beneficiária n.º {number}.
INÍCIO | QUEM SOMOS | PRODUTOS | CONTACTOS
Sua Eminência não comenta Boatos.
O deputado da oposição, que até então ouvira calado, levantou-se, apontou o dedo ao Ministro das Finanças e perguntou se tencionava pagar as reformas com rezas.
Durante a Quaresma, a confraria não organiza bailes nem quermesses; a exceção é o leilão de cabritos, que o pároco tolera porque a receita reverte para o telhado.
Recorre o Ministério Público da sentença que absolveu os três arguidos do crime de lenocínio, por entender que as escutas telefónicas são prova bastante.
Paciente do sexo masculino, pardo, solteiro, tabagista 20 anos-maço, procura o Pronto-Socorro com hemoptise e perda ponderal de 9 kg em dois meses.
Pra quem perguntou: a pomada é de arnica, passa duas vezes por dia e não pega sol.
Na sequência do despacho da Senhora Secretária de Estado, ficam suspensas todas as admissões na Administração Central até ao fim do corrente ano económico.
Ora, salvo melhor opinião, o Legislador não quis distinguir, e onde a lei não distingue não pode o Intérprete fazê-lo.
Vencido o Barroco, veio o Neoclássico; vencido o Neoclássico, veio o cimento.
Meu sogro, militar na reserva, acredita que a terra é oca e que os marcianos pagam imposto.
A comissão organizadora agradece aos voluntários, aos patrocinadores e às autoridades policiais, e lembra que os dorsais devem ser levantados na véspera, até às 20h.
Técnico de Manutenção Industrial (m/f), turno da noite, contrato a termo, subsídio de refeição em cartão.
Portuguesas, húngaras e dinamarquesas seguem para as meias-finais; as sérvias, favoritas, ficaram pelo caminho.
Consta do Boletim de Ocorrência que a Vítima, ao sair do Baile Funk, teve o Celular arrancado da mão por dois Adolescentes numa motocicleta.
Ressonância Magnética da Coluna Lombossacra: protrusão discal posterior em L4-L5, sem compromisso radicular.
Diretor Técnico, Preparador Físico e Roupeiro foram despedidos no mesmo Domingo, por mensagem de texto.
Herdeiros do Conde exigem devolução do Palacete; Autarquia diz que o Usufruto é perpétuo
Não é gripe, é saudade, diagnosticou a benzedeira, receitando alecrim e três ave-marias.
Extraviado: Saco Azul com Roupa de Criança, perto da Paragem de Autocarro. Recompensa-se.
Tanto o Alvará de Obras como a Licença de Utilização caducaram, razão pela qual a Fiscalização embargou a Moradia.
Soneto, ode, elegia. Nada disso, disse o poeta, agora só escrevo listas de compras.
Dizem os Alemães que não há mau tempo, só roupa errada.
qm tiver o gabarito de Quimica manda no grupo pfv
A Reitoria, o Conselho Científico e a Associação de Estudantes chegaram a acordo sobre o calendário da Época Especial.
Cessou funções, a seu pedido, a Chefe da Divisão de Águas e Saneamento.
Na Páscoa ortodoxa, os Gregos partem ovos vermelhos uns contra os outros; ganha quem ficar com o último Inteiro.
Como pude confirmar junto da tesouraria, o cheque foi devolvido por falta de provisão e a multa já corre.
Mestre, esse Torque é em Quilograma-força ou em Libra-pé?
A Procuradora-Geral entende que a Imunidade não cobre insultos proferidos num Restaurante, ainda que entre dois Senadores.
Vó, o micro-ondas tá soltando faísca, tira o garfo daí!
Caros encarregados de educação, a visita de estudo ao planetário foi remarcada; tragam lanche, água e chapéu.
Trompete, Tuba e Bombardino desafinaram no Hino, mas a Procissão seguiu.
Segundo o Relatório Anual de Segurança Interna, desceram os Furtos por Carteirista e subiram as Burlas Informáticas.
A Sentença, proferida em Audiência, transitou em Julgado sem que o Arguido, emigrado, dela tivesse notícia.
Cirurgia Geral: Hérnia Inguinal Direita, Técnica com Rede, Regime de Ambulatório.
Sumário: 1. Introdução; 2. Estado da Arte; 3. Metodologia; 4. Resultados; 5. Conclusões e Trabalho Futuro.
Velho marinheiro procura companhia para jogar damas e dizer mal do governo.
Na Reforma Agrária, os Latifúndios foram ocupados; na Contrarreforma, devolvidos; na seca, abandonados.
Mastim? Não, senhor guarda, é um perdigueiro gordo.
O Relator votou pelo Arquivamento, a Revisora pela Cassação e o Presidente, como sempre, pelo Intervalo.
SE BEBER, NÃO DIRIJA. Se dirigir, não digite.
Contrato de Trabalho a Termo Incerto — Minuta
Os Fenícios chegaram antes, os Romanos ficaram mais tempo, os Turistas não vão embora.
Hoje é dia de consciência negra e a escola primária abriu a roda de capoeira aos pais.
Alarme disparado no setor C, guarda de plantão não atende o rádio.
Manteiga não: Creme de Avelã da marca branca, metade do preço.
Sobre a Nulidade da Citação, já se pronunciou o Colegiado em sentido contrário ao pretendido pela Embargante.
"""
