"""French sentences: news, lives, judgments, travel, office, forum and chat; and the same kinds of text without any name.

Every sentence was written for this purpose. Demonyms, products, job titles and headings in it are unlabelled: they are no names.
"""

from __future__ import annotations

PROSE = r"""La ministre de la Santé, {full}, a annoncé sa démission le {date}, au terme d'un entretien houleux.
Né à {place} d'un père cordonnier, {full} n'apprit à lire qu'à douze ans.
Le gouvernement de {place} a balayé la demande de {org}, qui réclamait un délai.
« On ne nous a jamais consultés », regrette {full}, éleveuse près de {place}.
L'action {org} a plongé de 9 % après l'avertissement lancé par son directeur général, {full}.
{org} et {org} discutent d'un rapprochement estimé à {amount}.
Un séisme de magnitude 5,2 a été ressenti jusqu'à {place}, sans faire de victimes.
Mme {surname} n'a pas souhaité répondre à nos questions.
Grâce à un doublé de {surname}, {org} s'est imposé 3-1 face à {org}.
Le gardien {full} devra patienter encore un mois avant de rejouer, a précisé {org}.
Dans l'autre demi-finale, {full} affrontera {full}, tête de série numéro deux.
Passé par {org} puis {org}, l'entraîneur {full} s'est engagé jusqu'en juin.
La cour, statuant sur l'appel formé par M. {full}, confirme le jugement rendu à {place} le {date}.
Attendu que la société {org} ne rapporte pas la preuve du paiement allégué par {surname} ;
Condamne {org} à verser à Mme {full} la somme de {amount} au titre de l'article 700.
Me {full}, avocate au barreau de {place}, plaidait pour la partie civile.
Entre : M. {full}, demeurant {street}, {place}, et la société {org}, défenderesse.
Le pourvoi de {org} est rejeté ; celui de {full} est déclaré irrecevable.
De {place} à {place}, comptez trois bonnes heures de route, davantage quand il neige.
Nous avons préféré {place}, plus calme, à {place} où l'on se marche sur les pieds.
Si vous passez par {place}, demandez {given} à la réception : elle connaît toutes les bonnes adresses.
Notre guide {given} nous attendait à la gare de {place}, pancarte à la main.
Fille de {full} et de {full}, elle grandit entre {place} et {place}.
Élève de {full}, il se brouilla avec {surname} pour une histoire de droits d'auteur.
{full} (née le {date} à {place}) est une botaniste et exploratrice.
En 1974, il soutient sa thèse à {org} sous la direction de {full}.
{place} est une commune rurale située à une trentaine de kilomètres de {place}.
La rivière prend sa source en amont de {place}, traverse {place} et se jette dans la mer.
Les délégations venues de {place}, de {place} et de {place} ont quitté la salle.
L'ambassadeur {surname} a été rappelé de {place} pour consultations.
Candidats : {full}, {full}, {full} et, pour la première fois, {full}.
Selon une porte-parole de {org}, les trains rouleront normalement dès lundi.
Reporter à {org}, {full} couvrait la guerre depuis {place}.
{org} fermera son site de {place} d'ici à la fin de l'année, supprimant 210 postes.
Racheté par {org} pour {amount}, le groupe {org} garde son siège à {place}.
Les juristes de {org} et ceux de {org} ne lisent pas le contrat de la même façon.
Pour {surname}, le vrai problème reste le logement.
C'est à {full}, le maire de {place}, qu'est revenu l'honneur de couper le ruban.
Le romancier {full} et sa compagne, la comédienne {full}, vivent à {place} depuis 2012.
Aux côtés de {given} et de {given}, leurs deux fils, {surname} reprend la ferme familiale.
Qu'en pense {full}, qui préside {org} depuis dix ans ?
Ni {surname} ni {surname} n'étaient présents à l'audience.
L'exposition consacrée à {full} quittera {place} pour {place} au printemps.
Classement de l'étape : 1. {full}, 2. {full}, 3. {full}, tous même temps.
La police de {place} recherche un homme d'une trentaine d'années, identifié comme {full}.
Malgré les réserves de {org}, le texte a été adopté à main levée.
L'association de défense des riverains attaque {org} devant le tribunal administratif.
Les vins de {place} se vendent bien jusqu'en {place}.
Chez les {surname}, on est boulanger de père en fils.
Monsieur {surname}, pouvez-vous nous dire où vous étiez ce soir-là ?
L'économiste de {org} {full} table sur une croissance nulle.
Commandé chez {org} il y a un mois, toujours rien, et le service client raccroche.
À {place}, les habitants n'ont plus d'eau depuis mardi.
Le docteur {full} opère deux jours par semaine à {org}.
Ancienne élève de {org}, {full} succède à {full} à la tête de {org}.
Son neveu {given}, installé à {place}, hérita de la maison et des dettes.
D'après l'enquête menée par {full} pour {org}, un salarié sur trois travaille le dimanche.
coucou {given} t'es rentrée de {place} ?
mdr {given} t'abuses, rends le chargeur à {given}
quelqu'un a déjà bossé chez {org} à {place} svp ??
jsp demande à {given} ou à {given} {surname} ils étaient à la réunion
j'ai habité {place} pendant six ans et franchement je regrette pas d'être parti
c'est {surname} qui a dit ça pas moi
ouais {given} m'a raconté pour {org} c'est chaud
@{given} tu peux regarder le message de {surname} stp
merci {given} grâce à toi {org} m'a enfin remboursé
du coup on part à {place} avec {given} et sa sœur
ma prof de maths c'est mme {surname} elle vient de {place}
bon {given} arrête de spammer on a compris que t'aimes pas {org}
salut je m'appelle {given} j'ai 34 ans et je vis à {place}
Perso je trouve que {surname} a raison et que {org} se moque du monde.
Le chalutier, parti de {place} à l'aube, n'a plus donné signe de vie.
{full} : « J'ai quitté {org} sans regret »
Les frères {surname}, {given} et {given}, comparaissaient libres.
Rien n'indique que {full} ait jamais mis les pieds à {place}.
Au conseil d'administration siègent notamment {full} ({org}) et {full} ({org}).
La frontière entre {place} et {place} reste fermée aux camions.
Prix du jury : {full}, pour un court-métrage tourné à {place}.
Le cheval appartenait à un certain {surname}, marchand de vin.
Vainqueur l'an dernier, {surname} a abandonné à mi-parcours.
C'est le frère d'{given} qui a prévenu les pompiers.
Je crois qu'{given} et {given} se sont rencontrés à {place}, pendant leurs études.
Un livre signé {full}, préfacé par {full} et publié avec le concours de {org}.
Les élus de {place} bloquent le projet d'usine porté par {org}.
La requête a été introduite le {date} par deux ressortissants, M. {full} et Mme {full}.
Le requérant, M. {full}, est né en 1961 et réside à {place}.
Les requérants, MM. {surname} et {surname}, sont représentés par Me {full}, avocat à {place}.
M. et Mme {surname} ont acquis en 1998 une parcelle située à {place}.
Mmes {surname} et {surname} soutiennent que leur cause n'a pas été entendue dans un délai raisonnable.
Par une ordonnance du {date}, le juge {surname} mit fin à la détention provisoire de {full}.
La juge {full} se déporta, ayant connu de l'affaire à {place}.
Saisie par la requérante, {org} rejeta la plainte pour tardiveté.
{org} accusa réception de la demande, puis la transmit à {org} sans l'examiner.
Le Gouvernement fait valoir que M. {surname} n'a jamais saisi {org}.
Selon la requérante, {org} aurait dû l'informer des griefs retenus par {org}.
Invoquant l'article 6, M. {surname} se plaint de la durée de la procédure menée contre {org}.
La société {org}, dont le siège est à {place}, demande l'annulation de la décision du {date}.
La société {org} soutient que la société {org} a méconnu ses obligations.
Vu la requête présentée pour M. {full}, demeurant {street} à {place}, par Me {surname} ;
Vu le mémoire en défense, enregistré le {date}, présenté par {org} ;
Considérant que Mme {surname}, agent de {org}, a été licenciée pour insuffisance professionnelle ;
Considérant qu'{org} n'établit pas avoir notifié sa décision à M. {surname} ;
Il sera versé par {org} à M. et Mme {surname} une somme de {amount}.
La présente décision sera notifiée à Mme {full}, à {org} et au préfet.
Après avoir entendu en séance publique le rapport de Mme {full}, les conclusions de M. {full} et les observations de Me {surname},
Le parquet requit dix ans à l'encontre de {surname} et la relaxe de {surname}.
Le tribunal de {place} déclara {full} coupable d'escroquerie et relaxa {full}.
Sur le pourvoi formé par {full}, domicilié {street}, {place}, contre l'arrêt rendu dans le litige l'opposant à {org}, défenderesse à la cassation.
D'une part, {org} ; d'autre part, M. {surname}, Mme {surname} et leur fils {given}.
Le témoin, {given} T., affirma avoir vu l'accusé sortir d'un bar de {place}.
Les enfants {given} et {given} furent confiés à leur grand-mère, Mme {full}.
L'expert {surname}, désigné par {org}, conclut à un défaut d'entretien.
Mme {surname} fit appel ; M. {surname} s'en remit à la sagesse de la cour.
Le greffier adjoint, M. {surname}, a contresigné l'arrêt aux côtés de la présidente {surname}.
Composée de {full}, président, {full}, {full}, {full}, juges, et de {full}, greffière de section,
À une date non précisée, l'enquêteur {surname} se rendit au domicile de {surname}, à {place}.
Le commissaire {surname} dressa procès-verbal des déclarations de Mme {full}.
L'avocat de {org}, Me {full}, a plaidé l'incompétence du tribunal.
Le notaire {full} atteste que les époux {surname} ont signé l'acte à {place}.
Le préfet avait ordonné l'expulsion de M. {surname} vers {place}, où il risquait la torture.
L'arrêté du maire de {place} autorisant {org} à bâtir est annulé.
La demande d'asile de {full}, déposée à {place}, fut rejetée par {org} le {date}.
L'intéressé adhéra à {org} en 1994 et fut arrêté à {place} l'année suivante.
Par arrêté du {date}, {full} est nommée sous-préfète de {place}.
L'affaire {surname} a empoisonné la fin du mandat.
L'arrêt {surname} contre {place} a fait jurisprudence.
Le rapporteur, {full}, propose d'écarter l'amendement défendu par {full} et {full}.
M. {full}. Je remercie Mme {surname} de sa question, mais {org} a déjà répondu.
Le siège d'{org} a été perquisitionné mercredi.
Le porte-parole d'{org} dément toute négociation avec {org}.
Les statuts de l'{org} prévoient une assemblée par an.
Fondée en 1952, l'{org} compte aujourd'hui quarante mille adhérents.
L'enquête n'a jamais prouvé qu'{org} versait des commissions.
Lorsqu'{given} quitta {place}, la guerre n'était pas finie.
Puisqu'{org} refuse de payer, {surname} portera plainte.
Jusqu'à {place}, la route longe le fleuve ; après {place}, elle grimpe.
La mère d'{given}, {full}, tenait une mercerie à {place}.
Au nord d'{place}, les pistes deviennent impraticables après la pluie.
Les habitants d'{place} et d'{place} partagent la même station d'épuration.
{place} - {place} : le match de tous les dangers
{org} - {org} : 2-2 (mi-temps : 1-0)
La ligne {place} - {place} rouvrira au printemps.
{place}, {date} - Le groupe {org} a annoncé la nomination de {full} au poste de directrice financière.
{place} (correspondance) - Trois mineurs ont été remontés vivants, indique {org}.
Interview - {full} : « {place} n'a pas dit son dernier mot »
Le Premier ministre {full} est attendu à {place}, où il rencontrera son homologue {full}.
Le président {surname} a reçu mardi le secrétaire général de {org}, {full}.
L'ancien ministre {full}, mis en examen à {place}, clame son innocence.
La députée {full} ({org}) a quitté l'hémicycle en signe de protestation.
Les sénateurs {surname}, {surname} et {surname} ont voté contre.
Selon {org}, citant des sources proches du dossier, {surname} aurait fui vers {place}.
Trois humanitaires de {org} ont été enlevés sur la route de {place}.
Des milliers de manifestants ont défilé à {place}, {place} et {place} à l'appel de {org}.
L'armée a repris {place}, mais les combats continuent autour de {place}.
La ministre s'est entretenue par téléphone avec {full} avant de s'envoler pour {place}.
{org}, {org} et {org} appellent à la grève le {date}.
L'épidémie partie de {place} a gagné {place} en moins de six semaines.
L'ouragan devrait toucher {place} dans la nuit avant de remonter vers {place}.
Le chef de l'opposition, {full}, a été libéré sous caution.
Le sommet de {place} s'est achevé sans communiqué commun.
Le traité de {place} ne fut jamais ratifié.
L'université de {place} a décerné un doctorat d'honneur à {full}.
{full}, né le {date} à {place} et mort le {date} à {place}, est un peintre et graveur.
{full}, dite {given}, est une chanteuse originaire de {place}.
Issu d'une famille de négociants de {place}, {surname} entre à {org} en 1887.
En 1923, elle épouse {full}, dont elle aura deux filles, {given} et {given}.
Il étudie le droit à {place}, puis l'histoire à {place}, où il se lie avec {full}.
Nommé évêque de {place}, {surname} fait restaurer la cathédrale.
Le roi {given} mourut sans héritier et son cousin {given} lui succéda.
La reine {given} fit venir de {place} deux cents tisserands.
Saint homme s'il en fut, frère {given} vécut dans une grotte près de {place}.
Le général {surname} prit {place} sans tirer un coup de feu.
L'architecte {full} dessine la gare de {place} et le théâtre de {place}.
Dans ses mémoires, {surname} raconte sa brouille avec {surname}.
Sa tombe se trouve à {place}, à côté de celle de son frère {given}.
Le prix fut partagé entre {full} et {full} pour leurs travaux sur les enzymes.
La théorie de {surname}, reprise par {surname} et {surname}, est aujourd'hui abandonnée.
Voir aussi : {full}, {full}, {org}.
{surname} est un nom de famille porté notamment par :\n{full}, botaniste ;\n{full}, joueur de hockey ;\n{full}, pianiste.
{org} est une entreprise fondée en 1931 par {full} et son frère {given}.
L'album, enregistré à {place}, sort chez {org} en 1979.
Le film est réalisé par {full}, avec {full} et {full} dans les rôles principaux.
Le roman suit {given}, une institutrice de {place}, et son mari {given}.
La troupe de {full} jouera à {place}, puis à {place}.
Le tableau, longtemps attribué à {surname}, serait de la main de {full}.
La pianiste {full} ouvrira la saison de {org} avec un récital.
Bâtie au confluent de deux rivières, {place} est la troisième ville de {place}.
{place} est limitrophe de {place}, de {place} et de {place}.
Le mont culmine à 2 310 mètres, à la frontière de {place} et de {place}.
Les villages les plus proches sont {place} à l'est et {place} au sud.
L'île appartient à {place} depuis 1814, mais {place} la revendique.
La capitale, {place}, concentre la moitié de la population.
Le climat de {place} est plus sec que celui de {place}.
Le canal relie {place} au port de {place}.
Située en {place}, la vallée produit des abricots et du safran.
La commune de {place} a fusionné avec celles de {place} et de {place}.
Le musée, installé au {street}, est ouvert tous les jours sauf le mardi.
Au {street}, une plaque rappelle que {full} y vécut.
Formé à {org}, l'attaquant {full} a été prêté à {org} jusqu'en mai.
Buts : {surname} (12e), {surname} (45e, s.p.) pour {org} ; {surname} (88e) pour {org}.
{org} : {surname} - {surname}, {surname}, {surname} - {surname} (puis {surname}, 70e).
{surname} a battu {surname} 6-4, 7-5 au premier tour du tournoi de {place}.
{full} ({org}) remporte l'étape devant {full} ({org}).
L'arbitre, M. {surname}, a expulsé {surname} et averti {surname}.
Privé de {surname}, blessé, {org} s'incline à {place}.
{surname} a offert la victoire aux siens d'une tête décroisée, sur un corner de {surname}.
Médaille d'or à {place}, {full} prendra sa retraite après les championnats.
Le sélectionneur {full} a retenu vingt-trois joueuses, dont {full} et {full}.
{org} a publié un bénéfice net de {amount}, en hausse de 8 %.
Le titre de {org} cède 3 % tandis que celui de {org} reste stable.
{full} quitte {org} pour prendre la direction de {org} à {place}.
Filiale de {org}, {org} emploie six cents personnes à {place}.
Le fonds {org} entre au capital de {org}, fondée par {full}.
Le repreneur, {full}, promet de garder les ateliers de {place}.
L'appel d'offres remporté par {org} est contesté par {org} et {org}.
Les analystes d'{org} abaissent leur objectif sur {org}.
Le patron de {org}, {full}, gagne cent fois plus que ses salariés, dénonce {org}.
Le docteur {full}, épidémiologiste à {org}, invite à la prudence.
Une étude de {org} publiée le {date} contredit les chiffres d'{org}.
Professeure à {org}, {full} étudie les glaciers de {place}.
« {given} n'aurait pas fait de mal à une mouche », sanglote sa voisine, Mme {surname}.
{given}, 9 ans, et {given}, 6 ans, attendaient leur père devant l'école.
Tu connais {given} ? demanda {given} en baissant la voix.
- Entrez, {given}, dit Mme {surname}. M. {surname} vous attend.
L'abbé {surname} referma son missel et suivit la veuve {surname} jusqu'à l'église.
Mlle {given} jouait du piano pendant que le colonel {surname} dormait.
{full}, candidate à {place}, arrive en tête devant {full}.
Le couple {surname} - {surname} tient l'auberge de {place} depuis vingt ans.
Les trois suspects, {given} T., {given} B. et {given} K., ont été arrêtés à {place}.
Réf. : affaire {surname} c. {org}, jugement du {date}.
Voir {surname} et {surname} (1998), ainsi que {surname} (2004).
{surname} et autres c. {place}, requête n° {number}
Traduit par {full} et {full}, {place}, {org}, 2009, 312 p.
yo {given} t'as vu le match {org} {place} hier soir
quelqu'un de {place} pour un covoit vers {place} vendredi soir ?
je suis passée de {org} à {org} et j'ai divisé ma facture par deux
{given} est malade c'est {given} qui fait le cours ce soir
est ce que {org} livre à {place} ou pas du tout
wesh {given} tu réponds quand à {surname} là
+1 avec {given} franchement {org} c'était mieux avant
jvais à {place} ce we, {given} vient aussi, {given} sait pas encore
perso j'ai eu affaire à m. {surname} de chez {org} très correct
c'est qui {full} tout le monde en parle
avis aux gens de {place}, le dentiste {surname} prend de nouveaux patients
lol {surname} ministre on aura tout vu
{given} tkt pas {given} est déjà à {place} avec les clés
up ! toujours personne pour me renseigner sur {org} ?
+ d'infos auprès de {given} ou sur la page d'{org}
jcrois qu'{given} bosse plus chez {org} depuis qu'elle vit à {place}
RT @{given} : bravo à {full} et à toute l'équipe de {org} !
Merci {given} pour ta réponse, je vais appeler {org} demain."""

