"""Italian sentences: news, lives, judgments, sport, travel, office, forum and chat; and the same kinds of text without any name.

Every sentence was written for this purpose. Demonyms, products, job titles and headings in it are unlabelled: they are no names.
"""

from __future__ import annotations

PROSE = r"""La sindaca {full} ha firmato ieri l'ordinanza che vieta i botti di fine anno.
A {place} la pioggia ha allagato cantine e sottopassi.
Il governo di {place} ha richiamato in patria il proprio ambasciatore.
«Non abbiamo nulla da nascondere», ribatte {full}, amministratore delegato di {org}.
{org} ha chiuso il trimestre con un utile di {amount}, in calo rispetto all'anno scorso.
Dopo settimane di trattative, {org} e {org} hanno raggiunto un accordo sul prezzo.
Secondo {surname}, il decreto penalizza soprattutto le piccole imprese.
Tra {place} e {place} i treni viaggiano con ritardi fino a due ore.
Il ministro {surname} ha riferito in aula, contestato a gran voce dal deputato {full}.
Da {place} arriva un secco no alla proposta avanzata da {place}.
Alla cerimonia hanno partecipato {full}, {full} e il regista {full}.
È morto a {place}, all'età di 91 anni, il fotografo {full}.
Stando ai dati diffusi da {org}, i consumi delle famiglie ristagnano.
Ad aggiudicarsi l'appalto è stata {org}, che ha battuto la concorrenza di {org}.
Gli operai dello stabilimento di {place} incrociano le braccia contro i licenziamenti voluti da {org}.
Non è chiaro se {full} si ricandiderà.
Né {surname} né {surname} hanno voluto commentare la notizia.
Figlio di un calzolaio, {full} nacque a {place} e imparò presto il mestiere del padre.
Laureatasi a {place}, {surname} insegnò per vent'anni presso {org}.
Nel 1952 sposò la pianista {full}, dalla quale ebbe due figli, {given} e {given}.
La villa fu progettata da {full} per la famiglia {surname}.
{place} è un comune di seimila abitanti a pochi chilometri da {place}.
{full} ({place}, {date}) è un ex calciatore, di ruolo difensore.
Tra gli allievi di {surname} si ricordano {full} e {full}.
Fondata nel 1911 da {given} {surname}, {org} produceva in origine macchine da cucire.
Di {full} restano poche lettere, oggi conservate a {place}.
Il ricorrente {full} ha impugnato la sentenza con cui era stata accolta la domanda di {org}.
Con atto notificato il {date}, {org} conveniva in giudizio {full} per ottenere il pagamento di {amount}.
Il teste {surname} ha dichiarato di trovarsi, quella sera, a {place}.
Rigetta l'appello proposto da {full} nei confronti di {org}.
L'imputato {surname}, difeso dall'avvocato {full} del foro di {place}, è stato assolto.
Presidente {full}, relatore {full}
La doglianza di {org} è infondata, mentre merita accoglimento quella di {surname}.
Doppietta di {surname}, e {org} espugna il campo di {org}.
Il portiere {full} salta la trasferta di {place} per un guaio muscolare.
Al tie-break {full} annulla due palle set, poi {surname} cede di schianto.
In panchina siederà {full}, ex allenatore di {org}.
{full} vince la tappa di {place} davanti a {full} e {full}.
Se passate da {place}, non perdetevi il mercato del giovedì.
Abbiamo dormito a {place} e il giorno dopo siamo saliti fino a {place} in funivia.
La signora {given} ci ha accolti con una torta ancora calda: grazie di cuore!
Volo da {place} a {place} cancellato, e da {org} nemmeno una telefonata.
{place} in agosto è invivibile, molto meglio {place} a settembre.
Il nostro accompagnatore, {given}, conosceva ogni sentiero.
Qualcuno ha mai comprato una lavatrice da {org}?
@{given} grazie mille, adesso il programma parte.
Come diceva {surname} qualche messaggio fa, basta aggiornare i driver.
oh {given} ma stasera vieni o no
qualcuno ha il numero di {given}?
sono a {place} con {given} e {given}, ci si vede domani
{given} dice che {surname} è già andato via
lavoro per {org} da un anno e non mi lamento
ahah {surname} non cambia mai
Tanti auguri {given}, un abbraccio da {given} e da tutta la famiglia!
Mio cugino {given} si trasferisce da {place} a {place} per lavoro.
Ho appena finito il romanzo di {full} e ne sono rimasta delusa.
La biologa {full}, ricercatrice presso {org}, studia i coralli.
Il nuovo spettacolo di {full} debutta sabato a {place}.
Per {full} si tratta del terzo mandato alla guida di {org}.
A denunciare l'accaduto è stato un vicino di casa, {full}, che vive a {place} dal {date}.
"""

