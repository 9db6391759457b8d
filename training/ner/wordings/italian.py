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
Dopo tre ore di camera di consiglio, i giudici hanno assolto {full} con formula piena perché il fatto non sussiste.
Maltempo, esonda il torrente a {place}: evacuate quaranta famiglie nella notte.
La {org} chiude lo stabilimento e apre la procedura di mobilità per {number} operai.
«Non mi dimetto», ha ribadito {surname} ai cronisti che lo aspettavano davanti al municipio.
Sequestrati dai militari due capannoni in {street}: all'interno solventi, batterie esauste e amianto.
È morto nel sonno {full}, il maestro vetraio che aveva insegnato il mestiere a mezza {place}.
Il sindaco di {place}, {full}, ha firmato l'ordinanza che vieta i fuochi d'artificio fino al {date}.
Incidente mortale sulla provinciale tra {place} e {place}, traffico deviato per tutta la mattinata.
Secondo un sondaggio commissionato da {org}, un italiano su tre rinuncia al dentista.
Chi succederà a {full} alla guida di {org}? In lizza restano due nomi, entrambi graditi al consiglio uscente.
Lo chef {surname} riapre il suo ristorante a {place} con un menù tutto vegetale e la stufa a legna del nonno.
Borsa in calo, vendite su {org} e {org} dopo i conti del trimestre.
Quando la pioggia ha smesso, attorno a {place} non restavano che tetti e cime di pioppi.
Rapina in tabaccheria, arrestato un trentenne: a riconoscerlo è stata la titolare, {full}.
Sciopero dei treni, disagi soprattutto nello scalo di {place}; garantite le fasce protette.
La procura di {place} ha iscritto nel registro degli indagati il primario {full} e due anestesisti.
Un pubblico commosso, in piedi, ha salutato il ritorno di {full} sul palco del teatro comunale di {place}.
Prezzi delle case: a {place} il metro quadro supera {amount}, più del doppio rispetto a {place}.
Vandali in azione alla scuola elementare di {street}, divelti i lavandini e imbrattate le aule.
Né {org} né il fornitore hanno voluto commentare il guasto che ha bloccato i pagamenti per sei ore.
Inaugurata la nuova biblioteca: taglio del nastro affidato alla bibliotecaria storica, {full}, novantadue anni.
Nella foto: {full} con la moglie {given} all'arrivo nel porto di {place}.
Siccità, il livello del lago ai minimi; «Mai visto nulla di simile», racconta {full}, pescatore da quattro generazioni.
Il ministro {surname} rinvia il viaggio in {place}, pesa la crisi del gas.
Truffa dello specchietto, il bandito beccato grazie alla targa annotata da {given}, otto anni e ottima memoria.
Ai microfoni di {org} l'allenatore ha parlato di «vergogna» e di «un arbitraggio da oratorio».
Vendemmia anticipata sulle colline di {place}, dove {full} ha raccolto le prime uve bianche già a Ferragosto.
Trovato vivo l'escursionista disperso da domenica sopra {place}: era scivolato in un canalone.
Via libera all'accordo fra {org} e i sindacati: aumenti medi di {amount} lordi e smart working due giorni la settimana.
Perché {place} sì e {place} no? La graduatoria dei fondi per l'edilizia scolastica fa discutere.
Condannato in appello l'ex presidente di {org}; la difesa, con l'avvocata {full}, annuncia ricorso.
Ladri di rame nella ferrovia dismessa, tre denunce a {place}.
Un boato, poi il fumo. Così {full}, portinaia dello stabile di {street}, ricorda l'esplosione della caldaia.
Premio alla carriera per la fotografa {full}, che da mezzo secolo documenta le miniere di {place}.
Il cane antidroga fiuta tre chili di hashish in un pacco spedito da {place} a {place}.
Restano gravi le condizioni di {given}, la ciclista investita venerdì all'incrocio con {street}.
Multa da {amount} a {org} per pubblicità ingannevole sugli integratori.
Con una mozione di sfiducia firmata da undici consiglieri cade la giunta {surname}.
A {place} il latte si paga meno dell'acqua minerale, e le stalle chiudono.
Festa patronale annullata, l'ira del parroco don {given} {surname}: «Decisione presa senza ascoltare nessuno».
Vertice a {place}, le delegazioni non trovano l'intesa sulle quote di pesca.
La giornalista {full}, collaboratrice di {org}, era stata minacciata già due volte in primavera.
Ritirato dagli scaffali un lotto di salame prodotto da {org}: rischio salmonella.
«Papà avrebbe riso di tutto questo»: il ricordo di {given}, figlia minore dello scrittore {full}.
Nuova rotta estiva da {place} per {place}, tre voli la settimana operati da {org}.
Dal primo gennaio addio al mercato coperto di {street}, al suo posto parcheggi e uffici.
{full} eletta per acclamazione segretaria provinciale di {org}.
{place}, scuole chiuse per neve anche giovedì.
{org}, utile in crescita del dodici per cento; agli azionisti un dividendo di {amount} per azione.
{surname} attacca: «Il bilancio è un libro dei sogni».
Ferito da un cinghiale mentre faceva jogging, un avvocato di {place} chiede i danni alla regione.
Crolla un cornicione, tragedia sfiorata in {street}, dove un minuto prima era passata una scolaresca.
L'inchiesta nasce dall'esposto di un ex dipendente della {org}, licenziato dopo aver segnalato le fatture gonfiate.
In manette il latitante {full}: si nascondeva in una masseria nelle campagne di {place}.
Allarme bomba rientrato alla sede di {org}, era una valigetta piena di cataloghi.
Meteo, weekend di sole su {place} e {place}; domenica sera primi temporali.
Il vescovo ha nominato vicario generale monsignor {full}, finora rettore del seminario.
Ecco perché la ditta di {full} ha vinto l'appalto: ribasso del quaranta per cento e nessun altro offerente.
Fiamme nel bosco, gli aerei antincendio decollano da {place} all'alba.
Uno studio dell'équipe di {full}, pubblicato a marzo, ribalta quel che si credeva sul sonno dei neonati.
Il Tribunale di {place}, in composizione monocratica, nella persona del giudice dott.ssa {full}, ha pronunciato la seguente sentenza.
Proponeva opposizione la {org}, sostenendo di aver già versato a {full} la somma di {amount} portata dal decreto ingiuntivo.
Si costituiva la convenuta {org}, eccependo in via preliminare il difetto di giurisdizione.
Il ricorso di {full} è inammissibile per genericità dei motivi.
Quanto alla posizione del coimputato {surname}, la Corte territoriale ha correttamente escluso l'aggravante dei futili motivi.
Dalle dichiarazioni rese dal teste {surname} emerge che il cancello di {street} era rimasto aperto per tutta la notte.
P.Q.M. rigetta l'opposizione proposta da {org}, conferma il decreto ottenuto da {full} e compensa le spese.
L'imputato, nato a {place} il {date}, risulta allo stato detenuto per altra causa.
Risulta per tabulas che il contratto fu sottoscritto presso la filiale di {place} e non, come sostiene il {surname}, nello studio del notaio.
Avverso la sentenza ha proposto appello {full}, elettivamente domiciliata in {address}, presso lo studio dell'avv. {full}.
La madre, signora {full}, chiede l'affido esclusivo della figlia {given}, deducendo la prolungata assenza del padre.
Considerato in diritto: la tesi della difesa {surname} poggia su una lettura atomistica degli indizi.
Il consulente tecnico d'ufficio, ing. {full}, ha stimato in {amount} il costo di ripristino dell'immobile di {street}.
Va dunque dichiarata la nullità del licenziamento intimato da {org} alla lavoratrice {surname} durante il periodo di gravidanza.
Non può trovare accoglimento la censura con cui la società {org} lamenta l'omesso esame del verbale ispettivo.
Ritenuto che il minore {given} vive stabilmente con la nonna paterna in {place}, il Collegio dispone come segue.
Così deciso in {place}, nella camera di consiglio del {date}. Il Presidente estensore {full}.
Sentito il Pubblico Ministero, dott. {surname}, che ha concluso per il rigetto.
Le parti, {full} e {full}, contraevano matrimonio concordatario a {place} e dalla loro unione nascevano due figli.
Secondo l'accusa, tra {surname} e {surname} sarebbe intercorso un patto corruttivo volto a favorire la {org} nella gara per le mense.
Il fallimento della {org} veniva dichiarato con sentenza depositata il {date}; curatore la dott.ssa {full}.
All'udienza del {date} compariva personalmente {full}, il quale rinunciava agli atti.
In fatto: la sera dell'occorso la vettura condotta da {full} percorreva {street} con direzione mare.
Ne discende la responsabilità solidale di {org} e del direttore dei lavori {surname}.
L'Avvocatura eccepisce che il Comune di {place} non sia legittimato passivo.
È pacifico tra le parti che {given} {surname} abbia versato la caparra e che il venditore si sia reso irreperibile.
Dispone la trasmissione degli atti alla Procura della Repubblica presso il Tribunale di {place} per quanto di competenza nei confronti di {full}.
Relatore: cons. {full}. Ricorrente: {org}. Controricorrente: {full}, difesa dall'avv. {surname} del foro di {place}.
La cartella di pagamento impugnata dalla {org} difetta di motivazione in ordine al calcolo degli interessi.
Orbene, il messaggio vocale inviato da {given} alla sorella alle ore 23.40 smentisce l'alibi.
Paziente {full}, nata il {date}, residente a {place}, giunge in pronto soccorso per dolore toracico insorto da due ore.
Il sig. {surname} riferisce episodi di vertigine al cambio di postura, in assenza di nausea.
Si dimette in data odierna {full} con diagnosi di polmonite lobare inferiore destra, in terapia con amoxicillina.
Anamnesi: la signora {surname} è stata operata di appendicectomia a {place} nel 1988 ed è portatrice di pacemaker dal 2016.
RMN encefalo eseguita presso {org}: non lesioni focali, spazi liquorali nei limiti.
Colloquio con la moglie {given}, che conferma la scarsa aderenza alla terapia insulinica.
Gent. collega {surname}, ti invio la nostra comune paziente per valutazione ortopedica dell'anca sinistra.
Trasferito in elicottero da {place}, il paziente arriva intubato ed emodinamicamente instabile.
Visita di controllo del {date}. {given} cresce bene, peso al settantacinquesimo percentile, vaccinazioni in regola.
All'esame obiettivo il piccolo {given} si presenta vigile, cute rosea, faringe iperemico.
Medico refertante: dott. {full}, U.O. di Radiologia, {org}.
Lavora da vent'anni alla fonderia {org}, esposto a polveri di silice senza maschera.
Consulenza psichiatrica richiesta dal dott. {surname} per agitazione notturna e rifiuto del cibo.
Nega viaggi recenti, salvo un soggiorno di dieci giorni in {place} con il marito.
Intervento eseguito da {full} e {full}, anestesia a cura della dott.ssa {surname}; perdite ematiche trascurabili.
Terapia domiciliare: proseguire ramipril; ricontattare lo studio di {street} in caso di tosse secca persistente.
Il decesso di {full} è stato constatato alle ore 4.12 dal medico di guardia, {surname}.
Logopedia: {given} produce frasi di tre parole, buona intenzionalità comunicativa, persiste il sigmatismo.
Caso clinico: bracciante agricolo proveniente da {place}, febbre ondulante e splenomegalia.
Su richiesta della famiglia {surname} si attiva l'assistenza domiciliare; riferimento telefonico {phone}.
Ricovero programmato presso il reparto di Urologia di {org} per il giorno {date}, presentarsi a digiuno.
Test allergologici positivi per graminacee e parietaria; la sig.na {surname} viene istruita all'uso dello spray nasale.
L'infermiera {given} segnala caduta accidentale del degente nel bagno, nessun trauma cranico.
{full} ({place}, {date} – {place}, {date}) è stato un botanico, illustratore e alpinista italiano.
{full}, all'anagrafe {full}, è una cantautrice e attrice di teatro.
{place} è un comune di {number} abitanti adagiato su uno sperone di tufo, a metà strada fra {place} e il mare.
{org} è un'azienda alimentare fondata nel 1923 a {place} dai fratelli {given} e {given} {surname}.
Nato da una famiglia di tipografi, {surname} studiò violino al conservatorio di {place} prima di dedicarsi alla composizione.
Il club {org} disputa le partite interne nello stadio comunale di {place}, capace di circa quattromila spettatori.
Nel 1951 l'impresa passò alla nuora {given}, che ne trasferì la sede legale da {place} a {place}.
Il toponimo {place} deriverebbe, secondo alcuni glottologi, da una voce prelatina per «palude».
Tra i cittadini illustri si ricordano il pittore {full}, l'ammiraglio {full} e la mezzosoprano {full}.
Sposò in seconde nozze la contessa {full}, dalla quale ebbe quattro figlie.
Sciolta nel dopoguerra, la {org} confluì due anni più tardi nel partito {org}.
Esordì in prima squadra con la maglia di {org} a soli diciassette anni, in una gara di coppa persa per tre a zero.
Il castello, eretto dai normanni e rimaneggiato da {full} in stile neogotico, domina l'abitato di {place}.
Allievo di {surname}, ne abbandonò presto il metodo per un approccio fenomenologico alla percezione.
Di origini ebraiche, nel 1938 fu espulso dall'ateneo di {place} e riparò in {place}, dove insegnò algebra fino alla morte.
Frazioni: {place}, {place}, {place}.
Il quotidiano {org}, stampato a {place} dal 1896, cessò le pubblicazioni durante la guerra.
Discografia: dopo l'album d'esordio i {org} cambiarono batterista e si trasferirono a {place}.
La ferrovia a scartamento ridotto che univa {place} a {place} fu smantellata negli anni Sessanta.
Come sceneggiatrice {full} ha firmato, insieme al marito {given}, una decina di commedie in costume.
Quotata in borsa nel 1999, {org} controlla oggi le consociate {org} e {org}.
Le reliquie del patrono furono traslate a {place} in epoca longobarda.
Fu {full} a ottenere per primo, nel 1874, la sintesi in laboratorio del composto.
L'istituto comprensivo {org}, in {street}, ospita anche una sezione musicale e un museo di scienze naturali.
Secondo il censimento, a {place} risiedono per lo più pescatori, artigiani del corallo e pensionati.
Note: 1. La data di nascita di {surname} è incerta; altri indicano il {date}.
Il soprannome gli venne dato da {full}, compagno di squadra ai tempi di {org}.
Durante il Rinascimento, {place} conobbe una fioritura di botteghe ceramiche senza pari nella valle.
Membro onorario di {org}, tradusse dal russo, dal ceco e dal polacco.
La cucina di {place} è nota per la zuppa di lenticchie e per il pane di segale.
Morì in miseria in una pensione di {street}, assistito soltanto dall'amico {surname}.
Situato nel massiccio sopra {place}, il rifugio fu intitolato alla guida alpina {full}, travolta da una slavina.
Al pari di {surname} e {surname}, suoi coetanei, rifiutò sempre l'etichetta di neorealista.
Il gruppo {org} produce valvole, riduttori e contatori; la rete commerciale copre {place} e {place}.
Nel medioevo il feudo passò dai vescovi di {place} a un ramo cadetto della famiglia {surname}.
La squadra femminile di {org} ha vinto due scudetti consecutivi, trascinata dal portiere {full}.
L'asteroide è dedicato all'astronoma {full}, scopritrice di tre comete.
Linguista, partigiana, poi deputata: la parabola di {full} attraversa mezzo Novecento.
Il vino prodotto intorno a {place} ottenne la denominazione nel 1972.
Dal 2004 il direttore artistico del festival di {place} è {full}, subentrato a {full}.
Nel film interpreta {given}, una vedova che gestisce un distributore di benzina sulla strada per {place}.
Gli archivi di {org} conservano oltre {number} lastre fotografiche, in gran parte inedite.
ragazzi ma qualcuno sa se {given} viene stasera o devo prenotare per cinque
sono a {place} finalmente qui si gela
raga non comprate da {org} vi prego tre settimane per un paio di scarpe e pure del colore sbagliato
@tutti ricordo che domani si parte alle 6 da {street}, chi tarda resta a terra
Ma {surname} quando lo esonerano?? Tre sconfitte di fila e ride pure in conferenza
ieri ho visto {full} al supermercato, carrello pieno di gelato, idolo assoluto
Ciao a tutti, sono {given} da {place}, mi sono appena iscritta e ho un problema con la caldaia a condensazione.
chi mi presta il trapano? abito in {street} secondo piano, offro caffè
Oh ma {given} e {given} si sono lasciati??? non ci credo
ragà a {place} non c'è parcheggio manco a pagarlo, venite in treno
Confermo quanto scritto da {given}: il ricambio originale costa il triplo ma dura dieci anni.
@{given} grazie mille, mi hai salvato la serata!!!
Qualcuno ha già fatto il colloquio con {org}? Chiedono davvero il test di logica?
boh secondo me {org} fallisce entro natale
Spedito lunedì da {place}, arrivato oggi, imballo perfetto. Venditore {given} super consigliato.
a mia nonna {given} piace più la consolle che a me, ha 84 anni
Che figuraccia, {surname}. Che figuraccia.
da quando {given} si è trasferita in {place} il gruppo è morto, ammettiamolo
Quesito per gli esperti: il tratto {place}-{place} in bici si fa con una gomma da 28?
lol {surname} ha messo mi piace al mio commento, screenshot subito
ho litigato di nuovo col servizio clienti di {org} quaranta minuti di musichetta e poi cade la linea
Domani derby! Forza {org}, fate piangere mio cognato
Il tutorial di {full} è fatto bene, però salta il passaggio sulla taratura.
uff {given} rispondi al telefono, mamma è preoccupata
tra {place} e {place} dove mi consigliate una settimana con due bimbi piccoli?? budget basso
Secondo me il congiuntivo a {surname} hanno dimenticato di insegnarglielo
Update: ho parlato con {org}, mi rimborsano {amount} e tanti saluti.
vabbè io vado a dormire, notte {given}, notte a tutti
Io sto con {full}. E non solo perché è nata a {place} come me.
mi sa che stasera saltiamo, {given} ha la febbre e la baby sitter è bloccata a {place}
Il concerto degli {org} a {place} è stato spostato al {date}, biglietti validi.
nooo hanno chiuso la pizzeria di {street} era la migliore del quartiere
Vendo scrivania in rovere, ritiro a mano zona {place}, no perditempo, contattare {given} al {phone}
ma perché tutti parlano di {full} oggi che è successo
Tre stelle su cinque. La camera era pulita, ma {given} alla reception sembrava scocciata dalla nostra esistenza.
L'aggiornamento di {org} mi ha cancellato la rubrica. Succede anche a voi?
se passi da {place} prendimi due chili di arance poi ti do i soldi
Cinquantasettesimo minuto: {surname} ruba palla a centrocampo, serve {surname} e il pareggio è cosa fatta.
{org}-{org} 2-1, decide una punizione di {surname} nel recupero.
Il pilota di {place} scatterà dalla terza fila, penalizzato per aver ostacolato {surname} in qualifica.
Oro nei duecento dorso per {full}, che a {place} firma anche il primato nazionale.
Mercato: {org} offre {amount} per il terzino {full}, ma la dirigenza di {org} prende tempo.
Stagione finita per {surname}: rottura del crociato, sarà operato martedì a {place}.
Sotto di due set, la tennista di {place} annulla tre match point e piega {full} al tie-break.
«Il gruppo ha gli attributi», esulta coach {surname} dopo la vittoria in casa di {org}.
La tappa di oggi, da {place} a {place}, misura {number} chilometri e presenta due gran premi della montagna.
Pagelle. {surname} 7: lotta, sgomita, segna. {surname} 4,5: irriconoscibile.
Fischi per {full} al momento della sostituzione, applausi invece per il giovane {given} {surname}, classe 2006.
In porta torna {surname}, squalificato {surname}, ballottaggio a destra.
Pallavolo, le ragazze di {org} espugnano {place} e volano in semifinale.
Sul traguardo di {place} vince in volata {full}, che brucia allo sprint il belga {surname}.
Il presidente {surname} smentisce la cessione: «{org} resterà della mia famiglia».
Lutto nel mondo del rugby, addio a {full}, storico pilone di {org} e poi maestro di mischia a {place}.
Che rimonta, {org}! Da meno diciotto a più uno in dieci minuti.
Arbitra {surname} della sezione di {place}, assistenti {surname} e {surname}.
Slalom gigante annullato per vento: a {place} si riproverà venerdì.
Gli ultras di {org} hanno esposto uno striscione contro il rincaro degli abbonamenti.
L'anno scorso a quest'ora {full} lavorava in un'officina di {place}; sabato correrà la finale dei cento metri.
Scherma, argento amaro per {surname}, beffata all'ultima stoccata.
Al termine del girone d'andata comanda {org}, inseguono {org} e la matricola {org}.
Il Comune di {place} informa che gli uffici dell'anagrafe resteranno chiusi lunedì 2 novembre.
Si avvisa la cittadinanza che, a causa dei lavori sulla rete idrica, in {street} mancherà l'acqua dalle 8 alle 13.
Raccolta differenziata: dal {date} cambia il gestore, subentra {org}.
IL SINDACO {full} ordina la chiusura al transito di {street} per la posa della fibra.
Bando per l'assegnazione di dodici orti sociali in località {place}; domande entro il {date} all'ufficio protocollo.
Le iscrizioni al nido si ricevono allo sportello di {street}, previo appuntamento al {phone}.
È convocato il consiglio comunale di {place} per il giorno {date}, ore 20.30, in seduta pubblica.
Il servizio scuolabus per gli alunni di {place} e {place} sarà sospeso nei giorni di consultazione elettorale.
Responsabile del procedimento è la geom. {full}, reperibile all'indirizzo {email}.
Rinvenuto in {street} un gatto europeo castrato, collare azzurro: il proprietario si rivolga alla polizia locale.
Avviso pubblico: la ditta {org} ha presentato istanza di ampliamento della cava di ghiaia presso {place}.
Con deliberazione di giunta è stata intitolata a {full}, maestra elementare, la rotonda all'ingresso del paese.
Carta d'identità elettronica: gli over settanta di {place} possono chiedere il rilascio a domicilio.
L'assessora alla cultura {full} ringrazia i volontari di {org} per l'allestimento del presepe vivente.
Pulizia strade, divieto di sosta con rimozione forzata in {street} ogni primo martedì del mese.
Trasporto pubblico: la linea 14 non ferma più alla stazione di {place} fino a nuovo avviso.
Presenti: {full}, {full}. Assente giustificato: {full}. Verbalizza {given} {surname}.
La seduta si apre alle 18.05 sotto la presidenza di {full}, constatato il numero legale.
Il consigliere {surname} chiede che si metta a verbale il proprio dissenso sul punto quattro.
Prende la parola {given}, che illustra il preventivo di {org} per il rifacimento del tetto.
Su proposta di {surname} l'assemblea approva all'unanimità il rendiconto e rinvia la nomina del revisore.
Alle ore 19.40 esce dall'aula la consigliera {surname}; i presenti scendono a nove.
Varie ed eventuali: {given} riferisce sulla gita a {place}, quota prevista {amount} a testa.
Replica {surname}: senza il contributo della {org} il torneo non si può fare.
Il condomino {full}, interno 7, lamenta infiltrazioni provenienti dal terrazzo di {full}.
Letto, confermato e sottoscritto in {place}. Il segretario, {full}.
La professoressa {surname} segnala che in 3B l'alunno {given} ha superato le cinquanta assenze.
Dopo ampia discussione si delibera di affidare a {org} la manutenzione dell'ascensore per un triennio.
Si è spenta serenamente, circondata dall'affetto dei suoi cari, {full} vedova {surname}, di anni 91.
Ne danno il triste annuncio la moglie {given}, i figli {given} e {given}, i nipoti e i parenti tutti.
Le esequie avranno luogo sabato alle ore 10 nella chiesa parrocchiale di {place}; la salma proseguirà per il cimitero di {place}.
I colleghi di {org} si stringono al dolore di {given} per la scomparsa della mamma.
Ciao {given}, buon vento. I tuoi compagni di regata.
Non fiori ma opere di bene: chi vuole può donare a {org}, iban {iban}.
Nel trigesimo della morte di {full} sarà celebrata una messa di suffragio a {place}.
Per quarant'anni {full} ha aggiustato gli orologi di {place}; da ieri la sua bottega ha le serrande abbassate e un nastro nero.
A un anno dalla scomparsa di {given}, mamma e papà lo ricordano a quanti gli vollero bene.
Partecipano al lutto le famiglie {surname}, {surname} e {surname}.
Figlia di un casellante, {full} imparò a leggere sugli orari dei treni per {place}.
A ventidue anni {given} lasciò il seminario, vendette la bicicletta e s'imbarcò per {place} con un dizionario di spagnolo.
Dirige dal 2015 il laboratorio di acustica di {org}; vive tra {place} e {place} con il compagno e tre galline.
Fu in quella pensioncina di {street} che conobbe {full}, futuro socio e, per un certo tempo, genero.
Laureata in chimica a {place}, {full} ha lavorato in {org} prima di fondare una casa editrice per ragazzi.
Il nonno materno, {given}, fabbricava cesti di vimini; quello paterno aveva combattuto sul fronte orientale.
Della sua infanzia a {place} parlava poco, e sempre ridendo.
Negli anni della maturità {surname} si convertì al buddismo, smise di dipingere e regalò le tele a {org}.
Ha collaborato con {org} e {org}; i suoi reportage da {place} sono stati tradotti in nove lingue.
Emigrato a {place} da bambino, {surname} non dimenticò mai il dialetto della valle.
Quel giorno {given} bruciò tutte le lettere, tranne una, spedita da {place} e mai aperta.
Scendendo da {place} si incontra prima un mulino diroccato, poi una fila di cipressi e infine la spiaggia.
Come arrivare: in treno fino a {place}, quindi autobus extraurbano; biglietti nell'edicola di {street}.
Dormire a {place} costa poco fuori stagione, ma portatevi una felpa: il maestrale non perdona.
Il sentiero per {place} parte dietro la fontana, è segnato in bianco e rosso e richiede tre ore buone.
Assolutamente da non perdere la collezione di arazzi di {org}, ingresso gratuito la prima domenica del mese.
A tavola, chiedete a {given}, il proprietario, di mostrarvi la cantina scavata nella roccia.
Sveglia alle cinque, traghetto per {place}, caffè orribile, tramonto indimenticabile.
Chi ama il silenzio preferirà {place} a {place}, presa d'assalto dai pullman fin da aprile.
La guida {full}, che parla un ottimo tedesco, accompagna i gruppi alle grotte ogni mercoledì.
Attenzione al valico di {place}: d'inverno obbligo di catene e spesso nebbia fitta.
Oltre il ponte comincia {place}, e con {place} cominciano le salite.
Abbiamo noleggiato due canoe da {org}, sul lungofiume di {place}, per {amount} al giorno.
Nell'ostello di {street} le lenzuola profumano di lavanda e il wifi funziona solo sulle scale.
Verso {place} la strada si fa sterrata. Non fidatevi del navigatore!
Ventotto sindaci in fascia tricolore hanno sfilato a {place} contro la chiusura del punto nascite.
Lei, {given}, cameriera; lui, {given}, cuoco su una petroliera: si scrivono da sei anni e non si sono mai incontrati.
Ma che cosa ha davvero detto {surname} al telefono quella notte?
Spaccio in pieno giorno davanti alla stazione di {place} (tre arresti, un quarto uomo in fuga).
Pur essendo indagato, {surname} continua a sedere nel consiglio d'amministrazione di {org}.
Tartufo da record: ottocento grammi, venduto all'asta per {amount} a un compratore di {place}.
Grazie al lascito della vedova {surname}, l'ospedale avrà un nuovo ecografo.
Editoriale. Se {org} vuole tornare credibile, cominci col dire chi ha pagato la campagna.
Corbezzolo e mallo di noce: così {full} colora la lana nella sua tintoria di {place}.
Beato chi ha comprato casa a {place} dieci anni fa.
Al largo di {place} un peschereccio ha tratto in salvo quarantuno migranti, fra cui sette bambini.
Giovedì grasso con le maschere di cuoio: a {place} la tradizione la custodisce {full}, mascheraia.
L'oroscopo di {given}: per il Leone una settimana di bisticci, per la Vergine soldi in arrivo.
Ordine del giorno di {surname} bocciato, i suoi escono dall'aula.
Bocciata la fusione tra {org} e {org}: per l'autorità antitrust ridurrebbe la concorrenza nel settore del cemento.
Il processo per il crollo del ponte di {place} ripartirà da zero, perché il giudice {surname} è stato trasferito.
Nessuno dei testimoni, nemmeno {full}, ricorda il colore del furgone.
Dietro il bancone c'è sempre {given}, grembiule bianco e battuta pronta, anche se la licenza ora è del genero.
Sanità, liste d'attesa infinite: «Per una mammografia mi hanno mandata a {place}», denuncia {full}.
Agricoltura: il consorzio {org} punta sul grano duro senza glifosato.
Si intitola come un vecchio tango il nuovo romanzo di {full}, in libreria da mercoledì per {org}.
Tra gli ospiti della serata {full}, {full} e il duo comico {given} e {given}.
Droni sopra la raffineria di {place}, aperta un'indagine.
Un'ovazione. Poi {surname} si è tolto il cappello e ha fatto salire sul palco la madre.
Salta la trattativa con {org}, i lavoratori occupano la portineria di {street}.
Il virologo {full}, ospite ieri sera di {org}, ha invitato gli anziani a vaccinarsi entro novembre.
Scontro frontale all'alba, la vittima è {full}, fornaio di {place}: lascia la moglie e un bimbo di tre mesi.
Proprio a {place}, dove tutto era cominciato, il movimento {org} ha deciso di sciogliersi.
Il caso {surname} approda in commissione.
Sul fronte di {place} la tregua regge, ma gli osservatori contano già nove violazioni.
A colloquio con {full}: «La matematica è un mestiere da artigiani»
{place} si prepara al giubileo con dodici cantieri aperti e nessuno finito.
Le azioni di {org} sono state sospese per eccesso di rialzo.
Come ogni anno il {date}, gli alpini in congedo salgono a {place} a deporre una corona.
Ospite fissa del salotto televisivo, {surname} ha querelato {surname} per diffamazione.
Ago, filo e sacrificio: {given} {surname}, sarta per passione, veste oggi le dive del cinema indiano.
Finalmente a {place}, dopo vent'anni, riapre la funivia!
Ieri in prefettura l'incontro tra {full} e i rappresentanti di {org}, durato meno di un quarto d'ora.
Archeologia: riemerge a {place} un mosaico con delfini, lo scavo è diretto da {full}.
Terremoto di magnitudo 3,4 avvertito a {place}, {place} e in tutta la valle: nessun danno, molta paura.
Fuga di gas in un condominio di {street}. Illesi gli inquilini, tra cui la piccola {given}.
Perizia psichiatrica per {surname}: era capace d'intendere e di volere.
La corte annulla con rinvio: andrà rivalutata la testimonianza di {full}.
Rilevato che la {org} non ha prodotto le scritture contabili, il Giudice delegato fissa udienza al {date}.
Osserva il Collegio che l'ordinanza del Sindaco di {place} esorbita dai presupposti di contingibilità e urgenza.
Nel merito, la domanda risarcitoria di {given} e {full}, eredi del de cuius, è fondata.
Quel che rileva, ai fini dell'usucapione, è che {surname} abbia recintato il fondo sito in {place} sin dal 1979.
Imputato: {full}, di anni 41, libero, contumace.
Parte civile costituita: {org}, in persona del legale rappresentante pro tempore {full}.
A nulla vale obiettare, come fa il difensore di {surname}, che la perquisizione avvenne di domenica.
Il giudice amministrativo accoglie il ricorso e, per l'effetto, annulla l'aggiudicazione in favore di {org}.
Esaminati i verbali, ritiene il giudicante che la merce sia stata consegnata al magazzino di {address} in data anteriore al protesto.
Quesito diagnostico: sospetta frattura di scafoide, paziente {surname}, caduta dal motorino in {street}.
Letto 14, {surname}: apiretico, diuresi valida, oggi prova a sedersi.
Ecocolordoppler TSA eseguito dal dott. {surname}: placca fibrocalcifica del bulbo, stenosi del 30%.
Riferita puntura di zecca durante un'escursione a {place}; si imposta doxiciclina.
Segue il trasferimento alla casa di cura {org} per riabilitazione neuromotoria intensiva.
Vigile e collaborante, {given} localizza il dolore in fossa iliaca destra.
Non è stato possibile contattare il figlio, {full}, al numero {phone}.
Si ringrazia {org} per il cortese invio della paziente.
{surname} ({number} presenze e {number} reti in carriera) vanta anche una breve parentesi nel campionato turco.
L'edificio, progettato da {full} come dopolavoro, ospita oggi la sede di {org}.
Genere di piante erbacee descritto da {surname} su esemplari raccolti in {place}.
Nel 1848 la città di {place} insorse; a capo degli insorti si pose l'avvocato {full}.
Il ducato di {place} mantenne il diritto di battere moneta sino al Settecento.
Suo figlio {given}, anch'egli organista, ne completò la messa incompiuta.
Alla morte del fondatore, la {org} contava già undici filiali, tre delle quali in {place}.
Le squadre {org} e {org} si contendono la stracittadina dal 1929.
Amministrazioni: dal 2009 al 2014 {full}, lista civica; dal 2014 {full}, centrosinistra.
Grande divulgatrice, {full} curò per {org} una fortunata rubrica sulle api.
Fondamentale per l'economia di {place} è la lavorazione del sughero.
Poco dopo l'unità nazionale, la famiglia {surname} impiantò a {place} una filanda mossa dalle acque del torrente.
Benché autodidatta, {surname} brevettò diciassette congegni, tra cui una macchina per snocciolare olive.
Il film fu girato interamente a {place}, con attori non professionisti e un bilancio di {amount}.
Opere: saggi sul barocco; un carteggio con {full}; versi giovanili, pubblicati postumi a {place}.
domanda scema ma il treno per {place} ferma anche di domenica
ho visto la serie nuova con {full} e niente, mi sono addormentata alla seconda puntata
Secondo voi conviene lasciare un posto fisso in {org} per una partita iva a {place}?
{given} dove sei??? ti aspettiamo sotto casa
ciao bella, a che ora arrivi a {place}? ti vengo a prendere io o viene {given}
C'è un refuso nella guida di {given}, al punto 3 va invertito il cavo rosso con quello nero.
Scusate lo sfogo ma il medico della mutua di {place} risponde solo il martedì, e se uno sta male giovedì?
tutti fenomeni con la carriera di {surname} poi non sapete palleggiare
Il mio vecchio telefono {org} ha nove anni e funziona ancora, altro che obsolescenza programmata
Bravissima {full}!!! Lacrime a fiumi qui sul divano
per il regalo di {given} siamo a {amount}, mancano le quote di {given} e {surname}
io e {given} stiamo cercando un bilocale in zona {street}, max {amount} al mese, no agenzie
Thread su {place} e sul perché i suoi autobus sono sempre vuoti (1/7)
nessuno parla del fatto che {org} ha licenziato duecento persone con una mail
mio padre tifa {org} dal 1970, io per dispetto {org}
Moderatore: ho spostato la discussione di {given} nella sezione giusta, per favore restate in tema.
Qualcun altro ha perso la connessione a {place} e dintorni? Qui router con la spia rossa da stamattina.
Madonna che freddo stamattina a {place} meno nove!!!
"prof {surname} ha rimandato il compito" il messaggio più bello dell'anno
RT se anche voi pensate che {surname} debba chiedere scusa
Meglio {org} o {org} per spedire un pacco fragile in {place}? Ci sono dentro due lampadari.
a proposito, {full} mi deve ancora venti euro
Numeri alla mano, {surname} è il miglior tiratore da tre della lega.
Tifosi di {org} in trasferta a {place} con dodici pullman.
Dopo l'esonero di {surname}, la panchina è stata affidata ad interim a {full}, vice da tre stagioni.
Il palio lo vince la contrada con il fantino {full} al terzo successo in carriera.
Lancio del martello: {full} terza, ma la misura non basta per andare ai mondiali di {place}.
Sala stampa, {surname}: «Complimenti a loro, noi troppo molli.»
Con un secco 6-0 6-1 {full} liquida la pratica {surname} e vola ai quarti.
Regata rinviata per bonaccia nelle acque di {place}.
Ai supplementari passa {org} grazie al canestro di {surname} a fil di sirena.
Il giovane fondista {full}, scuola {org}, convocato per la staffetta.
Rigore parato, traversa, autogol: per {surname} la domenica perfetta dell'ex.
Si cercano rilevatori per il censimento nel Comune di {place}: compenso {amount}, domande via PEC.
Nuovo orario della farmacia di {street}: continuato, sabato compreso.
In occasione della fiera di {place}, le bancarelle occuperanno il viale dalle 6 alle 22; navetta gratuita offerta da {org}.
Manutenzione del verde: l'abbattimento dei tigli malati di {street} comincia mercoledì.
La polizia locale di {place} attiverà due autovelox, preventivamente segnalati.
Contributi per l'affitto: graduatoria consultabile su {url} o presso lo sportello di {place}.
ORDINANZA N. {number}. Vista la richiesta della ditta {org}, si istituisce il senso unico alternato in {street}.
Corso di ginnastica dolce con l'istruttrice {full}, palestra comunale, ogni martedì e venerdì.
Cinema all'aperto in piazza: ospite il regista {full}, sedie da portare da casa.
Disinfestazione contro la zanzara tigre nelle frazioni di {place} e {place}, tenere chiuse le finestre.
Elezioni: gli elettori della sezione 12 voteranno nella palestra dell'istituto {org}.
Sportello lavoro, la referente {given} riceve il giovedì in {street}, piano terra.
Addio a {full}, voce roca e cuore d'oro delle notti di {place}.
Lo piangono la compagna {given}, il fratello {given} e gli amici del circolo {org}.
«Insegnava greco come si racconta una barzelletta»: così gli ex alunni salutano la professoressa {full}.
La famiglia {surname} ringrazia medici e infermieri dell'hospice di {place} per le cure prestate.
Si è chiusa a {place} l'esistenza terrena di suor {given}, per tutti la suora delle caramelle.
Il presidente e i soci di {org} partecipano commossi alla perdita del consocio {full}.
Primogenita di sette fratelli, {full} perse il padre in miniera e a undici anni era già a servizio dai {surname}.
Rientrato dalla prigionia, {given} trovò la casa di {place} occupata dagli sfollati.
Nel '68 {surname} occupa la facoltà, nel '78 la dirige, nel '98 la querela.
Raccontano che {full}, in punto di morte, abbia chiesto una granita.
Devota a {given}, la sorella minore, rifiutò ogni scrittura lontano da {place}.
Consulente di {org}, autrice televisiva, apneista: il curriculum di {full} non entra in una pagina.
Tornante dopo tornante, eccoci finalmente a {place}: quattro case, un campanile, nessun bar.
Se capitate a {place} in ottobre, fermatevi alla sagra della castagna.
Affittacamere consigliato: chiedere di {given}, {street}, tel. {phone}.
Un battello d'epoca collega {place} con {place} e {place}; l'ultima corsa è alle 18.
Il deserto comincia alle porte di {place}, senza preavviso, come un tappeto srotolato.
Per il visto ci siamo rivolti a {org}: efficienti, cari, scortesi.
Portale gotico, campanile mozzo, interno barocco: la pieve di {place} non si decide.
Viaggio in treno notturno da {place} a {place}, cuccetta condivisa con un fisarmonicista bulgaro di nome {given}.
Costa tirrenica o adriatica? Noi abbiamo scelto {place}, né l'una né l'altra.
Punto 3, Bilancio: il tesoriere {full} rileva un disavanzo di {amount} dovuto alla bolletta di {org}.
Interviene {full} per chiedere se il muro di {street} sia di proprietà comune.
Chiusura lavori ore 23.15; prossima riunione a casa {surname}, portare le ricevute.
Votano contro {surname}, {surname} e {surname}; astenuto {surname}.
Si dà atto che {given} {surname} partecipa in collegamento da {place}.
Il rappresentante dei genitori, sig. {surname}, propone una colletta per le tende dell'aula.
Collegio docenti: {surname} relaziona sul gemellaggio con {place}, costi a carico di {org}.
Fonte: elaborazione su dati {org}.
Didascalia: veduta di {place} dal campanile, acquerello di {full}, collezione privata.
• {full}, 47 anni, geometra: abuso d'ufficio
Vedi anche: {full}, {place}, {org}.
Errata corrige: nell'articolo di ieri la signora {surname} è stata indicata per errore come vedova; ce ne scusiamo con lei e con il marito {given}.
Foto di {full}; testi di {given} {surname}; stampato a {place}.
Buongiorno {place}! Oggi mercato in piazza, sole e dodici gradi.
Non chiamatela influencer: {given}, ventisei anni, alleva lumache a {place} e fattura {amount}.
Gas, luce, affitto: i conti in tasca a {given}, rider a {place}.
Tregua tra {surname} e {surname}, che si stringono la mano a favore di telecamere.
Villa liberty all'asta a {place}: fu la residenza estiva dei {surname}.
Bandiere a mezz'asta per il capitano di corvetta {full}.
Cielo livido su {place}, i soccorritori scavano ancora.
Ieri il termometro ha toccato i 39 gradi a {place}, record per il mese di giugno.
Larga affermazione di {surname} al primo turno; affluenza in calo a {place}.
Giallo e arancio dominano la collezione di {full}, presentata da {org} in un ex macello.
Panchine divelte in {street}: è la terza volta da Pasqua.
Nota 14: lettera di {surname} a {surname}, {place}, {date}, carte non numerate.
Pallida come un lenzuolo, {given} è uscita dall'aula senza dire una parola.
Tranquilla l'attesa in casa {org}, dove nessuno pronuncia la parola scudetto.
Gerani alle finestre e persiane verdi: la casa di {full} a {place} sembra una cartolina.
Altri disagi per i pendolari di {place}, da lunedì due corse in meno.
Bravo {given}, ora però spegni la luce e torna a letto.
L'ex assessore {surname} patteggia, {org} si costituisce parte civile.
All'angolo con {street} un cartello scritto a mano: «Torno subito. {given}».
Erano le tre e un quarto quando {full}, fruttivendolo ambulante originario di {place}, ha visto il fumo uscire dal seminterrato e, senza aspettare i pompieri, ha sfondato la porta con una cassetta di mele, portando in salvo due anziane sorelle.
La vicenda trae origine dal contratto preliminare stipulato il {date} tra {full}, promittente venditrice, e la {org}, la quale, pur avendo versato un acconto di {amount}, non si presentava innanzi al notaio {surname} nel giorno fissato per il rogito.
Paziente di 71 anni, ex tornitore presso {org}, trasferito dalla medicina di {place} per ittero ingravescente e calo ponderale di nove chili. La figlia {given}, che lo accompagna, riferisce prurito notturno e urine scure da circa un mese. In programma colangio-RM.
Cresciuta tra i vicoli del porto di {place}, dove il padre rammendava reti e la madre faceva la levatrice, {full} pubblicò a proprie spese il primo libro di versi nel 1954, ne vendette undici copie e bruciò il resto nella stufa.
Buonasera a tutti, scrivo qui perché non so più a chi rivolgermi: ho comprato una lavatrice da {org} a gennaio, si è rotta a marzo, il tecnico di {place} dice che manca la scheda e da allora silenzio totale. Consigli?
Nel secondo tempo cambia tutto: {surname} arretra in regia, {surname} prende campo sulla fascia e la difesa di {org}, fin lì impeccabile, comincia a scricchiolare. Il gol arriva al minuto settantotto, su un rimpallo fortunoso. Poi soltanto sofferenza, perdite di tempo e cartellini.
Si porta a conoscenza della cittadinanza che, in seguito alla rottura della condotta principale avvenuta in prossimità di {street}, l'acqua erogata nelle frazioni di {place} e {place} potrà essere bevuta solo previa bollitura. Autobotti di {org} stazioneranno in piazza fino a cessato bisogno.
Il presidente {full}, dopo aver salutato i presenti e ricordato con un minuto di silenzio il consigliere {surname}, recentemente scomparso, passa la parola al tesoriere, che legge il bilancio e spiega perché la quota versata a {org} è raddoppiata.
Era l'ultimo dei carbonai. {full} se n'è andato a novantasei anni nella casa di {place} in cui era nato, senza averla lasciata se non per la naia e per due viaggi al santuario; lascia tre figli, nove nipoti e una pipa.
Partiti da {place} con la nebbia, abbiamo seguito l'argine per una ventina di chilometri fra pioppeti, idrovore e aironi, fino alla trattoria di {given}, dove un piatto di rane fritte e mezzo litro di rosso ci hanno rimesso in sesto.
Fondata come cooperativa di consumo da un gruppo di ferrovieri, la {org} aprì il primo spaccio a {place} nel 1907, sopravvisse agli incendi squadristi, fu ricostruita nel dopoguerra e conta oggi più di {number} soci sparsi in quattro province.
ieri sera alla riunione della scuola {given} ha detto che la gita a {place} costa {amount} e metà dei genitori si è alzata e se n'è andata, io sono rimasta solo perché c'erano i biscotti della mamma di {given}
Sono quattro, secondo gli inquirenti, le aziende che si spartivano gli appalti della nettezza urbana a {place}: oltre a {org} e a {org}, già commissariate, compaiono nelle carte una società di noleggio e una lavanderia intestata alla suocera di {surname}.
Ha ragione {surname} quando scrive che la provincia legge poco, ma dimentica di aggiungere che a {place} la biblioteca apre tre mattine la settimana, che l'ultima libreria ha chiuso in autunno e che il bibliobus è fermo dal meccanico. Con che cosa dovremmo leggere?
Osserva questa Corte che il verbale redatto dagli agenti di {place} fa piena prova, fino a querela di falso, dei fatti avvenuti in loro presenza, ma non delle valutazioni personali circa lo stato d'animo di {full} al momento del controllo.
A differenza del fratello {given}, avviato alla carriera diplomatica, {full} si dedicò fin da giovane all'entomologia: raccolse coleotteri in {place}, catalogò quelli del museo di {place} e donò infine a {org} una collezione di quarantamila esemplari.
Niente da fare per {org}. Sotto la pioggia battente di {place} la formazione di {surname} crea, spreca, si innervosisce e incassa il terzo ko esterno consecutivo.
Il medico curante, dott.ssa {surname}, segnala da alcuni mesi disorientamento temporale e ripetute telefonate notturne alla vicina di {street}; il figlio {given}, residente in {place}, chiede se sia opportuno avviare la pratica per l'amministratore di sostegno.
Nella notte tra sabato e domenica ignoti hanno forzato la saracinesca della gioielleria di {street}, portando via orologi per {amount}. La titolare, {full}, aveva installato l'allarme soltanto due settimane fa. Non ha suonato.
C'è chi giura che il vero inventore della torta sia stato {full}, pasticciere a {place} negli anni Trenta, e chi invece attribuisce la ricetta alle monache; di certo la prima scatola di latta con il marchio di {org} risale al 1936.
Buongiorno, qualcuno di voi ha provato il traghetto notturno per {place}? Viaggiamo con un cane di trenta chili e {org} al telefono mi ha dato tre risposte diverse.
Sorpresa alle urne di {place}. La lista civica guidata dalla veterinaria {full} supera di ventidue voti quella del sindaco uscente {surname}, sostenuto da {org}; possibile il riconteggio in tre sezioni.
Rientrato in patria nel 1946 con un visto rilasciato a {place}, il fisico {surname} rifiutò la cattedra che gli veniva offerta e preferì dirigere, fino alla pensione, il reparto ottico della {org}, dove brevettò un obiettivo ancora in uso.
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
Gentile dott.ssa {surname},\nin allegato trova il preventivo richiesto per la sede di {place}.\nResto a disposizione.\n{full}
Spett.le {org}\n{address}\n\nOggetto: sollecito di pagamento fattura n. {number} del {date}
Ciao {given}, hai già mandato a {given} le bozze del volantino? Scadono oggi.
Egregio Avvocato {surname}, facendo seguito al nostro colloquio di martedì Le trasmetto copia del contratto di locazione di {street}.
FATTURA N. {number}\nCliente: {org}\nIndirizzo: {address}\nImporto: {amount}\nIBAN: {iban}
Nome: {given}\nCognome: {surname}\nLuogo di nascita: {place}\nData di nascita: {date}
Da: {full}\nA: {full}\nCc: {full}\nOggetto: ferie di agosto
Riassumimi in dieci righe il verbale allegato e dimmi che cosa si è impegnato a fare {surname}.
Ticket #{number}: stampante bloccata, segnalato da {full}, ufficio di {place}, priorità media
Buongiorno {given}, il corriere di {org} è passato e non c'era nessuno. Riprova domani.
Cordiali saluti,\n{full}\nResponsabile Acquisti\n{org}\nTel. {phone}
Scrivi una mail gentile ma ferma a {org}: aspettiamo il rimborso di {amount} da febbraio.
Verbale della riunione del {date}\nPresenti: {full}, {full}, {given} {surname}\nAssenti: {surname}\n1. Approvazione del budget
Promemoria: chiamare {surname} per la polizza; portare a {given} le chiavi di {street}.
| Dipendente | Sede | Reparto |\n| {full} | {place} | Logistica |\n| {full} | {place} | Amministrazione |
A chi devo intestare la nota spese, a {org} o direttamente a {surname}?
Cara {given},\nti confermo che il volo per {place} è prenotato per il {date}. L'albergo lo paga {org}.\nUn abbraccio,\n{given}
Con la presente la {org}, con sede legale in {address}, conferisce mandato al geom. {full} per l'accatastamento.
Convocazione assemblea condominio di {street}\nPrima convocazione: {date}\nL'amministratore, {full}
Metti in inglese questa lettera di {given} al consolato di {place}, tono formale.
Delega: io sottoscritta {full} autorizzo mio marito {full} a ritirare la raccomandata.
DESTINATARIO\n{full}\nc/o {org}\n{address}
Scusi il ritardo, dottor {surname}: il collega {surname} è in malattia e ho visto solo ora il Suo messaggio.
Allego CV. Ho lavorato cinque anni presso {org} a {place} come magazziniera; patentino del muletto valido.
Bonifico a favore di {full}, causale: acconto tende studio, iban {iban}, importo {amount}
ok {given} allora ci vediamo alle 15 da {org}, porta il contratto firmato
Fissa una call con {full} e il team di {place} prima di venerdì, mezz'ora basta.
Alla cortese attenzione della Dott.ssa {full}, Ufficio Gare, Comune di {place}
Gentili colleghi, da lunedì {given} {surname} entrerà nel nostro reparto come referente per {org}. Accoglietela bene!
Estratto dal registro visitatori:\n09.10 {full} ({org})\n09.45 {surname} (idraulico)\n11.20 {full}
Lettera di dimissioni\nSpett.le {org},\nio sottoscritto {full} rassegno le mie dimissioni con decorrenza dal {date}.
Ordine {number}: spedire a {address}, citofono {surname}, consegna solo al mattino.
Chi copre il turno di {given} sabato? {given} è a {place} per il corso antincendio.
Oggetto: Reclamo\n\nBuongiorno, il tavolo consegnato da {org} in {street} presenta un graffio profondo.
RICEVUTA\nRicevo dal sig. {full} la somma di {amount} a titolo di caparra.\n{place}, {date}\nFirma: {full}
Prepara la scheda cliente: ragione sociale {org}, referente {full}, mail {email}, cellulare {phone}.
Caro {surname}, niente da fare: la banca vuole anche la firma di tua sorella {given}.
Note di cantiere, {street}: gettata rinviata per pioggia, ferri consegnati da {org}, manca il visto dell'ing. {surname}.
Sintomi: febbre e mal di gola da due giorni. Paziente: {full}. Medico curante: {surname}. Da richiamare al {phone}.
Gentile Signora {surname}, la informiamo che il Suo abbonamento a {org} scadrà il {date}.
Modulo di iscrizione\nCognome e nome dell'alunno: {surname} {given}\nComune di residenza: {place}\nScuola di provenienza: {org}
@{given} puoi girare a {surname} il link {url}? A me dà errore.
Mi trovi nella cartella tutte le lettere in cui si parla del terreno di {place} e di {full}?
Contratto tra {org} (di seguito «Committente») e {full} (di seguito «Consulente»)
In risposta alla Sua del {date}, preg.mo Ing. {surname}, comunichiamo che la pratica è stata trasferita all'ufficio di {place}.
Rubrica\n{full}\t{phone}\n{full}\t{phone}\n{org}\t{phone}
Buonasera prof. {surname}, sono {full} del secondo anno, potrei spostare l'appello al {date}?
Preventivo per {full}: sostituzione grondaia, {street}, manodopera {amount}, materiale escluso.
Nuovo fornitore da censire: {org}, partita IVA {number}, sede {place}, contatto {given}.
Quando risponderà {org}? Il cliente {surname} telefona tutti i giorni.
Agenda\n9.00 {full} – colloquio\n10.30 sopralluogo {street}\n14.00 treno per {place}
Segnalazione: l'utente {email} ({full}) non riesce ad accedere alla VPN da {place}.
Elenca le scadenze che riguardano {surname} e quelle che riguardano {org}, in due tabelle.
Procura speciale. La signora {full}, vedova {surname}, nomina suo procuratore il figlio {full}.
Grazie {given}. Girato a {given} e {given}, vi aggiorno.
La fattura è intestata a {org}, ma la merce è andata a {place}: chi ha sbagliato?
Turni settimana 32: lun {given}, mar {given}, mer {given}, gio {given}, ven {given}
Mittente: {full}, {address}. Raccomandata A/R n. {number}.
Vorrei disdire il contratto luce di mia madre, {full}, deceduta il {date}, fornitura di {street}.
Spett. Amministrazione, vi chiedo l'accredito dello stipendio sul nuovo conto {iban} intestato a {full}.
Ciao a tutti, {given} oggi lavora da casa, per urgenze su {org} scrivete a me.
Scheda tecnica compilata da {surname}, verificata da {surname}, approvata da {surname}
Per favore correggi gli errori in questo testo: «Gentile signor {surname}, la ringrazio per avermi ricevuto a {place}».
Distinti saluti\n\nIl Dirigente Scolastico\nProf. {full}
Verbale di consegna chiavi: il locatore {full} consegna a {full} tre chiavi dell'alloggio di {street}.
Che ne dici, {given}, invitiamo anche {org} al convegno di {place}?
CURRICULUM VITAE\n{full}\n{address}\n{phone} – {email}\n\nEsperienze\n2018-2023 {org}, {place}: addetta paghe
Ho chiesto a {surname} di preparare i lucidi; lui dice che tocca a {surname}.
Lista invitati: {full} + 1, famiglia {surname}, zia {given}, i colleghi di {org}
Nota interna – RISERVATA\nIl cliente {org} è in ritardo di 90 giorni. Affidare il recupero all'avv. {surname}.
Dopo la telefonata con {full} del {date}: vuole lo sconto, minaccia di passare a {org}.
Buongiorno, chiamo per conto di {full}: l'appuntamento in {street} delle nove è saltato, ci richiama lei?
Cliente;Città;Importo\n{org};{place};{amount}\n{org};{place};{amount}
Il tecnico {given} {surname} sarà da Voi il {date} tra le 8 e le 12. Non rispondere a questa e-mail.
DDT n. {number}\nMittente: {org}, {place}\nDestinatario: {full}, {address}\nColli: 4
Potresti mettere in ordine alfabetico questi nomi? {full}, {full}, {full}, {full}
Autocertificazione di residenza\nIo sottoscritta {full}, consapevole delle sanzioni penali, dichiaro di risiedere in {address}.
Re: Re: Trasferta {place}\n\nVa bene per me, {given}. Prenota pure due singole, una a nome {surname}.
Egr. Sig. {surname},\nla Sua domanda di permesso per il balcone di {street} è incompleta: manca la planimetria.
Sono {given} dell'ufficio paghe, mi serve il codice fiscale di {full} entro stasera
Azioni: {given} sente {org}; {given} aggiorna il file; {surname} non fa nulla, come al solito :)
Richiesta di ferie: {full}, matricola {number}, dal {date} al {date}, sostituto {full}
Gentilissimo Presidente {surname}, a nome del direttivo di {org} La invito alla cena sociale di {place}.
Estrai da questa fattura il fornitore ({org}), la città ({place}) e il totale ({amount}).
Presa in carico la chiamata: ascensore fermo in {street}, dentro c'è la signora {surname}, tranquilla.
Signori Soci di {org},\nl'esercizio si chiude con un utile di {amount}.\nIl Presidente del CdA\n{full}
Pagato: {surname}. Da pagare: {surname}, {surname} (due rate).
Vi segnalo il cambio di indirizzo: da {address} a {address}. Cordialmente, {full}
Perizia di stima redatta dall'arch. {full} su incarico di {org}, immobile in {street}, {place}
{given}, scusa la fretta: il file di {org} che mi hai mandato è vuoto.
{org} – Ufficio Personale\n{place}, {date}\nOggetto: contestazione disciplinare al dipendente {full}
{full} ha accettato il tuo invito: Riunione trimestrale, {place}, {date}
{surname} assente, {surname} in ritardo, gli altri in sala due.
{place}, {date}\n\nCara zia {given},\ngrazie del pacco, le marmellate sono arrivate intere.
Fatto il punto con {surname}: il capannone di {place} si libera a marzo, l'affitto resta {amount}.
Modulo privacy\nTitolare del trattamento: {org}, {address}\nResponsabile: {full}\nInteressato: {full}
hai il numero di {given} di {org}? quello che ho non squilla
Rispondi a {full} che ci serve la conferma scritta, non mi basta il vocale.
Gent.ma {given},\nle confermo l'iscrizione di Suo figlio {given} al corso di nuoto.\nSegreteria {org}
Chiusura ticket: sostituito alimentatore al PC di {surname}, provato con {given}, tutto ok.
Allegati: 1) visura {org}; 2) carta d'identità {full}; 3) planimetria {street}
Formulami tre domande da porre a {full}, candidata per il posto di {place}.
Oggetto: disdetta palestra\nSpett.le {org}, chiedo la cessazione dell'abbonamento intestato a {full} dal {date}.
Incontro genitori: {surname} ore 15, {surname} ore 15.20, {surname} ore 15.40 (viene solo il papà)
Gentile Cliente {full}, il Suo pacco è fermo al deposito di {place}. Segua la spedizione su {url}.
Il Consiglio delega il consigliere {surname} a trattare con {org} il rinnovo della fornitura di carta.
Polizza n. {number}\nContraente: {full}\nBeneficiari: {full} e {full}\nAgenzia di {place}
Sono stato tamponato in {street} da un furgone della {org}; testimone la signora {full}, tel. {phone}.
Buon compleanno {given}! Torta in cucina alle undici, offre {given} :-)
Da fare entro venerdì:\n- inviare campioni a {org}\n- sentire {surname} per il collaudo\n- prenotare sala a {place}
Lascia stare, {given}: la pratica {surname} la chiudo io.
La presente scrittura è redatta in duplice copia, una per {org} e una per il sig. {surname}.
Qual è la distanza tra il magazzino di {place} e il punto vendita di {street}? Mi serve per il rimborso a {given}.
Attestato di partecipazione rilasciato a {full} per il corso di primo soccorso tenuto a {place} da {org}
Cognome: {surname}\tNome: {given}\tIndirizzo: {street}\tCAP: {zip}\tCittà: {place}
Dott. {full}\nSpecialista in Oculistica\nRiceve in {street}, {place}\nPer appuntamenti {phone}
Ai sensi dell'art. 7 si comunica alla S.V. {full} l'avvio del procedimento; responsabile {full}.
Avete sentito? {surname} va in pensione e al suo posto arriva una da {org}.
Non condividere con {org} la colonna dei margini, solo prezzi e codici. Grazie, {given}
Sollecito n. 2 – Gentile {full}, risulta ancora insoluta la rata di {amount}.
Spese trasferta {surname}: treno {place}-{place} {amount}, taxi {amount}, cena con {org} {amount}
Crea un elenco puntato con le richieste avanzate da {given} nella chat e ignora quelle di {surname}.
Gentile redazione di {org}, Vi scrivo da {place} per segnalare un errore nell'articolo su mio nonno {full}.
Relazione di servizio\nAlle ore 22.15 la guardia {full} notava una porta aperta presso la {org} di {street}.
Testamento olografo. Io {full}, sano di mente, lascio la casa di {place} a mia nipote {given}.
Hey {given}, domani demo con {org}: tu presenti, {given} prende appunti, io porto i cornetti.
Ricetta\nPaziente: {full}\nMetformina 500, una compressa due volte al dì\nDr. {surname}
Confermiamo la prenotazione a nome {surname}, due notti, camera doppia, arrivo da {place} in serata.
Posso avere da {org} un duplicato della bolletta di {street}? Intestatario {full}.
Come da accordi con il rag. {surname}, vi anticipo via mail il bilancio di {org}; l'originale segue per posta.
Organigramma\nDirezione: {full}\nVendite: {full}\nProduzione: {full}\nStabilimento di {place}: {full}
Elenco ammessi alla prova orale: {surname} {given}, {surname} {given} (con riserva)
Signor Giudice, la sottoscritta {full} chiede il differimento dell'udienza per gravi motivi di salute.
P.S. Saluta {given} da parte mia e dille che {place} senza di lei è vuota.
Appunti call\n> {given}: budget ok\n> {given}: dubbi sulla data\n> {surname} ({org}): vuole un pilota a {place}
Tariffa riservata ai soci di {org}: {amount}. Prenotazioni presso {given}, {phone}.
Avviso di giacenza: atto indirizzato a {full}, {address}, ritirabile dal {date}.
Inoltro quanto ricevuto da {full}. Mi pare che {org} voglia solo prendere tempo.
Caro collega, il trasloco nella nuova sede di {street} è previsto per il {date}; referente {full}, interno {number}.
Ma il badge di {surname} chi l'ha preso?
Dati per il bonifico\nIntestatario: {org}\nBanca: filiale di {place}\nIBAN: {iban}
Vista la richiesta di {full}, si concede il nulla osta al trasferimento presso la sede di {place}.
Lettera di referenze: {full} ha prestato servizio in casa nostra, a {place}, con onestà e garbo. Famiglia {surname}
Trovami un ristorante a {place} vicino a {street} per otto persone; {given} è celiaca.
Gruppo mensa: oggi mancano {given} e {given}, aggiungete invece un ospite di {org}.
Comunicazione di cessione fabbricato\nCedente: {full}\nCessionario: {full}, cittadino marocchino\nUbicazione: {address}
Sig. {surname}, l'auto è pronta: pasticche cambiate, la fattura la manda {org}.
Ti giro la bozza per {surname}, guardala tu che conosci {place} meglio di me, poi la spediamo.
Reclamo assegnato a: {given}. Cliente: {full}. Stato: in attesa di {org}.
Esito colloquio: candidato {surname}, buona impressione, disponibile a trasferirsi a {place}, preavviso un mese.
Si certifica che {full}, nata a {place}, è iscritta all'albo dal {date} con il n. {number}.
Carissimi {given} e {given},\nvi aspettiamo sabato in {street}. Niente regali!\n{given} e {given}
Seguono firme: {full}, {full}, {full}
Offerta n. {number} per {org}, valida trenta giorni, resa franco {place}, agente di zona {surname}
stampa due copie del contratto {surname} e lasciale a {given} in reception grazie
Gentile assistenza, dopo l'aggiornamento non ricevo più la posta da {org}. Saluti, {full}, ufficio legale, {place}
Riepilogo ore di marzo\n{given} 152\n{given} 160\n{surname} 88 (part time)
Buongiorno notaio {surname}, per il rogito di {street} manca ancora l'atto di provenienza della famiglia {surname}.
Confronta le offerte di {org}, {org} e {org} e dimmi quale conviene per consegne a {place}.
Denuncia di smarrimento: la signora {full}, residente a {place}, dichiara di aver perso la patente in {street}.
Invito\n{org} ha il piacere di invitarLa all'inaugurazione dello showroom di {place}.\nR.S.V.P. {email}
Mercoledì sono fuori stanza. Per {org} chiedete a {surname}, per il resto al mio capo, {full}.
Se {given} non consegna entro le 17, avvisa {surname} e sposta la revisione a lunedì.
Prot. {number}/2 – Al Sig. Sindaco di {place} – e p.c. alla {org}
Numero pratica {number}: integrazione pervenuta da {full}, inoltrata al collega di {place}.
Dichiarazione di conformità impianto: installatore {org}, committente {full}, locali siti in {address}
Ringraziandola per la fiducia, Le auguro buone feste. {full}, {org}
Stasera {given} chiude cassa, domattina apre {given}. Mancano le monete da due.
Quietanza: {org} dichiara di aver ricevuto da {surname} il saldo di {amount} e di non aver null'altro a pretendere.
Fai una ricerca su {org}: chi la dirige, quanti dipendenti ha, se {full} ne è ancora socio.
[10:42] {given}: il proiettore non va\n[10:43] {given}: prova la presa dietro\n[10:45] {given}: ok, risolto
Non sono d'accordo con {surname}. Il magazzino di {place} va tenuto, quello di {street} no.
Bolla di reso\nCliente: {full}\nMotivo: taglia errata\nRestituire a: {org}, {address}
Domanda di ammissione a socio\nIl/La sottoscritto/a {full} chiede di aderire a {org}.\nSocio presentatore: {surname}
Rif. sinistro {number} – assicurata {full}, controparte {surname}, perito {full}, officina convenzionata di {place}
Sul tavolo di {given} c'è una busta per te, credo sia di {org}.
Benvenuta {given}! Le credenziali te le dà {surname}, il parcheggio è dietro {street}.
Lì per lì {surname} ha detto di sì, poi da {place} è arrivato il veto.
Data: {date}\nOperatore: {full}\nImpianto: {place}\nAnomalia: pressione bassa pompa 3\nAvvisati: {surname}, {given}
Traduci per {org}, in spagnolo: «Il container è partito da {place} il {date}».
Un attimo, {given}: quel codice appartiene a {org}, non al fornitore di {place}.
Estratto conto\n{date} Bonifico da {full} {amount}\n{date} Addebito {org} {amount}\n{date} Prelievo {place} {amount}
Gli eredi {surname} accettano la nostra proposta per il rustico di {place}, resta da sentire il fratello {given}.
Inventario sala riunioni: 12 sedie (dono {org}), 1 proiettore (in prestito a {given}), 1 lavagna
Mi servirebbe un messaggio di condoglianze per {given}, collega di {place}: ha perso il padre.
Illustrissimo Signor Prefetto, l'associazione {org} segnala la presenza di rifiuti pericolosi lungo {street}.
Registro chiamate: ore 9 {surname}, nessuna risposta; ore 10 {org}, occupato; ore 11 {given}, richiama lei
Permesso di sosta n. {number}\nTarga intestata a {full}\nZona: {street}
Quale dei due contratti ha firmato {full}, quello con {org} o quello con la controllata di {place}?
Niente panico: {given} ha salvato tutto sul disco esterno prima di partire per {place}.
Nomina del responsabile sicurezza: {org} designa {full}, che accetta.
Causale: quota gita {given} {surname}, classe 4C, destinazione {place}
"Assistente, ricordami giovedì di disdire {org} e di fare gli auguri a {given}."
Consegnato brevi manu a {full}, {street}, ore 11.30. Il messo {surname}
Vi prego di aggiornare l'intestazione: non più {org}, ma {org}, con stabile organizzazione in {place}.
Elabora un programma di due giorni a {place} per i clienti di {org}, capogruppo {full}.
Oggi {org} in visita: badge ospite per {surname}, caffè alle dieci, pranzo da {given}.
Pagina 3 di 7 – Perizia {surname} contro {org}
Ultimo avviso, {surname}: o rientra il disavanzo o {place} chiude.
Protocollo d'intesa fra il Comune di {place} e {org}\nPer il Comune: {full}\nPer l'ente: {full}
Egregio Architetto, il permesso per {street} è pronto; può delegare al ritiro la geometra {surname}.
Buongiorno {given},\nieri ho visto {surname} di {org} in fiera a {place}: è interessato alla linea da esterno, ma vuole parlare solo con te.\nLo chiami tu entro mercoledì? Il suo numero è {phone}.\nGrazie,\n{given}
Spett.le {org},\n\nin data {date} ho inviato al Vostro ufficio di {place} la documentazione relativa al sinistro avvenuto in {street}, senza ricevere riscontro.\nSe entro dieci giorni non mi perverrà una proposta, affiderò la pratica all'avv. {full}.\n\nDistinti saluti\n{full}
VERBALE N. {number}\nIl giorno {date}, in {place}, si è riunito il consiglio direttivo di {org}.\nPresiede {full}, funge da segretario {full}.\nSi approva la spesa di {amount} per il nuovo furgone.\nLa seduta è tolta alle 22.
Cara {given}, caro {given},\nil contratto d'affitto di {street} scade a settembre e i proprietari, i signori {surname}, non intendono rinnovarlo. Che facciamo, cerchiamo a {place} o restiamo in zona?
Ho tre messaggi di {full} a cui non ho risposto. Leggili, capisci se vuole annullare l'ordine o solo spostare la consegna a {place}, e preparami una risposta breve a nome di {org}.
mi scrivi a {given} che il preventivo arriva domani, oggi nn ce la faccio, tono simpatico
devo dire a {org} ke la merce è bagnata e nn la ritiriamo, mail secca ma educata
Puoi sistemare questa bozza?\n\nGent.ma {surname}, in relazione alla Sua del {date}, Le comunico che il gazebo non è conforme.\n\nDistinti saluti\n{full}
prenota navetta {place} {place} x {given}, {surname} e due tecnici di {org}, ripartono sera
cognome,nome,reparto,sede\n{surname},{given},verniciatura,{place}\n{surname},{given},collaudo,{place}\n{surname},{given},magazzino,{place}\nquanti x sede?
Egregio Avvocato {surname},\n\ntrasmetto la relazione sull'immobile di {street}.\n\nCordialità\ngeom. {full}\n{org}\n{address}\ntel. {phone}\n\nRiassumi in tre punti.
[11:05] {given}: il furgone è a {place}?\n[11:06] {given}: boh nn risponde\n[11:09] {given}: chiamo {org}\nfammi il riassuntino
Il perito {surname} contesta la nostra stima del casale in {street}; prepara una replica che citi le misure di {full}.
Appunto telefonata: la signora {full}, inquilina in {street}, lamenta muffa in cameretta; il bimbo {given} tossisce. Prepara una segnalazione all'amministratore {surname}.
auguri x {given} ke diventa papà, due righe da parte dell ufficio acquisti
dividi via civico cap comune\n{address}\n{address}\n{address}\nla terza è di {given}, controlla il cap
sollecita {org} x le schede tecniche, {given} ha gia scritto due volte e niente
{given} mi frega sempre il parcheggio e {surname} fa finta di niente, come glielo dico
Segnalazione 20415\nAperta da: {full}, filiale di {place}\nLo sportello automatico trattiene le carte dopo il terzo tentativo.\nProponi una diagnosi.
in inglese pls: caro {given}, le piastrelle sono partite da {place} ieri sera, fattura la manda {org}
Controlla l'etichetta: pecorino stagionato da {full}, latte di {place}, confezionato da {org}, stabilimento di {street}.
Se {given} si sposa a {place} di sabato, quanti giorni di congedo le spettano secondo il contratto applicato da {org}?
verbale veloce: presenti {given}, {given}, {surname}; assente {given}; si rifà il tetto dell asilo, preventivo a {org}, ci si rivede {date}. metti in bella
Ospite: {full}\nCamera: 118\nProvenienza: {place}\nReclamo: campane alle sei del mattino\nRispondi con garbo e un pizzico d'ironia.
{given} dice ke {org} chiude {place} a giugno, ti risulta o son chiacchiere
olio {org} {amount} franco {place}, olio {org} {amount} in frantoio, cosa conviene su 40 latte
Correggi la punteggiatura: L'assessora {full} eletta a {place} ha detto che il sottopasso di {street} contrariamente a quanto scrive {org} resta chiuso.
sono in ferie fino al {date}, ordini a {given}, rogne a {full}. messaggio automatico grazie
Denuncia di sinistro\nContraente: {full}\nLuogo: {street}, {place}\nControparte: furgone {org}\nDinamica: retromarcia, cancello divelto\nScrivi il racconto dei fatti.
Da: {full} <{email}>\nA: Ufficio acquisti\nOggetto: I: bulloni\n\nGiro l'offerta di {org}, valida sette giorni, ritiro a {place}.\n\nEstrai fornitore, luogo, scadenza.
consegne oggi {street}, {street}, scuola a {place}, poi {given} in {street}. che giro faccio
Fammi una dichiarazione: si attesta che {full}, residente in {address}, ha svolto il tirocinio di logopedia presso {org} dal {date} al {date}.
la {surname} vuole il rimborso, {given} nn autorizza, io in mezzo... mail diplomatica?
targa;autista;da;a\n001;{full};{place};{place}\n002;{full};{place};{place}\n003;{surname};{place};{place}\nQuale tratta si ripete?
quando {given} scrive "vediamo" vuol dire no vero\n\nio: e la trasferta?\n{given}: vediamo
Consiglio di classe, {date}: sono intervenuti {full} (padre di {given}), {full} (nonna di {given}) e la coordinatrice {surname}. Stendi il resoconto.
«Il piccolo {given} ha morso {given} durante il riposino.» Trova parole migliori per il diario del nido.
Il proprietario, {full}, non ripara la caldaia di {street} e rimanda tutto all'assicurazione {org}. Che termine gli do nella raccomandata?
vocale trascritto: "ciao {given} sono {given} del gommista, la macchina è pronta, qui a {place} diluvia" mettilo in agenda
{{"paziente": "{full}", "comune": "{place}", "ente": "{org}", "dimesso": false}}\nmi scrivi la query x quelli nn dimessi
badge di {given} {surname} nn apre piano 2, fammi ticket urgente
Consegna infermieristica: sig. {surname}, letto 7, notte agitata, chiede della nipote {given}; trasferimento a {place} rinviato. Togli le abbreviazioni.
cercami albergo {place} x {given} + {given}, vicino a {org}, max {amount}, col garage
Quali domande pongo a {full}, saldatore, sei anni nei cantieri navali di {place} e poi in un'officina che si chiama {org}?
Chi assumeresti di notte: {full}, panettiera a {place} e poi docente da {org}, oppure {full}, autodidatta con ottime mani?
02:11 cella frigo 9 gradi\n02:14 porta aperta badge {surname}\n02:20 chiamato {given} nn risponde\n02:31 avvisata {org}\nfai una cronologia
Copia i recapiti da qui:\n\n{full}\nUfficio estero\n{org}\n{street} – {zip} {place}\nCell. {phone}
ma {org} può licenziarmi in malattia? chiede un amico (ok sono io, {given})
permessi {given} 3-9, {given} 8-15, io 9-20, si accavallano?
chi di questi è di {place}\n{full} - {place}\n{full} - {place}\n{full} - ??\n{full} - {place}
Spiega con delicatezza a una vedova perché {org} chiede il certificato di morte di {full} e l'atto notorio fatto a {place}.
buongiorno sn nuova, {given} dice di chiedere il badge a {given} ma lei è a {place} fino a giovedi, ke faccio
12/03 {place} 8 colli\n12/03 {place} 3 colli\n13/03 {place} reso, rifiuta {full}\nsomma x citta
fattura a {org}, {address}, 12 ore interpretariato {amount}, ritenuta? scrivi causale
lotteria ufficio\n{given} 20 biglietti\n{given} 3\n{surname} 0 vergogna\n{given} 17\na {amount} l uno quanto fa
Ragazzi,\n\n{given} ci lascia il {date} per aprire una libreria a {place}. Torta alle 16.\n\n{given}\n\nPiù commovente, senza esagerare.
La sindaca di {place} invita me e la mia socia {full} a posare la prima pietra; serve un'accettazione sobria.
Giudizio sullo stage: {given} ha orecchio finissimo, accorda meglio di {surname}, però dimentica le scadenze di {org}.
discorso x le nozze d argento di {given} e {given}, lui lavora con noi in {org} da una vita, spiritoso ma pulito
disdetta contratto {org} firmato {date}, penale {amount}, ci sto dentro coi tempi?
{surname} ha richiamato 2 volte, lo conosci? uno ex {org}, voce bassa, scorbutico
cambio sede evento!!!\nprima {street}\nora {street}, {place}\navvisa {given}, {given} e il catering
Registro chiamate\n10:02 {full}, duplicato bolletta\n10:09 {full}, senz'acqua a {place}\n10:15 {full}, numero sbagliato\nClassifica per argomento.
quand è il patrono a {place}? {given} ha fissato la visita di {org} proprio quel giorno mi sa
Discorso di commiato per {full}: quarant'anni di asta del pesce, garzone a {place}, benvoluto da {given} e dai gabbiani.
Profilo per il bollettino: {full}, pasticciere, nato a {place}, allievo della zia {given}, sfogliatine da {org}. Dieci righe, tono allegro.
pranzo domani con {full} di {org} a {place}, celiaco e astemio, dove lo porto
Assegna le camere: {full} russa; {given} e {given} sono fratelli; la prof {surname} vicino alle scale; due allieve di {place} vogliono stare insieme.
togli {org} dalla tabella e mettici {org}, stesso indirizzo {street}
Trasforma in invito: {org} inaugura il {date} la mostra di ceramiche di {full} nell'ex filanda di {place}, con degustazione.
call {given} {given} {surname} spostata alle 15, saletta blu, manda l invite e prenota i caffe
preso da {org} 3 stampanti, arrivate 2, {given} in portineria ha firmato x 3, mo che si fa
Il bando scade {date}. Requisiti: sede a {place}, un referente ({full}) e una lettera di sostegno firmata da {org}. Mi fai la lista delle cose da preparare?
Come rispondo a {full}? Ha scordato l'ombrello della nonna sul 28 e sostiene che l'autista, un certo {surname}, abbia riso.
sistemami la bio: sono {given}, vendo mangimi x {org}, giro tra {place} e {place}, adoro i cani, odio i fogli di calcolo
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
La Corte dichiara inammissibile il ricorso e condanna il ricorrente alle spese.
ATTENZIONE: PAVIMENTO BAGNATO
Il Signor Presidente è pregato di accomodarsi in sala d'attesa.
Gentile Cliente, la Sua richiesta è stata presa in carico.
Visto il Decreto Ministeriale, sentito il Collegio dei Revisori, il Consiglio delibera quanto segue.
Buon Natale e Felice Anno Nuovo!
I Tedeschi arrivarono prima degli Spagnoli, gli Inglesi non arrivarono affatto.
Si raccomanda l'uso di Guanti, Mascherina e Occhiali protettivi.
la prof di mate ci odia è ufficiale
Santo cielo, che disordine!
Emocromo, VES, PCR, elettroliti e funzionalità renale nella norma.
Onorevoli Colleghi, il tempo delle chiacchiere è scaduto.
Il Questore ha disposto la chiusura del locale per quindici giorni.
Vespri ore 18, Compieta in forma privata.
Dal Lunedì al Venerdì, esclusi i festivi, ricevimento su appuntamento.
Alimentazione trifase, potenza nominale {number} kW, peso a vuoto dodici quintali.
Capitolo Terzo. Della natura dei contratti e delle obbligazioni solidali
Mah. Boh. Vedremo.
Grosso incendio nella notte, in fumo ettari di macchia mediterranea.
La Professoressa ha corretto i temi: due ottimi, nove sufficienti, il resto un disastro.
«Basta», gridò il Colonnello, e nella caserma calò il silenzio.
La radice è latina, il suffisso greco: l'etimologia è ibrida.
Paziente di sesso femminile, anni 64, ipertesa, fumatrice, allergica alle penicilline.
NULL pointer alla riga 48, build fallita, ripristino il commit precedente
Papa e Imperatore si contendevano allora il diritto di nominare i vescovi.
Avviso di Garanzia: che cos'è e quando arriva
Ragazzi, il Biologico in mensa costa il doppio ma ne vale la pena!
L'Assessore al Bilancio risponde: «Nessun aumento della tariffa rifiuti».
Tel. {phone} (ore pasti)
Oggi sposi!
ISTRUZIONI PER L'USO: AGITARE PRIMA DI APRIRE
Fiorì allora la Scolastica, poi venne l'Umanesimo, infine la Controriforma.
Non luogo a procedere per intervenuta prescrizione.
Finalmente la pioggia, dopo novanta giorni di arsura.
Pensioni, cedolino di Maggio in ritardo
Gli Atti del Convegno saranno disponibili in formato PDF entro la fine dell'anno accademico.
Il Pubblico Ministero ha chiesto otto anni, la Difesa l'assoluzione.
Testa o croce?
Rigore netto, il VAR dorme.
Laurea in Giurisprudenza, abilitazione forense, ottima conoscenza di Francese e Portoghese.
Su istanza di parte, il Giudice Tutelare autorizza la vendita della nuda proprietà.
Scusate, Off Topic: come si toglie una macchia di Mirtillo dal lino?
L'uomo, già noto alle forze dell'ordine, è stato fermato con un grimaldello in tasca.
Il Medioevo non fu affatto un'epoca buia, sostengono gli storici.
Confermato anche per il prossimo triennio il taglio del cuneo fiscale.
Madonna che spavento!
Tumore alla Prostata: lo screening parte a Settembre
Riso, farro, orzo: quale cereale scegliere per l'insalata fredda?
La Regione stanzia {amount} per la bonifica delle discariche abusive.
Spett.le Ditta, con la presente sollecitiamo il saldo della fattura n. {number}.
Abbandonati gli Impressionisti, i collezionisti americani comprano oggi arte africana.
Articolo 12, comma 3, lettera b): soppresso.
Con la solita cortesia, la caposala ha chiamato un taxi.
raga ma il compito di latino era impossibile o sono io
Servono ferri da calza numero 5, gomitoli di merino, avvio di ottanta maglie.
La Suora, il Maresciallo e la Farmacista: commedia brillante in tre atti
Periferie, il bando per i fondi scade il {date}.
Gli Europei si giocano d'estate, i Mondiali quest'anno d'inverno.
Il Ministero smentisce, la Ragioneria conferma.
Ora basta.
Dott.ssa, mi scusi, il Paracetamolo o l'Ibuprofene?
Ecografia Addome Completo: fegato steatosico, colecisti alitiasica, milza nei limiti.
Carissimi Soci, la quota annuale resta invariata.
Parrucchieri e barbieri aperti anche di lunedì, lo prevede la nuova ordinanza.
LOL. Anzi, ROTFL.
Onore al merito, il Comandante lascia la nave per ultimo.
Premesso che il Conduttore ha versato regolarmente i canoni, il Locatore rinuncia allo sfratto.
Il Codice Civile, il Codice Penale e le leggi speciali in materia di armi
Le due rive furono unite da un ponte di barche.
Error 404: pagina non trovata
A sinistra le Entrate. A destra le Uscite.
Consulta le FAQ prima di aprire un nuovo Ticket.
Il Comune cerca Scrutatori.
Medico di base in pensione, ambulatorio senza sostituto da Giugno.
Alle Elementari si studiano i Sumeri, alle Medie i Sumeri, al Liceo di nuovo i Sumeri.
Sale, pepe, noce moscata q.b.
L'Appellante deduce altresì la violazione del principio del contraddittorio.
Mercoledì delle Ceneri, digiuno e astinenza.
Gol annullato, proteste, cartellino rosso: finisce in rissa il derby dei dilettanti.
Allenamento e un buon paio di scarpe: la maratona si prepara così.
Nessuna traccia della Refurtiva.
Capelli neri, incarnato olivastro, portamento fiero.
Fontanelle a secco da Agosto, i residenti protestano.
Taglieri, mattarelli e spianatoie: l'artigianato del legno in mostra.
Vendesi trattore cingolato, anno 1994, ore 5200, visionabile previo accordo.
Sua Eccellenza il Prefetto ha declinato l'invito.
Papà, Mamma, Nonna e Zio sono parole che in certe regioni vogliono la maiuscola.
RIUNIONE DI REDAZIONE SPOSTATA A GIOVEDÌ
Gli Svizzeri votano, gli Austriaci aspettano, gli Sloveni costruiscono.
Bollettino Valanghe: pericolo 3 Marcato oltre i duemila metri
Esami di Maturità, la Commissione si insedia lunedì.
Vergine, Ascendente Scorpione, Luna in Acquario: disastro annunciato.
Il Convenuto, regolarmente citato, non si è costituito.
Al Poligono di tiro vietato l'accesso ai minori non accompagnati.
Buongiornissimo caffèèè
Dieta Mediterranea e longevità, nuovi dati dallo studio di coorte.
Dopo la Comunione, rinfresco in giardino.
Il bianco costa sei euro al calice, il rosso sette, le Bollicine dieci.
Primario in ferie, aiuto in malattia, specializzando al telefono.
Rete idrica colabrodo, perso il quaranta per cento dell'acqua potabile.
E-mail: {email}
Ritenuta d'Acconto, Cassa Previdenziale, Imposta di Bollo: come leggere la parcella.
La Contessa e il Maggiordomo? Colpevoli entrambi, si scopre all'ultima pagina.
Ah, l'Amore!
Tosse secca da tre settimane, dispnea da sforzo, murmure ridotto alle basi.
Ingegnere Civile Junior cercasi, contratto a tempo determinato, inizio Gennaio.
Seconda Lettura, Salmo, Vangelo, Omelia: la messa è durata un'ora e mezza.
Bonus Facciate, la proroga non arriva.
La Sezione Lavoro, riunita in pubblica udienza, si riserva la decisione.
mamma mia che ansia il colloquio di domani
Il concorso per pasticceri under 25 è il fiore all'occhiello della manifestazione.
Pubblicato il Bando per Operatore Socio Sanitario, {number} posti a tempo pieno.
Marzo pazzo, Aprile dolce dormire.
Gli Avvocati incrociano le toghe: sciopero di due giorni contro la riforma.
Sindaco e Vicesindaco ai ferri corti, il Segretario Comunale media.
Codice Rosso al Pronto Soccorso, attesa media zero minuti; Codice Verde, sei ore.
Occhio alle truffe via SMS!
Kit di montaggio: viti M6, dadi, rondelle, chiave a brugola.
Orso avvistato nei pressi della malga, escursionisti invitati alla prudenza.
Sentenza esecutiva. Precetto. Pignoramento. Fine della storia.
Ferrare o non ferrare il cavallo? Il maniscalco dice che così zoppica.
Illustre Rettore, Chiarissimi Professori, cari Studenti, benvenuti.
Lo Stato, le Regioni e i Comuni concorrono alla tutela del paesaggio.
Risonanza Magnetica con mezzo di contrasto: portare la creatinina recente.
Tre angeli, due Befane e un Re Mago: il presepe dell'asilo era affollatissimo.
Autunno caldo per i metalmeccanici, il Sindacato annuncia otto ore di sciopero.
Sabato Fascista, Cinegiornale, Dopolavoro: il lessico del Ventennio in mostra.
Inserire il PIN, premere OK, attendere il segnale acustico.
Il Notaio rogante, previa lettura, raccoglie le firme dei Comparenti.
Messa in moto la caldaia, resta da spurgare l'ultimo termosifone.
Ortopedia e Traumatologia, terzo piano, scala B
Mister, ci crede ancora? «Certo che sì».
Tabella 4. Occupati per settore, classe di età e titolo di studio
All'Udienza odierna nessuno è comparso per la Resistente.
Il Basso Impero, le invasioni, la peste: tre secoli in trenta pagine.
Zona Arancione, ristoranti chiusi, asporto consentito.
Poveri noi.
Sindrome da Burnout: colpiti soprattutto infermieri e insegnanti.
Difensore Civico, Garante dei Detenuti, Consigliera di Parità: tutte le cariche in scadenza.
Quercia secolare abbattuta dal vento, salvi per miracolo due ciclisti.
Neve, Ghiaccio, Nebbia: triplo allarme in Autostrada.
Nota Bene: i prezzi si intendono IVA esclusa.
ma chi ha inventato le riunioni alle otto di mattina chi
Prodotti Tipici, Artigianato, Musica dal Vivo, Gonfiabili per i più piccoli
Caporale di giornata, presente! Sentinella, chi va là?
Santa pazienza, quante volte devo ripeterlo?
«Vergogna!», titolava a nove colonne il giornale del partito.
Valori di riferimento: Glicemia 70-99, Colesterolo Totale inferiore a 200
Operaio cade dall'impalcatura, prognosi riservata.
I Carolingi persero il trono, i Normanni sbarcarono, i Saraceni saccheggiarono la costa.
Presidente: «Silenzio in aula, prego». Voci dai banchi dell'opposizione.
Pellicola a colori, formato panoramico, durata 112 minuti.
ESAURITO
Il Dottore non riceve senza appuntamento, nemmeno gli Informatori Scientifici.
Finali Regionali di Scacchi, categoria Under 16: iscrizioni chiuse
Addio al Celibato con Paintball e Grigliata, chi viene?
Stazza lorda {number} tonnellate, bandiera panamense, carico di cereali ucraini.
Gli eredi del Testatore accettano con beneficio d'inventario.
Amministrazione Trasparente > Bandi di Gara > Esiti
Torneo di Burraco, Premi in Natura, Buffet compreso.
Vietato ai Minori. Anzi no.
Mortadella, Culatello, Lardo: i salumi tornano di moda.
Crollo in Borsa, giù Bancari e Petroliferi, tengono i Farmaceutici.
Bimba ritrovata sana e salva, dormiva nel fienile.
Ancora o àncora? L'Accento cambia tutto.
Decreto di Archiviazione, motivazioni depositate in Cancelleria.
Il Re è nudo, e pure il Ciambellano.
Turno di Notte: Ausiliario 1, Infermieri 2, Medico reperibile
Romanzo d'esordio, trecento pagine, nessun Commissario e nessun cadavere: finalmente.
Qui Torre di Controllo, ci sentite? Passo.
Gelateria Artigianale cerca Banconista con esperienza
Per il Teorema del Coseno basta conoscere due lati e l'angolo compreso.
Primavera in ritardo, mandorli fermi, api affamate.
Obbligo o Verità?
Giunta, maggioranza spaccata sul Piano Regolatore.
Il Corano, la Bibbia, la Torah: tre libri, una sola mostra.
Calzolaio, ombrellaio, arrotino: mestieri che tornano.
CERCASI GATTINO TIGRATO, RICOMPENSA
Quaresima, Ramadan e Kippur: i digiuni a confronto.
Scala Reale! E il tavolo esplode.
Uff. Anagrafe - Sport. n. 3 - Chiuso
Il Granduca abolì la pena di morte, la Granduchessa la corvée.
Palestinesi e israeliani tornano al tavolo, mediano gli egiziani.
Preferite il carbone, la Cannella o il Torrone nella calza?
La Difesa sostiene che l'Imputata dormisse.
Insalata Russa, Zuppa Inglese, Crema Catalana: il menù più internazionale del paese.
Tra il Trias e il Giurassico si colloca una grande estinzione.
Evviva gli Sposi!!!
D.Lgs. n. {number} del {date}, art. 5, c. 2-bis
ok prof consegno domani giuro
Pioggia di Stelle, a mezzanotte tutti in spiaggia con la coperta.
Ricorso, Appello, Primo Grado: quanto dura un processo civile?
La Guardia Medica non risponde, il 118 sì.
Ginecologa e Ostetrica rispondono in diretta alle lettrici.
Il Doge, i Procuratori, il Consiglio: come funzionava una repubblica di mercanti.
Un calice d'argento e due candelabri: bottino magro per i ladri.
Ecco il Modello Unico, le Istruzioni e il Quadro RW.
Sgombero della palazzina, le famiglie rom trasferite in container.
Giustizia è fatta!
Pomodori Secchi, Capperi, Acciughe: tre ingredienti e la cena è pronta
Diritti d'Autore, Royalty, Copyright: un glossario
Gli Ultras no, per carità, diceva il nonno, che di calcio non capiva nulla.
Carie del 36, devitalizzazione in due sedute, corona in Zirconio.
Lei, Signora Maestra, mi deve una spiegazione.
Il Principe Azzurro non esiste, il Lupo Cattivo purtroppo sì.
Esultanza incontenibile negli spogliatoi, docce gelate e cori stonati.
URGENTE donatori gruppo ZERO NEGATIVO
Ventisette Gennaio, Venticinque Aprile, Due Giugno: le date che la scuola non dovrebbe saltare.
Moglie e Buoi dei paesi tuoi, recita il proverbio.
Segue Dibattito.
La Pattuglia consiglia partenze intelligenti.
Otite media acuta, timpano iperemico, prescritta Amoxicillina per otto giorni.
Corone danesi, fiorini ungheresi, franchi svizzeri: il cambio di oggi
Un Ergastolo e due Assoluzioni, il verdetto divide la città.
Chi l'avrebbe mai detto? La Riserva segna, il Titolare applaude.
Ufficio Oggetti Smarriti: {phone}
Minestrone, Arrosto, Macedonia. Si prega di comunicare intolleranze alla Cuoca.
Frana sulla Statale, un Camion in bilico.
Il Cavaliere Errante cede il passo, nel romanzo moderno, all'Impiegato.
Domani Assemblea d'Istituto, portare solo lo zaino leggero
Casa dolce casa!
Motivi della decisione. Il primo motivo è infondato; il secondo resta assorbito.
Nobili decaduti, Mercanti arricchiti e Notai corrotti popolano la novella.
Maledetto Lunedì.
Il Tenente aveva ordinato la ritirata, il Generale l'attacco.
Gratis: Wi-Fi, Parcheggio, Colazione. Extra: Lenzuola, Aria Condizionata, Sorriso.
Rinviato a Ottobre il Concorso per Dirigenti Scolastici, candidati sul piede di guerra.
Ginocchio destro: lesione del Menisco Mediale, versamento modesto.
Dal catalogo: Natura Morta con Lepre, olio su tavola, bottega fiamminga, XV secolo.
Esodo d'Agosto, bollino Nero sabato mattina
L'Italiano, il Ladino e il Tedesco godono di pari dignità negli atti pubblici.
Sua Santità parlerà a braccio.
Caccia grossa al Cinghiale, battute autorizzate fino al {date}.
Trasloco? Chiama {phone}, preventivo Gratis!
Stop. Deploy fermo, CI rossa, nessuno tocchi il branch main.
Bandiera Blu confermata, spiagge promosse, depuratori rimandati.
La Signora del terzo piano stende senza strizzare.
Ape regina cercasi per alveare orfano, scrivetemi in privato
Cuore: toni validi, ritmici, pause apparentemente libere.
TASSO FISSO O VARIABILE? PARLA L'ESPERTO
Il Teste, ammonito, dichiara: «Confermo integralmente».
Concorso truccato, barone universitario, ricercatrice ribelle: c'è materia per una serie.
Hai voluto la Bicicletta? Pedala.
Domenica delle Palme, ulivo benedetto in tutte le parrocchie.
Zafferano, Curcuma, Cumino: le Spezie nell'orto di casa
Perito Agrario, Enologo, Agronoma: chi firma il piano colturale?
Mezzogiorno di fuoco in consiglio comunale, volano Microfoni e insulti.
Gita scolastica annullata, genitori in rivolta sulla chat di classe.
Il Commercialista mente, la Calcolatrice no.
Tutto Esaurito per la Prima, loggione compreso.
Al monte dei pegni finì anche la fede nuziale.
Arrosto bruciato, suocera contenta.
L'Organo Monocratico, sciogliendo la riserva, rigetta l'istanza cautelare.
Vino Novello, Castagne, Oca: arriva l'estate dei morti.
Nuvole basse, Scirocco, mare mosso: traghetti fermi fino a sera.
Cara Redazione, leggo con sgomento la vostra ultima Inchiesta sui canili.
Amen.
Pro e Contro del Cappotto Termico
Il Giudice di Pace annulla la multa: cartello coperto da un Oleandro.
Giovani Coppie, mutuo agevolato con garanzia pubblica
scusa non avevo visto il messaggio sono in riunione ti chiamo dopo
Pastore tedesco smarrito, Maschio, risponde solo al fischio.
Uomo avvisato, mezzo salvato.
Presa d'atto delle dimissioni del Consigliere Anziano; surroga alla prossima seduta.
Grano, Mais e Soia: quotazioni in rialzo sui mercati americani.
La Compagnia recita a soggetto, il Suggeritore è in sciopero.
Arancia o mandarino? Il test alla cieca.
Voto di Fiducia, il Governo incassa un sì risicato.
Terremoto ai vertici della Federazione, si dimette il Tesoriere.
Ambo, Terno, Quaterna... Tombola!
Fine Turno ore 22, riconsegnare Badge e Chiavi in Portineria.
Guelfi e Ghibellini, per la verità, litigavano anche per l'acqua.
Si legga l'Appendice B, Figura 7, in basso a destra.
Alcuni giapponesi fotografano il cassonetto, forse lo credono un'Installazione.
Omicidio stradale, il pm chiede sei anni per il conducente ubriaco.
Orlo e Rammendo compresi nel prezzo, la sarta lavora anche la domenica.
Il Maestro di Sci, la Guida Alpina e il Gestore del Rifugio hanno dato l'allarme insieme.
Tramite PEC, Raccomandata A/R o consegna a mano all'Ufficio Protocollo
Vittime dell'Amianto, riaperti i termini per il risarcimento.
Febbre Gialla, Tifo, Epatite A: vaccini consigliati ai viaggiatori.
Onore agli sconfitti.
Ferrovieri, Tranvieri e Controllori: venerdì nero per i Pendolari.
La Giuria Popolare premia il Cortometraggio più breve, novanta secondi di silenzio.
Hotel a tre stelle, mezza pensione, navetta, animazione: recensione onesta di una famiglia esausta.
Ciao Amore, ho finito il latte, passi tu? Bacioni
La luna rossa di sera annuncia vento.
Sfida tra Titani? Macché, solo un'amichevole tra Juniores.
Delibera n. {number}: Approvazione Verbali Seduta Precedente
Perché il Gazebo? Perché piove, Signora, perché piove.
Nonostante la Fisioterapia, il Paziente lamenta ancora formicolii alla mano.
Il Collegio, esaminati gli Atti e udite le Parti, ritiene che la Difesa del Ricorrente non abbia offerto alcuna Prova del danno lamentato, sicché la domanda va respinta con ogni conseguenza in punto di spese.
Ciao a tutti, primo messaggio sul Forum: ho una Caldaia a condensazione che va in blocco con Errore 117 ogni volta che apro l'acqua calda in Bagno. Il Tecnico dice Scheda, l'altro Tecnico dice Pompa. A chi credo?
Nel corso dell'Ottocento la Borghesia mercantile rilevò palazzi e poderi dall'Aristocrazia indebitata, ne abbatté le torri, ne affittò le cantine e trasformò le cappelle private in depositi di granaglie.
Degente in decima giornata post-operatoria. Ferita chirurgica asciutta, Drenaggio rimosso, alvo canalizzato a gas e feci. Prosegue Eparina a basso peso molecolare, deambula con Girello e assistenza della Fisioterapista.
Signor Ministro, Signora Presidente, Autorità civili, militari e religiose: vi ringrazio di essere saliti fin quassù, nonostante la Neve e nonostante il Buffet.
Finisce zero a zero tra fischi e sbadigli. Il Mister parla di Progetto, il Direttore Sportivo di Sfortuna, la Curva canta altro.
Lavori di asfaltatura: dal {date} divieto di sosta e senso unico alternato su tutta la Circonvallazione. Residenti, Mezzi di Soccorso e Raccolta Rifiuti potranno transitare a passo d'uomo.
Il Giardino Botanico apre a Marzo con le Camelie, prosegue ad Aprile con i Tulipani e chiude a Ottobre, quando fioriscono Ciclamini e Colchici; cani ammessi solo al guinzaglio.
oggi giornata no ho perso il treno il portafoglio e pure la pazienza in compenso ho trovato cinque euro per terra
Il Presidente apre la Seduta alle ore 21, constatata la mancanza del Numero Legale e, trascorsi trenta minuti, rinvia la trattazione di Interpellanze e Mozioni a data da destinarsi.
Scontento il Settore Agricolo: secondo Allevatori e Coltivatori Diretti il Piano di Sviluppo premia soltanto le Grandi Aziende, mentre Giovani e Donne restano senza contributi. Trattori in piazza Lunedì.
"""
