import type { Language } from './language.ts';

export default {
  tag: 'es',
  speech: {
    cueVerbs: `dijo dice dicen dijeron decía dicho decir diciendo afirmó afirma afirman afirmaron afirmado explicó explica explican explicaron
      señaló señala señalan señalaron declaró declara declararon aseguró asegura aseguran aseguraron añadió añade agregó agrega
      agregaron indicó indica indicaron manifestó manifiesta manifestaron expresó expresa expresaron sostuvo sostiene sostienen
      comentó comenta contó cuenta relató relata recordó recuerda advirtió advierte advierten alertó alerta denunció denuncia
      subrayó subraya destacó destaca insistió insiste reconoció reconoce admitió admite confesó confiesa preguntó pregunta
      respondió responde contestó contesta escribió escribe escribieron concluyó concluye opinó opina consideró considera
      consideran precisó precisa detalló detalla anunció anuncia prometió promete reiteró reitera criticó critica lamentó lamenta
      apuntó apunta matizó matiza remarcó remarca enfatizó enfatiza puntualizó puntualiza exclamó exclama bromeó
      celebró tuiteó publicó sentenció sentencia zanjó ironizó espetó lanzó aclaró aclara argumentó argumenta planteó plantea confirmó confirma
      informó informa reveló revela cree creía piensa pensó espera esperó pidió pide exigió exige aseveró asevera refirió refiere
      rememoró resumió resume valoró valora citó cita ratificó describió describe narró narra apostilló prosiguió continuó
      continúa señalando diciendo asegurando afirmando advirtiendo explicando`,
    stanceVerbs: `calificó califica llamó llama tildó tilda acusó acusa habló habla negó niega rechazó rechaza defendió defiende comparó
      compara condenó condena elogió elogia definió define tachó tacha cuestionó cuestiona consideran vivía quiso quiere`,
    sourcePhrases: `según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de`,
    pronouns: { masculine: 'él', feminine: 'ella', plural: 'ellos ellas' },
    firstPerson: `yo nosotros nosotras me mí mi mis nos nuestro nuestra nuestros nuestras usted ustedes tú te tu tus conmigo soy somos estoy
      estamos tengo tenemos hemos he creo vamos queremos podemos debemos`,
    dangling: `eso esto esta este estos estas ese esa él ella ellos ellas pero y entonces porque así lo les le ahí pues`,
    judgement: `debe deben debemos hay nunca siempre nada nadie todo todos peor mejor grave importante peligroso vergüenza crisis futuro miedo
      esperanza libertad inaceptable urgente catástrofe más muy solo imposible derecho justicia`,
    definite: `el la los las este esta estos estas ese esa su sus nuestro nuestra lo`,
    indefinite: `un una unos unas varios varias algunos algunas otro otra otros otras muchos dos tres`,
    prepositions: `de del a al en con por para sin sobre bajo entre hasta desde hacia contra según tras durante ante mediante`,
    fillers: `ha han había habían fue es era está también además luego después entonces ya hoy ayer se le les lo no aún todavía este
      esta lunes martes miércoles jueves viernes sábado domingo asimismo igualmente nuevamente recientemente incluso mismo misma por su parte`,
    titles: `sr sra srta dr dra don doña señor señora profesor profesora san santa papa rey reina monseñor padre sor lic ing`,
    roles: `presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra canciller alcalde alcaldesa
      gobernador gobernadora senador senadora diputado diputada legislador legisladora político política líder jefe jefa director directora
      gerente dueño dueña fundador fundadora cofundador investigador investigadora científico científica profesor profesora economista
      analista experto experta autor autora escritor escritora periodista historiador historiadora sociólogo socióloga psicólogo
      psicóloga médico médica doctor doctora abogado abogada juez jueza fiscal policía entrenador entrenadora técnico jugador jugadora
      delantero portero maestro maestra estudiante alumno alumna vecino vecina residente testigo víctima madre padre hijo hija
      hermano hermana esposa esposo mujer hombre joven cliente activista voluntario trabajador trabajadora empresario empresaria
      inversor asesor asesora obispo rey reina príncipe princesa embajador embajadora candidato candidata comisario comisaria secretario
      secretaria ingeniero ingeniera artista actor actriz cantante músico cineasta cura sacerdote general coronel capitán comandante
      dirigente coordinador coordinadora representante delegado delegada funcionario funcionaria mandatario mandataria agricultor
      graduada graduado egresado opositor opositora defensor defensora rector rectora concejal concejala portavoz vocero vocera titular`,
    spokespeople: `portavoz vocero vocera`,
    documents: `informe estudio comunicado carta encuesta texto documento sentencia fallo tribunal libro artículo diario periódico tuit mensaje
      nota agencia`,
    bodies: `universidad instituto escuela colegio ministerio agencia oficina asociación federación sindicato partido fundación comisión
      consejo comité unión banco grupo compañía empresa policía ejército gobierno parlamento congreso senado corte tribunal hospital centro
      observatorio autoridad organización fondo liga club radio televisión frente alianza movimiento`,
    works: `película serie novela libro álbum canción programa obra documental podcast exposición revista diario periódico juego título
      titulado titulada cuadro ópera comedia disco filme`,
    termFrames: `llamado, llamada, llamados, llamadas, denominado, denominada, conocido como, conocida como, apodado, apodada, alias, el término,
      la palabra, la expresión, término, palabra, titulado, titulada, plan, programa, operación, premio, así llamado, los dichos de`,
    nameParticles: `de la del las los y el san van von da dos`,
    notNames: `el la los las un una unos unas lo de del a al en con por para sin sobre entre hasta desde según tras durante ante y e o u
      pero sino aunque porque que si cuando como donde mientras además también luego después antes entonces así ya hoy ayer mañana él
      ella ellos ellas yo tú usted nosotros se le les me te nos su sus mi mis tu este esta estos estas ese esa eso esto aquel quien
      quién qué cuál cómo cuándo dónde no sí más menos muy todo toda todos todas dos tres cuatro cinco seis siete ocho nueve
      diez lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
      noviembre diciembre sin embargo pese aun incluso cada otro otra otros otras varios algunos muchos foto video fuente publicidad lea
      leer ver fue es era está han ha hay había contra`,
    abbreviations: `sr sra srta dr dra lic ing prof ud uds etc p.ej art núm ee.uu pág av gral`,
    adjectivesFollow: true,
    clauseInside: true,
    dashDialogue: true,
    dropsPronouns: true,
  },
  clutter: {
    related: `te puede interesar, también te puede interesar, noticias relacionadas, artículos relacionados, lo más leído,
      lo más visto, más noticias, más información, relacionado, relacionadas, recomendado, recomendados,
      te recomendamos, lee también, últimas noticias, entradas recientes, artículos recientes, más sobre este tema,
      lo último, otras noticias, contenido relacionado`,
    newsletter: `boletín, newsletter, suscríbete, suscribirse, suscribirme, correo electrónico, regístrate, recibe, tu correo,
      apúntate`,
    share: `compartir, comparte, imprimir, enviar, copiar enlace, guardar, síguenos, facebook, twitter, whatsapp,
      compartir en facebook`,
    tags: `etiquetas, temas, archivado en, categorías, más sobre, palabras clave`,
    comments: `comentarios, comentario, deja un comentario, deja tu comentario, sin comentarios, responder, ver comentarios,
      comentar, publicar un comentario`,
    readMore: `lee también, leer también, ver también, te puede interesar, más información, leer más, lee más, ver más,
      también lee, le puede interesar, lea también, sigue leyendo, lea, lea más, lea además, vea, vea también, vea además,
      mira, mira también, ve también, te recomendamos leer, no te pierdas`,
    advertisement: `publicidad, anuncio, patrocinado, contenido patrocinado, anuncios`,
    promotion: `descarga nuestra app, descarga la app, apoya, dona, hazte socio, suscríbete por, escuchar artículo,
      síguenos en, escríbenos a`,
    ago: `hace, ayer, minutos, horas, días`,
  },
} satisfies Language;
