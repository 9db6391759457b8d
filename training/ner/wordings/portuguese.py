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
Quem neste texto trabalha na {org}: {full}, {surname}, {given} ou o senhor {surname}?"""

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
Requerimento {number}. Interessada: {full}. Representante: {full}. Município: {place}."""

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
O médico e a enfermeira do turno da noite assinaram o relatório."""