OFFICE = r"""Gentile dottoressa {surname},\n\nin allegato trova la fattura {number} di {amount}.\n\nCordiali saluti\n{full}\n{org}
Egregio signor {surname},\n\nabbiamo ricevuto la Sua raccomandata del {date}.\n\nDistinti saluti\n\n{full}\nUfficio Reclami
Ciao {given},\n\nriesci a sentire {org} per il preventivo?\n\nGrazie,\n{given}
{full}\n{street}\n{zip} {place}\n\nSpett.le {org}\n\nOggetto: disdetta del contratto {number}
Spett.le\n{org}\n{street}\n{zip} {place}\n\nAlla cortese attenzione di {full}
Da: {full} <{email}>\nA: {full} <{email}>\nOggetto: R: riunione\n\nPer me va bene. {given}
Il {date} {full} ha scritto:\n> Avete avuto notizie da {org}?\n\nAncora niente.
Il sottoscritto {full}, nato a {place} il {date} e residente in {street}, {place}, dichiara quanto segue.
Io sottoscritta {full} delego {full} al ritiro del plico {number} presso {org}.
Cognome: {surname}\nNome: {given}\nLuogo di nascita: {place}\nCellulare: {phone}
Referente: {full}\nAzienda: {org}\nPosta elettronica: {email}
Intestatario: {full}\nIBAN: {iban}\nCausale: {number}
Spedire a: {full}, {street}, {zip} {place}
Paziente: {full}\nData di nascita: {date}\nMedico curante: dott. {surname}\nStruttura: {org}
La signora {surname} viene dimessa in data odierna in buone condizioni generali.
Caro collega {surname},\n\nti invio in consulenza {full}, 44 anni, per cefalea persistente.\n\nUn saluto,\n{full}
In caso di necessità avvisare {given} {surname} (marito), {phone}
Verbale del {date}\nPresenti: {full}, {full}, {full}\nAssente giustificato: {full}\nSegretaria: {surname}
Alle ore 10:20 {surname} lascia la seduta; la parola passa a {surname}.
Da fare: {given} chiama {org}, {given} prenota l'albergo a {place}, {surname} prepara le slide.
Segnalazione {number}\nAperta da: {full}\nSede: {place}\nAssegnata a: {surname}
Ha telefonato {full} di {org}: da stamattina non riesce ad accedere.
Curriculum vitae\n{full}\n{address}\n{email}\n\n2014–2019 Magazziniere presso {org}, {place}
Referenze: {full}, responsabile acquisti di {org}, {phone}
Tra {org}, con sede in {place}, e {full}, si conviene e si stipula il presente contratto di lavoro.
Rassegno con la presente le mie dimissioni da {org} con decorrenza {date}.\n\n{full}
Richiesta ferie\nDipendente: {full}\nMatricola: {number}\nSostituto: {full}
Si comunica che {full} sarà in congedo fino al {date}; per urgenze rivolgersi a {full}.
Reclamo\n\nIl vostro tecnico, sig. {surname}, non si è presentato in {street} all'ora concordata.
Chiedo a {org} il rimborso di {amount} entro quindici giorni.\n\n{place}, {date}\n{full}
Ordine {number}\nCliente: {org}\nOrdinato da: {full}\n6 sedie da ufficio, {amount}
Il corriere {surname} scarica a {place} alle sette e rientra da {org} in serata.
Tribunale civile\nCausa n. {number}\nAttore: {full}\nConvenuta: {org}
Innanzi a me, dottor {full}, notaio in {place}, si è costituita la signora {full}.
Locatore: {full}\nConduttore: {full}\nImmobile: {street}, {place}\nCanone: {amount}
Denuncia di sinistro\nAssicurato: {full}\nControparte: {full}\nLuogo: {place}\nPerito: {surname}
Sarò fuori ufficio fino al {date}. Potete contattare {full} all'indirizzo {email}.
{full} - Responsabile vendite - {org} - {street} - {place} - tel. {phone}
[{date} 15:40] {given}: {surname} ha firmato?\n[{date} 15:41] {given}: sì, ora manca solo {org}
Nome e cognome;Città;Importo\n{full};{place};{amount}\n{full};{place};{amount}
"""

