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
O craque da turma era o {given}, que hoje treina os juvenis do {org}."""

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
Dr. {surname}, boa tarde.\n\nJunto os documentos do processo {full} contra {org}.\n\nAo dispor,\n{given}"""

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
Bolo de cenoura com cobertura de chocolate, por favor, e um café curto."""
