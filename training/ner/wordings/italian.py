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
Il procuratore {full} ha aperto un fascicolo sul crollo della palestra.
Secondo quanto riferito da {org}, i lavori riprenderanno entro {date}.
Maltempo, frane e strade chiuse tra {place} e {place}.
La vicepresidente {full} ha incontrato a {place} i rappresentanti dei pescatori.
«È una vittoria di tutti», ha commentato {given} {surname} lasciando la sala stampa.
{org} investirà {amount} in un nuovo centro di ricerca a {place}.
Fonti vicine a {org} smentiscono l'ipotesi di una fusione con {org}.
Un pensionato di {place} ha vinto {amount} con un biglietto comprato al bar.
Le truppe di {place} hanno lasciato la regione al confine con {place}.
L'ex ministra {full} sarà ascoltata martedì dalla commissione parlamentare.
Sarà {full} a guidare la nuova autorità portuale di {place}.
Niente accordo a {place}: {surname} lascia il tavolo prima della firma.
L'inchiesta, partita da {place}, coinvolge anche due dirigenti di {org}.
Il consiglio di amministrazione di {org} ha nominato {full} direttrice finanziaria.
Quando {surname} prese la parola, metà dell'aula era già vuota.
A {place}, {place} e {place} le scuole restano chiuse fino a giovedì.
Nelle carte dei magistrati compare più volte il nome di {full}.
Le parole di {surname} hanno suscitato reazioni contrastanti a {place} e a {place}.
Il rapporto di {org} parla di diecimila posti di lavoro a rischio.
Ieri sera, in diretta, {full} ha annunciato il ritiro dalla politica.
Per la procura, {surname} avrebbe versato {amount} a un funzionario di {org}.
Al vertice di {place} il premier {surname} ha chiesto più tempo.
Il vescovo {full} ha celebrato la messa davanti ai parenti delle vittime.
Il tribunale di {place} ha dichiarato il fallimento di {org}.
Oltre a {surname}, sono indagati {full} e {full}.
{full} è stata una pittrice e incisora, attiva soprattutto a {place}.
Nato a {place} da genitori contadini, {full} emigrò giovanissimo verso {place}.
Suo fratello {given} divenne capitano di lungo corso.
Nel 1887 {surname} lasciò {place} e aprì una tipografia a {place}.
Il maestro {full} gli insegnò a suonare il violoncello.
La prima moglie di {surname}, {full}, morì di parto.
Durante la guerra {given} {surname} fu internato vicino a {place}.
Tornato a {place}, fondò con {full} la rivista che lo rese celebre.
Il poema è dedicato a {given}, la figlia minore del poeta {full}.
Dal 1998 al 2006 {full} ha diretto {org}.
La chiesa parrocchiale di {place} conserva una pala attribuita a {full}.
Il fiume nasce presso {place} e bagna {place} prima di sfociare nel lago.
{place} confina a nord con {place} e a est con {place}.
La battaglia si svolse nei pressi di {place} nella primavera del 1513.
Il castello passò prima ai {surname}, poi ai {surname}.
Tra il 1960 e il 1975 {org} produsse circa tremila motociclette.
Gli abitanti di {place} festeggiano il patrono con una processione di barche.
La società {org}, in persona del legale rappresentante {full}, si è costituita in giudizio.
Con ricorso depositato il {date}, {full} ha chiesto l'annullamento del licenziamento intimatole da {org}.
Ritenuto che la {surname} non ha provato il danno, la domanda va respinta.
Avverso la sentenza ricorre per cassazione {full}, deducendo tre motivi.
Condanna {org} a rifondere a {full} le spese di lite, liquidate in {amount}.
Il giudice di pace di {place} aveva accolto l'opposizione di {surname}.
Il consulente tecnico, ing. {full}, ha depositato la relazione il {date}.
Resiste con controricorso {org}; {surname} è rimasto intimato.
Visto il verbale della polizia municipale di {place}, {full} va ritenuto responsabile.
Gli eredi di {full} hanno ceduto il fondo sito in {place} a {org}.
Tra i marcatori anche {surname}, entrato al posto di {surname} nella ripresa.
{org} e {org} si dividono la posta: gol di {surname} e pareggio di {surname}.
{full} ha firmato con {org} fino al 2028.
Nella finale di {place} la nuotatrice {full} ha chiuso seconda.
Esonerato {surname}, la squadra passa a {full}.
Al 34' traversa di {surname}, poi {surname} salva sulla linea.
Il pilota {full} partirà in seconda fila nel gran premio di {place}.
{org} cerca un difensore: piacciono {full} e {full}.
Applausi per {given} {surname}, che a quarant'anni gioca ancora da titolare.
Le azioni di {org} hanno perso il sette per cento in una sola seduta.
{org} ha ceduto la divisione tessile a {org} per {amount}.
Per {full}, analista di {org}, la ripresa resta fragile.
Il fondatore di {org}, {full}, conserva il dieci per cento delle quote.
La catena {org} apre il primo negozio a {place}.
Arrivati a {place} sotto il diluvio, abbiamo trovato rifugio in una locanda.
Il traghetto per {place} parte ogni due ore dal molo vecchio.
Da non perdere, a due passi da {place}, le cascate e il mulino.
In treno da {place} ci vogliono tre ore, in macchina molto meno.
Siamo rimasti colpiti dai colori di {place} al tramonto.
Prenotato tramite {org}: camera diversa da quella in foto.
Un grazie speciale a {given} e {given}, padroni di casa premurosi.
Servizio clienti di {org} pessimo, tre email e nessuna risposta.
Il film di {full} parte bene, ma {surname} non convince nel ruolo del cattivo.
Ho comprato il divano da {org} e dopo due mesi cigola.
L'album di {full} mi ha sorpreso, soprattutto la terza traccia.
Ciao a tutti, sono {given} e scrivo da {place}.
Concordo con {given}: il problema è il cavo.
Scusa {given}, ma hai letto il regolamento?
Su {org} costa la metà, io l'ho preso lì.
ma {given} l'ha poi finito l'esame?
dai {given} muoviti che {given} aspetta
domenica si va a {place}, chi viene?
boh chiedi a {surname}, lui lo sa di sicuro
ho visto {given} da {org} ieri sera
{given} ha perso le chiavi, le hai tu?
mi ha chiamato {full} per la caparra
qui a {place} nevica, da voi?
Stamattina la maestra ha detto che {given} e {given} hanno litigato.
Mia nonna {given} faceva il pane per mezza {place}.
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
Scrivi una lettera formale a {full} di {org} per chiedere una proroga.
Prepara un promemoria per {given}: chiamare {org} entro {date}.
Riassumi la telefonata tra {full} e {full} in tre punti.
Traduci in inglese la mail di {surname} sul cantiere di {place}.
Puoi controllare se {full} ha già pagato {amount} a {org}?
Fai una tabella con {full} ({place}), {full} ({place}) e {full} ({place}).
Rispondi alla signora {surname} che la consegna a {place} slitta al {date}.
Mi chiamo {full}, abito in {street} a {place}: scrivimi una lettera di presentazione.
Buongiorno {given},\n\nper {place} ho prenotato due camere.\n\nA presto\n{given} {surname}
Gentilissima {given},\n\nLe confermo l'appuntamento del {date} presso {org}.\n\nUn cordiale saluto,\n{full}
Spettabile {org},\n\nnon ho ancora ricevuto il rimborso di {amount}.\n\nResto in attesa.\n{full}\n{phone}
{surname} {given}\n{surname} {given}\n{surname} {given}
Elenco partecipanti\n1. {surname} {given}, {place}\n2. {surname} {given}, {place}\n3. {surname} {given}, {place}
cognome,nome,comune\n{surname},{given},{place}\n{surname},{given},{place}\n{surname},{given},{place}
{number};{full};{org};{amount};{date}
{full},{email},{phone},{place}
Fattura n. {number}\nCedente: {org}, {street}, {zip} {place}\nCessionario: {full}\nTotale: {amount}
Il/La sottoscritto/a: {surname} {given}\nResidente a: {place}\nVia: {street}\nData: {date}
Denominazione: {org}\nSede legale: {street}, {place}\nLegale rappresentante: {full}
Alunno: {full}\nClasse: 3B\nGenitore: {full}\nTelefono: {phone}
Verbale di assemblea\nPresiede {full}, verbalizza {full}.\nIl condomino {surname} chiede il rifacimento del tetto.
L'assemblea delibera di affidare i lavori a {org} per {amount}; contrario {surname}.
Turni\nLunedì: {given}, {given}\nMartedì: {given}, {surname}\nMercoledì: {given}
Cordialmente\n\n{full}\nUfficio Acquisti\n{org}\n{street}\n{zip} {place}\nTel. {phone}
Con i migliori saluti,\ndott.ssa {full}\n{org}
Delego il sig. {full} a ritirare i referti presso {org} di {place}.\n\nIn fede\n{full}
P.S. {given} mi ha girato il file di {surname}, lo trovi in cartella.
Nota interna: {surname} (contabilità) verifica con {org} il bonifico di {amount}.
Firmato: {full}\n{place}, {date}
Trasferta a {place} dal {date}: partecipano {full} e {full}, ospiti di {org}.
Visita del {date}\nTecnico: {full}\nCliente: {org}, {place}\nEsito: guasto riparato
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
Aumentano le bollette, protestano i consumatori.
Crollo in borsa, banche in difficoltà
Allarme Siccità, Raccolti Dimezzati
Scuola, Al Via Le Iscrizioni Per Il Nuovo Anno
PENSIONI: TUTTE LE NOVITÀ DA GENNAIO
Tra due settimane entrerà in vigore il nuovo codice della strada.
Secondo gli esperti, la ripresa sarà più lenta del previsto.
Sono oltre duecento gli sfollati dopo l'alluvione.
Nessuna traccia dei ladri che hanno svaligiato la gioielleria.
Il Presidente del Consiglio riferirà in aula giovedì.
Il Presidente della Repubblica ha firmato il decreto.
Per il Sindaco la chiusura del ponte è inevitabile.
Grazie all'intervento dei vigili del fuoco è stata evitata una strage.
Tuttavia i sindacati chiedono maggiori garanzie per i precari.
Quasi la metà delle famiglie ha rinunciato alle vacanze.
Dopo la pausa estiva riaprono i cantieri sull'autostrada.
Sebbene i contagi siano in calo, gli ospedali restano sotto pressione.
Oggi, mercoledì, gli uffici chiudono alle tredici.
Ogni anno, a Natale e a Ferragosto, i prezzi salgono.
A Pasqua il museo resta aperto con orario ridotto.
Lunedì, Martedì e Giovedì: 9.00 - 12.30\nSabato e Domenica: chiuso
Gennaio, Febbraio, Marzo, Aprile
Mescolare la farina con le uova e lasciar riposare l'impasto mezz'ora.
Soffriggete la cipolla, aggiungete il riso e sfumate con il vino bianco.
Infornare a 180 gradi per quaranta minuti, poi far raffreddare.
Ingredienti\n200 g di burro\n3 uova\nUn pizzico di sale\nScorza di limone
Servite il risotto ben caldo con una spolverata di parmigiano.
Il basilico va aggiunto soltanto a fine cottura.
Premere il pulsante di accensione per tre secondi.
Attenzione: staccare la spina prima di pulire l'apparecchio.
Non immergere il motore in acqua.\nConservare le istruzioni.
Svitare il coperchio, sostituire il filtro e rimontare la guarnizione.
Avvertenza: tenere fuori dalla portata dei bambini.
Se la spia rossa lampeggia, la batteria è scarica.
Figura 3. Schema elettrico della centralina
Selezionare Impostazioni > Rete > Avanzate e premere Conferma.
Premi Invio per continuare o Esc per annullare.
La domanda va presentata allo sportello entro trenta giorni.
Per il rinnovo della Carta d'Identità occorrono due fototessere.
Allegare copia del documento e Codice Fiscale.
Il Responsabile del Procedimento comunica l'esito agli interessati.
L'Ufficio Anagrafe riceve soltanto su appuntamento.
Il contributo spetta ai nuclei con reddito inferiore a {amount}.
Visto il regolamento comunale; considerato che i termini sono scaduti; si dispone l'archiviazione.
Il presente decreto entra in vigore il giorno successivo alla pubblicazione.
È vietato il subappalto senza autorizzazione scritta del Committente.
Il Conduttore si obbliga a restituire l'immobile nello stato in cui l'ha ricevuto.
Le Parti convengono che il foro competente è quello del consumatore.
Il Titolare del trattamento conserva i dati per dieci anni.
La giurisprudenza ha ribadito che il termine è perentorio.
Il Pubblico Ministero ha chiesto l'archiviazione del procedimento.
La Difesa eccepisce il difetto di giurisdizione.
Secondo il Collegio, il motivo di appello è fondato.
Letti gli atti, il Giudice dell'esecuzione sospende la procedura.
Osserva il ricorrente che la notifica è nulla.
Compiti per venerdì: leggere il capitolo quattro e risolvere gli esercizi da 1 a 8.
La gita delle terze medie è rinviata a maggio.
Gli alunni devono portare il grembiule e la merenda.
Il Dirigente Scolastico convoca il Collegio dei Docenti.
Italiano 7, Matematica 6, Scienze 8, Educazione fisica 9
Il congiuntivo esprime dubbio, desiderio o possibilità.
Bere molta acqua ed evitare le ore più calde della giornata.
Il vaccino antinfluenzale è consigliato agli anziani.
La febbre è salita a trentanove, ma la tosse è migliorata.
Diagnosi: frattura composta del radio. Prognosi: trenta giorni.
Emocromo nella norma, glicemia leggermente alta.
Le rondini tornano in primavera e nidificano sotto i tetti.
Il castagno fiorisce a giugno e fruttifica in autunno.
I vulcani si formano dove la crosta terrestre è più sottile.
Il Sole è una stella di media grandezza.
Luna piena stanotte, mare calmo, vento debole da sud.
Gli atomi sono composti da protoni, neutroni ed elettroni.
La fotosintesi trasforma la luce in energia chimica.
Nell'antichità i mercanti viaggiavano lungo le vie carovaniere.
Il feudalesimo si diffuse dopo il crollo dell'impero.
L'aggiornamento risolve un errore nella sincronizzazione dei file.
Il server non risponde: riavviare il servizio e riprovare.
Scarica l'app, crea un account e imposta una password sicura.
Lo smartphone ha uno schermo da sei pollici e due fotocamere.
Gentile cliente,\n\nLa informiamo che il Suo abbonamento scade il {date}.\n\nCordiali saluti\nServizio Clienti
Gentile utente,\n\nla Sua richiesta {number} è stata presa in carico.\n\nLo Staff
Gentile Condomino,\n\nl'acqua sarà sospesa martedì dalle 9 alle 12.\n\nL'Amministratore
Spett.le Ditta,\n\nchiediamo un preventivo per venti finestre.\n\nDistinti saluti
Egregio Dottore,\n\nLe invio gli esami come d'accordo.\n\nGrazie
Cari genitori,\n\nla festa di fine anno si terrà in cortile.\n\nLe maestre
Salve, vorrei sapere se il prodotto è ancora disponibile. Grazie
Oggetto: Richiesta Informazioni\n\nBuonasera,\n\navete camere libere per Pasqua?
In allegato il verbale, fatemi sapere se ci sono correzioni.
Cordiali saluti\nUfficio Contabilità
Resto a disposizione per qualsiasi chiarimento.
Data di nascita: ____\nLuogo di nascita: ____\nCodice fiscale: ____\nTelefono: ____
Cognome e Nome:\nResidente in:\nVia:\nN.:\nProvincia:
Ragione sociale:\nPartita IVA:\nSede legale:\nReferente:
☐ Sì  ☐ No  ☐ Non so\nNote:\nData e firma del richiedente:
Codice;Descrizione;Quantità;Prezzo\n{number};Lampada da tavolo;2;{amount}\n{number};Tappeto;1;{amount}
| Voce | Entrate | Uscite |\n|---|---|---|\n| Affitto | 0 | {amount} |
Imponibile: {amount}\nIVA 22%: {amount}\nTotale Documento: {amount}
Scadenza\tImporto\tStato\n{date}\t{amount}\tPagato
Direttore Generale, Responsabile Vendite, Capo Reparto: tutti convocati alle nove.
Offerta di lavoro: Addetta alle Pulizie, part time, contratto a termine.
ciao come stai? io tutto bene, un po' stanca
non ho capito niente della lezione di oggi
vabbè fammi sapere quando esci
che freddo stamattina, ho messo pure i guanti
mi mandi la foto dello scontrino per favore
buonanotte a domani
chi ha fatto gli esercizi di mate??
Boh, a me pare una fregatura.
Magari provo stasera, adesso sono al lavoro.
Dai, che ce la facciamo!
Peccato, era proprio un bel film.
Partita noiosa, poche occasioni e tanti falli a centrocampo.
Il mister ha cambiato modulo nell'intervallo.
Consigliatissimo: arrivato in due giorni, imballo perfetto.
Delusione totale, il tessuto scolorisce al primo lavaggio.
Elenca cinque consigli per dormire meglio.
Correggi gli errori di grammatica in questa frase.
Scrivi una poesia sull'autunno.
Spiegami la differenza tra debito e disavanzo.
"""