NEGATIVES = r"""Il governo valuta un taglio delle accise sui carburanti.
L'inflazione rallenta, ma la spesa al supermercato resta cara.
Un incendio ha distrutto il capannone di una falegnameria, nessun ferito.
Sciopero dei mezzi venerdì: garantite solo le corse nelle fasce protette.
Il ministro della Salute ha difeso la campagna vaccinale.
Domani cielo coperto al mattino, schiarite nel pomeriggio.
La maggioranza si spacca sulla riforma delle pensioni.
I mercati hanno accolto con freddezza la decisione sui tassi.
Il riccio è un piccolo mammifero notturno ricoperto di aculei.
Nel Medioevo il sale veniva usato per conservare carne e pesce.
L'acqua bolle a cento gradi al livello del mare.
Durante la Seconda Guerra Mondiale il caffè era quasi introvabile.
Il ricorso è inammissibile per difetto di specificità dei motivi.
Il Tribunale, definitivamente pronunciando, rigetta la domanda e compensa le spese.
La Corte d'appello ha confermato la condanna dell'imputato.
Parte attrice non ha assolto all'onere della prova.
Ai sensi dell'art. 2043 c.c., chi cagiona un danno ingiusto è tenuto a risarcirlo.
P.Q.M. cassa la sentenza impugnata e rinvia per nuovo esame.
Il convenuto eccepiva la prescrizione del credito.
La squadra di casa pareggia su rigore al novantesimo.
L'arbitro ha estratto il cartellino rosso dopo aver rivisto le immagini.
Il capitano, infortunato, resterà fermo almeno tre settimane.
Camera pulita, colazione abbondante, parcheggio comodo: ci torneremo.
Il sentiero è ripido e sconsigliato a chi soffre di vertigini.
Purtroppo il condizionatore perdeva e la reception non rispondeva mai.
Gentili signori,\n\ncon la presente disdico il mio abbonamento {number}.\n\nDistinti saluti
Buongiorno a tutti,\n\nil bar interno resterà chiuso mercoledì.\n\nLa Direzione
Gentile cliente, il Suo pacco sarà consegnato il {date}.
Sollecito di pagamento: la fattura {number} di {amount} risulta insoluta.
Nome:\nCognome:\nIndirizzo:\nCAP e città:\nFirma:
Ordine del giorno\n1. Lettura del verbale\n2. Bilancio preventivo\n3. Varie ed eventuali
Condizioni Generali di Vendita\nArt. 1 Oggetto\nArt. 2 Prezzi
Cercasi Responsabile Amministrativo con esperienza di almeno cinque anni.
Il dipendente ha diritto a ventisei giorni di ferie all'anno.
Malattia dal {date}, certificato inviato per via telematica.
Il paziente riferisce dolore al ginocchio destro e nega allergie.
Esame obiettivo: addome trattabile, torace libero, cute rosea.
Una compressa dopo i pasti per sette giorni, poi controllo dal medico di base.
La stampante del secondo piano segnala toner esaurito.
Password scaduta: l'utente non accede più a Outlook.
Stato: Aperto\nCategoria: Rete\nPriorità: Alta
Fare clic su File, poi su Salva con nome e scegliere PDF.
def totale(righe):\n    return sum(riga.importo for riga in righe)
SELECT numero, importo FROM fatture WHERE pagata = 0;
{{"prodotto": "Quaderno", "quantità": 30, "colore": "Verde"}}
Articolo;Quantità;Prezzo\nVite;500;{amount}\nBullone;300;{amount}
| Mese | Ricavi |\n|---|---|\n| Gennaio | {amount} |
Errore: file non trovato, verificare il percorso.
arrivo tra cinque minuti, c'è traffico
raga chi porta le bibite domani
ma solo a me non va internet??
ok perfetto allora ci sentiamo dopo
grazie infinite, problema risolto con il riavvio!
Conviene di più la caldaia a condensazione o la pompa di calore?
Secondo me l'estensione di garanzia è una spesa inutile.
Il fabbro, il sarto e il mugnaio si ritrovavano all'osteria.
La rosa è sfiorita, il gelsomino e la viola profumano ancora.
La mamma prepara il sugo e la nonna stende la sfoglia.
Riassumi il testo in cinque righe.
Gentile [PERSON_1], la pratica di [ORGANIZATION_1] è stata archiviata.
"""
