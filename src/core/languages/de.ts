import type { Language } from './language.ts';

export default {
  tag: 'de',
  speech: {
    endings: { w: 't te ten en', e: 'et ete eten en', n: 't te ten n' },
    complementisers: `dass ob`,
    cueVerbs: `sag/w erklär/w beton/w mein/w frag/w antwort/e bericht/e kritisier/w forder/n warn/w mahn/w ergänz/w füg/w behaupt/e versicher/n
      urteil/w bilanzier/w resümier/w kommentier/w bemerk/w erinner/n erzähl/w schilder/n konstatier/w glaub/w hoff/w lob/w verkünd/e beklag/w klag/w
      prognostizier/w twitter/n post/e zitier/w seufz/w bekräftig/w begründ/e äußer/n appellier/w erwider/n argumentier/w analysier/w wünsch/w
      kündig/w bestätig/w scherz/w laut/e schwärm/w wetter/n ärger/n freu/w empör/w räum/w stell/w verlang/w vermut/e beteuer/n erläuter/n präzisier/w
      monier/w bedauer/n beobacht/e folger/n plädier/w rechn/e zeig/w jammer/n lach/w witzel/n raun/w brüll/w plauder/n schimpf/w spott/e stöhn/w
      staun/w entgegn/e wiederhol/w formulier/w deut/e dementier/w reagier/w gesagt sage schreibt schrieb schrieben geschrieben gibt gab ruft rief
      findet fand teilte teilt mitteilte verspricht versprach gesteht gestand gestehen hieß heißt heiße ließ lässt singt sang sagt's spricht sprach
      unterstreicht unterstrich widerspricht widersprach verweist verwies weiß wusste dichtet hält versprich versprachen riefen rufen sprachen fanden
      fänden gaben ließen wirft warf befand befindet befürchtet befürchtete empfiehlt empfahl rät riet denkt dachte vermeldet vermeldete vertritt
      vertrat unterstrichen verrät verriet hielt prophezeite prophezeit rechtfertigte rechtfertigt mutmaßte mutmaßt höhnte höhnt frotzelte frotzelt
      flüsterte flüstert schrie schreit murmelte murmelt brummte brummt bat bittet bemängelte bemängelt jubelte jubelt gratulierte gratuliert dankte
      dankt bedankte bedankt entschuldigte entschuldigt schlussfolgerte schlussfolgert brummelte grummelte grummelt juxte kontert konterte versetzte
      versetzt hakte hakt wirbt warb fleht flehte droht drohte beschwört beschwor resigniert resignierte grinst grinste lächelt lächelte nickt nickte
      zuckt strahlt strahlte merkt`,
    stanceVerbs: `nann/w bezeichn/e verurteil/w wert/e würdig/w verteidig/w begrüß/w lehn/w bewert/e droh/w nennt beschreibt beschrieb sprach sieht
      sah vergleicht verglich wies weist plant angekündigt genannt beschrieben gesprochen verglichen gewertet gewarnt abgelehnt zurückgewiesen
      vorgeworfen gefordert kritisiert rügte rügt tadelte tadelt bestritt bestreitet beschuldigte beschuldigt attackierte attackiert geißelte geißelt`,
    reportedMood: `sei seien habe werde könne müsse solle wolle dürfe liege gehe stehe komme gebe bleibe brauche mache lasse nehme sehe halte zeige gelte bestehe führe spreche finde bringe handle laufe`,
    sourceSuffixes: `zufolge`,
    sourcePhrases: `laut, so, nach angaben von, nach angaben der, nach angaben des, nach ansicht von, nach ansicht der, nach ansicht des, nach aussage von, nach aussagen von, nach auffassung von, nach einschätzung von, nach worten von, im urteil von, aus sicht von, aus sicht der,
      nach den worten von, in den worten von, mit den worten von, nach meinung von, gemäß`,
    ownSources: {
      masculine:
        'ihm zufolge, laut ihm, seiner ansicht nach, seiner meinung nach, nach seinen worten, nach seinen angaben, nach seiner ansicht, nach seiner meinung, aus seiner sicht, seinen worten zufolge, seinen angaben zufolge, seiner einschätzung nach',
      feminine:
        'ihr zufolge, laut ihr, ihrer ansicht nach, ihrer meinung nach, nach ihren worten, nach ihren angaben, nach ihrer ansicht, nach ihrer meinung, aus ihrer sicht, ihren worten zufolge, ihren angaben zufolge, ihrer einschätzung nach',
      somebody: 'nach eigenen worten, nach eigenen angaben, eigenen angaben zufolge',
    },
    pronouns: { masculine: 'er', feminine: 'sie', plural: 'beide' },
    firstPerson: `ich wir mich uns mir mein meine meinen meiner meinem unser unsere unseren unserer unserem du ihr euch euer eure sie ihnen`,
    dangling: `es das dies diese dieser dieses er sie aber und denn dann doch da deshalb darum dabei dazu damit dafür daran so hier`,
    judgement: `muss müssen sollte sollten nie niemals immer alle jeder niemand nichts schlimmste beste besser wichtig gefährlich falsch
      richtig katastrophe krise zukunft angst hoffnung freiheit skandal entscheidend unverantwortlich unerträglich sehr mehr nur dürfen darf`,
    definite: `der die das des dem den dieser diese dieses diesem diesen sein seine seinen seiner ihr ihre ihren ihrer unser unsere jener jene`,
    indefinite: `ein eine einer eines einem einen mehrere einige viele manche andere anderer jemand zwei drei`,
    prepositions: `von vom in im an am auf aus bei beim mit nach seit zu zum zur für durch gegen ohne um über unter vor zwischen neben
      während wegen trotz gegenüber bis ab per seitens via`,
    placePrepositions: `in im`,
    fillers: `hat haben hatte hatten ist sind war waren wird werden wurde wurden auch dann später nun jetzt noch einmal schon selbst sich heute
      gestern am dazu darauf dabei zudem weiter außerdem bereits aber erneut wieder sowie gar einst zuletzt schließlich jedoch laut damals montag
      dienstag mittwoch donnerstag freitag samstag sonntag zugleich gleichzeitig`,
    titles: `herr frau dr prof professor professorin doktor dipl-ing ing sir lord papst könig königin prinz prinzessin kardinal bischof
      pfarrer pater`,
    roles: `mann frau vorgänger vorgängerin nachfolger nachfolgerin stellvertreter stellvertreterin fischer dezernent dezernentin chef chefin vorstand
      vorstandschef präsident präsidentin minister ministerin kanzler kanzlerin premier ministerpräsident bürgermeister bürgermeisterin senator
      senatorin abgeordneter abgeordnete politiker politikerin vorsitzender vorsitzende leiter leiterin direktor direktorin geschäftsführer
      geschäftsführerin gründer gründerin forscher forscherin wissenschaftler wissenschaftlerin professor professorin experte expertin ökonom ökonomin
      analyst analystin autor autorin journalist journalistin redakteur redakteurin redaktor reporter historiker soziologe soziologin psychologe
      psychologin arzt ärztin anwalt anwältin richter richterin staatsanwalt polizist polizistin trainer trainerin spieler spielerin stürmer torwart
      lehrer lehrerin student studentin schüler schülerin bewohner bewohnerin anwohner nachbar zeuge zeugin mutter vater sohn tochter bruder schwester
      kunde kundin aktivist aktivistin organisator unternehmer unternehmerin investor berater beraterin bischof pfarrer botschafter botschafterin
      kandidat kandidatin kommissar kommissarin beauftragter beauftragte boss manager managerin ingenieur ingenieurin künstler künstlerin schauspieler
      schauspielerin sänger sängerin musiker musikerin regisseur regisseurin kabarettist kabarettistin moderator moderatorin sekretär sekretärin
      generalsekretär funktionär rektor rektorin dekan kollege kollegin gewerkschafter landwirt bauer händler ceo cfo insider mitarbeiter
      mitarbeiterin vertreter vertreterin kritiker biologe biologin chemiker physiker virologe virologin mediziner medizinerin meteorologe
      klimaforscher jurist juristin toxikologe jährige jähriger jährigen rat rätin stadtrat torhüter schlussmann verteidiger mittelfeldspieler sprayer
      betreiber betreiberin inhaber inhaberin besitzer besitzerin angeklagter angeklagte kämmerer kämmerin sieger siegerin gewinner gewinnerin
      weltmeister weltmeisterin olympiasieger olympiasiegerin meister meisterin stürmerin kapitän intendant intendantin kurator kuratorin imam rabbi
      hausärztin köchin koch wirt wirtin fahrer fahrerin pilot pilotin retter helfer helferin besucher besucherin urlauber urlauberin tourist
      touristin verteidigerin gutachter gutachterin bäcker landwirtin winzer rentner rentnerin hydrologe geologe pfleger krankenschwester
      feuerwehrmann händlerin anwohnerin oppositionsführer oppositionsführerin hebamme bademeister bademeisterin pächter pächterin müller bäckerin
      metzger metzgerin winzerin förster försterin busfahrer kapitänin lotse sanitäter sanitäterin pflegerin hausmeister hausmeisterin erzieher
      erzieherin geiger geigerin pianist pianistin dirigent dirigentin tänzer tänzerin maler malerin bildhauer bildhauerin dichter dichterin
      schriftsteller schriftstellerin verleger verlegerin zoologe zoologin botaniker botanikerin geologin glaziologe archäologe archäologin linguist
      linguistin philosoph philosophin mathematiker mathematikerin statistiker physikerin chemikerin historikerin meteorologin keeper coach
      rentnerpaar passant passantin kläger klägerin beschuldigter sachverständiger sachverständige bauingenieur großmutter großvater oma opa witwe
      witwer ehemann ehefrau nutzer nutzerin pendler pendlerin radfahrer radfahrerin profi boxer boxerin rennfahrer rennfahrerin sportdirektor
      torhüterin angreifer theologe theologin influencer influencerin blogger bloggerin entwickler entwicklerin epidemiologe bäuerin jäger priester
      landrat landrätin stadträtin obmann obfrau landeshauptmann landeshauptfrau staatssekretär staatssekretärin nationalrätin bundesrätin verkäufer
      kritikerin steuerberater apotheker tester testerin leser leserin patient patientin fachmann kameramann kaufmann geschäftsmann landsmann
      staatsmann`,
    genders: {
      masculine: `herr könig prinz vater sohn bruder mann papst`,
      feminine: `frau königin prinzessin mutter tochter schwester ministerin präsidentin kanzlerin torin erin istin chefin sprecherin ärztin anwältin login eurin ödin`,
    },
    spokespeople: `sprecher sprecherin pressesprecher pressesprecherin regierungssprecher`,
    documents: `bericht studie mitteilung pressemitteilung erklärung stellungnahme brief gutachten urteil bescheid umfrage papier text
      zeitung blatt anklage gericht buch`,
    bodies: `universität institut hochschule ministerium amt behörde verband verein gewerkschaft partei gesellschaft stiftung bank gmbh ag
      kg se polizei feuerwehr bundeswehr kommission rat parlament bundestag bundesrat regierung fraktion zeitung rundfunk magazin verlag
      klub fc sv konzern agentur zentrum klinik krankenhaus kirche union bund kammer deutsche bundes`,
    works: `film serie roman buch album song lied show sendung doku dokumentation podcast ausstellung theaterstück oper stück sketch titel magazin
      zeitung spiel reihe band gedicht komödie drama schild plakat transparent banner aufschrift inschrift etikett tafel aufkleber graffito motto
      slogan hymne ballade volkslied zettel`,
    termFrames: `sogenannte, sogenannten, sogenannter, sogenanntes, genannt, namens, begriff, wort, wörter, aussagen wie, sätze wie, fragen wie, sprüche wie, titel, unter dem titel, mit dem
      titel, unter dem namen, bekannt als, auch bekannt als, heißt, projekt, typ, marke, kurz, das wort, der begriff, portal, online-portal`,
    bodyLinks: `für, der, des, von`,
    supposing: `würde würden könnte könnten sollte sollten möchte dürfte kann können mag man wenn falls du`,
    nameParticles: `von van de zu el al bin dos da di du`,
    notNames: `hunderte tausende zehntausend zehntausende hunderttausende und oder aber doch denn wenn als da weil obwohl es er sie wir ich du ihn ihm
      ihnen uns mich mir man dies hier dort dann nun jetzt heute gestern morgen auch nur noch schon sehr so wie was wer wo warum wann nicht kein keine
      ja nein alle vier fünf sechs sieben acht neun zehn montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
      juni juli august september oktober november dezember laut zudem außerdem dabei dazu damit dafür daher deshalb darum allerdings jedoch trotzdem
      zuletzt bereits sowohl ihrem mein meine prozent euro millionen milliarden uhr jahr jahre jahren foto bild quelle anzeige newsletter mehr lesen
      sicht erst ob sei hat ist war wird kann muss soll will welche welcher jeder jede später früher kürzlich schließlich übrigens vielleicht
      natürlich gerade lediglich danach davor inzwischen mittlerweile derzeit momentan insgesamt zunächst anschließend dagegen hingegen dennoch wenig
      solche somit folglich offenbar angeblich tatsächlich immerhin anfrage nachfrage rückfrage dass nichts beispielsweise vielmehr gleichwohl danke
      bitte womöglich eigentlich währenddessen nachdem bevor letztlich weder entweder sobald solange falls sofern etwas jedes jeden elf zwölf
      zwanzig dreißig hundert tausend`,
    abbreviations: `dr prof hr fr dipl ing bzw z.b u.a d.h ca etc evtl ggf inkl max min mio mrd nr st str tel usw vgl geb anm red co`,
    usesEpithets: true,
    capitalNouns: true,
    compounds: true,
    verbsLast: true,
  },
  clutter: {
    related: `mehr zum thema, mehr zu, lesen sie auch, auch interessant, das könnte sie auch interessieren, das könnte dich
      auch interessieren, weitere artikel, ähnliche artikel, verwandte artikel, verwandte themen, meistgelesen,
      meistgelesene artikel, beliebte artikel, empfohlen, empfehlungen, passend zum thema, weitere nachrichten, aus
      dem ressort, neueste artikel, aktuelle beiträge, ähnliche beiträge, weitere beiträge, top-themen, mehr aus, auch
      lesenswert, weiterlesen, weitere themen, zum thema, weiterführende links, ähnliche themen, das könnte ihnen
      gefallen, das könnte dir gefallen, mehr dazu, aus dem netz, das interessiert andere leser, auch spannend, als
      nächstes lesen, weitere meldungen, mehr aus diesem ressort`,
    newsletter: `newsletter, anmelden, abonnieren, e-mail-adresse, jetzt anmelden, newsletter abonnieren, keine
      neuigkeiten mehr verpassen, kostenlos abonnieren, jetzt abonnieren, registrieren, postfach, hier geht's zur
      anmeldung, zur anmeldung, unser newsletter, unseren newsletter, unserem newsletter, zum newsletter,
      ins postfach, in ihr postfach, in dein postfach, mit ihrer anmeldung, mit deiner anmeldung`,
    share: `teilen, artikel teilen, drucken, merken, versenden, per e-mail, kopieren, link kopieren, weiterempfehlen,
      folgen, folgen sie uns, facebook, twitter, whatsapp, auf facebook teilen, auf twitter teilen`,
    tags: `schlagworte, schlagwörter, themen, tags, stichworte, kategorien, kategorie, mehr zum thema, abgelegt unter,
      themen in diesem artikel, mehr zu diesen themen`,
    comments: `kommentare, kommentar, kommentar schreiben, kommentar hinterlassen, kommentare anzeigen, keine kommentare,
      diskussion, diskutieren sie mit, schreibe einen kommentar, antworten, leserkommentare, kommentar verfassen, ihr
      kommentar, reden sie mit, noch keine kommentare, zum kommentieren bitte einloggen`,
    readMore: `lesen sie auch, mehr zum thema, siehe auch, auch interessant, weiterlesen, lesen sie mehr, mehr dazu, hier
      geht es, lesetipp, mehr lesen, zum artikel, lies auch, lesen sie hier, lesen sie dazu, sehen sie auch, passend dazu,
      auch lesenswert, das könnte sie auch interessieren, mehr zu diesem thema, lesetipps, das könnte dich auch
      interessieren, mehr nachrichten, alles zum thema, sehen sie hier, hören sie auch`,
    advertisement: `anzeige, werbung, sponsored, advertorial, anzeigen, bezahlte partnerschaft, werbung in eigener sache`,
    promotion: `jetzt testen, unsere app, app herunterladen, unterstützen sie, jetzt spenden, spenden, abo, jetzt lesen,
      digital-abo, angebot, probemonat, artikel anhören, haben sie hinweise, schreiben sie uns, finden sie in unserem,
      informiert sie regelmäßig, folgen sie uns, haben sie einen fehler gefunden, fehler gefunden,
      mehr nachrichten aus, sie sind bereits abonnent, bereits abonnent, testen sie, hören sie unseren podcast,
      dieses thema im programm, unserem kanal, unserem whatsapp-kanal, laden sie die app, lade die app,
      die app herunterladen, hat ihnen der artikel gefallen, hat dir der artikel gefallen,
      hat dir dieser artikel gefallen, hat dir dieser beitrag gefallen, hat ihnen dieser artikel gefallen,
      war dieser artikel hilfreich, war dieser beitrag hilfreich, war diese seite hilfreich,
      teilen sie diesen artikel, teile diesen beitrag, schreib es in die kommentare, in den kommentaren,
      hinterlasse einen kommentar, folge uns, folge mir, so arbeiten wir, diskutieren sie mit, whatsapp-kanal,
      bevorzugte quelle, rechtschreibfehler, was ist ihre meinung, sie haben hinweise`,
    call: `jetzt kaufen, bei amazon kaufen, bei amazon ansehen, zum angebot, zum shop, zum produkt, jetzt bestellen,
      preis prüfen, preis ansehen, preise vergleichen, in den warenkorb, jetzt buchen, termin buchen, termin
      vereinbaren, kontaktieren sie uns, kontaktiere uns, nehmen sie kontakt, rufen sie uns an, sprechen sie uns
      an, jetzt anfragen, angebot anfordern, kostenlos testen, jetzt kostenlos, jetzt herunterladen, kostenlos
      herunterladen, demo vereinbaren, demo buchen, jetzt registrieren`,
    rights: `alle rechte vorbehalten, nachdruck verboten`,
    noAdvice: `keine beratung, keine rechtsberatung, keine anlageberatung, keine ärztliche, keine medizinische, nicht
      ersetzen, ersetzt keine, ersetzen keine, stellt keine, stellen keine, nicht zur selbstdiagnose`,
    ownText: `haftungsausschluss, dieser artikel, dieser beitrag, dieser inhalt, dieses material, diese inhalte, diese
      informationen, die inhalte, die informationen, der artikel, der beitrag,
      diese seite, dieser seite, diesem artikel, diesem beitrag, diesem text, diese links`,
    consent: `externer inhalt, externe inhalte, externen inhalt, externen inhalte, inhalte von drittanbietern, inhalt von
      drittanbietern, alle cookies, cookies akzeptieren`,
    ago: `vor minuten, minuten, vor stunden, vor einer stunde, vor tagen, vor einem tag, gestern`,
    details: `von text veröffentlicht aktualisiert erstellt geändert erschienen stand letzte aktualisierung zuletzt am um uhr vor min
      minute minuten lesezeit lesedauer zum lesen ca stunde stunden und der den jan feb mär apr mai jun jul aug sep sept okt nov dez
      januar jänner februar märz april juni juli august september oktober november dezember mo di mi do fr sa so montag dienstag
      mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern redaktion`,
    disclosure: `affiliate-links, affiliate-link, affiliate links, affiliatelinks, provisions-links, erhalten wir eine provision,
      bekommen wir eine provision, erhalten wir eine kleine provision, partnerlinks, provision vom händler,
      beitrag enthält werbung, artikel enthält werbung`,
  },
} satisfies Language;
