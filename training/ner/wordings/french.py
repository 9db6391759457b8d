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
Les élus de {place} bloquent le projet d'usine porté par {org}."""

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
Signalement : le badge de {full} ouvre toujours les locaux de {org} à {place}."""

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
Ouvert du Lundi au Samedi, fermé les jours fériés."""