OFFICE = r"""Madame {surname},\n\nNous accusons réception de votre courrier du {date}.\n\nVeuillez agréer nos salutations distinguées.\n\n{full}\n{org}
Bonjour {given},\n\nPeux-tu relancer {org} au sujet du devis {number} ?\n\nMerci d'avance,\n{given}
{full}\n{street}\n{zip} {place}\n\nÀ l'attention de {org}\n\nObjet : résiliation du contrat {number}
Je soussigné {full}, né le {date} à {place}, demeurant {street}, {zip} {place}, atteste sur l'honneur.
Par la présente, je donne procuration à {full} pour retirer le colis {number} à mon nom.
Fait à {place}, le {date}.\n\nPour {org},\n{full}, directeur des ressources humaines
Le bailleur, {full}, loue à {full} un appartement situé {street}, {place}, moyennant un loyer de {amount}.
Nom de naissance : {surname}\nNom d'usage : {surname}\nPrénoms : {given}, {given}\nCommune de naissance : {place}
Patient : {full}\nMédecin traitant : Dr {surname}\nÉtablissement : {org}\nDate d'entrée : {date}
Cher confrère,\n\nJe vous adresse Mme {full}, 58 ans, pour avis.\n\nBien confraternellement,\nDr {full}
M. {surname} se plaint de vertiges depuis son retour de {place}.
Compte rendu du {date}\nPrésents : {full}, {full}, {full}\nExcusée : {full}
{given} appelle {org}, {given} relit le contrat et {surname} valide le budget.
Résolution n° 4 : Mme {full} est nommée gérante en remplacement de M. {surname}.
{full}\n{street}, {place}\n{phone}\n\nExpérience\n2016-2022 : comptable chez {org} ({place})
Personne à prévenir en cas d'urgence : {full}, {phone}.
Ticket {number}\nDemandeur : {full}\nSite : {place}\nProblème : écran noir au démarrage
[{date} 14:02] {given} : tu as eu {surname} ?\n[{date} 14:05] {given} : non, il est chez {org}
mon nom est mal écrit sur ma carte c'est {surname} et pas {surname}
Nouvelle adresse à compter du {date} : {street}, {zip} {place}.
bonjour je suis {full} je viens de déménager au {street} à {place} comment je change mon adresse
Votre technicien, un certain {given}, n'est jamais venu au {street}.
Objet : démission\n\nMonsieur {surname},\n\nJe vous informe de ma décision de quitter {org}.\n\n{full}
Nous avons le plaisir de vous annoncer l'arrivée de {full} au sein de notre équipe de {place}.
Entretien annuel\nSalarié : {full}\nResponsable : {full}\nService : Achats
Congés acceptés : {full} du {date} au {date}, remplacée par {given}.
Virement de {amount} émis par {full} au profit de {org}, IBAN {iban}.
Contrat n° {number}, souscripteur : {full}, bien assuré : {street}, {place}.
Constat amiable\nVéhicule A : {full}, {street}, {place}\nVéhicule B : {full}\nTémoin : {full}
Livrer à :\n{org}\n{street}\n{zip} {place}\nContact sur place : {given}, {phone}
Facture {number}\nClient : {full}\nAdresse : {address}\nTotal TTC : {amount}
Expéditeur : {full}, {street}, {zip} {place}\nDestinataire : {full}, {street}, {zip} {place}
Assignation devant le tribunal\n\nÀ la demande de {org}, représentée par Me {full}
Maître {surname},\n\nVeuillez trouver ci-joint les pièces relatives au dossier {full} contre {org}.
De : {full} <{email}>\nÀ : {full} <{email}>\nObjet : RE : salon de {place}\n\nOK pour moi. {given}
Le {date}, {full} a écrit :\n> {given} peut-il venir à {place} jeudi ?\n\nOui, avec {given}.
Réservation au nom de {surname}, deux nuits, arrivée le {date}, en provenance de {place}.
Trajet : {place} > {place}\nVoyageurs : {full}, {full}\nDossier : {number}
Nom;Prénom;Ville;Employeur\n{surname};{given};{place};{org}\n{surname};{given};{place};{org}
{{"nom": "{surname}", "prenom": "{given}", "ville": "{place}", "societe": "{org}"}}
Élève : {full}\nClasse : CM2\nPère : {full}\nMère : {full}\nAdresse : {street}, {place}
Syndic {org}\n\nLes copropriétaires du {street} sont convoqués par M. {full} le {date}.
Rédige une mise en demeure à {org}, {street}, {place}, pour un impayé de {amount}.
Résume l'échange entre {given} et {full} à propos de {org}.
Tu peux m'aider à répondre à ma propriétaire, {full} ? Elle habite {place}.
Attestation de travail : {org} certifie que {full} a été employée à {place} jusqu'au {date}.
Arrêt de travail de {full}, n° {number}, prescrit par le docteur {full}.
Reçu de {full} la somme de {amount}, à {place}, le {date}. Signé : {full}
Bon de commande {number}\nFournisseur : {org}\nAcheteur : {org}\nSuivi par : {given} {surname}
Cordialement,\n\n{full}\nCheffe de projet\n{org}\n{street}, {zip} {place}\nTél. {phone}
Chers {given} et {given},\n\nMerci pour votre accueil à {place}.\n\nAmitiés,\n{given}
Signalement : le badge de {full} ouvre toujours les locaux de {org} à {place}.
Liste des candidats admis\n{surname} {given}\n{surname} {given}\n{surname} {given}
Émargement\n1. {surname}, {given}\n2. {surname}, {given}\n3. {surname}, {given}
NOM Prénom : {surname} {given}\nNé(e) le : {date}\nÀ : {place}\nAdresse : {street}, {zip} {place}
id,nom,prenom,ville,courriel\n1,{surname},{given},{place},{email}\n2,{surname},{given},{place},{email}
"{surname}","{given}","{street}","{zip}","{place}","{phone}"
{full};{org};{street};{zip};{place};{amount}
| Nom | Prénom | Service | Site |\n|---|---|---|---|\n| {surname} | {given} | Paie | {place} |\n| {surname} | {given} | Juridique | {place} |
| Fournisseur | Ville | Contact |\n|---|---|---|\n| {org} | {place} | {full} |\n| {org} | {place} | {full} |
Procès-verbal de l'assemblée générale de {org}\nPrésidence : {full}\nSecrétaire : {full}\nScrutateurs : M. {surname}, Mme {surname}
Étaient présents : Mme {surname}, M. {surname}, M. {surname}. Absents excusés : Mme {surname} (pouvoir à M. {surname}).
Point 3 : {given} présente l'offre d'{org}. {surname} demande un délai ; accord de principe, sous réserve de l'avis de {given}.
Actions\n- {given} : rappeler {org}\n- {given} : réserver la salle à {place}\n- {surname} : envoyer le compte rendu
RE: Planning\n\nBonjour Mme {surname},\n\nJe transmets à M. {surname}, qui reviendra vers vous.\n\nBien à vous,\n{full} | {org} | {phone}
Salut {given},\n\nje suis à {place} jusqu'à jeudi, vois avec {given} pour {org}.\n\nBises\n{given}
Bien cordialement,\n--\n{given} {surname}\nResponsable Achats - {org}\n{street} - {zip} {place}\n{phone} - {email}
P/O {full}\nLa directrice générale\n{org}
Monsieur et Madame {surname}\n{street}\n{zip} {place}\n\n{place}, le {date}\n\nMadame, Monsieur,\n\nVotre dossier {number} est complet.
{org}\nService contentieux\n{street}\n{zip} {place}\n\nLettre recommandée avec accusé de réception\n\nMonsieur {full},
Mme {surname} {given}, 73 ans, adressée par le Dr {surname} pour bilan de chute. Vit seule à {place}. Personne de confiance : sa fille {given}, {phone}.
Compte rendu opératoire\nOpérateur : Dr {full}\nAnesthésiste : Dr {surname}\nPatiente : {full}, née le {date}\nSuites simples.
Transmissions : M. {surname} a refusé le repas. Mme {surname} transférée à {org}. Visite du fils de M. {surname} à 15 h.
Pt suivi par Dr {surname} à {org}, épouse {given} très inquiète, RDV le {date}.
Patient(e) : {surname} {given}\nPrescripteur : {full}\nLaboratoire : {org}, {place}
Avis RH : Mme {surname} sollicite une mutation à {place}. Avis favorable de son responsable, M. {full}.
Avertissement\n\nMonsieur {surname},\n\nLe {date}, vous avez quitté votre poste sur le site de {place} sans prévenir {given} {surname}.\n\n{full}\nDRH, {org}
Candidature de {full} : cinq ans chez {org}, deux chez {org}. Disponible le {date}. Mobile : {place} et {place}. Entretien mené par {given}.
Convention de stage entre {org}, {street}, {place}, et l'étudiante {full}, tutrice : {full}
{full} 09:14\ntu as les chiffres d'{org} ?\n{full} 09:15\nnon demande à {given}
Faire-part\n\n{given} et {given} {surname} ont la joie de vous annoncer la naissance de {given}, le {date} à {place}.
Objet : réclamation {number}\n\nBonjour,\n\nVotre agence de {place} m'a facturé {amount} alors que M. {surname} m'avait assuré du contraire.\n\n{full}\n{address}
c'est pour un changement de nom, avant {surname} maintenant {surname}, prénom {given}, j'habite {place}"""

