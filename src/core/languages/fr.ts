import type { Language } from './language.ts';

export default {
  tag: 'fr',
  speech: {
    endings: {
      er: 'e é ait ent er ant èrent a ée és aient',
      c: 'ce cé çait cent cer ça çant cée',
      g: 'ge gé geait gent ger gea geant',
    },
    complementisers: `que qu si`,
    cueVerbs: `affirm/er expliqu/er déclar/er ajout/er estim/er indiqu/er précis/er soulign/er assur/er racont/er not/er regrett/er déplor/er
      insist/er demand/er interro/g ju/g pens/er comment/er témoign/er résum/er plaid/er observ/er constat/er analys/er détaill/er mentionn/er
      tweet/er publi/er exclam/er indign/er étonn/er gliss/er ironis/er assèn/er tranch/er évoqu/er signal/er argu/er confirm/er nuan/c rétorqu/er
      souffl/er cit/er soupir/er confi/er enchaîn/er murmur/er plaisant/er tonn/er avan/c lan/c annon/c dénon/c lâch/er argument/er conseill/er
      protest/er expos/er salu/er rappel/er récapitul/er considér/er énumér/er répliqu/er relèv/er espèr/er alert/er relativis/er temporis/er
      tempêt/er clam/er sugg/er décrypt/er pest/er dit disait dire disent écrit écrivait écrivent rappelle prévient prévenait prévenu avertit averti
      martèle martelé répond répondait répondu conclut concluait conclu poursuit poursuivait poursuivi reprend reconnaît reconnu admet admis avoue
      avoué soutient soutenu considère croit croyait réagit réagi promet promis espérait espéré inquiète inquiété insurge emporte félicite asséné
      valoir relevé fustige réclame abonde complète renchérit répète sourit rit renchéri renchérissait réagissait répondent conclure concluent
      poursuivent poursuivre reprenait repris rappellent savoir s'insurgeait soutenait soutiennent reconnaissait admettait avouait promettait
      promettent préviennent écrire lire lit martelait suggère suggéré reproche reproché reprochait tempère tempéré acquiesce répété développe
      développé exige exigé exhorte exhorté revendique revendiqué réfute réfuté démenti dément insurgé agace emporté justifie justifié s'inquiète
      craint craignait maugrée vante vanté s'alarme alarme désole désolé réjouit réjoui félicité remercie remercié prévoit prévoyait prévu prévoient
      raill/er râl/er grommel/er ronchonn/er bougonn/er chuchot/er balbuti/er articul/er amus/er s'amuse offusqu/er émerveill/er enthousiasm/er hausse
      appuie appuyé glousse cri/er hurl/er implor/er suppli/er tacle persifle persiflé ricane ricané`,
    stanceVerbs: `qualifi/er appel/er critiqu/er accus/er parl/er compar/er condamn/er rejet/er ni/er souhait/er balay/er appelle décrit décrivait salue salué
      défend défendu rejette veut voulait fait faisait décrivent fustigé reproche reproché reprochait étrille vilipende dépeint taxé taxe pointe pointé`,
    openingSources: `pour`,
    sourcePhrases: `selon, d après, aux yeux de, à en croire, dixit, fait savoir, fait valoir, fait remarquer, de l avis de, dans les mots de`,
    ownSources: {
      masculine: 'selon lui, d après lui, pour lui, à l en croire',
      feminine: 'selon elle, d après elle, pour elle',
      somebody:
        'selon ses mots, selon ses propres mots, selon ses termes, selon ses dires, à son avis, à ses yeux, de son propre aveu',
    },
    pronouns: { masculine: 'il', feminine: 'elle', plural: 'ils elles' },
    firstPerson: `je j nous me m moi mon ma mes notre nos vous votre vos tu ton ta tes`,
    dangling: `il elle ils elles ce c cela ça ceci cette ces mais et donc car alors puis or y en`,
    judgement: `faut doit doivent devons jamais toujours rien tout tous personne pire meilleur mieux grave important dangereux honte scandale
      crise avenir peur espoir liberté inacceptable urgence catastrophe seul plus très vraiment impossible`,
    definite: `le la les l ce cet cette ces son sa ses leur leurs notre nos`,
    indefinite: `on un une des plusieurs certains certaines quelques deux trois autre`,
    prepositions: `de du des d à au aux en dans par pour sur sous avec sans chez vers contre entre depuis avant après pendant selon parmi
      durant malgré devant derrière via`,
    placePrepositions: `à en`,
    fillers: `a ont avait avaient est sont était étaient sera aussi encore ensuite alors puis déjà toujours même lui-même elle-même
      également récemment mardi lundi mercredi jeudi vendredi samedi dimanche ne pas n s se y en l lui elle ailleurs hier aujourd'hui
      ainsi quant notamment par`,
    titles: `m mm mme mlle me dr pr professeur docteur monsieur madame maître sir lord saint sainte mgr père sœur`,
    roles: `président présidente ministre premier premier-ministre chef cheffe chancelier chancelière maire sénateur sénatrice député députée élu élue
      directeur directrice dirigeant dirigeante patron patronne pdg fondateur fondatrice cofondateur cofondatrice responsable chercheur chercheuse
      scientifique professeur professeure économiste analyste expert experte auteur auteure autrice écrivain écrivaine journaliste historien
      historienne sociologue psychologue médecin avocat avocate juge procureur procureure policier policière gendarme entraîneur entraîneuse joueur
      joueuse attaquant gardien enseignant enseignante étudiant étudiante élève habitant habitante voisin voisine témoin victime mère père fils fille
      frère sœur femme homme client cliente militant militante bénévole salarié salariée entrepreneur entrepreneuse investisseur conseiller
      conseillère évêque pape roi reine prince princesse ambassadeur ambassadrice candidat candidate commissaire porte-parole secrétaire ingénieur
      ingénieure artiste acteur actrice chanteur chanteuse musicien musicienne réalisateur réalisatrice agriculteur agricultrice toxicologue
      biologiste physicien physicienne climatologue épidémiologiste vice-président vice-présidente gouverneur gouverneure délégué déléguée
      syndicaliste politique coordinateur coordinatrice représentant représentante colonel général capitaine commandant préfet préfète jeune collègue
      adjoint adjointe vainqueur gagnant gagnante lauréat lauréate champion championne infirmier infirmière touriste passager commerçant commerçante
      pêcheur proviseur maraîcher maraîchère retraité retraitée boulanger boulangère pompier éleveur éleveuse riverain riveraine hydrologue
      météorologue géologue vigneron vigneronne artisan artisane berger bergère meunier meunière cafetier cafetière aubergiste restaurateur
      restauratrice libraire facteur factrice chauffeur conducteur conductrice marin sauveteur sage-femme aide-soignant aide-soignante violoniste
      violoncelliste pianiste danseur danseuse peintre sculpteur sculptrice romancier romancière poète cinéaste comédien comédienne humoriste
      dessinateur dessinatrice zoologiste botaniste glaciologue océanographe archéologue linguiste philosophe mathématicien mathématicienne démographe
      géographe urbaniste anthropologue ethnologue défenseur milieu ailier buteur buteuse sélectionneur skipper navigateur navigatrice cycliste
      coureur coureuse locataire propriétaire plaignant plaignante prévenu prévenue accusé accusée octogénaire septuagénaire sexagénaire
      quinquagénaire quadragénaire trentenaire nonagénaire veuf veuve grand-mère grand-père épouse époux mari compagnon compagne internaute usager
      usagère vacancier vacancière apiculteur apicultrice ostréiculteur viticulteur viticultrice exploitant exploitante gérant gérante cadre opposant
      opposante intéressé intéressée infectiologue animateur animatrice naturopathe nutritionniste psychiatre gastro-entérologue diététicien
      diététicienne spécialiste influenceur influenceuse`,
    genders: {
      masculine: `m monsieur père fils frère homme roi prince`,
      feminine: `mme mlle madame mère fille sœur femme reine princesse trice euse ière ministresse présidente cheffe députée élue avocate`,
    },
    spokespeople: `porte-parole`,
    documents: `rapport étude communiqué lettre enquête sondage texte document jugement arrêt tribunal livre article journal quotidien tweet
      message agence`,
    bodies: `université institut école ministère agence office association fédération syndicat parti fondation commission conseil comité union banque
      groupe société compagnie entreprise police gendarmerie armée gouvernement parlement assemblée sénat cour tribunal hôpital centre observatoire
      autorité organisation ong fonds ligue club radio télévision préfecture mairie parquet rectorat confédération organisme collectif établissement
      institution chambre bureau filière exécutif`,
    works: `film série roman livre album chanson émission spectacle pièce documentaire podcast exposition magazine journal quotidien jeu titre
      intitulé intitulée tableau opéra comédie pancarte banderole affiche panneau étiquette inscription autocollant slogan tag écriteau affichette
      devise hymne feuille`,
    termFrames: `dit, dits, dite, dites, soi-disant, prétendu, prétendue, surnommé, surnommée, baptisé, baptisée, intitulé, intitulée, appelé,
      appelée, nommé, nommée, le mot, le terme, l expression, terme, mot, expression, connu sous le nom de, ce qu on appelle, opération, projet,
      principe de`,
    bodyLinks: `de, de la, du, des, d, pour, de l`,
    elisions: `l d j qu s n m t c lorsqu puisqu jusqu`,
    supposing: `pourrait pourraient devrait devraient peut peuvent pourriez pouvez voudrait si vous tu`,
    nameParticles: `de du des la le d van von der el al ben bin da di`,
    notNames: `et ou mais donc or ni car si quand comme lorsque puis alors ainsi aussi il elle ils elles on nous vous je tu c cela ça ceci votre vos
      mon ma mes qui que quoi où quel quelle quels dont pourquoi comment oui non pas plus moins très tout toute tous toutes quatre cinq six sept huit
      neuf dix lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
      décembre enfin ensuite cependant toutefois pourtant même encore déjà hier aujourd'hui demain lire voir photo vidéo crédit publicité aucun aucune
      chaque voilà voici est sont peut faut y d'après quant lors bref hormis outre voire`,
    abbreviations: `m mm mme mmes mlle dr pr me st ste etc p.ex cf av env vol art no`,
    usesEpithets: true,
    adjectivesFollow: true,
    clauseInside: true,
    dashDialogue: true,
  },
  clutter: {
    related: `à lire aussi, lire aussi, sur le même sujet, articles liés, articles similaires, les plus lus, vous aimerez
      aussi, à découvrir, recommandé pour vous, nos recommandations, en savoir plus, plus d'articles, à voir aussi,
      articles récents, derniers articles, dans la même rubrique, pour aller plus loin, les articles les plus lus,
      contenus sponsorisés, à la une, à suivre, ailleurs sur le web, vous aimerez peut-être, vous pourriez aimer, ça
      peut vous intéresser, plus sur ce sujet, à lire ensuite, nos autres articles`,
    newsletter: `newsletter, s'inscrire, inscrivez-vous, abonnez-vous, s'abonner, adresse e-mail, votre adresse email,
      infolettre, recevez, je m'inscris, je m'abonne, notre newsletter, votre boîte mail,
      dans votre boîte, dans ta boîte, en vous inscrivant, en vous abonnant`,
    share: `partager, partager cet article, imprimer, envoyer, envoyer par mail, copier le lien, suivez-nous, facebook,
      twitter, whatsapp, partager sur facebook, partager sur twitter, ajouter à vos favoris, offrir cet article,
      sélectionner, ajouter à mes articles`,
    tags: `mots-clés, tags, thèmes, sujets, étiquettes, catégories, thématiques, dans cet article, classé dans, sur ces
      sujets`,
    comments: `commentaires, commentaire, laisser un commentaire, réagir, réactions, aucun commentaire, lire les commentaires,
      répondre, poster un commentaire, ajouter un commentaire, soyez le premier à réagir, soyez le premier à
      commenter, connectez-vous pour commenter, votre commentaire`,
    readMore: `lire aussi, lire également, voir aussi, en savoir plus, lire la suite, à lire, notre article,
      pour en savoir plus, à voir aussi, lisez aussi, voir également, à découvrir, à relire, sur le même sujet,
      à écouter, notre dossier, pour aller plus loin, écouter aussi, regarder aussi, en vidéo, en images,
      notre reportage, notre enquête, notre entretien`,
    advertisement: `publicité, annonce, sponsorisé, contenu sponsorisé, la suite après la publicité, la suite après cette publicité, lire la suite après la publicité, partenaire`,
    promotion: `téléchargez notre application, soutenez-nous, faites un don, faire un don, offre d'abonnement,
      écouter l'article, profitez de, écrivez-nous, déjà abonné, suivez-nous, une information à nous transmettre,
      contactez-nous, réservé aux abonnés, réservée aux abonnés, écoutez notre podcast, soutenez un journal,
      retrouvez-nous sur, rejoignez-nous sur, suivez toute l'actualité, téléchargez l'application,
      téléchargez l'appli, télécharger l'application, cet article vous a plu, vous avez aimé cet article,
      cet article vous a-t-il été utile, cet article vous a été utile, partagez cet article, n'hésitez pas à partager,
      en commentaire, suivez-moi, retrouvez toute l'actualité, vous avez repéré une erreur, signaler une erreur,
      en vente en kiosque, notre boutique, cet article est issu de, notre chaîne, chaîne whatsapp, donnez votre avis,
      une faute dans, une erreur dans, source préférée, alertez-nous`,
    call: `prendre rendez-vous, prenez rendez-vous, réserver, réservez, demander un devis, demandez un devis, obtenir
      un devis, devis gratuit, contactez-nous, contactez nos, nous contacter, appelez-nous, essayer gratuitement,
      essai gratuit, téléchargez le, téléchargez notre, télécharger le, télécharger notre, acheter, achetez, voir
      l'offre, voir le prix, voir sur amazon, ajouter au panier, commander, commandez, profiter de l'offre,
      demander une démo, demandez une démo`,
    rights: `tous droits réservés, reproduction interdite`,
    noAdvice: `ne constitue, ne constituent, ne remplace, ne remplacent`,
    ownText: `cet article, cette information, ce contenu, ces informations, les informations, les contenus,
      ce site, cette page, ces liens`,
    consent: `contenu externe, contenu tiers, contenu bloqué, accepter et, accepter les cookies`,
    ago: `il y a, hier, minutes, heures, jours`,
    details: `par texte publié publiée mis mise à jour modifié écrit rédigé le la h min minute minutes temps de lecture il y a heure
      heures et du janv févr mars avr juil sept oct nov déc janvier février avril mai juin juillet août septembre octobre novembre
      décembre lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier rédaction`,
    disclosure: `liens affiliés, lien affilié, liens d'affiliation, toucher une commission, recevoir une commission,
      percevoir une commission`,
  },
} satisfies Language;