NEGATIVES = r"""Le gouvernement présentera son plan pour les chemins de fer avant l'été.
L'inflation a ralenti en mai, mais le prix du beurre continue de grimper.
L'équipe locale l'a emporté 2-0 après une première période bien terne.
La plupart des voyageurs dormaient quand le train a déraillé.
La cellule est la plus petite unité vivante capable de se reproduire.
Après la Seconde Guerre mondiale, le pain resta rationné plusieurs années.
Attendu que le moyen n'est pas fondé ; que la cassation n'est pas encourue ;
Par ces motifs, le tribunal ordonne l'exécution provisoire et réserve les dépens.
Madame, Monsieur,\n\nVeuillez trouver ci-joint la facture {number} d'un montant de {amount}.\n\nCordialement
Bonjour à tous,\n\nLa cafétéria sera fermée vendredi.\n\nBonne journée
Cher client, votre colis est en route et arrivera le {date}.
Nom :\nPrénom :\nAdresse :\nCode postal :\nSignature :
Ordre du jour\n1. Approbation du procès-verbal\n2. Budget\n3. Questions diverses
Expérience Professionnelle\nFormation\nLangues\nCentres d'Intérêt
Recherchons Chef de Chantier confirmé, permis B exigé.
La Directrice Générale et le Responsable Qualité se réunissent le mardi.
Synthèse\nLe chiffre d'affaires progresse de 4 % et les charges reculent de 2 %.
Patient apyrétique, sans antécédent notable, abdomen souple.
Prenez un comprimé de paracétamol toutes les six heures, pas davantage.
Allergies : Pénicilline. Traitement : Aspirine. Groupe sanguin : O.
mdr trop bien
ok ça marche on se voit demain à midi
quelqu'un sait comment désactiver le mode sombre ?
ça marche plus depuis la mise à jour je comprends rien
bof, le resto était cher et la mousse au chocolat trop sucrée
slt dsl du retard g raté mon bus
t'inquiète c'est pas grave, à plus
Bonjour, je n'arrive plus à me connecter, le code n'arrive jamais.
Quel est le plafond de ma carte de débit ?
Je souhaite résilier mon abonnement et obtenir le remboursement de {amount}.
Ticket {number} : Priorité Haute. Statut : Ouvert. Catégorie : Réseau.
Cliquez sur Enregistrer, puis sur Exporter et choisissez le format PDF.
Ouvre main.py, supprime la ligne 12 et relance les tests.
Erreur 404 : page introuvable.
def bonjour():\n    print("Bonjour tout le monde")
SELECT numero, montant FROM factures WHERE payee = 0;
{{"statut": "en attente", "total": 12.5, "articles": ["Crayon", "Papier"]}}
| Désignation | Montant |\n|---|---|\n| Transport | {amount} |
Total HT : {amount}\nTVA : 20 %\nÉchéance : {date}
Appelez le {phone} du lundi au vendredi, de 9 h à 17 h.
Traduis ce paragraphe en anglais et rends-le plus formel.
Écris un poème sur l'automne sans employer le mot feuille.
Quelle différence y a-t-il entre une liste et un tuple en Python ?
Donne-moi cinq idées de sortie pour une équipe de douze personnes.
Explique-moi la photosynthèse comme à un enfant.
La rose du jardin a fleuri en avril, et la marguerite un peu plus tard.
Le petit boulanger, le grand meunier et le vieux berger se disputaient un mouton.
Le roux et le blond s'assirent au bord de la fontaine, sous un chêne.
Un mercier du quartier vendait du fil, des boutons et des rubans bleus.
Joyeux Noël et Bonne Année à tous nos lecteurs !
Pâques tombe cette année fin mars, la Toussaint un samedi.
Le mardi, en Août comme en Juillet, la piscine ferme à dix-neuf heures.
Chère [PERSON_1],\n\nVotre commande partira le {date} pour [LOCATION_1].\n\n[PERSON_2]
Écris à [EMAIL_ADDRESS_1] pour demander la facture {number}.
Article 5 - Confidentialité\nLes Parties s'engagent à garder le secret.
Le Locataire s'acquitte du loyer dans les cinq premiers jours du mois.
Le Vendeur garantit l'Acheteur contre tout vice caché.
ATTENTION : NE PAS PLONGER L'APPAREIL DANS L'EAU.
Conditions Générales de Vente\nLivraison\nRetours\nGarantie
L'hôtel est propre, mais le petit-déjeuner est cher et le lit grince.
Le film traîne en longueur, même si la photographie est superbe.
La cuisine française abuse du beurre ; l'italienne, de l'huile.
En mathématiques, un groupe est muni d'une loi associative.
Mélangez la farine et le beurre, puis enfournez trente minutes.
Qui a dit que la quiche se mangeait sans lardons ?
J'accepte la Politique de Confidentialité et les cookies.
Dieu merci, personne n'a été blessé.
La présidente de séance et le secrétaire ont signé le procès-verbal.
Monsieur le Directeur, Madame la Présidente, chers collègues,
Bien sûr, voici un brouillon :\n\nChère Équipe,\n\nMerci pour vos efforts.
À faire : Relire le contrat, Envoyer l'offre, Clore le dossier.
Mettre à jour le tableau Excel, pousser la branche et prévenir le Support.
Ce matin-là, la gare était déserte et la neige tombait sur la place du marché.
Il faut imaginer un village sans école, sans médecin et presque sans enfants.
Ouvert du Lundi au Samedi, fermé les jours fériés.
La Cour rappelle que le délai de six mois court à compter de la décision interne définitive.
Le Gouvernement conteste cette thèse et soutient que la requête est manifestement mal fondée.
La requérante se plaint de la durée de sa détention provisoire.
Le requérant fut placé en garde à vue, puis remis en liberté faute de preuves.
Le Président de la chambre a décidé d'examiner l'affaire par priorité.
Par ces motifs, la Cour, à l'unanimité, déclare la requête recevable.
Le tribunal de grande instance débouta les demandeurs et les condamna aux dépens.
Le juge d'instruction rendit une ordonnance de non-lieu, confirmée en appel.
Le Procureur requiert, l'Avocat plaide et le Greffier note.
Article 12 - Le présent décret entre en vigueur le {date}.
Vu le code général des impôts, notamment son article 39 ;
Considérant que l'administration n'a pas respecté le principe du contradictoire ;
Le Préfet statue dans un délai de deux mois ; son silence vaut rejet.
Sous réserve de l'accord du Ministre, le Conseil délibère à huis clos.
L'Employeur remet au Salarié un certificat de travail et le solde de tout compte.
Le Prestataire s'engage à livrer les Fournitures au Client avant le {date}.
La Commission se réunit chaque trimestre sur convocation de son Président.
Chapitre II\nDu Contrôle et des Sanctions
PROCÈS-VERBAL DE CARENCE
AVIS D'ENQUÊTE PUBLIQUE
GRÈVE : LES TRAINS À L'ARRÊT, LES ROUTES SATURÉES
Retraites : Le Grand Flou
Météo : Retour du Soleil Dès Jeudi
Bourse : nette hausse des valeurs bancaires
Fait Divers - Un Conducteur Ivre Percute Un Abribus
Janvier, Février, Mars, Avril, Mai, Juin
Lundi : Yoga. Mardi : Natation. Mercredi : Repos.
Le mois de mai compte trois jours fériés, juin aucun.
Madame, Monsieur,\n\nSuite à notre entretien téléphonique, je vous confirme notre accord.\n\nBien cordialement
Bonjour Madame,\n\nVotre demande {number} a bien été enregistrée.\n\nLe Service Client
Monsieur le Maire,\n\nJ'ai l'honneur de solliciter une subvention de {amount}.\n\nVeuillez agréer, Monsieur le Maire, mes respectueuses salutations.
Maître,\n\nJe reste dans l'attente de vos conclusions.\n\nVotre bien dévoué
Docteur,\n\nmerci de renouveler mon ordonnance.\n\nBonne réception
Bonsoir,\n\nPetit rappel : la réunion de demain est reportée au {date}.\n\nBonne soirée
Nom de famille : ________\nPrénom(s) : ________\nNationalité : ________\nLieu de naissance : ________
Nom du Patient :\nMédecin Traitant :\nMutuelle :\nDate :
Fait à ................, le ................\n\nSignature du demandeur :
Nom;Prénom;Ville;Montant\n;;;
id,date,montant,statut\n1,{date},{amount},Payé\n2,{date},{amount},Impayé
| Poste | Budget | Réel |\n|---|---|---|\n| Loyer | {amount} | {amount} |\n| Énergie | {amount} | {amount} |
Faites revenir les oignons, ajoutez les carottes et mouillez avec le bouillon.
Tarte aux Pommes\nPréparation : 20 min\nCuisson : 40 min\nIngrédients : 4 pommes, 100 g de sucre, 1 œuf
Laissez reposer la pâte une nuit au frais, puis étalez-la finement.
Assaisonnez de Sel, de Poivre et d'une pincée de Muscade.
Patiente de 67 ans, hypertendue, adressée pour dyspnée d'effort. Auscultation normale.
ATCD : HTA, diabète de type 2. TTT : Metformine. TA 13/8, FC 72, SpO2 98 %.
IRM et scanner sans particularité ; contrôle dans six mois.
Compte rendu : Plaie propre, pansement refait, antalgiques si besoin.
Le salarié a épuisé ses congés ; le CDD prend fin le {date}.
RTT posées vendredi, télétravail lundi et mardi, CSE jeudi à 10 h.
Le PDG, le DRH et la DSI ont validé le budget.
Offre d'Emploi : Assistant Comptable (H/F), CDI, 35 h, salaire selon profil.
Compétences : Rigueur, Autonomie, Esprit d'Équipe
Redémarrez le routeur, videz le cache et vérifiez la clé USB.
L'API renvoie un JSON vide quand le jeton HTTPS a expiré.
for ligne in fichier:\n    total += float(ligne.split(";")[2])
Erreur : Connexion refusée. Veuillez contacter votre Administrateur.
Mot de Passe Oublié ?\nCréer un Compte\nSe Connecter
Le volcan est entré en éruption trois fois au cours du siècle.
Les abeilles communiquent par des danses ; les fourmis, par des odeurs.
Le Moyen Âge vit se multiplier les foires, les ponts et les moulins.
Au sud, la plaine ; au nord, la montagne ; à l'ouest, l'océan.
Les Allemands jouent demain, les Italiens et les Belges dimanche.
Le Premier ministre et la Ministre déléguée ont refusé tout commentaire.
L'Opposition dénonce un passage en force, la Majorité parle de courage.
L'État, les Régions et les Communes se partagent la dépense.
L'ancien champion a raccroché ; son entraîneur aussi.
quelqu'un a une recette de crêpes sans œufs svp
jsuis mort de rire mais bon faut bosser mtn
c koi ce délire j'ai rien capté au tuto
Franchement déçu, la batterie tient à peine trois heures.
bonjour à toutes et à tous, première visite sur ce forum, soyez indulgents
Peux-tu reformuler cette phrase au passé simple ?
Résume ce contrat en dix lignes et signale les clauses à risque.
Va, vis et deviens, disait l'affiche ; personne ne la lisait.
« Tais-toi, dit la vieille, et mange ta soupe. »
La pierre roula, le bois craqua, la colline entière sembla bouger."""
